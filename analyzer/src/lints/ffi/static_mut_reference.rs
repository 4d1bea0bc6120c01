//! Finds references to `static mut` variables.

use crate::hir::{ExprId, ExprKind, Hir, ItemId, ItemKind, Res, TyId, TyKind};
use crate::lints::{Context, Draft, Sink, rule, usage};
use crate::source::Span;

rule! {
    /// ## What it does
    /// Finds `&X` and `&mut X` of a `static mut` of the same text, or of a field or element of one, and methods that
    /// borrow it without saying so (`X.push(..)`, `X.iter()`), as the arguments of `println!` and its like do. Raw pointers (`&raw const X`, `addr_of!(X)`) and
    /// plain reads and writes are left alone.
    ///
    /// ## Why it matters
    /// A `&mut` promises that nobody else reads or writes while it lives, and a `&` that nobody writes. With a
    /// `static mut` nothing keeps that promise: a second thread, an interrupt or a nested call breaks it, and that is
    /// undefined behaviour even if nobody looks. The 2024 edition denies it by default (`static_mut_refs`).
    ///
    /// ## Example
    /// ```rust
    /// static mut LOG: Vec<String> = Vec::new();
    ///
    /// pub fn log(line: String) {
    ///     // SAFETY: called from one thread only.
    ///     unsafe { LOG.push(line) }
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use std::sync::Mutex;
    ///
    /// static LOG: Mutex<Vec<String>> = Mutex::new(Vec::new());
    ///
    /// pub fn log(line: String) {
    ///     LOG.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push(line);
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Offered where the reference is at once cast to a raw pointer: takes the raw pointer directly. It keeps the
    /// meaning and makes no reference on the way.
    STATIC_MUT_REFERENCE = "ffi/static-mut-reference", Ffi, Warn, fix: Safe, clippy: [], Rust(check),
}

/// Methods of `Vec`, `String`, arrays, `Option` and maps that borrow what they are called on.
const BORROWING: &[&str] = &[
    "push",
    "push_str",
    "pop",
    "insert",
    "remove",
    "clear",
    "extend",
    "append",
    "iter",
    "iter_mut",
    "get",
    "get_mut",
    "as_ref",
    "as_mut",
    "as_slice",
    "as_mut_slice",
    "as_str",
    "take",
    "replace",
    "get_or_insert_with",
    "get_or_insert",
    "entry",
    "contains_key",
    "drain",
    "retain",
    "sort",
    "push_back",
    "push_front",
    "pop_front",
    "pop_back",
    "copy_from_slice",
    "fill",
    "swap",
    "as_ptr",
    "as_mut_ptr",
    "is_some",
    "is_none",
    "as_bytes",
];

fn check(cx: &Context<'_>, out: &mut Sink) {
    if !cx.hir.items().any(|(_, item)| matches!(item.kind, ItemKind::Static { mutable: true, .. })) {
        return;
    }
    for (id, expr) in cx.hir.exprs() {
        match &expr.kind {
            ExprKind::Ref { raw: false, mutable, expr: place } => {
                if let Some(name) = static_mut(cx.hir, *place) {
                    out.push(explicit(cx, id, *place, *mutable, name));
                }
            }
            ExprKind::MethodCall { receiver, method, method_span, .. } if BORROWING.contains(&method.as_str()) => {
                if let Some(item) = static_mut(cx.hir, *receiver)
                    && is_owner(cx.hir, *receiver, item)
                {
                    out.push(implicit(cx, *receiver, *method_span, method, item));
                }
            }
            ExprKind::Macro(call) if !cx.hir.is_in_test(id) => {
                for &arg in call.args.iter().filter(|&&arg| usage::is_formatted(cx.hir, id, arg)) {
                    if let Some(item) = static_mut(cx.hir, arg) {
                        out.push(formatted(cx, call.path.last(), arg, item));
                    }
                }
            }
            _ => {}
        }
    }
}

