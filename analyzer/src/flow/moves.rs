//! Which places are moved out of: what a machine keeps drop flags of.

use rustc_hash::FxHashMap;

use super::ir::*;
use super::visit::{Access, each_place};

/// The paths that a graph moves out of, by local, in order; one may be inside another.
#[derive(Debug, Default)]
pub(crate) struct Moves {
    paths: FxHashMap<LocalId, Vec<Vec<Projection>>>,
}

impl Moves {
    /// The paths moved out of a local; the empty one is all of it.
    pub(crate) fn of(&self, local: LocalId) -> &[Vec<Projection>] {
        self.paths.get(&local).map_or(&[], Vec::as_slice)
    }

    /// Whether a local is moved only as a whole.
    pub(crate) fn only_whole(&self, local: LocalId) -> bool {
        self.of(local).iter().all(Vec::is_empty)
    }
}

/// Finds what a graph moves out of. Behind references nothing is moved; out of a `Box` something can be.
pub(crate) fn moves(graph: &mut Graph) -> Moves {
    let mut moves = Moves::default();
    each_place(graph, &mut |place, access| {
        if access == Access::Move {
            let paths = moves.paths.entry(place.local).or_default();
            if !paths.contains(&place.projections) {
                paths.push(place.projections.clone());
            }
        }
    });
    moves
}
