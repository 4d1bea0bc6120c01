//! The examples of the page: each has findings of its own area, and parses.

use std::path::Path;

use friction_analyzer::report::{Config, Document};
use friction_analyzer::{Analyzer, detect_kind};

#[test]
fn every_area_has_an_example_with_findings_of_that_area() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../static/examples");
    let analyzer = Analyzer::new();
    let mut areas = Vec::new();
    for area in std::fs::read_dir(root).unwrap() {
        let area = area.unwrap();
        for file in std::fs::read_dir(area.path()).unwrap() {
            let path = file.unwrap().path();
            let name = path.display().to_string();
            let text = std::fs::read_to_string(&path).unwrap();
            let document = Document { kind: detect_kind(Some(&name), &text), name, text };
            let report = analyzer.check(&document, &Config::default());
            assert_eq!(report.syntax_errors, [], "{}", document.name);
            let own = area.file_name().into_string().unwrap();
            let found = report.findings.iter().any(|finding| finding.area.name() == own);
            assert!(found, "{} has no finding of {own}", document.name);
        }
        areas.push(area.file_name());
    }
    assert_eq!(areas.len(), 8);
}
