//! Asks rustc about many texts at once: as modules of one crate, with its answers told in offsets of each text.

mod bundle;
mod diagnostics;
mod rustc;

pub use bundle::Bundle;
pub use diagnostics::Diagnostic;
pub use rustc::{Rustc, year};
