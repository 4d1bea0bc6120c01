//! Finds what Rust code will cost in production.

pub mod report;
