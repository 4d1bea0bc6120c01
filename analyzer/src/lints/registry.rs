//! The one table of rules.

use super::Rule;

/// Every rule, grouped by area in the order of the essay.
pub fn rules() -> &'static [&'static Rule] {
    RULES
}

/// The rule called `area/rule-name`.
pub fn find_rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

/// The table: one line a rule.
static RULES: &[&Rule] = &[
    // ownership
    // async
    // inference
    // ffi
    // cost
    // release
    // build
    // sharing
];
