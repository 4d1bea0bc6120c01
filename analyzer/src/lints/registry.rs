//! The one table of rules.

use super::{Rule, build, release};

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
    &release::tests_debug_only::TESTS_DEBUG_ONLY,
    // build
    &build::full_features::FULL_FEATURES,
    &build::wildcard_dependency::WILDCARD_DEPENDENCY,
    &build::floating_git_dependency::FLOATING_GIT_DEPENDENCY,
    &build::slow_dev_profile::SLOW_DEV_PROFILE,
    &build::uncached_workflow::UNCACHED_WORKFLOW,
    &build::tool_from_source::TOOL_FROM_SOURCE,
    &build::cargo_clean_in_workflow::CARGO_CLEAN_IN_WORKFLOW,
    // sharing
];
