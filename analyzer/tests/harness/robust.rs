//! Cuts every block of every suite at every line: whatever is left, the analysis ends in a sound report.

use friction_analyzer::report::{Finding, Report};
use libtest_mimic::{Failed, Trial};

use super::analyse::{analyse, is_analysed};
use super::markdown::Block;
use super::markers;
use super::suite::Suite;
use super::types;

/// One test for every suite.
pub fn trials(suites: &[Suite]) -> Vec<Trial> {
    suites.iter().map(trial).collect()
}

fn trial(suite: &Suite) -> Trial {
    let blocks: Vec<_> = suite.cases.iter().flat_map(|case| case.blocks.clone()).collect();
    let name = suite.name.clone();
    Trial::test(format!("robust: {name}"), move || {
        for block in blocks.iter().filter(|block| is_analysed(block.language())) {
            let judge = if name.starts_with("types/") { judge_types } else { judge };
            judge(block).map_err(|problem| Failed::from(format!("tests/suite/{name}.md:{}: {problem}", block.line)))?;
        }
        Ok(())
    })
}

fn judge(block: &Block) -> Result<(), String> {
    let text = markers::take(&block.text, block.language()).text;
    for (at, _) in text.match_indices('\n') {
        for part in [&text[..at], &text[at..]] {
            sound(&analyse(block, part), part).map_err(|problem| format!("{problem} in:\n{part}"))?;
        }
    }
    Ok(())
}

fn judge_types(block: &Block) -> Result<(), String> {
    for (at, _) in block.text.match_indices('\n') {
        for part in [&block.text[..at], &block.text[at..]] {
            let report = types::infer(block, part);
            let nodes = report.nodes.iter().map(|node| (node.start, node.end));
            let mut places = nodes.chain(report.ambiguities.iter().map(|found| (found.start, found.end)));
            if let Some((start, end)) = places.find(|&(start, end)| part.get(start..end).is_none()) {
                return Err(format!("{start}..{end} is outside the text:\n{part}"));
            }
        }
    }
    Ok(())
}

/// Every span lies in the text, and findings are in order.
fn sound(report: &Report, text: &str) -> Result<(), String> {
    let inside = |start: usize, end: usize| text.get(start..end).is_some();
    if let Some(error) = report.syntax_errors.iter().find(|error| !inside(error.start, error.end)) {
        return Err(format!("outside the text: {error:?}"));
    }
    let is_sound = |finding: &&Finding| {
        inside(finding.start, finding.end) && finding.labels.iter().all(|label| inside(label.start, label.end))
    };
    if let Some(finding) = report.findings.iter().find(|finding| !is_sound(finding)) {
        return Err(format!("outside the text: {finding:?}"));
    }
    let places: Vec<_> = report.findings.iter().map(|finding| (finding.start, finding.end, &finding.rule)).collect();
    if places.is_sorted() { Ok(()) } else { Err("findings are out of order".into()) }
}
