//! Finds collections whose type is chosen by a later use.

use super::anchor::{anchor, is_decided_elsewhere};
use super::generic_call::{Generic, Unanchored, name, unanchored};
use crate::lints::{Context, Draft, Sink, rule};

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
    for found in unanchored(cx).filter(|found| found.generic == Generic::Collect) {
        if is_decided_elsewhere(cx, &found) {
            out.push(draft(cx, &found));
        }
    }
}

fn draft(cx: &Context<'_>, found: &Unanchored) -> Draft {
    let draft = Draft::new(
        found.name_span,
        format!("Nothing here says which collection `{}` is.", name(cx, found)),
        "A use further down picks the type; when that use changes, this line builds something else or stops compiling.",
        "Say it where it is built: `collect::<Vec<_>>()`.",
    );
    match anchor(cx, found) {
        None => draft,
        Some(anchor) => {
            let ty = cx.source.slice(cx.hir.types[anchor.ty].span);
            draft
                .label(anchor.at, format!("this use makes it `{ty}`"))
                .safe_fix(format!("Say `collect::<{ty}>()`"), vec![(found.name_span.after(), format!("::<{ty}>"))])
        }
    }
}
