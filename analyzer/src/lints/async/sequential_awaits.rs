//! Finds reads that wait for each other although neither needs the other's answer.

use std::collections::HashSet;

use super::effects::without_effects;
use super::facts::{called_fn, indent_at};
use super::reads::{Read, read};
use crate::hir::{Block, ExprId, ExprKind, GenericArg, Hir, ItemId, ItemKind, PatId, Stmt, TyId};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;

rule! {
    /// ## What it does
    /// Finds neighbouring `let` statements that each await a read, where none uses what an earlier one returned. A read
    /// is a call named like one (`get_…`, `fetch_…`, `load_…`, `find_…`, …), or of a function in the same file whose
    /// body only waits and computes. Reads that share something with an order of its own (a `&mut`, a connection,
    /// transaction, stream or file) and anything that could write stay silent.
    ///
    /// ## Why it matters
    /// The second request is not even sent before the first is answered: the caller waits for the sum of all
    /// latencies where the longest one would do. `async` is not concurrent until something polls two futures at once.
    ///
    /// ## Example
    /// ```rust
    /// async fn dashboard(api: &Api, id: u64) -> Result<Page, Error> {
    ///     let user = api.fetch_user(id).await?;
    ///     let orders = api.fetch_orders(id).await?;
    ///     Ok(Page::new(user, orders))
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// async fn dashboard(api: &Api, id: u64) -> Result<Page, Error> {
    ///     let (user, orders) = tokio::try_join!(api.fetch_user(id), api.fetch_orders(id))?;
    ///     Ok(Page::new(user, orders))
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Joins the futures. It has to be looked at: the reads now overlap, so both are sent even when the first fails,
    /// and `try_join!` wants one error type (where the text does not show it, the fix joins with `join!` and
    /// applies `?` to each result). With comments between the statements no fix is offered.
    SEQUENTIAL_AWAITS = "async/sequential-awaits", Async, Warn, fix: Suggested, clippy: [], Rust(check),
}

/// A `let` that awaits a read.
struct Step {
    pat: PatId,
    ty: Option<TyId>,
    span: Span,
    read: Read,
}

/// Each read is compared with all before it: more than these are told in parts.
const MAX_RUN: usize = 32;

fn check(cx: &Context<'_>, out: &mut Sink) {
    let free = without_effects(cx);
    for (id, expr) in cx.hir.exprs() {
        if let ExprKind::Block { block, .. } = &expr.kind
            && cx.hir.bodies[expr.body].is_async
            && block.stmts.len() > 1
            && !cx.hir.is_in_test(id)
        {
            check_block(cx, block, &free, out);
        }
    }
}

fn check_block(cx: &Context<'_>, block: &Block, free: &HashSet<ItemId>, out: &mut Sink) {
    let mut run: Vec<Step> = Vec::new();
    for stmt in &block.stmts {
        let step = step(cx, stmt, free);
        if let Some(step) = &step
            && (1..MAX_RUN).contains(&run.len())
            && run.iter().all(|before| independent(cx, before, step))
        {
        } else {
            report(cx, &run, out);
            run.clear();
        }
        run.extend(step);
    }
    report(cx, &run, out);
}

fn step<'a>(cx: &Context<'a>, stmt: &Stmt, free: &HashSet<ItemId>) -> Option<Step> {
    match stmt {
        Stmt::Let { pat, ty, init: Some(init), otherwise: None, span } => {
            Some(Step { pat: *pat, ty: *ty, span: *span, read: read(cx, *init, free)? })
        }
        _ => None,
    }
}

/// Whether the later read could have been sent before the earlier one was answered.
fn independent(cx: &Context<'_>, before: &Step, after: &Step) -> bool {
    let bound = bound_names(cx.hir, before);
    let names_clash = bound_names(cx.hir, after).iter().any(|name| bound.contains(name));
    let given = cx.hir.bindings_in(before.pat);
    let needs = after.read.locals.iter().any(|local| given.contains(local));
    let same = cx.source.slice(cx.hir.span(before.read.future)) == cx.source.slice(cx.hir.span(after.read.future));
    !names_clash && !needs && !same && before.read.can_overlap(cx, &after.read)
}

fn bound_names<'a>(hir: &'a Hir, step: &Step) -> Vec<&'a str> {
    hir.bindings_in(step.pat).into_iter().map(|binding| hir.bindings[binding].name.as_str()).collect()
}

fn report(cx: &Context<'_>, run: &[Step], out: &mut Sink) {
    let [first, second, ..] = run else { return };
    let name = |step: &Step| format!("`{}`", cx.source.slice(cx.hir.pats[step.pat].span));
    let what = match run {
        [_, _] => format!("{} is not asked for until {} has arrived, and does not need it.", name(second), name(first)),
        _ => format!("These {} reads wait for one another, and none needs another's answer.", run.len()),
    };
    let span = cx.hir.span(second.read.awaited);
    let draft = Draft::new(
        span,
        what,
        "The waiting times add up: two reads of 50 ms take 100 ms one after the other, and 50 ms together.",
        "Start them together: `let (a, b) = tokio::join!(…)`, or `try_join!` when they can fail.",
    )
    .label(cx.hir.span(first.read.awaited), "waits here first");
    out.push(match joined(cx, run) {
        Some((title, edits)) => draft.suggestion(title, edits),
        None => draft,
    });
}

