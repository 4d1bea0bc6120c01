//! What a check of one document reports.

use serde::{Deserialize, Serialize};

/// One text to check, with what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The name shown to people, often a path.
    pub name: String,
    /// What the text is.
    pub kind: DocumentKind,
    /// The text itself.
    pub text: String,
}

/// What a document is; decides which stages and rules read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// Rust: a file, loose items, statements or one expression.
    Rust,
    /// A Cargo manifest.
    CargoToml,
    /// A continuous-integration workflow in GitHub's YAML format.
    Workflow,
}

/// The Rust edition a text is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Edition {
    /// Rust 2015.
    #[serde(rename = "2015")]
    E2015,
    /// Rust 2018.
    #[serde(rename = "2018")]
    E2018,
    /// Rust 2021.
    #[serde(rename = "2021")]
    E2021,
    /// Rust 2024.
    #[default]
    #[serde(rename = "2024")]
    E2024,
}

/// The eight claims of the essay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// Where data starts, who has it, where it dies.
    Ownership,
    /// Cooperative tasks: what runs at once and what stalls everyone.
    Async,
    /// Where a type is found only because of code far away.
    Inference,
    /// Guarantees given by hand at foreign calls and in unsafe code.
    Ffi,
    /// Allocations and indirection.
    Cost,
    /// What changes between debug and release.
    Release,
    /// Compile times.
    Build,
    /// Locks and shared state.
    Sharing,
}

/// How sure and how grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing; often right as it is.
    Note,
    /// Almost always worth changing.
    Warn,
    /// rustc would reject it.
    Error,
}

/// What a rule found at one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The rule, as `area/rule-name`.
    pub rule: String,
    /// The rule's area.
    pub area: Area,
    /// How grave it is, after configuration.
    pub severity: Severity,
    /// What, why and what instead.
    #[serde(flatten)]
    pub message: Message,
    /// First byte of the primary span.
    pub start: usize,
    /// One past the last byte of the primary span.
    pub end: usize,
    /// Line of `start`, from 1.
    pub line: usize,
    /// Column of `start` in characters, from 1.
    pub column: usize,
    /// Other places that belong to the story.
    #[serde(default)]
    pub labels: Vec<Label>,
    /// A change that removes the finding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fix: Option<Fix>,
    /// The rule's page, relative to the site's root: `rules/area/rule-name.html`.
    pub page: String,
}

/// A finding in three parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// What happens here, one sentence.
    #[serde(rename = "message")]
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// What to write instead.
    pub instead: String,
}

/// A secondary place with a few words on its part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Its part in the finding.
    pub text: String,
}

/// Edits that together remove a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// The command as shown on a button: "Await both with `join!`".
    pub title: String,
    /// Replacements that do not overlap, in order of position.
    pub edits: Vec<Edit>,
    /// Whether it keeps the program's meaning and may be applied without being looked at.
    pub safe: bool,
}

/// One replacement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// First byte replaced.
    pub start: usize,
    /// One past the last byte replaced.
    pub end: usize,
    /// What stands there afterwards.
    pub text: String,
}

/// A place that could not be parsed; everything else was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyntaxError {
    /// Plain words.
    pub message: String,
    /// First byte.
    pub start: usize,
    /// One past the last byte; never less than `start`.
    pub end: usize,
    /// Line of `start`, from 1.
    pub line: usize,
    /// Column of `start` in characters, from 1.
    pub column: usize,
}

/// Sizes of what was analysed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Stats {
    /// Bytes of text.
    pub bytes: usize,
    /// Lines of text.
    pub lines: usize,
    /// Functions, closures and other bodies lowered.
    pub bodies: usize,
    /// Expressions lowered.
    pub expressions: usize,
    /// Findings that a comment or attribute silenced.
    pub silenced: usize,
}

/// Everything a check of one document found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The document's name.
    pub file: String,
    /// In order of position, then rule.
    pub findings: Vec<Finding>,
    /// In order of position.
    pub syntax_errors: Vec<SyntaxError>,
    /// Sizes.
    pub stats: Stats,
}
