//! Functions of a text by name: calls them with given arguments, and searches for arguments that lead to an end worth knowing.

mod args;
mod arguments;
mod call;
mod callable;
mod candidates;
mod critical;
mod driver;
mod explore;
mod family;
mod fixes;
mod goals;
mod mutate;
mod number;
mod plane;
mod proof;
mod random;
mod repair;
mod run;
mod shape;
mod shrink;
mod subject;
mod trial;
mod witness;
pub use arguments::arguments;
