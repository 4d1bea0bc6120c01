//! `--format text`: findings with frames of the source around them.

use std::io::{self, IsTerminal, Write};
use std::iter::once;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Patch, Renderer, Snippet};
use friction_analyzer::report::{Document, Edit, Finding, Fix, Report, Severity, SyntaxError};
use friction_analyzer::source::Source;

use super::check::Printer;
use super::diff::{line_start, lines_around};

pub(super) struct Text {
    renderer: Renderer,
    files: usize,
    /// By severity: notes, warnings, errors; and syntax errors.
    notes: usize,
    warnings: usize,
    errors: usize,
    syntax_errors: usize,
}

impl Text {
    /// Coloured on a terminal, unless `NO_COLOR` says otherwise (no-color.org).
    pub(super) fn new() -> Text {
        let wants_none = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let is_dumb = std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
        let coloured = io::stdout().is_terminal() && !wants_none && !is_dumb;
        let renderer = if coloured { Renderer::styled() } else { Renderer::plain() };
        Text { renderer, files: 0, notes: 0, warnings: 0, errors: 0, syntax_errors: 0 }
    }

    fn count(&mut self, report: &Report) {
        self.files = self.files.saturating_add(1);
        self.syntax_errors = self.syntax_errors.saturating_add(report.syntax_errors.len());
        for finding in &report.findings {
            let counter = match finding.severity {
                Severity::Note => &mut self.notes,
                Severity::Warn => &mut self.warnings,
                Severity::Error => &mut self.errors,
            };
            *counter = counter.saturating_add(1);
        }
    }
}

impl Printer for Text {
    fn report(&mut self, document: &Document, report: &Report, out: &mut dyn Write) -> io::Result<()> {
        self.count(report);
        let source = Source::new(&document.text);
        for error in &report.syntax_errors {
            writeln!(out, "{}\n", self.renderer.render(&[syntax_error(error, document, &source)]))?;
        }
        for finding in &report.findings {
            writeln!(out, "{}\n", self.renderer.render(&groups(finding, document, &source)))?;
        }
        Ok(())
    }

    /// The verdict; there is none on nothing.
    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if self.files == 0 {
            return Ok(());
        }
        let counts = [
            (self.syntax_errors, "syntax error"),
            (self.errors, "error"),
            (self.warnings, "warning"),
            (self.notes, "note"),
        ];
        let found: Vec<_> =
            counts.iter().filter(|(count, _)| *count > 0).map(|&(count, of)| plural(count, of)).collect();
        let found = if found.is_empty() { "nothing found".to_owned() } else { found.join(", ") };
        writeln!(out, "{found} in {}", plural(self.files, "file"))
    }
}

/// `1 file`, `2 files`.
pub(super) fn plural(count: usize, of: &str) -> String {
    format!("{count} {of}{}", if count == 1 { "" } else { "s" })
}

fn syntax_error<'a>(error: &'a SyntaxError, document: &'a Document, source: &Source<'a>) -> Group<'a> {
    let lines = lines_around(source, once(error.start..error.end));
    let snippet = snippet(document, source, &lines);
    let place = AnnotationKind::Primary.span(within(&(error.start..error.end), &lines));
    Level::ERROR.primary_title(error.message.as_str()).id("syntax").element(snippet.annotation(place))
}

fn groups<'a>(finding: &'a Finding, document: &'a Document, source: &Source<'a>) -> Vec<Group<'a>> {
    let labels = finding.labels.iter();
    let lines = lines_around(
        source,
        labels.clone().map(|label| label.start..label.end).chain(once(finding.start..finding.end)),
    );
    let place = AnnotationKind::Primary.span(within(&(finding.start..finding.end), &lines));
    let labels = labels.map(|label| {
        AnnotationKind::Context.span(within(&(label.start..label.end), &lines)).label(label.text.as_str())
    });
    let snippet = snippet(document, source, &lines).annotation(place).annotations(labels);
    let group = level(finding.severity)
        .primary_title(finding.message.what.as_str())
        .id(finding.rule.as_str())
        .element(snippet)
        .element(Level::NOTE.with_name("why").message(finding.message.why.as_str()))
        .element(Level::HELP.with_name("instead").message(finding.message.instead.as_str()));
    let fix = finding.fix.as_ref().map(|fix| fixed(fix, document, source));
    once(group).chain(fix).collect()
}

fn fixed<'a>(fix: &'a Fix, document: &'a Document, source: &Source<'a>) -> Group<'a> {
    let lines = lines_around(source, fix.edits.iter().map(|edit| edit.start..edit.end));
    let patch = |edit: &'a Edit| Patch::new(within(&(edit.start..edit.end), &lines), edit.text.as_str());
    let snippet = Snippet::source(text(source, &lines)).line_start(line_start(source, &lines)).path(&document.name);
    let title = format!("{}{}", fix.title, if fix.safe { "" } else { " (look at it first)" });
    Level::HELP.with_name("fix").secondary_title(title).element(snippet.patches(fix.edits.iter().map(patch)))
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Note => Level::NOTE,
        Severity::Warn => Level::WARNING,
        Severity::Error => Level::ERROR,
    }
}

fn snippet<'a, T: Clone>(document: &'a Document, source: &Source<'a>, lines: &Range<usize>) -> Snippet<'a, T> {
    Snippet::source(text(source, lines)).line_start(line_start(source, lines)).path(&document.name)
}

fn text<'a>(source: &Source<'a>, lines: &Range<usize>) -> &'a str {
    source.text().get(lines.clone()).unwrap_or_default()
}

/// A range of the whole text, in the text of some lines.
fn within(range: &Range<usize>, lines: &Range<usize>) -> Range<usize> {
    range.start.saturating_sub(lines.start)..range.end.saturating_sub(lines.start)
}
