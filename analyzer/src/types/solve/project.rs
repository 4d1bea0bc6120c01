//! Says what associated types stand for.

use super::super::decl::Decl;
use super::super::fold::{Fold, fold, subst};
use super::super::infer::Infer;
use super::super::intern::{Interner, TyVec};
use super::super::ty::{Def, Kind, List, Pred, TraitRef, Ty, VarKind, flag};
use super::super::unify::unify_lists;
use super::{Candidate, Choice, Step};

/// What an associated type stands for.
#[derive(Debug)]
pub(crate) enum Projected {
    /// This, if these hold.
    Ty(Ty, Vec<Pred>),
    /// Nothing but itself: one of a generic parameter.
    Rigid,
    Unknown,
    Stalled,
}

/// Associated types that stand for associated types: followed so far and no further.
const MAX_DEPTH: u32 = 32;

impl Infer<'_, '_> {
    /// Replaces associated types by what they stand for; by a variable where that is still to be found.
    pub(crate) fn normalize(&mut self, ty: Ty) -> Ty {
        if self.types.flags(ty) & flag::PROJ == 0 {
            return ty;
        }
        self.normalize_at(ty, 0)
    }

    pub(crate) fn normalize_list(&mut self, list: List) -> List {
        if self.types.list_flags(list) & flag::PROJ == 0 {
            return list;
        }
        let mut parts = self.types.vec(list);
        for part in &mut parts {
            *part = self.normalize(*part);
        }
        self.types.list(&parts)
    }

    fn normalize_at(&mut self, ty: Ty, depth: u32) -> Ty {
        // Gathers the outermost projections, settles each, and puts them in place.
        let mut found = Gather { found: Vec::new() };
        fold(self.types, ty, &mut found);
        if found.found.is_empty() {
            return ty;
        }
        let settled = found.found.into_iter();
        let settled =
            settled.map(|(projection, assoc, args)| (projection, self.normalize_one(projection, assoc, args, depth)));
        let replaced = settled.collect();
        fold(self.types, ty, &mut Replace { replaced })
    }

    fn normalize_one(&mut self, projection: Ty, assoc: Def, args: List, depth: u32) -> Ty {
        if depth > MAX_DEPTH || !self.spend() {
            return self.unknown();
        }
        let mut parts = self.types.vec(args);
        for part in &mut parts {
            if self.types.flags(*part) & flag::PROJ != 0 {
                *part = self.normalize_at(*part, depth + 1);
            }
            *part = self.resolve(*part);
        }
        let args = self.types.list(&parts);
        let key = self.types.ty(Kind::Proj(assoc, args));
        let flags = self.types.flags(key);
        let keeps = flags & (flag::VAR | flag::LOCAL) == 0;
        if keeps {
            let known = self.projections.get(&key).or_else(|| self.own_projections.get(&key));
            if let Some(&known) = known {
                return known;
            }
        }
        let value = match self.project(assoc, args, depth) {
            Projected::Ty(ty, nested) => {
                let at = self.at();
                for pred in nested {
                    self.require_at(pred, at, depth + 1);
                }
                self.normalize_at(ty, depth + 1)
            }
            Projected::Rigid => key,
            Projected::Unknown => self.unknown(),
            Projected::Stalled => {
                let var = self.fresh();
                self.require(Pred::Proj(assoc, args, var));
                return var;
            }
        };
        if keeps && self.types.flags(value) & (flag::VAR | flag::LOCAL) == 0 {
            match flags & flag::PARAM == 0 {
                true => self.projections.insert(key, value),
                false => self.own_projections.insert(key, value),
            };
        }
        let _ = projection;
        value
    }

    /// What an associated type stands for. Its arguments are resolved.
    pub(crate) fn project(&mut self, assoc: Def, args: List, depth: u32) -> Projected {
        if depth > super::MAX_DEPTH || !self.spend() {
            return Projected::Unknown;
        }
        let Some(trait_def) = self.decls.trait_of(assoc) else { return Projected::Unknown };
        let count = self.decls.param_count(trait_def);
        let all = self.types.vec(args);
        let trait_args = self.types.list(all.get(..count).unwrap_or(&all));
        let trait_ref = TraitRef { def: trait_def, args: trait_args };
        let self_ty = self.shallow(self.types.nth(args, 0));
        match self.kind(self_ty) {
            Kind::Unknown => return Projected::Unknown,
            Kind::Var(id) if self.table.kind(id) == VarKind::General => return Projected::Stalled,
            _ => {}
        }
        if let Some(found) = self.project_by_bounds(assoc, args, self_ty) {
            return found;
        }
        if let Some(found) = self.project_builtin(assoc, trait_ref, self_ty) {
            return found;
        }
        match self.choose(trait_ref, depth) {
            Choice::One(Candidate::Impl(def)) => {
                let own = all.get(count..).unwrap_or(&[]);
                self.project_impl(def, assoc, trait_ref, own)
            }
            Choice::One(Candidate::Object(_) | Candidate::Bound(_)) => Projected::Rigid,
            Choice::One(Candidate::Builtin | Candidate::Derive) => Projected::Unknown,
            Choice::Many => Projected::Stalled,
            Choice::None if matches!(self.kind(self_ty), Kind::Param(_) | Kind::Proj(..)) => Projected::Rigid,
            Choice::None | Choice::Open => Projected::Unknown,
        }
    }

