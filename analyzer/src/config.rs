//! Which rules are reported, and how gravely.

use crate::lints::Rule;
use crate::report::{Config, Level, Severity};

/// The severity of a rule's findings under `config`; none when it is switched off.
pub(crate) fn severity(config: &Config, rule: &Rule) -> Option<Severity> {
    configured(config, rule).map_or(Some(rule.severity), Level::severity)
}

/// Whether a rule is reported at all.
pub(crate) fn is_on(config: &Config, rule: &Rule) -> bool {
    severity(config, rule).is_some()
}

fn configured(config: &Config, rule: &Rule) -> Option<Level> {
    config.levels.get(rule.id).or_else(|| config.levels.get(rule.area.name())).copied()
}

/// Whether `name` is a rule or an area, so that a level for it means something.
pub fn is_rule_or_area(name: &str) -> bool {
    crate::lints::find_rule(name).is_some() || crate::report::Area::named(name).is_some()
}
