//! Arithmetic done in a narrow type and widened afterwards.

use std::collections::HashSet;

use super::ints::{self, Int};
use crate::hir::{BinOp, ExprId, ExprKind, Hir, Lit, TyId};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds casts such as `(a * b) as u64` where `a` and `b` are narrower than the type the result is cast to, and
    /// `(1 << n) as u64`, where the literal is an `i32`. An index computed in 32 bits is left alone: what it points into
    /// would have to be larger than memory usually is.
    ///
    /// ## Why it matters
    /// The multiplication happens in the narrow type, before the cast makes room. When the product does not fit, a
    /// debug build panics and a release build goes on with the low bits: a wrong size, offset or price, widened with
    /// care.
    ///
    /// ## Example
    /// ```rust
    /// fn pixels(width: u32, height: u32) -> u64 {
    ///     (width * height) as u64
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn pixels(width: u32, height: u32) -> u64 {
    ///     u64::from(width) * u64::from(height)
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Suggested, not automatic: where the narrow arithmetic overflowed, the result changes, to the right one. Offered
    /// where both operands are simple, and not for a signed value cast to an unsigned type.
    WIDENED_TOO_LATE = "release/widened-too-late", Release, Note, fix: Suggested,
    clippy: [], Rust(check),
}

/// How deep the arithmetic under a cast is searched.
const DEPTH: u32 = 8;

fn check(cx: &Context<'_>, out: &mut Sink) {
    let mut scaled = None;
    for (id, expr) in cx.hir.exprs() {
        if let ExprKind::Cast { expr: inner, ty } = expr.kind
            && !cx.hir.is_in_test(id)
            && let scaled = scaled.get_or_insert_with(|| Scaled::of(cx))
            && let Some(draft) = product(cx, id, inner, ty, scaled).or_else(|| shift(cx, inner, ty))
        {
            out.push(draft);
        }
    }
}

/// A product that may not fit its own type, though it would fit the one it is cast to.
fn product(cx: &Context<'_>, cast: ExprId, inner: ExprId, ty: TyId, scaled: &Scaled<'_>) -> Option<Draft> {
    let target = cx.types.of_ty(ty);
    let room = room(&target)?;
    let found = find_product(cx, inner, DEPTH)?;
    let ExprKind::Binary { lhs, rhs, .. } = *cx.hir.kind(found) else { return None };
    let narrow_type = cx.types.of(found);
    let narrow = ints::int(&narrow_type)?;
    let needed = ints::magnitude(cx, lhs).saturating_add(ints::magnitude(cx, rhs));
    let is_cut = needed > narrow.magnitude() && ints::constant(cx.hir, found).is_none();
    // Signed numbers cast to an index or a float are distances and coordinates, and small.
    let is_distance = narrow.signed && (target.is("usize") || target.is_float());
    let is_meant = [lhs, rhs].iter().any(|&side| is_meant_narrow(cx, side, DEPTH));
    let is_all_constant = is_constant(cx, lhs) && is_constant(cx, rhs);
    let is_bounded = is_positional(cx, inner, found)
        || [lhs, rhs].iter().any(|&side| scaled.contains(cx, side))
        || narrow.bits >= 32 && is_index(cx.hir, cast);
    if narrow.bits >= room.min(64) || !is_cut || is_distance || is_meant || is_all_constant || is_bounded {
        return None;
    }
    let (narrow_name, wide_name) = (narrow_type.path()?, target.path()?);
    let draft = Draft::new(
        cx.hir.span(found),
        format!(
            "`{}` is computed in `{narrow_name}` and only then widened to `{wide_name}`.",
            cx.source.slice(cx.hir.span(found))
        ),
        "When the product does not fit, debug panics and release goes on with its low bits; the cast comes too late.",
        format!("Widen the operands first, with `{wide_name}::from(…)` or `as {wide_name}`, then multiply."),
    );
    let draft = draft.label(cx.hir.types[ty].span, "widened here");
    Some(match widen(cx, cast, inner, found, narrow, &target) {
        Some(edits) => draft.suggestion("Widen before multiplying", edits),
        None => draft,
    })
}

/// The magnitude bits of a type that can be cast to; floats hold any integer roughly.
fn room(target: &Known) -> Option<u32> {
    if target.is_float() { Some(128) } else { ints::int(target).map(Int::magnitude) }
}

