//! Bodies, blocks, expressions, patterns and local variables.

use super::{BinOp, BindingId, BodyId, ExprId, Format, GenericArg, ItemId, Name, PatId, Path, ScopeId, TyId, UnOp};
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
    /// Made by expanding a macro. Tokens that come from the call's arguments keep their spans, all others have the span of
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

/// A macro call in expression or statement position.
#[derive(Debug)]
pub(crate) struct MacroCall {
    /// As written: `tokio::join`.
    pub(crate) path: Path,
    pub(crate) kind: MacroKind,
    /// Arguments parsed as expressions, for every kind but `Unknown`; names inlined in a format string are
    /// path expressions whose span lies in the string.
    pub(crate) args: Vec<ExprId>,
    /// The pattern of `matches!`, whose guard is the second argument.
    pub(crate) pat: Option<PatId>,
    /// The format string, where one is written.
    pub(crate) format: Option<Box<Format>>,
}

impl MacroCall {
    pub(crate) fn new(path: Path, kind: MacroKind, args: Vec<ExprId>) -> MacroCall {
        MacroCall { path, kind, args, pat: None, format: None }
    }
}

/// What is known of a macro.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MacroKind {
    /// `format!`: gives a `String`.
    Format,
    /// `print!`, `println!`, `eprint!`, `eprintln!`, `log::info!` and their like: formats, gives `()`.
    Print,
    /// `write!`, `writeln!`: the first argument is the destination.
    Write,
    /// `panic!`, `todo!`, `unimplemented!`, `unreachable!`: never returns.
    Panic,
    /// `assert!`, `assert_eq!`, `assert_ne!`.
    Assert,
    /// `debug_assert!`, `debug_assert_eq!`, `debug_assert_ne!`: absent in release.
    DebugAssert,
    /// `vec![…]`; `vec![v; n]` has two arguments and `Hir::is_vec_repeat` tells.
    Vec { repeat: bool },
    /// `matches!`: the scrutinee, and the guard when there is one, which sees the variables of `pat`.
    Matches,
    /// `dbg!`.
    Dbg,
    /// `join!` and `try_join!` of tokio or futures.
    Join,
    /// `cfg!(…)`: no arguments; `Hir::macro_text` has its tokens.
    Cfg,
    /// `env!`, `concat!`, `include_str!`, `stringify!`, `line!` …: a constant.
    Constant,
    /// A `macro_rules!` of this text: the only argument is what it became. The local variables among its tokens have it in
    /// their `mentions`.
    Expanded,
    /// Not expanded and not understood; the local variables among its tokens have it in their `mentions`.
    Unknown,
}

impl MacroKind {
    /// Whether a reader of the text cannot say what the macro does.
    pub(crate) fn is_opaque(self) -> bool {
        matches!(self, MacroKind::Expanded | MacroKind::Unknown)
    }
}

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
    /// Made by expanding a macro, as [`Expr::expanded`].
    pub(crate) expanded: bool,
    /// Path expressions that name it, in order of position; without those that an expansion made.
    pub(crate) uses: Vec<ExprId>,
    /// Places in calls of macros of this text, and of unknown ones, in order of position.
    pub(crate) mentions: Vec<Span>,
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
