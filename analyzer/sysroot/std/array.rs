// Arrays: their methods, their iterator by value, conversions to and from slices.

use std::cmp::Ordering;
use std::convert::Infallible;
use std::error::Error;
use std::fmt::{Debug, Display, Formatter};
use std::hash::{Hash, Hasher};
use std::iter::FusedIterator;
use std::mem::{MaybeUninit, forget};
use std::ops::{Index, IndexMut};
use std::slice::{Iter, IterMut};

pub struct IntoIter<T, const N: usize> { data: MaybeUninit<[T; N]>, start: usize, end: usize }
pub fn repeat<T: Clone, const N: usize>(val: T) -> [T; N] { from_fn(|_| val.clone()) }
pub fn from_fn<T, const N: usize, F>(mut f: F) -> [T; N] where F: FnMut(usize) -> T {
    let mut done = IntoIter::<T, N> { data: MaybeUninit::uninit(), start: 0, end: 0 };
    while done.end < N {
        let item = f(done.end);
        unsafe { done.at(done.end).write(item) };
        done.end += 1;
    }
    let data = unsafe { done.data.assume_init_read() };
    forget(done);
    data
}
pub const fn from_ref<T>(s: &T) -> &[T; 1] { unsafe { &*(s as *const T as *const [T; 1]) } }
pub const fn from_mut<T>(s: &mut T) -> &mut [T; 1] { unsafe { &mut *(s as *mut T as *mut [T; 1]) } }
#[derive(Debug, Copy, Clone)]
pub struct TryFromSliceError(());
impl<T, U, const N: usize> PartialEq<[U; N]> for [T; N] where T: PartialEq<U> {
    fn eq(&self, other: &[U; N]) -> bool { self.as_slice() == other.as_slice() }
}
impl<T, U, const N: usize> PartialEq<[U]> for [T; N] where T: PartialEq<U> {
    fn eq(&self, other: &[U]) -> bool { self.as_slice() == other }
}
impl<T, U, const N: usize> PartialEq<[U; N]> for [T] where T: PartialEq<U> {
    fn eq(&self, other: &[U; N]) -> bool { self == other.as_slice() }
}
impl<T, U, const N: usize> PartialEq<&[U]> for [T; N] where T: PartialEq<U> {
    fn eq(&self, other: &&[U]) -> bool { self.as_slice() == *other }
}
impl<T, U, const N: usize> PartialEq<[U; N]> for &[T] where T: PartialEq<U> {
    fn eq(&self, other: &[U; N]) -> bool { *self == other.as_slice() }
}
impl<T, U, const N: usize> PartialEq<&mut [U]> for [T; N] where T: PartialEq<U> {
    fn eq(&self, other: &&mut [U]) -> bool { self.as_slice() == &**other }
}
impl<T, U, const N: usize> PartialEq<[U; N]> for &mut [T] where T: PartialEq<U> {
    fn eq(&self, other: &[U; N]) -> bool { &**self == other.as_slice() }
}
impl<T: Eq, const N: usize> Eq for [T; N] {}
impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = IntoIter<T, N>;
    fn into_iter(self) -> IntoIter<T, N> { IntoIter { data: MaybeUninit::new(self), start: 0, end: N } }
}
impl<T, const N: usize> IntoIter<T, N> {
    fn at(&self, index: usize) -> *mut T { unsafe { (self.data.as_ptr() as *mut T).add(index) } }
    pub fn new(array: [T; N]) -> Self { IntoIter { data: MaybeUninit::new(array), start: 0, end: N } }
    pub fn as_slice(&self) -> &[T] { unsafe { std::slice::from_raw_parts(self.at(self.start), self.end - self.start) } }
    pub fn as_mut_slice(&mut self) -> &mut [T] { unsafe { std::slice::from_raw_parts_mut(self.at(self.start), self.end - self.start) } }
}
impl<T, const N: usize> Default for IntoIter<T, N> {
    fn default() -> Self { IntoIter { data: MaybeUninit::uninit(), start: 0, end: 0 } }
}
impl<T: Clone, const N: usize> Clone for IntoIter<T, N> {
    fn clone(&self) -> Self {
        let mut new = IntoIter::<T, N>::default();
        while new.end < self.len() {
            let item = self.as_slice()[new.end].clone();
            unsafe { new.at(new.end).write(item) };
            new.end += 1;
        }
        new
    }
}
impl<T, const N: usize> Iterator for IntoIter<T, N> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> {
        if self.start == self.end {
            return None;
        }
        self.start += 1;
        Some(unsafe { self.at(self.start - 1).read() })
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.end - self.start, Some(self.end - self.start)) }
}
impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {
    fn next_back(&mut self) -> Option<Self::Item> {
        if self.start == self.end {
            return None;
        }
        self.end -= 1;
        Some(unsafe { self.at(self.end).read() })
    }
}
impl<T, const N: usize> Drop for IntoIter<T, N> {
    fn drop(&mut self) { unsafe { std::ptr::drop_in_place(self.as_mut_slice()) } }
}
impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {
    fn len(&self) -> usize { self.end - self.start }
}
impl<T, const N: usize> FusedIterator for IntoIter<T, N> {}
impl<T: Debug, const N: usize> Debug for IntoIter<T, N> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("IntoIter").field(&self.as_slice()).finish() }
}
impl Display for TryFromSliceError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad("could not convert slice to array") }
}
impl Error for TryFromSliceError {}
impl From<Infallible> for TryFromSliceError {
    fn from(value: Infallible) -> Self { match value {} }
}
impl<T, const N: usize> AsRef<[T]> for [T; N] {
    fn as_ref(&self) -> &[T] { self }
}
impl<T, const N: usize> AsMut<[T]> for [T; N] {
    fn as_mut(&mut self) -> &mut [T] { self }
}
impl<T, const N: usize> TryFrom<&[T]> for [T; N] where T: Copy {
    type Error = TryFromSliceError;
    fn try_from(value: &[T]) -> Result<[T; N], TryFromSliceError> { <&[T; N]>::try_from(value).copied() }
}
impl<T, const N: usize> TryFrom<&mut [T]> for [T; N] where T: Copy {
    type Error = TryFromSliceError;
    fn try_from(value: &mut [T]) -> Result<[T; N], TryFromSliceError> { <&[T; N]>::try_from(&*value).copied() }
}
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
    type Error = TryFromSliceError;
    fn try_from(value: &'a [T]) -> Result<&'a [T; N], TryFromSliceError> {
        if value.len() == N { Ok(unsafe { &*(value.as_ptr() as *const [T; N]) }) } else { Err(TryFromSliceError(())) }
    }
}
impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] {
    type Error = TryFromSliceError;
    fn try_from(value: &'a mut [T]) -> Result<&'a mut [T; N], TryFromSliceError> {
        if value.len() == N { Ok(unsafe { &mut *(value.as_mut_ptr() as *mut [T; N]) }) } else { Err(TryFromSliceError(())) }
    }
}
impl<T: Hash, const N: usize> Hash for [T; N] {
    fn hash<H: Hasher>(&self, state: &mut H) { self.as_slice().hash(state) }
}
impl<T: Debug, const N: usize> Debug for [T; N] {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.as_slice().fmt(f) }
}
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.as_slice().iter() }
}
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> { self.as_mut_slice().iter_mut() }
}
impl<T, I, const N: usize> Index<I> for [T; N] where [T]: Index<I> {
    type Output = <[T] as Index<I>>::Output;
    #[track_caller]
    fn index(&self, index: I) -> &Self::Output { Index::index(self.as_slice(), index) }
}
impl<T, I, const N: usize> IndexMut<I> for [T; N] where [T]: IndexMut<I> {
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut Self::Output { IndexMut::index_mut(self.as_mut_slice(), index) }
}
impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { self.as_slice().partial_cmp(other.as_slice()) }
}
impl<T: Ord, const N: usize> Ord for [T; N] {
    fn cmp(&self, other: &Self) -> Ordering { self.as_slice().cmp(other.as_slice()) }
}
impl<T: Copy, const N: usize> Copy for [T; N] {}
impl<T: Clone, const N: usize> Clone for [T; N] {
    fn clone(&self) -> Self { from_fn(|index| self[index].clone()) }
}
impl<T, const N: usize> [T; N] {
    pub fn map<F, U>(self, mut f: F) -> [U; N] where F: FnMut(T) -> U {
        let mut left = self.into_iter();
        from_fn(|_| f(unsafe { left.next().unwrap_unchecked() }))
    }
    pub const fn as_slice(&self) -> &[T] { self }
    pub const fn as_mut_slice(&mut self) -> &mut [T] { self }
    pub const fn each_ref(&self) -> [&T; N] { from_fn(|index| &self[index]) }
    pub const fn each_mut(&mut self) -> [&mut T; N] {
        let first = self as *mut [T; N] as *mut T;
        from_fn(|index| unsafe { &mut *first.add(index) })
    }
}
impl<T: Default, const N: usize> Default for [T; N] {
    fn default() -> Self { from_fn(|_| T::default()) }
}
