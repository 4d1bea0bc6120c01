// The owning pointer to the heap.

use std::any::Any;
use std::borrow::{Borrow, BorrowMut, Cow};
use std::cmp::Ordering;
use std::error::Error;
use std::ffi::{CStr, CString, OsStr, OsString};
use std::fmt::{Debug, Display, Formatter, Pointer};
use std::hash::{Hash, Hasher};
use std::io::{BufRead, Read, Seek, SeekFrom, Write};
use std::iter::FusedIterator;
use std::marker::Unsize;
use std::mem::MaybeUninit;
use std::ops::{CoerceUnsized, Deref, DerefMut};
use std::os::fd::{AsFd, AsRawFd};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::slice::{Iter, IterMut};
use std::vec::IntoIter;

pub struct Box<T: ?Sized>;
impl<T> Box<T> {
    pub fn new(x: T) -> Self {
        let size = size_of::<T>();
        unsafe {
            let ptr = if size == 0 { std::ptr::dangling_mut() } else { std::intrinsics::alloc(size, align_of::<T>()) as *mut T };
            ptr.write(x);
            Box::from_raw(ptr)
        }
    }
    pub fn new_uninit() -> Box<MaybeUninit<T>> { Box::new(MaybeUninit::uninit()) }
    pub fn new_zeroed() -> Box<MaybeUninit<T>> { Box::new(MaybeUninit::zeroed()) }
    pub fn pin(x: T) -> Pin<Box<T>> { Box::into_pin(Box::new(x)) }
}
impl<T> Box<[T]> {
    pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]> {
        let mut all = Vec::with_capacity(len);
        unsafe { all.set_len(len) }
        all.into_boxed_slice()
    }
    pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]> {
        let mut all = Box::<[T]>::new_uninit_slice(len);
        unsafe { all.as_mut_ptr().write_bytes(0, len) }
        all
    }
}
impl<T> Box<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Box<T> { Box::from_raw(Box::into_raw(self) as *mut T) }
    pub fn write(boxed: Self, value: T) -> Box<T> {
        let mut boxed = boxed;
        boxed.write(value);
        unsafe { boxed.assume_init() }
    }
}
impl<T> Box<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Box<[T]> { Box::from_raw(Box::into_raw(self) as *mut [T]) }
}
impl<T: ?Sized> Box<T> {
    pub unsafe fn from_raw(raw: *mut T) -> Self { std::mem::transmute(raw) }
    pub fn into_raw(b: Self) -> *mut T { unsafe { std::mem::transmute(b) } }
    pub fn leak<'a>(b: Self) -> &'a mut T { unsafe { &mut *Box::into_raw(b) } }
    pub fn into_pin(boxed: Self) -> Pin<Self> { unsafe { Pin::new_unchecked(boxed) } }
}
impl Box<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self> { if self.is::<T>() { Ok(unsafe { Box::from_raw(Box::into_raw(self) as *mut T) }) } else { Err(self) } }
}
impl Box<dyn Any + Send> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self> { if self.is::<T>() { Ok(unsafe { Box::from_raw(Box::into_raw(self) as *mut T) }) } else { Err(self) } }
}
impl Box<dyn Any + Send + Sync> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self> { if self.is::<T>() { Ok(unsafe { Box::from_raw(Box::into_raw(self) as *mut T) }) } else { Err(self) } }
}
impl<T: ?Sized> Drop for Box<T> {}
impl dyn Error {
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>> { if self.is::<T>() { Ok(unsafe { Box::from_raw(Box::into_raw(self) as *mut T) }) } else { Err(self) } }
}
impl dyn Error + Send {
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send>> { if self.is::<T>() { Ok(unsafe { Box::from_raw(Box::into_raw(self) as *mut T) }) } else { Err(self) } }
}
impl dyn Error + Send + Sync {
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<Self>> { if self.is::<T>() { Ok(unsafe { Box::from_raw(Box::into_raw(self) as *mut T) }) } else { Err(self) } }
}
impl<T: Default> Default for Box<T> {
    fn default() -> Self { Box::new(T::default()) }
}
impl<T> Default for Box<[T]> {
    fn default() -> Self { Vec::new().into_boxed_slice() }
}
impl Default for Box<str> {
    fn default() -> Self { String::new().into_boxed_str() }
}
impl<T: ?Sized> Default for Pin<Box<T>> where Box<T>: Default {
    fn default() -> Self { Box::into_pin(Box::default()) }
}
impl<T: Clone> Clone for Box<T> {
    fn clone(&self) -> Self { Box::new((**self).clone()) }
    fn clone_from(&mut self, source: &Self) { (**self).clone_from(&**source) }
}
impl<T: Clone> Clone for Box<[T]> {
    fn clone(&self) -> Self { self.to_vec().into_boxed_slice() }
}
impl Clone for Box<str> {
    fn clone(&self) -> Self { String::from(&**self).into_boxed_str() }
}
impl<T: ?Sized + PartialEq> PartialEq for Box<T> {
    fn eq(&self, other: &Self) -> bool { **self == **other }
}
impl<T: ?Sized + PartialOrd> PartialOrd for Box<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { (**self).partial_cmp(&**other) }
}
impl<T: ?Sized + Ord> Ord for Box<T> {
    fn cmp(&self, other: &Self) -> Ordering { (**self).cmp(&**other) }
}
impl<T: ?Sized + Eq> Eq for Box<T> {}
impl<T: ?Sized + Hash> Hash for Box<T> {
    fn hash<H: Hasher>(&self, state: &mut H) { (**self).hash(state) }
}
impl<T: ?Sized + Hasher> Hasher for Box<T> {
    fn finish(&self) -> u64 { (**self).finish() }
    fn write(&mut self, bytes: &[u8]) { (**self).write(bytes) }
}
impl<T: Display + ?Sized> Display for Box<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Display::fmt(&**self, f) }
}
impl<T: Debug + ?Sized> Debug for Box<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&**self, f) }
}
impl<T: ?Sized> Pointer for Box<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Pointer::fmt(&&**self, f) }
}
impl<T: ?Sized> Deref for Box<T> {
    type Target = T;
    fn deref(&self) -> &T { &**self }
}
impl<T: ?Sized> DerefMut for Box<T> {
    fn deref_mut(&mut self) -> &mut T { &mut **self }
}
impl<Args, F: FnOnce<Args> + ?Sized> FnOnce<Args> for Box<F> { type Output = F::Output; }
impl<Args, F: FnMut<Args> + ?Sized> FnMut<Args> for Box<F> {}
impl<Args, F: Fn<Args> + ?Sized> Fn<Args> for Box<F> {}
impl<Args, F: AsyncFnOnce<Args> + ?Sized> AsyncFnOnce<Args> for Box<F> { type CallOnceFuture = F::CallOnceFuture; type Output = F::Output; }
impl<Args, F: AsyncFnMut<Args> + ?Sized> AsyncFnMut<Args> for Box<F> {}
impl<Args, F: AsyncFn<Args> + ?Sized> AsyncFn<Args> for Box<F> {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Box<U>> for Box<T> {}
impl<T: ?Sized> Borrow<T> for Box<T> {
    fn borrow(&self) -> &T { &**self }
}
impl<T: ?Sized> BorrowMut<T> for Box<T> {
    fn borrow_mut(&mut self) -> &mut T { &mut **self }
}
impl<T: ?Sized> AsRef<T> for Box<T> {
    fn as_ref(&self) -> &T { &**self }
}
impl<T: ?Sized> AsMut<T> for Box<T> {
    fn as_mut(&mut self) -> &mut T { &mut **self }
}
impl<F: ?Sized + Future + Unpin> Future for Box<F> {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { Pin::new(&mut **self.get_mut()).poll(cx) }
}
impl<E: Error> Error for Box<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> { (**self).source() }
}
impl<T> From<T> for Box<T> {
    fn from(value: T) -> Self { Box::new(value) }
}
impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> {
    fn from(boxed: Box<T>) -> Self { Box::into_pin(boxed) }
}
impl<T: Clone> From<&[T]> for Box<[T]> {
    fn from(slice: &[T]) -> Self { slice.to_vec().into_boxed_slice() }
}
impl<T: Clone> From<&mut [T]> for Box<[T]> {
    fn from(slice: &mut [T]) -> Self { slice.to_vec().into_boxed_slice() }
}
impl<T: Clone> From<Cow<'_, [T]>> for Box<[T]> {
    fn from(slice: Cow<'_, [T]>) -> Self { slice.into_owned().into_boxed_slice() }
}
impl From<&str> for Box<str> {
    fn from(text: &str) -> Self { String::from(text).into_boxed_str() }
}
impl From<&mut str> for Box<str> {
    fn from(text: &mut str) -> Self { String::from(text).into_boxed_str() }
}
impl From<Cow<'_, str>> for Box<str> {
    fn from(text: Cow<'_, str>) -> Self { text.into_owned().into_boxed_str() }
}
impl From<Box<str>> for Box<[u8]> {
    fn from(text: Box<str>) -> Self { text.into_boxed_bytes() }
}
impl<T, const N: usize> From<[T; N]> for Box<[T]> {
    fn from(array: [T; N]) -> Self { Box::new(array) }
}
impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> {
    type Error = Box<[T]>;
    fn try_from(slice: Box<[T]>) -> Result<Self, Box<[T]>> { if slice.len() == N { Ok(unsafe { Box::from_raw(Box::into_raw(slice) as *mut [T; N]) }) } else { Err(slice) } }
}
impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> {
    type Error = Vec<T>;
    fn try_from(all: Vec<T>) -> Result<Self, Vec<T>> { all.into_boxed_slice().try_into().map_err(|slice: Box<[T]>| slice.into_vec()) }
}
impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> {
    fn from(error: E) -> Self { Box::new(error) }
}
impl<'a, E: Error + Send + Sync + 'a> From<E> for Box<dyn Error + Send + Sync + 'a> {
    fn from(error: E) -> Self { Box::new(error) }
}
impl<'a> From<String> for Box<dyn Error + Send + Sync + 'a> {
    fn from(text: String) -> Self { Box::new(StringError(String::from(text))) }
}
impl<'a> From<String> for Box<dyn Error + 'a> {
    fn from(text: String) -> Self { Box::new(StringError(String::from(text))) }
}
impl<'a> From<&str> for Box<dyn Error + Send + Sync + 'a> {
    fn from(text: &str) -> Self { Box::new(StringError(String::from(text))) }
}
impl<'a> From<&str> for Box<dyn Error + 'a> {
    fn from(text: &str) -> Self { Box::new(StringError(String::from(text))) }
}
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + Send + Sync + 'a> {
    fn from(text: Cow<'b, str>) -> Self { Box::new(StringError(text.into_owned())) }
}
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + 'a> {
    fn from(text: Cow<'b, str>) -> Self { Box::new(StringError(text.into_owned())) }
}
impl<I: Iterator + ?Sized> Iterator for Box<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { (**self).next() }
    fn size_hint(&self) -> (usize, Option<usize>) { (**self).size_hint() }
    fn nth(&mut self, n: usize) -> Option<I::Item> { (**self).nth(n) }
}
impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for Box<I> {
    fn next_back(&mut self) -> Option<I::Item> { (**self).next_back() }
    fn nth_back(&mut self, n: usize) -> Option<I::Item> { (**self).nth_back(n) }
}
impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for Box<I> {
    fn len(&self) -> usize { (**self).len() }
}
impl<I: FusedIterator + ?Sized> FusedIterator for Box<I> {}
impl<I> IntoIterator for Box<[I]> {
    type IntoIter = IntoIter<I>;
    type Item = I;
    fn into_iter(self) -> IntoIter<I> { self.into_vec().into_iter() }
}
impl<'a, I> IntoIterator for &'a Box<[I]> {
    type IntoIter = Iter<'a, I>;
    type Item = &'a I;
    fn into_iter(self) -> Iter<'a, I> { self.iter() }
}
impl<'a, I> IntoIterator for &'a mut Box<[I]> {
    type IntoIter = IterMut<'a, I>;
    type Item = &'a mut I;
    fn into_iter(self) -> IterMut<'a, I> { self.iter_mut() }
}
impl<I> FromIterator<I> for Box<[I]> {
    fn from_iter<T: IntoIterator<Item = I>>(iter: T) -> Self { Vec::from_iter(iter).into_boxed_slice() }
}
impl FromIterator<char> for Box<str> {
    fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> Self { String::from_iter(iter).into_boxed_str() }
}
impl<'a> FromIterator<&'a char> for Box<str> {
    fn from_iter<I: IntoIterator<Item = &'a char>>(iter: I) -> Self { String::from_iter(iter).into_boxed_str() }
}
impl<'a> FromIterator<&'a str> for Box<str> {
    fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> Self { String::from_iter(iter).into_boxed_str() }
}
impl FromIterator<String> for Box<str> {
    fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> Self { String::from_iter(iter).into_boxed_str() }
}
impl FromIterator<Box<str>> for Box<str> {
    fn from_iter<I: IntoIterator<Item = Box<str>>>(iter: I) -> Self { String::from_iter(iter).into_boxed_str() }
}
impl<'a> FromIterator<Cow<'a, str>> for Box<str> {
    fn from_iter<I: IntoIterator<Item = Cow<'a, str>>>(iter: I) -> Self { String::from_iter(iter).into_boxed_str() }
}
impl From<&CStr> for Box<CStr> {}
impl From<&mut CStr> for Box<CStr> {}
impl From<Cow<'_, CStr>> for Box<CStr> {}
impl Clone for Box<CStr> {}
impl From<CString> for Box<CStr> {}
impl Default for Box<CStr> {}
impl From<String> for Box<str> {
    fn from(text: String) -> Self { text.into_boxed_str() }
}
impl<T> From<Vec<T>> for Box<[T]> {
    fn from(all: Vec<T>) -> Self { all.into_boxed_slice() }
}
impl From<&OsStr> for Box<OsStr> {
    fn from(value: &OsStr) -> Self { value.to_os_string().into_boxed_os_str() }
}
impl From<&mut OsStr> for Box<OsStr> {
    fn from(value: &mut OsStr) -> Self { value.to_os_string().into_boxed_os_str() }
}
impl From<Cow<'_, OsStr>> for Box<OsStr> {
    fn from(value: Cow<'_, OsStr>) -> Self { value.into_owned().into_boxed_os_str() }
}
impl From<OsString> for Box<OsStr> {
    fn from(value: OsString) -> Self { value.into_boxed_os_str() }
}
impl Clone for Box<OsStr> {
    fn clone(&self) -> Self { self.to_os_string().into_boxed_os_str() }
}
impl Default for Box<OsStr> {
    fn default() -> Self { OsString::new().into_boxed_os_str() }
}
impl<R: Read + ?Sized> Read for Box<R> {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> { (**self).read(buf) }
}
impl<W: Write + ?Sized> Write for Box<W> {
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> { (**self).write(buf) }
    fn flush(&mut self) -> std::io::Result<()> { (**self).flush() }
}
impl<S: Seek + ?Sized> Seek for Box<S> {
    fn seek(&mut self, pos: SeekFrom) -> std::io::Result<u64> { (**self).seek(pos) }
}
impl<B: BufRead + ?Sized> BufRead for Box<B> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> { (**self).fill_buf() }
    fn consume(&mut self, amount: usize) { (**self).consume(amount) }
}
impl<T: AsFd + ?Sized> AsFd for Box<T> {}
impl<T: AsRawFd> AsRawFd for Box<T> {}
impl From<&Path> for Box<Path> {
    fn from(value: &Path) -> Self { value.to_path_buf().into_boxed_path() }
}
impl From<&mut Path> for Box<Path> {
    fn from(value: &mut Path) -> Self { value.to_path_buf().into_boxed_path() }
}
impl From<Cow<'_, Path>> for Box<Path> {
    fn from(value: Cow<'_, Path>) -> Self { value.into_owned().into_boxed_path() }
}
impl From<PathBuf> for Box<Path> {
    fn from(value: PathBuf) -> Self { value.into_boxed_path() }
}
impl Clone for Box<Path> {
    fn clone(&self) -> Self { self.to_path_buf().into_boxed_path() }
}
// What a text is as an error.
struct StringError(String);
impl Error for StringError {}
impl Display for StringError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Display::fmt(&self.0, f) }
}
impl Debug for StringError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(&self.0, f) }
}