/// A multiplication whose value, perhaps after more arithmetic, is what is cast.
fn find_product(cx: &Context<'_>, expr: ExprId, depth: u32) -> Option<ExprId> {
    let depth = depth.checked_sub(1)?;
    match *cx.hir.kind(expr) {
        ExprKind::Paren(inner) => find_product(cx, inner, depth),
        // `w * h * 4`: a constant factor says nothing of the others.
        ExprKind::Binary { op: BinOp::Mul, lhs, rhs, .. } => match (is_constant(cx, lhs), is_constant(cx, rhs)) {
            (false, true) if is_product(cx, lhs) => find_product(cx, lhs, depth),
            (true, false) if is_product(cx, rhs) => find_product(cx, rhs, depth),
            _ => Some(expr),
        },
        ExprKind::Binary { op: BinOp::Add | BinOp::Sub | BinOp::Div, lhs, rhs, .. } => {
            find_product(cx, lhs, depth).or_else(|| find_product(cx, rhs, depth))
        }
        _ => None,
    }
}

fn is_product(cx: &Context<'_>, expr: ExprId) -> bool {
    matches!(cx.hir.kind(cx.hir.peel(expr)), ExprKind::Binary { op: BinOp::Mul, .. })
}

/// Whether a product by a constant is one digit of several: `hours * 3600 + minutes * 60`. Digits are small.
fn is_positional(cx: &Context<'_>, inner: ExprId, found: ExprId) -> bool {
    has_factor(cx, found) && count_factored(cx, inner, DEPTH) > 1
}

/// How many terms of a sum are products by a constant.
fn count_factored(cx: &Context<'_>, expr: ExprId, depth: u32) -> u32 {
    let Some(depth) = depth.checked_sub(1) else { return 0 };
    match *cx.hir.kind(cx.hir.peel(expr)) {
        ExprKind::Binary { op: BinOp::Add, lhs, rhs, .. } => {
            count_factored(cx, lhs, depth).saturating_add(count_factored(cx, rhs, depth))
        }
        _ => u32::from(has_factor(cx, cx.hir.peel(expr))),
    }
}

fn has_factor(cx: &Context<'_>, expr: ExprId) -> bool {
    match *cx.hir.kind(expr) {
        ExprKind::Binary { op: BinOp::Mul, lhs, rhs, .. } => is_constant(cx, lhs) || is_constant(cx, rhs),
        _ => false,
    }
}

/// Places that the text divides or shifts down: fixed-point arithmetic, whose author keeps count.
struct Scaled<'a>(HashSet<&'a str>);

impl<'a> Scaled<'a> {
    fn of(cx: &Context<'a>) -> Scaled<'a> {
        let places = cx.hir.exprs().filter_map(|(_, expr)| match expr.kind {
            ExprKind::AssignOp { op: BinOp::Div | BinOp::Shr, lhs, .. } => Some(cx.source.slice(cx.hir.span(lhs))),
            _ => None,
        });
        Scaled(places.collect())
    }

    fn contains(&self, cx: &Context<'_>, operand: ExprId) -> bool {
        matches!(cx.hir.kind(operand), ExprKind::Path(_) | ExprKind::Field { .. })
            && self.0.contains(cx.source.slice(cx.hir.span(operand)))
    }
}

/// Whether a value is part of an index: what is indexed would have to hold more than 32 bits count.
fn is_index(hir: &Hir, value: ExprId) -> bool {
    let Some(parent) = hir.parent(value) else { return false };
    match *hir.kind(parent) {
        ExprKind::Index { index, .. } => index == value,
        ExprKind::Paren(_) | ExprKind::Binary { .. } | ExprKind::Range { .. } | ExprKind::Cast { .. } => {
            is_index(hir, parent)
        }
        _ => false,
    }
}

/// Whether an operand says that the narrow type is meant: it is a small constant, a power of two, or cast to it.
fn is_meant_narrow(cx: &Context<'_>, expr: ExprId, depth: u32) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    if let Some(value) = ints::constant(cx.hir, expr) {
        return value < 256;
    }
    match *cx.hir.kind(expr) {
        ExprKind::Paren(inner) => is_meant_narrow(cx, inner, depth),
        ExprKind::Cast { .. } | ExprKind::Binary { op: BinOp::Shl, .. } => true,
        ExprKind::Binary { op: BinOp::Add | BinOp::Sub | BinOp::Mul, lhs, rhs, .. } => {
            let is_cast = |side| !is_constant(cx, side) && is_meant_narrow(cx, side, depth);
            is_cast(lhs) || is_cast(rhs)
        }
        _ => false,
    }
}

fn is_constant(cx: &Context<'_>, expr: ExprId) -> bool {
    ints::constant(cx.hir, expr).is_some()
}

