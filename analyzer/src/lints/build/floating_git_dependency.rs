//! A dependency from a repository that is not tied to a commit.

use crate::build::{Dependency, Manifest};
use crate::lints::{Draft, Sink, rule};

rule! {
    /// ## What it does
    /// Finds dependencies from a git repository that name a branch, or nothing, instead of a `rev` or a `tag`.
    ///
    /// ## Why it matters
    /// The lock file pins the commit for this checkout only. `cargo update`, a build without the lock file, and every
    /// package that depends on this one take whatever the branch holds that day. A commit that is removed by a force
    /// push makes old checkouts unbuildable, and every fresh machine clones the repository before it compiles.
    ///
    /// ## Example
    /// ```toml
    /// [dependencies]
    /// parser = { git = "https://example.org/parser", branch = "main" }
    /// ```
    ///
    /// ## Write instead
    /// ```toml
    /// [dependencies]
    /// parser = { git = "https://example.org/parser", rev = "3f5a0c1" }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: the commit to pin is in `Cargo.lock`, not in the manifest.
    FLOATING_GIT_DEPENDENCY = "build/floating-git-dependency", Build, Note, fix: None,
    clippy: [], Manifest(check),
}

fn check(manifest: &Manifest<'_>, out: &mut Sink) {
    for dependency in manifest.dependencies().iter().filter(|each| is_floating(each)) {
        let Some(git) = dependency.field("git") else { continue };
        let name = &dependency.entry.key;
        let follows = match dependency.field("branch").and_then(|branch| branch.as_text()) {
            Some(branch) => format!("the branch `{branch}`"),
            None => "the default branch".to_owned(),
        };
        out.push(Draft::new(
            git.span,
            format!("`{name}` follows {follows} of its repository."),
            "`cargo update`, a build without the lock file, and every package that depends on this one get whatever \
             is there that day; each fresh machine clones the repository first.",
            "Pin it with `rev = \"…\"` (the commit in `Cargo.lock`), or depend on a published version.",
        ));
    }
}

fn is_floating(dependency: &Dependency<'_>) -> bool {
    dependency.field("rev").is_none() && dependency.field("tag").is_none() && dependency.field("path").is_none()
}
