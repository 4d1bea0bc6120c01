// Futures, streams, sinks and their combinators: futures 0.3. What a combinator does by way of private types stands here in terms of its own.

pub use futures::future::{FutureExt, TryFuture, TryFutureExt};
pub use futures::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
pub use futures::sink::{Sink, SinkExt};
pub use futures::stream::{Stream, StreamExt, TryStream, TryStreamExt};
pub use std::future::Future;

pub mod never {
    use std::convert::Infallible;

    pub type Never = Infallible;
}

pub mod prelude {
    pub use futures::{future, sink, stream};
    pub use futures::future::{FutureExt as _, TryFuture, TryFutureExt as _};
    pub use futures::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek, AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _};
    pub use futures::sink::{Sink, SinkExt as _};
    pub use futures::stream::{Stream, StreamExt as _, TryStream, TryStreamExt as _};
    pub use std::future::Future;
}
