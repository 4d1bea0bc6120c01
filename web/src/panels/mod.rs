//! The panels: one for each lens, reading state and emitting intents.

mod entries;
mod findings;
mod story;

pub(crate) use findings::Findings;
