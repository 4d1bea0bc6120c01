// What `futures_executor` is called in futures.

pub use futures::executor::*;
