//! Hands questions to worker processes, and replaces those that crash or overrun the deadline.

use std::io::{self, BufRead, BufReader, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// No question may take longer.
const DEADLINE: Duration = Duration::from_secs(240);

/// As much as the `friction` command has.
const STACK_BYTES: usize = 256 * 1024 * 1024;

/// What became of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer<A> {
    /// It was answered.
    Given(A),
    /// The worker ended (a stack overflow, say).
    Crashed,
    /// The worker took longer than the deadline.
    Hung,
}

/// The answers to `questions`, in their order, by `jobs` processes of this program that are started with `argument`.
///
/// # Errors
/// When a worker process can't be started.
pub fn ask_all<Q: Serialize + Sync, A: DeserializeOwned + Send>(
    questions: &[Q],
    argument: &str,
    jobs: usize,
) -> Result<Vec<Answer<A>>, String> {
    let next = AtomicUsize::new(0);
    let results = std::thread::scope(|scope| {
        let threads: Vec<_> =
            (0..jobs.max(1)).map(|_| scope.spawn(|| drain::<Q, A>(questions, argument, &next))).collect();
        let join = |thread: std::thread::ScopedJoinHandle<'_, _>| {
            thread.join().unwrap_or_else(|_| Err("a thread of the pool panicked".to_owned()))
        };
        threads.into_iter().map(join).collect::<Result<Vec<Vec<(usize, Answer<A>)>>, String>>()
    })?;
    let mut results: Vec<_> = results.into_iter().flatten().collect();
    results.sort_by_key(|(index, _)| *index);
    Ok(results.into_iter().map(|(_, answer)| answer).collect())
}

fn drain<Q: Serialize, A: DeserializeOwned>(
    questions: &[Q],
    argument: &str,
    next: &AtomicUsize,
) -> Result<Vec<(usize, Answer<A>)>, String> {
    let mut worker = Worker::start(argument)?;
    let mut answers = Vec::new();
    loop {
        let index = next.fetch_add(1, Ordering::Relaxed);
        let Some(question) = questions.get(index) else { return Ok(answers) };
        let answer = worker.answer(question);
        if !matches!(answer, Answer::Given(_)) {
            worker = Worker::start(argument)?;
        }
        answers.push((index, answer));
    }
}

struct Worker {
    child: Child,
    requests: Option<ChildStdin>,
    answers: Receiver<String>,
}

impl Worker {
    fn start(argument: &str) -> Result<Worker, String> {
        let program = std::env::current_exe().map_err(|error| format!("this program has no path: {error}"))?;
        let mut command = Command::new(program);
        command.arg(argument).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
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

    fn answer<A: DeserializeOwned>(&mut self, question: &impl Serialize) -> Answer<A> {
        if self.ask(question).is_none() {
            return Answer::Crashed;
        }
        match self.answers.recv_timeout(DEADLINE) {
            Ok(line) => serde_json::from_str(&line).map_or(Answer::Crashed, Answer::Given),
            Err(RecvTimeoutError::Timeout) => Answer::Hung,
            Err(RecvTimeoutError::Disconnected) => Answer::Crashed,
        }
    }

    fn ask(&mut self, question: &impl Serialize) -> Option<()> {
        let request = serde_json::to_string(question).ok()?;
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

/// Makes this process a worker: answers one question a line until standard input ends.
///
/// # Errors
/// When no thread can be started, or standard input or output fails.
pub fn serve<Q: DeserializeOwned, A: Serialize>(answer: impl FnMut(Q) -> A + Send + 'static) -> Result<(), String> {
    // A panic's message reaches the parent in the answer.
    std::panic::set_hook(Box::new(|_| {}));
    let worker = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(move || answer_all(answer));
    let worker = worker.map_err(|error| format!("no thread could be started: {error}"))?;
    worker.join().unwrap_or_else(|_| Err("a worker panicked outside a check".to_owned()))
}

fn answer_all<Q: DeserializeOwned, A: Serialize>(mut answer: impl FnMut(Q) -> A) -> Result<(), String> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = line.map_err(|error| error.to_string())?;
        let question: Q = serde_json::from_str(&line).map_err(|error| error.to_string())?;
        let answer = serde_json::to_string(&answer(question)).map_err(|error| error.to_string())?;
        writeln!(out, "{answer}").and_then(|()| out.flush()).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// What `work` gives, or the message it panics with.
///
/// # Errors
/// When it panics.
pub fn caught<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|payload| {
        let text = payload.downcast_ref::<&str>().copied();
        text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message").to_owned()
    })
}
