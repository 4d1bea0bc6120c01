//! `match`: one arm after another, or all at once where a number tells them apart (`switch`).

use super::super::ir::*;
use super::Builder;
use super::node::Node;
use super::pat::Phase;
use super::scope::Holds;
use crate::hir::{Arm, ExprId, PatId, PatKind};

/// Alternatives of an arm with a guard: each is looked at on its own, so many and no more.
const MAX_CHOICES: usize = 64;

impl Builder<'_, '_, '_, '_> {
    pub(super) fn match_expr(&mut self, dest: &Place, scrutinee: ExprId, arms: &[Arm]) {
        let mutable = arms.iter().any(|arm| self.binds_mutably(arm.pat));
        let place = self.as_settled_place(Node::whole(self, scrutinee), mutable);
        let after = self.block();
        if !self.switch(dest, &place, arms, after) {
            for arm in arms {
                self.arm(dest, &place, arm, after);
            }
            self.end(TerminatorKind::Unreachable);
        }
        self.at = after;
    }

    /// Runs an arm if it matches; else goes on.
    fn arm(&mut self, dest: &Place, place: &Place, arm: &Arm, after: BlockId) {
        let Some(choices) = self.choices(arm) else {
            return self.unsupported("a guard behind very many alternatives");
        };
        let body = self.block();
        let around = self.enter(Holds::Both);
        self.declare_all(arm.pat);
        for choice in choices {
            let next = self.block();
            self.chosen.extend(choice);
            self.test(arm.pat, place, next);
            match arm.guard {
                Some(guard) => self.check_guard(arm.pat, place, guard, next, around.depth),
                None => self.bind(arm.pat, place, Phase::All),
            }
            self.goto(body);
            self.at = next;
        }
        let next = std::mem::replace(&mut self.at, body);
        self.schedule_bound(arm.pat);
        self.eval(dest, Node::whole(self, arm.body));
        self.leave(around);
        self.goto(after);
        self.at = next;
    }

    /// A guard sees what is moved afterwards through references.
    pub(super) fn check_guard(&mut self, pat: PatId, place: &Place, guard: ExprId, next: BlockId, depth: usize) {
        self.bind(pat, place, Phase::Early);
        self.condition(guard, next, depth);
        self.guarded.clear();
        self.bind(pat, place, Phase::Late);
    }

    /// The ways to choose among the alternatives of an arm with a guard, which runs for each that matches.
    fn choices(&self, arm: &Arm) -> Option<Vec<Vec<(PatId, usize)>>> {
        let mut choices = vec![Vec::new()];
        if arm.guard.is_none() {
            return Some(choices);
        }
        let mut alternatives = Vec::new();
        self.gather_alternatives(arm.pat, &mut alternatives)?;
        for (pat, count) in alternatives {
            let each = choices.into_iter().flat_map(|choice: Vec<(PatId, usize)>| {
                (0..count).map(move |index| choice.iter().copied().chain([(pat, index)]).collect())
            });
            choices = each.take(MAX_CHOICES.saturating_add(1)).collect();
        }
        (choices.len() <= MAX_CHOICES).then_some(choices)
    }

    /// Or-patterns that are looked at alternative by alternative; none if they stand inside each other.
    fn gather_alternatives(&self, pat: PatId, found: &mut Vec<(PatId, usize)>) -> Option<()> {
        if let PatKind::Or(pats) = &self.hir.pats[pat].kind {
            if pats.iter().all(|&sub| self.is_flat(sub)) {
                return Some(());
            }
            let before = found.len();
            found.push((pat, pats.len()));
            let after = found.len();
            pats.iter().try_for_each(|&sub| self.gather_alternatives(sub, found))?;
            return (found.len() == after && before < after).then_some(());
        }
        self.subpatterns(pat).into_iter().try_for_each(|sub| self.gather_alternatives(sub, found))
    }
}
