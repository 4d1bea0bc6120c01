// Channels that belong to no runtime.

pub mod mpsc {
    use futures::future::FusedFuture;
    use futures::sink::Sink;
    use futures::stream::{FusedStream, Stream};
    use std::any::Any;
    use std::error::Error;
    use std::fmt::{Debug, Display};
    use std::hash::Hasher;
    use std::task::{Context, Poll};

    pub struct Receiver<T>;
    impl<T> Receiver<T> {
        pub fn recv(&mut self) -> Recv<'_, Self>;
        pub fn close(&mut self);
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
        pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    }
    impl<T> FusedStream for Receiver<T> {}
    impl<T> Stream for Receiver<T> { type Item = T; }
    impl<T> Drop for Receiver<T> {}
    impl<T> Debug for Receiver<T> {}
    #[derive(Debug)] pub struct Recv<'a, St: ?Sized>;
    impl<St: ?Sized + FusedStream + Unpin> FusedFuture for Recv<'_, St> {}
    impl<St: ?Sized + Stream + Unpin> Future for Recv<'_, St> { type Output = Result<St::Item, RecvError>; }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct RecvError;
    impl Display for RecvError {}
    impl Error for RecvError {}
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct SendError;
    impl SendError {
        pub fn is_full(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
    }
    impl Display for SendError {}
    impl Error for SendError {}
    pub struct Sender<T>;
    impl<T> Sender<T> {
        pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>>;
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
        pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), SendError>>;
        pub fn is_closed(&self) -> bool;
        pub fn close_channel(&mut self);
        pub fn disconnect(&mut self);
        pub fn same_receiver(&self, other: &Self) -> bool;
        pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
        pub fn hash_receiver<H: Hasher>(&self, hasher: &mut H);
    }
    impl<T> Clone for Sender<T> {}
    impl<T> Debug for Sender<T> {}
    impl<T> Sink<T> for Sender<T> { type Error = SendError; }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum TryRecvError { Empty, Closed }
    impl TryRecvError {
        pub fn is_empty(&self) -> bool;
        pub fn is_closed(&self) -> bool;
    }
    impl Display for TryRecvError {}
    impl Error for TryRecvError {}
    #[derive(Clone, PartialEq, Eq)] pub struct TrySendError<T>;
    impl<T> TrySendError<T> {
        pub fn is_full(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
        pub fn into_inner(self) -> T;
        pub fn into_send_error(self) -> SendError;
    }
    impl<T> Debug for TrySendError<T> {}
    impl<T> Display for TrySendError<T> {}
    impl<T: Any> Error for TrySendError<T> {}
    pub struct UnboundedReceiver<T>;
    impl<T> UnboundedReceiver<T> {
        pub fn recv(&mut self) -> Recv<'_, Self>;
        pub fn close(&mut self);
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
        pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    }
    impl<T> FusedStream for UnboundedReceiver<T> {}
    impl<T> Stream for UnboundedReceiver<T> { type Item = T; }
    impl<T> Drop for UnboundedReceiver<T> {}
    impl<T> Debug for UnboundedReceiver<T> {}
    pub struct UnboundedSender<T>;
    impl<T> UnboundedSender<T> {
        pub fn poll_ready(&self, _: &mut Context<'_>) -> Poll<Result<(), SendError>>;
        pub fn is_closed(&self) -> bool;
        pub fn close_channel(&self);
        pub fn disconnect(&mut self);
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
        pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>>;
        pub fn same_receiver(&self, other: &Self) -> bool;
        pub fn is_connected_to(&self, receiver: &UnboundedReceiver<T>) -> bool;
        pub fn hash_receiver<H: Hasher>(&self, hasher: &mut H);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl<T> Clone for UnboundedSender<T> {}
    impl<T> Debug for UnboundedSender<T> {}
    impl<T> Sink<T> for UnboundedSender<T> { type Error = SendError; }
    impl<T> Sink<T> for &UnboundedSender<T> { type Error = SendError; }
    pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
    pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);
}

pub mod oneshot {
    use futures::future::FusedFuture;
    use std::error::Error;
    use std::fmt::{Debug, Display};
    use std::task::{Context, Poll};

    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct Canceled;
    impl Display for Canceled {}
    impl Error for Canceled {}
    #[derive(Debug)] pub struct Cancellation<'a, T>;
    impl<T> Future for Cancellation<'_, T> { type Output = (); }
    pub struct Receiver<T>;
    impl<T> Receiver<T> {
        pub fn close(&mut self);
        pub fn try_recv(&mut self) -> Result<Option<T>, Canceled>;
    }
    impl<T> Future for Receiver<T> { type Output = Result<T, Canceled>; }
    impl<T> FusedFuture for Receiver<T> {}
    impl<T> Drop for Receiver<T> {}
    impl<T> Debug for Receiver<T> {}
    pub struct Sender<T>;
    impl<T> Sender<T> {
        pub fn send(self, t: T) -> Result<(), T>;
        pub fn poll_canceled(&mut self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn cancellation(&mut self) -> Cancellation<'_, T>;
        pub fn is_canceled(&self) -> bool;
        pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
    }
    impl<T> Drop for Sender<T> {}
    impl<T> Debug for Sender<T> {}
    pub fn channel<T>() -> (Sender<T>, Receiver<T>);
}
