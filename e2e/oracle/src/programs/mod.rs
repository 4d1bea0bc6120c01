//! Programs that somebody else wrote: examples and test modules of published crates that need nothing but std.

mod candidates;
mod compare;
mod libtest;
mod list;
mod undefined;
mod verdicts;

pub use compare::{compare, survey};
pub(crate) use libtest::results;
pub use list::{Entry, LIST, find, read, write};
pub use verdicts::{Told, verdicts};

use friction_analyzer::report::Edition;
use serde::{Deserialize, Serialize};

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A file of `examples/`, with `main`.
    Example,
    /// A file with tests that is a crate by itself.
    File,
    /// A whole crate in one text, with its tests.
    Crate,
}

/// A text that may be such a program.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The package, as `name-version`.
    pub package: String,
    /// The file inside of the package.
    pub path: String,
    /// What it is.
    pub kind: Kind,
    /// What it is read as.
    pub edition: Edition,
    /// The text, in which modules of a crate stand where they are declared.
    pub text: String,
    /// What cargo would tell rustc.
    pub options: Vec<String>,
}

impl Candidate {
    /// What `--cfg` says among the options.
    fn cfg(&self) -> Vec<String> {
        let pairs = self.options.iter().zip(self.options.iter().skip(1));
        pairs.filter(|(option, _)| *option == "--cfg").map(|(_, value)| value.clone()).collect()
    }
}
