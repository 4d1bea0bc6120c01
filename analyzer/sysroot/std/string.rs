// The growable string.

use std::borrow::{Borrow, BorrowMut, Cow};
use std::collections::TryReserveError;
use std::convert::Infallible;
use std::error::Error;
use std::ffi::{CString, IntoStringError, OsStr};
use std::fmt::{Debug, Display, Write};
use std::hash::Hash;
use std::iter::FusedIterator;
use std::net::{SocketAddr, ToSocketAddrs};
use std::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, RangeBounds};
use std::path::{Path, PathBuf};
use std::slice::SliceIndex;
use std::str::pattern::Pattern;
use std::str::{FromStr, Utf8Error};
use std::vec::IntoIter;

pub type ParseError = Infallible;
pub trait ToString {
    fn to_string(&self) -> String;
}
impl<T: Display + ?Sized> ToString for T {}
#[derive(Eq, Ord, PartialEq, PartialOrd)]
pub struct String;
impl String {
    pub const fn new() -> String;
    pub fn with_capacity(capacity: usize) -> String;
    pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error>;
    pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str>;
    pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error>;
    pub fn from_utf16_lossy(v: &[u16]) -> String;
    pub fn into_raw_parts(self) -> (*mut u8, usize, usize);
    pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String;
    pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String;
    pub const fn into_bytes(self) -> Vec<u8>;
    pub const fn as_str(&self) -> &str;
    pub const fn as_mut_str(&mut self) -> &mut str;
    pub fn push_str(&mut self, string: &str);
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R);
    pub const fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn push(&mut self, ch: char);
    pub const fn as_bytes(&self) -> &[u8];
    pub fn truncate(&mut self, new_len: usize);
    pub fn pop(&mut self) -> Option<char>;
    pub fn remove(&mut self, idx: usize) -> char;
    pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F);
    pub fn insert(&mut self, idx: usize, ch: char);
    pub fn insert_str(&mut self, idx: usize, string: &str);
    pub const unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8>;
    pub const fn len(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub fn split_off(&mut self, at: usize) -> String;
    pub fn clear(&mut self);
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_>;
    pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str);
    pub fn into_boxed_str(self) -> Box<str>;
    pub fn leak<'a>(self) -> &'a mut str;
}
impl TryFrom<CString> for String { type Error = IntoStringError; }
impl Borrow<str> for String {}
impl BorrowMut<str> for String {}
impl Clone for String {}
impl FromIterator<char> for String {}
impl<'a> FromIterator<&'a char> for String {}
impl<'a> FromIterator<&'a str> for String {}
impl FromIterator<String> for String {}
impl FromIterator<Box<str>> for String {}
impl<'a> FromIterator<Cow<'a, str>> for String {}
impl Extend<char> for String {}
impl<'a> Extend<&'a char> for String {}
impl<'a> Extend<&'a str> for String {}
impl Extend<Box<str>> for String {}
impl Extend<String> for String {}
impl<'a> Extend<Cow<'a, str>> for String {}
impl<'b> Pattern for &'b String { type Searcher<'a> = <&'b str as Pattern>::Searcher<'a>; }
impl PartialEq<String> for str {}
impl PartialEq<str> for String {}
impl PartialEq<&str> for String {}
impl PartialEq<String> for &str {}
impl PartialEq<Cow<'_, str>> for String {}
impl Default for String {}
impl Display for String {}
impl Debug for String {}
impl Hash for String {}
impl Add<&str> for String { type Output = String; }
impl AddAssign<&str> for String {}
impl<I: SliceIndex<str>> Index<I> for String { type Output = I::Output; }
impl<I: SliceIndex<str>> IndexMut<I> for String {}
impl Deref for String { type Target = str; }
impl DerefMut for String {}
impl FromStr for String { type Err = Infallible; }
impl AsRef<str> for String {}
impl AsMut<str> for String {}
impl AsRef<[u8]> for String {}
impl From<&str> for String {}
impl From<&mut str> for String {}
impl From<&String> for String {}
impl From<Box<str>> for String {}
impl<'a> From<Cow<'a, str>> for String {}
impl TryFrom<Vec<u8>> for String { type Error = FromUtf8Error; }
impl Write for String {}
impl From<char> for String {}
impl AsRef<OsStr> for String {}
impl ToSocketAddrs for String { type Iter = IntoIter<SocketAddr>; }
#[for_each(PathBuf, Path)] impl<Other> PartialEq<Other> for String {}
impl AsRef<Path> for String {}
impl Drop for String {}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FromUtf8Error;
impl FromUtf8Error {
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn utf8_error(&self) -> Utf8Error;
}
impl Display for FromUtf8Error {}
impl Error for FromUtf8Error {}
impl Drop for FromUtf8Error {}
#[derive(Debug)]
pub struct FromUtf16Error;
impl Display for FromUtf16Error {}
impl Error for FromUtf16Error {}
pub struct Drain<'a>;
impl<'a> Drain<'a> {
    pub fn as_str(&self) -> &str;
}
impl Debug for Drain<'_> {}
impl Drop for Drain<'_> {}
impl<'a> AsRef<str> for Drain<'a> {}
impl<'a> AsRef<[u8]> for Drain<'a> {}
impl Iterator for Drain<'_> { type Item = char; }
impl DoubleEndedIterator for Drain<'_> {}
impl FusedIterator for Drain<'_> {}
