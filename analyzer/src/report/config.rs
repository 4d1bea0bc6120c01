//! What a caller may choose about a check.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Edition, Severity};

/// The choices of one check.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Config {
    /// The edition the Rust is read as.
    pub edition: Edition,
    /// Levels by rule (`async/sequential-awaits`) or area (`async`); a rule's own entry wins over its area's.
    /// Rules without an entry have the severity they declare.
    pub levels: BTreeMap<String, Level>,
}

/// A configured level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Not reported.
    Off,
    /// Reported as a note.
    Note,
    /// Reported as a warning.
    Warn,
    /// Reported as an error.
    Error,
}

impl Level {
    /// The severity findings get; none when they are not reported.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Level::Off => None,
            Level::Note => Some(Severity::Note),
            Level::Warn => Some(Severity::Warn),
            Level::Error => Some(Severity::Error),
        }
    }
}
