//! Offers fixes for where the builds part, each only after the fixed text was searched again: the builds part on no input any more,
//! and what they agreed on before is as it was.

use crate::fix::apply_fixes;
use crate::report::{Document, Edition, Fix, SearchConfig, SearchFix, Verdict};
use crate::runner::Runner;
use crate::source::Source;
use crate::types::Int;

use super::explore::{Effort, Found};
use super::family::Family;
use super::repair::{Repair, difference};
use super::run::DEBUG;
use super::shape::Value;
use super::subject::Subject;
use super::trial::{End, Seen};

/// Places of one function that are changed one after the other.
const ROUNDS: usize = 6;

/// A place of the text at which a debug build panics: line and column, and the message.
type Parting = (u32, u32, String);

impl Runner {
    /// The fixes that hold for what a search found.
    pub(super) fn fixes(
        &self,
        document: &Document,
        edition: Edition,
        (subject, found): (&Subject, &Found),
        config: &SearchConfig,
    ) -> Vec<SearchFix> {
        let partings = partings(found);
        if partings.is_empty() {
            return Vec::new();
        }
        // Inputs that parted the builds under one fix are tried under the next.
        let mut hard: Vec<Vec<Value>> = found.ends.iter().map(|(input, _)| input.clone()).collect();
        let mut fixes = Vec::new();
        for &family in Family::ALL.iter().rev() {
            fixes.extend(self.fixed(document, edition, (subject, found), (family, &mut hard), config));
        }
        fixes.reverse();
        fixes
    }

    fn fixed(
        &self,
        document: &Document,
        edition: Edition,
        (subject, found): (&Subject, &Found),
        (family, hard): (Family, &mut Vec<Vec<Value>>),
        config: &SearchConfig,
    ) -> Option<SearchFix> {
        let mut fixed = document.clone();
        let mut open = partings(found);
        for _ in 0..ROUNDS {
            fixed.text = self.changed(&fixed, edition, family, &open)?;
            let again = self.subject(&fixed, edition, &subject.path).ok()?;
            if again.params != subject.params || again.ambiguities > subject.ambiguities {
                return None;
            }
            let first: Vec<Vec<Value>> = hard.iter().chain(found.agreed.keys()).cloned().collect();
            let seen = self.explored(&fixed, edition, (&again, Effort::CHECK), &first, config)?;
            open = partings(&seen);
            let parted = seen.ends.iter().filter(|(_, seen)| seen.verdict == Verdict::Parts);
            hard.extend(parted.map(|(input, _)| input.clone()));
            let holds = seen.ends.iter().all(|(_, seen)| seen.verdict != Verdict::Parts);
            if holds {
                let unchanged = unchanged(found, &seen, family)?;
                let edits = difference(&document.text, &fixed.text);
                let fix = Fix { title: title(family, &edits), edits, safe: false };
                let first = found.ends.first().and_then(|(input, _)| seen.agreed.get(input));
                return Some(SearchFix { fix, value: first.and_then(value), tried: seen.tried, unchanged });
            }
            if open.is_empty() {
                return None;
            }
        }
        None
    }

    /// The text with the operations at these places written as a family does; none if one of them can't be.
    fn changed(&self, document: &Document, edition: Edition, family: Family, open: &[Parting]) -> Option<String> {
        let mut text = None;
        self.with_text(document, edition, DEBUG, |hir, known| {
            let Ok(known) = known else { return };
            let source = Source::new(&document.text);
            let repair = Repair { hir, typing: known.typing(), source: &source, family };
            let fix = |(line, column, message): &Parting| {
                let edits = repair.edits(offset(&source, *line, *column)?, message)?;
                Some(Fix { title: String::new(), edits, safe: false })
            };
            let fixes: Option<Vec<Fix>> = open.iter().map(fix).collect();
            text = fixes.map(|fixes| apply_fixes(&document.text, &fixes).0);
        });
        text.filter(|text| *text != document.text)
    }
}

/// The byte at a line and a column in characters.
fn offset(source: &Source<'_>, line: u32, column: u32) -> Option<u32> {
    let line = source.line_span(crate::source::to_usize(line));
    let before = crate::source::to_usize(column.checked_sub(1)?);
    let bytes: usize = source.slice(line).chars().take(before).map(char::len_utf8).sum();
    line.start.checked_add(crate::source::to_u32(bytes))
}

/// Where a debug build panics and a release build does not.
fn partings(found: &Found) -> Vec<Parting> {
    let parted = found.ends.iter().filter(|(_, seen)| seen.verdict == Verdict::Parts);
    let place = |(_, seen): &(Vec<Value>, Seen)| match &seen.debug {
        End::Panicked { message, place: Some(place) } => Some((place.line, place.column, message.to_string())),
        _ => None,
    };
    parted.filter_map(place).collect()
}

/// On how many inputs the function does what it did, if it does so on all on which the builds agreed, and panics nowhere new.
fn unchanged(before: &Found, after: &Found, family: Family) -> Option<u64> {
    let messages = |found: &Found| {
        let both = found.ends.iter().filter(|(_, seen)| seen.verdict == Verdict::BothPanic);
        let message = |(_, seen): &(Vec<Value>, Seen)| match &seen.debug {
            End::Panicked { message, .. } => message.to_string(),
            _ => String::new(),
        };
        both.map(message).collect::<Vec<String>>()
    };
    let known = messages(before);
    let is_new = messages(after).iter().any(|message| !known.contains(message));
    if is_new && !family.panics() {
        return None;
    }
    let is_same =
        |(input, seen): (&Vec<Value>, &Seen)| after.agreed.get(input).is_some_and(|now| now.debug == seen.debug);
    before.agreed.iter().all(is_same).then(|| u64::try_from(before.agreed.len()).unwrap_or(0))
}

fn value(seen: &Seen) -> Option<String> {
    match &seen.debug {
        End::Came { said, .. } => Some(said.clone()),
        _ => None,
    }
}

/// The family's title, with the method or type that is written.
fn title(family: Family, edits: &[crate::report::Edit]) -> String {
    let written: String = edits.iter().map(|edit| edit.text.as_str()).collect::<Vec<_>>().join(" ");
    let word = match family {
        Family::Wider => Int::ALL.iter().map(|int| int.name()).find(|name| written.contains(&format!("{name}::from"))),
        _ => None,
    };
    match word {
        Some(word) => format!("Compute and return `{word}`"),
        None => family.title().to_owned(),
    }
}
