//! Calls of functions, closures and methods.

use super::super::infer::Infer;
use super::super::intern::TyVec;
use super::super::method::Found;
use super::super::results::Callee;
use super::super::solve::{Callable, Verdict};
use super::super::ty::{Def, Kind, Pred, TraitRef, Ty};
use super::Expect;
use crate::hir::{ExprId, GenericArg, Name};

impl Infer<'_, '_> {
    pub(crate) fn check_call(&mut self, expr: ExprId, callee: ExprId, args: &[ExprId], expect: Expect) -> Ty {
        let ty = self.check(callee, Expect::None);
        let ty = self.select_if_open(ty);
        let steps = self.autoderef(ty);
        for step in steps {
            if let Some(callable) = self.callable(step.ty) {
                self.adjust_derefs(callee, ty, step.count);
                return self.check_args(expr, &callable, args, expect, self.is_variadic(step.ty));
            }
            if let Some(callable) = self.overloaded_call(step.ty, args.len()) {
                self.adjust_derefs(callee, ty, step.count);
                return self.check_args(expr, &callable, args, expect, false);
            }
        }
        self.taint(ty);
        for &arg in args {
            self.check_loose(arg);
        }
        self.unknown()
    }

    fn is_variadic(&self, ty: Ty) -> bool {
        match self.kind(ty) {
            Kind::FnDef(def, _) => self.decls.function(def).is_some_and(|decl| decl.is_variadic),
            _ => false,
        }
    }

    /// What a parameter, box or `dyn` type of a `Fn` trait is called with and gives.
    fn overloaded_call(&mut self, ty: Ty, count: usize) -> Option<Callable> {
        let traits = [(self.lang.fn_once, "Output"), (self.lang.async_fn_once, "CallOnceFuture")];
        traits.into_iter().find_map(|(once, output)| self.called_by(once?, output, ty, count))
    }

    fn called_by(&mut self, once: Def, output: &str, ty: Ty, count: usize) -> Option<Callable> {
        let ty = self.shallow(ty);
        let is_candidate =
            matches!(self.kind(ty), Kind::Param(_) | Kind::Opaque(..) | Kind::Proj(..) | Kind::Dyn(_) | Kind::Adt(..));
        if !is_candidate {
            return None;
        }
        if let Kind::Adt(..) = self.kind(ty)
            && self.impls_for(once, ty).is_empty()
        {
            return None;
        }
        let inputs: TyVec = (0..count).map(|_| self.fresh()).collect();
        let tuple = self.types.tuple(&inputs);
        // `Fn` promises `FnOnce` too.
        let args = self.types.list(&[ty, tuple]);
        let trait_ref = TraitRef { def: once, args };
        if self.probe(|infer| infer.verdict(trait_ref, 0)) == Verdict::No {
            return None;
        }
        if !self.try_step(Pred::Trait(trait_ref)) {
            self.require(Pred::Trait(trait_ref));
        }
        let output = self.assoc_of(Some(once), output, &[ty, tuple]);
        Some(Callable { inputs, output })
    }

    pub(crate) fn check_method_call(
        &mut self,
        expr: ExprId,
        receiver: ExprId,
        method: &Name,
        turbofish: &[GenericArg],
        args: &[ExprId],
        expect: Expect,
    ) -> Ty {
        let ty = self.check(receiver, Expect::None);
        let ty = self.must_know(ty, receiver);
        let found = self.probe_method(ty, method);
        let pick = match found {
            Found::One(pick) => pick,
            Found::Ambiguous(_) | Found::None | Found::Unknown => {
                if let Found::Ambiguous(open) = found {
                    self.not_known_at(open, super::super::results::Place::Method(expr));
                }
                if let Found::None = found
                    && self.knows_traits_in_scope()
                {
                    self.note_failure(&[ty]);
                }
                // A field that holds a closure is called with brackets; this is a method that is not known.
                self.taint(ty);
                for &arg in args {
                    self.check_loose(arg);
                }
                return self.unknown();
            }
        };
        self.adjust_receiver(receiver, ty, &pick);
        let (confirmed, callable) = self.confirm_method(&pick, turbofish);
        let list = self.types.list(&confirmed.args);
        self.write_call(expr, Callee { def: confirmed.member, args: list });
        let Some(mut callable) = callable else { return self.unknown() };
        if !callable.inputs.is_empty() {
            callable.inputs.remove(0);
        }
        self.check_args(expr, &callable, args, expect, false)
    }

    /// A type that must be known here; if it is not, that is an ambiguity.
    pub(crate) fn must_know(&mut self, ty: Ty, expr: ExprId) -> Ty {
        let ty = self.select_if_open(ty);
        if self.is_open_var(ty) {
            self.not_known_here(ty, expr);
            return self.unknown();
        }
        ty
    }
}
