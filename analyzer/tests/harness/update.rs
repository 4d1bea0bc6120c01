//! Rewrites the blocks of a suite that hold results.

use std::fs;

use super::analyse::{analyse, fixed, is_analysed};
use super::console::{is_console, results};
use super::markdown::{Block, fence};
use super::markers;
use super::run::{is_about_runs, results as results_of};
use super::suite::Suite;
use super::types::{self, is_about_types};

/// Puts the present results into the blocks of a suite's file that hold results.
pub fn rewrite(suite: &Suite) {
    if is_console(suite) {
        let printed = suite.cases.iter().flat_map(|case| results(&suite.name, case));
        replace(suite, &printed.map(|(block, text)| (block.line, text)).collect::<Vec<_>>());
        return;
    }
    if is_about_runs(suite) {
        let printed: Vec<_> = results_of(suite).into_iter().map(|(block, text)| (block.line, text)).collect();
        replace(suite, &printed);
        return;
    }
    if is_about_types(suite) {
        let blocks = suite.cases.iter().flat_map(|case| &case.blocks).filter(|block| !block.has("gap"));
        replace(suite, &blocks.map(|block| (block.line, types::rewrite(block))).collect::<Vec<_>>());
        return;
    }
    let blocks: Vec<_> = suite.cases.iter().flat_map(|case| &case.blocks).collect();
    let results = blocks.iter().zip(blocks.iter().skip(1)).filter_map(|(block, next)| {
        let is_result = next.has("fixed") && is_analysed(block.language());
        is_result.then(|| (next.line, result(block, suite.rule())))
    });
    replace(suite, &results.collect::<Vec<_>>());
}

fn result(block: &Block, rule: Option<&str>) -> String {
    let text = markers::take(&block.text, block.language()).text;
    let report = analyse(block, &text);
    fixed(&text, report.findings.iter().filter(|finding| rule.is_none_or(|rule| finding.rule == rule))).0
}

/// Replaces the text of the blocks whose opening fences stand on the given lines.
fn replace(suite: &Suite, results: &[(usize, String)]) {
    let old = fs::read_to_string(&suite.path).unwrap();
    let mut new = String::new();
    let mut lines = old.split_inclusive('\n').enumerate();
    while let Some((index, line)) = lines.next() {
        new.push_str(line);
        if let Some((_, text)) = results.iter().find(|(at, _)| *at == index + 1) {
            let end = fence(line).unwrap();
            let closing = lines.by_ref().map(|(_, line)| line).find(|line| line.trim_end() == end);
            new.push_str(text);
            new.push_str(closing.unwrap());
        }
    }
    if new != old {
        fs::write(&suite.path, new).unwrap();
    }
}
