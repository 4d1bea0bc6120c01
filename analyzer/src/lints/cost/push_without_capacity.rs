//! Finds vectors that grow one push at a time although their length is known.

use crate::hir::{Binding, BindingId, Block, ExprId, ExprKind, Lit, MacroCall, MacroKind, Stmt};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds a `Vec::new()` or `vec![]` that the next statement, a `for` loop over a slice, vector or range, fills with
    /// exactly one element in every turn.
    ///
    /// ## Why it matters
    /// The vector starts without memory and doubles as it grows: a dozen allocations and copies of everything so far
    /// for a few thousand elements. The length is known, so one allocation is enough.
    ///
    /// ## Example
    /// ```rust
    /// fn lengths(names: &[String]) -> Vec<usize> {
    ///     let mut lengths = Vec::new();
    ///     for name in names {
    ///         lengths.push(name.len());
    ///     }
    ///     lengths
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn lengths(names: &[String]) -> Vec<usize> {
    ///     names.iter().map(|name| name.len()).collect()
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the capacity is what the loop pushes. A `collect`, which takes the length from the iterator, reads better
    /// where the body is short.
    PUSH_WITHOUT_CAPACITY = "cost/push-without-capacity", Cost, Note, fix: Safe, clippy: [], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    let jumps = jumps(cx);
    for (expr, node) in cx.hir.exprs() {
        let ExprKind::Block { block, .. } = &node.kind else { continue };
        for (index, stmt) in block.stmts.iter().enumerate() {
            if let Some((new, vector)) = empty_vec(cx, stmt)
                && !cx.hir.is_in_test(expr)
                && let Some(around) = next_loop(cx, block, index.saturating_add(1))
                && let Some(length) = pushes(cx, around, vector, &jumps)
            {
                out.push(draft(cx, vector, new, around, &length));
            }
        }
    }
}

/// `let mut v = Vec::new();`: the initialiser and the variable.
fn empty_vec(cx: &Context<'_>, stmt: &Stmt) -> Option<(ExprId, BindingId)> {
    let Stmt::Let { pat, init: Some(init), otherwise: None, .. } = stmt else { return None };
    let crate::hir::PatKind::Binding { binding, sub: None } = cx.hir.pats[*pat].kind else { return None };
    (cx.hir.callee(*init) == Some("std::vec::Vec::new") || is_empty_macro(cx, *init)).then_some((*init, binding))
}

/// `vec![]`.
fn is_empty_macro(cx: &Context<'_>, init: ExprId) -> bool {
    let is_vec = |call: &MacroCall| call.kind == MacroKind::Vec { repeat: false } && call.args.is_empty();
    cx.hir.macro_call(init).is_some_and(is_vec)
}

/// The `for` loop that is a block's statement or tail at `index`.
fn next_loop(cx: &Context<'_>, block: &Block, index: usize) -> Option<ExprId> {
    let expr = match block.stmts.get(index) {
        Some(Stmt::Expr(expr)) => *expr,
        None if index == block.stmts.len() => block.tail?,
        _ => return None,
    };
    matches!(cx.hir.kind(expr), ExprKind::For { .. }).then_some(expr)
}

/// The text of the loop's length, when each turn pushes one element and no jump cuts it short.
fn pushes(cx: &Context<'_>, around: ExprId, vector: BindingId, jumps: &[Span]) -> Option<String> {
    let ExprKind::For { iter, body, .. } = cx.hir.kind(around) else { return None };
    let ExprKind::Block { block, .. } = cx.hir.kind(*body) else { return None };
    let pushed =
        block.stmts.iter().filter(|stmt| matches!(stmt, Stmt::Expr(expr) if is_push(cx, *expr, vector))).count();
    let tail = block.tail.is_some_and(|tail| is_push(cx, tail, vector));
    let inside = |binding: &Binding| {
        binding.uses.iter().filter(|&&used| cx.hir.span(around).contains(cx.hir.span(used))).count()
    };
    let only = pushed.saturating_add(usize::from(tail)) == 1 && inside(&cx.hir.bindings[vector]) == 1;
    (only && !jumps_inside(jumps, cx.hir.span(*body))).then(|| length(cx, *iter))?
}

fn is_push(cx: &Context<'_>, expr: ExprId, vector: BindingId) -> bool {
    match cx.hir.kind(expr) {
        ExprKind::MethodCall { receiver, method, .. } => method == "push" && cx.hir.local(*receiver) == Some(vector),
        _ => false,
    }
}

