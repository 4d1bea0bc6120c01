//! Finds vectors that are collected only to be counted or walked over once.

use crate::hir::{ExprId, ExprKind, GenericArg, TyKind};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;

rule! {
    /// ## What it does
    /// Finds `.collect::<Vec<_>>()` followed at once by `.len()`, `.is_empty()`, or `.into_iter()` and a method that
    /// uses the iterator up.
    ///
    /// ## Why it matters
    /// The vector allocates room for every element, is filled, read once and freed. The iterator under it can be
    /// counted, tested or continued as it is, with no memory at all.
    ///
    /// ## Example
    /// ```rust
    /// fn words(text: &str) -> usize {
    ///     text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().len()
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn words(text: &str) -> usize {
    ///     text.split(' ').filter(|word| !word.is_empty()).count()
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Safe for `.len()`: the same closures run for the same elements. Suggested for `.is_empty()`, which then stops at
    /// the first element, and for `.into_iter()`, where the closures before and after it then take turns.
    COLLECT_THEN_ITERATE = "cost/collect-then-iterate", Cost, Warn, fix: Safe, clippy: ["needless_collect"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (expr, _) in cx.hir.exprs() {
        let Some(chain) = collected(cx, expr) else { continue };
        if let Some(found) = then(cx, &chain)
            && !cx.hir.is_in_test(expr)
        {
            out.push(draft(cx, &chain, &found));
        }
    }
}

/// `iterator.collect::<Vec<_>>()`.
struct Collected {
    iterator: ExprId,
    call: ExprId,
    name_span: Span,
}

/// What becomes of the vector.
struct Then {
    /// From `collect` to the end of what is replaced.
    span: Span,
    method: String,
    instead: &'static str,
    safe: bool,
}

fn collected(cx: &Context<'_>, call: ExprId) -> Option<Collected> {
    let ExprKind::MethodCall { receiver, method, method_span, turbofish, .. } = cx.hir.kind(call) else { return None };
    let [GenericArg::Type(ty)] = turbofish.as_slice() else { return None };
    let TyKind::Path(path) = &cx.hir.types[*ty].kind else { return None };
    let is_vec = method == "collect" && path.is("std::vec::Vec") && is_sequential(cx, *receiver);
    is_vec.then_some(Collected { iterator: *receiver, call, name_span: *method_span })
}

/// An iterator of std, as far as its methods tell: parallel iterators and streams have others.
fn is_sequential(cx: &Context<'_>, iterator: ExprId) -> bool {
    if cx.types.of(iterator).is_iterator() {
        return true;
    }
    let mut at = iterator;
    let mut seen = false;
    while let ExprKind::MethodCall { receiver, method, .. } = cx.hir.kind(cx.hir.peel(at)) {
        if method.starts_with("par_") || method.starts_with("into_par") || method.ends_with("_stream") {
            return false;
        }
        seen |= matches!(
            method.as_str(),
            "iter"
                | "into_iter"
                | "iter_mut"
                | "chars"
                | "lines"
                | "split"
                | "keys"
                | "values"
                | "split_whitespace"
                | "bytes"
                | "enumerate"
                | "zip"
                | "rev"
                | "windows"
                | "chunks"
        );
        at = *receiver;
    }
    seen
}

fn then(cx: &Context<'_>, chain: &Collected) -> Option<Then> {
    let parent = cx.hir.parent(chain.call)?;
    let ExprKind::MethodCall { receiver, method, args, .. } = cx.hir.kind(parent) else { return None };
    if *receiver != chain.call || !args.is_empty() {
        return None;
    }
    let whole = chain.name_span.to(cx.hir.span(parent));
    let span = Span::new(chain.name_span.start, whole.end);
    let found = |instead, safe| Some(Then { span, method: method.to_string(), instead, safe });
    match method.as_str() {
        "len" => found("count()", true),
        "is_empty" if is_quiet(cx, chain) => found("next().is_none()", false),
        "into_iter" if is_quiet(cx, chain) => {
            let next = cx.hir.parent(parent)?;
            ends_here(cx, parent, next).then_some(())?;
            let name = next_name(cx, next)?;
            Some(Then {
                span: Span::new(chain.name_span.start, name.start),
                method: method.to_string(),
                instead: "",
                safe: false,
            })
        }
        _ => None,
    }
}

fn next_name(cx: &Context<'_>, next: ExprId) -> Option<Span> {
    match cx.hir.kind(next) {
        ExprKind::MethodCall { method_span, .. } => Some(*method_span),
        _ => None,
    }
}

/// Whether the calls after `into_iter()` use the iterator up in the same expression, forwards, and with closures that
/// share no variable with those before.
fn ends_here(cx: &Context<'_>, from: ExprId, next: ExprId) -> bool {
    let mut child = from;
    let mut at = Some(next);
    while let Some(call) = at {
        let ExprKind::MethodCall { receiver, method, args, .. } = cx.hir.kind(call) else { return false };
        let shares = args.iter().any(|&arg| names_local(cx, arg));
        if *receiver != child || shares {
            return false;
        }
        match method.as_str() {
            "collect" | "sum" | "product" | "count" | "min" | "max" | "fold" | "any" | "all" | "for_each" => {
                return true;
            }
            "map" | "filter" | "filter_map" | "enumerate" | "take" | "skip" | "copied" | "cloned" | "inspect" => {}
            _ => return false,
        }
        child = call;
        at = cx.hir.parent(call);
    }
    false
}

/// Whether an argument names a variable from outside of it.
fn names_local(cx: &Context<'_>, arg: ExprId) -> bool {
    let span = cx.hir.span(arg);
    cx.hir.within(arg).any(|(_, node)| match &node.kind {
        ExprKind::Path(path) => path.local().is_some_and(|local| !span.contains(cx.hir.bindings[local].span)),
        ExprKind::Macro(call) => call.kind.is_opaque(),
        _ => false,
    })
}

/// How many expressions a chain that is looked into has.
const LONGEST: usize = 256;

/// Whether the closures before `collect` only compute: they start nothing, wait for nothing and change nothing.
fn is_quiet(cx: &Context<'_>, chain: &Collected) -> bool {
    // Of a chain that long nobody can tell at a glance.
    let is_short = cx.hir.within(chain.iterator).nth(LONGEST).is_none();
    is_short
        && cx.hir.within(chain.iterator).all(|(id, node)| match &node.kind {
            ExprKind::Await(_) | ExprKind::Async { .. } | ExprKind::Assign { .. } | ExprKind::AssignOp { .. } => false,
            ExprKind::Macro(call) => !call.kind.is_opaque() && call.kind != crate::hir::MacroKind::Print,
            ExprKind::MethodCall { method, .. } => is_computation(method),
            ExprKind::Call { .. } => cx
                .hir
                .callee(id)
                .is_some_and(|callee| callee.starts_with("std::option::") || callee.starts_with("std::result::")),
            _ => true,
        })
}

/// Methods that give something and do nothing.
fn is_computation(method: &str) -> bool {
    matches!(
        method,
        "iter"
            | "into_iter"
            | "map"
            | "filter"
            | "filter_map"
            | "flat_map"
            | "enumerate"
            | "zip"
            | "rev"
            | "chars"
            | "bytes"
            | "lines"
            | "split"
            | "split_whitespace"
            | "keys"
            | "values"
            | "copied"
            | "cloned"
            | "take"
            | "skip"
            | "trim"
            | "len"
            | "is_empty"
            | "clone"
            | "to_string"
            | "to_owned"
            | "as_str"
            | "starts_with"
            | "ends_with"
            | "contains"
            | "windows"
            | "chunks"
            | "to_lowercase"
            | "to_uppercase"
            | "chain"
            | "step_by"
            | "is_some"
            | "is_none"
            | "is_ok"
            | "is_err"
            | "ok"
            | "as_ref"
            | "unwrap"
            | "into"
            | "parse"
            | "flatten"
            | "skip_while"
            | "take_while"
            | "char_indices"
            | "splitn"
            | "split_terminator"
            | "trim_end"
            | "trim_start"
    )
}

fn draft(cx: &Context<'_>, chain: &Collected, found: &Then) -> Draft {
    let draft = Draft::new(
        Span::new(chain.name_span.start, cx.hir.span(chain.call).end),
        format!("A vector of everything is built for `.{}()` and thrown away.", found.method),
        "It allocates room for every element, fills it, and frees it after one look.",
        match found.instead {
            "" => "Go on with the iterator itself.".to_owned(),
            instead => format!("Ask the iterator: `.{instead}`."),
        },
    );
    let edits = vec![(found.span, found.instead.to_owned())];
    match found.safe {
        true => draft.safe_fix("Count without collecting", edits),
        false => draft.suggestion("Go on without collecting", edits),
    }
}
