//! Finds types that are known only because a trait has one impl that fits.

use crate::lints::{Context, Draft, Sink, rule};

rule! {
    /// ## What it does
    /// Finds an expression whose type nothing says but the absence of choice: a trait is asked for with a type left open, one
    /// impl fits, and rustc takes its types. Each is looked at a second time as if there were another impl, and told only if
    /// rustc would then want an annotation. Literals without a suffix are left alone, and so is what only std itself could
    /// change, like `option == None`.
    ///
    /// ## Why it matters
    /// Adding an impl counts as no breaking change, and yet it breaks this line: there are two solutions, and rustc stops
    /// with E0282 or E0283. The impl may come with a dependency that nothing here names: a JSON crate that lets its values be
    /// compared with integers is enough to end `count == text.parse()?`.
    ///
    /// ## Example
    /// ```rust
    /// fn is_full(used: u32, limit: &str) -> bool {
    ///     used >= limit.parse().unwrap_or_default()
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn is_full(used: u32, limit: &str) -> bool {
    ///     used >= limit.parse::<u32>().unwrap_or_default()
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Safe: it writes the type that is there now, and the body was inferred again with it, as if there were another impl.
    SINGLE_IMPL = "inference/single-impl", Inference, Note, fix: Safe, clippy: [], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    // What did not parse may hold another impl.
    if !cx.is_whole {
        return;
    }
    for found in cx.types.singles() {
        if cx.hir.is_in_test(found.asked_by) || cx.hir.exprs[found.asked_by].expanded {
            continue;
        }
        let who = if found.is_own { "Another impl" } else { "Another impl, in any crate that is linked," };
        let why =
            format!("{who} leaves rustc two solutions: it stops here with {}, type annotations needed.", found.code);
        let what = format!("This is `{}` only because {}.", found.ty, found.asked);
        let draft =
            Draft::new(found.span, what, why, "Say the type: with an annotation, a turbofish or a typed function.");
        let asked_by = cx.hir.span(found.asked_by);
        let draft = if asked_by == found.span { draft } else { draft.label(asked_by, "the impl is chosen for this") };
        out.push(match found.fix {
            Some((title, edits)) => draft.safe_fix(title, edits),
            None => draft,
        });
    }
}
