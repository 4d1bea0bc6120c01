//! Dereferences, indexing and assignment.

use super::super::infer::Infer;
use super::super::results::Callee;
use super::super::solve::Verdict;
use super::super::ty::{Int, Kind, Ty, VarKind};
use super::Expect;
use crate::hir::ExprId;

impl Infer<'_, '_> {
    pub(crate) fn check_deref(&mut self, expr: ExprId, inner: ExprId, expect: Expect) -> Ty {
        let _ = expect;
        let ty = self.check(inner, Expect::None);
        let ty = self.must_know(ty, inner);
        match self.kind(ty) {
            Kind::Ref(_, _, to) | Kind::Ptr(_, to) => to,
            Kind::Unknown => ty,
            _ => {
                let args = self.types.list(&[ty]);
                let method = self.lang.deref.and_then(|def| self.decls.trait_member(def, "deref"));
                if let Some(def) = method {
                    self.write_call(expr, Callee { def, args });
                }
                self.assoc_of(self.lang.deref, "Target", &[ty])
            }
        }
    }

    pub(crate) fn check_index(&mut self, expr: ExprId, base: ExprId, index: ExprId) -> Ty {
        let base_ty = self.check(base, Expect::None);
        let index_ty = self.check(index, Expect::None);
        let base_ty = self.must_know(base_ty, base);
        let index_ty = self.select_if_open(index_ty);
        for step in self.autoderef(base_ty) {
            if self.is_open_var(step.ty) {
                self.not_known_here(step.ty, base);
                return self.unknown();
            }
            let elem = match self.kind(step.ty) {
                Kind::Array(of, _) | Kind::Slice(of) => Some(of),
                _ => None,
            };
            if let Some(elem) = elem
                && self.is_plain_index(index_ty)
            {
                let usize = self.types.common.usize;
                self.eq(index_ty, usize);
                self.adjust_derefs(base, base_ty, step.count);
                return elem;
            }
            if matches!(self.kind(step.ty), Kind::Ref(..)) {
                continue;
            }
            if let Some(found) = self.overloaded_index(expr, step.ty, index, index_ty) {
                self.adjust_derefs(base, base_ty, step.count);
                return found;
            }
        }
        self.taint(index_ty);
        self.unknown()
    }

    fn is_plain_index(&self, ty: Ty) -> bool {
        match self.shallow_kind(ty) {
            Kind::Int(Int::Usize) => true,
            Kind::Var(id) => self.table.kind(id) == VarKind::Int,
            _ => false,
        }
    }

    fn overloaded_index(&mut self, expr: ExprId, base: Ty, index: ExprId, index_ty: Ty) -> Option<Ty> {
        let def = self.lang.index?;
        let input = self.fresh();
        let args = self.types.list(&[base, input]);
        if self.probe(|infer| infer.verdict(super::super::ty::TraitRef { def, args }, 0)) == Verdict::No {
            return None;
        }
        let pred = super::super::ty::Pred::Trait(super::super::ty::TraitRef { def, args });
        if !self.try_step(pred) {
            self.require(pred);
        }
        self.coerce(index, index_ty, input);
        if let Some(method) = self.decls.trait_member(def, "index") {
            self.write_call(expr, Callee { def: method, args });
        }
        self.select();
        let output = self.assoc_of(Some(def), "Output", &[base, input]);
        Some(self.select_if_open(output))
    }

    pub(crate) fn check_assign(&mut self, lhs: ExprId, rhs: ExprId) -> Ty {
        let unit = self.types.common.unit;
        let ty = self.check_assignee(lhs);
        self.check_to(rhs, ty);
        unit
    }

    /// The left side of an assignment, which may take values apart.
    fn check_assignee(&mut self, lhs: ExprId) -> Ty {
        use crate::hir::ExprKind;
        let hir = self.hir;
        let ty = match hir.kind(lhs) {
            ExprKind::Infer => self.fresh(),
            ExprKind::Range { start: None, end: None, .. } => self.fresh(),
            ExprKind::Tuple(parts) if parts.iter().any(|&part| self.is_destructured(part)) => {
                let has_rest = parts.iter().any(|&part| matches!(hir.kind(part), ExprKind::Range { .. }));
                let types: super::super::intern::TyVec = parts.iter().map(|&part| self.check_assignee(part)).collect();
                match has_rest {
                    true => self.unknown(),
                    false => self.types.tuple(&types),
                }
            }
            ExprKind::Tuple(parts) => {
                let types: super::super::intern::TyVec = parts.iter().map(|&part| self.check_assignee(part)).collect();
                self.types.tuple(&types)
            }
            _ => return self.check(lhs, Expect::None),
        };
        self.write(lhs, ty);
        ty
    }

    fn is_destructured(&self, part: ExprId) -> bool {
        use crate::hir::ExprKind;
        matches!(self.hir.kind(part), ExprKind::Infer | ExprKind::Tuple(_) | ExprKind::Range { .. })
    }
}
