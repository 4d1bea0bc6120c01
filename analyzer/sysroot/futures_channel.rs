// What `futures_channel` is called in futures.

pub use futures::channel::{mpsc, oneshot};
