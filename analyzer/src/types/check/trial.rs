//! Looks at a body again under a supposition, and takes everything back: what would rustc say if a type were written, or if
//! a trait had an impl more?

use super::super::fold::{fold, walk};
use super::super::infer::Infer;
use super::super::results::{Ambiguity, Results, Says, Single, Suggestion};
use super::super::solve::Decision;
use super::super::ty::{Def, Kind, Ty};
use super::ReplaceAll;
use crate::hir::{BodyId, PatId};

/// Suggestions for one ambiguity that are told.
const MOST_SUGGESTIONS: usize = 5;
/// Decisions of one body that are looked into.
const MOST_DECISIONS: usize = 8;

/// What is taken for true while a body is looked at again.
#[derive(Debug, Default)]
pub(crate) struct Supposition {
    /// Each of these impls has another beside it that fits as well.
    pub(crate) withheld: Vec<Decision>,
    /// An annotation that is not there.
    pub(crate) says: Option<Says>,
}

/// What a body comes to under a supposition.
#[derive(Debug)]
struct Outcome {
    told: Option<Ambiguity>,
    failures: u32,
    /// Whether all of it was understood.
    is_clear: bool,
}

impl Infer<'_, '_> {
    /// Tries what was found in a body: the candidates of what is ambiguous, and the impls that were the only ones.
    pub(super) fn try_again(&mut self, body: BodyId, told_before: usize) {
        let decisions = std::mem::take(&mut self.decisions);
        // Who runs a text has no use for what is only told.
        if self.is_detailed {
            return;
        }
        match self.out.ambiguities.get(told_before).cloned() {
            Some(told) => self.try_suggestions(body, told_before, &told),
            None if !self.body.has_error && self.fuel > 0 => self.try_decisions(body, decisions),
            None => {}
        }
    }

    /// Keeps the suggestions that settle what is ambiguous and break nothing.
    fn try_suggestions(&mut self, body: BodyId, index: usize, told: &Ambiguity) {
        let failures = self.body.failures;
        let mut left = Vec::new();
        for suggestion in &told.suggestions {
            if left.len() < MOST_SUGGESTIONS && self.settles(body, suggestion, told, failures, &[]) {
                left.push(suggestion.clone());
            }
        }
        if let Some(told) = self.out.ambiguities.get_mut(index) {
            told.suggestions = left;
        }
    }

    fn settles(
        &mut self,
        body: BodyId,
        suggestion: &Suggestion,
        told: &Ambiguity,
        failures: u32,
        withheld: &[Decision],
    ) -> bool {
        let says = Some(suggestion.says.clone());
        let outcome = self.suppose(body, Supposition { withheld: withheld.to_vec(), says });
        outcome.failures <= failures && outcome.told.is_none_or(|still| still.at != told.at)
    }

    /// Finds the decisions without which something is ambiguous.
    fn try_decisions(&mut self, body: BodyId, mut decisions: Vec<Decision>) {
        decisions.truncate(MOST_DECISIONS);
        if decisions.is_empty() || self.suppose_without(body, &decisions).is_none() {
            return;
        }
        for decision in decisions {
            let Some(told) = self.suppose_without(body, &[decision]) else { continue };
            let fix = told.suggestions.iter().find(|fix| self.settles(body, fix, &told, 0, &[decision])).cloned();
            self.out.singles.push(Single { decision, at: told.at, code: told.code, ty: told.ty, fix });
        }
    }

    /// What is ambiguous once decisions are not made.
    fn suppose_without(&mut self, body: BodyId, decisions: &[Decision]) -> Option<Ambiguity> {
        let outcome = self.suppose(body, Supposition { withheld: decisions.to_vec(), says: None });
        outcome.told.filter(|_| outcome.is_clear)
    }

    fn suppose(&mut self, body: BodyId, supposition: Supposition) -> Outcome {
        // What holds under a supposition is not remembered.
        let verdicts = std::mem::take(&mut self.verdicts);
        let scratch = std::mem::take(&mut self.scratch);
        let kept = std::mem::replace(&mut self.out, scratch);
        self.make_room();
        self.supposed = supposition;
        self.infer_body(body);
        self.supposed = Supposition::default();
        self.decisions.clear();
        let told = std::mem::take(&mut self.out.ambiguities).into_iter().next();
        let (failures, is_clear) = (self.body.failures, self.fuel > 0 && self.body.failures == 0);
        self.scratch = std::mem::replace(&mut self.out, kept);
        self.verdicts = verdicts;
        Outcome { told, failures, is_clear }
    }

    /// What is supposed to be written for a parameter.
    pub(crate) fn said_arg(&mut self, member: Def, index: usize) -> Option<Ty> {
        let Says::Args(at, args) = self.supposed.says.as_ref()? else { return None };
        if self.at() != Some(*at) {
            return None;
        }
        let ty = args.iter().find(|(def, at, _)| (*def, *at) == (member, index)).map(|(_, _, ty)| *ty)?;
        Some(self.anew(ty))
    }

    /// What is supposed to be written at a pattern.
    pub(super) fn said_pat(&mut self, pat: PatId) -> Option<Ty> {
        match self.supposed.says {
            Some(Says::Pat(at, ty)) if at == pat => Some(self.anew(ty)),
            _ => None,
        }
    }

    /// A type with new variables in the place of those of another look at the body: `_`.
    fn anew(&mut self, ty: Ty) -> Ty {
        let mut found = Vec::new();
        walk(self.types, ty, &mut |ty, kind| {
            if matches!(kind, Kind::Var(_)) {
                found.push(ty);
            }
            true
        });
        let replaced = found.into_iter().map(|var| (var, self.fresh())).collect();
        fold(self.types, ty, &mut ReplaceAll { replaced })
    }

    /// Room for the types of all expressions, in results that are empty yet.
    pub(crate) fn make_room(&mut self) {
        let Results { exprs, pats, bindings, .. } = &mut self.out;
        exprs.resize(self.hir.exprs.len(), None);
        pats.resize(self.hir.pats.len(), None);
        bindings.resize(self.hir.bindings.len(), None);
    }
}
