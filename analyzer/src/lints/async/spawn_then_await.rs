//! Finds tasks that are spawned only to be awaited at once.

use super::facts::is_in_async_main;
use crate::hir::{ExprId, ExprKind, Hir, PatKind, Stmt};
use crate::lints::{Context, Draft, Sink, rule};

rule! {
    /// ## What it does
    /// Finds `tokio::spawn(…).await` (and `task::spawn`, `async_std`, `smol`) whose join error is passed on or
    /// unwrapped. Where the result is looked at, in the body of `async fn main`, in a block
    /// given to `block_on` and in tests it stays silent.
    ///
    /// ## Why it matters
    /// The spawned task and this one never run at the same time: this one waits. What is left of `spawn` is its
    /// price (an allocation, a trip through the scheduler, `Send + 'static` on everything inside) and its two side
    /// effects: the work goes on when this task is cancelled, and a panic becomes a `JoinError`.
    ///
    /// ## Example
    /// ```rust
    /// async fn handle(request: Request) -> Reply {
    ///     tokio::spawn(render(request)).await.unwrap()
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// async fn handle(request: Request) -> Reply {
    ///     render(request).await
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: only you know whether the task is spawned so that it survives cancellation.
    SPAWN_THEN_AWAIT = "async/spawn-then-await", Async, Note, fix: None, clippy: [], Rust(check),
}

/// What spawns a task and gives a handle to await.
const SPAWN: &[&str] = &["tokio::spawn", "tokio::task::spawn", "async_std::task::spawn"];

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (id, expr) in cx.hir.exprs() {
        if let ExprKind::Await(task) = &expr.kind
            && let call = cx.hir.peel(*task)
            && let Some(spawn) = cx.hir.callee(call).filter(|callee| SPAWN.contains(callee))
            && ignores_the_join_error(cx.hir, id)
            && !is_in_async_main(cx.hir, id)
            && !cx.hir.is_in_test(id)
        {
            out.push(Draft::new(
                cx.hir.span(call),
                format!("`{spawn}` is awaited at once: the new task and this one never run at the same time."),
                "It costs an allocation and a trip through the scheduler, and demands `Send + 'static`, for no \
                 concurrency; what it gives is that the work survives when this task is cancelled.",
                "Await the future itself. If it is spawned to survive cancellation, say so in a comment; to overlap \
                 work, do something else before awaiting the handle.",
            ));
        }
    }
}

/// Whether the result is unwrapped, passed on with `?`, or thrown away.
fn ignores_the_join_error(hir: &Hir, awaited: ExprId) -> bool {
    hir.parent(awaited).is_some_and(|parent| match hir.kind(parent) {
        ExprKind::Try(_) => true,
        ExprKind::MethodCall { receiver, method, .. } => {
            *receiver == awaited && matches!(method.as_str(), "unwrap" | "expect")
        }
        ExprKind::Block { .. } => match hir.stmt_of(awaited) {
            Some((_, _, Stmt::Expr(_))) => true,
            Some((_, _, Stmt::Let { pat, .. })) => matches!(hir.pats[*pat].kind, PatKind::Wild),
            _ => false,
        },
        _ => false,
    })
}
