//! Turns the files and folders named on the command line into documents.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use friction_analyzer::detect_kind;
use friction_analyzer::report::Document;

/// What standard input is called in reports.
pub(super) const STDIN: &str = "<stdin>";

/// The files named, and those of interest below the folders named, in order.
///
/// # Errors
/// For each name that can't be opened, what it is and why.
pub(super) fn files(names: &[String]) -> impl Iterator<Item = Result<PathBuf, String>> {
    names.iter().flat_map(|name| match fs::metadata(name) {
        _ if name == "-" => vec![Ok(PathBuf::from(name))],
        Ok(found) if found.is_dir() => below(Path::new(name)),
        Ok(_) => vec![Ok(PathBuf::from(name))],
        Err(error) => vec![Err(format!("{name}: {error}"))],
    })
}

/// Reads one of `files`.
pub(super) fn read(path: &Path) -> Result<Document, String> {
    let is_stdin = path.as_os_str() == "-";
    let bytes = if is_stdin { read_stdin() } else { fs::read(path) };
    let bytes = bytes.map_err(|error| format!("{}: {error}", path.display()))?;
    let text = String::from_utf8(bytes)
        .map_err(|error| format!("{}: not UTF-8 from byte {} on", path.display(), error.utf8_error().valid_up_to()))?;
    let name = if is_stdin { STDIN.to_owned() } else { path.display().to_string() };
    let kind = detect_kind((!is_stdin).then_some(name.as_str()), &text);
    Ok(Document { name, kind, text })
}

fn read_stdin() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The files of interest below a folder. Links to folders are not followed, so there are no cycles.
fn below(folder: &Path) -> Vec<Result<PathBuf, String>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        match entries(&folder) {
            Ok(entries) => {
                let (inner, files): (Vec<_>, Vec<_>) = entries.into_iter().partition(|(_, is_folder)| *is_folder);
                found.extend(files.into_iter().map(|(path, _)| path).filter(|path| is_source(path)).map(Ok));
                folders.extend(inner.into_iter().rev().map(|(path, _)| path).filter(|path| is_walked(path)));
            }
            Err(error) => found.push(Err(format!("{}: {error}", folder.display()))),
        }
    }
    found
}

/// A folder's entries in order of name, with whether each is a folder itself.
fn entries(folder: &Path) -> io::Result<Vec<(PathBuf, bool)>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        entries.push((entry.path(), entry.file_type()?.is_dir()));
    }
    entries.sort();
    Ok(entries)
}

fn name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

fn is_walked(folder: &Path) -> bool {
    let name = name(folder);
    name == ".github" || !(name.starts_with('.') || name == "target")
}

fn is_source(file: &Path) -> bool {
    let extension = file.extension().and_then(|extension| extension.to_str());
    match extension {
        Some("rs") => true,
        Some("toml") => name(file) == "Cargo.toml",
        Some("yml" | "yaml") => file.parent().is_some_and(|folder| folder.ends_with(".github/workflows")),
        _ => false,
    }
}
