//! Turns a text into a syntax tree and all its syntax errors; never fails.

use crate::source::Span;

/// A comment, with its delimiters in the span.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Comment {
    pub(crate) span: Span,
    pub(crate) is_doc: bool,
    pub(crate) is_block: bool,
}
