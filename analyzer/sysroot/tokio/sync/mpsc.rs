// Channels with many senders and one receiver.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::fmt::Debug;
use std::iter::FusedIterator;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tokio::sync::queue::Queue;
use tokio::sync::mpsc::error::{SendError, SendTimeoutError, TryRecvError, TrySendError};

// What both ends share. `room` has the permits to send: without a bound, it is not used.
struct Shared<T> { values: RefCell<VecDeque<T>>, room: Queue, capacity: usize, senders: Cell<usize>, is_closed: Cell<bool>, receiver: RefCell<Option<Waker>>, gone: RefCell<Vec<Waker>> }
impl<T> Shared<T> {
    fn new(capacity: usize) -> Arc<Shared<T>> {
        Arc::new(Shared {
            values: RefCell::new(VecDeque::new()),
            room: Queue::new(capacity),
            capacity,
            senders: Cell::new(1),
            is_closed: Cell::new(false),
            receiver: RefCell::new(None),
            gone: RefCell::new(Vec::new()),
        })
    }
    fn put(&self, value: T) {
        self.values.borrow_mut().push_back(value);
        self.wake();
    }
    fn wake(&self) {
        if let Some(waker) = self.receiver.take() {
            waker.wake();
        }
    }
    fn take(&self) -> Option<T> {
        let value = self.values.borrow_mut().pop_front();
        if value.is_some() && self.capacity != usize::MAX {
            self.room.release(1);
        }
        value
    }
    // Nobody can send any more, and what was sent is all that comes.
    fn is_over(&self) -> bool { self.senders.get() == 0 || self.is_closed.get() && self.is_idle() }
    fn is_idle(&self) -> bool { self.capacity == usize::MAX || self.room.permits.get() == self.capacity }
    fn poll(&self, cx: &mut Context<'_>) -> Poll<Option<T>> {
        let progress = std::task::ready!(tokio::runtime::scheduler::proceed(cx));
        let value = self.take();
        if value.is_some() || self.is_over() {
            progress.made();
            return Poll::Ready(value);
        }
        *self.receiver.borrow_mut() = Some(cx.waker().clone());
        Poll::Pending
    }
    fn try_take(&self) -> Result<T, TryRecvError> {
        match self.take() {
            Some(value) => Ok(value),
            None if self.is_over() => Err(TryRecvError::Disconnected),
            None => Err(TryRecvError::Empty),
        }
    }
    fn close(&self) {
        self.is_closed.set(true);
        self.room.close();
        let gone = self.gone.take();
        gone.into_iter().for_each(|waker| waker.wake());
    }
    fn end(&self) {
        self.close();
        loop {
            let value = self.take();
            if value.is_none() {
                return;
            }
        }
    }
    fn one_more(&self) { self.senders.set(self.senders.get() + 1) }
    fn one_less(&self) {
        self.senders.set(self.senders.get() - 1);
        if self.senders.get() == 0 {
            self.wake();
        }
    }
    fn poll_closed(&self, cx: &mut Context<'_>) -> Poll<()> {
        if self.is_closed.get() {
            return Poll::Ready(());
        }
        self.gone.borrow_mut().push(cx.waker().clone());
        Poll::Pending
    }
}
pub struct OwnedPermit<T>;
impl<T> OwnedPermit<T> {
    pub fn send(self, value: T) -> Sender<T>;
    pub fn release(self) -> Sender<T>;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool;
}
impl<T> Drop for OwnedPermit<T> {}
impl<T> Debug for OwnedPermit<T> {}
pub struct Permit<'a, T> { shared: &'a Shared<T>, is_used: bool }
impl<T> Permit<'_, T> {
    pub fn send(mut self, value: T) {
        self.is_used = true;
        self.shared.put(value);
    }
}
impl<T> Drop for Permit<'_, T> {
    fn drop(&mut self) {
        if !self.is_used {
            self.shared.room.release(1);
            if self.shared.is_closed.get() && self.shared.is_idle() {
                self.shared.wake();
            }
        }
    }
}
impl<T> Debug for Permit<'_, T> {}
pub struct PermitIterator<'a, T>;
impl<'a, T> Iterator for PermitIterator<'a, T> { type Item = Permit<'a, T>; }
impl<T> ExactSizeIterator for PermitIterator<'_, T> {}
impl<T> FusedIterator for PermitIterator<'_, T> {}
impl<T> Drop for PermitIterator<'_, T> {}
impl<T> Debug for PermitIterator<'_, T> {}
pub struct Receiver<T> { shared: Arc<Shared<T>> }
impl<T> Receiver<T> {
    pub async fn recv(&mut self) -> Option<T> { std::future::poll_fn(|cx| self.shared.poll(cx)).await }
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError> { self.shared.try_take() }
    pub fn blocking_recv(&mut self) -> Option<T>;
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn close(&mut self) { self.shared.close() }
    pub fn is_closed(&self) -> bool { self.shared.is_closed.get() || self.shared.senders.get() == 0 }
    pub fn is_empty(&self) -> bool { self.shared.values.borrow().is_empty() }
    pub fn len(&self) -> usize { self.shared.values.borrow().len() }
    pub fn capacity(&self) -> usize { self.shared.room.permits.get() }
    pub fn max_capacity(&self) -> usize { self.shared.capacity }
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>> { self.shared.poll(cx) }
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    pub fn sender_strong_count(&self) -> usize { self.shared.senders.get() }
    pub fn sender_weak_count(&self) -> usize;
}
impl<T> Debug for Receiver<T> {}
impl<T> Drop for Receiver<T> {
    fn drop(&mut self) { self.shared.end() }
}
pub struct Sender<T> { shared: Arc<Shared<T>> }
impl<T> Sender<T> {
    pub async fn send(&self, value: T) -> Result<(), SendError<T>> {
        match self.reserve().await {
            Ok(permit) => {
                permit.send(value);
                Ok(())
            }
            Err(_) => Err(SendError(value)),
        }
    }
    pub async fn closed(&self) { std::future::poll_fn(|cx| self.shared.poll_closed(cx)).await }
    pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {
        match self.shared.room.try_acquire(1) {
            Some(true) => {
                self.shared.put(message);
                Ok(())
            }
            Some(false) => Err(TrySendError::Full(message)),
            None => Err(TrySendError::Closed(message)),
        }
    }
    pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>>;
    pub fn is_closed(&self) -> bool { self.shared.is_closed.get() }
    pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>> {
        if self.shared.room.acquire(1).await { Ok(Permit { shared: &self.shared, is_used: false }) } else { Err(SendError(())) }
    }
    pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, SendError<()>>;
    pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>>;
    pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>> {
        match self.shared.room.try_acquire(1) {
            Some(true) => Ok(Permit { shared: &self.shared, is_used: false }),
            Some(false) => Err(TrySendError::Full(())),
            None => Err(TrySendError::Closed(())),
        }
    }
    pub fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, TrySendError<()>>;
    pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>>;
    pub fn same_channel(&self, other: &Self) -> bool { Arc::ptr_eq(&self.shared, &other.shared) }
    pub fn capacity(&self) -> usize { self.shared.room.permits.get() }
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn max_capacity(&self) -> usize { self.shared.capacity }
    pub fn strong_count(&self) -> usize { self.shared.senders.get() }
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        self.shared.one_more();
        Sender { shared: self.shared.clone() }
    }
}
impl<T> Drop for Sender<T> {
    fn drop(&mut self) { self.shared.one_less() }
}
impl<T> Debug for Sender<T> {}
pub struct UnboundedReceiver<T> { shared: Arc<Shared<T>> }
impl<T> UnboundedReceiver<T> {
    pub async fn recv(&mut self) -> Option<T> { std::future::poll_fn(|cx| self.shared.poll(cx)).await }
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError> { self.shared.try_take() }
    pub fn blocking_recv(&mut self) -> Option<T>;
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn close(&mut self) { self.shared.close() }
    pub fn is_closed(&self) -> bool { self.shared.is_closed.get() || self.shared.senders.get() == 0 }
    pub fn is_empty(&self) -> bool { self.shared.values.borrow().is_empty() }
    pub fn len(&self) -> usize { self.shared.values.borrow().len() }
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>> { self.shared.poll(cx) }
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
}
impl<T> Debug for UnboundedReceiver<T> {}
impl<T> Drop for UnboundedReceiver<T> {
    fn drop(&mut self) { self.shared.end() }
}
pub struct UnboundedSender<T> { shared: Arc<Shared<T>> }
impl<T> UnboundedSender<T> {
    pub fn send(&self, message: T) -> Result<(), SendError<T>> {
        if self.shared.is_closed.get() {
            return Err(SendError(message));
        }
        self.shared.put(message);
        Ok(())
    }
    pub async fn closed(&self) { std::future::poll_fn(|cx| self.shared.poll_closed(cx)).await }
    pub fn is_closed(&self) -> bool { self.shared.is_closed.get() }
    pub fn same_channel(&self, other: &Self) -> bool { Arc::ptr_eq(&self.shared, &other.shared) }
    pub fn downgrade(&self) -> WeakUnboundedSender<T>;
    pub fn strong_count(&self) -> usize { self.shared.senders.get() }
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for UnboundedSender<T> {
    fn clone(&self) -> Self {
        self.shared.one_more();
        UnboundedSender { shared: self.shared.clone() }
    }
}
impl<T> Drop for UnboundedSender<T> {
    fn drop(&mut self) { self.shared.one_less() }
}
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
#[track_caller]
pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {
    assert!(buffer > 0, "mpsc bounded channel requires buffer > 0");
    let shared = Shared::new(buffer);
    (Sender { shared: shared.clone() }, Receiver { shared })
}
pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {
    let shared = Shared::new(usize::MAX);
    (UnboundedSender { shared: shared.clone() }, UnboundedReceiver { shared })
}

pub mod error {
    use std::error::Error;
    use std::fmt::{Debug, Display, Formatter};

