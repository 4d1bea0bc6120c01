//! What several rules of the area ask: the roots of call chains, awaits, runtimes, statements.

use crate::hir::{Block, BodyId, BodyOwner, ExprId, ExprKind, Hir, ItemId, ItemKind, MacroKind, Res, Stmt};
use crate::lints::Context;
use crate::source::Span;
use crate::types::Known;

/// The expression a chain of methods, fields, `?` and `.await` starts from.
pub(super) fn chain_root(hir: &Hir, expr: ExprId) -> ExprId {
    match hir.kind(expr) {
        ExprKind::MethodCall { receiver: inner, .. }
        | ExprKind::Field { base: inner, .. }
        | ExprKind::Try(inner)
        | ExprKind::Await(inner)
        | ExprKind::Paren(inner) => chain_root(hir, *inner),
        _ => expr,
    }
}

/// Whether an expression is a value of the type `canonical` outside this text: by what is known of its type, or
/// because its chain starts with a call of one of the type's functions.
pub(super) fn is_value_of(cx: &Context<'_>, expr: ExprId, canonical: &str) -> bool {
    let known = cx.types.of(expr);
    match known.peel_refs() {
        Known::Unknown => is_built_by(cx, expr, canonical),
        known => known.is(canonical),
    }
}

fn is_built_by(cx: &Context<'_>, expr: ExprId, canonical: &str) -> bool {
    cx.hir
        .callee(chain_root(cx.hir, expr))
        .and_then(|callee| callee.strip_prefix(canonical))
        .is_some_and(|rest| rest.starts_with("::"))
}

/// Where a body waits: `.await`, and the macros that await their arguments.
#[derive(Debug, Clone, Copy)]
pub(super) struct AwaitPoint {
    pub(super) body: BodyId,
    pub(super) span: Span,
}

/// Every place that waits, in order of its end.
pub(super) fn await_points(hir: &Hir) -> Vec<AwaitPoint> {
    let mut points: Vec<AwaitPoint> = hir
        .exprs()
        .filter(|(_, expr)| match &expr.kind {
            ExprKind::Await(_) => true,
            ExprKind::Macro(call) => call.kind == MacroKind::Join || call.path.last().starts_with("select"),
            _ => false,
        })
        .map(|(_, expr)| AwaitPoint { body: expr.body, span: expr.span })
        .collect();
    crate::order::sort_by_key(&mut points, |point| point.span.end);
    points
}

/// Whether an expression is directly in the body of an `async fn main`, or in an async block given to `block_on`: on
/// a runtime of several threads such a future has its thread to itself.
pub(super) fn is_in_async_main(hir: &Hir, expr: ExprId) -> bool {
    match hir.bodies[hir.exprs[expr].body].owner {
        BodyOwner::Item(item) => hir.items[item].name == "main" && hir.items[item].parent.is_none(),
        BodyOwner::AsyncBlock(block) => hir.parent(block).is_some_and(|parent| is_block_on(hir, parent)),
        _ => false,
    }
}

fn is_block_on(hir: &Hir, call: ExprId) -> bool {
    match hir.kind(call) {
        ExprKind::MethodCall { method, .. } => method == "block_on",
        ExprKind::Call { callee, .. } => match hir.kind(hir.peel(*callee)) {
            ExprKind::Path(path) => path.last() == "block_on",
            _ => false,
        },
        _ => false,
    }
}

/// The function of this text that a call calls by its plain name or path.
pub(super) fn called_fn(hir: &Hir, call: ExprId) -> Option<ItemId> {
    let ExprKind::Call { callee, .. } = hir.kind(call) else { return None };
    let ExprKind::Path(path) = hir.kind(hir.peel(*callee)) else { return None };
    match path.res {
        Res::Item { item, rest: 0 } if matches!(hir.items[item].kind, ItemKind::Fn(_)) => Some(item),
        _ => None,
    }
}

/// The block that directly holds a statement made of `expr` or initialised by it, and the statement's position.
pub(super) fn statement_of(hir: &Hir, expr: ExprId) -> Option<(ExprId, usize)> {
    let parent = hir.parent(expr)?;
    if let ExprKind::Paren(_) = hir.kind(parent) {
        return statement_of(hir, parent);
    }
    hir.stmt_of(expr).map(|(_, at, _)| (parent, at))
}

/// The block an expression is.
pub(super) fn block_of(hir: &Hir, expr: ExprId) -> Option<&Block> {
    match hir.kind(expr) {
        ExprKind::Block { block, .. } => Some(block),
        _ => None,
    }
}

/// A statement's span; a semicolon after an expression is not part of it.
pub(super) fn stmt_span(hir: &Hir, stmt: &Stmt) -> Span {
    match stmt {
        Stmt::Let { span, .. } => *span,
        Stmt::Expr(expr) => hir.span(*expr),
        Stmt::Item(item) => hir.items[*item].span,
    }
}

/// The white space before a byte's line begins to say something.
pub(super) fn indent_at<'a>(cx: &Context<'a>, offset: u32) -> &'a str {
    let line = cx.source.slice(Span::new(cx.source.line_start(cx.source.line(offset)), offset));
    let blank = line.len() - line.trim_start().len();
    line.get(..blank).unwrap_or("")
}
