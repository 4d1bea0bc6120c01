//! Turns programs into mutants with rustc's verdicts on them.

use std::path::Path;

use friction_analyzer::report::Edition;
use serde::{Deserialize, Serialize};

use super::mutants::{Kind, annotations};
use crate::bindings::Facts;
use crate::cache;
use crate::compiler::{Bundle, Diagnostic, Rustc};
use crate::examples::{Example, Program};

/// Rises with what the verdicts contain, so that older ones are not read.
pub(super) const SCHEME: u32 = 2;

/// How many mutants are compiled together.
const TOGETHER: usize = 400;

/// The codes of what is compared.
const AMBIGUOUS: [&str; 4] = ["E0282", "E0283", "E0284", "E0790"];

/// A program with its mutants.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Source {
    /// Where it comes from.
    pub name: String,
    /// What it is read as.
    pub edition: Edition,
    /// The program itself, which compiles.
    pub text: String,
    /// Mutants made together, each in a function of its own.
    pub rounds: Vec<Vec<Mutant>>,
}

/// One annotation taken away.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Mutant {
    /// What is taken away.
    pub kind: Kind,
    /// Where it stood in the program.
    pub start: usize,
    /// The byte behind it.
    pub end: usize,
    /// What of the program the verdict is about.
    pub body: (usize, usize),
    /// What rustc says.
    pub verdict: Verdict,
}

/// What rustc says of a mutant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// Nothing: what was taken away follows from the rest.
    Compiles,
    /// It is ambiguous there, in bytes of the mutant.
    Ambiguous(Vec<Diagnostic>),
    /// It has another error, so that nothing can be compared.
    Other(String),
}

impl Verdict {
    pub(super) fn of(errors: Vec<Diagnostic>) -> Verdict {
        match errors.iter().find(|error| !AMBIGUOUS.contains(&error.code.as_str())) {
            Some(other) => {
                Verdict::Other(if other.code.is_empty() { other.message.clone() } else { other.code.clone() })
            }
            None if errors.is_empty() => Verdict::Compiles,
            None => Verdict::Ambiguous(errors),
        }
    }
}

impl Source {
    /// The program without the annotations of a round.
    pub fn mutated(&self, round: &[Mutant]) -> String {
        let mut text = String::new();
        let mut copied = 0;
        for mutant in round {
            text.push_str(self.text.get(copied..mutant.start).unwrap_or_default());
            text.push_str(mutant.kind.replacement());
            copied = mutant.end;
        }
        text.push_str(self.text.get(copied..).unwrap_or_default());
        text
    }

    /// Where an offset of the program is in the mutant of a round.
    pub fn moved(round: &[Mutant], offset: usize) -> usize {
        let before = round.iter().filter(|mutant| mutant.start < offset);
        before.fold(offset, |offset, mutant| {
            let grown = offset.saturating_add(mutant.kind.replacement().len());
            grown.saturating_sub(mutant.end.saturating_sub(mutant.start))
        })
    }
}

/// The mutants of std's documentation examples: from the cache, or by asking rustc.
///
/// # Errors
/// When rustc can't be run.
pub fn examples(facts: &[Facts], tell: &mut dyn FnMut(&str)) -> Result<Vec<Source>, String> {
    let release = Rustc::version()?.split(' ').next().unwrap_or_default().to_owned();
    let path = cache::folder()?.join(format!("mutants-{release}-{SCHEME}.jsonl"));
    if let Some(sources) = cache::read(&path) {
        return Ok(sources);
    }
    let sources = ask(facts, tell)?;
    cache::write(&path, &sources)?;
    Ok(sources)
}

/// The mutants of examples, asked of rustc now.
///
/// # Errors
/// When rustc can't be run.
pub fn ask(facts: &[Facts], tell: &mut dyn FnMut(&str)) -> Result<Vec<Source>, String> {
    let compiling = facts.iter().filter(|facts| facts.compiles);
    let mut sources: Vec<Source> = compiling.filter_map(|facts| source(&facts.example)).collect();
    judge(&mut sources, &std::env::temp_dir().join(format!("friction-mutants-{}", std::process::id())), tell)?;
    Ok(sources)
}

/// An example with one mutant a round, not judged yet.
fn source(example: &Example) -> Option<Source> {
    let program = Program::parse(&example.text)?;
    let body = (0, program.text.len());
    let mutant = |a: super::mutants::Annotation| {
        vec![Mutant { kind: a.kind, start: a.start, end: a.end, body, verdict: Verdict::Compiles }]
    };
    let rounds = annotations(&program.statements).into_iter().map(mutant).collect();
    Some(Source { name: example.name.clone(), edition: example.edition, text: example.text.clone(), rounds })
}

fn judge(sources: &mut [Source], folder: &Path, tell: &mut dyn FnMut(&str)) -> Result<(), String> {
    let rustc = Rustc::new(folder)?;
    for edition in Edition::ALL {
        let same = sources.iter().enumerate().filter(|(_, source)| source.edition == edition);
        let all: Vec<(usize, usize)> =
            same.flat_map(|(index, source)| (0..source.rounds.len()).map(move |round| (index, round))).collect();
        for (number, group) in (1..).zip(all.chunks(TOGETHER)) {
            let verdicts = together(&rustc, edition, sources, group)?;
            for (&(index, round), verdict) in group.iter().zip(verdicts) {
                let round = sources.get_mut(index).and_then(|source| source.rounds.get_mut(round));
                round.into_iter().flatten().for_each(|mutant| mutant.verdict = verdict.clone());
            }
            tell(&format!("mutants of edition {}: {number} of {}", edition.name(), all.len().div_ceil(TOGETHER)));
        }
    }
    let _ = std::fs::remove_dir_all(folder);
    Ok(())
}

fn together(
    rustc: &Rustc,
    edition: Edition,
    sources: &[Source],
    group: &[(usize, usize)],
) -> Result<Vec<Verdict>, String> {
    let mut bundle = Bundle::new("#![allow(warnings)]\n");
    for (index, round) in group {
        let mutated = sources.get(*index).and_then(|source| Some(source.mutated(source.rounds.get(*round)?)));
        let program = mutated.and_then(|text| Program::parse(&text)).ok_or("a mutant does not parse")?;
        let (before, after) = Program::frame(program.shape);
        bundle.push(before, &program.text, after);
    }
    let mut errors = vec![Vec::new(); group.len()];
    for error in rustc.check(bundle.text(), edition, &[])? {
        let Some((index, start)) = bundle.locate(error.start) else {
            return Err(format!("an error of no mutant: {error:?}"));
        };
        let end = start.saturating_add(error.end.saturating_sub(error.start));
        errors
            .get_mut(index)
            .into_iter()
            .for_each(|errors: &mut Vec<_>| errors.push(Diagnostic { start, end, ..error.clone() }));
    }
    Ok(errors.into_iter().map(Verdict::of).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_move_with_what_goes() {
        let mutant = |start, end| Mutant { kind: Kind::Let, start, end, body: (0, 9), verdict: Verdict::Compiles };
        let source =
            Source { name: String::new(), edition: Edition::E2024, text: "a: b c: d e".to_owned(), rounds: Vec::new() };
        let round = [mutant(1, 4), mutant(6, 9)];
        assert_eq!(source.mutated(&round), "a c e");
        assert_eq!([0, 5, 10].map(|offset| Source::moved(&round, offset)), [0, 2, 4]);
    }
}
