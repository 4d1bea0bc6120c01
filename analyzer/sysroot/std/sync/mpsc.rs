// Channels with many senders and one receiver.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::error::Error;
use std::fmt::{Debug, Display, Formatter};
use std::rc::Rc;
use std::time::Duration;

// `bound` is the most that may wait; `taken` counts what was received, for who waits until all is.
struct Channel<T> { queue: RefCell<VecDeque<T>>, bound: usize, taken: Cell<usize>, senders: Cell<usize>, has_receiver: Cell<bool>, is_receiving: Cell<bool> }
impl<T> Channel<T> {
    fn send(&self, t: T) -> Result<(), SendError<T>> {
        // Without a buffer, the sender waits until the receiver has it.
        while self.has_receiver.get() && self.queue.borrow().len() >= self.bound.max(1) {
            std::intrinsics::wait(self.room(), u64::MAX, "room in a channel", 0);
        }
        if !self.has_receiver.get() {
            return Err(SendError(t));
        }
        self.queue.borrow_mut().push_back(t);
        std::intrinsics::wake(self.at(), 1);
        let taken = self.taken.get();
        while self.bound == 0 && self.has_receiver.get() && self.taken.get() == taken {
            std::intrinsics::wait(self.room(), u64::MAX, "a receiver", 0);
        }
        if self.bound == 0 && self.taken.get() == taken {
            // It is still there: nobody came.
            return match self.queue.borrow_mut().pop_front() {
                Some(t) => Err(SendError(t)),
                None => Ok(()),
            };
        }
        Ok(())
    }
    // Where the receiver waits, and where senders do.
    fn at(&self) -> *const u8 { &self.senders as *const Cell<usize> as *const u8 }
    fn room(&self) -> *const u8 { &self.taken as *const Cell<usize> as *const u8 }
    fn join(this: &Rc<Channel<T>>) -> Rc<Channel<T>> {
        this.senders.set(this.senders.get() + 1);
        this.clone()
    }
    fn leave(&self) {
        self.senders.set(self.senders.get() - 1);
        std::intrinsics::wake(self.at(), usize::MAX);
    }
}
fn made<T>(bound: usize) -> Rc<Channel<T>> {
    Rc::new(Channel {
        queue: RefCell::new(VecDeque::new()),
        bound,
        taken: Cell::new(0),
        senders: Cell::new(1),
        has_receiver: Cell::new(true),
        is_receiving: Cell::new(false),
    })
}
pub struct Receiver<T> { channel: Rc<Channel<T>> }
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError> {
        let channel = &self.channel;
        let found = channel.queue.borrow_mut().pop_front();
        match found {
            Some(found) => {
                channel.taken.set(channel.taken.get() + 1);
                std::intrinsics::wake(channel.room(), usize::MAX);
                Ok(found)
            }
            None if channel.senders.get() == 0 => Err(TryRecvError::Disconnected),
            None => Err(TryRecvError::Empty),
        }
    }
    pub fn recv(&self) -> Result<T, RecvError> {
        loop {
            match self.try_recv() {
                Ok(found) => return Ok(found),
                Err(TryRecvError::Disconnected) => return Err(RecvError),
                Err(TryRecvError::Empty) => self.wait(u64::MAX),
            }
        }
    }
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {
        let nanos = u64::try_from(timeout.as_nanos()).unwrap_or(u64::MAX - 1).min(u64::MAX - 1);
        let mut is_late = false;
        loop {
            match self.try_recv() {
                Ok(found) => return Ok(found),
                Err(TryRecvError::Disconnected) => return Err(RecvTimeoutError::Disconnected),
                Err(TryRecvError::Empty) if is_late => return Err(RecvTimeoutError::Timeout),
                Err(TryRecvError::Empty) => self.wait(nanos),
            }
            is_late = std::intrinsics::is_late();
        }
    }
    fn wait(&self, nanos: u64) {
        self.channel.is_receiving.set(true);
        std::intrinsics::wait(self.channel.at(), nanos, "a message of a channel", 0);
        self.channel.is_receiving.set(false);
    }
    pub fn iter(&self) -> Iter<'_, T> { Iter { rx: self } }
    pub fn try_iter(&self) -> TryIter<'_, T> { TryIter { rx: self } }
}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { IntoIter { rx: self } }
}
impl<T> Debug for Receiver<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Receiver").finish_non_exhaustive() }
}
impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        self.channel.has_receiver.set(false);
        std::intrinsics::wake(self.channel.room(), usize::MAX);
        if self.channel.bound > 0 {
            drop(self.channel.queue.take());
        }
    }
}
#[derive(Debug)]
pub struct Iter<'a, T: 'a> { rx: &'a Receiver<T> }
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { self.rx.recv().ok() }
}
#[derive(Debug)]
pub struct TryIter<'a, T: 'a> { rx: &'a Receiver<T> }
impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { self.rx.try_recv().ok() }
}
#[derive(Debug)]
pub struct IntoIter<T> { rx: Receiver<T> }
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { self.rx.recv().ok() }
}
pub struct Sender<T> { channel: Rc<Channel<T>> }
impl<T> Sender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>> { self.channel.send(t) }
}
impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self { Sender { channel: Channel::join(&self.channel) } }
}
impl<T> Debug for Sender<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Sender").finish_non_exhaustive() }
}
impl<T> Drop for Sender<T> {
    fn drop(&mut self) { self.channel.leave() }
}
pub struct SyncSender<T> { channel: Rc<Channel<T>> }
impl<T> SyncSender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>> { self.channel.send(t) }
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {
        if !self.channel.has_receiver.get() {
            return Err(TrySendError::Disconnected(t));
        }
        // Without a buffer, somebody must wait for it.
        let room = if self.channel.bound == 0 { self.channel.is_receiving.get() as usize } else { self.channel.bound };
        if self.channel.queue.borrow().len() >= room {
            return Err(TrySendError::Full(t));
        }
        self.channel.queue.borrow_mut().push_back(t);
        std::intrinsics::wake(self.channel.at(), 1);
        Ok(())
    }
}
impl<T> Clone for SyncSender<T> {
    fn clone(&self) -> Self { SyncSender { channel: Channel::join(&self.channel) } }
}
impl<T> Debug for SyncSender<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("SyncSender").finish_non_exhaustive() }
}
impl<T> Drop for SyncSender<T> {
    fn drop(&mut self) { self.channel.leave() }
}
#[derive(Clone, Copy, Eq, PartialEq)]
pub struct SendError<T>(pub T);
impl<T> Debug for SendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("SendError").finish_non_exhaustive() }
}
impl<T> Display for SendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad("sending on a closed channel") }
}
impl<T> Error for SendError<T> {}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RecvError;
impl Display for RecvError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad("receiving on a closed channel") }
}
impl Error for RecvError {}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TryRecvError { Empty, Disconnected }
impl Display for TryRecvError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad(match self {
        TryRecvError::Empty => "receiving on an empty channel",
        TryRecvError::Disconnected => "receiving on a closed channel",
    }) }
}
impl Error for TryRecvError {}
impl From<RecvError> for TryRecvError {
    fn from(_: RecvError) -> Self { TryRecvError::Disconnected }
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum RecvTimeoutError { Timeout, Disconnected }
impl Display for RecvTimeoutError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad(match self {
        RecvTimeoutError::Timeout => "timed out waiting on channel",
        RecvTimeoutError::Disconnected => "channel is empty and sending half is closed",
    }) }
}
impl Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {
    fn from(_: RecvError) -> Self { RecvTimeoutError::Disconnected }
}
#[derive(Clone, Copy, Eq, PartialEq)]
pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> Debug for TrySendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad(match self {
        TrySendError::Full(_) => "Full(..)",
        TrySendError::Disconnected(_) => "Disconnected(..)",
    }) }
}
impl<T> Display for TrySendError<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad(match self {
        TrySendError::Full(_) => "sending on a full channel",
        TrySendError::Disconnected(_) => "sending on a closed channel",
    }) }
}
impl<T> Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {
    fn from(error: SendError<T>) -> Self { TrySendError::Disconnected(error.0) }
}
pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let channel = made(usize::MAX);
    (Sender { channel: channel.clone() }, Receiver { channel })
}
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {
    let channel = made(bound);
    (SyncSender { channel: channel.clone() }, Receiver { channel })
}
