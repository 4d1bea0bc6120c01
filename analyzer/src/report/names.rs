//! The names of areas, severities and editions, as they are written in rule ids, settings and reports.

use super::{Area, Edition, Severity};

impl Area {
    /// Every area, in the order of the essay.
    pub const ALL: [Area; 8] = [
        Area::Ownership,
        Area::Async,
        Area::Inference,
        Area::Ffi,
        Area::Cost,
        Area::Release,
        Area::Build,
        Area::Sharing,
    ];

    /// The name that begins the area's rule ids.
    pub fn name(self) -> &'static str {
        match self {
            Area::Ownership => "ownership",
            Area::Async => "async",
            Area::Inference => "inference",
            Area::Ffi => "ffi",
            Area::Cost => "cost",
            Area::Release => "release",
            Area::Build => "build",
            Area::Sharing => "sharing",
        }
    }

    /// The area called `name`.
    pub fn named(name: &str) -> Option<Area> {
        Area::ALL.into_iter().find(|area| area.name() == name)
    }
}

impl Severity {
    /// The name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warn => "warn",
            Severity::Error => "error",
        }
    }
}

impl Edition {
    /// Every edition, oldest first.
    pub const ALL: [Edition; 4] = [Edition::E2015, Edition::E2018, Edition::E2021, Edition::E2024];

    /// The year, as in `Cargo.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Edition::E2015 => "2015",
            Edition::E2018 => "2018",
            Edition::E2021 => "2021",
            Edition::E2024 => "2024",
        }
    }

    /// The edition of a year.
    pub fn named(name: &str) -> Option<Edition> {
        Edition::ALL.into_iter().find(|edition| edition.name() == name)
    }
}
