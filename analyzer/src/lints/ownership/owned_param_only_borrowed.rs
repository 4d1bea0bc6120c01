//! `ownership/owned-param-only-borrowed`.

use crate::hir::{BindingId, BindingKind, ExprId, ExprKind, FnItem, Hir, Item, ItemId, ItemKind, PatKind, Path, Res};
use crate::lints::{Context, Draft, Sink, rule, usage};
use crate::source::Span;
use std::collections::HashMap;

rule! {
    /// ## What it does
    /// Finds a private function that takes a `String`, `Vec` or other container by value but only looks at it, while a
    /// caller in the same file makes a copy just to hand it over.
    ///
    /// ## Why it matters
    /// By-value says "I keep this". A function that keeps nothing forces every caller who still needs the value to clone it,
    /// and the clone is freed when the function returns.
    ///
    /// ## Example
    /// ```rust
    /// fn is_reserved(name: String) -> bool {
    ///     name.starts_with("sys.")
    /// }
    ///
    /// fn register(name: &str) -> bool {
    ///     !is_reserved(name.to_string())
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn is_reserved(name: &str) -> bool {
    ///     name.starts_with("sys.")
    /// }
    ///
    /// fn register(name: &str) -> bool {
    ///     !is_reserved(name)
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: the signature and every caller change together.
    OWNED_PARAM_ONLY_BORROWED = "ownership/owned-param-only-borrowed", Ownership, Note, fix: None,
    clippy: ["needless_pass_by_value"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    let mut calls = None;
    for (id, item) in cx.hir.items() {
        let ItemKind::Fn(function) = &item.kind else { continue };
        if is_private(cx.hir, id, item, function) {
            for (index, param) in function.params.iter().enumerate() {
                let binding = param.pat.and_then(|pat| variable(cx.hir, pat));
                if let Some(binding) = binding.filter(|&binding| is_only_looked_at(cx, binding)) {
                    check_callers(cx, calls.get_or_insert_with(|| calls_of(cx.hir)), (id, index), binding, out);
                }
            }
        }
    }
}

fn variable(hir: &Hir, pat: crate::hir::PatId) -> Option<BindingId> {
    match hir.pats[pat].kind {
        PatKind::Binding { binding, sub: None } => Some(binding),
        _ => None,
    }
}

fn is_private(hir: &Hir, id: ItemId, item: &Item, function: &FnItem) -> bool {
    let in_trait = item.parent.is_some_and(|parent| match &hir.items[parent].kind {
        ItemKind::Trait(_) => true,
        ItemKind::Impl(imp) => imp.trait_path.is_some(),
        _ => false,
    });
    let plain = item
        .attrs
        .iter()
        .all(|attr| matches!(attr.name.as_str(), "doc" | "inline" | "must_use" | "allow" | "expect" | "cold" | "cfg"));
    !item.is_pub && !in_trait && plain && !function.is_async && function.abi.is_none() && !hir.is_test_item(id)
}

/// Whether a parameter owns a container and every use of it is a look that ends with the statement.
fn is_only_looked_at(cx: &Context<'_>, id: BindingId) -> bool {
    let binding = &cx.hir.bindings[id];
    let plain = binding.kind == BindingKind::Param && binding.whole && !binding.mutable && binding.mentions.is_empty();
    plain
        && !binding.uses.is_empty()
        && usage::is_heap_container(&cx.types.of_binding(id))
        && binding.uses.iter().all(|&at| cx.hir.exprs[at].body == binding.body && is_look(cx, at))
}

fn is_look(cx: &Context<'_>, at: ExprId) -> bool {
    let hir = cx.hir;
    let Some(parent) = hir.parent(at) else { return false };
    match hir.kind(parent) {
        ExprKind::MethodCall { receiver, method, .. } => {
            *receiver == at && usage::is_shared_method(method) && method != "as_ref" && method != "clone"
        }
        ExprKind::Binary { op, .. } => op.is_comparison(),
        ExprKind::Ref { mutable: false, raw: false, .. } => hir
            .parent(parent)
            .is_some_and(|call| matches!(hir.kind(call), ExprKind::Call { args, .. } if args.contains(&parent))),
        _ => usage::is_formatted(hir, parent, at),
    }
}

/// Reports the parameter when a caller copies something only to pass it.
fn check_callers(
    cx: &Context<'_>,
    calls: &Calls<'_>,
    (id, index): (ItemId, usize),
    binding: BindingId,
    out: &mut Sink,
) {
    let Some(Some(calls)) = calls.get(&id) else { return };
    let copy = calls.iter().find_map(|args| args.get(index).copied().filter(|&arg| is_copy(cx, arg)));
    if let Some(copy) = copy {
        out.push(draft(cx, id, binding, copy));
    }
}

/// The calls of every function of this text; `None` for one that is also used in another way.
type Calls<'a> = HashMap<ItemId, Option<Vec<&'a [ExprId]>>>;

fn calls_of(hir: &Hir) -> Calls<'_> {
    let mut found = Calls::new();
    for (expr, node) in hir.exprs() {
        let ExprKind::Path(Path { res: Res::Item { item, rest: 0 }, .. }) = node.kind else { continue };
        let entry = found.entry(item).or_insert_with(|| Some(Vec::new()));
        match hir.parent(expr).map(|parent| hir.kind(parent)) {
            Some(ExprKind::Call { callee, args }) if *callee == expr => {
                entry.iter_mut().for_each(|calls| calls.push(args));
            }
            _ => *entry = None,
        }
    }
    found
}

/// Whether an argument is a copy made on the spot of something borrowed or kept.
fn is_copy(cx: &Context<'_>, arg: ExprId) -> bool {
    match cx.hir.kind(cx.hir.peel(arg)) {
        ExprKind::MethodCall { receiver, method, args, .. } => {
            let copies = matches!(method.as_str(), "clone" | "to_owned" | "to_vec" | "to_path_buf");
            let known = cx.types.of(*receiver);
            let text =
                method == "to_string" && (known.peel_refs().is("str") || known.peel_refs().is("std::string::String"));
            args.is_empty() && (copies || text)
        }
        _ => false,
    }
}

fn draft(cx: &Context<'_>, id: ItemId, binding: BindingId, copy: ExprId) -> Draft {
    let function = &cx.hir.items[id].name;
    let variable = &cx.hir.bindings[binding];
    let ty = variable.ty.map_or(Span::default(), |ty| cx.hir.types[ty].span);
    let written = cx.source.slice(ty);
    Draft::new(
        variable.span.to(ty),
        format!("`{function}` takes `{}` by value but only looks at it.", variable.name),
        format!("A caller copies a whole `{written}` to call it, and `{function}` throws the copy away."),
        format!("Take a reference, and pass `{}` without copying.", original(cx, copy)),
    )
    .label(cx.hir.span(copy), "copied only for this call")
}

/// The text of what is copied.
fn original<'a>(cx: &Context<'a>, copy: ExprId) -> &'a str {
    match cx.hir.kind(cx.hir.peel(copy)) {
        ExprKind::MethodCall { receiver, .. } => cx.source.slice(cx.hir.span(*receiver)),
        _ => cx.source.slice(cx.hir.span(copy)),
    }
}
