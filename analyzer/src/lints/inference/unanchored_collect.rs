//! Finds collections whose type is chosen by a later use.

use super::generic_call::Generic;
use super::unanchored::{Words, report};
use crate::lints::{Context, Sink, rule};

rule! {
    /// ## What it does
    /// Finds `let x = it.collect();` where neither the `let` nor a turbofish says which collection is built,
    /// and the next statement does not either.
    ///
    /// ## Why it matters
    /// `collect` builds whatever a later use asks for. The statement cannot be read by itself, a use that moves or changes
    /// turns a `Vec` into a `HashMap` or a compile error far away, and whether duplicates are kept and how much is
    /// allocated is decided by somebody else's signature.
    ///
    /// ## Example
    /// ```rust
    /// fn store(names: Vec<String>) {}
    ///
    /// fn load(text: &str) {
    ///     let names = text.lines().map(String::from).collect();
    ///     println!("loaded");
    ///     store(names);
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn store(names: Vec<String>) {}
    ///
    /// fn load(text: &str) {
    ///     let names = text.lines().map(String::from).collect::<Vec<String>>();
    ///     println!("loaded");
    ///     store(names);
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Safe, and offered only when a function, field or return type of this text fixes the type: the fix writes that type.
    UNANCHORED_COLLECT = "inference/unanchored-collect", Inference, Note, fix: Safe, clippy: [], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    report(cx, &[Generic::Collect], words, out);
}

fn words(name: &str, _: &str) -> Words {
    Words {
        what: format!("Nothing here says which collection `{name}` is."),
        why: "A use further down picks the type; when that use changes, this line builds something else or stops compiling.",
        instead: "Say it where it is built: `collect::<Vec<_>>()`.".to_owned(),
    }
}
