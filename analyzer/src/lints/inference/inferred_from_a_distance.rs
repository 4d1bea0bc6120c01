//! Finds variables whose type is settled many lines further down.

use rustc_hash::FxHashSet;

use super::anchor::NEXT_DOOR;
use super::generic_call::{is_plain, unanchored};
use crate::hir::{BindingId, ExprKind};
use crate::lints::{Context, Draft, Sink, rule};

rule! {
    /// ## What it does
    /// Finds `let` without a type where what it is bound to leaves something open, like `Vec::new()` or `None`, and the
    /// expression that settles it stands more than twelve lines further down. Numbers are left alone, and so are what the
    /// `unanchored` rules tell and texts with names from elsewhere, which may settle it at once.
    ///
    /// ## Why it matters
    /// Until then the reader does not know what the variable holds, and rustc neither: a method called in between, or the
    /// settling line moved or changed, makes it another type or an error here, far from the change.
    ///
    /// ## Example
    /// ```rust
    /// struct Row {
    ///     name: String,
    ///     size: u64,
    /// }
    ///
    /// fn load(text: &str) -> usize {
    ///     let mut rows = Vec::new();
    ///     for line in text.lines() {
    ///         let line = line.trim();
    ///         if line.is_empty() || line.starts_with('#') {
    ///             continue;
    ///         }
    ///         let Some((name, size)) = line.split_once(' ') else {
    ///             eprintln!("no size: {line}");
    ///             continue;
    ///         };
    ///         let Ok(size) = size.parse::<u64>() else {
    ///             eprintln!("no number: {size}");
    ///             continue;
    ///         };
    ///         rows.push(Row { name: name.to_owned(), size });
    ///     }
    ///     rows.iter().map(|row| row.name.len() + row.size as usize).sum()
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// struct Row {
    ///     name: String,
    ///     size: u64,
    /// }
    ///
    /// fn load(text: &str) -> usize {
    ///     let mut rows: Vec<Row> = Vec::new();
    ///     for line in text.lines() {
    ///         let line = line.trim();
    ///         if line.is_empty() || line.starts_with('#') {
    ///             continue;
    ///         }
    ///         let Some((name, size)) = line.split_once(' ') else {
    ///             eprintln!("no size: {line}");
    ///             continue;
    ///         };
    ///         let Ok(size) = size.parse::<u64>() else {
    ///             eprintln!("no number: {size}");
    ///             continue;
    ///         };
    ///         rows.push(Row { name: name.to_owned(), size });
    ///     }
    ///     rows.iter().map(|row| row.name.len() + row.size as usize).sum()
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Safe: it writes the type that is there now. Not offered where the type has no name.
    INFERRED_FROM_A_DISTANCE = "inference/inferred-from-a-distance", Inference, Note, fix: Safe, clippy: [], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    // What is declared elsewhere may settle it at once.
    if !cx.is_whole || cx.types.is_part() {
        return;
    }
    let told: FxHashSet<BindingId> = unanchored(cx).map(|found| found.binding).collect();
    for (binding, _) in cx.hir.bindings() {
        if !told.contains(&binding)
            && let Some(draft) = draft(cx, binding)
        {
            out.push(draft);
        }
    }
}

fn draft(cx: &Context<'_>, binding: BindingId) -> Option<Draft> {
    let fixed = cx.types.fixed_by(binding)?;
    let declared = &cx.hir.bindings[binding];
    let init = declared.init?;
    let is_number = matches!(cx.hir.kind(cx.hir.peel(init)), ExprKind::Lit(_) | ExprKind::Unary { .. });
    let is_ours = !cx.hir.is_in_test(init) && !cx.hir.exprs[init].expanded && !cx.hir.exprs[fixed.by].expanded;
    let by = cx.hir.span(fixed.by);
    let lines = cx.source.line(by.start).saturating_sub(cx.source.line(cx.hir.span(init).end));
    if !is_plain(declared) || is_number || !is_ours || lines <= NEXT_DOOR {
        return None;
    }
    let name = &declared.name;
    let draft = Draft::new(
        declared.span,
        format!("What `{name}` holds is settled {lines} lines further down."),
        "The line that settles it can move or change: then this one is another type, or an error far from the change.",
        format!("Say it where it begins: `let {name}: … = …`."),
    );
    let Some(ty) = &fixed.ty else { return Some(draft.label(by, "this settles its type")) };
    let edit = (declared.span.after(), format!(": {ty}"));
    Some(draft.label(by, format!("this makes it `{ty}`")).safe_fix(format!("Annotate `{name}: {ty}`"), vec![edit]))
}
