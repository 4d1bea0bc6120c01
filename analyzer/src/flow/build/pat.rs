//! Patterns that match: what their parts are matched against, and their variables.

use super::super::ir::*;
use super::Builder;
use crate::hir::{BindingId, PatId, PatKind};
use crate::types::{BindMode, Kind, PatPath};

/// Which variables take what they match.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    All,
    /// Before a guard: copies and references; of what will be moved a reference is taken.
    Early,
    /// After it: what is moved.
    Late,
}

impl Builder<'_, '_, '_, '_> {
    /// The patterns in a pattern, each with the place that it is matched against. Alternatives are not among them.
    pub(super) fn parts(&mut self, pat: PatId, place: &Place) -> Vec<(PatId, Place)> {
        match &self.hir.pats[pat].kind {
            PatKind::Binding { sub, .. } => sub.iter().map(|&sub| (sub, place.clone())).collect(),
            PatKind::Ref { pat, .. } => vec![(*pat, place.project(Projection::Deref))],
            PatKind::Guard { pat, .. } => vec![(*pat, place.clone())],
            PatKind::Tuple(pats) => self.tuple_parts(pats, place),
            PatKind::TupleStruct { pats, .. } => self.variant_parts(pat, pats, place),
            PatKind::Struct { fields, .. } => {
                let Some((variant, inner)) = self.inside(pat, place) else { return Vec::new() };
                let each = fields.iter().filter_map(|(name, sub)| {
                    let (def, index, args) = variant;
                    let field = self.field_index(def, index, name)?;
                    let ty = self.unit.query.field(def, args, index, field)?;
                    Some((*sub, inner.project(Projection::Field(field, ty))))
                });
                each.collect()
            }
            PatKind::Slice(pats) => self.slice_parts(pats, place),
            _ => Vec::new(),
        }
    }

    /// The variant that a pattern names, and the place of its fields.
    fn inside(&mut self, pat: PatId, place: &Place) -> Option<((crate::types::Def, usize, crate::types::List), Place)> {
        let Some(PatPath::Variant { def, index, args }) = self.pat_path(pat) else { return None };
        let is_enum = self.unit.query.decls().adt(def)?.kind == crate::types::AdtKind::Enum;
        let inner = if is_enum { place.project(Projection::Downcast(index)) } else { place.clone() };
        Some(((def, index, args), inner))
    }

    fn rest_at(&self, pats: &[PatId]) -> Option<usize> {
        pats.iter().position(|&pat| matches!(self.hir.pats[pat].kind, PatKind::Rest))
    }

    fn tuple_parts(&mut self, pats: &[PatId], place: &Place) -> Vec<(PatId, Place)> {
        let ty = self.place_ty(place);
        let Kind::Tuple(types) = self.kind(ty) else { return Vec::new() };
        let types = self.unit.query.types().vec(types);
        let rest = self.rest_at(pats);
        let each = pats.iter().enumerate().filter_map(|(at, &sub)| {
            let index = super::assign::position(at, rest, pats.len(), types.len())?;
            Some((sub, place.project(Projection::Field(index, *types.get(index)?))))
        });
        each.collect()
    }

    fn variant_parts(&mut self, pat: PatId, pats: &[PatId], place: &Place) -> Vec<(PatId, Place)> {
        let Some(((def, variant, args), inner)) = self.inside(pat, place) else { return Vec::new() };
        let (rest, count) = (self.rest_at(pats), self.field_count(def, variant));
        let each = pats.iter().enumerate().filter_map(|(at, &sub)| {
            let index = super::assign::position(at, rest, pats.len(), count)?;
            let ty = self.unit.query.field(def, args, variant, index)?;
            Some((sub, inner.project(Projection::Field(index, ty))))
        });
        each.collect()
    }

    /// Where `..` or `name @ ..` stands in a slice pattern.
    pub(super) fn slice_rest(&self, pats: &[PatId]) -> Option<usize> {
        pats.iter().position(|&pat| match self.hir.pats[pat].kind {
            PatKind::Rest => true,
            PatKind::Binding { sub: Some(sub), .. } => matches!(self.hir.pats[sub].kind, PatKind::Rest),
            _ => false,
        })
    }

    fn slice_parts(&mut self, pats: &[PatId], place: &Place) -> Vec<(PatId, Place)> {
        let rest = self.slice_rest(pats);
        let count = u64::try_from(pats.len()).unwrap_or(u64::MAX);
        let each = (0_u64..).zip(pats).zip(0_usize..).map(|((at, &sub), index)| {
            let step = match rest {
                Some(rest) if index == rest => {
                    Projection::Subslice { from: at, to: count.saturating_sub(at).saturating_sub(1) }
                }
                Some(rest) if index > rest => {
                    Projection::ConstantIndex { offset: count.saturating_sub(at), from_end: true }
                }
                _ => Projection::ConstantIndex { offset: at, from_end: false },
            };
            (sub, place.project(step))
        });
        each.collect()
    }

