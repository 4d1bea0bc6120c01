//! Takes away what types are written where, and compares what rustc and Friction miss then.

mod compare;
mod crates;
mod inline;
mod mutants;
mod verdicts;

pub use compare::{Comparison, compare};
pub use crates::crates;
pub(crate) use inline::inline;
pub use mutants::Kind;
pub use verdicts::{Mutant, Source, Verdict, ask, examples};
