//! Where things are: the checkout, the cache of tools, cargo's target directory.

use anyhow::{Context, Result, bail};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The directories that every step works in.
pub struct Project {
    /// The checkout.
    pub root: PathBuf,
    /// Tools and downloads, outside the checkout, so that all checkouts share them.
    pub cache: PathBuf,
    /// Cargo's target directory for programs of this machine.
    pub target: PathBuf,
}

impl Project {
    /// Finds the directories from the environment.
    pub fn locate() -> Result<Self> {
        // Cargo says where xtask's package is when it runs it; the compiled-in path serves a bare call.
        let package =
            env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = package.parent().context("xtask's package has no parent directory")?.to_owned();
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
        Ok(Self { cache: cache_directory()?, target, root })
    }

    /// The finished site.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The directory of one pinned tool.
    pub fn tool(&self, name: &str, version: &str) -> PathBuf {
        self.cache.join("tools").join(format!("{name}-{version}"))
    }

    /// The version of a crate that Cargo.lock has settled on: the one source for tools that must match a crate.
    pub fn locked_version(&self, package: &str) -> Result<String> {
        let lock = fs::read_to_string(self.root.join("Cargo.lock")).context("reading Cargo.lock")?;
        match locked_version(&lock, package) {
            Some(version) => Ok(version.to_owned()),
            None => bail!("Cargo.lock has no package `{package}`"),
        }
    }
}

fn locked_version<'lock>(lock: &'lock str, package: &str) -> Option<&'lock str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

fn cache_directory() -> Result<PathBuf> {
    let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let directory = set("FRICTION_CACHE")
        .or_else(|| set("XDG_CACHE_HOME").map(|cache| cache.join("friction")))
        .or_else(|| set("HOME").map(|home| home.join(".cache/friction")))
        .context("neither FRICTION_CACHE nor XDG_CACHE_HOME nor HOME is set; run: FRICTION_CACHE=DIR cargo xtask …")?;
    fs::create_dir_all(&directory).with_context(|| format!("creating the cache directory {}", directory.display()))?;
    Ok(fs::canonicalize(directory)?)
}

/// The program of this name on PATH.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let directories = env::var_os("PATH")?;
    env::split_paths(&directories).map(|directory| directory.join(program)).find(|file| is_program(file))
}

fn is_program(file: &Path) -> bool {
    fs::metadata(file).is_ok_and(|data| data.is_file())
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn reads_the_version_of_the_exact_package() {
        let lock =
            "[[package]]\nname = \"a-b\"\nversion = \"2.0.0\"\n\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\n";
        assert_eq!(locked_version(lock, "a"), Some("1.0.0"));
        assert_eq!(locked_version(lock, "c"), None);
    }
}
