//! Lowers the signatures of every item of a text: generics first, then supertraits, then all that names them.

mod assoc;
mod bounds;
mod consts;
mod derives;
mod generics;
mod impls;
mod items;
mod ty;

pub(crate) use consts::{named as named_const, value as const_value};
pub(crate) use derives::may_implement;
pub(crate) use generics::names_unknown;
pub(crate) use ty::{Fresh, Target, TyLower, hir_generics, identity, target};

use super::decl::{Decl, Decls, Krate};
use super::intern::Interner;
use super::names::Names;
use super::ty::Def;
use crate::hir::{Hir, Id as _, ItemId};

/// Lowers the signatures of a text. `base` is the model of std, unless it is the model that is lowered.
pub(crate) fn collect<'a>(
    hir: &'a Hir,
    base: Option<(&'a Krate, &'a Hir)>,
    names: &Names,
    types: &mut Interner<'a>,
) -> Decls<'a> {
    let mut own = Krate::default();
    own.decls.resize_with(hir.items.len(), Decl::default);
    own.generics.resize_with(hir.items.len(), Default::default);
    let decls = Decls { own, hir, own_is_text: base.is_some(), base, nothing: Default::default() };
    let mut collector = Collector { decls, names, types, hir };
    collector.all_namesakes();
    collector.all_generics();
    collector.all_defaults();
    collector.all_supertraits();
    collector.all_heads();
    collector.all_bounds();
    collector.all_items();
    collector.index_impls();
    collector.decls
}

/// The state of lowering the signatures of one text.
struct Collector<'x, 'a> {
    decls: Decls<'a>,
    names: &'x Names,
    types: &'x mut Interner<'a>,
    hir: &'a Hir,
}

impl<'a> Collector<'_, 'a> {
    fn def(&self, item: ItemId) -> Def {
        self.decls.own_def(item)
    }

    /// Lowers types in the scope of an item.
    fn lower(&mut self, owner: Def) -> TyLower<'_, 'a> {
        TyLower {
            decls: &self.decls,
            names: self.names,
            types: self.types,
            hir: self.hir,
            is_text: self.decls.own_is_text,
            owner: Some(owner),
            fresh: None,
            depth: 0,
        }
    }

    fn set(&mut self, item: ItemId, decl: Decl) {
        if let Some(slot) = self.decls.own.decls.get_mut(item.index()) {
            *slot = decl;
        }
    }

    fn generics_mut(&mut self, item: ItemId) -> Option<&mut super::decl::Generics> {
        self.decls.own.generics.get_mut(item.index())
    }
}
