//! Finds async code that blocks its thread on a future.

use super::facts::chain_root;
use crate::hir::{BindingKind, ExprId, ExprKind, Hir};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `block_on`, and tokio's `blocking_send`, `blocking_recv`, `blocking_lock`, `blocking_read` and
    /// `blocking_write`, directly inside an async function, block or closure. Plain closures, such as the one given
    /// to `spawn_blocking` or `block_in_place`, are left alone; so are tests.
    ///
    /// ## Why it matters
    /// tokio panics there: "Cannot start a runtime from within a runtime", "Cannot block the current thread from
    /// within a runtime". Other runtimes hold the thread, and if the awaited work needs that thread they hang.
    ///
    /// ## Example
    /// ```rust
    /// async fn report(rows: Rows) -> String {
    ///     let summary = futures::executor::block_on(summarise(rows));
    ///     summary.to_string()
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// async fn report(rows: Rows) -> String {
    ///     let summary = summarise(rows).await;
    ///     summary.to_string()
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Replaces the blocking call by `.await`. It has to be looked at: values alive at the `.await` become part of
    /// the future, which may then not be `Send`.
    BLOCK_ON_IN_ASYNC = "async/block-on-in-async", Async, Warn, fix: Suggested, clippy: [], Rust(check),
}

/// Functions that run one future on the calling thread until it is done.
const BLOCK_ON: &[&str] = &[
    "futures::executor::block_on",
    "futures_executor::block_on",
    "futures_lite::future::block_on",
    "async_std::task::block_on",
    "async_io::block_on",
    "async_global_executor::block_on",
    "pollster::block_on",
    "smol::block_on",
    "tauri::async_runtime::block_on",
];

/// tokio's methods that panic on a thread that runs tasks, and the ones to await.
const BLOCKING: &[(&str, &str)] = &[
    ("blocking_send", "send"),
    ("blocking_recv", "recv"),
    ("blocking_lock", "lock"),
    ("blocking_read", "read"),
    ("blocking_write", "write"),
];

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (id, expr) in cx.hir.exprs() {
        if cx.hir.bodies[expr.body].is_async
            && let Some(draft) = finding(cx, id)
            && !cx.hir.is_in_test(id)
        {
            out.push(draft);
        }
    }
}

fn finding(cx: &Context<'_>, id: ExprId) -> Option<Draft> {
    match cx.hir.kind(id) {
        ExprKind::Call { callee, args } => {
            let path = cx.hir.callee(id).filter(|path| BLOCK_ON.contains(path))?;
            Some(block_on(cx, id, path, cx.hir.span(*callee), args))
        }
        ExprKind::MethodCall { receiver, method, method_span, args, .. } if method == "block_on" => {
            is_runtime(cx, *receiver).then(|| block_on(cx, id, "block_on", *method_span, args))
        }
        ExprKind::MethodCall { receiver, method, method_span, .. } => {
            let (_, waits) = BLOCKING.iter().find(|(name, _)| name == method)?;
            is_tokios(cx, *receiver).then(|| blocking(cx, id, method, waits, *method_span))
        }
        _ => None,
    }
}

fn block_on(cx: &Context<'_>, call: ExprId, name: &str, span: Span, args: &[ExprId]) -> Draft {
    let draft = Draft::new(
        span,
        format!("`{name}` holds the thread inside async code until another future is done."),
        "tokio panics when a runtime is entered from one of its own tasks; other runtimes hang if the future needs \
         this thread.",
        "Await the future: this code is async already.",
    );
    let &[future] = args else { return draft };
    let (open, close) = if takes_postfix(cx.hir, future) { ("", ".await") } else { ("(", ").await") };
    let (whole, inner) = (cx.hir.span(call), cx.hir.span(future));
    let edits = vec![
        (Span::new(whole.start, inner.start), open.to_owned()),
        (Span::new(inner.end, whole.end), close.to_owned()),
    ];
    draft.suggestion("Await the future", edits)
}

fn blocking(cx: &Context<'_>, call: ExprId, name: &str, waits: &str, span: Span) -> Draft {
    let draft = Draft::new(
        span,
        format!("`{name}` is called from async code."),
        "On a thread that runs tasks tokio panics: \"Cannot block the current thread from within a runtime\".",
        format!("Write `{waits}(…).await`."),
    );
    let edits = vec![(span, waits.to_owned()), (cx.hir.span(call).after(), ".await".to_owned())];
    draft.suggestion(format!("Await `{waits}`"), edits)
}

/// Whether `.await` after the expression applies to all of it.
fn takes_postfix(hir: &Hir, expr: ExprId) -> bool {
    matches!(
        hir.kind(expr),
        ExprKind::Path(_)
            | ExprKind::Call { .. }
            | ExprKind::MethodCall { .. }
            | ExprKind::Field { .. }
            | ExprKind::Paren(_)
            | ExprKind::Index { .. }
    )
}

/// Whether a receiver is a runtime or a handle to one: by type, or by how it was made.
fn is_runtime(cx: &Context<'_>, receiver: ExprId) -> bool {
    match cx.types.of(receiver).peel_refs() {
        Known::Extern(path, _) => path.starts_with("tokio::runtime::") || path.ends_with("::Runtime"),
        _ => {
            let root = chain_root(cx.hir, receiver);
            is_made_by_tokio(cx, root)
                || made_from(cx, root).is_some_and(|init| is_made_by_tokio(cx, chain_root(cx.hir, init)))
        }
    }
}

/// What a variable is made from by its `let`.
fn made_from(cx: &Context<'_>, expr: ExprId) -> Option<ExprId> {
    let binding = &cx.hir.bindings[cx.hir.local(expr)?];
    binding.init.filter(|_| binding.kind == BindingKind::Let && binding.whole)
}

fn is_made_by_tokio(cx: &Context<'_>, call: ExprId) -> bool {
    cx.hir.callee(call).is_some_and(|path| path.starts_with("tokio::runtime::"))
}

/// Whether a receiver is one of tokio's types, or not known in a text that uses tokio; the names are tokio's own.
fn is_tokios(cx: &Context<'_>, receiver: ExprId) -> bool {
    match cx.types.of(receiver).peel_refs() {
        Known::Extern(path, _) => path.starts_with("tokio::"),
        Known::Unknown => cx.names_tokio,
        _ => false,
    }
}
