//! Checks files in worker processes; a crash takes down one of these only.

use friction_analyzer::Analyzer;
use friction_analyzer::report::{Config, Document, DocumentKind, Report};
use serde::{Deserialize, Serialize};

use super::damage::damage;
use super::sources::SourceFile;
use super::untested;
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

thread_local! {
    /// Reads the model of std once.
    static ANALYZER: Analyzer = Analyzer::new();
}

fn outcome(file: &SourceFile) -> Outcome {
    let text = match std::fs::read_to_string(&file.path) {
        Ok(text) => prepared(file, text),
        Err(error) => return Outcome::Unreadable(error.to_string()),
    };
    let name = if is_untested(file) { untested::NAME } else { &file.name };
    let document = Document { name: name.to_owned(), kind: file.kind, text };
    let config = Config { edition: file.edition, ..Config::default() };
    let watch = Stopwatch::start();
    match caught(|| ANALYZER.with(|analyzer| analyzer.check(&document, &config))) {
        Ok(report) => {
            let micros = u64::try_from(watch.elapsed().as_micros()).unwrap_or(u64::MAX);
            Outcome::Checked { report, micros }
        }
        Err(message) => Outcome::Panicked(message),
    }
}

/// A file's text as it is to be checked.
fn prepared(file: &SourceFile, text: String) -> String {
    let text = if is_untested(file) { untested::untested(&text) } else { text };
    match file.damage {
        Some(seed) => damage(&text, seed),
        None => text,
    }
}

fn is_untested(file: &SourceFile) -> bool {
    file.untested && file.kind == DocumentKind::Rust
}
