//! Finds lock guards and cell borrows that are alive while a task waits.

use super::facts::{AwaitPoint, await_points, block_of, indent_at, is_value_of, statement_of, stmt_span};
use crate::hir::{BindingId, BodyId, BodyOwner, ExprId, ExprKind, Hir, MacroKind, PatId, PatKind, Stmt};
use crate::lints::{Context, Draft, Sink, rule};
use crate::source::Span;
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds guards of `std::sync` and `parking_lot` locks, and borrows of a `RefCell`, that are still alive at an
    /// `.await`: kept in a variable, bound by `if let`, or a temporary of a `match`, `for` or longer expression.
    /// A guard that was dropped or moved before the `.await` is left alone; so are tests.
    ///
    /// ## Why it matters
    /// The lock stays taken for as long as the task waits, which may be seconds. Another task that wants it then
    /// blocks its thread instead of waiting; when that is the thread the first task needs to go on, neither ever
    /// does. The guard also makes the future not `Send`, so `tokio::spawn` refuses it far from here. A `RefCell`
    /// borrowed across an `.await` panics as soon as another task on the thread borrows it.
    ///
    /// ## Example
    /// ```rust
    /// use std::sync::Mutex;
    ///
    /// async fn record(hits: &Mutex<u64>, store: &Store) {
    ///     let mut count = hits.lock().unwrap();
    ///     *count += 1;
    ///     store.save("hit").await;
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// use std::sync::Mutex;
    ///
    /// async fn record(hits: &Mutex<u64>, store: &Store) {
    ///     {
    ///         let mut count = hits.lock().unwrap();
    ///         *count += 1;
    ///     }
    ///     store.save("hit").await;
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Offered when the guard was used and nothing uses it from the `.await` on: drops it just before. It has to be looked at: the
    /// lock may have been held on purpose, and others can now change the data while the task waits.
    GUARD_ACROSS_AWAIT = "async/guard-across-await", Async, Warn, fix: Suggested,
    clippy: ["await_holding_lock", "await_holding_refcell_ref"], Rust(check),
}

/// What a guard guards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Guarded {
    Lock,
    Cell,
}

/// A call that gives a guard: the expression whose value is the guard, or a `Result` of it.
#[derive(Debug, Clone, Copy)]
struct Acquired {
    guarded: Guarded,
    guard: ExprId,
    /// `m.lock()` of std without what unwraps it.
    wrapped: bool,
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    let points = await_points(cx.hir);
    if points.is_empty() {
        return;
    }
    for (id, expr) in cx.hir.exprs() {
        if cx.hir.bodies[expr.body].is_async
            && let Some(acquired) = acquired(cx, id)
            && !cx.hir.is_in_test(id)
            && let Some(draft) = held(cx, acquired, &points)
        {
            out.push(draft);
        }
    }
}

/// The guard that a method call acquires.
fn acquired(cx: &Context<'_>, call: ExprId) -> Option<Acquired> {
    let ExprKind::MethodCall { receiver, method, args, .. } = cx.hir.kind(call) else { return None };
    if !args.is_empty() {
        return None;
    }
    let guarded = match method.as_str() {
        "borrow" | "borrow_mut" => Guarded::Cell,
        "lock" | "read" | "write" | "try_lock" | "try_read" | "try_write" => Guarded::Lock,
        _ => return None,
    };
    let (guard, unwrapped) = unwrapped(cx.hir, call);
    match lock_crate(cx, *receiver, method, guarded)? {
        LockCrate::Plain => Some(Acquired { guarded, guard: call, wrapped: method.starts_with("try_") }),
        LockCrate::Std => Some(Acquired { guarded, guard, wrapped: !unwrapped }),
        LockCrate::Guess if method == "lock" && unwrapped => Some(Acquired { guarded, guard, wrapped: false }),
        LockCrate::Guess => None,
    }
}

/// How a lock gives its guard.
enum LockCrate {
    /// `Result` of a guard.
    Std,
    /// The guard itself.
    Plain,
    /// Not known: `.lock().unwrap()` is still a lock that blocks, since a future has no `unwrap`.
    Guess,
}

