//! Inference variables: what they stand for, and how to go back.

use rustc_hash::FxHashMap;

use super::fold::Memo;
use super::intern::Interner;
use super::ty::{Kind, Origin, Ty, VarKind, flag};
use crate::hir::ExprId;
use crate::source::{to_u32, to_usize};

/// The variables of one body.
#[derive(Debug, Default)]
pub(crate) struct Table {
    slots: Vec<Slot>,
    log: Vec<(u32, Slot)>,
    /// Nested snapshots that may still be rolled back to.
    open: usize,
    /// The expression being checked: why variables come to be and are bound.
    pub(crate) at: Option<ExprId>,
    /// Variables for `_` in written types, not taken over yet.
    pub(crate) holes: Vec<u32>,
    /// The signatures of closures, as function pointers.
    pub(crate) closures: FxHashMap<Origin, Ty>,
    /// Pairs of types compared in this body: types of many levels share parts, and comparing them could go on for ever.
    pub(crate) compared: u32,
    /// How often a variable was bound: whoever waits for one need not look when this has not changed.
    pub(crate) bindings: usize,
}

/// A place to go back to.
#[derive(Debug)]
pub(crate) struct Snapshot {
    slots: usize,
    log: usize,
}

#[derive(Debug, Clone, Copy)]
struct Slot {
    value: Value,
    kind: VarKind,
    /// Whether something not known may say what it is.
    is_tainted: bool,
    /// Whether it stands for the value of code that never ends.
    is_diverging: bool,
    born: Option<ExprId>,
    bound: Option<ExprId>,
}

#[derive(Debug, Clone, Copy)]
enum Value {
    Free,
    Bound(Ty),
    Link(u32),
}

impl Table {
    pub(crate) fn clear(&mut self) {
        self.slots.clear();
        self.log.clear();
        self.holes.clear();
        self.compared = 0;
        self.closures.clear();
        (self.open, self.bindings, self.at) = (0, 0, None);
    }

    pub(crate) fn fresh(&mut self, types: &mut Interner<'_>, kind: VarKind) -> Ty {
        let id = to_u32(self.slots.len());
        self.slots.push(Slot {
            value: Value::Free,
            kind,
            is_tainted: false,
            is_diverging: false,
            born: self.at,
            bound: None,
        });
        types.var(id)
    }

    pub(crate) fn len(&self) -> usize {
        self.slots.len()
    }

    #[expect(clippy::indexing_slicing, reason = "variables come only from `fresh`, and go only with a rollback")]
    fn slot(&self, id: u32) -> Slot {
        self.slots[to_usize(id)]
    }

    #[expect(clippy::indexing_slicing, reason = "variables come only from `fresh`, and go only with a rollback")]
    fn set(&mut self, id: u32, slot: Slot) {
        let place = &mut self.slots[to_usize(id)];
        if self.open > 0 {
            self.log.push((id, *place));
        }
        *place = slot;
    }

    /// The variable that stands for all those equal to it.
    pub(crate) fn root(&self, id: u32) -> u32 {
        let mut at = id;
        while let Value::Link(next) = self.slot(at).value {
            at = next;
        }
        at
    }

    /// What a variable is bound to.
    pub(crate) fn value(&self, id: u32) -> Option<Ty> {
        match self.slot(self.root(id)).value {
            Value::Bound(ty) => Some(ty),
            _ => None,
        }
    }

    pub(crate) fn kind(&self, id: u32) -> VarKind {
        self.slot(self.root(id)).kind
    }

    pub(crate) fn is_tainted(&self, id: u32) -> bool {
        self.slot(self.root(id)).is_tainted
    }

    /// Something that is not known may say what it is: it is never called ambiguous.
    pub(crate) fn taint(&mut self, id: u32) {
        let root = self.root(id);
        let slot = self.slot(root);
        if !slot.is_tainted {
            self.set(root, Slot { is_tainted: true, ..slot });
        }
    }

    pub(crate) fn is_diverging(&self, id: u32) -> bool {
        self.slot(self.root(id)).is_diverging
    }

    pub(crate) fn set_diverging(&mut self, id: u32) {
        let root = self.root(id);
        let slot = self.slot(root);
        self.set(root, Slot { is_diverging: true, ..slot });
    }

    /// The expression for which it was made, and the one that bound it.
    pub(crate) fn causes(&self, id: u32) -> (Option<ExprId>, Option<ExprId>) {
        (self.slot(id).born, self.slot(self.root(id)).bound)
    }

    /// Binds a free variable.
    pub(crate) fn bind(&mut self, id: u32, ty: Ty) {
        let root = self.root(id);
        self.bindings += 1;
        self.set(root, Slot { value: Value::Bound(ty), bound: self.at, ..self.slot(root) });
    }

    /// Makes two free variables one.
    pub(crate) fn link(&mut self, one: u32, other: u32) {
        let (one, other) = (self.root(one), self.root(other));
        if one == other {
            return;
        }
        self.bindings += 1;
        let (older, newer) = (one.min(other), one.max(other));
        let (keep, gone) = (self.slot(older), self.slot(newer));
        let kind = if keep.kind == VarKind::General { gone.kind } else { keep.kind };
        let is_tainted = keep.is_tainted || gone.is_tainted;
        let is_diverging = keep.is_diverging || gone.is_diverging;
        self.set(older, Slot { kind, is_tainted, is_diverging, ..keep });
        self.set(newer, Slot { value: Value::Link(older), bound: self.at, ..gone });
    }

    pub(crate) fn snapshot(&mut self) -> Snapshot {
        self.open += 1;
        Snapshot { slots: self.slots.len(), log: self.log.len() }
    }

    pub(crate) fn commit(&mut self, _: Snapshot) {
        self.open = self.open.saturating_sub(1);
        if self.open == 0 {
            self.log.clear();
        }
    }

    pub(crate) fn rollback(&mut self, to: Snapshot) {
        while self.log.len() > to.log {
            let Some((id, slot)) = self.log.pop() else { break };
            if let Some(place) = self.slots.get_mut(to_usize(id)) {
                *place = slot;
            }
        }
        self.slots.truncate(to.slots);
        self.open = self.open.saturating_sub(1);
    }
}

/// Follows a variable to what it is bound to, at the outside only.
pub(crate) fn shallow(types: &Interner<'_>, table: &Table, ty: Ty) -> Ty {
    let mut ty = ty;
    while let Kind::Var(id) = types.kind(ty) {
        match table.value(id) {
            Some(value) => ty = value,
            None => break,
        }
    }
    ty
}

/// Replaces all bound variables in a type.
pub(crate) fn resolve(types: &mut Interner<'_>, table: &Table, ty: Ty) -> Ty {
    super::fold::fold(types, ty, &mut Resolve { table, memo: Memo::default() })
}

struct Resolve<'t> {
    table: &'t Table,
    memo: Memo,
}

impl super::fold::Fold for Resolve<'_> {
    fn flags(&self) -> u8 {
        flag::VAR
    }

    fn replace(&mut self, types: &mut Interner<'_>, ty: Ty, kind: Kind) -> Option<Ty> {
        let Kind::Var(id) = kind else { return None };
        match self.table.value(id) {
            Some(value) => Some(super::fold::fold(types, value, self)),
            None => {
                let root = self.table.root(id);
                Some(if root == id { ty } else { types.var(root) })
            }
        }
    }

    fn memo(&mut self) -> Option<&mut Memo> {
        Some(&mut self.memo)
    }
}
