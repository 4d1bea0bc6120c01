//! Runs cases by Friction, in worker processes; the one file that knows the interface of its machine.

use friction_analyzer::Runner;
use friction_analyzer::report::{
    BuildProfile, Builds, Document, DocumentKind, RunConfig, RunReport, SearchConfig, SearchReport, TestReport,
};
use serde::{Deserialize, Serialize};

use super::Case;
use crate::pool::{self, Answer, caught};

/// The argument that makes a program a worker.
pub const WORKER_ARGUMENT: &str = "worker";

/// Steps a profile may take: rustc's programs have ten seconds.
const FUEL: u64 = 100_000_000;

/// What a text is called.
pub(super) const FILE: &str = "src/main.rs";

/// Bytes a program may hold at a time.
const MEMORY: u64 = 256 << 20;

/// What is wanted of a text.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) enum Question {
    /// To run its `main`.
    Run(Case),
    /// To run its tests.
    Test(Case),
    /// To search the function of this name, in so many steps.
    Search(Case, String, u64),
}

/// What became of a question.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) enum Reply {
    /// The program was run, or refused.
    Ran(RunReport),
    /// The tests were run, or refused.
    Tested(TestReport),
    /// The function was searched, or refused.
    Searched(Box<SearchReport>),
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
        Ok(reply) => reply,
        Err(message) => Reply::Panicked(message),
    })
}

/// What a search of each function finds in `fuel` steps, in `jobs` processes; or why there is nothing, in words.
///
/// # Errors
/// When a worker process can't be started.
pub fn search_all(
    asked: &[(Case, String)],
    fuel: u64,
    jobs: usize,
) -> Result<Vec<Result<SearchReport, String>>, String> {
    let question = |(case, name): &(Case, String)| Question::Search(case.clone(), name.clone(), fuel);
    let questions: Vec<_> = asked.iter().map(question).collect();
    let report = |reply| match reply {
        Reply::Searched(report) => Ok(*report),
        Reply::Panicked(message) => Err(format!("Friction panicked: {message}")),
        Reply::Hung => Err("Friction hung".to_owned()),
        Reply::Ran(_) | Reply::Tested(_) | Reply::Crashed => Err("Friction crashed".to_owned()),
    };
    Ok(ask_all(&questions, jobs)?.into_iter().map(report).collect())
}

fn answer(question: &Question) -> Reply {
    let profiles = vec![BuildProfile::Debug, BuildProfile::Release];
    let (Question::Run(case) | Question::Test(case) | Question::Search(case, ..)) = question;
    let (stdin, builds, cfg) = (String::new(), Builds::default(), case.cfg.clone());
    let config = RunConfig { profiles, fuel: FUEL, memory: MEMORY, stdin, builds, cfg };
    match question {
        Question::Run(case) => Reply::Ran(run(case, &config)),
        Question::Test(case) => Reply::Tested(test(case, &config)),
        Question::Search(case, function, fuel) => Reply::Searched(Box::new(search(case, function, *fuel))),
    }
}

thread_local! {
    /// Reads the model of std once.
    static RUNNER: Runner = Runner::new();
}

fn document(case: &Case) -> Document {
    Document { name: FILE.to_owned(), kind: DocumentKind::Rust, text: case.text.clone() }
}

/// What `friction run --profile both --format json` prints.
fn run(case: &Case, config: &RunConfig) -> RunReport {
    RUNNER.with(|runner| runner.run(&document(case), case.edition, config))
}

/// What `friction test --profile both --format json` prints.
fn test(case: &Case, config: &RunConfig) -> TestReport {
    RUNNER.with(|runner| runner.test(&document(case), case.edition, config))
}

/// What `friction run --fn NAME --format json` prints.
fn search(case: &Case, function: &str, fuel: u64) -> SearchReport {
    let config = SearchConfig { fuel, memory: MEMORY, seed: 0 };
    RUNNER.with(|runner| runner.search(&document(case), case.edition, function, &config))
}
