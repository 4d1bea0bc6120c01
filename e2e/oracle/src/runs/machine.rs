//! Runs cases by Friction, in worker processes; the one file that knows the interface of its machine.

use friction_analyzer::report::{BuildProfile, RunConfig, RunReport, TestReport};
use serde::{Deserialize, Serialize};

use super::Case;
use crate::pool::{self, Answer, caught};

/// The argument that makes a program a worker.
pub const WORKER_ARGUMENT: &str = "worker";

/// Steps a profile may take: rustc's programs have ten seconds.
const FUEL: u64 = 200_000_000;

/// Why nothing is run yet.
const NOT_BUILT: &str = "the machine is not built";

/// Bytes a program may hold at a time.
const MEMORY: u64 = 256 << 20;

/// What is wanted of a text.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) enum Question {
    /// To run its `main`.
    Run(Case),
    /// To run its tests.
    Test(Case),
}

/// What became of a question.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) enum Reply {
    /// The program was run, or refused.
    Ran(RunReport),
    /// The tests were run, or refused.
    Tested(TestReport),
    /// Nothing of it can be run, for this reason.
    Unsupported(String),
    /// The library panicked, with this message.
    Panicked(String),
    /// It ended its process.
    Crashed,
    /// It took longer than the deadline.
    Hung,
}

/// What Friction makes of each question, in `jobs` processes.
///
/// # Errors
/// When a worker process can't be started.
pub(super) fn ask_all(questions: &[Question], jobs: usize) -> Result<Vec<Reply>, String> {
    let reply = |answer| match answer {
        Answer::Given(reply) => reply,
        Answer::Crashed => Reply::Crashed,
        Answer::Hung => Reply::Hung,
    };
    Ok(pool::ask_all(questions, WORKER_ARGUMENT, jobs)?.into_iter().map(reply).collect())
}

/// Answers until standard input ends.
///
/// # Errors
/// When no thread can be started, or standard input or output fails.
pub fn serve() -> Result<(), String> {
    pool::serve(|question: Question| match caught(|| answer(&question)) {
        Ok(reply) => reply.unwrap_or_else(Reply::Unsupported),
        Err(message) => Reply::Panicked(message),
    })
}

fn answer(question: &Question) -> Result<Reply, String> {
    let profiles = vec![BuildProfile::Debug, BuildProfile::Release];
    let config = RunConfig { profiles, fuel: FUEL, memory: MEMORY, stdin: String::new() };
    match question {
        Question::Run(case) => run(case, &config).map(Reply::Ran),
        Question::Test(case) => test(case, &config).map(Reply::Tested),
    }
}

/// What `friction run --profile both --format json` prints.
fn run(_case: &Case, _config: &RunConfig) -> Result<RunReport, String> {
    Err(NOT_BUILT.to_owned())
}

/// What `friction test --profile both --format json` prints.
fn test(_case: &Case, _config: &RunConfig) -> Result<TestReport, String> {
    Err(NOT_BUILT.to_owned())
}
