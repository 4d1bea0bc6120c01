//! `ownership/clone-only-borrowed`.

use crate::hir::{BindingId, BindingKind, ExprId, ExprKind, Hir, MacroKind};
use crate::lints::{Context, Draft, Sink, rule, usage};
use crate::source::Span;
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds a clone that is only looked at: `&value.clone()` as an argument, `value.clone().len()`,
    /// `println!("{}", value.clone())`.
    ///
    /// ## Why it matters
    /// A reference to the original would have served. The clone allocates, copies, is read once and freed at the end of
    /// the statement. The compiler does not remove it.
    ///
    /// ## Example
    /// ```rust
    /// struct Job { name: String }
    ///
    /// fn run(job: &Job) {
    ///     start(&job.name.clone());
    /// }
    ///
    /// fn start(name: &str) {}
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// struct Job { name: String }
    ///
    /// fn run(job: &Job) {
    ///     start(&job.name);
    /// }
    ///
    /// fn start(name: &str) {}
    /// ```
    ///
    /// ## Fix safety
    /// Safe where the type is known: nothing else in the statement names the variable, so the longer borrow is in nobody's
    /// way. No fix is offered where the type is not known or a comment stands inside the call.
    CLONE_ONLY_BORROWED = "ownership/clone-only-borrowed", Ownership, Warn, fix: Safe,
    clippy: ["redundant_clone", "unnecessary_to_owned"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (expr, _) in cx.hir.exprs() {
        if let Some(found) = Borrowed::find(cx, expr) {
            out.push(found.draft(cx));
        }
    }
}

/// How the clone is looked at.
enum Look {
    /// `f(&value.clone())`; the `&` expression.
    Argument(ExprId),
    /// `value.clone().len()`.
    Method(String),
    /// `format!("{}", value.clone())`.
    Formatted,
    /// `value.clone() == other`.
    Compared,
}

impl Look {
    /// Whether nothing can be changed while the look lasts, so that a variable that points into something else may be
    /// looked at itself.
    fn is_brief(&self, hir: &Hir, clone: ExprId) -> bool {
        match self {
            Look::Argument(around) => hir.parent(*around).is_some_and(|call| match hir.kind(call) {
                ExprKind::Call { args, .. } => {
                    !args.iter().any(|&arg| matches!(hir.kind(arg), ExprKind::Ref { mutable: true, .. }))
                }
                _ => false,
            }),
            Look::Method(method) => usage::is_look(method),
            Look::Formatted => hir
                .parent(clone)
                .and_then(|call| hir.macro_call(call))
                .is_some_and(|call| call.kind != MacroKind::Write),
            Look::Compared => true,
        }
    }
}

struct Borrowed {
    clone: ExprId,
    receiver: ExprId,
    ty: Known,
    look: Look,
}

impl Borrowed {
    fn find(cx: &Context<'_>, clone: ExprId) -> Option<Borrowed> {
        let hir = cx.hir;
        let ExprKind::MethodCall { receiver, method, args, .. } = hir.kind(clone) else { return None };
        if method != "clone" || !args.is_empty() || hir.is_in_test(clone) {
            return None;
        }
        let root = usage::root(hir, *receiver)?;
        let ty = cx.types.of(*receiver);
        let look = look(hir, clone, &ty).filter(|_| !is_reference_copy(&ty))?;
        if !is_independent(cx, root) && !look.is_brief(hir, clone) {
            return None;
        }
        is_free(hir, root, clone).then_some(Borrowed { clone, receiver: *receiver, ty, look })
    }

    fn draft(&self, cx: &Context<'_>) -> Draft {
        let value = cx.source.slice(cx.hir.span(self.receiver));
        let instead = match (&self.look, &self.ty) {
            (Look::Argument(_), Known::Ref { .. }) => format!("It is a reference already: pass `{value}`."),
            (Look::Argument(_), _) => format!("Pass a reference: `&{value}`."),
            (Look::Method(method), _) => format!("Ask the original: `{value}.{method}(…)`."),
            (Look::Formatted, _) => format!("Formatting takes references by itself: write `{value}`."),
            (Look::Compared, _) => format!("Compare the original: `{value}`."),
        };
        let draft = Draft::new(
            cx.hir.span(self.clone),
            format!("`{value}` is cloned only to be looked at."),
            "The copy is made, read once and dropped at the end of the statement; the compiler does not remove it.",
            instead,
        );
        match self.edit(cx) {
            Some(edit) => draft.safe_fix("Remove the clone", vec![edit]),
            None => draft,
        }
    }

