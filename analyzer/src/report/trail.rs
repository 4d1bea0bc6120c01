//! What becomes of a value that wrapped in a release build: the corruption trail.

use serde::{Deserialize, Serialize};

/// The way of wrapped values through a run whose profile does not check for overflow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trail {
    /// The first operation whose true result did not fit: where a debug build panics.
    pub first: Overflow,
    /// How many operations wrapped in all.
    pub count: u64,
    /// What is made of wrapped values, in the order in which each is first done.
    pub steps: Vec<TrailStep>,
    /// Whether there was more than was followed.
    pub cut: bool,
}

/// An operation whose true result does not fit its type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overflow {
    /// The operation with its operands: `200 + 100`.
    pub operation: String,
    /// The type: `u8`.
    #[serde(rename = "type")]
    pub ty: String,
    /// The true result; `None` for a shift by too much, which has none.
    pub exact: Option<String>,
    /// What the result is instead.
    pub wrapped: String,
    /// The operation, or the call of std's code that has it.
    #[serde(flatten)]
    pub code: TrailCode,
}

/// Code that uses a value that depends on a wrapped one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrailStep {
    /// How.
    pub used: TrailUse,
    /// The value at the first time, where it is one number; what is printed, the line.
    pub value: Option<String>,
    /// What is called, of `Passed` and `Returned`.
    pub callee: Option<String>,
    /// How often.
    pub times: u64,
    /// The code.
    #[serde(flatten)]
    pub code: TrailCode,
}

/// Code of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrailCode {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// From 1.
    pub line: usize,
    /// From 1, counted as panics' columns are.
    pub column: usize,
}

/// Code that debug assertions switch on or off, and that made two builds part: written as the other build has it, both do
/// the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Switch {
    /// What it is.
    pub switched: SwitchKind,
    /// The code.
    #[serde(flatten)]
    pub code: TrailCode,
}

/// How code comes to be in one build only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SwitchKind {
    /// `debug_assert!` and its like.
    DebugAssert,
    /// `cfg` of debug assertions, as an attribute or a macro.
    Cfg,
}

/// A run step by step: lines in the order in which they were run.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Steps {
    /// The steps that are kept: those before something wraps or the run ends, and as many after that.
    pub steps: Vec<Step>,
    /// How many there were before the first.
    pub dropped: usize,
    /// Whether there were more after the last.
    pub cut: bool,
}

/// A line about to be run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// From 1.
    pub line: usize,
    /// The function.
    pub function: String,
    /// Names and values of the function's variables that have one.
    pub values: Vec<(String, String)>,
    /// Bytes that were on standard output before.
    pub printed: usize,
    /// Whether a value has wrapped before: a build that checks is not there any more.
    pub wrapped: bool,
}

/// How code uses a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TrailUse {
    /// Another value is computed from it.
    Computed,
    /// A branch or loop is decided by it.
    Decided,
    /// It is an index.
    Indexed,
    /// So many bytes of memory are asked for.
    Allocated,
    /// It is passed to a call.
    Passed,
    /// A call returns it.
    Returned,
    /// It is kept: on the heap, or in somebody else's variable.
    Stored,
    /// It is printed.
    Printed,
    /// It is in the message of a panic.
    Panicked,
    /// It is the exit code.
    Exited,
}

impl Overflow {
    /// What went wrong, in words; code stands between backquotes.
    pub fn words(&self) -> String {
        let Overflow { operation, ty, exact, wrapped, .. } = self;
        match exact {
            Some(exact) => {
                format!(
                    "`{operation}` is {exact}, which `{ty}` cannot hold: debug panics, release goes on with {wrapped}"
                )
            }
            None => format!(
                "`{operation}` shifts by more bits than `{ty}` has: debug panics, release goes on with {wrapped}"
            ),
        }
    }
}

impl Switch {
    /// What it does, in words; code stands between backquotes.
    pub fn words(&self) -> &'static str {
        match self.switched {
            SwitchKind::DebugAssert => "only debug runs this `debug_assert!`; without it both do the same",
            SwitchKind::Cfg => "the builds have other code by this `cfg`; with release's choice both do the same",
        }
    }
}

impl TrailStep {
    /// What is done with the value, in words; code stands between backquotes.
    pub fn words(&self) -> String {
        let value = self.value.as_deref().map_or_else(String::new, |value| format!(": {value}"));
        let callee = self.callee.as_deref().unwrap_or("a call");
        let words = match self.used {
            TrailUse::Computed => format!("computes with it{value}"),
            TrailUse::Decided => "branches on it".to_owned(),
            TrailUse::Indexed => format!("is indexed by it{value}"),
            TrailUse::Allocated => "asks for as much memory".to_owned(),
            TrailUse::Passed => format!("passes it to `{callee}`"),
            TrailUse::Returned => format!("`{callee}` returns it{value}"),
            TrailUse::Stored => "stores it".to_owned(),
            TrailUse::Printed => {
                self.value.as_deref().map_or("prints it".to_owned(), |line| format!("prints `{line}`"))
            }
            TrailUse::Panicked => "panics with it".to_owned(),
            TrailUse::Exited => "is the exit code".to_owned(),
        };
        match self.times {
            0 | 1 => words,
            times => format!("{words}, {times} times"),
        }
    }
}
