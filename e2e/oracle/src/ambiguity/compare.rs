//! Compares what Friction and rustc call ambiguous in mutants, and groups what differs.

// friction: allow-file(cost/format-then-push) because a report for people is written once

use std::collections::BTreeMap;

use super::{Mutant, Source, Verdict};
use crate::compiler::Diagnostic;
use crate::engine::{self, Ambiguity, Question, Reply};
use crate::share::percent;

/// How many of a group are shown.
const EXAMPLES: usize = 25;

/// How many of what is said wrongly of programs that compile are shown.
const WRONG: usize = 400;

/// What came of one mutant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// Neither says anything.
    Clear,
    /// Both say the same of the same expression, to the byte.
    Exact,
    /// Both say the same of expressions that begin at the same place.
    Same,
    /// Both say it is ambiguous there, for another reason.
    OtherCode,
    /// Both say it is ambiguous, elsewhere.
    Elsewhere,
    /// Only rustc does.
    Silent,
    /// Only Friction does.
    Invented,
    /// Inference panicked, crashed or hung.
    Failed,
}

impl Outcome {
    fn agrees(self) -> bool {
        matches!(self, Outcome::Clear | Outcome::Exact | Outcome::Same)
    }
}

struct Row {
    outcome: Outcome,
    kind: super::Kind,
    /// What was taken away where, and what both say.
    text: String,
}

/// What came of all mutants.
#[derive(Default)]
pub struct Comparison {
    rows: Vec<Row>,
    /// Mutants with other errors.
    left_out: usize,
    /// What Friction calls ambiguous in programs that compile.
    wrong: Vec<String>,
    failures: Vec<String>,
}

/// Compares Friction's verdicts with rustc's, asking it in `jobs` processes.
///
/// # Errors
/// When a worker process can't be started.
pub fn compare(sources: &[Source], jobs: usize) -> Result<Comparison, String> {
    let mut comparison = Comparison::default();
    // Some at a time: the texts of all mutants are large.
    for some in sources.chunks(100) {
        let whole = some.iter().map(|source| (source, None));
        let mutants = some.iter().flat_map(|source| source.rounds.iter().map(move |round| (source, Some(round))));
        let asked: Vec<_> = whole.chain(mutants).collect();
        let questions: Vec<Question> =
            asked.iter().map(|(source, round)| question(source, round.map(Vec::as_slice))).collect();
        for (((source, round), question), reply) in asked.iter().zip(&questions).zip(engine::ask_all(&questions, jobs)?)
        {
            comparison.add(source, round.map(Vec::as_slice), &question.text, &reply);
        }
    }
    Ok(comparison)
}

fn question(source: &Source, round: Option<&[Mutant]>) -> Question {
    let text = round.map_or_else(|| source.text.clone(), |round| source.mutated(round));
    Question { text, edition: source.edition, names: Vec::new() }
}

impl Comparison {
    fn add(&mut self, source: &Source, round: Option<&[Mutant]>, text: &str, reply: &Reply) {
        let ours = match reply {
            Reply::Typed(typed) => Some(typed.ambiguities.as_slice()),
            failure => {
                self.failures.push(format!("{}: {failure:?}", source.name));
                None
            }
        };
        let Some(round) = round else {
            let wrong = ours.unwrap_or_default().iter();
            let told = |found: &Ambiguity| {
                let line = short(line_of(text, found.start).trim());
                format!("{} {}   in `{line}`", source.name, shown(text, &found.code, found.start, found.end))
            };
            self.wrong.extend(wrong.map(told));
            return;
        };
        for mutant in round {
            if let Verdict::Other(_) = mutant.verdict {
                self.left_out = self.left_out.saturating_add(1);
                continue;
            }
            let (start, end) = (Source::moved(round, mutant.body.0), Source::moved(round, mutant.body.1));
            let inside = |found: &&Ambiguity| (start..=end).contains(&found.start);
            let ours: Option<Vec<&Ambiguity>> = ours.map(|ours| ours.iter().filter(inside).collect());
            let theirs = match &mutant.verdict {
                Verdict::Ambiguous(theirs) => theirs.as_slice(),
                _ => &[],
            };
            let outcome = outcome(ours.as_deref(), theirs);
            let text = described(source, round, mutant, text, &ours.unwrap_or_default(), theirs);
            self.rows.push(Row { outcome, kind: mutant.kind, text });
        }
    }

    fn agreeing(&self) -> usize {
        self.rows.iter().filter(|row| row.outcome.agrees()).count()
    }

    /// Whether 95 of 100 agree, and nothing is said of programs that compile.
    pub fn is_good(&self) -> bool {
        let enough = self.agreeing().saturating_mul(100) >= self.rows.len().saturating_mul(95);
        enough && self.wrong.is_empty() && self.failures.is_empty()
    }

