// What the locks of parking_lot are made of: lock_api 0.4.

use std::fmt::{Debug, Display};
use std::num::NonZeroUsize;
use std::ops::{Deref, DerefMut};

pub unsafe trait GetThreadId {
    const INIT: Self;
    fn nonzero_thread_id(&self) -> NonZeroUsize;
}
pub struct GuardNoSend;
pub struct GuardSend;
pub struct MappedMutexGuard<'a, R: RawMutex, T: ?Sized>;
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> MappedMutexGuard<'a, R, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<'a, R, U>;
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedMutexGuard<'a, R, U>, Self>;
}
impl<'a, R: RawMutexFair + 'a, T: ?Sized + 'a> MappedMutexGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
}
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> Deref for MappedMutexGuard<'a, R, T> { type Target = T; }
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> DerefMut for MappedMutexGuard<'a, R, T> {}
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> Drop for MappedMutexGuard<'a, R, T> {}
impl<'a, R: RawMutex + 'a, T: Debug + ?Sized + 'a> Debug for MappedMutexGuard<'a, R, T> {}
impl<'a, R: RawMutex + 'a, T: Display + ?Sized + 'a> Display for MappedMutexGuard<'a, R, T> {}
pub struct MappedRwLockReadGuard<'a, R: RawRwLock, T: ?Sized>;
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> MappedRwLockReadGuard<'a, R, T> {
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<'a, R, U>;
    pub fn try_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, R, U>, Self>;
}
impl<'a, R: RawRwLockFair + 'a, T: ?Sized + 'a> MappedRwLockReadGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> Deref for MappedRwLockReadGuard<'a, R, T> { type Target = T; }
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> Drop for MappedRwLockReadGuard<'a, R, T> {}
impl<'a, R: RawRwLock + 'a, T: Debug + ?Sized + 'a> Debug for MappedRwLockReadGuard<'a, R, T> {}
impl<'a, R: RawRwLock + 'a, T: Display + ?Sized + 'a> Display for MappedRwLockReadGuard<'a, R, T> {}
pub struct MappedRwLockWriteGuard<'a, R: RawRwLock, T: ?Sized>;
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> MappedRwLockWriteGuard<'a, R, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, R, U>;
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, R, U>, Self>;
}
impl<'a, R: RawRwLockFair + 'a, T: ?Sized + 'a> MappedRwLockWriteGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> Deref for MappedRwLockWriteGuard<'a, R, T> { type Target = T; }
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> DerefMut for MappedRwLockWriteGuard<'a, R, T> {}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> Drop for MappedRwLockWriteGuard<'a, R, T> {}
impl<'a, R: RawRwLock + 'a, T: Debug + ?Sized + 'a> Debug for MappedRwLockWriteGuard<'a, R, T> {}
impl<'a, R: RawRwLock + 'a, T: Display + ?Sized + 'a> Display for MappedRwLockWriteGuard<'a, R, T> {}
pub struct Mutex<R, T: ?Sized>;
impl<R: RawMutex, T> Mutex<R, T> {
    pub const fn new(val: T) -> Mutex<R, T>;
    pub fn into_inner(self) -> T;
}
impl<R, T> Mutex<R, T> {
    pub const fn const_new(raw_mutex: R, val: T) -> Mutex<R, T>;
}
impl<R: RawMutex, T: ?Sized> Mutex<R, T> {
    pub fn lock(&self) -> MutexGuard<'_, R, T>;
    pub fn try_lock(&self) -> Option<MutexGuard<'_, R, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
}
impl<R: RawMutexTimed, T: ?Sized> Mutex<R, T> {
    pub fn try_lock_for(&self, timeout: R::Duration) -> Option<MutexGuard<'_, R, T>>;
    pub fn try_lock_until(&self, timeout: R::Instant) -> Option<MutexGuard<'_, R, T>>;
}
impl<R: RawMutex, T: ?Sized + Default> Default for Mutex<R, T> {}
impl<R: RawMutex, T> From<T> for Mutex<R, T> {}
impl<R: RawMutex, T: ?Sized + Debug> Debug for Mutex<R, T> {}
pub struct MutexGuard<'a, R: RawMutex, T: ?Sized>;
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> MutexGuard<'a, R, T> {
    pub fn mutex(s: &Self) -> &'a Mutex<R, T>;
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<'a, R, U>;
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedMutexGuard<'a, R, U>, Self>;
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn leak(s: Self) -> &'a mut T;
}
impl<'a, R: RawMutexFair + 'a, T: ?Sized + 'a> MutexGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
}
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> Deref for MutexGuard<'a, R, T> { type Target = T; }
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> DerefMut for MutexGuard<'a, R, T> {}
impl<'a, R: RawMutex + 'a, T: ?Sized + 'a> Drop for MutexGuard<'a, R, T> {}
impl<'a, R: RawMutex + 'a, T: Debug + ?Sized + 'a> Debug for MutexGuard<'a, R, T> {}
impl<'a, R: RawMutex + 'a, T: Display + ?Sized + 'a> Display for MutexGuard<'a, R, T> {}
pub unsafe trait RawMutex {
    const INIT: Self;
    type GuardMarker;
    fn lock(&self);
    fn try_lock(&self) -> bool;
    unsafe fn unlock(&self);
    #[provided] fn is_locked(&self) -> bool;
}
pub unsafe trait RawMutexFair: RawMutex {}
pub unsafe trait RawMutexTimed: RawMutex {
    type Duration;
    type Instant;
}
pub unsafe trait RawRwLock {
    const INIT: Self;
    type GuardMarker;
    fn lock_shared(&self);
    fn try_lock_shared(&self) -> bool;
    unsafe fn unlock_shared(&self);
    fn lock_exclusive(&self);
    fn try_lock_exclusive(&self) -> bool;
    unsafe fn unlock_exclusive(&self);
    #[provided] fn is_locked(&self) -> bool;
    #[provided] fn is_locked_exclusive(&self) -> bool;
}
pub unsafe trait RawRwLockDowngrade: RawRwLock {}
pub unsafe trait RawRwLockFair: RawRwLock {}
pub unsafe trait RawRwLockRecursive: RawRwLock {}
pub unsafe trait RawRwLockRecursiveTimed: RawRwLockRecursive + RawRwLockTimed {}
pub unsafe trait RawRwLockTimed: RawRwLock {
    type Duration;
    type Instant;
}
pub unsafe trait RawRwLockUpgrade: RawRwLock {}
pub unsafe trait RawRwLockUpgradeDowngrade: RawRwLockUpgrade + RawRwLockDowngrade {}
pub unsafe trait RawRwLockUpgradeFair: RawRwLockUpgrade + RawRwLockFair {}
pub unsafe trait RawRwLockUpgradeTimed: RawRwLockUpgrade + RawRwLockTimed {}
pub struct ReentrantMutex<R, G, T: ?Sized>;
impl<R: RawMutex, G: GetThreadId, T> ReentrantMutex<R, G, T> {
    pub const fn new(val: T) -> ReentrantMutex<R, G, T>;
    pub fn into_inner(self) -> T;
}
impl<R, G, T> ReentrantMutex<R, G, T> {
    pub const fn const_new(raw_mutex: R, get_thread_id: G, val: T) -> ReentrantMutex<R, G, T>;
}
impl<R: RawMutex, G: GetThreadId, T: ?Sized> ReentrantMutex<R, G, T> {
    pub fn lock(&self) -> ReentrantMutexGuard<'_, R, G, T>;
    pub fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, R, G, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
}
impl<R: RawMutexTimed, G: GetThreadId, T: ?Sized> ReentrantMutex<R, G, T> {
    pub fn try_lock_for(&self, timeout: R::Duration) -> Option<ReentrantMutexGuard<'_, R, G, T>>;
    pub fn try_lock_until(&self, timeout: R::Instant) -> Option<ReentrantMutexGuard<'_, R, G, T>>;
}
impl<R: RawMutex, G: GetThreadId, T: ?Sized + Default> Default for ReentrantMutex<R, G, T> {}
impl<R: RawMutex, G: GetThreadId, T> From<T> for ReentrantMutex<R, G, T> {}
impl<R: RawMutex, G: GetThreadId, T: ?Sized + Debug> Debug for ReentrantMutex<R, G, T> {}
pub struct ReentrantMutexGuard<'a, R: RawMutex, G: GetThreadId, T: ?Sized>;
impl<'a, R: RawMutex + 'a, G: GetThreadId + 'a, T: ?Sized + 'a> ReentrantMutexGuard<'a, R, G, T> {
    pub fn remutex(s: &Self) -> &'a ReentrantMutex<R, G, T>;
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
}
impl<'a, R: RawMutexFair + 'a, G: GetThreadId + 'a, T: ?Sized + 'a> ReentrantMutexGuard<'a, R, G, T> {
    pub fn unlock_fair(s: Self);
}
impl<'a, R: RawMutex + 'a, G: GetThreadId + 'a, T: ?Sized + 'a> Deref for ReentrantMutexGuard<'a, R, G, T> { type Target = T; }
impl<'a, R: RawMutex + 'a, G: GetThreadId + 'a, T: ?Sized + 'a> Drop for ReentrantMutexGuard<'a, R, G, T> {}
impl<'a, R: RawMutex + 'a, G: GetThreadId + 'a, T: Debug + ?Sized + 'a> Debug for ReentrantMutexGuard<'a, R, G, T> {}
impl<'a, R: RawMutex + 'a, G: GetThreadId + 'a, T: Display + ?Sized + 'a> Display for ReentrantMutexGuard<'a, R, G, T> {}
pub struct RwLock<R, T: ?Sized>;
impl<R: RawRwLock, T> RwLock<R, T> {
    pub const fn new(val: T) -> RwLock<R, T>;
    pub fn into_inner(self) -> T;
}
impl<R, T> RwLock<R, T> {
    pub const fn const_new(raw_rwlock: R, val: T) -> RwLock<R, T>;
}
impl<R: RawRwLock, T: ?Sized> RwLock<R, T> {
    pub fn read(&self) -> RwLockReadGuard<'_, R, T>;
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, R, T>>;
    pub fn write(&self) -> RwLockWriteGuard<'_, R, T>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, R, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_locked_exclusive(&self) -> bool;
}
impl<R: RawRwLockTimed, T: ?Sized> RwLock<R, T> {
    pub fn try_read_for(&self, timeout: R::Duration) -> Option<RwLockReadGuard<'_, R, T>>;
    pub fn try_read_until(&self, timeout: R::Instant) -> Option<RwLockReadGuard<'_, R, T>>;
    pub fn try_write_for(&self, timeout: R::Duration) -> Option<RwLockWriteGuard<'_, R, T>>;
    pub fn try_write_until(&self, timeout: R::Instant) -> Option<RwLockWriteGuard<'_, R, T>>;
}
impl<R: RawRwLockRecursive, T: ?Sized> RwLock<R, T> {
    pub fn read_recursive(&self) -> RwLockReadGuard<'_, R, T>;
    pub fn try_read_recursive(&self) -> Option<RwLockReadGuard<'_, R, T>>;
}
impl<R: RawRwLockRecursiveTimed, T: ?Sized> RwLock<R, T> {
    pub fn try_read_recursive_for(&self, timeout: R::Duration) -> Option<RwLockReadGuard<'_, R, T>>;
    pub fn try_read_recursive_until(&self, timeout: R::Instant) -> Option<RwLockReadGuard<'_, R, T>>;
}
impl<R: RawRwLockUpgrade, T: ?Sized> RwLock<R, T> {
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, R, T>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, R, T>>;
}
impl<R: RawRwLockUpgradeTimed, T: ?Sized> RwLock<R, T> {
    pub fn try_upgradable_read_for(&self, timeout: R::Duration) -> Option<RwLockUpgradableReadGuard<'_, R, T>>;
    pub fn try_upgradable_read_until(&self, timeout: R::Instant) -> Option<RwLockUpgradableReadGuard<'_, R, T>>;
}
impl<R: RawRwLock, T: ?Sized + Default> Default for RwLock<R, T> {}
impl<R: RawRwLock, T> From<T> for RwLock<R, T> {}
impl<R: RawRwLock, T: ?Sized + Debug> Debug for RwLock<R, T> {}
pub struct RwLockReadGuard<'a, R: RawRwLock, T: ?Sized>;
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> RwLockReadGuard<'a, R, T> {
    pub fn rwlock(s: &Self) -> &'a RwLock<R, T>;
    pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<'a, R, U>;
    pub fn try_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, R, U>, Self>;
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
}
impl<'a, R: RawRwLockFair + 'a, T: ?Sized + 'a> RwLockReadGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> Deref for RwLockReadGuard<'a, R, T> { type Target = T; }
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> Drop for RwLockReadGuard<'a, R, T> {}
impl<'a, R: RawRwLock + 'a, T: Debug + ?Sized + 'a> Debug for RwLockReadGuard<'a, R, T> {}
impl<'a, R: RawRwLock + 'a, T: Display + ?Sized + 'a> Display for RwLockReadGuard<'a, R, T> {}
pub struct RwLockUpgradableReadGuard<'a, R: RawRwLockUpgrade, T: ?Sized>;
impl<'a, R: RawRwLockUpgrade + 'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, R, T> {
    pub fn rwlock(s: &Self) -> &'a RwLock<R, T>;
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
    pub fn upgrade(s: Self) -> RwLockWriteGuard<'a, R, T>;
    pub fn try_upgrade(s: Self) -> Result<RwLockWriteGuard<'a, R, T>, Self>;
}
impl<'a, R: RawRwLockUpgradeFair + 'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
}
impl<'a, R: RawRwLockUpgradeDowngrade + 'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, R, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, R, T>;
    pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret;
}
impl<'a, R: RawRwLockUpgradeTimed + 'a, T: ?Sized + 'a> RwLockUpgradableReadGuard<'a, R, T> {
    pub fn try_upgrade_for(s: Self, timeout: R::Duration) -> Result<RwLockWriteGuard<'a, R, T>, Self>;
    pub fn try_upgrade_until(s: Self, timeout: R::Instant) -> Result<RwLockWriteGuard<'a, R, T>, Self>;
}
impl<'a, R: RawRwLockUpgrade + 'a, T: ?Sized + 'a> Deref for RwLockUpgradableReadGuard<'a, R, T> { type Target = T; }
impl<'a, R: RawRwLockUpgrade + 'a, T: ?Sized + 'a> Drop for RwLockUpgradableReadGuard<'a, R, T> {}
impl<'a, R: RawRwLockUpgrade + 'a, T: Debug + ?Sized + 'a> Debug for RwLockUpgradableReadGuard<'a, R, T> {}
impl<'a, R: RawRwLockUpgrade + 'a, T: Display + ?Sized + 'a> Display for RwLockUpgradableReadGuard<'a, R, T> {}
pub struct RwLockWriteGuard<'a, R: RawRwLock, T: ?Sized>;
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> RwLockWriteGuard<'a, R, T> {
    pub fn rwlock(s: &Self) -> &'a RwLock<R, T>;
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, R, U>;
    pub fn try_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, R, U>, Self>;
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U;
}
impl<'a, R: RawRwLockDowngrade + 'a, T: ?Sized + 'a> RwLockWriteGuard<'a, R, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, R, T>;
}
impl<'a, R: RawRwLockUpgradeDowngrade + 'a, T: ?Sized + 'a> RwLockWriteGuard<'a, R, T> {
    pub fn downgrade_to_upgradable(s: Self) -> RwLockUpgradableReadGuard<'a, R, T>;
}
impl<'a, R: RawRwLockFair + 'a, T: ?Sized + 'a> RwLockWriteGuard<'a, R, T> {
    pub fn unlock_fair(s: Self);
}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> Deref for RwLockWriteGuard<'a, R, T> { type Target = T; }
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> DerefMut for RwLockWriteGuard<'a, R, T> {}
impl<'a, R: RawRwLock + 'a, T: ?Sized + 'a> Drop for RwLockWriteGuard<'a, R, T> {}
impl<'a, R: RawRwLock + 'a, T: Debug + ?Sized + 'a> Debug for RwLockWriteGuard<'a, R, T> {}
impl<'a, R: RawRwLock + 'a, T: Display + ?Sized + 'a> Display for RwLockWriteGuard<'a, R, T> {}
