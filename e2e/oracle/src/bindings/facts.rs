//! Turns examples into facts: which compile, and what rustc calls the types of their variables.

use std::path::Path;

use friction_analyzer::report::Edition;
use serde::{Deserialize, Serialize};

use super::probe::Probed;
use super::run;
use super::sites::{Site, sites};
use crate::cache;
use crate::compiler::{Bundle, Rustc};
use crate::examples::{Example, Program};

/// Rises with what the facts contain, so that older ones are not read.
const SCHEME: u32 = 1;

/// How many examples are compiled together.
const TOGETHER: usize = 300;

/// How many examples are enough for a quick look.
const SLICE: usize = 160;

/// What links or starts differently, and would disturb the examples beside it.
const ALONE: [&str; 8] =
    ["no_mangle", "global_allocator", "panic_handler", "extern \"", "#[link", "asm!", "process::", "abort("];

/// What rustc says of one example.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Facts {
    /// The example.
    pub example: Example,
    /// Whether it compiles.
    pub compiles: bool,
    /// Its variables, in the order of the text.
    pub bindings: Vec<Binding>,
}

/// A variable.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Binding {
    /// Its name.
    pub name: String,
    /// Where the name stands, in bytes.
    pub start: usize,
    /// The byte behind the name.
    pub end: usize,
    /// Whether a `let` binds it; else a parameter, an arm, a loop or a condition does.
    pub is_let: bool,
    /// What rustc calls its type.
    pub told: Told,
}

/// What became of the question for a type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Told {
    /// `alloc::vec::Vec<i32>`.
    Type(String),
    /// With a look at it the example doesn't compile.
    Unseen,
    /// The example is not run, or ends before.
    Unreached,
    /// It has different types at different times.
    Several,
}

/// The facts of all examples: from the cache, or by asking rustc, which takes minutes.
///
/// # Errors
/// When there are no examples, or rustc can't be run.
pub fn facts(tell: &mut dyn FnMut(&str)) -> Result<Vec<Facts>, String> {
    let release = Rustc::version()?.split(' ').next().unwrap_or_default().to_owned();
    let path = cache::folder()?.join(format!("bindings-{release}-{SCHEME}.jsonl"));
    if let Some(facts) = cache::read(&path) {
        return Ok(facts);
    }
    let examples = crate::examples::examples()?;
    tell(&format!("{} examples; rustc is asked once, which takes minutes", examples.len()));
    let facts = ask(&examples, &std::env::temp_dir().join(format!("friction-oracle-{}", std::process::id())), tell)?;
    cache::write(&path, &facts)?;
    Ok(facts)
}

/// The facts of some examples, the same ones each time, asked of rustc now.
///
/// # Errors
/// When there are no examples, or rustc can't be run.
pub fn slice(tell: &mut dyn FnMut(&str)) -> Result<Vec<Facts>, String> {
    let mut examples = crate::examples::examples()?;
    let step = examples.len().div_ceil(SLICE).max(1);
    let mut number = 0_usize;
    examples.retain(|example| {
        number = number.saturating_add(1);
        number.checked_rem(step) == Some(0) && example.runs
    });
    ask(&examples, &std::env::temp_dir().join(format!("friction-oracle-{}", std::process::id())), tell)
}

/// An example on its way.
struct Asked<'e> {
    example: &'e Example,
    program: Program,
    sites: Vec<Site>,
    wanted: Vec<bool>,
    compiles: bool,
    told: Vec<Told>,
}

fn prepare(example: &Example) -> Option<Asked<'_>> {
    let program = Program::parse(&example.text)?;
    let sites = sites(&program.statements);
    let (wanted, told) = (vec![true; sites.len()], vec![Told::Unreached; sites.len()]);
    Some(Asked { example, program, sites, wanted, compiles: true, told })
}

/// Asks rustc about `examples`, working in `folder`.
///
/// # Errors
/// When rustc can't be run.
pub fn ask(examples: &[Example], folder: &Path, tell: &mut dyn FnMut(&str)) -> Result<Vec<Facts>, String> {
    let mut all: Vec<Asked<'_>> = examples.iter().filter_map(prepare).collect();
    let rustc = Rustc::new(folder)?;
    for edition in Edition::ALL {
        let mut same: Vec<_> = all.iter_mut().filter(|one| one.example.edition == edition).collect();
        let groups = same.len().div_ceil(TOGETHER);
        for (number, group) in (1..).zip(same.chunks_mut(TOGETHER)) {
            keep_compiling(&rustc, edition, group)?;
            let mut runnable: Vec<_> = group.iter_mut().filter(|one| one.compiles && runs(one.example)).collect();
            probe(&rustc, edition, &mut runnable, folder)?;
            tell(&format!("edition {}: {number} of {groups}", edition.name()));
        }
    }
    let _ = std::fs::remove_dir_all(folder);
    Ok(all.into_iter().map(Asked::facts).collect())
}

