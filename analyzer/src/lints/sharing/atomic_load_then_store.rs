//! `sharing/atomic-load-then-store`.

use super::locks::same_place;
use crate::hir::{BinOp, BindingId, BindingKind, ExprId, ExprKind, Hir, ItemKind, PatKind, Res, Stmt};
use crate::lints::{Context, Draft, Sink, rule, usage};
use crate::source::Span;
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `n.store(n.load(…) + 1, …)`, also as two statements with nothing between them: an atomic changed in two
    /// steps.
    ///
    /// ## Why it matters
    /// Each step is atomic, the pair is not. Two threads load the same value, both store the same sum, and one update is
    /// gone. It happens only under load, and no sanitizer calls it a data race.
    ///
    /// ## Example
    /// ```rust
    /// use std::sync::atomic::{AtomicU64, Ordering};
    ///
    /// fn hit(hits: &AtomicU64) {
    ///     hits.store(hits.load(Ordering::SeqCst) + 1, Ordering::SeqCst);
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use std::sync::atomic::{AtomicU64, Ordering};
    ///
    /// fn hit(hits: &AtomicU64) {
    ///     hits.fetch_add(1, Ordering::SeqCst);
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Needs a look: `fetch_add` wraps where `+` panics in debug builds. No fix where the change is not one operation that
    /// an atomic offers, or where the two orderings differ.
    ATOMIC_LOAD_THEN_STORE = "sharing/atomic-load-then-store", Sharing, Warn, fix: Suggested,
    clippy: [], Rust(check),
}

/// An atomic's `store` whose new value comes from its own `load`.
struct Update {
    place: ExprId,
    store: ExprId,
    load: ExprId,
    value: ExprId,
    ordering: ExprId,
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (expr, _) in cx.hir.exprs() {
        let updates = update(cx, expr).into_iter().chain(in_statements(cx, expr));
        for update in updates.filter(|update| !is_exclusive(cx, update)) {
            out.push(draft(cx, &update));
        }
    }
}

/// `let v = n.load(…);` with `n.store(v + 1, …)` right below it.
fn in_statements(cx: &Context<'_>, expr: ExprId) -> Vec<Update> {
    let ExprKind::Block { block, .. } = cx.hir.kind(expr) else { return Vec::new() };
    let next = block.stmts.iter().skip(1).map(Some).chain([None]);
    let pairs = block.stmts.iter().zip(next);
    pairs
        .filter_map(|(first, second)| {
            let store = second.map_or(block.tail, as_expr)?;
            in_pair(cx, first, store)
        })
        .collect()
}

fn as_expr(stmt: &Stmt) -> Option<ExprId> {
    match stmt {
        Stmt::Expr(expr) => Some(*expr),
        _ => None,
    }
}

fn in_pair(cx: &Context<'_>, first: &Stmt, store: ExprId) -> Option<Update> {
    let hir = cx.hir;
    let Stmt::Let { pat, init: Some(load), otherwise: None, .. } = *first else { return None };
    let PatKind::Binding { binding, sub: None } = hir.pats[pat].kind else { return None };
    let ExprKind::MethodCall { receiver: from, method: loads, args: loaded, .. } = hir.kind(load) else { return None };
    let ExprKind::MethodCall { receiver: place, method: stores, args, .. } = hir.kind(store) else { return None };
    let (&[value, ordering], &[loaded]) = (args.as_slice(), loaded.as_slice()) else { return None };
    let atomics = loads == "load" && stores == "store" && is_ordering(hir, loaded) && is_ordering(hir, ordering);
    let used =
        hir.bindings[binding].uses.iter().any(|&at| at != hir.peel(value) && hir.span(value).contains(hir.span(at)));
    let own = atomics && used && same_place(hir, *from, *place) && !hir.is_in_test(load);
    // A single writer reads its own last value relaxed and publishes the next one.
    let publishes = is_called(hir, loaded, "Relaxed") && is_called(hir, ordering, "Release");
    (own && !publishes).then_some(Update { place: *place, store, load, value, ordering })
}

/// From `n.load(…)` up to the `n.store(…)` it is stored by.
fn update(cx: &Context<'_>, load: ExprId) -> Option<Update> {
    let hir = cx.hir;
    let ExprKind::MethodCall { receiver, method, args, .. } = hir.kind(load) else { return None };
    if method != "load" || !matches!(args.as_slice(), [ordering] if is_ordering(hir, *ordering)) || hir.is_in_test(load)
    {
        return None;
    }
    let mut at = load;
    loop {
        let parent = hir.parent(at)?;
        match hir.kind(parent) {
            ExprKind::Binary { .. } | ExprKind::Paren(_) | ExprKind::Unary { .. } | ExprKind::Cast { .. } => {
                at = parent
            }
            ExprKind::MethodCall { receiver: value, .. } if *value == at => at = parent,
            ExprKind::MethodCall { receiver: place, method, args, .. } if method == "store" => {
                let [value, ordering] = args.as_slice() else { return None };
                let own = *value == at && same_place(hir, *place, *receiver) && is_ordering(hir, *ordering);
                return own.then_some(Update {
                    place: *place,
                    store: parent,
                    load,
                    value: *value,
                    ordering: *ordering,
                });
            }
            _ => return None,
        }
    }
}

