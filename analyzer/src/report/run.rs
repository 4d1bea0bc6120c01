//! What running a text gives: one program, under one or both build profiles, or its tests.

use serde::{Deserialize, Serialize};

use super::{Switch, SyntaxError, Trail};

/// What a run is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunConfig {
    /// The profiles to run under, in the order in which the report has them.
    pub profiles: Vec<BuildProfile>,
    /// Steps of the machine that each profile may take before its run is out of fuel.
    pub fuel: u64,
    /// Bytes that may be allocated at a time before the run is out of memory.
    pub memory: u64,
    /// What the program reads from standard input.
    pub stdin: String,
    /// What the profiles set.
    #[serde(default)]
    pub builds: Builds,
    /// What holds in `cfg` predicates besides the platform, as rustc's `--cfg` says it: `feature="std"`.
    #[serde(default)]
    pub cfg: Vec<String>,
}

/// What the build profiles set (<https://doc.rust-lang.org/cargo/reference/profiles.html>).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Builds {
    /// `dev`.
    pub debug: BuildSettings,
    /// `release`, of tests too.
    pub release: BuildSettings,
    /// `test`: that of tests where `dev` is that of programs. Tests unwind, whatever it says.
    pub test: BuildSettings,
}

/// What a build profile sets, as far as it changes what a program does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct BuildSettings {
    /// Arithmetic that overflows panics; else it wraps.
    pub overflow_checks: bool,
    /// `debug_assert!` asserts, and `cfg(debug_assertions)` holds.
    pub debug_assertions: bool,
    /// What a panic does.
    pub panic: PanicSetting,
    /// Bits of `usize`: of the target, not of the profile.
    pub pointer_width: PointerWidth,
}

/// What a panic does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PanicSetting {
    /// It unwinds.
    Unwind,
    /// It ends the process.
    Abort,
}

/// Bits of `usize`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PointerWidth {
    /// 32 bits.
    #[serde(rename = "32")]
    Bits32,
    /// 64 bits.
    #[serde(rename = "64")]
    Bits64,
}

impl BuildSettings {
    /// `dev`, unless a manifest says otherwise.
    pub const DEBUG: BuildSettings = BuildSettings {
        overflow_checks: true,
        debug_assertions: true,
        panic: PanicSetting::Unwind,
        pointer_width: PointerWidth::Bits64,
    };

    /// `release`, unless a manifest says otherwise.
    pub const RELEASE: BuildSettings =
        BuildSettings { overflow_checks: false, debug_assertions: false, ..BuildSettings::DEBUG };
}

impl Default for Builds {
    fn default() -> Builds {
        let (debug, release) = (BuildSettings::DEBUG, BuildSettings::RELEASE);
        Builds { debug, release, test: debug }
    }
}

/// A build profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BuildProfile {
    /// `overflow-checks` and `debug-assertions` are on, unless the manifest says otherwise.
    Debug,
    /// Both are off, unless the manifest says otherwise.
    Release,
}

/// What `friction run` reports of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunReport {
    /// The document's name.
    pub file: String,
    /// What rustc would refuse before any run: syntax errors, lints that are denied by default, a missing `main`.
    pub errors: Vec<SyntaxError>,
    /// One run for each profile asked for; none where there are errors.
    pub profiles: Vec<ProfileRun>,
}

/// What `friction test` reports of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestReport {
    /// The document's name.
    pub file: String,
    /// What rustc would refuse before any run.
    pub errors: Vec<SyntaxError>,
    /// Every `#[test]` function, in the order of libtest: by name.
    pub tests: Vec<TestRun>,
}

/// A `#[test]` function.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestRun {
    /// Its path in the crate, as libtest prints it: `tests::adds`.
    pub name: String,
    /// Whether `#[ignore]` keeps it from running; then `profiles` is empty.
    pub ignored: bool,
    /// One run for each profile asked for.
    pub profiles: Vec<ProfileTest>,
}

/// A test under one profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileTest {
    /// Whether libtest would say `ok`; never where the run did not come to its end.
    pub passed: bool,
    /// The run, which for `#[should_panic]` passes when it panicked as it should.
    pub run: ProfileRun,
}

/// A run under one profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileRun {
    /// The profile.
    pub profile: BuildProfile,
    /// How it ended.
    pub outcome: RunOutcome,
    /// What it wrote to standard output.
    pub stdout: String,
    /// What it wrote to standard error, without what std writes of a panic that leaves `main`.
    pub stderr: String,
    /// The exit code a shell would show; `None` where a process would not have ended by itself.
    pub exit_code: Option<i32>,
    /// The panic that ended the main thread, or that was under way when the process was aborted.
    pub panic: Option<RunPanic>,
    /// Steps that the machine took.
    pub steps: u64,
    /// Of a profile that does not check for overflow, where one that does panicked by it: what became of the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trail: Option<Trail>,
    /// Of a profile without debug assertions that parts from one that has them, and in which nothing wrapped: the code that
    /// makes them part, all of it needed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub switches: Vec<Switch>,
}

/// How a run ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum RunOutcome {
    /// `main` returned, or the program exited by itself.
    Finished {
        /// What a function chosen by name returned, as `{:?}` prints it; `None` for `main`.
        value: Option<String>,
    },
    /// A panic left `main`: exit code 101.
    Panicked,
    /// The process was aborted: by `process::abort`, or by a panic that may not unwind (a panic in a destructor that
    /// runs because of a panic): exit code 134.
    Aborted {
        /// Why, in std's words; empty for `process::abort`.
        why: String,
    },
    /// A precondition of unsafe code was broken; anything may happen in a real build.
    Undefined {
        /// Which, in a sentence.
        what: String,
        /// Where.
        place: Option<RunPlace>,
    },
    /// The machine can't run something that the program came to.
    Unsupported {
        /// What, as a path where it is a function: `std::fs::read`. The same words for the same reason.
        what: String,
        /// Where.
        place: Option<RunPlace>,
    },
    /// All steps were used up.
    OutOfFuel,
    /// Calls were nested deeper than a main thread's stack allows.
    StackOverflow,
    /// More memory was asked for than there may be.
    OutOfMemory,
    /// Every thread waits, and none will be woken.
    Deadlock {
        /// The threads, in the order in which they were started.
        waiting: Vec<RunWait>,
    },
}

/// A thread that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunWait {
    /// Its name, or `thread 2` by its number.
    pub thread: String,
    /// What for, in words: `a lock of a Mutex`.
    pub what: String,
    /// The thread that has it, where one has: it may be the same.
    pub held_by: Option<String>,
    /// The call that waits.
    pub place: Option<RunPlace>,
}

impl std::fmt::Display for RunWait {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} waits for {}", self.thread, self.what)?;
        if let Some(place) = &self.place {
            write!(f, " at {}:{}:{}", place.file, place.line, place.column)?;
        }
        match &self.held_by {
            Some(who) if *who == self.thread => f.write_str(", which it holds itself"),
            Some(who) => write!(f, ", which {who} holds"),
            None => Ok(()),
        }
    }
}

/// A panic, as std reports it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunPanic {
    /// The message; what std prints for a payload that is no string.
    pub message: String,
    /// Where it came from; a path in `library/` for std's own code.
    #[serde(flatten)]
    pub place: RunPlace,
}

/// A place in a source file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunPlace {
    /// The document's name, or a file of std: `library/core/src/…`.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1, as rustc's panics have it: a tab is four columns, a wide character two.
    pub column: usize,
}
