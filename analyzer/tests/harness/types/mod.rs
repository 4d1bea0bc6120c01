//! Judges the suites about types: what stands beside and below the code is what inference says.
//!
//! `// type: T` at the end of a line is the type of the pattern behind its `let`, else of the expression that is the line
//! or ends it; `// unknown` says that nothing is known of it. Carets below code show exactly one expression or pattern.
//! `//~ E0282` is an ambiguity on its line, the code below carets one at exactly that place. Ambiguities are told
//! nowhere else. `// fits: A | B` below code lists the candidates for what is ambiguous on its line, `// only: T` what a
//! single impl says there; single impls are told nowhere else. A block marked `gap` states what rustc says and inference does not say yet; the case fails when it does.

mod place;
mod read;
mod rewrite;

pub use rewrite::rewrite;

use friction_analyzer::report::{Ambiguity, Config, Document, DocumentKind, Edition, TypesReport};
use libtest_mimic::{Failed, Trial};

use super::analyse::{analyzer, on_large_stack};
use super::markdown::{Block, Case};
use super::suite::Suite;
use read::{About, Stated, Told};

/// Whether a suite is about types.
pub fn is_about_types(suite: &Suite) -> bool {
    suite.name.starts_with("types/")
}

/// One test for every case of the suites in `types/`.
pub fn trials(suites: &[Suite]) -> Vec<Trial> {
    let suites = suites.iter().filter(|suite| is_about_types(suite));
    suites.flat_map(|suite| suite.cases.iter().filter_map(|case| trial(suite, case))).collect()
}

fn trial(suite: &Suite, case: &Case) -> Option<Trial> {
    let (suite, case) = (suite.name.clone(), case.clone());
    let name = format!("{suite}: {}", case.heading);
    (!case.blocks.is_empty()).then(|| {
        Trial::test(name, move || {
            case.blocks.iter().try_for_each(|block| {
                judge(block)
                    .map_err(|problem| Failed::from(format!("tests/suite/{suite}.md:{}: {problem}", block.line)))
            })
        })
    })
}

/// What inference says of `text`, read as `block` says.
pub fn infer(block: &Block, text: &str) -> TypesReport {
    let document = Document { name: "example.rs".into(), kind: DocumentKind::Rust, text: text.into() };
    let edition = block.value("edition").map_or(Edition::default(), |year| Edition::named(year).unwrap());
    let config = Config { edition, ..Config::default() };
    on_large_stack(move || analyzer().types(&document, &config))
}

fn judge(block: &Block) -> Result<(), String> {
    if block.language() != "rust" {
        return Err(format!("a block of `{}` has no types", block.info.join(" ")));
    }
    let problems = problems(block);
    match (block.has("gap"), problems.is_empty()) {
        (false, true) | (true, false) => Ok(()),
        (false, false) => Err(format!("types are not those stated (UPDATE=1 rewrites them){problems}")),
        (true, true) => Err("this gap has closed: take `gap` away".into()),
    }
}

/// What differs, each on a line of its own.
fn problems(block: &Block) -> String {
    let stated = read::read(&block.text);
    let report = infer(block, &block.text);
    let types = stated.types.iter().filter_map(|expected| {
        let said = place::type_at(&block.text, &report, expected);
        (said != expected.ty)
            .then(|| format!("\n  stated {}\n  said   {said}{}", expected.ty, quote(block, expected.line)))
    });
    types.chain(told(block, &stated, &report.ambiguities)).chain(listed(block, &stated, &report)).collect()
}

/// Ambiguities that are stated and not told, and those that are told and not stated.
fn told(block: &Block, stated: &Stated, ambiguities: &[Ambiguity]) -> Vec<String> {
    let mut rest: Vec<&Ambiguity> = ambiguities.iter().collect();
    let mut problems = Vec::new();
    for expected in &stated.told {
        match rest.iter().position(|found| is_told(&block.text, expected, found)) {
            Some(at) => drop(rest.remove(at)),
            None => problems.push(format!("\n  missing    {}{}", expected.code, quote(block, expected.line))),
        }
    }
    for found in rest {
        let (line, place) = (read::line_at(&block.text, found.start), &block.text[found.start..found.end]);
        problems.push(format!("\n  unexpected {} at `{place}`{}", found.code, quote(block, line)));
    }
    problems
}

/// Candidates that are not those stated, and single impls stated or told alone.
fn listed(block: &Block, stated: &Stated, report: &TypesReport) -> Vec<String> {
    let mut problems = Vec::new();
    for expected in &stated.listed {
        let said = list(&block.text, report, expected.about, expected.line);
        if said != expected.types {
            let (types, quoted) = (&expected.types, quote(block, expected.line));
            problems.push(format!("\n  listed {types}\n  said   {said}{quoted}"));
        }
    }
    for found in &report.singles {
        let line = read::line_at(&block.text, found.start);
        if !stated.listed.iter().any(|listed| listed.about == About::OnlyImpl && listed.line == line) {
            problems.push(format!("\n  unexpected single impl: {}{}", found.message, quote(block, line)));
        }
    }
    problems
}

/// What there is to list on a line.
fn list(text: &str, report: &TypesReport, about: About, line: usize) -> String {
    let is_here = |start: usize| read::line_at(text, start) == line;
    let titles: Vec<String> = match about {
        About::Candidates => {
            let here = report.ambiguities.iter().filter(|found| is_here(found.start));
            here.flat_map(|found| &found.fixes).map(|fix| fix.title.clone()).collect()
        }
        About::OnlyImpl => {
            report.singles.iter().filter(|found| is_here(found.start)).map(|found| found.ty.clone()).collect()
        }
    };
    let bare = titles.iter().map(|title| title.trim_start_matches("Say that it is ").trim_matches('`'));
    bare.collect::<Vec<_>>().join(" | ")
}

fn is_told(text: &str, expected: &Told, found: &Ambiguity) -> bool {
    let is_there = match &expected.range {
        Some(range) => *range == (found.start..found.end),
        None => expected.line == read::line_at(text, found.start),
    };
    expected.code == found.code && is_there
}

fn quote(block: &Block, line: usize) -> String {
    format!("\n         on line {line} of the block: {}", block.text.lines().nth(line - 1).unwrap_or_default().trim())
}
