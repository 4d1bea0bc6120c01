//! Finds exported functions that read through a pointer parameter without a look at null.

use super::signature::{docs, extern_fns, is_no_mangle};
use crate::hir::{BindingId, BodyId, ExprId, ExprKind, Hir, Item, PatKind, TyKind, UnOp};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;

rule! {
    /// ## What it does
    /// Finds raw pointer parameters of exported (`no_mangle`) C functions that are dereferenced, or given to
    /// `CStr::from_ptr`, `slice::from_raw_parts` or `Box::from_raw`, where the body never asks whether they are
    /// null. One finding a function. Functions whose documentation speaks of null, of valid pointers or of safety are left alone.
    ///
    /// ## Why it matters
    /// Null is how C says "none", and every C caller passes it one day. Reading through it is undefined behaviour:
    /// a crash in the caller's process if you are lucky.
    ///
    /// ## Example
    /// ```rust
    /// #[unsafe(no_mangle)]
    /// pub unsafe extern "C" fn counter_add(counter: *mut u64, by: u64) {
    ///     unsafe { *counter += by }
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// #[unsafe(no_mangle)]
    /// pub unsafe extern "C" fn counter_add(counter: *mut u64, by: u64) {
    ///     let Some(counter) = (unsafe { counter.as_mut() }) else { return };
    ///     *counter += by;
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: what null means is part of your interface.
    NULL_UNCHECKED_PARAM = "ffi/null-unchecked-param", Ffi, Note, fix: None, clippy: [], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (_, item, function) in extern_fns(cx.hir) {
        if let Some(body) = function.body
            && is_no_mangle(item)
            && function.abi.as_deref() != Some("efiapi")
            && !documents_pointers(item)
            && !has_reason(cx, item)
        {
            check_params(cx, item, body, out);
        }
    }
}

/// Whether the documentation says what pointers may be.
fn documents_pointers(item: &Item) -> bool {
    docs(item).any(|text| {
        let text = text.to_lowercase();
        ["null", "valid", "safe", "must"].iter().any(|word| text.contains(word))
    })
}

/// Whether a comment in the function says why its unsafe code is sound.
fn has_reason(cx: &Context<'_>, item: &Item) -> bool {
    let from = cx.comments.partition_point(|comment| comment.span.end < item.span.start);
    let inside = cx.comments.iter().skip(from).take_while(|comment| comment.span.start < item.span.end);
    inside.into_iter().any(|comment| {
        let text = cx.source.slice(comment.span).to_lowercase();
        ["safe", "null", "valid", "contract"].iter().any(|word| text.contains(word))
    })
}

/// Reports the function once, at its first such read.
fn check_params(cx: &Context<'_>, item: &Item, body: BodyId, out: &mut Sink) {
    let mut reads: Vec<(Span, BindingId)> = cx.hir.bodies[body]
        .params
        .iter()
        .filter(|(_, ty)| ty.is_some_and(|ty| matches!(cx.hir.types[ty].kind, TyKind::Ptr { .. })))
        .filter_map(|(pat, _)| match cx.hir.pats[*pat].kind {
            PatKind::Binding { binding, sub: None } => Some((read_unchecked(cx.hir, binding)?, binding)),
            _ => None,
        })
        .collect();
    crate::order::sort(&mut reads);
    let mut reads = reads.into_iter();
    let Some((at, pointer)) = reads.next() else { return };
    out.push(reads.fold(draft(cx, item, pointer, at), |draft, (at, pointer)| {
        draft.label(at, format!("and through `{}`", cx.hir.bindings[pointer].name))
    }));
}

fn draft(cx: &Context<'_>, item: &Item, pointer: BindingId, at: Span) -> Draft {
    let pointer = &cx.hir.bindings[pointer];
    let name = &pointer.name;
    Draft::new(
        at,
        format!("`{}` reads through `{name}` without asking whether it is null.", item.name),
        "C callers pass null for \"none\"; reading through it is undefined behaviour in their process.",
        format!(
            "Start with `{name}.as_ref()` or `is_null()` and return an error, or write down in a `# Safety` section \
             that it must not be null."
        ),
    )
    .label(pointer.span, "comes from foreign code")
}

/// The first read through the pointer, when every use of it is a read that trusts it.
fn read_unchecked(hir: &Hir, pointer: BindingId) -> Option<Span> {
    let binding = &hir.bindings[pointer];
    if !binding.mentions.is_empty() || binding.uses.is_empty() {
        return None;
    }
    let reads: Option<Vec<Span>> = binding.uses.iter().map(|&at| trusting_read(hir, at)).collect();
    reads?.into_iter().min()
}

/// The dereference or the call that reads through a use of the pointer without allowing for null.
fn trusting_read(hir: &Hir, at: ExprId) -> Option<Span> {
    let parent = hir.parent(at)?;
    match hir.kind(parent) {
        ExprKind::Paren(_) | ExprKind::Cast { .. } => trusting_read(hir, parent),
        ExprKind::Unary { op: UnOp::Deref, .. } => Some(hir.span(parent)),
        ExprKind::Call { callee, args } => {
            let takes = args.first() == Some(&at) && hir.callee(parent).is_some_and(is_trusting);
            takes.then(|| hir.span(*callee).to(hir.span(at)))
        }
        ExprKind::MethodCall { receiver, method, .. } if *receiver == at && method == "cast" => {
            trusting_read(hir, parent)
        }
        _ => None,
    }
}

fn is_trusting(path: &str) -> bool {
    matches!(
        path,
        "std::ffi::CStr::from_ptr"
            | "std::slice::from_raw_parts"
            | "std::slice::from_raw_parts_mut"
            | "std::boxed::Box::from_raw"
            | "std::ptr::read"
    )
}
