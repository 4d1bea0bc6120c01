//! Work inside `debug_assert!` that release builds skip.

use super::effects::{Effect, Scopes, effect};
use crate::hir::{Attr, BindingId, BindingKind, ExprId, ExprKind, MacroKind, Parent, Stmt, UnOp};
use crate::lints::spans::Outermost;
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds assignments and changing calls (`insert`, `pop`, `next`, `read_exact`, a method that takes `&mut self`)
    /// inside `debug_assert!`, `debug_assert_eq!` and `debug_assert_ne!`.
    ///
    /// ## Why it matters
    /// A release build does not evaluate the condition. The element is never inserted, the byte is never read, and
    /// everything after works on other data than in the build that was tested.
    ///
    /// ## Example
    /// ```rust
    /// use std::collections::HashSet;
    ///
    /// fn register(names: &mut HashSet<String>, name: String) {
    ///     debug_assert!(names.insert(name));
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use std::collections::HashSet;
    ///
    /// fn register(names: &mut HashSet<String>, name: String) {
    ///     let is_new = names.insert(name);
    ///     debug_assert!(is_new);
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Suggested, not automatic: the work then happens in release too, which is what the code says but not what it
    /// did. Offered where the whole condition can be moved in front of a `debug_assert!` that is a statement.
    SIDE_EFFECT_IN_DEBUG_ASSERT = "release/side-effect-in-debug-assert", Release, Warn, fix: Suggested,
    clippy: ["debug_assert_with_mut_call"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    let is_assert = |id| cx.hir.macro_call(id).is_some_and(|call| call.kind == MacroKind::DebugAssert);
    let asserts = Scopes::new(cx.hir.exprs().filter(|(id, _)| is_assert(*id)).map(|(id, expr)| (expr.span, id)));
    if asserts.is_empty() {
        return;
    }
    let text = TextFacts::of(cx);
    for (id, expr) in cx.hir.exprs() {
        if let Some((scope, assert)) = asserts.around(expr.span)
            && let Some(effect) = effect(cx, id, scope)
            && !cx.hir.is_in_test(id)
            && !is_debug_only(cx, &text, assert)
            && !effect.local.is_some_and(|local| is_unnoticed(cx, &asserts, local, assert))
        {
            out.push(draft(cx, id, assert, &effect, text.unused_name));
        }
    }
}

/// What is asked of the whole text once.
struct TextFacts {
    /// Statements and expressions that release builds leave out.
    debug_only: Outermost,
    /// A name for a variable that the text has nowhere.
    unused_name: Option<&'static str>,
}

impl TextFacts {
    fn of(cx: &Context<'_>) -> TextFacts {
        let debug_only = cx.hir.node_attrs.iter().filter(|(_, attr)| is_debug(attr)).map(|&(node, _)| node);
        let is_unused = |name: &&str| !cx.source.text().contains(*name);
        TextFacts {
            debug_only: Outermost::of(debug_only),
            unused_name: ["holds", "is_ok", "succeeded"].into_iter().find(is_unused),
        }
    }
}

fn is_debug(attr: &Attr) -> bool {
    attr.name == "cfg" && names_debug(&attr.text)
}

/// Whether the code around an assertion is itself left out of release builds.
fn is_debug_only(cx: &Context<'_>, text: &TextFacts, assert: ExprId) -> bool {
    let span = cx.hir.span(assert);
    let items = std::iter::successors(cx.hir.enclosing_fn(assert), |&at| cx.hir.items[at].parent);
    let is_condition = |at: ExprId| match cx.hir.kind(at) {
        ExprKind::If { cond, then, .. } => {
            cx.hir.span(*then).contains(span) && names_debug(cx.source.slice(cx.hir.span(*cond)))
        }
        _ => false,
    };
    cx.hir.file_attrs.iter().any(is_debug)
        || items.into_iter().any(|at| cx.hir.items[at].attrs.iter().any(is_debug))
        || text.debug_only.contain(span)
        || cx.hir.ancestors(assert).any(is_condition)
}

/// `debug_assertions`, `all(debug_assertions, unix)`, `cfg!(debug_assertions) && deep`.
fn names_debug(text: &str) -> bool {
    text.contains("debug_assertions") && !["not", "any", "||", "!cfg"].iter().any(|word| text.contains(word))
}

/// Whether nothing notices the change: an owned variable that only assertions use, or that nothing uses afterwards.
fn is_unnoticed(cx: &Context<'_>, asserts: &Scopes, local: BindingId, assert: ExprId) -> bool {
    let binding = &cx.hir.bindings[local];
    let is_borrowed = binding.by_ref || matches!(cx.types.of_binding(local), Known::Ref { .. });
    if is_borrowed || !matches!(binding.kind, BindingKind::Let | BindingKind::Param) {
        return false;
    }
    let uses = || binding.uses.iter().map(|&id| cx.hir.span(id)).chain(binding.mentions.iter().copied());
    let at = cx.hir.span(assert);
    let comes_again = cx.hir.enclosing_loop(assert).is_some_and(|around| !cx.hir.span(around).contains(binding.span));
    uses().all(|span| asserts.around(span).is_some()) || !comes_again && uses().all(|span| span.start < at.end)
}

fn draft(cx: &Context<'_>, id: ExprId, assert: ExprId, effect: &Effect, unused_name: Option<&str>) -> Draft {
    let name = cx.hir.macro_call(assert).map_or("debug_assert", |call| call.path.last());
    let text = cx.source.slice(cx.hir.span(id));
    let draft = Draft::new(
        cx.hir.span(id),
        format!("`{text}` {} inside `{name}!`, which release builds do not evaluate.", effect.words),
        "What was tested does this; what is shipped does not, and goes on with other data.",
        format!("Do it before, keep the result in a variable, and give that to `{name}!`."),
    );
    match unused_name.and_then(|name| hoist(cx, id, assert, name)) {
        Some(edits) => draft.suggestion("Move it in front of the assertion", edits),
        None => draft,
    }
}

/// `debug_assert!(call, …);` to `let holds = call;` and `debug_assert!(holds, …);`. The call may stand behind `!`.
fn hoist(cx: &Context<'_>, id: ExprId, assert: ExprId, name: &str) -> Option<Vec<(Span, String)>> {
    let call = cx.hir.macro_call(assert)?;
    let condition = *call.args.first()?;
    let moved = match cx.hir.kind(condition) {
        ExprKind::Unary { op: UnOp::Not, expr } => *expr,
        _ => condition,
    };
    if call.path.last() != "debug_assert" || moved != id || !is_statement(cx, assert) {
        return None;
    }
    let line = cx.source.line_span(cx.source.line(cx.hir.span(assert).start));
    let indent = Span::new(line.start, cx.hir.span(assert).start);
    let indent = cx.source.slice(indent);
    if !indent.trim().is_empty() {
        return None;
    }
    let text = cx.source.slice(cx.hir.span(id));
    let before = format!("let {name} = {text};\n{indent}");
    Some(vec![(cx.hir.span(assert).before(), before), (cx.hir.span(id), name.to_owned())])
}

fn is_statement(cx: &Context<'_>, assert: ExprId) -> bool {
    let Parent::Expr(parent) = cx.hir.exprs[assert].parent else { return false };
    match cx.hir.kind(parent) {
        ExprKind::Block { block, .. } => {
            block.tail == Some(assert) || block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Expr(id) if *id == assert))
        }
        _ => false,
    }
}
