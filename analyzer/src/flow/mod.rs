//! Turns typed bodies into control-flow graphs over places: what is moved, borrowed, dropped and awaited, and when.

mod build;
mod finish;
mod ir;
mod moves;
mod order;
mod print;
#[cfg(test)]
mod tests;
mod visit;

pub(crate) use ir::*;
pub(crate) use moves::{Moves, moves};
pub(crate) use print::print;
pub(crate) use visit::{Access, each_place};

use crate::hir::BodyId;
use crate::report::Edition;
use crate::source::Source;
use crate::types::Typing;

/// The name of the text's file, as panics say it.
pub(crate) const FILE: &str = "src/main.rs";

/// Lowers the body of a function or constant of the text or the model, which `source` is: its graph comes last, after
/// those of the closures and `async` blocks in it. Never fails: what is not supported says so where it stands.
pub(crate) fn lower(
    typing: &mut Typing<'_, '_>,
    is_text: bool,
    body: BodyId,
    source: &Source<'_>,
    edition: Edition,
) -> Vec<(BodyId, Graph)> {
    typing.know(is_text, body);
    let hir = typing.hir(is_text);
    let each = typing.each_around(is_text, body);
    let (query, results) = typing.query(is_text);
    let (is_exact, closures) = (false, Default::default());
    let mut unit = build::Unit { query, hir, results, is_text, each, source, edition, is_exact, closures };
    build::lower(&mut unit, body)
}

/// The graphs of a body of the text as rustc's own are when it looks for what can't work: every operand is in a temporary,
/// ranges are iterated by calls, indices are looked at where they are written (`Len` of an element), all storage is marked.
pub(crate) fn lower_exactly(
    typing: &mut Typing<'_, '_>,
    body: BodyId,
    source: &Source<'_>,
    edition: Edition,
) -> Vec<(BodyId, Graph)> {
    let hir = typing.hir(true);
    let (query, results) = typing.query(true);
    let (is_text, each, is_exact, closures) = (true, None, true, Default::default());
    let mut unit = build::Unit { query, hir, results, is_text, each, source, edition, is_exact, closures };
    build::lower(&mut unit, body)
}
