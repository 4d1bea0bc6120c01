//! Measures the built site beside its peers, which are built for the browser too.

use crate::dist;
use crate::project::Project;
use crate::setup::{self, Tools, Wasm, npm};
use crate::shell::{run, step};
use crate::test::with_browser;
use anyhow::Result;
use std::path::PathBuf;

/// Latency, and runs of programs, beside peers; then Lighthouse's scores.
pub fn bench(project: &Project) -> Result<()> {
    dist::build(project)?;
    let interpreters = interpreters(project, &setup::wasm(project)?, &setup::tools(project)?)?;
    with_browser(project, &npm::BENCH, &["run", "bench"], &[("FRICTION_INTERPRETERS", &interpreters)])?;
    with_browser(project, &npm::BROWSER, &["run", "lighthouse"], &[])
}

/// Builds other interpreters for speed, not for size as our own module is; gives the directory with their module.
fn interpreters(project: &Project, wasm: &Wasm, tools: &Tools) -> Result<PathBuf> {
    let module = wasm.target.join(setup::TARGET).join("release/friction_interpreters.wasm");
    let directory = project.target.join("interpreters");
    step("interpreters", "peers of the machine, for the browser", || {
        let mut cargo = wasm.command("cargo");
        cargo.current_dir(project.root.join("e2e/bench/machine"));
        cargo.args(["build", "--release", "--locked", "--target", setup::TARGET, "--package", "friction-interpreters"]);
        run(&mut cargo)?;
        let mut bindgen = std::process::Command::new(&tools.bindgen);
        run(bindgen.arg(&module).args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&directory))
    })?;
    Ok(directory)
}
