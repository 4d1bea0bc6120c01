//! The lenses: one panel each over the same code.

/// A lens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lens {
    /// What the rules found.
    #[default]
    Findings,
    /// What was inferred, and what fixed it.
    Types,
}

impl Lens {
    /// Every lens, in the order of the tabs.
    pub const ALL: [Lens; 2] = [Lens::Findings, Lens::Types];

    /// Its name in addresses and permalinks.
    pub fn key(self) -> &'static str {
        match self {
            Lens::Findings => "findings",
            Lens::Types => "types",
        }
    }

    /// The words on its tab.
    pub fn title(self) -> &'static str {
        match self {
            Lens::Findings => "Findings",
            Lens::Types => "Types",
        }
    }

    /// The lens called `key`.
    pub fn from_key(key: &str) -> Option<Lens> {
        Lens::ALL.into_iter().find(|lens| lens.key() == key)
    }
}
