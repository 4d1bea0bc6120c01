//! Paths that make values: unit structs and variants.

use super::super::ir::*;
use super::Builder;
use crate::hir::ExprId;

impl Builder<'_, '_, '_, '_> {
    /// A unit struct or variant; constants and places are told before.
    pub(super) fn path(&mut self, dest: &Place, expr: ExprId) {
        match self.variant_of(expr) {
            Some(what) => self.aggregate(dest, what, Vec::new()),
            None => self.unsupported("a path that is not known"),
        }
    }

    /// The struct or variant that a path or struct expression makes.
    pub(super) fn variant_of(&mut self, expr: ExprId) -> Option<Aggregate> {
        let variant = self.unit.results.details.variants.get(&expr).copied()?;
        let made = self.unit.results.paths.get(&expr).copied()?;
        Some(Aggregate::Adt { def: made.def, variant, args: made.args, union_field: None })
    }
}
