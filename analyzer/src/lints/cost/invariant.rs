//! Says which expressions have the same value in every turn of a loop.

use crate::hir::{BindingId, ExprId, ExprKind, ItemKind, Lit, MacroKind, Res};
use crate::lints::{Context, usage};
use crate::types::Known;

/// How deep an expression is looked into.
const DEPTH: u32 = 16;

/// Whether an expression has the same value in every turn of a loop: it is made of literals, constants and variables
/// from outside that nothing in the loop can change.
pub(super) fn is_invariant(cx: &Context<'_>, expr: ExprId, around: ExprId) -> bool {
    invariant(cx, expr, around, DEPTH)
}

fn invariant(cx: &Context<'_>, expr: ExprId, around: ExprId, depth: u32) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    let same = |expr: &ExprId| invariant(cx, *expr, around, depth);
    match cx.hir.kind(expr) {
        ExprKind::Lit(lit) => !matches!(lit, Lit::Unknown),
        ExprKind::Paren(inner) | ExprKind::Ref { mutable: false, raw: false, expr: inner } => same(inner),
        ExprKind::Path(path) => match path.res {
            Res::Local(binding) => is_fixed(cx, binding, around) && is_plain(&cx.types.of(expr)),
            Res::Item { item, rest: 0 } => matches!(cx.hir.items[item].kind, ItemKind::Const(_)),
            _ => false,
        },
        ExprKind::Field { base, .. } => is_plain(&cx.types.of(expr)) && is_fixed_place(cx, *base, around),
        ExprKind::MethodCall { receiver, method, args, .. } => {
            is_pure(method) && args.is_empty() && is_plain(&cx.types.of(*receiver)) && same(receiver)
        }
        ExprKind::Call { args, .. } if cx.hir.callee(expr) == Some("std::string::String::from") => {
            args.iter().all(same)
        }
        ExprKind::Macro(call) if call.kind == MacroKind::Format => call.args.iter().all(same),
        ExprKind::Binary { lhs, rhs, .. } => same(lhs) && same(rhs),
        _ => false,
    }
}

/// A variable from outside the loop that is not assigned to.
fn is_fixed(cx: &Context<'_>, binding: BindingId, around: ExprId) -> bool {
    let binding = &cx.hir.bindings[binding];
    !binding.mutable && !cx.hir.span(around).contains(binding.span)
}

/// A place inside a fixed variable, not reached through a `&mut`.
fn is_fixed_place(cx: &Context<'_>, place: ExprId, around: ExprId) -> bool {
    if matches!(cx.types.of(place), Known::Ref { mutable: true, .. } | Known::Unknown) {
        return false;
    }
    match cx.hir.kind(place) {
        ExprKind::Path(path) => path.local().is_some_and(|binding| is_fixed(cx, binding, around)),
        ExprKind::Paren(inner) | ExprKind::Field { base: inner, .. } => is_fixed_place(cx, *inner, around),
        _ => false,
    }
}

/// Text, a number, a character or a truth value, perhaps behind shared references: no cell hides in it.
pub(super) fn is_plain(known: &Known) -> bool {
    match known {
        Known::Ref { mutable: false, to } => is_plain(to),
        Known::IntLit | Known::FloatLit => true,
        known => known.is_text() || known.path().is_some_and(usage::is_plain_primitive),
    }
}

/// Methods of plain values that give the same every time.
fn is_pure(method: &str) -> bool {
    matches!(
        method,
        "as_bytes"
            | "as_str"
            | "is_empty"
            | "len"
            | "to_lowercase"
            | "to_owned"
            | "to_string"
            | "to_uppercase"
            | "trim"
    )
}

/// Whether an expression runs in every turn that gets that far: no branch, and no jump that leaves, between it and
/// the loop.
pub(super) fn runs_every_turn(cx: &Context<'_>, expr: ExprId, around: ExprId) -> bool {
    let mut child = expr;
    for parent in cx.hir.ancestors(expr) {
        if parent == around {
            return true;
        }
        let always = match cx.hir.kind(parent) {
            ExprKind::If { cond, .. } => *cond == child,
            ExprKind::Match { scrutinee, .. } => *scrutinee == child,
            ExprKind::Binary { op, lhs, .. } => {
                *lhs == child || !matches!(op, crate::hir::BinOp::And | crate::hir::BinOp::Or)
            }
            ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Loop { .. } => false,
            ExprKind::While { .. } | ExprKind::For { .. } | ExprKind::Closure { .. } | ExprKind::Async { .. } => false,
            ExprKind::Block { block, .. } => !leaves(cx, block),
            ExprKind::Macro(call) => call.kind != MacroKind::Panic && !call.kind.is_opaque(),
            _ => true,
        };
        if !always {
            return false;
        }
        child = parent;
    }
    false
}

/// Whether a block ends by leaving: its code runs once.
fn leaves(cx: &Context<'_>, block: &crate::hir::Block) -> bool {
    let last = match (block.tail, block.stmts.last()) {
        (Some(tail), _) => tail,
        (None, Some(crate::hir::Stmt::Expr(last))) => *last,
        _ => return false,
    };
    matches!(cx.hir.kind(last), ExprKind::Return(_) | ExprKind::Break { .. })
}
