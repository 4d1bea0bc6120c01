//! Compares what a failed `assert!` says with the message that rustc puts into the program.

mod messages;
mod sources;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use friction_analyzer::Runner;
use friction_analyzer::report::Edition;

pub use messages::messages;
pub use sources::{gathered, generated, written};

/// An expression that `assert!` is given.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Condition {
    /// Where it comes from.
    pub group: &'static str,
    /// What it is read as.
    pub edition: Edition,
    /// The expression, as somebody wrote it.
    pub text: String,
}

impl Condition {
    /// A function that asserts it.
    pub(crate) fn function(&self, number: usize) -> String {
        format!("fn f{number}() {{ assert!({}); }}\n", self.text)
    }
}

/// How often both said the same.
#[derive(Debug, Default)]
pub struct Agreement {
    groups: BTreeMap<&'static str, Count>,
    /// A line for each condition that is not the same.
    pub rows: String,
}

#[derive(Debug, Default)]
struct Count {
    equal: usize,
    lines: usize,
    unknown: usize,
    different: usize,
    refused: usize,
}

impl Agreement {
    /// Whether no message is another one.
    pub fn is_good(&self) -> bool {
        self.groups.values().all(|count| count.different == 0)
    }

    /// Conditions that rustc reads.
    pub fn compared(&self) -> usize {
        self.groups.values().map(|count| count.equal + count.unknown + count.different).sum()
    }

    /// Conditions of which Friction has no message.
    pub fn unknown(&self) -> usize {
        self.groups.values().map(|count| count.unknown).sum()
    }

    /// A table.
    pub fn text(&self) -> String {
        let mut text = format!(
            "{:<12} {:>8} {:>8} {:>9} {:>8} {:>10} {:>8}\n",
            "conditions", "compared", "equal", "of lines", "unknown", "different", "refused"
        );
        for (group, count) in &self.groups {
            let compared = count.equal + count.unknown + count.different;
            // Writing into a string can't fail.
            let _ = writeln!(
                text,
                "{group:<12} {compared:>8} {:>8} {:>9} {:>8} {:>10} {:>8}",
                count.equal, count.lines, count.unknown, count.different, count.refused
            );
        }
        text
    }
}

/// Compares Friction's messages with rustc's; none of the latter is for what rustc does not read.
pub fn compare(conditions: &[Condition], messages: &[Option<String>]) -> Agreement {
    let runner = Runner::new();
    let mut agreement = Agreement::default();
    for (condition, message) in conditions.iter().zip(messages) {
        let count = agreement.groups.entry(condition.group).or_default();
        let Some(theirs) = message else {
            count.refused += 1;
            continue;
        };
        // The outermost is the first.
        let ours =
            runner.assertions(&condition.function(0), condition.edition).into_iter().min().and_then(|(_, said)| said);
        let place = match &ours {
            Some(ours) if ours == theirs => {
                count.equal += 1;
                count.lines += usize::from(ours.contains('\n'));
                continue;
            }
            Some(_) => &mut count.different,
            None => &mut count.unknown,
        };
        *place += 1;
        let _ = writeln!(agreement.rows, "{}\trustc {theirs:?}\tours {ours:?}", condition.text);
    }
    agreement
}
