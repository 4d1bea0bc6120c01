//! Finds what Rust code will cost in production.

mod analyzer;
mod annotate;
mod build;
mod cfg;
mod check;
mod config;
mod denied;
mod detect;
mod fix;
// The lenses that read the rest of these are being built.
#[allow(dead_code, unused_imports)]
mod flow;
mod hir;
mod interval;
mod lints;
#[allow(dead_code, unused_imports)]
mod machine;
mod order;
pub mod report;
mod runner;
mod search;
pub mod share;
pub mod source;
mod stage;
mod syntax;
#[allow(dead_code)]
mod types;

pub use analyzer::Analyzer;
pub use build::{builds, differences, named_build};
pub use check::MAX_BYTES;
pub use config::is_rule_or_area;
pub use detect::detect_kind;
pub use fix::apply_fixes;
pub use lints::allow::closest_rule;
pub use lints::{FixKind, Rule, find_rule, rules};
pub use runner::Runner;
pub use search::arguments;
pub use stage::Stage;