fn lock_crate(cx: &Context<'_>, receiver: ExprId, method: &str, guarded: Guarded) -> Option<LockCrate> {
    let is =
        |canonical: &str| is_value_of(cx, receiver, canonical) || behind_pointers(&cx.types.of(receiver)).is(canonical);
    let lock = if method.ends_with("lock") { "Mutex" } else { "RwLock" };
    if guarded == Guarded::Cell {
        return is("std::cell::RefCell").then_some(LockCrate::Plain);
    }
    if is(&format!("std::sync::{lock}")) {
        return Some(LockCrate::Std);
    }
    if is(&format!("parking_lot::{lock}")) {
        return Some(LockCrate::Plain);
    }
    behind_pointers(&cx.types.of(receiver)).is_unknown().then_some(LockCrate::Guess)
}

/// The type behind references and the pointers that give access to what they hold.
fn behind_pointers(known: &Known) -> &Known {
    match known {
        Known::Ref { to, .. } => behind_pointers(to),
        Known::Extern(path, args) if is_pointer(path) => args.first().map_or(&Known::Unknown, behind_pointers),
        other => other,
    }
}

fn is_pointer(path: &str) -> bool {
    matches!(path, "std::sync::Arc" | "std::rc::Rc" | "std::boxed::Box" | "std::sync::LazyLock")
}

/// The call with the `unwrap` or `expect` after it, and whether there is one.
fn unwrapped(hir: &Hir, call: ExprId) -> (ExprId, bool) {
    let Some(parent) = hir.parent(call) else { return (call, false) };
    match hir.kind(parent) {
        ExprKind::MethodCall { receiver, method, .. }
            if *receiver == call && matches!(method.as_str(), "unwrap" | "expect" | "unwrap_or_else") =>
        {
            (parent, true)
        }
        _ => (call, false),
    }
}

/// The finding, when the guard is alive at an await.
fn held(cx: &Context<'_>, acquired: Acquired, points: &[AwaitPoint]) -> Option<Draft> {
    let hir = cx.hir;
    let body = hir.exprs[acquired.guard].body;
    let first = |scope: Span| {
        let from = points.partition_point(|point| point.span.end <= scope.start);
        let inside = points.iter().skip(from).take_while(|point| point.span.end <= scope.end);
        inside.copied().find(|point| point.body == body)
    };
    if let Some((binding, block, scope)) = named_scope(hir, acquired) {
        let point = first(Span::new(scope.start, end_of_life(hir, binding, scope)))?;
        let draft = draft(cx, acquired, point, Some(&hir.bindings[binding].name));
        return Some(match drop_before(cx, binding, point, block, scope) {
            Some(edit) => draft.suggestion(format!("Drop `{}` before the `.await`", hir.bindings[binding].name), edit),
            None => draft,
        });
    }
    if acquired.wrapped {
        return None;
    }
    first(temporary_scope(hir, acquired.guard)?).map(|point| draft(cx, acquired, point, None))
}

fn draft(cx: &Context<'_>, acquired: Acquired, point: AwaitPoint, name: Option<&str>) -> Draft {
    let text = cx.source.slice(cx.hir.span(acquired.guard));
    let what = match (name, acquired.guarded) {
        (Some(name), Guarded::Lock) => {
            format!("The guard `{name}` is still alive at an `.await`: the lock stays taken while the task waits.")
        }
        (Some(name), Guarded::Cell) => format!("The borrow `{name}` is still alive at an `.await`."),
        (None, Guarded::Lock) => {
            format!("The guard of `{text}` lives to the end of this statement, past an `.await` in it.")
        }
        (None, Guarded::Cell) => {
            format!("The borrow of `{text}` lives to the end of this statement, past an `.await` in it.")
        }
    };
    let why = match acquired.guarded {
        Guarded::Lock => {
            "A task that wants the lock meanwhile blocks its whole thread, perhaps the one this task needs to go on: \
             a deadlock. And the future is not `Send`, so `tokio::spawn` refuses it."
        }
        Guarded::Cell => "Any other task on this thread that borrows the cell meanwhile panics.",
    };
    let instead = match acquired.guarded {
        Guarded::Lock => {
            "Copy what you need out of the guard and drop it before the `.await`; if the lock must be held while \
             waiting, use `tokio::sync::Mutex`."
        }
        Guarded::Cell => "Copy what you need out of the cell and end the borrow before the `.await`.",
    };
    Draft::new(cx.hir.span(acquired.guard), what, why, instead).label(point.span, "the task waits here")
}

