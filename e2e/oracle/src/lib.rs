//! Compares Friction with what is real: published crates, and rustc's word on them.

pub mod ambiguity;
pub mod bench;
pub mod bindings;
pub mod cache;
pub mod clock;
pub mod compiler;
pub mod corpus;
pub mod examples;
pub mod hostile;
pub mod pool;
pub mod spelling;
pub mod suites;
mod walk;
