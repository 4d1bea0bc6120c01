//! `len() - 1` as the end of a loop, with nothing that keeps the collection from being empty.

use crate::hir::{BinOp, BindingId, BindingKind, ExprId, ExprKind, Hir, Lit, MacroKind};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::{Span, to_u32};
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `v.len() - 1` (or another amount) as the end of a `for` range or in the condition of a `while`, where
    /// `v` is a variable and nothing before it asks how long `v` is.
    ///
    /// ## Why it matters
    /// A length is unsigned. For an empty `v`, debug panics; release wraps to the largest `usize`, and the loop sets
    /// out to run 18 quintillion times, until an index stops it or nothing does.
    ///
    /// ## Example
    /// ```rust
    /// fn gaps(times: &[u64]) -> Vec<u64> {
    ///     let mut gaps = Vec::new();
    ///     for i in 0..times.len() - 1 {
    ///         gaps.push(times[i + 1] - times[i]);
    ///     }
    ///     gaps
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn gaps(times: &[u64]) -> Vec<u64> {
    ///     times.windows(2).map(|pair| pair[1] - pair[0]).collect()
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Suggested, not automatic: `saturating_sub` makes the loop run not at all where it panicked or ran wild.
    UNGUARDED_LEN_SUBTRACTION = "release/unguarded-len-subtraction", Release, Note, fix: Suggested,
    clippy: [], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (id, expr) in cx.hir.exprs() {
        let end = match expr.kind {
            ExprKind::For { iter, .. } => range_end(cx.hir, iter),
            ExprKind::While { cond, .. } => compared(cx.hir, cond),
            _ => None,
        };
        if let Some(end) = end
            && !cx.hir.is_in_test(id)
            && let Some(draft) = subtraction(cx, end)
        {
            out.push(draft);
        }
    }
}

/// The end of the range a `for` runs over, perhaps reversed or stepped.
fn range_end(hir: &Hir, iter: ExprId) -> Option<ExprId> {
    match hir.kind(hir.peel(iter)) {
        ExprKind::Range { start: Some(start), end: Some(end), .. } => {
            matches!(hir.kind(*start), ExprKind::Lit(_)).then(|| hir.peel(*end))
        }
        ExprKind::MethodCall { receiver, method, .. } if matches!(method.as_str(), "rev" | "step_by") => {
            range_end(hir, *receiver)
        }
        _ => None,
    }
}

/// `e` of `i < e` and `i <= e`, also as the first of several conditions.
fn compared(hir: &Hir, cond: ExprId) -> Option<ExprId> {
    match hir.kind(hir.peel(cond)) {
        ExprKind::Binary { op: BinOp::Lt | BinOp::Le, rhs, .. } => Some(hir.peel(*rhs)),
        ExprKind::Binary { op: BinOp::And, lhs, .. } => compared(hir, *lhs),
        _ => None,
    }
}

fn subtraction(cx: &Context<'_>, end: ExprId) -> Option<Draft> {
    let ExprKind::Binary { op: BinOp::Sub, lhs, rhs, .. } = *cx.hir.kind(end) else { return None };
    let ExprKind::Lit(Lit::Int { value: Some(1..), .. }) = cx.hir.kind(rhs) else { return None };
    let measured = measured(cx, lhs)?;
    if !can_be_empty(cx, measured.collection) || is_asked(cx, end, &measured) {
        return None;
    }
    let name = cx.source.slice(cx.hir.span(measured.collection));
    let (text, amount) = (cx.source.slice(cx.hir.span(end)), cx.source.slice(cx.hir.span(rhs)));
    let length = cx.source.slice(cx.hir.span(lhs));
    let draft = Draft::new(
        cx.hir.span(end),
        format!("`{text}` goes below zero when `{name}` is too short."),
        "Debug panics there; release wraps to the largest `usize`, and the loop runs on.",
        format!("Use `{length}.saturating_sub({amount})`, or `windows`, `split_last` or `chunks` instead of indices."),
    );
    let rest = Span::new(cx.hir.span(lhs).end, cx.hir.span(end).end);
    Some(draft.suggestion("Use `saturating_sub`", vec![(rest, format!(".saturating_sub({amount})"))]))
}

/// A length and what it is the length of.
struct Measured {
    collection: ExprId,
    /// The variable that holds the length, if it does not stand there itself.
    held: Option<BindingId>,
}

