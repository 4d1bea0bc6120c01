//! Code that takes another path in debug than in release.

use std::collections::{HashMap, HashSet};

use super::effects::{Scopes, effect};
use crate::hir::{BinOp, BindingId, BindingKind, ExprId, ExprKind, ItemId, ItemKind, Lit, MacroKind, Stmt, UnOp};
use crate::lints::{Context, Draft, Sink, rule};
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `if cfg!(debug_assertions)` whose branches compute different values or leave the function on one side
    /// only, and pairs of functions under `#[cfg(debug_assertions)]` and `#[cfg(not(debug_assertions))]`. Logging and
    /// assertions are left alone.
    ///
    /// ## Why it matters
    /// `debug_assertions` is on in `cargo build` and `cargo test`, off in `--release`. The branch that users get is
    /// the one no test has taken.
    ///
    /// ## Example
    /// ```rust
    /// fn retries() -> u32 {
    ///     if cfg!(debug_assertions) { 0 } else { 5 }
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// struct Settings {
    ///     retries: u32,
    /// }
    ///
    /// fn retries(settings: &Settings) -> u32 {
    ///     settings.retries
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: what should decide instead (a setting, an environment variable, a cargo feature) is a matter
    /// of design.
    CFG_DEBUG_ASSERTIONS = "release/cfg-debug-assertions", Release, Note, fix: None,
    clippy: [], Rust(check),
}

const WHY: &str =
    "Tests run with `debug_assertions`, users run without: the path that ships is the one that was not tested.";
const INSTEAD: &str = "Decide by a setting, an environment variable or a cargo feature, so that tests can take both.";

fn check(cx: &Context<'_>, out: &mut Sink) {
    if cx.source.text().contains("debug_assertions") {
        branches(cx, out);
        twins(cx, out);
    }
}

/// `if cfg!(debug_assertions) { then } else { otherwise }`.
struct Branch {
    cfg: ExprId,
    then: ExprId,
    otherwise: Option<ExprId>,
}

fn branches(cx: &Context<'_>, out: &mut Sink) {
    let found: Vec<_> = cx.hir.exprs().filter_map(|(id, expr)| branch(cx, id, &expr.kind)).collect();
    let acting = acting(cx, &found);
    for branch in found.iter().filter(|branch| differs(cx, branch, &acting)) {
        out.push(Draft::new(
            cx.hir.span(branch.cfg),
            "Debug and release take different paths here, and not only to log or to assert.",
            WHY,
            INSTEAD,
        ));
    }
}

fn branch(cx: &Context<'_>, id: ExprId, kind: &ExprKind) -> Option<Branch> {
    let ExprKind::If { cond, then, otherwise } = *kind else { return None };
    let cfg = cfg_in(cx, cond)?;
    let is_check = cx.hir.enclosing_fn(id).is_some_and(|item| is_for_checking(&cx.hir.items[item].name));
    (!is_check && !cx.hir.is_in_test(id)).then_some(Branch { cfg, then, otherwise })
}

/// `cfg!(debug_assertions)` in a condition, behind `!` or as one of several joined by `&&`.
fn cfg_in(cx: &Context<'_>, cond: ExprId) -> Option<ExprId> {
    match cx.hir.kind(cond) {
        ExprKind::Paren(inner) | ExprKind::Unary { op: UnOp::Not, expr: inner } => cfg_in(cx, *inner),
        ExprKind::Binary { op: BinOp::And, lhs, rhs, .. } => cfg_in(cx, *lhs).or_else(|| cfg_in(cx, *rhs)),
        ExprKind::Macro(call) if call.kind == MacroKind::Cfg => {
            let text = cx.source.slice(cx.hir.span(cond));
            (text.contains("(debug_assertions)") && !text.contains("test")).then_some(cond)
        }
        _ => None,
    }
}

/// The branches that change something outside themselves, or leave their function or loop.
fn acting(cx: &Context<'_>, found: &[Branch]) -> HashSet<ExprId> {
    let blocks = found.iter().flat_map(|branch| std::iter::once(branch.then).chain(branch.otherwise));
    let scopes = Scopes::new(blocks.map(|block| (cx.hir.span(block), block)));
    if scopes.is_empty() {
        return HashSet::new();
    }
    let acts = cx.hir.exprs().filter_map(|(id, expr)| {
        let (scope, block) = scopes.around(expr.span)?;
        let leaves = matches!(expr.kind, ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Continue { .. });
        let changes =
            || effect(cx, id, scope).is_some_and(|effect| effect.local.is_none_or(|local| outlives(cx, local)));
        (leaves || changes()).then_some(block)
    });
    acts.collect()
}

/// Whether a change of a variable can be seen outside its function.
fn outlives(cx: &Context<'_>, local: BindingId) -> bool {
    matches!(cx.hir.bindings[local].kind, BindingKind::Param | BindingKind::SelfParam)
}

