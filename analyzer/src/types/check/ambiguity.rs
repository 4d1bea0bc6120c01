//! Finds what has more than one solution, and says it where rustc would.
//!
//! What rustc calls ambiguous are requirements left over at the end of a body, in the order in which they came to be, and
//! types that must be known at a point where they are not. Only the first is told: the rest mostly follows from it.

use super::super::infer::Infer;
use super::super::results::{Ambiguity, Code, Place};
use super::super::ty::{Def, Kind, Pred, Ty, flag};
use crate::hir::{ExprId, ExprKind};

/// A requirement that is left over.
#[derive(Debug, Clone, Copy)]
struct Left {
    code: Code,
    /// What is open.
    target: Ty,
    at: ExprId,
    required: Option<Def>,
    order: u32,
    /// Whether what is open is the type of which a trait is required.
    is_of_open: bool,
    /// Whether it is told only if nothing else is.
    is_late: bool,
}

impl Infer<'_, '_> {
    /// A type that must be known at this point is not.
    pub(crate) fn not_known_here(&mut self, ty: Ty, expr: ExprId) {
        self.not_known_at(ty, Place::Expr(expr));
    }

    pub(crate) fn not_known_at(&mut self, ty: Ty, place: Place) {
        let ty = self.resolve(ty);
        if self.body.has_error || self.is_silenced(ty) {
            return;
        }
        self.spread_taint();
        if self.is_silenced(ty) {
            return;
        }
        self.tell(Code::E0282, ty, place, None);
    }

    /// Whether something unknown may settle what is open in a type.
    pub(super) fn is_silenced(&mut self, ty: Ty) -> bool {
        let ty = self.resolve(ty);
        let mut silenced = false;
        let table = &self.table;
        super::super::fold::walk(self.types, ty, &mut |_, kind| {
            silenced |= match kind {
                Kind::Var(id) => table.is_tainted(id),
                Kind::Unknown => true,
                _ => false,
            };
            !silenced
        });
        silenced
    }

    /// What is required of something that may be settled by what is not known settles the rest of the requirement too.
    fn spread_taint(&mut self) {
        let mut left: Vec<Pred> = self.pending.iter().map(|obligation| obligation.pred).collect();
        loop {
            let before = left.len();
            left.retain(|&pred| {
                let args = match pred {
                    Pred::Trait(bound) => bound.args,
                    Pred::Proj(_, args, _) => args,
                };
                let args = self.resolve_list(args);
                let is_silenced = self.types.vec(args).into_iter().any(|arg| self.is_silenced(arg));
                if is_silenced {
                    self.taint_pred(pred);
                }
                !is_silenced
            });
            if left.len() == before {
                return;
            }
        }
    }

    fn tell(&mut self, code: Code, target: Ty, failure: Place, required: Option<Def>) {
        self.body.has_error = true;
        let source = self.find_source(target);
        let at = source.map_or(failure, |source| source.at);
        let param = self.param_of(target);
        self.tell_at(Ambiguity { code, at, param, required, ty: Some(target), suggestions: Vec::new() }, target);
    }

    fn tell_at(&mut self, mut found: Ambiguity, target: Ty) {
        match self.supposed.withheld.is_empty() {
            true => found.suggestions = self.suggestions(target, found.at, found.required),
            false => (found.ty, found.suggestions) = self.as_decided(target, found.at, found.required),
        }
        self.out.ambiguities.push(found);
    }

    /// The parameter for which a variable was made.
    fn param_of(&mut self, target: Ty) -> Option<(Def, usize)> {
        let Kind::Var(id) = self.kind(target) else { return None };
        let root = self.table.root(id);
        self.body.instantiated.iter().find(|made| self.table.root(made.var) == root).and_then(|made| made.param)
    }

    /// Tells the first requirement that is left over.
    pub(crate) fn report_ambiguities(&mut self) {
        if self.body.has_error || self.fuel == 0 {
            return;
        }
        self.spread_taint();
        let mut left = self.left_over();
        crate::order::sort_by_key(&mut left, |left| (left.is_late, left.order));
        if let Some(first) = left.first().copied() {
            // An associated type that is asked for says more than that a size is.
            let projected = left.iter().find(|other| {
                first.code == Code::E0282
                    && other.code == Code::E0284
                    && other.required.is_some()
                    && other.target == first.target
            });
            let first = projected.copied().unwrap_or(first);
            self.tell_left(first);
            return;
        }
        self.report_locals();
    }

