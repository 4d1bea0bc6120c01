//! Counts how cases compare, by group and by reason.

use std::collections::BTreeMap;

use friction_analyzer::report::BuildProfile;

use super::compare::{Class, class_of, of_test};
use super::machine::{Question, ask_all};
use super::{Case, Verdict};
use crate::share::percent;

/// How many differences of the same origin and kind the text shows.
const SHOWN: usize = 3;

/// What became of many cases.
#[derive(Debug, Default)]
pub struct Comparison {
    rows: Vec<(String, String, Class)>,
}

/// Runs all cases, and compares with what rustc says of them.
///
/// # Errors
/// When a worker process can't be started.
pub fn compare(cases: &[Case], verdicts: &[Verdict], jobs: usize) -> Result<Comparison, String> {
    let questions: Vec<_> = cases.iter().cloned().map(Question::Run).collect();
    let replies = ask_all(&questions, jobs)?;
    let row = |((case, verdict), reply): ((&Case, &Verdict), _)| {
        (case.group.clone(), case.name.clone(), class_of(&case.text, verdict, &reply))
    };
    Ok(Comparison { rows: cases.iter().zip(verdicts).zip(replies).map(row).collect() })
}

/// What libtest says of the tests of a text: their names and whether they pass, in debug and in release.
pub type Tests = [Vec<(String, bool)>; 2];

/// Runs the tests of all texts, and compares each test with what libtest says of it.
///
/// # Errors
/// When a worker process can't be started.
pub fn compare_tests(cases: &[Case], tests: &[Tests], jobs: usize) -> Result<Comparison, String> {
    let questions: Vec<_> = cases.iter().cloned().map(Question::Test).collect();
    let replies = ask_all(&questions, jobs)?;
    let mut rows = Vec::new();
    for ((case, tests), reply) in cases.iter().zip(tests).zip(&replies) {
        let profiles = [BuildProfile::Debug, BuildProfile::Release].into_iter().zip(tests);
        for (profile, name, passes) in
            profiles.flat_map(|(profile, tests)| tests.iter().map(move |(n, p)| (profile, n, *p)))
        {
            rows.push((case.group.clone(), format!("{} {name}", case.name), of_test(name, profile, passes, reply)));
        }
    }
    Ok(Comparison { rows })
}

#[derive(Default)]
struct Counts {
    all: usize,
    equal: usize,
    fuel: usize,
    unsupported: usize,
    undefined: usize,
    incomparable: usize,
    different: usize,
}

impl Counts {
    fn add(&mut self, class: &Class) {
        let slot = match class {
            Class::Equal => &mut self.equal,
            Class::OutOfFuel => &mut self.fuel,
            Class::Unsupported(_) => &mut self.unsupported,
            Class::Undefined(_) => &mut self.undefined,
            Class::Incomparable(_) => &mut self.incomparable,
            Class::Different(_) => &mut self.different,
        };
        *slot = slot.saturating_add(1);
        self.all = self.all.saturating_add(1);
    }

    fn line(&self, name: &str) -> String {
        let Counts { all, equal, fuel, unsupported, undefined, incomparable, different } = self;
        let share = percent(*equal, all.saturating_sub(incomparable.saturating_add(*undefined)));
        format!(
            "{name:<16} {all:>6} {equal:>6} {share:>9} {unsupported:>11} {fuel:>5} {undefined:>9} {incomparable:>12} \
             {different:>9}\n"
        )
    }
}

impl Comparison {
    /// Adds what another comparison found.
    pub fn extend(&mut self, other: Comparison) {
        self.rows.extend(other.rows);
    }

    /// Counts differences of texts whose behaviour is known to be undefined apart; `reason` knows them by name and difference.
    pub(crate) fn excuse(&mut self, reason: impl Fn(&str, &str) -> Option<&'static str>) {
        for (_, name, class) in &mut self.rows {
            if let Class::Different(what) = class
                && let Some(reason) = reason(name, what)
            {
                *class = Class::Undefined(reason);
            }
        }
    }

