//! Asks rustc which of its lints refuse texts, in both build profiles.

use std::collections::BTreeSet;
use std::path::Path;

use crate::compiler::{Bundle, Rustc};
use crate::runs::Case;

/// Texts that are asked about at once.
const BATCH: usize = 100;

/// The lints.
const LINTS: [&str; 3] = ["arithmetic_overflow", "unconditional_panic", "overflowing_literals"];

/// What is refused, and where in the text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Refusal {
    /// The first byte.
    pub start: usize,
    /// In rustc's words.
    pub message: String,
}

/// What rustc's lints refuse of each text; `None` where the text does not compile for another reason.
///
/// # Errors
/// When rustc can't be run.
pub fn verdicts(cases: &[Case], folder: &Path) -> Result<Vec<Option<BTreeSet<Refusal>>>, String> {
    let rustc = Rustc::new(folder)?;
    let mut all = Vec::new();
    for batch in cases.chunks(BATCH) {
        all.extend(of_batch(&rustc, batch)?);
    }
    Ok(all)
}

fn of_batch(rustc: &Rustc, cases: &[Case]) -> Result<Vec<Option<BTreeSet<Refusal>>>, String> {
    let mut verdicts = vec![None; cases.len()];
    let mut whole: Vec<usize> = (0..cases.len()).collect();
    while !whole.is_empty() {
        let mut bundle = Bundle::new("#![allow(warnings)]\n");
        for case in whole.iter().filter_map(|&index| cases.get(index)) {
            bundle.push("", &case.text, "");
        }
        let edition = cases.first().map(|case| case.edition).unwrap_or_default();
        let mut diagnostics = Vec::new();
        for checks in ["on", "off"] {
            let options = [format!("-Coverflow-checks={checks}"), format!("-Cdebug-assertions={checks}")];
            diagnostics.extend(rustc.lints(bundle.text(), edition, &options)?);
        }
        let (told, other): (Vec<_>, Vec<_>) = diagnostics.iter().partition(|one| LINTS.contains(&one.code.as_str()));
        if other.is_empty() {
            for &index in &whole {
                verdicts.get_mut(index).into_iter().for_each(|verdict| *verdict = Some(BTreeSet::new()));
            }
            for one in told {
                // What a macro of the text does wrong, Friction tells where it is called.
                let place = one.calls.last().copied().unwrap_or(one.start);
                let Some((at, start)) = bundle.locate(place) else { continue };
                let verdict = whole.get(at).and_then(|&index| verdicts.get_mut(index)?.as_mut());
                verdict.into_iter().for_each(|verdict| {
                    verdict.insert(Refusal { start, message: one.message.clone() });
                });
            }
            break;
        }
        // Without a place there is no telling whose fault it is.
        let bad: BTreeSet<usize> = other.iter().filter_map(|one| bundle.locate(one.start)).map(|(at, _)| at).collect();
        let mut at = 0..;
        whole.retain(|_| !bad.is_empty() && at.next().is_some_and(|at: usize| !bad.contains(&at)));
    }
    Ok(verdicts)
}
