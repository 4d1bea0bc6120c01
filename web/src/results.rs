//! What the newest answer said about each document.

use friction_analyzer::report::DocumentKind;

use crate::filter::Place;
use crate::protocol::{Finding, Report};
use crate::status::Summary;

/// The reports of the newest answer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Results {
    reports: Vec<(DocumentKind, Report)>,
    summary: Option<Summary>,
}

impl Results {
    /// What an answer said, and how many microseconds it took.
    pub fn new(reports: Vec<(DocumentKind, Report)>, micros: u32) -> Results {
        let sum = |count: fn(&Report) -> usize| reports.iter().map(|(_, report)| count(report)).sum();
        let summary = Summary {
            findings: sum(|report| report.findings.len()),
            syntax_errors: sum(|report| report.syntax_errors.len()),
            silenced: sum(|report| report.silenced),
            micros,
        };
        Results { reports, summary: Some(summary) }
    }

    /// The totals; `None` before the first answer.
    pub fn summary(&self) -> Option<Summary> {
        self.summary
    }

    /// Each document's report.
    pub fn reports(&self) -> impl Iterator<Item = (DocumentKind, &Report)> + Clone {
        self.reports.iter().map(|(kind, report)| (*kind, report))
    }

    /// The finding at a place.
    pub fn finding(&self, place: Place) -> Option<&Finding> {
        let (_, report) = self.reports().find(|&(kind, _)| kind == place.kind)?;
        report.findings.get(place.index)
    }

    /// How many findings a document has.
    pub fn findings(&self, kind: DocumentKind) -> usize {
        self.reports().filter(|&(other, _)| other == kind).map(|(_, report)| report.findings.len()).sum()
    }

    /// Where the finding at `place` of the `old` results is now: the nearest that says the same.
    pub fn same(&self, old: &Results, place: Place) -> Option<Place> {
        let before = old.finding(place)?;
        let (kind, report) = self.reports().find(|&(kind, _)| kind == place.kind)?;
        let same = |finding: &Finding| finding.rule == before.rule && finding.what == before.what;
        let all = report.findings.iter().enumerate().filter(|(_, finding)| same(finding));
        let nearest = all.min_by_key(|(_, finding)| finding.start.abs_diff(before.start))?;
        Some(Place { kind, index: nearest.0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use friction_analyzer::report::{Area, Severity};

    fn finding(what: &str, start: usize) -> Finding {
        Finding {
            rule: "cost/x".into(),
            area: Area::Cost,
            severity: Severity::Warn,
            what: what.into(),
            why: String::new(),
            instead: String::new(),
            start,
            end: start + 1,
            line: 1,
            labels: vec![],
            fix: None,
            page: String::new(),
        }
    }

    fn results(findings: Vec<Finding>) -> Results {
        let report = Report { findings, ..Report::default() };
        Results::new(vec![(DocumentKind::Rust, report)], 1000)
    }

    #[test]
    fn a_chosen_finding_is_found_again() {
        let old = results(vec![finding("a", 10), finding("b", 20)]);
        let new = results(vec![finding("b", 1), finding("a", 12), finding("b", 22)]);
        let at = |index| Place { kind: DocumentKind::Rust, index };
        assert_eq!(new.same(&old, at(0)), Some(at(1)));
        assert_eq!(new.same(&old, at(1)), Some(at(2)));
        assert_eq!(new.same(&old, at(9)), None);
    }

    #[test]
    fn totals_are_over_all_documents() {
        let summary = results(vec![finding("a", 1), finding("b", 2)]).summary().unwrap();
        assert_eq!((summary.findings, summary.syntax_errors), (2, 0));
    }
}