    /// Whether nothing differs.
    pub fn is_good(&self) -> bool {
        !self.rows.iter().any(|(_, _, class)| matches!(class, Class::Different(_)))
    }

    /// The table, the reasons and the differences.
    pub fn text(&self) -> String {
        let mut groups: BTreeMap<&str, Counts> = BTreeMap::new();
        let mut total = Counts::default();
        for (group, _, class) in &self.rows {
            groups.entry(group).or_default().add(class);
            total.add(class);
        }
        let mut out = format!(
            "{:<16} {:>6} {:>6} {:>9} {:>11} {:>5} {:>9} {:>12} {:>9}\n",
            "", "cases", "equal", "", "unsupported", "fuel", "undefined", "incomparable", "different"
        );
        groups.iter().for_each(|(name, counts)| out.push_str(&counts.line(name)));
        if groups.len() > 1 {
            out.push_str(&total.line("all"));
        }
        out + &self.reasons() + &self.differences()
    }

    /// A line for each case: how it compares, its name, and why.
    pub fn lines(&self) -> String {
        self.rows.iter().map(|(_, name, class)| format!("{name}\t{class:?}\n")).collect()
    }

    fn reasons(&self) -> String {
        let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, _, class) in &self.rows {
            let reason = match class {
                Class::Unsupported(what) => what,
                Class::Undefined(why) | Class::Incomparable(why) => *why,
                _ => continue,
            };
            let count = reasons.entry(reason).or_default();
            *count = count.saturating_add(1);
        }
        let mut sorted: Vec<_> = reasons.into_iter().collect();
        sorted.sort_by_key(|(reason, count)| (std::cmp::Reverse(*count), *reason));
        sorted.into_iter().map(|(reason, count)| format!("{count:>6}  {reason}\n")).collect()
    }

    /// The differences, counted by origin and kind, with a few of each.
    fn differences(&self) -> String {
        let mut kinds: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
        for (_, name, class) in &self.rows {
            let Class::Different(what) = class else { continue };
            kinds.entry((origin(name), kind(what))).or_default().push(format!("DIFFERENT {name}: {what}\n"));
        }
        let mut sorted: Vec<_> = kinds.into_iter().collect();
        sorted.sort_by_key(|(key, lines)| (std::cmp::Reverse(lines.len()), *key));
        let block = |((origin, kind), lines): ((&str, &str), Vec<String>)| {
            let shown: String = lines.iter().take(SHOWN).cloned().collect();
            format!("{:>6}  {origin}: {kind}\n{shown}", lines.len())
        };
        sorted.into_iter().map(block).collect()
    }
}

/// What a case is a part of: its package, or what comes before its number.
fn origin(name: &str) -> &str {
    name.split(['/', ' ', '#']).next().unwrap_or(name)
}

/// A difference without the profile and without what was said.
fn kind(what: &str) -> &str {
    let what = ["Debug: ", "Release: "].iter().find_map(|profile| what.strip_prefix(profile)).unwrap_or(what);
    let said = what.find(['"', '(']).unwrap_or(what.len());
    what.get(..said).unwrap_or(what).trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_are_counted_by_origin_and_kind() {
        let row = |name: &str, class| ("tests".to_owned(), name.to_owned(), class);
        let wrong = |what: &str| Class::Different(what.to_owned());
        let rows = vec![
            row("a-1.0.0/src/a.rs t", wrong("Debug: rustc's passed is true; Panicked Some(\"a\")")),
            row("a-1.0.0/src/a.rs t", wrong("Release: rustc's passed is true; Panicked Some(\"b\")")),
            row("b-1.0.0/src/a.rs t", wrong("refused: no such thing")),
            row("b-1.0.0/src/a.rs u", Class::Equal),
        ];
        let text = Comparison { rows }.differences();
        assert!(
            text.starts_with("     2  a-1.0.0: rustc's passed is true; Panicked Some\nDIFFERENT a-1.0.0/src/a.rs t: D")
        );
        assert!(text.contains("     1  b-1.0.0: refused: no such thing\n"));
    }
}
