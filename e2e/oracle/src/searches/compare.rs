//! Counts which claims of searches are true.

use std::fmt::Write as _;
use std::path::Path;

use friction_analyzer::report::{Proved, SearchReport, Verdict as Found};

use super::claims::{Claim, Shown, claims, refuted};
use super::inputs::{Inputs, inputs, truth};
use super::tests::{self, Offered, offered};
use super::{Searched, Subject};
use crate::runs::{self, Case, Verdict};

/// How many claims are true, and which are not.
#[derive(Debug, Default)]
pub struct Agreement {
    /// Functions that were searched.
    pub functions: usize,
    /// Functions that could not be.
    pub refused: usize,
    inputs: Count,
    fixes: Count,
    tests: Count,
    /// Functions all of whose inputs were tried: whether both kinds of end were found where there are any, and only there.
    whole: Count,
    /// Of them, those without any.
    none: usize,
    /// Functions for which nothing was found, tried on some inputs.
    sampled: Count,
    /// Proofs that rustc was asked about, on all inputs or many.
    proofs: Count,
    /// Proofs that it was not asked about.
    unasked: usize,
    /// Inputs that were tried until the first one of each end came.
    after: Vec<u64>,
    /// Functions for which nothing was found, and of which nothing is known.
    open: usize,
    /// Ends that a search did not find, though they are there: it never says that there are none, unless it tried all.
    pub missed: Vec<String>,
    /// What is not true.
    pub wrong: Vec<String>,
}

#[derive(Debug, Default)]
struct Count {
    all: usize,
    good: usize,
}

impl Count {
    fn add(&mut self, is_good: bool) {
        self.all += 1;
        self.good += usize::from(is_good);
    }
}

impl Agreement {
    /// Whether all claims are true.
    pub fn is_good(&self) -> bool {
        self.wrong.is_empty()
    }

    /// A table, and what is wrong or was missed.
    pub fn text(&self) -> String {
        let mut text = format!("{} functions searched, {} can't be\n", self.functions, self.refused);
        let counts = [
            ("inputs that end as rustc's builds do", &self.inputs),
            ("fixes that compile and hold", &self.fixes),
            ("tests that pass and fail as said", &self.tests),
            ("functions tried on all inputs, ends all found", &self.whole),
            ("functions tried on some, nothing found and nothing there", &self.sampled),
            ("proofs that hold", &self.proofs),
        ];
        for (what, Count { all, good }) in counts {
            // Writing into a string can't fail.
            let _ = writeln!(text, "{good:>6} of {all:>6}  {what}");
        }
        let _ = writeln!(text, "{:>6} functions without any such input, proven", self.none);
        let _ = writeln!(text, "{:>6} functions without a witness that rustc was not asked about", self.open);
        let _ = writeln!(text, "{:>6} proofs that rustc was not asked about", self.unasked);
        let mut after = self.after.clone();
        after.sort_unstable();
        let at = |part: usize| after.get(after.len() * part / 100).copied().unwrap_or(0);
        let _ = writeln!(
            text,
            "{:>6} ends found; inputs tried until then: {} for half of them, {} for nine of ten, {} at most, {} in all",
            after.len(),
            at(50),
            at(90),
            after.last().copied().unwrap_or(0),
            after.iter().sum::<u64>()
        );
        for (word, lines) in [("MISSED", &self.missed), ("WRONG", &self.wrong)] {
            for line in lines {
                let _ = writeln!(text, "{word} {line}");
            }
        }
        text
    }
}

