//! Chooses which findings the panel shows and groups them by area.

use friction_analyzer::report::{Area, DocumentKind, Severity};

use crate::protocol::{Finding, Report};

/// Every severity, gravest first.
pub const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warn, Severity::Note];

/// The area's name for people.
pub fn area_title(area: Area) -> &'static str {
    match area {
        Area::Ownership => "Ownership",
        Area::Async => "Async",
        Area::Inference => "Inference",
        Area::Ffi => "FFI and unsafe",
        Area::Cost => "Cost",
        Area::Release => "Release",
        Area::Build => "Build",
        Area::Sharing => "Sharing",
    }
}

/// The severity's name for several findings.
pub fn severity_plural(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "Errors",
        Severity::Warn => "Warnings",
        Severity::Note => "Notes",
    }
}

/// Where a finding stands: its document and its index in that document's report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place {
    /// The document.
    pub kind: DocumentKind,
    /// The index in the report.
    pub index: usize,
}

/// Which findings are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Severities that are hidden.
    pub hidden: Vec<Severity>,
    /// The only area shown, or all.
    pub area: Option<Area>,
}

impl Filter {
    /// Whether the finding is shown.
    pub fn shows(&self, finding: &Finding) -> bool {
        !self.hidden.contains(&finding.severity) && self.area.is_none_or(|area| area == finding.area)
    }

    /// Shows a hidden severity, hides a shown one.
    pub fn toggle(&mut self, severity: Severity) {
        if self.hidden.contains(&severity) {
            self.hidden.retain(|&hidden| hidden != severity);
        } else {
            self.hidden.push(severity);
        }
    }
}

/// The findings of one area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The area.
    pub area: Area,
    /// Its findings: gravest first, then in the order of the documents and the text.
    pub places: Vec<Place>,
}

/// Findings and where they stand.
pub type Found = Vec<(Place, Finding)>;

/// From this number on the findings of one rule are one entry.
const MANY: usize = 5;

/// The entries of a list: one for each finding, but a single one, where the first would stand, for all of a rule that has
/// many.
pub fn folded(found: &[(Place, Finding)]) -> Vec<Found> {
    let mut entries: Vec<Found> = vec![];
    let mut folded: Vec<&str> = vec![];
    for (place, finding) in found {
        let rule = finding.rule.as_str();
        if folded.contains(&rule) {
            continue;
        }
        let same = found.iter().filter(|(_, other)| other.rule == rule);
        if same.clone().count() < MANY {
            entries.push(vec![(*place, finding.clone())]);
        } else {
            folded.push(rule);
            entries.push(same.cloned().collect());
        }
    }
    entries
}

/// The findings that `filter` shows, by area in the order of the essay; areas without any are left out.
pub fn groups<'r>(reports: impl Iterator<Item = (DocumentKind, &'r Report)> + Clone, filter: &Filter) -> Vec<Group> {
    let group = |area| {
        let mut places = vec![];
        for severity in SEVERITIES {
            for (kind, report) in reports.clone() {
                for (index, finding) in report.findings.iter().enumerate() {
                    if finding.area == area && finding.severity == severity && filter.shows(finding) {
                        places.push(Place { kind, index });
                    }
                }
            }
        }
        Group { area, places }
    };
    Area::ALL.into_iter().map(group).filter(|group| !group.places.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(area: Area, severity: Severity) -> Finding {
        Finding {
            rule: "a/b".into(),
            area,
            severity,
            what: String::new(),
            why: String::new(),
            instead: String::new(),
            start: 0,
            end: 0,
            line: 1,
            labels: vec![],
            fix: None,
            page: String::new(),
        }
    }

    fn report(findings: Vec<Finding>) -> Report {
        Report { findings, ..Report::default() }
    }

    #[test]
    fn groups_follow_the_essay_and_gravity() {
        let rust = report(vec![
            finding(Area::Cost, Severity::Note),
            finding(Area::Async, Severity::Note),
            finding(Area::Async, Severity::Warn),
        ]);
        let toml = report(vec![finding(Area::Build, Severity::Warn)]);
        let both = [(DocumentKind::Rust, &rust), (DocumentKind::CargoToml, &toml)];
        let groups = groups(both.into_iter(), &Filter::default());
        let areas: Vec<_> = groups.iter().map(|group| group.area).collect();
        assert_eq!(areas, [Area::Async, Area::Cost, Area::Build]);
        let order: Vec<_> = groups[0].places.iter().map(|place| place.index).collect();
        assert_eq!(order, [2, 1]);
        assert_eq!(groups[2].places, [Place { kind: DocumentKind::CargoToml, index: 0 }]);
    }

    #[test]
    fn many_findings_of_a_rule_are_one_entry() {
        let one = |(index, rule): (usize, &str)| {
            let place = Place { kind: DocumentKind::Rust, index };
            (place, Finding { rule: rule.into(), ..finding(Area::Ffi, Severity::Note) })
        };
        let found: Vec<_> =
            ["few", "many", "many", "few", "many", "many", "many"].into_iter().enumerate().map(one).collect();
        let entries: Vec<Vec<_>> =
            folded(&found).iter().map(|entry| entry.iter().map(|(place, _)| place.index).collect()).collect();
        assert_eq!(entries, [vec![0], vec![1, 2, 4, 5, 6], vec![3]]);
    }

    #[test]
    fn a_filter_hides_severities_and_other_areas() {
        let mut filter = Filter { hidden: vec![], area: Some(Area::Cost) };
        assert!(filter.shows(&finding(Area::Cost, Severity::Note)));
        assert!(!filter.shows(&finding(Area::Async, Severity::Warn)));
        filter.toggle(Severity::Note);
        assert!(!filter.shows(&finding(Area::Cost, Severity::Note)));
        filter.toggle(Severity::Note);
        assert!(filter.shows(&finding(Area::Cost, Severity::Note)));
    }
}
