//! The text that is run, to find places in, and how its runs ended, in words.

use friction_analyzer::report::{Document, Edit, Fix, ProfileRun, RunOutcome, RunPlace, SyntaxError, Trail, TrailCode};
use friction_analyzer::source::Source;

use super::parting::{Compared, is_own};
use super::{convert, units};
use crate::ran::{Place, Told, Tone};

/// How many characters of a value are quoted.
const QUOTED: usize = 400;

/// The text, to find places in.
pub(super) struct Text<'a> {
    source: Source<'a>,
    /// What stands behind them are the arguments of a call.
    lines: usize,
}

impl<'a> Text<'a> {
    pub(super) fn of(document: &'a Document) -> Text<'a> {
        Text { source: Source::new(&document.text), lines: document.text.split('\n').count() }
    }

    pub(super) fn refused(&self, error: &SyntaxError) -> Told {
        let map = self.source.utf16_map();
        let place = Place { start: units(&map, error.start), end: units(&map, error.end) };
        let is_there = error.start < error.end && error.end <= self.source.text().len();
        let place = is_there.then_some(place);
        let line = place.map_or_else(String::new, |_| format!("Line {}: ", error.line));
        Told { words: format!("{line}{}", error.message), tone: Tone::Bad, place }
    }

    pub(super) fn parting(&self, compared: &Compared) -> Option<Told> {
        let Compared::Part { words, place } = compared else { return None };
        let place = place.as_ref();
        let line =
            place.filter(|place| is_own(place)).map_or_else(String::new, |place| format!("Line {}: ", place.line));
        Some(Told {
            words: format!("{line}{words}"),
            tone: Tone::Bad,
            place: place.and_then(|place| self.place(place)),
        })
    }

    /// The code of a line.
    pub(super) fn line(&self, line: usize) -> Option<Place> {
        let text = self.source.slice(self.source.line_span(line));
        self.behind(line, text.len().saturating_sub(text.trim_start().len()))
    }

    /// What wrapped, and what the code makes of it.
    pub(super) fn trail(&self, trail: &Trail) -> Vec<Told> {
        let map = self.source.utf16_map();
        let told = |code: TrailCode, words: String, tone| Told {
            words: format!("Line {}: {words}", code.line),
            tone,
            place: Some(Place { start: units(&map, code.start), end: units(&map, code.end) }),
        };
        let steps = trail.steps.iter().map(|step| told(step.code, step.words(), Tone::Wrong));
        let mut all = vec![told(trail.first.code, trail.first.words(), Tone::Bad)];
        all.extend(steps);
        if trail.cut {
            let words = "There is more, which was not followed.".to_owned();
            all.push(Told { words, tone: Tone::Wrong, place: None });
        }
        all
    }

    /// A change, in UTF-16 units.
    pub(super) fn fix(&self, mut fix: Fix) -> Fix {
        let map = self.source.utf16_map();
        for Edit { start, end, .. } in &mut fix.edits {
            convert(&map, start, end);
        }
        fix
    }

    /// Code by its bytes.
    pub(super) fn code(&self, start: usize, end: usize) -> Place {
        let map = self.source.utf16_map();
        Place { start: units(&map, start), end: units(&map, end) }
    }

    /// How a run ended, in words.
    pub(super) fn outcome(&self, run: &ProfileRun) -> Told {
        let (tone, words, place) = told(run);
        let mut words = words;
        if let Some(place) = place {
            let RunPlace { line, column, .. } = place;
            words.push_str(&match (is_own(place), *line > self.lines) {
                (true, true) => ", in the arguments".to_owned(),
                (true, false) => format!(", at {line}:{column}"),
                (false, _) => ", in std's code".to_owned(),
            });
        }
        Told { words, tone, place: place.and_then(|place| self.place(place)) }
    }

    /// From a place to the end of the code on its line, if it is in the text.
    pub(super) fn place(&self, place: &RunPlace) -> Option<Place> {
        if !is_own(place) {
            return None;
        }
        let at = self.source.offset_shown_at(place.line, place.column);
        self.behind(place.line, usize::try_from(at.saturating_sub(self.source.line_start(place.line))).ok()?)
    }

    /// From behind so many bytes of a line to the end of its code, if it is in the text.
    fn behind(&self, line: usize, before: usize) -> Option<Place> {
        if line > self.lines {
            return None;
        }
        let start = usize::try_from(self.source.line_start(line)).ok()?;
        let line = self.source.slice(self.source.line_span(line));
        let code = line.split_once("//").map_or(line, |(code, _)| code).trim_end();
        let end = if code.len() > before { code.len() } else { line.len() };
        let map = self.source.utf16_map();
        let at = |offset: usize| units(&map, start.saturating_add(offset));
        Some(Place { start: at(before), end: at(end) })
    }
}

/// A value as code in words, cut where it is long.
pub(super) fn quoted(value: &str) -> String {
    let value = value.replace('`', "'");
    let end = value.char_indices().nth(QUOTED).map(|(at, _)| at);
    match end.and_then(|end| value.get(..end)) {
        Some(start) => format!("`{start}…`"),
        None => format!("`{value}`"),
    }
}

/// How a run ended: how to take it, in words, and where.
fn told(run: &ProfileRun) -> (Tone, String, Option<&RunPlace>) {
    let panic = run.panic.as_ref().map(|panic| &panic.place);
    let said = |what: &str| match &run.panic {
        Some(panic) => format!("{what}: {}", panic.message),
        None => what.to_owned(),
    };
    match &run.outcome {
        RunOutcome::Finished { value: Some(value) } => (Tone::Good, format!("returned {}", quoted(value)), None),
        RunOutcome::Finished { value: None } => match run.exit_code.unwrap_or(0) {
            0 => (Tone::Good, "finished".to_owned(), None),
            code => (Tone::Bad, format!("finished with exit code {code}"), None),
        },
        RunOutcome::Panicked => (Tone::Bad, said("panicked"), panic),
        RunOutcome::Aborted { .. } => (Tone::Bad, said("aborted"), panic),
        RunOutcome::Undefined { what, place } => (Tone::Bad, format!("undefined behaviour: {what}"), place.as_ref()),
        RunOutcome::Unsupported { what, place } => {
            (Tone::Unknown, format!("not run to its end: Friction does not support {what} yet"), place.as_ref())
        }
        RunOutcome::OutOfFuel => (Tone::Unknown, "stopped: it took more steps than a run may".to_owned(), None),
        RunOutcome::StackOverflow => (Tone::Bad, "the stack overflowed".to_owned(), None),
        RunOutcome::OutOfMemory => (Tone::Unknown, "stopped: it took more memory than a run may".to_owned(), None),
        RunOutcome::Deadlock { waiting } => {
            let waits: Vec<String> = waiting.iter().map(ToString::to_string).collect();
            let place = waiting.first().and_then(|wait| wait.place.as_ref());
            (Tone::Bad, format!("deadlock: {}", waits.join("; ")), place)
        }
    }
}
