//! What inference says of a text.

use serde::{Deserialize, Serialize};

use super::Fix;

/// The types of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct TypesReport {
    /// Every expression and pattern, in order of position.
    pub nodes: Vec<TypedNode>,
    /// Types that an editor shows between the code, in order of position.
    pub hints: Vec<Hint>,
    /// What rustc would ask to be annotated.
    pub ambiguities: Vec<Ambiguity>,
    /// What is clear only because a trait has no other impl that fits.
    pub singles: Vec<SingleImpl>,
    /// How much is known.
    pub stats: TypeStats,
}

/// The type of one expression or pattern.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedNode {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Expression or pattern.
    pub kind: NodeKind,
    /// As rustc shows it, paths shortened to their last name; `{unknown}` where it is not known.
    #[serde(rename = "type")]
    pub ty: String,
}

/// A type that an editor shows between the code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hint {
    /// Byte before which it stands.
    pub at: usize,
    /// The type.
    pub text: String,
    /// What it is the type of.
    pub kind: HintKind,
    /// First byte of the code it is about.
    pub start: usize,
    /// One past the last byte of the code it is about.
    pub end: usize,
    /// The code that fixed the type, when that stands in another statement.
    pub fixed_by: Option<Place>,
    /// Where a variable or parameter is named, in order of position.
    pub uses: Vec<Place>,
}

/// What a hint is the type of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HintKind {
    /// A variable of a `let` without a type.
    Let,
    /// A closure's parameter without a type.
    Param,
    /// A call in a chain over several lines, at the end of its line.
    Chain,
}

/// A range of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// What has a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NodeKind {
    /// An expression.
    Expr,
    /// A pattern.
    Pat,
}

/// Something whose type has more than one solution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ambiguity {
    /// rustc's error code: `E0282`, `E0283`, `E0284` or `E0790`.
    pub code: String,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// What is not known, in words.
    pub message: String,
    /// Annotations that would settle it, best first.
    pub fixes: Vec<Fix>,
}

/// A type that one impl settles because no other fits: with one more, rustc asks for an annotation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SingleImpl {
    /// First byte of where rustc would then point.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// What that impl says.
    #[serde(rename = "type")]
    pub ty: String,
    /// Which impl it is, in words.
    pub message: String,
    /// The annotation that makes it sure.
    pub fix: Option<Fix>,
}

/// How much of a text has a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct TypeStats {
    /// Expressions in all.
    pub expressions: usize,
    /// Those whose type is known whole.
    pub typed: usize,
}
