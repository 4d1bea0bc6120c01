//! Turns one document into a report: parse, lower, run the rules, silence, place and order what they find.

use crate::build::{Manifest, Workflow};
use crate::config::{is_on, severity};
use crate::fix::is_well_formed;
use crate::hir;
use crate::lints::allow::{Directives, silence};
use crate::lints::{self, Context, Draft, DraftFix, Rule};
use crate::report::{
    Config, Document, DocumentKind, Edit, Finding, Fix, Label, Message, Report, Severity, Stats, SyntaxError,
};
use crate::source::{Source, Span, to_usize};
use crate::stage::Stage;
use crate::syntax;
use crate::types::{self, Facts, Model};

/// The most bytes that a document may have.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// Checks one document with a model of std, and tells `ended` of each stage at its end.
pub(crate) fn check(model: &Model, document: &Document, config: &Config, ended: &mut dyn FnMut(Stage)) -> Report {
    if document.text.len() > MAX_BYTES {
        return refuse(document);
    }
    let source = Source::new(&document.text);
    let mut found = match document.kind {
        DocumentKind::Rust => check_rust(model, &source, config, is_test_path(&document.name), ended),
        DocumentKind::CargoToml => check_manifest(&source, config),
        DocumentKind::Workflow => check_workflow(&source, config),
    };
    let is_read = found.errors.is_empty();
    found.errors.append(&mut found.directives.errors);
    let judge = |rule: &Rule| is_read && is_on(config, rule);
    let silenced = silence(found.drafts, found.directives, &source, judge);
    let stats = Stats {
        bytes: document.text.len(),
        lines: source.line_count(),
        silenced: silenced.count,
        bodies: found.bodies,
        expressions: found.expressions,
    };
    let findings = findings(silenced.drafts, config, &mut Place::new(&source));
    let syntax_errors = syntax_errors(found.errors, &source);
    ended(Stage::Report);
    Report { file: document.name.clone(), findings, syntax_errors, stats }
}

/// What the stages say about one text, in bytes.
#[derive(Debug, Default)]
struct Found {
    drafts: Vec<Draft>,
    directives: Directives,
    errors: Vec<(Span, String)>,
    bodies: usize,
    expressions: usize,
}

fn check_rust(
    model: &Model,
    source: &Source<'_>,
    config: &Config,
    is_test: bool,
    ended: &mut dyn FnMut(Stage),
) -> Found {
    let scanned = syntax::scan(source);
    ended(Stage::Scan);
    let parsed = scanned.parse(config.edition);
    ended(Stage::Parse);
    let mut hir = hir::lower_with(&parsed, source, &model.externs);
    hir.is_test = is_test;
    ended(Stage::Lower);
    let typed = types::infer(model, &hir, config.edition);
    let facts = Facts::new(model, &hir, &typed);
    ended(Stage::Types);
    let cx = Context::new(source, &hir, &facts, &parsed.comments, config.edition, parsed.errors.is_empty());
    let drafts = lints::check_rust(&cx, |rule| is_on(config, rule), ended);
    let directives = Directives::of_rust(source, &parsed.comments, &hir);
    // proc-macro2 keeps every text parsed on this thread until told otherwise.
    proc_macro2::extra::invalidate_current_thread_spans();
    let errors = parsed.errors.into_iter().map(|error| (error.span, error.message)).collect::<Vec<_>>();
    Found { drafts, directives, errors, bodies: hir.bodies.len(), expressions: hir.exprs.len() }
}

/// Whether a file of this name is built only for tests or benchmarks: Cargo's folders
/// (<https://doc.rust-lang.org/cargo/guide/project-layout.html>), and modules called `tests` or `parser_tests`.
fn is_test_path(name: &str) -> bool {
    let mut parts = name.split(['/', '\\']).rev();
    let file = parts.next().unwrap_or_default();
    let is_test = |name: &str| {
        matches!(name, "test" | "tests" | "benches") || name.ends_with("_tests") || name.ends_with("_test")
    };
    is_test(file.strip_suffix(".rs").unwrap_or(file)) || parts.any(is_test)
}

fn check_manifest(source: &Source<'_>, config: &Config) -> Found {
    let (manifest, errors) = Manifest::parse(source);
    let directives = Directives::of_lines(source, false);
    Found {
        drafts: lints::check_manifest(&manifest, |rule| is_on(config, rule)),
        directives,
        errors,
        ..Found::default()
    }
}

