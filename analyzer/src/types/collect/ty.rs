//! Lowers written types, paths and bounds.

use super::super::decl::{Decl, Decls, ParamKind};
use super::super::fold::subst;
use super::super::intern::{Interner, TyVec};
use super::super::names::Names;
use super::super::ty::{Def, Dyn, Kind, Pred, Region, TraitRef, Ty, primitive};
use super::assoc::find_assoc;
use super::consts;
use crate::hir::{Bound, GenericArg, Generics, Hir, ItemId, ItemKind, Name, Path, Res, TyId, TyKind};
use crate::source::to_u32;

/// Aliases of aliases and associated types of associated types: followed so far and no further.
pub(super) const MAX_DEPTH: u32 = 24;
/// Aliases of aliases that are not read yet; each may name the next more than once.
const MAX_ALIASES: u32 = 8;

/// Makes variables for what is left out inside bodies.
pub(crate) trait Fresh {
    /// A variable for a type that needs a size.
    fn fresh(&mut self, types: &mut Interner<'_>) -> Ty;

    /// A variable for a type that may be without one.
    fn fresh_unsized(&mut self, types: &mut Interner<'_>) -> Ty;
}

/// Lowers types written in one place.
pub(crate) struct TyLower<'x, 'a> {
    pub(crate) decls: &'x Decls<'a>,
    pub(crate) names: &'x Names,
    pub(crate) types: &'x mut Interner<'a>,
    pub(crate) hir: &'a Hir,
    pub(crate) is_text: bool,
    /// Whose generics are in scope.
    pub(crate) owner: Option<Def>,
    pub(crate) fresh: Option<&'x mut dyn Fresh>,
    pub(crate) depth: u32,
}

/// What a path leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    /// An item, and how many segments come after it.
    Item(Def, usize),
    Primitive(Kind, usize),
    /// A generic parameter, by index.
    Param(u32),
    SelfType,
    Unknown,
}

/// What a path leads to, given the generics in scope.
pub(crate) fn target(decls: &Decls<'_>, names: &Names, is_text: bool, path: &Path) -> Target {
    match &path.res {
        Res::Item { item, rest } => Target::Item(if is_text { Def::text(*item) } else { Def::model(*item) }, *rest),
        Res::Extern(canonical) => match names.find(canonical) {
            Some((def, rest)) => primitive_beside(decls, def, rest, canonical).unwrap_or(Target::Item(def, rest)),
            None => Target::Unknown,
        },
        Res::SelfType => Target::SelfType,
        Res::Generic { owner, index } => {
            let owner = if is_text { Def::text(*owner) } else { Def::model(*owner) };
            // A trait's `Self` comes before the parameters that are written.
            let shift = usize::from(decls.trait_decl(owner).is_some());
            Target::Param(decls.generics(owner).before + to_u32(index + shift))
        }
        Res::Primitive(canonical) => {
            let first = canonical.split("::").next().unwrap_or(canonical);
            let rest = canonical.matches("::").count();
            primitive(first).map_or(Target::Unknown, |kind| Target::Primitive(kind, rest))
        }
        Res::Local(_) | Res::Unknown => Target::Unknown,
    }
}

/// `str` and `u8::from_str_radix` below `use std::{str, u8}`: what is no item of the module is the primitive type's.
fn primitive_beside(decls: &Decls<'_>, def: Def, rest: usize, canonical: &str) -> Option<Target> {
    if !matches!(decls.hir(def).items[def.item()].kind, ItemKind::Mod { .. }) {
        return None;
    }
    let name = canonical.rsplit("::").nth(rest)?;
    primitive(name).map(|kind| Target::Primitive(kind, rest))
}

impl<'a> TyLower<'_, 'a> {
    pub(crate) fn def(&self, item: ItemId) -> Def {
        if self.is_text { Def::text(item) } else { Def::model(item) }
    }

    fn missing_unsized(&mut self) -> Ty {
        match &mut self.fresh {
            Some(fresh) => fresh.fresh_unsized(self.types),
            None => self.types.common.unknown,
        }
    }

