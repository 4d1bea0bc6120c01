//! Types as written.

use super::{ExprId, Name, Path, TyId};
use crate::source::Span;

/// A written type.
#[derive(Debug)]
pub(crate) struct Ty {
    pub(crate) kind: TyKind,
    pub(crate) span: Span,
}

/// What a written type is.
#[derive(Debug)]
pub(crate) enum TyKind {
    Path(Path),
    Ref {
        mutable: bool,
        lifetime: Option<Name>,
        ty: TyId,
    },
    Ptr {
        mutable: bool,
        ty: TyId,
    },
    Slice(TyId),
    Array {
        elem: TyId,
        len: ExprId,
    },
    /// `()` is the empty tuple.
    Tuple(Vec<TyId>),
    FnPtr {
        params: Vec<TyId>,
        ret: Option<TyId>,
        abi: Option<String>,
        is_unsafe: bool,
    },
    ImplTrait(Vec<Bound>),
    /// `dyn A + B`.
    Dyn(Vec<Bound>),
    Never,
    Infer,
    Unknown,
}

/// One bound.
#[derive(Debug)]
pub(crate) enum Bound {
    /// `maybe` is `?Sized`'s question mark.
    Trait {
        path: Path,
        maybe: bool,
    },
    Lifetime(Name),
    Other,
}
