//! Finds the files of a package that Friction reads.

use std::fs;
use std::path::{Path, PathBuf};

use friction_analyzer::report::{DocumentKind, Edition};
use serde::{Deserialize, Serialize};

use super::packages::Package;

/// One file to check.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SourceFile {
    /// The package it belongs to, as `name-version`.
    pub package: String,
    /// Its path inside the package's folder.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// What it is.
    pub kind: DocumentKind,
    /// The edition of its package.
    pub edition: Edition,
    /// Spoil the text with this seed first.
    pub damage: Option<u64>,
    /// Read test code as if it were none.
    pub untested: bool,
}

/// Every Rust file, the manifest as its author wrote it, and the workflows of `package`, in order of path.
///
/// # Errors
/// When a folder can't be read.
pub fn sources(package: &Package) -> Result<Vec<SourceFile>, String> {
    let root = package.folder();
    let mut paths = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let failed = |error| format!("{}: {error}", folder.display());
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let kind = entry.file_type().map_err(failed)?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                paths.push(entry.path());
            }
        }
    }
    paths.sort();
    Ok(paths.into_iter().filter_map(|path| source(package, root, path)).collect())
}

fn source(package: &Package, root: &Path, path: PathBuf) -> Option<SourceFile> {
    let name = path.strip_prefix(root).ok()?.to_str()?.replace('\\', "/");
    Some(SourceFile {
        package: format!("{}-{}", package.name, package.version),
        kind: kind(&name, root)?,
        name,
        path,
        edition: package.edition,
        damage: None,
        untested: false,
    })
}

/// What a file is by its name; `Cargo.toml` itself is written by cargo where a `Cargo.toml.orig` lies beside it.
fn kind(name: &str, root: &Path) -> Option<DocumentKind> {
    let is_workflow = name.starts_with(".github/workflows/");
    match name.rsplit_once('.')?.1 {
        "rs" => Some(DocumentKind::Rust),
        "yml" | "yaml" if is_workflow => Some(DocumentKind::Workflow),
        "orig" if name == "Cargo.toml.orig" => Some(DocumentKind::CargoToml),
        "toml" if name == "Cargo.toml" && !root.join("Cargo.toml.orig").exists() => Some(DocumentKind::CargoToml),
        _ => None,
    }
}
