// A lock whose guard may be held across an await.

use futures::future::FusedFuture;
use std::fmt::Debug;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

pub struct MappedMutexGuard<'a, T: ?Sized, U: ?Sized>;
impl<'a, T: ?Sized, U: ?Sized> MappedMutexGuard<'a, T, U> {
    pub fn map<V: ?Sized, F: FnOnce(&mut U) -> &mut V>(this: Self, f: F) -> MappedMutexGuard<'a, T, V>;
}
impl<T: ?Sized, U: ?Sized + Debug> Debug for MappedMutexGuard<'_, T, U> {}
impl<T: ?Sized, U: ?Sized> Drop for MappedMutexGuard<'_, T, U> {}
impl<T: ?Sized, U: ?Sized> Deref for MappedMutexGuard<'_, T, U> { type Target = U; }
impl<T: ?Sized, U: ?Sized> DerefMut for MappedMutexGuard<'_, T, U> {}
#[derive(Default)] pub struct Mutex<T: ?Sized>;
impl<T> Mutex<T> {
    pub const fn new(t: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn try_lock_owned(self: &Arc<Self>) -> Option<OwnedMutexGuard<T>>;
    pub fn lock(&self) -> MutexLockFuture<'_, T>;
    pub fn lock_owned(self: Arc<Self>) -> OwnedMutexLockFuture<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: ?Sized> Debug for Mutex<T> {}
impl<T> From<T> for Mutex<T> {}
#[derive(Debug)] pub struct MutexGuard<'a, T: ?Sized>;
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<'a, T, U>;
}
impl<T: ?Sized> Drop for MutexGuard<'_, T> {}
impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
pub struct MutexLockFuture<'a, T: ?Sized>;
impl<T: ?Sized> Debug for MutexLockFuture<'_, T> {}
impl<T: ?Sized> FusedFuture for MutexLockFuture<'_, T> {}
impl<'a, T: ?Sized> Future for MutexLockFuture<'a, T> { type Output = MutexGuard<'a, T>; }
impl<T: ?Sized> Drop for MutexLockFuture<'_, T> {}
#[derive(Debug)] pub struct OwnedMutexGuard<T: ?Sized>;
impl<T: ?Sized> Drop for OwnedMutexGuard<T> {}
impl<T: ?Sized> Deref for OwnedMutexGuard<T> { type Target = T; }
impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {}
pub struct OwnedMutexLockFuture<T: ?Sized>;
impl<T: ?Sized> Debug for OwnedMutexLockFuture<T> {}
impl<T: ?Sized> FusedFuture for OwnedMutexLockFuture<T> {}
impl<T: ?Sized> Future for OwnedMutexLockFuture<T> { type Output = OwnedMutexGuard<T>; }
impl<T: ?Sized> Drop for OwnedMutexLockFuture<T> {}
