//! Runs the literate suites in `tests/suite` and the examples in the rules' documentation.
//!
//! `UPDATE=1 cargo test --package friction-analyzer --test suite` rewrites the blocks that hold results:
//! fixed texts, what commands and programs print, and the types beside and below code.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a panic is how a test fails"
)]

mod harness;

use std::process::ExitCode;

use libtest_mimic::Arguments;

fn main() -> ExitCode {
    if std::env::var_os("UPDATE").is_some() {
        harness::suite::read_all().iter().for_each(harness::update::rewrite);
    }
    let suites = harness::suite::read_all();
    let mut trials = harness::lints::trials(&suites);
    trials.extend(harness::console::trials(&suites));
    trials.extend(harness::types::trials(&suites));
    trials.extend(harness::run::trials(&suites));
    trials.extend(harness::docs::trials(&suites));
    trials.extend(harness::robust::trials(&suites));
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}
