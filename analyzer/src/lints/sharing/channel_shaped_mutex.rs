//! `sharing/channel-shaped-mutex`.

use super::locks::{guards, is_lock, kept_in, lock_of};
use crate::hir::{BindingId, ExprId, ExprKind, GenericArg, Hir, ItemKind, Name, TyId, TyKind};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;
use std::collections::{BTreeSet, HashMap};

rule! {
    /// ## What it does
    /// Finds a `Mutex<VecDeque<_>>` that is pushed to at one end and popped from at the other, each time under the lock: a
    /// channel made by hand.
    ///
    /// ## Why it matters
    /// Producers and consumers stop each other for every element, an empty queue has to be polled or paired with a
    /// condition variable, and nothing says when the last producer has gone. A channel answers all three.
    ///
    /// ## Example
    /// ```rust
    /// use std::{collections::VecDeque, sync::{Arc, Mutex}};
    ///
    /// struct Queue { jobs: Arc<Mutex<VecDeque<u64>>> }
    ///
    /// impl Queue {
    ///     fn submit(&self, job: u64) { self.jobs.lock().unwrap().push_back(job); }
    ///     fn next(&self) -> Option<u64> { self.jobs.lock().unwrap().pop_front() }
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use std::sync::mpsc::{Receiver, Sender};
    ///
    /// struct Producer { jobs: Sender<u64> }
    /// struct Consumer { jobs: Receiver<u64> }
    ///
    /// impl Producer {
    ///     fn submit(&self, job: u64) { let _ = self.jobs.send(job); }
    /// }
    ///
    /// impl Consumer {
    ///     fn next(&self) -> Option<u64> { self.jobs.recv().ok() }
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: a channel splits the value into two ends, which changes who holds what.
    CHANNEL_SHAPED_MUTEX = "sharing/channel-shaped-mutex", Sharing, Note, fix: None,
    clippy: [], Rust(check),
}

/// What a channel does too; anything else needs the deque.
const QUEUE: &[&str] =
    &["clear", "drain", "extend", "is_empty", "len", "pop_back", "pop_front", "push_back", "push_front", "reserve"];

fn check(cx: &Context<'_>, out: &mut Sink) {
    let declared = declared(cx);
    if declared.is_empty() {
        return;
    }
    let by_name = calls(cx);
    for (name, span) in declared {
        let Some(calls) = by_name.get(name.as_str()) else { continue };
        let through = |push: &str, pop: &str| calls.contains(push) && calls.contains(pop);
        let queue = through("push_back", "pop_front") || through("push_front", "pop_back");
        if queue && calls.iter().all(|call| QUEUE.contains(call)) {
            out.push(draft(&name, span));
        }
    }
}

/// Fields and statics that hold a locked deque: name and the type's place.
fn declared(cx: &Context<'_>) -> Vec<(Name, Span)> {
    let mut found = Vec::new();
    for (id, item) in cx.hir.items() {
        match &item.kind {
            _ if cx.hir.is_test_item(id) => {}
            ItemKind::Struct(item) => {
                found.extend(
                    item.fields.iter().filter_map(|field| Some((field.name.clone(), queue(cx.hir, field.ty)?))),
                );
            }
            ItemKind::Static { value, .. } => {
                found.extend(queue(cx.hir, value.ty).map(|span| (item.name.clone(), span)));
            }
            _ => {}
        }
    }
    found.extend(cx.hir.bindings().filter_map(|(_, binding)| {
        let init = binding.init.filter(|_| binding.whole && binding.kind == crate::hir::BindingKind::Let)?;
        let known = cx.types.of(init);
        let lock = lock_of(&known);
        let built = matches!(cx.hir.callee(init)?, "std::sync::Arc::new" | "std::sync::Mutex::new");
        let deque = matches!(lock, crate::types::Known::Extern(path, _) if is_lock(path))
            && lock.arg().is("std::collections::VecDeque");
        (built && deque && !cx.hir.is_in_test(init)).then(|| (binding.name.clone(), cx.hir.span(init)))
    }));
    found
}

/// `Mutex<VecDeque<_>>` somewhere in a written type.
fn queue(hir: &Hir, ty: TyId) -> Option<Span> {
    let node = &hir.types[ty];
    let TyKind::Path(path) = &node.kind else { return None };
    let mut args = path.args().iter().filter_map(|arg| match arg {
        GenericArg::Type(ty) => Some(*ty),
        _ => None,
    });
    if path.canonical().is_some_and(is_lock) {
        let inner = args.next()?;
        let deque = matches!(&hir.types[inner].kind, TyKind::Path(path) if path.is("std::collections::VecDeque"));
        return deque.then_some(node.span);
    }
    args.find_map(|arg| queue(hir, arg))
}

/// The methods called on guards of locks, by the lock's name; `""` for any other use.
fn calls<'a>(cx: &Context<'a>) -> HashMap<&'a str, BTreeSet<&'a str>> {
    let hir = cx.hir;
    let mut by_name = HashMap::<&str, BTreeSet<&str>>::new();
    for guard in guards(cx) {
        let name = match hir.kind(hir.peel_refs(guard.mutex)) {
            ExprKind::Path(path) => path.last(),
            ExprKind::Field { name, .. } => name,
            _ => continue,
        };
        let found = by_name.entry(name).or_default();
        match kept_in(hir, &guard) {
            // The last few of something, kept by whoever adds to them, are no messages to anybody.
            Some(kept) if is_window(hir, kept.binding) => found.extend([""]),
            Some(kept) => found.extend(calls_on(hir, kept.binding)),
            None => found.extend([method_on(hir, guard.expr).unwrap_or("")]),
        }
    }
    by_name
}

/// Whether one guard both pushes and pops.
fn is_window(hir: &Hir, guard: BindingId) -> bool {
    let does = |what: &str| calls_on(hir, guard).any(|call| call.starts_with(what));
    does("push_") && does("pop_")
}

fn calls_on(hir: &Hir, guard: BindingId) -> impl Iterator<Item = &str> {
    let uses = hir.bindings[guard].uses.iter();
    uses.filter(|&&at| !is_dropped(hir, at)).map(|&at| method_on(hir, at).unwrap_or(""))
}

fn is_dropped(hir: &Hir, at: ExprId) -> bool {
    hir.parent(at).is_some_and(|call| hir.callee(call) == Some("std::mem::drop"))
}

fn method_on(hir: &Hir, at: ExprId) -> Option<&str> {
    match hir.kind(hir.parent(at)?) {
        ExprKind::MethodCall { receiver, method, .. } if *receiver == at => Some(method),
        _ => None,
    }
}

fn draft(name: &str, span: Span) -> Draft {
    Draft::new(
        span,
        format!("`{name}` is a queue behind a lock: pushed to at one end, popped from at the other."),
        "Producers and consumers block each other for every element, and an empty queue must be polled.",
        "Use a channel: `std::sync::mpsc` between threads, `tokio::sync::mpsc` between tasks.",
    )
}