    fn missing(&mut self) -> Ty {
        match &mut self.fresh {
            Some(fresh) => fresh.fresh(self.types),
            None => self.types.common.unknown,
        }
    }

    pub(crate) fn ty(&mut self, id: TyId) -> Ty {
        let hir = self.hir;
        match &hir.types[id].kind {
            TyKind::Path(path) => self.path(path),
            TyKind::Ref { mutable, lifetime, ty } => {
                let region = lifetime.as_ref().map_or(Region::Erased, |name| self.region(name));
                let (region, to) = (self.types.ty(Kind::Region(region)), self.ty(*ty));
                self.types.ty(Kind::Ref(region, *mutable, to))
            }
            TyKind::Ptr { mutable, ty } => {
                let to = self.ty(*ty);
                self.types.ty(Kind::Ptr(*mutable, to))
            }
            TyKind::Slice(ty) => {
                let of = self.ty(*ty);
                self.types.ty(Kind::Slice(of))
            }
            TyKind::Array { elem, len } => {
                let (of, len) = (self.ty(*elem), self.constant(*len));
                self.types.ty(Kind::Array(of, len))
            }
            TyKind::Tuple(parts) => {
                let parts = self.tys(parts);
                self.types.tuple(&parts)
            }
            TyKind::FnPtr { params, ret, .. } => {
                let mut parts = self.tys(params);
                parts.push(ret.map_or(self.types.common.unit, |ret| self.ty(ret)));
                let parts = self.types.list(&parts);
                self.types.ty(Kind::FnPtr(parts))
            }
            TyKind::ImplTrait(_) => self.impl_trait(id),
            TyKind::Dyn(bounds) => {
                let paths: Vec<&Path> = bounds.iter().filter_map(trait_of_bound).collect();
                self.dynamic(&paths)
            }
            TyKind::Never => self.types.common.never,
            TyKind::Infer => self.missing(),
            TyKind::Unknown => self.types.common.unknown,
        }
    }

    fn tys(&mut self, ids: &[TyId]) -> TyVec {
        ids.iter().map(|&id| self.ty(id)).collect()
    }

    fn region(&mut self, name: &Name) -> Region {
        let name = name.trim_start_matches('\'');
        if name == "static" {
            return Region::Static;
        }
        match self.owner.and_then(|owner| region_named(self.decls, owner, name)) {
            Some(index) => Region::Param(index),
            None => Region::Erased,
        }
    }

    fn constant(&mut self, expr: crate::hir::ExprId) -> Ty {
        if matches!(self.hir.kind(expr), crate::hir::ExprKind::Infer) {
            return self.missing();
        }
        if let crate::hir::ExprKind::Path(path) = self.hir.kind(expr)
            && let Target::Param(index) = target(self.decls, self.names, self.is_text, path)
        {
            return self.types.ty(Kind::Param(index));
        }
        match consts::value(self.hir, expr) {
            Some(value) => self.types.ty(Kind::Value(value)),
            None => self.types.common.unknown,
        }
    }

    fn impl_trait(&mut self, id: TyId) -> Ty {
        let Some(owner) = self.owner else { return self.types.common.unknown };
        let krate = self.decls.krate(owner);
        if let Some(&index) = krate.impl_params.get(&(owner, id)) {
            return self.types.ty(Kind::Param(index));
        }
        let Some(&index) = krate.opaque_ids.get(&(owner, id)) else { return self.types.common.unknown };
        let args = self.identity(owner);
        let args = self.types.list(&args);
        self.types.ty(Kind::Opaque(owner, index, args))
    }

    /// The parameters of an item as arguments of itself.
    pub(crate) fn identity(&mut self, owner: Def) -> TyVec {
        identity(self.decls, self.types, owner)
    }