/// The variable that holds the guard, the block it belongs to, and where it could be alive.
fn named_scope(hir: &Hir, acquired: Acquired) -> Option<(BindingId, ExprId, Span)> {
    if let Some((block, at)) = statement_of(hir, acquired.guard) {
        let stmt = block_of(hir, block)?.stmts.get(at)?;
        let Stmt::Let { pat, .. } = stmt else { return None };
        let binding = guard_binding(hir, *pat, acquired.wrapped)?;
        return Some((binding, block, Span::new(stmt_span(hir, stmt).end, hir.span(block).end)));
    }
    let parent = hir.parent(acquired.guard)?;
    let ExprKind::Let { pat, expr } = hir.kind(parent) else { return None };
    if *expr != acquired.guard {
        return None;
    }
    let binding = guard_binding(hir, *pat, acquired.wrapped)?;
    let body = hir.ancestors(parent).find_map(|at| match hir.kind(at) {
        ExprKind::If { then: body, .. } | ExprKind::While { body, .. } => Some(*body),
        _ => None,
    })?;
    Some((binding, body, hir.span(body)))
}

/// The variable of `guard` or `Ok(guard)`.
fn guard_binding(hir: &Hir, pat: PatId, wrapped: bool) -> Option<BindingId> {
    match &hir.pats[pat].kind {
        PatKind::Binding { binding, sub: None } if !wrapped => Some(*binding),
        PatKind::TupleStruct { path, pats } if wrapped && matches!(path.last(), "Ok" | "Some") => {
            guard_binding(hir, *pats.first()?, false)
        }
        _ => None,
    }
}

/// The first place in the scope where the guard may be given away, or the scope's end.
fn end_of_life(hir: &Hir, binding: BindingId, scope: Span) -> u32 {
    let binding = &hir.bindings[binding];
    let leaves = |at: ExprId| is_looked_at(hir, at) && !is_captured(hir, at, binding.body);
    let moves = binding.uses.iter().filter(|&&at| !leaves(at)).map(|&at| hir.span(at).start);
    let mentions = binding.mentions.iter().map(|span| span.start);
    moves.chain(mentions).min().unwrap_or(scope.end).min(scope.end)
}

/// Whether a use stands in a closure or block that takes what it names with it.
fn is_captured(hir: &Hir, at: ExprId, declared: BodyId) -> bool {
    let inside = |&body: &BodyId| body != declared;
    let bodies = std::iter::successors(Some(hir.exprs[at].body), |&body| hir.bodies[body].parent);
    bodies.take_while(inside).any(|body| match hir.bodies[body].owner {
        BodyOwner::Closure(closure) => matches!(hir.kind(closure), ExprKind::Closure { is_move: true, .. }),
        BodyOwner::AsyncBlock(block) => matches!(hir.kind(block), ExprKind::Async { is_move: true, .. }),
        _ => false,
    })
}

/// Whether a use of the guard leaves it where it is.
fn is_looked_at(hir: &Hir, at: ExprId) -> bool {
    hir.parent(at).is_some_and(|parent| match hir.kind(parent) {
        ExprKind::MethodCall { receiver, .. } => *receiver == at,
        ExprKind::Paren(_) => is_looked_at(hir, parent),
        // `vec![guard]` and `dbg!(guard)` take it.
        ExprKind::Macro(call) => !matches!(call.kind, MacroKind::Vec { .. } | MacroKind::Dbg | MacroKind::Join),
        ExprKind::Field { .. }
        | ExprKind::Index { .. }
        | ExprKind::Ref { .. }
        | ExprKind::Unary { .. }
        | ExprKind::Binary { .. } => true,
        _ => false,
    })
}

