//! Carries out the command line.
//!
//! Exit codes: 0 clean, 1 anything found (a finding of any severity, or a syntax error), 2 bad usage or unreadable
//! input, which wins over 1.

mod args;
mod check;
mod diff;
mod fix;
mod input;
mod json;
mod link;
mod markdown;
mod rules;
mod run;
mod sarif;
mod search;
mod text;
mod types;

use std::io::{self, ErrorKind};
use std::process::ExitCode;

pub use args::Command;

use args::Action;

/// Why a command could not be carried out.
enum Failure {
    /// Said to the user.
    Usage(String),
    Output(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::Output(error)
    }
}

/// Runs a command to its exit code.
pub fn run(command: &Command) -> ExitCode {
    let result = match &command.action {
        Action::Check(args) => check::run(args),
        Action::Link(args) => link::run(args),
        Action::Explain { rule } => rules::explain(rule),
        Action::Rules => rules::list(),
        Action::Types(args) => types::run(args),
        Action::Run(args) => run::run(args),
        Action::Test(args) => run::test(args),
    };
    match result {
        Ok(code) => ExitCode::from(code),
        // Whoever read our output has read enough: `friction check … | head`.
        Err(Failure::Output(error)) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Output(error)) => fail(&error.to_string()),
        Err(Failure::Usage(message)) => fail(&message),
    }
}

fn fail(message: &str) -> ExitCode {
    eprintln!("error: {message}");
    ExitCode::from(2)
}
