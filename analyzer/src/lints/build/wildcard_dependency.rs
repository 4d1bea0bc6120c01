//! `version = "*"`: any version at all.

use crate::build::{Dependency, Manifest, Node};
use crate::lints::{Draft, Sink, rule};

rule! {
    /// ## What it does
    /// Finds dependencies from a registry whose version requirement is `*`.
    ///
    /// ## Why it matters
    /// Without a lock file, and after each `cargo update`, the newest version is taken, breaking changes and all: the
    /// same commit builds today and fails tomorrow. Every other requirement on the crate is met separately, so two
    /// copies may be compiled. crates.io refuses packages that depend this way.
    ///
    /// ## Example
    /// ```toml
    /// [dependencies]
    /// serde = "*"
    /// ```
    ///
    /// ## Write instead
    /// ```toml
    /// [dependencies]
    /// serde = "1.0"
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: the manifest does not tell which version works. `Cargo.lock` does; `cargo add` writes it.
    WILDCARD_DEPENDENCY = "build/wildcard-dependency", Build, Warn, fix: None,
    clippy: ["wildcard_dependencies"], Manifest(check),
}

fn check(manifest: &Manifest<'_>, out: &mut Sink) {
    for dependency in manifest.dependencies() {
        if let Some(version) = wildcard(&dependency) {
            let name = &dependency.entry.key;
            out.push(Draft::new(
                version.span,
                format!("`{name}` may be any version, also one that breaks this package."),
                "The next `cargo update`, or a build without the lock file, takes the newest release: the same commit \
                 stops building.",
                format!("Name the version this package is written for, as `cargo add {name}` would."),
            ));
        }
    }
}

/// The requirement, unless a path or repository decides the version anyway.
fn wildcard<'n>(dependency: &Dependency<'n>) -> Option<&'n Node> {
    let version = dependency.version()?;
    let is_elsewhere = dependency.field("path").is_some() || dependency.field("git").is_some();
    (version.as_text()?.trim() == "*" && !is_elsewhere).then_some(version)
}
