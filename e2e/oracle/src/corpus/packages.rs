//! Asks cargo for the packages of the corpus and where their sources are.

use std::path::{Path, PathBuf};
use std::process::Command;

use friction_analyzer::report::Edition;
use serde::Deserialize;

/// One platform is enough: the bindings to other systems are generated, and would outweigh everything else.
const PLATFORM: &str = "x86_64-unknown-linux-gnu";

/// Written by programs from C headers, and larger than everything else together would let them be.
const GENERATED: [&str; 2] = ["aws-lc-sys", "linux-raw-sys"];

/// A published package.
#[derive(Debug, Clone, Deserialize)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version; a corpus may hold several of one package.
    pub version: String,
    /// What its Rust is read as.
    pub edition: Edition,
    manifest_path: PathBuf,
    source: Option<String>,
}

impl Package {
    /// The folder its files are in.
    pub fn folder(&self) -> &Path {
        self.manifest_path.parent().unwrap_or(&self.manifest_path)
    }
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

/// The packages that the project at `manifest` depends on, sorted by name and version; fetches what is missing.
///
/// # Errors
/// When cargo can't be run, fails, or says what is not understood.
pub fn packages(manifest: &Path) -> Result<Vec<Package>, String> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["metadata", "--format-version=1", "--locked", "--filter-platform", PLATFORM, "--manifest-path"]);
    let output = cargo.arg(manifest).output().map_err(|error| format!("cargo can't be run: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo metadata failed:\n{}", String::from_utf8_lossy(&output.stderr)));
    }
    let metadata: Metadata =
        serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))?;
    let mut packages = metadata.packages;
    packages.retain(|package| package.source.is_some() && !GENERATED.contains(&package.name.as_str()));
    packages.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(packages)
}
