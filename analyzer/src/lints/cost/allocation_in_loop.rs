//! Finds text that is built anew in every turn of a loop and is the same every time.

use super::copy::{copied_text, is_text};
use super::invariant::{is_invariant, runs_every_turn};
use crate::hir::{Binding, BindingKind, ExprId, ExprKind, MacroKind};
use crate::lints::{Context, Draft, Sink, rule, usage};
use crate::source::Span;
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `format!(…)`, `to_string()`, `to_owned()` and `String::from(…)` that run in every turn of a loop, are
    /// made of nothing that changes in the loop, and are only looked at.
    ///
    /// ## Why it matters
    /// Each turn asks the allocator for memory, fills it with the same bytes and gives it back. In a hot loop that is
    /// most of the time spent, and it grows with the input.
    ///
    /// ## Example
    /// ```rust
    /// fn count(lines: &[String], name: &str) -> usize {
    ///     let mut count = 0;
    ///     for line in lines {
    ///         let key = format!("{name}=");
    ///         if line.starts_with(&key) {
    ///             count += 1;
    ///         }
    ///     }
    ///     count
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn count(lines: &[String], name: &str) -> usize {
    ///     let mut count = 0;
    ///     let key = format!("{name}=");
    ///     for line in lines {
    ///         if line.starts_with(&key) {
    ///             count += 1;
    ///         }
    ///     }
    ///     count
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Needs a look, and is offered where the value is a variable of its own whose name occurs once in the function: its
    /// `let` moves in front of the loop. A loop that never turns then builds it too, which matters where building it can
    /// panic, as a division can.
    ALLOCATION_IN_LOOP = "cost/allocation-in-loop", Cost, Warn, fix: Suggested, clippy: [], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (expr, _) in cx.hir.exprs() {
        if !allocates(cx, expr) || cx.hir.is_in_test(expr) {
            continue;
        }
        let Some(around) = cx.hir.enclosing_loop(expr) else { continue };
        if is_invariant(cx, expr, around) && is_only_looked_at(cx, expr) && runs_every_turn(cx, expr, around) {
            out.push(draft(cx, expr, around));
        }
    }
}

/// Builds a `String`.
fn allocates(cx: &Context<'_>, expr: ExprId) -> bool {
    match cx.hir.kind(expr) {
        ExprKind::Macro(call) => call.kind == MacroKind::Format,
        ExprKind::Call { .. } => copied_text(cx, expr).is_some(),
        ExprKind::MethodCall { receiver, method, args, .. } => {
            args.is_empty() && makes_text(&cx.types.of(*receiver), method)
        }
        _ => false,
    }
}

fn makes_text(receiver: &Known, method: &str) -> bool {
    match method {
        "to_string" => is_text(receiver) || receiver.is_int() || receiver.is_float(),
        "to_owned" | "to_uppercase" | "to_lowercase" => is_text(receiver),
        _ => false,
    }
}

/// Borrowed on the spot, or bound to a variable that is only borrowed.
fn is_only_looked_at(cx: &Context<'_>, expr: ExprId) -> bool {
    match bound_to(cx, expr) {
        Some((_, binding)) => {
            // A closure or async block may take it along.
            let shared = |&used: &ExprId| usage::is_shared_use(cx.hir, used) && cx.hir.exprs[used].body == binding.body;
            !binding.mutable && binding.mentions.is_empty() && binding.uses.iter().all(shared)
        }
        None => usage::is_shared_use(cx.hir, expr) && !is_compared_or_printed(cx, expr),
    }
}

/// Other rules and lints speak of `x == y.to_string()` and of `println!("{}", format!(…))`.
fn is_compared_or_printed(cx: &Context<'_>, expr: ExprId) -> bool {
    cx.hir
        .parent(expr)
        .is_some_and(|parent| matches!(cx.hir.kind(parent), ExprKind::Binary { .. } | ExprKind::Macro(_)))
}

/// The variable that an expression initialises, with the span of its statement.
fn bound_to<'a>(cx: &'a Context<'_>, expr: ExprId) -> Option<(Span, &'a Binding)> {
    let (pat, span) = cx.hir.plain_let_of(expr)?;
    let binding = cx.hir.bindings_in(pat).first().map(|&binding| &cx.hir.bindings[binding])?;
    (binding.kind == BindingKind::Let && binding.whole).then_some((span, binding))
}

fn draft(cx: &Context<'_>, expr: ExprId, around: ExprId) -> Draft {
    let text = cx.source.slice(cx.hir.span(expr));
    let draft = Draft::new(
        cx.hir.span(expr),
        format!("`{text}` builds the same text in every turn of this loop."),
        "Every turn pays an allocation, a copy and a free for a value that does not change.",
        "Build it once in front of the loop and borrow it inside.",
    );
    match hoisted(cx, expr, around) {
        Some(edits) => draft.suggestion("Move it in front of the loop", edits),
        None => draft,
    }
}

/// Moves the whole `let` statement in front of the loop.
fn hoisted(cx: &Context<'_>, expr: ExprId, around: ExprId) -> Option<Vec<(Span, String)>> {
    let (span, binding) = bound_to(cx, expr)?;
    hoist(cx, around, binding, span, String::new())
}

/// Puts the statement at `span`, which declares `binding`, in front of a loop that is a statement, and `left` in its place.
pub(super) fn hoist(
    cx: &Context<'_>,
    around: ExprId,
    binding: &Binding,
    span: Span,
    left: String,
) -> Option<Vec<(Span, String)>> {
    if !cx.hir.is_standing(around) || !is_unique(cx, binding) {
        return None;
    }
    let start = cx.hir.span(around).before();
    let indent = cx.source.slice(Span::new(cx.source.line_start(cx.source.line(start.start)), start.start));
    let statement = cx.source.slice(span);
    if !indent.trim().is_empty() || statement.contains('\n') {
        return None;
    }
    let removed = if left.is_empty() { whole_line(cx, span)? } else { span };
    Some(vec![(start, format!("{statement}\n{indent}")), (removed, left)])
}

/// The span with its indentation and line break, when nothing else stands on the line.
fn whole_line(cx: &Context<'_>, span: Span) -> Option<Span> {
    let line = cx.source.line(span.start);
    let whole = Span::new(cx.source.line_start(line), cx.source.line_start(line.saturating_add(1)));
    (cx.source.slice(whole).trim() == cx.source.slice(span)).then_some(whole)
}

/// Whether no other variable of the function has the name, so that a longer life hides none.
fn is_unique(cx: &Context<'_>, binding: &Binding) -> bool {
    cx.hir.namesakes(binding.body, &binding.name) == 1
}