fn is_called(hir: &Hir, expr: ExprId, name: &str) -> bool {
    matches!(hir.kind(hir.peel(expr)), ExprKind::Path(path) if path.last() == name)
}

fn is_ordering(hir: &Hir, expr: ExprId) -> bool {
    match hir.kind(hir.peel(expr)) {
        ExprKind::Path(path) => matches!(path.last(), "Relaxed" | "Acquire" | "Release" | "AcqRel" | "SeqCst"),
        _ => false,
    }
}

/// Whether nobody else can be looking: the atomic is reached through `&mut`, owned by this very function and used
/// nowhere else, or changed while a lock is held.
fn is_exclusive(cx: &Context<'_>, update: &Update) -> bool {
    let hir = cx.hir;
    let Some(root) = usage::root(hir, update.place) else { return false };
    let function = hir.enclosing_fn(update.store).map(|id| &hir.items[id].kind);
    let by_mut = matches!(function, Some(ItemKind::Fn(function)) if function.self_param.is_some_and(|me| me.mutable || !me.by_ref));
    by_mut && hir.bindings[root].kind == BindingKind::SelfParam || is_own(cx, root) || is_under_lock(cx, update.store)
}

/// Whether a variable is a `&mut`, or owns what it holds and is only used by the code that declares it.
fn is_own(cx: &Context<'_>, root: BindingId) -> bool {
    let binding = &cx.hir.bindings[root];
    let alone = || binding.mentions.is_empty() && binding.uses.iter().all(|&at| cx.hir.exprs[at].body == binding.body);
    match cx.types.of_binding(root) {
        Known::Ref { mutable, .. } => mutable,
        Known::Item(_) => alone(),
        Known::Extern(path, _) => path.starts_with("std::sync::atomic::") && alone(),
        _ => false,
    }
}

/// Whether a variable declared before, in a block around the change, holds a lock.
fn is_under_lock(cx: &Context<'_>, store: ExprId) -> bool {
    let at = cx.hir.span(store).start;
    let takes = |stmt: &Stmt| match stmt {
        Stmt::Let { init: Some(init), span, .. } => {
            let text = cx.source.slice(cx.hir.span(*init));
            span.end <= at && (text.contains(".lock()") || text.contains(".write()"))
        }
        _ => false,
    };
    cx.hir.ancestors(store).any(|around| match cx.hir.kind(around) {
        ExprKind::Block { block, .. } => block.stmts.iter().any(takes),
        _ => false,
    })
}

fn draft(cx: &Context<'_>, update: &Update) -> Draft {
    let place = cx.source.slice(cx.hir.span(update.place));
    let draft = Draft::new(
        cx.hir.span(update.store),
        format!("`{place}` is loaded and stored in two steps; an update made between them is lost."),
        "Two threads load the same value and both store the same result: one of the two changes never happened.",
        "Change it in one step: `fetch_add` and its like, or `fetch_update` for anything else.",
    )
    .label(cx.hir.span(update.load), "loaded here");
    match edit(cx, update) {
        Some(edit) => draft.suggestion("Change it in one step", vec![edit]),
        None => draft,
    }
}

/// `n.fetch_add(k, ordering)` for `n.store(n.load(ordering) + k, ordering)`.
fn edit(cx: &Context<'_>, update: &Update) -> Option<(Span, String)> {
    let ExprKind::Binary { op, lhs, rhs, .. } = cx.hir.kind(cx.hir.peel(update.value)) else { return None };
    let ExprKind::MethodCall { args, .. } = cx.hir.kind(update.load) else { return None };
    let text = |expr: ExprId| cx.source.slice(cx.hir.span(expr));
    let method = fetch(*op)?;
    let plain = *lhs == update.load && text(*args.first()?) == text(update.ordering);
    let constant = match cx.hir.kind(*rhs) {
        ExprKind::Lit(_) => true,
        ExprKind::Path(path) => matches!(path.res, Res::Local(_) | Res::Item { .. }),
        _ => false,
    };
    let both = matches!(text(update.ordering).rsplit("::").next(), Some("Relaxed" | "SeqCst"));
    (plain && constant && both).then(|| {
        let new = format!("{}.{method}({}, {})", text(update.place), text(*rhs), text(update.ordering));
        (cx.hir.span(update.store), new)
    })
}

fn fetch(op: BinOp) -> Option<&'static str> {
    match op {
        BinOp::Add => Some("fetch_add"),
        BinOp::Sub => Some("fetch_sub"),
        BinOp::BitAnd => Some("fetch_and"),
        BinOp::BitOr => Some("fetch_or"),
        BinOp::BitXor => Some("fetch_xor"),
        _ => None,
    }
}
