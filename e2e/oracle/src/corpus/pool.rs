//! Hands files to worker processes, and replaces those that crash or overrun the deadline.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use super::sources::SourceFile;
use super::worker::Outcome;

/// The argument that makes this program a worker.
pub const WORKER_ARGUMENT: &str = "--worker";

/// No file may take longer.
const DEADLINE: Duration = Duration::from_secs(60);

/// What became of each of `files`, in their order, checked by `jobs` processes.
///
/// # Errors
/// When a worker process can't be started.
pub fn check_all(files: &[SourceFile], jobs: usize) -> Result<Vec<Outcome>, String> {
    let next = AtomicUsize::new(0);
    let results = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..jobs.max(1)).map(|_| scope.spawn(|| drain(files, &next))).collect();
        let join = |thread: std::thread::ScopedJoinHandle<'_, _>| {
            thread.join().unwrap_or_else(|_| Err("a thread of the pool panicked".to_owned()))
        };
        threads.into_iter().map(join).collect::<Result<Vec<Vec<(usize, Outcome)>>, String>>()
    })?;
    let mut results: Vec<_> = results.into_iter().flatten().collect();
    results.sort_by_key(|(index, _)| *index);
    Ok(results.into_iter().map(|(_, outcome)| outcome).collect())
}

fn drain(files: &[SourceFile], next: &AtomicUsize) -> Result<Vec<(usize, Outcome)>, String> {
    let mut worker = Worker::start()?;
    let mut outcomes = Vec::new();
    loop {
        let index = next.fetch_add(1, Ordering::Relaxed);
        let Some(file) = files.get(index) else { return Ok(outcomes) };
        let outcome = worker.check(file);
        if matches!(outcome, Outcome::Crashed | Outcome::Hung) {
            eprintln!("{}/{}: {outcome:?}", file.package, file.name);
            worker = Worker::start()?;
        }
        outcomes.push((index, outcome));
    }
}

struct Worker {
    child: Child,
    requests: Option<ChildStdin>,
    answers: Receiver<String>,
}

impl Worker {
    fn start() -> Result<Worker, String> {
        let program = std::env::current_exe().map_err(|error| format!("this program has no path: {error}"))?;
        let mut command = Command::new(program);
        command.arg(WORKER_ARGUMENT).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|error| format!("no worker could be started: {error}"))?;
        let (sender, answers) = channel();
        let stdout = child.stdout.take();
        std::thread::spawn(move || {
            let lines = stdout.into_iter().flat_map(|stdout| BufReader::new(stdout).lines());
            lines.map_while(Result::ok).try_for_each(|line| sender.send(line))
        });
        let requests = child.stdin.take();
        Ok(Worker { child, requests, answers })
    }

    fn check(&mut self, file: &SourceFile) -> Outcome {
        if self.ask(file).is_none() {
            return Outcome::Crashed;
        }
        match self.answers.recv_timeout(DEADLINE) {
            Ok(line) => serde_json::from_str(&line).unwrap_or(Outcome::Crashed),
            Err(RecvTimeoutError::Timeout) => Outcome::Hung,
            Err(RecvTimeoutError::Disconnected) => Outcome::Crashed,
        }
    }

    fn ask(&mut self, file: &SourceFile) -> Option<()> {
        let request = serde_json::to_string(file).ok()?;
        writeln!(self.requests.as_mut()?, "{request}").ok()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.requests = None;
        // Already ended, or hung: either way nothing more is wanted of it.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
