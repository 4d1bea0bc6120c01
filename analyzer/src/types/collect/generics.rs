//! Lowers generic parameters, their defaults and what is required of them.

use super::super::decl::{Decl, Generics, Param, ParamKind, TraitDecl};
use super::super::intern::Interner;
use super::super::ty::{Def, Pred, TraitRef, flag};
use super::{Collector, hir_generics};
use crate::hir::{Bound, FnItem, GenericArg, GenericParamKind, Hir, ItemId, ItemKind, Name, Path, Res, TyId, TyKind};
use crate::source::to_u32;

impl Collector<'_, '_> {
    /// The parameters of every item, without bounds and defaults; the names of every trait's members.
    pub(super) fn all_generics(&mut self) {
        // Parents come before the items in them.
        for item in self.hir.items.ids() {
            let generics = self.params(item);
            if let Some(slot) = self.generics_mut(item) {
                *slot = generics;
            }
            if let ItemKind::Trait(declared) = &self.hir.items[item].kind {
                let decl = TraitDecl {
                    items: declared.items.iter().map(|&id| (self.hir.items[id].name.clone(), self.def(id))).collect(),
                    is_auto: self.hir.attrs(item, "auto").next().is_some(),
                    ..TraitDecl::default()
                };
                self.set(item, Decl::Trait(decl));
            }
        }
    }

    fn params(&mut self, item: ItemId) -> Generics {
        let hir = self.hir;
        let parent = hir.items[item].parent.filter(|&parent| is_associated_in(hir, parent));
        let parent = parent.map(|parent| self.def(parent));
        let before = parent.map_or(0, |parent| to_u32(self.decls.param_count(parent)));
        let mut params = Vec::new();
        if matches!(hir.items[item].kind, ItemKind::Trait(_)) {
            params.push(Param {
                name: Name::new_static("Self"),
                may_be_unsized: true,
                kind: ParamKind::Type { default: None },
            });
        }
        let unknown = self.types.common.unknown;
        for param in hir_generics(hir, item).map_or(&[][..], |generics| &generics.params) {
            let kind = match param.kind {
                GenericParamKind::Lifetime => ParamKind::Region,
                GenericParamKind::Type { .. } => ParamKind::Type { default: None },
                GenericParamKind::Const { .. } => ParamKind::Const { ty: unknown, default: None },
            };
            let may_be_unsized = may_be_unsized(hir, item, param);
            params.push(Param { name: Name::new(param.name.trim_start_matches('\'')), may_be_unsized, kind });
        }
        let written = params.len();
        if let ItemKind::Fn(function) = &hir.items[item].kind {
            self.impl_params(item, function, before, &mut params);
        }
        Generics { parent, before, params, written, ..Generics::default() }
    }

    /// Parameters that stand for `impl Trait`, and the positions of those that are results.
    fn impl_params(&mut self, item: ItemId, function: &FnItem, before: u32, params: &mut Vec<Param>) {
        let def = self.def(item);
        let mut found = Vec::new();
        let typed = function.self_param.and_then(|receiver| receiver.ty);
        for ty in typed.into_iter().chain(function.params.iter().map(|param| param.ty)) {
            impl_traits(self.hir, ty, &mut found);
        }
        for id in found.drain(..) {
            let index = before + to_u32(params.len());
            self.decls.own.impl_params.insert((def, id), index);
            let kind = ParamKind::Type { default: None };
            params.push(Param { name: Name::default(), may_be_unsized: false, kind });
        }
        if let Some(ret) = function.ret {
            impl_traits(self.hir, ret, &mut found);
        }
        for (index, id) in found.into_iter().enumerate() {
            self.decls.own.opaque_ids.insert((def, id), to_u32(index));
        }
    }

    /// The supertraits of every trait.
    pub(super) fn all_supertraits(&mut self) {
        for item in self.hir.items.ids() {
            let ItemKind::Trait(declared) = &self.hir.items[item].kind else { continue };
            let def = self.def(item);
            let hir = self.hir;
            let mut lower = self.lower(def);
            let self_ty = lower.self_ty();
            let mut preds = Vec::new();
            let mut is_open = false;
            for bound in &declared.supertraits {
                is_open |= lower.bound(self_ty, bound, &mut preds);
            }
            for pred in &declared.generics.predicates {
                if is_self(hir, pred.ty) {
                    for bound in &pred.bounds {
                        is_open |= lower.bound(self_ty, bound, &mut preds);
                    }
                }
            }
            let supertraits = preds.iter().filter_map(|pred| match pred {
                Pred::Trait(trait_ref) if lower.types.nth(trait_ref.args, 0) == self_ty => Some(*trait_ref),
                _ => None,
            });
            let supertraits: Vec<TraitRef> = supertraits.collect();
            if let Some(Decl::Trait(decl)) = self.decls.own.decls.get_mut(crate::hir::Id::index(item)) {
                (decl.supertraits, decl.is_open) = (supertraits, is_open);
            }
        }
    }

