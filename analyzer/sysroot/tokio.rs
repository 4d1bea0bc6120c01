// The runtime of asynchronous programs: tokio 1, with all of its features that are stable.

pub use tokio::task::spawn;
