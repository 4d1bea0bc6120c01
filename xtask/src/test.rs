//! Runs every check of the project, each as a step with its time, and counts what failed.

use crate::dist;
use crate::project::Project;
use crate::serve::Server;
use crate::setup::{self, npm};
use crate::shell::{run, seconds, step};
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

/// One check.
struct Check {
    name: &'static str,
    why: &'static str,
    run: fn(&Project) -> Result<()>,
}

const CHECKS: [Check; 7] = [
    Check { name: "fmt", why: "one formatting, so that diffs show meaning", run: fmt },
    Check { name: "clippy", why: "the lint policy of the workspace, warnings included", run: clippy },
    Check { name: "native", why: "tests of analyzer, command line, page logic and oracles", run: native },
    Check { name: "wasm", why: "the same code on the instruction set it is shipped for", run: wasm },
    Check { name: "dist", why: "the site builds within its budgets", run: dist::dist },
    Check { name: "browser", why: "user stories in a real browser", run: browser },
    Check { name: "self", why: "our own source passes our own rules", run: own_source },
];

/// Runs all checks, or the one named; fails when one of them did.
pub fn test(project: &Project, only: Option<&str>) -> Result<()> {
    let chosen: Vec<&Check> = CHECKS.iter().filter(|check| only.is_none_or(|name| name == check.name)).collect();
    if chosen.is_empty() {
        bail!("no check `{}`; there are: {}", only.unwrap_or_default(), CHECKS.map(|check| check.name).join(" "));
    }
    let outcomes: Vec<_> = chosen.into_iter().map(|check| (check.name, outcome(check, project))).collect();
    println!();
    for (name, (time, failure)) in &outcomes {
        let word = if failure.is_some() { "FAILED" } else { "ok" };
        println!("{name:<8} {word:<7} {:>8}  {}", seconds(*time), failure.as_deref().unwrap_or_default());
    }
    let failed = outcomes.iter().filter(|(_, (_, failure))| failure.is_some()).count();
    println!("\n{} passed, {failed} failed", outcomes.len() - failed);
    if failed > 0 {
        bail!("run one again with: cargo xtask test --only STEP");
    }
    Ok(())
}

fn outcome(check: &Check, project: &Project) -> (Duration, Option<String>) {
    let start = Instant::now();
    let result = step(check.name, check.why, || (check.run)(project));
    let failure = result.err().map(|problem| format!("{problem:#}"));
    if let Some(problem) = &failure {
        println!("    {} FAILED: {problem}", check.name);
    }
    (start.elapsed(), failure)
}

fn cargo(project: &Project) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(&project.root).env("CARGO_TARGET_DIR", &project.target);
    cargo
}

fn fmt(project: &Project) -> Result<()> {
    run(cargo(project).args(["fmt", "--all", "--check"]))
}

fn clippy(project: &Project) -> Result<()> {
    run(cargo(project).args(["clippy", "--workspace", "--all-targets", "--locked", "--", "-Dwarnings"]))
}

fn native(project: &Project) -> Result<()> {
    run(cargo(project).args(["test", "--workspace", "--locked"]))
}

/// The analyzer as the page has it, in node. The profile is the site's, so that both share what they compile.
fn wasm(project: &Project) -> Result<()> {
    let wasm = setup::wasm(project)?;
    let tools = setup::tools(project)?;
    npm::check_node()?;
    let runner = tools.bindgen.with_file_name("wasm-bindgen-test-runner");
    let mut cargo = wasm.command("cargo");
    cargo.current_dir(&project.root).env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
    cargo.args(["test", "--locked", "--profile", "wasm", "--target", setup::TARGET]);
    run(cargo.args(["--package", "friction-analyzer", "--no-default-features", "--features", "docs", "--test", "wasm"]))
}

/// Playwright against the built site, under a sub-path, since any static host may put it there.
fn browser(project: &Project) -> Result<()> {
    let site = project.dist().join("index.html");
    if !site.is_file() {
        dist::build(project)?;
    }
    with_browser(project, &npm::BROWSER, &["exec", "--", "playwright", "test"], &[])
}

/// Measures types against rustc: on some of std's examples, or on all of them and on published crates.
pub fn oracle(project: &Project, slice: bool) -> Result<()> {
    setup::library()?;
    let whole = ["bindings", "bindings --crates", "ambiguity", "typed"];
    let measurements = if slice { &["slice"][..] } else { &whole };
    let mut missed = Vec::new();
    for measurement in measurements {
        let mut types = cargo(project);
        types.args(["run", "--release", "--locked", "--package", "friction-oracle", "--bin", "types", "--"]);
        if step(measurement, "types beside rustc's", || run(types.args(measurement.split(' ')))).is_err() {
            missed.push(*measurement);
        }
    }
    if !missed.is_empty() {
        bail!("below the bar: {}", missed.join(" "));
    }
    Ok(())
}

/// Runs programs as rustc's builds of them ran, and measures where the machine does not.
pub fn oracle_run(project: &Project, arguments: &[String]) -> Result<()> {
    setup::library()?;
    let mut programs = cargo(project);
    programs.args(["run", "--release", "--locked", "--package", "friction-oracle", "--bin", "run", "--"]);
    run(programs.args(arguments))
}

/// Runs an npm command beside a server of the site, which it finds through its environment.
pub fn with_browser(
    project: &Project,
    package: &npm::Package,
    arguments: &[&str],
    environment: &[(&str, &Path)],
) -> Result<()> {
    let directory = npm::packages(project, package)?;
    let chromium = setup::chromium()?;
    let server = Server::bind(project, 0, "/some/where/")?;
    let address = server.address()?;
    thread::spawn(|| server.run());
    let mut npm = npm::npm(project);
    npm.current_dir(directory).env("FRICTION_URL", address).env("FRICTION_CHROMIUM", chromium);
    run(npm.env("FRICTION_ROOT", &project.root).envs(environment.iter().copied()).args(arguments))
}

fn own_source(project: &Project) -> Result<()> {
    let sources = own_files(project)?;
    // With the whole workspace in view cargo takes what the tests have built.
    run(cargo(project).args(["build", "--locked", "--workspace", "--bin", "friction"]))?;
    let mut friction = Command::new(project.target.join("debug/friction"));
    run(friction.current_dir(&project.root).arg("check").args(sources))
}

/// What Friction reads of the project, as git knows it; examples and expectations have findings on purpose, and the
/// model of std has no bodies.
fn own_files(project: &Project) -> Result<Vec<String>> {
    let mut git = Command::new("git");
    git.current_dir(&project.root).args(["ls-files", "*.rs", "*Cargo.toml", ".github/workflows/*.yml"]);
    let list = crate::shell::read(&mut git).context("listing the project's files")?;
    let ours = |file: &&str| {
        !file.starts_with("static/examples/") && !file.starts_with("analyzer/sysroot/") && !file.contains("/tests/")
    };
    Ok(list.lines().filter(ours).map(str::to_owned).collect())
}
