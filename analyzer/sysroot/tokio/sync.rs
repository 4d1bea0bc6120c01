// Locks, permits and notifications between tasks.

use std::cell::{Cell, RefCell, UnsafeCell};
use std::collections::VecDeque;
use std::error::Error;
use std::fmt::{Debug, Display, Formatter};
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::task::Waker;
use tokio::sync::futures::{Notified, OwnedNotified};
use tokio::sync::queue::Queue;

#[derive(Debug)] pub struct AcquireError(());
impl Display for AcquireError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str("semaphore closed") }
}
impl Error for AcquireError {}
pub struct Barrier { count: usize, arrived: Cell<usize>, round: Notify }
impl Debug for Barrier {}
impl Barrier {
    pub fn new(n: usize) -> Barrier { Barrier { count: n.max(1), arrived: Cell::new(0), round: Notify::new() } }
    pub async fn wait(&self) -> BarrierWaitResult {
        let arrived = self.arrived.get() + 1;
        if arrived == self.count {
            self.arrived.set(0);
            self.round.notify_waiters();
            return BarrierWaitResult(true);
        }
        self.arrived.set(arrived);
        self.round.notified().await;
        BarrierWaitResult(false)
    }
}
#[derive(Clone, Debug)] pub struct BarrierWaitResult(bool);
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool { self.0 }
}
#[derive(Debug)] pub struct MappedMutexGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<'a, U>;
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>;
}
impl<'a, T: ?Sized> Drop for MappedMutexGuard<'a, T> {}
impl<'a, T: ?Sized> Deref for MappedMutexGuard<'a, T> { type Target = T; }
impl<'a, T: ?Sized> DerefMut for MappedMutexGuard<'a, T> {}
impl<'a, T: ?Sized + Display> Display for MappedMutexGuard<'a, T> {}
pub struct Mutex<T: ?Sized> { queue: Queue, value: UnsafeCell<T> }
impl<T: ?Sized> Mutex<T> {
    pub fn new(t: T) -> Self where T: Sized { Mutex { queue: Queue::new(1), value: UnsafeCell::new(t) } }
    pub const fn const_new(t: T) -> Self where T: Sized { Mutex { queue: Queue::new(1), value: UnsafeCell::new(t) } }
    pub async fn lock(&self) -> MutexGuard<'_, T> {
        self.queue.acquire(1).await;
        MutexGuard { lock: self }
    }
    pub fn blocking_lock(&self) -> MutexGuard<'_, T>;
    pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {
        self.queue.acquire(1).await;
        OwnedMutexGuard { lock: self }
    }
    pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> { if self.queue.try_acquire(1) == Some(true) { Ok(MutexGuard { lock: self }) } else { Err(TryLockError(())) } }
    pub fn get_mut(&mut self) -> &mut T { self.value.get_mut() }
    pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError> { if self.queue.try_acquire(1) == Some(true) { Ok(OwnedMutexGuard { lock: self }) } else { Err(TryLockError(())) } }
    pub fn into_inner(self) -> T where T: Sized { self.value.into_inner() }
}
impl<T> From<T> for Mutex<T> {
    fn from(s: T) -> Self { Mutex::new(s) }
}
impl<T: Default> Default for Mutex<T> {
    fn default() -> Self { Mutex::new(T::default()) }
}
impl<T: ?Sized + Debug> Debug for Mutex<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("Mutex");
        match self.try_lock() {
            Ok(value) => shown.field("data", &&*value),
            Err(_) => shown.field("data", &"<locked>"),
        };
        shown.finish()
    }
}
pub struct MutexGuard<'a, T: ?Sized> { lock: &'a Mutex<T> }
impl<T: ?Sized + Debug> Debug for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&**self, f) }
}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<'a, U>;
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>;
    pub fn mutex(this: &Self) -> &'a Mutex<T> { this.lock }
}
impl<T: ?Sized> Drop for MutexGuard<'_, T> {
    fn drop(&mut self) { self.lock.queue.release(1) }
}
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { unsafe { &*self.lock.value.get() } }
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T { unsafe { &mut *self.lock.value.get() } }
}
impl<T: ?Sized + Display> Display for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Display::fmt(&**self, f) }
}
// Who waits for a notification: what it was told by, if it was.
const BY_ONE: u8 = 1;
const BY_ALL: u8 = 2;
struct Notice { told: Cell<u8>, waker: RefCell<Option<Waker>> }
pub struct Notify { has_permit: Cell<bool>, calls: Cell<u64>, waiting: RefCell<VecDeque<Arc<Notice>>> }
impl Debug for Notify {}
impl Default for Notify {
    fn default() -> Self { Notify::new() }
}
impl Notify {
    pub fn new() -> Notify { Notify::const_new() }
    pub const fn const_new() -> Notify { Notify { has_permit: Cell::new(false), calls: Cell::new(0), waiting: RefCell::new(VecDeque::new()) } }
    pub fn notified(&self) -> Notified<'_> { Notified { notify: self, calls: self.calls.get(), notice: None, is_done: false } }
    pub fn notified_owned(self: Arc<Self>) -> OwnedNotified;
    pub fn notify_one(&self) {
        let first = self.waiting.borrow_mut().pop_front();
        self.tell_one(first)
    }
    pub fn notify_last(&self) {
        let last = self.waiting.borrow_mut().pop_back();
        self.tell_one(last)
    }
    fn tell_one(&self, notice: Option<Arc<Notice>>) {
        match notice {
            Some(notice) => notice.tell(BY_ONE),
            None => self.has_permit.set(true),
        }
    }
    pub fn notify_waiters(&self) {
        self.calls.set(self.calls.get() + 1);
        let waiting = self.waiting.take();
        waiting.into_iter().for_each(|notice| notice.tell(BY_ALL));
    }
}
impl Notice {
    fn tell(&self, by: u8) {
        self.told.set(by);
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}
#[derive(Clone, Debug, PartialEq, Eq)] pub struct OnceCell<T>;
impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub const fn const_new() -> Self;
    pub fn new_with(value: Option<T>) -> Self;
    pub const fn const_new_with(value: T) -> Self;
    pub fn initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn set(&self, value: T) -> Result<(), SetError<T>>;
    pub async fn get_or_init<F: FnOnce() -> Fut, Fut: Future<Output = T>>(&self, f: F) -> &T;
    pub async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E>;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}
