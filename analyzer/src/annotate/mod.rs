//! Turns what inference found into what the Types lens shows.

mod hints;

use crate::hir::Hir;
use crate::report::{Ambiguity, Edit, Fix, NodeKind, SingleImpl, TypeStats, TypedNode, TypesReport};
use crate::source::{Source, Span, to_usize};
use crate::types::{Suggestion, Typed};

/// Types, hints and ambiguities of one text.
pub(crate) fn report(source: &Source<'_>, hir: &Hir, typed: &Typed<'_>) -> TypesReport {
    let mut nodes = Vec::new();
    let mut stats = TypeStats::default();
    for (id, expr) in hir.exprs.iter() {
        let ty = typed.expr(hir, id);
        stats.expressions += 1;
        stats.typed += usize::from(!ty.contains("{unknown}"));
        nodes.push(node(expr.span, NodeKind::Expr, ty));
    }
    for (id, pat) in hir.pats.iter() {
        nodes.push(node(pat.span, NodeKind::Pat, typed.pat(hir, id)));
    }
    crate::order::sort_by_key(&mut nodes, |node| (node.start, std::cmp::Reverse(node.end)));
    let ambiguities = typed.results.ambiguities.iter().map(|found| {
        let span = typed.place(hir, found.at);
        Ambiguity {
            code: found.code.as_str().into(),
            start: to_usize(span.start),
            end: to_usize(span.end),
            message: typed.message(found),
            fixes: found.suggestions.iter().map(fix).collect(),
        }
    });
    let ambiguities = ambiguities.collect();
    TypesReport { nodes, hints: hints::hints(source, hir, typed), ambiguities, singles: singles(hir, typed), stats }
}

/// What only one impl settles, in order of position.
fn singles(hir: &Hir, typed: &Typed<'_>) -> Vec<SingleImpl> {
    let told = typed.results.singles.iter().map(|found| {
        let span = typed.place(hir, found.at);
        SingleImpl {
            start: to_usize(span.start),
            end: to_usize(span.end),
            ty: typed.print_single(hir, found),
            message: typed.message_of_single(hir, found),
            fix: found.fix.as_ref().map(fix),
        }
    });
    let mut told: Vec<SingleImpl> = told.collect();
    crate::order::sort_by_key(&mut told, |found| found.start);
    told
}

fn fix(suggestion: &Suggestion) -> Fix {
    let edit = |(span, text): &(Span, String)| Edit {
        start: to_usize(span.start),
        end: to_usize(span.end),
        text: text.clone(),
    };
    Fix { title: suggestion.title(), edits: suggestion.edits.iter().map(edit).collect(), safe: false }
}

fn node(span: Span, kind: NodeKind, ty: String) -> TypedNode {
    TypedNode { start: to_usize(span.start), end: to_usize(span.end), kind, ty }
}
