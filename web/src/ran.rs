//! What the page asks of a run and what the worker says of it: the messages, and how the page reads them.

use friction_analyzer::report::{Document, Edition};
use serde::{Deserialize, Serialize};

use crate::json::{self, Json, object, write};
use crate::wire::units;

/// The name of a worker that runs programs; one without a name analyses.
pub const RUNS: &str = "runs";

/// Page to worker: run this text under both build profiles.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Run {
    /// Numbers runs; the answer repeats it.
    pub id: u32,
    /// The Rust text, alone in its list.
    pub documents: Vec<Document>,
    /// The edition it is read as.
    pub edition: Edition,
    /// What the program reads from standard input.
    pub stdin: String,
    /// Steps that each run may take.
    pub fuel: u32,
    /// Whether to run its tests too.
    pub tests: bool,
}

/// Worker to page: what came of a run.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Ran {
    /// The run's number.
    pub id: u32,
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
    /// What is told beside the code, as JSON that the page passes on: see `editor/src/trail.js`.
    pub trail: String,
    /// The run step by step as far as that was recorded, as JSON that the page passes on: see `editor/src/steps.js`.
    pub steps: String,
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

impl Run {
    /// The text of the message.
    pub fn write(&self) -> String {
        let Run { id, documents, edition, stdin, fuel, tests } = self;
        write(&object([
            ("id", (*id).into()),
            ("documents", json::documents(documents)),
            ("edition", edition.name().into()),
            ("stdin", stdin.as_str().into()),
            ("fuel", (*fuel).into()),
            ("tests", (*tests).into()),
        ]))
    }
}

impl Ran {
    /// Reads what the worker sent.
    pub fn read(json: &Json) -> Ran {
        Ran {
            id: json.number("id"),
            summary: json.text("summary").unwrap_or_default(),
            errors: json.list("errors", read_told),
            parting: json.list("parting", read_told),
            columns: json.list("columns", read_column),
            tests: json.list("tests", |test| {
                Some(Test { name: test.text("name")?, results: test.list("results", read_told) })
            }),
            trail: json.text("trail").unwrap_or_default(),
            steps: json.text("steps").unwrap_or_default(),
        }
    }
}

impl Stream {
    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.before.is_empty() && self.parts.is_empty()
    }
}

fn read_told(json: &Json) -> Option<Told> {
    let tone = match json.text("tone")?.as_str() {
        "good" => Tone::Good,
        "bad" => Tone::Bad,
        "wrong" => Tone::Wrong,
        _ => Tone::Unknown,
    };
    let place = |place: Json| Place { start: units(&place, "start"), end: units(&place, "end") };
    Some(Told { words: json.text("words")?, tone, place: json.part("place").map(place) })
}

fn read_column(json: &Json) -> Option<Column> {
    Some(Column {
        outcome: read_told(&json.part("outcome")?)?,
        stdout: read_stream(&json.part("stdout")?),
        stderr: read_stream(&json.part("stderr")?),
    })
}

fn read_stream(json: &Json) -> Stream {
    let text = |name| json.text(name).unwrap_or_default();
    Stream { before: text("before"), parts: text("parts"), after: text("after"), cut: json.flag("cut") }
}
