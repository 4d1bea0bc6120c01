//! Turns a Cargo manifest or a CI workflow into a tree that keeps the span of every key and value.

mod manifest;
mod workflow;

pub(crate) use manifest::Manifest;
pub(crate) use workflow::Workflow;
