// What `futures_util` is called in futures.

pub use futures::future::{FutureExt, TryFutureExt};
pub use futures::io::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
pub use futures::sink::SinkExt;
pub use futures::stream::{StreamExt, TryStreamExt};
pub use futures::{future, io, lock, never, sink, stream, task};
