//! Finds async functions that wait for nothing, and whose callers all await them.

use super::facts::called_fn;
use crate::hir::{Body, ExprId, ExprKind, FnItem, Hir, Item, ItemId, ItemKind, MacroKind, Res};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;
use std::collections::{HashMap, HashSet};

rule! {
    /// ## What it does
    /// Finds private `async fn`s (not methods) that never await, and of which every use in the text is a call that
    /// is awaited on the spot. Functions that carry attributes other than documentation, lint levels and hints, are
    /// given to someone as a value, or hold a macro that was not expanded stay silent.
    ///
    /// ## Why it matters
    /// `async` there promises that the function may wait, and it never does: each call builds and polls a state
    /// machine for straight-line code, callers have to be async too, and a long computation inside looks harmless.
    ///
    /// ## Example
    /// ```rust
    /// async fn greeting(name: &str) -> String {
    ///     format!("Hello, {name}")
    /// }
    ///
    /// async fn serve(stream: &mut Stream) {
    ///     stream.send(greeting("you").await).await;
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn greeting(name: &str) -> String {
    ///     format!("Hello, {name}")
    /// }
    ///
    /// async fn serve(stream: &mut Stream) {
    ///     stream.send(greeting("you")).await;
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Removes `async` and the `.await` of every call. It keeps the meaning: each call is awaited where it is made.
    /// It has to be looked at when callers end up without any `.await` of their own.
    ASYNC_WITHOUT_AWAIT = "async/async-without-await", Async, Note, fix: Suggested, clippy: ["unused_async"],
    Rust(check),
}

/// Attributes that do not care whether the function is async.
const HARMLESS: &[&str] = &["doc", "allow", "expect", "warn", "deny", "inline", "must_use", "cold", "rustfmt::skip"];

fn check(cx: &Context<'_>, out: &mut Sink) {
    let hir = cx.hir;
    if !hir.bodies.iter().any(|(_, body)| body.is_async) {
        return;
    }
    let waiting = waiting_bodies(hir);
    let mut calls: HashMap<ItemId, Vec<Option<ExprId>>> = uses(hir);
    for (id, item) in hir.items() {
        if let ItemKind::Fn(function) = &item.kind
            && is_candidate(hir, id, item, function)
            && function.body.is_some_and(|body| !waiting.contains(&body) && says_something(hir, &hir.bodies[body]))
            && let Some(awaits) = calls.remove(&id).and_then(|uses| uses.into_iter().collect::<Option<Vec<ExprId>>>())
        {
            out.push(draft(cx, item, function, &awaits));
        }
    }
}

fn is_candidate(hir: &Hir, id: ItemId, item: &Item, function: &FnItem) -> bool {
    function.is_async
        && !item.is_pub
        && function.self_param.is_none()
        && item.name != "main"
        && item.attrs.iter().all(|attr| HARMLESS.contains(&attr.name.as_str()))
        && item.parent.is_none_or(|parent| !matches!(hir.items[parent].kind, ItemKind::Impl(_) | ItemKind::Trait(_)))
        && !hir.is_test_item(id)
}

/// Whether there is any code that could have waited: not an empty body, a lone value or `todo!()`.
fn says_something(hir: &Hir, body: &Body) -> bool {
    let ExprKind::Block { block, .. } = hir.kind(body.root) else { return true };
    let lone = |expr: ExprId| match hir.kind(expr) {
        ExprKind::Macro(call) => call.kind != MacroKind::Panic,
        _ => true,
    };
    !block.stmts.is_empty() || block.tail.is_some_and(lone)
}

/// Bodies that wait, or hold a macro that may.
fn waiting_bodies(hir: &Hir) -> HashSet<crate::hir::BodyId> {
    hir.exprs()
        .filter(|(_, expr)| match &expr.kind {
            ExprKind::Await(_) | ExprKind::Unknown => true,
            ExprKind::Macro(call) => call.kind.is_opaque() || call.kind == MacroKind::Join,
            _ => false,
        })
        .map(|(_, expr)| expr.body)
        .collect()
}

/// For each function every path that names it: the `.await` of its call, or nothing for another use.
fn uses(hir: &Hir) -> HashMap<ItemId, Vec<Option<ExprId>>> {
    let mut uses: HashMap<ItemId, Vec<Option<ExprId>>> = HashMap::new();
    for (id, expr) in hir.exprs() {
        if let ExprKind::Path(path) = &expr.kind
            && let Res::Item { item, rest: 0 } = path.res
            && matches!(hir.items[item].kind, ItemKind::Fn(_))
        {
            uses.entry(item).or_default().push(awaited_call(hir, id, item));
        }
    }
    uses
}

fn awaited_call(hir: &Hir, path: ExprId, item: ItemId) -> Option<ExprId> {
    let call = hir.parent(path)?;
    let awaited = hir.parent(call)?;
    let is_call = called_fn(hir, call) == Some(item)
        && matches!(hir.kind(call), ExprKind::Call { callee, .. } if *callee == path);
    (is_call && matches!(hir.kind(awaited), ExprKind::Await(_))).then_some(awaited)
}

fn draft(cx: &Context<'_>, item: &Item, function: &FnItem, awaits: &[ExprId]) -> Draft {
    let callers = match awaits.len() {
        1 => "its one caller awaits it on the spot".to_owned(),
        n => format!("all {n} callers await it on the spot"),
    };
    let draft = Draft::new(
        item.name_span,
        format!("`{}` is async but never waits, and {callers}.", item.name),
        "Callers have to be async for its sake, and whatever it computes holds the thread just the same.",
        "Make it a plain `fn` and drop the `.await`s.",
    );
    match edits(cx, function, awaits) {
        Some(edits) => draft.suggestion("Make it a plain function", edits),
        None => draft,
    }
}

/// Removes `async ` and each `.await`; none when one of them cannot be told apart in the text.
fn edits(cx: &Context<'_>, function: &FnItem, awaits: &[ExprId]) -> Option<Vec<(Span, String)>> {
    let signature = cx.source.slice(function.sig_span);
    let at = crate::source::to_u32(signature.find("async ")?).saturating_add(function.sig_span.start);
    let mut edits = vec![(Span::new(at, at.saturating_add(6)), String::new())];
    for &awaited in awaits {
        let ExprKind::Await(call) = cx.hir.kind(awaited) else { return None };
        let rest = Span::new(cx.hir.span(*call).end, cx.hir.span(awaited).end);
        if cx.has_comment(rest) {
            return None;
        }
        edits.push((rest, String::new()));
    }
    Some(edits)
}
