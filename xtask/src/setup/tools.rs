//! The pinned programs of the web build, each in a directory that names its version.

use super::npm;
use crate::project::Project;
use crate::shell::{run, step};
use anyhow::{Result, bail};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const TRUNK: &str = "0.21.14";
const BINARYEN: &str = "132.0.0";

/// Where the tools are.
pub struct Tools {
    /// Bundles the site.
    pub trunk: PathBuf,
    /// Makes JavaScript bindings for wasm modules; its directory also holds the runner of wasm tests.
    pub bindgen: PathBuf,
    /// Shrinks wasm modules; a script for node.
    pub wasm_opt: PathBuf,
}

/// Makes sure that the tools are there.
pub fn tools(project: &Project) -> Result<Tools> {
    Ok(Tools { trunk: trunk(project)?, bindgen: bindgen(project)?, wasm_opt: wasm_opt(project)? })
}

fn trunk(project: &Project) -> Result<PathBuf> {
    let wanted = Install {
        package: "trunk",
        program: "trunk",
        version: TRUNK,
        // Trunk bundles and copies a few files: nothing in it needs an optimiser.
        optimisation: "0",
        options: &["--locked", "--no-default-features", "--features", "rustls"],
    };
    step("trunk", "bundles the two wasm programs and their files into a site", || wanted.install(project))
}

fn bindgen(project: &Project) -> Result<PathBuf> {
    let version = project.locked_version("wasm-bindgen")?;
    let wanted = Install {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: &version,
        // It walks every instruction of a large module.
        optimisation: "1",
        options: &[],
    };
    step("wasm-bindgen", "writes the JavaScript side; must be the version of the crate in Cargo.lock", || {
        wanted.install(project)
    })
}

fn wasm_opt(project: &Project) -> Result<PathBuf> {
    step("wasm-opt", "makes the wasm modules smaller (npm's binaryen: Debian's is too old)", || {
        let directory = project.tool("binaryen", BINARYEN);
        let script = directory.join("node_modules/binaryen/bin/wasm-opt");
        if !script.is_file() {
            fs::create_dir_all(&directory)?;
            npm::check_node()?;
            let package = format!("binaryen@{BINARYEN}");
            run(npm::npm(project).current_dir(&directory).args(["install", "--no-save", "--prefix", ".", &package]))?;
        }
        println!("    {}", script.display());
        Ok(script)
    })
}

/// One program that cargo installs.
struct Install<'a> {
    package: &'a str,
    program: &'a str,
    version: &'a str,
    optimisation: &'a str,
    options: &'a [&'a str],
}

impl Install<'_> {
    /// Installs the program into its own directory unless it is there.
    fn install(&self, project: &Project) -> Result<PathBuf> {
        let directory = project.tool(self.package, self.version);
        let program = directory.join("bin").join(self.program);
        if program.is_file() {
            println!("    {}", program.display());
            return Ok(program);
        }
        println!("    compiling it, once for each version (some minutes)");
        let work = project.cache.join("build").join(self.package);
        let mut cargo = Command::new("cargo");
        cargo.args(["install", self.package, "--version", self.version]).args(self.options);
        cargo.arg("--root").arg(&directory).arg("--target-dir").arg(&work);
        run(self.quick_to_build(&mut cargo))?;
        fs::remove_dir_all(&work)?;
        if !program.is_file() {
            bail!("cargo installed {} without {}", self.package, program.display());
        }
        Ok(program)
    }

    /// Settings that trade the tool's speed, of which little is needed, for the time to compile it.
    fn quick_to_build<'c>(&self, cargo: &'c mut Command) -> &'c mut Command {
        cargo
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", self.optimisation)
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "none")
            .env("CARGO_PROFILE_RELEASE_STRIP", "true")
    }
}

#[cfg(test)]
mod tests {
    use super::TRUNK;

    #[test]
    fn trunks_own_file_asks_for_the_same_version() {
        let file = include_str!("../../../Trunk.toml");
        assert!(file.contains(&format!("trunk-version = \"={TRUNK}\"")));
    }
}
