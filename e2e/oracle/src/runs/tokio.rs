//! tokio, compiled once into the cache, for programs that are built against it.

use std::path::Path;
use std::process::{Command, Stdio};

use serde::Deserialize;

use crate::cache;

/// The package whose only purpose is to depend on tokio.
const MANIFEST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tokio/Cargo.toml");

/// Where a compiled tokio is.
#[derive(Debug)]
pub struct Tokio {
    /// Its version.
    pub version: String,
    library: String,
    dependencies: String,
}

/// What Cargo says of something that it built.
#[derive(Deserialize)]
struct Artifact {
    reason: String,
    #[serde(default)]
    package_id: String,
    target: Option<Target>,
    #[serde(default)]
    filenames: Vec<String>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

impl Tokio {
    /// Compiles tokio, or finds that it is.
    ///
    /// # Errors
    /// When Cargo can't build it, or does not say where it is.
    pub fn build() -> Result<Tokio, String> {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["build", "--locked", "--message-format=json", "--manifest-path", MANIFEST, "--target-dir"]);
        cargo.arg(cache::folder()?.join("tokio")).stdin(Stdio::null()).stderr(Stdio::inherit());
        let output = cargo.output().map_err(|error| format!("cargo can't be run: {error}"))?;
        if !output.status.success() {
            return Err("cargo can't build tokio".to_owned());
        }
        let said = String::from_utf8_lossy(&output.stdout);
        Tokio::of(&said).ok_or_else(|| "cargo does not say where tokio is".to_owned())
    }

    fn of(messages: &str) -> Option<Tokio> {
        let artifacts = messages.lines().filter_map(|line| serde_json::from_str::<Artifact>(line).ok());
        let is_tokio = |target: &Option<Target>| target.as_ref().is_some_and(|target| target.name == "tokio");
        let found = artifacts.into_iter().find(|it| it.reason == "compiler-artifact" && is_tokio(&it.target))?;
        let library = found.filenames.into_iter().find(|name| name.ends_with(".rlib"))?;
        let dependencies = Path::new(&library).parent()?.to_string_lossy().into_owned();
        let version = found.package_id.rsplit(['#', '@']).next()?.to_owned();
        Some(Tokio { version, library: format!("tokio={library}"), dependencies: format!("dependency={dependencies}") })
    }

    /// What rustc is told of it.
    pub fn options(&self) -> [&str; 4] {
        ["--extern", &self.library, "-L", &self.dependencies]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokio_is_where_cargo_says() {
        let said = "{\"reason\":\"compiler-artifact\",\"package_id\":\"registry+x#tokio-macros@2.0.0\",\
                    \"target\":{\"name\":\"tokio_macros\"},\"filenames\":[\"/t/deps/libtokio_macros-1.so\"]}\n\
                    {\"reason\":\"compiler-artifact\",\"package_id\":\"registry+x#tokio@1.54.1\",\
                    \"target\":{\"name\":\"tokio\"},\"filenames\":[\"/t/deps/libtokio-2.rlib\"]}\n\
                    {\"reason\":\"build-finished\",\"success\":true}\n";
        let tokio = Tokio::of(said).unwrap();
        assert_eq!(tokio.version, "1.54.1");
        assert_eq!(tokio.options(), ["--extern", "tokio=/t/deps/libtokio-2.rlib", "-L", "dependency=/t/deps"]);
        assert!(Tokio::of("").is_none());
    }
}
