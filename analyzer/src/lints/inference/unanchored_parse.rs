//! Finds parsed values whose type is chosen by a later use.

use super::generic_call::Generic;
use super::unanchored::{Words, report};
use crate::lints::{Context, Sink, rule};

rule! {
    /// ## What it does
    /// Finds `let x = text.parse()?;` (or `unwrap`, `expect`) where neither the `let`
    /// nor a turbofish says what is parsed, and the next statement does not either.
    ///
    /// ## Why it matters
    /// Which texts are accepted depends on the type: `"300"` is a `u16` and not a `u8`, `"-1"` is an `i32` and not a `u32`.
    /// When a later use picks the type, changing that use changes which input this line rejects, and nothing here shows it.
    ///
    /// ## Example
    /// ```rust
    /// fn connect(port: u16) {}
    ///
    /// fn start(text: &str) -> Result<(), std::num::ParseIntError> {
    ///     let port = text.parse()?;
    ///     println!("starting");
    ///     connect(port);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn connect(port: u16) {}
    ///
    /// fn start(text: &str) -> Result<(), std::num::ParseIntError> {
    ///     let port = text.parse::<u16>()?;
    ///     println!("starting");
    ///     connect(port);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Safe, and offered only when a function, field or return type of this text fixes the type: the fix writes that type.
    UNANCHORED_PARSE = "inference/unanchored-parse", Inference, Note, fix: Safe, clippy: [], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    report(cx, &[Generic::Parse], words, out);
}

fn words(name: &str, _: &str) -> Words {
    Words {
        what: format!("Nothing here says what `{name}` is parsed as."),
        why: "The type decides which input is accepted, and a use further down picks it.",
        instead: "Say it here: `parse::<u16>()`, with the type you mean.".to_owned(),
    }
}
