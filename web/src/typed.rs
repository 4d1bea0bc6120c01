//! What the worker says of types, after its findings: the messages, and how the page reads them.

use friction_analyzer::report::Fix;
use serde::{Deserialize, Serialize};

use crate::json::{Json, object, write};
use crate::wire::{read_fix, units};

/// From how many lines away a type counts as fixed at a distance: what fixes it is no longer read in the same glance.
const FAR: usize = 5;

/// The types of the Rust text of one request.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Types {
    /// The request's number.
    pub id: u32,
    /// Types that are written nowhere, in order of position.
    pub hints: Vec<Hint>,
    /// What rustc would ask to be annotated.
    pub ambiguities: Vec<Ambiguity>,
    /// What is clear only because a trait has no other impl that fits.
    pub singles: Vec<SingleImpl>,
    /// How much is known.
    pub share: Share,
}

/// How many expressions there are, and how many of them have a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Share {
    /// All of them.
    pub expressions: usize,
    /// Those whose type is known whole.
    pub typed: usize,
}

/// A type that is written nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hint {
    /// Where the hint stands.
    pub at: usize,
    /// The type.
    pub text: String,
    /// What has it.
    pub kind: HintKind,
    /// First unit of the code it is about.
    pub start: usize,
    /// One past the last unit.
    pub end: usize,
    /// Line of the code's last unit, from 1.
    pub line: usize,
    /// The code, or the last line of it.
    pub name: String,
    /// The code that settled it.
    pub fixed_by: Option<Cause>,
    /// Where a variable is named, in order of position.
    pub uses: Vec<Use>,
}

/// A type that only one impl settles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SingleImpl {
    /// First unit of where rustc would point, were there two.
    pub start: usize,
    /// One past the last unit.
    pub end: usize,
    /// Line of the first unit, from 1.
    pub line: usize,
    /// Which type, and by which impl.
    pub message: String,
}

/// A mention of a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Use {
    /// First unit.
    pub start: usize,
    /// One past the last unit.
    pub end: usize,
}

/// What has a type that is written nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum HintKind {
    /// A variable.
    Let,
    /// A parameter of a closure.
    Param,
    /// A method chain up to the end of a line.
    Chain,
}

/// The code that settled a type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cause {
    /// First unit.
    pub start: usize,
    /// One past the last unit.
    pub end: usize,
    /// Line of `start`, from 1.
    pub line: usize,
    /// The code, cut short.
    pub text: String,
}

/// Something whose type has more than one solution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ambiguity {
    /// rustc's error code.
    pub code: String,
    /// First unit.
    pub start: usize,
    /// One past the last unit.
    pub end: usize,
    /// Line of `start`, from 1.
    pub line: usize,
    /// What is not known, in words.
    pub message: String,
    /// Annotations that would settle it, best first.
    pub fixes: Vec<Fix>,
}

/// Page to worker: which type has the smallest code around a selection?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Question {
    /// The request whose text the offsets are in.
    pub id: u32,
    /// Numbers questions; the reply repeats it.
    pub token: u32,
    /// First unit.
    pub from: usize,
    /// One past the last unit; equal to `from` for a position.
    pub to: usize,
    /// Whether code that is just what is selected is too small.
    pub wider: bool,
}

/// Worker to page: the answer to a [`Question`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TypeAt {
    /// The question's number.
    pub token: u32,
    /// `None` where nothing has a type, or the text has changed meanwhile.
    pub found: Option<Found>,
}

/// Code and its type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    /// First unit.
    pub start: usize,
    /// One past the last unit.
    pub end: usize,
    /// The type.
    #[serde(rename = "type")]
    pub ty: String,
    /// The code that settled it.
    pub fixed_by: Option<Cause>,
}

impl Question {
    /// The text of the message.
    pub fn write(&self) -> String {
        let number = |units: usize| u32::try_from(units).unwrap_or(u32::MAX).into();
        write(&object([
            ("id", self.id.into()),
            ("token", self.token.into()),
            ("from", number(self.from)),
            ("to", number(self.to)),
            ("wider", self.wider.into()),
        ]))
    }
}

