//! Patterns and local variables.

use super::{BindingId, BodyId, ExprId, Lit, Name, PatId, Path, TyId};
use crate::source::Span;

/// A pattern.
#[derive(Debug)]
pub(crate) struct Pat {
    pub(crate) kind: PatKind,
    pub(crate) span: Span,
}

/// What a pattern matches.
#[derive(Debug)]
pub(crate) enum PatKind {
    Wild,
    Rest,
    /// A variable, perhaps with `@ pattern`.
    Binding {
        binding: BindingId,
        sub: Option<PatId>,
    },
    /// A constant, unit struct or unit variant.
    Path(Path),
    /// A literal, with a minus sign before it or not.
    Lit {
        lit: Lit,
        negative: bool,
    },
    /// `1..=9`; the ends are detached expressions.
    Range {
        start: Option<ExprId>,
        end: Option<ExprId>,
        inclusive: bool,
    },
    /// `const { … }`: the block, a detached expression.
    ConstBlock(ExprId),
    Ref {
        mutable: bool,
        pat: PatId,
    },
    Tuple(Vec<PatId>),
    Slice(Vec<PatId>),
    TupleStruct {
        path: Path,
        pats: Vec<PatId>,
    },
    Struct {
        path: Path,
        fields: Vec<(Name, PatId)>,
        rest: bool,
    },
    /// The alternatives bind the same variables.
    Or(Vec<PatId>),
    /// `pattern if guard` inside a pattern; the guard of a whole arm is the arm's.
    Guard {
        pat: PatId,
        guard: ExprId,
    },
    Unknown,
}

/// A local variable.
#[derive(Debug)]
pub(crate) struct Binding {
    pub(crate) name: Name,
    /// Its name where it is declared (the first alternative of an or-pattern).
    pub(crate) span: Span,
    pub(crate) kind: BindingKind,
    pub(crate) mutable: bool,
    /// `ref` or `ref mut`.
    pub(crate) by_ref: bool,
    pub(crate) body: BodyId,
    /// Whether the variable is the whole pattern: `let x`, `|x|`, `x: T`; otherwise it is a part of the value.
    pub(crate) whole: bool,
    /// The annotated type of the whole pattern.
    pub(crate) ty: Option<TyId>,
    /// The value the whole pattern is matched against: the initialiser, the iterated expression, the scrutinee.
    pub(crate) init: Option<ExprId>,
    /// Made by expanding a macro, as `Expr::expanded`.
    pub(crate) expanded: bool,
    /// Path expressions that name it, in order of position; without those that an expansion made.
    pub(crate) uses: Vec<ExprId>,
    /// Places in calls of macros of this text, and of unknown ones, in order of position.
    pub(crate) mentions: Vec<Span>,
    /// Whether a call of an unknown macro that an expansion made has its name.
    pub(crate) mentioned_in_expansion: bool,
    /// Whether it is given a value by `=` after its declaration.
    pub(crate) reassigned: bool,
}

/// How a local variable came to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BindingKind {
    /// A parameter of a function.
    Param,
    /// `self` in whatever form.
    SelfParam,
    /// A parameter of a closure.
    ClosureParam,
    /// `let` statement.
    Let,
    /// `if let`, `while let`, `let` in a chain.
    LetExpr,
    /// A match arm.
    Arm,
    /// `for pat in iter`.
    For,
}
