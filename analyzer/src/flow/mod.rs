//! Turns typed bodies into control-flow graphs over places: what is moved, borrowed, dropped and awaited, and when.

mod build;
mod finish;
mod ir;
mod moves;
mod print;
#[cfg(test)]
mod tests;
mod visit;

pub(crate) use ir::*;
pub(crate) use moves::{Moves, moves};
pub(crate) use print::print;

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
    let mut unit = build::Unit { query, hir, results, is_text, each, source, edition, closures: Default::default() };
    build::lower(&mut unit, body)
}