/// The statements as one that joins the futures.
fn joined(cx: &Context<'_>, run: &[Step]) -> Option<(&'static str, Vec<(Span, String)>)> {
    let (first, last) = (run.first()?, run.last()?);
    let whole = first.span.to(last.span);
    let all = |fallible: bool| run.iter().all(|step| step.read.plain && step.read.fallible == fallible);
    if cx.has_comment(whole) || !(all(true) || all(false)) {
        return None;
    }
    let home = if cx.names_tokio || !cx.names_futures { "tokio" } else { "futures" };
    let indent = indent_at(cx, first.span.start);
    let pats = list(run.iter().map(|step| cx.source.slice(cx.hir.pats[step.pat].span)));
    let types = annotation(cx, run);
    let futures: Vec<&str> = run.iter().map(|step| cx.source.slice(cx.hir.span(step.read.future))).collect();
    if all(false) {
        let text = call(&format!("let {pats}{types} = {home}::join!"), &futures, ";", indent);
        return Some(("Await together with `join!`", vec![(whole, text)]));
    }
    if share_an_error(cx, run) {
        let text = call(&format!("let {pats}{types} = {home}::try_join!"), &futures, "?;", indent);
        return Some(("Await together with `try_join!`", vec![(whole, text)]));
    }
    let names: Option<Vec<&str>> = run.iter().map(|step| plain_name(cx, step.pat)).collect();
    let names = names?;
    let joined = call(&format!("let {} = {home}::join!", list(names.iter().copied())), &futures, ";", indent);
    let tried = list(names.iter().map(|name| format!("{name}?")));
    Some(("Await together with `join!`", vec![(whole, format!("{joined}\n{indent}let {pats}{types} = {tried};"))]))
}

/// The name of a pattern that is one variable.
fn plain_name<'a>(cx: &Context<'a>, pat: PatId) -> Option<&'a str> {
    match cx.hir.pats[pat].kind {
        crate::hir::PatKind::Binding { binding, sub: None } if !cx.hir.bindings[binding].by_ref => {
            Some(cx.hir.bindings[binding].name.as_str())
        }
        _ => None,
    }
}

/// `(a, b)`.
fn list<S: AsRef<str>>(parts: impl Iterator<Item = S>) -> String {
    let parts: Vec<S> = parts.collect();
    let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
    format!("({})", parts.join(", "))
}

/// `: (A, _)` when any statement says its type.
fn annotation(cx: &Context<'_>, run: &[Step]) -> String {
    if run.iter().all(|step| step.ty.is_none()) {
        return String::new();
    }
    format!(": {}", list(run.iter().map(|step| step.ty.map_or("_", |ty| cx.source.slice(cx.hir.types[ty].span)))))
}

/// A macro call on one line when it fits, else with a line for each argument.
fn call(head: &str, args: &[&str], end: &str, indent: &str) -> String {
    let line = format!("{head}({}){end}", args.join(", "));
    if indent.len() + line.len() <= 100 && !line.contains('\n') {
        return line;
    }
    let args: String = args.iter().map(|arg| format!("\n{indent}    {arg},")).collect();
    format!("{head}({args}\n{indent}){end}")
}

/// Whether all futures end in the same error type: the same function, functions of this text with the same error,
/// or `tokio::fs` throughout.
fn share_an_error(cx: &Context<'_>, run: &[Step]) -> bool {
    let mut errors = run.iter().map(|step| error_of(cx, step.read.future));
    let Some(Some(first)) = errors.next() else { return false };
    errors.all(|error| error.as_ref() == Some(&first))
}

/// Something equal for futures of equal error types.
fn error_of(cx: &Context<'_>, future: ExprId) -> Option<String> {
    let future = cx.hir.peel(future);
    if let Some(item) = called_fn(cx.hir, future) {
        let ItemKind::Fn(function) = &cx.hir.items[item].kind else { return None };
        return error_in(cx, function.ret?);
    }
    match cx.hir.kind(future) {
        ExprKind::Call { .. } => {
            let callee = cx.hir.callee(future)?;
            Some(if callee.starts_with("tokio::fs::") { "std::io::Error".to_owned() } else { callee.to_owned() })
        }
        ExprKind::MethodCall { receiver, method, .. } => {
            Some(format!("{}.{method}", cx.source.slice(cx.hir.span(*receiver))))
        }
        _ => None,
    }
}

fn error_in(cx: &Context<'_>, ret: TyId) -> Option<String> {
    let crate::hir::TyKind::Path(path) = &cx.hir.types[ret].kind else { return None };
    match path.args() {
        [_, GenericArg::Type(error)] if path.last() == "Result" => {
            Some(cx.source.slice(cx.hir.types[*error].span).to_owned())
        }
        [_] if path.last() == "Result" => Some(cx.source.slice(path.span).split('<').next().unwrap_or("").to_owned()),
        _ => None,
    }
}