/// Asks rustc about every claim.
///
/// # Errors
/// When rustc can't be run.
pub fn compare(searched: &[Searched], folder: &Path, tell: &mut dyn FnMut(&str)) -> Result<Agreement, String> {
    let mut agreement = Agreement::default();
    let mut found: Vec<(&Subject, &SearchReport)> = Vec::new();
    for Searched { subject, report } in searched {
        match report {
            Ok(report) if report.errors.is_empty() => found.push((subject, report)),
            Ok(report) => {
                let why = report.errors.first().map_or("", |error| error.message.as_str());
                agreement.missed.push(format!("{}: not searched: {why}", subject.function));
                agreement.refused += 1;
            }
            Err(why) => agreement.wrong.push(format!("{}: {why}", subject.function)),
        }
    }
    agreement.functions = found.len();
    let shown: Vec<Shown> = found.iter().flat_map(|(subject, report)| claims(subject, report)).collect();
    let tried: Vec<Option<Inputs>> =
        found.iter().map(|(subject, report)| inputs(subject, &report.params, report.proved.is_some())).collect();
    let cases: Vec<Case> =
        shown.iter().map(|shown| &shown.case).chain(tried.iter().flatten().map(|tried| &tried.case)).cloned().collect();
    let mut verdicts = runs::verdicts("search", &cases, &[], tell)?.into_iter();
    for (shown, verdict) in shown.iter().zip(verdicts.by_ref()) {
        agreement.claim(shown, &verdict);
    }
    for ((subject, report), tried) in found.iter().zip(tried) {
        let verdict = tried.as_ref().and_then(|_| verdicts.next());
        agreement.ends(subject, report, tried.as_ref(), verdict.as_ref());
    }
    let pairs: Vec<(&Subject, Offered)> = found
        .iter()
        .flat_map(|(subject, report)| report.witnesses.iter().map(|witness| (*subject, offered(subject, witness))))
        .collect();
    let (subjects, offers): (Vec<&Subject>, Vec<Offered>) = pairs.into_iter().unzip();
    for (subject, wrong) in subjects.iter().zip(tests::refuted(&offers, folder)?) {
        agreement.tests.add(wrong.is_none());
        agreement.wrong.extend(wrong.map(|wrong| format!("{}: {wrong}", subject.function)));
    }
    Ok(agreement)
}

impl Agreement {
    fn claim(&mut self, shown: &Shown, verdict: &Verdict) {
        let wrong = match verdict.ran() {
            Some(ran) => refuted(&shown.claim, ran),
            None => Some(format!("{verdict:?}")),
        };
        let count = if matches!(shown.claim, Claim::Ends(_)) { &mut self.inputs } else { &mut self.fixes };
        count.add(wrong.is_none());
        self.wrong.extend(wrong.map(|wrong| format!("{}: {wrong}", shown.case.name)));
    }

    /// Whether the ends that were found are those that there are.
    fn ends(&mut self, subject: &Subject, report: &SearchReport, tried: Option<&Inputs>, verdict: Option<&Verdict>) {
        let has = |kind| report.witnesses.iter().any(|witness| witness.verdict == kind);
        let (parts, both_panic) = (has(Found::Parts), has(Found::BothPanic));
        self.after.extend(report.witnesses.iter().map(|witness| witness.after));
        let truth = verdict.and_then(Verdict::ran).and_then(truth);
        let (Some(tried), Some(truth)) = (tried, truth) else {
            self.unasked += usize::from(report.proved.is_some());
            self.open += usize::from(!parts && !both_panic);
            return;
        };
        let is_missing = truth.parts && !parts || truth.both_panic && !both_panic;
        let is_false = tried.is_all && (parts && !truth.parts || both_panic && !truth.both_panic);
        if let Some(proved) = report.proved {
            let holds = !truth.parts && (proved == Proved::Same || !truth.both_panic);
            self.proofs.add(holds);
            if !holds {
                self.wrong.push(format!("{}: {proved:?} was proved, {truth:?}", subject.function));
            }
        }
        let line = format!("{}: {truth:?}, found parts: {parts}, both panic: {both_panic}", subject.function);
        if tried.is_all {
            self.whole.add(!is_missing && !is_false);
            self.none += usize::from(!truth.parts && !truth.both_panic);
        } else if !parts && !both_panic {
            self.sampled.add(!is_missing);
        }
        if is_false || is_missing && report.complete {
            self.wrong.push(line);
        } else if is_missing {
            self.missed.push(line);
        }
    }
}
