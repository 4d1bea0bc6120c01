//! Runs programs and tests by others, and compares with what rustc says of them.

use std::fmt::Write as _;

use super::libtest::TestResult;
use super::{Candidate, Kind, Told, undefined};
use crate::runs::{self, Case, Comparison, Tests, Verdict};

fn case(candidate: &Candidate) -> Case {
    Case {
        name: format!("{}/{}", candidate.package, candidate.path),
        group: group(candidate.kind).to_owned(),
        text: candidate.text.clone(),
        edition: candidate.edition,
        cfg: candidate.cfg(),
    }
}

fn group(kind: Kind) -> &'static str {
    match kind {
        Kind::Example => "examples",
        Kind::File => "files' tests",
        Kind::Crate => "crates' tests",
    }
}

/// How each program and each test compares.
///
/// # Errors
/// When a worker process can't be started.
pub fn compare(candidates: &[Candidate], told: &[Told], jobs: usize) -> Result<Comparison, String> {
    let (mut programs, mut verdicts): (Vec<Case>, Vec<Verdict>) = Default::default();
    let (mut texts, mut tests): (Vec<Case>, Vec<Tests>) = Default::default();
    for (candidate, told) in candidates.iter().zip(told) {
        match told {
            Told::Refused(_) => {}
            Told::Program(verdict) => {
                programs.push(case(candidate));
                verdicts.push(verdict.clone());
            }
            Told::Tests(results) => {
                texts.push(case(candidate));
                tests.push(results.each_ref().map(|results| results.iter().map(pair).collect()));
            }
        }
    }
    let mut comparison = runs::compare(&programs, &verdicts, jobs)?;
    comparison.extend(runs::compare_tests(&texts, &tests, jobs)?);
    comparison.excuse(undefined::reason);
    Ok(comparison)
}

fn pair(result: &TestResult) -> (String, bool) {
    (result.name.clone(), result.passed)
}

/// How many texts and tests there are of each kind, and of how many packages.
pub fn survey(candidates: &[Candidate], told: &[Told]) -> String {
    let mut out = format!("{:<16}{:>9}{:>9}{:>9}{:>9}\n", "RUSTC", "texts", "packages", "tests", "failing");
    for kind in [Kind::Example, Kind::File, Kind::Crate] {
        let own: Vec<_> =
            candidates.iter().zip(told).filter(|(candidate, told)| candidate.kind == kind && told.is_good()).collect();
        let packages: std::collections::BTreeSet<&str> =
            own.iter().map(|(candidate, _)| candidate.package.as_str()).collect();
        let debug = own.iter().filter_map(|(_, told)| match told {
            Told::Tests([debug, _]) => Some(debug),
            _ => None,
        });
        let results: Vec<&TestResult> = debug.flatten().collect();
        let failing = results.iter().filter(|result| !result.passed).count();
        let (texts, packages, tests) = (own.len(), packages.len(), results.len());
        // Writing into a string can't fail.
        let _ = writeln!(out, "{:<16}{texts:>9}{packages:>9}{tests:>9}{failing:>9}", group(kind));
    }
    out
}
