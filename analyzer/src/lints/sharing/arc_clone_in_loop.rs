//! `sharing/arc-clone-in-loop`.

use crate::hir::{BindingId, ExprId, ExprKind, Hir, PatKind, UnOp};
use crate::lints::{Context, Draft, Sink, rule, usage};
use crate::source::Span;
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds an `Arc` cloned in a loop where the clone is only looked through, never handed to a thread, task or container.
    ///
    /// ## Why it matters
    /// Each clone and drop is an atomic write to one counter that all threads share. In a loop the cache line of that counter
    /// travels between the cores twice a turn, and threads that share nothing else slow each other down.
    ///
    /// ## Example
    /// ```rust
    /// use std::sync::Arc;
    ///
    /// fn total(prices: &Arc<Vec<u64>>, orders: &[usize]) -> u64 {
    ///     let mut sum = 0;
    ///     for &order in orders {
    ///         let prices = Arc::clone(prices);
    ///         sum += prices[order];
    ///     }
    ///     sum
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use std::sync::Arc;
    ///
    /// fn total(prices: &Arc<Vec<u64>>, orders: &[usize]) -> u64 {
    ///     let mut sum = 0;
    ///     for &order in orders {
    ///         sum += prices[order];
    ///     }
    ///     sum
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Needs a look: it removes the clone, or the `let` that keeps it. Keep the clone if the loop replaces the original.
    ARC_CLONE_IN_LOOP = "sharing/arc-clone-in-loop", Sharing, Warn, fix: Suggested,
    clippy: ["redundant_clone"], Rust(check),
}

/// A clone of an `Arc`: `Arc::clone(&a)` or `a.clone()`.
struct Cloned {
    expr: ExprId,
    /// The place cloned, without `&`.
    original: ExprId,
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (expr, _) in cx.hir.exprs() {
        let Some(cloned) = cloned(cx, expr) else { continue };
        let outside = is_from_outside(cx.hir, &cloned);
        if outside && !cx.hir.is_in_test(expr) && is_only_looked_through(cx, &cloned) {
            out.push(draft(cx, &cloned));
        }
    }
}

fn cloned(cx: &Context<'_>, expr: ExprId) -> Option<Cloned> {
    let original = match cx.hir.kind(expr) {
        ExprKind::Call { args, .. } if cx.hir.callee(expr) == Some("std::sync::Arc::clone") => *args.first()?,
        ExprKind::MethodCall { receiver, method, args, .. } if method == "clone" && args.is_empty() => {
            cx.types.of(*receiver).peel_refs().is("std::sync::Arc").then_some(*receiver)?
        }
        _ => return None,
    };
    Some(Cloned { expr, original: cx.hir.peel_refs(original) })
}

/// Whether the clone runs once a turn of a loop, and the original lives outside it and is never replaced.
fn is_from_outside(hir: &Hir, cloned: &Cloned) -> bool {
    let Some(around) = hir.enclosing_loop(cloned.expr) else { return false };
    let Some(root) = usage::root(hir, cloned.original) else { return false };
    let binding = &hir.bindings[root];
    let inside = hir.span(around).contains(binding.span);
    !inside && !binding.mutable
}

fn is_only_looked_through(cx: &Context<'_>, cloned: &Cloned) -> bool {
    match kept_in(cx.hir, cloned.expr) {
        Some(binding) => {
            let binding = &cx.hir.bindings[binding];
            !binding.uses.is_empty()
                && binding.mentions.is_empty()
                && binding.uses.iter().all(|&at| cx.hir.exprs[at].body == binding.body && is_look(cx, at))
        }
        None => is_look(cx, cloned.expr),
    }
}

/// The variable of `let a = Arc::clone(&b);`.
fn kept_in(hir: &Hir, clone: ExprId) -> Option<BindingId> {
    let (pat, _) = hir.plain_let_of(clone)?;
    match hir.pats[pat].kind {
        PatKind::Binding { binding, sub: None } if !hir.bindings[binding].mutable => Some(binding),
        _ => None,
    }
}

/// Whether a handle is only looked through at this place, for no longer than the statement.
fn is_look(cx: &Context<'_>, at: ExprId) -> bool {
    let hir = cx.hir;
    let Some(parent) = hir.parent(at) else { return false };
    match hir.kind(parent) {
        ExprKind::Index { base, .. } | ExprKind::Field { base, .. } => *base == at,
        ExprKind::Unary { op: UnOp::Deref, .. } => true,
        ExprKind::MethodCall { receiver, method, .. } => *receiver == at && is_inner_method(cx, at, method),
        _ => usage::is_formatted(hir, parent, at),
    }
}

/// Whether a method is one of what the `Arc` holds and takes it by reference.
fn is_inner_method(cx: &Context<'_>, at: ExprId, method: &str) -> bool {
    let known = cx.types.of(at);
    match known.peel_refs() {
        Known::Extern(path, _) if path == "std::sync::Arc" => match known.peel_refs().arg() {
            Known::Extern(inner, _) if inner.starts_with("std::sync::") => {
                matches!(method, "lock" | "read" | "write" | "try_lock" | "load" | "store" | "swap")
                    || method.starts_with("fetch_")
            }
            inner => usage::is_heap_container(inner) && usage::is_shared_method(method) && method != "clone",
        },
        _ => false,
    }
}

fn draft(cx: &Context<'_>, cloned: &Cloned) -> Draft {
    let original = cx.source.slice(cx.hir.span(cloned.original));
    let draft = Draft::new(
        cx.hir.span(cloned.expr),
        format!("`{original}` is cloned in every turn of the loop and the clone is only looked through."),
        "Each turn writes the shared counter twice; its cache line bounces between all threads that hold the `Arc`.",
        format!("Use `{original}` itself; clone only what you hand over."),
    );
    match edit(cx, cloned) {
        Some(edit) => draft.suggestion("Remove the clone", vec![edit]),
        None => draft,
    }
}

/// `let a = Arc::clone(a);` goes; `let b = Arc::clone(&a);` becomes `let b = &a;`.
fn edit(cx: &Context<'_>, cloned: &Cloned) -> Option<(Span, String)> {
    let original = cx.source.slice(cx.hir.span(cloned.original));
    let binding = kept_in(cx.hir, cloned.expr);
    match binding.map(|id| &cx.hir.bindings[id].name) {
        Some(name) if name == original => statement(cx, cloned.expr).map(|span| (span, String::new())),
        Some(_) => Some((cx.hir.span(cloned.expr), format!("&{original}"))),
        None => Some((cx.hir.span(cloned.expr), original.to_owned())),
    }
}

/// The `let` statement with the line it stands on, if it stands alone there.
fn statement(cx: &Context<'_>, init: ExprId) -> Option<Span> {
    let (_, span) = cx.hir.plain_let_of(init)?;
    let line = cx.source.line(span.start);
    let alone = cx.source.slice(cx.source.line_span(line)).trim() == cx.source.slice(span);
    let next = cx.source.line_start(line.saturating_add(1));
    alone.then(|| Span::new(cx.source.line_start(line), next))
}