/// `v.len()`, or a variable that was given it once.
fn measured(cx: &Context<'_>, expr: ExprId) -> Option<Measured> {
    if let Some(collection) = collection(cx.hir, expr) {
        return Some(Measured { collection, held: None });
    }
    let held = cx.hir.local(expr)?;
    let binding = &cx.hir.bindings[held];
    // `match v.len() { 0 => …, n => … }` has looked at it.
    let is_let = binding.kind == BindingKind::Let && binding.mentions.is_empty();
    let init = binding.init.filter(|_| is_let && binding.whole && !binding.mutable)?;
    Some(Measured { collection: collection(cx.hir, init)?, held: Some(held) })
}

fn collection(hir: &Hir, expr: ExprId) -> Option<ExprId> {
    match hir.kind(hir.peel(expr)) {
        ExprKind::MethodCall { receiver, method, args, .. } if method == "len" && args.is_empty() => Some(*receiver),
        _ => None,
    }
}

/// Whether the collection is a variable that may be empty for all that its declaration tells.
fn can_be_empty(cx: &Context<'_>, collection: ExprId) -> bool {
    let known = cx.types.of(collection);
    let is_sized = matches!(known.peel_refs(), Known::Array(_) | Known::Item(_));
    !is_sized && cx.hir.local(collection).is_some_and(|local| !is_filled(cx, local))
}

/// Whether a variable begins with elements: from `vec![…]`, an array, or an iterator over parts that have some.
fn is_filled(cx: &Context<'_>, local: BindingId) -> bool {
    let Some(init) = cx.hir.bindings[local].init else { return false };
    let is_vec =
        cx.hir.macro_call(init).is_some_and(|call| matches!(call.kind, MacroKind::Vec { .. }) && !call.args.is_empty());
    let text = cx.source.slice(cx.hir.span(init));
    is_vec
        || is_text(cx.hir, init)
        || ["windows(", "chunks", "array", "group", "chunk_by", "split(", "env::args"]
            .iter()
            .any(|part| text.contains(part))
}

/// Whether a chain of methods begins with a literal or a formatted text: what that holds stands there.
fn is_text(hir: &Hir, expr: ExprId) -> bool {
    match hir.kind(hir.peel_refs(expr)) {
        ExprKind::MethodCall { receiver, .. } => is_text(hir, *receiver),
        ExprKind::Lit(_) => true,
        ExprKind::Macro(call) => call.kind == MacroKind::Format,
        _ => false,
    }
}

/// Whether anything before, in the same function, looks at how many elements there are, adds some or relies on one.
fn is_asked(cx: &Context<'_>, end: ExprId, measured: &Measured) -> bool {
    let start = cx.hir.enclosing_fn(end).map_or(0, |item| cx.hir.items[item].span.start);
    let at = cx.hir.span(end).start;
    if let Some(held) = measured.held {
        let mut uses = cx.hir.bindings[held].uses.iter().map(|&id| cx.hir.span(id).start);
        if uses.any(|used| used < at) {
            return true;
        }
    }
    let init = measured.held.and_then(|held| cx.hir.bindings[held].init).map(|init| cx.hir.span(init));
    let before = cx.source.slice(Span::new(start, at));
    let name = cx.source.slice(cx.hir.span(measured.collection));
    before.match_indices(name).any(|(offset, _)| {
        let here = start.saturating_add(to_u32(offset));
        let is_own = init.is_some_and(|init| init.start <= here && here < init.end);
        !is_own && tells_length(before, offset, name)
    })
}

/// Whether the occurrence of `name` at `offset` is one that depends on the number of elements or changes it.
fn tells_length(text: &str, offset: usize, name: &str) -> bool {
    const CALLS: [&str; 13] = [
        ".is_empty",
        ".len()",
        ".push",
        ".insert",
        ".extend",
        ".resize",
        ".last",
        ".first",
        ".pop",
        ".get(",
        "[",
        ".iter()",
        ".split",
    ];
    let (before, after) = (text.get(..offset).unwrap_or_default(), text.get(offset.saturating_add(name.len())..));
    let is_part = before.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
    let is_field = before.ends_with('.') && !before.ends_with("..");
    let is_whole = !is_part && !is_field;
    // `match v`, `for x in &v`, `let [a, ..] = &v`.
    let outside = before.trim_end().trim_end_matches('&').trim_end();
    let is_matched = outside.ends_with("match") || outside.ends_with(" in") || before.ends_with("= &");
    is_whole && (is_matched || after.is_some_and(|after| CALLS.iter().any(|call| after.starts_with(call))))
}
