//! `sharing/mutex-of-atomic`.

use std::collections::HashMap;

use super::locks::{Guard, Work, guards, is_blocking_lock, kept_in, lock_of};
use crate::hir::{BindingId, BindingKind, ExprId, ExprKind, GenericArg, Hir, ItemKind, Name, Stmt, TyId, TyKind, UnOp};
use crate::lints::{Context, Draft, Sink, rule, usage};
use crate::source::Span;
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds a `Mutex` or `RwLock` around one `bool` or integer that is only ever read or changed by itself.
    ///
    /// ## Why it matters
    /// An atomic does the same in one instruction, cannot deadlock and cannot be poisoned. With the lock, every reader queues
    /// behind every writer, and a thread that is descheduled while it holds the lock stops all the others.
    ///
    /// ## Example
    /// ```rust
    /// use std::sync::{Arc, Mutex};
    ///
    /// struct Stats { hits: Arc<Mutex<u64>> }
    ///
    /// impl Stats {
    ///     fn hit(&self) {
    ///         *self.hits.lock().unwrap() += 1;
    ///     }
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use std::sync::{Arc, atomic::{AtomicU64, Ordering}};
    ///
    /// struct Stats { hits: Arc<AtomicU64> }
    ///
    /// impl Stats {
    ///     fn hit(&self) {
    ///         self.hits.fetch_add(1, Ordering::Relaxed);
    ///     }
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: every place that locks changes too, and the memory ordering is the author's decision.
    MUTEX_OF_ATOMIC = "sharing/mutex-of-atomic", Sharing, Warn, fix: None,
    clippy: ["mutex_atomic", "mutex_integer"], Rust(check),
}

/// With more locks taken whose lock is not known, nothing is sure.
const MANY: usize = 64;

/// A lock around a number, where it is declared.
struct Declared {
    name: Name,
    span: Span,
    lock: String,
    inner: String,
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    let declared = declared(cx);
    if declared.is_empty() || cx.source.text().contains("Condvar") {
        return;
    }
    let uses = Uses::of(cx);
    for lock in declared.iter().filter(|lock| uses.are_simple(cx, lock)) {
        out.push(draft(lock));
    }
}

/// Where locks are taken, and whether each time for nothing but reading or changing a number.
struct Uses<'a> {
    /// By the lock's name.
    named: HashMap<&'a str, bool>,
    /// Where no name says which lock it is.
    others: Vec<(Guard, bool)>,
}

