//! Finds loops that ask for one thing after another though none needs the one before.

use std::collections::HashSet;

use super::effects::without_effects;
use super::reads::{Read, is_ordered, is_shareable, read};
use crate::hir::{BindingId, ExprId, ExprKind, Hir, ItemId, MacroKind, PatId};
use crate::lints::{Context, Draft, Sink, rule};

rule! {
    /// ## What it does
    /// Finds a `for` loop in async code whose every turn awaits one read (`get_user(id).await`, `client.get(url).send().await`,
    /// a query) that depends on the turn's own item and on nothing that the loop changes. Loops that leave early, wait for
    /// anything else, or ask something that answers in order (a connection, a transaction, a stream, a page) are left alone.
    ///
    /// ## Why it matters
    /// No turn asks before the last one was answered, so the waiting times add up: a hundred items at 50 ms each take five
    /// seconds, and half a second with ten of them on the way.
    ///
    /// ## Example
    /// ```rust
    /// async fn names(client: &Client, ids: &[u64]) -> Vec<String> {
    ///     let mut names = Vec::new();
    ///     for &id in ids {
    ///         names.push(client.fetch_name(id).await);
    ///     }
    ///     names
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use futures::{StreamExt, stream};
    ///
    /// async fn names(client: &Client, ids: &[u64]) -> Vec<String> {
    ///     stream::iter(ids).map(|&id| client.fetch_name(id)).buffered(10).collect().await
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: how many may be on the way at once is your decision, and the other side's.
    AWAIT_IN_LOOP = "async/await-in-loop", Async, Note, fix: None, clippy: [], Rust(check),
}

/// How far the value of a variable is followed to the loop's item.
const STEPS: u32 = 4;
/// How many variables are followed.
const MANY: usize = 16;

fn check(cx: &Context<'_>, out: &mut Sink) {
    let mut free = None;
    for (id, expr) in cx.hir.exprs() {
        if let ExprKind::For { pat, iter, body, .. } = expr.kind
            && cx.hir.bodies[expr.body].is_async
            && !cx.hir.is_in_test(id)
            && let free = free.get_or_insert_with(|| without_effects(cx))
            && let Some(read) = only_read(cx, body, free)
            && is_of_its_turn(cx, &read, pat, id)
        {
            out.push(draft(cx, &read, iter));
        }
    }
}

/// The one thing the loop's body waits for, when that is a read and the body always runs to its end.
fn only_read(cx: &Context<'_>, body: ExprId, free: &HashSet<ItemId>) -> Option<Read> {
    let mut awaited = None;
    for (id, expr) in cx.hir.within(body) {
        let goes_on = match &expr.kind {
            ExprKind::Await(_) => awaited.replace(id).is_none(),
            ExprKind::Break { .. } | ExprKind::Return(_) | ExprKind::Yield(_) => false,
            ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. } => false,
            ExprKind::Closure { .. } | ExprKind::Async { .. } | ExprKind::Unknown => false,
            ExprKind::Macro(call) => !call.kind.is_opaque() && call.kind != MacroKind::Join,
            _ => true,
        };
        if !goes_on {
            return None;
        }
    }
    read(cx, awaited?, free)
}

/// Whether the read needs the loop's item, and nothing that one turn leaves to the next.
fn is_of_its_turn(cx: &Context<'_>, read: &Read, pat: PatId, around: ExprId) -> bool {
    let items = cx.hir.bindings_in(pat);
    let is_inside = |local: BindingId| cx.hir.span(around).contains(cx.hir.bindings[local].span);
    let is_counted = |item: &BindingId| {
        let name = &cx.hir.bindings[*item].name;
        is_ordered(name) || ["attempt", "retry", "try", "round", "step"].iter().any(|word| name.contains(word))
    };
    !items.iter().any(is_counted)
        && comes_from(cx.hir, &read.locals, &items)
        && read.locals.iter().all(|&local| is_inside(local) || is_shareable(cx, local))
}

/// Whether one of `locals` is one of `items`, or computed from one in a few steps.
fn comes_from(hir: &Hir, locals: &[BindingId], items: &[BindingId]) -> bool {
    let mut found: Vec<BindingId> = locals.to_vec();
    for _ in 0..STEPS {
        if found.iter().any(|local| items.contains(local)) {
            return true;
        }
        let inits = found.iter().filter_map(|&local| hir.bindings[local].init);
        let named = inits.flat_map(|init| hir.within(init)).filter_map(|(_, node)| match &node.kind {
            ExprKind::Path(path) => path.local(),
            _ => None,
        });
        found = named.take(MANY).collect();
    }
    false
}

fn draft(cx: &Context<'_>, read: &Read, iter: ExprId) -> Draft {
    Draft::new(
        cx.hir.span(read.awaited),
        "Each turn of this loop waits for its own answer before the next turn asks.",
        "The waiting times add up: a hundred items at 50 ms each take 5 s, and 0.5 s with ten on the way.",
        "Let several be on the way: `stream::iter(…).map(…).buffered(10)`, `join_all` for few, or ask for all in one request.",
    )
    .label(cx.hir.span(iter), "asked for one by one")
}
