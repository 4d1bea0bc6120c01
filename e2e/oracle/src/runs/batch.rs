//! Compiles many programs as one, each in a module that includes its own file, so that places are those of that file.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use friction_analyzer::report::{BuildProfile, Edition};
use serde::Deserialize;

use super::process::run;
use super::{Case, Ran, Verdict};
use crate::compiler::year;

/// The two profiles as far as they change what a program does: optimisation changes how long it takes, and rustc's part of
/// that is four times all else.
pub(crate) const PROFILES: [(BuildProfile, &[&str]); 2] = [
    (BuildProfile::Debug, &["-Copt-level=0", "-Coverflow-checks=on", "-Cdebug-assertions=on"]),
    (BuildProfile::Release, &["-Copt-level=0", "-Coverflow-checks=off", "-Cdebug-assertions=off"]),
];

/// What rustc's back end says when it gives up, of no place in the text.
const CRASH: &str = "LLVM ERROR";

/// What rustc, told `more`, says of each case; all are of one edition.
///
/// # Errors
/// When rustc or a program can't be run.
pub(super) fn ask(cases: &[Case], more: &[&str], folder: &Path) -> Result<Vec<Verdict>, String> {
    let edition = cases.first().map(|case| case.edition).unwrap_or_default();
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for (number, case) in cases.iter().enumerate() {
        write(&folder.join(format!("c{number}.rs")), &case.text)?;
    }
    let mut whole: BTreeSet<usize> = (0..cases.len()).collect();
    let batch = batch(&mut whole, edition, more, folder)?;
    let verdict = |(number, case): (usize, &Case)| match &batch {
        Some(programs) if whole.contains(&number) => ran(programs, &[&number.to_string()], folder, times(&case.text)),
        _ => alone(number, edition, more, folder, times(&case.text)),
    };
    cases.iter().enumerate().map(verdict).collect()
}

/// How often the debug build is run: what a hash with random keys puts in order may twice be the same by chance.
pub(super) fn times(text: &str) -> usize {
    if ["HashMap", "HashSet", "RandomState"].iter().any(|word| text.contains(word)) { 8 } else { 2 }
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The programs of those cases that can stand beside others; `None` when there are none.
fn batch(
    whole: &mut BTreeSet<usize>,
    edition: Edition,
    more: &[&str],
    folder: &Path,
) -> Result<Option<[PathBuf; 2]>, String> {
    while !whole.is_empty() {
        write(&folder.join("batch.rs"), &root(whole))?;
        let mut programs = Vec::new();
        let errors = build("batch.rs", edition, folder, more, &mut programs)?;
        if errors.is_empty() {
            return Ok(programs.try_into().ok());
        }
        let bad: BTreeSet<usize> = errors.iter().flat_map(|error| &error.cases).copied().collect();
        // Without a place there is no telling whose fault it is.
        let is_good = |number: &usize| !bad.is_empty() && !bad.contains(number);
        whole.retain(is_good);
    }
    Ok(None)
}

/// The crate of some cases; its argument is the number of the one to run.
fn root(cases: &BTreeSet<usize>) -> String {
    let module = |number: &usize| {
        format!(
            "mod c{number} {{ include!(\"c{number}.rs\"); \
             pub fn run__() -> ::std::process::ExitCode {{ ::std::process::Termination::report(main()) }} }}\n"
        )
    };
    let arm = |number: &usize| format!("        \"{number}\" => c{number}::run__(),\n");
    let modules: String = cases.iter().map(module).collect();
    let arms: String = cases.iter().map(arm).collect();
    format!(
        "#![allow(warnings)]\n{modules}fn main() -> ::std::process::ExitCode {{\n    \
         match ::std::env::args().nth(1).unwrap().as_str() {{\n{arms}        _ => ::std::process::exit(77),\n    }}\n}}\n"
    )
}

/// A case that can't stand beside others.
fn alone(number: usize, edition: Edition, more: &[&str], folder: &Path, times: usize) -> Result<Verdict, String> {
    let mut programs = Vec::new();
    let errors = build(&format!("c{number}.rs"), edition, folder, more, &mut programs)?;
    if let Some(error) = errors.first() {
        return Ok(Verdict::Refused(error.message.clone()));
    }
    let programs = programs.try_into().map_err(|_| "a profile is missing".to_owned())?;
    ran(&programs, &[], folder, times)
}

fn ran(programs: &[PathBuf; 2], arguments: &[&str], folder: &Path, times: usize) -> Result<Verdict, String> {
    let place = folder.join("place");
    let once = |program: &PathBuf| run(program, arguments, &place);
    let [debug, release] = programs;
    let first = once(debug)?;
    for _ in 2..times {
        if once(debug)? != first {
            return Ok(Verdict::Unsteady);
        }
    }
    Ok(steady(first, once(debug)?, once(release)?))
}

/// The verdict of two runs of the debug build and one of the release build.
pub(crate) fn steady(first: Ran, debug: Ran, release: Ran) -> Verdict {
    if first != debug {
        return Verdict::Unsteady;
    }
    Verdict::Ran { release: (release != debug).then_some(release), debug }
}

/// An error of rustc, and the cases whose files it stands in.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) message: String,
    pub(crate) cases: Vec<usize>,
}

/// Builds a program for each profile, both at a time; the errors of the first.
pub(crate) fn build(
    root: &str,
    edition: Edition,
    folder: &Path,
    more: &[&str],
    programs: &mut Vec<PathBuf>,
) -> Result<Vec<Refusal>, String> {
    let started = PROFILES.map(|(profile, options)| {
        let program = folder.join(format!("{profile:?}"));
        let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        rustc.current_dir(folder).args(["--edition", year(edition), "--error-format=json", "-Awarnings"]);
        rustc.args(["--crate-name=batch", "--crate-type=bin", "-Cdebuginfo=0", "-Ccodegen-units=16"]).args(options);
        rustc.args(more).arg("-o").arg(&program).arg(root);
        programs.push(program);
        rustc.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()
    });
    let mut errors = Vec::new();
    for child in started {
        let output = child.and_then(std::process::Child::wait_with_output);
        let output = output.map_err(|error| format!("rustc can't be run: {error}"))?;
        let said = String::from_utf8_lossy(&output.stderr);
        errors.extend(refusals(&said));
        if errors.is_empty() && !output.status.success() {
            let said = said.trim().chars().take(2000).collect::<String>();
            if !said.contains(CRASH) {
                return Err(format!("rustc failed: {said}"));
            }
            errors.push(Refusal { message: said, cases: Vec::new() });
        }
    }
    Ok(errors)
}

#[derive(Deserialize)]
struct Message {
    message: String,
    level: String,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Span {
    file_name: String,
    is_primary: bool,
    expansion: Option<Box<Expansion>>,
}

#[derive(Deserialize)]
struct Expansion {
    span: Span,
}

impl Span {
    /// The case in whose file this is, or what it was expanded from.
    fn case(&self) -> Option<usize> {
        let own = self.file_name.strip_prefix('c').and_then(|name| name.strip_suffix(".rs")?.parse().ok());
        own.or_else(|| self.expansion.as_ref()?.span.case())
    }
}

fn refusals(messages: &str) -> Vec<Refusal> {
    let parsed = messages.lines().filter_map(|line| serde_json::from_str::<Message>(line).ok());
    let errors = parsed.filter(|message| message.level.starts_with("error"));
    let told = errors.filter(|message| !message.message.starts_with("aborting due to"));
    told.map(|message| {
        let primary = message.spans.iter().filter(|span| span.is_primary);
        Refusal { cases: primary.filter_map(Span::case).collect(), message: message.message }
    })
    .collect()
}
