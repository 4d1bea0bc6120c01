//! Finds references made to live for ever by `transmute`.

use super::transmute::{Transmute, is_promised, transmutes};
use crate::hir::{GenericArg, TyKind};
use crate::lints::{Context, Draft, Sink, rule};
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `transmute` that only gives a reference the lifetime `'static`, with no comment above that says why what it
    /// points to lives on, outside `unsafe fn`s.
    ///
    /// ## Why it matters
    /// The lifetime was the compiler's only means to stop the reference from being used after its owner is gone. From here
    /// on safe code can keep it, send it to a thread, and read memory that was freed and given to somebody else.
    ///
    /// ## Example
    /// ```rust
    /// struct Parser {
    ///     text: String,
    ///     words: Vec<&'static str>,
    /// }
    ///
    /// fn word(text: &str) -> &'static str {
    ///     unsafe { std::mem::transmute::<&str, &'static str>(text) }
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use std::ops::Range;
    ///
    /// struct Parser {
    ///     text: String,
    ///     words: Vec<Range<usize>>,
    /// }
    ///
    /// fn word(parser: &Parser, index: usize) -> Option<&str> {
    ///     parser.text.get(parser.words.get(index)?.clone())
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: who owns what is pointed to has to be decided. Keep an index, an `Arc` or a copy; for threads there
    /// is `std::thread::scope`.
    TRANSMUTE_TO_STATIC = "ffi/transmute-to-static", Ffi, Warn, fix: None, clippy: [], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for found in transmutes(cx).filter(|found| is_stretched(cx, found) && !is_promised(cx, found.call)) {
        out.push(Draft::new(
            found.span,
            "What this borrows is claimed to live for ever from here on; nothing keeps it alive.",
            "Safe code may use it after the owner was dropped or moved: a read of freed memory that no error announces.",
            "Keep an index, an `Arc` or a copy; or write a `// SAFETY:` comment that says what outlives it.",
        ));
    }
}

/// Whether a reference goes in and the same kind of reference comes out, as `'static`.
fn is_stretched(cx: &Context<'_>, found: &Transmute) -> bool {
    let is_static = match &cx.hir.types[found.to_ty].kind {
        TyKind::Ref { lifetime, .. } => lifetime.as_ref().is_some_and(|name| is_static(name)),
        TyKind::Path(path) => {
            path.args().iter().any(|arg| matches!(arg, GenericArg::Lifetime(name) if is_static(name)))
        }
        _ => false,
    };
    let same = match (&found.from, &found.to) {
        (Known::Ref { to: from, mutable: false }, Known::Ref { to, mutable: false }) => from == to && !to.is_unknown(),
        (Known::Item(from), Known::Item(to)) => from == to,
        (Known::Extern(from, _), Known::Extern(to, _)) => from == to,
        _ => false,
    };
    is_static && same
}

fn is_static(lifetime: &str) -> bool {
    lifetime.trim_start_matches('\'') == "static"
}
