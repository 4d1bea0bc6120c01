//! Compares the types of variables with those rustc gives them, told by the program itself when it runs.

mod compare;
mod crates;
mod facts;
mod mir;
mod probe;
mod run;
mod sites;

pub use compare::{Comparison, compare};
pub use crates::crates;
pub use facts::{Binding, Facts, Told, facts, slice};
