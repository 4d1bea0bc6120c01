//! Finds the installed sources of the standard library, and its files that belong to modelled modules.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The modules whose examples are read, as files or folders of `core`, `alloc` and `std`.
const MODULES: [&str; 39] = [
    "array",
    "bool",
    "borrow",
    "boxed",
    "bstr",
    "cell",
    "char",
    "clone",
    "cmp",
    "collections",
    "convert",
    "default",
    "env",
    "error",
    "f32",
    "f64",
    "ffi",
    "fmt",
    "future",
    "hash",
    "io",
    "iter",
    "mem",
    "num",
    "ops",
    "option",
    "pin",
    "primitive_docs",
    "ptr",
    "rc",
    "result",
    "slice",
    "str",
    "string",
    "sync",
    "task",
    "thread",
    "time",
    "vec",
];

/// The folder `library` of Rust's sources: rustup's component `rust-src`, or Debian's package `rust-web-src`.
///
/// # Errors
/// When neither is installed.
pub fn library() -> Result<PathBuf, String> {
    let chosen = std::env::var_os("FRICTION_STD_SOURCES").map(PathBuf::from);
    let debian = PathBuf::from("/usr/lib/rustlib/src/rust/library");
    let found = chosen.into_iter().chain(sysroot()).chain([debian]).find(|path| path.join("core/src/lib.rs").is_file());
    found.ok_or_else(|| {
        "the sources of std are not installed: `apt-get install rust-web-src` or `rustup component add rust-src`".into()
    })
}

fn sysroot() -> Option<PathBuf> {
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    let output = rustc.args(["--print", "sysroot"]).output().ok()?;
    let path = String::from_utf8(output.stdout).ok()?;
    Some(Path::new(path.trim()).join("lib/rustlib/src/rust/library"))
}

/// The modelled files below `library` with their texts, in order of path.
pub(super) fn files(library: &Path) -> Result<Vec<(String, String)>, String> {
    let mut files = Vec::new();
    for part in ["core", "alloc", "std"] {
        let source = library.join(part).join("src");
        for module in MODULES {
            walk(&source.join(module), &mut files)?;
            let file = source.join(module).with_extension("rs");
            if file.is_file() {
                files.push(file);
            }
        }
    }
    files.sort();
    let read = |path: &PathBuf| {
        let name = path.strip_prefix(library).unwrap_or(path).to_string_lossy().into_owned();
        fs::read_to_string(path).map(|text| (name, text)).map_err(|error| format!("{}: {error}", path.display()))
    };
    files.iter().filter(|path| !path.ends_with("tests.rs")).map(read).collect()
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    if !folder.is_dir() {
        return Ok(());
    }
    let failed = |error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() && !path.ends_with("tests") {
            walk(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}
