//! Analyses texts with a model of std that is read once.

use crate::hir::{self, Hir};
use crate::report::{Ambiguity, Config, Document, NodeKind, TypeStats, TypedNode, TypesReport};
use crate::source::{Source, Span, to_usize};
use crate::syntax;
use crate::types::{self, Model};

/// Analyses any number of texts.
#[derive(Debug)]
pub struct Analyzer {
    model: Model,
}

impl Default for Analyzer {
    fn default() -> Self {
        Analyzer::new()
    }
}

impl Analyzer {
    /// Reads the model of std.
    pub fn new() -> Analyzer {
        Analyzer { model: Model::new() }
    }

    /// The types of a Rust text. Never fails: what does not parse or is not known has no type.
    pub fn types(&self, document: &Document, config: &Config) -> TypesReport {
        let source = Source::new(&document.text);
        let parsed = syntax::scan(&source).parse(config.edition);
        let hir = hir::lower_with(&parsed, &source, &self.model.externs);
        let typed = types::infer(&self.model, &hir, config.edition);
        proc_macro2::extra::invalidate_current_thread_spans();
        report(&hir, &typed)
    }
}

fn report(hir: &Hir, typed: &types::Typed<'_>) -> TypesReport {
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
    nodes.sort_by_key(|node| (node.start, std::cmp::Reverse(node.end)));
    let ambiguities = typed.results.ambiguities.iter().map(|found| {
        let span = typed.place(hir, found.at);
        Ambiguity {
            code: format!("{:?}", found.code),
            start: to_usize(span.start),
            end: to_usize(span.end),
            message: "type annotations needed".into(),
            fixes: Vec::new(),
        }
    });
    TypesReport { nodes, ambiguities: ambiguities.collect(), stats }
}

fn node(span: Span, kind: NodeKind, ty: String) -> TypedNode {
    TypedNode { start: to_usize(span.start), end: to_usize(span.end), kind, ty }
}