    /// Gives the variables of a pattern that matched their values.
    pub(super) fn bind(&mut self, pat: PatId, place: &Place, phase: Phase) {
        let place = &self.through(pat, place);
        if let PatKind::Binding { binding, .. } = self.hir.pats[pat].kind {
            self.bind_variable(pat, binding, place, phase);
        }
        if let PatKind::Or(pats) = &self.hir.pats[pat].kind {
            return self.bind_alternative(pat, pats, place, phase);
        }
        for (sub, place) in self.parts(pat, place) {
            self.bind(sub, &place, phase);
        }
    }

    fn bind_variable(&mut self, pat: PatId, binding: BindingId, place: &Place, phase: Phase) {
        let ty = self.binding_ty(binding);
        let outer = self.at_span(self.hir.pats[pat].span);
        let local = self.declare(binding);
        let is_moved = self.bind_mode(pat) == BindMode::Value && (self.unit.is_exact || !self.is_copy(ty));
        match (self.bind_mode(pat), phase) {
            (BindMode::Ref(mutable), Phase::All | Phase::Early) => {
                self.push(StatementKind::StorageLive(local));
                self.assign(&local.into(), Rvalue::Ref { mutable, place: place.clone() });
            }
            (BindMode::Value, Phase::Early) if is_moved => {
                let ty = self.reference(false, ty);
                let reference = self.guard_reference(binding, ty);
                self.assign(&reference.into(), Rvalue::Ref { mutable: false, place: place.clone() });
            }
            (BindMode::Value, Phase::Late) if !is_moved => {}
            (BindMode::Value, _) => {
                self.push(StatementKind::StorageLive(local));
                let value = self.consume(place.clone(), ty);
                self.assign(&local.into(), Rvalue::Use(value));
            }
            (BindMode::Ref(_), Phase::Late) => {}
        }
        self.span = outer;
    }

    /// The local by which a guard sees a variable; the same in all alternatives.
    fn guard_reference(&mut self, binding: BindingId, ty: crate::types::Ty) -> LocalId {
        if let Some(&reference) = self.guarded.get(&binding) {
            return reference;
        }
        let reference = self.local(ty);
        self.guarded.insert(binding, reference);
        reference
    }

    /// Binds the alternative that matched.
    fn bind_alternative(&mut self, pat: PatId, pats: &[PatId], place: &Place, phase: Phase) {
        if let Some(&chosen) = self.chosen.get(&pat) {
            if let Some(&sub) = pats.get(chosen) {
                self.bind(sub, place, phase);
            }
            return;
        }
        let Some(&which) = self.which.get(&pat) else { return };
        let after = self.block();
        let blocks: Vec<BlockId> = pats.iter().map(|_| self.block()).collect();
        let targets = (0_u128..).zip(blocks.iter().copied()).collect();
        let otherwise = self.block();
        self.end(TerminatorKind::Switch { value: Operand::Copy(which.into()), targets, otherwise });
        for (&sub, block) in pats.iter().zip(blocks) {
            self.at = block;
            self.bind(sub, place, phase);
            self.goto(after);
        }
        self.at = otherwise;
        self.end(TerminatorKind::Unreachable);
        self.at = after;
    }

    /// Makes the locals of a pattern's variables, which end with the scope of variables.
    pub(super) fn declare_all(&mut self, pat: PatId) {
        for binding in self.hir.bindings_in(pat) {
            let local = self.declare(binding);
            self.schedule_storage(local, self.vars);
        }
    }

    /// The variables of a pattern have values to be dropped.
    pub(super) fn schedule_bound(&mut self, pat: PatId) {
        for binding in self.hir.bindings_in(pat) {
            let local = self.declare(binding);
            self.schedule_variable(local);
        }
    }

    /// Whether a variable of a pattern borrows mutably what it matches.
    pub(super) fn binds_mutably(&self, pat: PatId) -> bool {
        self.bind_mode(pat) == BindMode::Ref(true)
            || self.subpatterns(pat).into_iter().any(|sub| self.binds_mutably(sub))
    }

    pub(super) fn subpatterns(&self, pat: PatId) -> Vec<PatId> {
        match &self.hir.pats[pat].kind {
            PatKind::Binding { sub, .. } => sub.iter().copied().collect(),
            PatKind::Ref { pat, .. } | PatKind::Guard { pat, .. } => vec![*pat],
            PatKind::Tuple(pats) | PatKind::Slice(pats) | PatKind::TupleStruct { pats, .. } | PatKind::Or(pats) => {
                pats.clone()
            }
            PatKind::Struct { fields, .. } => fields.iter().map(|(_, sub)| *sub).collect(),
            _ => Vec::new(),
        }
    }
}
