//! Sums up what became of every file.

// friction: allow-file(cost/format-then-push) because a report for people is written once

use std::collections::BTreeMap;

use friction_analyzer::report::{DocumentKind, Report, SyntaxError};
use serde::Serialize;

use super::rustc;
use super::sources::SourceFile;
use super::worker::Outcome;

/// Slower than this is worth a look, for files of any length.
const SLOW_MICROS_A_LINE: u64 = 100;
/// What a file may take whatever its length.
const ALLOWANCE_MICROS: u64 = 20_000;
/// A line of more bytes counts as several.
const BYTES_A_LINE: usize = 60;
/// How many lines of a list are printed.
const LISTED: usize = 30;
/// How many of the slowest files are named.
const SLOWEST: usize = 10;

/// Everything a run found, as `--json` prints it.
#[derive(Debug, Default, Serialize)]
pub struct Summary {
    /// Packages with at least one file.
    pub packages: usize,
    /// Files checked.
    pub files: usize,
    /// Their lines.
    pub lines: usize,
    /// Their bytes.
    pub bytes: usize,
    /// Microseconds of checking, over all files.
    pub micros: u64,
    /// Files that are not UTF-8.
    pub unreadable: Vec<String>,
    /// Files that made the analyzer panic, crash or overrun the deadline.
    pub broken: Vec<String>,
    /// Syntax errors of all files.
    pub errors: usize,
    /// Rust that rustc parses and Friction does not.
    pub only_rustc_parses: Vec<String>,
    /// Rust with syntax errors for both: mostly texts that test somebody's errors.
    pub neither_parses: Vec<String>,
    /// Manifests and workflows with errors.
    pub misread: Vec<String>,
    /// Files that took more than 100 microseconds a line.
    pub slow: Vec<String>,
    /// The files that took longest.
    pub slowest: Vec<String>,
    /// Findings of each rule.
    pub findings: BTreeMap<String, usize>,
    /// Findings that comments and attributes silenced.
    pub silenced: usize,
}

impl Summary {
    /// Sums up; asks rustc about the Rust that has syntax errors.
    ///
    /// # Errors
    /// When rustc can't be run.
    pub fn of(results: &[(SourceFile, Outcome)]) -> Result<Summary, String> {
        let mut summary = Summary::default();
        let mut timed = Vec::new();
        for (file, outcome) in results {
            let place = format!("{}/{}", file.package, file.name);
            match outcome {
                Outcome::Checked { report, micros } => {
                    summary.add(file, report, *micros)?;
                    timed.push((*micros, report.stats.lines.max(report.stats.bytes / BYTES_A_LINE), place));
                }
                Outcome::Unreadable(error) => summary.unreadable.push(format!("{place}: {error}")),
                Outcome::Panicked(words) => summary.broken.push(format!("{place}: panicked: {words}")),
                Outcome::Crashed => summary.broken.push(format!("{place}: crashed")),
                Outcome::Hung => summary.broken.push(format!("{place}: overran the deadline")),
            }
        }
        let mut packages: Vec<_> = results.iter().map(|(file, _)| &file.package).collect();
        packages.dedup();
        summary.packages = packages.len();
        summary.add_times(timed);
        Ok(summary)
    }

    fn add(&mut self, file: &SourceFile, report: &Report, micros: u64) -> Result<(), String> {
        self.files = self.files.saturating_add(1);
        self.lines = self.lines.saturating_add(report.stats.lines);
        self.bytes = self.bytes.saturating_add(report.stats.bytes);
        self.micros = self.micros.saturating_add(micros);
        self.silenced = self.silenced.saturating_add(report.stats.silenced);
        self.errors = self.errors.saturating_add(report.syntax_errors.len());
        for finding in &report.findings {
            let count = self.findings.entry(finding.rule.clone()).or_default();
            *count = count.saturating_add(1);
        }
        if file.damage.is_some() {
            return Ok(());
        }
        // Misspelt silencing is told among the syntax errors too, but says nothing about parsing.
        let Some(error) = report.syntax_errors.first() else { return Ok(()) };
        if file.kind != DocumentKind::Rust {
            self.misread.push(described(file, error));
        } else if rustc::parses(&file.path, file.edition)? {
            self.only_rustc_parses.push(described(file, error));
        } else {
            self.neither_parses.push(described(file, error));
        }
        Ok(())
    }

