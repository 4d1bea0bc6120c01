//! Makes mutants of published crates that need nothing but std, several functions at a time.

use std::collections::BTreeMap;
use std::path::Path;

use super::inline::inline;
use super::mutants::{Annotation, annotations};
use super::verdicts::{Mutant, SCHEME, Source, Verdict};
use crate::cache;
use crate::compiler::{Diagnostic, Rustc};
use crate::corpus::packages::{Library, libraries};

/// Larger crates are mostly tables.
const MAX_BYTES: usize = 400_000;

/// How many times a crate is compiled; each time every function loses another annotation.
const ROUNDS: usize = 6;

/// The crates among the dependencies of `manifest` that compile alone, with their mutants: from the cache, or by asking
/// rustc.
///
/// # Errors
/// When cargo or rustc can't be run.
pub fn crates(manifest: &Path, tell: &mut dyn FnMut(&str)) -> Result<Vec<Source>, String> {
    let release = Rustc::version()?.split(' ').next().unwrap_or_default().to_owned();
    let path = cache::folder()?.join(format!("crates-{release}-{SCHEME}.jsonl"));
    if let Some(sources) = cache::read(&path) {
        return Ok(sources);
    }
    let folder = std::env::temp_dir().join(format!("friction-crates-{}", std::process::id()));
    let rustc = Rustc::new(&folder)?;
    let mut sources = Vec::new();
    for library in libraries(manifest)?.iter().filter(|library| library.is_alone) {
        if let Some(source) = source(&rustc, library)? {
            tell(&format!("{}: {} rounds", source.name, source.rounds.len()));
            sources.push(source);
        }
    }
    let _ = std::fs::remove_dir_all(folder);
    cache::write(&path, &sources)?;
    Ok(sources)
}

/// `None` for what doesn't compile alone: it asks for a nightly, or for what its build script would say.
fn source(rustc: &Rustc, library: &Library) -> Result<Option<Source>, String> {
    let text = inline(&library.root).filter(|text| text.len() <= MAX_BYTES).unwrap_or_default();
    let parsed = syn::parse_str::<syn::File>(&text).ok().filter(|file| !file.items.is_empty());
    let Some(parsed) = parsed else { return Ok(None) };
    let options = library.options();
    if !rustc.check(&text, library.edition, &options).is_ok_and(|errors| errors.is_empty()) {
        return Ok(None);
    }
    let statements: Vec<_> = parsed.items.into_iter().map(syn::Stmt::Item).collect();
    let mut source =
        Source { name: library.title(), edition: library.edition, text, rounds: rounds(annotations(&statements)) };
    for index in 0..source.rounds.len() {
        let Some(round) = source.rounds.get(index) else { continue };
        let errors = rustc.check(&source.mutated(round), library.edition, &options)?;
        let verdicts: Vec<_> = round.iter().map(|mutant| verdict(round, mutant, &errors)).collect();
        let round = source.rounds.get_mut(index).into_iter().flatten();
        round.zip(verdicts).for_each(|(mutant, verdict)| mutant.verdict = verdict);
    }
    Ok(Some(source))
}

/// The first annotation of every function, then the second of each, and so on.
fn rounds(annotations: Vec<Annotation>) -> Vec<Vec<Mutant>> {
    let mut bodies: BTreeMap<(usize, usize), Vec<Annotation>> = BTreeMap::new();
    for annotation in annotations {
        if let Some(body) = annotation.body {
            bodies.entry(body).or_default().push(annotation);
        }
    }
    let mut rounds: Vec<Vec<Mutant>> = Vec::new();
    for (body, annotations) in bodies {
        for (number, annotation) in annotations.into_iter().take(ROUNDS).enumerate() {
            let Annotation { kind, start, end, .. } = annotation;
            let mutant = Mutant { kind, start, end, body, verdict: Verdict::Compiles };
            match rounds.get_mut(number) {
                Some(round) => round.push(mutant),
                None => rounds.push(vec![mutant]),
            }
        }
    }
    rounds
}

fn verdict(round: &[Mutant], mutant: &Mutant, errors: &[Diagnostic]) -> Verdict {
    let (start, end) = (Source::moved(round, mutant.body.0), Source::moved(round, mutant.body.1));
    Verdict::of(errors.iter().filter(|error| (start..end).contains(&error.start)).cloned().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_function_loses_one_annotation_a_round() {
        let text = "fn f() { let a: u8 = 1; let b: u8 = 2; } fn g() { let c: u8 = 3; } const A: u8 = h::<u8>();";
        let statements = syn::parse_str::<syn::File>(text).unwrap().items.into_iter().map(syn::Stmt::Item);
        let rounds = rounds(annotations(&statements.collect::<Vec<_>>()));
        assert_eq!(rounds.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
    }
}
