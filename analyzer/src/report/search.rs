//! What searching a function for inputs gives: inputs that part the builds or make both panic, tests and fixes; and the outcomes of
//! a rectangle of inputs.

use serde::{Deserialize, Serialize};

use super::{Fix, ProfileRun, SyntaxError};

/// What a search is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchConfig {
    /// Steps of the machine that all calls together may take; each fix is searched with as many once more.
    pub fuel: u64,
    /// Bytes that may be allocated at a time.
    pub memory: u64,
    /// Where chance begins; equal seeds give equal searches.
    pub seed: u64,
}

/// A function of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FunctionReport {
    /// Its path: `area`, `Account::deposit`.
    pub name: String,
    /// First byte of its name.
    pub start: usize,
    /// One past the last byte of its name.
    pub end: usize,
    /// How many parameters it has, `self` included.
    pub params: usize,
    /// Why it can't be searched; `None` if it can.
    pub why_not: Option<String>,
}

/// What `friction run --fn NAME` reports of a function.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchReport {
    /// The document's name.
    pub file: String,
    /// The function's path.
    pub function: String,
    /// Why there was no search.
    pub errors: Vec<SyntaxError>,
    /// The parameters, `self` first.
    pub params: Vec<SearchParam>,
    /// What is true of all inputs, and was proved without trying any.
    pub proved: Option<Proved>,
    /// Inputs that were tried in both builds.
    pub tried: u64,
    /// Whether these were all inputs that there are, each with a known outcome.
    pub complete: bool,
    /// Inputs of which it is not known what they lead to.
    pub open: u64,
    /// Why not, for the first of them.
    pub why_open: Option<String>,
    /// One for each way to fail that was found: where the builds part first, then where both panic.
    pub witnesses: Vec<Witness>,
    /// Fixes for all places where the builds part, each searched again and found to hold.
    pub fixes: Vec<SearchFix>,
    /// Where to look at the plane of inputs first, if there is an integer among the parameters.
    pub plane: Option<PlaneConfig>,
}

/// What is true of a function with any input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proved {
    /// The builds do the same. Both may panic.
    Same,
    /// The builds do the same, and neither panics: nothing is searched.
    NoPanic,
}

/// A parameter of a function.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchParam {
    /// Its name.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
}

/// What both builds make of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// One returns and the other panics, or they return or write different things.
    Parts,
    /// Both panic.
    BothPanic,
    /// Both return the same.
    Same,
    /// What they do is not known.
    Open,
}

/// An input with an end worth knowing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Witness {
    /// What the builds make of it.
    pub verdict: Verdict,
    /// How many inputs had been tried when the first one came that ends like this.
    pub after: u64,
    /// The arguments as Rust writes them.
    pub args: Vec<String>,
    /// The call: `area(65536, 65536)`.
    pub call: String,
    /// The debug build's run.
    pub debug: ProfileRun,
    /// The release build's run.
    pub release: ProfileRun,
    /// A test that fails where this happens, to be put at the end of the text.
    pub test: String,
    /// The test as a change of the text.
    pub insert: Fix,
}

/// A fix that holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchFix {
    /// The change.
    #[serde(flatten)]
    pub fix: Fix,
    /// What the fixed function does with the first witness, in both builds: what it returns, or `None` if it panics.
    pub value: Option<String>,
    /// Inputs of the fixed function that were tried; on none do the builds part.
    pub tried: u64,
    /// Those of them on which both builds agreed before, and on which the fixed function does the same.
    pub unchanged: u64,
}

/// A rectangle of inputs: one or two integer parameters, each between two ends, the others as they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaneConfig {
    /// The function's path.
    pub function: String,
    /// An input, as the search encodes it: words in decimal digits.
    pub input: Vec<String>,
    /// The parameter from left to right.
    pub x: Axis,
    /// The parameter from bottom to top; a strip has none.
    pub y: Option<Axis>,
}

/// A parameter between two ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Axis {
    /// Its index among the parameters.
    pub param: usize,
    /// The first value, in decimal digits.
    pub from: String,
    /// The last value.
    pub to: String,
}

/// The outcomes of a rectangle of inputs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaneReport {
    /// Why there is none.
    pub errors: Vec<SyntaxError>,
    /// The plane's input as Rust writes its arguments.
    pub args: Vec<String>,
    /// The values of `x` that were tried, in order.
    pub columns: Vec<String>,
    /// The values of `y` that were tried, in order; one empty text for a strip.
    pub rows: Vec<String>,
    /// The least and the greatest value of the type of `x`, and then of `y` if there is one.
    pub ends: Vec<(String, String)>,
    /// A row of cells for each of `rows`, a letter a cell: `=` same, `!` the builds part, `x` both panic, `?` not known.
    pub cells: Vec<String>,
    /// The cell of the input that the plane was made around, by column and row, if it is inside.
    pub mark: Option<(usize, usize)>,
}
