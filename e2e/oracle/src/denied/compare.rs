//! Counts what both refuse, what only rustc does, and what only Friction does.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use friction_analyzer::Runner;
use friction_analyzer::report::{BuildProfile, Builds, Document, DocumentKind, RunConfig};

use super::Refusal;
use crate::runs::Case;

/// How far both agree.
#[derive(Debug, Default)]
pub struct Agreement {
    /// Texts that rustc compiles, or refuses by nothing but these lints.
    pub texts: usize,
    /// Others.
    pub skipped: usize,
    /// By message: told by both, by rustc only, by Friction only.
    pub counts: BTreeMap<String, [usize; 3]>,
    /// What only one tells, with the name of its text.
    pub rows: Vec<String>,
}

/// Compares what Friction refuses with rustc's verdicts.
pub fn compare(cases: &[Case], verdicts: &[Option<BTreeSet<Refusal>>]) -> Agreement {
    let runner = Runner::new();
    let mut agreement = Agreement::default();
    for (case, verdict) in cases.iter().zip(verdicts) {
        match verdict {
            Some(theirs) => {
                agreement.texts += 1;
                agreement.add(case, theirs, &refused(&runner, case));
            }
            None => agreement.skipped += 1,
        }
    }
    agreement
}

/// What Friction refuses before any run: nothing is run for long.
fn refused(runner: &Runner, case: &Case) -> BTreeSet<Refusal> {
    let document = Document { name: "src/main.rs".to_owned(), kind: DocumentKind::Rust, text: case.text.clone() };
    let profiles = vec![BuildProfile::Debug, BuildProfile::Release];
    let config = RunConfig {
        profiles,
        fuel: 0,
        memory: 1 << 20,
        stdin: String::new(),
        builds: Builds::default(),
        cfg: Vec::new(),
    };
    let errors = runner.run(&document, case.edition, &config).errors.into_iter();
    errors.map(|error| Refusal { start: error.start, message: error.message }).collect()
}

impl Agreement {
    fn add(&mut self, case: &Case, theirs: &BTreeSet<Refusal>, ours: &BTreeSet<Refusal>) {
        for (which, refusals) in [
            (0, theirs.intersection(ours).collect::<Vec<_>>()),
            (1, theirs.difference(ours).collect()),
            (2, ours.difference(theirs).collect()),
        ] {
            for refusal in refusals {
                let counts = self.counts.entry(refusal.message.clone()).or_default();
                counts.get_mut(which).into_iter().for_each(|count| *count += 1);
                if which > 0 {
                    let who = if which == 1 { "missed" } else { "wrong" };
                    let line = case.text.get(..refusal.start).map_or(0, |before| before.lines().count());
                    let code = case.text.get(refusal.start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
                    self.rows.push(format!("{who}\t{}:{line}\t{}\t{code}\n", case.name, refusal.message));
                }
            }
        }
    }

    /// Whether Friction tells nothing that rustc does not.
    pub fn is_good(&self) -> bool {
        self.texts > 0 && self.counts.values().all(|[_, _, wrong]| *wrong == 0)
    }

    /// A table.
    pub fn text(&self) -> String {
        let mut text = format!("{} texts, {} that do not compile\n\n", self.texts, self.skipped);
        let _ = writeln!(text, "{:>8} {:>8} {:>8}  what", "both", "missed", "wrong");
        for (message, [both, missed, wrong]) in &self.counts {
            let _ = writeln!(text, "{both:>8} {missed:>8} {wrong:>8}  {message}");
        }
        text
    }
}
