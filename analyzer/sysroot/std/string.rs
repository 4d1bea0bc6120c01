// The growable string.

use std::borrow::{Borrow, BorrowMut, Cow};
use std::collections::TryReserveError;
use std::convert::Infallible;
use std::error::Error;
use std::ffi::{CString, IntoStringError, OsStr};
use std::fmt::{Debug, Display, Formatter, Write};
use std::hash::{Hash, Hasher};
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
impl<T: Display + ?Sized> ToString for T {
    fn to_string(&self) -> String {
        if std::intrinsics::is_plain::<T>() { std::intrinsics::to_text(self) } else { written(self) }
    }
}
// What a value's own `Display` writes.
#[cold]
fn written<T: Display + ?Sized>(value: &T) -> String {
    if std::intrinsics::type_id::<T>() == std::intrinsics::type_id::<String>() {
        return unsafe { &*(&raw const *value as *const String) }.clone();
    }
    let mut text = String::new();
    std::fmt::write(&mut text, std::fmt::Arguments { pieces: &[std::fmt::rt::Piece::Plain(std::fmt::rt::Value::Display(&value))] })
        .expect("a Display implementation returned an error unexpectedly");
    text
}
#[derive(Eq, Ord, PartialEq, PartialOrd)]
pub struct String { vec: Vec<u8> }
impl String {
    pub const fn new() -> String { String { vec: Vec::new() } }
    #[track_caller]
    pub fn with_capacity(capacity: usize) -> String { String { vec: Vec::with_capacity(capacity) } }
    pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {
        match std::str::from_utf8(&vec) {
            Ok(_) => Ok(String { vec }),
            Err(error) => Err(FromUtf8Error { bytes: vec, error }),
        }
    }
    pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str> {
        if let Ok(text) = std::str::from_utf8(v) {
            return Cow::Borrowed(text);
        }
        let mut text = String::with_capacity(v.len());
        for chunk in v.utf8_chunks() {
            text.push_str(chunk.valid());
            if !chunk.invalid().is_empty() {
                text.push('\u{fffd}');
            }
        }
        Cow::Owned(text)
    }
    pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> { char::decode_utf16(v.iter().copied()).collect::<Result<String, _>>().map_err(|_| FromUtf16Error(())) }
    pub fn from_utf16_lossy(v: &[u16]) -> String { char::decode_utf16(v.iter().copied()).map(|c| c.unwrap_or('\u{fffd}')).collect() }
    pub fn into_raw_parts(self) -> (*mut u8, usize, usize) { self.vec.into_raw_parts() }
    pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String { String { vec: Vec::from_raw_parts(buf, length, capacity) } }
    pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String { String { vec: bytes } }
    pub const fn into_bytes(self) -> Vec<u8> { self.vec }
    pub const fn as_str(&self) -> &str { unsafe { std::str::from_utf8_unchecked(self.vec.as_slice()) } }
    pub const fn as_mut_str(&mut self) -> &mut str { unsafe { std::str::from_utf8_unchecked_mut(self.vec.as_mut_slice()) } }
    #[track_caller]
    pub fn push_str(&mut self, string: &str) {
        let (vec, len) = (&mut self.vec, string.len());
        vec.reserve(len);
        unsafe { std::ptr::copy_nonoverlapping(string.as_ptr(), vec.ptr.add(vec.len), len) }
        vec.len += len;
    }
    #[track_caller]
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {
        let range = self.checked_range(src);
        self.vec.extend_from_within(range);
    }
    pub const fn capacity(&self) -> usize { self.vec.capacity() }
    #[track_caller]
    pub fn reserve(&mut self, additional: usize) { self.vec.reserve(additional) }
    #[track_caller]
    pub fn reserve_exact(&mut self, additional: usize) { self.vec.reserve_exact(additional) }
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { self.vec.try_reserve(additional) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { self.vec.try_reserve_exact(additional) }
    pub fn shrink_to_fit(&mut self) { self.vec.shrink_to_fit() }
    pub fn shrink_to(&mut self, min_capacity: usize) { self.vec.shrink_to(min_capacity) }
    #[track_caller]
    pub fn push(&mut self, ch: char) {
        if ch <= '\x7f' {
            self.vec.push(ch as u8);
        } else {
            self.push_wide(ch);
        }
    }
    #[cold]
    #[track_caller]
    fn push_wide(&mut self, ch: char) { self.push_str(ch.encode_utf8(&mut [0; 4])) }
    pub const fn as_bytes(&self) -> &[u8] { self.vec.as_slice() }
    #[track_caller]
    pub fn truncate(&mut self, new_len: usize) {
        if new_len <= self.len() {
            assert!(self.is_char_boundary(new_len));
            self.vec.truncate(new_len);
        }
    }
    pub fn pop(&mut self) -> Option<char> {
        let last = self.chars().next_back()?;
        self.vec.len -= last.len_utf8();
        Some(last)
    }
    #[track_caller]
    pub fn remove(&mut self, idx: usize) -> char {
        let Some(found) = self[idx..].chars().next() else { panic!("cannot remove a char from the end of a string") };
        self.vec.drain(idx..idx + found.len_utf8());
        found
    }
    pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F) {
        let mut f = f;
        let (mut from, mut to) = (0, 0);
        while from < self.len() {
            let (c, len) = unsafe { std::str::decode(self.vec.ptr.add(from)) };
            if f(c) {
                unsafe { std::ptr::copy(self.vec.ptr.add(from), self.vec.ptr.add(to), len) }
                to += len;
            }
            from += len;
        }
        self.vec.len = to;
    }
    #[track_caller]
    pub fn insert(&mut self, idx: usize, ch: char) {
        assert!(self.is_char_boundary(idx));
        self.insert_str(idx, ch.encode_utf8(&mut [0; 4]));
    }
    #[track_caller]
    pub fn insert_str(&mut self, idx: usize, string: &str) {
        assert!(self.is_char_boundary(idx));
        let (vec, len) = (&mut self.vec, string.len());
        vec.reserve(len);
        unsafe {
            vec.shift(idx, idx + len);
            std::ptr::copy_nonoverlapping(string.as_ptr(), vec.ptr.add(idx), len);
        }
        vec.len += len;
    }
    pub const unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8> { &mut self.vec }
    pub const fn len(&self) -> usize { self.vec.len }
    pub const fn is_empty(&self) -> bool { self.vec.len == 0 }
    #[track_caller]
    pub fn split_off(&mut self, at: usize) -> String {
        assert!(self.is_char_boundary(at));
        String { vec: self.vec.split_off(at) }
    }
    pub fn clear(&mut self) { self.vec.len = 0; }
    #[track_caller]
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_> {
        let range = self.checked_range(range);
        let chars = unsafe { std::str::part(self.as_str(), range.start, range.end) }.chars();
        Drain { string: self, start: range.start, end: range.end, iter: chars }
    }
    #[track_caller]
    fn checked_range<R: RangeBounds<usize>>(&self, range: R) -> std::ops::Range<usize> {
        let std::ops::Range { start, end } = std::slice::range(range, self.len());
        assert!(self.is_char_boundary(start));
        assert!(self.is_char_boundary(end));
        start..end
    }
    #[track_caller]
    pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str) {
        let range = std::slice::range(range, self.len());
        assert!(self.is_char_boundary(range.start), "start of range should be a character boundary");
        assert!(self.is_char_boundary(range.end), "end of range should be a character boundary");
        self.vec.splice(range, replace_with.bytes());
    }
    pub fn into_boxed_str(self) -> Box<str> { unsafe { std::str::from_boxed_utf8_unchecked(self.vec.into_boxed_slice()) } }
    pub fn leak<'a>(self) -> &'a mut str { unsafe { std::str::from_utf8_unchecked_mut(self.vec.leak()) } }
}
impl TryFrom<CString> for String {
    type Error = IntoStringError;
    fn try_from(text: CString) -> Result<String, IntoStringError> { text.into_string() }
}
impl Borrow<str> for String {
    fn borrow(&self) -> &str { self.as_str() }
}
impl BorrowMut<str> for String {
    fn borrow_mut(&mut self) -> &mut str { self.as_mut_str() }
}
impl Clone for String {
    fn clone(&self) -> String { String { vec: self.vec.clone() } }
    fn clone_from(&mut self, source: &String) { self.vec.clone_from(&source.vec) }
}
impl FromIterator<char> for String {
    fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> String {
        let mut text = String::new();
        text.extend(iter);
        text
    }
}
impl<'a> FromIterator<&'a char> for String {
    fn from_iter<I: IntoIterator<Item = &'a char>>(iter: I) -> String {
        let mut text = String::new();
        text.extend(iter);
        text
    }
}
impl<'a> FromIterator<&'a str> for String {
    fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> String {
        let mut text = String::new();
        text.extend(iter);
        text
    }
}
impl FromIterator<String> for String {
    fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> String {
        let mut text = String::new();
        text.extend(iter);
        text
    }
}
impl FromIterator<Box<str>> for String {
    fn from_iter<I: IntoIterator<Item = Box<str>>>(iter: I) -> String {
        let mut text = String::new();
        text.extend(iter);
        text
    }
}
impl<'a> FromIterator<Cow<'a, str>> for String {
    fn from_iter<I: IntoIterator<Item = Cow<'a, str>>>(iter: I) -> String {
        let mut text = String::new();
        text.extend(iter);
        text
    }
}
impl Extend<char> for String {
    fn extend<I: IntoIterator<Item = char>>(&mut self, iter: I) {
        let iter = iter.into_iter();
        self.reserve(iter.size_hint().0);
        iter.for_each(|c| self.push(c));
    }
}
impl<'a> Extend<&'a char> for String {
    fn extend<I: IntoIterator<Item = &'a char>>(&mut self, iter: I) {
        self.extend(iter.into_iter().copied());
    }
}
impl<'a> Extend<&'a str> for String {
    fn extend<I: IntoIterator<Item = &'a str>>(&mut self, iter: I) {
        iter.into_iter().for_each(|part| self.push_str(part));
    }
}
impl Extend<Box<str>> for String {
    fn extend<I: IntoIterator<Item = Box<str>>>(&mut self, iter: I) {
        iter.into_iter().for_each(|part| self.push_str(&part));
    }
}
impl Extend<String> for String {
    fn extend<I: IntoIterator<Item = String>>(&mut self, iter: I) {
        iter.into_iter().for_each(|part| self.push_str(&part));
    }
}
impl<'a> Extend<Cow<'a, str>> for String {
    fn extend<I: IntoIterator<Item = Cow<'a, str>>>(&mut self, iter: I) {
        iter.into_iter().for_each(|part| self.push_str(&part));
    }
}
impl<'b> Pattern for &'b String {
    type Searcher<'a> = <&'b str as Pattern>::Searcher<'a>;
    fn into_searcher(self, haystack: &str) -> <&'b str as Pattern>::Searcher<'_> { self.as_str().into_searcher(haystack) }
    fn is_prefix_of(self, haystack: &str) -> bool { self.as_str().is_prefix_of(haystack) }
    fn strip_prefix_of(self, haystack: &str) -> Option<&str> { self.as_str().strip_prefix_of(haystack) }
    fn is_suffix_of<'a>(self, haystack: &'a str) -> bool { self.as_str().is_suffix_of(haystack) }
    fn strip_suffix_of<'a>(self, haystack: &'a str) -> Option<&'a str> { self.as_str().strip_suffix_of(haystack) }
}
impl PartialEq<String> for str {
    fn eq(&self, other: &String) -> bool { self[..] == other[..] }
}
impl PartialEq<str> for String {
    fn eq(&self, other: &str) -> bool { self[..] == other[..] }
}
impl PartialEq<&str> for String {
    fn eq(&self, other: &&str) -> bool { self[..] == other[..] }
}
impl PartialEq<String> for &str {
    fn eq(&self, other: &String) -> bool { self[..] == other[..] }
}
impl PartialEq<Cow<'_, str>> for String {
    fn eq(&self, other: &Cow<'_, str>) -> bool { self[..] == other[..] }
}
impl Default for String {
    fn default() -> String { String::new() }
}
impl Display for String {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Display::fmt(self.as_str(), f) }
}
impl Debug for String {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(self.as_str(), f) }
}
impl Hash for String {
    fn hash<H: Hasher>(&self, state: &mut H) { self.as_str().hash(state) }
}
impl Add<&str> for String {
    type Output = String;
    fn add(self, other: &str) -> String {
        let mut text = self;
        text.push_str(other);
        text
    }
}
impl AddAssign<&str> for String {
    fn add_assign(&mut self, other: &str) { self.push_str(other) }
}
impl<I: SliceIndex<str>> Index<I> for String {
    type Output = I::Output;
    #[track_caller]
    fn index(&self, index: I) -> &I::Output { index.index(self.as_str()) }
}
impl<I: SliceIndex<str>> IndexMut<I> for String {
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut I::Output { unsafe { std::slice::as_mut(index.index(self.as_str())) } }
}
impl Deref for String {
    type Target = str;
    fn deref(&self) -> &str { self.as_str() }
}
impl DerefMut for String {
    fn deref_mut(&mut self) -> &mut str { self.as_mut_str() }
}
impl FromStr for String {
    type Err = Infallible;
    fn from_str(s: &str) -> Result<String, Infallible> { Ok(String::from(s)) }
}
impl AsRef<str> for String {
    fn as_ref(&self) -> &str { self.as_str() }
}
impl AsMut<str> for String {
    fn as_mut(&mut self) -> &mut str { self.as_mut_str() }
}
impl AsRef<[u8]> for String {
    fn as_ref(&self) -> &[u8] { self.as_bytes() }
}
impl From<&str> for String {
    fn from(s: &str) -> String { s.to_owned() }
}
impl From<&mut str> for String {
    fn from(s: &mut str) -> String { s.to_owned() }
}
impl From<&String> for String {
    fn from(s: &String) -> String { s.clone() }
}
impl From<Box<str>> for String {
    fn from(s: Box<str>) -> String { s.into_string() }
}
impl<'a> From<Cow<'a, str>> for String {
    fn from(s: Cow<'a, str>) -> String { s.into_owned() }
}
impl TryFrom<Vec<u8>> for String {
    type Error = FromUtf8Error;
    fn try_from(bytes: Vec<u8>) -> Result<String, FromUtf8Error> { String::from_utf8(bytes) }
}
impl Write for String {
    fn write_str(&mut self, s: &str) -> std::fmt::Result {
        self.push_str(s);
        Ok(())
    }
    fn write_char(&mut self, c: char) -> std::fmt::Result {
        self.push(c);
        Ok(())
    }
}
impl From<char> for String {
    fn from(c: char) -> String { c.encode_utf8(&mut [0; 4]).to_owned() }
}
impl AsRef<OsStr> for String {
    fn as_ref(&self) -> &OsStr { OsStr::new(self.as_str()) }
}
impl ToSocketAddrs for String { type Iter = IntoIter<SocketAddr>; }
#[for_each(PathBuf, Path)] impl<Other: ?Sized> PartialEq<Other> for String {
    fn eq(&self, other: &Other) -> bool { Path::new(self.as_str()) == Path::new(other) }
}
impl AsRef<Path> for String {
    fn as_ref(&self) -> &Path { Path::new(self.as_str()) }
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FromUtf8Error { bytes: Vec<u8>, error: Utf8Error }
impl FromUtf8Error {
    pub fn as_bytes(&self) -> &[u8] { &self.bytes }
    pub fn into_bytes(self) -> Vec<u8> { self.bytes }
    pub fn utf8_error(&self) -> Utf8Error { self.error }
}
impl Display for FromUtf8Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Display::fmt(&self.error, f) }
}
impl Error for FromUtf8Error {}
#[derive(Debug)]
pub struct FromUtf16Error(());
impl Display for FromUtf16Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad("invalid utf-16: lone surrogate found") }
}
impl Error for FromUtf16Error {}
pub struct Drain<'a> { string: *mut String, start: usize, end: usize, iter: std::str::Chars<'a> }
impl<'a> Drain<'a> {
    pub fn as_str(&self) -> &str { self.iter.as_str() }
}
impl Debug for Drain<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("Drain").field(&self.as_str()).finish() }
}
impl Drop for Drain<'_> {
    fn drop(&mut self) {
        let vec = unsafe { &mut (*self.string).vec };
        vec.drain(self.start..self.end);
    }
}
impl<'a> AsRef<str> for Drain<'a> {
    fn as_ref(&self) -> &str { self.as_str() }
}
impl<'a> AsRef<[u8]> for Drain<'a> {
    fn as_ref(&self) -> &[u8] { self.as_str().as_bytes() }
}
impl Iterator for Drain<'_> {
    type Item = char;
    fn next(&mut self) -> Option<char> { self.iter.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
}
impl DoubleEndedIterator for Drain<'_> {
    fn next_back(&mut self) -> Option<char> { self.iter.next_back() }
}
impl FusedIterator for Drain<'_> {}