    /// What is left over: requirements with something open in them, and parameters without a type, which need a size.
    fn left_over(&mut self) -> Vec<Left> {
        let mut left = Vec::new();
        for obligation in self.pending.clone() {
            let Some(at) = obligation.at else { continue };
            let (args, extra, code, required) = match obligation.pred {
                Pred::Trait(bound) => (bound.args, None, Code::E0283, Some(bound.def)),
                Pred::Proj(assoc, args, ty) => (args, Some(ty), Code::E0284, self.decls.trait_of(assoc)),
            };
            let mut terms = self.types.vec(args);
            terms.extend(extra);
            let terms: Vec<Ty> = terms.into_iter().map(|term| self.resolve(term)).collect();
            if terms.iter().any(|&term| self.is_silenced(term)) {
                continue;
            }
            let Some(&target) = terms.iter().find(|&&term| self.types.flags(term) & flag::VAR != 0) else { continue };
            // What only an expansion asks for comes last.
            let is_late = self.is_expansion(at);
            let is_of_open = terms.first().is_some_and(|&first| self.is_open_var(first));
            left.push(Left { code, target, at, required, order: obligation.order, is_of_open, is_late });
        }
        let is_let = |binding| matches!(self.hir.bindings[binding].kind, crate::hir::BindingKind::Let);
        let whole = self.locals.iter().filter(|(binding, _)| is_let(**binding));
        let whole: Vec<Ty> = whole.map(|(_, &ty)| ty).collect();
        let whole: Vec<Ty> = whole.into_iter().map(|ty| self.resolve(ty)).collect();
        for made in self.body.instantiated.clone() {
            let Some(at) = made.at else { continue };
            let var = self.types.ty(Kind::Var(made.var));
            let target = self.resolve(var);
            if !matches!(self.kind(target), Kind::Var(_)) || self.is_silenced(target) {
                continue;
            }
            // A trait that is required of it at the same place says more than that it needs a size.
            if left.iter().any(|other| other.at == at && other.target == target && other.required.is_some()) {
                continue;
            }
            let is_const = made.param.is_some_and(|(def, index)| {
                let param = self.decls.param(def, index);
                matches!(param.map(|param| param.kind), Some(super::super::decl::ParamKind::Const { .. }))
            });
            let code = if is_const { Code::E0284 } else { Code::E0282 };
            let is_late = made.may_be_unsized || whole.contains(&target);
            left.push(Left { code, target, at, required: None, order: made.order, is_of_open: true, is_late });
        }
        left
    }

    fn tell_left(&mut self, left: Left) {
        if left.code == Code::E0283 && left.is_of_open && self.is_member_of_trait(left.at, left.required) {
            self.body.has_error = true;
            let param = self.param_of(left.target);
            let (at, required, ty) = (Place::Expr(left.at), left.required, Some(left.target));
            let code = Code::E0790;
            self.tell_at(Ambiguity { code, at, param, required, ty, suggestions: Vec::new() }, left.target);
            return;
        }
        let failure = self.failure_place(left.at);
        self.tell(left.code, left.target, failure, left.required);
    }

    fn is_expansion(&self, at: ExprId) -> bool {
        self.hir.exprs[at].expanded || matches!(self.hir.kind(at), ExprKind::Macro(_))
    }

    /// Variables whose type is not known whole.
    fn report_locals(&mut self) {
        let mut locals: Vec<_> = self.locals.iter().map(|(&binding, &ty)| (binding, ty)).collect();
        crate::order::sort(&mut locals);
        for (binding, ty) in locals {
            let ty = self.resolve(ty);
            if self.types.flags(ty) & flag::VAR == 0 || self.is_silenced(ty) {
                continue;
            }
            let Some(target) = self.first_var(ty) else { continue };
            self.tell(Code::E0282, target, Place::Binding(binding), None);
            return;
        }
    }

    fn first_var(&mut self, ty: Ty) -> Option<Ty> {
        let mut found = None;
        super::super::fold::walk(self.types, ty, &mut |ty, kind| {
            if found.is_none() && matches!(kind, Kind::Var(_)) {
                found = Some(ty);
            }
            found.is_none()
        });
        found
    }

    /// Where a requirement of an expression is told if no better place is found.
    fn failure_place(&self, at: ExprId) -> Place {
        match self.hir.kind(at) {
            ExprKind::MethodCall { .. } => Place::Method(at),
            ExprKind::Call { callee, .. } if matches!(self.hir.kind(*callee), ExprKind::Path(_)) => {
                Place::Expr(*callee)
            }
            _ => Place::Expr(at),
        }
    }

    /// Whether an expression is `Trait::member` of the trait that is required.
    fn is_member_of_trait(&self, at: ExprId, required: Option<Def>) -> bool {
        let ExprKind::Path(path) = self.hir.kind(at) else { return false };
        let Some(callee) = self.out.paths.get(&at) else { return false };
        path.qself.is_none()
            && path.segments.len() > 1
            && required.is_some()
            && self.decls.trait_of(callee.def) == required
            && self.names_trait(path, required)
    }

    /// Whether the segment before the last names the trait itself.
    fn names_trait(&self, path: &crate::hir::Path, required: Option<Def>) -> bool {
        use super::super::collect::{Target, target};
        match target(self.decls, self.names, self.is_text, path) {
            Target::Item(def, 1) => Some(def) == required,
            Target::Item(def, 0) => self.decls.trait_of(def) == required,
            _ => false,
        }
    }
}
