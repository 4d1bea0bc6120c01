//! The panels: one for each lens, reading state and emitting intents.

mod findings;

pub(crate) use findings::Findings;
