//! Local storage: settings, the last texts, and the texts that a link took the place of.

use friction_analyzer::report::Shared;
use leptos::prelude::window;

use crate::json::{read_shared, write_shared};
use crate::settings::Settings;

const SETTINGS: &str = "friction.settings";
const SESSION: &str = "friction.session";
const PREVIOUS: &str = "friction.previous";

/// A storage slot for texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// The last texts.
    Session,
    /// The texts that were shown before a link was opened.
    Previous,
}

/// The reader's settings; the defaults when there are none, or none that can be read.
pub fn settings() -> Settings {
    read(SETTINGS).map(|json| Settings::read(&json)).unwrap_or_default()
}

/// Keeps the settings. Returns whether the browser let us.
pub fn keep_settings(settings: &Settings) -> bool {
    write(SETTINGS, &settings.write())
}

/// The texts in `slot`, unless there are none or they can't be read.
pub fn texts(slot: Slot) -> Option<Shared> {
    read_shared(&read(key(slot))?)
}

/// Keeps texts in `slot`. Returns whether the browser let us.
pub fn keep_texts(slot: Slot, shared: &Shared) -> bool {
    write(key(slot), &write_shared(shared))
}

fn key(slot: Slot) -> &'static str {
    match slot {
        Slot::Session => SESSION,
        Slot::Previous => PREVIOUS,
    }
}

/// Storage may be missing: private windows and sandboxed frames refuse it.
fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}

fn read(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

fn write(key: &str, value: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(key, value).is_ok())
}
