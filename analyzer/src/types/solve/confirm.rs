//! Carries out a choice: makes the types equal and says what must hold besides.

use super::super::fold::{subst, subst_list};
use super::super::infer::Infer;
use super::super::intern::TyVec;
use super::super::ty::{Def, Kind, Pred, TraitRef, Ty};
use super::super::unify::unify_lists;
use super::{Candidate, Step};

impl Infer<'_, '_> {
    /// Makes a trait hold in the way chosen.
    pub(crate) fn confirm(&mut self, candidate: Candidate, trait_ref: TraitRef) -> Step {
        match candidate {
            Candidate::Bound(bound) | Candidate::Object(bound) => {
                match unify_lists(self.types, &mut self.table, bound.args, trait_ref.args) {
                    true => Step::Done(Vec::new()),
                    false => Step::Failed,
                }
            }
            Candidate::Impl(def) => match self.match_impl(def, trait_ref) {
                Some(args) if self.is_any_of_each(def, &args) => Step::Stalled,
                Some(args) => {
                    self.taint_open(def, &args);
                    Step::Done(self.impl_preds(def, &args))
                }
                None => Step::Failed,
            },
            Candidate::Derive => Step::Done(self.derive_preds(trait_ref)),
            Candidate::Builtin => self.confirm_builtin(trait_ref),
        }
    }

    /// Makes an impl's trait reference equal to another; the impl's arguments.
    pub(crate) fn match_impl(&mut self, def: Def, trait_ref: TraitRef) -> Option<TyVec> {
        let decls = self.decls;
        let decl = decls.impl_decl(def)?;
        let declared = decl.trait_ref?;
        let args = self.fresh_args(def, &[]);
        let theirs = subst_list(self.types, declared.args, &args);
        if decl.is_variadic {
            return self.match_variadic(theirs, trait_ref, args);
        }
        let holds = self.unify_normalized(theirs, trait_ref.args);
        (holds && self.is_one_of_each(def, &args) && self.are_sized(def, &args)).then_some(args)
    }

    /// Whether nothing without a size stands where a size is needed.
    fn are_sized(&self, def: Def, args: &[Ty]) -> bool {
        let params = &self.decls.generics(def).params;
        params.iter().zip(args).all(|(param, &arg)| {
            let is_type = matches!(param.kind, super::super::decl::ParamKind::Type { .. });
            !is_type
                || param.may_be_unsized
                || !matches!(self.shallow_kind(arg), Kind::Str | Kind::Slice(_) | Kind::Dyn(_))
        })
    }

    /// An impl's types may name associated types: they are settled before they are compared.
    fn unify_normalized(&mut self, theirs: super::super::ty::List, ours: super::super::ty::List) -> bool {
        if self.types.list_flags(theirs) & super::super::ty::flag::PROJ == 0 {
            return unify_lists(self.types, &mut self.table, theirs, ours);
        }
        let (theirs, ours) = (self.types.vec(theirs), self.types.vec(ours));
        theirs.into_iter().zip(ours).all(|(theirs, ours)| {
            let theirs = self.normalize(theirs);
            super::super::unify::unify(self.types, &mut self.table, theirs, ours)
        })
    }

    /// `#[for_each]`: whether the type it stands for is in the list.
    pub(crate) fn is_one_of_each(&mut self, def: Def, args: &[Ty]) -> bool {
        let decls = self.decls;
        let Some(decl) = decls.impl_decl(def) else { return false };
        if decl.for_each.is_empty() {
            return true;
        }
        let generics = decls.generics(def);
        let is_type =
            |param: &super::super::decl::Param| matches!(param.kind, super::super::decl::ParamKind::Type { .. });
        let Some(at) = generics.params.iter().position(is_type) else { return true };
        let Some(&arg) = args.get(at) else { return true };
        let arg = self.shallow(arg);
        match self.kind(arg) {
            Kind::Unknown => true,
            Kind::Var(id) => {
                let kind = self.table.kind(id);
                decl.for_each.iter().any(|&each| match self.kind(each) {
                    Kind::Int(_) => kind != super::super::ty::VarKind::Float,
                    Kind::Float(_) => kind != super::super::ty::VarKind::Int,
                    _ => kind == super::super::ty::VarKind::General,
                })
            }
            _ => {
                let head = self.types.own_head(arg);
                head.is_some() && decl.for_each.iter().any(|&each| self.types.head(each) == head)
            }
        }
    }

