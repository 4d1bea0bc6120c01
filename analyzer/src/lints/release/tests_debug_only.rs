//! A workflow that builds for release and tests only in debug.

use crate::build::{CargoCommand, Workflow, steps};
use crate::lints::{Draft, Sink, rule};

rule! {
    /// ## What it does
    /// Finds workflows that build with `--release`, upload or publish something, and run their tests only without
    /// `--release`.
    ///
    /// ## Why it matters
    /// Release is another program: integer overflow wraps instead of panicking, `debug_assert!` is gone,
    /// `cfg!(debug_assertions)` takes the other branch, and the optimiser makes use of every promise in `unsafe`
    /// code. What was tested is not what is shipped.
    ///
    /// ## Example
    /// ```yaml
    /// on: [push]
    /// jobs:
    ///   ship:
    ///     runs-on: ubuntu-latest
    ///     steps:
    ///       - uses: Swatinem/rust-cache@v2
    ///       - run: cargo test
    ///       - run: cargo build --release
    ///       - uses: actions/upload-artifact@v4
    ///         with:
    ///           path: target/release/server
    /// ```
    ///
    /// ## Write instead
    /// ```yaml
    /// on: [push]
    /// jobs:
    ///   ship:
    ///     runs-on: ubuntu-latest
    ///     steps:
    ///       - uses: Swatinem/rust-cache@v2
    ///       - run: cargo test
    ///       - run: cargo test --release
    ///       - run: cargo build --release
    ///       - uses: actions/upload-artifact@v4
    ///         with:
    ///           path: target/release/server
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: which of the tests are worth a second run is a decision about time.
    TESTS_DEBUG_ONLY = "release/tests-debug-only", Release, Note, fix: None,
    clippy: [], Workflow(check),
}

fn check(workflow: &Workflow<'_>, out: &mut Sink) {
    let text = workflow.source.text();
    if !delivers(text) || text.contains("CARGO_PROFILE_") || workflow.jobs().any(|job| job.value.has_unknown()) {
        return;
    }
    let commands: Vec<_> =
        workflow.jobs().flat_map(|job| steps(&job.value)).flat_map(|step| workflow.cargo_commands(step)).collect();
    let mut tests = commands.iter().filter(|command| command.tests());
    let shipped = commands.iter().find(|command| ships(command));
    let covered = tests.clone().any(|test| test.is_release() || test.has_unknown_profile());
    if let (Some(test), Some(shipped), false) = (tests.next(), shipped, covered) {
        let draft = Draft::new(
            test.span,
            "The tests run in debug only; what is built for release is never tested.",
            "In release, overflow wraps instead of panicking, `debug_assert!` is gone and the optimiser uses what \
             `unsafe` code promises: it is another program.",
            "Run the tests once more with `--release`.",
        );
        out.push(draft.label(shipped.span, "built for release here"));
    }
}

/// Whether what the workflow builds goes anywhere.
fn delivers(text: &str) -> bool {
    const WAYS: [&str; 8] = [
        "upload-artifact",
        "upload-release",
        "gh-release",
        "gh release",
        "release-action",
        "docker",
        "deploy",
        "publish",
    ];
    WAYS.iter().any(|way| text.contains(way))
}

/// Whether it builds the program for release, and not only its tests or examples.
fn ships(command: &CargoCommand) -> bool {
    const OTHERS: [&str; 6] = ["--tests", "--test", "--benches", "--bench", "--examples", "--example"];
    matches!(command.name.as_str(), "build" | "b")
        && command.is_release()
        && !OTHERS.iter().any(|other| command.has(other))
}
