//! `sharing/guard-in-scrutinee`.

use super::locks::{Guard, Work, guards, name, same_place};
use crate::hir::{BinOp, ExprId, ExprKind, Hir, PatId, PatKind};
use crate::lints::{Context, Draft, Sink, rule};
use crate::report::Edition;
use crate::source::Span;

rule! {
    /// ## What it does
    /// Finds `match`, `if let` and `while let` on something taken out of a lock, where the guard is a temporary: it lives to
    /// the end of the whole `match` or loop body, though the value no longer needs it.
    ///
    /// ## Why it matters
    /// `while let Ok(job) = jobs.lock().unwrap().recv() { work(job) }` holds the lock while it works: a pool of eight threads
    /// does one job at a time. And whatever locks again in the body waits for itself.
    ///
    /// ## Example
    /// ```rust
    /// use std::sync::{Mutex, mpsc::Receiver};
    ///
    /// fn worker(jobs: &Mutex<Receiver<u64>>) {
    ///     while let Ok(job) = jobs.lock().unwrap().recv() {
    ///         work(job);
    ///     }
    /// }
    ///
    /// fn work(job: u64) {}
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use std::sync::{Mutex, mpsc::Receiver};
    ///
    /// fn worker(jobs: &Mutex<Receiver<u64>>) {
    ///     loop {
    ///         let Ok(job) = jobs.lock().unwrap().recv() else { break };
    ///         work(job);
    ///     }
    /// }
    ///
    /// fn work(job: u64) {}
    /// ```
    ///
    /// ## Fix safety
    /// Needs a look: the lock is released before the body runs, which is the point, unless the body relied on it.
    GUARD_IN_SCRUTINEE = "sharing/guard-in-scrutinee", Sharing, Warn, fix: Suggested,
    clippy: ["significant_drop_in_scrutinee"], Rust(check),
}

/// Methods that take their answer out of what the lock guards.
const TAKES: &[&str] = &[
    "contains",
    "contains_key",
    "is_empty",
    "len",
    "next",
    "pop",
    "pop_back",
    "pop_front",
    "recv",
    "recv_timeout",
    "remove",
    "replace",
    "swap_remove",
    "take",
    "try_recv",
];

/// Methods at the end of a chain whose answer holds no reference to what they were called on.
const COPIES: &[&str] = &["clone", "cloned", "copied", "is_none", "is_some", "to_owned", "to_string"];

/// What holds the guard too long.
struct Held {
    guard: Guard,
    /// The expression matched.
    scrutinee: ExprId,
    /// The `match`, `if` or `while`.
    whole: ExprId,
    /// Bodies that run under the lock.
    bodies: Vec<ExprId>,
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    let mut guards = guards(cx);
    if guards.is_empty() {
        return;
    }
    crate::order::sort_by_key(&mut guards, |guard| cx.hir.span(guard.expr));
    let work = Work::of(cx.hir);
    for &guard in &guards {
        let Some(held) = held(cx, guard) else { continue };
        if !cx.hir.is_in_test(guard.expr) && held.bodies.iter().any(|&body| work.is_in(cx.hir.span(body))) {
            let mut inside = held.bodies.iter().flat_map(|&body| guards_in(cx.hir, &guards, cx.hir.span(body)));
            let again = inside.find(|other| is_locked_again(cx.hir, &held, other)).copied();
            out.push(draft(cx, &held, again));
        }
    }
}

/// The `match`, `if let` or `while let` whose scrutinee holds the guard, when its value needs the guard no more.
fn held(cx: &Context<'_>, guard: Guard) -> Option<Held> {
    let hir = cx.hir;
    let (scrutinee, free) = chain(hir, guard.expr);
    let parent = hir.parent(scrutinee)?;
    let (whole, bodies, patterns) = match hir.kind(parent) {
        ExprKind::Match { scrutinee: at, arms } if *at == scrutinee => {
            let bodies = arms.iter().map(|arm| arm.body).collect::<Vec<_>>();
            (parent, bodies, arms.iter().map(|arm| arm.pat).collect())
        }
        ExprKind::Let { pat, .. } => condition(cx, parent).map(|(whole, bodies)| (whole, bodies, vec![*pat]))?,
        _ => return None,
    };
    let released = free && scrutinee != guard.expr;
    let binds_nothing = patterns.iter().all(|&pat| !binds(hir, pat));
    (released || binds_nothing).then_some(Held { guard, scrutinee, whole, bodies })
}

