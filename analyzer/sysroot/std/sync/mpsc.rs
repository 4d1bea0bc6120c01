// Channels with many senders and one receiver.

use std::error::Error;
use std::fmt::{Debug, Display};
use std::time::Duration;

pub struct Receiver<T>;
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn recv(&self) -> Result<T, RecvError>;
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
}
impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = Iter<'a, T>; }
impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<T> Debug for Receiver<T> {}
impl<T> Drop for Receiver<T> {}
#[derive(Debug)]
pub struct Iter<'a, T: 'a>;
impl<'a, T> Iterator for Iter<'a, T> { type Item = T; }
#[derive(Debug)]
pub struct TryIter<'a, T: 'a>;
impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; }
#[derive(Debug)]
pub struct IntoIter<T>;
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T> Drop for IntoIter<T> {}
pub struct Sender<T>;
impl<T> Sender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>>;
}
impl<T> Clone for Sender<T> {}
impl<T> Debug for Sender<T> {}
impl<T> Drop for Sender<T> {}
pub struct SyncSender<T>;
impl<T> SyncSender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>>;
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>>;
}
impl<T> Clone for SyncSender<T> {}
impl<T> Debug for SyncSender<T> {}
impl<T> Drop for SyncSender<T> {}
#[derive(Clone, Copy, Eq, PartialEq)]
pub struct SendError<T>(pub T);
impl<T> Debug for SendError<T> {}
impl<T> Display for SendError<T> {}
impl<T> Error for SendError<T> {}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RecvError;
impl Display for RecvError {}
impl Error for RecvError {}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TryRecvError { Empty, Disconnected }
impl Display for TryRecvError {}
impl Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum RecvTimeoutError { Timeout, Disconnected }
impl Display for RecvTimeoutError {}
impl Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}
#[derive(Clone, Copy, Eq, PartialEq)]
pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> Debug for TrySendError<T> {}
impl<T> Display for TrySendError<T> {}
impl<T> Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}
pub fn channel<T>() -> (Sender<T>, Receiver<T>);
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);
