//! What inference found: a type for every expression and pattern, the members chosen, what stays open.

use rustc_hash::FxHashMap;

use super::method::AutoRef;
use super::solve::Decision;
use super::ty::{Def, List, Origin, Ty};
use crate::hir::{BindingId, ExprId, PatId};

/// What another statement makes of a variable.
#[derive(Debug)]
pub(crate) struct Fixed {
    /// The expression that fixed something in its type.
    pub(crate) by: ExprId,
    /// The type as it can be written there, if it can.
    pub(crate) ty: Option<String>,
}

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
    /// Why a variable's type is what it is, where that is another statement.
    pub(crate) fixed_by: FxHashMap<BindingId, Fixed>,
    pub(crate) ambiguities: Vec<Ambiguity>,
    /// What is clear only because a trait has no other impl that fits.
    pub(crate) singles: Vec<Single>,
    /// Parameters and results of closures.
    pub(crate) closures: FxHashMap<Origin, (Vec<Ty>, Ty)>,
    /// What running the text needs besides; empty unless it was asked for.
    pub(crate) details: Details,
}

/// What inference did without being told: all that a control-flow graph has to spell out.
#[derive(Debug, Default)]
pub(crate) struct Details {
    /// What becomes of an expression's value before it is used, step by step.
    pub(crate) adjustments: FxHashMap<ExprId, Vec<Adjustment>>,
    /// The index of the field that a field expression names.
    pub(crate) fields: FxHashMap<ExprId, usize>,
    /// The index of the variant that a path or struct expression makes; `Results::paths` has its type.
    pub(crate) variants: FxHashMap<ExprId, usize>,
    /// Constants and statics that paths name.
    pub(crate) values: FxHashMap<ExprId, Callee>,
    /// What the path of a pattern names.
    pub(crate) pat_paths: FxHashMap<PatId, PatPath>,
    /// The references that a pattern looks through before it matches, outermost first.
    pub(crate) pat_derefs: FxHashMap<PatId, Vec<Ty>>,
    /// How the variable of a binding pattern, or of `name @ ..` in a slice, takes what it matches.
    pub(crate) bind_modes: FxHashMap<PatId, BindMode>,
    /// What stands behind the `impl Trait`s of functions' results, by position, in terms of their generics.
    pub(crate) opaques: FxHashMap<(Def, u32), Ty>,
}

/// One step of an adjustment, and the type after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Adjustment {
    pub(crate) kind: Adjust,
    pub(crate) target: Ty,
}

/// What the path of a pattern names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PatPath {
    /// A struct, or the variant with this index.
    Variant {
        def: Def,
        index: usize,
        args: List,
    },
    Const(Callee),
}

/// How a variable takes what its pattern matches (<https://doc.rust-lang.org/reference/patterns.html#binding-modes>).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BindMode {
    Value,
    /// By a reference, mutable or not.
    Ref(bool),
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
    /// `*`; by the traits `Deref` and `DerefMut` unless it is the language's own.
    Deref {
        overloaded: bool,
    },
    Borrow(AutoRef),
    /// A reference to a raw pointer, `*mut T` to `*const T`.
    Pointer,
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
    /// The same for inference, which tries it.
    pub(crate) says: Says,
}

/// An annotation, as inference reads it: variables are `_`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Says {
    /// A pattern's type.
    Pat(PatId, Ty),
    /// Arguments for parameters of items, at a path or a method call.
    Args(ExprId, Vec<SaidArg>),
}

/// Which parameter of which item, and what is written for it.
pub(crate) type SaidArg = (Def, usize, Ty);

/// A type that only the absence of other impls settles: with one more, rustc would want it written.
#[derive(Debug, Clone)]
pub(crate) struct Single {
    pub(crate) decision: Decision,
    /// Where rustc would then point, and with which code.
    pub(crate) at: Place,
    pub(crate) code: Code,
    /// What the impl makes of what is open.
    pub(crate) ty: Option<Ty>,
    /// The annotation that anchors it.
    pub(crate) fix: Option<Suggestion>,
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
