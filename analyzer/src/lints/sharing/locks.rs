//! Finds where locks are taken and what place they guard.

use crate::hir::{BinOp, ExprId, ExprKind, Hir, MacroKind, PatKind, Path, Res, Stmt, UnOp};
use crate::lints::Context;
use crate::source::Span;
use crate::types::Known;

/// A lock taken: `m.lock().unwrap()`, `m.lock().await`, `m.read().unwrap()`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Guard {
    /// What is locked.
    pub(super) mutex: ExprId,
    /// The expression whose value is the guard.
    pub(super) expr: ExprId,
    /// `lock` and `write`; `read` shares.
    pub(super) exclusive: bool,
}

/// Every lock taken, in the order of lowering.
pub(super) fn guards(cx: &Context<'_>) -> Vec<Guard> {
    cx.hir.exprs().filter_map(|(expr, _)| guard(cx, expr)).collect()
}

fn guard(cx: &Context<'_>, call: ExprId) -> Option<Guard> {
    let ExprKind::MethodCall { receiver, method, args, .. } = cx.hir.kind(call) else { return None };
    if !matches!(method.as_str(), "lock" | "read" | "write") || !args.is_empty() {
        return None;
    }
    let (expr, opened) = opened(cx.hir, call);
    let known = cx.types.of(*receiver);
    let lock = lock_of(&known);
    let sure = match lock {
        Known::Extern(path, _) => is_lock(path) && (opened || path.starts_with("parking_lot::")),
        Known::Unknown => opened,
        _ => false,
    };
    sure.then_some(Guard { mutex: *receiver, expr, exclusive: method != "read" })
}

/// The guard's expression around a lock call, and whether a poison check or an `await` was opened on the way.
fn opened(hir: &Hir, call: ExprId) -> (ExprId, bool) {
    let mut at = call;
    let mut opened = false;
    while let Some(parent) = hir.parent(at) {
        let opens = match hir.kind(parent) {
            ExprKind::MethodCall { receiver, method, .. } => {
                *receiver == at && matches!(method.as_str(), "unwrap" | "expect" | "unwrap_or_else")
            }
            ExprKind::Await(_) => true,
            _ => false,
        };
        if !opens {
            break;
        }
        opened = true;
        at = parent;
    }
    (at, opened)
}

/// The lock behind references and smart pointers.
pub(super) fn lock_of(known: &Known) -> &Known {
    match known {
        Known::Ref { to, .. } => lock_of(to),
        Known::Extern(path, args)
            if matches!(path.as_str(), "std::sync::Arc" | "std::rc::Rc" | "std::boxed::Box") && !args.is_empty() =>
        {
            lock_of(known.arg())
        }
        other => other,
    }
}

/// Whether a type is a mutex or reader-writer lock of std, tokio, parking_lot or the futures crates.
pub(super) fn is_lock(path: &str) -> bool {
    is_blocking_lock(path)
        || matches!(
            path,
            "tokio::sync::Mutex"
                | "tokio::sync::RwLock"
                | "async_lock::Mutex"
                | "async_lock::RwLock"
                | "async_std::sync::Mutex"
                | "async_std::sync::RwLock"
                | "futures::lock::Mutex"
                | "futures_util::lock::Mutex"
        )
}

/// Whether a type is a lock that stops the thread.
pub(super) fn is_blocking_lock(path: &str) -> bool {
    matches!(path, "std::sync::Mutex" | "std::sync::RwLock" | "parking_lot::Mutex" | "parking_lot::RwLock")
}

/// Whether two expressions certainly name the same place: the same variable or static, through the same fields.
pub(super) fn same_place(hir: &Hir, a: ExprId, b: ExprId) -> bool {
    match (hir.kind(hir.peel_refs(a)), hir.kind(hir.peel_refs(b))) {
        (ExprKind::Path(a), ExprKind::Path(b)) => same_path(hir, a, b),
        (ExprKind::Field { base: a, name: x, .. }, ExprKind::Field { base: b, name: y, .. }) => {
            x == y && same_place(hir, *a, *b)
        }
        (ExprKind::Unary { op: UnOp::Deref, expr: a }, ExprKind::Unary { op: UnOp::Deref, expr: b }) => {
            same_place(hir, *a, *b)
        }
        _ => false,
    }
}

/// A variable that is given new values names different places at different times; it does not count.
fn same_path(hir: &Hir, a: &Path, b: &Path) -> bool {
    match (&a.res, &b.res) {
        (Res::Local(a), Res::Local(b)) => a == b && !hir.bindings[*a].reassigned,
        (Res::Item { item: a, rest: 0 }, Res::Item { item: b, rest: 0 }) => a == b,
        _ => false,
    }
}

