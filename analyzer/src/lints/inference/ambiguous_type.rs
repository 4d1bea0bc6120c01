//! Finds types that nothing settles: rustc refuses them.

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
    if !cx.is_whole || cx.types.is_part() {
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
