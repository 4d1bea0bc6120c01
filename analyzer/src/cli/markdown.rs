//! `--format markdown`: findings as one pastes them into a code review.

use std::io::{self, Write};
use std::iter::once;

use friction_analyzer::report::{Document, DocumentKind, Finding, Report};
use friction_analyzer::source::Source;

use super::check::Printer;
use super::diff::{diff, lines_around};
use super::text::plural;

#[derive(Default)]
pub(super) struct Markdown {
    files: usize,
    found: usize,
}

impl Printer for Markdown {
    fn report(&mut self, document: &Document, report: &Report, out: &mut dyn Write) -> io::Result<()> {
        self.files = self.files.saturating_add(1);
        let count = report.findings.len().saturating_add(report.syntax_errors.len());
        self.found = self.found.saturating_add(count);
        if count == 0 {
            return Ok(());
        }
        writeln!(out, "## `{}`\n", report.file)?;
        for error in &report.syntax_errors {
            writeln!(out, "### Line {}: syntax error\n\n{}.\n", error.line, error.message)?;
        }
        let source = Source::new(&document.text);
        report.findings.iter().try_for_each(|finding| print(finding, document.kind, &source, out))
    }

    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        match self.found {
            0 => writeln!(out, "No friction found in {}.", plural(self.files, "file")),
            _ => Ok(()),
        }
    }
}

fn print(finding: &Finding, kind: DocumentKind, source: &Source<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "### Line {}: {} `{}`\n", finding.line, finding.severity.name(), finding.rule)?;
    writeln!(out, "{}\n", finding.message.what)?;
    let lines = lines_around(source, once(finding.start..finding.end));
    fenced(language(kind), source.text().get(lines).unwrap_or_default(), out)?;
    for label in &finding.labels {
        let line = source.line(u32::try_from(label.start).unwrap_or(u32::MAX));
        writeln!(out, "- Line {line}: {}", label.text)?;
    }
    writeln!(out, "- **Why:** {}\n- **Instead:** {}", finding.message.why, finding.message.instead)?;
    if let Some(fix) = &finding.fix {
        writeln!(out, "- **Fix{}:** {}\n", if fix.safe { "" } else { ", to be looked at" }, fix.title)?;
        return fenced("diff", &diff(source, fix), out);
    }
    writeln!(out)
}

fn language(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Rust => "rust",
        DocumentKind::CargoToml => "toml",
        DocumentKind::Workflow => "yaml",
    }
}

/// A block whose fence is longer than any row of backquotes in it.
fn fenced(language: &str, text: &str, out: &mut dyn Write) -> io::Result<()> {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.saturating_add(1).max(3));
    writeln!(out, "{fence}{language}\n{}\n{fence}\n", text.trim_end_matches(['\n', '\r']))
}
