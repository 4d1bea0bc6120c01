//! Tidies a graph: drops what is never reached, joins blocks, leaves out what nobody can see.

use rustc_hash::{FxHashMap, FxHashSet};

use super::ir::*;
use super::visit::{Access, each_place};
use crate::hir::{Arena, Id as _};

/// Tidies a graph; `is_exact` keeps what only marks where locals begin and end.
pub(super) fn finish(graph: &mut Graph, is_exact: bool) {
    for block in graph.blocks.values_mut() {
        let span = block.statements.last().map_or_else(Default::default, |statement| statement.span);
        block.terminator.get_or_insert(Terminator { kind: TerminatorKind::Unreachable, span });
    }
    if !is_exact {
        drop_storage(graph);
    }
    skip_empty(graph);
    join_blocks(graph);
    if !is_exact {
        drop_locals(graph);
    }
}

/// Jumps to blocks that only jump on lead where those do.
fn skip_empty(graph: &mut Graph) {
    let mut onward: FxHashMap<BlockId, BlockId> = FxHashMap::default();
    for (id, block) in graph.blocks.iter() {
        if let (true, Some(Terminator { kind: TerminatorKind::Goto(target), .. })) =
            (block.statements.is_empty(), &block.terminator)
        {
            onward.insert(id, *target);
        }
    }
    let last = |mut at: BlockId| {
        // Loops of empty blocks end somewhere.
        for _ in 0..onward.len() {
            match onward.get(&at) {
                Some(&next) => at = next,
                None => break,
            }
        }
        at
    };
    let is_return = |block: &Block| {
        let kind = block.terminator.as_ref().map(|terminator| &terminator.kind);
        block.statements.is_empty() && matches!(kind, Some(TerminatorKind::Return))
    };
    let returns: FxHashSet<BlockId> =
        graph.blocks.iter().filter(|(_, block)| is_return(block)).map(|(id, _)| id).collect();
    for terminator in graph.blocks.values_mut().filter_map(|block| block.terminator.as_mut()) {
        for target in targets(&mut terminator.kind) {
            *target = last(*target);
        }
        // A jump to a return is one.
        if matches!(&terminator.kind, TerminatorKind::Goto(target) if returns.contains(target)) {
            terminator.kind = TerminatorKind::Return;
        }
    }
}

fn targets(kind: &mut TerminatorKind) -> Vec<&mut BlockId> {
    match kind {
        TerminatorKind::Goto(target) => vec![target],
        TerminatorKind::Switch { targets, otherwise, .. } => {
            targets.iter_mut().map(|(_, target)| target).chain([otherwise]).collect()
        }
        TerminatorKind::Return | TerminatorKind::Unreachable => Vec::new(),
    }
}

/// Keeps what is reached, in the order in which it is reached; what only one block goes to becomes a part of that.
fn join_blocks(graph: &mut Graph) {
    let mut old: Vec<Option<Block>> = std::mem::take(&mut graph.blocks).into_values().map(Some).collect();
    let entries = count_entries(&mut old);
    let mut order: Vec<BlockId> = vec![ENTRY];
    let mut seen: FxHashSet<BlockId> = order.iter().copied().collect();
    let mut joined: Vec<Block> = Vec::new();
    let mut at = 0;
    while let Some(&id) = order.get(at) {
        at = at.saturating_add(1);
        let mut block = take(&mut old, id);
        while let Some(next) = only_next(&block, &entries) {
            let more = take(&mut old, next);
            block.statements.extend(more.statements);
            block.terminator = more.terminator;
        }
        for target in block.terminator.iter_mut().flat_map(|terminator| targets(&mut terminator.kind)) {
            if seen.insert(*target) {
                order.push(*target);
            }
        }
        joined.push(block);
    }
    let places: FxHashMap<BlockId, BlockId> =
        order.iter().enumerate().map(|(index, &id)| (id, BlockId::from_index(index))).collect();
    let mut blocks = Arena::default();
    for mut block in joined {
        for target in block.terminator.iter_mut().flat_map(|terminator| targets(&mut terminator.kind)) {
            *target = places.get(target).copied().unwrap_or(ENTRY);
        }
        blocks.push(block);
    }
    graph.blocks = blocks;
}

fn take(blocks: &mut [Option<Block>], id: BlockId) -> Block {
    blocks.get_mut(id.index()).and_then(Option::take).unwrap_or_default()
}

/// How many jumps lead to each block, of those that are reached.
fn count_entries(blocks: &mut [Option<Block>]) -> FxHashMap<BlockId, u32> {
    let mut entries: FxHashMap<BlockId, u32> = FxHashMap::default();
    entries.insert(ENTRY, 2);
    let mut queue = vec![ENTRY];
    let mut seen: FxHashSet<BlockId> = FxHashSet::default();
    while let Some(id) = queue.pop() {
        if !seen.insert(id) {
            continue;
        }
        let Some(Some(block)) = blocks.get_mut(id.index()) else { continue };
        for target in block.terminator.iter_mut().flat_map(|terminator| targets(&mut terminator.kind)) {
            let count = entries.entry(*target).or_default();
            *count = count.saturating_add(1);
            queue.push(*target);
        }
    }
    entries
}

fn only_next(block: &Block, entries: &FxHashMap<BlockId, u32>) -> Option<BlockId> {
    match &block.terminator {
        Some(Terminator { kind: TerminatorKind::Goto(next), .. }) if entries.get(next) == Some(&1) => Some(*next),
        _ => None,
    }
}

/// Where nothing points to a local, nobody sees when it begins and ends.
fn drop_storage(graph: &mut Graph) {
    let mut borrowed: FxHashSet<LocalId> = FxHashSet::default();
    each_place(graph, &mut |place, access| {
        if matches!(access, Access::Borrow(_)) && !place.projections.contains(&Projection::Deref) {
            borrowed.insert(place.local);
        }
    });
    for block in graph.blocks.values_mut() {
        block.statements.retain(|statement| match statement.kind {
            StatementKind::StorageLive(local) | StatementKind::StorageDead(local) => borrowed.contains(&local),
            _ => true,
        });
    }
}

/// Numbers the locals that are used anew.
fn drop_locals(graph: &mut Graph) {
    let mut used: FxHashSet<LocalId> = (0..=graph.params).map(LocalId::from_index).collect();
    each_place(graph, &mut |place, _| {
        used.insert(place.local);
        used.extend(place.projections.iter().filter_map(index_local));
    });
    let mut places: FxHashMap<LocalId, LocalId> = FxHashMap::default();
    let mut locals = Arena::default();
    for (index, local) in std::mem::take(&mut graph.locals).into_values().enumerate() {
        let id = LocalId::from_index(index);
        if used.contains(&id) {
            places.insert(id, locals.push(local));
        }
    }
    graph.locals = locals;
    let renamed = |local: LocalId| places.get(&local).copied().unwrap_or(RETURN);
    each_place(graph, &mut |place, _| {
        place.local = renamed(place.local);
        for step in &mut place.projections {
            if let Projection::Index(local) = step {
                *local = renamed(*local);
            }
        }
    });
    for block in graph.blocks.values_mut() {
        for statement in &mut block.statements {
            if let StatementKind::StorageLive(local) | StatementKind::StorageDead(local) = &mut statement.kind {
                *local = renamed(*local);
            }
        }
    }
    graph.drops.retain(|local| places.contains_key(local));
    graph.drops.iter_mut().for_each(|local| *local = renamed(*local));
}

fn index_local(step: &Projection) -> Option<LocalId> {
    match step {
        Projection::Index(local) => Some(*local),
        _ => None,
    }
}
