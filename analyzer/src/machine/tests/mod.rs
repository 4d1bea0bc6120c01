//! Runs graphs made by hand.

pub(super) mod fake;
