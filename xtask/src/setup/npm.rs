//! The npm projects of the checkout, installed from their lock files.

use crate::cache::once_for;
use crate::project::{Project, on_path};
use crate::shell::{read, run, step};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// One npm project.
pub struct Package {
    directory: &'static str,
    why: &'static str,
}

/// The editor that is bundled into the page.
pub const EDITOR: Package =
    Package { directory: "web/editor", why: "the page's editor is CodeMirror, bundled with esbuild" };
/// The browser tests.
pub const BROWSER: Package = Package { directory: "e2e/browser", why: "Playwright drives a real browser" };
/// The measurements.
pub const BENCH: Package = Package { directory: "e2e/bench", why: "peers to measure against, in the same run" };
/// All of them.
pub const PACKAGES: [&Package; 3] = [&EDITOR, &BROWSER, &BENCH];

const OLDEST_NODE: u32 = 20;

/// Installs a project's packages when its lock file changed since the last time; gives its directory.
pub fn packages(project: &Project, package: &Package) -> Result<PathBuf> {
    let directory = project.root.join(package.directory);
    step(&format!("npm packages of {}", package.directory), package.why, || {
        check_node()?;
        let file = directory.join("package-lock.json");
        let lock = fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
        let install = || run(npm(project).current_dir(&directory).arg("ci"));
        if !once_for(directory.join("node_modules/.installed-for"), &lock, install)? {
            println!("    already installed for this lock file");
        }
        Ok(())
    })?;
    Ok(directory)
}

/// The command npm, keeping its downloads in our cache and running no package's own install scripts.
pub fn npm(project: &Project) -> Command {
    let mut npm = Command::new("npm");
    npm.args(["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", "--loglevel=error", "--cache"]);
    npm.arg(project.cache.join("npm"));
    npm
}

/// Fails with the way out when node or npm is missing or too old.
pub fn check_node() -> Result<()> {
    let way_out =
        format!("install Node {OLDEST_NODE} or later with npm, for example: sudo apt-get install --yes nodejs npm");
    if on_path("node").is_none() || on_path("npm").is_none() {
        bail!("there is no node or no npm on PATH; {way_out}");
    }
    let version = read(Command::new("node").arg("--version"))?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|part| part.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST_NODE) {
        bail!("node is {}; {way_out}", version.trim());
    }
    Ok(())
}
