//! Finds futures that are made and thrown away, so that their code never runs.

use super::facts::{called_fn, statement_of};
use crate::hir::{Block, ExprId, ExprKind, Hir, ItemId, ItemKind, PatKind, Stmt};
use crate::lints::{Context, Draft, Sink, rule};
use crate::types::Known;

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
    for (id, expr) in cx.hir.exprs() {
        if let Some(name) = future_name(cx, id, &expr.kind)
            && is_thrown_away(cx.hir, id)
        {
            out.push(draft(cx, id, &name));
        }
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
    match kind {
        ExprKind::Async { .. } => Some("This `async` block".to_owned()),
        ExprKind::Call { .. } => match cx.hir.callee(id) {
            Some(path) => ASYNC.contains(&path).then(|| format!("`{path}`")),
            None => called_fn(cx.hir, id).filter(|&item| is_async_fn(cx.hir, item)).map(|item| quoted(cx.hir, item)),
        },
        ExprKind::MethodCall { receiver, method, .. } => {
            async_method(cx, *receiver, method).map(|item| quoted(cx.hir, item))
        }
        _ => None,
    }
}

fn quoted(hir: &Hir, item: ItemId) -> String {
    format!("`{}`", hir.items[item].name)
}

fn is_async_fn(hir: &Hir, item: ItemId) -> bool {
    matches!(&hir.items[item].kind, ItemKind::Fn(function) if function.is_async)
}

/// The async method of this text that a call on a value of one of its types means: the only one of that name.
fn async_method(cx: &Context<'_>, receiver: ExprId, method: &str) -> Option<ItemId> {
    let hir = cx.hir;
    let Known::Item(ty) = cx.types.of(receiver).peel_refs().clone() else { return None };
    let mut named = hir.items.iter().filter(|(id, item)| item.name == method && is_method_of(cx, *id, ty));
    let (found, _) = named.next()?;
    (named.next().is_none() && is_async_fn(hir, found)).then_some(found)
}

/// Whether an item is a function in an impl of the type.
fn is_method_of(cx: &Context<'_>, item: ItemId, ty: ItemId) -> bool {
    let Some(owner) = cx.hir.enclosing_impl(item) else { return false };
    match &cx.hir.items[owner].kind {
        ItemKind::Impl(owner) => cx.types.of_ty(owner.self_ty) == Known::Item(ty),
        _ => false,
    }
}

/// Whether the value is a statement, or bound to `_`.
fn is_thrown_away(hir: &Hir, id: ExprId) -> bool {
    let Some((block, at)) = statement_of(hir, id) else { return false };
    let ExprKind::Block { block: Block { stmts, .. }, .. } = hir.kind(block) else { return false };
    match stmts.get(at) {
        Some(Stmt::Let { pat, ty: None, .. }) => matches!(hir.pats[*pat].kind, PatKind::Wild),
        Some(Stmt::Expr(_)) => true,
        _ => false,
    }
}
