// Channels, scoped threads and some cells: crossbeam 0.8, without its queues, deques and epochs.

pub use crossbeam::thread::scope;

pub mod atomic {
    #[derive(Debug, Default)] pub struct AtomicCell<T>;
    impl<T> AtomicCell<T> {
        pub const fn new(val: T) -> AtomicCell<T>;
        pub const fn into_inner(self) -> T;
        pub const fn is_lock_free() -> bool;
        pub fn store(&self, val: T);
        pub fn swap(&self, val: T) -> T;
        pub const fn as_ptr(&self) -> *mut T;
    }
    impl<T: Default> AtomicCell<T> {
        pub fn take(&self) -> T;
    }
    impl<T: Copy> AtomicCell<T> {
        pub fn load(&self) -> T;
    }
    impl<T: Copy + Eq> AtomicCell<T> {
        pub fn compare_and_swap(&self, current: T, new: T) -> T;
        pub fn compare_exchange(&self, current: T, new: T) -> Result<T, T>;
        pub fn fetch_update<F: FnMut(T) -> Option<T>>(&self, f: F) -> Result<T, T>;
    }
    impl<T> Drop for AtomicCell<T> {}
    impl<T> From<T> for AtomicCell<T> {}
}

pub mod channel {
    use std::error::Error;
    use std::fmt::{Debug, Display};
    use std::iter::FusedIterator;
    use std::time::{Duration, Instant};

    pub struct IntoIter<T>;
    impl<T> FusedIterator for IntoIter<T> {}
    impl<T> Iterator for IntoIter<T> { type Item = T; }
    impl<T> Debug for IntoIter<T> {}
    pub struct Iter<'a, T>;
    impl<T> FusedIterator for Iter<'_, T> {}
    impl<T> Iterator for Iter<'_, T> { type Item = T; }
    impl<T> Debug for Iter<'_, T> {}
    pub struct Receiver<T>;
    impl<T> Receiver<T> {
        pub fn try_recv(&self) -> Result<T, TryRecvError>;
        pub fn recv(&self) -> Result<T, RecvError>;
        pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
        pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
        pub fn iter(&self) -> Iter<'_, T>;
        pub fn try_iter(&self) -> TryIter<'_, T>;
        pub fn same_channel(&self, other: &Receiver<T>) -> bool;
    }
    impl<T> Drop for Receiver<T> {}
    impl<T> Clone for Receiver<T> {}
    impl<T> Debug for Receiver<T> {}
    impl<'a, T> IntoIterator for &'a Receiver<T> { type Item = T; type IntoIter = Iter<'a, T>; }
    impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = IntoIter<T>; }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct RecvError;
    impl Display for RecvError {}
    impl Error for RecvError {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum RecvTimeoutError { Timeout, Disconnected }
    impl RecvTimeoutError {
        pub fn is_timeout(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
    }
    impl Display for RecvTimeoutError {}
    impl Error for RecvTimeoutError {}
    impl From<RecvError> for RecvTimeoutError {}
    #[derive(Clone, Copy, PartialEq, Eq)] pub struct SendError<T>(pub T);
    impl<T> SendError<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> Debug for SendError<T> {}
    impl<T> Display for SendError<T> {}
    impl<T: Send> Error for SendError<T> {}
    #[derive(Clone, Copy, PartialEq, Eq)] pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
    impl<T> SendTimeoutError<T> {
        pub fn into_inner(self) -> T;
        pub fn is_timeout(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
    }
    impl<T> Debug for SendTimeoutError<T> {}
    impl<T> Display for SendTimeoutError<T> {}
    impl<T: Send> Error for SendTimeoutError<T> {}
    impl<T> From<SendError<T>> for SendTimeoutError<T> {}
    pub struct Sender<T>;
    impl<T> Sender<T> {
        pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
        pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
        pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
        pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
        pub fn same_channel(&self, other: &Sender<T>) -> bool;
    }
    impl<T> Drop for Sender<T> {}
    impl<T> Clone for Sender<T> {}
    impl<T> Debug for Sender<T> {}
    pub struct TryIter<'a, T>;
    impl<T> Iterator for TryIter<'_, T> { type Item = T; }
    impl<T> Debug for TryIter<'_, T> {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum TryRecvError { Empty, Disconnected }
    impl TryRecvError {
        pub fn is_empty(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
    }
    impl Display for TryRecvError {}
    impl Error for TryRecvError {}
    impl From<RecvError> for TryRecvError {}
    #[derive(Clone, Copy, PartialEq, Eq)] pub enum TrySendError<T> { Full(T), Disconnected(T) }
    impl<T> TrySendError<T> {
        pub fn into_inner(self) -> T;
        pub fn is_full(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
    }
    impl<T> Debug for TrySendError<T> {}
    impl<T> Display for TrySendError<T> {}
    impl<T: Send> Error for TrySendError<T> {}
    impl<T> From<SendError<T>> for TrySendError<T> {}
    pub fn after(duration: Duration) -> Receiver<Instant>;
    pub fn at(when: Instant) -> Receiver<Instant>;
    pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
    pub const fn never<T>() -> Receiver<T>;
    pub fn tick(duration: Duration) -> Receiver<Instant>;
    pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
}

pub mod sync {
    #[derive(Clone, Debug, Default)] pub struct WaitGroup;
    impl WaitGroup {
        pub fn new() -> Self;
        pub fn wait(self);
    }
    impl Drop for WaitGroup {}
}

pub mod thread {
    use std::io;
    use std::fmt::Debug;
    use std::thread::Thread;

    #[derive(Debug)] pub struct Scope<'env>;
    impl<'env> Scope<'env> {
        pub fn spawn<'scope, F: FnOnce(&Scope<'env>) -> T + Send + 'env, T: Send + 'env>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>;
        pub fn builder<'scope>(&'scope self) -> ScopedThreadBuilder<'scope, 'env>;
    }
    pub struct ScopedJoinHandle<'scope, T>;
    impl<T> ScopedJoinHandle<'_, T> {
        pub fn join(self) -> std::thread::Result<T>;
        pub fn thread(&self) -> &Thread;
    }
    impl<T> Debug for ScopedJoinHandle<'_, T> {}
    #[derive(Debug)] pub struct ScopedThreadBuilder<'scope, 'env>;
    impl<'scope, 'env> ScopedThreadBuilder<'scope, 'env> {
        pub fn name(self, name: String) -> ScopedThreadBuilder<'scope, 'env>;
        pub fn stack_size(self, size: usize) -> ScopedThreadBuilder<'scope, 'env>;
        pub fn spawn<F: FnOnce(&Scope<'env>) -> T + Send + 'env, T: Send + 'env>(self, f: F) -> io::Result<ScopedJoinHandle<'scope, T>>;
    }
    pub fn scope<'env, F: FnOnce(&Scope<'env>) -> R, R>(f: F) -> std::thread::Result<R>;
}

pub mod utils {
    use std::fmt::Display;
    use std::ops::{Deref, DerefMut};

    #[derive(Debug, Default)] pub struct Backoff;
    impl Backoff {
        pub fn new() -> Self;
        pub fn reset(&self);
        pub fn spin(&self);
        pub fn snooze(&self);
        pub fn is_completed(&self) -> bool;
    }
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)] pub struct CachePadded<T>;
    impl<T> CachePadded<T> {
        pub const fn new(t: T) -> CachePadded<T>;
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for CachePadded<T> { type Target = T; }
    impl<T> DerefMut for CachePadded<T> {}
    impl<T> From<T> for CachePadded<T> {}
    impl<T: Display> Display for CachePadded<T> {}
}
