//! The page of Friction: plain logic first, then what touches the browser.

pub mod documents;
pub mod examples;
pub mod filter;
pub mod lens;
pub mod link;
pub mod pack;
pub mod protocol;
pub mod results;
pub mod running;
pub mod settings;
pub mod status;
pub mod supervisor;
pub mod typed;

pub mod json;
pub mod ran;
pub mod serve;
pub mod wire;

#[cfg(feature = "page")]
pub mod address;
#[cfg(feature = "page")]
pub mod app;
#[cfg(feature = "page")]
mod code;
#[cfg(feature = "page")]
mod dialogs;
#[cfg(feature = "page")]
pub mod editor;
#[cfg(feature = "page")]
mod embed;
#[cfg(feature = "page")]
mod header;
#[cfg(feature = "page")]
mod panels;
#[cfg(feature = "page")]
pub mod run_client;
#[cfg(feature = "page")]
pub mod state;
#[cfg(feature = "page")]
pub mod storage;
#[cfg(feature = "page")]
mod ui;
#[cfg(feature = "page")]
pub mod worker_client;
