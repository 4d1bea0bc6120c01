//! The panels: one for each lens, reading state and emitting intents.

mod entries;
mod findings;
mod release;
mod story;
mod types;

pub(crate) use findings::Findings;
pub(crate) use release::Release;
pub(crate) use types::Types;
