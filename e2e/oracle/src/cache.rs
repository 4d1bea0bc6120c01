//! Keeps what rustc said between runs: files of JSON lines in the project's cache directory.

use std::fs;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The oracles' folder in the project's cache directory, which lies where xtask has it.
///
/// # Errors
/// When there is no home, or the folder can't be made.
pub fn folder() -> Result<PathBuf, String> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || set("HOME").map(|home| home.join(".cache"));
    let cache = || set("XDG_CACHE_HOME").or_else(home).map(|cache| cache.join("friction"));
    let folder = set("FRICTION_CACHE").or_else(cache).ok_or("neither FRICTION_CACHE nor HOME is set")?.join("oracle");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}

/// The rows of a file; `None` when there is no such file, or it was written by another version of this program.
pub fn read<T: DeserializeOwned>(path: &Path) -> Option<Vec<T>> {
    let lines = BufReader::new(fs::File::open(path).ok()?).lines();
    lines.map(|line| serde_json::from_str(&line.ok()?).ok()).collect()
}

/// Writes rows where [`read`] finds them; what stands there is whole, or old.
///
/// # Errors
/// When the file can't be written.
pub fn write<T: Serialize>(path: &Path, rows: &[T]) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    let beside = path.with_extension("part");
    let mut out = BufWriter::new(fs::File::create(&beside).map_err(failed)?);
    for row in rows {
        let line = serde_json::to_string(row).map_err(|error| error.to_string())?;
        writeln!(out, "{line}").map_err(failed)?;
    }
    out.into_inner().map_err(|error| error.to_string())?.sync_all().map_err(failed)?;
    fs::rename(&beside, path).map_err(failed)
}

/// The rows of a file that this version of the program understands; what was cut off or is older is left out.
pub fn read_all<T: DeserializeOwned>(path: &Path) -> Vec<T> {
    let Ok(file) = fs::File::open(path) else { return Vec::new() };
    BufReader::new(file).lines().map_while(Result::ok).filter_map(|line| serde_json::from_str(&line).ok()).collect()
}

/// Adds rows to what [`read_all`] reads.
///
/// # Errors
/// When the file can't be written.
pub fn append<T: Serialize>(path: &Path, rows: &[T]) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    let mut lines = String::new();
    for row in rows {
        lines.push_str(&serde_json::to_string(row).map_err(|error| error.to_string())?);
        lines.push('\n');
    }
    let mut file = fs::File::options().create(true).append(true).open(path).map_err(failed)?;
    file.write_all(lines.as_bytes()).map_err(failed)
}
