//! `cargo clean` between two builds of one job.

use crate::build::{CargoCommand, Node, Workflow, steps};
use crate::lints::{Draft, Sink, rule};

rule! {
    /// ## What it does
    /// Finds `cargo clean` without a package between two cargo commands of the same job that compile.
    ///
    /// ## Why it matters
    /// It deletes what the job has just compiled, dependencies included, and the next command compiles it all again.
    /// Cargo keeps profiles, targets and feature sets apart by itself, so nothing stale can be picked up.
    ///
    /// ## Example
    /// ```yaml
    /// on: [push]
    /// jobs:
    ///   test:
    ///     runs-on: ubuntu-latest
    ///     steps:
    ///       - uses: Swatinem/rust-cache@v2
    ///       - run: cargo build
    ///       - run: cargo clean
    ///       - run: cargo test
    /// ```
    ///
    /// ## Write instead
    /// ```yaml
    /// on: [push]
    /// jobs:
    ///   test:
    ///     runs-on: ubuntu-latest
    ///     steps:
    ///       - uses: Swatinem/rust-cache@v2
    ///       - run: cargo build
    ///       - run: cargo test
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: a job may clean to stay within the runner's disk.
    CARGO_CLEAN_IN_WORKFLOW = "build/cargo-clean-in-workflow", Build, Note, fix: None,
    clippy: [], Workflow(check),
}

fn check(workflow: &Workflow<'_>, out: &mut Sink) {
    for job in workflow.jobs() {
        let steps = steps(&job.value).iter();
        let commands: Vec<_> = steps
            .flat_map(|step| workflow.cargo_commands(step).into_iter().map(move |command| (step, command)))
            .collect();
        for (index, (_, clean)) in commands.iter().enumerate().filter(|(_, (_, command))| cleans_all(command)) {
            let before = commands.iter().take(index).rev().find(|(_, command)| command.compiles());
            let after = commands.iter().skip(index.saturating_add(1)).find(|(_, command)| command.compiles());
            if let (Some((first, before)), Some((second, after))) = (before, after)
                && sets(workflow, first) == sets(workflow, second)
            {
                out.push(draft(&job.key, before, clean, after));
            }
        }
    }
}

/// The variables a step sets: other flags make cargo compile everything again anyway.
fn sets<'w>(workflow: &'w Workflow<'_>, step: &Node) -> (&'w str, bool) {
    let env = step.get("env").map_or("", |env| workflow.source.slice(env.span));
    (env, workflow.source.slice(step.span).contains("RUSTFLAGS"))
}

fn draft(job: &str, before: &CargoCommand, clean: &CargoCommand, after: &CargoCommand) -> Draft {
    let draft = Draft::new(
        clean.span,
        format!("Job `{job}` throws away what it has compiled, and compiles it again."),
        "All dependencies are built twice in one run.",
        "Delete the step: cargo keeps profiles, targets and features apart. To start one package afresh, \
         `cargo clean -p name`.",
    );
    draft.label(before.span, "compiled here").label(after.span, "and again here")
}

/// Everything, and not only one package, one profile, one target or the documentation.
fn cleans_all(command: &CargoCommand) -> bool {
    command.name == "clean" && command.args.is_empty()
}