/// Climbs from the guard along the calls made on it; says whether the last answer is free of the guard.
fn chain(hir: &Hir, guard: ExprId) -> (ExprId, bool) {
    let mut at = guard;
    let mut direct = true;
    let mut free = false;
    while let Some(parent) = hir.parent(at) {
        match hir.kind(parent) {
            ExprKind::MethodCall { receiver, method, .. } if *receiver == at => {
                let opens = matches!(method.as_str(), "unwrap" | "expect" | "ok");
                free = (free && opens)
                    || (direct && TAKES.contains(&method.as_str()))
                    || COPIES.contains(&method.as_str());
                direct = false;
            }
            ExprKind::Field { .. } | ExprKind::Paren(_) | ExprKind::Try(_) | ExprKind::Await(_) => {}
            ExprKind::Unary { .. } => free = false,
            ExprKind::Binary { op, .. } if op.is_comparison() => free = true,
            _ => break,
        }
        at = parent;
    }
    (at, free)
}

/// The `if` or `while` around a `let` condition, with the bodies that run before its temporaries are dropped.
fn condition(cx: &Context<'_>, mut at: ExprId) -> Option<(ExprId, Vec<ExprId>)> {
    loop {
        let parent = cx.hir.parent(at)?;
        match cx.hir.kind(parent) {
            ExprKind::Binary { op: BinOp::And, .. } | ExprKind::Paren(_) => at = parent,
            ExprKind::If { cond, then, otherwise } if *cond == at => {
                let until_2021 = otherwise.filter(|_| cx.edition < Edition::E2024);
                return Some((parent, std::iter::once(*then).chain(until_2021).collect()));
            }
            ExprKind::While { cond, body, .. } if *cond == at => return Some((parent, vec![*body])),
            _ => return None,
        }
    }
}

/// Whether a pattern binds a variable.
fn binds(hir: &Hir, pat: PatId) -> bool {
    match &hir.pats[pat].kind {
        PatKind::Binding { .. } | PatKind::Unknown => true,
        PatKind::Wild
        | PatKind::Rest
        | PatKind::Path(_)
        | PatKind::Lit { .. }
        | PatKind::Range { .. }
        | PatKind::ConstBlock(_) => false,
        PatKind::Ref { pat, .. } | PatKind::Guard { pat, .. } => binds(hir, *pat),
        PatKind::Tuple(pats) | PatKind::Slice(pats) | PatKind::Or(pats) | PatKind::TupleStruct { pats, .. } => {
            pats.iter().any(|&pat| binds(hir, pat))
        }
        PatKind::Struct { fields, .. } => fields.iter().any(|&(_, pat)| binds(hir, pat)),
    }
}

/// More guards in a body than this are not looked at.
const LATER: usize = 64;

/// Of guards in order of position, the first inside a span.
fn guards_in<'g>(hir: &Hir, guards: &'g [Guard], span: Span) -> impl Iterator<Item = &'g Guard> {
    let from = guards.partition_point(|guard| hir.span(guard.expr).start < span.start);
    let to = guards.partition_point(|guard| hir.span(guard.expr).start < span.end);
    guards.get(from..to).unwrap_or(&[]).iter().take(LATER)
}

fn is_locked_again(hir: &Hir, held: &Held, other: &Guard) -> bool {
    (held.guard.exclusive || other.exclusive)
        && hir.exprs[other.expr].body == hir.exprs[held.guard.expr].body
        && same_place(hir, held.guard.mutex, other.mutex)
}

