//! What can be known of a type.

use crate::hir::{ItemId, Name};

/// What is known of a type. Anything not said is `Unknown`; rules stay silent on it.
///
/// Generic parameters, `dyn` and `impl` types, function pointers and `!` are `Unknown`. A future that has no name,
/// of an `async fn` or block, is written `std::future::Future` with its output as type argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Known {
    /// A type outside this text or a primitive, by canonical path (`std::vec::Vec`, `u8`, `str`), with what is
    /// known of its type arguments (empty when nothing is).
    Extern(Name, Vec<Known>),
    /// A struct, enum or union of this text.
    Item(ItemId),
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
        self.path() == Some(canonical)
    }

    /// The canonical path of a type outside this text.
    pub(crate) fn path(&self) -> Option<&str> {
        match self {
            Known::Extern(path, _) => Some(path),
            _ => None,
        }
    }

    /// Its first type argument: `T` of `Arc<T>`.
    pub(crate) fn arg(&self) -> &Known {
        self.nth_arg(0)
    }

    /// One of its type arguments: `V` of `HashMap<K, V>` is 1.
    pub(crate) fn nth_arg(&self, index: usize) -> &Known {
        match self {
            Known::Extern(_, args) => args.get(index).unwrap_or(&Known::Unknown),
            _ => &Known::Unknown,
        }
    }

    /// Whether nothing is known.
    pub(crate) fn is_unknown(&self) -> bool {
        *self == Known::Unknown
    }

    /// Whether it is an integer type, or a literal of one.
    pub(crate) fn is_int(&self) -> bool {
        matches!(self, Known::IntLit) || self.path().is_some_and(is_int_name)
    }

    /// Whether it is a float type, or a literal of one.
    pub(crate) fn is_float(&self) -> bool {
        matches!(self, Known::FloatLit) || self.is("f32") || self.is("f64")
    }

    /// Whether it is `str` or `String`.
    pub(crate) fn is_text(&self) -> bool {
        self.is("str") || self.is("std::string::String")
    }

    /// Whether it is an iterator of std (not a mere collection).
    pub(crate) fn is_iterator(&self) -> bool {
        is_iterator(self)
    }

    /// What `*` gives: the referent, or the content of a box, shared pointer or guard.
    pub(crate) fn deref(&self) -> Option<&Known> {
        match self {
            Known::Ref { to, .. } => Some(to),
            Known::Extern(path, _) if is_pointer(path) => Some(self.arg()),
            _ => None,
        }
    }
}

/// The canonical path of `Result`.
pub(super) const RESULT: &str = "std::result::Result";
/// The stand-in for futures without a name.
pub(super) const FUTURE: &str = "std::future::Future";

/// Makers of the commonest types.
impl Known {
    pub(super) fn named(path: &'static str, args: Vec<Known>) -> Known {
        Known::Extern(Name::new_static(path), args)
    }

    pub(super) fn plain(path: &'static str) -> Known {
        Known::named(path, Vec::new())
    }

    pub(super) fn unit() -> Known {
        Known::Tuple(Vec::new())
    }

    pub(super) fn result(value: Known, error: Known) -> Known {
        Known::named(RESULT, vec![value, error])
    }

    pub(super) fn slice(elem: Known) -> Known {
        Known::Slice(Box::new(elem))
    }

    /// How many types it is made of.
    pub(super) fn size(&self) -> usize {
        let parts: usize = match self {
            Known::Extern(_, parts) | Known::Tuple(parts) => parts.iter().map(Known::size).sum(),
            Known::Ref { to, .. } => to.size(),
            Known::Slice(elem) | Known::Array(elem) => elem.size(),
            _ => 0,
        };
        parts.saturating_add(1)
    }
}

/// Whether a name is a primitive integer type's.
pub(super) fn is_int_name(name: &str) -> bool {
    matches!(name, "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize")
}

fn is_pointer(path: &str) -> bool {
    matches!(
        path,
        "std::boxed::Box"
            | "std::rc::Rc"
            | "std::sync::Arc"
            | "std::sync::MutexGuard"
            | "std::sync::RwLockReadGuard"
            | "std::sync::RwLockWriteGuard"
            | "std::cell::Ref"
            | "std::cell::RefMut"
            | "tokio::sync::MutexGuard"
            | "tokio::sync::RwLockReadGuard"
            | "tokio::sync::RwLockWriteGuard"
    )
}

/// Whether it is an iterator of std.
fn is_iterator(known: &Known) -> bool {
    let Some(path) = known.path() else { return false };
    ["std::iter::", "std::slice::", "std::str::", "std::vec::IntoIter", "std::vec::Drain", "std::array::"]
        .iter()
        .any(|module| path.starts_with(module))
        || matches!(path, "std::ops::Range" | "std::ops::RangeInclusive" | "std::ops::RangeFrom" | "std::env::Args")
        || (path.starts_with("std::collections::") && path.matches("::").count() == 3)
        || matches!(path, "std::option::Iter" | "std::option::IntoIter")
}
