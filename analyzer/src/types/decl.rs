//! What items declare, with their types lowered.

use rustc_hash::FxHashMap;

use super::ty::{Def, Head, Pred, TraitRef, Ty};
use crate::hir::{Hir, Id as _, ItemId, ItemKind, Name, TyId};

/// What an item declares.
#[derive(Debug, Default)]
pub(crate) enum Decl {
    /// Nothing that types need, or not read yet.
    #[default]
    None,
    Fn(FnDecl),
    Adt(AdtDecl),
    Trait(TraitDecl),
    Impl(ImplDecl),
    Alias(AliasDecl),
    /// A constant or static and its type.
    Value(Ty),
}

/// A function's signature.
#[derive(Debug)]
pub(crate) struct FnDecl {
    /// `self` first.
    pub(crate) inputs: Vec<Ty>,
    /// Of an `async` function, what awaiting it gives.
    pub(crate) output: Ty,
    pub(crate) has_self: bool,
    pub(crate) is_async: bool,
    pub(crate) is_variadic: bool,
}

/// A struct, enum or union.
#[derive(Debug)]
pub(crate) struct AdtDecl {
    pub(crate) kind: AdtKind,
    /// A struct or union has one.
    pub(crate) variants: Vec<VariantDecl>,
    /// Traits it derives.
    pub(crate) derives: Vec<Def>,
    /// Attributes and derives that are not known and may add impls.
    pub(crate) open: Vec<Name>,
}

/// What kind of type an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AdtKind {
    Struct,
    Enum,
    Union,
}

/// A variant of an enum, or a struct's only one.
#[derive(Debug)]
pub(crate) struct VariantDecl {
    pub(crate) name: Name,
    pub(crate) fields: Vec<(Name, Ty)>,
    pub(crate) shape: Shape,
}

/// How a variant's fields are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Named,
    Tuple,
    Unit,
}

/// A trait.
#[derive(Debug, Default)]
pub(crate) struct TraitDecl {
    pub(crate) items: FxHashMap<Name, Def>,
    /// With `Self` as parameter 0.
    pub(crate) supertraits: Vec<TraitRef>,
    /// Whether a supertrait is not known.
    pub(crate) is_open: bool,
    pub(crate) is_auto: bool,
}

/// An impl.
#[derive(Debug)]
pub(crate) struct ImplDecl {
    pub(crate) self_ty: Ty,
    /// None of an inherent impl; see `is_of_trait`.
    pub(crate) trait_ref: Option<TraitRef>,
    pub(crate) items: FxHashMap<Name, Def>,
    /// The types that the first parameter stands for.
    pub(crate) for_each: Vec<Ty>,
    /// For tuples of any arity.
    pub(crate) is_variadic: bool,
    /// Whether it is there under some configurations only: another may stand beside it that is not there then.
    pub(crate) is_conditional: bool,
}

/// A type alias or associated type.
#[derive(Debug)]
pub(crate) struct AliasDecl {
    /// None when a trait leaves it to impls.
    pub(crate) ty: Option<Ty>,
    /// What is promised of an associated type, with the projection as `Self`.
    pub(crate) bounds: Vec<Pred>,
}

/// The generic parameters of an item, without those around.
#[derive(Debug, Default)]
pub(crate) struct Generics {
    /// The impl or trait around.
    pub(crate) parent: Option<Def>,
    /// How many parameters stand before its own.
    pub(crate) before: u32,
    pub(crate) params: Vec<Param>,
    /// What holds of them.
    pub(crate) preds: Vec<Pred>,
    /// Whether some bound names a trait that is not known.
    pub(crate) is_open: bool,
    /// Parameters for `impl Trait` come last: how many can be written in angle brackets.
    pub(crate) written: usize,
}

/// A generic parameter.
#[derive(Debug, Clone)]
pub(crate) struct Param {
    pub(crate) name: Name,
    /// `?Sized`: it may stand for `str`, slices and `dyn` types.
    pub(crate) may_be_unsized: bool,
    pub(crate) kind: ParamKind,
}

/// What a parameter stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ParamKind {
    Region,
    Type { default: Option<Ty> },
    Const { ty: Ty, default: Option<Ty> },
}

/// The items of one text.
#[derive(Debug, Default)]
pub(crate) struct Krate {
    pub(crate) decls: Vec<Decl>,
    pub(crate) generics: Vec<Generics>,
    /// Bounds of `impl Trait` results, by function and position.
    pub(crate) opaques: FxHashMap<(Def, u32), Vec<Pred>>,
    /// Those of them that name something unknown.
    pub(crate) open_opaques: rustc_hash::FxHashSet<(Def, u32)>,
    /// The parameter that stands for an `impl Trait`.
    pub(crate) impl_params: FxHashMap<(Def, TyId), u32>,
    /// The position of an `impl Trait` in a function's result.
    pub(crate) opaque_ids: FxHashMap<(Def, TyId), u32>,
    pub(crate) impls: Impls,
    /// Types and the functions, constants and statics of the same name beside them, each by the other.
    pub(crate) namesakes: FxHashMap<Def, Def>,
}

/// Impls and methods by what they are found by.
#[derive(Debug, Default)]
pub(crate) struct Impls {
    /// Impls of a trait for a type with this head.
    pub(crate) by_head: FxHashMap<(Def, Head), Vec<Def>>,
    /// Impls of a trait for parameters or what is not known.
    pub(crate) blanket: FxHashMap<Def, Vec<Def>>,
    /// All impls of a trait.
    pub(crate) of_trait: FxHashMap<Def, Vec<Def>>,
    /// Members of inherent impls: the impl and the member.
    pub(crate) inherent: FxHashMap<(Head, Name), Vec<(Def, Def)>>,
    /// Members of traits by name.
    pub(crate) trait_members: FxHashMap<Name, Vec<(Def, Def)>>,
}