/// The `static mut` that a place expression is or is a part of, when no pointer lies between.
fn static_mut(hir: &Hir, place: ExprId) -> Option<ItemId> {
    match hir.kind(place) {
        ExprKind::Paren(inner) => static_mut(hir, *inner),
        ExprKind::Field { base, .. } => static_mut(hir, *base).filter(|&item| !is_pointer(hir, item)),
        ExprKind::Index { base, .. } => static_mut(hir, *base).filter(|&item| is_array(hir, item)),
        ExprKind::Path(path) => match path.res {
            Res::Item { item, rest: 0 } => {
                matches!(hir.items[item].kind, ItemKind::Static { mutable: true, .. }).then_some(item)
            }
            _ => None,
        },
        _ => None,
    }
}

fn written_type(hir: &Hir, item: ItemId) -> Option<TyId> {
    match &hir.items[item].kind {
        ItemKind::Static { value, .. } => Some(value.ty),
        _ => None,
    }
}

fn is_array(hir: &Hir, item: ItemId) -> bool {
    written_type(hir, item).is_some_and(|ty| matches!(hir.types[ty].kind, TyKind::Array { .. }))
}

fn is_pointer(hir: &Hir, item: ItemId) -> bool {
    written_type(hir, item).is_none_or(|ty| matches!(hir.types[ty].kind, TyKind::Ref { .. } | TyKind::Ptr { .. }))
}

/// Whether the receiver is the whole static, of a type whose methods borrow it.
fn is_owner(hir: &Hir, receiver: ExprId, item: ItemId) -> bool {
    let whole = matches!(hir.kind(hir.peel(receiver)), ExprKind::Path(_));
    whole
        && written_type(hir, item).is_some_and(|ty| match &hir.types[ty].kind {
            TyKind::Array { .. } => true,
            TyKind::Path(path) => matches!(
                path.canonical().unwrap_or(""),
                "std::vec::Vec"
                    | "std::string::String"
                    | "std::option::Option"
                    | "std::collections::HashMap"
                    | "std::collections::BTreeMap"
                    | "std::collections::VecDeque"
            ),
            _ => false,
        })
}

fn explicit(cx: &Context<'_>, id: ExprId, place: ExprId, mutable: bool, item: ItemId) -> Draft {
    let keyword = if mutable { "&mut" } else { "&" };
    let draft = draft(
        cx,
        cx.hir.span(id),
        format!("This `{keyword}` is a reference to the `static mut` `{}`.", cx.hir.items[item].name),
        item,
    );
    let cast_at_once = cx.hir.parent(id).is_some_and(|parent| match cx.hir.kind(parent) {
        ExprKind::Cast { ty, .. } => matches!(cx.hir.types[*ty].kind, TyKind::Ptr { .. }),
        _ => false,
    });
    if !cast_at_once {
        return draft;
    }
    let raw = if mutable { "&raw mut " } else { "&raw const " };
    let head = Span::new(cx.hir.span(id).start, cx.hir.span(place).start);
    draft.safe_fix("Take the raw pointer directly", vec![(head, raw.to_owned())])
}

fn implicit(cx: &Context<'_>, receiver: ExprId, method_span: Span, method: &str, item: ItemId) -> Draft {
    let span = cx.hir.span(receiver).to(method_span);
    draft(cx, span, format!("`{method}` borrows the `static mut` `{}`.", cx.hir.items[item].name), item)
}

fn formatted(cx: &Context<'_>, name: &str, arg: ExprId, item: ItemId) -> Draft {
    let what = format!("`{name}!` takes a reference to the `static mut` `{}`.", cx.hir.items[item].name);
    draft(cx, cx.hir.span(arg), what, item)
}

fn draft(cx: &Context<'_>, span: Span, what: String, item: ItemId) -> Draft {
    Draft::new(
        span,
        what,
        "Nothing keeps other threads, interrupts or nested calls from touching it meanwhile, and that is undefined \
         behaviour; the 2024 edition denies it.",
        "Put the value in a `Mutex`, an atomic or a `OnceLock`; where it has to stay `static mut`, take `&raw mut` and \
         keep to raw pointers.",
    )
    .label(cx.hir.items[item].name_span, "declared here")
}
