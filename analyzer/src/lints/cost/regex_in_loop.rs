//! Finds regular expressions that are compiled again and again.

use super::invariant::is_invariant;
use crate::hir::{BodyOwner, ExprId, ExprKind};
use crate::lints::{Context, Draft, Sink, rule};

rule! {
    /// ## What it does
    /// Finds `Regex::new` of an unchanging pattern in a loop, or in a closure that an iterator's method calls for every
    /// element.
    ///
    /// ## Why it matters
    /// Compiling a pattern parses it and builds an automaton: tens of microseconds to milliseconds, thousands of times
    /// the price of a match. It also throws away the caches that make later matches fast.
    ///
    /// ## Example
    /// ```rust
    /// use regex::Regex;
    ///
    /// fn dates(lines: &[String]) -> usize {
    ///     let mut count = 0;
    ///     for line in lines {
    ///         let date = Regex::new(r"\d{4}-\d{2}-\d{2}").unwrap();
    ///         if date.is_match(line) {
    ///             count += 1;
    ///         }
    ///     }
    ///     count
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use regex::Regex;
    /// use std::sync::LazyLock;
    ///
    /// static DATE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\d{4}-\d{2}-\d{2}").unwrap());
    ///
    /// fn dates(lines: &[String]) -> usize {
    ///     lines.iter().filter(|line| DATE.is_match(line)).count()
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: where the compiled pattern should live is the author's decision.
    REGEX_IN_LOOP = "cost/regex-in-loop", Cost, Warn, fix: None, clippy: ["regex_creation_in_loops"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (expr, node) in cx.hir.exprs() {
        let ExprKind::Call { args, .. } = &node.kind else { continue };
        let compiles = cx.hir.callee(expr).is_some_and(is_compiler);
        if !compiles || cx.hir.is_in_test(expr) {
            continue;
        }
        if let Some(around) = repeated_by(cx, expr)
            && args.iter().all(|&arg| is_invariant(cx, arg, around))
        {
            out.push(draft(cx, expr, around));
        }
    }
}

fn is_compiler(callee: &str) -> bool {
    matches!(
        callee,
        "regex::Regex::new"
            | "regex::bytes::Regex::new"
            | "regex::RegexSet::new"
            | "regex::RegexBuilder::new"
            | "regex_lite::Regex::new"
            | "fancy_regex::Regex::new"
            | "pcre2::bytes::Regex::new"
    )
}

/// The loop around an expression, or the iterator's method that calls the closure it stands in.
fn repeated_by(cx: &Context<'_>, expr: ExprId) -> Option<ExprId> {
    if let Some(around) = cx.hir.enclosing_loop(expr) {
        return Some(around);
    }
    let BodyOwner::Closure(closure) = cx.hir.bodies[cx.hir.exprs[expr].body].owner else { return None };
    let call = cx.hir.parent(closure)?;
    let ExprKind::MethodCall { receiver, method, .. } = cx.hir.kind(call) else { return None };
    let each = matches!(
        method.as_str(),
        "map"
            | "filter"
            | "filter_map"
            | "flat_map"
            | "for_each"
            | "any"
            | "all"
            | "find"
            | "find_map"
            | "position"
            | "take_while"
            | "skip_while"
            | "retain"
            | "fold"
            | "partition"
            | "inspect"
    );
    (each && cx.types.of(*receiver).is_iterator()).then_some(call)
}

fn draft(cx: &Context<'_>, expr: ExprId, around: ExprId) -> Draft {
    let whole = cx.hir.span(around);
    let keyword = crate::source::Span::new(whole.start, whole.start.saturating_add(1));
    Draft::new(
        cx.hir.span(expr),
        format!("`{}` compiles the same pattern in every turn.", cx.source.slice(cx.hir.span(expr))),
        "Compiling costs thousands of times what a match costs, and drops the caches that make matches fast.",
        "Compile it once: in front of the loop, or in a `static` with `std::sync::LazyLock`.",
    )
    .label(keyword, "repeated here")
}
