// What `futures_core` is called in futures.

pub use futures::future::{FusedFuture, Future, TryFuture};
pub use futures::stream::{FusedStream, Stream, TryStream};
pub use futures::{future, stream, task};
