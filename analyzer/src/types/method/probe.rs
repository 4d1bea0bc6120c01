//! Tries every candidate on every step of dereferencing, inherent ones first.

use super::super::fold::subst;
use super::super::infer::Infer;
use super::super::intern::TyVec;
use super::super::solve::Verdict;
use super::super::ty::{Def, Head, Int, Kind, Pred, TraitRef, Ty, VarKind, flag};
use super::super::unify::unify;
use super::autoderef::Deref;
use super::{AutoRef, Found, Origin, Pick};

/// Members of one name that may be meant.
#[derive(Debug, Default)]
struct Candidates {
    inherent: Vec<(Origin, Def)>,
    extension: Vec<(Origin, Def)>,
    /// Whether a type on the way may have members that are not known.
    is_open: bool,
}

impl Infer<'_, '_> {
    /// Finds the method that `receiver.name()` calls.
    pub(crate) fn probe_method(&mut self, receiver: Ty, name: &str) -> Found {
        let steps = self.autoderef(receiver);
        let last = steps.last().map_or(receiver, |step| step.ty);
        // rustc wants to know where dereferencing ends, whatever the method.
        if self.is_open_var(last) {
            return Found::Ambiguous(last);
        }
        let mut candidates = Candidates::default();
        for step in &steps {
            self.gather_inherent(step.ty, name, &mut candidates);
        }
        self.gather_extension(name, &mut candidates);
        let mut passes_own = false;
        for step in &steps {
            if self.is_unknown(step.ty) {
                return Found::Unknown;
            }
            passes_own |= matches!(self.kind(step.ty), Kind::Adt(def, _) if def.is_text());
            if let Some((mut pick, verdict)) = self.pick_at(step, &candidates) {
                pick.is_doubtful = self.is_part && passes_own && !self.is_inherent_here(pick.origin);
                // Impls for types that are not known all fit.
                let is_any = candidates.inherent.len() > 1 && self.is_of_unknown(pick.origin);
                // A bound that is not known may have it too, and would come first.
                let is_hidden = matches!(self.kind(step.ty), Kind::Param(_)) && self.env.is_open;
                let is_unsure = verdict == Verdict::Maybe && (is_hidden || self.is_unknown(last));
                return if is_any || is_unsure { Found::Unknown } else { Found::One(Box::new(pick)) };
            }
        }
        if candidates.is_open || self.is_unknown(last) { Found::Unknown } else { Found::None }
    }

    /// Whether a member is of an inherent impl of this text.
    fn is_inherent_here(&self, origin: Origin) -> bool {
        matches!(origin, Origin::Impl(def) if def.is_text())
    }

    /// Whether a member is of an inherent impl whose type names something unknown.
    fn is_of_unknown(&self, origin: Origin) -> bool {
        let Origin::Impl(def) = origin else { return false };
        self.decls.impl_decl(def).is_some_and(|decl| self.types.flags(decl.self_ty) & flag::UNKNOWN != 0)
    }

    fn pick_at(&mut self, step: &Deref, candidates: &Candidates) -> Option<(Pick, Verdict)> {
        let by_ref = self.types.reference(false, step.ty);
        let by_mut = self.types.reference(true, step.ty);
        let mut ways =
            vec![(AutoRef::None, step.ty), (AutoRef::Borrow(false), by_ref), (AutoRef::Borrow(true), by_mut)];
        if let Kind::Ptr(true, to) = self.kind(step.ty) {
            ways.push((AutoRef::ConstPtr, self.types.ty(Kind::Ptr(false, to))));
        }
        for (autoref, receiver) in ways {
            // An array is turned into a slice only behind a reference.
            for list in [&candidates.inherent, &candidates.extension] {
                let found = self.best_of(list, |infer, origin, member| infer.accepts(origin, member, receiver));
                if let Some((origin, member, verdict)) = found {
                    let (place, derefs, unsize) = (step.ty, step.count, step.is_unsized);
                    let is_doubtful = false;
                    let pick = Pick { member, origin, place, receiver, derefs, unsize, autoref, is_doubtful };
                    return Some((pick, verdict));
                }
            }
        }
        None
    }