/// The items of the text and of the model of std.
#[derive(Debug)]
pub(crate) struct Decls<'a> {
    pub(crate) own: Krate,
    pub(crate) hir: &'a Hir,
    pub(crate) own_is_text: bool,
    pub(crate) base: Option<(&'a Krate, &'a Hir)>,
    pub(crate) nothing: Generics,
}

impl<'a> Decls<'a> {
    pub(crate) fn krate(&self, def: Def) -> &Krate {
        match self.base {
            Some((base, _)) if def.is_text() != self.own_is_text => base,
            _ => &self.own,
        }
    }

    pub(crate) fn hir(&self, def: Def) -> &'a Hir {
        match self.base {
            Some((_, base)) if def.is_text() != self.own_is_text => base,
            _ => self.hir,
        }
    }

    /// The own text's and the model's.
    pub(crate) fn krates(&self) -> impl Iterator<Item = &Krate> {
        std::iter::once(&self.own).chain(self.base.map(|(base, _)| base))
    }

    pub(crate) fn own_def(&self, item: ItemId) -> Def {
        if self.own_is_text { Def::text(item) } else { Def::model(item) }
    }

    pub(crate) fn decl(&self, def: Def) -> &Decl {
        self.krate(def).decls.get(def.item().index()).unwrap_or(&Decl::None)
    }

    pub(crate) fn generics(&self, def: Def) -> &Generics {
        self.krate(def).generics.get(def.item().index()).unwrap_or(&self.nothing)
    }

    pub(crate) fn function(&self, def: Def) -> Option<&FnDecl> {
        match self.decl(def) {
            Decl::Fn(decl) => Some(decl),
            _ => None,
        }
    }

    pub(crate) fn adt(&self, def: Def) -> Option<&AdtDecl> {
        match self.decl(def) {
            Decl::Adt(decl) => Some(decl),
            _ => None,
        }
    }

    pub(crate) fn trait_decl(&self, def: Def) -> Option<&TraitDecl> {
        match self.decl(def) {
            Decl::Trait(decl) => Some(decl),
            _ => None,
        }
    }

    pub(crate) fn impl_decl(&self, def: Def) -> Option<&ImplDecl> {
        match self.decl(def) {
            Decl::Impl(decl) => Some(decl),
            _ => None,
        }
    }

    /// The number of parameters of an item and those around.
    pub(crate) fn param_count(&self, def: Def) -> usize {
        let generics = self.generics(def);
        crate::source::to_usize(generics.before) + generics.params.len()
    }

    /// The parameter with this index among those of an item and those around.
    pub(crate) fn param(&self, def: Def, index: usize) -> Option<&Param> {
        let generics = self.generics(def);
        match index.checked_sub(crate::source::to_usize(generics.before)) {
            Some(own) => generics.params.get(own),
            None => self.param(generics.parent?, index),
        }
    }

    /// Calls `visit` for what holds of the parameters of an item and those around.
    pub(crate) fn each_pred(&self, def: Def, visit: &mut impl FnMut(Pred)) {
        let generics = self.generics(def);
        if let Some(parent) = generics.parent {
            self.each_pred(parent, visit);
        }
        generics.preds.iter().for_each(|&pred| visit(pred));
    }

    /// Whether an item is `pub`.
    pub(crate) fn is_pub(&self, def: Def) -> bool {
        self.hir(def).items[def.item()].is_pub
    }

    /// Whether a field of a struct or union is for others to see: the model's own are not for the text.
    pub(crate) fn is_pub_field(&self, def: Def, index: usize) -> bool {
        match &self.hir(def).items[def.item()].kind {
            ItemKind::Struct(item) | ItemKind::Union(item) => item.fields.get(index).is_some_and(|field| field.is_pub),
            _ => true,
        }
    }

    /// Name of an item.
    pub(crate) fn name(&self, def: Def) -> &'a Name {
        &self.hir(def).items[def.item()].name
    }

    /// The type that is meant where a type is wanted: of the same name, if this is a value.
    pub(crate) fn as_type(&self, def: Def) -> Def {
        let namesake = self.krate(def).namesakes.get(&def).copied();
        namesake.filter(|_| self.is_value(def)).unwrap_or(def)
    }

    /// The value that is meant where a value is wanted: of the same name, if this is a type.
    pub(crate) fn as_value(&self, def: Def) -> Def {
        let namesake = self.krate(def).namesakes.get(&def).copied();
        namesake.filter(|_| !self.is_value(def)).unwrap_or(def)
    }

    fn is_value(&self, def: Def) -> bool {
        use crate::hir::ItemKind;
        let kind = &self.hir(def).items[def.item()].kind;
        matches!(kind, ItemKind::Fn(_) | ItemKind::Const(_) | ItemKind::Static { .. })
    }

    /// A member of a trait.
    pub(crate) fn trait_member(&self, def: Def, name: &str) -> Option<Def> {
        self.trait_decl(def)?.items.get(name).copied()
    }

    /// The trait an associated item stands in.
    pub(crate) fn trait_of(&self, member: Def) -> Option<Def> {
        let parent = self.generics(member).parent?;
        self.trait_decl(parent).map(|_| parent)
    }
}
