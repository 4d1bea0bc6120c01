//! What inference says of a text.

use serde::{Deserialize, Serialize};

use super::Fix;

/// The types of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct TypesReport {
    /// Every expression and pattern, in order of position.
    pub nodes: Vec<TypedNode>,
    /// What rustc would ask to be annotated.
    pub ambiguities: Vec<Ambiguity>,
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

/// How much of a text has a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct TypeStats {
    /// Expressions in all.
    pub expressions: usize,
    /// Those whose type is known whole.
    pub typed: usize,
}