    /// The first member that fits for certain, or else the first that may.
    fn best_of(
        &mut self,
        list: &[(Origin, Def)],
        mut fits: impl FnMut(&mut Self, Origin, Def) -> Verdict,
    ) -> Option<(Origin, Def, Verdict)> {
        let mut best = None;
        for &(origin, member) in list {
            match fits(self, origin, member) {
                Verdict::Yes => return Some((origin, member, Verdict::Yes)),
                Verdict::Maybe => best = best.or(Some((origin, member, Verdict::Maybe))),
                Verdict::No => {}
            }
        }
        best
    }

    /// Whether a method takes a receiver of this type.
    fn accepts(&mut self, origin: Origin, member: Def, receiver: Ty) -> Verdict {
        let decls = self.decls;
        let Some(&input) = decls.function(member).filter(|decl| decl.has_self).and_then(|decl| decl.inputs.first())
        else {
            return Verdict::No;
        };
        if let (Some(theirs), Some(ours)) = (self.types.head(input), self.types.own_head(receiver))
            && theirs != ours
        {
            return Verdict::No;
        }
        self.probe(|infer| infer.member_fits(origin, Some((input, receiver)), None))
    }

    /// Whether a member belongs to a type: its receiver is equal to the one given, or its `Self` is.
    pub(super) fn member_fits(&mut self, origin: Origin, receiver: Option<(Ty, Ty)>, self_ty: Option<Ty>) -> Verdict {
        let (def, args) = match origin {
            Origin::Impl(def) => (def, self.fresh_args(def, &[])),
            Origin::Trait(def) => (def, self.fresh_args(def, &[])),
            Origin::Bound(trait_ref) => (trait_ref.def, self.types.vec(trait_ref.args)),
        };
        if let Some((input, receiver)) = receiver {
            // Parameters of the method itself do not occur in its receiver.
            let input = subst(self.types, input, &args);
            let input = self.normalize(input);
            if !unify(self.types, &mut self.table, input, receiver) {
                return Verdict::No;
            }
        }
        if let Some(self_ty) = self_ty {
            let declared = match origin {
                Origin::Impl(def) => {
                    let declared = self.decls.impl_decl(def).map_or(self.unknown(), |decl| decl.self_ty);
                    let declared = subst(self.types, declared, &args);
                    self.normalize(declared)
                }
                _ => args.first().copied().unwrap_or(self.unknown()),
            };
            if !unify(self.types, &mut self.table, declared, self_ty) {
                return Verdict::No;
            }
        }
        match origin {
            Origin::Impl(_) => {
                if !self.is_one_of_each(def, &args) {
                    return Verdict::No;
                }
                let preds = self.impl_preds(def, &args);
                self.all(&preds, 1)
            }
            Origin::Trait(_) => {
                let args = self.types.list(&args);
                let trait_ref = TraitRef { def, args };
                self.verdict(trait_ref, 1)
            }
            Origin::Bound(_) => Verdict::Yes,
        }
    }

    fn gather_inherent(&mut self, ty: Ty, name: &str, out: &mut Candidates) {
        let kind = self.kind(ty);
        for head in self.inherent_heads(ty, kind) {
            for krate in self.decls.krates() {
                for &(def, member) in
                    krate.impls.inherent.get(&(head, crate::hir::Name::new(name))).into_iter().flatten()
                {
                    let found = (Origin::Impl(def), member);
                    // What the model keeps to itself is not there for the text.
                    let is_hidden = self.is_text && !member.is_text() && !self.decls.is_pub(member);
                    if !is_hidden && !out.inherent.contains(&found) {
                        out.inherent.push(found);
                    }
                }
            }
        }
        match kind {
            Kind::Param(_) | Kind::Opaque(..) | Kind::Proj(..) => self.gather_bounds(ty, name, out),
            Kind::Dyn(id) => {
                if let Some((principal, _)) = self.types.bounds(id).principal
                    && let Some(bound) = self.object_trait(id, ty, principal)
                {
                    let all = super::super::env::elaborate(self.decls, self.types, vec![bound], &mut Vec::new());
                    self.members_of(all, name, out);
                }
            }
            Kind::Unknown => out.is_open = true,
            Kind::Adt(def, _) => {
                out.is_open |= def.is_text() || self.decls.adt(def).is_none_or(|adt| !adt.open.is_empty());
            }
            _ => {}
        }
    }

