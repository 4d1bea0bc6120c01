//! Compares Friction with what is real: published crates, and rustc's word on them.

pub mod bench;
pub mod clock;
pub mod corpus;
pub mod hostile;
pub mod suites;