fn check_workflow(source: &Source<'_>, config: &Config) -> Found {
    let (workflow, errors) = Workflow::parse(source);
    let directives = Directives::of_lines(source, true);
    Found {
        drafts: lints::check_workflow(&workflow, |rule| is_on(config, rule)),
        directives,
        errors,
        ..Found::default()
    }
}

/// Places drafts, gives them their configured severity, and orders them by position, then rule.
fn findings(drafts: Vec<Draft>, config: &Config, place: &mut Place<'_, '_>) -> Vec<Finding> {
    let mut drafts: Vec<_> = drafts
        .into_iter()
        .filter_map(|draft| {
            let rule = draft.rule?;
            let level = severity(config, rule)?;
            Some((draft.severity.unwrap_or(level), rule, draft))
        })
        .collect();
    crate::order::sort_by(&mut drafts, |(_, a_rule, a), (_, b_rule, b)| (a.span, a_rule.id).cmp(&(b.span, b_rule.id)));
    drafts.dedup_by(|(_, a_rule, a), (_, b_rule, b)| a.span == b.span && a_rule.id == b_rule.id);
    drafts.into_iter().map(|(severity, rule, draft)| finding(draft, rule, severity, place)).collect()
}

fn finding(draft: Draft, rule: &Rule, severity: Severity, place: &mut Place<'_, '_>) -> Finding {
    let (line, column) = place.line_column(draft.span.start);
    let fix = draft.fix.map(fix);
    debug_assert!(fix.iter().all(|fix| is_well_formed(place.source.text(), fix)), "{}: {fix:?}", rule.id);
    Finding {
        rule: rule.id.into(),
        area: rule.area,
        severity,
        message: Message { what: draft.what, why: draft.why, instead: draft.instead },
        start: to_usize(draft.span.start),
        end: to_usize(draft.span.end),
        line,
        column,
        labels: draft.labels.into_iter().map(label).collect(),
        fix: fix.filter(|fix| is_well_formed(place.source.text(), fix)),
        page: rule.page(),
    }
}

fn label((span, text): (Span, String)) -> Label {
    Label { start: to_usize(span.start), end: to_usize(span.end), text }
}

fn fix(draft: DraftFix) -> Fix {
    let edit = |(span, text): (Span, String)| Edit { start: to_usize(span.start), end: to_usize(span.end), text };
    Fix { title: draft.title, edits: draft.edits.into_iter().map(edit).collect(), safe: draft.safe }
}

pub(crate) fn syntax_errors(mut errors: Vec<(Span, String)>, source: &Source<'_>) -> Vec<SyntaxError> {
    crate::order::sort(&mut errors);
    errors.dedup();
    let mut place = Place::new(source);
    let placed = errors.into_iter().map(|(span, message)| {
        let (line, column) = place.line_column(span.start);
        SyntaxError { message, start: to_usize(span.start), end: to_usize(span.end), line, column }
    });
    placed.collect()
}

/// Lines and columns of offsets asked for in order, in time proportional to the text.
struct Place<'s, 'a> {
    source: &'s Source<'a>,
    offset: u32,
    at: (usize, usize),
}

impl<'s, 'a> Place<'s, 'a> {
    fn new(source: &'s Source<'a>) -> Self {
        Place { source, offset: 0, at: (1, 1) }
    }

    fn line_column(&mut self, offset: u32) -> (usize, usize) {
        let line = self.source.line(offset);
        self.at = if line == self.at.0 && self.offset > 0 && self.offset <= offset {
            let between = self.source.slice(Span::new(self.offset, offset));
            (line, self.at.1.saturating_add(between.chars().count()))
        } else {
            self.source.line_column(offset)
        };
        self.offset = offset;
        self.at
    }
}