    /// The numbers, and what differs by groups.
    pub fn text(&self) -> String {
        let mut out = format!(
            "{} mutants compared ({} left out): {} agree ({}); {} ambiguities reported on code that compiles\n",
            self.rows.len(),
            self.left_out,
            self.agreeing(),
            percent(self.agreeing(), self.rows.len()),
            self.wrong.len(),
        );
        let mut groups: BTreeMap<Outcome, BTreeMap<super::Kind, Vec<&Row>>> = BTreeMap::new();
        for row in &self.rows {
            groups.entry(row.outcome).or_default().entry(row.kind).or_default().push(row);
        }
        for (outcome, kinds) in &groups {
            let counts = kinds.iter().map(|(kind, rows)| format!("{kind:?} {}", rows.len())).collect::<Vec<_>>();
            let all = kinds.values().map(Vec::len).sum::<usize>();
            out.push_str(&format!("{all:6} {outcome:?}: {}\n", counts.join(", ")));
        }
        self.failures.iter().for_each(|failure| out.push_str(&format!("FAILED {failure}\n")));
        out.push_str("\nON CODE THAT COMPILES\n");
        self.wrong.iter().take(WRONG).for_each(|wrong| out.push_str(&format!("    {wrong}\n")));
        for (outcome, kinds) in groups.iter().filter(|(outcome, _)| !outcome.agrees()) {
            for (kind, rows) in kinds {
                out.push_str(&format!("\n{outcome:?} {kind:?} ({})\n", rows.len()));
                rows.iter().take(EXAMPLES).for_each(|row| out.push_str(&format!("    {}\n", row.text)));
            }
        }
        out
    }

    /// Every mutant on a line.
    pub fn rows(&self) -> String {
        self.rows.iter().map(|row| format!("{:?}\t{:?}\t{}\n", row.outcome, row.kind, row.text)).collect()
    }
}

fn outcome(ours: Option<&[&Ambiguity]>, theirs: &[Diagnostic]) -> Outcome {
    let Some(ours) = ours else { return Outcome::Failed };
    let at = |found: &Ambiguity| theirs.iter().filter(|other| other.start == found.start).collect::<Vec<_>>();
    let is_same = |found: &&Ambiguity| at(found).iter().any(|other| other.code == found.code);
    let is_exact =
        |found: &&Ambiguity| at(found).iter().any(|other| other.code == found.code && other.end == found.end);
    match (ours.is_empty(), theirs.is_empty()) {
        (true, true) => Outcome::Clear,
        (true, false) => Outcome::Silent,
        (false, true) => Outcome::Invented,
        (false, false) if ours.iter().all(is_exact) => Outcome::Exact,
        (false, false) if ours.iter().all(is_same) => Outcome::Same,
        (false, false) if ours.iter().all(|found| !at(found).is_empty()) => Outcome::OtherCode,
        (false, false) => Outcome::Elsewhere,
    }
}

fn described(
    source: &Source,
    round: &[Mutant],
    mutant: &Mutant,
    text: &str,
    ours: &[&Ambiguity],
    theirs: &[Diagnostic],
) -> String {
    let gone = source.text.get(mutant.start..mutant.end).unwrap_or_default();
    let all = |found: Vec<String>| if found.is_empty() { "nothing".to_owned() } else { found.join(" ") };
    let ours = all(ours.iter().map(|found| shown(text, &found.code, found.start, found.end)).collect());
    let theirs = all(theirs.iter().map(|found| shown(text, &found.code, found.start, found.end)).collect());
    let at = Source::moved(round, mutant.start);
    format!("{} [{}] `{}`   ours {ours}   rustc {theirs}", source.name, short(gone), short(line_of(text, at).trim()))
}

fn line_of(text: &str, offset: usize) -> &str {
    let before = text.get(..offset).unwrap_or_default();
    text.lines().nth(before.matches('\n').count()).unwrap_or_default()
}

fn shown(text: &str, code: &str, start: usize, end: usize) -> String {
    let line = text.get(..start).unwrap_or_default().matches('\n').count();
    format!("{code}@+{line}`{}`", short(text.get(start..end).unwrap_or_default()))
}

/// On one line, and not longer than that can bear.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut = line.chars().take(90).collect::<String>();
    if cut.len() < line.len() { format!("{cut}…") } else { cut }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outcomes() {
        let ours = |code: &str, start, end| Ambiguity { code: code.to_owned(), start, end, message: String::new() };
        let theirs =
            [Diagnostic { code: "E0282".to_owned(), message: String::new(), start: 3, end: 5, calls: Vec::new() }];
        let of = |found: &[&Ambiguity], theirs: &[Diagnostic]| outcome(Some(found), theirs);
        assert_eq!(of(&[], &[]), Outcome::Clear);
        assert_eq!(of(&[], &theirs), Outcome::Silent);
        assert_eq!(of(&[&ours("E0282", 3, 5)], &[]), Outcome::Invented);
        assert_eq!(of(&[&ours("E0282", 3, 5)], &theirs), Outcome::Exact);
        assert_eq!(of(&[&ours("E0282", 3, 9)], &theirs), Outcome::Same);
        assert_eq!(of(&[&ours("E0283", 3, 5)], &theirs), Outcome::OtherCode);
        assert_eq!(of(&[&ours("E0282", 3, 5), &ours("E0282", 7, 8)], &theirs), Outcome::Elsewhere);
        assert_eq!(outcome(None, &theirs), Outcome::Failed);
    }
}
