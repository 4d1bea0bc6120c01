//! Finds defaults whose type is chosen by a later use.

use super::generic_call::Generic;
use super::unanchored::{Words, report};
use crate::lints::{Context, Sink, rule};

rule! {
    /// ## What it does
    /// Finds `let x = Default::default();` without a type on the `let`, when the next statement does not tell it either.
    ///
    /// ## Why it matters
    /// The value is the default of whatever a later use asks for: an empty map, a zero, a whole configuration. The line says
    /// nothing, and when the use changes its type, so does the value.
    ///
    /// ## Example
    /// ```rust
    /// #[derive(Default)]
    /// struct Limits {
    ///     retries: u32,
    /// }
    ///
    /// fn run(limits: Limits) {}
    ///
    /// fn main() {
    ///     let limits = Default::default();
    ///     println!("running");
    ///     run(limits);
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// #[derive(Default)]
    /// struct Limits {
    ///     retries: u32,
    /// }
    ///
    /// fn run(limits: Limits) {}
    ///
    /// fn main() {
    ///     let limits: Limits = Default::default();
    ///     println!("running");
    ///     run(limits);
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Safe, and offered only when a function, field or return type of this text fixes the type: the fix writes that type.
    UNANCHORED_DEFAULT = "inference/unanchored-default", Inference, Note, fix: Safe, clippy: ["default_trait_access"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    report(cx, &[Generic::Default], words, out);
}

fn words(name: &str, _: &str) -> Words {
    Words {
        what: format!("Nothing here says of which type `{name}` is the default."),
        why: "A use further down picks the type, and with it the value.",
        instead: format!("Name it: `let {name} = T::default();`."),
    }
}
