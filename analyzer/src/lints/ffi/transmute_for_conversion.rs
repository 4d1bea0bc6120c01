//! Finds transmutes for which std has a function that says what is meant.

use super::transmute::{Transmute, transmutes};
use crate::hir::{BodyOwner, ExprId, ExprKind, ItemKind};
use crate::lints::{Context, Draft, Sink, rule, usage};
use crate::source::Span;
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `transmute` between floats and integers, integers and arrays of bytes, and pointers and integers, outside
    /// constants and `const fn`s.
    ///
    /// ## Why it matters
    /// std has a function for each: `to_bits`, `to_ne_bytes`, `expose_provenance`. They need no `unsafe`, say in their names
    /// what happens, name the byte order, and stay right when a type changes. A pointer that goes through an integer by
    /// `transmute` loses its provenance: using what comes back is undefined behaviour.
    ///
    /// ## Example
    /// ```rust
    /// fn key(value: f64) -> u64 {
    ///     unsafe { std::mem::transmute(value) }
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn key(value: f64) -> u64 {
    ///     value.to_bits()
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Needs a look: the call is replaced; the `unsafe` around it, now without use, is left for you to remove.
    TRANSMUTE_FOR_CONVERSION = "ffi/transmute-for-conversion", Ffi, Warn, fix: Suggested,
    clippy: ["transmute_int_to_float", "transmute_float_to_int", "transmute_num_to_bytes", "transmutes_expressible_as_ptr_casts", "useless_transmute"], Rust(check),
}

/// What to write in place of a transmute.
enum Instead {
    /// `value.method()`
    Method(&'static str),
    /// `type::function(value)`
    Function(String),
    /// No edit that is certain.
    Words(&'static str),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for found in transmutes(cx) {
        if let Some(instead) = instead(&found)
            && !is_const(cx, found.call)
        {
            out.push(draft(cx, &found, &instead));
        }
    }
}

fn instead(found: &Transmute) -> Option<Instead> {
    let (from, to) = (&found.from, &found.to);
    let is_integer = |known: &Known| known.path().is_some_and(usage::is_integer);
    let is_bits = |int: &Known, float: &Known| int.is("u32") && float.is("f32") || int.is("u64") && float.is("f64");
    let is_bytes = |known: &Known| matches!(known, Known::Array(elem) if elem.is("u8"));
    let of_type =
        |known: &Known, function: &str| known.path().map(|path| Instead::Function(format!("{path}::{function}")));
    match (from, to) {
        _ if is_bits(to, from) => Some(Instead::Method("to_bits")),
        _ if is_bits(from, to) => of_type(to, "from_bits"),
        _ if is_bytes(from) && (is_integer(to) || to.is_float()) => of_type(to, "from_ne_bytes"),
        _ if (is_integer(from) || from.is_float()) && is_bytes(to) => Some(Instead::Method("to_ne_bytes")),
        (Known::RawPtr, _) if is_integer(to) => {
            Some(Instead::Words("Write `ptr.addr()`, or `ptr.expose_provenance()` when a pointer is made of it again."))
        }
        (_, Known::RawPtr) if is_integer(from) => Some(Instead::Words(
            "Keep the pointer itself; else `std::ptr::with_exposed_provenance(…)`, or `without_provenance` for one that is never read through.",
        )),
        _ => None,
    }
}

/// Constants and `const fn`s: there std's functions came later than `transmute`.
fn is_const(cx: &Context<'_>, call: ExprId) -> bool {
    let body = cx.hir.exprs[call].body;
    let owner = cx.hir.enclosing_fn(call).map(|item| &cx.hir.items[item].kind);
    matches!(owner, Some(ItemKind::Fn(function)) if function.is_const)
        || matches!(cx.hir.bodies[body].owner, BodyOwner::Item(item) if !matches!(cx.hir.items[item].kind, ItemKind::Fn(_)))
}

fn draft(cx: &Context<'_>, found: &Transmute, instead: &Instead) -> Draft {
    let value = cx.source.slice(cx.hir.span(found.value));
    let call = cx.hir.span(found.call);
    let (why, written) = match instead {
        Instead::Method(method) => (SAFE, Some(format!("{value}.{method}()"))),
        Instead::Function(function) => (SAFE, Some(format!("{function}({value})"))),
        Instead::Words(_) => (PROVENANCE, None),
    };
    let words = match instead {
        Instead::Words(words) => (*words).to_owned(),
        _ => format!("Write `{}`.", written.as_deref().unwrap_or_default()),
    };
    let draft = Draft::new(found.span, "`transmute` does here what a function of std is for.", why, words);
    match written.filter(|_| is_simple(cx, found.value) && !cx.has_comment(call)) {
        Some(written) => {
            draft.suggestion(format!("Write `{written}`"), vec![(Span::new(call.start, call.end), written)])
        }
        None => draft,
    }
}

const SAFE: &str =
    "The function needs no `unsafe`, says what is meant, and does not compile when the types stop fitting.";
const PROVENANCE: &str = "The pointer loses its provenance on the way: to use what comes back is undefined behaviour.";

/// Whether a method can be called on the expression as it is written.
fn is_simple(cx: &Context<'_>, value: ExprId) -> bool {
    matches!(
        cx.hir.kind(value),
        ExprKind::Path(_)
            | ExprKind::Field { .. }
            | ExprKind::Index { .. }
            | ExprKind::MethodCall { .. }
            | ExprKind::Call { .. }
            | ExprKind::Paren(_)
    )
}
