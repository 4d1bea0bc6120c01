//! Finds calls that hold the thread inside async code.

use super::facts::{chain_root, is_in_async_main, is_value_of};
use crate::hir::{BindingId, BindingKind, ExprId, ExprKind};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;

rule! {
    /// ## What it does
    /// Finds calls that hold the thread until they are done (`std::thread::sleep`, `std::fs`, `std::process`,
    /// `std::sync::mpsc`, `reqwest::blocking`, …) in an async function, block or closure. Code in plain closures,
    /// such as the one given to `spawn_blocking`, is left alone; so are tests. In the body of `async fn main`, and in a
    /// block given to `block_on`, only sleeping counts: nobody else waits for that thread on a runtime of several; and
    /// `reqwest::blocking`, which panics on a thread of tokio's.
    ///
    /// ## Why it matters
    /// An async task gives its thread back only at `.await`. While a blocking call holds the thread, every other
    /// task scheduled on it stands still: requests time out, timers fire late, cancelled work is not cancelled.
    /// As many blocked tasks as there are workers stop the whole service.
    ///
    /// ## Example
    /// ```rust
    /// use std::time::Duration;
    ///
    /// async fn poll_until_ready(client: &Client) {
    ///     while !client.ready().await {
    ///         std::thread::sleep(Duration::from_millis(100));
    ///     }
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use std::time::Duration;
    ///
    /// async fn poll_until_ready(client: &Client) {
    ///     while !client.ready().await {
    ///         tokio::time::sleep(Duration::from_millis(100)).await;
    ///     }
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Offered when the text uses tokio and tokio has the same function (`time::sleep`, most of `fs`). It has to be
    /// looked at: the task can now be interrupted and cancelled at that place, and tokio's features `time` or `fs`
    /// must be on.
    BLOCKING_CALL = "async/blocking-call", Async, Warn, fix: Suggested, clippy: [], Rust(check),
}

/// Functions of `std::fs` that `tokio::fs` has with the same name, parameters and result.
const SAME_IN_TOKIO: &[&str] = &[
    "canonicalize",
    "copy",
    "create_dir",
    "create_dir_all",
    "hard_link",
    "metadata",
    "read",
    "read_link",
    "read_to_string",
    "remove_dir",
    "remove_dir_all",
    "remove_file",
    "rename",
    "set_permissions",
    "symlink_metadata",
    "write",
];

/// Other functions that hold the thread, with what to use in their place.
const FUNCTIONS: &[(&str, &str)] = &[
    ("std::thread::park", "wait on a `tokio::sync::Notify`"),
    ("std::thread::park_timeout", "wait on a `tokio::sync::Notify` under `tokio::time::timeout`"),
    ("std::fs::read_dir", "use `tokio::fs::read_dir`"),
    ("std::fs::File::open", "use `tokio::fs::File::open`"),
    ("std::fs::File::create", "use `tokio::fs::File::create`"),
    ("std::net::TcpStream::connect", "use `tokio::net::TcpStream::connect`"),
    ("std::net::TcpStream::connect_timeout", "use `tokio::net::TcpStream::connect` under `tokio::time::timeout`"),
    ("std::io::read_to_string", "read with `tokio::io::AsyncReadExt`"),
    ("reqwest::blocking::get", "use `reqwest::get` and await it"),
];

/// Methods that hold the thread: the receiver's type, the method, what to use in its place.
const METHODS: &[(&str, &str, &str)] = &[
    ("std::process::Command", "output", "use `tokio::process::Command`"),
    ("std::process::Command", "status", "use `tokio::process::Command`"),
    ("std::process::Child", "wait", "use `tokio::process::Command`"),
    ("std::process::Child", "wait_with_output", "use `tokio::process::Command`"),
    ("std::sync::mpsc::Receiver", "recv", "use `tokio::sync::mpsc`"),
    ("std::sync::mpsc::Receiver", "recv_timeout", "use `tokio::sync::mpsc` under `tokio::time::timeout`"),
    ("std::sync::Barrier", "wait", "use `tokio::sync::Barrier`"),
    ("std::thread::JoinHandle", "join", "use `tokio::task::spawn_blocking` and await its handle"),
    ("std::io::Stdin", "read_line", "use `tokio::io::stdin`"),
    ("std::net::TcpListener", "accept", "use `tokio::net::TcpListener`"),
    ("std::fs::OpenOptions", "open", "use `tokio::fs::OpenOptions`"),
];

/// Where reqwest keeps its client that waits.
const REQWEST: &str = "reqwest::blocking";

/// What holds the thread: its name, where it is written, what to use in its place, and the path to write for it.
struct Blocking {
    name: String,
    span: Span,
    instead: String,
    replacement: Option<String>,
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (id, expr) in cx.hir.exprs() {
        if !cx.hir.bodies[expr.body].is_async {
            continue;
        }
        if let Some(blocking) = blocking(cx, id)
            && !cx.hir.is_in_test(id)
            && (matters_in_main(cx, &blocking) || !is_in_async_main(cx.hir, id))
        {
            out.push(draft(cx, id, blocking));
        }
    }
}

/// Whether a call is wrong even where no other task waits for the thread.
fn matters_in_main(cx: &Context<'_>, blocking: &Blocking) -> bool {
    blocking.name == "std::thread::sleep" || blocking.name.starts_with(REQWEST) && cx.names_tokio
}

