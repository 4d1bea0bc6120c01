// Channels with many senders and one receiver.

use std::fmt::Debug;
use std::iter::FusedIterator;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::mpsc::error::{SendError, SendTimeoutError, TryRecvError, TrySendError};

pub struct OwnedPermit<T>;
impl<T> OwnedPermit<T> {
    pub fn send(self, value: T) -> Sender<T>;
    pub fn release(self) -> Sender<T>;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool;
}
impl<T> Drop for OwnedPermit<T> {}
impl<T> Debug for OwnedPermit<T> {}
pub struct Permit<'a, T>;
impl<T> Permit<'_, T> {
    pub fn send(self, value: T);
}
impl<T> Drop for Permit<'_, T> {}
impl<T> Debug for Permit<'_, T> {}
pub struct PermitIterator<'a, T>;
impl<'a, T> Iterator for PermitIterator<'a, T> { type Item = Permit<'a, T>; }
impl<T> ExactSizeIterator for PermitIterator<'_, T> {}
impl<T> FusedIterator for PermitIterator<'_, T> {}
impl<T> Drop for PermitIterator<'_, T> {}
impl<T> Debug for PermitIterator<'_, T> {}
pub struct Receiver<T>;
impl<T> Receiver<T> {
    pub async fn recv(&mut self) -> Option<T>;
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    pub fn blocking_recv(&mut self) -> Option<T>;
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn close(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> usize;
    pub fn max_capacity(&self) -> usize;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
}
impl<T> Debug for Receiver<T> {}
pub struct Sender<T>;
impl<T> Sender<T> {
    pub async fn send(&self, value: T) -> Result<(), SendError<T>>;
    pub async fn closed(&self);
    pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
    pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>>;
    pub fn is_closed(&self) -> bool;
    pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>>;
    pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, SendError<()>>;
    pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>>;
    pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>>;
    pub fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, TrySendError<()>>;
    pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>>;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn max_capacity(&self) -> usize;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for Sender<T> {}
impl<T> Debug for Sender<T> {}
pub struct UnboundedReceiver<T>;
impl<T> UnboundedReceiver<T> {
    pub async fn recv(&mut self) -> Option<T>;
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    pub fn blocking_recv(&mut self) -> Option<T>;
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn close(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
}
impl<T> Debug for UnboundedReceiver<T> {}
pub struct UnboundedSender<T>;
impl<T> UnboundedSender<T> {
    pub fn send(&self, message: T) -> Result<(), SendError<T>>;
    pub async fn closed(&self);
    pub fn is_closed(&self) -> bool;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn downgrade(&self) -> WeakUnboundedSender<T>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for UnboundedSender<T> {}
impl<T> Debug for UnboundedSender<T> {}
pub struct WeakSender<T>;
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for WeakSender<T> {}
impl<T> Drop for WeakSender<T> {}
impl<T> Debug for WeakSender<T> {}
pub struct WeakUnboundedSender<T>;
impl<T> WeakUnboundedSender<T> {
    pub fn upgrade(&self) -> Option<UnboundedSender<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for WeakUnboundedSender<T> {}
impl<T> Drop for WeakUnboundedSender<T> {}
impl<T> Debug for WeakUnboundedSender<T> {}
pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);

pub mod error {
    use std::error::Error;
    use std::fmt::{Debug, Display};

    #[derive(Clone, Copy, PartialEq, Eq)] pub struct SendError<T>(pub T);
    impl<T> Debug for SendError<T> {}
    impl<T> Display for SendError<T> {}
    impl<T> Error for SendError<T> {}
    #[derive(Clone, Copy, PartialEq, Eq)] pub enum SendTimeoutError<T> { Timeout(T), Closed(T) }
    impl<T> SendTimeoutError<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Debug for SendTimeoutError<T> {}
    impl<T> Display for SendTimeoutError<T> {}
    impl<T> Error for SendTimeoutError<T> {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum TryRecvError { Empty, Disconnected }
    impl Display for TryRecvError {}
    impl Error for TryRecvError {}
    #[derive(Clone, Copy, PartialEq, Eq)] pub enum TrySendError<T> { Full(T), Closed(T) }
    impl<T> TrySendError<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Debug for TrySendError<T> {}
    impl<T> Display for TrySendError<T> {}
    impl<T> Error for TrySendError<T> {}
    impl<T> From<SendError<T>> for TrySendError<T> {}
}
