//! `sharing/double-lock`.

use super::locks::{Guard, guards, kept_in, name, same_place, temporary_scope};
use crate::hir::{BinOp, ExprId, ExprKind, Hir};
use crate::lints::{Context, Draft, Sink, rule};
use crate::report::Edition;
use crate::source::Span;

rule! {
    /// ## What it does
    /// Finds a lock taken a second time while the first guard is still alive: twice in one statement, again below a
    /// `let guard = …`, or in the body of a `match`, `if let`, `while let` or `for` whose head holds the guard. (An `else`
    /// counts up to the 2021 edition; since 2024 the guard is dropped before it.)
    ///
    /// ## Why it matters
    /// std's, tokio's and parking_lot's mutexes are not reentrant. The second `lock` waits for the first guard, which waits
    /// for the second: the thread or task hangs for ever, or panics. Nothing in the types warns of it.
    ///
    /// ## Example
    /// ```rust
    /// use std::sync::Mutex;
    ///
    /// fn double(total: &Mutex<u64>) {
    ///     *total.lock().unwrap() += *total.lock().unwrap();
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use std::sync::Mutex;
    ///
    /// fn double(total: &Mutex<u64>) {
    ///     let mut total = total.lock().unwrap();
    ///     *total += *total;
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: whether to reuse the first guard or to drop it earlier is the author's decision.
    DOUBLE_LOCK = "sharing/double-lock", Sharing, Warn, fix: None,
    clippy: [], Rust(check),
}

/// How many locks after the first are compared with it.
const LATER: usize = 64;

fn check(cx: &Context<'_>, out: &mut Sink) {
    let mut guards = guards(cx);
    crate::order::sort_by_key(&mut guards, |guard| cx.hir.span(guard.expr));
    for (index, first) in guards.iter().enumerate() {
        let bodies = held_bodies(cx, first);
        let end = bodies.iter().map(|body| body.end).fold(reach(cx.hir, first), u32::max);
        let later = guards.iter().skip(index.saturating_add(1));
        let second = later
            .take_while(|second| cx.hir.span(second.expr).start < end)
            .take(LATER)
            .find(|second| is_second(cx.hir, first, second, &bodies));
        if let Some(second) = second {
            out.push(draft(cx, first, second));
        }
    }
}

/// The byte up to which the first guard can matter.
fn reach(hir: &Hir, guard: &Guard) -> u32 {
    match kept_in(hir, guard) {
        Some(kept) => {
            let uses = hir.bindings[kept.binding].uses.iter();
            let moved = uses.filter(|&&at| !is_temporary(hir, at)).map(|&at| hir.span(at).end).min();
            hir.span(kept.block).end.min(moved.unwrap_or(u32::MAX))
        }
        None => hir.span(temporary_scope(hir, guard.expr)).end,
    }
}

/// Whether `second` is taken while `first` is held.
fn is_second(hir: &Hir, first: &Guard, second: &Guard, bodies: &[Span]) -> bool {
    let together = (first.exclusive || second.exclusive) && same_place(hir, first.mutex, second.mutex);
    let same_body = hir.exprs[first.expr].body == hir.exprs[second.expr].body;
    let in_body = bodies.iter().any(|body| body.contains(hir.span(second.expr)));
    together && same_body && (in_body || is_same_statement(hir, first, second) || is_below(hir, first, second))
}

/// The bodies that run while the guard, a temporary in the head of a `match`, `if let`, `while let` or `for`, lives.
fn held_bodies(cx: &Context<'_>, guard: &Guard) -> Vec<Span> {
    let hir = cx.hir;
    let mut held = Vec::new();
    let mut at = guard.expr;
    let mut in_let = false;
    while let Some(parent) = hir.parent(at).filter(|_| is_temporary(hir, guard.expr)) {
        match hir.kind(parent) {
            ExprKind::Match { scrutinee, arms } if *scrutinee == at => {
                held.extend(arms.iter().flat_map(|arm| [arm.guard, Some(arm.body)]).flatten());
            }
            ExprKind::If { cond, then, otherwise } if *cond == at && in_let => {
                held.push(*then);
                if cx.edition >= Edition::E2024 {
                    break;
                }
                held.extend(otherwise);
            }
            ExprKind::While { cond, body, .. } if *cond == at && in_let => {
                held.push(*body);
                break;
            }
            ExprKind::For { iter, body, .. } if *iter == at => {
                held.push(*body);
                break;
            }
            ExprKind::Let { .. } => in_let = true,
            kind if ends_temporaries(kind, in_let) => break,
            _ => {}
        }
        at = parent;
    }
    held.into_iter().map(|body| hir.span(body)).collect()
}

/// Whether a temporary in some part of such an expression is, or may be, dropped before that expression ends.
fn ends_temporaries(kind: &ExprKind, in_let: bool) -> bool {
    match kind {
        ExprKind::Binary { op: BinOp::And | BinOp::Or, .. } => !in_let,
        ExprKind::Block { .. }
        | ExprKind::Closure { .. }
        | ExprKind::Async { .. }
        | ExprKind::Macro(_)
        | ExprKind::Match { .. }
        | ExprKind::If { .. }
        | ExprKind::While { .. }
        | ExprKind::For { .. }
        | ExprKind::Loop { .. } => true,
        _ => false,
    }
}

/// Both guards are temporaries that live to the end of the same statement.
fn is_same_statement(hir: &Hir, first: &Guard, second: &Guard) -> bool {
    is_temporary(hir, first.expr)
        && temporary_scope(hir, first.expr) == temporary_scope(hir, second.expr)
        && !hir.span(first.expr).contains(hir.span(second.expr))
}

/// Whether the guard is used in place, not moved into something that may drop it.
fn is_temporary(hir: &Hir, guard: ExprId) -> bool {
    let Some(parent) = hir.parent(guard) else { return false };
    match hir.kind(parent) {
        ExprKind::MethodCall { receiver, .. } => *receiver == guard,
        ExprKind::Field { .. } | ExprKind::Unary { .. } | ExprKind::Index { .. } | ExprKind::Ref { .. } => true,
        _ => false,
    }
}

/// The first guard is in a variable that is alive, and not moved, where the second is taken.
fn is_below(hir: &Hir, first: &Guard, second: &Guard) -> bool {
    let Some(kept) = kept_in(hir, first) else { return false };
    let inside = hir.span(kept.block).contains(hir.span(second.expr));
    let variable = &hir.bindings[kept.binding];
    let moved = variable
        .uses
        .iter()
        .filter(|&&at| hir.span(at).start < hir.span(second.expr).end)
        .any(|&at| !is_temporary(hir, at));
    inside && !moved && variable.mentions.is_empty() && variable.name != "_"
}

fn draft(cx: &Context<'_>, first: &Guard, second: &Guard) -> Draft {
    let place = name(cx, second.mutex);
    Draft::new(
        cx.hir.span(second.expr),
        format!("`{place}` is locked again while its first guard is alive."),
        "The lock is not reentrant: the second lock waits for a guard that this very code holds, and never returns.",
        "Use the first guard for both, or drop it before locking again.",
    )
    .label(cx.hir.span(first.expr), "first locked here")
}
