//! Arithmetic on a value that a cast has just cut down.

use std::collections::HashMap;

use super::ints;
use crate::hir::{BinOp, BindingId, BindingKind, ExprId, ExprKind};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::{Source, Span, to_u32};
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `x as u8 + y` and its like for types of 8 and 16 bits, where `x` is wider, is a length or a parameter,
    /// and nothing before it asks how large it is. Two values cut to the same type mean its arithmetic.
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
    let mut looks = None;
    for (id, expr) in cx.hir.exprs() {
        if let ExprKind::Binary { op: op @ (BinOp::Add | BinOp::Sub | BinOp::Mul), lhs, rhs, .. } = expr.kind
            && !cx.hir.is_in_test(id)
            && let Some(draft) = [(lhs, rhs), (rhs, lhs)]
                .into_iter()
                .find_map(|(side, other)| is_beside(cx, other).then(|| draft(cx, id, op, side, &mut looks))?)
        {
            out.push(draft);
        }
    }
}

/// Whether the other operand is a number that was not itself cut down to the type: two such casts mean its arithmetic.
fn is_beside(cx: &Context<'_>, other: ExprId) -> bool {
    let other = cx.hir.peel(other);
    let is_cut = match *cx.hir.kind(other) {
        ExprKind::Cast { expr, ty } => {
            let (wide, narrow) = (ints::int(&cx.types.of(expr)), ints::int(&cx.types.of_ty(ty)));
            wide.zip(narrow).is_none_or(|(wide, narrow)| narrow.bits < wide.bits)
        }
        _ => false,
    };
    !is_cut && cx.types.of(other).is_int()
}

fn draft<'a>(cx: &Context<'a>, whole: ExprId, op: BinOp, side: ExprId, looks: &mut Option<Looks<'a>>) -> Option<Draft> {
    let ExprKind::Cast { expr: inner, ty } = *cx.hir.kind(cx.hir.peel(side)) else { return None };
    let (wide_type, narrow_type) = (cx.types.of(inner), cx.types.of_ty(ty));
    let (wide, narrow) = (ints::int(&wide_type)?, ints::int(&narrow_type)?);
    let is_cut = narrow.bits < wide.bits && ints::magnitude(cx, inner) > narrow.bits;
    if narrow.bits > 16 || !is_cut || !is_open(cx, inner, looks.get_or_insert_with(|| Looks::of(cx.source))) {
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

/// Whether a value comes from outside as it is: the length of what was handed in, or a parameter. What is computed
/// here, or looked at in a condition, is mostly small for reasons that are not written down.
fn is_open(cx: &Context<'_>, value: ExprId, looks: &Looks<'_>) -> bool {
    let value = cx.hir.peel(value);
    match cx.hir.kind(value) {
        ExprKind::MethodCall { receiver, method, args, .. } if method == "len" && args.is_empty() => {
            let is_fixed = matches!(cx.types.of(*receiver).peel_refs(), Known::Array(_));
            let is_given =
                |root: &BindingId| matches!(cx.hir.bindings[*root].kind, BindingKind::Param | BindingKind::SelfParam);
            let root = root(cx, *receiver).filter(is_given).filter(|_| !is_fixed);
            root.is_some_and(|root| !looks.at(cx, value, &cx.hir.bindings[root].name))
        }
        ExprKind::Path(path) => path.local().is_some_and(|local| {
            let binding = &cx.hir.bindings[local];
            match binding.kind {
                BindingKind::Param => binding.whole && !looks.at(cx, value, &binding.name),
                BindingKind::Let => {
                    let init = binding.init.filter(|_| binding.whole && !binding.mutable);
                    init.is_some_and(|init| !is_path(cx, init) && is_open(cx, init, looks))
                        && !looks.at(cx, value, &binding.name)
                }
                _ => false,
            }
        }),
        _ => false,
    }
}

fn is_path(cx: &Context<'_>, expr: ExprId) -> bool {
    matches!(cx.hir.kind(cx.hir.peel(expr)), ExprKind::Path(_))
}

/// The variable that a chain of fields begins with.
fn root(cx: &Context<'_>, expr: ExprId) -> Option<BindingId> {
    match cx.hir.kind(cx.hir.peel(expr)) {
        ExprKind::Path(path) => path.local(),
        ExprKind::Field { base, .. } => root(cx, *base),
        _ => None,
    }
}

/// Where a text compares or asserts anything, or matches on it: the names said there, each with its places in order.
struct Looks<'a> {
    places: HashMap<&'a str, Vec<u32>>,
}

/// A statement is looked back on for so many bytes.
const NEAR: u32 = 1_000;

impl<'a> Looks<'a> {
    fn of(source: &'a Source<'_>) -> Looks<'a> {
        let mut looks = Looks { places: HashMap::new() };
        let mut start = 0;
        for piece in source.text().split_inclusive(['\n', ';', '{', '}']) {
            if looks_at_something(piece) {
                words(piece).for_each(|word| looks.places.entry(word).or_default().push(start));
            }
            start = start.saturating_add(to_u32(piece.len()));
        }
        looks
    }

    /// Whether the function, before `place`, looks at what is called `name`.
    fn at(&self, cx: &Context<'_>, place: ExprId, name: &str) -> bool {
        let start = cx.hir.enclosing_fn(place).map_or(0, |item| cx.hir.items[item].span.start);
        let end = cx.hir.span(place).start;
        let near = self.piece_before(cx, end);
        let places = self.places.get(name).map_or(&[][..], Vec::as_slice);
        let first = places.get(places.partition_point(|&at| at < start));
        first.is_some_and(|&at| at < end.saturating_sub(to_u32(near.len())))
            || looks_at_something(near) && words(near).any(|word| word == name)
    }

    /// What the piece that holds a place says before it.
    fn piece_before<'t>(&self, cx: &Context<'t>, end: u32) -> &'t str {
        let mut start = end.saturating_sub(NEAR);
        while start < end && cx.source.slice(Span::new(start, end)).is_empty() {
            start = start.saturating_add(1);
        }
        cx.source.slice(Span::new(start, end)).rsplit(['\n', ';', '{', '}']).next().unwrap_or("")
    }
}

fn looks_at_something(piece: &str) -> bool {
    const LOOKS: [&str; 10] = ["if ", "while ", "match ", "assert", "<", ">", "==", "!=", "min(", "clamp("];
    if !LOOKS.iter().any(|look| piece.contains(look)) || piece.contains("fn ") {
        return false;
    }
    let code = piece.replace("->", "").replace("=>", "");
    LOOKS.iter().any(|look| code.contains(look))
}

fn words(piece: &str) -> impl Iterator<Item = &str> {
    piece.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}
