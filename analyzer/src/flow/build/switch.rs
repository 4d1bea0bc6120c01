//! A `match` whose arms are told apart by a variant or number: one switch.

use super::super::ir::*;
use super::Builder;
use super::node::Node;
use super::pat::Phase;
use super::scope::Holds;
use crate::hir::{Arm, PatId, PatKind};
use crate::types::{Kind, PatPath};

/// What a pattern asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Head {
    Variant(usize),
    Bits(u128),
    Any,
}

impl Builder<'_, '_, '_, '_> {
    /// Lowers a match to one switch, if it can be one.
    pub(super) fn switch(&mut self, dest: &Place, place: &Place, arms: &[Arm], after: BlockId) -> bool {
        let Some(heads) = self.heads(place, arms) else { return false };
        let mut targets: Vec<(u128, BlockId)> = Vec::new();
        let mut otherwise = None;
        let blocks: Vec<BlockId> = heads.iter().map(|_| self.block()).collect();
        for (heads, &block) in heads.iter().zip(&blocks) {
            for head in heads {
                match *head {
                    _ if otherwise.is_some() => {}
                    Head::Any => otherwise = Some(block),
                    Head::Variant(index) => add(&mut targets, u128::try_from(index).unwrap_or(u128::MAX), block),
                    Head::Bits(bits) => add(&mut targets, bits, block),
                }
            }
        }
        let value = self.switched(place, arms, &heads);
        let nowhere = otherwise.unwrap_or_else(|| self.block());
        self.end(TerminatorKind::Switch { value, targets, otherwise: nowhere });
        if otherwise.is_none() {
            self.at = nowhere;
            self.end(TerminatorKind::Unreachable);
        }
        for (arm, block) in arms.iter().zip(blocks) {
            self.at = block;
            self.switched_arm(dest, place, arm);
            self.goto(after);
        }
        true
    }

    fn switched_arm(&mut self, dest: &Place, place: &Place, arm: &Arm) {
        let around = self.enter(Holds::Both);
        self.declare_all(arm.pat);
        self.bind(arm.pat, place, Phase::All);
        self.schedule_bound(arm.pat);
        self.eval(dest, Node::whole(self, arm.body));
        self.leave(around);
    }

    /// The number that tells the arms apart.
    fn switched(&mut self, place: &Place, arms: &[Arm], heads: &[Vec<Head>]) -> Operand {
        let telling = arms.iter().zip(heads).find(|(_, heads)| heads.first() != Some(&Head::Any));
        let Some((arm, heads)) = telling else { return Operand::Copy(place.clone()) };
        let place = self.innermost(arm.pat, place);
        match heads.first() {
            Some(Head::Variant(_)) => {
                let u32 = self.unit.query.types().common.u32;
                Operand::Copy(self.held(u32, Rvalue::Variant(place)).into())
            }
            _ => Operand::Copy(place),
        }
    }

    /// The place that a pattern's head looks at.
    fn innermost(&mut self, pat: PatId, place: &Place) -> Place {
        let place = self.through(pat, place);
        match &self.hir.pats[pat].kind {
            PatKind::Ref { pat, .. } => self.innermost(*pat, &place.project(Projection::Deref)),
            PatKind::Binding { sub: Some(sub), .. } => self.innermost(*sub, &place),
            PatKind::Or(pats) => match pats.first() {
                Some(&first) => self.innermost(first, &place),
                None => place,
            },
            _ => place,
        }
    }

    /// What each arm asks for, if that is all that it asks for and there is something to tell apart.
    fn heads(&mut self, place: &Place, arms: &[Arm]) -> Option<Vec<Vec<Head>>> {
        if arms.len() < 2 || arms.iter().any(|arm| arm.guard.is_some()) {
            return None;
        }
        let mut all = Vec::with_capacity(arms.len());
        let mut looked_at: Option<Place> = None;
        for arm in arms {
            let mut heads = Vec::new();
            self.head(arm.pat, &mut heads)?;
            if heads.first() != Some(&Head::Any) {
                let at = self.innermost(arm.pat, place);
                if looked_at.get_or_insert_with(|| at.clone()) != &at {
                    return None;
                }
            }
            all.push(heads);
        }
        looked_at.map(|_| all)
    }

    fn head(&mut self, pat: PatId, heads: &mut Vec<Head>) -> Option<()> {
        if self.is_irrefutable(pat) && !matches!(self.hir.pats[pat].kind, PatKind::Or(_)) {
            heads.push(Head::Any);
            return Some(());
        }
        match &self.hir.pats[pat].kind {
            PatKind::Ref { pat, .. } => self.head(*pat, heads),
            PatKind::Binding { sub: Some(sub), .. } => self.head(*sub, heads),
            PatKind::Or(pats) if self.hir.bindings_in(pat).is_empty() => {
                pats.iter().try_for_each(|&sub| self.head(sub, heads))?;
                // Alternatives that look at the same place; a wildcard among them looks at none.
                (!heads.contains(&Head::Any)).then_some(())
            }
            PatKind::Path(_) | PatKind::TupleStruct { .. } | PatKind::Struct { .. } => match self.pat_path(pat)? {
                PatPath::Variant { index, .. } if self.all_irrefutable(pat) => {
                    heads.push(Head::Variant(index));
                    Some(())
                }
                _ => None,
            },
            PatKind::Lit { lit, negative } => {
                let ty = self.pat_ty(pat);
                match (self.literal(lit, *negative, ty)?, self.kind(ty)) {
                    (ConstKind::Bits(bits), Kind::Int(_) | Kind::Bool | Kind::Char) => {
                        heads.push(Head::Bits(bits));
                        Some(())
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

/// The first arm that asks for a number has it.
fn add(targets: &mut Vec<(u128, BlockId)>, bits: u128, block: BlockId) {
    if !targets.iter().any(|(known, _)| *known == bits) {
        targets.push((bits, block));
    }
}
