//! Compares the types of variables, and groups what differs.

// friction: allow-file(cost/format-then-push) because a report for people is written once

use std::collections::BTreeMap;

use super::{Facts, Told};
use crate::cause;
use crate::engine::{self, Question, Reply};
use crate::spelling::{Spelled, is_known, parse, same};

/// How many groups of a kind are shown, and how many examples of each.
const GROUPS: usize = 400;
const EXAMPLES: usize = 3;

/// What came of one variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Equal,
    Different,
    /// Friction does not say the whole type.
    Unknown,
}

struct Row {
    outcome: Outcome,
    ours: String,
    theirs: String,
    /// What Friction did not know.
    cause: String,
    /// The example, the line, and what stands there.
    place: String,
}

/// What came of all variables.
pub struct Comparison {
    rows: Vec<Row>,
    /// Variables that rustc's answer says nothing of.
    left_out: usize,
    /// Examples over which inference panicked, crashed or hung.
    failures: Vec<String>,
}

/// Compares Friction's types with the facts, asking it in `jobs` processes.
///
/// # Errors
/// When a worker process can't be started.
pub fn compare(facts: &[Facts], jobs: usize) -> Result<Comparison, String> {
    let questions: Vec<Question> = facts.iter().map(question).collect();
    let replies = engine::ask_all(&questions, jobs)?;
    let mut comparison = Comparison { rows: Vec::new(), left_out: 0, failures: Vec::new() };
    for (facts, reply) in facts.iter().zip(&replies) {
        comparison.add(facts, reply);
    }
    Ok(comparison)
}

fn question(facts: &Facts) -> Question {
    let names = facts.bindings.iter().map(|binding| (binding.start, binding.end)).collect();
    Question { text: facts.example.text.clone(), edition: facts.example.edition, names }
}

impl Comparison {
    fn add(&mut self, facts: &Facts, reply: &Reply) {
        let text = &facts.example.text;
        let first = reply.typed().and_then(|typed| typed.unknown.first());
        let cause = match (reply, first.and_then(|&(start, end)| text.get(start..end))) {
            (Reply::Typed(_), Some(unknown)) => cause::of(unknown),
            (Reply::Typed(_), None) => "a pattern".to_owned(),
            (failure, _) => {
                self.failures.push(format!("{}: {failure:?}", facts.example.name));
                "inference failed".to_owned()
            }
        };
        for (index, binding) in facts.bindings.iter().enumerate() {
            // What rustc does not name either can't be compared.
            let told = match &binding.told {
                Told::Type(theirs) => Some(theirs).filter(|theirs| !theirs.contains("impl ")),
                _ => None,
            };
            let Some(theirs) = told else {
                self.left_out = self.left_out.saturating_add(1);
                continue;
            };
            let ours = reply.typed().and_then(|typed| typed.names.get(index)?.clone());
            let missing = if reply.typed().is_some() { "no pattern" } else { "inference failed" };
            let cause = if ours.is_some() { &cause } else { missing };
            let ours = ours.unwrap_or_else(|| "{unknown}".to_owned());
            let outcome = outcome(&ours, theirs);
            let place = format!("{} {}", facts.example.name, line(text, binding.start));
            let theirs = parse(theirs).map_or_else(|| format!("? {theirs}"), |theirs| shown(&theirs));
            self.rows.push(Row { outcome, ours, theirs, cause: cause.to_owned(), place });
        }
    }

    fn count(&self, outcome: Outcome) -> usize {
        self.rows.iter().filter(|row| row.outcome == outcome).count()
    }

    /// Whether the shares are what they have to be: a type for 95 of 100, and of these 97 of 100 equal.
    pub fn is_good(&self) -> bool {
        let said = self.rows.len().saturating_sub(self.count(Outcome::Unknown));
        let enough = said.saturating_mul(100) >= self.rows.len().saturating_mul(95);
        enough && self.count(Outcome::Equal).saturating_mul(100) >= said.saturating_mul(97) && self.failures.is_empty()
    }