fn draft(cx: &Context<'_>, held: &Held, again: Option<Guard>) -> Draft {
    let place = name(cx, held.guard.mutex);
    let keyword = keyword(cx.hir, held.whole);
    let why = match again {
        Some(_) => "The body locks it again and waits for itself: a deadlock.",
        None => "Everything in the body runs under the lock, and every other thread waits for it.",
    };
    let mut draft = Draft::new(
        cx.hir.span(held.guard.expr),
        format!("The guard of `{place}` lives to the end of the `{keyword}`, not only to the end of this expression."),
        why,
        "Take the value out in a statement of its own; its semicolon drops the guard.",
    );
    if let Some(again) = again {
        draft = draft.label(cx.hir.span(again.expr), "locked again here");
    }
    match edits(cx, held) {
        Some(edits) => draft.suggestion("Release the lock before the body", edits),
        None => draft,
    }
}

fn keyword(hir: &Hir, whole: ExprId) -> &'static str {
    match hir.kind(whole) {
        ExprKind::Match { .. } => "match",
        ExprKind::If { .. } => "if let",
        _ => "while let",
    }
}

fn edits(cx: &Context<'_>, held: &Held) -> Option<Vec<(Span, String)>> {
    match cx.hir.kind(held.whole) {
        ExprKind::While { cond, body, .. } => loop_edits(cx, *cond, *body, held),
        _ => let_edits(cx, held),
    }
}

/// `while let P = E {` as `loop { let P = E else { break };`.
fn loop_edits(cx: &Context<'_>, cond: ExprId, body: ExprId, held: &Held) -> Option<Vec<(Span, String)>> {
    let ExprKind::Let { pat, expr } = cx.hir.kind(cond) else { return None };
    let inside = Span::new(cx.hir.span(body).start.saturating_add(1), cx.hir.span(body).start.saturating_add(1));
    let (pat, expr) = (cx.source.slice(cx.hir.pats[*pat].span), cx.source.slice(cx.hir.span(*expr)));
    let header = cx.hir.span(held.whole);
    let start = keyword_start(cx, header, cx.hir.span(cond))?;
    let indent = indent(cx, header.start);
    Some(vec![
        (Span::new(start, cx.hir.span(cond).end), "loop".to_owned()),
        (inside, format!("\n{indent}    let {pat} = {expr} else {{ break }};")),
    ])
}

/// Where `while` stands: after a label, if there is one.
fn keyword_start(cx: &Context<'_>, whole: Span, cond: Span) -> Option<u32> {
    let head = Span::new(whole.start, cond.start);
    let at = cx.source.slice(head).rfind("while")?;
    whole.start.checked_add(u32::try_from(at).ok()?)
}

/// `match E {` as `let value = E; match value {`, where the `match` is a statement and no variable is called `value`.
fn let_edits(cx: &Context<'_>, held: &Held) -> Option<Vec<(Span, String)>> {
    let hir = cx.hir;
    let owned = chain(hir, held.guard.expr).1 && held.scrutinee != held.guard.expr;
    let taken = hir.namesakes(hir.exprs[held.whole].body, "value") > 0;
    let simple = match hir.kind(held.whole) {
        ExprKind::If { cond, .. } => matches!(hir.kind(*cond), ExprKind::Let { .. }),
        _ => true,
    };
    if !hir.is_standing(held.whole) || !owned || taken || !simple {
        return None;
    }
    let text = cx.source.slice(hir.span(held.scrutinee));
    let start = hir.span(held.whole).before();
    let indent = indent(cx, start.start);
    Some(vec![(start, format!("let value = {text};\n{indent}")), (hir.span(held.scrutinee), "value".to_owned())])
}

/// The blanks before the first character of the line that `offset` is on.
fn indent<'a>(cx: &Context<'a>, offset: u32) -> &'a str {
    let line = cx.source.slice(cx.source.line_span(cx.source.line(offset)));
    let blanks = line.len().saturating_sub(line.trim_start().len());
    line.get(..blanks).unwrap_or("")
}
