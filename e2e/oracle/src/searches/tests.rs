//! Builds the tests that searches offer, all in one crate, and runs them in both profiles.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use friction_analyzer::apply_fixes;
use friction_analyzer::report::{BuildProfile, Edition, ProfileRun, RunOutcome, Witness};

use super::Subject;
use crate::programs::results;
use crate::runs::{PROFILES, build};

/// A text with the test that was offered for an input.
#[derive(Debug)]
pub(super) struct Offered {
    text: String,
    /// Whether it has to pass, in debug and in release.
    passes: [bool; 2],
}

/// The test of a witness, put where it is offered.
pub(super) fn offered(subject: &Subject, witness: &Witness) -> Offered {
    let (text, _) = apply_fixes(&subject.text, [&witness.insert]);
    let value = |run: &ProfileRun| match &run.outcome {
        RunOutcome::Finished { value } => Some(value.clone()),
        _ => None,
    };
    let (debug, release) = (value(&witness.debug), value(&witness.release));
    // What is returned in debug is asserted, so that release fails where it returns something else.
    let passes = [debug.is_some(), release.is_some() && (debug.is_none() || debug == release)];
    Offered { text, passes }
}

/// For each test, what is not as it was said; `None` if all is.
///
/// # Errors
/// When rustc or the tests can't be run.
pub(super) fn refuted(offers: &[Offered], folder: &Path) -> Result<Vec<Option<String>>, String> {
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let write = |name: &str, text: &str| {
        std::fs::write(folder.join(name), text).map_err(|error| format!("{}: {error}", folder.display()))
    };
    let mut refused = BTreeMap::new();
    let mut whole: BTreeSet<usize> = (0..offers.len()).collect();
    for (number, offer) in offers.iter().enumerate() {
        write(&format!("c{number}.rs"), &offer.text)?;
    }
    let programs = loop {
        let module = |number: &usize| format!("mod c{number} {{ include!(\"c{number}.rs\"); }}\n");
        let modules: String = whole.iter().map(module).collect();
        write("batch.rs", &format!("#![allow(warnings)]\n{modules}"))?;
        let mut programs = Vec::new();
        let errors = build("batch.rs", Edition::E2024, folder, &["--test"], &mut programs)?;
        if errors.is_empty() {
            break programs;
        }
        let bad: Vec<(usize, String)> = errors
            .iter()
            .flat_map(|error| error.cases.iter().map(|case| (*case, format!("does not compile: {}", error.message))))
            .collect();
        if bad.is_empty() {
            return Err(errors.first().map_or_else(String::new, |error| error.message.clone()));
        }
        whole.retain(|number| !bad.iter().any(|(bad, _)| bad == number));
        refused.extend(bad);
    };
    let mut passed: BTreeMap<(usize, usize), bool> = BTreeMap::new();
    for (profile, program) in programs.iter().enumerate() {
        for result in results(program, &folder.join("place"))? {
            let number = result.name.split("::").next().and_then(|part| part.strip_prefix('c')?.parse().ok());
            passed.extend(number.map(|number| ((number, profile), result.passed)));
        }
    }
    let said = |number: usize, offer: &Offered| {
        if let Some(error) = refused.get(&number) {
            return Some(error.clone());
        }
        let both = PROFILES.iter().map(|(profile, _)| *profile).zip(offer.passes).enumerate();
        both.filter_map(|(index, (profile, passes))| wrong(profile, passes, passed.get(&(number, index)))).next()
    };
    Ok(offers.iter().enumerate().map(|(number, offer)| said(number, offer)).collect())
}

fn wrong(profile: BuildProfile, passes: bool, passed: Option<&bool>) -> Option<String> {
    let word = |passes: bool| if passes { "passes" } else { "fails" };
    match passed {
        Some(&passed) if passed == passes => None,
        Some(&passed) => Some(format!("{profile:?}: the test {} where it {}", word(passed), word(passes))),
        None => Some(format!("{profile:?}: the test was not run")),
    }
}