impl<T> Default for OnceCell<T> {}
impl<T> Drop for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}
pub struct OwnedMappedMutexGuard<T: ?Sized, U: ?Sized = T>;
impl<T: ?Sized, U: ?Sized> OwnedMappedMutexGuard<T, U> {
    pub fn map<S, F: FnOnce(&mut U) -> &mut S>(this: Self, f: F) -> OwnedMappedMutexGuard<T, S>;
    pub fn try_map<S, F: FnOnce(&mut U) -> Option<&mut S>>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, S>, Self>;
}
impl<T: ?Sized, U: ?Sized> Drop for OwnedMappedMutexGuard<T, U> {}
impl<T: ?Sized, U: ?Sized> Deref for OwnedMappedMutexGuard<T, U> { type Target = U; }
impl<T: ?Sized, U: ?Sized> DerefMut for OwnedMappedMutexGuard<T, U> {}
impl<T: ?Sized, U: ?Sized + Debug> Debug for OwnedMappedMutexGuard<T, U> {}
impl<T: ?Sized, U: ?Sized + Display> Display for OwnedMappedMutexGuard<T, U> {}
pub struct OwnedMutexGuard<T: ?Sized> { lock: Arc<Mutex<T>> }
impl<T: ?Sized + Debug> Debug for OwnedMutexGuard<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&**self, f) }
}
impl<T: ?Sized> OwnedMutexGuard<T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U>;
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self>;
    pub fn mutex(this: &Self) -> &Arc<Mutex<T>> { &this.lock }
}
impl<T: ?Sized> Drop for OwnedMutexGuard<T> {
    fn drop(&mut self) { self.lock.queue.release(1) }
}
impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
    type Target = T;
    fn deref(&self) -> &T { unsafe { &*self.lock.value.get() } }
}
impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {
    fn deref_mut(&mut self) -> &mut T { unsafe { &mut *self.lock.value.get() } }
}
impl<T: ?Sized + Display> Display for OwnedMutexGuard<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Display::fmt(&**self, f) }
}
pub struct OwnedRwLockMappedWriteGuard<T: ?Sized, U: ?Sized = T>;
impl<T: ?Sized, U: ?Sized> OwnedRwLockMappedWriteGuard<T, U> {
    pub fn map<F: FnOnce(&mut U) -> &mut V, V: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, V>;
    pub fn try_map<F: FnOnce(&mut U) -> Option<&mut V>, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockMappedWriteGuard<T, U> { type Target = U; }
impl<T: ?Sized, U: ?Sized> DerefMut for OwnedRwLockMappedWriteGuard<T, U> {}
impl<T: ?Sized, U: Debug + ?Sized> Debug for OwnedRwLockMappedWriteGuard<T, U> {}
impl<T: ?Sized, U: Display + ?Sized> Display for OwnedRwLockMappedWriteGuard<T, U> {}
impl<T: ?Sized, U: ?Sized> Drop for OwnedRwLockMappedWriteGuard<T, U> {}
pub struct OwnedRwLockReadGuard<T: ?Sized, U: ?Sized = T>;
impl<T: ?Sized, U: ?Sized> OwnedRwLockReadGuard<T, U> {
    pub fn map<F: FnOnce(&U) -> &V, V: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V>;
    pub fn try_map<F: FnOnce(&U) -> Option<&V>, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockReadGuard<T, U> { type Target = U; }
impl<T: ?Sized, U: Debug + ?Sized> Debug for OwnedRwLockReadGuard<T, U> {}
impl<T: ?Sized, U: Display + ?Sized> Display for OwnedRwLockReadGuard<T, U> {}
impl<T: ?Sized, U: ?Sized> Drop for OwnedRwLockReadGuard<T, U> {}
#[derive(Debug)] pub struct OwnedRwLockWriteGuard<T: ?Sized>;
impl<T: ?Sized> OwnedRwLockWriteGuard<T> {
    pub fn map<F: FnOnce(&mut T) -> &mut U, U: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, U>;
    pub fn downgrade_map<F: FnOnce(&T) -> &U, U: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, U>;
    pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self>;
    pub fn try_downgrade_map<F: FnOnce(&T) -> Option<&U>, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, U>, Self>;
    pub fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T>;
    pub fn downgrade(self) -> OwnedRwLockReadGuard<T>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
impl<T: ?Sized> Deref for OwnedRwLockWriteGuard<T> { type Target = T; }
impl<T: ?Sized> DerefMut for OwnedRwLockWriteGuard<T> {}
impl<T: Display + ?Sized> Display for OwnedRwLockWriteGuard<T> {}
impl<T: ?Sized> Drop for OwnedRwLockWriteGuard<T> {}
pub struct OwnedSemaphorePermit { semaphore: Arc<Semaphore>, count: usize }
impl Debug for OwnedSemaphorePermit {}
impl OwnedSemaphorePermit {
    pub fn forget(mut self) { self.count = 0 }
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Arc<Semaphore> { &self.semaphore }
    pub fn num_permits(&self) -> usize { self.count }
}
impl Drop for OwnedSemaphorePermit {
    fn drop(&mut self) { self.semaphore.queue.release(self.count) }
}
// A writer takes all permits, which is why it waits for all readers before it, and those behind it for the writer.
const READERS: usize = 536870911;
pub struct RwLock<T: ?Sized> { queue: Queue, value: UnsafeCell<T> }
impl<T: Default> Default for RwLock<T> {
    fn default() -> Self { RwLock::new(T::default()) }
}
impl<T: ?Sized + Debug> Debug for RwLock<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("RwLock");
        match self.try_read() {
            Ok(value) => shown.field("data", &&*value),
            Err(_) => shown.field("data", &"<locked>"),
        };
        shown.finish()
    }
}
impl<T: ?Sized> RwLock<T> {
    pub fn new(value: T) -> RwLock<T> where T: Sized { RwLock { queue: Queue::new(READERS), value: UnsafeCell::new(value) } }
    pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T> where T: Sized;
    pub const fn const_new(value: T) -> RwLock<T> where T: Sized { RwLock { queue: Queue::new(READERS), value: UnsafeCell::new(value) } }
    pub const fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T> where T: Sized;
    pub async fn read(&self) -> RwLockReadGuard<'_, T> {
        self.queue.acquire(1).await;
        RwLockReadGuard { lock: self }
    }
    pub fn blocking_read(&self) -> RwLockReadGuard<'_, T>;
    pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T>;
    pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError> { if self.queue.try_acquire(1) == Some(true) { Ok(RwLockReadGuard { lock: self }) } else { Err(TryLockError(())) } }
    pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError>;
    pub async fn write(&self) -> RwLockWriteGuard<'_, T> {
        self.queue.acquire(READERS).await;
        RwLockWriteGuard { lock: self }
    }
    pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T>;
    pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T>;
    pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError> { if self.queue.try_acquire(READERS) == Some(true) { Ok(RwLockWriteGuard { lock: self }) } else { Err(TryLockError(())) } }
    pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T { self.value.get_mut() }
    pub fn into_inner(self) -> T where T: Sized { self.value.into_inner() }
}
impl<T> From<T> for RwLock<T> {
    fn from(s: T) -> Self { RwLock::new(s) }
}
#[derive(Debug)] pub struct RwLockMappedWriteGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> RwLockMappedWriteGuard<'a, T> {
    pub fn map<F: FnOnce(&mut T) -> &mut U, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U>;
    pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>;
}
impl<T: ?Sized> Deref for RwLockMappedWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for RwLockMappedWriteGuard<'_, T> {}
impl<'a, T: Display + ?Sized> Display for RwLockMappedWriteGuard<'a, T> {}
impl<'a, T: ?Sized> Drop for RwLockMappedWriteGuard<'a, T> {}
pub struct RwLockReadGuard<'a, T: ?Sized> { lock: &'a RwLock<T> }
impl<T: ?Sized + Debug> Debug for RwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&**self, f) }
}
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    pub fn map<F: FnOnce(&T) -> &U, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U>;
    pub fn try_map<F: FnOnce(&T) -> Option<&U>, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self>;
}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { unsafe { &*self.lock.value.get() } }
}
impl<'a, T: Display + ?Sized> Display for RwLockReadGuard<'a, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Display::fmt(&**self, f) }
}
impl<'a, T: ?Sized> Drop for RwLockReadGuard<'a, T> {
    fn drop(&mut self) { self.lock.queue.release(1) }
}
pub struct RwLockWriteGuard<'a, T: ?Sized> { lock: &'a RwLock<T> }
impl<T: ?Sized + Debug> Debug for RwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&**self, f) }
}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn map<F: FnOnce(&mut T) -> &mut U, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U>;
    pub fn downgrade_map<F: FnOnce(&T) -> &U, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U>;
    pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>;
    pub fn try_downgrade_map<F: FnOnce(&T) -> Option<&U>, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self>;
    pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'a, T>;
    pub fn downgrade(self) -> RwLockReadGuard<'a, T>;
}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { unsafe { &*self.lock.value.get() } }
}
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T { unsafe { &mut *self.lock.value.get() } }
}
impl<'a, T: Display + ?Sized> Display for RwLockWriteGuard<'a, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Display::fmt(&**self, f) }
}
impl<'a, T: ?Sized> Drop for RwLockWriteGuard<'a, T> {
    fn drop(&mut self) { self.lock.queue.release(READERS) }
}
pub struct Semaphore { queue: Queue }
impl Debug for Semaphore {}
impl Semaphore {
    pub const MAX_PERMITS: usize = usize::MAX >> 3;
    pub fn new(permits: usize) -> Self { Semaphore { queue: Queue::new(permits) } }
    pub const fn const_new(permits: usize) -> Self { Semaphore { queue: Queue::new(permits) } }
    pub fn available_permits(&self) -> usize { self.queue.permits.get() }
    pub fn add_permits(&self, n: usize) { self.queue.release(n) }
    pub fn forget_permits(&self, n: usize) -> usize {
        let count = n.min(self.queue.permits.get());
        self.queue.permits.set(self.queue.permits.get() - count);
        count
    }
    pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> { self.acquire_many(1).await }
    pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError> {
        let count = n as usize;
        if self.queue.acquire(count).await { Ok(SemaphorePermit { semaphore: self, count }) } else { Err(AcquireError(())) }
    }
    pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError> { self.try_acquire_many(1) }
    pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError> {
        let count = n as usize;
        self.tried(count).map(|()| SemaphorePermit { semaphore: self, count })
    }
    fn tried(&self, count: usize) -> Result<(), TryAcquireError> {
        match self.queue.try_acquire(count) {
            Some(true) => Ok(()),
            Some(false) => Err(TryAcquireError::NoPermits),
            None => Err(TryAcquireError::Closed),
        }
    }
    pub fn blocking_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> { self.acquire_many_owned(1).await }
    pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError> {
        let count = n as usize;
        if self.queue.acquire(count).await { Ok(OwnedSemaphorePermit { semaphore: self, count }) } else { Err(AcquireError(())) }
    }
    pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError> { self.try_acquire_many_owned(1) }
    pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError> {
        let count = n as usize;
        self.tried(count).map(|()| OwnedSemaphorePermit { semaphore: self, count })
    }
    pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn close(&self) { self.queue.close() }
    pub fn is_closed(&self) -> bool { self.queue.is_closed.get() }
}
pub struct SemaphorePermit<'a> { semaphore: &'a Semaphore, count: usize }
impl Debug for SemaphorePermit<'_> {}
impl<'a> SemaphorePermit<'a> {
    pub fn forget(mut self) { self.count = 0 }
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Semaphore { self.semaphore }
    pub fn num_permits(&self) -> usize { self.count }
}
impl Drop for SemaphorePermit<'_> {
    fn drop(&mut self) { self.semaphore.queue.release(self.count) }
}
#[derive(Debug, PartialEq, Eq)] pub enum SetError<T> { AlreadyInitializedError(T), InitializingError(T) }
impl<T> SetError<T> {
    pub fn is_already_init_err(&self) -> bool;
    pub fn is_initializing_err(&self) -> bool;
}
impl<T> Display for SetError<T> {}
impl<T: Debug> Error for SetError<T> {}
#[derive(Clone, Debug, PartialEq, Eq)] pub struct SetOnce<T>;
impl<T> SetOnce<T> {
    pub fn new() -> Self;
    pub const fn const_new() -> Self;
    pub fn new_with(value: Option<T>) -> Self;
    pub const fn const_new_with(value: T) -> Self;
    pub fn initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn set(&self, value: T) -> Result<(), SetOnceError<T>>;
    pub fn into_inner(self) -> Option<T>;
    pub async fn wait(&self) -> &T;
}
impl<T> Default for SetOnce<T> {}
impl<T> Drop for SetOnce<T> {}
impl<T> From<T> for SetOnce<T> {}
#[derive(Debug, PartialEq, Eq)] pub struct SetOnceError<T>(pub T);
impl<T> Display for SetOnceError<T> {}
impl<T: Debug> Error for SetOnceError<T> {}
#[derive(Debug, PartialEq, Eq)] pub enum TryAcquireError { Closed, NoPermits }
impl Display for TryAcquireError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str(if *self == TryAcquireError::Closed { "semaphore closed" } else { "no permits available" }) }
}
impl Error for TryAcquireError {}
#[derive(Debug)] pub struct TryLockError(());
impl Display for TryLockError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str("operation would block") }
}
impl Error for TryLockError {}

