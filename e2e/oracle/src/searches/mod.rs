//! Asks rustc about searches of functions: whether each input does what was said, each fix compiles and holds, each test fails
//! where it is said to, and whether there is nothing where nothing was found.

mod claims;
mod compare;
mod functions;
mod inputs;
mod tests;

use friction_analyzer::report::{Edition, SearchReport};

pub use compare::{Agreement, compare};
pub use functions::{functions, made, written};

use crate::runs::Case;

/// A text with a function that is searched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Its path.
    pub function: String,
    /// The text.
    pub text: String,
}

impl Subject {
    /// The text with a `main` behind it.
    fn program(&self, what: &str, text: &str, main: &str) -> Case {
        let gap = if text.ends_with('\n') { "" } else { "\n" };
        Case {
            name: format!("{}: {what}", self.function),
            group: "search".to_owned(),
            text: format!("{text}{gap}fn main() {{\n{main}}}\n"),
            edition: Edition::E2024,
            cfg: Vec::new(),
        }
    }
}

/// What a search found, with what it was asked of.
#[derive(Debug)]
pub struct Searched {
    /// What was searched.
    pub subject: Subject,
    /// What was found; or why there is nothing, in these words.
    pub report: Result<SearchReport, String>,
}

/// Searches every function in `fuel` steps, in `jobs` processes.
///
/// # Errors
/// When a worker process can't be started.
pub fn search(subjects: &[Subject], fuel: u64, jobs: usize) -> Result<Vec<Searched>, String> {
    let asked: Vec<(Case, String)> = subjects
        .iter()
        .map(|subject| (subject.program("", &subject.text, ""), subject.function.clone()))
        .zip(subjects)
        .map(|((case, function), subject)| (Case { text: subject.text.clone(), ..case }, function))
        .collect();
    let reports = crate::runs::search_all(&asked, fuel, jobs)?;
    let searched = |(subject, report): (&Subject, _)| Searched { subject: subject.clone(), report };
    Ok(subjects.iter().zip(reports).map(searched).collect())
}
