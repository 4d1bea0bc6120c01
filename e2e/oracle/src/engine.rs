//! Asks Friction for the types of texts, in worker processes; the one file that knows the interface of its inference.

use friction_analyzer::Analyzer;
use friction_analyzer::report::{
    Ambiguity as Told, Config, Document, DocumentKind, Edition, NodeKind, TypedNode, TypesReport,
};
use serde::{Deserialize, Serialize};

use crate::clock::Stopwatch;
use crate::pool::{self, Answer, caught};

/// The argument that makes a program a worker.
pub const WORKER_ARGUMENT: &str = "worker";

/// A text, and what is wanted of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Question {
    /// The text.
    pub text: String,
    /// What it is read as.
    pub edition: Edition,
    /// Variables, by where their names stand.
    pub names: Vec<(usize, usize)>,
}

/// What became of a question.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Reply {
    /// It was answered.
    Typed(Typed),
    /// Inference panicked, with this message.
    Panicked(String),
    /// Inference ended its process.
    Crashed,
    /// Inference took longer than the deadline.
    Hung,
}

impl Reply {
    /// The types, if there are any.
    pub fn typed(&self) -> Option<&Typed> {
        match self {
            Reply::Typed(typed) => Some(typed),
            _ => None,
        }
    }
}

/// What Friction says of a text.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Typed {
    /// The types of the variables that were asked for; `None` where there is no such pattern.
    pub names: Vec<Option<String>>,
    /// What it calls ambiguous.
    pub ambiguities: Vec<Ambiguity>,
    /// The expressions that have no whole type though all inside of them have.
    pub unknown: Vec<(usize, usize)>,
    /// Expressions in all.
    pub expressions: usize,
    /// Expressions with a whole type.
    pub typed: usize,
    /// How long it took, in microseconds of its thread.
    pub micros: u64,
}

/// An ambiguity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ambiguity {
    /// rustc's code.
    pub code: String,
    /// The first byte.
    pub start: usize,
    /// The byte behind it.
    pub end: usize,
    /// What is not known, in words.
    pub message: String,
}

/// Asks all questions, in `jobs` processes.
///
/// # Errors
/// When a worker process can't be started.
pub fn ask_all(questions: &[Question], jobs: usize) -> Result<Vec<Reply>, String> {
    let reply = |answer| match answer {
        Answer::Given(reply) => reply,
        Answer::Crashed => Reply::Crashed,
        Answer::Hung => Reply::Hung,
    };
    Ok(pool::ask_all(questions, WORKER_ARGUMENT, jobs)?.into_iter().map(reply).collect())
}

/// Answers until standard input ends.
///
/// # Errors
/// When no thread can be started, or standard input or output fails.
pub fn serve() -> Result<(), String> {
    let mut analyzer = None;
    pool::serve(move |question: Question| {
        caught(|| answer(analyzer.get_or_insert_with(Analyzer::new), &question)).unwrap_or_else(Reply::Panicked)
    })
}

fn answer(analyzer: &Analyzer, question: &Question) -> Reply {
    let document = Document { name: "a.rs".into(), kind: DocumentKind::Rust, text: question.text.clone() };
    let config = Config { edition: question.edition, ..Config::default() };
    let watch = Stopwatch::start();
    let report = analyzer.types(&document, &config);
    let micros = u64::try_from(watch.elapsed().as_micros()).unwrap_or(u64::MAX);
    let name = |&(start, end): &(usize, usize)| of_name(&report.nodes, &question.text, start, end);
    let names = question.names.iter().map(name).collect();
    let TypesReport { nodes, ambiguities, stats, .. } = report;
    let ambiguity = |a: Told| Ambiguity { code: a.code, start: a.start, end: a.end, message: a.message };
    let ambiguities = ambiguities.into_iter().map(ambiguity).collect();
    let (expressions, typed) = (stats.expressions, stats.typed);
    Reply::Typed(Typed { names, ambiguities, unknown: innermost_unknown(&nodes), expressions, typed, micros })
}

/// The type of the pattern that binds a name: the name itself, with nothing but `ref` and `mut` before it.
fn of_name(nodes: &[TypedNode], text: &str, start: usize, end: usize) -> Option<String> {
    let binds = |node: &&TypedNode| {
        let before = text.get(node.start..start).unwrap_or("?");
        node.kind == NodeKind::Pat
            && (node.start..=start).contains(&start)
            && node.end >= end
            && before.split_whitespace().all(|word| matches!(word, "ref" | "mut"))
    };
    let smallest = nodes.iter().filter(binds).min_by_key(|node| node.end.saturating_sub(node.start))?;
    Some(smallest.ty.clone())
}

/// Expressions without a whole type around no other such.
fn innermost_unknown(nodes: &[TypedNode]) -> Vec<(usize, usize)> {
    let is_unknown = |node: &&TypedNode| node.kind == NodeKind::Expr && node.ty.contains("{unknown}");
    let mut unknown: Vec<_> = nodes.iter().filter(is_unknown).map(|node| (node.start, node.end)).collect();
    unknown.sort_by_key(|&(start, end)| (start, std::cmp::Reverse(end)));
    unknown.dedup();
    let next = unknown.iter().skip(1).map(Some).chain([None]);
    let alone = unknown.iter().zip(next).filter(|((_, end), next)| next.is_none_or(|(start, _)| start >= end));
    alone.map(|(range, _)| *range).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(start: usize, end: usize, kind: NodeKind, ty: &str) -> TypedNode {
        TypedNode { start, end, kind, ty: ty.to_owned() }
    }

    #[test]
    fn names_are_found_behind_ref_and_mut() {
        let nodes =
            [node(4, 9, NodeKind::Pat, "u8"), node(4, 9, NodeKind::Expr, "no"), node(0, 20, NodeKind::Pat, "no")];
        assert_eq!(of_name(&nodes, "let mut x = 1;", 8, 9).as_deref(), Some("u8"));
        assert_eq!(of_name(&nodes, "let (ab, c) = 1;", 8, 9), None);
    }

    #[test]
    fn only_the_innermost_are_told() {
        let expr = |start, end| node(start, end, NodeKind::Expr, "Vec<{unknown}>");
        let nodes = [expr(0, 10), expr(0, 4), expr(5, 9), expr(6, 7), node(20, 21, NodeKind::Expr, "u8")];
        assert_eq!(innermost_unknown(&nodes), [(0, 4), (6, 7)]);
    }
}