    /// The defaults of every item's parameters: whatever leaves arguments out reads them.
    pub(super) fn all_defaults(&mut self) {
        for item in self.hir.items.ids() {
            self.defaults(item);
        }
    }

    /// Bounds and where clauses of every item.
    pub(super) fn all_bounds(&mut self) {
        for item in self.hir.items.ids() {
            let (preds, is_open) = self.preds(item);
            if let Some(generics) = self.generics_mut(item) {
                (generics.preds, generics.is_open) = (preds, is_open);
            }
        }
    }

    fn defaults(&mut self, item: ItemId) {
        let def = self.def(item);
        let shift = usize::from(matches!(self.hir.items[item].kind, ItemKind::Trait(_)));
        let params = hir_generics(self.hir, item).map_or(&[][..], |generics| &generics.params);
        for (at, param) in params.iter().enumerate() {
            let mut lower = self.lower(def);
            let kind = match param.kind {
                GenericParamKind::Lifetime => continue,
                GenericParamKind::Type { default: None, .. } => continue,
                GenericParamKind::Type { default, .. } => {
                    ParamKind::Type { default: default.map(|default| lower.ty(default)) }
                }
                GenericParamKind::Const { ty, default } => {
                    let ty = lower.ty(ty);
                    let value = default.and_then(|default| super::const_value(self.hir, default));
                    let default = value.map(|value| self.types.ty(super::super::ty::Kind::Value(value)));
                    ParamKind::Const { ty, default }
                }
            };
            let slot = self.generics_mut(item).and_then(|generics| generics.params.get_mut(at + shift));
            if let Some(slot) = slot {
                slot.kind = kind;
            }
        }
    }

    fn preds(&mut self, item: ItemId) -> (Vec<Pred>, bool) {
        let hir = self.hir;
        let def = self.def(item);
        let mut preds = Vec::new();
        let mut is_open = false;
        let before = self.decls.generics(def).before;
        let shift = u32::from(matches!(hir.items[item].kind, ItemKind::Trait(_)));
        if let ItemKind::Trait(_) = hir.items[item].kind {
            is_open |= self.self_bounds(def, &mut preds);
        }
        let mut lower = self.lower(def);
        if let Some(generics) = hir_generics(hir, item) {
            for (at, param) in generics.params.iter().enumerate() {
                let GenericParamKind::Type { bounds, .. } = &param.kind else { continue };
                let ty = lower.types.ty(super::super::ty::Kind::Param(before + shift + to_u32(at)));
                for bound in bounds {
                    is_open |= lower.bound(ty, bound, &mut preds);
                }
            }
            for pred in &generics.predicates {
                let ty = lower.ty(pred.ty);
                for bound in &pred.bounds {
                    is_open |= lower.bound(ty, bound, &mut preds);
                }
            }
        }
        if let ItemKind::Fn(function) = &hir.items[item].kind {
            is_open |= self.impl_bounds(def, function, &mut preds);
        }
        (preds, is_open)
    }

    /// Inside a trait `Self` implements it and its supertraits.
    fn self_bounds(&mut self, def: Def, preds: &mut Vec<Pred>) -> bool {
        let args = super::identity(&self.decls, self.types, def);
        preds.push(Pred::Trait(TraitRef { def, args: self.types.list(&args) }));
        let item = def.item();
        let ItemKind::Trait(declared) = &self.hir.items[item].kind else { return false };
        let mut lower = self.lower(def);
        let self_ty = lower.self_ty();
        let mut is_open = false;
        for bound in &declared.supertraits {
            is_open |= lower.bound(self_ty, bound, preds);
        }
        is_open
    }

