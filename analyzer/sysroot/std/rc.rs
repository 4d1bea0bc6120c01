// The counted pointer of one thread.

use std::any::Any;
use std::borrow::{Borrow, Cow};
use std::clone::CloneToUninit;
use std::ffi::{CStr, CString, OsStr, OsString};
use std::fmt::{Debug, Display, Pointer};
use std::hash::Hash;
use std::marker::Unsize;
use std::mem::MaybeUninit;
use std::ops::{CoerceUnsized, Deref};
use std::os::fd::{AsFd, AsRawFd};
use std::path::{Path, PathBuf};
use std::pin::Pin;

pub struct Rc<T: ?Sized>;
impl<T> Rc<T> {
    pub fn new(value: T) -> Rc<T>;
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T>;
    pub fn new_uninit() -> Rc<MaybeUninit<T>>;
    pub fn new_zeroed() -> Rc<MaybeUninit<T>>;
    pub fn pin(value: T) -> Pin<Rc<T>>;
    pub fn try_unwrap(this: Self) -> Result<T, Self>;
    pub fn into_inner(this: Self) -> Option<T>;
}
impl<T> Rc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Rc<[MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> Rc<[MaybeUninit<T>]>;
}
impl<T> Rc<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Rc<T>;
}
impl<T> Rc<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Rc<[T]>;
}
impl<T: ?Sized> Rc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self;
    pub fn into_raw(this: Self) -> *const T;
    pub unsafe fn increment_strong_count(ptr: *const T);
    pub unsafe fn decrement_strong_count(ptr: *const T);
    pub fn as_ptr(this: &Self) -> *const T;
    pub fn downgrade(this: &Self) -> Weak<T>;
    pub fn weak_count(this: &Self) -> usize;
    pub fn strong_count(this: &Self) -> usize;
    pub fn get_mut(this: &mut Self) -> Option<&mut T>;
    pub fn ptr_eq(this: &Self, other: &Self) -> bool;
}
impl<T: ?Sized + CloneToUninit> Rc<T> {
    pub fn make_mut(this: &mut Self) -> &mut T;
}
impl<T: Clone> Rc<T> {
    pub fn unwrap_or_clone(this: Self) -> T;
}
impl Rc<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Rc<T>, Self>;
}
impl From<CString> for Rc<CStr> {}
impl From<&CStr> for Rc<CStr> {}
impl From<&mut CStr> for Rc<CStr> {}
impl Default for Rc<CStr> {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Rc<U>> for Rc<T> {}
impl<T: ?Sized> Deref for Rc<T> { type Target = T; }
impl<T: ?Sized> Drop for Rc<T> {}
impl<T: ?Sized> Clone for Rc<T> {}
impl<T: Default> Default for Rc<T> {}
impl Default for Rc<str> {}
impl<T> Default for Rc<[T]> {}
impl<T: ?Sized> Default for Pin<Rc<T>> where Rc<T>: Default {}
impl<T: ?Sized + PartialEq> PartialEq for Rc<T> {}
impl<T: ?Sized + Eq> Eq for Rc<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for Rc<T> {}
impl<T: ?Sized + Ord> Ord for Rc<T> {}
impl<T: ?Sized + Hash> Hash for Rc<T> {}
impl<T: ?Sized + Display> Display for Rc<T> {}
impl<T: ?Sized + Debug> Debug for Rc<T> {}
impl<T: ?Sized> Pointer for Rc<T> {}
impl<T> From<T> for Rc<T> {}
impl<T, const N: usize> From<[T; N]> for Rc<[T]> {}
impl<T: Clone> From<&[T]> for Rc<[T]> {}
impl<T: Clone> From<&mut [T]> for Rc<[T]> {}
impl From<&str> for Rc<str> {}
impl From<&mut str> for Rc<str> {}
impl From<String> for Rc<str> {}
impl<T: ?Sized> From<Box<T>> for Rc<T> {}
impl<T> From<Vec<T>> for Rc<[T]> {}
impl<'a, B: ToOwned + ?Sized> From<Cow<'a, B>> for Rc<B> where Rc<B>: From<&'a B> + From<B::Owned> {}
impl From<Rc<str>> for Rc<[u8]> {}
impl<T, const N: usize> TryFrom<Rc<[T]>> for Rc<[T; N]> { type Error = Rc<[T]>; }
impl<T> FromIterator<T> for Rc<[T]> {}
impl<T: ?Sized> Borrow<T> for Rc<T> {}
impl<T: ?Sized> AsRef<T> for Rc<T> {}
impl From<OsString> for Rc<OsStr> {}
impl From<&OsStr> for Rc<OsStr> {}
impl From<&mut OsStr> for Rc<OsStr> {}
impl<T: AsFd + ?Sized> AsFd for Rc<T> {}
impl<T: AsRawFd> AsRawFd for Rc<T> {}
impl From<PathBuf> for Rc<Path> {}
impl From<&Path> for Rc<Path> {}
impl From<&mut Path> for Rc<Path> {}
pub struct Weak<T: ?Sized>;
impl<T> Weak<T> {
    pub const fn new() -> Weak<T>;
}
impl<T: ?Sized> Weak<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self;
    pub fn into_raw(self) -> *const T;
    pub fn as_ptr(&self) -> *const T;
    pub fn upgrade(&self) -> Option<Rc<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
    pub fn ptr_eq(&self, other: &Self) -> bool;
}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Weak<U>> for Weak<T> {}
impl<T: ?Sized> Drop for Weak<T> {}
impl<T: ?Sized> Clone for Weak<T> {}
impl<T: ?Sized> Debug for Weak<T> {}
impl<T> Default for Weak<T> {}
