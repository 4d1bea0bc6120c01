//! Asks rustc whether a file parses.

use std::path::Path;
use std::process::{Command, Stdio};

use friction_analyzer::report::Edition;

use crate::compiler::year;

/// Whether rustc parses the file as a crate's root, without following `mod name;` and without expanding macros.
///
/// # Errors
/// When rustc can't be run.
pub fn parses(path: &Path, edition: Edition) -> Result<bool, String> {
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.env("RUSTC_BOOTSTRAP", "1").args(["-Zparse-crate-root-only", "--crate-type=lib", "--edition", year(edition)]);
    rustc.arg(path).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    rustc.status().map(|status| status.success()).map_err(|error| format!("rustc can't be run: {error}"))
}
