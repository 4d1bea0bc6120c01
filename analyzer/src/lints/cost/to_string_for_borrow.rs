//! Finds text that is copied to the heap only to be borrowed.

use super::copy::{as_str_ref, copied_text, is_place};
use crate::hir::{BinOp, ExprId, ExprKind, ItemKind, Lit};
use crate::lints::{Context, Draft, Sink, rule, usage};
use crate::source::Span;
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `to_string()`, `to_owned()` and `String::from` of text where the text itself would do: as an argument for
    /// a `&str` parameter, in a comparison with `==`, or in front of a method that only reads.
    ///
    /// ## Why it matters
    /// Every evaluation allocates, copies the text and frees it again, and the reader wonders who needs the copy.
    ///
    /// ## Example
    /// ```rust
    /// fn greet(name: &str) {}
    ///
    /// fn welcome(name: &str, admin: &String) {
    ///     greet(&name.to_string());
    ///     if *admin == name.to_owned() {
    ///         println!("{}", admin.to_string().len());
    ///     }
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn greet(name: &str) {}
    ///
    /// fn welcome(name: &str, admin: &String) {
    ///     greet(name);
    ///     if *admin == name {
    ///         println!("{}", admin.len());
    ///     }
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the copy has the same text, and nothing keeps it.
    TO_STRING_FOR_BORROW = "cost/to-string-for-borrow", Cost, Warn, fix: Safe,
    clippy: ["cmp_owned", "unnecessary_to_owned"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (copy, _) in cx.hir.exprs() {
        let Some(source) = copied_text(cx, copy) else { continue };
        if cx.hir.is_in_test(copy) {
            continue;
        }
        if let Some((span, text)) = replacement(cx, copy, source) {
            out.push(draft(cx, copy, source, span, text));
        }
    }
}

/// What to write in place of the copy, or of the `&` before it.
fn replacement(cx: &Context<'_>, copy: ExprId, source: ExprId) -> Option<(Span, String)> {
    let parent = cx.hir.parent(copy)?;
    match cx.hir.kind(parent) {
        ExprKind::Ref { mutable: false, raw: false, .. } => {
            let fits = takes_str(cx, parent) && is_free(cx, copy, source);
            fits.then(|| Some((cx.hir.span(parent), as_str_ref(cx, source)?)))?
        }
        ExprKind::Binary { op: BinOp::Eq | BinOp::Ne, lhs, rhs, .. } => {
            let other = if *lhs == copy { *rhs } else { *lhs };
            compares(cx, other, source).then(|| (cx.hir.span(copy), text(cx, source).to_owned()))
        }
        ExprKind::MethodCall { receiver, method, .. } if *receiver == copy && reads(method) => {
            matches!(cx.hir.kind(copy), ExprKind::MethodCall { .. })
                .then(|| (cx.hir.span(copy), text(cx, source).to_owned()))
        }
        _ => None,
    }
}

fn text<'a>(cx: &Context<'a>, expr: ExprId) -> &'a str {
    cx.source.slice(cx.hir.span(expr))
}

/// Whether an argument is for a parameter that takes a `&str`: of a function of this text, or of a method of `str`.
fn takes_str(cx: &Context<'_>, arg: ExprId) -> bool {
    let Some(call) = cx.hir.parent(arg) else { return false };
    match cx.hir.kind(call) {
        ExprKind::MethodCall { receiver, method, args, .. } if cx.types.of(*receiver).peel_refs().is_text() => {
            args.contains(&arg) && takes_pattern(method)
        }
        ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. } => {
            args.iter().position(|&other| other == arg).is_some_and(|index| is_str_parameter(cx, call, index))
        }
        _ => false,
    }
}

/// Methods of `str` and `String` that take a `&str`, or a pattern that may be one.
fn takes_pattern(method: &str) -> bool {
    matches!(
        method,
        "contains"
            | "ends_with"
            | "eq_ignore_ascii_case"
            | "find"
            | "push_str"
            | "replace"
            | "replacen"
            | "rfind"
            | "rsplit_once"
            | "split_once"
            | "starts_with"
            | "strip_prefix"
            | "strip_suffix"
    )
}

fn is_str_parameter(cx: &Context<'_>, call: ExprId, index: usize) -> bool {
    let Some(ItemKind::Fn(function)) = cx.types.callee(call).map(|item| &cx.hir.items[item].kind) else { return false };
    // `Type::method(value, …)` has `self` among its arguments.
    let shift = usize::from(function.self_param.is_some() && matches!(cx.hir.kind(call), ExprKind::Call { .. }));
    let parameter = index.checked_sub(shift).and_then(|index| function.params.get(index));
    parameter.is_some_and(|parameter| match cx.types.of_ty(parameter.ty) {
        Known::Ref { mutable: false, to } => to.is("str"),
        _ => false,
    })
}

/// Whether the text can stay borrowed during the call: a shared reference, or a place nobody else in the statement
/// touches.
fn is_free(cx: &Context<'_>, copy: ExprId, source: ExprId) -> bool {
    let source = cx.hir.peel(source);
    if matches!(cx.hir.kind(source), ExprKind::Lit(Lit::Str(_))) {
        return true;
    }
    let Some(binding) = usage::root(cx.hir, source).filter(|_| is_place(cx, source)) else { return false };
    let shared = matches!(cx.types.of_binding(binding), Known::Ref { mutable: false, .. });
    let except = root_use(cx, source);
    shared || !usage::Statement::around(cx.hir, copy).names(cx.hir, binding, except)
}

/// The path expression at the root of a place.
fn root_use(cx: &Context<'_>, place: ExprId) -> ExprId {
    match cx.hir.kind(place) {
        ExprKind::Paren(inner) | ExprKind::Field { base: inner, .. } | ExprKind::Unary { expr: inner, .. } => {
            root_use(cx, *inner)
        }
        _ => place,
    }
}

/// Whether `other == source` compiles as `other == copy of source` does.
fn compares(cx: &Context<'_>, other: ExprId, source: ExprId) -> bool {
    let string = |known: &Known| known.is("std::string::String");
    let str_ref = |known: &Known| matches!(known, Known::Ref { mutable: false, to } if to.is("str"));
    let (other, source) = (cx.types.of(other), cx.types.of(source));
    (string(&other) || str_ref(&other)) && (string(&source) || str_ref(&source))
}

/// Methods that only read text, and whose answer does not point into it.
fn reads(method: &str) -> bool {
    matches!(
        method,
        "contains"
            | "ends_with"
            | "eq_ignore_ascii_case"
            | "find"
            | "is_ascii"
            | "is_empty"
            | "len"
            | "parse"
            | "repeat"
            | "replace"
            | "replacen"
            | "rfind"
            | "starts_with"
            | "to_ascii_lowercase"
            | "to_ascii_uppercase"
            | "to_lowercase"
            | "to_uppercase"
    )
}

fn draft(cx: &Context<'_>, copy: ExprId, source: ExprId, span: Span, instead: String) -> Draft {
    Draft::new(
        cx.hir.span(copy),
        format!("`{}` is copied to the heap, looked at and freed.", text(cx, source)),
        "Each time this runs it pays an allocation and a copy that nobody keeps.",
        format!("Use the text itself: `{instead}`."),
    )
    .safe_fix("Drop the copy", vec![(span, instead)])
}