    /// `dyn A + B`.
    fn dynamic(&mut self, paths: &[&Path]) -> Ty {
        let mut dynamic = Dyn { principal: None, bindings: Vec::new(), autos: Vec::new() };
        // `Self` of a `dyn` type is the type itself: a stand-in that no argument keeps.
        let stand_in = self.types.common.unknown;
        for path in paths {
            let Target::Item(def, 0) = target(self.decls, self.names, self.is_text, path) else {
                return self.types.common.unknown;
            };
            if self.decls.trait_decl(def).is_some_and(|decl| decl.is_auto) {
                dynamic.autos.push(def);
                continue;
            }
            let mut preds = Vec::new();
            self.trait_path(stand_in, path, &mut preds);
            for pred in preds {
                match pred {
                    Pred::Trait(found) if found.def == def => {
                        let args = self.types.vec(found.args);
                        let args = self.types.list(args.get(1..).unwrap_or(&[]));
                        dynamic.principal = Some((def, args));
                    }
                    Pred::Trait(_) => {}
                    Pred::Proj(assoc, _, ty) => dynamic.bindings.push((assoc, ty)),
                }
            }
        }
        if dynamic.principal.is_none() && dynamic.autos.is_empty() {
            return self.types.common.unknown;
        }
        crate::order::sort(&mut dynamic.autos);
        let id = self.types.dyn_id(dynamic);
        self.types.ty(Kind::Dyn(id))
    }

    pub(crate) fn path(&mut self, path: &Path) -> Ty {
        if let Some(qself) = path.qself {
            return self.qualified(qself, path);
        }
        let found = target(self.decls, self.names, self.is_text, path);
        let (ty, rest) = match found {
            Target::Unknown => return self.types.common.unknown,
            Target::Param(index) => {
                let ty = self.types.ty(Kind::Param(index));
                return match path.segments.get(1) {
                    None => ty,
                    Some(segment) => self.param_assoc(index, ty, &segment.name),
                };
            }
            Target::SelfType => {
                let ty = self.self_ty();
                return match path.segments.get(1) {
                    None => ty,
                    Some(segment) => self.self_assoc(ty, &segment.name),
                };
            }
            Target::Primitive(kind, rest) => (self.types.ty(kind), rest),
            Target::Item(def, rest) => {
                let at = path.segments.len().saturating_sub(rest + 1);
                let args = path.segments.get(at).map_or(&[][..], |segment| &segment.args);
                (self.item(def, args, path), rest)
            }
        };
        if rest == 0 { ty } else { self.types.common.unknown }
    }

    /// The type an item names.
    fn item(&mut self, def: Def, args: &[GenericArg], path: &Path) -> Ty {
        let def = self.decls.as_type(def);
        let hir = self.decls.hir(def);
        match &hir.items[def.item()].kind {
            ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union(_) if self.takes(def, args) => {
                let args = self.args(def, &[], args);
                self.types.adt(def, &args)
            }
            ItemKind::TypeAlias { .. } if self.takes(def, args) => self.alias(def, args),
            // Before the 2021 edition a trait's name alone is a type.
            ItemKind::Trait(_) => self.dynamic(&[path]),
            _ => self.types.common.unknown,
        }
    }

    /// Whether a type can be written with these arguments. If not, it is another one of the same name: `Result<T>`.
    fn takes(&self, def: Def, written: &[GenericArg]) -> bool {
        let count = written.iter().filter(|arg| matches!(arg, GenericArg::Type(_) | GenericArg::Const(_))).count();
        let params = &self.decls.generics(def).params;
        let others = params.iter().filter(|param| param.kind != ParamKind::Region);
        let needed = others.clone().filter(|param| !has_default(param.kind)).count();
        count <= others.count() && (count >= needed || count == 0 && self.fresh.is_some())
    }

    fn alias(&mut self, def: Def, args: &[GenericArg]) -> Ty {
        let args = self.args(def, &[], args);
        if let Decl::Alias(alias) = self.decls.decl(def) {
            let ty = alias.ty.unwrap_or(self.types.common.unknown);
            return subst(self.types, ty, &args);
        }
        // An alias of the same text, further down.
        let ItemKind::TypeAlias { ty: Some(ty), .. } = self.decls.hir(def).items[def.item()].kind else {
            return self.types.common.unknown;
        };
        if self.depth > MAX_ALIASES {
            return self.types.common.unknown;
        }
        let mut inner = TyLower {
            decls: self.decls,
            names: self.names,
            types: self.types,
            hir: self.decls.hir(def),
            is_text: def.is_text(),
            owner: Some(def),
            fresh: None,
            depth: self.depth + 1,
        };
        let ty = inner.ty(ty);
        subst(self.types, ty, &args)
    }

