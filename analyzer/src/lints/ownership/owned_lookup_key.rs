//! `ownership/owned-lookup-key`.

use crate::hir::{ExprId, ExprKind, Lit};
use crate::lints::{Context, Draft, Sink, rule};
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds a map or set asked with a key that was allocated for the question: `map.get(&name.to_string())`.
    ///
    /// ## Why it matters
    /// Maps of owned keys can be asked with the borrowed form (`K: Borrow<Q>`): a `HashMap<String, _>` takes a `&str`.
    /// The copy costs an allocation for every lookup, often more than the lookup itself.
    ///
    /// ## Example
    /// ```rust
    /// use std::collections::HashMap;
    ///
    /// fn price(prices: &HashMap<String, u64>, name: &str) -> Option<u64> {
    ///     prices.get(&name.to_string()).copied()
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use std::collections::HashMap;
    ///
    /// fn price(prices: &HashMap<String, u64>, name: &str) -> Option<u64> {
    ///     prices.get(name).copied()
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Safe: equal keys hash, compare and order alike in both forms; `Borrow` demands it.
    OWNED_LOOKUP_KEY = "ownership/owned-lookup-key", Ownership, Warn, fix: Safe,
    clippy: ["unnecessary_to_owned"], Rust(check),
}

/// std's maps and sets.
const KEYED: &[&str] = &[
    "std::collections::BTreeMap",
    "std::collections::BTreeSet",
    "std::collections::HashMap",
    "std::collections::HashSet",
];

/// Their methods that take a borrowed key.
const LOOKUPS: &[&str] =
    &["contains", "contains_key", "get", "get_key_value", "get_mut", "remove", "remove_entry", "take"];

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (expr, node) in cx.hir.exprs() {
        let ExprKind::MethodCall { receiver, method, args, .. } = &node.kind else { continue };
        let [arg] = args.as_slice() else { continue };
        if LOOKUPS.contains(&method.as_str())
            && !cx.hir.is_in_test(expr)
            && let Some((copy, original)) = owned_key(cx, *receiver, *arg)
        {
            out.push(draft(cx, *receiver, *arg, copy, &original));
        }
    }
}

/// The copy behind the `&`, and the borrowed text to ask with.
fn owned_key(cx: &Context<'_>, map: ExprId, arg: ExprId) -> Option<(ExprId, String)> {
    let known = cx.types.of(map);
    let Known::Extern(path, _) = known.peel_refs() else { return None };
    if !KEYED.contains(&path.as_str()) {
        return None;
    }
    let ExprKind::Ref { mutable: false, raw: false, expr: copy } = cx.hir.kind(cx.hir.peel(arg)) else { return None };
    let key = known.peel_refs().arg();
    let source = copied(cx, *copy)?;
    Some((*copy, borrowed(cx, key, source)?))
}

/// What an expression copies: `s` of `s.to_string()` and `String::from(s)`.
fn copied(cx: &Context<'_>, copy: ExprId) -> Option<ExprId> {
    match cx.hir.kind(copy) {
        ExprKind::MethodCall { receiver, method, args, .. } => {
            let copies = matches!(method.as_str(), "to_string" | "to_owned" | "to_vec" | "to_path_buf");
            (copies && args.is_empty()).then_some(*receiver)
        }
        ExprKind::Call { args, .. } if cx.hir.callee(copy) == Some("std::string::String::from") => {
            args.first().copied()
        }
        _ => None,
    }
}

/// How to ask a map of `key`s with `source` itself.
fn borrowed(cx: &Context<'_>, key: &Known, source: ExprId) -> Option<String> {
    let text = cx.source.slice(cx.hir.span(source));
    let literal = matches!(cx.hir.kind(source), ExprKind::Lit(Lit::Str(_)));
    let known = cx.types.of(source);
    match (&known, key) {
        _ if literal && key.is("std::string::String") => Some(text.to_owned()),
        (Known::Ref { to, .. }, _) if is_form_of(to, key) => Some(text.to_owned()),
        (owned, _) if is_form_of(owned, key) => Some(format!("&{text}")),
        _ => None,
    }
}

/// Whether a map of `key`s takes a reference to this type.
fn is_form_of(known: &Known, key: &Known) -> bool {
    let pair = |owned: &str, borrowed: &str| key.is(owned) && (known.is(owned) || known.is(borrowed));
    let bytes = match (known, key) {
        (Known::Slice(elem), Known::Extern(path, args)) => path == "std::vec::Vec" && args.first() == Some(elem),
        _ => false,
    };
    bytes || pair("std::string::String", "str") || pair("std::path::PathBuf", "std::path::Path")
}

fn draft(cx: &Context<'_>, map: ExprId, arg: ExprId, copy: ExprId, original: &str) -> Draft {
    let map = cx.source.slice(cx.hir.span(map));
    Draft::new(
        cx.hir.span(copy),
        format!("`{map}` is asked with a key allocated for the question."),
        "Every lookup pays an allocation and a copy, and frees the key right after.",
        format!("Ask with the borrowed form: `{original}`."),
    )
    .safe_fix(format!("Ask with `{original}`"), vec![(cx.hir.span(arg), original.to_owned())])
}
