//! Judges blocks with markers: the findings are those expected, and fixes do what the next block shows.

use friction_analyzer::report::{Finding, Report};
use libtest_mimic::{Failed, Trial};

use super::analyse::{analyse, fixed, is_analysed};
use super::console::is_console;
use super::markdown::{Block, Case};
use super::markers::{self, Marked};
use super::run::is_about_runs;
use super::suite::Suite;
use super::types::is_about_types;

/// One test for every case of every suite that is not about commands, types or runs, nor judged by the library itself.
pub fn trials(suites: &[Suite]) -> Vec<Trial> {
    let is_other = |suite: &Suite| {
        let is_elsewhere = ["hir/", "flow/"].iter().any(|folder| suite.name.starts_with(folder));
        is_console(suite) || is_about_types(suite) || is_about_runs(suite) || is_elsewhere
    };
    let suites = suites.iter().filter(|suite| !is_other(suite));
    suites.flat_map(|suite| suite.cases.iter().filter_map(move |case| trial(suite, case))).collect()
}

fn trial(suite: &Suite, case: &Case) -> Option<Trial> {
    let about = About { suite: suite.name.clone(), rule: suite.rule().map(Into::into) };
    let case = case.clone();
    let name = format!("{}: {}", suite.name, case.heading);
    (!case.blocks.is_empty()).then(|| Trial::test(name, move || about.judge(&case)))
}

/// What a suite is about: one rule, or everything.
struct About {
    suite: String,
    rule: Option<String>,
}

impl About {
    fn judge(&self, case: &Case) -> Result<(), Failed> {
        for (index, block) in case.blocks.iter().enumerate() {
            if block.language() != "text" && !block.has("fixed") {
                let next = case.blocks.get(index + 1).filter(|next| next.has("fixed"));
                self.judge_block(block, next).map_err(|problem| {
                    Failed::from(format!("tests/suite/{}.md:{}: {problem}", self.suite, block.line))
                })?;
            }
        }
        Ok(())
    }

    fn judge_block(&self, block: &Block, next: Option<&Block>) -> Result<(), String> {
        if !is_analysed(block.language()) {
            return Err(format!("unknown kind of block `{}`", block.info.join(" ")));
        }
        let marked = markers::take(&block.text, block.language());
        let report = analyse(block, &marked.text);
        compare(&marked, &found(&report, self.rule.as_deref()), &report)?;
        judge_fixes(&marked.text, &report, block, next, self.rule.as_deref())
    }
}

/// Line and name of what was found, of one rule or all, syntax errors included.
fn found(report: &Report, rule: Option<&str>) -> Vec<(usize, String)> {
    let findings = of(report, rule).map(|finding| (finding.line, finding.rule.clone()));
    let errors = report.syntax_errors.iter().map(|error| (error.line, "syntax".to_owned()));
    let mut found: Vec<_> = findings.chain(errors).collect();
    found.sort();
    found
}

fn of<'a>(report: &'a Report, rule: Option<&'a str>) -> impl Iterator<Item = &'a Finding> {
    report.findings.iter().filter(move |finding| rule.is_none_or(|rule| finding.rule == rule))
}

fn compare(marked: &Marked, found: &[(usize, String)], report: &Report) -> Result<(), String> {
    let missing = minus(&marked.expected, found);
    let unexpected = minus(found, &marked.expected);
    if missing.is_empty() && unexpected.is_empty() {
        return Ok(());
    }
    let mut problem = String::from("findings are not those expected");
    for (line, rule) in missing {
        problem.push_str(&format!("\n  missing    {rule}{}", quote(&marked.text, line)));
    }
    for (line, rule) in unexpected {
        problem.push_str(&format!("\n  unexpected {rule}{}{}", quote(&marked.text, line), said(report, line, &rule)));
    }
    Err(problem)
}

/// What is in `these` more often than in `those`.
fn minus(these: &[(usize, String)], those: &[(usize, String)]) -> Vec<(usize, String)> {
    let mut rest = those.to_vec();
    let mut more = these.to_vec();
    more.retain(|item| rest.iter().position(|other| other == item).map(|at| rest.remove(at)).is_none());
    more
}

fn quote(text: &str, line: usize) -> String {
    format!(" on line {line} of the block: {}", text.lines().nth(line - 1).unwrap_or_default().trim())
}

fn said(report: &Report, line: usize, rule: &str) -> String {
    let findings = report.findings.iter().filter(|finding| finding.line == line && finding.rule == rule);
    let errors = report.syntax_errors.iter().filter(|error| error.line == line && rule == "syntax");
    let said = findings.map(|finding| &finding.message.what).chain(errors.map(|error| &error.message));
    said.map(|what| format!("\n             {what}")).collect()
}

/// Fixes give the next block's text if it is `fixed`; nothing that had a fix is found again, and it still parses.
fn judge_fixes(
    text: &str,
    report: &Report,
    block: &Block,
    next: Option<&Block>,
    rule: Option<&str>,
) -> Result<(), String> {
    let (after, applied) = fixed(text, of(report, rule));
    if let Some(next) = next
        && next.text != after
    {
        return Err(format!("the fixed text differs (UPDATE=1 rewrites it):\n{after}"));
    }
    if applied == 0 {
        return if next.is_some() { Err("nothing here has a fix".into()) } else { Ok(()) };
    }
    let again = analyse(block, &after);
    if again.syntax_errors.len() > report.syntax_errors.len() {
        return Err(format!("the fixed text does not parse: {}\n{after}", again.syntax_errors[0].message));
    }
    match of(&again, rule).find(|finding| finding.fix.is_some()) {
        Some(finding) => Err(format!("`{}` is found again in the fixed text:\n{after}", finding.rule)),
        None => Ok(()),
    }
}
