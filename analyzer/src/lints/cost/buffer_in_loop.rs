//! Finds buffers that are made, filled and thrown away in every turn of a loop.

use super::allocation_in_loop::hoist;
use super::invariant::runs_every_turn;
use crate::hir::{Binding, BindingKind, ExprId, ExprKind, MacroKind};
use crate::lints::{Context, Draft, Sink, rule, usage};
use crate::source::Span;

rule! {
    /// ## What it does
    /// Finds an empty `String` or `Vec` of plain values that a loop makes in every turn, fills, looks at and drops.
    ///
    /// ## Why it matters
    /// The buffer grows from nothing in each turn: several allocations while it is filled, one free at the end. A
    /// buffer made once and cleared keeps its memory, so that after a few turns nothing is allocated any more.
    ///
    /// ## Example
    /// ```rust
    /// fn print(rows: &[Vec<String>]) {
    ///     for row in rows {
    ///         let mut line = String::new();
    ///         for cell in row {
    ///             line.push_str(cell);
    ///         }
    ///         println!("{line}");
    ///     }
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn print(rows: &[Vec<String>]) {
    ///     let mut line = String::new();
    ///     for row in rows {
    ///         line.clear();
    ///         for cell in row {
    ///             line.push_str(cell);
    ///         }
    ///         println!("{line}");
    ///     }
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Suggested where the name occurs once in the function: the buffer's `let` moves in front of the loop and
    /// `clear()` takes its place. It then keeps the memory of its largest filling until the loop is over.
    BUFFER_IN_LOOP = "cost/buffer-in-loop", Cost, Note, fix: Suggested, clippy: [], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (_, binding) in cx.hir.bindings() {
        let Some(init) = binding.init.filter(|_| is_variable(binding)) else { continue };
        let Some(around) = cx.hir.enclosing_loop(init) else { continue };
        let found = is_empty_buffer(cx, init) && !cx.hir.is_in_test(init) && is_scratch(cx, binding);
        if found && runs_every_turn(cx, init, around) && !is_dialogue(cx, around) {
            out.push(draft(cx, binding, init, around));
        }
    }
}

/// Whether each turn waits for somebody to type: a prompt is printed and standard input is read.
fn is_dialogue(cx: &Context<'_>, around: ExprId) -> bool {
    let text = cx.source.slice(cx.hir.span(around));
    text.contains("read_line(") && text.contains("print")
}

fn is_variable(binding: &Binding) -> bool {
    binding.kind == BindingKind::Let && binding.whole && binding.mutable && binding.mentions.is_empty()
}

fn is_empty_buffer(cx: &Context<'_>, init: ExprId) -> bool {
    match cx.hir.kind(init) {
        ExprKind::Macro(call) => call.kind == MacroKind::Vec { repeat: false } && call.args.is_empty(),
        _ => matches!(
            cx.hir.callee(init),
            Some(
                "std::string::String::new"
                    | "std::string::String::with_capacity"
                    | "std::vec::Vec::new"
                    | "std::vec::Vec::with_capacity"
            )
        ),
    }
}

/// Owns plain values, is filled, and is never given away.
fn is_scratch(cx: &Context<'_>, binding: &Binding) -> bool {
    let same_body = |&used: &ExprId| cx.hir.exprs[used].body == binding.body;
    let id = binding.uses.first().and_then(|&used| cx.hir.local(used));
    let plain = id.is_some_and(|id| {
        let known = cx.types.of_binding(id);
        known.is("std::string::String") || (known.is("std::vec::Vec") && usage::borrows_nothing(known.arg()))
    });
    plain
        && binding.uses.iter().all(|used| same_body(used) && is_kept(cx, *used))
        && binding.uses.iter().any(|&used| fills(cx, used))
}

/// A use that leaves the buffer where it is.
fn is_kept(cx: &Context<'_>, used: ExprId) -> bool {
    let Some(parent) = cx.hir.parent(used) else { return false };
    match cx.hir.kind(parent) {
        ExprKind::Ref { raw: false, .. } => true,
        ExprKind::Index { base, .. } => *base == used,
        ExprKind::AssignOp { lhs, .. } => *lhs == used,
        ExprKind::Binary { op, .. } => op.is_comparison(),
        ExprKind::Macro(call) => usage::is_formatted(cx.hir, parent, used) || call.kind == MacroKind::Write,
        ExprKind::MethodCall { receiver, method, .. } => {
            *receiver == used && (usage::is_shared_method(method) || writes(method) || method == "iter_mut")
        }
        _ => false,
    }
}

fn writes(method: &str) -> bool {
    matches!(
        method,
        "append"
            | "clear"
            | "dedup"
            | "extend"
            | "extend_from_slice"
            | "insert"
            | "insert_str"
            | "pop"
            | "push"
            | "push_str"
            | "remove"
            | "reserve"
            | "resize"
            | "retain"
            | "reverse"
            | "sort"
            | "sort_by"
            | "sort_by_key"
            | "sort_unstable"
            | "sort_unstable_by"
            | "sort_unstable_by_key"
            | "swap"
            | "truncate"
    )
}

fn fills(cx: &Context<'_>, used: ExprId) -> bool {
    let Some(parent) = cx.hir.parent(used) else { return false };
    match cx.hir.kind(parent) {
        ExprKind::MethodCall { method, .. } => {
            matches!(
                method.as_str(),
                "push" | "push_str" | "extend" | "extend_from_slice" | "insert" | "append" | "resize"
            )
        }
        ExprKind::Macro(call) => call.kind == MacroKind::Write,
        ExprKind::Ref { mutable, .. } => *mutable,
        ExprKind::AssignOp { .. } => true,
        _ => false,
    }
}

fn draft(cx: &Context<'_>, binding: &Binding, init: ExprId, around: ExprId) -> Draft {
    let name = binding.name.as_str();
    let draft = Draft::new(
        cx.hir.span(init),
        format!("`{name}` is made, filled and dropped in every turn of this loop."),
        "Each turn allocates its memory anew while it grows, and frees it at the end.",
        format!("Make `{name}` once in front of the loop and call `{name}.clear()` in each turn."),
    );
    match hoisted(cx, binding, init, around) {
        Some(edits) => draft.suggestion(format!("Reuse `{name}`"), edits),
        None => draft,
    }
}

fn hoisted(cx: &Context<'_>, binding: &Binding, init: ExprId, around: ExprId) -> Option<Vec<(Span, String)>> {
    let is_new = matches!(cx.hir.kind(init), ExprKind::Call { args, .. } if args.is_empty())
        || matches!(cx.hir.kind(init), ExprKind::Macro(_));
    let (_, span) = cx.hir.plain_let_of(init)?;
    is_new.then(|| hoist(cx, around, binding, span, format!("{}.clear();", binding.name)))?
}