/// Every `break`, `continue`, `return` and `?`, by position.
fn jumps(cx: &Context<'_>) -> Vec<Span> {
    let leaves = |kind: &ExprKind| {
        matches!(kind, ExprKind::Break { .. } | ExprKind::Continue { .. } | ExprKind::Return(_) | ExprKind::Try(_))
    };
    let mut spans: Vec<Span> =
        cx.hir.exprs().filter(|(_, node)| leaves(&node.kind)).map(|(_, node)| node.span).collect();
    crate::order::sort(&mut spans);
    spans
}

fn jumps_inside(jumps: &[Span], body: Span) -> bool {
    let first = jumps.partition_point(|jump| jump.start < body.start);
    jumps.get(first).is_some_and(|jump| jump.start < body.end)
}

/// How many turns a loop over `iter` takes, as text.
fn length(cx: &Context<'_>, iter: ExprId) -> Option<String> {
    let iter = cx.hir.peel_refs(iter);
    match cx.hir.kind(iter) {
        ExprKind::Range { start: Some(start), end: Some(end), inclusive } => {
            constant_length(cx, *start, *end, *inclusive)
                .or_else(|| range_length(cx, *start, *end).filter(|_| !inclusive))
        }
        ExprKind::MethodCall { receiver, method, args, .. } if args.is_empty() => {
            matches!(method.as_str(), "iter" | "iter_mut" | "into_iter").then(|| place_length(cx, *receiver))?
        }
        _ => place_length(cx, iter),
    }
}

/// The length of `0..1000`; the first four elements of a `Vec` come in one allocation anyway.
fn constant_length(cx: &Context<'_>, start: ExprId, end: ExprId, inclusive: bool) -> Option<String> {
    let value = |expr: ExprId| match cx.hir.kind(expr) {
        ExprKind::Lit(Lit::Int { value, .. }) => *value,
        _ => None,
    };
    let (start, limit) = (value(start)?, value(end)?);
    let length = limit.checked_sub(start)?.checked_add(u128::from(inclusive)).filter(|&length| length > 4)?;
    let written = cx.source.slice(cx.hir.span(end));
    let plain = written.chars().all(|c| c.is_ascii_digit() || c == '_');
    Some(if length == limit && plain { written.to_owned() } else { length.to_string() })
}

fn range_length(cx: &Context<'_>, start: ExprId, end: ExprId) -> Option<String> {
    let from_zero = cx.source.slice(cx.hir.span(start)) == "0";
    let is_literal = matches!(cx.hir.kind(end), ExprKind::Lit(_));
    let counts = !is_literal && cx.types.of(end).is("usize") && is_cheap(cx, end);
    (from_zero && counts).then(|| cx.source.slice(cx.hir.span(end)).to_owned())
}

/// `place.len()` of a slice, array or vector.
fn place_length(cx: &Context<'_>, place: ExprId) -> Option<String> {
    let known = cx.types.of(place);
    let sized = match known.peel_refs() {
        Known::Slice(_) | Known::Array(_) => true,
        known => known.is("std::vec::Vec"),
    };
    (sized && is_cheap(cx, place)).then(|| format!("{}.len()", cx.source.slice(cx.hir.span(place))))
}

/// A variable, the fields in it, or its length: free to evaluate twice.
fn is_cheap(cx: &Context<'_>, expr: ExprId) -> bool {
    match cx.hir.kind(expr) {
        ExprKind::Path(_) | ExprKind::Lit(_) => true,
        ExprKind::Field { base, .. } => is_cheap(cx, *base),
        ExprKind::MethodCall { receiver, method, .. } => method == "len" && is_cheap(cx, *receiver),
        _ => false,
    }
}

fn draft(cx: &Context<'_>, vector: BindingId, new: ExprId, around: ExprId, length: &str) -> Draft {
    let name = cx.hir.bindings[vector].name.as_str();
    let callee = match cx.hir.kind(new) {
        ExprKind::Call { callee, .. } => cx.hir.span(*callee),
        _ => cx.hir.span(new),
    };
    let made = cx.source.slice(callee).strip_suffix("new").unwrap_or("Vec::");
    let keyword = cx.hir.span(around).before();
    Draft::new(
        cx.hir.span(new),
        format!("`{name}` grows one element at a time, and its length is known: `{length}`."),
        "It doubles as it grows: each doubling allocates and copies everything pushed so far.",
        format!("Collect an iterator, or start with `Vec::with_capacity({length})`."),
    )
    .label(Span::new(keyword.start, keyword.start.saturating_add(3)), "every turn pushes one element")
    .safe_fix("Allocate once", vec![(cx.hir.span(new), format!("{made}with_capacity({length})"))])
}
