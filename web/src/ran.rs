//! What the page asks of the worker of runs and what that says: the messages. The page only writes the one and passes the other
//! on to `editor/src/release`, which draws it.

use friction_analyzer::report::{Document, Edition, Fix, PlaneConfig};
use serde::{Deserialize, Serialize};

use crate::json::{self, Json, object, write};

/// The name of a worker that runs programs; one without a name analyses.
pub const RUNS: &str = "runs";

/// Page to worker: run something of this text under both build profiles.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Run {
    /// Numbers runs; the answer repeats it.
    pub id: u32,
    /// The text's; the answer repeats it.
    pub revision: u32,
    /// The Rust text before the others.
    pub documents: Vec<Document>,
    /// The edition it is read as.
    pub edition: Edition,
    /// What programs read from standard input.
    #[serde(default)]
    pub stdin: String,
    /// What is wanted.
    pub job: Job,
}

/// What is wanted of a text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Wanted")]
pub enum Job {
    /// To run its program and its tests.
    Run,
    /// To know its functions.
    Functions,
    /// To find inputs of a function.
    Search {
        /// Its path.
        function: String,
    },
    /// To call a function.
    Call {
        /// Its path.
        function: String,
        /// The arguments, as they stand between the parentheses of a call.
        args: String,
    },
    /// To know the outcomes of a rectangle of inputs.
    Plane {
        /// The rectangle.
        plane: PlaneConfig,
    },
    /// To call a function with an input of such a rectangle.
    Cell {
        /// The rectangle.
        plane: PlaneConfig,
        /// The parameters that move, and where to.
        values: Vec<(usize, String)>,
    },
}

/// A [`Job`] as it is sent. An enum with a tag would be read twice, by code that takes up more room than this.
#[derive(Debug, Deserialize)]
struct Wanted {
    what: String,
    #[serde(default)]
    function: String,
    #[serde(default)]
    args: String,
    plane: Option<PlaneConfig>,
    #[serde(default)]
    values: Vec<(usize, String)>,
}

impl TryFrom<Wanted> for Job {
    type Error = &'static str;

    fn try_from(wanted: Wanted) -> Result<Job, &'static str> {
        let Wanted { what, function, args, plane, values } = wanted;
        Ok(match (&*what, plane) {
            ("run", _) => Job::Run,
            ("functions", _) => Job::Functions,
            ("search", _) => Job::Search { function },
            ("call", _) => Job::Call { function, args },
            ("plane", Some(plane)) => Job::Plane { plane },
            ("cell", Some(plane)) => Job::Cell { plane, values },
            _ => return Err("no job"),
        })
    }
}

/// Worker to page: what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ran {
    /// The run's number.
    pub id: u32,
    /// The text's.
    pub revision: u32,
    /// The functions of the text, where they were looked for.
    pub functions: Option<Vec<Function>>,
    /// What was wanted.
    #[serde(flatten)]
    pub told: Answer,
}

/// What comes of a [`Job`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "lowercase")]
pub enum Answer {
    /// A program and its tests were run.
    Run(Whole),
    /// Nothing but the functions was wanted.
    Functions,
    /// A function was searched.
    Search(Searched),
    /// A function was called.
    Call(Called),
    /// Outcomes.
    Plane(Plane),
}

/// A function that can be called, and perhaps searched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Function {
    /// Its path.
    pub name: String,
    /// Why it can't be searched, if it can't.
    pub why_not: Option<String>,
    /// Its name in the text.
    pub place: Place,
}

/// What came of a program.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Whole {
    /// All of it in a sentence.
    pub summary: String,
    /// What rustc would refuse before any run, or why there is nothing to run.
    pub errors: Vec<Told>,
    /// Where the profiles part, and then what the code makes of a value that wrapped there.
    pub parting: Vec<Told>,
    /// One for each profile, debug first; none where nothing was run but tests.
    pub columns: Vec<Column>,
    /// The tests by name.
    pub tests: Vec<Test>,
    /// The run step by step, as far as that was recorded.
    pub steps: Vec<Step>,
}

