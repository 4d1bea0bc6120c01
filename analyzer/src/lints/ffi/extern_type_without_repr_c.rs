//! Finds types without C's layout in the signatures of foreign functions.

use super::signature::{extern_fns, is_c_abi, is_plain};
use crate::hir::{FnItem, Hir, Item, ItemId, ItemKind, Path, Res, TyId, TyKind};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;

rule! {
    /// ## What it does
    /// Finds structs, unions and enums of the same text without `repr(C)`, `repr(transparent)` or an integer `repr`
    /// that cross a C boundary: by value in any `extern "C"` signature, or behind a pointer or reference in an
    /// `extern` block. Also `String`, `Vec`, `&str`, slices and tuples by value. A pointer in a function that Rust
    /// defines may be an opaque handle and is left alone; so are empty types.
    ///
    /// ## Why it matters
    /// Rust may order, pad and pack the fields of such a type as it likes, differently from one compiler version to
    /// the next. The C side reads the fields where C puts them: wrong values at best.
    ///
    /// ## Example
    /// ```rust
    /// pub struct Point {
    ///     x: u8,
    ///     y: f64,
    /// }
    ///
    /// unsafe extern "C" {
    ///     fn distance(from: Point, to: Point) -> f64;
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// #[repr(C)]
    /// pub struct Point {
    ///     x: u8,
    ///     y: f64,
    /// }
    ///
    /// unsafe extern "C" {
    ///     fn distance(from: Point, to: Point) -> f64;
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Adds `#[repr(C)]` to the type. It has to be looked at: the fields must also be in the order and of the types
    /// that the C side declares.
    EXTERN_TYPE_WITHOUT_REPR_C = "ffi/extern-type-without-repr-c", Ffi, Warn, fix: Suggested, clippy: [], Rust(check),
}

/// How a type crosses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Crossing {
    ByValue,
    ByPointer,
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (id, item) in cx.hir.items() {
        if let ItemKind::ExternBlock { abi, items, .. } = &item.kind
            && abi.as_deref().is_none_or(is_c_abi)
            && item.attrs.iter().all(is_plain)
            && !cx.hir.is_test_item(id)
        {
            for &foreign in items {
                if let ItemKind::Fn(function) = &cx.hir.items[foreign].kind {
                    check_signature(cx, &cx.hir.items[foreign], function, true, out);
                }
            }
        }
    }
    for (_, item, function) in extern_fns(cx.hir) {
        check_signature(cx, item, function, false, out);
    }
}

/// Reports the first place of each type in one signature.
fn check_signature(cx: &Context<'_>, item: &Item, function: &FnItem, foreign: bool, out: &mut Sink) {
    let mut seen: Vec<Offender> = Vec::new();
    let types = function.params.iter().map(|param| param.ty).chain(function.ret);
    for ty in types {
        let Some((offender, span, crossing)) = offender(cx.hir, ty, Crossing::ByValue) else { continue };
        if seen.contains(&offender) || (crossing == Crossing::ByPointer && !foreign) {
            continue;
        }
        out.push(draft(cx, item, &offender, span, crossing));
        seen.push(offender);
    }
}

/// What has no layout that C knows.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Offender {
    Item(ItemId),
    Std(&'static str),
}

fn offender(hir: &Hir, ty: TyId, crossing: Crossing) -> Option<(Offender, Span, Crossing)> {
    let span = hir.types[ty].span;
    let std = |name| (crossing == Crossing::ByValue).then_some((Offender::Std(name), span, crossing));
    match &hir.types[ty].kind {
        TyKind::Path(path) => match path_offender(hir, path)? {
            Offender::Std(name) => std(name),
            item => Some((item, span, crossing)),
        },
        TyKind::Ref { ty: inner, .. } | TyKind::Ptr { ty: inner, .. } if crossing == Crossing::ByValue => {
            match &hir.types[*inner].kind {
                TyKind::Path(path) if path.is("str") => std("&str"),
                TyKind::Slice(_) => std("a slice"),
                TyKind::Path(_) => offender(hir, *inner, Crossing::ByPointer),
                _ => None,
            }
        }
        TyKind::Tuple(parts) if !parts.is_empty() => std("a tuple"),
        _ => None,
    }
}

fn path_offender(hir: &Hir, path: &Path) -> Option<Offender> {
    match &path.res {
        Res::Item { item, rest: 0 } => lacks_layout(&hir.items[*item]).then_some(Offender::Item(*item)),
        Res::Extern(name) => match name.as_str() {
            "std::string::String" => Some(Offender::Std("String")),
            "std::vec::Vec" => Some(Offender::Std("Vec")),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a type of this text has fields or variants in an order that Rust is free to choose.
fn lacks_layout(item: &Item) -> bool {
    let has_parts = match &item.kind {
        ItemKind::Struct(body) | ItemKind::Union(body) => !body.fields.is_empty() && body.generics.params.is_empty(),
        ItemKind::Enum(body) => !body.variants.is_empty() && body.generics.params.is_empty(),
        _ => false,
    };
    has_parts && !item.attrs.iter().any(may_set_layout)
}

/// `repr(C)` and its like; also any attribute that is not known to leave the layout alone.
fn may_set_layout(attr: &crate::hir::Attr) -> bool {
    match attr.name.as_str() {
        "repr" => !matches!(attr.text.trim(), "Rust" | "packed") && !attr.text.trim().starts_with("align"),
        "cfg_attr" => attr.text.contains("repr"),
        "derive" => false,
        _ => !is_plain(attr) && !is_derive_helper(&attr.name),
    }
}

fn is_derive_helper(name: &str) -> bool {
    matches!(name, "serde" | "non_exhaustive" | "default" | "error")
}

fn draft(cx: &Context<'_>, function: &Item, offender: &Offender, span: Span, crossing: Crossing) -> Draft {
    let function_name = &function.name;
    match offender {
        Offender::Std(name) => Draft::new(
            span,
            format!(
                "`{function_name}` passes {} over a C boundary, and it has no layout that C knows.",
                described(name)
            ),
            "Where its pointer and length lie is up to the compiler, and C has no way to read, keep or free it.",
            "Pass a pointer and a length, or a `#[repr(C)]` struct of the two.",
        ),
        Offender::Item(item) => {
            let ty = &cx.hir.items[*item];
            let how = if crossing == Crossing::ByPointer { "by pointer" } else { "by value" };
            let draft = Draft::new(
                span,
                format!("`{function_name}` passes `{}` {how} over a C boundary, and it is not `repr(C)`.", ty.name),
                "Rust orders and pads its fields as it likes, C in the order written: the two sides read different bytes.",
                format!("Put `#[repr(C)]` on `{}`, with the fields as the C side declares them.", ty.name),
            )
            .label(ty.name_span, "no `repr(C)` here");
            draft.suggestion(format!("Add `#[repr(C)]` to `{}`", ty.name), vec![repr(cx, ty)])
        }
    }
}

fn described(name: &str) -> String {
    if name.starts_with('a') { name.to_owned() } else { format!("`{name}`") }
}

/// The edit that puts the attribute after those the type has.
fn repr(cx: &Context<'_>, ty: &Item) -> (Span, String) {
    let line = cx.source.slice(Span::new(cx.source.line_start(cx.source.line(ty.span.start)), ty.span.start));
    let indent: String = line.chars().take_while(|c| c.is_whitespace()).collect();
    match ty.attrs.iter().map(|attr| attr.span.end).max() {
        Some(end) => (Span::new(end, end), format!("\n{indent}#[repr(C)]")),
        None => (ty.span.before(), format!("#[repr(C)]\n{indent}")),
    }
}
