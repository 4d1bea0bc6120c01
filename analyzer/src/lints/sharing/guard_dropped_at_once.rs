//! Finds locks that `let _ =` takes and gives back in the same statement.

use super::locks::{is_blocking_lock, is_lock, lock_of};
use crate::hir::{ExprId, ExprKind, PatId, PatKind, Stmt};
use crate::lints::{Context, Draft, Sink, rule};
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `let _ = mutex.lock()` and its like: a mutex, a reader-writer lock or a permit of a semaphore that is taken
    /// and bound to `_`. The last statement of a block has nothing left to guard, and where a text calls `add_permits`, to
    /// take a permit may mean to wait for a signal: both are left alone.
    ///
    /// ## Why it matters
    /// `_` is no variable: it binds nothing, so the guard is dropped at the end of the statement, not at the end of the
    /// block. The code below looks guarded and runs without the lock. For std's locks rustc says so itself; for tokio's,
    /// and for permits, nothing does.
    ///
    /// ## Example
    /// ```rust
    /// use std::sync::Mutex;
    ///
    /// fn append(log: &Mutex<()>, line: &str) {
    ///     let _ = log.lock().unwrap();
    ///     write_line(line);
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use std::sync::Mutex;
    ///
    /// fn append(log: &Mutex<()>, line: &str) {
    ///     let _guard = log.lock().unwrap();
    ///     write_line(line);
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Needs a look: the guard then lives to the end of the block, and code below that takes the same lock waits for ever.
    /// Where only waiting was meant, write `drop(mutex.lock())`.
    GUARD_DROPPED_AT_ONCE = "sharing/guard-dropped-at-once", Sharing, Warn, fix: Suggested,
    clippy: ["let_underscore_lock"], Rust(check),
}

/// What a semaphore gives.
const PERMIT: &str = "permit";

fn check(cx: &Context<'_>, out: &mut Sink) {
    let mut signals = None;
    for (expr, node) in cx.hir.exprs() {
        let ExprKind::Block { block, .. } = &node.kind else { continue };
        // After the last statement nothing is left to guard.
        let last = block.stmts.len().saturating_sub(usize::from(block.tail.is_none()));
        for stmt in block.stmts.iter().take(last) {
            if let Stmt::Let { pat, init: Some(init), otherwise: None, .. } = stmt
                && matches!(cx.hir.pats[*pat].kind, PatKind::Wild)
                && let Some(held) = taken(cx, *init)
                && !(held == PERMIT && *signals.get_or_insert_with(|| are_signals(cx)))
                && !cx.hir.is_in_test(expr)
            {
                out.push(draft(cx, *pat, *init, held));
            }
        }
    }
}

/// Whether the text adds permits to semaphores: to take one then means to wait for a signal, not to hold something.
fn are_signals(cx: &Context<'_>) -> bool {
    cx.hir.exprs().any(|(_, node)| matches!(&node.kind, ExprKind::MethodCall { method, .. } if method == "add_permits"))
}

/// What is let go of at once: a lock or a permit, when the value is a guard.
fn taken(cx: &Context<'_>, init: ExprId) -> Option<&'static str> {
    let (call, awaited) = opened(cx, init, false);
    let ExprKind::MethodCall { receiver, method, args, .. } = cx.hir.kind(call) else { return None };
    let known = cx.types.of(*receiver);
    let Known::Extern(path, _) = lock_of(&known) else { return None };
    let is_open = args.is_empty() && (awaited || is_blocking_lock(path));
    match method.as_str() {
        "lock" | "read" | "write" | "lock_owned" | "read_owned" | "write_owned" if is_lock(path) => {
            is_open.then_some("lock")
        }
        "acquire" | "acquire_owned" if path == "tokio::sync::Semaphore" => is_open.then_some(PERMIT),
        _ => None,
    }
}

/// The call inside `?`, `unwrap()`, `.await` and brackets, and whether it is awaited.
fn opened(cx: &Context<'_>, expr: ExprId, awaited: bool) -> (ExprId, bool) {
    match cx.hir.kind(expr) {
        ExprKind::Paren(inner) | ExprKind::Try(inner) => opened(cx, *inner, awaited),
        ExprKind::Await(inner) => opened(cx, *inner, true),
        ExprKind::MethodCall { receiver, method, .. } if matches!(method.as_str(), "unwrap" | "expect") => {
            opened(cx, *receiver, awaited)
        }
        _ => (expr, awaited),
    }
}

fn draft(cx: &Context<'_>, pat: PatId, init: ExprId, held: &str) -> Draft {
    let underscore = cx.hir.pats[pat].span;
    Draft::new(
        underscore,
        format!("This {held} is given back in the statement that takes it."),
        "`_` binds nothing, so the guard is dropped at once: the code below runs without it.",
        format!("Give it a name, `let _{}`, and it lives to the end of the block.", name(held)),
    )
    .label(cx.hir.span(init), "taken and given back here")
    .suggestion(format!("Hold the {held}"), vec![(underscore, format!("_{}", name(held)))])
}

fn name(held: &str) -> &str {
    if held == "lock" { "guard" } else { held }
}
