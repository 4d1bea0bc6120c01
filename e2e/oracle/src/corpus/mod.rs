//! Checks the sources of several hundred published crates.

pub mod damage;
pub mod packages;
pub mod rustc;
pub mod sample;
pub mod sources;
pub mod table;
pub mod untested;
pub mod worker;