    #[derive(Clone, Copy, PartialEq, Eq)] pub struct SendError<T>(pub T);
    impl<T> Debug for SendError<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("SendError").finish_non_exhaustive() }
    }
    impl<T> Display for SendError<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str("channel closed") }
    }
    impl<T> Error for SendError<T> {}
    #[derive(Clone, Copy, PartialEq, Eq)] pub enum SendTimeoutError<T> { Timeout(T), Closed(T) }
    impl<T> SendTimeoutError<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Debug for SendTimeoutError<T> {}
    impl<T> Display for SendTimeoutError<T> {}
    impl<T> Error for SendTimeoutError<T> {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum TryRecvError { Empty, Disconnected }
    impl Display for TryRecvError {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad(if *self == TryRecvError::Empty { "receiving on an empty channel" } else { "receiving on a closed channel" }) }
    }
    impl Error for TryRecvError {}
    #[derive(Clone, Copy, PartialEq, Eq)] pub enum TrySendError<T> { Full(T), Closed(T) }
    impl<T> TrySendError<T> {
        pub fn into_inner(self) -> T {
            match self {
                TrySendError::Full(value) => value,
                TrySendError::Closed(value) => value,
            }
        }
    }
    impl<T> Debug for TrySendError<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(if matches!(self, TrySendError::Full(_)) { "Full(..)" } else { "Closed(..)" }, f) }
    }
    impl<T> Display for TrySendError<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str(if matches!(self, TrySendError::Full(_)) { "no available capacity" } else { "channel closed" }) }
    }
    impl<T> Error for TrySendError<T> {}
    impl<T> From<SendError<T>> for TrySendError<T> {}
}
