//! Reads the suites.

use std::fs;
use std::path::{Path, PathBuf};

use super::markdown::{Case, cases};

/// One Markdown file of `tests/suite`.
#[derive(Debug, Clone)]
pub struct Suite {
    pub path: PathBuf,
    /// The path below `tests/suite` without `.md`: `lints/async/sequential-awaits`.
    pub name: String,
    pub cases: Vec<Case>,
}

impl Suite {
    /// The rule it is about, when it lies in `lints/`.
    pub fn rule(&self) -> Option<&str> {
        self.name.strip_prefix("lints/")
    }
}

/// The folder of suites.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite")
}

/// Every suite, in order of name.
pub fn read_all() -> Vec<Suite> {
    let mut paths = Vec::new();
    walk(&folder(), &mut paths);
    paths.sort();
    paths.into_iter().map(read).collect()
}

fn read(path: PathBuf) -> Suite {
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let below = path.strip_prefix(folder()).unwrap().with_extension("");
    let name = below.to_str().unwrap().replace('\\', "/");
    Suite { cases: cases(&text), path, name }
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            paths.push(path);
        }
    }
}
