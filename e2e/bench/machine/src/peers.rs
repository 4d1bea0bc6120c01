//! Runs a program by Friction, by interpreters that are libraries, and by processes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use friction_analyzer::Runner;
use friction_analyzer::report::{BuildProfile, Builds, Document, DocumentKind, Edition, RunConfig};

use crate::time;

const PROGRAMS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/programs");

/// A program in the languages of all peers, and what it prints.
pub struct Program {
    name: String,
    rust: String,
    rhai: String,
    rune: String,
}

impl Program {
    /// The program of this name.
    pub fn read(name: &str) -> Result<Program, String> {
        let read = |ending: &str| {
            let path = format!("{PROGRAMS}/{name}.{ending}");
            fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))
        };
        Ok(Program { name: name.to_owned(), rust: read("rs")?, rhai: read("rhai")?, rune: read("rn")? })
    }
}

/// Who runs programs.
pub enum Peer {
    Friction(Runner, BuildProfile),
    RunRs(PathBuf),
    Rhai,
    Rune,
    /// A program built with these options, in this folder.
    Rustc(&'static str, &'static [&'static str], PathBuf),
}

impl Peer {
    /// All peers: `FRICTION_RUN_RS` names the program of `run-rs`, which is no library.
    pub fn all() -> Result<Vec<Peer>, String> {
        let folder = std::env::temp_dir().join(format!("friction-peers-{}", std::process::id()));
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let mut peers = vec![Peer::Friction(Runner::new(), BuildProfile::Debug)];
        peers.push(Peer::Friction(Runner::new(), BuildProfile::Release));
        match std::env::var_os("FRICTION_RUN_RS") {
            Some(path) => peers.push(Peer::RunRs(path.into())),
            None => eprintln!("run-rs is left out: FRICTION_RUN_RS does not name it"),
        }
        peers.extend([Peer::Rhai, Peer::Rune]);
        peers.push(Peer::Rustc("rustc debug", &["-Copt-level=0", "-Cdebug-assertions=on"], folder.clone()));
        peers.push(Peer::Rustc("rustc release", &["-Copt-level=3"], folder));
        Ok(peers)
    }

    pub fn name(&self) -> &'static str {
        match self {
            Peer::Friction(_, BuildProfile::Debug) => "debug",
            Peer::Friction(_, BuildProfile::Release) => "release",
            Peer::RunRs(_) => "run-rs",
            Peer::Rhai => "rhai",
            Peer::Rune => "rune",
            Peer::Rustc(name, ..) => name,
        }
    }

    /// The time that a program takes.
    pub fn run(&self, program: &Program) -> Result<Duration, String> {
        let expected = expected(program);
        let checked = |(time, printed): (Duration, String)| match printed.trim() == expected {
            true => Ok(time),
            false => Err(format!("{} prints {printed:?} for {}, not {expected}", self.name(), program.name)),
        };
        match self {
            Peer::Friction(runner, profile) => checked(within(|| friction(runner, *profile, &program.rust))?),
            Peer::Rhai => checked(within(|| friction_interpreters::rhai(&program.rhai))?),
            Peer::Rune => checked(within(|| friction_interpreters::rune(&program.rune))?),
            Peer::RunRs(path) => {
                let file = |name: &str| format!("{PROGRAMS}/{name}.rs");
                let (empty, _) = process(Command::new(path).arg(file("empty")))?;
                let (time, printed) = process(Command::new(path).arg(file(&program.name)))?;
                checked((time.saturating_sub(empty), printed))
            }
            Peer::Rustc(_, options, folder) => {
                let (empty, _) = process(&mut Command::new(built("empty", options, folder)?))?;
                let (time, printed) = process(&mut Command::new(built(&program.name, options, folder)?))?;
                checked((time.saturating_sub(empty), printed))
            }
        }
    }
}

/// What rustc's builds print.
fn expected(program: &Program) -> &'static str {
    match program.name.as_str() {
        "empty" => "",
        "fib" => "3524578",
        "loop" => "29999994",
        "sieve" => "78498",
        "nbody" => "-166593",
        "strings" => "2288890",
        "counting" => "1000 355",
        _ => "863 1074830325 2147480685",
    }
}

fn within(run: impl FnOnce() -> Result<String, String>) -> Result<(Duration, String), String> {
    let start = time::of_thread()?;
    let printed = run()?;
    Ok((time::of_thread()?.saturating_sub(start), printed))
}

/// Reads, infers, compiles and runs.
fn friction(runner: &Runner, profile: BuildProfile, text: &str) -> Result<String, String> {
    let document = Document { name: "main.rs".to_owned(), kind: DocumentKind::Rust, text: text.to_owned() };
    let (profiles, memory, stdin) = (vec![profile], 1 << 30, String::new());
    let config = RunConfig { profiles, fuel: u64::MAX, memory, stdin, builds: Builds::default(), cfg: Vec::new() };
    let report = runner.run(&document, Edition::E2024, &config);
    match report.profiles.into_iter().next() {
        Some(run) if run.exit_code == Some(0) => Ok(run.stdout),
        Some(run) => Err(format!("{:?}", run.outcome)),
        None => Err(format!("{:?}", report.errors)),
    }
}

fn process(command: &mut Command) -> Result<(Duration, String), String> {
    let start = time::of_children()?;
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{command:?}: {}{}", output.status, String::from_utf8_lossy(&output.stderr)));
    }
    Ok((time::of_children()?.saturating_sub(start), String::from_utf8_lossy(&output.stdout).into_owned()))
}

/// A program's executable.
fn built(name: &str, options: &[&str], folder: &Path) -> Result<PathBuf, String> {
    let path = folder.join(format!("{name}{}", options.join("")));
    if !path.exists() {
        let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        rustc.args(["--edition=2024", "-Awarnings", "-o"]).arg(&path).args(options).arg(format!("{PROGRAMS}/{name}.rs"));
        process(&mut rustc)?;
    }
    Ok(path)
}
