//! Says which awaited calls are reads that could as well overlap.

use std::collections::HashSet;

use crate::hir::{BindingId, BindingKind, ExprId, ExprKind, Hir, ItemId, ItemKind, TyKind};
use crate::lints::Context;
use crate::types::Known;

/// An awaited call that, by its name, reads.
pub(super) struct Read {
    /// The future: what stands before `.await`.
    pub(super) future: ExprId,
    /// The `.await`.
    pub(super) awaited: ExprId,
    /// Whether `?` follows.
    pub(super) fallible: bool,
    /// Whether nothing but `?` follows.
    pub(super) plain: bool,
    /// Every local variable the call names.
    pub(super) locals: Vec<BindingId>,
}

/// First words of names of reads.
const VERBS: &[&str] = &["get", "fetch", "load", "find", "query", "lookup", "search", "count", "list", "download"];

/// Words in the name of something that is asked in order, of a read that also writes or takes, or of a gate that
/// decides whether the next read may happen.
const ORDERED: &[&str] = &[
    "conn",
    "connection",
    "tx",
    "txn",
    "transaction",
    "stream",
    "socket",
    "sock",
    "file",
    "reader",
    "cursor",
    "session",
    "rx",
    "receiver",
    "transport",
    "channel",
    "port",
    "page",
    "tab",
    "driver",
    "browser",
    "lock",
    "guard",
    "permit",
    "iter",
    "next",
    "or",
    "and",
    "add",
    "sub",
    "mut",
    "insert",
    "create",
    "update",
    "set",
    "device",
    "serial",
    "bus",
    "frame",
    "packet",
    "auth",
    "login",
    "permission",
    "permissions",
    "access",
    "claims",
    "quota",
    "message",
    "byte",
    "bytes",
    "chunk",
];

/// The read that an initialiser awaits; `free` are the functions of this text without effects.
pub(super) fn read<'a>(cx: &Context<'a>, init: ExprId, free: &HashSet<ItemId>) -> Option<Read> {
    let hir = cx.hir;
    let (awaited, fallible, plain) = awaited(hir, init)?;
    let ExprKind::Await(future) = hir.kind(awaited) else { return None };
    let mut locals = Vec::new();
    let known = cx.types.callee(*future).is_some_and(|function| free.contains(&function));
    let reads = (known || is_read(cx, *future)) && collect_locals(hir, *future, &mut locals);
    reads.then_some(Read { future: *future, awaited, fallible, plain, locals })
}

/// The `.await` under what only takes the result apart, whether a `?` follows it, and whether nothing else does.
fn awaited(hir: &Hir, expr: ExprId) -> Option<(ExprId, bool, bool)> {
    match hir.kind(expr) {
        ExprKind::Await(_) => Some((expr, false, true)),
        ExprKind::Try(inner) => awaited(hir, *inner).map(|(at, tried, plain)| (at, true, plain && !tried)),
        ExprKind::MethodCall { receiver, method, args, .. } if unwraps(method) => {
            let simple = args.iter().all(|&arg| matches!(hir.kind(arg), ExprKind::Lit(_) | ExprKind::Path(_)));
            awaited(hir, *receiver).filter(|_| simple).map(|(at, tried, _)| (at, tried, false))
        }
        _ => None,
    }
}

fn unwraps(method: &str) -> bool {
    matches!(method, "unwrap" | "expect" | "unwrap_or_default" | "context" | "map_err" | "ok" | "unwrap_or")
}

/// Whether the call's own name says that it reads.
fn is_read(cx: &Context<'_>, future: ExprId) -> bool {
    match cx.hir.kind(future) {
        ExprKind::Call { callee, .. } => match cx.hir.kind(cx.hir.peel(*callee)) {
            ExprKind::Path(path) => match path.canonical() {
                Some(name) if is_file_read(name) => true,
                _ => names_a_read(path.last()),
            },
            _ => false,
        },
        ExprKind::MethodCall { receiver, method, .. } => {
            (names_a_read(method) && !method_awaits_turn(cx, *receiver)) || is_http_get(cx.hir, future)
        }
        _ => false,
    }
}

fn is_file_read(path: &str) -> bool {
    let name = ["tokio::fs::", "fs_err::tokio::", "async_std::fs::", "async_fs::"];
    let name = name.iter().find_map(|home| path.strip_prefix(home));
    name.is_some_and(|name| matches!(name, "read" | "read_to_string" | "metadata" | "File::open"))
}

/// `client.get(url)….send()`.
fn is_http_get(hir: &Hir, future: ExprId) -> bool {
    let ExprKind::MethodCall { receiver, method, .. } = hir.kind(future) else { return false };
    method == "send" && builds_a_get(hir, *receiver)
}

fn builds_a_get(hir: &Hir, request: ExprId) -> bool {
    match hir.kind(request) {
        ExprKind::MethodCall { method, args, .. } if method == "get" && args.len() == 1 => true,
        ExprKind::MethodCall { receiver, method, .. } => {
            matches!(method.as_str(), "header" | "headers" | "query" | "bearer_auth" | "basic_auth" | "timeout")
                && builds_a_get(hir, *receiver)
        }
        _ => false,
    }
}

