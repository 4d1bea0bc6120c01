//! Chooses where the wasm32 target comes from, and runs cargo with it.

use super::{apt, debian};
use crate::project::{Project, on_path};
use crate::shell::{read, run, step};
use anyhow::{Context, Result, bail};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The target triple of everything that runs in the browser.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// How to call cargo, or a tool that calls cargo, so that it can build for wasm32.
pub struct Wasm {
    origin: &'static str,
    environment: Vec<(String, OsString)>,
    /// Cargo's target directory for these builds: its own where the compiler differs from the ordinary one.
    pub target: PathBuf,
}

impl Wasm {
    /// The ordinary compiler, which knows the target already.
    fn ordinary(project: &Project, origin: &'static str) -> Self {
        Self { origin, environment: Vec::new(), target: project.target.clone() }
    }

    /// A compiler of its own that is found through the environment.
    pub fn through(origin: &'static str, environment: Vec<(String, OsString)>, target: PathBuf) -> Self {
        Self { origin, environment, target }
    }

    /// Where the target came from, in words.
    pub fn origin(&self) -> &'static str {
        self.origin
    }

    /// The PATH on which this cargo comes first, where that differs from ours.
    pub fn path(&self) -> Option<OsString> {
        self.environment.iter().find(|(name, _)| name == "PATH").map(|(_, value)| value.clone())
    }

    /// A command in this environment.
    pub fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command.env("CARGO_TARGET_DIR", &self.target);
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }
}

/// Makes sure there is a wasm32 target; `FRICTION_WASM` chooses the way.
pub fn wasm(project: &Project) -> Result<Wasm> {
    step("wasm32 target", "rustc needs a standard library for the browser's instruction set", || {
        match env::var("FRICTION_WASM").as_deref() {
            Ok("rustup") => from_rustup(project),
            Ok("debian") => debian::wasm(project),
            Err(_) | Ok("") => from_anywhere(project),
            Ok(other) => bail!("FRICTION_WASM is `{other}`; it may be `rustup`, `debian` or unset"),
        }
    })
}

fn from_anywhere(project: &Project) -> Result<Wasm> {
    match from_rustup(project) {
        Ok(wasm) => Ok(wasm),
        Err(problem) if apt::exists() => {
            println!("    rustup's way does not work here ({problem:#}); taking Debian's packages");
            debian::wasm(project)
        }
        Err(problem) => Err(problem.context("run: rustup target add wasm32-unknown-unknown")),
    }
}

fn from_rustup(project: &Project) -> Result<Wasm> {
    if has_target()? {
        println!("    the ordinary rustc has it");
        return Ok(Wasm::ordinary(project, "the ordinary rustc"));
    }
    if on_path("rustup").is_none() {
        bail!("there is no rustup on PATH to add it with");
    }
    run(Command::new("rustup").args(["target", "add", TARGET]))?;
    if !has_target()? {
        bail!("rustup added the target, yet rustc does not find it: is another rustc first on PATH?");
    }
    Ok(Wasm::ordinary(project, "rustup"))
}

fn has_target() -> Result<bool> {
    let directory = read(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .context("asking rustc where its libraries are")?;
    Ok(holds_core(Path::new(directory.trim())))
}

/// Whether a library directory holds a compiled `core`.
pub fn holds_core(directory: &Path) -> bool {
    let Ok(entries) = directory.read_dir() else { return false };
    entries.flatten().any(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.starts_with("libcore-") && name.ends_with(".rlib")
    })
}
