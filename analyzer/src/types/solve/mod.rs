//! Decides which traits hold, and what associated types stand for.

mod builtin;
mod candidates;
mod confirm;
mod decision;
mod project;

pub(crate) use builtin::Callable;
pub(crate) use candidates::Candidate;
pub(crate) use decision::Decision;
pub(crate) use project::Projected;

use super::infer::Infer;
use super::ty::{Def, Kind, List, Pred, TraitRef, Ty, flag};
use crate::hir::ExprId;

/// Something that must hold, and the expression that asks for it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Obligation {
    pub(crate) pred: Pred,
    pub(crate) at: Option<ExprId>,
    pub(crate) depth: u32,
    /// Its place in the order in which requirements came to be.
    pub(crate) order: u32,
    /// How many variables had been bound when it was last looked at.
    pub(crate) seen: usize,
}

/// Whether a trait holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Yes,
    No,
    /// It depends on variables, or on what is not known.
    Maybe,
}

/// What came of looking at an obligation.
#[derive(Debug)]
pub(crate) enum Step {
    /// It holds if these do.
    Done(Vec<Pred>),
    /// Not before more is known.
    Stalled,
    /// It does not hold; nobody is told.
    Failed,
}

/// Obligations of obligations: followed so far and no further.
pub(crate) const MAX_DEPTH: u32 = 48;

impl Infer<'_, '_> {
    /// Asks for something to hold.
    pub(crate) fn require(&mut self, pred: Pred) {
        self.require_at(pred, self.at(), 0);
    }

    pub(crate) fn require_at(&mut self, pred: Pred, at: Option<ExprId>, depth: u32) {
        self.required = self.required.saturating_add(1);
        let obligation = Obligation { pred, at, depth, order: self.required, seen: usize::MAX };
        self.pending.push(obligation);
    }

    /// Asks for a trait to hold of a type.
    pub(crate) fn require_trait(&mut self, def: Option<Def>, args: &[Ty]) {
        if let Some(def) = def {
            let args = self.types.list(args);
            self.require(Pred::Trait(TraitRef { def, args }));
        }
    }

    /// Settles what can be settled; goes on for as long as that says more of variables.
    pub(crate) fn select(&mut self) {
        loop {
            let mut progress = false;
            let mut index = 0;
            while let Some(obligation) = self.pending.get(index).copied() {
                if obligation.seen == self.table.bindings || !self.spend() {
                    index += 1;
                    continue;
                }
                let outer = std::mem::replace(&mut self.table.at, obligation.at);
                let step = self.step(obligation.pred, obligation.depth);
                match step {
                    Step::Stalled => {
                        let bindings = self.table.bindings;
                        if let Some(slot) = self.pending.get_mut(index) {
                            slot.seen = bindings;
                        }
                        index += 1;
                    }
                    Step::Failed => {
                        self.body.has_error = true;
                        self.note_failed(obligation);
                        self.taint_pred(obligation.pred);
                        self.pending.swap_remove(index);
                        progress = true;
                    }
                    Step::Done(nested) => {
                        self.pending.swap_remove(index);
                        for pred in nested {
                            self.require_at(pred, obligation.at, obligation.depth + 1);
                        }
                        progress = true;
                    }
                }
                self.table.at = outer;
            }
            if !progress || self.fuel == 0 {
                return;
            }
        }
    }

    fn note_failed(&mut self, obligation: Obligation) {
        let mut types = match obligation.pred {
            Pred::Trait(bound) => self.types.vec(bound.args),
            Pred::Proj(_, args, _) => self.types.vec(args),
        };
        if let Pred::Proj(_, _, ty) = obligation.pred {
            types.push(ty);
        }
        if obligation.depth <= MAX_DEPTH {
            self.note_failure(&types);
        }
    }

    pub(crate) fn taint_pred(&mut self, pred: Pred) {
        match pred {
            Pred::Trait(trait_ref) => self.taint_list(trait_ref.args),
            Pred::Proj(_, args, ty) => {
                self.taint_list(args);
                self.taint(ty);
            }
        }
    }

    /// Looks at one obligation.
    pub(crate) fn step(&mut self, pred: Pred, depth: u32) -> Step {
        if depth > MAX_DEPTH {
            return Step::Failed;
        }
        match pred {
            Pred::Trait(trait_ref) => self.trait_step(trait_ref, depth),
            Pred::Proj(assoc, args, ty) => self.projection_step(assoc, args, ty, depth),
        }
    }

