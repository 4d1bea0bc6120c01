//! The list of programs that are run: which they are, not what they say.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::candidates::candidates;
use super::verdicts::{Told, verdicts};
use super::{Candidate, Kind};
use crate::cache;
use crate::compiler::year;
use crate::runs::hash;

/// Where the list is.
pub const LIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/programs.jsonl");

/// A program of the list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Entry {
    /// The package, as `name-version`.
    pub package: String,
    /// The file inside of the package.
    pub path: String,
    /// What it is.
    pub kind: Kind,
    /// Of its text.
    pub hash: String,
}

impl Entry {
    fn of(candidate: &Candidate) -> Entry {
        let Candidate { package, path, kind, text, .. } = candidate;
        let hash = format!("{:032x}", hash(text.as_bytes()));
        Entry { package: package.clone(), path: path.clone(), kind: *kind, hash }
    }
}

/// Looks for programs among the dependencies of `manifest`, and writes the list of those that compile and do something.
///
/// # Errors
/// When cargo or rustc can't be run, or the list not be written.
pub fn find(manifest: &Path, tell: &mut dyn FnMut(&str)) -> Result<Vec<Entry>, String> {
    let candidates = candidates(manifest)?;
    tell(&format!("{} texts may be programs", candidates.len()));
    let told = verdicts(&candidates, tell)?;
    let works = |told: &Told| told.is_good();
    let mut entries: Vec<Entry> = candidates
        .iter()
        .zip(&told)
        .filter(|(_, told)| works(told))
        .map(|(candidate, _)| Entry::of(candidate))
        .collect();
    entries.sort();
    // The same text may be part of several versions of a package.
    let mut seen = std::collections::HashSet::new();
    entries.retain(|entry| seen.insert(entry.hash.clone()));
    cache::write(Path::new(LIST), &entries)?;
    Ok(entries)
}

/// The programs of the list, as far as the corpus has them still.
///
/// # Errors
/// When cargo can't be run, or the list not be read.
pub fn read(manifest: &Path) -> Result<Vec<Candidate>, String> {
    let entries: Vec<Entry> = cache::read(Path::new(LIST)).ok_or(format!("{LIST} can't be read"))?;
    let found = candidates(manifest)?.into_iter().map(|candidate| (Entry::of(&candidate), candidate));
    let mut found: HashMap<(String, String, Kind, String), Candidate> =
        found.map(|(entry, candidate)| ((entry.package, entry.path, entry.kind, entry.hash), candidate)).collect();
    Ok(entries
        .into_iter()
        .filter_map(|entry| found.remove(&(entry.package, entry.path, entry.kind, entry.hash)))
        .collect())
}

/// Writes the texts of the list to a folder, each below a line with what its build is told.
///
/// # Errors
/// When cargo can't be run, the list not be read, or a file not be written.
pub fn write(manifest: &Path, folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for Candidate { package, path, kind, edition, text, options } in read(manifest)? {
        let file = folder.join(format!("{package}/{path}").replace('/', "~"));
        let told = format!("// {kind:?} --edition {} {}\n{text}", year(edition), options.join(" "));
        fs::write(&file, told).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(())
}