impl<'a> Uses<'a> {
    fn of(cx: &Context<'a>) -> Uses<'a> {
        let work = Work::of(cx.hir);
        let mut uses = Uses { named: HashMap::new(), others: Vec::new() };
        for guard in guards(cx) {
            let simple = is_simple(cx.hir, &work, &guard);
            match lock_name(cx.hir, guard.mutex) {
                Some(name) => *uses.named.entry(name).or_insert(true) &= simple,
                None => uses.others.push((guard, simple)),
            }
        }
        // One that is not simple settles the matter for all it may be of.
        crate::order::sort_by_key(&mut uses.others, |(_, simple)| *simple);
        uses
    }

    fn are_simple(&self, cx: &Context<'_>, lock: &Declared) -> bool {
        let named = self.named.get(lock.name.as_str());
        let mut others = self.others.iter().take(MANY).filter(|(guard, _)| concerns(cx, lock, guard));
        let first = others.next();
        named != Some(&false)
            && self.others.len() <= MANY
            && (named.is_some() || first.is_some())
            && first.is_none_or(|(_, simple)| *simple)
    }
}

fn declared(cx: &Context<'_>) -> Vec<Declared> {
    let mut found = Vec::new();
    for (id, item) in cx.hir.items() {
        match &item.kind {
            _ if cx.hir.is_test_item(id) => {}
            ItemKind::Struct(item) => {
                found.extend(item.fields.iter().filter_map(|field| in_type(cx, &field.name, field.ty)));
            }
            ItemKind::Static { value, .. } => found.extend(in_type(cx, &item.name, value.ty)),
            _ => {}
        }
    }
    found.extend(cx.hir.bindings().filter_map(|(_, binding)| in_let(cx, binding)));
    found
}

/// A lock around a number somewhere in a written type.
fn in_type(cx: &Context<'_>, name: &Name, ty: TyId) -> Option<Declared> {
    let node = &cx.hir.types[ty];
    let TyKind::Path(path) = &node.kind else { return None };
    let mut args = path.args().iter().filter_map(|arg| match arg {
        GenericArg::Type(ty) => Some(*ty),
        _ => None,
    });
    if path.canonical().is_some_and(is_blocking_lock) {
        let inner = number(&cx.types.of_ty(args.next()?))?;
        return Some(Declared { name: name.clone(), span: node.span, lock: path.last().to_owned(), inner });
    }
    args.find_map(|arg| in_type(cx, name, arg))
}

/// `let hits = Arc::new(Mutex::new(0));`.
fn in_let(cx: &Context<'_>, binding: &crate::hir::Binding) -> Option<Declared> {
    let init = binding.init.filter(|_| binding.kind == BindingKind::Let && binding.whole)?;
    let ExprKind::Call { .. } = cx.hir.kind(init) else { return None };
    let built =
        matches!(cx.hir.callee(init)?, "std::sync::Arc::new" | "std::sync::Mutex::new" | "std::sync::RwLock::new");
    let known = cx.types.of(init);
    let Known::Extern(path, args) = lock_of(&known) else { return None };
    if !built || !is_blocking_lock(path) || cx.hir.is_in_test(init) {
        return None;
    }
    let lock = path.rsplit("::").next()?.to_owned();
    Some(Declared { name: binding.name.clone(), span: cx.hir.span(init), lock, inner: number(args.first()?)? })
}

/// The name of a type that has an atomic twin.
fn number(known: &Known) -> Option<String> {
    match known {
        Known::Extern(path, _) if path == "bool" || (usage::is_integer(path) && !path.ends_with("128")) => {
            Some(path.to_string())
        }
        Known::IntLit => Some("i32".to_owned()),
        _ => None,
    }
}

/// Whether a lock call that does not say of which lock it is may be of the declared one.
fn concerns(cx: &Context<'_>, lock: &Declared, guard: &Guard) -> bool {
    is_alike(lock, &cx.types.of(guard.mutex)) || local_name(cx.hir, guard.mutex) == Some(lock.name.as_str())
}

/// The name of the field, static or variable that owns a lock, followed through one `let` that only shares it.
fn lock_name(hir: &Hir, mutex: ExprId) -> Option<&str> {
    let mutex = hir.peel_refs(mutex);
    let Some(local) = hir.local(mutex) else { return owner_name(hir, mutex) };
    let binding = &hir.bindings[local];
    let init = binding.init.filter(|_| binding.kind == BindingKind::Let && binding.whole)?;
    match hir.callee(init) {
        Some("std::sync::Arc::new" | "std::sync::Mutex::new" | "std::sync::RwLock::new") => Some(&binding.name),
        _ => owner_name(hir, shared(hir, init)),
    }
}

/// The name of a field or static; a variable may stand for any lock.
fn owner_name(hir: &Hir, mutex: ExprId) -> Option<&str> {
    match hir.kind(mutex) {
        ExprKind::Field { name, .. } => Some(name),
        ExprKind::Path(path) if path.local().is_none() => Some(path.last()),
        _ => None,
    }
}

fn local_name(hir: &Hir, mutex: ExprId) -> Option<&str> {
    hir.local(hir.peel_refs(mutex)).map(|local| hir.bindings[local].name.as_str())
}

/// What `&x`, `x.clone()` and `Arc::clone(&x)` share.
fn shared(hir: &Hir, expr: ExprId) -> ExprId {
    match hir.kind(hir.peel_refs(expr)) {
        ExprKind::MethodCall { receiver, method, .. } if method == "clone" => hir.peel_refs(*receiver),
        ExprKind::Call { args, .. } if hir.callee(expr) == Some("std::sync::Arc::clone") => {
            args.first().map_or(expr, |&arg| hir.peel_refs(arg))
        }
        _ => hir.peel_refs(expr),
    }
}

/// Whether a type is a lock around the same number.
fn is_alike(lock: &Declared, known: &Known) -> bool {
    let Known::Extern(path, args) = lock_of(known) else { return false };
    is_blocking_lock(path)
        && match args.first() {
            Some(Known::IntLit) => lock.inner != "bool",
            Some(inner) => number(inner).as_ref() == Some(&lock.inner) || lock.inner == "i32" && inner.is_int(),
            None => false,
        }
}

/// Whether the lock is held for nothing but reading or changing the number.
fn is_simple(hir: &Hir, work: &Work, guard: &Guard) -> bool {
    match kept_in(hir, guard) {
        Some(kept) => {
            let ExprKind::Block { block, .. } = hir.kind(kept.block) else { return false };
            let variable = &hir.bindings[kept.binding];
            let after = block.stmts.iter().skip(kept.index.saturating_add(1)).filter_map(statement).chain(block.tail);
            variable.mentions.is_empty()
                && variable.uses.iter().all(|&at| is_operand(hir, at) || is_dropped(hir, at))
                && { after }.all(|stmt| is_about(hir, stmt, kept.binding) && !work.is_in(hir.span(stmt)))
        }
        None => is_operand(hir, guard.expr),
    }
}

fn statement(stmt: &Stmt) -> Option<ExprId> {
    match stmt {
        Stmt::Let { init, .. } => *init,
        Stmt::Expr(expr) => Some(*expr),
        Stmt::Item(_) => None,
    }
}

/// `*guard` or printing it, the only things to do with a number behind a guard, and not where a call runs meanwhile.
fn is_operand(hir: &Hir, guard: ExprId) -> bool {
    if hir.parent(guard).is_some_and(|around| usage::is_formatted(hir, around, guard)) {
        return true;
    }
    let deref = hir.parent(guard).filter(|&at| matches!(hir.kind(at), ExprKind::Unary { op: UnOp::Deref, .. }));
    let Some(around) = deref.and_then(|deref| hir.parent(deref)) else { return deref.is_some() };
    match hir.kind(around) {
        ExprKind::Binary { rhs: other, .. }
        | ExprKind::AssignOp { rhs: other, .. }
        | ExprKind::Assign { rhs: other, .. } => is_calm(hir, *other),
        ExprKind::Call { .. } | ExprKind::MethodCall { .. } | ExprKind::Match { .. } | ExprKind::Let { .. } => false,
        _ => true,
    }
}

/// Whether evaluating an expression calls nothing.
fn is_calm(hir: &Hir, expr: ExprId) -> bool {
    match hir.kind(expr) {
        ExprKind::Lit(_) | ExprKind::Path(_) => true,
        ExprKind::Paren(inner) | ExprKind::Unary { expr: inner, .. } | ExprKind::Cast { expr: inner, .. } => {
            is_calm(hir, *inner)
        }
        ExprKind::Field { base, .. } => is_calm(hir, *base),
        ExprKind::Binary { lhs, rhs, .. } => is_calm(hir, *lhs) && is_calm(hir, *rhs),
        ExprKind::MethodCall { receiver, args, .. } => args.is_empty() && is_calm(hir, *receiver),
        _ => false,
    }
}

fn is_dropped(hir: &Hir, at: ExprId) -> bool {
    hir.parent(at).is_some_and(|call| hir.callee(call) == Some("std::mem::drop"))
}

/// Whether a statement names the guard.
fn is_about(hir: &Hir, stmt: ExprId, variable: BindingId) -> bool {
    !hir.uses_in(variable, hir.span(stmt)).is_empty()
}

fn draft(lock: &Declared) -> Draft {
    let Declared { name, lock: kind, inner, .. } = lock;
    let atomic = atomic(inner);
    let digit = if name.starts_with(|c: char| c.is_ascii_digit()) { "Field " } else { "" };
    Draft::new(
        lock.span,
        format!("{digit}`{name}` is a `{kind}` around a single `{inner}`."),
        "Every access locks, waits and can be poisoned, to do what the processor does in one instruction.",
        format!("Use `{atomic}`: `load`, `store` and `fetch_…` need no lock."),
    )
}

/// `AtomicU64` for `u64`.
fn atomic(inner: &str) -> String {
    let mut chars = inner.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    format!("Atomic{}{}", first.map(String::from).unwrap_or_default(), chars.as_str())
}
