//! Finds what has more than one solution, and says it where rustc would.

use super::super::infer::Infer;
use super::super::results::{Ambiguity, Code, Place};
use super::super::ty::Ty;
use crate::hir::ExprId;

impl Infer<'_, '_> {
    /// A type that must be known at this point is not.
    pub(crate) fn not_known_here(&mut self, ty: Ty, expr: ExprId) {
        if self.is_silent(ty) {
            return;
        }
        self.body.has_error = true;
        self.out.ambiguities.push(Ambiguity {
            code: Code::E0282,
            at: Place::Expr(expr),
            param: None,
            required: None,
            ty: Some(ty),
        });
    }

    /// Whether nothing is to be said of a type: something unknown may settle it.
    fn is_silent(&mut self, ty: Ty) -> bool {
        match self.shallow_kind(ty) {
            super::super::ty::Kind::Var(id) => self.table.is_tainted(id) || self.body.has_error,
            _ => true,
        }
    }

    pub(crate) fn report_ambiguities(&mut self) {
        if self.body.has_error || self.fuel == 0 {
            return;
        }
        for made in std::mem::take(&mut self.body.instantiated) {
            if self.table.value(made.var).is_some() || self.table.is_tainted(made.var) {
                continue;
            }
            let Some(at) = made.at else { continue };
            self.body.has_error = true;
            self.out.ambiguities.push(Ambiguity {
                code: Code::E0282,
                at: Place::Expr(at),
                param: Some((made.def, made.index)),
                required: None,
                ty: None,
            });
            return;
        }
    }
}
