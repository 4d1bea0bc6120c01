//! Turns typed bodies into control-flow graphs over places: what is moved, borrowed, dropped and awaited, and when.

mod build;
mod finish;
mod ir;
mod moves;
mod print;
#[cfg(test)]
mod tests;
mod visit;

pub(crate) use build::{Unit, lower};
pub(crate) use ir::*;
pub(crate) use moves::{Moves, moves};
pub(crate) use print::print;
