//! The page of Friction: plain logic first, then what touches the browser.

pub mod documents;
pub mod examples;
pub mod filter;
pub mod lens;
pub mod link;
pub mod pack;
pub mod protocol;
pub mod results;
pub mod settings;
pub mod status;
pub mod supervisor;
pub mod typed;

pub mod address;
pub mod app;
pub mod editor;
pub mod json;
pub mod serve;
pub mod state;
pub mod storage;
pub mod wire;
pub mod worker_client;

mod code;
mod dialogs;
mod embed;
mod header;
mod panels;
mod ui;
