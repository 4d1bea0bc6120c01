//! Turns a Cargo manifest or a CI workflow into a tree that keeps the span of every key and value.

mod dependency;
mod manifest;
mod profiles;
mod steps;
mod toml;
mod tree;
mod workflow;

pub(crate) use dependency::Dependency;
pub(crate) use manifest::Manifest;
pub use profiles::{builds, differences, named_build};
pub(crate) use steps::{CargoCommand, action, steps};
pub(crate) use tree::{Entry, Node, Value};
pub(crate) use workflow::Workflow;
