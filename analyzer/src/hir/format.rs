//! Format strings: the text and the placeholders of `format!` and its like.

use super::{ExprId, Name};

/// A format string with what its placeholders print.
#[derive(Debug)]
pub(crate) struct Format {
    /// The string literal among the call's arguments.
    pub(crate) literal: ExprId,
    pub(crate) pieces: Vec<Piece>,
}

/// A part of a format string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    Placeholder(Placeholder),
}

/// `{…}` (<https://doc.rust-lang.org/std/fmt/#syntax>).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Placeholder {
    /// The argument; none where the call has no such argument.
    pub(crate) arg: Option<ExprId>,
    /// What stands for the trait: empty for `Display`, `?`, `x`, `X`, `o`, `b`, `e`, `E`, `p`, `x?`, `X?`.
    pub(crate) trait_name: Name,
    pub(crate) fill: Option<char>,
    /// `<`, `^` or `>`.
    pub(crate) align: Option<char>,
    pub(crate) plus: bool,
    pub(crate) minus: bool,
    /// `#`.
    pub(crate) alternate: bool,
    /// `0` before the width.
    pub(crate) zero: bool,
    pub(crate) width: Count,
    pub(crate) precision: Count,
}

/// A width or precision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Count {
    #[default]
    None,
    Fixed(usize),
    /// `width$`, `.*`: the argument that holds it.
    Arg(ExprId),
    /// An argument that the call does not have.
    Missing,
}
