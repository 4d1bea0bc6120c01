//! The wasm32 target from Debian's packages alone: a second compiler, and a standard library built by it.
//!
//! Debian ships no compiled standard library for this target, so it is built once from Debian's copy of the source
//! into a private sysroot in the cache. The ordinary compiler and its builds stay untouched.

use super::apt;
use super::wasm::{TARGET, Wasm, holds_core};
use crate::cache::hash;
use crate::project::Project;
use crate::shell::{read, run};
use anyhow::{Context, Result, bail};
use std::env;
use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-19"];
const PROGRAMS: [&str; 2] = ["rustc", "cargo"];
const LINKER: &str = "/usr/bin/wasm-ld-19";

/// Sets Debian's way up.
pub fn wasm(project: &Project) -> Result<Wasm> {
    apt::install(&PACKAGES)?;
    let programs = programs(project)?;
    let version = read(Command::new("/usr/bin/rustc").arg("-vV"))?;
    let sysroot = sysroot(project, &programs, &version)?;
    let mut environment = compiler(&programs)?;
    environment.push((variable("LINKER"), LINKER.into()));
    environment.push((variable("RUSTFLAGS"), format!("--sysroot={}", sysroot.display()).into()));
    Ok(Wasm::through("Debian's packages", environment, project.target.join("debian")))
}

fn variable(name: &str) -> String {
    format!("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_{name}")
}

/// A directory that holds Debian's rustc and cargo only, to stand first on PATH.
fn programs(project: &Project) -> Result<PathBuf> {
    let directory = project.cache.join("debian-rust");
    fs::create_dir_all(&directory)?;
    for program in PROGRAMS {
        let link = directory.join(program);
        if fs::symlink_metadata(&link).is_err() {
            let made = symlink(Path::new("/usr/bin").join(program), &link);
            made.with_context(|| format!("linking {}", link.display()))?;
        }
    }
    Ok(directory)
}

/// The environment in which cargo, and whatever calls cargo, is Debian's.
fn compiler(programs: &Path) -> Result<Vec<(String, OsString)>> {
    let rest = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(std::iter::once(programs.to_owned()).chain(env::split_paths(&rest)))?;
    Ok(vec![
        ("PATH".into(), path),
        ("CARGO".into(), programs.join("cargo").into()),
        ("RUSTC".into(), programs.join("rustc").into()),
    ])
}

/// A sysroot with std for wasm32, built once for each version of the compiler.
fn sysroot(project: &Project, programs: &Path, version: &str) -> Result<PathBuf> {
    let key: String = hash(version.as_bytes()).chars().take(12).collect();
    let sysroot = project.cache.join(format!("sysroot-{key}"));
    let libraries = sysroot.join("lib/rustlib").join(TARGET).join("lib");
    if holds_core(&libraries) {
        println!("    standard library: {}", libraries.display());
        return Ok(sysroot);
    }
    println!("    building the standard library once, since Debian ships only its source (1 to 3 minutes)");
    let work = project.cache.join(format!("build/sysroot-{key}"));
    build_std(programs, &work)?;
    let staged = work.join("sysroot");
    collect(
        &work.join("target").join(TARGET).join("release/deps"),
        &staged.join("lib/rustlib").join(TARGET).join("lib"),
    )?;
    if sysroot.exists() {
        fs::remove_dir_all(&sysroot)?;
    }
    fs::rename(&staged, &sysroot)?;
    fs::remove_dir_all(&work)?;
    Ok(sysroot)
}

/// Builds an empty crate together with the standard library. `test` is for the harness of our own wasm tests.
fn build_std(programs: &Path, work: &Path) -> Result<()> {
    fs::create_dir_all(work.join("src"))?;
    fs::write(work.join("Cargo.toml"), "[package]\nname = \"empty\"\nedition = \"2024\"\n\n[workspace]\n")?;
    fs::write(work.join("src/lib.rs"), "#![no_std]\n")?;
    let mut cargo = Command::new(programs.join("cargo"));
    cargo.current_dir(work).envs(compiler(programs)?);
    // build-std is unstable; and without bitcode in the library no later build could use link-time optimisation.
    cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Cembed-bitcode=yes");
    cargo.env("CARGO_TARGET_DIR", work.join("target"));
    cargo.args(["build", "--release", "--target", TARGET, "-Zbuild-std=std,panic_abort,test"]);
    run(&mut cargo)
}

/// Copies the compiled libraries of the standard library, and not the empty crate's.
fn collect(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let name = entry?.file_name();
        let text = name.to_string_lossy();
        if text.ends_with(".rlib") && !text.starts_with("libempty-") {
            fs::copy(from.join(&name), to.join(&name))?;
        }
    }
    if !holds_core(to) {
        bail!("the build of the standard library left no `core` in {}", from.display());
    }
    Ok(())
}