pub mod futures {
    use std::cell::{Cell, RefCell};
    use std::fmt::Debug;
    use std::pin::Pin;
    use std::sync::Arc;
    use std::task::{Context, Poll};
    use tokio::sync::{Notice, Notify};

    pub struct Notified<'a> { notify: &'a Notify, calls: u64, notice: Option<Arc<Notice>>, is_done: bool }
    impl Debug for Notified<'_> {}
    impl Notified<'_> {
        pub fn enable(self: Pin<&mut Self>) -> bool { unsafe { self.get_unchecked_mut() }.look() }
        // Whether the notification is there; else it is waited for from now on.
        fn look(&mut self) -> bool {
            if self.is_done {
                return true;
            }
            self.is_done = match &self.notice {
                Some(notice) => notice.told.get() != 0,
                None => self.notify.calls.get() != self.calls || self.notify.has_permit.replace(false),
            };
            if !self.is_done && self.notice.is_none() {
                let notice = Arc::new(Notice { told: Cell::new(0), waker: RefCell::new(None) });
                self.notify.waiting.borrow_mut().push_back(notice.clone());
                self.notice = Some(notice);
            }
            self.is_done
        }
    }
    impl Future for Notified<'_> {
        type Output = ();
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
            let this = unsafe { self.get_unchecked_mut() };
            let progress = std::task::ready!(tokio::runtime::scheduler::proceed(cx));
            if this.look() {
                progress.made();
                return Poll::Ready(());
            }
            if let Some(notice) = &this.notice {
                *notice.waker.borrow_mut() = Some(cx.waker().clone());
            }
            Poll::Pending
        }
    }
    impl Drop for Notified<'_> {
        fn drop(&mut self) {
            let Some(notice) = &self.notice else { return };
            if self.is_done {
                return;
            }
            self.notify.waiting.borrow_mut().retain(|other| !Arc::ptr_eq(other, notice));
            // What one was told and nobody saw is for the next.
            if notice.told.get() == tokio::sync::BY_ONE {
                self.notify.notify_one();
            }
        }
    }
    #[derive(Debug)] pub struct OwnedNotified;
    impl OwnedNotified {
        pub fn enable(self: Pin<&mut Self>) -> bool;
    }
    impl Future for OwnedNotified { type Output = (); }
    impl Drop for OwnedNotified {}
}
