//! Checks files in worker processes; a crash takes down one of these only.

use friction_analyzer::check;
use friction_analyzer::report::{Config, Document, Report};
use serde::{Deserialize, Serialize};

use super::damage::damage;
use super::sources::SourceFile;
use crate::clock::Stopwatch;
use crate::pool::{self, Answer, caught};

/// The argument that makes this program a worker.
const WORKER_ARGUMENT: &str = "--worker";

/// What became of one file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Outcome {
    /// It was checked.
    Checked {
        /// What was found.
        report: Report,
        /// How long it took, in microseconds of its thread.
        micros: u64,
    },
    /// The analyzer panicked, with this message.
    Panicked(String),
    /// The analyzer ended its process (a stack overflow, say).
    Crashed,
    /// The analyzer took longer than the deadline.
    Hung,
    /// It is not UTF-8, or could not be read.
    Unreadable(String),
}

/// What became of each of `files`, in their order, checked by `jobs` processes.
///
/// # Errors
/// When a worker process can't be started.
pub fn check_all(files: &[SourceFile], jobs: usize) -> Result<Vec<Outcome>, String> {
    let outcome = |(file, answer): (&SourceFile, Answer<Outcome>)| {
        let outcome = match answer {
            Answer::Given(outcome) => return outcome,
            Answer::Crashed => Outcome::Crashed,
            Answer::Hung => Outcome::Hung,
        };
        eprintln!("{}/{}: {outcome:?}", file.package, file.name);
        outcome
    };
    Ok(files.iter().zip(pool::ask_all(files, WORKER_ARGUMENT, jobs)?).map(outcome).collect())
}

/// Answers until standard input ends.
///
/// # Errors
/// When no thread can be started, or standard input or output fails.
pub fn serve() -> Result<(), String> {
    pool::serve(|file: SourceFile| outcome(&file))
}

fn outcome(file: &SourceFile) -> Outcome {
    let text = match std::fs::read_to_string(&file.path) {
        Ok(text) => file.damage.map_or_else(|| text.clone(), |seed| damage(&text, seed)),
        Err(error) => return Outcome::Unreadable(error.to_string()),
    };
    let document = Document { name: file.name.clone(), kind: file.kind, text };
    let config = Config { edition: file.edition, ..Config::default() };
    let watch = Stopwatch::start();
    match caught(|| check(&document, &config)) {
        Ok(report) => {
            let micros = u64::try_from(watch.elapsed().as_micros()).unwrap_or(u64::MAX);
            Outcome::Checked { report, micros }
        }
        Err(message) => Outcome::Panicked(message),
    }
}
