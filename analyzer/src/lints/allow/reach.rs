//! Finds what a comment or attribute stands before.

use super::attribute::skip;
use super::{Directive, Reach};
use crate::hir::{Block, ExprKind, Field, Hir, Item, ItemKind, Stmt};
use crate::source::{Source, Span};

/// Places whose next syntax node is asked for; all are answered in one walk over the nodes.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    /// From a comment or attribute to the code after it.
    asked: Vec<Span>,
}

impl Anchors {
    /// The reach, not yet known, of something that stands before code and begins or ends at `at`.
    pub(super) fn after(&mut self, source: &Source<'_>, at: u32) -> Reach {
        let code = match self.asked.last() {
            Some(last) if last.start <= at && at < last.end => last.end,
            _ => skip(source, at),
        };
        self.asked.push(Span::new(at, code));
        Reach::Before(Span::new(at, code))
    }

    /// Replaces the reaches asked for by the widest node that starts there, or by the line of the code.
    pub(super) fn resolve(mut self, source: &Source<'_>, hir: &Hir, directives: &mut [Directive]) {
        if self.asked.is_empty() {
            return;
        }
        // Of those before the same code, the first.
        crate::order::sort_by_key(&mut self.asked, |asked| (asked.end, asked.start));
        self.asked.dedup_by_key(|asked| asked.end);
        let ends = self.node_ends(hir);
        for directive in directives {
            if let Reach::Before(span) = directive.reach {
                let at = self.asked.partition_point(|asked| asked.end < span.end);
                let end = ends.get(at).copied().flatten();
                let end = end.unwrap_or_else(|| source.line_span(source.line(span.end)).end);
                directive.reach = Reach::Within(Span::new(span.start, end));
            }
        }
    }

    /// For each place asked for, the end of the widest node that starts there: at the code, or at an attribute.
    fn node_ends(&self, hir: &Hir) -> Vec<Option<u32>> {
        let mut ends = vec![None; self.asked.len()];
        for_each_node(hir, &mut |node, head| {
            let at = self.asked.partition_point(|asked| asked.end < node.start);
            if self.asked.get(at).is_some_and(|asked| asked.start <= node.start || asked.end <= head)
                && let Some(end) = ends.get_mut(at)
            {
                *end = (*end).max(Some(node.end));
            }
        });
        ends
    }
}

/// The reach of a comment in Rust.
pub(super) fn of_comment(source: &Source<'_>, comment: Span, anchors: &mut Anchors) -> Reach {
    let line = source.line(comment.start);
    let before = source.slice(Span::new(source.line_start(line), comment.start));
    if before.trim_matches(['\u{feff}', ' ', '\t']).is_empty() {
        anchors.after(source, comment.end)
    } else {
        Reach::Line(line)
    }
}

/// The lines of a text in TOML or YAML, asked from the first to the last what comments on lines of their own reach.
#[derive(Debug)]
pub(super) struct Lines<'s, 'a> {
    source: &'s Source<'a>,
    is_yaml: bool,
    count: usize,
    /// The line with code that was reached last, and the first line with code after what begins there.
    last: (usize, usize),
}

impl<'s, 'a> Lines<'s, 'a> {
    pub(super) fn new(source: &'s Source<'a>, is_yaml: bool) -> Self {
        Lines { source, is_yaml, count: source.line_count(), last: (0, 0) }
    }

    /// The reach of a comment on `line`; of several above the same code it is the same.
    pub(super) fn after(&mut self, line: usize) -> Reach {
        if line >= self.last.0 {
            let first = self.code_from(line.saturating_add(1));
            self.last = (first, self.end_of(first));
        }
        let (first, end) = self.last;
        Reach::Within(Span::new(self.source.line_start(first), self.source.line_start(end)))
    }

    /// The first line with code after what begins on line `first`.
    fn end_of(&self, first: usize) -> usize {
        let mut line = self.code_from(first.saturating_add(1));
        while line <= self.count && self.continues(first, line) {
            line = self.code_from(line.saturating_add(1));
        }
        line
    }

    fn continues(&self, first: usize, line: usize) -> bool {
        let (first, line) = (self.text(first), self.text(line));
        match self.is_yaml {
            true => indent(line) > indent(first),
            false if first.starts_with('[') => !line.starts_with('['),
            false => line.starts_with([' ', '\t', ']', '}']),
        }
    }

    /// The first line from `line` on that is more than white space and a comment; one past the last if there is none.
    fn code_from(&self, line: usize) -> usize {
        let is_code = |line: &usize| !matches!(self.text(*line).trim_start().bytes().next(), None | Some(b'#'));
        (line..=self.count).find(is_code).unwrap_or(self.count.saturating_add(1))
    }

    fn text(&self, line: usize) -> &'a str {
        self.source.slice(self.source.line_span(line))
    }
}

fn indent(line: &str) -> usize {
    line.len().saturating_sub(line.trim_start().len())
}

/// Calls `each` with the span of every item, field, variant, statement, arm and expression, and the last place where
/// its own words may begin. An item is told from the end of its attributes on: what silences it may stand between
/// those and its documentation.
fn for_each_node(hir: &Hir, tell: &mut impl FnMut(Span, u32)) {
    for (_, item) in hir.items() {
        let start = item.attrs.iter().map(|attr| attr.span.end).fold(item.span.start, u32::max);
        tell(Span::new(start, item.span.end), item.name_span.start);
    }
    let each = &mut |node: Span| tell(node, node.start);
    hir.items().for_each(|(_, item)| for_each_part(item, each));
    for (_, expr) in hir.exprs() {
        each(expr.span);
        match &expr.kind {
            ExprKind::Block { block, .. } => for_each_statement(block, each),
            ExprKind::Match { arms, .. } => {
                arms.iter().for_each(|arm| each(hir.pats[arm.pat].span.to(hir.span(arm.body))));
            }
            _ => {}
        }
    }
}

fn for_each_statement(block: &Block, each: &mut impl FnMut(Span)) {
    for stmt in &block.stmts {
        if let Stmt::Let { span, .. } = stmt {
            each(*span);
        }
    }
}

fn for_each_part(item: &Item, each: &mut impl FnMut(Span)) {
    let fields = |fields: &[Field], each: &mut dyn FnMut(Span)| fields.iter().for_each(|field| each(field.span));
    match &item.kind {
        ItemKind::Struct(of) | ItemKind::Union(of) => fields(&of.fields, each),
        ItemKind::Enum(of) => {
            for variant in &of.variants {
                each(variant.span);
                fields(&variant.fields, each);
            }
        }
        _ => {}
    }
}
