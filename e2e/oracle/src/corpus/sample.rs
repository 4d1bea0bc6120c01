//! Chooses findings of one rule for reading by hand: the same ones for the same seed, from as many packages as it can.

// friction: allow-file(cost/format-then-push) because a report for people is written once

use std::collections::BTreeMap;

use friction_analyzer::report::{Edit, Finding};

use super::sources::SourceFile;

/// Lines shown above and below a finding.
const CONTEXT: usize = 6;

/// A finding and the file it is in.
pub type Found<'a> = (&'a SourceFile, &'a Finding);

/// At most `count` of `found`, taken in turns from packages in an order that only `seed` decides.
pub fn choose<'a>(found: &[Found<'a>], count: usize, seed: u64) -> Vec<Found<'a>> {
    let mut packages: BTreeMap<&str, Vec<(u64, Found<'a>)>> = BTreeMap::new();
    for &(file, finding) in found {
        let place = hash(seed, &format!("{}/{}:{}", file.package, file.name, finding.start));
        packages.entry(&file.package).or_default().push((place, (file, finding)));
    }
    let mut ordered = Vec::new();
    for (package, mut found) in packages {
        found.sort_by_key(|(place, _)| *place);
        let turn = hash(seed, package);
        ordered.extend(found.into_iter().enumerate().map(|(round, (_, found))| (round, turn, found)));
    }
    ordered.sort_by_key(|&(round, turn, _)| (round, turn));
    ordered.into_iter().take(count).map(|(_, _, found)| found).collect()
}

/// FNV-1a, which is the same on every machine and in every version of std.
fn hash(seed: u64, text: &str) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let fold = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    text.as_bytes().iter().fold(start, fold)
}

/// A finding with the lines around it, its message and its fix.
pub fn show((file, finding): Found<'_>, number: usize) -> String {
    let text = std::fs::read_to_string(&file.path).unwrap_or_default();
    let mut out = format!("── {number}. {}/{}:{}:{}", file.package, file.name, finding.line, finding.column);
    out.push_str(&format!("  {:?}\n", finding.severity));
    out.push_str(&frame(&text, finding));
    let message = &finding.message;
    out.push_str(&format!("what: {}\nwhy: {}\ninstead: {}\n", message.what, message.why, message.instead));
    for label in &finding.labels {
        let here = text.get(label.start..label.end).unwrap_or_default();
        out.push_str(&format!("label: line {} `{}`: {}\n", line_of(&text, label.start), first_line(here), label.text));
    }
    if let Some(fix) = &finding.fix {
        out.push_str(&format!("fix ({}): {}\n", if fix.safe { "safe" } else { "suggested" }, fix.title));
        fix.edits.iter().for_each(|edit| out.push_str(&replacement(&text, edit)));
    }
    out
}

fn frame(text: &str, finding: &Finding) -> String {
    let last = line_of(text, finding.end.saturating_sub(1).max(finding.start));
    let first_shown = finding.line.saturating_sub(CONTEXT);
    let numbered = (1..).zip(text.lines()).filter(|(number, _)| {
        // Of a long finding, the beginning.
        (first_shown..=last.min(finding.line.saturating_add(20)).saturating_add(CONTEXT)).contains(number)
    });
    numbered
        .map(|(number, line)| {
            let mark = if (finding.line..=last).contains(&number) { '>' } else { ' ' };
            format!("{mark}{number:5} | {line}\n")
        })
        .collect()
}

fn replacement(text: &str, edit: &Edit) -> String {
    let old = text.get(edit.start..edit.end).unwrap_or_default();
    format!("    line {}: {old:?} -> {:?}\n", line_of(text, edit.start), edit.text)
}

fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count().saturating_add(1)
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_do_not_change() {
        assert_eq!(hash(0, ""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(hash(0, "a"), 0xaf63_dc4c_8601_ec8c);
        assert_ne!(hash(1, "a"), hash(2, "a"));
    }
}
