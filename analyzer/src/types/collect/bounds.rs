//! Lowers bounds: `T: Trait<A, Item = B>` to what must hold.

use super::super::intern::TyVec;
use super::super::ty::{Def, Pred, TraitRef, Ty};
use super::assoc::find_assoc;
use super::ty::{Target, TyLower, target};
use crate::hir::{Bound, GenericArg, Path, Segment};

impl TyLower<'_, '_> {
    /// Adds what a bound on `self_ty` says; whether it names a trait that is not known.
    pub(crate) fn bound(&mut self, self_ty: Ty, bound: &Bound, out: &mut Vec<Pred>) -> bool {
        match bound {
            Bound::Trait { path, maybe: false } => self.trait_path(self_ty, path, out),
            Bound::Trait { .. } | Bound::Lifetime(_) => false,
            Bound::Other => false,
        }
    }

    pub(super) fn trait_ref_only(&mut self, self_ty: Ty, path: &Path, out: &mut Vec<TraitRef>) {
        let Target::Item(def, 0) = target(self.decls, self.names, self.is_text, path) else { return };
        let Some(segment) = path.segments.last() else { return };
        let args = self.trait_args(def, self_ty, segment);
        out.push(TraitRef { def, args: self.types.list(&args) });
    }

    pub(super) fn trait_args(&mut self, def: Def, self_ty: Ty, segment: &Segment) -> TyVec {
        if !segment.parenthesized {
            return self.args(def, &[self_ty], &segment.args);
        }
        let inputs: TyVec = segment
            .args
            .iter()
            .filter_map(|arg| match arg {
                GenericArg::Type(ty) => Some(self.ty(*ty)),
                _ => None,
            })
            .collect();
        let inputs = self.types.tuple(&inputs);
        TyVec::from_slice(&[self_ty, inputs])
    }

    pub(super) fn trait_path(&mut self, self_ty: Ty, path: &Path, out: &mut Vec<Pred>) -> bool {
        let Target::Item(def, 0) = target(self.decls, self.names, self.is_text, path) else {
            return true;
        };
        if self.decls.trait_decl(def).is_none() {
            return true;
        }
        let Some(segment) = path.segments.last() else { return true };
        let args = self.trait_args(def, self_ty, segment);
        let trait_ref = TraitRef { def, args: self.types.list(&args) };
        out.push(Pred::Trait(trait_ref));
        let mut is_open = false;
        let mut has_output = false;
        for arg in &segment.args {
            match arg {
                GenericArg::Assoc { name, ty } => {
                    has_output = true;
                    let ty = self.ty(*ty);
                    self.binding(trait_ref, name, ty, out);
                }
                GenericArg::AssocBounds { name, bounds } => {
                    let Some(assoc) = self.assoc(trait_ref, name) else { continue };
                    for bound in bounds {
                        is_open |= self.bound(assoc, bound, out);
                    }
                }
                _ => {}
            }
        }
        if segment.parenthesized && !has_output {
            let unit = self.types.common.unit;
            self.binding(trait_ref, "Output", unit, out);
        }
        is_open
    }

    fn binding(&mut self, trait_ref: TraitRef, name: &str, ty: Ty, out: &mut Vec<Pred>) {
        if let Some((assoc, args)) = find_assoc(self.decls, self.types, trait_ref, name, 0) {
            let args = self.types.list(&args);
            // `T: Iterator<Item = impl Trait>` says nothing by itself.
            out.push(Pred::Proj(assoc, args, ty));
        }
    }
}
