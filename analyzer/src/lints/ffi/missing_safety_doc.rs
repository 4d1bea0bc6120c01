//! Finds public unsafe functions and traits whose documentation does not say what callers must keep.

use super::signature::{documents_safety, is_generated};
use crate::hir::{Attr, ExprId, ExprKind, FnItem, Hir, Item, ItemId, ItemKind, MacroKind, Stmt};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;

rule! {
    /// ## What it does
    /// Finds `pub unsafe fn`s and `pub unsafe trait`s whose documentation says nothing about safety, nor what must
    /// hold. Left alone are: functions with `target_feature` (the feature is the condition), that only
    /// panic, of trait impls (the trait says it), and foreign declarations; what is deprecated, hidden, `pub(crate)` or
    /// in a private module of the same text; generated files and tests.
    ///
    /// ## Why it matters
    /// `unsafe` in a signature says "you must keep a rule the compiler does not check", and this one does not say
    /// which. Callers guess, and each writes a different guess into their own `// SAFETY:` comments.
    ///
    /// ## Example
    /// ```rust
    /// /// Reads the length field of a header.
    /// pub unsafe fn header_len(header: *const u32) -> u32 {
    ///     // SAFETY: the caller passes a valid header.
    ///     unsafe { header.read() }
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// /// Reads the length field of a header.
    /// ///
    /// /// # Safety
    /// /// `header` must be aligned and valid for reading four bytes.
    /// pub unsafe fn header_len(header: *const u32) -> u32 {
    ///     // SAFETY: the caller passes a valid header.
    ///     unsafe { header.read() }
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: only you know the rule.
    MISSING_SAFETY_DOC = "ffi/missing-safety-doc", Ffi, Note, fix: None, clippy: ["missing_safety_doc"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    if is_generated(cx) {
        return;
    }
    for (id, item) in cx.hir.items() {
        if let Some(kind) = unsafe_kind(item)
            && is_public(cx, id)
            && !documents_safety(item)
            && !says_it_itself(item)
            && !has_safety_comment(cx, item)
            && !is_declared_elsewhere(cx.hir, id)
            && !is_hidden(cx.hir, item)
            && !is_stub(cx.hir, item)
            && !cx.hir.is_test_item(id)
        {
            out.push(Draft::new(
                item.name_span,
                format!("`{}` is an unsafe {kind} whose documentation does not say what must hold.", item.name),
                "Whoever uses it promises to keep a rule that is written nowhere.",
                "Add a `# Safety` section that lists every condition, one a line.",
            ));
        }
    }
}

fn unsafe_kind(item: &Item) -> Option<&'static str> {
    match &item.kind {
        ItemKind::Fn(function) if function.is_unsafe => Some("function"),
        ItemKind::Trait(definition) if definition.is_unsafe => Some("trait"),
        _ => None,
    }
}

/// `#[target_feature]` names the one condition; what is deprecated is on its way out.
fn says_it_itself(item: &Item) -> bool {
    item.attrs.iter().any(|attr| matches!(attr.name.as_str(), "target_feature" | "deprecated"))
}

/// Whether an inline module around an item is private, hidden or deprecated; a file does not say how public it is.
fn is_hidden(hir: &Hir, item: &Item) -> bool {
    std::iter::successors(item.parent, |&at| hir.items[at].parent).map(|at| &hir.items[at]).any(|around| {
        let is_module = matches!(around.kind, ItemKind::Mod { .. });
        let hides = |attr: &Attr| attr.name == "deprecated" || attr.name == "doc" && attr.text.contains("hidden");
        is_module && (!around.is_pub || around.attrs.iter().any(hides))
    })
}

/// Whether a function only says that it is not there yet.
fn is_stub(hir: &Hir, item: &Item) -> bool {
    let ItemKind::Fn(FnItem { body: Some(body), .. }) = &item.kind else { return false };
    let ExprKind::Block { block, .. } = hir.kind(hir.bodies[*body].root) else { return false };
    let panics = |expr: &ExprId| hir.macro_call(*expr).is_some_and(|call| call.kind == MacroKind::Panic);
    match (block.stmts.as_slice(), &block.tail) {
        ([], Some(tail)) => panics(tail),
        ([Stmt::Expr(only)], None) => panics(only),
        _ => false,
    }
}

/// The first byte of the lines right above an item that hold nothing but comments.
fn comments_start(cx: &Context<'_>, item: &Item) -> u32 {
    let mut line = cx.source.line(item.span.start);
    let above = |line: usize| cx.source.slice(cx.source.line_span(line.saturating_sub(1))).trim_start();
    while line > 1 && above(line).starts_with("//") {
        line = line.saturating_sub(1);
    }
    cx.source.line_start(line)
}

/// Whether a comment that is no documentation speaks of safety above the item or among its attributes.
fn has_safety_comment(cx: &Context<'_>, item: &Item) -> bool {
    let start = comments_start(cx, item);
    let from = cx.comments.partition_point(|comment| comment.span.end < start);
    let near = cx.comments.iter().skip(from).take_while(|comment| comment.span.start <= item.name_span.end);
    near.into_iter().any(|comment| cx.source.slice(comment.span).to_lowercase().contains("safe"))
}

/// Whether an item stands in an impl of a trait or a block of foreign declarations.
fn is_declared_elsewhere(hir: &Hir, item: ItemId) -> bool {
    hir.items[item].parent.is_some_and(|parent| match &hir.items[parent].kind {
        ItemKind::Impl(implementation) => implementation.trait_path.is_some(),
        ItemKind::ExternBlock { .. } => true,
        _ => false,
    })
}

/// Whether an item is `pub` without limits; a function of a trait is as public as the trait.
fn is_public(cx: &Context<'_>, id: ItemId) -> bool {
    let item = &cx.hir.items[id];
    match item.parent {
        Some(parent) if matches!(cx.hir.items[parent].kind, ItemKind::Trait(_)) => is_public(cx, parent),
        _ => item.is_pub && !is_limited(cx, item),
    }
}

/// `pub(crate)` and its like.
fn is_limited(cx: &Context<'_>, item: &Item) -> bool {
    let head = item.attrs.iter().map(|attr| attr.span.end).max().unwrap_or(item.span.start);
    cx.source.slice(Span::new(head, item.name_span.start)).contains("pub(")
}