/// What a search found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Searched {
    /// The function's path.
    pub function: String,
    /// All of it in a sentence.
    pub summary: String,
    /// Why there was no search.
    pub errors: Vec<Told>,
    /// The names of its parameters.
    pub params: Vec<String>,
    /// Inputs that part the builds, then those on which both panic.
    pub witnesses: Vec<Witness>,
    /// Changes of the text after which the builds part no more.
    pub fixes: Vec<Repair>,
    /// The outcomes around the first of the inputs.
    pub plane: Option<Plane>,
}

/// An input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Witness {
    /// What happens with it.
    pub told: Told,
    /// The call.
    pub call: String,
    /// The arguments, as they stand between the parentheses.
    pub args: String,
    /// What comes of it in each profile, debug first.
    pub columns: Vec<Column>,
    /// A test that fails where this happens.
    pub test: String,
    /// The test, put into the text.
    pub insert: Fix,
}

/// A change of the text after which the builds part no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Repair {
    /// The change.
    pub fix: Fix,
    /// What was seen of it.
    pub words: String,
}

/// What came of a call.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Called {
    /// The function's path.
    pub function: String,
    /// The arguments, as they stand between the parentheses.
    pub args: String,
    /// All of it in a sentence.
    pub summary: String,
    /// Why it was not called.
    pub errors: Vec<Told>,
    /// One for each profile, debug first.
    pub columns: Vec<Column>,
}

/// The outcomes of a rectangle of inputs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Plane {
    /// The rectangle, with the ends that it came to have.
    pub plane: PlaneConfig,
    /// The values from left to right.
    pub columns: Vec<String>,
    /// The values from bottom to top; one empty text for a strip.
    pub rows: Vec<String>,
    /// The least and the greatest value of the type of either parameter.
    pub ends: Vec<(String, String)>,
    /// A letter a cell, as [`friction_analyzer::report::PlaneReport`] has them.
    pub cells: Vec<String>,
    /// The cell of the input that it was made around, by column and row.
    pub mark: Option<(usize, usize)>,
}

/// Words, and the code they are about.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Told {
    /// The words; code stands between backquotes.
    pub words: String,
    /// How to take them.
    pub tone: Tone,
    /// The code, if it is the reader's own.
    pub place: Option<Place>,
}

/// Code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Place {
    /// First unit.
    pub start: usize,
    /// One past the last unit.
    pub end: usize,
}

/// How to take what is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    /// It came to its end.
    #[default]
    Good,
    /// It did not, or not as it should.
    Bad,
    /// That is not known.
    Unknown,
    /// It is done with a value that is wrong.
    Wrong,
}

/// A run under one profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// How it ended.
    pub outcome: Told,
    /// Standard output.
    pub stdout: Stream,
    /// Standard error, without what std writes of a panic.
    pub stderr: Stream,
}

/// What was written to a stream.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Stream {
    /// Up to the first line that the other profile does not have; all, when there is none.
    pub before: String,
    /// That line.
    pub parts: String,
    /// What follows it.
    pub after: String,
    /// Whether there was more than is shown.
    pub cut: bool,
}

/// A `#[test]` function.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Test {
    /// Its path.
    pub name: String,
    /// Its result in each profile, debug first.
    pub results: Vec<Told>,
}

/// A line about to be run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Which.
    pub told: Told,
    /// What the function's variables hold in each profile, debug first, a line each.
    pub values: [String; 2],
}

/// The text of a message; the job is one of the release lens's, as it came.
pub fn write_run(
    (id, revision): (u32, u32),
    documents: &[Document],
    edition: Edition,
    stdin: &str,
    job: &Json,
) -> String {
    write(&object([
        ("id", id.into()),
        ("revision", revision.into()),
        ("documents", json::documents(documents)),
        ("edition", edition.name().into()),
        ("stdin", stdin.into()),
        ("job", job.value().clone()),
    ]))
}
