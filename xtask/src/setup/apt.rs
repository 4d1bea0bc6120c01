//! Installs Debian packages where that is possible without asking anybody.

use crate::project::on_path;
use crate::shell::{read, run, succeeds};
use anyhow::{Result, bail};
use std::process::Command;

/// Makes sure that these packages are installed.
pub fn install(packages: &[&str]) -> Result<()> {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        println!("    already installed: {}", packages.join(" "));
        return Ok(());
    }
    let list = missing.join(" ");
    if on_path("apt-get").is_none() {
        bail!("this needs the Debian packages {list}, and this machine has no apt-get");
    }
    let Some(mut update) = as_root("apt-get") else {
        bail!(
            "this needs root; run: sudo apt-get update && sudo apt-get install --yes {list}\nand then the same cargo xtask command again"
        );
    };
    run(update.args(["update", "--quiet"]))?;
    let Some(mut install) = as_root("apt-get") else { bail!("lost the right to run apt-get as root") };
    run(install.args(["install", "--yes", "--quiet", "--no-install-recommends"]).args(&missing))
}

/// Whether apt knows how to get things on this machine at all.
pub fn exists() -> bool {
    on_path("apt-get").is_some() && on_path("dpkg-query").is_some()
}

fn is_installed(package: &str) -> bool {
    let mut query = Command::new("dpkg-query");
    read(query.args(["--show", "--showformat=${db:Status-Status}", package])).is_ok_and(|status| status == "installed")
}

/// The command as root: directly, or through sudo when that asks for no password.
fn as_root(program: &str) -> Option<Command> {
    let mut command = if is_root() {
        Command::new("env")
    } else if succeeds(Command::new("sudo").args(["-n", "true"])) {
        let mut sudo = Command::new("sudo");
        sudo.args(["-n", "env"]);
        sudo
    } else {
        return None;
    };
    command.args(["DEBIAN_FRONTEND=noninteractive", program]);
    Some(command)
}

fn is_root() -> bool {
    read(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
