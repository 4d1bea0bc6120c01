//! `sharing/half-shared`.

use crate::hir::{ExprId, ExprKind, GenericArg, Hir, ItemKind, Path, TyId, TyKind};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;

rule! {
    /// ## What it does
    /// Finds a pointer and a cell that do not fit: `Arc<RefCell<T>>`, `Arc<Cell<T>>`, `Arc<Rc<T>>`, and the other way round
    /// `Rc<Mutex<T>>`, `Rc<RwLock<T>>`.
    ///
    /// ## Why it matters
    /// Half of the pair pays for threads and the other half forbids them. `Arc<RefCell<T>>` counts atomically and is still
    /// neither `Send` nor `Sync`; `Rc<Mutex<T>>` locks against threads that can never see it, and hangs where `RefCell` would
    /// have named the line.
    ///
    /// ## Example
    /// ```rust
    /// use std::{cell::RefCell, sync::Arc};
    ///
    /// struct App { log: Arc<RefCell<Vec<String>>> }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use std::{cell::RefCell, rc::Rc};
    ///
    /// struct App { log: Rc<RefCell<Vec<String>>> }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: whether threads are wanted decides which half changes, and everything built from it changes too.
    HALF_SHARED = "sharing/half-shared", Sharing, Warn, fix: None,
    clippy: ["arc_with_non_send_sync", "rc_mutex"], Rust(check),
}

/// Which half is wrong.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mismatch {
    /// `Arc` around something bound to a thread.
    Arc,
    /// `Rc` around a lock.
    Rc,
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    if promises_threads(cx.hir) {
        return;
    }
    for (id, item) in cx.hir.items() {
        let fields = match &item.kind {
            _ if cx.hir.is_test_item(id) => continue,
            ItemKind::Struct(item) => item.fields.iter().map(|field| field.ty).collect(),
            ItemKind::Enum(item) => {
                item.variants.iter().flat_map(|variant| &variant.fields).map(|field| field.ty).collect()
            }
            ItemKind::TypeAlias { ty: Some(ty), .. } => vec![*ty],
            _ => Vec::new(),
        };
        for (span, mismatch) in fields.into_iter().filter_map(|ty| in_type(cx.hir, ty)) {
            out.push(draft(cx, span, mismatch));
        }
    }
    for (expr, node) in cx.hir.exprs() {
        if let Some(mismatch) =
            in_call(cx.hir, expr).filter(|_| !cx.hir.is_in_test(expr) && !is_in_typed_place(cx.hir, expr))
        {
            out.push(draft(cx, node.span, mismatch));
        }
    }
}

/// Whether the text says by hand that its types may cross threads.
fn promises_threads(hir: &Hir) -> bool {
    hir.items().any(|(_, item)| match &item.kind {
        ItemKind::Impl(imp) => {
            imp.is_unsafe && imp.trait_path.as_ref().is_some_and(|path| matches!(path.last(), "Send" | "Sync"))
        }
        _ => false,
    })
}

/// A mismatched pair somewhere in a written type.
fn in_type(hir: &Hir, ty: TyId) -> Option<(Span, Mismatch)> {
    let node = &hir.types[ty];
    let TyKind::Path(path) = &node.kind else { return None };
    types(path)
        .find_map(|inner| match &hir.types[inner].kind {
            TyKind::Path(held) => mismatch(path.canonical()?, held.canonical()?).map(|found| (node.span, found)),
            _ => None,
        })
        .or_else(|| types(path).find_map(|inner| in_type(hir, inner)))
}

fn types(path: &Path) -> impl Iterator<Item = TyId> {
    path.args().iter().filter_map(|arg| match arg {
        GenericArg::Type(ty) => Some(*ty),
        _ => None,
    })
}

fn mismatch(pointer: &str, held: &str) -> Option<Mismatch> {
    match (pointer, held) {
        ("std::sync::Arc", "std::cell::RefCell" | "std::cell::Cell" | "std::rc::Rc") => Some(Mismatch::Arc),
        ("std::rc::Rc", "std::sync::Mutex" | "std::sync::RwLock" | "parking_lot::Mutex" | "parking_lot::RwLock") => {
            Some(Mismatch::Rc)
        }
        _ => None,
    }
}

/// `Arc::new(RefCell::new(…))`.
fn in_call(hir: &Hir, expr: ExprId) -> Option<Mismatch> {
    let ExprKind::Call { args, .. } = hir.kind(expr) else { return None };
    let pointer = hir.callee(expr)?.strip_suffix("::new")?;
    mismatch(pointer, hir.callee(hir.peel(*args.first()?))?.strip_suffix("::new")?)
}

/// Whether the value goes straight into a field: the field's type is reported where it is declared.
fn is_in_typed_place(hir: &Hir, expr: ExprId) -> bool {
    hir.parent(expr).is_some_and(|parent| matches!(hir.kind(parent), ExprKind::Struct { .. }))
}

fn draft(cx: &Context<'_>, span: Span, mismatch: Mismatch) -> Draft {
    let written = cx.source.slice(span);
    match mismatch {
        Mismatch::Arc => Draft::new(
            span,
            format!("`{written}` counts for threads but can never leave its own."),
            "It pays for atomic counting and is still neither `Send` nor `Sync`: `thread::spawn` and `tokio::spawn` refuse it.",
            "One thread: `Rc`. Several: a `Mutex`, `RwLock` or atomic inside.",
        ),
        Mismatch::Rc => Draft::new(
            span,
            format!("`{written}` locks against threads that can never see it."),
            "`Rc` keeps it on one thread; the lock only costs, and a second lock hangs where a `RefCell` would name the line.",
            "One thread: `RefCell`. Several: `Arc`.",
        ),
    }
}