    /// Arguments for all parameters of `def`: `before` for those around it, then those written.
    pub(crate) fn args(&mut self, def: Def, before: &[Ty], written: &[GenericArg]) -> TyVec {
        let mut args = TyVec::from_slice(before);
        let mut lifetimes = written.iter().filter_map(|arg| match arg {
            GenericArg::Lifetime(name) => Some(name),
            _ => None,
        });
        let mut others = written.iter().filter(|arg| matches!(arg, GenericArg::Type(_) | GenericArg::Const(_)));
        let decls = self.decls;
        for param in decls.generics(def).params.iter().skip(before.len()) {
            let arg = match param.kind {
                ParamKind::Region => {
                    let region = lifetimes.next().map_or(Region::Erased, |name| self.region(name));
                    self.types.ty(Kind::Region(region))
                }
                ParamKind::Type { default } | ParamKind::Const { default, .. } => match (others.next(), default) {
                    // What may be without a size is not asked for as one that needs one.
                    (Some(GenericArg::Type(ty)), _)
                        if param.may_be_unsized && matches!(self.hir.types[*ty].kind, TyKind::Infer) =>
                    {
                        self.missing_unsized()
                    }
                    (Some(GenericArg::Type(ty)), _) => match consts::named(self.hir, *ty) {
                        Some(value) => self.types.ty(Kind::Value(value)),
                        None => self.ty(*ty),
                    },
                    (Some(GenericArg::Const(expr)), _) => self.constant(*expr),
                    (_, Some(default)) => subst(self.types, default, &args),
                    _ => self.missing(),
                },
            };
            args.push(arg);
        }
        args
    }

    /// What `Self` stands for.
    pub(crate) fn self_ty(&mut self) -> Ty {
        let mut owner = self.owner;
        while let Some(def) = owner {
            let hir = self.decls.hir(def);
            match &hir.items[def.item()].kind {
                ItemKind::Trait(_) => return self.types.ty(Kind::Param(0)),
                ItemKind::Impl(block) => {
                    return match self.decls.decl(def) {
                        Decl::Impl(decl) => decl.self_ty,
                        _ => self.elsewhere(def, block.self_ty),
                    };
                }
                ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union(_) => {
                    let args = self.identity(def);
                    return self.types.adt(def, &args);
                }
                _ => owner = self.decls.generics(def).parent,
            }
        }
        self.types.common.unknown
    }

    /// Lowers a type written in another item of the same text.
    fn elsewhere(&mut self, owner: Def, ty: TyId) -> Ty {
        if self.depth > MAX_DEPTH {
            return self.types.common.unknown;
        }
        let (outer, fresh) = (self.owner.replace(owner), self.fresh.take());
        self.depth += 1;
        let ty = self.ty(ty);
        self.depth -= 1;
        (self.owner, self.fresh) = (outer, fresh);
        ty
    }

    /// The impl or trait around the owner.
    fn around(&self) -> Option<Def> {
        let owner = self.owner?;
        match self.decls.hir(owner).items[owner.item()].kind {
            ItemKind::Impl(_) | ItemKind::Trait(_) => Some(owner),
            _ => self.decls.generics(owner).parent,
        }
    }

    /// `Self::Name`.
    pub(crate) fn self_assoc(&mut self, self_ty: Ty, name: &str) -> Ty {
        let Some(around) = self.around() else { return self.types.common.unknown };
        let hir = self.decls.hir(around);
        match &hir.items[around.item()].kind {
            ItemKind::Trait(_) => self.param_assoc(0, self_ty, name),
            ItemKind::Impl(block) => {
                let own = block.items.iter().find(|&&item| hir.items[item].name == name);
                if let Some(ItemKind::TypeAlias { ty: Some(ty), .. }) = own.map(|&item| &hir.items[item].kind) {
                    return self.elsewhere(around, *ty);
                }
                let Some(path) = &block.trait_path else { return self.types.common.unknown };
                let mut preds = Vec::new();
                let outer = self.owner.replace(around);
                self.trait_path(self_ty, path, &mut preds);
                self.owner = outer;
                self.assoc_in(&preds, name)
            }
            _ => self.types.common.unknown,
        }
    }

