//! `ownership/clone-of-last-use`.

use crate::hir::{BindingId, BindingKind, ExprId, ExprKind, Field, Hir, ItemId, ItemKind};
use crate::lints::{Context, Draft, Sink, rule, usage};
use crate::source::Span;
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `value.clone()` where `value` is an owned local variable that nothing uses afterwards.
    ///
    /// ## Why it matters
    /// The clone allocates and copies everything `value` holds, and a moment later the original is thrown away.
    /// A move costs a few machine words whatever the size. On a hot path this is often half of all allocations.
    ///
    /// ## Example
    /// ```rust
    /// fn greet(name: String) -> Vec<String> {
    ///     let greeting = format!("Hello, {name}");
    ///     let mut lines = Vec::new();
    ///     lines.push(greeting.clone());
    ///     lines
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn greet(name: String) -> Vec<String> {
    ///     let greeting = format!("Hello, {name}");
    ///     let mut lines = Vec::new();
    ///     lines.push(greeting);
    ///     lines
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Safe: the variable is owned, is not used later, is not declared outside a loop that would need it again, and
    /// nothing that borrows from it is alive. No fix is offered where a comment stands inside the call.
    CLONE_OF_LAST_USE = "ownership/clone-of-last-use", Ownership, Warn, fix: Safe,
    clippy: ["redundant_clone"], Rust(check),
}

/// How deep fields of fields are looked at.
const DEPTH: usize = 4;

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (expr, _) in cx.hir.exprs() {
        if let Some((receiver, binding)) = last_clone(cx, expr) {
            out.push(draft(cx, expr, receiver, binding));
        }
    }
}

/// The receiver and the variable, if `expr` clones a variable nobody uses again.
fn last_clone(cx: &Context<'_>, expr: ExprId) -> Option<(ExprId, BindingId)> {
    let hir = cx.hir;
    let ExprKind::MethodCall { receiver, method, args, .. } = hir.kind(expr) else { return None };
    if method != "clone" || !args.is_empty() {
        return None;
    }
    let binding = hir.local(*receiver)?;
    let found = is_movable(cx, binding, expr)
        && takes_ownership(hir, expr)
        && !hir.is_in_test(expr)
        && usage::is_declared_in_same_loop(hir, binding, expr)
        && is_last(cx, binding, hir.peel(*receiver));
    found.then_some((*receiver, binding))
}

/// Whether the variable owns a value that is worth moving, and the clone stands in the variable's own body.
fn is_movable(cx: &Context<'_>, id: BindingId, clone: ExprId) -> bool {
    let binding = &cx.hir.bindings[id];
    let kind =
        matches!(binding.kind, BindingKind::Param | BindingKind::Let | BindingKind::For | BindingKind::ClosureParam);
    let own = kind && binding.whole && !binding.by_ref && binding.body == cx.hir.exprs[clone].body;
    own && is_worth_moving(cx, &cx.types.of_binding(id), DEPTH)
}

/// Whether a clone of the type allocates, and a move changes nothing but that.
fn is_worth_moving(cx: &Context<'_>, known: &Known, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    match known {
        Known::Item(item) => derives_only_clone(cx, *item) && holds_heap(cx, *item, depth),
        Known::Extern(path, args) if path == "std::option::Option" => {
            args.first().is_some_and(|inner| is_worth_moving(cx, inner, depth))
        }
        other => usage::is_heap_container(other),
    }
}

/// Whether a type of this text has a field whose clone allocates.
fn holds_heap(cx: &Context<'_>, item: ItemId, depth: usize) -> bool {
    let mut fields: Box<dyn Iterator<Item = &Field>> = match &cx.hir.items[item].kind {
        ItemKind::Struct(item) => Box::new(item.fields.iter()),
        ItemKind::Enum(item) => Box::new(item.variants.iter().flat_map(|variant| &variant.fields)),
        _ => return false,
    };
    fields.any(|field| is_worth_moving(cx, &cx.types.of_ty(field.ty), depth))
}

/// Whether a type's `clone` is the derived one and the type is neither `Copy` nor has a destructor of its own.
fn derives_only_clone(cx: &Context<'_>, item: ItemId) -> bool {
    let derives = |word: &str| cx.hir.attrs(item, "derive").any(|attr| has_word(&attr.text, word));
    derives("Clone") && !derives("Copy") && !["Drop", "Copy"].iter().any(|name| cx.types.implements(item, name))
}

fn has_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|part| part == word)
}

/// Whether the clone's result is kept; a clone that is only looked at is another rule's.
fn takes_ownership(hir: &Hir, clone: ExprId) -> bool {
    let Some(parent) = hir.parent(clone) else { return true };
    match hir.kind(parent) {
        ExprKind::MethodCall { receiver, method, .. } if *receiver == clone => {
            method.starts_with("into_") || matches!(method.as_str(), "unwrap" | "expect" | "unwrap_or_default")
        }
        ExprKind::Ref { .. }
        | ExprKind::Paren(_)
        | ExprKind::Field { .. }
        | ExprKind::Index { .. }
        | ExprKind::Binary { .. }
        | ExprKind::Match { .. }
        | ExprKind::Let { .. } => false,
        ExprKind::Block { .. } => !hir.is_stmt(clone),
        ExprKind::Macro(_) => !usage::is_formatted(hir, parent, clone),
        _ => true,
    }
}

/// Whether nothing uses the variable after the use at `receiver`, and nothing borrowed from it before is alive there.
fn is_last(cx: &Context<'_>, id: BindingId, receiver: ExprId) -> bool {
    let hir = cx.hir;
    let binding = &hir.bindings[id];
    let here = hir.span(receiver).start;
    let shared = usage::Statement::around(hir, receiver).names(hir, id, receiver);
    !shared
        && binding.mentions.is_empty()
        // From the last one back: of many clones of one variable, all but the last are done with at once.
        && binding.uses.iter().rev().all(|&at| {
            at == receiver
                || (hir.span(at).start < here
                    && hir.exprs[at].body == binding.body
                    && (is_assigned(hir, at) || usage::is_transient(cx, at)))
        })
}

/// Whether a use gives the variable a new value.
fn is_assigned(hir: &Hir, at: ExprId) -> bool {
    hir.parent(at).is_some_and(|parent| matches!(hir.kind(parent), ExprKind::Assign { lhs, .. } if *lhs == at))
}

fn draft(cx: &Context<'_>, clone: ExprId, receiver: ExprId, binding: BindingId) -> Draft {
    let name = &cx.hir.bindings[binding].name;
    let whole = cx.hir.span(clone);
    let call = Span::new(cx.hir.span(receiver).end, whole.end);
    let draft = Draft::new(
        whole,
        format!("`{name}` is cloned here and never used again."),
        "The copy is made and the original is dropped: an allocation and a copy of everything it holds, for nothing.",
        format!("Move it: write `{name}`."),
    )
    .label(cx.hir.bindings[binding].span, "owned here");
    match cx.source.slice(call).contains('/') {
        true => draft,
        false => draft.safe_fix(format!("Move `{name}`"), vec![(call, String::new())]),
    }
}
