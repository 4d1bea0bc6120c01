//! Items and their parts.

use super::{BodyId, Bound, ExprId, ItemId, Name, PatId, Path, TyId};
use crate::source::Span;

/// An item, also an associated or foreign one.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) name: Name,
    /// The name, or the first keyword of a nameless item.
    pub(crate) name_span: Span,
    /// From the first attribute or keyword to the closing brace or semicolon.
    pub(crate) span: Span,
    pub(crate) attrs: Vec<Attr>,
    /// The module, impl, trait, extern block or function it stands in.
    pub(crate) parent: Option<ItemId>,
    /// `pub` in any form.
    pub(crate) is_pub: bool,
    pub(crate) kind: ItemKind,
    /// Made by expanding a macro, as `Expr::expanded`.
    pub(crate) expanded: bool,
}

/// An attribute; doc comments too, as `doc`.
#[derive(Debug)]
pub(crate) struct Attr {
    /// The path: `repr`, `derive`, `tokio::main`.
    pub(crate) name: Name,
    /// What follows the path, as written: `C, packed` of `#[repr(C, packed)]`; the text of a doc comment.
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// What an item is.
#[derive(Debug)]
pub(crate) enum ItemKind {
    Fn(FnItem),
    Struct(Struct),
    Union(Struct),
    Enum(Enum),
    Trait(Trait),
    Impl(Impl),
    /// `items` is empty for `mod name;`.
    Mod {
        items: Vec<ItemId>,
        inline: bool,
    },
    ExternBlock {
        abi: Option<String>,
        is_unsafe: bool,
        items: Vec<ItemId>,
    },
    Const(Const),
    Static {
        value: Const,
        mutable: bool,
    },
    /// `type A = B;`, also associated types.
    TypeAlias {
        generics: Generics,
        ty: Option<TyId>,
        bounds: Vec<Bound>,
    },
    Use(Vec<Import>),
    ExternCrate,
    /// `macro_rules! name` or another macro call in item position. The items it became, if any, stand behind it.
    Macro {
        path: Path,
    },
    /// Reserved, or something the lowering does not know.
    Unknown,
}

/// One name of a `use`, or a glob.
#[derive(Debug)]
pub(crate) struct Import {
    /// The name it declares; `None` for a glob.
    pub(crate) name: Option<Name>,
    /// The path it leads to, without the glob's star.
    pub(crate) path: Vec<Name>,
}

/// A function or method.
#[derive(Debug)]
pub(crate) struct FnItem {
    pub(crate) generics: Generics,
    pub(crate) self_param: Option<SelfParam>,
    /// Without `self`.
    pub(crate) params: Vec<Param>,
    pub(crate) ret: Option<TyId>,
    pub(crate) is_async: bool,
    pub(crate) is_unsafe: bool,
    pub(crate) is_const: bool,
    /// `extern "C"` gives `C`; `extern` alone too.
    pub(crate) abi: Option<String>,
    pub(crate) variadic: bool,
    /// From `fn` (or its first qualifier) to the end of the return type or where clause.
    pub(crate) sig_span: Span,
    pub(crate) body: Option<BodyId>,
}

/// `self`, `&self`, `&mut self` or `self: T`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SelfParam {
    pub(crate) by_ref: bool,
    pub(crate) mutable: bool,
    pub(crate) ty: Option<TyId>,
}

/// A parameter. Foreign and trait functions have patterns too.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Param {
    pub(crate) pat: Option<PatId>,
    pub(crate) ty: TyId,
}

/// A struct or union.
#[derive(Debug)]
pub(crate) struct Struct {
    pub(crate) generics: Generics,
    pub(crate) fields: Vec<Field>,
    pub(crate) is_tuple: bool,
}

/// A field; tuple fields are named `0`, `1`, …
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: Name,
    pub(crate) ty: TyId,
    pub(crate) attrs: Vec<Attr>,
    pub(crate) span: Span,
    pub(crate) is_pub: bool,
}

/// An enum.
#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) generics: Generics,
    pub(crate) variants: Vec<Variant>,
}

/// A variant of an enum.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: Name,
    pub(crate) fields: Vec<Field>,
    pub(crate) is_tuple: bool,
    pub(crate) discriminant: Option<BodyId>,
    pub(crate) span: Span,
}

/// A trait.
#[derive(Debug)]
pub(crate) struct Trait {
    pub(crate) generics: Generics,
    pub(crate) is_unsafe: bool,
    pub(crate) supertraits: Vec<Bound>,
    pub(crate) items: Vec<ItemId>,
}

/// An impl, inherent or of a trait.
#[derive(Debug)]
pub(crate) struct Impl {
    pub(crate) generics: Generics,
    pub(crate) is_unsafe: bool,
    /// `impl !Trait for`.
    pub(crate) negative: bool,
    pub(crate) trait_path: Option<Path>,
    pub(crate) self_ty: TyId,
    pub(crate) items: Vec<ItemId>,
}

/// A constant's type and value.
#[derive(Debug)]
pub(crate) struct Const {
    pub(crate) ty: TyId,
    pub(crate) body: Option<BodyId>,
}

/// Parameters in angle brackets and the where clause.
#[derive(Debug, Default)]
pub(crate) struct Generics {
    pub(crate) params: Vec<GenericParam>,
    pub(crate) predicates: Vec<WherePredicate>,
}

/// One generic parameter.
#[derive(Debug)]
pub(crate) struct GenericParam {
    pub(crate) name: Name,
    pub(crate) span: Span,
    pub(crate) kind: GenericParamKind,
}

/// What a generic parameter stands for.
#[derive(Debug)]
pub(crate) enum GenericParamKind {
    Lifetime,
    Type { bounds: Vec<Bound>, default: Option<TyId> },
    Const { ty: TyId, default: Option<ExprId> },
}

/// `T: Bounds` of a where clause (lifetimes' predicates are left out).
#[derive(Debug)]
pub(crate) struct WherePredicate {
    pub(crate) ty: TyId,
    pub(crate) bounds: Vec<Bound>,
}
