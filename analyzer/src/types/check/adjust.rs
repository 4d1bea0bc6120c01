//! Writes down what happens to values without being written.

use super::super::infer::Infer;
use super::super::method::{AutoRef, Pick};
use super::super::results::{Adjust, Adjustment, BindMode, PatPath};
use super::super::ty::{Kind, Ty};
use super::VariantOf;
use crate::hir::{ExprId, PatId};
use crate::source::to_usize;

impl Infer<'_, '_> {
    /// Remembers a step, and the type after it.
    pub(crate) fn adjust(&mut self, expr: ExprId, kind: Adjust, target: Ty) {
        if self.is_detailed {
            self.body.adjusted.push(expr);
            self.out.details.adjustments.entry(expr).or_default().push(Adjustment { kind, target });
        }
    }

    /// Remembers that a value is dereferenced so often.
    pub(crate) fn adjust_derefs(&mut self, expr: ExprId, ty: Ty, count: usize) {
        if !self.is_detailed || count == 0 {
            return;
        }
        let steps = self.autoderef(ty);
        for (from, to) in steps.iter().zip(steps.iter().skip(1)).take(count) {
            self.adjust_deref(expr, from.ty, to.ty);
        }
    }

    pub(crate) fn adjust_deref(&mut self, expr: ExprId, from: Ty, to: Ty) {
        let overloaded = !self.derefs_by_itself(from);
        self.adjust(expr, Adjust::Deref { overloaded }, to);
    }

    /// Whether `*` is the language's own for a type.
    fn derefs_by_itself(&self, ty: Ty) -> bool {
        match self.shallow_kind(ty) {
            Kind::Ref(..) | Kind::Ptr(..) => true,
            Kind::Adt(def, _) => Some(def) == self.lang.boxed,
            _ => false,
        }
    }

    pub(super) fn adjust_receiver(&mut self, receiver: ExprId, ty: Ty, pick: &Pick) {
        if !self.is_detailed {
            return;
        }
        self.adjust_derefs(receiver, ty, pick.derefs);
        match pick.autoref {
            AutoRef::None => {}
            AutoRef::ConstPtr => self.adjust(receiver, Adjust::Pointer, pick.receiver),
            AutoRef::Borrow(mutable) => {
                let steps = self.autoderef(ty);
                let place = steps.get(pick.derefs).map_or(pick.place, |step| step.ty);
                let borrowed = self.types.reference(mutable, place);
                self.adjust(receiver, Adjust::Borrow(pick.autoref), borrowed);
                if pick.unsize {
                    self.adjust(receiver, Adjust::Unsize, pick.receiver);
                }
            }
        }
    }

    /// Remembers which variant an expression makes.
    pub(crate) fn write_variant(&mut self, expr: ExprId, index: u32) {
        if self.is_detailed {
            self.out.details.variants.insert(expr, to_usize(index));
        }
    }

    /// Remembers which struct or variant a pattern names.
    pub(super) fn write_pat_variant(&mut self, pat: PatId, variant: &VariantOf) {
        if self.is_detailed {
            let args = self.types.list(&variant.args);
            let path = PatPath::Variant { def: variant.def, index: to_usize(variant.index), args };
            self.out.details.pat_paths.insert(pat, path);
        }
    }

    /// Remembers how a variable takes what it matches.
    pub(super) fn write_bind_mode(&mut self, pat: PatId, binding: crate::hir::BindingId, mode: super::pat::Mode) {
        if self.is_detailed {
            let declared = &self.hir.bindings[binding];
            let mode = match (declared.by_ref, mode) {
                (true, _) => BindMode::Ref(declared.mutable),
                (false, super::pat::Mode::Ref(mutable)) => BindMode::Ref(mutable),
                (false, super::pat::Mode::Move) => BindMode::Value,
            };
            self.out.details.bind_modes.insert(pat, mode);
        }
    }

    /// Says the types of a body's details in full.
    pub(super) fn write_back_details(&mut self) {
        if !self.is_detailed {
            return;
        }
        let mut details = std::mem::take(&mut self.out.details);
        for expr in std::mem::take(&mut self.body.adjusted) {
            for step in details.adjustments.entry(expr).or_default() {
                step.target = self.last_word(step.target);
            }
        }
        let pats = std::mem::take(&mut self.body.detailed_pats);
        for pat in pats {
            for ty in details.pat_derefs.entry(pat).or_default() {
                *ty = self.last_word(*ty);
            }
            match details.pat_paths.get_mut(&pat) {
                Some(PatPath::Variant { args, .. }) => *args = self.last_words(*args),
                Some(PatPath::Const(callee)) => callee.args = self.last_words(callee.args),
                None => {}
            }
        }
        for expr in std::mem::take(&mut self.body.values) {
            if let Some(callee) = details.values.get_mut(&expr) {
                callee.args = self.last_words(callee.args);
            }
        }
        for (opaque, ty) in std::mem::take(&mut self.body.revealed) {
            let ty = self.last_word(ty);
            details.opaques.insert(opaque, ty);
        }
        self.out.details = details;
    }
}
