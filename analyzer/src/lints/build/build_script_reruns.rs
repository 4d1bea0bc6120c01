//! A build script that does not say what it depends on.

use crate::hir::{ExprId, ExprKind, Hir, ItemId, ItemKind, Lit, MacroKind};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;

rule! {
    /// ## What it does
    /// Finds build scripts that print instructions for cargo (`cargo:rustc-…`), but neither `rerun-if-changed` nor
    /// `rerun-if-env-changed`.
    ///
    /// ## Why it matters
    /// Without either, cargo assumes that the script may read any file of the package. Every edit of any of them, a
    /// comment in a test included, runs the script again and compiles the whole crate after it, and then all that
    /// depends on it.
    ///
    /// ## Example
    /// ```rust
    /// fn main() {
    ///     println!("cargo:rustc-link-lib=z");
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn main() {
    ///     println!("cargo:rerun-if-changed=build.rs");
    ///     println!("cargo:rustc-link-lib=z");
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Suggested, not automatic: a script that reads variables has to name each of them too. Not offered to a script
    /// that uses `std::fs`, which has files to name.
    BUILD_SCRIPT_RERUNS = "build/build-script-reruns", Build, Warn, fix: Suggested,
    clippy: [], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    let text = cx.source.text();
    if !text.contains("cargo:") || text.contains("rerun-if") {
        return;
    }
    let Some((main, root)) = main(cx.hir) else { return };
    let told = cx.hir.exprs().find(|(id, _)| tells_cargo(cx, *id));
    if let Some((told, _)) = told
        && !calls_others(cx.hir)
    {
        out.push(draft(cx, main, root, cx.hir.span(told)));
    }
}

/// The `main` at the top of the file and its block.
fn main(hir: &Hir) -> Option<(ItemId, ExprId)> {
    hir.roots.iter().find_map(|&id| match &hir.items[id].kind {
        ItemKind::Fn(function) if hir.items[id].name == "main" => Some((id, hir.bodies[function.body?].root)),
        _ => None,
    })
}

/// Whether an expression is a `println!` of an instruction to cargo.
fn tells_cargo(cx: &Context<'_>, id: ExprId) -> bool {
    cx.hir.macro_call(id).is_some_and(|call| {
        call.kind == MacroKind::Print
            && call.path.last() == "println"
            && call.args.first().is_some_and(|&first| is_instruction(cx.hir, first))
    })
}

fn is_instruction(hir: &Hir, text: ExprId) -> bool {
    matches!(hir.kind(text), ExprKind::Lit(Lit::Str(text)) if text.starts_with("cargo:"))
}

/// Whether anything from another crate or file is used: `cc`, `pkg_config` and their like print such lines themselves.
fn calls_others(hir: &Hir) -> bool {
    let is_other = |path: &str| !path.starts_with("std::");
    let in_paths = hir.exprs().any(|(_, expr)| match &expr.kind {
        ExprKind::Path(path) if path.segments.len() > 1 || path.local().is_none() => {
            matches!(&path.res, crate::hir::Res::Extern(name) if is_other(name)) || path.res == crate::hir::Res::Unknown
        }
        ExprKind::Macro(call) => call.kind.is_opaque(),
        _ => false,
    });
    let in_items = hir.items().any(|(_, item)| match &item.kind {
        ItemKind::Mod { inline, .. } => !inline,
        ItemKind::ExternCrate | ItemKind::Macro { .. } => true,
        _ => false,
    });
    in_paths || in_items
}

fn draft(cx: &Context<'_>, main: ItemId, root: ExprId, told: Span) -> Draft {
    let draft = Draft::new(
        cx.hir.items[main].name_span,
        "This build script does not tell cargo what it depends on.",
        "Cargo then runs it again, and compiles the crate and all its dependents after it, when any file of the \
         package changes.",
        "Print `cargo:rerun-if-changed=build.rs`, and a line for each file and variable it reads.",
    );
    let draft = draft.label(told, "a line for cargo");
    match insertion(cx, root).filter(|_| !reads_files(cx.hir)) {
        Some(edit) => draft.suggestion("Depend on `build.rs` only", vec![edit]),
        None => draft,
    }
}

/// Whether it reads or copies files, whose names then belong in the output too.
fn reads_files(hir: &Hir) -> bool {
    let is_fs = |path: &str| path.starts_with("std::fs");
    hir.exprs().any(|(_, expr)| matches!(&expr.kind, ExprKind::Path(path) if path.canonical().is_some_and(is_fs)))
}

/// A first statement, on a line of its own.
fn insertion(cx: &Context<'_>, root: ExprId) -> Option<(Span, String)> {
    let ExprKind::Block { block, .. } = cx.hir.kind(root) else { return None };
    let first = block.stmts.iter().find_map(|stmt| match stmt {
        crate::hir::Stmt::Expr(id) => Some(cx.hir.span(*id)),
        crate::hir::Stmt::Let { span, .. } => Some(*span),
        crate::hir::Stmt::Item(_) => None,
    })?;
    let line = cx.source.line_span(cx.source.line(first.start));
    let indent = cx.source.slice(Span::new(line.start, first.start));
    let statement = format!("println!(\"cargo:rerun-if-changed=build.rs\");\n{indent}");
    indent.trim().is_empty().then(|| (first.before(), statement))
}