    fn inherent_heads(&self, ty: Ty, kind: Kind) -> Vec<Head> {
        match kind {
            Kind::Var(id) => match self.table.kind(id) {
                VarKind::Int => Int::ALL.into_iter().map(Head::Int).collect(),
                VarKind::Float => vec![Head::Float(super::super::ty::Float::F64)],
                VarKind::General => Vec::new(),
            },
            Kind::Dyn(id) => {
                // `impl dyn Any` and `impl dyn Any + Send` are found alike.
                vec![Head::Dyn(self.types.bounds(id).principal.map(|(def, _)| def))]
            }
            _ => self.types.own_head(ty).into_iter().collect(),
        }
    }

    fn gather_bounds(&mut self, ty: Ty, name: &str, out: &mut Candidates) {
        let mut bounds: Vec<TraitRef> = Vec::new();
        for bound in &self.env.traits {
            if self.types.nth(bound.args, 0) == ty {
                bounds.push(*bound);
            }
        }
        for pred in self.promises(ty) {
            if let Pred::Trait(bound) = pred
                && self.types.nth(bound.args, 0) == ty
            {
                bounds.push(bound);
            }
        }
        self.members_of(bounds, name, out);
        out.is_open |= self.env.is_open || matches!(self.kind(ty), Kind::Opaque(..));
    }

    fn members_of(&mut self, bounds: Vec<TraitRef>, name: &str, out: &mut Candidates) {
        for bound in bounds {
            if let Some(member) = self.decls.trait_member(bound.def, name) {
                out.inherent.push((Origin::Bound(bound), member));
            }
        }
    }

    fn gather_extension(&mut self, name: &str, out: &mut Candidates) {
        let decls = self.decls;
        for krate in decls.krates() {
            for &(def, member) in krate.impls.trait_members.get(name).into_iter().flatten() {
                if self.is_in_scope(def) {
                    out.extension.push((Origin::Trait(def), member));
                }
            }
        }
    }

    /// Finds the associated item that `Type::name` means.
    pub(crate) fn probe_path(&mut self, self_ty: Ty, name: &str) -> Found {
        let self_ty = self.shallow(self_ty);
        if self.is_unknown(self_ty) {
            return Found::Unknown;
        }
        let mut candidates = Candidates::default();
        self.gather_inherent(self_ty, name, &mut candidates);
        self.gather_extension(name, &mut candidates);
        for list in [&candidates.inherent, &candidates.extension] {
            let found = self
                .best_of(list, |infer, origin, _| infer.probe(|infer| infer.member_fits(origin, None, Some(self_ty))));
            if let Some((origin, member, _)) = found {
                return Found::One(Box::new(Pick {
                    member,
                    origin,
                    place: self_ty,
                    receiver: self_ty,
                    derefs: 0,
                    unsize: false,
                    autoref: AutoRef::None,
                    is_doubtful: false,
                }));
            }
        }
        if self.is_open_var(self_ty) {
            return Found::Ambiguous(self_ty);
        }
        if candidates.is_open { Found::Unknown } else { Found::None }
    }

    /// Arguments of the impl or trait that a member was found in, as fits the type.
    pub(super) fn origin_args(&mut self, pick: &Pick) -> TyVec {
        match pick.origin {
            Origin::Impl(def) | Origin::Trait(def) => self.fresh_args(def, &[]),
            Origin::Bound(trait_ref) => self.types.vec(trait_ref.args),
        }
    }
}
