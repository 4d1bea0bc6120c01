//! Finds futures that are made and thrown away, so that their code never runs.

use crate::hir::{ExprId, ExprKind, Hir, PatKind, Stmt};
use crate::lints::{Context, Draft, Sink, rule};

rule! {
    /// ## What it does
    /// Finds statements, and `let _ = …`, whose value is a future that nobody awaits: a call of an `async fn` of the
    /// same text, of a well-known async function (`tokio::time::sleep`, `tokio::fs`), or an `async` block.
    ///
    /// ## Why it matters
    /// A future does nothing until it is polled. The call looks like it happened; none of its code ran. rustc warns
    /// about the plain statement, and says nothing about `let _ =`.
    ///
    /// ## Example
    /// ```rust
    /// async fn audit(event: &str) {
    ///     println!("{event}");
    /// }
    ///
    /// async fn sign_in(user: &str) {
    ///     let _ = audit(user);
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// async fn audit(event: &str) {
    ///     println!("{event}");
    /// }
    ///
    /// async fn sign_in(user: &str) {
    ///     audit(user).await;
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Adds `.await` inside async code. It has to be looked at: code that never ran will run.
    UNUSED_FUTURE = "async/unused-future", Async, Warn, fix: Suggested, clippy: ["let_underscore_future"],
    Rust(check),
}

/// Async functions outside this text.
const ASYNC: &[&str] = &[
    "tokio::time::sleep",
    "tokio::time::sleep_until",
    "tokio::time::timeout",
    "tokio::task::yield_now",
    "tokio::signal::ctrl_c",
    "tokio::fs::write",
    "tokio::fs::create_dir",
    "tokio::fs::create_dir_all",
    "tokio::fs::remove_file",
    "tokio::fs::remove_dir",
    "tokio::fs::remove_dir_all",
    "tokio::fs::rename",
    "tokio::fs::copy",
    "async_std::task::sleep",
];

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (_, expr) in cx.hir.exprs() {
        let ExprKind::Block { block, .. } = &expr.kind else { continue };
        for id in block.stmts.iter().filter_map(|stmt| thrown_away(cx.hir, stmt)) {
            if let Some(name) = future_name(cx, id, cx.hir.kind(id)) {
                out.push(draft(cx, id, &name));
            }
        }
    }
}

/// The value of a statement, or of `let _ = …`.
fn thrown_away(hir: &Hir, stmt: &Stmt) -> Option<ExprId> {
    match stmt {
        Stmt::Let { pat, ty: None, init: Some(init), .. } => {
            matches!(hir.pats[*pat].kind, PatKind::Wild).then(|| hir.peel(*init))
        }
        Stmt::Expr(expr) => Some(hir.peel(*expr)),
        _ => None,
    }
}

fn draft(cx: &Context<'_>, id: ExprId, name: &str) -> Draft {
    let span = cx.hir.span(id);
    let is_block = matches!(cx.hir.kind(id), ExprKind::Async { .. });
    let draft = Draft::new(
        span,
        format!("{name} makes a future that nobody awaits."),
        "A future does nothing until it is polled: none of this code runs.",
        "Put `.await` after it, or give it to `tokio::spawn` if nothing has to wait for it.",
    );
    if is_block || !cx.hir.is_in_async(id) {
        return draft;
    }
    draft.suggestion("Await it", vec![(span.after(), ".await".to_owned())])
}

/// What makes the future, in words, when the expression is one.
fn future_name(cx: &Context<'_>, id: ExprId, kind: &ExprKind) -> Option<String> {
    let name = match kind {
        ExprKind::Async { .. } => return Some("This `async` block".to_owned()),
        ExprKind::Call { callee, .. } => match cx.hir.callee(id) {
            Some(path) => return ASYNC.contains(&path).then(|| format!("`{path}`")),
            None => cx.source.slice(cx.hir.span(*callee)),
        },
        ExprKind::MethodCall { method, .. } => method,
        _ => return None,
    };
    cx.types.of(id).is("std::future::Future").then(|| format!("`{name}`"))
}
