//! Holds every rule to its own documentation: headings, examples that are executed, a suite with counter-examples.

use std::collections::HashSet;

use friction_analyzer::{FixKind, Rule, rules};
use libtest_mimic::{Failed, Trial};

use super::analyse::{analyse, is_analysed};
use super::markdown::{Block, Case, cases};
use super::markers;
use super::suite::Suite;

/// The headings of a rule's documentation, in order.
const HEADINGS: [&str; 5] = ["What it does", "Why it matters", "Example", "Write instead", "Fix safety"];

/// The tests of every rule and of the table.
pub fn trials(suites: &[Suite]) -> Vec<Trial> {
    let mut trials = vec![Trial::test("rules: the table", judge_table)];
    let known: Vec<String> = suites.iter().filter_map(|suite| suite.rule()).map(Into::into).collect();
    trials.push(Trial::test("rules: every suite has a rule", move || judge_names(&known)));
    for &rule in rules() {
        trials.push(Trial::test(format!("rules: {}: documentation", rule.id), move || judge_docs(rule)));
        let suite = suites.iter().find(|suite| suite.rule() == Some(rule.id)).cloned();
        trials.push(Trial::test(format!("rules: {}: suite", rule.id), move || judge_suite(rule, suite.as_ref())));
    }
    trials
}

fn require(holds: bool, problem: impl Into<String>) -> Result<(), Failed> {
    if holds { Ok(()) } else { Err(Failed::from(problem.into())) }
}

/// Names are unique, also without their area, since attributes name no area.
fn judge_table() -> Result<(), Failed> {
    let mut names = HashSet::new();
    for rule in rules() {
        require(rule.id == format!("{}/{}", rule.area.name(), rule.name()), format!("{}: not in its area", rule.id))?;
        let is_kebab = rule.name().chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        require(is_kebab, format!("{}: not in kebab case", rule.id))?;
        require(names.insert(rule.name()), format!("{}: the name occurs twice", rule.id))?;
    }
    Ok(())
}

fn judge_names(known: &[String]) -> Result<(), Failed> {
    let strays: Vec<_> = known.iter().filter(|name| friction_analyzer::find_rule(name).is_none()).cloned().collect();
    require(strays.is_empty(), format!("no such rule: {}", strays.join(", ")))
}

fn judge_docs(rule: &Rule) -> Result<(), Failed> {
    // Lines of a doc comment begin with the space after `///`.
    let docs: String = rule.docs.lines().map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect();
    let sections = cases(&docs);
    let headings: Vec<_> = sections.iter().skip(1).map(|section| section.heading.as_str()).collect();
    require(headings == HEADINGS, format!("the headings are {headings:?}"))?;
    require(count(rule, only_block(&sections[3])?) > 0, "the example yields no finding of the rule")?;
    require(count(rule, only_block(&sections[4])?) == 0, "what to write instead yields the finding as well")
}

fn only_block(section: &Case) -> Result<&Block, Failed> {
    let [block] = section.blocks.as_slice() else {
        return Err(Failed::from(format!("`{}` has {} blocks, not one", section.heading, section.blocks.len())));
    };
    require(is_analysed(block.language()), format!("`{}` has no block that is analysed", section.heading))?;
    Ok(block)
}

fn count(rule: &Rule, block: &Block) -> usize {
    let text = markers::take(&block.text, block.language()).text;
    let report = analyse(block, &text);
    assert!(report.syntax_errors.is_empty(), "{:?}", report.syntax_errors);
    report.findings.iter().filter(|finding| finding.rule == rule.id).count()
}

fn judge_suite(rule: &Rule, suite: Option<&Suite>) -> Result<(), Failed> {
    let suite = suite.ok_or_else(|| format!("there is no tests/suite/lints/{}.md", rule.id))?;
    let silent = suite.cases.iter().filter(|case| case.heading.starts_with("No finding when")).count();
    require(silent >= 2, format!("{silent} cases headed \"No finding when …\", not two or more"))?;
    let shows_fix = suite.cases.iter().any(|case| case.blocks.iter().any(|block| block.has("fixed")));
    require(shows_fix || rule.fix == FixKind::None, "it offers a fix, and no block `fixed` shows one")?;
    require(!shows_fix || rule.fix != FixKind::None, "a block `fixed` shows a fix, and the rule declares none")?;
    let bad =
        suite.cases.iter().filter(|case| case.heading.starts_with("No finding when")).find(|case| {
            case.blocks.iter().any(|block| !markers::take(&block.text, block.language()).expected.is_empty())
        });
    require(bad.is_none(), bad.map_or(String::new(), |case| format!("\"{}\" expects a finding", case.heading)))
}
