// The owning pointer to the heap.

use std::any::Any;
use std::borrow::{Borrow, BorrowMut, Cow};
use std::error::Error;
use std::ffi::{CStr, CString, OsStr, OsString};
use std::fmt::{Debug, Display, Pointer};
use std::hash::{Hash, Hasher};
use std::io::{BufRead, Read, Seek, Write};
use std::iter::FusedIterator;
use std::marker::Unsize;
use std::mem::MaybeUninit;
use std::ops::{CoerceUnsized, Deref, DerefMut};
use std::os::fd::{AsFd, AsRawFd};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::slice::{Iter, IterMut};
use std::vec::IntoIter;

pub struct Box<T: ?Sized>;
impl<T> Box<T> {
    pub fn new(x: T) -> Self;
    pub fn new_uninit() -> Box<MaybeUninit<T>>;
    pub fn new_zeroed() -> Box<MaybeUninit<T>>;
    pub fn pin(x: T) -> Pin<Box<T>>;
}
impl<T> Box<[T]> {
    pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]>;
}
impl<T> Box<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Box<T>;
    pub fn write(boxed: Self, value: T) -> Box<T>;
}
impl<T> Box<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Box<[T]>;
}
impl<T: ?Sized> Box<T> {
    pub unsafe fn from_raw(raw: *mut T) -> Self;
    pub fn into_raw(b: Self) -> *mut T;
    pub fn leak<'a>(b: Self) -> &'a mut T;
    pub fn into_pin(boxed: Self) -> Pin<Self>;
}
impl Box<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
}
impl Box<dyn Any + Send> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
}
impl Box<dyn Any + Send + Sync> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self>;
}
impl<T: ?Sized> Drop for Box<T> {}
impl dyn Error {
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>>;
}
impl dyn Error + Send {
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send>>;
}
impl dyn Error + Send + Sync {
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<Self>>;
}
impl<T: Default> Default for Box<T> {}
impl<T> Default for Box<[T]> {}
impl Default for Box<str> {}
impl<T: ?Sized> Default for Pin<Box<T>> where Box<T>: Default {}
impl<T: Clone> Clone for Box<T> {}
impl<T: Clone> Clone for Box<[T]> {}
impl Clone for Box<str> {}
impl<T: ?Sized + PartialEq> PartialEq for Box<T> {}
impl<T: ?Sized + PartialOrd> PartialOrd for Box<T> {}
impl<T: ?Sized + Ord> Ord for Box<T> {}
impl<T: ?Sized + Eq> Eq for Box<T> {}
impl<T: ?Sized + Hash> Hash for Box<T> {}
impl<T: ?Sized + Hasher> Hasher for Box<T> {}
impl<T: Display + ?Sized> Display for Box<T> {}
impl<T: Debug + ?Sized> Debug for Box<T> {}
impl<T: ?Sized> Pointer for Box<T> {}
impl<T: ?Sized> Deref for Box<T> { type Target = T; }
impl<T: ?Sized> DerefMut for Box<T> {}
impl<Args, F: FnOnce<Args> + ?Sized> FnOnce<Args> for Box<F> { type Output = F::Output; }
impl<Args, F: FnMut<Args> + ?Sized> FnMut<Args> for Box<F> {}
impl<Args, F: Fn<Args> + ?Sized> Fn<Args> for Box<F> {}
impl<Args, F: AsyncFnOnce<Args> + ?Sized> AsyncFnOnce<Args> for Box<F> { type Output = F::Output; }
impl<Args, F: AsyncFnMut<Args> + ?Sized> AsyncFnMut<Args> for Box<F> {}
impl<Args, F: AsyncFn<Args> + ?Sized> AsyncFn<Args> for Box<F> {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Box<U>> for Box<T> {}
impl<T: ?Sized> Borrow<T> for Box<T> {}
impl<T: ?Sized> BorrowMut<T> for Box<T> {}
impl<T: ?Sized> AsRef<T> for Box<T> {}
impl<T: ?Sized> AsMut<T> for Box<T> {}
impl<F: ?Sized + Future + Unpin> Future for Box<F> { type Output = F::Output; }
impl<E: Error> Error for Box<E> {}
impl<T> From<T> for Box<T> {}
impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> {}
impl<T: Clone> From<&[T]> for Box<[T]> {}
impl<T: Clone> From<&mut [T]> for Box<[T]> {}
impl<T: Clone> From<Cow<'_, [T]>> for Box<[T]> {}
impl From<&str> for Box<str> {}
impl From<&mut str> for Box<str> {}
impl From<Cow<'_, str>> for Box<str> {}
impl From<Box<str>> for Box<[u8]> {}
impl<T, const N: usize> From<[T; N]> for Box<[T]> {}
impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> { type Error = Box<[T]>; }
impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> { type Error = Vec<T>; }
impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> {}
impl<'a, E: Error + Send + Sync + 'a> From<E> for Box<dyn Error + Send + Sync + 'a> {}
impl<'a> From<String> for Box<dyn Error + Send + Sync + 'a> {}
impl<'a> From<String> for Box<dyn Error + 'a> {}
impl<'a> From<&str> for Box<dyn Error + Send + Sync + 'a> {}
impl<'a> From<&str> for Box<dyn Error + 'a> {}
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + Send + Sync + 'a> {}
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + 'a> {}
impl<I: Iterator + ?Sized> Iterator for Box<I> { type Item = I::Item; }
impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for Box<I> {}
impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for Box<I> {}
impl<I: FusedIterator + ?Sized> FusedIterator for Box<I> {}
impl<I> IntoIterator for Box<[I]> { type IntoIter = IntoIter<I>; type Item = I; }
impl<'a, I> IntoIterator for &'a Box<[I]> { type IntoIter = Iter<'a, I>; type Item = &'a I; }
impl<'a, I> IntoIterator for &'a mut Box<[I]> { type IntoIter = IterMut<'a, I>; type Item = &'a mut I; }
impl<I> FromIterator<I> for Box<[I]> {}
impl FromIterator<char> for Box<str> {}
impl<'a> FromIterator<&'a char> for Box<str> {}
impl<'a> FromIterator<&'a str> for Box<str> {}
impl FromIterator<String> for Box<str> {}
impl FromIterator<Box<str>> for Box<str> {}
impl<'a> FromIterator<Cow<'a, str>> for Box<str> {}
impl From<&CStr> for Box<CStr> {}
impl From<&mut CStr> for Box<CStr> {}
impl From<Cow<'_, CStr>> for Box<CStr> {}
impl Clone for Box<CStr> {}
impl From<CString> for Box<CStr> {}
impl Default for Box<CStr> {}
impl From<String> for Box<str> {}
impl<T> From<Vec<T>> for Box<[T]> {}
impl From<&OsStr> for Box<OsStr> {}
impl From<&mut OsStr> for Box<OsStr> {}
impl From<Cow<'_, OsStr>> for Box<OsStr> {}
impl From<OsString> for Box<OsStr> {}
impl Clone for Box<OsStr> {}
impl Default for Box<OsStr> {}
impl<R: Read + ?Sized> Read for Box<R> {}
impl<W: Write + ?Sized> Write for Box<W> {}
impl<S: Seek + ?Sized> Seek for Box<S> {}
impl<B: BufRead + ?Sized> BufRead for Box<B> {}
impl<T: AsFd + ?Sized> AsFd for Box<T> {}
impl<T: AsRawFd> AsRawFd for Box<T> {}
impl From<&Path> for Box<Path> {}
impl From<&mut Path> for Box<Path> {}
impl From<Cow<'_, Path>> for Box<Path> {}
impl From<PathBuf> for Box<Path> {}
impl Clone for Box<Path> {}
