//! `friction rules` and `friction explain`.

use std::io::{self, Write};

use friction_analyzer::{FixKind, Rule, find_rule, rules};

use super::Failure;
use super::args::unknown_rule;

/// Prints a rule's documentation as Markdown.
pub(super) fn explain(id: &str) -> Result<u8, Failure> {
    let rule = find_rule(id).ok_or_else(|| Failure::Usage(unknown_rule(id)))?;
    let mut out = io::stdout().lock();
    writeln!(out, "# {}\n\n{}, {}{}\n", rule.id, level(rule), fix(rule.fix), clippy(rule))?;
    for line in rule.docs.lines() {
        writeln!(out, "{}", line.strip_prefix(' ').unwrap_or(line))?;
    }
    Ok(0)
}

/// Prints one line for each rule: its id, level and first sentence.
pub(super) fn list() -> Result<u8, Failure> {
    let width = rules().iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    let mut out = io::stdout().lock();
    for rule in rules() {
        writeln!(out, "{:width$}  {:7}  {}", rule.id, level(rule), rule.summary())?;
    }
    Ok(0)
}

fn level(rule: &Rule) -> &'static str {
    match rule.severity.name() {
        "warn" => "warning",
        other => other,
    }
}

fn fix(fix: FixKind) -> &'static str {
    match fix {
        FixKind::None => "no automatic fix",
        FixKind::Safe => "with a fix that keeps the meaning",
        FixKind::Suggested => "with a fix to be looked at",
    }
}

fn clippy(rule: &Rule) -> String {
    let lints: Vec<_> = rule.clippy.iter().map(|lint| format!("clippy::{lint}")).collect();
    if lints.is_empty() { String::new() } else { format!(", like {}", lints.join(", ")) }
}