fn runs(example: &Example) -> bool {
    example.runs && !ALONE.iter().any(|word| example.text.contains(word))
}

/// Finds out which examples compile, each in turn without those that don't.
fn keep_compiling(rustc: &Rustc, edition: Edition, group: &mut [&mut Asked<'_>]) -> Result<(), String> {
    loop {
        let mut asked: Vec<_> = group.iter_mut().filter(|one| one.compiles).collect();
        let mut bundle = Bundle::new("#![allow(warnings)]\n");
        for one in &asked {
            let (before, after) = Program::frame(one.program.shape);
            bundle.push(before, &one.program.text, after);
        }
        let errors = rustc.check(bundle.text(), edition, &[])?;
        if errors.is_empty() {
            return Ok(());
        }
        let located = errors.iter().filter_map(|error| bundle.locate(error.start)).map(|(index, _)| index);
        let mut bad: Vec<usize> = located.collect();
        bad.sort_unstable();
        bad.dedup();
        if bad.is_empty() {
            return Err(format!("an error of no example: {errors:?}"));
        }
        for index in bad {
            if let Some(one) = asked.get_mut(index) {
                one.compiles = false;
            }
        }
    }
}

/// Runs examples with a look at each variable that can be looked at.
fn probe(rustc: &Rustc, edition: Edition, group: &mut [&mut &mut Asked<'_>], folder: &Path) -> Result<(), String> {
    let program = folder.join("program");
    loop {
        let mut bundle = Bundle::new(&run::head());
        let mut probed = Vec::new();
        let mut first = 0_usize;
        for one in group.iter() {
            let (before, after) = Program::frame(one.program.shape);
            let text = Probed::new(&one.program.text, &one.sites, &one.wanted, first);
            bundle.push(before, &text.text, after);
            probed.push((text, first));
            first = first.saturating_add(one.sites.len());
        }
        bundle.end(&run::tail(group.len()));
        let errors = rustc.build(bundle.text(), edition, &program)?;
        if errors.is_empty() {
            let mut told = run::run(&program, folder, group.len())?;
            for (one, (_, first)) in group.iter_mut().zip(&probed) {
                for (number, answer) in one.told.iter_mut().enumerate() {
                    let names = told.remove(&first.saturating_add(number)).unwrap_or_default();
                    *answer = of_names(names, answer);
                }
            }
            return Ok(());
        }
        let mut changed = false;
        for (index, offset) in errors.iter().filter_map(|error| bundle.locate(error.start)) {
            if let (Some(one), Some((text, _))) = (group.get_mut(index), probed.get(index)) {
                changed |= one.give_up(text.site_at(offset));
            }
        }
        if !changed {
            return Err(format!("errors of no probe: {errors:?}"));
        }
    }
}

fn of_names(names: Vec<String>, before: &Told) -> Told {
    match (names.len(), names.into_iter().next()) {
        (1, Some(name)) => Told::Type(name),
        (0, _) => before.clone(),
        _ => Told::Several,
    }
}

impl Asked<'_> {
    /// Looks no more at the site that an error is at; where it is at none, first at all but the `let`s, then at none.
    fn give_up(&mut self, site: Option<usize>) -> bool {
        let others = self.sites.iter().zip(&self.wanted).any(|(site, wanted)| *wanted && !site.is_let);
        let mut changed = false;
        for (number, (one, wanted)) in self.sites.iter().zip(&mut self.wanted).enumerate() {
            let is_meant = site.map_or(!(others && one.is_let), |site| site == number);
            if is_meant && *wanted {
                *wanted = false;
                changed = true;
                if let Some(told) = self.told.get_mut(number) {
                    *told = Told::Unseen;
                }
            }
        }
        changed
    }

    fn facts(self) -> Facts {
        let bindings = self.sites.into_iter().zip(self.told).map(|(site, told)| Binding {
            name: site.name,
            start: site.start,
            end: site.end,
            is_let: site.is_let,
            told,
        });
        Facts { example: self.example.clone(), compiles: self.compiles, bindings: bindings.collect() }
    }
}