impl Types {
    /// Reads what the worker sent.
    pub fn read(json: &Json) -> Types {
        Types {
            id: json.number("id"),
            hints: json.list("hints", read_hint),
            ambiguities: json.list("ambiguities", read_ambiguity),
            singles: json.list("singles", read_single),
            share: Share::read(json),
        }
    }

    /// The hints of variables and parameters, or else those of chains.
    pub fn of(&self, chains: bool) -> Vec<Hint> {
        self.hints.iter().filter(|hint| (hint.kind == HintKind::Chain) == chains).cloned().collect()
    }

    /// What is inferred from a distance.
    pub fn far(&self) -> Vec<Hint> {
        self.hints.iter().filter(|hint| hint.distance().is_some()).cloned().collect()
    }
}

impl Share {
    /// Reads it from what the worker sent, and nothing else of that.
    pub fn read(json: &Json) -> Share {
        let part = |share: &Json| Share { expressions: units(share, "expressions"), typed: units(share, "typed") };
        json.part("share").map(|share| part(&share)).unwrap_or_default()
    }

    /// The share in percent; 100 only where nothing is missing, and `None` where there is nothing.
    pub fn percent(self) -> Option<usize> {
        self.typed.saturating_mul(100).checked_div(self.expressions)
    }
}

impl Hint {
    /// In words, how far from what settled it; `None` when that is near, or when it is a chain.
    pub fn distance(&self) -> Option<String> {
        let cause = self.fixed_by.as_ref()?;
        let lines = cause.line.abs_diff(self.line);
        let side = if cause.line > self.line { "below" } else { "above" };
        (lines >= FAR && self.kind != HintKind::Chain).then(|| format!("{lines} lines {side}"))
    }
}

fn read_hint(json: &Json) -> Option<Hint> {
    let kind = match json.text("kind")?.as_str() {
        "chain" => HintKind::Chain,
        "param" => HintKind::Param,
        _ => HintKind::Let,
    };
    Some(Hint {
        at: units(json, "at"),
        text: json.text("text")?,
        kind,
        start: units(json, "start"),
        end: units(json, "end"),
        line: units(json, "line"),
        name: json.text("name")?,
        fixed_by: json.part("fixed_by").and_then(|cause| read_cause(&cause)),
        uses: json.list("uses", |place| Some(Use { start: units(place, "start"), end: units(place, "end") })),
    })
}

fn read_cause(json: &Json) -> Option<Cause> {
    Some(Cause {
        start: units(json, "start"),
        end: units(json, "end"),
        line: units(json, "line"),
        text: json.text("text")?,
    })
}

fn read_ambiguity(json: &Json) -> Option<Ambiguity> {
    Some(Ambiguity {
        code: json.text("code")?,
        start: units(json, "start"),
        end: units(json, "end"),
        line: units(json, "line"),
        message: json.text("message")?,
        fixes: json.list("fixes", read_fix),
    })
}

fn read_single(json: &Json) -> Option<SingleImpl> {
    Some(SingleImpl {
        start: units(json, "start"),
        end: units(json, "end"),
        line: units(json, "line"),
        message: json.text("message")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hint(kind: HintKind, line: usize, cause: usize) -> Hint {
        let fixed_by = Some(Cause { start: 0, end: 1, line: cause, text: "f(x)".into() });
        Hint { at: 1, text: "u8".into(), kind, start: 0, end: 1, line, name: "x".into(), fixed_by, uses: vec![] }
    }

    #[test]
    fn only_many_lines_are_a_distance() {
        assert_eq!(hint(HintKind::Let, 4, 8).distance(), None);
        assert_eq!(hint(HintKind::Let, 4, 9).distance().as_deref(), Some("5 lines below"));
        assert_eq!(hint(HintKind::Param, 9, 1).distance().as_deref(), Some("8 lines above"));
        assert_eq!(hint(HintKind::Chain, 9, 1).distance(), None);
    }

    #[test]
    fn all_is_said_only_of_all() {
        assert_eq!(Share { expressions: 1000, typed: 999 }.percent(), Some(99));
        assert_eq!(Share { expressions: 3, typed: 3 }.percent(), Some(100));
        assert_eq!(Share::default().percent(), None);
    }
}
