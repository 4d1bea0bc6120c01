//! `--fix`: applies safe fixes to a file until none is left.

use std::fs;
use std::path::Path;

use friction_analyzer::report::{Config, Document, Report};
use friction_analyzer::{Analyzer, apply_fixes};

/// A fix may uncover another; more rounds than this would mean that two undo each other.
const ROUNDS: usize = 10;

/// Fixes the file and the document, and reports what remains.
pub(super) fn fix(
    analyzer: &Analyzer,
    path: &Path,
    document: &mut Document,
    config: &Config,
) -> Result<Report, String> {
    let before = document.text.clone();
    let mut report = analyzer.check(document, config);
    for _ in 0..ROUNDS {
        let Some(next) = round(analyzer, document, &report, config) else { break };
        (*document, report) = next;
    }
    if document.text != before {
        fs::write(path, &document.text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(report)
}

/// The document after all safe fixes that fit together; none when there is none or the text would no longer parse.
fn round(analyzer: &Analyzer, document: &Document, report: &Report, config: &Config) -> Option<(Document, Report)> {
    let fixes = report.findings.iter().filter_map(|finding| finding.fix.as_ref()).filter(|fix| fix.safe);
    let (text, applied) = apply_fixes(&document.text, fixes);
    if applied == 0 {
        return None;
    }
    let fixed = Document { text, ..document.clone() };
    let again = analyzer.check(&fixed, config);
    (again.syntax_errors.len() <= report.syntax_errors.len()).then_some((fixed, again))
}
