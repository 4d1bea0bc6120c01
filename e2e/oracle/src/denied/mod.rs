//! Compares what Friction refuses before any run with rustc's lints that are denied by default.

mod cases;
mod compare;
mod mutants;
mod verdicts;

pub use cases::written;
pub use compare::{Agreement, compare};
pub use mutants::mutants;
pub use verdicts::{Refusal, verdicts};
