//! The lenses: one panel each over the same code.

/// A lens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lens {
    /// What the rules found.
    #[default]
    Findings,
}

impl Lens {
    /// Every lens, in the order of the tabs.
    pub const ALL: [Lens; 1] = [Lens::Findings];

    /// Its name in addresses and permalinks.
    pub fn key(self) -> &'static str {
        match self {
            Lens::Findings => "findings",
        }
    }

    /// The words on its tab.
    pub fn title(self) -> &'static str {
        match self {
            Lens::Findings => "Findings",
        }
    }

    /// The lens called `key`.
    pub fn from_key(key: &str) -> Option<Lens> {
        Lens::ALL.into_iter().find(|lens| lens.key() == key)
    }
}
