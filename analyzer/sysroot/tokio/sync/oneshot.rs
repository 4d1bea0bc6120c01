// A channel for one value.

use std::task::{Context, Poll};
use tokio::sync::oneshot::error::{RecvError, TryRecvError};

#[derive(Debug)] pub struct Receiver<T>;
impl<T> Receiver<T> {
    pub fn close(&mut self);
    pub fn is_terminated(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    pub fn blocking_recv(self) -> Result<T, RecvError>;
}
impl<T> Drop for Receiver<T> {}
impl<T> Future for Receiver<T> { type Output = Result<T, RecvError>; }
#[derive(Debug)] pub struct Sender<T>;
impl<T> Sender<T> {
    pub fn send(self, t: T) -> Result<(), T>;
    pub async fn closed(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()>;
}
impl<T> Drop for Sender<T> {}
pub fn channel<T>() -> (Sender<T>, Receiver<T>);

pub mod error {
    use std::error::Error;
    use std::fmt::Display;

    #[derive(Clone, Debug, PartialEq, Eq)] pub struct RecvError;
    impl Display for RecvError {}
    impl Error for RecvError {}
    #[derive(Clone, Debug, PartialEq, Eq)] pub enum TryRecvError { Empty, Closed }
    impl Display for TryRecvError {}
    impl Error for TryRecvError {}
}
