//! `--format sarif`: the Static Analysis Results Interchange Format 2.1.0 (OASIS), as code hosts read it.

use std::io::{self, Write};

use friction_analyzer::report::{Document, Finding, Fix, Report, Severity, SyntaxError};
use friction_analyzer::source::Source;
use friction_analyzer::{Rule, rules};
use serde_json::{Value, json};

use super::check::Printer;
use super::input::STDIN;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Gathers results: the format is one object, with the rules before them.
#[derive(Default)]
pub(super) struct Sarif {
    results: Vec<Value>,
    notifications: Vec<Value>,
}

impl Printer for Sarif {
    fn report(&mut self, document: &Document, report: &Report, _: &mut dyn Write) -> io::Result<()> {
        let place = Place { uri: uri(&document.name), source: Source::new(&document.text) };
        self.results.extend(report.findings.iter().map(|finding| result(finding, &place)));
        self.notifications.extend(report.syntax_errors.iter().map(|error| notification(error, &place)));
        Ok(())
    }

    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        let driver = json!({
            "name": "Friction",
            "version": env!("CARGO_PKG_VERSION"),
            "rules": rules().iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
        });
        let run = json!({
            "tool": { "driver": driver },
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": true,
                "toolExecutionNotifications": std::mem::take(&mut self.notifications),
            }],
            "results": std::mem::take(&mut self.results),
        });
        serde_json::to_writer_pretty(&mut *out, &json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] }))?;
        writeln!(out)
    }
}

/// A document's address and positions.
struct Place<'a> {
    uri: String,
    source: Source<'a>,
}

impl Place<'_> {
    fn region(&self, start: usize, end: usize) -> Value {
        let line_column = |byte: usize| self.source.line_column(u32::try_from(byte).unwrap_or(u32::MAX));
        let ((start_line, start_column), (end_line, end_column)) = (line_column(start), line_column(end));
        json!({
            "startLine": start_line,
            "startColumn": start_column,
            "endLine": end_line,
            "endColumn": end_column,
            "byteOffset": start,
            "byteLength": end.saturating_sub(start),
        })
    }

    fn location(&self, start: usize, end: usize) -> Value {
        json!({ "artifactLocation": { "uri": self.uri }, "region": self.region(start, end) })
    }
}

fn descriptor(rule: &Rule) -> Value {
    let docs: Vec<_> = rule.docs.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    let docs = docs.join("\n");
    json!({
        "id": rule.id,
        "name": pascal(rule.name()),
        "shortDescription": { "text": rule.summary() },
        "help": { "text": docs, "markdown": docs },
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": { "tags": [rule.area.name()] },
    })
}

fn result(finding: &Finding, place: &Place<'_>) -> Value {
    let message = &finding.message;
    let index = rules().iter().position(|rule| rule.id == finding.rule);
    let related = finding.labels.iter().enumerate().map(|(id, label)| {
        json!({
            "id": id,
            "physicalLocation": place.location(label.start, label.end),
            "message": { "text": label.text },
        })
    });
    json!({
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": level(finding.severity),
        "message": { "text": format!("{} {} {}", message.what, message.why, message.instead) },
        "locations": [{ "physicalLocation": place.location(finding.start, finding.end) }],
        "relatedLocations": related.collect::<Vec<_>>(),
        "fixes": finding.fix.iter().map(|change| fix(change, place)).collect::<Vec<_>>(),
    })
}

fn fix(fix: &Fix, place: &Place<'_>) -> Value {
    let replacements = fix.edits.iter().map(
        |edit| json!({ "deletedRegion": place.region(edit.start, edit.end), "insertedContent": { "text": edit.text } }),
    );
    json!({
        "description": { "text": fix.title },
        "artifactChanges": [{
            "artifactLocation": { "uri": place.uri },
            "replacements": replacements.collect::<Vec<_>>(),
        }],
        "properties": { "safe": fix.safe },
    })
}

fn notification(error: &SyntaxError, place: &Place<'_>) -> Value {
    json!({
        "level": "error",
        "message": { "text": error.message },
        "locations": [{ "physicalLocation": place.location(error.start, error.end) }],
        "descriptor": { "id": "syntax" },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warn => "warning",
        Severity::Error => "error",
    }
}

fn pascal(name: &str) -> String {
    let words = name.split('-').filter_map(|word| word.split_at_checked(1));
    words.map(|(first, rest)| first.to_ascii_uppercase() + rest).collect()
}

/// A path as a relative or file reference (RFC 3986), whatever bytes it holds.
fn uri(name: &str) -> String {
    let name = if name == STDIN { "stdin" } else { name };
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(byte);
    let path = name.replace('\\', "/");
    let path = path.strip_prefix("./").unwrap_or(&path);
    let encoded: String = path
        .bytes()
        .map(|byte| if is_plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect();
    if encoded.starts_with('/') { format!("file://{encoded}") } else { encoded }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        assert_eq!(uri("./src/a b.rs"), "src/a%20b.rs");
        assert_eq!(uri("/tmp/ä.rs"), "file:///tmp/%C3%A4.rs");
        assert_eq!(uri(STDIN), "stdin");
    }
}