    fn trait_step(&mut self, trait_ref: TraitRef, depth: u32) -> Step {
        if self.is_trivial(trait_ref.def) {
            return Step::Done(Vec::new());
        }
        let args = self.resolve_list(trait_ref.args);
        let trait_ref = TraitRef { args, ..trait_ref };
        if self.types.list_flags(args) & (flag::VAR | flag::PARAM | flag::LOCAL | flag::UNKNOWN) == 0 {
            // Nothing is learnt from what is settled already.
            return match self.verdict(trait_ref, depth) {
                Verdict::No => Step::Failed,
                _ => Step::Done(Vec::new()),
            };
        }
        match self.kind(self.types.nth(args, 0)) {
            Kind::Unknown => {
                self.taint_list(args);
                return Step::Done(Vec::new());
            }
            Kind::Var(id) if self.table.kind(id) == super::ty::VarKind::General => return Step::Stalled,
            _ => {}
        }
        match self.choose(trait_ref, depth) {
            Choice::One(candidate) => self.confirm_and_note(candidate, trait_ref),
            Choice::Many => Step::Stalled,
            Choice::None => Step::Failed,
            Choice::Open => {
                self.taint_list(args);
                Step::Done(Vec::new())
            }
        }
    }

    fn projection_step(&mut self, assoc: Def, args: List, ty: Ty, depth: u32) -> Step {
        let args = self.resolve_list(args);
        match self.project(assoc, args, depth) {
            Projected::Ty(found, nested) => {
                let found = self.normalize(found);
                match self.eq(found, ty) {
                    true => Step::Done(nested),
                    false => Step::Failed,
                }
            }
            Projected::Rigid => {
                let projection = self.types.ty(Kind::Proj(assoc, args));
                match self.eq(projection, ty) {
                    true => Step::Done(Vec::new()),
                    false => Step::Failed,
                }
            }
            Projected::Unknown => {
                let unknown = self.unknown();
                self.taint_list(args);
                self.eq(unknown, ty);
                Step::Done(Vec::new())
            }
            Projected::Stalled => Step::Stalled,
        }
    }

    /// Traits that say nothing of other types and hold wherever code compiles: `Sized`, `Send`, ….
    fn is_trivial(&self, def: Def) -> bool {
        Some(def) == self.lang.sized || self.decls.trait_decl(def).is_none_or(|decl| decl.is_auto)
    }

    /// Whether a trait holds, changing nothing.
    pub(crate) fn verdict(&mut self, trait_ref: TraitRef, depth: u32) -> Verdict {
        if self.is_trivial(trait_ref.def) {
            return Verdict::Yes;
        }
        if depth > MAX_DEPTH || !self.spend() {
            return Verdict::Maybe;
        }
        let args = self.resolve_list(trait_ref.args);
        let trait_ref = TraitRef { args, ..trait_ref };
        let self_ty = self.types.nth(args, 0);
        match self.kind(self_ty) {
            Kind::Unknown => return Verdict::Maybe,
            Kind::Var(id) if self.table.kind(id) == super::ty::VarKind::General => return Verdict::Maybe,
            _ => {}
        }
        let is_plain = self.types.list_flags(args) & (flag::VAR | flag::PARAM | flag::LOCAL | flag::UNKNOWN) == 0;
        if is_plain {
            if let Some(&verdict) = self.verdicts.get(&(trait_ref.def, args)) {
                return verdict;
            }
            // What depends on itself holds if nothing else speaks against it.
            self.verdicts.insert((trait_ref.def, args), Verdict::Yes);
        }
        let verdict = self.judge(trait_ref, depth);
        if is_plain {
            self.verdicts.insert((trait_ref.def, args), verdict);
        }
        verdict
    }

    fn judge(&mut self, trait_ref: TraitRef, depth: u32) -> Verdict {
        match self.choose(trait_ref, depth) {
            Choice::One(candidate) => self.probe(|infer| match infer.confirm(candidate, trait_ref) {
                Step::Done(nested) => infer.all(&nested, depth + 1),
                Step::Stalled => Verdict::Maybe,
                Step::Failed => Verdict::No,
            }),
            Choice::Many | Choice::Open => Verdict::Maybe,
            Choice::None => Verdict::No,
        }
    }

    /// Whether all of these hold; variables they settle on the way stay settled.
    pub(crate) fn all(&mut self, preds: &[Pred], depth: u32) -> Verdict {
        let mut all = Verdict::Yes;
        for &pred in preds {
            let verdict = match pred {
                Pred::Trait(trait_ref) => self.verdict(trait_ref, depth),
                Pred::Proj(assoc, args, ty) => match self.projection_step(assoc, args, ty, depth) {
                    Step::Done(nested) => self.all(&nested, depth + 1),
                    Step::Stalled => Verdict::Maybe,
                    Step::Failed => Verdict::No,
                },
            };
            match verdict {
                Verdict::Yes => {}
                Verdict::No => return Verdict::No,
                Verdict::Maybe => all = Verdict::Maybe,
            }
        }
        all
    }
}

/// Which way a trait holds.
#[derive(Debug)]
pub(crate) enum Choice {
    One(Candidate),
    Many,
    None,
    /// Not decided by what is known.
    Open,
}
