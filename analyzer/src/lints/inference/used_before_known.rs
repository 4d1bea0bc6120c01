//! Finds variables of open type that are used where the type has to be known.

use super::anchor::needs_type;
use super::generic_call::{Generic, Unanchored, name, unanchored};
use crate::hir::{ExprId, ExprKind};
use crate::lints::{Context, Draft, Sink, rule};

rule! {
    /// ## What it does
    /// Finds a variable bound to `collect()`, `parse()?`, `into()`, `sum()` or `Default::default()` without a type, whose
    /// first use calls a method on it, reads a field, indexes or calls it.
    ///
    /// ## Why it matters
    /// rustc checks a body in the order of its text. A method or field is looked up in the type at hand, so it has to be
    /// known by then: the build stops with E0282, "type annotations needed". A later use that would settle it comes too late.
    ///
    /// ## Example
    /// ```rust
    /// fn main() {
    ///     let words = "b a c".split(' ').collect();
    ///     println!("{}", words.len());
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn main() {
    ///     let words = "b a c".split(' ').collect::<Vec<_>>();
    ///     println!("{}", words.len());
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Suggested only for `collect()` followed by a method that slices have: a `Vec` is what is nearly always meant.
    USED_BEFORE_KNOWN = "inference/used-before-known", Inference, Error, fix: Suggested, clippy: [], Rust(check),
}

/// Methods of slices and vectors.
const VEC_METHODS: &[&str] = &[
    "binary_search",
    "chunks",
    "concat",
    "dedup",
    "extend",
    "first",
    "get",
    "insert",
    "is_empty",
    "iter",
    "iter_mut",
    "join",
    "last",
    "len",
    "pop",
    "push",
    "remove",
    "retain",
    "reverse",
    "sort",
    "sort_by",
    "sort_by_key",
    "sort_unstable",
    "truncate",
    "windows",
];

fn check(cx: &Context<'_>, out: &mut Sink) {
    for found in unanchored(cx) {
        if let Some(used) = needs_type(cx, &found) {
            out.push(draft(cx, &found, used));
        }
    }
}

fn draft(cx: &Context<'_>, found: &Unanchored, used: ExprId) -> Draft {
    let name = name(cx, found);
    let draft = Draft::new(
        found.name_span,
        format!("The type of `{name}` is not known where it is first used."),
        "rustc looks a method or field up in the type at hand and stops with E0282: type annotations needed.",
        instead(cx, found),
    )
    .label(cx.hir.span(used), format!("`{name}` has to have a type here"));
    if found.generic == Generic::Collect && is_vec_method(cx, used) {
        return draft.suggestion("Collect into a `Vec`", vec![(found.name_span.after(), "::<Vec<_>>".to_owned())]);
    }
    draft
}

fn instead(cx: &Context<'_>, found: &Unanchored) -> String {
    let name = name(cx, found);
    match found.generic {
        Generic::Collect => "Say which collection: `collect::<Vec<_>>()`.".to_owned(),
        Generic::Parse => "Say what to parse: `parse::<u32>()`, with the type you mean.".to_owned(),
        Generic::Sum => format!("Say in which type: `{}::<u64>()`.", cx.source.slice(found.name_span)),
        Generic::Into | Generic::TryInto | Generic::Default => format!("Write the type: `let {name}: T = …`."),
    }
}

fn is_vec_method(cx: &Context<'_>, used: ExprId) -> bool {
    match cx.hir.kind(used) {
        ExprKind::MethodCall { method, .. } => VEC_METHODS.contains(&method.as_str()),
        ExprKind::Index { .. } => true,
        _ => false,
    }
}
