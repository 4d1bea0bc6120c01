//! Finds types that nothing settles: rustc refuses them.

use crate::hir::{ItemKind, Name};
use crate::lints::{Context, Draft, Sink, rule};

rule! {
    /// ## What it does
    /// Finds values whose type has more than one solution, or none that anything says: rustc's `E0282`, `E0283`, `E0284`
    /// and `E0790`, at the place where rustc tells them. Silent in a text that imports from other files or from crates that
    /// are not known: what is not seen may settle the type. Each candidate that is offered has every trait that the code asks
    /// of it.
    ///
    /// ## Why it matters
    /// Inference stops where a solution isn't unique. The annotation that is missing decides what the code does: which
    /// container `collect` fills, which number `parse` accepts.
    ///
    /// ## Example
    /// ```rust
    /// fn words(text: &str) -> usize {
    ///     let words = text.split(' ').collect();
    ///     text.len()
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn words(text: &str) -> usize {
    ///     let words: Vec<&str> = text.split(' ').collect();
    ///     text.len()
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// A suggestion: several types may fit, and only the author knows which is meant.
    AMBIGUOUS_TYPE = "inference/ambiguous-type", Inference, Error, fix: Suggested, clippy: [], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    // What did not parse may settle what is read, and so may a module that is not here.
    if !cx.is_whole || is_part(cx) {
        return;
    }
    for found in cx.types.ambiguities() {
        let others = found.candidates.get(1..).unwrap_or(&[]);
        let instead = match (&*found.candidates, others.is_empty()) {
            ([], _) => "Say it: with an annotation, a turbofish or a suffix.".to_owned(),
            ([only, ..], true) => format!("Say it: `{only}` fits."),
            ([first, ..], false) => format!("Say it: `{first}` fits, and so do `{}`.", others.join("`, `")),
        };
        let what = format!("{} ({}).", found.message, found.code);
        let draft = Draft::new(found.span, what, "rustc refuses it: it does not choose between solutions.", instead);
        out.push(match found.fix {
            Some((title, edits)) => draft.suggestion(title, edits),
            None => draft,
        });
    }
}

/// Whether names come from elsewhere: from other files of the crate, or from crates that the model does not know. What is
/// not seen may settle what looks open.
fn is_part(cx: &Context<'_>) -> bool {
    let hir = cx.hir;
    let is_root = |name: &Name| hir.roots.iter().any(|&item| hir.items[item].name == *name);
    let is_known = |path: &[Name], is_nested: bool| match path {
        [first, second, ..] if first == "crate" => is_root(second),
        [first, ..] if first == "super" => is_nested,
        [first, ..] if first == "self" || is_root(first) => true,
        [first, ..] => is_nested || cx.types.knows_crate(first),
        [] => true,
    };
    hir.items().any(|(_, item)| match &item.kind {
        ItemKind::Mod { inline: false, .. } | ItemKind::ExternCrate => true,
        ItemKind::Use(imports) => imports.iter().any(|import| !is_known(&import.path, item.parent.is_some())),
        _ => false,
    })
}
