//! A number that grows by multiplication in a loop until it wraps.

use super::ints;
use crate::hir::{BinOp, ExprId, ExprKind};
use crate::lints::{Context, Draft, Sink, rule};
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `h = h * 31 + x` and its like in a loop over a whole input: an integer multiplied by a constant each time
    /// round, with plain `*`, in a loop that never stops early.
    ///
    /// ## Why it matters
    /// The value grows exponentially and outgrows its type after a few rounds: a `u32` times 31 after seven. Debug
    /// panics on the first input that is long enough; release wraps. A hash works in production and crashes in tests;
    /// a number read digit by digit is an error in tests and silently a wrong number in production.
    ///
    /// ## Example
    /// ```rust
    /// fn hash(text: &str) -> u32 {
    ///     let mut hash: u32 = 7;
    ///     for byte in text.bytes() {
    ///         hash = hash * 31 + u32::from(byte);
    ///     }
    ///     hash
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn hash(text: &str) -> u32 {
    ///     let mut hash: u32 = 7;
    ///     for byte in text.bytes() {
    ///         hash = hash.wrapping_mul(31).wrapping_add(u32::from(byte));
    ///     }
    ///     hash
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: wrapping is right for a hash and wrong for a number, and only the author knows which this is.
    OVERFLOWING_ACCUMULATOR = "release/overflowing-accumulator", Release, Note, fix: None,
    clippy: ["arithmetic_side_effects"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (id, expr) in cx.hir.exprs() {
        let (target, product) = match expr.kind {
            ExprKind::Assign { lhs, rhs } => (lhs, product_with(cx, lhs, rhs)),
            ExprKind::AssignOp { op: BinOp::Mul, lhs, rhs, .. } => (lhs, Some((id, rhs))),
            _ => continue,
        };
        if let Some((product, factor)) = product
            && !cx.hir.is_in_test(id)
            && let Some(draft) = draft(cx, id, target, product, factor)
        {
            out.push(draft);
        }
    }
}

/// The multiplication of `target` in a sum that is assigned to it, and the factor.
fn product_with(cx: &Context<'_>, target: ExprId, value: ExprId) -> Option<(ExprId, ExprId)> {
    let value = cx.hir.peel(value);
    match *cx.hir.kind(value) {
        ExprKind::Binary { op: BinOp::Mul, lhs, rhs, .. } if is_same(cx, lhs, target) => Some((value, rhs)),
        ExprKind::Binary { op: BinOp::Mul, lhs, rhs, .. } if is_same(cx, rhs, target) => Some((value, lhs)),
        ExprKind::Binary { op: BinOp::Add | BinOp::Sub | BinOp::BitXor, lhs, rhs, .. } => {
            product_with(cx, target, lhs).or_else(|| product_with(cx, target, rhs))
        }
        _ => None,
    }
}

fn is_same(cx: &Context<'_>, one: ExprId, other: ExprId) -> bool {
    let text = |id| cx.source.slice(cx.hir.span(cx.hir.peel(id)));
    text(one) == text(other)
}

fn draft(cx: &Context<'_>, id: ExprId, target: ExprId, product: ExprId, factor: ExprId) -> Option<Draft> {
    let known = cx.types.of(target);
    let int = ints::int(&known)?;
    let by = ints::constant(cx.hir, factor).filter(|&by| by >= 2)?;
    let around = cx.hir.enclosing_loop(id)?;
    if cx.hir.local(target).is_some_and(|local| is_born_inside(cx, local, around)) || is_short(cx, around) {
        return None;
    }
    let rounds = int.magnitude().checked_div(by.ilog2()).unwrap_or(int.magnitude());
    let (name, type_name) = (cx.source.slice(cx.hir.span(target)), known.path()?);
    let draft = Draft::new(
        cx.hir.span(product),
        format!(
            "`{name}` is multiplied by {by} each time round and outgrows `{type_name}` after some {rounds} rounds."
        ),
        "Debug panics on the first input that long; release wraps and goes on with a wrong number.",
        "Say which it should be: `wrapping_mul` for a hash, `checked_mul` for a number that was read.",
    );
    Some(draft.label(cx.hir.span(around).before(), "in this loop"))
}

/// Whether the variable starts afresh in each round.
fn is_born_inside(cx: &Context<'_>, local: crate::hir::BindingId, around: ExprId) -> bool {
    cx.hir.span(around).contains(cx.hir.bindings[local].span)
}

/// Whether the loop may end for a reason, or runs a number of times that is written down: where it can stop, it mostly
/// stops before the value is too large.
fn is_short(cx: &Context<'_>, around: ExprId) -> bool {
    const STOPS: [&str; 9] = ["break", "return", "?", "min(", "overflow", "checked", "if ", "%", "assert"];
    let text = |id| cx.source.slice(cx.hir.span(id));
    let (runs_on, body) = match *cx.hir.kind(around) {
        ExprKind::For { iter, body, .. } => match cx.hir.kind(cx.hir.peel(iter)) {
            ExprKind::Range { end: Some(end), .. } => (text(*end).contains(".len()"), body),
            ExprKind::Array(_) => (false, body),
            _ => (!text(iter).contains(".take(") && !is_array(cx, iter), body),
        },
        ExprKind::While { cond, body, .. } => {
            (matches!(cx.hir.kind(cond), ExprKind::Let { .. }) || text(cond).contains(".len()"), body)
        }
        _ => return true,
    };
    !runs_on || STOPS.iter().any(|stop| text(body).contains(stop))
}

/// Whether an iterated value is an array or a reference to one, perhaps through `iter`.
fn is_array(cx: &Context<'_>, iter: ExprId) -> bool {
    let iterated = match cx.hir.kind(cx.hir.peel_refs(iter)) {
        ExprKind::MethodCall { receiver, method, .. } if method.starts_with("iter") => *receiver,
        _ => iter,
    };
    matches!(cx.types.of(iterated).peel_refs(), Known::Array(_))
}