    /// `T: Iterator<Item = u8>` and its like: in scope, of an opaque type, of a `dyn` type.
    fn project_by_bounds(&mut self, assoc: Def, args: List, self_ty: Ty) -> Option<Projected> {
        let mut known: Vec<(List, Ty)> = Vec::new();
        let own = self.env.projections.iter().filter(|(def, _, _)| *def == assoc);
        known.extend(own.map(|&(_, args, ty)| (args, ty)));
        for pred in self.promises(self_ty) {
            if let Pred::Proj(def, args, ty) = pred
                && def == assoc
            {
                known.push((args, ty));
            }
        }
        if let Kind::Dyn(id) = self.kind(self_ty) {
            let bound = self.types.bounds(id).bindings.iter().find(|(def, _)| *def == assoc).map(|(_, ty)| *ty);
            if let Some(ty) = bound {
                return Some(Projected::Ty(ty, Vec::new()));
            }
        }
        let mut fitting = known
            .into_iter()
            .filter(|(theirs, _)| self.probe(|infer| unify_lists(infer.types, &mut infer.table, *theirs, args)));
        let (theirs, ty) = fitting.next()?;
        let several = fitting.next().is_some();
        drop(fitting);
        if several && self.types.list_flags(args) & flag::VAR != 0 {
            return Some(Projected::Stalled);
        }
        unify_lists(self.types, &mut self.table, theirs, args);
        Some(Projected::Ty(ty, Vec::new()))
    }

    fn project_builtin(&mut self, assoc: Def, trait_ref: TraitRef, self_ty: Ty) -> Option<Projected> {
        if Some(trait_ref.def) == self.lang.future
            && let Kind::Async(_, _, output) = self.kind(self_ty)
        {
            return Some(Projected::Ty(output, Vec::new()));
        }
        let is_async = self.is_async_fn_trait(trait_ref.def);
        if self.is_fn_trait(trait_ref.def) || is_async {
            let callable = self.callable(self_ty)?;
            let inputs = self.types.tuple(&callable.inputs);
            let wanted = self.types.nth(trait_ref.args, 1);
            if !self.eq(inputs, wanted) {
                return Some(Projected::Unknown);
            }
            if is_async && self.decls.name(assoc) == "Output" {
                let (future, fresh) = (self.lang.future?, self.fresh());
                let output = self.decls.trait_member(future, "Output")?;
                let args = self.types.list(&[callable.output]);
                return Some(Projected::Ty(fresh, vec![Pred::Proj(output, args, fresh)]));
            }
            return Some(Projected::Ty(callable.output, Vec::new()));
        }
        None
    }

    fn project_impl(&mut self, def: Def, assoc: Def, trait_ref: TraitRef, own: &[Ty]) -> Projected {
        let Some(impl_args) = self.match_impl(def, trait_ref) else { return Projected::Unknown };
        let decls = self.decls;
        let name = decls.name(assoc);
        let found = decls.impl_decl(def).and_then(|decl| decl.items.get(name));
        let (alias, base) = match found {
            Some(&alias) => (alias, impl_args.clone()),
            // The trait's default.
            None => (assoc, self.types.vec(trait_ref.args)),
        };
        let Decl::Alias(alias) = decls.decl(alias) else { return Projected::Unknown };
        let Some(ty) = alias.ty else { return Projected::Unknown };
        let all: TyVec = base.iter().chain(own).copied().collect();
        let ty = subst(self.types, ty, &all);
        self.taint_open(def, &impl_args);
        let preds = self.impl_preds(def, &impl_args);
        Projected::Ty(ty, preds)
    }

    /// The associated type of a trait for a type: `<self_ty as Trait>::name`.
    pub(crate) fn assoc_of(&mut self, trait_def: Option<Def>, name: &str, args: &[Ty]) -> Ty {
        let Some(assoc) = trait_def.and_then(|def| self.decls.trait_member(def, name)) else { return self.unknown() };
        let args = self.types.list(args);
        let projection = self.types.ty(Kind::Proj(assoc, args));
        self.normalize(projection)
    }

    /// Whether a trait holds of a type, as far as can be told now.
    pub(crate) fn holds(&mut self, trait_def: Option<Def>, args: &[Ty]) -> super::Verdict {
        let Some(def) = trait_def else { return super::Verdict::Maybe };
        let args = self.types.list(args);
        self.probe(|infer| infer.verdict(TraitRef { def, args }, 0))
    }

    /// Carries out one requirement now if it can be.
    pub(crate) fn try_step(&mut self, pred: Pred) -> bool {
        match self.step(pred, 0) {
            Step::Done(nested) => {
                for pred in nested {
                    self.require(pred);
                }
                true
            }
            _ => false,
        }
    }
}

/// Finds the outermost projections.
struct Gather {
    found: Vec<(Ty, Def, List)>,
}

impl Fold for Gather {
    fn flags(&self) -> u8 {
        flag::PROJ
    }

    fn replace(&mut self, _: &mut Interner<'_>, ty: Ty, kind: Kind) -> Option<Ty> {
        let Kind::Proj(assoc, args) = kind else { return None };
        if !self.found.iter().any(|(found, _, _)| *found == ty) {
            self.found.push((ty, assoc, args));
        }
        Some(ty)
    }
}

/// Puts values in the place of projections.
struct Replace {
    replaced: Vec<(Ty, Ty)>,
}

impl Fold for Replace {
    fn flags(&self) -> u8 {
        flag::PROJ
    }

    fn replace(&mut self, _: &mut Interner<'_>, ty: Ty, _: Kind) -> Option<Ty> {
        self.replaced.iter().find(|(projection, _)| *projection == ty).map(|(_, value)| *value)
    }
}
