//! The order of a graph's blocks.

use std::collections::BTreeMap;

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

    /// The blocks that are reached, as their code best lies: in reverse postorder, with the test of a loop behind the loop, so
    /// that one jump decides and goes back.
    pub(crate) fn code_order(&self) -> Vec<BlockId> {
        let mut order = self.reverse_postorder();
        let mut places = vec![0; self.blocks.len()];
        let number = |places: &mut Vec<usize>, order: &[BlockId], from: usize| {
            for (at, block) in (from..).zip(order) {
                places.get_mut(block.index()).into_iter().for_each(|place| *place = at);
            }
        };
        number(&mut places, &order, 0);
        let place = |places: &[usize], block: BlockId| places.get(block.index()).copied().unwrap_or(0);
        let mut loops: BTreeMap<usize, Vec<BlockId>> = BTreeMap::new();
        for &block in &order {
            for head in self.targets(block) {
                if place(&places, head) <= place(&places, block) {
                    loops.entry(place(&places, head)).or_default().push(block);
                }
            }
        }
        // An inner loop's first block stands behind the outer one's; what is moved stays within its loop.
        for (start, latches) in loops.into_iter().rev() {
            let Some(&head) = order.get(start).filter(|head| **head != ENTRY) else { continue };
            let Some(end) = latches.iter().map(|latch| place(&places, *latch)).max() else { continue };
            let targets = self.targets(head);
            let [a, b] = targets.as_slice() else { continue };
            let is_inside = |block: BlockId| (start + 1..=end).contains(&place(&places, block));
            let goes_back = order.get(end).is_some_and(|last| self.targets(*last) == [head]);
            if is_inside(*a) != is_inside(*b) && goes_back {
                let blocks = order.get_mut(start..=end).unwrap_or_default();
                blocks.rotate_left(1);
                number(&mut places, blocks, start);
            }
        }
        order
    }
}

#[cfg(test)]
mod tests {
    use super::super::ir::*;
    use crate::hir::Id as _;

    /// The order of the code of blocks that lead to these: of two, to the first if a value is 0.
    fn order(blocks: &[&[usize]]) -> Vec<usize> {
        let mut graph = Graph::default();
        for targets in blocks {
            let kind = match *targets {
                [] => TerminatorKind::Return,
                [to] => TerminatorKind::Goto(BlockId::from_index(*to)),
                [no, yes, ..] => TerminatorKind::Switch {
                    value: Operand::Copy(LocalId::from_index(0).into()),
                    targets: vec![(0, BlockId::from_index(*no))],
                    otherwise: BlockId::from_index(*yes),
                },
            };
            let terminator = Some(Terminator { kind, span: Default::default() });
            graph.blocks.push(Block { terminator, ..Block::default() });
        }
        graph.code_order().into_iter().map(|block| block.index()).collect()
    }

    #[test]
    fn a_loops_test_lies_behind_the_loop() {
        assert_eq!(order(&[&[1], &[3, 2], &[1], &[]]), [0, 2, 1, 3]);
        // `continue` leads forwards to it.
        assert_eq!(order(&[&[1], &[5, 2], &[3, 4], &[1], &[1], &[]]), [0, 2, 4, 3, 1, 5]);
    }

    #[test]
    fn so_does_that_of_a_loop_in_a_loop() {
        assert_eq!(order(&[&[1], &[6, 2], &[3], &[5, 4], &[3], &[1], &[]]), [0, 2, 4, 3, 5, 1, 6]);
    }

    #[test]
    fn what_begins_a_function_or_leads_on_in_the_loop_only_stays_first() {
        assert_eq!(order(&[&[2, 1], &[0], &[]]), [0, 1, 2]);
        assert_eq!(order(&[&[1], &[2, 3], &[1], &[5, 4], &[1], &[]]), [0, 1, 3, 4, 5, 2]);
        assert_eq!(order(&[&[1], &[2], &[1]]), [0, 1, 2]);
    }
}
