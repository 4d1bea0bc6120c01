//! Bodies, blocks and expressions.

use super::{BinOp, BodyId, ExprId, GenericArg, ItemId, MacroCall, Name, PatId, Path, ScopeId, TyId, UnOp};
use crate::source::Span;

/// Code that runs as a unit: of a function, a closure, a constant, or loose statements.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) owner: BodyOwner,
    /// The body this one is written in: a closure's or a nested function's surroundings.
    pub(crate) parent: Option<BodyId>,
    /// Parameters' patterns, with their annotated types. `self` is a parameter with a binding named `self`.
    pub(crate) params: Vec<(PatId, Option<TyId>)>,
    /// The return type that a closure states.
    pub(crate) ret: Option<TyId>,
    pub(crate) root: ExprId,
    /// `async fn`, `async` closure or `async` block: its code runs when polled.
    pub(crate) is_async: bool,
    /// The module or block it stands in.
    pub(crate) scope: ScopeId,
    /// Blocks in it, its closures' included, that declare items or imports; empty for a body with a parent.
    pub(crate) blocks: Vec<ScopeId>,
}

/// Whose code a body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyOwner {
    /// `fn`, `const`, `static`, enum discriminant: the item.
    Item(ItemId),
    /// The closure expression.
    Closure(ExprId),
    /// The `async { }` block expression.
    AsyncBlock(ExprId),
    /// Statements or an expression pasted without a function around them. `is_async` is set when they await.
    Loose,
}

/// An expression.
#[derive(Debug)]
pub(crate) struct Expr {
    pub(crate) kind: ExprKind,
    pub(crate) span: Span,
    pub(crate) parent: Parent,
    /// The innermost body it belongs to. A closure expression belongs to the body it is written in.
    pub(crate) body: BodyId,
    /// Its last part: an expression and all inside it have consecutive ids, from its own to this.
    pub(crate) last: ExprId,
    /// Made by expanding a macro, or part of a `select!`: nothing for rules. Tokens that come from the call's arguments keep their spans, all others have the span of
    /// the call (of the outermost one, where one expansion calls another macro).
    pub(crate) expanded: bool,
}

/// What an expression is a direct part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Parent {
    /// Another expression. The root of a closure or async block has that closure or block as parent;
    /// statements of a block have the block.
    Expr(ExprId),
    /// The root of a function's, constant's or loose body.
    Body,
    /// A length or other constant inside a type or pattern.
    Detached,
}

/// What an expression does. Macro calls of unknown macros stay `Macro`.
#[derive(Debug)]
pub(crate) enum ExprKind {
    Path(Path),
    Lit(Lit),
    /// `(e)`: kept so that edits see the brackets; `Hir::peel` looks through.
    Paren(ExprId),
    Call {
        callee: ExprId,
        args: Vec<ExprId>,
    },
    MethodCall {
        receiver: ExprId,
        method: Name,
        method_span: Span,
        turbofish: Vec<GenericArg>,
        args: Vec<ExprId>,
    },
    Field {
        base: ExprId,
        name: Name,
        name_span: Span,
    },
    Index {
        base: ExprId,
        index: ExprId,
    },
    Unary {
        op: UnOp,
        expr: ExprId,
    },
    /// Arithmetic, comparison, `&&` and `||`, without the assigning forms.
    Binary {
        op: BinOp,
        op_span: Span,
        lhs: ExprId,
        rhs: ExprId,
    },
    Assign {
        lhs: ExprId,
        rhs: ExprId,
    },
    /// `+=` and its like.
    AssignOp {
        op: BinOp,
        op_span: Span,
        lhs: ExprId,
        rhs: ExprId,
    },
    /// `&e`, `&mut e`, `&raw const e`, `&raw mut e`.
    Ref {
        mutable: bool,
        raw: bool,
        expr: ExprId,
    },
    Cast {
        expr: ExprId,
        ty: TyId,
    },
    Range {
        start: Option<ExprId>,
        end: Option<ExprId>,
        inclusive: bool,
    },
    Array(Vec<ExprId>),
    Repeat {
        value: ExprId,
        len: ExprId,
    },
    Tuple(Vec<ExprId>),
    Struct {
        path: Path,
        fields: Vec<FieldInit>,
        rest: Option<ExprId>,
    },
    Block {
        block: Block,
        kind: BlockKind,
        label: Option<Name>,
    },
    /// `async { }`: `body.root` is a plain block expression.
    Async {
        body: BodyId,
        is_move: bool,
    },
    Closure {
        body: BodyId,
        is_move: bool,
        is_async: bool,
    },
    /// `cond` may hold `Let` expressions joined by `&&`.
    If {
        cond: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
    },
    Let {
        pat: PatId,
        expr: ExprId,
    },
    Match {
        scrutinee: ExprId,
        arms: Vec<Arm>,
    },
    Loop {
        body: ExprId,
        label: Option<Name>,
    },
    While {
        cond: ExprId,
        body: ExprId,
        label: Option<Name>,
    },
    For {
        pat: PatId,
        iter: ExprId,
        body: ExprId,
        label: Option<Name>,
    },
    Await(ExprId),
    Try(ExprId),
    Break {
        label: Option<Name>,
        value: Option<ExprId>,
    },
    Continue {
        label: Option<Name>,
    },
    Return(Option<ExprId>),
    Yield(Option<ExprId>),
    Macro(MacroCall),
    /// `_` on the left of an assignment.
    Infer,
    /// Something the lowering does not know.
    Unknown,
}

/// One `name: value` of a struct expression. For the shorthand `name`, `value` is the path expression.
#[derive(Debug)]
pub(crate) struct FieldInit {
    pub(crate) name: Name,
    pub(crate) value: ExprId,
}

/// A literal.
#[derive(Debug)]
pub(crate) enum Lit {
    /// The value if it fits, and the suffix (`u8`) or an empty string.
    Int {
        value: Option<u128>,
        suffix: Name,
    },
    /// Its digits without underscores and suffix: `1e-3`.
    Float {
        text: Name,
        suffix: Name,
    },
    Str(String),
    ByteStr(Vec<u8>),
    /// Without the zero at its end.
    CStr(Vec<u8>),
    Char(char),
    Byte(u8),
    Bool(bool),
    Unknown,
}

/// Statements in braces and the value they end in.
#[derive(Debug, Default)]
pub(crate) struct Block {
    pub(crate) stmts: Vec<Stmt>,
    /// The last expression when no semicolon follows it.
    pub(crate) tail: Option<ExprId>,
}

/// What stands before the braces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BlockKind {
    Plain,
    Unsafe,
    Const,
    Try,
    /// What a macro in statement position became. It has no braces: its variables and temporaries live on in the block
    /// around it.
    Expansion,
}

/// A statement.
#[derive(Debug)]
pub(crate) enum Stmt {
    Let {
        pat: PatId,
        ty: Option<TyId>,
        init: Option<ExprId>,
        otherwise: Option<ExprId>,
        span: Span,
    },
    /// An expression with or without a semicolon; not the block's tail.
    Expr(ExprId),
    Item(ItemId),
}

/// One arm of a `match`.
#[derive(Debug)]
pub(crate) struct Arm {
    pub(crate) pat: PatId,
    pub(crate) guard: Option<ExprId>,
    pub(crate) body: ExprId,
}
