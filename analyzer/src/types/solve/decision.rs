//! Remembers where the only impl that fits settled what was open.
//!
//! rustc takes the one impl that is left and makes the types equal
//! (<https://rustc-dev-guide.rust-lang.org/traits/resolution.html#winnowing-resolving-ambiguities>). A crate that adds
//! another takes that away from everybody who relied on it.

use super::super::infer::Infer;
use super::super::ty::{Def, Kind, List, TraitRef, Ty, VarKind, flag};
use super::{Candidate, MAX_DEPTH, Step};
use crate::hir::ExprId;

/// An impl that said what a type is, because no other fits.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Decision {
    /// What asked for the trait.
    pub(crate) at: ExprId,
    /// What was asked, with what was open in it.
    pub(crate) asked: TraitRef,
    pub(crate) by: Candidate,
}

impl Infer<'_, '_> {
    /// Carries a choice out, and remembers it if it says what an open type is.
    pub(super) fn confirm_and_note(&mut self, candidate: Candidate, trait_ref: TraitRef) -> Step {
        let open = self.open_to_impls(candidate, trait_ref);
        let step = self.confirm(candidate, trait_ref);
        if let Some(at) = self.at()
            && let Some(open) = open
            && matches!(step, Step::Done(_))
            && !self.is_open_var(open)
        {
            self.decisions.push(Decision { at, asked: trait_ref, by: candidate });
        }
        step
    }

    /// Whether an impl is supposed to have another beside it.
    pub(super) fn is_withheld(&mut self, candidate: Candidate, trait_ref: TraitRef) -> bool {
        let at = self.table.at;
        let withheld = |decision: &Decision| {
            Some(decision.at) == at && decision.by == candidate && decision.asked.def == trait_ref.def
        };
        self.supposed.withheld.iter().any(withheld) && self.open_to_impls(candidate, trait_ref).is_some()
    }

    /// The variable that another impl would leave open, if this one does more than to say that two types are the same.
    fn open_to_impls(&self, candidate: Candidate, asked: TraitRef) -> Option<Ty> {
        let own = self.types.nth(asked.args, 0);
        let declared = match candidate {
            _ if self.types.list_flags(asked.args) & flag::VAR == 0 => return None,
            // Literals take what they get, and nobody but the trait's owner adds impls for all types.
            _ if matches!(self.kind(own), Kind::Var(_) | Kind::Param(_) | Kind::Proj(..)) => return None,
            Candidate::Impl(def) => self.decls.impl_decl(def)?.trait_ref?.args,
            // `PartialEq` for the type itself.
            Candidate::Derive => asked.args,
            _ => return None,
        };
        let is_blanket = candidate == Candidate::Derive || self.is_param(self.types.nth(declared, 0));
        let pairs = self.types.types(asked.args).iter().zip(self.types.types(declared)).enumerate();
        let mut found = pairs.filter_map(|(index, (&ours, &theirs))| {
            let open = self.reach(asked.def, index, ours, theirs)?;
            let is_linked = self.is_param(open.1) || self.is_part_of_other(open.1, declared, index);
            (is_blanket || !is_linked).then_some(open.0)
        });
        found.next()
    }

    /// A variable in an argument, and what an impl has there. Any crate can add an impl with its own type as an argument of
    /// a trait; within types of others only their owners can, and those of the text's traits; std does for `Box<_>`.
    fn reach(&self, def: Def, index: usize, ours: Ty, theirs: Ty) -> Option<(Ty, Ty)> {
        if def.is_text() {
            return self.open_within(ours, theirs, 0);
        }
        // The traits of other crates are theirs to implement: `anyhow::Context` and its like are sealed.
        if !self.names.path(def).is_some_and(|path| path.starts_with("std::")) {
            return None;
        }
        let collects = Some(def) == self.lang.from_iterator;
        if index > 0 {
            if collects {
                return None;
            }
            let (ours, theirs) = self.behind_refs(ours, theirs);
            return self.is_general(ours).then_some((ours, theirs));
        }
        let (Kind::Adt(of, args), Kind::Adt(_, others)) = (self.kind(ours), self.kind(theirs)) else { return None };
        let mut pairs = self.types.types(args).iter().zip(self.types.types(others)).enumerate();
        let is_open = |(at, (ours, _)): &(usize, (&Ty, &Ty))| {
            self.decls.param(of, *at).is_some_and(|param| param.may_be_unsized) && self.is_general(**ours)
        };
        let (_, (&ours, &theirs)) = pairs.find(is_open).filter(|_| collects)?;
        Some((ours, theirs))
    }

    fn is_param(&self, ty: Ty) -> bool {
        matches!(self.kind(ty), Kind::Param(_))
    }

    /// Whether what an impl has in one argument is a part of another: `AsRef<T> for Box<T>`. Its trait then names parts of
    /// the type, and a second impl is never meant.
    fn is_part_of_other(&self, theirs: Ty, declared: List, index: usize) -> bool {
        let is_nested = self.types.nth(declared, index) != theirs;
        let others = self.types.types(declared).iter().enumerate().filter(|(at, _)| *at != index);
        let mut others = others.map(|(_, &other)| other);
        others.any(|other| {
            let mut found = false;
            super::super::fold::walk(self.types, other, &mut |part, _| {
                found |= part == theirs && (part != other || is_nested);
                !found
            });
            found
        })
    }

    /// Whoever owns a type may write impls for references to it as well.
    fn behind_refs(&self, ours: Ty, theirs: Ty) -> (Ty, Ty) {
        match (self.kind(self.shallow(ours)), self.kind(theirs)) {
            (Kind::Ref(_, _, ours), Kind::Ref(_, _, theirs)) => (self.shallow(ours), theirs),
            _ => (ours, theirs),
        }
    }

    /// The first variable in a type, and what stands there in a type of the same shape.
    fn open_within(&self, ours: Ty, theirs: Ty, depth: u32) -> Option<(Ty, Ty)> {
        let ours = self.shallow(ours);
        if self.is_general(ours) || depth > MAX_DEPTH {
            return (depth <= MAX_DEPTH).then_some((ours, theirs));
        }
        match (self.kind(ours), self.kind(theirs)) {
            (Kind::Ref(_, _, ours), Kind::Ref(_, _, theirs)) | (Kind::Slice(ours), Kind::Slice(theirs)) => {
                self.open_within(ours, theirs, depth + 1)
            }
            (Kind::Adt(_, ours), Kind::Adt(_, theirs)) | (Kind::Tuple(ours), Kind::Tuple(theirs)) => {
                let pairs = self.types.types(ours).iter().zip(self.types.types(theirs));
                pairs.filter_map(|(&ours, &theirs)| self.open_within(ours, theirs, depth + 1)).next()
            }
            _ => None,
        }
    }

    /// Whether a type is a variable for any type: not for a number that has none yet.
    fn is_general(&self, ty: Ty) -> bool {
        let ty = self.shallow(ty);
        matches!(self.kind(ty), Kind::Var(id) if self.table.kind(id) == VarKind::General)
    }
}