    /// Whether an impl of several types leaves open of which it is.
    fn is_any_of_each(&self, def: Def, args: &[Ty]) -> bool {
        let decls = self.decls;
        let several = decls.impl_decl(def).is_some_and(|decl| decl.for_each.len() > 1);
        let params = decls.generics(def).params.iter().zip(args);
        let mut types = params.filter(|(param, _)| matches!(param.kind, super::super::decl::ParamKind::Type { .. }));
        several && types.next().is_some_and(|(_, &arg)| self.is_open_var(arg))
    }

    /// `#[variadic]`: any tuple.
    fn match_variadic(&mut self, theirs: super::super::ty::List, trait_ref: TraitRef, args: TyVec) -> Option<TyVec> {
        let self_ty = self.shallow(self.types.nth(trait_ref.args, 0));
        let Kind::Tuple(_) = self.kind(self_ty) else { return None };
        // Other arguments are the tuple again.
        for (&theirs, ours) in self.types.vec(theirs).iter().zip(self.types.vec(trait_ref.args)).skip(1) {
            let theirs = self.shallow(theirs);
            if matches!(self.kind(theirs), Kind::Tuple(_)) && !self.eq(self_ty, ours) {
                return None;
            }
        }
        let mut args = args;
        // The whole tuple in place of its element: `impl_preds` takes it apart.
        if let Some(last) = args.last_mut() {
            *last = self_ty;
        }
        Some(args)
    }

    /// What an impl requires, with the impl's arguments.
    pub(crate) fn impl_preds(&mut self, def: Def, args: &[Ty]) -> Vec<Pred> {
        let decls = self.decls;
        let is_variadic = decls.impl_decl(def).is_some_and(|decl| decl.is_variadic);
        if !is_variadic {
            return self.preds_of(def, args);
        }
        let Some(&tuple) = args.last() else { return Vec::new() };
        let Kind::Tuple(parts) = self.shallow_kind(tuple) else { return Vec::new() };
        let mut preds = Vec::new();
        for part in self.types.vec(parts) {
            let mut args = TyVec::from_slice(args);
            if let Some(last) = args.last_mut() {
                *last = part;
            }
            preds.extend(self.preds_of(def, &args));
        }
        preds
    }

    /// What an item and those around require of their parameters, with arguments for them.
    pub(crate) fn preds_of(&mut self, def: Def, args: &[Ty]) -> Vec<Pred> {
        let decls = self.decls;
        let mut found = Vec::new();
        decls.each_pred(def, &mut |pred| found.push(pred));
        found.into_iter().map(|pred| self.subst_pred(pred, args)).collect()
    }

    /// A requirement with arguments for its parameters.
    pub(crate) fn subst_pred(&mut self, pred: Pred, args: &[Ty]) -> Pred {
        match pred {
            Pred::Trait(trait_ref) => {
                let list = subst_list(self.types, trait_ref.args, args);
                Pred::Trait(TraitRef { def: trait_ref.def, args: self.normalize_list(list) })
            }
            Pred::Proj(assoc, proj, ty) => {
                let proj = subst_list(self.types, proj, args);
                let ty = subst(self.types, ty, args);
                Pred::Proj(assoc, self.normalize_list(proj), self.normalize(ty))
            }
        }
    }

    /// What `#[derive]` requires: the trait of every type parameter.
    fn derive_preds(&mut self, trait_ref: TraitRef) -> Vec<Pred> {
        let Kind::Adt(def, args) = self.shallow_kind(self.types.nth(trait_ref.args, 0)) else { return Vec::new() };
        let params = &self.decls.generics(def).params;
        let args = self.types.vec(args);
        let mut preds = Vec::new();
        for (param, &arg) in params.iter().zip(&args) {
            if matches!(param.kind, super::super::decl::ParamKind::Type { .. }) {
                // `PartialEq<Rhs = Self>`: the other argument is the type again.
                let all: TyVec = self.types.types(trait_ref.args).iter().map(|_| arg).collect();
                preds.push(Pred::Trait(TraitRef { def: trait_ref.def, args: self.types.list(&all) }));
            }
        }
        if let [self_ty, other] = *self.types.types(trait_ref.args) {
            self.eq(self_ty, other);
        }
        preds
    }
}