    /// The numbers, and what differs or is not known by groups.
    pub fn text(&self) -> String {
        let (equal, different) = (self.count(Outcome::Equal), self.count(Outcome::Different));
        let said = equal.saturating_add(different);
        let mut out = format!(
            "{} variables compared ({} left out): a type said for {} ({}), of these {equal} equal ({}), {different} different\n",
            self.rows.len(),
            self.left_out,
            said,
            crate::share::percent(said, self.rows.len()),
            crate::share::percent(equal, said),
        );
        self.failures.iter().for_each(|failure| out.push_str(&format!("FAILED {failure}\n")));
        let pair = |row: &Row| format!("ours {}   rustc {}", row.ours, row.theirs);
        out.push_str("\nDIFFERENT\n");
        out.push_str(&self.groups(Outcome::Different, pair));
        out.push_str("\nUNKNOWN, by what in the example was not known first\n");
        out.push_str(&self.groups(Outcome::Unknown, |row| row.cause.clone()));
        out
    }

    fn groups(&self, outcome: Outcome, key: impl Fn(&Row) -> String) -> String {
        let mut groups: BTreeMap<String, Vec<&Row>> = BTreeMap::new();
        for row in self.rows.iter().filter(|row| row.outcome == outcome) {
            groups.entry(key(row)).or_default().push(row);
        }
        let mut groups: Vec<_> = groups.into_iter().collect();
        groups.sort_by_key(|(_, rows)| std::cmp::Reverse(rows.len()));
        let mut out = String::new();
        for (key, rows) in groups.iter().take(GROUPS) {
            out.push_str(&format!("{:5} {key}\n", rows.len()));
            let is_pair = outcome == Outcome::Different;
            let detail =
                |row: &Row| if is_pair { String::new() } else { format!("   [{} / {}]", row.ours, row.theirs) };
            rows.iter().take(EXAMPLES).for_each(|row| out.push_str(&format!("        {}{}\n", row.place, detail(row))));
        }
        out
    }

    /// Every variable on a line.
    pub fn rows(&self) -> String {
        let line =
            |row: &Row| format!("{:?}\t{}\t{}\t{}\t{}\n", row.outcome, row.ours, row.theirs, row.cause, row.place);
        self.rows.iter().map(line).collect()
    }
}

fn outcome(ours: &str, theirs: &str) -> Outcome {
    match (parse(ours), parse(theirs)) {
        (Some(ours), _) if !is_known(&ours) => Outcome::Unknown,
        (Some(ours), Some(theirs)) if same(&ours, &theirs) => Outcome::Equal,
        _ => Outcome::Different,
    }
}

/// The line of an offset, with the number of the line in the example.
fn line(text: &str, offset: usize) -> String {
    let before = text.get(..offset).unwrap_or_default();
    let number = before.matches('\n').count();
    format!("+{number}: {}", text.lines().nth(number).unwrap_or_default().trim())
}

/// A type as it is compared.
fn shown(ty: &Spelled) -> String {
    let all = |types: &[Spelled], between: &str| types.iter().map(shown).collect::<Vec<_>>().join(between);
    match ty {
        Spelled::Named(name, parts) if parts.is_empty() => name.clone(),
        Spelled::Named(name, parts) => format!("{name}<{}>", all(parts, ", ")),
        Spelled::Bound(name, inner) => format!("{name} = {}", shown(inner)),
        Spelled::Sign("[]", inner) => format!("[{}]", shown(inner)),
        Spelled::Sign(sign, inner) => format!("{sign}{}", shown(inner)),
        Spelled::Array(inner, length) => format!("[{}; {length}]", shown(inner)),
        Spelled::Tuple(parts) => format!("({})", all(parts, ", ")),
        Spelled::Pointer(before, inputs, output) => format!("{before}fn({}) -> {}", all(inputs, ", "), shown(output)),
        Spelled::Function(name) => format!("fn {name}"),
        Spelled::Dyn(bounds) => format!("dyn {}", all(bounds, " + ")),
        Spelled::Opaque => "impl".to_owned(),
        Spelled::Closure => "{closure}".to_owned(),
        Spelled::Never => "!".to_owned(),
        Spelled::Unknown => "{unknown}".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outcomes() {
        assert_eq!(outcome("Vec<i32>", "alloc::vec::Vec<i32>"), Outcome::Equal);
        assert_eq!(outcome("Vec<u8>", "alloc::vec::Vec<i32>"), Outcome::Different);
        assert_eq!(outcome("Vec<{unknown}>", "alloc::vec::Vec<i32>"), Outcome::Unknown);
        assert_eq!(outcome("no type at all", "i32"), Outcome::Different);
    }

    #[test]
    fn lines() {
        assert_eq!(line("a\n  let b;\n", 8), "+1: let b;");
        assert_eq!(shown(&parse("&mut [(a::B<u8>, [u8; 2])]").unwrap()), "&mut [(B<u8>, [u8; 2])]");
    }
}
