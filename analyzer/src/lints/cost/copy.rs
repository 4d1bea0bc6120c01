//! Expressions that copy text to the heap.

use crate::hir::{ExprId, ExprKind, Lit, UnOp};
use crate::lints::Context;
use crate::types::Known;

/// What an expression copies, when all it does is copying text: `s` of `s.to_string()` and `String::from(s)`.
pub(super) fn copied_text(cx: &Context<'_>, copy: ExprId) -> Option<ExprId> {
    let source = match cx.hir.kind(cx.hir.peel(copy)) {
        ExprKind::MethodCall { receiver, method, args, .. } => {
            let copies = matches!(method.as_str(), "to_string" | "to_owned");
            (copies && args.is_empty()).then_some(*receiver)?
        }
        ExprKind::Call { args, .. } if cx.hir.callee(copy) == Some("std::string::String::from") => *args.first()?,
        _ => return None,
    };
    is_text(&cx.types.of(source)).then_some(source)
}

/// `str`, `String`, or one reference to either.
pub(super) fn is_text(known: &Known) -> bool {
    match known {
        Known::Ref { to, .. } => to.is_text(),
        known => known.is_text(),
    }
}

/// How to write a value of text as a `&str`.
pub(super) fn as_str_ref(cx: &Context<'_>, source: ExprId) -> Option<String> {
    let text = cx.source.slice(cx.hir.span(source));
    match cx.types.of(source) {
        Known::Ref { .. } => Some(text.to_owned()),
        known if known.is_text() && is_place(cx, source) => Some(format!("&{text}")),
        _ => None,
    }
}

/// A literal, or a variable and the fields in it: evaluating it does nothing, and what it borrows is plain to see.
pub(super) fn is_place(cx: &Context<'_>, expr: ExprId) -> bool {
    match cx.hir.kind(expr) {
        ExprKind::Path(_) | ExprKind::Lit(Lit::Str(_)) => true,
        ExprKind::Paren(inner)
        | ExprKind::Field { base: inner, .. }
        | ExprKind::Unary { op: UnOp::Deref, expr: inner } => is_place(cx, *inner),
        _ => false,
    }
}
