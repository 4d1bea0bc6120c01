//! Turns a text into a syntax tree and all its syntax errors; never fails.
//!
//! The happy path parses once. Where that fails, the smallest pieces that do not parse (items, members, statements)
//! are reported and blanked with spaces, and the rest is parsed, so every span stays a span of the original text.

mod chunk;
mod edition;
mod parse;
mod recover;
mod scan;

#[cfg(test)]
pub(crate) use parse::parse;
pub(crate) use parse::scan;
pub(crate) use scan::Comment;

use crate::report::Edition;
use crate::source::Span;

/// What a text was parsed into.
#[derive(Debug)]
pub(crate) struct Parsed {
    pub(crate) tree: Tree,
    /// In order of position.
    pub(crate) errors: Vec<Error>,
    /// Every comment, doc comments too, in order of position.
    pub(crate) comments: Vec<Comment>,
    /// Bytes before the parsed text (a byte-order mark or a `#!` line), which spans inside the tree do not count.
    pub(crate) base: u32,
    pub(crate) edition: Edition,
}

/// A syntax tree: `syn`'s.
pub(crate) enum Tree {
    /// A file or loose items.
    File(syn::File),
    /// Statements, perhaps with items among them, or one expression.
    Loose(Vec<syn::Stmt>),
}

/// A place that does not parse, in plain words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Error {
    pub(crate) span: Span,
    pub(crate) message: String,
}

impl Error {
    fn new(span: Span, message: impl Into<String>) -> Error {
        Error { span, message: message.into() }
    }
}

impl std::fmt::Debug for Tree {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Tree::File(file) => write!(f, "File({} items)", file.items.len()),
            Tree::Loose(stmts) => write!(f, "Loose({} statements)", stmts.len()),
        }
    }
}
