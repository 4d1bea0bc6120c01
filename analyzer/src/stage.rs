//! The stages of a check, for those who time them.

/// A stage that has just ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The line index, comments, brackets and nesting of the text.
    Scan,
    /// The syntax tree, with recovery.
    Parse,
    /// The arenas, with names resolved.
    Lower,
    /// The tables that types are asked of; the types themselves are found when a rule asks.
    Types,
    /// One rule, with the types it asked for first.
    Rule(&'static str),
    /// Silencing, positions and order, and the trees given back.
    Report,
}
