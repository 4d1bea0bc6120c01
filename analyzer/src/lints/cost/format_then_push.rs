//! Finds text that is formatted into a string of its own only to be appended to another.

use crate::hir::{BinOp, BindingId, ExprId, ExprKind, ItemKind, MacroKind, Name};
use crate::lints::{Context, Draft, Sink, rule, usage};
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
    /// Suggested where the module imports `std::fmt::Write`, which `write!` needs, and where the string is not among
    /// what is formatted. Writing to a `String` never fails; an error of an argument's own `Display` is passed over
    /// where `format!` would panic.
    FORMAT_THEN_PUSH = "cost/format-then-push", Cost, Note, fix: Suggested, clippy: ["format_push_string"], Rust(check),
}

/// How far variables made from one another are followed.
const DEPTH: u32 = 4;

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
    let string = cx.hir.local(target)?;
    if !cx.hir.is_stmt(expr) || reads(cx, format, string, DEPTH) || !is_write_imported(cx, expr) {
        return None;
    }
    let call = cx.source.slice(cx.hir.span(format)).strip_prefix("format!(")?;
    let text = cx.source.slice(cx.hir.span(target));
    Some(vec![(cx.hir.span(expr), format!("let _ = write!({text}, {call}"))])
}

/// Whether an expression reads a variable, itself or through another that was made from it: `write!` has borrowed the
/// variable by then.
fn reads(cx: &Context<'_>, expr: ExprId, variable: BindingId, depth: u32) -> bool {
    let span = cx.hir.span(expr);
    if !cx.hir.uses_in(variable, span).is_empty() || !cx.hir.mentions_in(variable, span).is_empty() {
        return true;
    }
    let Some(depth) = depth.checked_sub(1) else { return true };
    let mut named = cx.hir.within(expr).filter_map(|(at, _)| cx.hir.local(at));
    named.any(|local| {
        let binding = &cx.hir.bindings[local];
        let init = binding.init.filter(|_| !usage::borrows_nothing(&cx.types.of_binding(local)));
        init.is_some_and(|init| reads(cx, init, variable, depth))
    })
}

/// Whether the module around an expression, or around its impl, imports `std::fmt::Write`.
fn is_write_imported(cx: &Context<'_>, expr: ExprId) -> bool {
    let module = std::iter::successors(cx.hir.enclosing_fn(expr), |&at| cx.hir.items[at].parent)
        .find(|&at| matches!(cx.hir.items[at].kind, ItemKind::Mod { .. }));
    let is_write = |path: &[Name]| matches!(path, [root, fmt, write] if matches!(root.as_str(), "std" | "core") && fmt == "fmt" && write == "Write");
    cx.hir.items().any(|(_, item)| match &item.kind {
        ItemKind::Use(imports) if item.parent == module && item.attrs.is_empty() => {
            imports.iter().any(|import| is_write(&import.path))
        }
        _ => false,
    })
}
