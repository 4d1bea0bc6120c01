//! A graph's order, its loops, and which locals are looked at from a block on.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::flow::{Access, BlockId, Graph, LocalId, Projection, RETURN, Terminator, TerminatorKind, each_place};
use crate::hir::Arena;
use crate::source::to_u32;

/// What is known of a graph.
pub(super) struct Shape {
    /// Blocks, each before those that it leads to, but for loops.
    pub(super) order: Vec<BlockId>,
    places: FxHashMap<BlockId, u32>,
    /// Blocks that loops begin with.
    pub(super) heads: FxHashSet<BlockId>,
    /// Locals that a block or those after it look at.
    live: FxHashMap<BlockId, FxHashSet<LocalId>>,
    /// Locals that may be looked at through pointers.
    pinned: FxHashSet<LocalId>,
}

impl Shape {
    pub(super) fn place(&self, block: BlockId) -> Option<u32> {
        self.places.get(&block).copied()
    }

    pub(super) fn is_live(&self, block: BlockId, local: LocalId) -> bool {
        self.pinned.contains(&local) || self.live.get(&block).is_none_or(|live| live.contains(&local))
    }
}

/// Looks at a graph.
pub(super) fn shape(graph: &Graph) -> Shape {
    let order = graph.reverse_postorder();
    let places: FxHashMap<BlockId, u32> =
        order.iter().enumerate().map(|(index, block)| (*block, to_u32(index))).collect();
    let place = |block: BlockId| places.get(&block).copied().unwrap_or(u32::MAX);
    let back = |from: BlockId| graph.targets(from).into_iter().filter(move |to| place(*to) <= place(from));
    let heads: FxHashSet<BlockId> = order.iter().flat_map(|block| back(*block)).collect();
    let mut pinned = FxHashSet::from_iter([RETURN]);
    each_place(&mut graph.clone(), &mut |place, access| {
        if matches!(access, Access::Borrow(_)) && place.projections.first() != Some(&Projection::Deref) {
            pinned.insert(place.local);
        }
    });
    let live = live(graph, &order);
    Shape { order, places, heads, live, pinned }
}

fn live(graph: &Graph, order: &[BlockId]) -> FxHashMap<BlockId, FxHashSet<LocalId>> {
    let own: FxHashMap<BlockId, (FxHashSet<LocalId>, FxHashSet<LocalId>)> =
        order.iter().map(|block| (*block, used(graph, *block))).collect();
    let mut live: FxHashMap<BlockId, FxHashSet<LocalId>> = FxHashMap::default();
    let mut is_new = true;
    while is_new {
        is_new = false;
        for block in order.iter().rev() {
            let Some((reads, writes)) = own.get(block) else { continue };
            let mut all = reads.clone();
            for next in graph.targets(*block) {
                all.extend(live.get(&next).into_iter().flatten().filter(|local| !writes.contains(local)));
            }
            is_new |= live.get(block).is_none_or(|known| known.len() != all.len());
            live.insert(*block, all);
        }
    }
    live
}

/// The locals that a block reads before it writes them, and those that it writes.
fn used(graph: &Graph, block: BlockId) -> (FxHashSet<LocalId>, FxHashSet<LocalId>) {
    let (mut reads, mut writes) = (FxHashSet::default(), FxHashSet::default());
    let mut only = Graph { blocks: Arena::default(), ..Graph::default() };
    only.blocks.push(graph.blocks[block].clone());
    each_place(&mut only, &mut |place, access| {
        for step in &place.projections {
            if let Projection::Index(local) = step
                && !writes.contains(local)
            {
                reads.insert(*local);
            }
        }
        if access == Access::Write && place.projections.is_empty() {
            writes.insert(place.local);
        } else if !writes.contains(&place.local) {
            reads.insert(place.local);
        }
    });
    if let Some(Terminator { kind: TerminatorKind::Return, .. }) = graph.blocks[block].terminator {
        reads.insert(RETURN);
    }
    (reads, writes)
}
