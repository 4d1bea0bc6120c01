//! Types as written.

use super::{ExprId, Path, TyId};
use crate::source::Span;

/// A written type.
#[derive(Debug)]
pub(crate) struct Ty {
    pub(crate) kind: TyKind,
    pub(crate) span: Span,
}

/// What a written type is.
#[derive(Debug)]
#[expect(dead_code, reason = "a node keeps all its children, also those no rule descends to yet")]
pub(crate) enum TyKind {
    Path(Path),
    Ref {
        mutable: bool,
        ty: TyId,
    },
    Ptr(TyId),
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
    Trait(Path),
    /// A lifetime, or something else.
    Other,
}
