// What `crossbeam_utils` is called in crossbeam.

pub use crossbeam::utils::{Backoff, CachePadded};
pub use crossbeam::{atomic, sync, thread};
