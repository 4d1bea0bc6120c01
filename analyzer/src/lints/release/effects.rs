//! Expressions that change something which outlives a given place of the text.

use crate::hir::{BindingId, ExprId, ExprKind, ItemKind};
use crate::lints::Context;
use crate::source::Span;
use crate::types::Known;

/// Methods that change their receiver, whatever its type.
const CHANGING: [&str; 22] = [
    "insert",
    "remove",
    "pop",
    "push",
    "push_back",
    "push_front",
    "pop_back",
    "pop_front",
    "swap_remove",
    "push_str",
    "retain",
    "truncate",
    "fetch_add",
    "fetch_sub",
    "fetch_or",
    "fetch_and",
    "fetch_xor",
    "write_all",
    "read_exact",
    "read_line",
    "read_to_end",
    "read_to_string",
];

/// Methods that change their receiver when it is a type of std.
const CHANGING_STD: [&str; 18] = [
    "next",
    "next_back",
    "nth",
    "read",
    "write",
    "flush",
    "send",
    "take",
    "replace",
    "swap",
    "store",
    "clear",
    "append",
    "extend",
    "drain",
    "compare_exchange",
    "get_or_insert",
    "get_or_insert_with",
];

/// Methods that lend the place their receiver is, or a guard of it.
const LENDING: [&str; 12] = [
    "lock",
    "write",
    "borrow_mut",
    "unwrap",
    "expect",
    "get_mut",
    "as_mut",
    "deref_mut",
    "by_ref",
    "iter_mut",
    "last_mut",
    "first_mut",
];

/// Functions that change what their argument names, or the world.
const CHANGING_CALLS: [&str; 10] = [
    "std::mem::replace",
    "std::mem::take",
    "std::mem::swap",
    "std::fs::write",
    "std::fs::remove_file",
    "std::fs::remove_dir_all",
    "std::fs::create_dir",
    "std::fs::create_dir_all",
    "std::fs::rename",
    "std::env::set_var",
];

/// How deep a place may be nested.
const DEPTH: u32 = 32;

/// What a change does, in words that follow "it": `calls insert`; with the local it happens to, if that is one.
#[derive(Debug)]
pub(super) struct Effect {
    pub(super) words: String,
    pub(super) local: Option<BindingId>,
}

/// What `expr` by itself (not its parts) changes that is declared outside `scope`.
pub(super) fn effect(cx: &Context<'_>, expr: ExprId, scope: Span) -> Option<Effect> {
    let hir = cx.hir;
    match hir.kind(expr) {
        ExprKind::Assign { lhs, .. } | ExprKind::AssignOp { lhs, .. } => {
            let place = outside(cx, *lhs, scope)?;
            Some(place.effect(format!("assigns to `{}`", cx.source.slice(hir.span(*lhs)))))
        }
        ExprKind::MethodCall { receiver, method, .. } => {
            let place = outside(cx, *receiver, scope)?;
            changes(cx, *receiver, method).then(|| place.effect(format!("calls `{method}`")))
        }
        ExprKind::Call { args, .. } => {
            let path = hir.callee(expr).filter(|path| CHANGING_CALLS.contains(path))?;
            let place = args.first().and_then(|&arg| outside(cx, hir.peel_refs(arg), scope));
            let words = format!("calls `{path}`");
            Some(place.map_or(Effect { words: words.clone(), local: None }, |place| place.effect(words)))
        }
        _ => None,
    }
}

/// A place that outlives the scope.
struct Place {
    local: Option<BindingId>,
}

impl Place {
    fn effect(self, words: String) -> Effect {
        Effect { words, local: self.local }
    }
}

/// The variable or static that a place expression begins with, unless it is declared inside `scope` or is a temporary.
fn outside(cx: &Context<'_>, expr: ExprId, scope: Span) -> Option<Place> {
    let mut at = expr;
    for _ in 0..DEPTH {
        match cx.hir.kind(at) {
            ExprKind::Paren(inner)
            | ExprKind::Unary { op: crate::hir::UnOp::Deref, expr: inner }
            | ExprKind::Ref { expr: inner, .. }
            | ExprKind::Try(inner)
            | ExprKind::Await(inner) => at = *inner,
            ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => at = *base,
            ExprKind::MethodCall { receiver, method, .. } if LENDING.contains(&method.as_str()) => at = *receiver,
            ExprKind::Path(path) => {
                let local = path.local();
                let is_inside = local.is_some_and(|binding| scope.contains(cx.hir.bindings[binding].span));
                return (!is_inside).then_some(Place { local });
            }
            _ => return None,
        }
    }
    None
}

/// Whether a method changes its receiver: by its name, or because it is declared so in this text.
fn changes(cx: &Context<'_>, receiver: ExprId, method: &str) -> bool {
    let known = cx.types.of(receiver);
    match known.peel_refs() {
        Known::Item(item) => takes_self_mut(cx, *item, method),
        Known::Extern(path, _) if path.starts_with("std::") => {
            CHANGING.contains(&method) || CHANGING_STD.contains(&method)
        }
        Known::Unknown => CHANGING.contains(&method),
        _ => false,
    }
}

/// Whether the method is declared with `&mut self` and its name does not say that it only looks.
fn takes_self_mut(cx: &Context<'_>, item: crate::hir::ItemId, method: &str) -> bool {
    const LOOKING: [&str; 17] = [
        "is_", "has_", "check", "validate", "verify", "assert", "debug_", "peek", "get", "as_", "find", "iter", "poll",
        "needs", "can_", "contains", "should",
    ];
    if LOOKING.iter().any(|prefix| method.starts_with(prefix)) || method.ends_with("_mut") {
        return false;
    }
    cx.types.methods(item, method).iter().any(|&id| match &cx.hir.items[id].kind {
        ItemKind::Fn(function) => function.self_param.is_some_and(|this| this.by_ref && this.mutable),
        _ => false,
    })
}

/// Spans of expressions, to tell what lies inside any of them in logarithmic time.
#[derive(Debug, Default)]
pub(super) struct Scopes {
    /// In order of start; none overlaps its neighbour, since the outermost was kept.
    spans: Vec<(Span, ExprId)>,
}

impl Scopes {
    pub(super) fn new(found: impl Iterator<Item = (Span, ExprId)>) -> Scopes {
        let mut spans: Vec<_> = found.collect();
        crate::order::sort_by_key(&mut spans, |(span, _)| (span.start, std::cmp::Reverse(span.end)));
        spans.dedup_by(|(inner, _), (outer, _)| outer.contains(*inner));
        Scopes { spans }
    }

    /// The expression among them that holds `span`.
    pub(super) fn around(&self, span: Span) -> Option<(Span, ExprId)> {
        let index = self.spans.partition_point(|(scope, _)| scope.start <= span.start).checked_sub(1)?;
        self.spans.get(index).copied().filter(|(scope, _)| scope.contains(span))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }
}
