//! Reads calls of `transmute`: what goes in, what is to come out.

use crate::hir::{BodyOwner, ExprId, ExprKind, GenericArg, ItemKind, Stmt, TyId, TyKind};
use crate::lints::Context;
use crate::source::Span;
use crate::types::Known;

/// `transmute(value)` of which both types are known.
#[derive(Debug)]
pub(super) struct Transmute {
    pub(super) call: ExprId,
    /// The name of the function.
    pub(super) span: Span,
    pub(super) value: ExprId,
    pub(super) from: Known,
    pub(super) to: Known,
    /// Where the type that comes out is written.
    pub(super) to_ty: TyId,
}

/// Every `transmute` outside tests whose types the text tells, without a comment above that speaks of safety.
pub(super) fn transmutes(cx: &Context<'_>) -> impl Iterator<Item = Transmute> {
    cx.hir.exprs().filter_map(|(call, _)| {
        let found = transmute(cx, call)?;
        (!cx.hir.is_in_test(call) && !is_explained(cx, found.span)).then_some(found)
    })
}

fn transmute(cx: &Context<'_>, call: ExprId) -> Option<Transmute> {
    let ExprKind::Call { callee, args } = cx.hir.kind(call) else { return None };
    let ExprKind::Path(path) = cx.hir.kind(cx.hir.peel(*callee)) else { return None };
    let [value] = *args.as_slice() else { return None };
    if !path.is("std::mem::transmute") {
        return None;
    }
    let (from_ty, to_ty) = match *path.args() {
        [GenericArg::Type(from), GenericArg::Type(to)] => (is_written(cx, from), is_written(cx, to)),
        _ => (None, None),
    };
    let to_ty = to_ty.or_else(|| expected(cx, call))?;
    let from = from_ty.map_or_else(|| cx.types.of(value), |ty| cx.types.of_ty(ty));
    let to = cx.types.of_ty(to_ty);
    let found = Transmute { call, span: cx.hir.span(*callee), value, from, to, to_ty };
    (!found.from.is_unknown() && !found.to.is_unknown()).then_some(found)
}

fn is_written(cx: &Context<'_>, ty: TyId) -> Option<TyId> {
    (!matches!(cx.hir.types[ty].kind, TyKind::Infer)).then_some(ty)
}

/// The written type that an expression's surroundings ask for: of a `let`, or of the function it is the value of.
fn expected(cx: &Context<'_>, expr: ExprId) -> Option<TyId> {
    let Some(parent) = cx.hir.parent(expr) else { return returned(cx, expr) };
    match cx.hir.kind(parent) {
        ExprKind::Paren(_) => expected(cx, parent),
        ExprKind::Return(_) => returned(cx, expr),
        ExprKind::Block { block, .. } if block.tail == Some(expr) => expected(cx, parent),
        ExprKind::Block { .. } => match cx.hir.stmt_of(expr)?.2 {
            Stmt::Let { ty: Some(ty), .. } => is_written(cx, *ty),
            _ => None,
        },
        _ => None,
    }
}

fn returned(cx: &Context<'_>, expr: ExprId) -> Option<TyId> {
    let BodyOwner::Item(item) = cx.hir.bodies[cx.hir.exprs[expr].body].owner else { return None };
    match &cx.hir.items[item].kind {
        ItemKind::Fn(function) if !function.is_async => function.ret,
        ItemKind::Const(value) | ItemKind::Static { value, .. } => Some(value.ty),
        _ => None,
    }
}

/// Whether the function around a call is unsafe itself: then its callers promise what the call needs.
pub(super) fn is_promised(cx: &Context<'_>, call: ExprId) -> bool {
    let function = cx.hir.enclosing_fn(call).map(|item| &cx.hir.items[item].kind);
    matches!(function, Some(ItemKind::Fn(function)) if function.is_unsafe)
}

/// Lines above a call in which a comment can speak for it.
const NEAR: usize = 8;

fn is_explained(cx: &Context<'_>, span: Span) -> bool {
    let line = cx.source.line(span.start);
    let from = cx.source.line_start(line.saturating_sub(NEAR).max(1));
    let end = cx.source.line_span(line).end;
    let first = cx.comments.partition_point(|comment| comment.span.end <= from);
    let mut near = cx.comments.iter().skip(first).take_while(|comment| comment.span.start < end);
    near.any(|comment| {
        let text = cx.source.slice(comment.span).to_lowercase();
        ["safe", "sound", "valid", "outlive", "lifetime", "transmut", "guarante"].iter().any(|word| text.contains(word))
    })
}
