//! What a permalink carries: the texts and how they were looked at.

use serde::{Deserialize, Serialize};

use super::{Document, Edition};

/// The contents of a permalink.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Shared {
    /// The texts; the first is the one shown.
    pub documents: Vec<Document>,
    /// The edition the Rust is read as.
    #[serde(default)]
    pub edition: Edition,
    /// The name of the lens shown, such as `findings`; the reader's own choice when absent or unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lens: Option<String>,
    /// The lines of the first document that are pointed at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lines: Option<Lines>,
    /// What is written and chosen in the release lens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run: Option<RunView>,
}

/// What a reader has written and chosen in the release lens.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RunView {
    /// What programs read from standard input.
    pub stdin: String,
    /// What was asked for last, and is asked for when the link is opened: `run`, `search` or `call`; nothing if empty.
    pub shows: String,
    /// The path of the function that is chosen, if any.
    pub function: String,
    /// The arguments to call it with, as they stand between the parentheses of a call.
    pub args: String,
    /// The step of the run that is shown, from 0.
    pub step: u32,
}

/// Whole lines, counted from 1, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lines {
    /// The first line.
    pub first: u32,
    /// The last line; the same as `first` for one line.
    pub last: u32,
}
