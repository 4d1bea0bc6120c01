//! Checks files named on standard input, one answer a line; a crash takes down this process only.

use std::io::{self, BufRead, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use friction_analyzer::check;
use friction_analyzer::report::{Config, Document, Report};
use serde::{Deserialize, Serialize};

use super::damage::damage;
use super::sources::SourceFile;
use crate::clock::Stopwatch;

/// As much as the `friction` command has.
const STACK_BYTES: usize = 256 * 1024 * 1024;

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

/// Answers until standard input ends.
///
/// # Errors
/// When no thread can be started, or standard input or output fails.
pub fn serve() -> Result<(), String> {
    // The message reaches the parent in the answer.
    std::panic::set_hook(Box::new(|_| {}));
    let worker = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(answer_all);
    let worker = worker.map_err(|error| format!("no thread could be started: {error}"))?;
    worker.join().unwrap_or_else(|_| Err("a worker panicked outside a check".to_owned()))
}

fn answer_all() -> Result<(), String> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = line.map_err(|error| error.to_string())?;
        let file: SourceFile = serde_json::from_str(&line).map_err(|error| error.to_string())?;
        let answer = serde_json::to_string(&outcome(&file)).map_err(|error| error.to_string())?;
        writeln!(out, "{answer}").and_then(|()| out.flush()).map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn outcome(file: &SourceFile) -> Outcome {
    let text = match std::fs::read_to_string(&file.path) {
        Ok(text) => file.damage.map_or_else(|| text.clone(), |seed| damage(&text, seed)),
        Err(error) => return Outcome::Unreadable(error.to_string()),
    };
    let document = Document { name: file.name.clone(), kind: file.kind, text };
    let config = Config { edition: file.edition, ..Config::default() };
    let watch = Stopwatch::start();
    match catch_unwind(AssertUnwindSafe(|| check(&document, &config))) {
        Ok(report) => {
            let micros = u64::try_from(watch.elapsed().as_micros()).unwrap_or(u64::MAX);
            Outcome::Checked { report, micros }
        }
        Err(payload) => Outcome::Panicked(words(payload.as_ref())),
    }
}

fn words(payload: &(dyn std::any::Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message").to_owned()
}
