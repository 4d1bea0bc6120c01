//! Counts what rustc's builds did, so that one sees what a set of programs is worth.

use std::collections::BTreeMap;

use super::{Case, Verdict};

#[derive(Default)]
struct Counts([usize; 7]);

const HEADS: [&str; 7] = ["cases", "refused", "unsteady", "finished", "panicked", "parted", "stopped"];

impl Counts {
    fn add(&mut self, verdict: &Verdict) {
        let is = |yes: bool| usize::from(yes);
        let ran = verdict.ran();
        let debug = ran.map(|[debug, _]| debug.exit);
        let row = [
            1,
            is(matches!(verdict, Verdict::Refused(_))),
            is(matches!(verdict, Verdict::Unsteady)),
            is(debug == Some(Some(0))),
            is(matches!(debug, Some(Some(code)) if code != 0)),
            is(matches!(verdict, Verdict::Ran { release: Some(_), .. })),
            is(debug == Some(None)),
        ];
        self.0.iter_mut().zip(row).for_each(|(sum, one)| *sum = sum.saturating_add(one));
    }

    fn line(&self, name: &str) -> String {
        let numbers = self.0.map(|number| format!("{number:>9}")).concat();
        format!("{name:<16}{numbers}\n")
    }
}

/// A table by group: what does not compile, what finishes or panics in a debug build, what does otherwise in release.
pub fn survey(cases: &[Case], verdicts: &[Verdict]) -> String {
    let mut groups: BTreeMap<&str, Counts> = BTreeMap::new();
    let mut total = Counts::default();
    for (case, verdict) in cases.iter().zip(verdicts) {
        groups.entry(&case.group).or_default().add(verdict);
        total.add(verdict);
    }
    let heads = HEADS.map(|head| format!("{head:>9}")).concat();
    let lines: String = groups.iter().map(|(name, counts)| counts.line(name)).collect();
    format!("{:<16}{heads}\n{lines}{}", "RUSTC", total.line("all"))
}