    fn add_times(&mut self, mut timed: Vec<(u64, usize, String)>) {
        timed.sort_by(|a, b| b.cmp(a));
        let is_slow = |&&(micros, lines, _): &&(u64, usize, String)| {
            let lines = u64::try_from(lines).unwrap_or(u64::MAX);
            micros > ALLOWANCE_MICROS.saturating_add(lines.saturating_mul(SLOW_MICROS_A_LINE))
        };
        let name = |(micros, lines, place): &(u64, usize, String)| {
            format!("{:>8} ms  {lines:>7} lines  {place}", micros.div_euclid(1000))
        };
        self.slow = timed.iter().filter(is_slow).map(name).collect();
        self.slowest = timed.iter().take(SLOWEST).map(name).collect();
    }

    /// Whether nothing went wrong that a run must fail for.
    pub fn is_clean(&self) -> bool {
        self.broken.is_empty() && self.only_rustc_parses.is_empty()
    }

    /// The table for people.
    pub fn text(&self) -> String {
        let mut out = String::new();
        let per_second = 1_000_000_u64.saturating_mul(u64::try_from(self.lines).unwrap_or(0)) / self.micros.max(1);
        for (name, count) in [
            ("packages", self.packages.to_string()),
            ("files", self.files.to_string()),
            ("lines", self.lines.to_string()),
            ("bytes", self.bytes.to_string()),
            ("lines a second, one thread", per_second.to_string()),
            ("files that are not UTF-8", self.unreadable.len().to_string()),
            ("panics, crashes, overruns", self.broken.len().to_string()),
            ("syntax errors", self.errors.to_string()),
            ("Rust that only rustc parses", self.only_rustc_parses.len().to_string()),
            ("Rust that neither parses", self.neither_parses.len().to_string()),
            ("manifests and workflows with errors", self.misread.len().to_string()),
            ("silenced findings", self.silenced.to_string()),
        ] {
            out.push_str(&format!("{name:36} {count:>12}\n"));
        }
        out.push_str(&format!("\n{:44} {:>9} {:>18}\n", "rule", "findings", "per 100,000 lines"));
        for rule in friction_analyzer::rules() {
            let count = self.findings.get(rule.id).copied().unwrap_or(0);
            out.push_str(&format!("{:44} {count:>9} {:>18}\n", rule.id, per_100k(count, self.lines)));
        }
        for (title, lines) in [
            ("slowest", &self.slowest),
            ("more than 100 µs a line", &self.slow),
            ("not UTF-8", &self.unreadable),
            ("manifests and workflows with errors", &self.misread),
            ("neither parses", &self.neither_parses),
            ("only rustc parses", &self.only_rustc_parses),
            ("panicked, crashed or overran", &self.broken),
        ] {
            if !lines.is_empty() {
                out.push_str(&format!("\n{title}:\n"));
                lines.iter().take(LISTED).for_each(|line| out.push_str(&format!("  {line}\n")));
                if let Some(more) = lines.len().checked_sub(LISTED).filter(|more| *more > 0) {
                    out.push_str(&format!("  and {more} more\n"));
                }
            }
        }
        out
    }
}

/// With one decimal.
fn per_100k(count: usize, lines: usize) -> String {
    let tenths = count.saturating_mul(1_000_000).checked_div(lines).unwrap_or(0);
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn described(file: &SourceFile, error: &SyntaxError) -> String {
    format!("{}/{}:{}:{}: {}", file.package, file.name, error.line, error.column, error.message)
}
