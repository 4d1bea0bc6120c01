//! What the page and its worker say to each other, as JSON text. Offsets are UTF-16 units.
//!
//! The derives are the worker's side; `wire` is the page's.

use friction_analyzer::report::{Area, Config, Document, Fix, Label, Severity, SyntaxError};
use serde::{Deserialize, Serialize};

use crate::ran::Ran;
use crate::typed::{TypeAt, Types};

/// Page to worker: check these texts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Request {
    /// Numbers requests; the answer repeats it.
    pub id: u32,
    /// The texts to check.
    pub documents: Vec<Document>,
    /// What the reader chose.
    pub config: Config,
    /// Whether types are wanted too, after the findings.
    #[serde(default)]
    pub types: bool,
}

/// Worker to page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Reply {
    /// The worker listens; messages sent earlier would be lost.
    Ready {
        /// Every rule there is.
        rules: Vec<RuleInfo>,
        /// The texts of each area's example.
        examples: Vec<Example>,
    },
    /// The findings of one request.
    Answer(Answer),
    /// The types of one request, when its findings were sent and no newer request has come.
    Types(Types),
    /// The type at one place.
    TypeAt(TypeAt),
    /// What came of a run.
    Ran(Box<Ran>),
}

/// The findings of one request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The request's number.
    pub id: u32,
    /// One report for each document, in the order of the request.
    pub reports: Vec<Report>,
    /// How long the analysis took, in microseconds.
    pub micros: u32,
}

/// What was found in one document.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Report {
    /// In order of position, then rule.
    pub findings: Vec<Finding>,
    /// In order of position.
    pub syntax_errors: Vec<SyntaxError>,
    /// How many findings the text itself silences.
    pub silenced: usize,
}

/// What a rule found at one place; the analyzer's finding as the page and the editor's script read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The rule, as `area/rule-name`.
    pub rule: String,
    /// The rule's area.
    pub area: Area,
    /// How grave it is, after configuration.
    pub severity: Severity,
    /// What happens here.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// What to write instead.
    pub instead: String,
    /// First unit of the primary span.
    pub start: usize,
    /// One past the last unit of the primary span.
    pub end: usize,
    /// Line of `start`, from 1.
    pub line: usize,
    /// Other places that belong to the story.
    pub labels: Vec<Label>,
    /// A change that removes the finding.
    pub fix: Option<Fix>,
    /// The rule's page, relative to the site's root.
    pub page: String,
}

/// The texts of an area's example.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Example {
    /// The area.
    pub area: Area,
    /// The texts; the first is shown first.
    pub documents: Vec<Document>,
}

/// A rule as the settings list it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleInfo {
    /// `area/rule-name`.
    pub id: String,
    /// The rule's area.
    pub area: Area,
    /// The level unless configured otherwise.
    pub severity: Severity,
    /// The rule's page, relative to the site's root.
    pub page: String,
}