/// `(a * b) as T` to `(a as T * b as T)`, with any number of factors.
fn widen(
    cx: &Context<'_>,
    cast: ExprId,
    inner: ExprId,
    found: ExprId,
    narrow: Int,
    target: &Known,
) -> Option<Vec<(Span, String)>> {
    let product = cx.hir.peel(inner);
    let mut factors = Vec::new();
    gather_factors(cx, product, DEPTH, &mut factors)?;
    let whole = cx.hir.span(product).contains(cx.hir.span(found)) && factors.len() > 1 && inner != product;
    let keeps_sign = !narrow.signed || target.is_float() || ints::int(target).is_some_and(|int| int.signed);
    if !whole || !keeps_sign {
        return None;
    }
    let name = target.path()?;
    let mut edits = Vec::new();
    for factor in factors {
        edits.extend(operand(cx, factor, name)?);
    }
    let end = Span::new(cx.hir.span(inner).end, cx.hir.span(cast).end);
    edits.push((end, String::new()));
    Some(edits)
}

/// The factors of a product without brackets inside; nothing when one is a bracketed product.
fn gather_factors(cx: &Context<'_>, expr: ExprId, depth: u32, factors: &mut Vec<ExprId>) -> Option<()> {
    let depth = depth.checked_sub(1)?;
    match *cx.hir.kind(expr) {
        ExprKind::Binary { op: BinOp::Mul, lhs, rhs, .. } => {
            gather_factors(cx, lhs, depth, factors)?;
            gather_factors(cx, rhs, depth, factors)
        }
        ExprKind::Paren(inner) if is_product(cx, inner) => None,
        _ => {
            factors.push(expr);
            Some(())
        }
    }
}

/// The edits that cast one operand; a literal takes its type from the other, and becomes a float where needed.
fn operand(cx: &Context<'_>, expr: ExprId, name: &str) -> Option<Vec<(Span, String)>> {
    let span = cx.hir.span(expr);
    match cx.hir.kind(expr) {
        ExprKind::Lit(Lit::Int { suffix, .. }) if suffix.is_empty() && !name.starts_with('f') => Some(Vec::new()),
        ExprKind::Path(_)
        | ExprKind::Paren(_)
        | ExprKind::Lit(_)
        | ExprKind::Field { .. }
        | ExprKind::Index { .. }
        | ExprKind::Call { .. }
        | ExprKind::MethodCall { .. }
        | ExprKind::Unary { .. } => Some(vec![(span.after(), format!(" as {name}"))]),
        _ => None,
    }
}

/// `(1 << n) as u64`: the literal has no suffix and nothing to take a type from, so it is an `i32`.
fn shift(cx: &Context<'_>, inner: ExprId, ty: TyId) -> Option<Draft> {
    let target = cx.types.of_ty(ty);
    let name = target.path().filter(|_| ints::int(&target).is_some_and(|int| int.bits >= 64))?;
    let found = find_shift(cx, inner, DEPTH)?;
    let ExprKind::Binary { lhs, rhs, .. } = *cx.hir.kind(found) else { return None };
    if ints::magnitude(cx, rhs) <= 4 || ints::constant(cx.hir, rhs).is_some() {
        return None;
    }
    let literal = cx.hir.span(lhs);
    let text = cx.source.slice(literal);
    let draft = Draft::new(
        cx.hir.span(found),
        format!("`{text}` is an `i32` here, so the shift has 32 bits, not those of `{name}`."),
        "From 32 on, debug panics and release shifts by the amount modulo 32; at 31 the cast extends a sign bit.",
        format!("Give the literal the wide type: `{text}_{name}`."),
    );
    let draft = draft.label(cx.hir.types[ty].span, "widened here, too late");
    Some(draft.suggestion(format!("Write `{text}_{name}`"), vec![(literal.after(), format!("_{name}"))]))
}

/// A shift of a literal without suffix, with nothing but such literals beside it.
fn find_shift(cx: &Context<'_>, expr: ExprId, depth: u32) -> Option<ExprId> {
    let depth = depth.checked_sub(1)?;
    match *cx.hir.kind(expr) {
        ExprKind::Paren(inner) => find_shift(cx, inner, depth),
        ExprKind::Binary { op: BinOp::Shl, lhs, .. } => is_bare(cx, lhs).then_some(expr),
        ExprKind::Binary { op: BinOp::Add | BinOp::Sub, lhs, rhs, .. } if is_bare(cx, rhs) => {
            find_shift(cx, lhs, depth)
        }
        _ => None,
    }
}

fn is_bare(cx: &Context<'_>, expr: ExprId) -> bool {
    matches!(cx.hir.kind(expr), ExprKind::Lit(Lit::Int { suffix, .. }) if suffix.is_empty())
}