fn differs(cx: &Context<'_>, branch: &Branch, acting: &HashSet<ExprId>) -> bool {
    let acts = |block| acting.contains(&block);
    match branch.otherwise {
        _ if only_checks(cx, branch.then) || branch.otherwise.is_some_and(|block| only_checks(cx, block)) => false,
        None => acts(branch.then),
        Some(otherwise) => acts(branch.then) || acts(otherwise) || gives_two_values(cx, branch.then, otherwise),
    }
}

/// Whether a branch speaks of what debug builds are for: panics, assertions, diagnostics, or of promises unchecked.
fn only_checks(cx: &Context<'_>, block: ExprId) -> bool {
    const WORDS: [&str; 14] = [
        "panic",
        "assert",
        "unwrap()",
        "expect(",
        "unreachable",
        "unchecked",
        "debug",
        "check",
        "valid",
        "verbos",
        "diagnos",
        "trace",
        "log",
        "location",
    ];
    let text = cx.source.slice(cx.hir.span(block)).to_lowercase();
    WORDS.iter().any(|word| text.contains(word))
}

/// Whether both branches end in values, and not only in names for the two profiles.
fn gives_two_values(cx: &Context<'_>, then: ExprId, otherwise: ExprId) -> bool {
    let (Some(then), Some(otherwise)) = (tail(cx, then), tail(cx, otherwise)) else { return false };
    let is_unit = |id| cx.types.of(id) == Known::Tuple(Vec::new());
    let same = cx.source.slice(cx.hir.span(then)) == cx.source.slice(cx.hir.span(otherwise));
    let are_names = names_profile(cx, then) && names_profile(cx, otherwise);
    !(same || are_names || is_unit(then) || is_unit(otherwise))
}

fn tail(cx: &Context<'_>, block: ExprId) -> Option<ExprId> {
    match cx.hir.kind(block) {
        ExprKind::Block { block, .. } => block.tail,
        _ => None,
    }
}

fn names_profile(cx: &Context<'_>, id: ExprId) -> bool {
    let words = ["debug", "release", "dev", "prod"];
    matches!(cx.hir.kind(id), ExprKind::Lit(Lit::Str(text)) if words.iter().any(|word| text.to_lowercase().contains(word)))
}

/// `{ panic!() }`, or what stands for it where the optimiser may assume it never happens.
fn only_panics(cx: &Context<'_>, block: ExprId) -> bool {
    let ExprKind::Block { block, .. } = cx.hir.kind(block) else { return false };
    let only = match (block.tail, block.stmts.as_slice()) {
        (Some(tail), []) => tail,
        (None, [Stmt::Expr(only)]) => *only,
        _ => return false,
    };
    match cx.hir.kind(only) {
        ExprKind::Macro(call) => call.kind == MacroKind::Panic,
        ExprKind::Call { .. } => cx.source.slice(cx.hir.span(only)).contains("unreachable"),
        ExprKind::Block { .. } => only_panics(cx, only),
        _ => false,
    }
}

/// Whether a function's name says that all it does is to check or to log.
fn is_for_checking(name: &str) -> bool {
    const WORDS: [&str; 13] = [
        "check",
        "assert",
        "verify",
        "valid",
        "debug",
        "invariant",
        "sanity",
        "log",
        "trace",
        "dump",
        "unreachable",
        "assume",
        "dbg",
    ];
    let name = name.to_lowercase();
    WORDS.iter().any(|word| name.contains(word))
}

/// Functions of one name under opposite conditions.
fn twins(cx: &Context<'_>, out: &mut Sink) {
    let with = |text: &'static str| {
        let items = cx.hir.items().filter(|(id, _)| !cx.hir.is_test_item(*id));
        items.filter(move |(id, _)| cx.hir.attrs(*id, "cfg").any(|attr| compact(&attr.text) == text))
    };
    let shipped: HashMap<_, _> =
        with("not(debug_assertions)").map(|(id, item)| ((item.parent, item.name.clone()), id)).collect();
    for (id, item) in with("debug_assertions").filter(|(_, item)| !is_for_checking(&item.name) && !copies(&item.name)) {
        if let Some(&other) = shipped.get(&(item.parent, item.name.clone()))
            && does_something(cx, id)
            && does_something(cx, other)
        {
            let what = format!("`{}` is another function in debug than in release.", item.name);
            let draft = Draft::new(item.name_span, what, WHY, INSTEAD);
            out.push(draft.label(cx.hir.items[other].name_span, "this one ships"));
        }
    }
}

/// Functions that differ because a field does, which exists in debug only.
fn copies(name: &str) -> bool {
    matches!(name, "default" | "clone" | "new")
}

fn compact(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

/// Whether a function has a body that is neither empty nor a panic.
fn does_something(cx: &Context<'_>, item: ItemId) -> bool {
    let ItemKind::Fn(function) = &cx.hir.items[item].kind else { return false };
    let Some(body) = function.body else { return false };
    let root = cx.hir.bodies[body].root;
    let is_empty =
        matches!(cx.hir.kind(root), ExprKind::Block { block, .. } if block.stmts.is_empty() && block.tail.is_none());
    !is_empty && !only_panics(cx, root)
}
