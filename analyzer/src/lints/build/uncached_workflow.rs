//! A job that compiles on every change and keeps nothing for the next run.

use crate::build::{Entry, Node, Workflow, action, steps};
use crate::lints::{Draft, Sink, rule};
use crate::source::{Source, Span};

rule! {
    /// ## What it does
    /// Finds jobs that compile with cargo on each push or pull request without a step that restores a cache.
    ///
    /// ## Why it matters
    /// The runner starts empty: every run downloads and compiles every dependency again, although the lock file has
    /// not changed. For most packages that is the larger part of the time between a push and its verdict.
    ///
    /// ## Example
    /// ```yaml
    /// on: [push, pull_request]
    /// jobs:
    ///   test:
    ///     runs-on: ubuntu-latest
    ///     steps:
    ///       - uses: actions/checkout@v4
    ///       - run: cargo test
    /// ```
    ///
    /// ## Write instead
    /// ```yaml
    /// on: [push, pull_request]
    /// jobs:
    ///   test:
    ///     runs-on: ubuntu-latest
    ///     steps:
    ///       - uses: actions/checkout@v4
    ///       - uses: Swatinem/rust-cache@v2
    ///       - run: cargo test
    /// ```
    ///
    /// ## Fix safety
    /// Suggested, not automatic: the step it inserts runs somebody else's action, and a package without dependencies
    /// gains nothing.
    UNCACHED_WORKFLOW = "build/uncached-workflow", Build, Note, fix: Suggested,
    clippy: [], Workflow(check),
}

fn check(workflow: &Workflow<'_>, out: &mut Sink) {
    if !workflow.runs_on_every_change() || keeps_something(workflow, &workflow.root, &["env", "defaults"]) {
        return;
    }
    for job in workflow.jobs().filter(|job| !may_be_cached(workflow, job)) {
        let steps = steps(&job.value);
        let compiling = steps.iter().find_map(|step| {
            let command = workflow.cargo_commands(step).into_iter().find(|command| command.compiles())?;
            Some((step, command.span))
        });
        if let Some((step, span)) = compiling {
            out.push(draft(workflow.source, job, step, span));
        }
    }
}

fn draft(source: &Source<'_>, job: &Entry, step: &Node, command: Span) -> Draft {
    let draft = Draft::new(
        command,
        format!("Job `{}` compiles everything from nothing, each time.", job.key),
        "The runner starts empty: every dependency is downloaded and compiled again for each push, though none has \
         changed; that is most of the wait.",
        "Restore a cache before the first cargo command: `- uses: Swatinem/rust-cache@v2`, or sccache.",
    );
    match insertion(source, step) {
        Some(edit) => draft.suggestion("Cache with `Swatinem/rust-cache`", vec![edit]),
        None => draft,
    }
}

/// A step before `step`, when it is written as a block behind a dash.
fn insertion(source: &Source<'_>, step: &Node) -> Option<(Span, String)> {
    let line = source.line_span(source.line(step.span.start));
    let text = source.slice(line);
    let indent = text.get(..text.len().saturating_sub(text.trim_start().len()))?;
    text.trim_start().starts_with("- ").then(|| (line.before(), format!("{indent}- uses: Swatinem/rust-cache@v2\n")))
}

/// Whether something in the job keeps results between runs, or can't be looked into.
fn may_be_cached(workflow: &Workflow<'_>, job: &Entry) -> bool {
    let runner = job.value.get("runs-on").is_some_and(|runner| mentions(workflow, runner, &["self-hosted"]));
    let matrix = job.value.get("strategy").is_some_and(|matrix| mentions(workflow, matrix, &["self-hosted"]));
    runner
        || matrix
        || job.value.get("steps").is_some_and(Node::has_unknown)
        || keeps_something(workflow, &job.value, &["env"])
        || steps(&job.value).iter().any(|step| step_caches(workflow, step))
}

fn keeps_something(workflow: &Workflow<'_>, node: &Node, keys: &[&str]) -> bool {
    keys.iter().filter_map(|key| node.get(key)).any(|env| mentions(workflow, env, &["sccache", "RUSTC_WRAPPER"]))
}

/// Actions with "cache" in their name or settings, local ones, and set-ups known to cache by themselves.
fn step_caches(workflow: &Workflow<'_>, step: &Node) -> bool {
    const SETUPS: [&str; 4] =
        ["actions-rust-lang/setup-rust-toolchain", "moonrepo/setup-rust", "namespacelabs/", "docker://"];
    let name = action(step).unwrap_or_default();
    name.starts_with('.')
        || SETUPS.iter().any(|setup| name.starts_with(setup))
        || mentions(workflow, step, &["cache", "CARGO_TARGET_DIR"])
}

fn mentions(workflow: &Workflow<'_>, node: &Node, words: &[&str]) -> bool {
    let text = workflow.source.slice(node.span);
    words.iter().any(|word| text.contains(word))
}
