//! Runs programs by rustc and by Friction in both build profiles, and compares what they did.

mod batch;
mod compare;
mod hostile;
mod known;
mod machine;
mod panics;
mod process;
mod sources;
mod survey;
mod table;
mod tokio;

use friction_analyzer::report::{Edition, RunPanic};
use serde::{Deserialize, Serialize};

pub(crate) use batch::{PROFILES, build, steady};
pub use hostile::{check_hostile, hostile, run_hostile};
pub(crate) use known::hash;
pub use known::verdicts;
pub use machine::{WORKER_ARGUMENT, search_all, serve};
pub(crate) use process::{output, run};
pub use sources::{examples, generated, tasks};
pub use survey::survey;
pub use table::{Comparison, Tests, compare, compare_tests};
pub use tokio::Tokio;

/// A program in one file, with `main`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// How people find it again.
    pub name: String,
    /// What it is counted with.
    pub group: String,
    /// The program.
    pub text: String,
    /// What it is read as.
    pub edition: Edition,
    /// What holds in its build besides the platform, as rustc's `--cfg` says it.
    pub cfg: Vec<String>,
}

/// What rustc makes of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// It does not compile, for this reason first.
    Refused(String),
    /// Two runs of it differ: by addresses, time or the order of a hash map.
    Unsteady,
    /// What the program did.
    Ran {
        /// With overflow checks and debug assertions.
        debug: Ran,
        /// Without; `None` when it did the same.
        release: Option<Ran>,
    },
}

/// What a process did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ran {
    /// Standard output.
    pub stdout: String,
    /// Standard error without the panics.
    pub stderr: String,
    /// The panics of all threads, in order.
    pub panics: Vec<Panicked>,
    /// The exit code as a shell shows it; `None` when it had to be stopped.
    pub exit: Option<i32>,
}

/// A panic of a thread.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Panicked {
    /// The thread's name.
    pub thread: String,
    /// What it said.
    pub panic: RunPanic,
}

impl Ran {
    /// The panic that ended the process, if one did: the last one of the main thread.
    pub fn fatal(&self) -> Option<&RunPanic> {
        let is_fatal = matches!(self.exit, Some(101 | 134));
        let of_main = self.panics.iter().rev().find(|panicked| panicked.thread == "main");
        of_main.filter(|_| is_fatal).map(|panicked| &panicked.panic)
    }

    /// All panics but that one.
    pub(crate) fn others(&self) -> impl Iterator<Item = &Panicked> {
        let fatal = self.fatal();
        self.panics.iter().filter(move |one| !fatal.is_some_and(|fatal| std::ptr::eq(fatal, &one.panic)))
    }
}

impl Verdict {
    /// What the program did in each profile, debug first; `None` when nothing can be said of that.
    pub fn ran(&self) -> Option<[&Ran; 2]> {
        match self {
            Verdict::Refused(_) | Verdict::Unsteady => None,
            Verdict::Ran { debug, release } => Some([debug, release.as_ref().unwrap_or(debug)]),
        }
    }
}
