//! Finds unsafe blocks and impls that do not say why they are sound.

use super::signature::{documents_safety, is_generated};
use crate::hir::{BlockKind, ExprKind, ItemId, ItemKind};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::{Span, to_u32};

rule! {
    /// ## What it does
    /// Finds `unsafe` blocks and `unsafe impl`s with no comment that speaks of safety: above the statement or in the
    /// same paragraph of code, on the same line, or inside the braces. Blocks of an unsafe function whose
    /// documentation has a *Safety* section are left alone, and so are tests and generated files.
    ///
    /// ## Why it matters
    /// In an `unsafe` block the compiler takes your word that the rules hold: pointers valid, lengths right, threads
    /// kept apart. Unless the reason is written down, nobody can check it, and the next change to the code around it
    /// breaks it without anyone noticing.
    ///
    /// ## Example
    /// ```rust
    /// pub fn first(bytes: &[u8]) -> u8 {
    ///     assert!(!bytes.is_empty());
    ///
    ///     unsafe { *bytes.as_ptr() }
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// pub fn first(bytes: &[u8]) -> u8 {
    ///     assert!(!bytes.is_empty());
    ///
    ///     // SAFETY: the slice has at least one byte, so its pointer is valid for reading one.
    ///     unsafe { *bytes.as_ptr() }
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: only you know the reason.
    UNDOCUMENTED_UNSAFE = "ffi/undocumented-unsafe", Ffi, Note, fix: None, clippy: ["undocumented_unsafe_blocks"],
    Rust(check),
}

/// How many lines above the code a comment can speak for it.
const LONGEST_PARAGRAPH: usize = 60;

fn check(cx: &Context<'_>, out: &mut Sink) {
    if is_generated(cx) {
        return;
    }
    let reasons: Vec<Span> =
        cx.comments.iter().map(|comment| comment.span).filter(|&span| is_reason(cx, span)).collect();
    for (id, expr) in cx.hir.exprs() {
        if let ExprKind::Block { kind: BlockKind::Unsafe, .. } = expr.kind
            && !is_given(cx, &reasons, expr.span)
            && !cx.hir.is_in_test(id)
            && !cx.hir.enclosing_fn(id).is_some_and(|item| has_documented_contract(cx, item))
        {
            out.push(block(keyword(expr.span)));
        }
    }
    for (id, item) in cx.hir.items() {
        if let ItemKind::Impl(implementation) = &item.kind
            && implementation.is_unsafe
            && let head = Span::new(item.span.start, item.name_span.end)
            && !is_given(cx, &reasons, head)
            && !cx.hir.is_test_item(id)
        {
            out.push(unsafe_impl(item.name_span, implementation.trait_path.as_ref().map_or("", |path| path.last())));
        }
    }
}

fn block(span: Span) -> Draft {
    Draft::new(
        span,
        "This `unsafe` block does not say why it is sound.",
        "The compiler checks none of it: whoever changes the code around it cannot know what has to stay true.",
        "Write a `// SAFETY:` comment above it that says which rules the calls inside have, and why they hold here.",
    )
}

fn unsafe_impl(span: Span, name: &str) -> Draft {
    Draft::new(
        span,
        format!("This `unsafe impl` of `{name}` does not say why its promise holds."),
        "Every safe caller relies on the promise; a field added later can break it without an error.",
        "Write a `// SAFETY:` comment above it that says why the type keeps what the trait promises.",
    )
}

/// The keyword that a block starts with.
fn keyword(block: Span) -> Span {
    Span::new(block.start, block.start.saturating_add(to_u32("unsafe".len())).min(block.end))
}

fn is_reason(cx: &Context<'_>, comment: Span) -> bool {
    let text = cx.source.slice(comment);
    text.as_bytes().windows(4).any(|word| word.eq_ignore_ascii_case(b"safe"))
        || text.as_bytes().windows(5).any(|word| word.eq_ignore_ascii_case(b"sound"))
}

/// Whether a comment that gives a reason stands in the paragraph above, in the lines of the code, or inside it.
fn is_given(cx: &Context<'_>, reasons: &[Span], code: Span) -> bool {
    let from = paragraph_start(cx, code.start);
    let last = cx.source.line_span(cx.source.line(code.end));
    let at = reasons.partition_point(|reason| reason.end <= from);
    reasons.get(at).is_some_and(|reason| reason.start < last.end)
}

/// The first byte of the unbroken run of lines that the byte's line belongs to.
fn paragraph_start(cx: &Context<'_>, offset: u32) -> u32 {
    let mut line = cx.source.line(offset);
    let highest = line.saturating_sub(LONGEST_PARAGRAPH).max(1);
    while line > highest && !cx.source.slice(cx.source.line_span(line - 1)).trim().is_empty() {
        line -= 1;
    }
    cx.source.line_start(line)
}

fn has_documented_contract(cx: &Context<'_>, item: ItemId) -> bool {
    let item = &cx.hir.items[item];
    matches!(&item.kind, ItemKind::Fn(function) if function.is_unsafe) && documents_safety(item)
}