    /// `<T as Trait>::Name`.
    fn qualified(&mut self, qself: TyId, path: &Path) -> Ty {
        let self_ty = self.ty(qself);
        let unknown = self.types.common.unknown;
        let Target::Item(def, rest) = target(self.decls, self.names, self.is_text, path) else {
            return unknown;
        };
        if rest > 1 {
            return unknown;
        }
        let [.., before, last] = &*path.segments else { return unknown };
        // Either the trait with its member left over, or the member itself.
        let Some(trait_def) = self.decls.trait_decl(def).map(|_| def).or_else(|| self.decls.trait_of(def)) else {
            return unknown;
        };
        let args = self.args(trait_def, &[self_ty], &before.args);
        let trait_ref = TraitRef { def: trait_def, args: self.types.list(&args) };
        let Some((assoc, mut args)) = find_assoc(self.decls, self.types, trait_ref, &last.name, 0) else {
            return unknown;
        };
        if !last.args.is_empty() {
            let before = self.types.vec(trait_ref.args);
            args = self.own_args(assoc, &before, &last.args);
        }
        let args = self.types.list(&args);
        self.types.ty(Kind::Proj(assoc, args))
    }

    /// Arguments for an associated item: those of the trait and its own.
    fn own_args(&mut self, def: Def, before: &[Ty], written: &[GenericArg]) -> TyVec {
        let mut args = TyVec::from_slice(before);
        let own = self.args_of_own(def, written);
        args.extend(own);
        args
    }

    fn args_of_own(&mut self, def: Def, written: &[GenericArg]) -> TyVec {
        // `args` skips as many parameters as there are arguments before: none of an associated item's own.
        self.args(def, &[], written)
    }
}

/// The parameters of an item as arguments of itself.
pub(crate) fn identity(decls: &Decls<'_>, types: &mut Interner<'_>, owner: Def) -> TyVec {
    let mut args = TyVec::new();
    for index in 0..decls.param_count(owner) {
        let at = to_u32(index);
        let kind = match decls.param(owner, index).map(|param| param.kind) {
            Some(ParamKind::Region) => Kind::Region(Region::Param(at)),
            _ => Kind::Param(at),
        };
        args.push(types.ty(kind));
    }
    args
}

fn region_named(decls: &Decls<'_>, owner: Def, name: &str) -> Option<u32> {
    let generics = decls.generics(owner);
    let is_it = |param: &super::super::decl::Param| param.kind == ParamKind::Region && param.name == name;
    match generics.params.iter().position(is_it) {
        Some(at) => Some(generics.before + to_u32(at)),
        None => region_named(decls, generics.parent?, name),
    }
}

fn has_default(kind: ParamKind) -> bool {
    match kind {
        ParamKind::Type { default } | ParamKind::Const { default, .. } => default.is_some(),
        ParamKind::Region => true,
    }
}

fn trait_of_bound(bound: &Bound) -> Option<&Path> {
    match bound {
        Bound::Trait { path, maybe: false } => Some(path),
        _ => None,
    }
}

/// The generics written on an item.
pub(crate) fn hir_generics(hir: &Hir, item: ItemId) -> Option<&Generics> {
    match &hir.items[item].kind {
        ItemKind::Fn(item) => Some(&item.generics),
        ItemKind::Struct(item) | ItemKind::Union(item) => Some(&item.generics),
        ItemKind::Enum(item) => Some(&item.generics),
        ItemKind::Trait(item) => Some(&item.generics),
        ItemKind::Impl(item) => Some(&item.generics),
        ItemKind::TypeAlias { generics, .. } => Some(generics),
        _ => None,
    }
}
