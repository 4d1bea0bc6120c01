//! Accessible primitives that know nothing of findings.

mod copy;
mod dialog;
mod menu;
mod splitter;
mod tabs;
mod words;

pub(crate) use copy::CopyField;
pub(crate) use dialog::Dialog;
pub(crate) use menu::{Menu, MenuItem};
pub(crate) use splitter::Splitter;
pub(crate) use tabs::{Tab, Tabs};
pub(crate) use words::Words;
