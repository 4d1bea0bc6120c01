//! Finds conversions whose target is chosen by a later use.

use super::generic_call::Generic;
use super::unanchored::{Words, report};
use crate::lints::{Context, Sink, rule};

rule! {
    /// ## What it does
    /// Finds `let x = y.into();` and `let x = y.try_into()?;` without a type on the `let`, when the
    /// next statement does not tell it either. Values whose own bound tells the target (`name: impl Into<String>`) are left alone.
    ///
    /// ## Why it matters
    /// `into` converts to whatever a later use asks for. The reader has to find that use to know what happened, and a change
    /// there silently calls another conversion, with another cost and another meaning.
    ///
    /// ## Example
    /// ```rust
    /// struct Id(u64);
    ///
    /// impl From<u32> for Id {
    ///     fn from(raw: u32) -> Id {
    ///         Id(raw.into())
    ///     }
    /// }
    ///
    /// fn delete(id: Id) {}
    ///
    /// fn run(raw: u32) {
    ///     let id = raw.into();
    ///     println!("deleting");
    ///     delete(id);
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// struct Id(u64);
    ///
    /// impl From<u32> for Id {
    ///     fn from(raw: u32) -> Id {
    ///         Id(raw.into())
    ///     }
    /// }
    ///
    /// fn delete(id: Id) {}
    ///
    /// fn run(raw: u32) {
    ///     let id: Id = raw.into();
    ///     println!("deleting");
    ///     delete(id);
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Safe, and offered only when a function, field or return type of this text fixes the type: the fix writes that type.
    UNANCHORED_INTO = "inference/unanchored-into", Inference, Note, fix: Safe, clippy: [], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    report(cx, &[Generic::Into, Generic::TryInto], words, out);
}

fn words(name: &str, _: &str) -> Words {
    Words {
        what: format!("Nothing here says what `{name}` is converted into."),
        why: "A use further down picks the conversion; when that use changes, another one is called here.",
        instead: format!("Write the type: `let {name}: T = …`, or call `T::from(…)`."),
    }
}
