//! The order of a graph's blocks.

use rustc_hash::FxHashSet;

use super::ir::*;
use crate::hir::Id as _;

impl Graph {
    /// Where a block leads.
    pub(crate) fn targets(&self, block: BlockId) -> Vec<BlockId> {
        match self.blocks[block].terminator.as_ref().map(|terminator| &terminator.kind) {
            Some(TerminatorKind::Goto(target)) => vec![*target],
            Some(TerminatorKind::Switch { targets, otherwise, .. }) => {
                targets.iter().map(|(_, target)| *target).chain([*otherwise]).collect()
            }
            Some(TerminatorKind::Return | TerminatorKind::Unreachable) | None => Vec::new(),
        }
    }

    /// The blocks that are reached, in reverse postorder: only loops go back. Of what a block leads to, the last comes first.
    pub(crate) fn reverse_postorder(&self) -> Vec<BlockId> {
        let mut order = Vec::with_capacity(self.blocks.len());
        if self.blocks.len() <= ENTRY.index() {
            return order;
        }
        let mut seen = FxHashSet::from_iter([ENTRY]);
        let mut open = vec![(ENTRY, self.targets(ENTRY).into_iter())];
        while let Some((block, next)) = open.last_mut() {
            match next.next() {
                Some(target) if seen.insert(target) => open.push((target, self.targets(target).into_iter())),
                Some(_) => {}
                None => {
                    order.push(*block);
                    open.pop();
                }
            }
        }
        order.reverse();
        order
    }
}
