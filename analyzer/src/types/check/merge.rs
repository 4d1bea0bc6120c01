//! Finds the type that several branches have in common
//! (<https://doc.rust-lang.org/reference/type-coercions.html#least-upper-bound-coercions>).

use super::super::infer::Infer;
use super::super::results::Adjust;
use super::super::ty::{Kind, Ty};
use crate::hir::ExprId;

/// The type of the branches seen so far.
#[derive(Debug, Clone)]
pub(crate) struct Merge {
    /// What the first branch coerces to.
    pub(crate) wanted: Ty,
    pub(crate) merged: Option<Ty>,
    /// The branches that have this type.
    pub(crate) branches: Vec<ExprId>,
}

impl Merge {
    pub(crate) fn new(wanted: Ty) -> Merge {
        Merge { wanted, merged: None, branches: Vec::new() }
    }
}

impl Infer<'_, '_> {
    /// Adds a branch.
    pub(crate) fn merge(&mut self, merge: &mut Merge, expr: ExprId, ty: Ty) {
        self.merge_type(merge, expr, ty);
        if !self.is_never(self.shallow(ty)) {
            merge.branches.push(expr);
        }
    }

    fn merge_type(&mut self, merge: &mut Merge, expr: ExprId, ty: Ty) {
        let Some(before) = merge.merged else {
            let fits = self.coerce(expr, ty, merge.wanted);
            if !fits {
                self.mismatch(ty, merge.wanted);
            }
            merge.merged = Some(if fits { merge.wanted } else { ty });
            return;
        };
        let (before, ty) = (self.shallow(before), self.shallow(ty));
        if self.is_never(ty) {
            if !self.is_never(before) {
                self.adjust(expr, Adjust::NeverToAny, before);
            }
            return;
        }
        if self.is_never(before) {
            merge.merged = Some(ty);
            return;
        }
        if let Some(pointer) = self.common_pointer(before, ty) {
            if matches!(self.kind(pointer), Kind::FnPtr(_)) {
                for branch in std::mem::take(&mut merge.branches).into_iter().chain([expr]) {
                    self.adjust(branch, Adjust::FnPointer, pointer);
                }
            }
            merge.merged = Some(pointer);
            return;
        }
        if self.coerce(expr, ty, before) {
            return;
        }
        // The branches before this one give way.
        for branch in merge.branches.clone() {
            if !self.coerce(branch, before, ty) {
                self.mismatch(before, ty);
                return;
            }
        }
        merge.merged = Some(ty);
    }

    /// Adds a branch without an expression: `()`.
    pub(crate) fn merge_unit(&mut self, merge: &mut Merge) {
        let unit = self.types.common.unit;
        match merge.merged {
            None => {
                self.eq(merge.wanted, unit);
                merge.merged = Some(unit);
            }
            Some(before) => {
                self.eq(before, unit);
            }
        }
    }

    /// Different functions, and closures that capture nothing, have a function pointer in common.
    fn common_pointer(&mut self, a: Ty, b: Ty) -> Option<Ty> {
        let is_fn = |kind| matches!(kind, Kind::FnDef(..) | Kind::Ctor(..) | Kind::Closure(..));
        if a == b || !is_fn(self.kind(a)) || !is_fn(self.kind(b)) {
            return None;
        }
        if self.eq(a, b) {
            return Some(a);
        }
        let callable = self.callable(a)?;
        let other = self.callable(b)?;
        let pointer = self.fn_pointer(&callable);
        let other = self.fn_pointer(&other);
        self.eq(pointer, other);
        Some(pointer)
    }

    pub(crate) fn fn_pointer(&mut self, callable: &super::super::solve::Callable) -> Ty {
        let mut parts = callable.inputs.clone();
        parts.push(callable.output);
        let parts = self.types.list(&parts);
        self.types.ty(Kind::FnPtr(parts))
    }
}
