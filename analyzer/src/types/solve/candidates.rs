//! Gathers the ways in which a trait may hold, and chooses one as rustc does.

use super::super::infer::Infer;
use super::super::ty::{Def, Head, Int, Kind, Pred, TraitRef, Ty, VarKind, flag};
use super::super::unify::unify_lists;
use super::{Choice, Step, Verdict};

/// One way in which a trait may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Candidate {
    /// A bound in scope says so.
    Bound(TraitRef),
    Impl(Def),
    /// The language does it.
    Builtin,
    /// The `dyn` type is of it.
    Object(TraitRef),
    /// `#[derive]`.
    Derive,
}

impl Infer<'_, '_> {
    /// Chooses the way in which a trait holds of a type that is no variable. Its arguments are resolved.
    pub(crate) fn choose(&mut self, trait_ref: TraitRef, depth: u32) -> Choice {
        match self.choose_known(trait_ref, depth) {
            Choice::One(candidate) if self.is_withheld(candidate, trait_ref) => Choice::Many,
            choice => choice,
        }
    }

    fn choose_known(&mut self, trait_ref: TraitRef, depth: u32) -> Choice {
        let bounds = self.bounds_for(trait_ref);
        if let Some(choice) = self.choose_bound(trait_ref, &bounds) {
            return choice;
        }
        let mut candidates = Vec::new();
        self.gather(trait_ref, &mut candidates);
        match candidates.len() {
            0 => return if self.is_open(trait_ref) { Choice::Open } else { Choice::None },
            1 => {
                let only = candidates.swap_remove(0);
                return if self.is_for_unknown(only) { Choice::Open } else { Choice::One(only) };
            }
            _ => {}
        }
        let mut left = self.possible(candidates, trait_ref, depth);
        match left.len() {
            0 => Choice::None,
            1 => Choice::One(left.swap_remove(0)),
            _ if left.iter().filter(|&&candidate| self.is_conditional(candidate)).count() > 1 => Choice::Open,
            _ if left.iter().any(|&candidate| self.is_for_unknown(candidate)) => Choice::Open,
            _ if left.iter().any(|&candidate| self.asks_for_auto(candidate)) => Choice::Open,
            _ if self.types.list_flags(trait_ref.args) & flag::VAR != 0 => Choice::Many,
            _ if self.types.list_flags(trait_ref.args) & flag::UNKNOWN != 0 => Choice::Open,
            _ => Choice::One(left.swap_remove(0)),
        }
    }

    /// Those candidates whose own requirements may hold.
    fn possible(&mut self, candidates: Vec<Candidate>, trait_ref: TraitRef, depth: u32) -> Vec<Candidate> {
        let mut left: Vec<Candidate> = Vec::new();
        for candidate in candidates {
            let verdict = self.probe(|infer| match infer.confirm(candidate, trait_ref) {
                Step::Done(nested) => infer.all(&nested, depth + 1),
                Step::Stalled => Verdict::Maybe,
                Step::Failed => Verdict::No,
            });
            if verdict != Verdict::No {
                left.push(candidate);
            }
        }
        left
    }

