//! The lenses: one panel each over the same code.

/// A lens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lens {
    /// What the rules found.
    #[default]
    Findings,
    /// What was inferred, and what fixed it.
    Types,
    /// What it does when it runs, under both build profiles.
    Release,
}

impl Lens {
    /// Every lens, in the order of the tabs.
    pub const ALL: [Lens; 3] = [Lens::Findings, Lens::Types, Lens::Release];

    /// Its name in addresses and permalinks.
    pub fn key(self) -> &'static str {
        match self {
            Lens::Findings => "findings",
            Lens::Types => "types",
            Lens::Release => "release",
        }
    }

    /// The words on its tab.
    pub fn title(self) -> &'static str {
        match self {
            Lens::Findings => "Findings",
            Lens::Types => "Types",
            Lens::Release => "Release",
        }
    }

    /// The lens called `key`.
    pub fn from_key(key: &str) -> Option<Lens> {
        Lens::ALL.into_iter().find(|lens| lens.key() == key)
    }
}
