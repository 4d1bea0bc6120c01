//! Compares Friction with what is real: published crates, and rustc's word on them.

pub mod ambiguity;
pub mod asserts;
pub mod bench;
pub mod bindings;
pub mod cache;
mod cause;
pub mod clock;
pub mod compiler;
pub mod corpus;
pub mod denied;
pub mod engine;
pub mod examples;
pub mod generate;
pub mod hostile;
pub mod pool;
pub mod programs;
pub mod runs;
pub mod searches;
mod share;
pub mod spelling;
pub mod suites;
pub mod typed;
mod walk;