/// `get_user`, not `get_or_insert`.
fn names_a_read(name: &str) -> bool {
    let mut words = name.split('_');
    words.next().is_some_and(|verb| VERBS.contains(&verb)) && !words.any(|word| ORDERED.contains(&word))
}

/// Whether a name on the way to the receiver stands for something that is asked in order.
fn method_awaits_turn(cx: &Context<'_>, receiver: ExprId) -> bool {
    match cx.hir.kind(receiver) {
        ExprKind::Path(path) => is_ordered(path.last()),
        ExprKind::Field { base, name, .. } => is_ordered(name) || method_awaits_turn(cx, *base),
        ExprKind::MethodCall { receiver, method, .. } => is_ordered(method) || method_awaits_turn(cx, *receiver),
        ExprKind::Paren(inner) | ExprKind::Ref { expr: inner, .. } => method_awaits_turn(cx, *inner),
        ExprKind::Call { callee, .. } => method_awaits_turn(cx, *callee),
        _ => true,
    }
}

/// Whether a name stands for something that is asked in order.
pub(super) fn is_ordered(name: &str) -> bool {
    name.to_lowercase().split('_').any(|word| ORDERED.contains(&word))
}

/// Gathers the locals a call names; false when it holds anything whose order could matter.
fn collect_locals(hir: &Hir, expr: ExprId, locals: &mut Vec<BindingId>) -> bool {
    match hir.kind(expr) {
        ExprKind::Path(path) => {
            locals.extend(path.local());
            true
        }
        ExprKind::Lit(_) => true,
        ExprKind::Paren(inner)
        | ExprKind::Field { base: inner, .. }
        | ExprKind::Cast { expr: inner, .. }
        | ExprKind::Unary { expr: inner, .. }
        | ExprKind::Ref { expr: inner, mutable: false, .. } => collect_locals(hir, *inner, locals),
        ExprKind::Call { callee, args } => collect_all(hir, *callee, args, locals),
        ExprKind::MethodCall { receiver, args, .. } => collect_all(hir, *receiver, args, locals),
        ExprKind::Binary { lhs, rhs, .. } => collect_locals(hir, *lhs, locals) && collect_locals(hir, *rhs, locals),
        ExprKind::Tuple(parts) | ExprKind::Array(parts) => parts.iter().all(|&part| collect_locals(hir, part, locals)),
        ExprKind::Struct { fields, rest: None, .. } => {
            fields.iter().all(|field| collect_locals(hir, field.value, locals))
        }
        ExprKind::Macro(call) => {
            call.kind == crate::hir::MacroKind::Format && call.args.iter().all(|&arg| collect_locals(hir, arg, locals))
        }
        _ => false,
    }
}

fn collect_all(hir: &Hir, first: ExprId, args: &[ExprId], locals: &mut Vec<BindingId>) -> bool {
    collect_locals(hir, first, locals) && args.iter().all(|&arg| collect_locals(hir, arg, locals))
}

impl Read {
    /// Whether what both calls use can be used by both at once.
    pub(super) fn can_overlap(&self, cx: &Context<'_>, other: &Read) -> bool {
        self.locals.iter().filter(|local| other.locals.contains(local)).all(|&local| is_shareable(cx, local))
    }
}

/// Whether a local is surely not borrowed mutably or asked in order by a call that names it.
pub(super) fn is_shareable(cx: &Context<'_>, local: BindingId) -> bool {
    let hir = cx.hir;
    let binding = &hir.bindings[local];
    if binding.mutable || is_ordered(&binding.name) {
        return false;
    }
    match cx.types.of_binding(local) {
        Known::Ref { mutable, .. } => return !mutable,
        Known::Unknown => {}
        known => return !is_exclusive(&known),
    }
    match binding.kind {
        BindingKind::SelfParam => is_shared_self(hir, local),
        BindingKind::Param => {
            binding.ty.is_some_and(|ty| !matches!(hir.types[ty].kind, TyKind::Ref { mutable: true, .. }))
        }
        BindingKind::Let => {
            binding.whole && binding.init.is_some_and(|init| !cx.source.slice(hir.span(init)).contains("mut"))
        }
        BindingKind::For => true,
        _ => false,
    }
}

/// `&self`, or `self` of a kind that gives no `&mut`.
fn is_shared_self(hir: &Hir, local: BindingId) -> bool {
    let crate::hir::BodyOwner::Item(item) = hir.bodies[hir.bindings[local].body].owner else { return false };
    match &hir.items[item].kind {
        ItemKind::Fn(function) => function.self_param.is_some_and(|param| param.by_ref && !param.mutable),
        _ => false,
    }
}

fn is_exclusive(known: &Known) -> bool {
    matches!(known, Known::Tuple(_) | Known::Closure)
}
