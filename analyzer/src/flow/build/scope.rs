//! Scopes: what ends with them, and in which order (<https://doc.rust-lang.org/reference/destructors.html>).

use super::super::ir::*;
use super::Builder;
use crate::hir::{BindingId, Name};

/// What ends at the end of a piece of code.
#[derive(Debug, Default)]
pub(super) struct Scope {
    ends: Vec<Scheduled>,
}

/// What ends with a scope.
#[derive(Debug, Clone, Copy)]
struct Scheduled {
    end: End,
    /// The block that ends it, and all around it, on the way out of the body.
    exit: Option<BlockId>,
}

/// One thing that ends; the last to begin is the first to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Value(LocalId),
    Storage(LocalId),
}

/// What a scope holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    Temps,
    Vars,
    Both,
}

/// The scopes around one that was entered.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around {
    pub(super) depth: usize,
    vars: usize,
    temps: usize,
}

/// Where `break` and `continue` lead.
#[derive(Debug, Clone)]
pub(super) struct Target {
    pub(super) label: Option<Name>,
    pub(super) after: BlockId,
    /// None of a labelled block.
    pub(super) again: Option<BlockId>,
    /// How many scopes are left standing.
    pub(super) depth: usize,
    /// Where the value goes.
    pub(super) dest: Option<Place>,
}

fn statement(end: End) -> StatementKind {
    match end {
        End::Value(local) => StatementKind::Drop(local.into()),
        End::Storage(local) => StatementKind::StorageDead(local),
    }
}

impl Builder<'_, '_, '_, '_> {
    pub(super) fn enter(&mut self, holds: Holds) -> Around {
        let around = Around { depth: self.scopes.len(), vars: self.vars, temps: self.temps };
        self.scopes.push(Scope::default());
        if holds != Holds::Temps {
            self.vars = around.depth;
        }
        if holds != Holds::Vars {
            self.temps = around.depth;
        }
        around
    }

    /// Ends a scope and what is in it.
    pub(super) fn leave(&mut self, around: Around) {
        self.exit_to(around.depth);
        self.scopes.truncate(around.depth);
        (self.vars, self.temps) = (around.vars, around.temps);
    }

    /// Ends what is in all scopes but the outermost so many, as on the way out of them: they still stand for other code.
    pub(super) fn exit_to(&mut self, depth: usize) {
        let ends = self.scopes.iter().skip(depth).flat_map(|scope| &scope.ends);
        let ends: Vec<End> = ends.map(|scheduled| scheduled.end).collect();
        for end in ends.into_iter().rev() {
            self.push(statement(end));
        }
    }

    /// Ends everything and returns. Ways out share their blocks: there may be many, with much to end.
    pub(super) fn exit_body(&mut self) {
        let mut open: Vec<(usize, usize, End)> = Vec::new();
        let mut next = None;
        'outward: for (scope, ends) in self.scopes.iter().enumerate().rev() {
            for (index, scheduled) in ends.ends.iter().enumerate().rev() {
                if scheduled.exit.is_some() {
                    next = scheduled.exit;
                    break 'outward;
                }
                open.push((scope, index, scheduled.end));
            }
        }
        let at = self.at;
        let mut next = next.unwrap_or_else(|| self.return_block());
        for (scope, index, end) in open.into_iter().rev() {
            let block = self.block();
            self.at = block;
            self.push(statement(end));
            self.goto(next);
            if let Some(scheduled) = self.scopes.get_mut(scope).and_then(|scope| scope.ends.get_mut(index)) {
                scheduled.exit = Some(block);
            }
            next = block;
        }
        self.at = at;
        self.goto(next);
    }

    fn return_block(&mut self) -> BlockId {
        if let Some(block) = self.returns {
            return block;
        }
        let block = self.block();
        self.at = block;
        self.end(TerminatorKind::Return);
        self.returns = Some(block);
        block
    }

    /// Leaves for another block, ending what is inside on the way; goes on where it was.
    pub(super) fn detour(&mut self, from: BlockId, depth: usize, to: BlockId) {
        let at = std::mem::replace(&mut self.at, from);
        self.exit_to(depth);
        self.goto(to);
        self.at = at;
    }

    pub(super) fn schedule_storage(&mut self, local: LocalId, scope: usize) {
        self.schedule(End::Storage(local), scope);
    }

    /// Drops a local at the end of a scope, and when a panic passes.
    pub(super) fn schedule_value(&mut self, local: LocalId, scope: usize) {
        self.schedule(End::Value(local), scope);
        if !self.graph.drops.contains(&local) {
            self.graph.drops.push(local);
        }
    }

    fn schedule(&mut self, end: End, scope: usize) {
        // The ways out of what is inside lead past this too from now on.
        let inside = self.scopes.iter_mut().skip(scope.saturating_add(1)).flat_map(|scope| &mut scope.ends);
        inside.for_each(|scheduled| scheduled.exit = None);
        if let Some(scope) = self.scopes.get_mut(scope) {
            scope.ends.push(Scheduled { end, exit: None });
        }
    }

    /// What was moved whole into a call or value is not dropped at the end of its scope; variables stay, since jumps may
    /// go round the move.
    pub(super) fn forget(&mut self, moved: &[LocalId]) {
        for &local in moved {
            if self.graph.locals[local].binding.is_some() {
                continue;
            }
            for scope in &mut self.scopes {
                scope.ends.retain(|scheduled| scheduled.end != End::Value(local));
            }
        }
    }

    /// Makes the local of a variable; it begins where `live` says.
    pub(super) fn declare(&mut self, binding: BindingId) -> LocalId {
        if let Some(&local) = self.locals.get(&binding) {
            return local;
        }
        let ty = self.binding_ty(binding);
        let local = self.local(ty);
        self.graph.locals[local].binding = Some(binding);
        self.graph.locals[local].span = self.hir.bindings[binding].span;
        self.locals.insert(binding, local);
        local
    }

    /// A variable begins, without a value, and ends with the scope of variables.
    pub(super) fn begin(&mut self, binding: BindingId) -> LocalId {
        let local = self.declare(binding);
        self.push(StatementKind::StorageLive(local));
        self.schedule_storage(local, self.vars);
        local
    }

    /// From here on a variable has a value to be dropped.
    pub(super) fn schedule_variable(&mut self, local: LocalId) {
        let ty = self.graph.locals[local].ty;
        if self.needs_drop(ty) {
            self.schedule_value(local, self.vars);
        }
    }
}