/// Where the temporary guard is alive: from its making to the end of what ends temporaries
/// (Reference: Destructors, "Temporary scopes").
fn temporary_scope(hir: &Hir, guard: ExprId) -> Option<Span> {
    if !is_looked_at(hir, guard) {
        return None;
    }
    let mut at = guard;
    let mut in_let = false;
    let end = loop {
        let Some(parent) = hir.parent(at) else { break hir.span(at).end };
        match hir.kind(parent) {
            ExprKind::Let { .. } => in_let = true,
            ExprKind::If { then: body, .. } | ExprKind::While { body, .. } => {
                break if in_let { hir.span(*body).end } else { hir.span(at).end };
            }
            // The right side is computed first (Reference: "Assignment expressions").
            ExprKind::Assign { lhs, .. } | ExprKind::AssignOp { lhs, .. } if *lhs == at => return None,
            ExprKind::For { .. } => break hir.span(parent).end,
            ExprKind::Match { scrutinee, .. } if *scrutinee != at => break hir.span(at).end,
            ExprKind::Binary { op, rhs, .. } if *rhs == at && !in_let && op.is_lazy() => break hir.span(at).end,
            ExprKind::Block { .. } | ExprKind::Closure { .. } | ExprKind::Async { .. } | ExprKind::Loop { .. } => {
                break hir.span(at).end;
            }
            _ => {}
        }
        at = parent;
    };
    Some(Span::new(hir.span(guard).end, end))
}

/// The edit that drops the guard before the statement that waits, when nothing needs it from there on.
fn drop_before(
    cx: &Context<'_>,
    binding: BindingId,
    point: AwaitPoint,
    block: ExprId,
    scope: Span,
) -> Option<Vec<(Span, String)>> {
    let hir = cx.hir;
    let guard = &hir.bindings[binding];
    let block = block_of(hir, block)?;
    let at = hir.stmt_at(block, point.span.start).and_then(|at| block.stmts.get(at)).map(|stmt| stmt_span(hir, stmt));
    let mut spans = at.into_iter().chain(block.tail.map(|tail| hir.span(tail)));
    let waits = spans.find(|span| span.contains(point.span) && span.start >= scope.start)?;
    // A guard that nothing reads, or that is a reference to one, is held for its own sake or not ours to drop.
    let is_held_for_itself = guard.uses.is_empty() || guard.name.starts_with('_') || guard.by_ref;
    let unused = !is_held_for_itself
        && guard.uses.iter().all(|&at| hir.span(at).end <= waits.start && ends_with_its_statement(hir, at));
    if !unused || !guard.mentions.is_empty() {
        return None;
    }
    let indent = indent_at(cx, waits.start);
    Some(vec![(waits.before(), format!("drop({});\n{indent}", guard.name))])
}

/// Whether nothing borrowed from the guard by this use can outlive the statement: it stands in no `let`, or in one
/// whose value is a copy by its last method.
fn ends_with_its_statement(hir: &Hir, at: ExprId) -> bool {
    let mut child = at;
    while let Some(parent) = hir.parent(child) {
        if let ExprKind::Block { block, .. } = hir.kind(parent) {
            return block.tail == Some(child)
                || !matches!(hir.stmt_of(child), Some((_, _, Stmt::Let { .. })))
                || is_copy(hir, child);
        }
        child = parent;
    }
    false
}

fn is_copy(hir: &Hir, expr: ExprId) -> bool {
    match hir.kind(expr) {
        ExprKind::MethodCall { method, .. } => {
            matches!(
                method.as_str(),
                "clone" | "cloned" | "copied" | "to_owned" | "to_string" | "to_vec" | "len" | "is_empty"
            )
        }
        ExprKind::Unary { .. } | ExprKind::Binary { .. } => true,
        _ => false,
    }
}
