//! Finds text that is formatted into a string of its own only to be appended to another.

use crate::hir::{BinOp, ExprId, ExprKind, MacroKind, Stmt};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;

rule! {
    /// ## What it does
    /// Finds `text.push_str(&format!(…))` and `text += &format!(…)` on a `String`.
    ///
    /// ## Why it matters
    /// `format!` allocates a string, the bytes are copied to the end of the other, and the first is freed. `write!`
    /// formats into the place where the text is wanted.
    ///
    /// ## Example
    /// ```rust
    /// fn list(names: &[String]) -> String {
    ///     let mut text = String::new();
    ///     for name in names {
    ///         text.push_str(&format!("- {name}\n"));
    ///     }
    ///     text
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use std::fmt::Write as _;
    ///
    /// fn list(names: &[String]) -> String {
    ///     let mut text = String::new();
    ///     for name in names {
    ///         let _ = write!(text, "- {name}\n");
    ///     }
    ///     text
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Suggested where the text imports `std::fmt::Write`, which `write!` needs. Writing to a `String` never fails; an
    /// error of an argument's own `Display` is passed over where `format!` would panic.
    FORMAT_THEN_PUSH = "cost/format-then-push", Cost, Note, fix: Suggested, clippy: ["format_push_string"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (expr, _) in cx.hir.exprs() {
        if let Some((target, format)) = appended(cx, expr)
            && cx.types.of(target).peel_refs().is("std::string::String")
            && !cx.hir.is_in_test(expr)
        {
            out.push(draft(cx, expr, target, format));
        }
    }
}

/// The string appended to and the `format!` call whose text it gets.
fn appended(cx: &Context<'_>, expr: ExprId) -> Option<(ExprId, ExprId)> {
    let (target, value) = match cx.hir.kind(expr) {
        ExprKind::MethodCall { receiver, method, args, .. } if method == "push_str" => (*receiver, *args.first()?),
        ExprKind::AssignOp { op: BinOp::Add, lhs, rhs, .. } => (*lhs, *rhs),
        _ => return None,
    };
    let ExprKind::Ref { mutable: false, expr: format, .. } = cx.hir.kind(cx.hir.peel(value)) else { return None };
    let format = cx.hir.peel(*format);
    cx.hir.macro_call(format).filter(|call| call.kind == MacroKind::Format).map(|_| (target, format))
}

fn draft(cx: &Context<'_>, expr: ExprId, target: ExprId, format: ExprId) -> Draft {
    let text = cx.source.slice(cx.hir.span(target));
    let draft = Draft::new(
        cx.hir.span(expr),
        format!("A string is formatted for itself, copied to the end of `{text}` and freed."),
        "Every call pays an allocation that `write!` does without.",
        format!("Write into it: `write!({text}, …)`, with `use std::fmt::Write as _;`."),
    );
    match written(cx, expr, target, format) {
        Some(edits) => draft.suggestion(format!("Write into `{text}`"), edits),
        None => draft,
    }
}

fn written(cx: &Context<'_>, expr: ExprId, target: ExprId, format: ExprId) -> Option<Vec<(Span, String)>> {
    let imported = cx.source.text().contains("use std::fmt::Write");
    if !imported || !is_statement(cx, expr) || cx.hir.local(target).is_none() {
        return None;
    }
    let call = cx.source.slice(cx.hir.span(format)).strip_prefix("format!(")?;
    let text = cx.source.slice(cx.hir.span(target));
    Some(vec![(cx.hir.span(expr), format!("let _ = write!({text}, {call}"))])
}

/// Whether a semicolon follows, so that the value is not used.
fn is_statement(cx: &Context<'_>, expr: ExprId) -> bool {
    let Some(parent) = cx.hir.parent(expr) else { return false };
    let ExprKind::Block { block, .. } = cx.hir.kind(parent) else { return false };
    block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Expr(at) if *at == expr))
}
