//! `cargo install` of a tool in a workflow.

use crate::build::{CargoCommand, Node, Workflow, action, steps};
use crate::lints::{Draft, Sink, rule};

rule! {
    /// ## What it does
    /// Finds `cargo install some-tool` in jobs that restore no cache.
    ///
    /// ## Why it matters
    /// `cargo install` compiles the tool and all its dependencies, optimised, on every run: often minutes, and
    /// often longer than the project itself takes. Most tools publish binaries that download in seconds.
    ///
    /// ## Example
    /// ```yaml
    /// on: [push]
    /// jobs:
    ///   test:
    ///     runs-on: ubuntu-latest
    ///     steps:
    ///       - uses: actions/checkout@v4
    ///       - run: cargo install cargo-nextest
    ///       - run: cargo nextest run
    /// ```
    ///
    /// ## Write instead
    /// ```yaml
    /// on: [push]
    /// jobs:
    ///   test:
    ///     runs-on: ubuntu-latest
    ///     steps:
    ///       - uses: actions/checkout@v4
    ///       - uses: taiki-e/install-action@v2
    ///         with:
    ///           tool: cargo-nextest
    ///       - run: cargo nextest run
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: where to get a binary from is a matter of trust, and not every tool publishes one.
    TOOL_FROM_SOURCE = "build/tool-from-source", Build, Warn, fix: None,
    clippy: [], Workflow(check),
}

fn check(workflow: &Workflow<'_>, out: &mut Sink) {
    for job in workflow.jobs() {
        let steps = steps(&job.value);
        if steps.iter().any(|step| may_keep_binaries(workflow, step)) {
            continue;
        }
        for command in steps.iter().flat_map(|step| workflow.cargo_commands(step)) {
            if let Some(tool) = tool(&command) {
                out.push(Draft::new(
                    command.span,
                    format!("Every run of job `{}` compiles `{tool}` from source.", job.key),
                    "An optimised build of the tool and all its dependencies comes before the first line of this \
                     project is compiled.",
                    "Install a binary (`taiki-e/install-action`, `cargo binstall`), or cache `~/.cargo/bin`.",
                ));
            }
        }
    }
}

/// Caches, local actions, and steps behind aliases.
fn may_keep_binaries(workflow: &Workflow<'_>, step: &Node) -> bool {
    let is_local = action(step).is_some_and(|name| name.starts_with('.'));
    is_local || step.has_unknown() || workflow.source.slice(step.span).contains("cache")
}

/// What a `cargo install` takes from the registry; the project's own packages are meant to be compiled.
fn tool(command: &CargoCommand) -> Option<&str> {
    let is_own = ["--path", "--git", "--list"].iter().any(|flag| command.has(flag));
    if command.name != "install" || is_own {
        return None;
    }
    const VALUED: [&str; 12] = [
        "--version",
        "--vers",
        "--features",
        "-F",
        "--root",
        "--target",
        "--profile",
        "--bin",
        "--jobs",
        "-j",
        "--registry",
        "--index",
    ];
    let mut words = command.args.iter().map(String::as_str);
    while let Some(word) = words.next() {
        if VALUED.contains(&word) {
            words.next();
        } else if !word.starts_with('-') {
            let is_name = word.starts_with(|first: char| first.is_ascii_alphabetic());
            return is_name.then(|| word.split('@').next()).flatten();
        }
    }
    None
}
