//! The types that a type dereferences to.

use super::super::infer::Infer;
use super::super::solve::Verdict;
use super::super::ty::{Kind, Ty, VarKind};

/// Types that dereference to types: followed so far and no further.
const MAX_STEPS: usize = 16;

/// One type on the way.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deref {
    pub(crate) ty: Ty,
    /// An array that became a slice.
    pub(crate) is_unsized: bool,
    /// How often `*` was applied.
    pub(crate) count: usize,
}

impl Infer<'_, '_> {
    /// What `*` gives; none where it may not be applied without being written.
    pub(crate) fn deref(&mut self, ty: Ty) -> Option<Ty> {
        let ty = self.shallow(ty);
        match self.kind(ty) {
            Kind::Ref(_, _, to) => Some(self.shallow(to)),
            Kind::Adt(..) | Kind::Param(_) | Kind::Opaque(..) | Kind::Proj(..) => self.overloaded_deref(ty),
            _ => None,
        }
    }

    fn overloaded_deref(&mut self, ty: Ty) -> Option<Ty> {
        let def = self.lang.deref?;
        if matches!(self.kind(ty), Kind::Adt(..)) && self.impls_for(def, ty).is_empty() {
            return None;
        }
        if self.holds(Some(def), &[ty]) == Verdict::No {
            return None;
        }
        let target = self.assoc_of(Some(def), "Target", &[ty]);
        Some(self.shallow(target))
    }

    /// A type, what it dereferences to, and so on; at the end an array becomes a slice.
    pub(crate) fn autoderef(&mut self, ty: Ty) -> Vec<Deref> {
        let mut steps = vec![Deref { ty: self.shallow(ty), is_unsized: false, count: 0 }];
        let mut at = self.shallow(ty);
        while steps.len() < MAX_STEPS {
            let Some(next) = self.deref(at) else { break };
            let next = self.select_if_open(next);
            if steps.iter().any(|step| step.ty == next) {
                break;
            }
            steps.push(Deref { ty: next, is_unsized: false, count: steps.len() });
            at = next;
        }
        if let Kind::Array(of, _) = self.kind(at) {
            let slice = self.types.ty(Kind::Slice(of));
            steps.push(Deref { ty: slice, is_unsized: true, count: steps.len().saturating_sub(1) });
        }
        steps
    }

    /// Whether a type is a variable of which nothing is known.
    pub(crate) fn is_open_var(&self, ty: Ty) -> bool {
        match self.shallow_kind(ty) {
            Kind::Var(id) => self.table.kind(id) == VarKind::General,
            _ => false,
        }
    }
}
