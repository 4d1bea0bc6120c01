//! Asks rustc what programs and tests by others do in both profiles, and keeps what it says.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use friction_analyzer::report::Edition;
use serde::{Deserialize, Serialize};

use super::libtest::{TestResult, results};
use super::{Candidate, Kind};
use crate::cache;
use crate::compiler::{Rustc, year};
use crate::runs::{PROFILES, Ran, Verdict, hash, run, steady};

/// Rises with what is kept, so that older rows are not read.
const SCHEME: u32 = 2;

/// What rustc says of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Told {
    /// It does not compile alone.
    Refused(String),
    /// What the program does.
    Program(Verdict),
    /// What libtest says of each test, in debug and in release; those that differ between two runs are left out.
    Tests([Vec<TestResult>; 2]),
}

impl Told {
    /// Whether there is something to compare with.
    pub fn is_good(&self) -> bool {
        match self {
            Told::Refused(_) => false,
            Told::Program(verdict) => verdict.ran().is_some_and(|[debug, _]| debug.exit.is_some()),
            Told::Tests([debug, _]) => !debug.is_empty(),
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Row {
    key: String,
    told: Told,
}

/// What rustc says of each text: from the cache, or by asking.
///
/// # Errors
/// When rustc can't be run, or the cache not be written.
pub fn verdicts(candidates: &[Candidate], tell: &mut dyn FnMut(&str)) -> Result<Vec<Told>, String> {
    let release = Rustc::version()?.split(' ').next().unwrap_or_default().to_owned();
    let path = cache::folder()?.join(format!("programs-{release}-{SCHEME}.jsonl"));
    let rows = cache::read_all::<Row>(&path);
    let mut known: HashMap<String, Told> = rows.into_iter().map(|row| (row.key, row.told)).collect();
    let folder = std::env::temp_dir().join(format!("friction-programs-{}", std::process::id()));
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for (number, candidate) in (1_usize..).zip(candidates) {
        let key = key(candidate);
        if known.contains_key(&key) {
            continue;
        }
        let told = ask(candidate, &folder)?;
        let row = Row { key, told };
        cache::append(&path, std::slice::from_ref(&row))?;
        known.insert(row.key, row.told);
        if number.is_multiple_of(100) {
            tell(&format!("rustc has said something of {number} of {}", candidates.len()));
        }
    }
    let _ = fs::remove_dir_all(folder);
    let unknown = || Told::Refused("nobody asked".to_owned());
    Ok(candidates.iter().map(|candidate| known.get(&key(candidate)).cloned().unwrap_or_else(unknown)).collect())
}

fn key(candidate: &Candidate) -> String {
    let Candidate { kind, edition, text, options, .. } = candidate;
    format!("{kind:?}-{}-{:032x}", year(*edition), hash(format!("{options:?}{text}").as_bytes()))
}

fn ask(candidate: &Candidate, folder: &Path) -> Result<Told, String> {
    let file = folder.join("a.rs");
    fs::write(&file, &candidate.text).map_err(|error| format!("{}: {error}", file.display()))?;
    let is_test = candidate.kind != Kind::Example;
    let mut programs = Vec::new();
    for (profile, options) in PROFILES {
        let program = folder.join(format!("{profile:?}"));
        if let Some(error) = build(candidate, is_test, options, folder, &program)? {
            return Ok(Told::Refused(error));
        }
        programs.push(program);
    }
    let [debug, release] = programs.as_slice() else { return Err("a profile is missing".to_owned()) };
    let place = folder.join("place");
    if is_test {
        return Ok(Told::Tests([results(debug, &place)?, results(release, &place)?]));
    }
    let once = |program: &Path| -> Result<Ran, String> { run(program, &[], &place) };
    Ok(Told::Program(steady(once(debug)?, once(debug)?, once(release)?)))
}

/// The first error, if there is one.
fn build(
    candidate: &Candidate,
    is_test: bool,
    options: &[&str],
    folder: &Path,
    program: &Path,
) -> Result<Option<String>, String> {
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.current_dir(folder).args(["--edition", edition(candidate.edition), "--cap-lints=allow", "-Cdebuginfo=0"]);
    rustc.args(options).args(&candidate.options).arg("-o").arg(program).arg("a.rs");
    if is_test {
        rustc.arg("--test");
    }
    let output = rustc.stdin(Stdio::null()).output().map_err(|error| format!("rustc can't be run: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let error = said.lines().find(|line| line.starts_with("error")).unwrap_or("no word").to_owned();
    Ok((!output.status.success()).then_some(error))
}

fn edition(edition: Edition) -> &'static str {
    year(edition)
}
