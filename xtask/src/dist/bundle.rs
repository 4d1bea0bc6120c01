//! Runs the bundlers: esbuild for the editor, Trunk for the site, wasm-opt and esbuild again to make it small.

use crate::cache::remembered;
use crate::project::Project;
use crate::setup::{Tools, Wasm, npm};
use crate::shell::{run, step};
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What today's rustc emits; wasm-opt has to be told. What follows `-Oz` is for what a browser fetches, which is packed:
/// a small function called in two places packs better than its body written twice, and so do functions that lie beside
/// those of their own module. Rust's linker puts nothing at addresses below 1024 but the far end of the stack.
const WASM_OPT_FLAGS: [&str; 12] = [
    "-Oz",
    "--low-memory-unused",
    "--always-inline-max-function-size=0",
    "--flexible-inline-max-function-size=0",
    "--one-caller-inline-max-function-size=0",
    "--reorder-functions-by-name",
    "--enable-bulk-memory",
    "--enable-reference-types",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
];

/// Bundles the editor into `web/editor/dist/`.
pub fn editor(project: &Project) -> Result<()> {
    let directory = npm::packages(project, &npm::EDITOR)?;
    step("editor", "local modules out of CodeMirror and our glue", || {
        run(npm::npm(project).current_dir(directory).args(["run", "build"]))
    })
}

/// Runs Trunk; gives the directory with its output.
pub fn site(project: &Project, wasm: &Wasm, tools: &Tools) -> Result<PathBuf> {
    let raw = project.target.join("site");
    // Trunk copies every snippet it finds there, those of earlier builds too.
    clear(&wasm.target.join("wasm-bindgen"))?;
    step("fetch", "the build itself runs offline", || {
        run(wasm.command("cargo").current_dir(&project.root).args(["fetch", "--locked"]))
    })?;
    step("trunk", "compiles page and worker for size and puts the site together", || {
        let mut trunk = wasm.command(&tools.trunk);
        trunk
            .current_dir(&project.root)
            .env("PATH", with_tools(wasm, tools)?)
            .env_remove("NO_COLOR")
            .env("RUST_BACKTRACE", "0");
        trunk.args(["build", "--release", "--offline", "--locked", "--dist"]).arg(&raw);
        run(&mut trunk)
    })?;
    Ok(raw)
}

fn clear(directory: &Path) -> Result<()> {
    if directory.exists() {
        fs::remove_dir_all(directory).with_context(|| format!("clearing {}", directory.display()))?;
    }
    Ok(())
}

/// PATH with wasm-bindgen, before what the wasm toolchain has put first.
pub fn with_tools(wasm: &Wasm, tools: &Tools) -> Result<std::ffi::OsString> {
    let path = wasm.path().or_else(|| env::var_os("PATH")).unwrap_or_default();
    let bindgen = tools.bindgen.parent().context("wasm-bindgen has no directory")?;
    Ok(env::join_paths(std::iter::once(bindgen.to_owned()).chain(env::split_paths(&path)))?)
}

/// Makes every wasm module and script of the bundle smaller, in place; remembers what it made.
pub fn shrink(project: &Project, tools: &Tools, raw: &Path) -> Result<()> {
    let store = project.target.join("shrunk");
    step("shrink", "wasm-opt for modules, esbuild for scripts and styles", || {
        for file in super::assets::files(raw)? {
            match file.extension().and_then(|extension| extension.to_str()) {
                Some("wasm") => replace(&store, &file, |to| wasm_opt(tools, &file, to))?,
                Some("js" | "css") => replace(&store, &file, |to| minify(project, &file, to))?,
                _ => {}
            }
        }
        Ok(())
    })
}

fn replace(store: &Path, file: &Path, make: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let before = fs::read(file)?;
    let extension = file.extension().unwrap_or_default();
    let after = remembered(store, &before, || {
        let part = file.with_extension("part").with_added_extension(extension);
        make(&part)?;
        let made = fs::read(&part)?;
        fs::remove_file(&part)?;
        Ok(made)
    })?;
    println!("    {}: {} → {} bytes", file.display(), before.len(), after.len());
    fs::write(file, after)?;
    Ok(())
}

fn wasm_opt(tools: &Tools, from: &Path, to: &Path) -> Result<()> {
    run(Command::new("node").arg(&tools.wasm_opt).args(WASM_OPT_FLAGS).arg(from).arg("--output").arg(to))
}

fn minify(project: &Project, from: &Path, to: &Path) -> Result<()> {
    let esbuild = project.root.join("web/editor/node_modules/.bin/esbuild");
    let mut esbuild = Command::new(esbuild);
    let target = "--target=es2022";
    run(esbuild.arg(from).args(["--minify", "--log-level=warning", target]).arg(format!("--outfile={}", to.display())))
}