/// The variable a guard is kept in by `let guard = …;`, with the index of that statement in its block.
pub(super) fn kept_in(hir: &Hir, guard: &Guard) -> Option<Kept> {
    let block = hir.parent(guard.expr)?;
    let (_, index, Stmt::Let { pat, otherwise: None, .. }) = hir.stmt_of(guard.expr)? else { return None };
    match hir.pats[*pat].kind {
        PatKind::Binding { binding, sub: None } => Some(Kept { binding, block, index }),
        _ => None,
    }
}

/// A guard in a variable.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kept {
    pub(super) binding: crate::hir::BindingId,
    /// The block whose statement it is.
    pub(super) block: ExprId,
    /// Which statement.
    pub(super) index: usize,
}

/// The expression at whose end a temporary made by `expr` is dropped (Rust Reference, "Temporary scopes").
pub(super) fn temporary_scope(hir: &Hir, expr: ExprId) -> ExprId {
    let mut at = expr;
    while let Some(parent) = hir.parent(at) {
        let ends = match hir.kind(parent) {
            ExprKind::Block { .. } | ExprKind::Closure { .. } | ExprKind::Async { .. } => true,
            ExprKind::If { cond, .. } => !(*cond == at && holds_let(hir, at)),
            ExprKind::While { cond, .. } => !(*cond == at && holds_let(hir, at)),
            ExprKind::Loop { .. } => true,
            ExprKind::For { body, .. } => *body == at,
            ExprKind::Match { scrutinee, .. } => *scrutinee != at,
            ExprKind::Binary { op: BinOp::And | BinOp::Or, rhs, .. } => *rhs == at,
            _ => false,
        };
        if ends {
            return at;
        }
        at = parent;
    }
    at
}

fn holds_let(hir: &Hir, cond: ExprId) -> bool {
    match hir.kind(cond) {
        ExprKind::Let { .. } => true,
        ExprKind::Paren(inner) => holds_let(hir, *inner),
        ExprKind::Binary { op: BinOp::And, lhs, rhs, .. } => holds_let(hir, *lhs) || holds_let(hir, *rhs),
        _ => false,
    }
}

/// The name of a lock as people say it: the text of the place.
pub(super) fn name<'a>(cx: &Context<'a>, mutex: ExprId) -> &'a str {
    cx.source.slice(cx.hir.span(mutex))
}

/// Calls in a body that take no time worth speaking of.
const TRIVIAL: &[&str] = &[
    "as_ref",
    "as_str",
    "boxed",
    "chain",
    "clear",
    "clone",
    "default",
    "drop",
    "expect",
    "from",
    "get",
    "insert",
    "into",
    "into_iter",
    "is_empty",
    "is_none",
    "is_some",
    "is_some_and",
    "iter",
    "len",
    "load",
    "map",
    "map_err",
    "max",
    "min",
    "new",
    "ok",
    "once",
    "push",
    "store",
    "swap",
    "to_owned",
    "to_string",
    "unwrap",
    "unwrap_or",
    "unwrap_or_default",
    "with_capacity",
];

/// Where a text does something that takes time: calls, waits, output.
#[derive(Debug)]
pub(super) struct Work {
    /// In order of position.
    spans: Vec<Span>,
}

impl Work {
    pub(super) fn of(hir: &Hir) -> Work {
        let mut spans: Vec<Span> = hir.exprs().filter(|&(at, _)| is_work(hir, at)).map(|(_, node)| node.span).collect();
        crate::order::sort(&mut spans);
        Work { spans }
    }

    /// Whether any of it lies inside `span`.
    pub(super) fn is_in(&self, span: Span) -> bool {
        let from = self.spans.partition_point(|at| at.start < span.start);
        self.spans.iter().skip(from).take_while(|at| at.start < span.end).any(|at| span.contains(*at))
    }
}

/// A call, an `await` or output: something that takes time or may lock.
fn is_work(hir: &Hir, expr: ExprId) -> bool {
    match hir.kind(expr) {
        ExprKind::Await(_) => true,
        ExprKind::MethodCall { method, .. } => !is_trivial(method),
        ExprKind::Call { callee, .. } => match hir.kind(hir.peel(*callee)) {
            ExprKind::Path(path) => path.last().starts_with(|c: char| c.is_lowercase()) && !is_trivial(path.last()),
            _ => true,
        },
        ExprKind::Macro(call) => matches!(call.kind, MacroKind::Print | MacroKind::Write),
        _ => false,
    }
}

fn is_trivial(call: &str) -> bool {
    TRIVIAL.contains(&call) || call.starts_with("fetch_")
}
