// What `crossbeam_channel` is called in crossbeam.

pub use crossbeam::channel::*;
