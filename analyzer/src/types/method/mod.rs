//! Finds the method or associated item that a name means for a type, by the Reference's rules
//! (<https://doc.rust-lang.org/reference/expressions/method-call-expr.html>).

mod autoderef;
mod confirm;
mod probe;

use super::ty::{Def, TraitRef, Ty};

/// Where a member was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// An inherent impl.
    Impl(Def),
    /// A bound in scope, or the trait of a `dyn` type.
    Bound(TraitRef),
    /// A trait in scope.
    Trait(Def),
}

/// What becomes of the receiver before it is handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AutoRef {
    None,
    /// `&` or `&mut`.
    Borrow(bool),
    /// `*mut T` to `*const T`.
    ConstPtr,
}

/// The member chosen, and how the receiver is adjusted.
#[derive(Debug, Clone)]
pub(crate) struct Pick {
    pub(crate) member: Def,
    pub(crate) origin: Origin,
    /// The receiver after dereferencing and unsizing, before the reference.
    pub(crate) place: Ty,
    /// The receiver as the method takes it.
    pub(crate) receiver: Ty,
    pub(crate) derefs: usize,
    pub(crate) unsize: bool,
    pub(crate) autoref: AutoRef,
    /// Whether what is not seen of the crate may have another member that comes first.
    pub(crate) is_doubtful: bool,
}

/// What came of looking for a member.
#[derive(Debug)]
pub(crate) enum Found {
    One(Box<Pick>),
    /// The receiver's type, or what it dereferences to, is not known yet.
    Ambiguous(Ty),
    None,
    /// Something that is not known may have it.
    Unknown,
}
