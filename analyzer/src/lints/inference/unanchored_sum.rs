//! Finds sums and products whose type is chosen by a later use.

use super::generic_call::Generic;
use super::unanchored::{Words, report};
use crate::lints::{Context, Sink, rule};

rule! {
    /// ## What it does
    /// Finds `let x = it.sum();` and `let x = it.product();` where neither the `let` nor a turbofish says in which type
    /// it is computed, and the next statement does not either.
    ///
    /// ## Why it matters
    /// The type decides where the arithmetic overflows: a sum of `u32`s picked by a function that takes a `u32` panics in
    /// debug and wraps in release. A later use decides, and when that use changes, this line computes something else.
    ///
    /// ## Example
    /// ```rust
    /// fn charge(cents: u64) {}
    ///
    /// fn pay(prices: &[u64]) {
    ///     let total = prices.iter().sum();
    ///     println!("paying");
    ///     charge(total);
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn charge(cents: u64) {}
    ///
    /// fn pay(prices: &[u64]) {
    ///     let total = prices.iter().sum::<u64>();
    ///     println!("paying");
    ///     charge(total);
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Safe, and offered only when a function, field or return type of this text fixes the type: the fix writes that type.
    UNANCHORED_SUM = "inference/unanchored-sum", Inference, Note, fix: Safe, clippy: [], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    report(cx, &[Generic::Sum], words, out);
}

fn words(name: &str, method: &str) -> Words {
    Words {
        what: match method {
            "product" => format!("Nothing here says in which type `{name}` is multiplied."),
            _ => format!("Nothing here says in which type `{name}` is added up."),
        },
        why: "A use further down picks the type, and with it where the arithmetic overflows.",
        instead: format!("Say it here: `{method}::<T>()`, with the type you mean."),
    }
}
