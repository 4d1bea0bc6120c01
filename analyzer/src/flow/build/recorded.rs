//! What inference recorded of expressions and patterns.

use super::super::ir::*;
use super::Builder;
use crate::hir::{BindingId, ExprId, ExprKind, Id as _, ItemId, ItemKind, PatId, PatKind};
use crate::source::to_usize;
use crate::types::{Adjustment, BindMode, Callee, Decl, Def, Kind, Origin, PatPath, Ty};

impl<'q> Builder<'_, 'q, '_, '_> {
    pub(super) fn adjustments(&self, expr: ExprId) -> &'q [Adjustment] {
        self.unit.results.details.adjustments.get(&expr).map_or(&[], Vec::as_slice)
    }

    /// What a method call or overloaded operator calls.
    pub(super) fn callee_of(&self, expr: ExprId) -> Option<Callee> {
        self.unit.results.calls.get(&expr).copied()
    }

    /// The `static` that a path names.
    pub(super) fn static_of(&self, expr: ExprId) -> Option<Def> {
        let value = self.unit.results.details.values.get(&expr)?;
        let hir = self.unit.query.decls().hir(value.def);
        matches!(hir.items[value.def.item()].kind, ItemKind::Static { .. }).then_some(value.def)
    }

    pub(super) fn pat_ty(&mut self, pat: PatId) -> Ty {
        let ty = self.unit.results.pats.get(pat.index()).copied().flatten();
        ty.unwrap_or(self.unit.query.types().common.unknown)
    }

    pub(super) fn binding_ty(&mut self, binding: BindingId) -> Ty {
        let ty = self.unit.results.bindings.get(binding.index()).copied().flatten();
        ty.unwrap_or(self.unit.query.types().common.unknown)
    }

    pub(super) fn pat_path(&self, pat: PatId) -> Option<PatPath> {
        self.unit.results.details.pat_paths.get(&pat).copied()
    }

    /// The place that a pattern itself is matched against: behind the references that it looks through.
    pub(super) fn through(&self, pat: PatId, place: &Place) -> Place {
        let derefs = self.unit.results.details.pat_derefs.get(&pat).map_or(0, Vec::len);
        (0..derefs).fold(place.clone(), |place, _| place.project(Projection::Deref))
    }

    pub(super) fn bind_mode(&self, pat: PatId) -> BindMode {
        self.unit.results.details.bind_modes.get(&pat).copied().unwrap_or(BindMode::Value)
    }

    /// The variable that a pattern is, if it takes the value whole and as it is.
    pub(super) fn plain_binding(&self, pat: PatId) -> Option<BindingId> {
        match self.hir.pats[pat].kind {
            PatKind::Binding { binding, sub: None } if self.bind_mode(pat) == BindMode::Value => Some(binding),
            _ => None,
        }
    }

    /// Where the type of a closure or `async` block comes from.
    pub(super) fn origin(&self, expr: ExprId) -> Origin {
        Origin::Expr { expr, is_text: self.unit.is_text }
    }

    fn signature_of(&self, expr: ExprId) -> Option<&'q (Vec<Ty>, Ty)> {
        self.unit.results.closures.get(&self.origin(expr))
    }

    /// What a closure's code gives: of an `async` one, what awaiting its future gives.
    pub(super) fn closure_result(&mut self, expr: ExprId) -> Option<Ty> {
        let (_, output) = self.signature_of(expr)?;
        let is_async = matches!(self.hir.kind(expr), ExprKind::Closure { is_async: true, .. });
        match (is_async, self.kind(*output)) {
            (true, Kind::Async(_, _, awaited)) => Some(awaited),
            _ => Some(*output),
        }
    }

    pub(super) fn async_result(&mut self, expr: ExprId) -> Option<Ty> {
        let ty = self.ty(super::Node::bare(expr));
        match self.kind(ty) {
            Kind::Async(_, _, output) => Some(output),
            _ => None,
        }
    }

    /// The type of a function's result or a constant's value, as its body sees it.
    pub(super) fn item_result(&mut self, item: ItemId) -> Option<Ty> {
        let decls = self.unit.query.decls();
        let def = self.unit.def(item);
        let ty = match decls.decl(def) {
            Decl::Fn(decl) => decl.output,
            Decl::Value(ty) => *ty,
            _ => return None,
        };
        let ty = self.in_body(ty, def);
        Some(self.revealed(ty, def))
    }

    fn in_body(&mut self, ty: Ty, def: Def) -> Ty {
        let own = self.unit.query.identity(def);
        self.unit.query.settled(ty, &own)
    }

    /// Inside a function its own `impl Trait` is the type behind it; elsewhere the value's type says the same.
    fn revealed(&mut self, ty: Ty, def: Def) -> Ty {
        let opaques = &self.unit.results.details.opaques;
        self.unit.query.reveal(ty, def, opaques)
    }

    /// The types of a body's parameters, the own value of closures aside.
    pub(super) fn param_types(&mut self, params: &[PatId]) -> Vec<Ty> {
        use crate::hir::BodyOwner;
        let known = match self.hir.bodies[self.body].owner {
            BodyOwner::Item(item) => {
                let decls = self.unit.query.decls();
                let def = self.unit.def(item);
                let inputs = decls.function(def).map_or_else(Vec::new, |decl| decl.inputs.clone());
                inputs.into_iter().map(|ty| self.in_body(ty, def)).collect()
            }
            BodyOwner::Closure(expr) => self.signature_of(expr).map_or_else(Vec::new, |(inputs, _)| inputs.clone()),
            BodyOwner::AsyncBlock(_) | BodyOwner::Loose => Vec::new(),
        };
        let unknown = self.unknown();
        (0..params.len()).map(|index| known.get(index).copied().unwrap_or(unknown)).collect()
    }

    /// The index of the constant parameter that a path names, among all of its item and those around.
    pub(super) fn const_param(&mut self, expr: ExprId) -> Option<Ty> {
        let ExprKind::Path(path) = self.hir.kind(expr) else { return None };
        let crate::hir::Res::Generic { owner, index } = path.res else { return None };
        let decls = self.unit.query.decls();
        let before = decls.generics(self.unit.def(owner)).before;
        let index = to_usize(before).saturating_add(index);
        Some(self.intern(Kind::Param(crate::source::to_u32(index))))
    }
}
