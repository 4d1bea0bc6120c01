//! Paths and what they resolve to.

use super::{BindingId, Bound, ExprId, ItemId, Name, TyId};
use crate::source::Span;

/// A path as written, with what its name resolves to.
#[derive(Debug)]
pub(crate) struct Path {
    pub(crate) segments: Vec<Segment>,
    pub(crate) res: Res,
    pub(crate) span: Span,
    /// `<T as Trait>::name`: the type in the angle brackets. The segments are those of the path without it, and `res` is
    /// the trait's member; without a trait it is unknown.
    pub(crate) qself: Option<TyId>,
    /// `::std::mem`: it begins with a crate.
    pub(crate) global: bool,
    /// The first name with the mark of the expansion it comes from, in expansions.
    pub(super) key: Option<Name>,
}

/// One segment with its generic arguments.
#[derive(Debug)]
pub(crate) struct Segment {
    pub(crate) name: Name,
    pub(crate) span: Span,
    /// `Fn(A) -> B`: the arguments are the types of its parameters, and `Output` when it is stated.
    pub(crate) parenthesized: bool,
    /// Arguments in angle brackets.
    pub(crate) args: Vec<GenericArg>,
}

/// What a path means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Res {
    /// A local variable.
    Local(BindingId),
    /// An item of this text; `rest` counts the segments after it (`Type::method` has 1).
    Item { item: ItemId, rest: usize },
    /// Something outside this text, by its canonical path: `std::sync::Mutex::new`. `core` and `alloc` are
    /// written `std`; names of the prelude are resolved. The crate may or may not exist.
    Extern(Name),
    /// `Self` or a path that begins with it.
    SelfType,
    /// A generic parameter: of which item, and its place among that item's parameters of all kinds. A path may go on
    /// after it (`T::Item`).
    Generic { owner: ItemId, index: usize },
    /// A primitive type or one of its associated names: `u8`, `i32::MAX`, `str`.
    Primitive(Name),
    /// Not known: undeclared, or behind a glob import or an unexpanded macro.
    Unknown,
}

/// A generic argument.
#[derive(Debug)]
pub(crate) enum GenericArg {
    Lifetime(Name),
    Type(TyId),
    Const(ExprId),
    /// `Item = T`.
    Assoc {
        name: Name,
        ty: TyId,
    },
    /// `Item: Bound`.
    AssocBounds {
        name: Name,
        bounds: Vec<Bound>,
    },
    Other,
}

impl Path {
    /// The last segment's name; empty for an empty path.
    pub(crate) fn last(&self) -> &str {
        self.segments.last().map_or("", |segment| segment.name.as_str())
    }

    /// The canonical path of something outside this text, or the name of a primitive.
    pub(crate) fn canonical(&self) -> Option<&str> {
        match &self.res {
            Res::Extern(path) | Res::Primitive(path) => Some(path),
            _ => None,
        }
    }

    /// Whether it names `canonical`, e.g. `std::sync::Mutex`.
    pub(crate) fn is(&self, canonical: &str) -> bool {
        self.canonical() == Some(canonical)
    }

    /// The local variable it names.
    pub(crate) fn local(&self) -> Option<BindingId> {
        match self.res {
            Res::Local(binding) => Some(binding),
            _ => None,
        }
    }

    /// The generic arguments of the last segment.
    pub(crate) fn args(&self) -> &[GenericArg] {
        self.segments.last().map_or(&[], |segment| &segment.args)
    }
}
