//! The documentation examples of the standard library, as rustdoc would compile them.

mod blocks;
mod docs;
mod macros;
mod program;
mod sources;

use std::collections::HashSet;

use friction_analyzer::report::Edition;
use serde::{Deserialize, Serialize};

pub use program::{Program, Shape};
pub use sources::library;

/// One example: what stands in the block, hidden lines included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Example {
    /// The file below `library/`, and the line of the block's first line there.
    pub name: String,
    /// The code.
    pub text: String,
    /// What it is read as.
    pub edition: Edition,
    /// Whether rustdoc would run it.
    pub runs: bool,
}

/// Every example of the modules that are modelled, each text once, in the order of files and lines.
///
/// # Errors
/// When the sources are not installed, or can't be read.
pub fn examples() -> Result<Vec<Example>, String> {
    let library = library()?;
    let mut seen = HashSet::new();
    let mut examples = Vec::new();
    for (name, text) in sources::files(&library)? {
        for (line, documentation) in docs::documentation(&text, &macros::Tables::of(&library, &name, &text)) {
            let found = blocks::blocks(&documentation, &format!("{name}:{line}"));
            examples.extend(found.into_iter().filter(|example| seen.insert(example.text.clone())));
        }
    }
    Ok(examples)
}
