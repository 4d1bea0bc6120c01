//! Nothing: what it depends on is what programs are built against.
