//! Lowers functions, types, traits' members, aliases and constants.

use rustc_hash::FxHashMap;

use super::super::decl::{AdtDecl, AdtKind, AliasDecl, Decl, FnDecl, ImplDecl, Shape, VariantDecl};
use super::super::ty::{Kind, Pred, TraitRef, Ty};
use super::{Collector, derives};
use crate::hir::{Attr, Bound, Field, FnItem, Impl, ItemId, ItemKind, Name, TyId};

impl Collector<'_, '_> {
    /// Types and values of one module that share a name: they do not meet
    /// (<https://doc.rust-lang.org/reference/names/namespaces.html>).
    pub(super) fn all_namesakes(&mut self) {
        let mut types = FxHashMap::default();
        let mut values = Vec::new();
        for (id, item) in self.hir.items.iter() {
            let key = (item.parent, &item.name);
            match &item.kind {
                ItemKind::Struct(data) if !data.is_tuple && !data.fields.is_empty() => {
                    types.entry(key).or_insert(id);
                }
                ItemKind::Enum(_) | ItemKind::Union(_) | ItemKind::TypeAlias { .. } | ItemKind::Mod { .. } => {
                    types.entry(key).or_insert(id);
                }
                ItemKind::Fn(_) | ItemKind::Const(_) | ItemKind::Static { .. } => values.push((key, id)),
                _ => {}
            }
        }
        for (key, value) in values.into_iter().filter(|((_, name), _)| !name.is_empty()) {
            if let Some(&ty) = types.get(&key) {
                let (ty, value) = (self.def(ty), self.def(value));
                self.decls.own.namesakes.entry(ty).or_insert(value);
                self.decls.own.namesakes.insert(value, ty);
            }
        }
    }

    /// What impls are for: the rest names `Self`.
    pub(super) fn all_heads(&mut self) {
        for item in self.hir.items.ids() {
            if let ItemKind::Impl(block) = &self.hir.items[item].kind {
                self.implementation(item, block);
            }
        }
    }

    fn implementation(&mut self, item: ItemId, block: &Impl) {
        let def = self.def(item);
        let hir = self.hir;
        let mut lower = self.lower(def);
        let self_ty = lower.ty(block.self_ty);
        let mut preds = Vec::new();
        if let Some(path) = &block.trait_path {
            lower.trait_bound(self_ty, path, &mut preds);
        }
        let trait_ref = preds.into_iter().find_map(|pred| match pred {
            Pred::Trait(trait_ref) => Some(trait_ref),
            Pred::Proj(..) => None,
        });
        let for_each = hir.attrs(item, "for_each").next().map_or(Vec::new(), |attr| self.types_named(&attr.text));
        let items = block.items.iter().map(|&id| (hir.items[id].name.clone(), self.def(id))).collect();
        let is_variadic = hir.attrs(item, "variadic").next().is_some();
        let is_conditional = hir.is_conditional(item);
        if !block.negative {
            self.set(item, Decl::Impl(ImplDecl { self_ty, trait_ref, items, for_each, is_variadic, is_conditional }));
        }
    }

