//! Finds collections that are cloned only to walk over the clone.

use crate::hir::{BindingId, BindingKind, ExprId, ExprKind, PatId, PatKind};
use crate::lints::{Context, Draft, Sink, rule, usage};
use crate::source::Span;
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `for item in items.clone()` (also `items.clone().into_iter()` and `items.to_vec()`) where the body only looks at
    /// each item, or the items are plain numbers, and nothing in the loop can change the original.
    ///
    /// ## Why it matters
    /// The whole collection is copied, and everything its items own with it, to be read once and freed. `iter()` walks over
    /// the original.
    ///
    /// ## Example
    /// ```rust
    /// fn print(names: &Vec<String>) {
    ///     for name in names.clone() {
    ///         println!("{name}");
    ///     }
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn print(names: &Vec<String>) {
    ///     for name in names.iter() {
    ///         println!("{name}");
    ///     }
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Safe for numbers and other plain values (`iter().copied()`). Otherwise the items become references, which needs a
    /// look; it is offered where they are only printed or asked by method.
    CLONE_TO_ITERATE = "ownership/clone-to-iterate", Ownership, Warn, fix: Safe,
    clippy: ["unnecessary_to_owned"], Rust(check),
}

/// `for pat in place.clone()`.
struct Walk {
    around: ExprId,
    pat: PatId,
    /// The clone, with `into_iter()` where that follows.
    head: ExprId,
    clone: ExprId,
    place: ExprId,
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (id, _) in cx.hir.exprs() {
        let Some(walk) = walk(cx, id) else { continue };
        let known = cx.types.of(walk.place);
        if is_list(known.peel_refs())
            && !cx.hir.is_in_test(id)
            && is_left_alone(cx, &walk)
            && let Some(fix) = fix(cx, &walk, known.peel_refs().arg())
        {
            out.push(draft(cx, &walk, fix));
        }
    }
}

fn walk(cx: &Context<'_>, around: ExprId) -> Option<Walk> {
    let ExprKind::For { pat, iter: head, .. } = *cx.hir.kind(around) else { return None };
    let clone = match cx.hir.kind(head) {
        ExprKind::MethodCall { receiver, method, .. } if method == "into_iter" => *receiver,
        _ => head,
    };
    let ExprKind::MethodCall { receiver: place, method, args, .. } = cx.hir.kind(clone) else { return None };
    let is_copy = matches!(method.as_str(), "clone" | "to_vec" | "to_owned") && args.is_empty();
    is_copy.then_some(Walk { around, pat, head, clone, place: *place })
}

/// Collections of one type of item that `iter()` walks over.
fn is_list(known: &Known) -> bool {
    matches!(
        known.path(),
        Some(
            "std::vec::Vec"
                | "std::collections::VecDeque"
                | "std::collections::HashSet"
                | "std::collections::BTreeSet"
                | "std::collections::LinkedList"
                | "std::collections::BinaryHeap"
        )
    )
}

/// Whether nothing in the loop can change what is walked over: it is behind a shared reference, or only looked at.
fn is_left_alone(cx: &Context<'_>, walk: &Walk) -> bool {
    let Some(root) = usage::root(cx.hir, walk.place) else { return false };
    let body = Span::new(cx.hir.span(walk.head).end, cx.hir.span(walk.around).end);
    let is_looked_at = || {
        cx.hir.mentions_in(root, body).is_empty()
            && cx.hir.uses_in(root, body).iter().all(|&at| usage::is_shared_use(cx.hir, at))
    };
    is_shared(cx, root) && !cx.hir.bindings[root].mutable || is_independent(cx, root) && is_looked_at()
}

/// Whether a variable is a shared reference.
fn is_shared(cx: &Context<'_>, root: BindingId) -> bool {
    let by_type = matches!(cx.types.of_binding(root), Known::Ref { mutable: false, .. });
    by_type || cx.hir.bindings[root].kind == BindingKind::SelfParam && is_shared_self(cx, root)
}

fn is_shared_self(cx: &Context<'_>, root: BindingId) -> bool {
    let crate::hir::BodyOwner::Item(item) = cx.hir.bodies[cx.hir.bindings[root].body].owner else { return false };
    match &cx.hir.items[item].kind {
        crate::hir::ItemKind::Fn(function) => {
            function.self_param.is_some_and(|param| param.by_ref && !param.mutable && param.ty.is_none())
        }
        _ => false,
    }
}

/// Whether a variable owns what it holds, so that nothing else leads to it.
fn is_independent(cx: &Context<'_>, root: BindingId) -> bool {
    usage::borrows_nothing(&cx.types.of_binding(root))
}

/// What to write, and whether that keeps the meaning; `None` in the first place where no edit is certain.
struct Fix {
    call: Option<&'static str>,
    safe: bool,
}

/// Whether the items serve as references, or as plain copies.
fn fix(cx: &Context<'_>, walk: &Walk, item: &Known) -> Option<Fix> {
    if item.path().is_some_and(usage::is_plain_primitive) {
        return Some(Fix { call: Some("iter().copied()"), safe: true });
    }
    let PatKind::Binding { binding, sub: None } = cx.hir.pats[walk.pat].kind else { return None };
    let binding = &cx.hir.bindings[binding];
    let is_plain = !binding.mutable && !binding.by_ref && binding.mentions.is_empty();
    if !is_plain || !binding.uses.iter().all(|&at| is_looked_at(cx, at, item)) {
        return None;
    }
    let is_asked = |&at: &ExprId| cx.hir.parent(at).is_some_and(|parent| !is_binary(cx, parent));
    Some(Fix { call: binding.uses.iter().all(is_asked).then_some("iter()"), safe: false })
}

fn is_binary(cx: &Context<'_>, expr: ExprId) -> bool {
    matches!(cx.hir.kind(expr), ExprKind::Binary { .. })
}

/// A use of an item for which a reference would do.
fn is_looked_at(cx: &Context<'_>, at: ExprId, item: &Known) -> bool {
    let is_known = usage::is_heap_container(item.peel_refs()) || item.peel_refs().is("str");
    cx.hir.parent(at).is_some_and(|parent| usage::is_formatted(cx.hir, parent, at))
        || is_known && usage::is_shared_use(cx.hir, at)
}

fn draft(cx: &Context<'_>, walk: &Walk, fix: Fix) -> Draft {
    let place = cx.source.slice(cx.hir.span(walk.place));
    let draft = Draft::new(
        cx.hir.span(walk.clone),
        format!("`{place}` is cloned only to walk over the clone."),
        "Every item is copied, read once and freed; the original would have served.",
        format!("Walk over the original: `{place}.{}`.", fix.call.unwrap_or("iter()")),
    );
    let from = cx.hir.span(walk.place).end;
    let rest = Span::new(from, cx.hir.span(walk.head).end);
    match fix.call {
        Some(call) if !cx.has_comment(rest) => {
            let edits = vec![(rest, format!(".{call}"))];
            let title = "Walk over the original";
            if fix.safe { draft.safe_fix(title, edits) } else { draft.suggestion(title, edits) }
        }
        _ => draft,
    }
}