fn draft(cx: &Context<'_>, call: ExprId, blocking: Blocking) -> Draft {
    let Blocking { name, span, instead, replacement } = blocking;
    let why = if name.starts_with(REQWEST) {
        "It runs a runtime of its own; dropping that inside tokio's panics, and elsewhere all other tasks on this \
         thread wait for the answer."
    } else {
        "Until it returns, no other task on this thread runs: requests, timers and cancellation all wait for it."
    };
    let draft = Draft::new(
        span,
        format!("`{name}` holds the thread inside async code."),
        why,
        format!("{instead}, or move the work into `tokio::task::spawn_blocking`."),
    );
    match replacement {
        Some(path) if cx.names_tokio => {
            let title = format!("Await `{path}`");
            draft.suggestion(title, vec![(span, path), (cx.hir.span(call).after(), ".await".to_owned())])
        }
        _ => draft,
    }
}

fn blocking(cx: &Context<'_>, expr: ExprId) -> Option<Blocking> {
    match cx.hir.kind(expr) {
        ExprKind::Call { callee, .. } => blocking_function(cx.hir.callee(expr)?, cx.hir.span(*callee)),
        ExprKind::MethodCall { receiver, method, method_span, .. } => {
            blocking_method(cx, *receiver, method, *method_span)
        }
        _ => None,
    }
}

fn blocking_function(path: &str, span: Span) -> Option<Blocking> {
    let same = |replacement: String| {
        let instead = format!("Write `{replacement}(…).await`");
        Some(Blocking { name: path.to_owned(), span, instead, replacement: Some(replacement) })
    };
    if path == "std::thread::sleep" {
        return same("tokio::time::sleep".to_owned());
    }
    if let Some(name) = path.strip_prefix("std::fs::").filter(|name| SAME_IN_TOKIO.contains(name)) {
        return same(format!("tokio::fs::{name}"));
    }
    let (_, instead) = FUNCTIONS.iter().find(|(function, _)| *function == path)?;
    Some(Blocking { name: path.to_owned(), span, instead: sentence(instead), replacement: None })
}

fn blocking_method(cx: &Context<'_>, receiver: ExprId, method: &str, span: Span) -> Option<Blocking> {
    if matches!(method, "send" | "execute") && is_blocking_client(cx, receiver) {
        let instead = "Use `reqwest::Client` and await its answer".to_owned();
        return Some(Blocking { name: REQWEST.to_owned(), span, instead, replacement: None });
    }
    let (ty, name, instead) = METHODS.iter().find(|(ty, name, _)| *name == method && receives(cx, receiver, ty))?;
    Some(Blocking { name: format!("{ty}::{name}"), span, instead: sentence(instead), replacement: None })
}

/// Whether a chain starts from reqwest's client that waits: by a type on the way, or by how the client was made.
fn is_blocking_client(cx: &Context<'_>, expr: ExprId) -> bool {
    if cx.types.of(expr).peel_refs().path().is_some_and(is_reqwests) {
        return true;
    }
    match cx.hir.kind(expr) {
        ExprKind::MethodCall { receiver: inner, .. }
        | ExprKind::Field { base: inner, .. }
        | ExprKind::Try(inner)
        | ExprKind::Paren(inner) => is_blocking_client(cx, *inner),
        ExprKind::Call { .. } => cx.hir.callee(expr).is_some_and(is_reqwests),
        ExprKind::Path(path) => path.local().is_some_and(|local| is_made_by_reqwest(cx, local)),
        _ => false,
    }
}

fn is_made_by_reqwest(cx: &Context<'_>, local: BindingId) -> bool {
    let binding = &cx.hir.bindings[local];
    let init = binding.init.filter(|_| binding.kind == BindingKind::Let && binding.whole);
    init.and_then(|init| cx.hir.callee(chain_root(cx.hir, init))).is_some_and(is_reqwests)
}

fn is_reqwests(path: &str) -> bool {
    path.strip_prefix(REQWEST).is_some_and(|rest| rest.starts_with("::"))
}

/// Whether a method's receiver is of the type, by its type or by how it was made.
fn receives(cx: &Context<'_>, receiver: ExprId, ty: &str) -> bool {
    if awaits(cx, receiver) {
        return false;
    }
    let maker = match ty {
        "std::sync::mpsc::Receiver" => return is_value_of(cx, receiver, ty) || is_half_of_std_channel(cx, receiver),
        "std::thread::JoinHandle" => "std::thread::spawn",
        "std::io::Stdin" => "std::io::stdin",
        _ => return is_value_of(cx, receiver, ty),
    };
    is_value_of(cx, receiver, ty) || cx.hir.callee(cx.hir.peel(receiver)) == Some(maker)
}

/// Whether a chain waits before it ends; what comes out is not what went in.
fn awaits(cx: &Context<'_>, expr: ExprId) -> bool {
    match cx.hir.kind(expr) {
        ExprKind::Await(_) => true,
        ExprKind::MethodCall { receiver: inner, .. } | ExprKind::Try(inner) | ExprKind::Paren(inner) => {
            awaits(cx, *inner)
        }
        _ => false,
    }
}

/// `rx` of `let (tx, rx) = std::sync::mpsc::channel()`.
fn is_half_of_std_channel(cx: &Context<'_>, expr: ExprId) -> bool {
    let Some(binding) = cx.hir.local(expr).map(|local| &cx.hir.bindings[local]) else { return false };
    binding.kind == BindingKind::Let
        && !binding.whole
        && binding
            .init
            .and_then(|init| cx.hir.callee(init))
            .is_some_and(|callee| matches!(callee, "std::sync::mpsc::channel" | "std::sync::mpsc::sync_channel"))
}

/// The words with a capital.
fn sentence(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