    /// The bounds of `impl Trait` parameters and results.
    fn impl_bounds(&mut self, def: Def, function: &FnItem, preds: &mut Vec<Pred>) -> bool {
        let hir = self.hir;
        let mut is_open = false;
        let mut found = Vec::new();
        let typed = function.self_param.and_then(|receiver| receiver.ty);
        for ty in typed.into_iter().chain(function.params.iter().map(|param| param.ty)) {
            impl_traits(hir, ty, &mut found);
        }
        let mut results = Vec::new();
        if let Some(ret) = function.ret {
            impl_traits(hir, ret, &mut results);
        }
        for id in found {
            let TyKind::ImplTrait(bounds) = &hir.types[id].kind else { continue };
            let mut lower = self.lower(def);
            let ty = lower.ty(id);
            for bound in bounds {
                is_open |= lower.bound(ty, bound, preds);
            }
        }
        for (index, id) in results.into_iter().enumerate() {
            let TyKind::ImplTrait(bounds) = &hir.types[id].kind else { continue };
            let mut lower = self.lower(def);
            let ty = lower.ty(id);
            let mut promised = Vec::new();
            let mut is_unknown = false;
            for bound in bounds {
                is_unknown |= lower.bound(ty, bound, &mut promised);
            }
            is_unknown |= promised.iter().any(|&pred| names_unknown(lower.types, pred));
            if is_unknown {
                self.decls.own.open_opaques.insert((def, to_u32(index)));
            }
            self.decls.own.opaques.insert((def, to_u32(index)), promised);
        }
        is_open
    }
}

/// Whether something unknown stands in a requirement.
pub(crate) fn names_unknown(types: &Interner<'_>, pred: Pred) -> bool {
    let flags = match pred {
        Pred::Trait(bound) => types.list_flags(bound.args),
        Pred::Proj(_, args, ty) => types.list_flags(args) | types.flags(ty),
    };
    flags & flag::UNKNOWN != 0
}

/// Whether the members of an item see its generics.
fn is_associated_in(hir: &Hir, parent: ItemId) -> bool {
    matches!(hir.items[parent].kind, ItemKind::Impl(_) | ItemKind::Trait(_))
}

/// Whether a parameter is declared `?Sized`, where it stands or in the where clause.
fn may_be_unsized(hir: &Hir, item: ItemId, param: &crate::hir::GenericParam) -> bool {
    let is_maybe = |bound: &Bound| matches!(bound, Bound::Trait { maybe: true, .. });
    if let GenericParamKind::Type { bounds, .. } = &param.kind
        && bounds.iter().any(is_maybe)
    {
        return true;
    }
    let preds = hir_generics(hir, item).map_or(&[][..], |generics| &generics.predicates);
    preds.iter().any(|pred| {
        let names_it = matches!(&hir.types[pred.ty].kind, TyKind::Path(path) if path.segments.len() == 1 && path.last() == param.name);
        names_it && pred.bounds.iter().any(is_maybe)
    })
}

fn is_self(hir: &Hir, ty: TyId) -> bool {
    matches!(&hir.types[ty].kind, TyKind::Path(path) if path.res == Res::SelfType && path.segments.len() == 1)
}

/// Every `impl Trait` in a written type, outermost first.
fn impl_traits(hir: &Hir, ty: TyId, found: &mut Vec<TyId>) {
    match &hir.types[ty].kind {
        TyKind::ImplTrait(bounds) => {
            found.push(ty);
            bounds.iter().for_each(|bound| in_bound(hir, bound, found));
        }
        TyKind::Path(path) => in_path(hir, path, found),
        TyKind::Ref { ty, .. } | TyKind::Ptr { ty, .. } | TyKind::Slice(ty) | TyKind::Array { elem: ty, .. } => {
            impl_traits(hir, *ty, found);
        }
        TyKind::Tuple(parts) => parts.iter().for_each(|&part| impl_traits(hir, part, found)),
        TyKind::Dyn(bounds) => bounds.iter().for_each(|bound| in_bound(hir, bound, found)),
        TyKind::FnPtr { .. } | TyKind::Never | TyKind::Infer | TyKind::Unknown => {}
    }
}

fn in_bound(hir: &Hir, bound: &Bound, found: &mut Vec<TyId>) {
    if let Bound::Trait { path, .. } = bound {
        in_path(hir, path, found);
    }
}

fn in_path(hir: &Hir, path: &Path, found: &mut Vec<TyId>) {
    for arg in path.segments.iter().flat_map(|segment| &segment.args) {
        match arg {
            GenericArg::Type(ty) | GenericArg::Assoc { ty, .. } => impl_traits(hir, *ty, found),
            GenericArg::AssocBounds { bounds, .. } => bounds.iter().for_each(|bound| in_bound(hir, bound, found)),
            _ => {}
        }
    }
}
