//! Turns typed bodies into control-flow graphs over places: what is moved, borrowed, dropped and awaited, and when.

mod ir;

pub(crate) use ir::*;
