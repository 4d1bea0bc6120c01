//! Types between the code: of variables, of closures' parameters, and of chains line by line.

use crate::hir::{BindingId, BindingKind, ExprId, ExprKind, Hir, Parent};
use crate::report::{Hint, HintKind, Place};
use crate::source::{Source, Span, to_usize};
use crate::types::Typed;

/// All hints of a text, in order of position.
pub(super) fn hints(source: &Source<'_>, hir: &Hir, typed: &Typed<'_>) -> Vec<Hint> {
    let variables = hir.bindings().filter_map(|(id, _)| variable(hir, typed, id));
    let chains = hir.exprs().filter_map(|(id, _)| link(source, hir, typed, id));
    let mut hints: Vec<Hint> = variables.chain(chains).collect();
    crate::order::sort_by_key(&mut hints, |hint| (hint.at, hint.start));
    hints
}

fn variable(hir: &Hir, typed: &Typed<'_>, id: BindingId) -> Option<Hint> {
    let binding = &hir.bindings[id];
    let kind = match binding.kind {
        BindingKind::Let => HintKind::Let,
        BindingKind::ClosureParam => HintKind::Param,
        _ => return None,
    };
    if binding.ty.is_some() || binding.name.starts_with('_') {
        return None;
    }
    let text = typed.binding(hir, id)?;
    let fixed_by = typed.results.fixed_by.get(&id).map(|fixed| place(hir.span(fixed.by)));
    let uses = binding.uses.iter().map(|&by| place(hir.span(by))).collect();
    let at = to_usize(binding.span.end);
    Some(Hint { fixed_by, uses, ..hint(at, text, kind, binding.span) })
}

/// A call whose line ends before the chain goes on.
fn link(source: &Source<'_>, hir: &Hir, typed: &Typed<'_>, id: ExprId) -> Option<Hint> {
    let expr = &hir.exprs[id];
    let Parent::Expr(parent) = expr.parent else { return None };
    let next = match hir.kind(parent) {
        ExprKind::MethodCall { receiver, method_span, .. } if *receiver == id => *method_span,
        ExprKind::Await(inner) | ExprKind::Try(inner) if *inner == id => hir.span(parent).after(),
        _ => return None,
    };
    let is_link = matches!(hir.kind(id), ExprKind::MethodCall { .. } | ExprKind::Call { .. } | ExprKind::Try(_));
    let between = source.slice(Span::new(expr.span.end, next.start.max(expr.span.end)));
    if !is_link || !between.contains('\n') || between.trim_start().starts_with('?') {
        return None;
    }
    let text = typed.known_expr(hir, id)?;
    Some(hint(to_usize(expr.span.end), text, HintKind::Chain, expr.span))
}

fn hint(at: usize, text: String, kind: HintKind, about: Span) -> Hint {
    let Place { start, end } = place(about);
    Hint { at, text, kind, start, end, fixed_by: None, uses: Vec::new() }
}

fn place(span: Span) -> Place {
    Place { start: to_usize(span.start), end: to_usize(span.end) }
}
