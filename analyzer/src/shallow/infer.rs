//! The questions rules ask about types.

use super::Known;
use super::index::Index;
use super::memo::{Depth, Memo};
use crate::hir::{BindingId, ExprId, Hir, Id, ItemId, TyId};

/// Answers questions about types. Each answer is computed once, when first asked for.
#[derive(Debug)]
pub(crate) struct Types<'a> {
    pub(crate) hir: &'a Hir,
    pub(super) index: Index,
    exprs: Memo,
    bindings: Memo,
    written: Memo,
    depth: Depth,
}

impl<'a> Types<'a> {
    pub(crate) fn new(hir: &'a Hir) -> Types<'a> {
        Types {
            hir,
            index: Index::new(hir),
            exprs: Memo::new(hir.exprs.len()),
            bindings: Memo::new(hir.bindings.len()),
            written: Memo::new(hir.types.len()),
            depth: Depth::default(),
        }
    }

    /// The type of an expression, before coercions.
    pub(crate) fn of(&self, expr: ExprId) -> Known {
        self.exprs.get(expr.index(), &self.depth, || self.expr(expr))
    }

    /// The functions called `name` in impls of a type of this text.
    pub(crate) fn methods(&self, item: ItemId, name: &str) -> &[ItemId] {
        self.index.methods(item, &crate::hir::Name::new(name))
    }

    /// Whether a type of this text implements or derives a trait outside it, given by its last name.
    pub(crate) fn implements(&self, item: ItemId, name: &str) -> bool {
        self.index.implements(item, name)
    }

    /// The type of a local variable.
    pub(crate) fn of_binding(&self, binding: BindingId) -> Known {
        self.bindings.get(binding.index(), &self.depth, || self.binding(binding))
    }

    /// A written type.
    pub(crate) fn of_ty(&self, ty: TyId) -> Known {
        self.written.get(ty.index(), &self.depth, || self.written(ty))
    }
}
