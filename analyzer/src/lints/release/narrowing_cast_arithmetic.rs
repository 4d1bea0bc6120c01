//! Arithmetic on a value that a cast has just cut down.

use super::ints;
use crate::hir::{BinOp, ExprId, ExprKind};
use crate::lints::{Context, Draft, Sink, rule};

rule! {
    /// ## What it does
    /// Finds `x as u8 + y` and its like, where `x` is wider than the type it is cast to and nothing in sight keeps
    /// it small.
    ///
    /// ## Why it matters
    /// Two losses in one line. The cast silently keeps the low bits, in debug and in release. The arithmetic then
    /// happens in the narrow type, where it overflows long before the value would have: debug panics, release wraps.
    ///
    /// ## Example
    /// ```rust
    /// fn frame_length(payload: &[u8]) -> u16 {
    ///     payload.len() as u16 + 4
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn frame_length(payload: &[u8]) -> Option<u16> {
    ///     u16::try_from(payload.len() + 4).ok()
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: `try_from` needs an answer to "what if it does not fit", which only the author has.
    NARROWING_CAST_ARITHMETIC = "release/narrowing-cast-arithmetic", Release, Note, fix: None,
    clippy: ["cast_possible_truncation"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (id, expr) in cx.hir.exprs() {
        if let ExprKind::Binary { op: op @ (BinOp::Add | BinOp::Sub | BinOp::Mul), lhs, rhs, .. } = expr.kind
            && !cx.hir.is_in_test(id)
            && let Some(draft) = [lhs, rhs].into_iter().find_map(|side| draft(cx, id, op, side))
        {
            out.push(draft);
        }
    }
}

fn draft(cx: &Context<'_>, whole: ExprId, op: BinOp, side: ExprId) -> Option<Draft> {
    let ExprKind::Cast { expr: inner, ty } = *cx.hir.kind(cx.hir.peel(side)) else { return None };
    let (wide_type, narrow_type) = (cx.types.of(inner), cx.types.of_ty(ty));
    let (wide, narrow) = (ints::int(&wide_type)?, ints::int(&narrow_type)?);
    let is_cut = narrow.bits < wide.bits && ints::magnitude(cx, inner) > narrow.bits;
    let is_tight = narrow.bits <= 16 || narrow.bits == 32 && op == BinOp::Mul;
    if !is_cut || !is_tight {
        return None;
    }
    let (wide_name, narrow_name) = (wide_type.path()?, narrow_type.path()?);
    let text = cx.source.slice(cx.hir.span(inner));
    let draft = Draft::new(
        cx.hir.span(whole),
        format!(
            "`{text}` is cut from `{wide_name}` to `{narrow_name}`, and `{}` is then done in `{narrow_name}`.",
            op.as_str()
        ),
        "The cast drops the high bits without a word; the arithmetic panics in debug and wraps in release.",
        format!("Compute in `{wide_name}` and convert the result with `{narrow_name}::try_from`."),
    );
    Some(draft.label(cx.hir.span(side), "high bits are lost here"))
}
