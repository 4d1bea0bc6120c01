//! What inference found: a type for every expression and pattern, the members chosen, what stays open.

use rustc_hash::FxHashMap;

use super::method::AutoRef;
use super::ty::{Def, List, Origin, Ty};
use crate::hir::{BindingId, ExprId, PatId};

/// The types of one text.
#[derive(Debug, Default)]
pub(crate) struct Results {
    /// By expression; none for those that no body reaches.
    pub(crate) exprs: Vec<Option<Ty>>,
    pub(crate) pats: Vec<Option<Ty>>,
    pub(crate) bindings: Vec<Option<Ty>>,
    /// What method calls and overloaded operators call.
    pub(crate) calls: FxHashMap<ExprId, Callee>,
    /// What paths to functions, constants and constructors mean.
    pub(crate) paths: FxHashMap<ExprId, Callee>,
    /// What becomes of an expression's value before it is used.
    pub(crate) adjustments: FxHashMap<ExprId, Vec<Adjust>>,
    /// Why a variable's type is what it is: the expression in another statement that fixed it.
    pub(crate) fixed_by: FxHashMap<BindingId, ExprId>,
    pub(crate) ambiguities: Vec<Ambiguity>,
    /// Parameters and results of closures.
    pub(crate) closures: FxHashMap<Origin, (Vec<Ty>, Ty)>,
}

/// An item with arguments for its generics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Callee {
    pub(crate) def: Def,
    pub(crate) args: List,
}

/// One adjustment (<https://doc.rust-lang.org/reference/type-coercions.html>).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Adjust {
    /// `*`, so often.
    Deref(usize),
    Borrow(AutoRef),
    /// `[T; N]` to `[T]`, a type to `dyn Trait`.
    Unsize,
    /// A function or closure to a function pointer.
    FnPointer,
    NeverToAny,
}

/// Something whose type has more than one solution.
#[derive(Debug, Clone)]
pub(crate) struct Ambiguity {
    pub(crate) code: Code,
    pub(crate) at: Place,
    /// The parameter of an item that is not settled.
    pub(crate) param: Option<(Def, usize)>,
    /// The trait that is to hold of it.
    pub(crate) required: Option<Def>,
    /// The type with what is open in it as `_`.
    pub(crate) ty: Option<Ty>,
    /// Ways to settle it, best first; each meets what is required of the type.
    pub(crate) suggestions: Vec<Suggestion>,
}

/// A way to write down a type that is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Suggestion {
    /// Insertions.
    pub(crate) edits: Vec<(crate::source::Span, String)>,
    /// What is written.
    pub(crate) ty: String,
}

impl Suggestion {
    /// What it does, in words.
    pub(crate) fn title(&self) -> String {
        format!("Say that it is `{}`", self.ty)
    }
}

/// Where rustc points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Expr(ExprId),
    Pat(PatId),
    /// The method's name in a call.
    Method(ExprId),
    Binding(BindingId),
}

/// The error codes of ambiguity (<https://doc.rust-lang.org/error_codes/>).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Code {
    E0282,
    E0283,
    E0284,
    E0790,
}

impl Code {
    /// As rustc writes it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Code::E0282 => "E0282",
            Code::E0283 => "E0283",
            Code::E0284 => "E0284",
            Code::E0790 => "E0790",
        }
    }
}
