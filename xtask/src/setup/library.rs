//! Finds the sources of the standard library, whose documentation examples the oracles compile.

use super::apt;
use crate::shell::{read, step};
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Debian's package for them.
const PACKAGE: &str = "rust-web-src";

/// The folder `library`, installed when it is missing and that is possible.
pub fn library() -> Result<PathBuf> {
    step("std", "its documentation examples are compiled by rustc and read by Friction", || {
        let library = found().map_or_else(installed, Ok)?;
        println!("    {}", library.display());
        Ok(library)
    })
}

fn found() -> Option<PathBuf> {
    let sysroot = read(Command::new("rustc").args(["--print", "sysroot"])).ok();
    let folders = sysroot.iter().map(|path| Path::new(path.trim()).join("lib/rustlib"));
    let all = folders.chain([PathBuf::from("/usr/lib/rustlib")]);
    all.map(|folder| folder.join("src/rust/library")).find(|path| path.join("core/src/lib.rs").is_file())
}

fn installed() -> Result<PathBuf> {
    if !apt::exists() {
        bail!("the sources of std are missing; run: rustup component add rust-src");
    }
    apt::install(&[PACKAGE])?;
    match found() {
        Some(library) => Ok(library),
        None => bail!("installed Debian's {PACKAGE}, yet the sources of std are nowhere"),
    }
}
