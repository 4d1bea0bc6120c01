//! The `friction` command.
fn main() {}
