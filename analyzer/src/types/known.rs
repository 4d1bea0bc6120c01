//! Shallow types: what annotations, constructors and same-text signatures say without inference.

use crate::hir::{BindingId, ExprId, Hir, TyId};

/// What is known of a type. Anything not said is `Unknown`; rules stay silent on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Known {
    /// A type outside this text or a primitive, by canonical path (`std::vec::Vec`, `u8`, `str`), with what is
    /// known of its type arguments (empty when nothing is).
    Extern(String, Vec<Known>),
    /// A struct, enum or union of this text.
    Item(crate::hir::ItemId),
    Ref {
        mutable: bool,
        to: Box<Known>,
    },
    RawPtr,
    Slice(Box<Known>),
    Array(Box<Known>),
    Tuple(Vec<Known>),
    Closure,
    /// An integer or float literal without suffix or other use that fixes it.
    IntLit,
    FloatLit,
    Unknown,
}

/// Answers questions about types.
#[derive(Debug)]
pub(crate) struct Types<'a> {
    pub(crate) hir: &'a Hir,
}

impl<'a> Types<'a> {
    pub(crate) fn new(hir: &'a Hir) -> Types<'a> {
        Types { hir }
    }

    /// The type of an expression.
    pub(crate) fn of(&self, _expr: ExprId) -> Known {
        Known::Unknown
    }

    /// The type of a local variable.
    pub(crate) fn of_binding(&self, _binding: BindingId) -> Known {
        Known::Unknown
    }

    /// A written type.
    pub(crate) fn of_ty(&self, _ty: TyId) -> Known {
        Known::Unknown
    }
}

impl Known {
    /// The type behind all references.
    pub(crate) fn peel_refs(&self) -> &Known {
        match self {
            Known::Ref { to, .. } => to.peel_refs(),
            other => other,
        }
    }

    /// Whether it is the named type outside this text: `std::sync::Mutex`, `u8`.
    pub(crate) fn is(&self, canonical: &str) -> bool {
        matches!(self, Known::Extern(path, _) if path == canonical)
    }

    /// Its first type argument: `T` of `Arc<T>`.
    pub(crate) fn arg(&self) -> &Known {
        match self {
            Known::Extern(_, args) => args.first().unwrap_or(&Known::Unknown),
            _ => &Known::Unknown,
        }
    }

    /// Whether nothing is known.
    pub(crate) fn is_unknown(&self) -> bool {
        *self == Known::Unknown
    }
}
