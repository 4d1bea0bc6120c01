//! Does nothing: what a process costs.

fn main() {}
