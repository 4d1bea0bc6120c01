//! Counts the expressions of published crates that get a type; whatever is called ambiguous there is not.

// friction: allow-file(cost/format-then-push) because a report for people is written once

use std::collections::BTreeMap;

use friction_analyzer::report::{DocumentKind, Edition};

use crate::ambiguity::Source;
use crate::cause;
use crate::corpus::sources::SourceFile;
use crate::engine::{self, Question, Reply};
use crate::share::percent;

/// How many causes, ambiguities and slow texts are shown.
const SHOWN: usize = 300;

/// How many places of a cause are shown.
const EXAMPLES: usize = 3;

/// One text of a crate.
pub struct Text {
    /// The crate it belongs to.
    pub package: String,
    /// Its path in there, if it isn't the whole crate.
    pub name: String,
    /// What it says.
    pub text: String,
    /// What it is read as.
    pub edition: Edition,
}

/// The Rust files among `files`, each by itself.
pub fn files(files: &[SourceFile]) -> Vec<Text> {
    let rust = files.iter().filter(|file| file.kind == DocumentKind::Rust);
    let text = |file: &SourceFile| {
        let text = std::fs::read_to_string(&file.path).ok()?;
        Some(Text { package: file.package.clone(), name: file.name.clone(), text, edition: file.edition })
    };
    rust.filter_map(text).collect()
}

/// Crates whose modules were put into one text.
pub fn wholes(sources: &[Source]) -> Vec<Text> {
    let text = |source: &Source| Text {
        package: source.name.clone(),
        name: String::new(),
        text: source.text.clone(),
        edition: source.edition,
    };
    sources.iter().map(text).collect()
}

#[derive(Debug, Default, Clone, Copy)]
struct Count {
    expressions: usize,
    typed: usize,
    micros: u64,
    lines: usize,
}

impl Count {
    fn add(&mut self, other: Count) {
        self.expressions = self.expressions.saturating_add(other.expressions);
        self.typed = self.typed.saturating_add(other.typed);
        self.micros = self.micros.saturating_add(other.micros);
        self.lines = self.lines.saturating_add(other.lines);
    }

    fn text(&self) -> String {
        let share = percent(self.typed, self.expressions);
        let millis = self.micros / 1000;
        format!("{share:>9} of {:7} expressions, {:7} lines, {millis:6} ms", self.expressions, self.lines)
    }
}

/// What came of all texts.
#[derive(Default)]
pub struct Summary {
    crates: BTreeMap<String, Count>,
    causes: BTreeMap<String, Vec<String>>,
    ambiguities: Vec<String>,
    failures: Vec<String>,
    slowest: Vec<(u64, String)>,
}

/// Asks Friction about `texts`, in `jobs` processes.
///
/// # Errors
/// When a worker process can't be started.
pub fn measure(texts: &[Text], jobs: usize) -> Result<Summary, String> {
    let mut summary = Summary::default();
    for some in texts.chunks(500) {
        let question = |text: &Text| Question { text: text.text.clone(), edition: text.edition, names: Vec::new() };
        let questions: Vec<_> = some.iter().map(question).collect();
        for (text, reply) in some.iter().zip(engine::ask_all(&questions, jobs)?) {
            summary.add(text, &reply);
        }
    }
    Ok(summary)
}

/// From 1.
fn line_number(text: &str, offset: usize) -> usize {
    text.get(..offset).unwrap_or_default().matches('\n').count().saturating_add(1)
}

/// On one line, and not longer than that can bear.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(100).collect()
}

impl Summary {
    fn add(&mut self, text: &Text, reply: &Reply) {
        let name = format!("{} {}", text.package, text.name);
        let Reply::Typed(typed) = reply else {
            self.failures.push(format!("{name}: {reply:?}"));
            return;
        };
        let (expressions, micros) = (typed.expressions, typed.micros);
        let lines = text.text.lines().count();
        let count = Count { expressions, typed: typed.typed, micros, lines };
        self.crates.entry(text.package.clone()).or_default().add(count);
        for &(start, end) in &typed.unknown {
            let unknown = text.text.get(start..end).unwrap_or_default();
            let places = self.causes.entry(cause::of(unknown)).or_default();
            places.push(format!("{name}:{} `{}`", line_number(&text.text, start), words(unknown)));
        }
        for found in &typed.ambiguities {
            let line = line_number(&text.text, found.start);
            let found_words = words(text.text.get(found.start..found.end).unwrap_or_default());
            let around = text.text.lines().nth(line.saturating_sub(1)).map(words).unwrap_or_default();
            let (code, message) = (&found.code, &found.message);
            self.ambiguities.push(format!("{name}:{line} {code} `{found_words}` in `{around}`: {message}"));
        }
        self.slowest.push((micros, format!("{name}, {lines} lines")));
    }

    /// Whether inference held, and was right not to find anything.
    pub fn is_good(&self) -> bool {
        self.failures.is_empty() && self.ambiguities.is_empty()
    }

    /// Every ambiguity, one a line.
    pub fn rows(&self) -> String {
        self.ambiguities.iter().map(|found| format!("{found}\n")).collect()
    }

    /// The share of all expressions that has a type.
    pub fn total(&self) -> String {
        let mut total = Count::default();
        self.crates.values().for_each(|count| total.add(*count));
        format!(
            "{} crates: {}; {} ambiguities reported (none is one), {} failures",
            self.crates.len(),
            total.text(),
            self.ambiguities.len(),
            self.failures.len()
        )
    }

    /// The numbers for each crate, and what was wrong, slow or unknown.
    pub fn text(&self) -> String {
        let mut out = format!("{}\n", self.total());
        self.failures.iter().for_each(|failure| out.push_str(&format!("FAILED {failure}\n")));
        out.push_str("\nREPORTED\n");
        self.ambiguities.iter().take(SHOWN).for_each(|found| out.push_str(&format!("    {found}\n")));
        out.push_str("\nUNKNOWN, by the innermost expression\n");
        let mut causes: Vec<_> = self.causes.iter().collect();
        causes.sort_by_key(|(_, places)| std::cmp::Reverse(places.len()));
        for (cause, places) in causes.into_iter().take(SHOWN) {
            out.push_str(&format!("{:7} {cause}\n", places.len()));
            // Some from everywhere.
            let step = places.len().div_ceil(EXAMPLES).max(1);
            places.iter().step_by(step).for_each(|place| out.push_str(&format!("            {place}\n")));
        }
        out.push_str("\nSLOWEST\n");
        let mut slowest: Vec<_> = self.slowest.iter().collect();
        slowest.sort_by_key(|(micros, _)| std::cmp::Reverse(*micros));
        slowest.iter().take(20).for_each(|(micros, name)| out.push_str(&format!("{:7} ms {name}\n", micros / 1000)));
        out.push_str("\nCRATES\n");
        self.crates.iter().for_each(|(name, count)| out.push_str(&format!("{} {name}\n", count.text())));
        out
    }
}
