//! The dialogs: sharing, embedding, settings.

mod embed;
mod settings;
mod share;

pub(crate) use embed::EmbedDialog;
pub(crate) use settings::SettingsDialog;
pub(crate) use share::ShareDialog;
