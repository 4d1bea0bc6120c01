//! What a reader chose, kept from visit to visit.

use std::collections::BTreeMap;

use friction_analyzer::report::Level;
use serde::{Deserialize, Serialize};

/// The smallest and largest size of code, in CSS pixels.
pub const FONT_SIZES: std::ops::RangeInclusive<u8> = 10..=24;

/// The smallest and largest share of the width that the editor takes, in percent.
pub const SPLITS: std::ops::RangeInclusive<u8> = 20..=80;

/// Everything a reader can choose. Whatever the storage does not hold has its default.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Colours.
    pub theme: Theme,
    /// Size of code in CSS pixels, within [`FONT_SIZES`].
    pub font_size: u8,
    /// Percent of the width that the editor takes, within [`SPLITS`].
    pub split: u8,
    /// Rules whose level differs from their own, by id.
    pub levels: BTreeMap<String, Level>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { theme: Theme::System, font_size: 13, split: 58, levels: BTreeMap::new() }
    }
}

impl Settings {
    /// Reads what the storage held; anything unreadable is the default.
    pub fn read(json: &str) -> Settings {
        let mut settings: Settings = serde_json::from_str(json).unwrap_or_default();
        settings.font_size = settings.font_size.clamp(*FONT_SIZES.start(), *FONT_SIZES.end());
        settings.split = settings.split.clamp(*SPLITS.start(), *SPLITS.end());
        settings
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
    fn settings_come_back_the_same() {
        let mut settings = Settings { theme: Theme::Dark, font_size: 16, ..Settings::default() };
        settings.set_level("async/x", Some(Level::Off));
        assert_eq!(Settings::read(&serde_json::to_string(&settings).unwrap()), settings);
    }

    #[test]
    fn broken_settings_are_the_default() {
        for json in ["", "null", "[]", "{\"theme\":\"plaid\"}", "{\"split\":-1}", "{"] {
            assert_eq!(Settings::read(json), Settings::default(), "{json}");
        }
    }

    #[test]
    fn sizes_stay_in_range() {
        let settings = Settings::read("{\"font_size\":200,\"split\":0}");
        assert_eq!((settings.font_size, settings.split), (24, 20));
    }

    #[test]
    fn a_rule_can_go_back_to_its_own_level() {
        let mut settings = Settings::default();
        settings.set_level("async/x", Some(Level::Note));
        settings.set_level("async/x", None);
        assert_eq!(settings, Settings::default());
    }
}
