// Locks, permits and notifications between tasks.

use std::error::Error;
use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use tokio::sync::futures::{Notified, OwnedNotified};

#[derive(Debug)] pub struct AcquireError;
impl Display for AcquireError {}
impl Error for AcquireError {}
#[derive(Debug)] pub struct Barrier;
impl Barrier {
    pub fn new(n: usize) -> Barrier;
    pub async fn wait(&self) -> BarrierWaitResult;
}
#[derive(Clone, Debug)] pub struct BarrierWaitResult;
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
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
#[derive(Debug, Default)] pub struct Mutex<T: ?Sized>;
impl<T: ?Sized> Mutex<T> {
    pub fn new(t: T) -> Self where T: Sized;
    pub const fn const_new(t: T) -> Self where T: Sized;
    pub async fn lock(&self) -> MutexGuard<'_, T>;
    pub fn blocking_lock(&self) -> MutexGuard<'_, T>;
    pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError>;
    pub fn into_inner(self) -> T where T: Sized;
}
impl<T> From<T> for Mutex<T> {}
#[derive(Debug)] pub struct MutexGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<'a, U>;
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>;
    pub fn mutex(this: &Self) -> &'a Mutex<T>;
}
impl<T: ?Sized> Drop for MutexGuard<'_, T> {}
impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
impl<T: ?Sized + Display> Display for MutexGuard<'_, T> {}
#[derive(Debug, Default)] pub struct Notify;
impl Notify {
    pub fn new() -> Notify;
    pub const fn const_new() -> Notify;
    pub fn notified(&self) -> Notified<'_>;
    pub fn notified_owned(self: Arc<Self>) -> OwnedNotified;
    pub fn notify_one(&self);
    pub fn notify_last(&self);
    pub fn notify_waiters(&self);
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
#[derive(Debug)] pub struct OwnedMutexGuard<T: ?Sized>;
impl<T: ?Sized> OwnedMutexGuard<T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U>;
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self>;
    pub fn mutex(this: &Self) -> &Arc<Mutex<T>>;
}
impl<T: ?Sized> Drop for OwnedMutexGuard<T> {}
impl<T: ?Sized> Deref for OwnedMutexGuard<T> { type Target = T; }
impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {}
impl<T: ?Sized + Display> Display for OwnedMutexGuard<T> {}
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
#[derive(Debug)] pub struct OwnedSemaphorePermit;
impl OwnedSemaphorePermit {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Arc<Semaphore>;
    pub fn num_permits(&self) -> usize;
}
impl Drop for OwnedSemaphorePermit {}
#[derive(Debug, Default)] pub struct RwLock<T: ?Sized>;
impl<T: ?Sized> RwLock<T> {
    pub fn new(value: T) -> RwLock<T> where T: Sized;
    pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T> where T: Sized;
    pub const fn const_new(value: T) -> RwLock<T> where T: Sized;
    pub const fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T> where T: Sized;
    pub async fn read(&self) -> RwLockReadGuard<'_, T>;
    pub fn blocking_read(&self) -> RwLockReadGuard<'_, T>;
    pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T>;
    pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError>;
    pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError>;
    pub async fn write(&self) -> RwLockWriteGuard<'_, T>;
    pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T>;
    pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T>;
    pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError>;
    pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T where T: Sized;
}
impl<T> From<T> for RwLock<T> {}
#[derive(Debug)] pub struct RwLockMappedWriteGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> RwLockMappedWriteGuard<'a, T> {
    pub fn map<F: FnOnce(&mut T) -> &mut U, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U>;
    pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>;
}
impl<T: ?Sized> Deref for RwLockMappedWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for RwLockMappedWriteGuard<'_, T> {}
impl<'a, T: Display + ?Sized> Display for RwLockMappedWriteGuard<'a, T> {}
impl<'a, T: ?Sized> Drop for RwLockMappedWriteGuard<'a, T> {}
#[derive(Debug)] pub struct RwLockReadGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    pub fn map<F: FnOnce(&T) -> &U, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U>;
    pub fn try_map<F: FnOnce(&T) -> Option<&U>, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self>;
}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; }
impl<'a, T: Display + ?Sized> Display for RwLockReadGuard<'a, T> {}
impl<'a, T: ?Sized> Drop for RwLockReadGuard<'a, T> {}
#[derive(Debug)] pub struct RwLockWriteGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn map<F: FnOnce(&mut T) -> &mut U, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U>;
    pub fn downgrade_map<F: FnOnce(&T) -> &U, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U>;
    pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>;
    pub fn try_downgrade_map<F: FnOnce(&T) -> Option<&U>, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self>;
    pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'a, T>;
    pub fn downgrade(self) -> RwLockReadGuard<'a, T>;
}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
impl<'a, T: Display + ?Sized> Display for RwLockWriteGuard<'a, T> {}
impl<'a, T: ?Sized> Drop for RwLockWriteGuard<'a, T> {}
#[derive(Debug)] pub struct Semaphore;
impl Semaphore {
    pub const MAX_PERMITS: usize;
    pub fn new(permits: usize) -> Self;
    pub const fn const_new(permits: usize) -> Self;
    pub fn available_permits(&self) -> usize;
    pub fn add_permits(&self, n: usize);
    pub fn forget_permits(&self, n: usize) -> usize;
    pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    pub fn blocking_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn close(&self);
    pub fn is_closed(&self) -> bool;
}
#[derive(Debug)] pub struct SemaphorePermit<'a>;
impl<'a> SemaphorePermit<'a> {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Semaphore;
    pub fn num_permits(&self) -> usize;
}
impl Drop for SemaphorePermit<'_> {}
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
impl Display for TryAcquireError {}
impl Error for TryAcquireError {}
#[derive(Debug)] pub struct TryLockError;
impl Display for TryLockError {}
impl Error for TryLockError {}

pub mod futures {
    use std::pin::Pin;

    #[derive(Debug)] pub struct Notified<'a>;
    impl Notified<'_> {
        pub fn enable(self: Pin<&mut Self>) -> bool;
    }
    impl Future for Notified<'_> { type Output = (); }
    impl Drop for Notified<'_> {}
    #[derive(Debug)] pub struct OwnedNotified;
    impl OwnedNotified {
        pub fn enable(self: Pin<&mut Self>) -> bool;
    }
    impl Future for OwnedNotified { type Output = (); }
    impl Drop for OwnedNotified {}
}
