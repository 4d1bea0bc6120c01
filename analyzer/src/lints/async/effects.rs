//! Says which async functions of this text only wait and compute, so that running two at once changes nothing.

use std::collections::HashSet;

use crate::hir::{BlockKind, Expr, ExprId, ExprKind, Hir, ItemId, ItemKind, MacroKind, Res};
use crate::lints::Context;

/// Methods of std that change nothing, whatever they are called on.
const PURE_METHODS: &[&str] = &[
    "as_bytes",
    "as_ref",
    "as_str",
    "clone",
    "cloned",
    "collect",
    "copied",
    "filter",
    "into",
    "is_empty",
    "iter",
    "len",
    "map",
    "max",
    "min",
    "sum",
    "to_owned",
    "to_string",
    "to_vec",
    "trim",
    "unwrap_or",
    "unwrap_or_default",
];

/// Functions outside this text that only wait or make a value.
const PURE_CALLS: &[&str] = &[
    "std::convert::From::from",
    "std::option::Option::Some",
    "std::result::Result::Err",
    "std::result::Result::Ok",
    "std::string::String::from",
    "std::string::String::new",
    "std::time::Duration::from_micros",
    "std::time::Duration::from_millis",
    "std::time::Duration::from_secs",
    "std::time::Duration::from_secs_f64",
    "std::time::Duration::new",
    "std::vec::Vec::new",
    "tokio::time::Duration::from_millis",
    "tokio::time::Duration::from_secs",
    "tokio::time::sleep",
];

/// The async functions with a body in which nothing is written, sent, locked or called that could do so. Printing
/// counts as nothing: its order is not what the caller waits for.
pub(super) fn without_effects(cx: &Context<'_>) -> HashSet<ItemId> {
    let mut free: HashSet<ItemId> =
        cx.hir.items().filter(|(_, item)| is_async_fn(&item.kind)).map(|(id, _)| id).collect();
    for (id, expr) in cx.hir.exprs() {
        if free.is_empty() {
            break;
        }
        if !is_pure(cx.hir, id, expr)
            && let Some(function) = cx.hir.fn_of_body(expr.body)
        {
            free.remove(&function);
        }
    }
    free
}

fn is_async_fn(kind: &ItemKind) -> bool {
    match kind {
        ItemKind::Fn(function) => {
            function.is_async && function.body.is_some() && !function.self_param.is_some_and(|param| param.mutable)
        }
        _ => false,
    }
}

fn is_pure(hir: &Hir, id: ExprId, expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Call { callee, .. } => makes_or_waits(hir, id, *callee),
        ExprKind::MethodCall { method, .. } => PURE_METHODS.contains(&method.as_str()),
        ExprKind::Macro(call) => matches!(
            call.kind,
            MacroKind::Format | MacroKind::Print | MacroKind::Vec { .. } | MacroKind::Constant | MacroKind::Matches
        ),
        ExprKind::Assign { lhs, .. } | ExprKind::AssignOp { lhs, .. } => hir.local(*lhs).is_some(),
        ExprKind::Block { kind, .. } => *kind != BlockKind::Unsafe,
        ExprKind::Ref { mutable, .. } => !mutable,
        ExprKind::Unary { op, .. } => *op != crate::hir::UnOp::Deref,
        ExprKind::Loop { .. } | ExprKind::Yield(_) | ExprKind::Unknown => false,
        _ => true,
    }
}

/// Whether a call is of a pure function, or makes a struct or variant of this text.
fn makes_or_waits(hir: &Hir, call: ExprId, callee: ExprId) -> bool {
    let made = match hir.kind(hir.peel(callee)) {
        ExprKind::Path(path) => match path.res {
            Res::Item { item, .. } => matches!(hir.items[item].kind, ItemKind::Struct(_) | ItemKind::Enum(_)),
            _ => false,
        },
        _ => false,
    };
    made || hir.callee(call).is_some_and(|path| PURE_CALLS.contains(&path))
}