    /// Every way in which a trait may hold of types that are all known, auto traits not looked at.
    pub(crate) fn ways(&mut self, trait_ref: TraitRef) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        self.gather(trait_ref, &mut candidates);
        self.possible(candidates, trait_ref, 0)
    }

    fn is_conditional(&self, candidate: Candidate) -> bool {
        match candidate {
            Candidate::Impl(def) => self.decls.impl_decl(def).is_some_and(|decl| decl.is_conditional),
            _ => false,
        }
    }

    /// Whether it is an impl that names something unknown.
    fn is_for_unknown(&self, candidate: Candidate) -> bool {
        let Candidate::Impl(def) = candidate else { return false };
        let declared = self.decls.impl_decl(def).and_then(|decl| decl.trait_ref);
        declared.is_none_or(|declared| self.types.list_flags(declared.args) & flag::UNKNOWN != 0)
    }

    /// Whether it is an impl that holds only with an auto trait, which is taken to hold of everything.
    fn asks_for_auto(&self, candidate: Candidate) -> bool {
        let Candidate::Impl(def) = candidate else { return false };
        let is_auto = |def| self.decls.trait_decl(def).is_some_and(|decl| decl.is_auto);
        self.decls.generics(def).preds.iter().any(|pred| matches!(pred, Pred::Trait(bound) if is_auto(bound.def)))
    }

    /// Bounds in scope are preferred; several that differ leave it open.
    fn choose_bound(&mut self, trait_ref: TraitRef, bounds: &[TraitRef]) -> Option<Choice> {
        let mut left: Vec<TraitRef> = Vec::new();
        for &bound in bounds {
            if self.fits(bound, trait_ref) && !left.contains(&bound) {
                left.push(bound);
            }
        }
        match left.len() {
            0 => None,
            1 => left.first().map(|&bound| Choice::One(Candidate::Bound(bound))),
            _ => match left.iter().find(|bound| bound.args == trait_ref.args) {
                Some(&exact) => Some(Choice::One(Candidate::Bound(exact))),
                None if self.types.list_flags(trait_ref.args) & flag::VAR != 0 => Some(Choice::Many),
                None => left.first().map(|&bound| Choice::One(Candidate::Bound(bound))),
            },
        }
    }

    fn fits(&mut self, bound: TraitRef, trait_ref: TraitRef) -> bool {
        self.probe(|infer| unify_lists(infer.types, &mut infer.table, bound.args, trait_ref.args))
    }

    /// Bounds on parameters, on associated types and on opaque types that name the trait.
    pub(super) fn bounds_for(&mut self, trait_ref: TraitRef) -> Vec<TraitRef> {
        let mut bounds: Vec<TraitRef> =
            self.env.traits.iter().filter(|bound| bound.def == trait_ref.def).copied().collect();
        let self_ty = self.types.nth(trait_ref.args, 0);
        for pred in self.promises(self_ty) {
            if let Pred::Trait(bound) = pred
                && bound.def == trait_ref.def
            {
                bounds.push(bound);
            }
        }
        bounds
    }

    /// What is promised of an opaque type or a projection, supertraits included.
    pub(crate) fn promises(&mut self, ty: Ty) -> Vec<Pred> {
        let (preds, args) = match self.kind(ty) {
            Kind::Opaque(def, index, args) => {
                (self.decls.krate(def).opaques.get(&(def, index)).cloned().unwrap_or_default(), args)
            }
            Kind::Proj(assoc, args) => match self.decls.decl(assoc) {
                super::super::decl::Decl::Alias(alias) => (alias.bounds.clone(), args),
                _ => return Vec::new(),
            },
            _ => return Vec::new(),
        };
        let args = self.types.vec(args);
        let mut bounds = Vec::new();
        let mut projections = Vec::new();
        for pred in preds {
            match pred {
                Pred::Trait(bound) => {
                    let args = super::super::fold::subst_list(self.types, bound.args, &args);
                    bounds.push(TraitRef { def: bound.def, args });
                }
                Pred::Proj(assoc, proj_args, ty) => {
                    let proj_args = super::super::fold::subst_list(self.types, proj_args, &args);
                    projections.push((assoc, proj_args, super::super::fold::subst(self.types, ty, &args)));
                }
            }
        }
        let bounds = super::super::env::elaborate(self.decls, self.types, bounds, &mut projections);
        let bounds = bounds.into_iter().map(Pred::Trait);
        bounds.chain(projections.into_iter().map(|(assoc, args, ty)| Pred::Proj(assoc, args, ty))).collect()
    }

    fn gather(&mut self, trait_ref: TraitRef, out: &mut Vec<Candidate>) {
        let self_ty = self.types.nth(trait_ref.args, 0);
        if let Kind::Dyn(id) = self.kind(self_ty)
            && let Some(object) = self.object_trait(id, self_ty, trait_ref.def)
            && self.fits(object, trait_ref)
        {
            out.push(Candidate::Object(object));
        }
        if let Kind::Adt(def, _) = self.kind(self_ty)
            && self.decls.adt(def).is_some_and(|adt| adt.derives.contains(&trait_ref.def))
            && self.derive_fits(trait_ref, self_ty)
        {
            out.push(Candidate::Derive);
        }
        if self.is_builtin(trait_ref) {
            out.push(Candidate::Builtin);
        }
        for def in self.impls_for(trait_ref.def, self_ty) {
            if self.impl_fits(def, trait_ref) {
                out.push(Candidate::Impl(def));
            }
        }
    }

    /// A derived comparison is one with the type itself.
    fn derive_fits(&mut self, trait_ref: TraitRef, self_ty: Ty) -> bool {
        let own = vec![self_ty; self.types.types(trait_ref.args).len()];
        let args = self.types.list(&own);
        args == trait_ref.args || self.fits(TraitRef { args, ..trait_ref }, trait_ref)
    }

    /// The trait reference of a `dyn` type's trait or one of its supertraits.
    pub(crate) fn object_trait(&mut self, id: super::super::ty::DynId, self_ty: Ty, def: Def) -> Option<TraitRef> {
        let (principal, args) = self.types.bounds(id).principal?;
        let mut all: super::super::intern::TyVec = smallvec::smallvec![self_ty];
        all.extend_from_slice(self.types.types(args));
        let args = self.types.list(&all);
        let bound = TraitRef { def: principal, args };
        if principal == def {
            return Some(bound);
        }
        let all = super::super::env::elaborate(self.decls, self.types, vec![bound], &mut Vec::new());
        all.into_iter().find(|bound| bound.def == def)
    }

    /// Impls of a trait whose type may be this one, by their outside.
    pub(crate) fn impls_for(&self, def: Def, self_ty: Ty) -> Vec<Def> {
        let mut found = Vec::new();
        let heads: Vec<Head> = match self.kind(self_ty) {
            Kind::Var(id) => match self.table.kind(id) {
                VarKind::Int => Int::ALL.into_iter().map(Head::Int).collect(),
                VarKind::Float => {
                    use super::super::ty::Float;
                    vec![Head::Float(Float::F64), Head::Float(Float::F32)]
                }
                VarKind::General => Vec::new(),
            },
            _ => self.types.own_head(self_ty).into_iter().collect(),
        };
        for krate in self.decls.krates() {
            for &head in &heads {
                for &candidate in krate.impls.by_head.get(&(def, head)).into_iter().flatten() {
                    if !found.contains(&candidate) {
                        found.push(candidate);
                    }
                }
            }
            found.extend(krate.impls.blanket.get(&def).into_iter().flatten());
        }
        found
    }

    fn impl_fits(&mut self, def: Def, trait_ref: TraitRef) -> bool {
        if !self.heads_fit(def, trait_ref) {
            return false;
        }
        self.probe(|infer| infer.match_impl(def, trait_ref).is_some())
    }

    /// Whether no argument's outside speaks against an impl.
    fn heads_fit(&self, def: Def, trait_ref: TraitRef) -> bool {
        let Some(declared) = self.decls.impl_decl(def).and_then(|decl| decl.trait_ref) else { return false };
        let (theirs, ours) = (self.types.types(declared.args), self.types.types(trait_ref.args));
        theirs.iter().zip(ours).all(|(&a, &b)| match (self.types.head(a), self.types.own_head(b)) {
            (Some(a), Some(b)) => a == b,
            (Some(_), None) | (None, Some(_)) | (None, None) => self.may_be(a, b),
        })
    }

    /// Whether a type of an impl may be one that has no outside yet.
    fn may_be(&self, theirs: Ty, ours: Ty) -> bool {
        match (self.kind(theirs), self.kind(ours)) {
            (theirs, Kind::Var(id)) => match (self.table.kind(id), theirs) {
                (VarKind::General, _) | (_, Kind::Param(_) | Kind::Proj(..) | Kind::Unknown) => true,
                (VarKind::Int, theirs) => matches!(theirs, Kind::Int(_)),
                (VarKind::Float, theirs) => matches!(theirs, Kind::Float(_)),
            },
            (Kind::Param(_) | Kind::Proj(..) | Kind::Unknown | Kind::Opaque(..), _) => true,
            (_, Kind::Unknown) => true,
            (_, Kind::Param(_) | Kind::Opaque(..) | Kind::Proj(..)) => false,
            (Kind::Value(a), Kind::Value(b)) => a == b,
            _ => true,
        }
    }

    /// Whether a trait may hold of a type for reasons that are not known.
    pub(crate) fn is_open(&self, trait_ref: TraitRef) -> bool {
        let self_ty = self.types.nth(trait_ref.args, 0);
        if self.types.list_flags(trait_ref.args) & flag::UNKNOWN != 0 {
            return true;
        }
        match self.kind(self_ty) {
            Kind::Adt(def, _) => self.decls.adt(def).is_none_or(|adt| {
                !adt.open.is_empty()
                    && (trait_ref.def.is_text()
                        || super::super::collect::may_implement(&adt.open, self.decls.name(trait_ref.def)))
            }),
            Kind::Param(_) | Kind::Proj(..) => self.env.is_open,
            Kind::Opaque(..) => true,
            _ => false,
        }
    }
}
