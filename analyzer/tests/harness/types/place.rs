//! Finds the expression or pattern whose type is stated.

use std::ops::Range;

use friction_analyzer::report::{NodeKind, TypedNode, TypesReport};

use super::read::{self, TypeAt};

/// The type that a report gives for a place of its text.
pub fn type_at(text: &str, report: &TypesReport, place: &TypeAt) -> String {
    let found = match &place.range {
        Some(range) => at_range(&report.nodes, range),
        None => at_line(text, &report.nodes, place.line),
    };
    found.map_or_else(|| "nothing is there that has a type".into(), |node| node.ty.clone())
}

/// The outermost of what has exactly a range.
fn at_range<'r>(nodes: &'r [TypedNode], range: &Range<usize>) -> Option<&'r TypedNode> {
    nodes.iter().rfind(|node| node.start == range.start && node.end == range.end)
}

fn at_line<'r>(text: &str, nodes: &'r [TypedNode], line: usize) -> Option<&'r TypedNode> {
    let start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let code = read::parts(text[start..].lines().next()?).code;
    match behind_let(code) {
        Some(column) => pattern(nodes, start + column),
        None => expression(code, start, nodes),
    }
}

/// The column behind the first `let`.
fn behind_let(code: &str) -> Option<usize> {
    let is_word = |at: usize| code[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
    code.match_indices("let ").map(|(at, word)| (at, at + word.len())).find(|(at, _)| is_word(*at)).map(|(_, end)| end)
}

fn pattern(nodes: &[TypedNode], start: usize) -> Option<&TypedNode> {
    let patterns = nodes.iter().filter(|node| node.kind == NodeKind::Pat && node.start == start);
    patterns.max_by_key(|node| node.end)
}

/// The largest expression that is the line; else the smallest that ends it: a link of a chain.
fn expression<'r>(code: &str, start: usize, nodes: &'r [TypedNode]) -> Option<&'r TypedNode> {
    let first = start + code.len() - code.trim_start().len();
    let end = start + code.trim_end_matches([';', ',']).len();
    let ending = || nodes.iter().filter(|node| node.kind == NodeKind::Expr && node.end == end);
    let whole = ending().rfind(|node| node.start == first);
    whole.or_else(|| ending().filter(|node| node.start < first).max_by_key(|node| node.start))
}