fn refuse(document: &Document) -> Report {
    let megabytes = MAX_BYTES / (1024 * 1024);
    let message = format!("this text is larger than {megabytes} MiB, the most that is analysed");
    let error = SyntaxError { message, start: 0, end: 0, line: 1, column: 1 };
    let stats = Stats { bytes: document.text.len(), lines: document.text.lines().count(), ..Stats::default() };
    Report { file: document.name.clone(), findings: Vec::new(), syntax_errors: vec![error], stats }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(kind: DocumentKind, text: &str) -> Report {
        crate::Analyzer::new().check(&Document { name: "text".into(), kind, text: text.into() }, &Config::default())
    }

    /// Rule or `syntax`, line, column and the text found.
    fn found(kind: DocumentKind, text: &str) -> Vec<(String, usize, usize, &str)> {
        let report = report(kind, text);
        let findings = report.findings.iter().map(|f| (f.rule.clone(), f.line, f.column, f.start..f.end));
        let errors = report.syntax_errors.iter().map(|e| ("syntax".to_owned(), e.line, e.column, e.start..e.end));
        findings.chain(errors).map(|(rule, line, column, at)| (rule, line, column, text.get(at).unwrap())).collect()
    }

    #[test]
    fn line_breaks_byte_order_marks_and_wide_letters_move_nothing() {
        let cast = "inference/cast-to-infer".to_owned();
        for (text, line, column) in [
            ("fn f(a: u16, mut b: u8) { b = a as _ }", 1, 31),
            ("\u{feff}fn f(a: u16, mut b: u8) { b = a as _ }", 1, 31),
            ("// Größe 🦀\r\n\r\nfn f(a: u16, mut b: u8) {\r\n    b = a as _\r\n}\r\n", 4, 9),
            ("#!/usr/bin/env run\nfn f(a: u16, mut b: u8) { /* 🦀🦀 */ b = a as _ }", 2, 40),
            ("\u{feff}/* 🦀 */ fn f(a: u16, mut b: u8) { b = a as _ }", 1, 39),
        ] {
            assert_eq!(found(DocumentKind::Rust, text), [(cast.clone(), line, column, "a as _")], "{text:?}");
        }
    }

    #[test]
    fn columns_of_several_findings_on_a_line_are_each_their_own() {
        let text = "fn f(ä: u16, mut b: u8) { b = ä as _; b = ä as _; }";
        let columns: Vec<_> = found(DocumentKind::Rust, text).iter().map(|found| found.2).collect();
        assert_eq!(columns, [31, 43]);
    }

    #[test]
    fn manifests_and_workflows_with_odd_bytes() {
        let text = "\u{feff}[dependencies]\r\n\"größe\" = \"*\"\r\n";
        let wildcard = "build/wildcard-dependency".to_owned();
        assert_eq!(found(DocumentKind::CargoToml, text), [(wildcard, 2, 11, "\"*\"")]);
        assert_eq!(found(DocumentKind::Workflow, "\u{feff}on: [\r\n").len(), 1);
    }

    #[test]
    fn nothing_is_clean() {
        for text in ["", "\n", "\u{feff}", "// only words", "#!/bin/sh"] {
            assert_eq!(found(DocumentKind::Rust, text), [], "{text:?}");
        }
        for text in ["", "\n", "\u{feff}", "# only words"] {
            assert_eq!(found(DocumentKind::CargoToml, text), [], "{text:?}");
            assert_eq!(found(DocumentKind::Workflow, text), [], "{text:?}");
        }
    }

    #[test]
    fn a_text_too_large_is_refused_in_words() {
        let report = report(DocumentKind::Rust, &" ".repeat(MAX_BYTES + 1));
        assert_eq!(report.syntax_errors.len(), 1);
        assert!(report.syntax_errors.iter().all(|error| error.message.contains("16 MiB")));
    }

    #[test]
    fn levels_by_rule_win_over_levels_by_area() {
        use crate::report::Level;
        let text = "fn f(a: u16, mut b: u8) { b = a as _ }";
        let document = Document { name: "text".into(), kind: DocumentKind::Rust, text: text.into() };
        let severity = |levels: &[(&str, Level)]| {
            let levels = levels.iter().map(|(name, level)| ((*name).to_owned(), *level)).collect();
            crate::Analyzer::new()
                .check(&document, &Config { levels, ..Config::default() })
                .findings
                .first()
                .map(|f| f.severity)
        };
        assert_eq!(severity(&[]), Some(Severity::Note));
        assert_eq!(severity(&[("inference", Level::Error)]), Some(Severity::Error));
        assert_eq!(severity(&[("inference", Level::Off)]), None);
        let both = [("inference", Level::Off), ("inference/cast-to-infer", Level::Warn)];
        assert_eq!(severity(&both), Some(Severity::Warn));
    }
}
