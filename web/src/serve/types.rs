//! Types for the page: worked out after the findings, kept for the questions that the pointer asks.

use std::cell::{Cell, RefCell};

use friction_analyzer::report::{self, Document, DocumentKind, TypedNode, TypesReport};
use friction_analyzer::source::{Source, Span, Utf16Map};

use super::{ANALYZER, now, units};
use crate::protocol::Request;
use crate::typed::{Ambiguity, Cause, Found, Hint, HintKind, Question, Share, SingleImpl, TypeAt, Types, Use};

/// A pass over types that took longer than this, in milliseconds, waits for a pause in typing the next time.
const QUICK_MILLIS: f64 = 40.0;

/// The longest such wait, in milliseconds.
const PAUSE_MILLIS: f64 = 600.0;

/// What a type that is not known at all is called.
const UNKNOWN: &str = "{unknown}";

/// How many characters of a cause are quoted.
const QUOTED: usize = 60;

/// The types of the newest text.
#[derive(Default)]
pub(super) struct Typing {
    wanted: RefCell<Option<Request>>,
    newest: RefCell<Option<Typed>>,
    millis: Cell<f64>,
}

/// A text and its types, in bytes.
struct Typed {
    id: u32,
    text: String,
    report: TypesReport,
}

impl Typing {
    /// Takes a request whose findings were sent; gives the milliseconds after which to ask for its types, if it wants
    /// any.
    pub(super) fn want(&self, request: Request) -> Option<i32> {
        let asks = request.types.then_some(request);
        let found = asks.is_some();
        self.wanted.replace(asks);
        let pause = if self.millis.get() > QUICK_MILLIS { (2.0 * self.millis.get()).min(PAUSE_MILLIS) } else { 0.0 };
        // A few hundred at most.
        #[allow(clippy::as_conversions, clippy::cast_possible_truncation)]
        found.then_some(pause as i32)
    }

    /// The types of the newest request, once.
    pub(super) fn types(&self) -> Option<Types> {
        let request = self.wanted.take()?;
        let document = request.documents.iter().find(|document| document.kind == DocumentKind::Rust);
        let Some(document) = document else { return Some(Types { id: request.id, ..Types::default() }) };
        let started = now();
        let report = ANALYZER.with(|analyzer| analyzer.types(document, &request.config));
        self.millis.set(now() - started);
        let types = in_utf16(request.id, document, &report);
        self.newest.replace(Some(Typed { id: request.id, text: document.text.clone(), report }));
        Some(types)
    }

    /// The type at a place of the newest text.
    pub(super) fn at(&self, question: Question) -> TypeAt {
        let newest = self.newest.borrow();
        let typed = newest.as_ref().filter(|typed| typed.id == question.id);
        TypeAt { token: question.token, found: typed.and_then(|typed| typed.at(question)) }
    }
}

impl Typed {
    fn at(&self, question: Question) -> Option<Found> {
        let source = Source::new(&self.text);
        let map = source.utf16_map();
        let place = |node: &TypedNode| (units(&map, node.start), units(&map, node.end));
        let around = |node: &&TypedNode| {
            let (start, end) = place(node);
            let same = (start, end) == (question.from, question.to);
            start <= question.from && question.to <= end && !(same && question.wider)
        };
        let nearest = self.report.nodes.iter().filter(around).min_by_key(|node| node.end.saturating_sub(node.start));
        let node = nearest.filter(|node| node.ty != UNKNOWN)?;
        let (start, end) = place(node);
        let names = |hint: &&report::Hint| {
            let same = |place: &report::Place| (place.start, place.end) == (node.start, node.end);
            declares(node, hint, &source) || hint.uses.iter().any(same)
        };
        let hint = self.report.hints.iter().find(names);
        let fixed_by = hint.and_then(|hint| cause(hint, &source, &map));
        Some(Found { start, end, ty: node.ty.clone(), fixed_by })
    }
}

/// Whether a node is what a hint is about, or a variable's pattern with `mut` or `ref` before its name.
fn declares(node: &TypedNode, hint: &report::Hint, source: &Source<'_>) -> bool {
    let before =
        || source.slice(span(node.start, hint.start)).split_whitespace().all(|word| matches!(word, "mut" | "ref"));
    node.end == hint.end && node.start <= hint.start && before()
}

fn in_utf16(id: u32, document: &Document, report: &TypesReport) -> Types {
    let source = Source::new(&document.text);
    let map = source.utf16_map();
    Types {
        id,
        hints: report.hints.iter().map(|one| hint(one, &source, &map)).collect(),
        ambiguities: report.ambiguities.iter().map(|one| ambiguity(one, &source, &map)).collect(),
        singles: report.singles.iter().map(|one| single(one, &source, &map)).collect(),
        share: Share { expressions: report.stats.expressions, typed: report.stats.typed },
    }
}

fn hint(found: &report::Hint, source: &Source<'_>, map: &Utf16Map<'_, '_>) -> Hint {
    let (mut at, mut start, mut end) = (found.at, found.start, found.end);
    for offset in [&mut at, &mut start, &mut end] {
        *offset = units(map, *offset);
    }
    let code = source.slice(span(found.start, found.end));
    Hint {
        at,
        text: found.text.clone(),
        kind: match found.kind {
            report::HintKind::Let => HintKind::Let,
            report::HintKind::Param => HintKind::Param,
            report::HintKind::Chain => HintKind::Chain,
        },
        start,
        end,
        line: source.line(bytes(found.end.saturating_sub(1).max(found.start))),
        name: cut(code.lines().next_back().unwrap_or_default()),
        fixed_by: cause(found, source, map),
        uses: found
            .uses
            .iter()
            .map(|place| Use { start: units(map, place.start), end: units(map, place.end) })
            .collect(),
    }
}

fn cause(hint: &report::Hint, source: &Source<'_>, map: &Utf16Map<'_, '_>) -> Option<Cause> {
    let cause = hint.fixed_by.as_ref()?;
    let code = source.slice(span(cause.start, cause.end));
    Some(Cause {
        start: units(map, cause.start),
        end: units(map, cause.end),
        line: source.line(bytes(cause.start)),
        text: cut(code.lines().next().unwrap_or_default()),
    })
}

fn ambiguity(found: &report::Ambiguity, source: &Source<'_>, map: &Utf16Map<'_, '_>) -> Ambiguity {
    let mut fixes = found.fixes.clone();
    for edit in fixes.iter_mut().flat_map(|fix| &mut fix.edits) {
        (edit.start, edit.end) = (units(map, edit.start), units(map, edit.end));
    }
    Ambiguity {
        code: found.code.clone(),
        start: units(map, found.start),
        end: units(map, found.end),
        line: source.line(bytes(found.start)),
        message: found.message.clone(),
        fixes,
    }
}

fn single(found: &report::SingleImpl, source: &Source<'_>, map: &Utf16Map<'_, '_>) -> SingleImpl {
    SingleImpl {
        start: units(map, found.start),
        end: units(map, found.end),
        line: source.line(bytes(found.start)),
        message: format!("`{}`, because {}", found.ty, found.message),
    }
}

fn bytes(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

fn span(start: usize, end: usize) -> Span {
    Span::new(bytes(start), bytes(end))
}

/// A line of code without its indent, cut where it is long.
fn cut(line: &str) -> String {
    let line = line.trim();
    if line.chars().count() <= QUOTED { line.to_owned() } else { line.chars().take(QUOTED).chain(['…']).collect() }
}
