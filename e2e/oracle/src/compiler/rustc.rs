//! Runs rustc on one file in a folder of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use friction_analyzer::report::Edition;

use super::Diagnostic;
use super::diagnostics::errors;

/// The name of the file that is compiled.
const FILE: &str = "bundle.rs";

/// Nothing of lints.
const QUIET: &str = "--cap-lints=allow";

/// rustc, with a folder to work in.
#[derive(Debug)]
pub struct Rustc {
    folder: PathBuf,
}

impl Rustc {
    /// Works in `folder`, which is made where it is missing.
    ///
    /// # Errors
    /// When the folder can't be made.
    pub fn new(folder: &Path) -> Result<Rustc, String> {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Rustc { folder: folder.to_owned() })
    }

    /// What rustc calls itself: `1.95.0 (59807616e 2026-04-14)`.
    ///
    /// # Errors
    /// When rustc can't be run.
    pub fn version() -> Result<String, String> {
        let output = command().arg("--version").output().map_err(|error| format!("rustc can't be run: {error}"))?;
        Ok(String::from_utf8_lossy(&output.stdout).trim().trim_start_matches("rustc ").to_owned())
    }

    /// The errors of a crate, without making anything of it.
    ///
    /// # Errors
    /// When rustc can't be run, or ends without a word.
    pub fn check(&self, text: &str, edition: Edition, options: &[String]) -> Result<Vec<Diagnostic>, String> {
        self.run(text, edition, &["--crate-type=lib", "--emit=metadata", QUIET], options)
    }

    /// The errors of a crate, lints that are denied by default among them: those that look at MIR do so only if some is wanted.
    ///
    /// # Errors
    /// When rustc can't be run, or ends without a word.
    pub fn lints(&self, text: &str, edition: Edition, options: &[String]) -> Result<Vec<Diagnostic>, String> {
        self.run(text, edition, &["--crate-type=lib", "--emit=mir", "-omir"], options)
    }

    /// Makes a program at `path` of a crate; the errors, if there are any.
    ///
    /// # Errors
    /// When rustc can't be run, or ends without a word.
    pub fn build(&self, text: &str, edition: Edition, path: &Path) -> Result<Vec<Diagnostic>, String> {
        let out = format!("-o{}", path.display());
        self.run(text, edition, &["--crate-type=bin", "-Cdebuginfo=0", "-Copt-level=0", QUIET, &out], &[])
    }

    /// The MIR of a crate that compiles, with the place in the text of everything in it.
    ///
    /// # Errors
    /// When rustc can't be run, or the crate doesn't compile.
    pub fn mir(&self, text: &str, edition: Edition, options: &[String]) -> Result<String, String> {
        let what = ["--crate-type=lib", "--emit=mir", "-omir", "-Zmir-include-spans=on", "-Zmir-opt-level=0", QUIET];
        let errors = self.run(text, edition, &what, options)?;
        if let Some(error) = errors.first() {
            return Err(format!("{error:?}"));
        }
        let path = self.folder.join("mir");
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// A text with its macros expanded as far as rustc knows them; empty where it can't be read.
    ///
    /// # Errors
    /// When rustc can't be run, or ends without a word.
    pub fn expanded(&self, text: &str, edition: Edition) -> Result<String, String> {
        let path = self.folder.join("expanded");
        let _ = fs::remove_file(&path);
        self.run(text, edition, &["--crate-type=lib", "-Zunpretty=expanded", "-oexpanded", QUIET], &[])?;
        Ok(fs::read_to_string(&path).unwrap_or_default())
    }

    fn run(&self, text: &str, edition: Edition, what: &[&str], more: &[String]) -> Result<Vec<Diagnostic>, String> {
        fs::write(self.folder.join(FILE), text).map_err(|error| error.to_string())?;
        let mut rustc = command();
        rustc.current_dir(&self.folder).args(["--edition", year(edition), "--error-format=json"]);
        rustc.args(what).args(more).arg(FILE).stdin(Stdio::null());
        // Printed MIR and expanded texts are not stable; nothing else asks for what is not.
        if what.iter().any(|option| option.starts_with("-Z")) {
            rustc.env("RUSTC_BOOTSTRAP", "1");
        }
        let output = rustc.output().map_err(|error| format!("rustc can't be run: {error}"))?;
        let messages = String::from_utf8_lossy(&output.stderr);
        let errors = errors(&messages, FILE);
        if errors.is_empty() && !output.status.success() {
            return Err(format!("rustc failed: {}", messages.chars().take(2000).collect::<String>()));
        }
        Ok(errors)
    }
}

fn command() -> Command {
    Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

/// What `--edition` takes.
pub fn year(edition: Edition) -> &'static str {
    match edition {
        Edition::E2015 => "2015",
        Edition::E2018 => "2018",
        Edition::E2021 => "2021",
        Edition::E2024 => "2024",
    }
}
