//! What a reader chose, kept from visit to visit.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use friction_analyzer::report::Level;

use crate::json::{Json, object, write};

/// The smallest and largest size of code, in CSS pixels.
pub const FONT_SIZES: RangeInclusive<u8> = 10..=24;

/// The smallest and largest share of the width that the editor takes, in percent.
pub const SPLITS: RangeInclusive<u8> = 20..=80;

/// What the storage says of hints that are not shown.
const HIDDEN: &str = "hidden";

/// Everything a reader can choose. Whatever the storage does not hold has its default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Colours.
    pub theme: Theme,
    /// Size of code in CSS pixels, within [`FONT_SIZES`].
    pub font_size: u8,
    /// Percent of the width that the editor takes, within [`SPLITS`].
    pub split: u8,
    /// Whether types that are written nowhere are shown in the code.
    pub hints: bool,
    /// Rules whose level differs from their own, by id.
    pub levels: BTreeMap<String, Level>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { theme: Theme::System, font_size: 13, split: 58, hints: true, levels: BTreeMap::new() }
    }
}

impl Settings {
    /// Reads what the storage held; whatever is unreadable or out of range has its default.
    pub fn read(text: &str) -> Settings {
        let Some(json) = Json::parse(text) else { return Settings::default() };
        let default = Settings::default();
        let number = |name, range: &RangeInclusive<u8>, default| {
            u8::try_from(json.number(name)).ok().filter(|number| range.contains(number)).unwrap_or(default)
        };
        let level = |(rule, name): (String, String)| Some((rule, level_named(&name)?));
        let mut levels = BTreeMap::new();
        for (rule, level) in json.texts("levels").into_iter().filter_map(level) {
            levels.insert(rule, level);
        }
        Settings {
            theme: json.text("theme").and_then(|name| Theme::from_name(&name)).unwrap_or_default(),
            font_size: number("font_size", &FONT_SIZES, default.font_size),
            split: number("split", &SPLITS, default.split),
            hints: json.text("hints").as_deref() != Some(HIDDEN),
            levels,
        }
    }

    /// The text that [`Settings::read`] reads.
    pub fn write(&self) -> String {
        let levels = self.levels.iter().map(|(rule, level)| (rule.as_str(), level_name(*level).into()));
        write(&object([
            ("theme", self.theme.name().into()),
            ("font_size", self.font_size.into()),
            ("split", self.split.into()),
            ("hints", if self.hints { "shown" } else { HIDDEN }.into()),
            ("levels", object(levels)),
        ]))
    }

    /// Sets a rule's level; `None` is the rule's own.
    pub fn set_level(&mut self, rule: &str, level: Option<Level>) {
        match level {
            Some(level) => self.levels.insert(rule.to_owned(), level),
            None => self.levels.remove(rule),
        };
    }
}

/// Colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Every theme, in the order the button goes through them.
    pub const ALL: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

    /// Its name in words, settings and addresses.
    pub fn name(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The theme of that name.
    pub fn from_name(name: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.name() == name)
    }

    /// The one after it, round the end.
    pub fn next(self) -> Theme {
        match self {
            Theme::System => Theme::Light,
            Theme::Light => Theme::Dark,
            Theme::Dark => Theme::System,
        }
    }
}

/// The levels a reader can choose, quietest first. An error is what rustc rejects, and not the reader's to say.
pub const LEVELS: [Level; 3] = [Level::Off, Level::Note, Level::Warn];

/// The level's name in words and settings.
pub fn level_name(level: Level) -> &'static str {
    match level {
        Level::Off => "off",
        Level::Note => "note",
        Level::Warn => "warn",
        Level::Error => "error",
    }
}

/// The level of that name, if a reader can choose it.
pub fn level_named(name: &str) -> Option<Level> {
    LEVELS.into_iter().find(|&level| level_name(level) == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_can_go_back_to_its_own_level() {
        let mut settings = Settings::default();
        settings.set_level("async/x", Some(Level::Note));
        settings.set_level("async/x", None);
        assert_eq!(settings, Settings::default());
    }
}
