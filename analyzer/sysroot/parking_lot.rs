// Locks that know no poisoning: parking_lot 0.12.

use lock_api::{GetThreadId, GuardNoSend, RawMutexFair, RawMutexTimed, RawRwLockDowngrade, RawRwLockFair, RawRwLockRecursive, RawRwLockRecursiveTimed, RawRwLockTimed, RawRwLockUpgrade, RawRwLockUpgradeDowngrade, RawRwLockUpgradeFair, RawRwLockUpgradeTimed};
use std::time::{Duration, Instant};

#[derive(Debug, Default)] pub struct Condvar;
impl Condvar {
    pub const fn new() -> Condvar;
    pub fn notify_one(&self) -> bool;
    pub fn notify_all(&self) -> usize;
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>);
    pub fn wait_until<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Instant) -> WaitTimeoutResult;
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Duration) -> WaitTimeoutResult;
    pub fn wait_while<T: ?Sized, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F);
    pub fn wait_while_until<T: ?Sized, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F, timeout: Instant) -> WaitTimeoutResult;
    pub fn wait_while_for<T: ?Sized, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F, timeout: Duration) -> WaitTimeoutResult;
}
pub type FairMutex<T> = lock_api::Mutex<RawFairMutex, T>;
pub type FairMutexGuard<'a, T> = lock_api::MutexGuard<'a, RawFairMutex, T>;
pub type MappedFairMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, RawFairMutex, T>;
pub type MappedMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, RawMutex, T>;
pub type MappedRwLockReadGuard<'a, T> = lock_api::MappedRwLockReadGuard<'a, RawRwLock, T>;
pub type MappedRwLockWriteGuard<'a, T> = lock_api::MappedRwLockWriteGuard<'a, RawRwLock, T>;
pub type Mutex<T> = lock_api::Mutex<RawMutex, T>;
pub type MutexGuard<'a, T> = lock_api::MutexGuard<'a, RawMutex, T>;
#[derive(Debug, Default)] pub struct Once;
impl Once {
    pub const fn new() -> Once;
    pub fn state(&self) -> OnceState;
    pub fn call_once<F: FnOnce()>(&self, f: F);
    pub fn call_once_force<F: FnOnce(OnceState)>(&self, f: F);
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum OnceState { New, Poisoned, InProgress, Done }
impl OnceState {
    pub fn poisoned(self) -> bool;
    pub fn done(self) -> bool;
}
pub struct RawFairMutex;
unsafe impl lock_api::RawMutex for RawFairMutex { const INIT: Self; type GuardMarker = <RawMutex as lock_api::RawMutex>::GuardMarker; }
unsafe impl RawMutexFair for RawFairMutex {}
unsafe impl RawMutexTimed for RawFairMutex { type Duration = <RawMutex as RawMutexTimed>::Duration; type Instant = <RawMutex as RawMutexTimed>::Instant; }
pub struct RawMutex;
unsafe impl lock_api::RawMutex for RawMutex { const INIT: RawMutex; type GuardMarker = GuardNoSend; }
unsafe impl RawMutexFair for RawMutex {}
unsafe impl RawMutexTimed for RawMutex { type Duration = Duration; type Instant = Instant; }
pub struct RawRwLock;
unsafe impl lock_api::RawRwLock for RawRwLock { const INIT: RawRwLock; type GuardMarker = GuardNoSend; }
unsafe impl RawRwLockFair for RawRwLock {}
unsafe impl RawRwLockDowngrade for RawRwLock {}
unsafe impl RawRwLockTimed for RawRwLock { type Duration = Duration; type Instant = Instant; }
unsafe impl RawRwLockRecursive for RawRwLock {}
unsafe impl RawRwLockRecursiveTimed for RawRwLock {}
unsafe impl RawRwLockUpgrade for RawRwLock {}
unsafe impl RawRwLockUpgradeFair for RawRwLock {}
unsafe impl RawRwLockUpgradeDowngrade for RawRwLock {}
unsafe impl RawRwLockUpgradeTimed for RawRwLock {}
pub struct RawThreadId;
unsafe impl GetThreadId for RawThreadId { const INIT: RawThreadId; }
pub type ReentrantMutex<T> = lock_api::ReentrantMutex<RawMutex, RawThreadId, T>;
pub type ReentrantMutexGuard<'a, T> = lock_api::ReentrantMutexGuard<'a, RawMutex, RawThreadId, T>;
pub type RwLock<T> = lock_api::RwLock<RawRwLock, T>;
pub type RwLockReadGuard<'a, T> = lock_api::RwLockReadGuard<'a, RawRwLock, T>;
pub type RwLockUpgradableReadGuard<'a, T> = lock_api::RwLockUpgradableReadGuard<'a, RawRwLock, T>;
pub type RwLockWriteGuard<'a, T> = lock_api::RwLockWriteGuard<'a, RawRwLock, T>;
#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub struct WaitTimeoutResult;
impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool;
}
pub const fn const_fair_mutex<T>(val: T) -> FairMutex<T>;
pub const fn const_mutex<T>(val: T) -> Mutex<T>;
pub const fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T>;
pub const fn const_rwlock<T>(val: T) -> RwLock<T>;
