//! Finds panics in functions that foreign code calls.

use super::signature::{extern_fns, is_exported};
use crate::hir::{BindingKind, BodyId, ExprId, ExprKind, Hir, ItemId, Lit, MacroKind};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;
use crate::types::Known;
use std::collections::HashMap;

rule! {
    /// ## What it does
    /// Finds `unwrap`, and in exported (`no_mangle`) functions also `expect` and `panic!`, in the body of an
    /// `extern "C"` function, outside closures (such as the one given to `catch_unwind`). One finding a function, at
    /// the first. `extern "C-unwind"` functions, asserts, values that plainly cannot fail (a literal), what a
    /// callback of yours takes out of its own state (`slot.take().unwrap()`), and functions that do nothing but panic are
    /// left alone.
    ///
    /// ## Why it matters
    /// A panic cannot cross into C. Since Rust 1.81 it aborts the whole process of whoever called you, without
    /// running their clean-up; before, unwinding into C was undefined behaviour. A bad argument from the other
    /// side so takes down the other side.
    ///
    /// ## Example
    /// ```rust
    /// #[unsafe(no_mangle)]
    /// pub extern "C" fn port_of(config: &Config) -> u16 {
    ///     config.port.parse().unwrap()
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// #[unsafe(no_mangle)]
    /// pub extern "C" fn port_of(config: &Config) -> u16 {
    ///     config.port.parse().unwrap_or(0)
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: how an error is told to the caller is part of your interface.
    PANIC_IN_EXTERN_FN = "ffi/panic-in-extern-fn", Ffi, Note, fix: None, clippy: [], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    let bodies: HashMap<BodyId, ItemId> = extern_fns(cx.hir)
        .filter(|(_, _, function)| function.abi.as_deref().is_some_and(|abi| !abi.ends_with("-unwind")))
        .filter_map(|(id, _, function)| Some((function.body?, id)))
        .collect();
    if bodies.is_empty() {
        return;
    }
    let mut panics: HashMap<ItemId, Vec<(Span, String)>> = HashMap::new();
    for (id, expr) in cx.hir.exprs() {
        if let Some(&item) = bodies.get(&expr.body)
            && let Some(found) = panicking(cx, id, is_exported(&cx.hir.items[item]))
        {
            panics.entry(item).or_default().push(found);
        }
    }
    let mut panics: Vec<_> = panics.into_iter().collect();
    crate::order::sort_by_key(&mut panics, |(item, _)| *item);
    for (item, places) in panics {
        report(cx, item, places, out);
    }
}

fn report(cx: &Context<'_>, item: ItemId, mut places: Vec<(Span, String)>, out: &mut Sink) {
    crate::order::sort(&mut places);
    let mut places = places.into_iter();
    let Some((span, name)) = places.next() else { return };
    let draft = Draft::new(
        span,
        format!("`{name}` in `{}` aborts the process of the C caller when it fails.", cx.hir.items[item].name),
        "A panic cannot unwind into C: since Rust 1.81 the runtime aborts, before it was undefined behaviour.",
        "Return an error code or a null pointer, or put the body in `std::panic::catch_unwind`.",
    );
    out.push(places.fold(draft, |draft, (span, name)| draft.label(span, format!("so does `{name}`"))));
}

/// Where and what an expression panics with, when that was hardly meant: a message or an assertion says that it was,
/// but foreign callers of an exported function do not know.
fn panicking(cx: &Context<'_>, id: ExprId, exported: bool) -> Option<(Span, String)> {
    let hir = cx.hir;
    match hir.kind(id) {
        ExprKind::MethodCall { receiver, method, method_span, args, .. } => {
            let panics = match (method.as_str(), args.len()) {
                ("unwrap", 0) => is_fallible(cx, *receiver) && (exported || !is_own_state(hir, *receiver)),
                ("expect", 1) => exported,
                _ => false,
            };
            (panics && !cannot_fail(hir, *receiver)).then(|| (*method_span, method.to_string()))
        }
        ExprKind::Macro(call) if call.kind == MacroKind::Panic && exported => {
            let meant = call.path.last() == "unreachable" || is_all(hir, id);
            (!meant).then(|| (call.path.span, format!("{}!", call.path.last())))
        }
        _ => None,
    }
}

/// `pointer.as_mut().unwrap()`, `slot.take().unwrap()`: what a callback finds where its own side has put it.
fn is_own_state(hir: &Hir, value: ExprId) -> bool {
    matches!(hir.kind(value), ExprKind::MethodCall { method, .. } if matches!(method.as_str(), "as_mut" | "as_ref" | "take"))
}

/// Whether `unwrap` is that of an `Option` or `Result`, as far as known: what `Ok(value)` has given is hardly another.
fn is_fallible(cx: &Context<'_>, value: ExprId) -> bool {
    match cx.types.of(value) {
        Known::Unknown => cx.hir.local(value).is_none_or(|local| {
            let binding = &cx.hir.bindings[local];
            binding.whole || !matches!(binding.kind, BindingKind::Arm | BindingKind::LetExpr)
        }),
        known => known.is("std::option::Option") || known.is("std::result::Result"),
    }
}

/// Whether a macro call is all that the function does.
fn is_all(hir: &Hir, call: ExprId) -> bool {
    let Some(parent) = hir.parent(call) else { return true };
    match hir.kind(parent) {
        ExprKind::Block { block, .. } => {
            block.stmts.len() + usize::from(block.tail.is_some()) == 1 && is_all(hir, parent)
        }
        _ => false,
    }
}

/// Whether the value comes from literals alone, as in `CString::new("name").unwrap()`.
fn cannot_fail(hir: &Hir, value: ExprId) -> bool {
    match hir.kind(value) {
        ExprKind::Lit(Lit::Str(_) | Lit::ByteStr(_) | Lit::CStr(_) | Lit::Int { .. }) => true,
        ExprKind::Call { args, .. } => !args.is_empty() && args.iter().all(|&arg| cannot_fail(hir, arg)),
        ExprKind::MethodCall { receiver, args, .. } => {
            cannot_fail(hir, *receiver) && args.iter().all(|&arg| cannot_fail(hir, arg))
        }
        _ => false,
    }
}
