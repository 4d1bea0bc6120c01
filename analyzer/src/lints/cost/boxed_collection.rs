//! Finds boxes around values that are already on the heap.

use crate::hir::{GenericArg, Hir, ItemKind, Path, TyId, TyKind};
use crate::lints::spans::Outermost;
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;

rule! {
    /// ## What it does
    /// Finds the types `Box<String>`, `Box<Vec<T>>` and boxes of std's other collections. Left alone are variants of an
    /// enum and `Option`s, which a box keeps small, types that a comment beside them explains, and tests.
    ///
    /// ## Why it matters
    /// A `String` or `Vec` is a pointer to the heap already. The box adds a second allocation that holds three words,
    /// and every access follows two pointers, often to two cold cache lines.
    ///
    /// ## Example
    /// ```rust
    /// struct Message {
    ///     body: Box<String>,
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// struct Message {
    ///     body: Box<str>,
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: `String`, `Box<str>` and `Box<[T]>` all need changes where the value is made. Where the box is
    /// there to keep an enum small, `Box<str>` or `Box<[T]>` does that in two words.
    BOXED_COLLECTION = "cost/boxed-collection", Cost, Note, fix: None, clippy: ["box_collection"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    let mut kept_small = None;
    for (_, ty) in cx.hir.types.iter() {
        let TyKind::Path(path) = &ty.kind else { continue };
        if boxed(path).and_then(|inner| collection(cx, inner)).is_none()
            || kept_small.get_or_insert_with(|| kept_small_by_box(cx.hir)).contain(ty.span)
            || is_explained(cx, ty.span)
        {
            continue;
        }
        if let Some(inner) = boxed(path).and_then(|inner| collection(cx, inner)) {
            out.push(Draft::new(
                ty.span,
                format!("`{}` puts a pointer to the heap on the heap.", cx.source.slice(ty.span)),
                "It allocates twice, and every access follows two pointers.",
                instead(cx, inner),
            ));
        }
    }
}

/// Fields of variants, `Option`s, and functions and modules of tests.
fn kept_small_by_box(hir: &Hir) -> Outermost {
    let variants = hir.items().flat_map(|(id, item)| match &item.kind {
        ItemKind::Enum(item) => {
            item.variants.iter().flat_map(|variant| &variant.fields).map(|field| field.span).collect()
        }
        _ if hir.is_test_item(id) => vec![item.span],
        _ => Vec::new(),
    });
    let options = hir.types.iter().filter_map(|(_, ty)| match &ty.kind {
        TyKind::Path(path) if path.is("std::option::Option") => Some(ty.span),
        _ => None,
    });
    Outermost::of(variants.chain(options))
}

/// Whether a comment stands on the line or right above it.
fn is_explained(cx: &Context<'_>, span: Span) -> bool {
    let line = cx.source.line(span.start);
    let from = cx.source.line_start(line.saturating_sub(1).max(1));
    let at = cx.comments.partition_point(|comment| comment.span.end <= from);
    let end = cx.source.line_span(line).end;
    let near = cx.comments.iter().skip(at).take_while(|comment| comment.span.start < end);
    near.into_iter().any(|comment| {
        ["box", "size", "small"].iter().any(|word| cx.source.slice(comment.span).to_lowercase().contains(word))
    })
}

fn boxed(path: &Path) -> Option<TyId> {
    match path.args() {
        [GenericArg::Type(inner)] if path.is("std::boxed::Box") => Some(*inner),
        _ => None,
    }
}

/// The path of a collection of std that keeps what it holds on the heap.
fn collection<'a>(cx: &'a Context<'_>, ty: TyId) -> Option<&'a Path> {
    let TyKind::Path(path) = &cx.hir.types[ty].kind else { return None };
    let heap = matches!(
        path.canonical()?,
        "std::string::String"
            | "std::vec::Vec"
            | "std::collections::HashMap"
            | "std::collections::HashSet"
            | "std::collections::BTreeMap"
            | "std::collections::BTreeSet"
            | "std::collections::VecDeque"
    );
    heap.then_some(path)
}

fn instead(cx: &Context<'_>, inner: &Path) -> String {
    let text = cx.source.slice(inner.span);
    match (inner.canonical(), inner.args()) {
        (Some("std::string::String"), _) => {
            "Use `String`, or `Box<str>` where the size of the field counts.".to_owned()
        }
        (Some("std::vec::Vec"), [GenericArg::Type(elem)]) => {
            let elem = cx.source.slice(cx.hir.types[*elem].span);
            format!("Use `{text}`, or `Box<[{elem}]>` where the size of the field counts.")
        }
        _ => format!("Use `{text}` itself."),
    }
}
