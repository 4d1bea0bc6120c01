//! Turns names in comments and attributes into rules, or says what may have been meant.

use crate::lints::{Rule, rules as all};
use crate::report::Area;

/// The rules that `area/rule` or `area` names.
pub(super) fn rules(name: &str, expects: bool) -> Result<Vec<&'static Rule>, String> {
    if let Some(rule) = crate::lints::find_rule(name) {
        return Ok(vec![rule]);
    }
    match Area::named(name) {
        Some(_) if expects => Err(format!("`{name}` is an area: name the one rule that is expected here")),
        Some(area) => Ok(all().iter().copied().filter(|rule| rule.area == area).collect()),
        None => Err(unknown(name)),
    }
}

/// The rule that `friction::rule_name` names.
pub(super) fn attribute_rule(name: &str) -> Result<&'static Rule, String> {
    let kebab = name.replace('_', "-");
    all().iter().copied().find(|rule| rule.name() == kebab).ok_or_else(|| unknown(&kebab))
}

/// Lints of rustc, and the rule that finds what they find.
pub(super) const RUSTC: [(&str, &str); 5] = [
    ("static_mut_refs", "ffi/static-mut-reference"),
    ("improper_ctypes", "ffi/extern-type-without-repr-c"),
    ("improper_ctypes_definitions", "ffi/extern-type-without-repr-c"),
    ("dangling_pointers_from_temporaries", "ffi/dangling-cstring"),
    ("let_underscore_lock", "sharing/guard-dropped-at-once"),
];

/// The rules that find what a lint of Clippy's or rustc's finds.
pub(super) fn clippy_rules(lint: &str) -> Vec<&'static Rule> {
    let is_rustcs = |rule: &Rule| RUSTC.contains(&(lint, rule.id));
    all().iter().copied().filter(|rule| rule.clippy.contains(&lint) || is_rustcs(rule)).collect()
}

fn unknown(name: &str) -> String {
    match closest_rule(name) {
        Some(rule) => format!("`{name}` is no rule or area of Friction's; perhaps `{}` is meant", rule.id),
        None => format!("`{name}` is no rule or area of Friction's"),
    }
}

/// The rule whose id or bare name is nearest to `name`, when one is near.
pub fn closest_rule(name: &str) -> Option<&'static Rule> {
    let near = |rule: &Rule| distance(name, rule.id).min(distance(name, rule.name()));
    let best = all().iter().copied().min_by_key(|rule| near(rule))?;
    (near(best) <= name.len().min(64) / 3).then_some(best)
}

/// Levenshtein's edit distance between the first 64 bytes.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len().min(64)).collect();
    for (i, x) in a.bytes().take(64).enumerate() {
        let mut diagonal = i;
        let mut left = i.saturating_add(1);
        for (slot, y) in row.iter_mut().skip(1).zip(b.bytes()) {
            let substituted = diagonal.saturating_add(usize::from(x != y));
            diagonal = *slot;
            left = substituted.min(left.saturating_add(1)).min(slot.saturating_add(1));
            *slot = left;
        }
        if let Some(first) = row.first_mut() {
            *first = i.saturating_add(1);
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn distances() {
        for (a, b, expected) in [("", "abc", 3), ("abc", "abc", 0), ("kitten", "sitting", 3), ("ab", "ba", 2)] {
            assert_eq!(distance(a, b), expected, "{a} {b}");
            assert_eq!(distance(b, a), expected, "{b} {a}");
        }
    }
}