    fn edit(&self, cx: &Context<'_>) -> Option<(Span, String)> {
        let from = cx.hir.span(self.receiver).end;
        let call = Span::new(from, cx.hir.span(self.clone).end);
        if cx.source.slice(call).contains('/') {
            return None;
        }
        match (&self.look, &self.ty) {
            (Look::Argument(_), Known::Unknown) => None,
            (Look::Argument(around), Known::Ref { mutable: false, to }) if !matches!(**to, Known::Ref { .. }) => {
                let value = cx.source.slice(cx.hir.span(self.receiver));
                Some((cx.hir.span(*around), value.to_owned()))
            }
            (Look::Argument(_), Known::Ref { .. }) => None,
            _ => Some((call, String::new())),
        }
    }
}

/// Whether a variable cannot point into anything else that this function changes: it owns what it holds, or came from
/// the caller.
fn is_independent(cx: &Context<'_>, root: BindingId) -> bool {
    let binding = &cx.hir.bindings[root];
    matches!(binding.kind, BindingKind::Param | BindingKind::SelfParam)
        || usage::borrows_nothing(&cx.types.of_binding(root))
}

/// Whether a clone is one of the two values that `assert_eq!` and its like compare.
fn is_compared_by_macro(hir: &Hir, call: ExprId, clone: ExprId) -> bool {
    hir.macro_call(call).is_some_and(|call| {
        matches!(call.kind, MacroKind::Assert | MacroKind::DebugAssert)
            && call.args.iter().take(2).any(|&arg| arg == clone)
    })
}

/// How the clone is looked at, if all that happens to it is a look.
fn look(hir: &Hir, clone: ExprId, ty: &Known) -> Option<Look> {
    let parent = hir.parent(clone)?;
    match hir.kind(parent) {
        ExprKind::Ref { mutable: false, raw: false, .. } if is_argument(hir, parent) && !is_counted(ty) => {
            Some(Look::Argument(parent))
        }
        ExprKind::MethodCall { receiver, method, .. }
            if *receiver == clone && usage::is_shared_method(method) && method != "clone" && method != "as_ref" =>
        {
            usage::is_heap_container(ty.peel_refs()).then(|| Look::Method(method.to_string()))
        }
        ExprKind::Binary { op, .. } if op.is_comparison() && usage::is_heap_container(ty) => Some(Look::Compared),
        _ if is_compared_by_macro(hir, parent, clone) => usage::is_heap_container(ty).then_some(Look::Compared),
        _ if usage::is_formatted(hir, parent, clone) => Some(Look::Formatted),
        _ => None,
    }
}

/// Whether an expression is an argument of a call or method call.
fn is_argument(hir: &Hir, expr: ExprId) -> bool {
    hir.parent(expr).is_some_and(|parent| match hir.kind(parent) {
        ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. } => args.contains(&expr),
        _ => false,
    })
}

/// `str` and slices cannot be cloned: `clone` copies the reference, which costs nothing.
fn is_reference_copy(ty: &Known) -> bool {
    matches!(ty, Known::Ref { to, .. } if to.is("str") || matches!(**to, Known::Slice(_) | Known::Ref { .. }))
}

/// `Rc` and `Arc`: the reference to a fresh handle is somebody else's question.
fn is_counted(ty: &Known) -> bool {
    let ty = ty.peel_refs();
    ty.is("std::rc::Rc") || ty.is("std::sync::Arc")
}

/// Whether everything else in the statement only shares the variable, so that the clone is not there to end a borrow.
fn is_free(hir: &Hir, root: BindingId, clone: ExprId) -> bool {
    let statement = usage::Statement::around(hir, clone);
    let mut uses = hir.uses_in(root, statement.span()).iter().filter(|&&at| statement.holds(hir.span(at)));
    uses.all(|&at| usage::is_shared_use(hir, at))
        && !hir.mentions_in(root, statement.span()).iter().any(|&at| statement.holds(at))
}