    /// The types in the list of `#[for_each(…)]`.
    fn types_named(&mut self, list: &str) -> Vec<Ty> {
        let mut found = Vec::new();
        for name in list.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            if let Some(kind) = super::super::ty::primitive(name) {
                found.push(self.types.ty(kind));
            } else if let Some(def) = self.names.named(name) {
                let args = super::identity(&self.decls, self.types, def);
                found.push(self.types.adt(def, &args));
            }
        }
        found
    }

    /// Everything else.
    pub(super) fn all_items(&mut self) {
        for item in self.hir.items.ids() {
            let hir = self.hir;
            match &hir.items[item].kind {
                ItemKind::Fn(function) => self.function(item, function),
                ItemKind::Struct(data) => {
                    let variant = self.variant(item, &hir.items[item].name, &data.fields, data.is_tuple);
                    self.adt(item, AdtKind::Struct, vec![variant]);
                }
                ItemKind::Union(data) => {
                    let variant = self.variant(item, &hir.items[item].name, &data.fields, false);
                    self.adt(item, AdtKind::Union, vec![variant]);
                }
                ItemKind::Enum(data) => {
                    let variants = data.variants.iter();
                    let variants =
                        variants.map(|variant| self.variant(item, &variant.name, &variant.fields, variant.is_tuple));
                    let variants = variants.collect();
                    self.adt(item, AdtKind::Enum, variants);
                }
                ItemKind::Const(value) | ItemKind::Static { value, .. } => self.value(item, value.ty),
                ItemKind::TypeAlias { ty, bounds, .. } => self.alias(item, *ty, bounds),
                _ => {}
            }
        }
    }

    fn function(&mut self, item: ItemId, function: &FnItem) {
        let def = self.def(item);
        let mut lower = self.lower(def);
        let mut inputs = Vec::new();
        if let Some(receiver) = function.self_param {
            let self_ty = lower.self_ty();
            inputs.push(match receiver.ty {
                Some(ty) => lower.ty(ty),
                None if receiver.by_ref => lower.types.reference(receiver.mutable, self_ty),
                None => self_ty,
            });
        }
        for param in &function.params {
            inputs.push(lower.ty(param.ty));
        }
        let output = function.ret.map_or(lower.types.common.unit, |ret| lower.ty(ret));
        // `#[tokio::main] async fn main()` is an ordinary function once the attribute has run.
        let around = self.hir.items[item].parent;
        let runs = std::iter::once(item).chain(around).any(|item| self.hir.items[item].attrs.iter().any(runs_it));
        let decl = FnDecl {
            inputs,
            output,
            has_self: function.self_param.is_some(),
            is_async: function.is_async && !runs,
            is_variadic: function.variadic,
        };
        self.set(item, Decl::Fn(decl));
    }

    fn variant(&mut self, item: ItemId, name: &Name, fields: &[Field], is_tuple: bool) -> VariantDecl {
        let def = self.def(item);
        let mut lower = self.lower(def);
        let fields: Vec<(Name, Ty)> = fields.iter().map(|field| (field.name.clone(), lower.ty(field.ty))).collect();
        let shape = match (is_tuple, fields.is_empty()) {
            (true, _) => Shape::Tuple,
            (false, true) => Shape::Unit,
            (false, false) => Shape::Named,
        };
        VariantDecl { name: name.clone(), fields, shape }
    }

    fn adt(&mut self, item: ItemId, kind: AdtKind, variants: Vec<VariantDecl>) {
        let (derives, open) = derives::of(&self.hir.items[item].attrs, self.names);
        self.set(item, Decl::Adt(AdtDecl { kind, variants, derives, open }));
    }

    fn value(&mut self, item: ItemId, ty: TyId) {
        let def = self.def(item);
        let ty = self.lower(def).ty(ty);
        self.set(item, Decl::Value(ty));
    }

    fn alias(&mut self, item: ItemId, ty: Option<TyId>, bounds: &[Bound]) {
        let def = self.def(item);
        let trait_def = self.decls.trait_of(def);
        let own = super::identity(&self.decls, self.types, def);
        let mut lower = self.lower(def);
        let ty = ty.map(|ty| lower.ty(ty));
        let mut preds = Vec::new();
        if trait_def.is_some() {
            let args = lower.types.list(&own);
            let projection = lower.types.ty(Kind::Proj(def, args));
            for bound in bounds {
                lower.bound(projection, bound, &mut preds);
            }
        }
        self.set(item, Decl::Alias(AliasDecl { ty, bounds: preds }));
    }
}

/// Whether an attribute makes a plain function of an async one: `#[tokio::main]`, `#[tokio::test]`, an executor's
/// `#[task]`, or one on the impl around it.
fn runs_it(attr: &Attr) -> bool {
    attr.name
        .rsplit("::")
        .next()
        .is_some_and(|last| matches!(last, "main" | "task" | "maybe_async" | "must_be_sync") || last.contains("test"))
}

impl super::TyLower<'_, '_> {
    /// What a trait's path says of a type.
    pub(super) fn trait_bound(&mut self, self_ty: Ty, path: &crate::hir::Path, out: &mut Vec<Pred>) {
        let mut refs: Vec<TraitRef> = Vec::new();
        self.trait_ref_only(self_ty, path, &mut refs);
        out.extend(refs.into_iter().map(Pred::Trait));
    }
}
