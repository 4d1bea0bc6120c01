//! Finds what Rust code will cost in production.
#![allow(dead_code, unused_imports)]

mod build;
mod detect;
mod hir;
mod lints;
pub mod report;
pub mod share;
pub mod source;
mod syntax;
mod types;

pub use detect::detect_kind;
pub use lints::{FixKind, Rule, find_rule, rules};
