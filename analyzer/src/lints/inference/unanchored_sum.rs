//! Finds sums and products whose type is chosen by a later use.

use super::anchor::{anchor, needs_type};
use super::generic_call::{Generic, Unanchored, name, unanchored};
use crate::lints::{Context, Draft, Sink, rule};

rule! {
    /// ## What it does
    /// Finds `let total = it.sum();` or `.product()` where neither the `let` nor a turbofish says which number it is.
    ///
    /// ## Why it matters
    /// The type of the sum decides where it overflows. When a later use picks it, changing a parameter from `u64` to `u32`
    /// compiles and makes this line panic in debug and wrap in release.
    ///
    /// ## Example
    /// ```rust
    /// fn bill(total: u64) {}
    ///
    /// fn close(amounts: &[u64]) {
    ///     let total = amounts.iter().sum();
    ///     println!("closing");
    ///     bill(total);
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn bill(total: u64) {}
    ///
    /// fn close(amounts: &[u64]) {
    ///     let total = amounts.iter().sum::<u64>();
    ///     println!("closing");
    ///     bill(total);
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Safe, and offered only when a function, field or return type of this text fixes the type: the fix writes that type.
    UNANCHORED_SUM = "inference/unanchored-sum", Inference, Note, fix: Safe, clippy: [], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for found in unanchored(cx).filter(|found| found.generic == Generic::Sum) {
        if needs_type(cx, &found).is_none() {
            out.push(draft(cx, &found));
        }
    }
}

fn draft(cx: &Context<'_>, found: &Unanchored) -> Draft {
    let method = cx.source.slice(found.name_span);
    let draft = Draft::new(
        found.name_span,
        format!("Nothing here says which type `{}` is added up in.", name(cx, found)),
        "The type decides where it overflows, and a later use picks it.",
        format!("Say it here: `{method}::<u64>()`."),
    );
    match anchor(cx, found) {
        None => draft,
        Some(anchor) => {
            let ty = cx.source.slice(cx.hir.types[anchor.ty].span);
            draft
                .label(anchor.at, format!("this use makes it `{ty}`"))
                .safe_fix(format!("Say `{method}::<{ty}>()`"), vec![(found.name_span.after(), format!("::<{ty}>"))])
        }
    }
}
