// Strings and types at the border to C and to the operating system.

use std::borrow::{Borrow, Cow};
use std::collections::TryReserveError;
use std::convert::Infallible;
use std::error::Error;
use std::cmp::Ordering;
use std::fmt::{Debug, Display, Formatter, Write};
use std::hash::Hash;
use std::num::NonZero;
use std::ops::{Deref, DerefMut, Index, IndexMut, RangeFrom, RangeFull};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};
use std::slice::Join;
use std::str::{FromStr, Utf8Error};

pub type c_char = i8;
pub type c_schar = i8;
pub type c_uchar = u8;
pub type c_short = i16;
pub type c_ushort = u16;
pub type c_int = i32;
pub type c_uint = u32;
pub type c_long = i64;
pub type c_ulong = u64;
pub type c_longlong = i64;
pub type c_ulonglong = u64;
pub type c_float = f32;
pub type c_double = f64;
pub enum c_void {}
impl Debug for c_void {}
#[derive(Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct CString { bytes: Vec<u8> }
impl CString {
    pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> {
        let bytes: Vec<u8> = t.into();
        match bytes.iter().position(|byte| *byte == 0) {
            Some(at) => Err(NulError(at, bytes)),
            None => Ok(unsafe { CString::from_vec_unchecked(bytes) }),
        }
    }
    pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> Self {
        let mut bytes = v;
        bytes.reserve_exact(1);
        bytes.push(0);
        CString { bytes }
    }
    pub unsafe fn from_raw(ptr: *mut c_char) -> CString {
        let len = unsafe { length(ptr) } + 1;
        CString { bytes: unsafe { Vec::from_raw_parts(ptr as *mut u8, len, len) } }
    }
    pub fn into_raw(self) -> *mut c_char { Box::into_raw(self.into_bytes_with_nul().into_boxed_slice()) as *mut c_char }
    pub fn into_string(self) -> Result<String, IntoStringError> {
        match String::from_utf8(self.into_bytes()) {
            Ok(text) => Ok(text),
            Err(error) => {
                let of = error.utf8_error();
                Err(IntoStringError { inner: unsafe { CString::from_vec_unchecked(error.into_bytes()) }, error: of })
            }
        }
    }
    pub fn into_bytes(self) -> Vec<u8> {
        let mut bytes = self.into_bytes_with_nul();
        bytes.pop();
        bytes
    }
    pub fn into_bytes_with_nul(self) -> Vec<u8> {
        let mut all = self;
        std::mem::take(&mut all.bytes)
    }
    pub fn as_bytes(&self) -> &[u8] { &self.bytes[..self.bytes.len() - 1] }
    pub fn as_bytes_with_nul(&self) -> &[u8] { &self.bytes }
    pub fn as_c_str(&self) -> &CStr { unsafe { CStr::from_bytes_with_nul_unchecked(&self.bytes) } }
    pub fn into_boxed_c_str(self) -> Box<CStr> { unsafe { Box::from_raw(Box::into_raw(self.into_bytes_with_nul().into_boxed_slice()) as *mut CStr) } }
    pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> Self { CString { bytes: v } }
    pub fn from_vec_with_nul(v: Vec<u8>) -> Result<Self, FromVecWithNulError> {
        let error_kind = match v.iter().position(|byte| *byte == 0) {
            Some(at) if at + 1 == v.len() => return Ok(CString { bytes: v }),
            Some(at) => FromBytesWithNulError::InteriorNul { position: at },
            None => FromBytesWithNulError::NotNulTerminated,
        };
        Err(FromVecWithNulError { error_kind, bytes: v })
    }
}
impl Drop for CString {
    fn drop(&mut self) {
        if let Some(first) = self.bytes.first_mut() {
            *first = 0;
        }
    }
}
impl Deref for CString {
    type Target = CStr;
    fn deref(&self) -> &CStr { self.as_c_str() }
}
impl Debug for CString {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(self.as_c_str(), f) }
}
impl Default for CString {
    fn default() -> CString { unsafe { CString::from_vec_unchecked(Vec::new()) } }
}
impl Borrow<CStr> for CString {
    fn borrow(&self) -> &CStr { self.as_c_str() }
}
impl<'a> From<Cow<'a, CStr>> for CString {
    fn from(text: Cow<'a, CStr>) -> CString { text.into_owned() }
}
impl From<Box<CStr>> for CString {}
impl From<Vec<NonZero<u8>>> for CString {}
impl FromStr for CString { type Err = NulError; }
impl From<&CStr> for CString {
    fn from(text: &CStr) -> CString { text.to_owned() }
}
impl PartialEq<CStr> for CString {}
impl PartialEq<&CStr> for CString {}
impl PartialEq<Cow<'_, CStr>> for CString {}
impl Index<RangeFull> for CString {
    type Output = CStr;
    fn index(&self, _: RangeFull) -> &CStr { self.as_c_str() }
}
impl AsRef<CStr> for CString {
    fn as_ref(&self) -> &CStr { self.as_c_str() }
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NulError(usize, Vec<u8>);
impl NulError {
    pub fn nul_position(&self) -> usize { self.0 }
    pub fn into_vec(self) -> Vec<u8> {
        let mut error = self;
        std::mem::take(&mut error.1)
    }
}
impl Display for NulError {}
impl Error for NulError {}
impl Drop for NulError {
    fn drop(&mut self) { self.1.clear() }
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FromVecWithNulError { error_kind: FromBytesWithNulError, bytes: Vec<u8> }
impl FromVecWithNulError {
    pub fn as_bytes(&self) -> &[u8] { &self.bytes }
    pub fn into_bytes(self) -> Vec<u8> {
        let mut error = self;
        std::mem::take(&mut error.bytes)
    }
}
impl Display for FromVecWithNulError {}
impl Error for FromVecWithNulError {}
impl Drop for FromVecWithNulError {
    fn drop(&mut self) { self.bytes.clear() }
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct IntoStringError { inner: CString, error: Utf8Error }
impl IntoStringError {
    pub fn into_cstring(self) -> CString {
        let mut error = self;
        std::mem::take(&mut error.inner)
    }
    pub fn utf8_error(&self) -> Utf8Error { self.error }
}
impl Display for IntoStringError {}
impl Error for IntoStringError {}
impl Drop for IntoStringError {
    fn drop(&mut self) { self.inner.bytes.clear() }
}
#[derive(Eq, Hash, PartialEq)]
pub struct CStr { bytes: [u8] }
impl CStr {
    pub const unsafe fn from_ptr<'a>(ptr: *const c_char) -> &'a CStr {
        unsafe { CStr::from_bytes_with_nul_unchecked(std::slice::from_raw_parts(ptr as *const u8, length(ptr) + 1)) }
    }
    pub const fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError> {
        match bytes.iter().position(|byte| *byte == 0) {
            Some(at) => Ok(unsafe { CStr::from_bytes_with_nul_unchecked(&bytes[..at + 1]) }),
            None => Err(FromBytesUntilNulError(())),
        }
    }
    pub const fn from_bytes_with_nul(bytes: &[u8]) -> Result<&Self, FromBytesWithNulError> {
        match bytes.iter().position(|byte| *byte == 0) {
            Some(at) if at + 1 == bytes.len() => Ok(unsafe { CStr::from_bytes_with_nul_unchecked(bytes) }),
            Some(at) => Err(FromBytesWithNulError::InteriorNul { position: at }),
            None => Err(FromBytesWithNulError::NotNulTerminated),
        }
    }
    pub const unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr { unsafe { &*(bytes as *const [u8] as *const CStr) } }
    pub const fn as_ptr(&self) -> *const c_char { self.bytes.as_ptr() as *const c_char }
    pub const fn count_bytes(&self) -> usize { self.bytes.len() - 1 }
    pub const fn is_empty(&self) -> bool { self.count_bytes() == 0 }
    pub const fn to_bytes(&self) -> &[u8] { &self.bytes[..self.bytes.len() - 1] }
    pub const fn to_bytes_with_nul(&self) -> &[u8] { &self.bytes }
    pub const fn to_str(&self) -> Result<&str, Utf8Error> { std::str::from_utf8(self.to_bytes()) }
    pub fn to_string_lossy(&self) -> Cow<'_, str> { String::from_utf8_lossy(self.to_bytes()) }
}
impl ToOwned for CStr {
    type Owned = CString;
    fn to_owned(&self) -> CString { CString { bytes: self.bytes.to_vec() } }
}
// The bytes before the zero that a C string ends in.
unsafe fn length(ptr: *const c_char) -> usize {
    let mut len = 0;
    while unsafe { *ptr.add(len) } != 0 {
        len += 1;
    }
    len
}
impl PartialEq<CString> for CStr {}
#[for_each(CStr, OsStr)] impl<Each> PartialEq<Cow<'_, Each>> for Each {}
impl Debug for CStr {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("\"")?;
        for chunk in self.to_bytes().utf8_chunks() {
            for c in chunk.valid().chars() {
                if c == '\0' {
                    f.write_str("\\0")?;
                } else if c.is_ascii() {
                    Display::fmt(&[c as u8].escape_ascii(), f)?;
                } else {
                    Display::fmt(&c.escape_debug(), f)?;
                }
            }
            Display::fmt(&chunk.invalid().escape_ascii(), f)?;
        }
        f.write_str("\"")
    }
}
impl Default for &CStr {}
impl PartialEq<&CStr> for CStr {}
#[for_each(CStr, OsString, OsStr)] impl<This> PartialOrd for This {}
impl Ord for CStr {
    fn cmp(&self, other: &CStr) -> Ordering { self.to_bytes().cmp(other.to_bytes()) }
}
impl Index<RangeFrom<usize>> for CStr { type Output = CStr; }
impl Index<std::range::RangeFrom<usize>> for CStr { type Output = CStr; }
impl AsRef<CStr> for CStr {
    fn as_ref(&self) -> &CStr { self }
}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FromBytesWithNulError { InteriorNul { position: usize }, NotNulTerminated }
impl Display for FromBytesWithNulError {}
impl Error for FromBytesWithNulError {}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FromBytesUntilNulError(());
impl Error for FromBytesUntilNulError {}
impl Display for FromBytesUntilNulError {}
pub struct OsString;
impl OsString {
    pub const fn new() -> OsString;
    pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn into_encoded_bytes(self) -> Vec<u8>;
    pub fn into_string(self) -> Result<String, OsString>;
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
    pub fn with_capacity(capacity: usize) -> OsString;
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn into_boxed_os_str(self) -> Box<OsStr>;
    pub fn leak<'a>(self) -> &'a mut OsStr;
}
impl From<String> for OsString {}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {}
impl Index<RangeFull> for OsString { type Output = OsStr; }
impl IndexMut<RangeFull> for OsString {}
impl Deref for OsString { type Target = OsStr; }
impl DerefMut for OsString {}
impl Default for OsString {}
impl Clone for OsString {}
impl Debug for OsString {}
#[for_each(OsString, OsStr)] impl<This> PartialEq for This {}
#[for_each(str, OsStr, PathBuf, Path)] impl<Other> PartialEq<Other> for OsString {}
#[for_each(OsString, OsStr)] impl<Other> PartialEq<Other> for str {}
#[for_each(str, OsStr, Path)] impl<Other> PartialEq<&Other> for OsString {}
impl<'a> PartialEq<OsString> for &'a str {}
impl Eq for OsString {}
#[for_each(str, OsStr, PathBuf, Path)] impl<Other> PartialOrd<Other> for OsString {}
impl Ord for OsString {}
impl Hash for OsString {}
impl Write for OsString {}
impl From<Box<OsStr>> for OsString {}
impl<'a> From<Cow<'a, OsStr>> for OsString {}
#[for_each(OsStr, Path)] impl<Other> PartialOrd<&Other> for OsString {}
#[for_each(OsStr, Path)] impl<Other> PartialOrd<Cow<'_, Other>> for OsString {}
#[for_each(OsStr, Path)] impl<Other> PartialEq<Cow<'_, Other>> for OsString {}
impl Borrow<OsStr> for OsString {}
impl AsRef<OsStr> for OsString {}
impl FromStr for OsString { type Err = Infallible; }
impl Extend<OsString> for OsString {}
impl<'a> Extend<&'a OsStr> for OsString {}
impl<'a> Extend<Cow<'a, OsStr>> for OsString {}
impl FromIterator<OsString> for OsString {}
impl<'a> FromIterator<&'a OsStr> for OsString {}
impl<'a> FromIterator<Cow<'a, OsStr>> for OsString {}
impl OsStringExt for OsString {}
impl From<PathBuf> for OsString {}
impl AsRef<Path> for OsString {}
impl Drop for OsString {}
pub struct OsStr;
impl OsStr {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr;
    pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_os_string(&self) -> OsString;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn into_os_string(self: Box<Self>) -> OsString;
    pub fn as_encoded_bytes(&self) -> &[u8];
    pub fn make_ascii_lowercase(&mut self);
    pub fn make_ascii_uppercase(&mut self);
    pub fn to_ascii_lowercase(&self) -> OsString;
    pub fn to_ascii_uppercase(&self) -> OsString;
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
    pub fn display(&self) -> std::ffi::os_str::Display<'_>;
}
impl<'a> TryFrom<&'a OsStr> for &'a str { type Error = Utf8Error; }
impl Default for &OsStr {}
#[for_each(str, OsString, PathBuf, Path)] impl<Other> PartialEq<Other> for OsStr {}
impl Eq for OsStr {}
#[for_each(str, OsString, PathBuf, Path)] impl<Other> PartialOrd<Other> for OsStr {}
impl Ord for OsStr {}
#[for_each(OsString, PathBuf, Path)] impl<Other> PartialEq<Other> for &OsStr {}
#[for_each(OsString, PathBuf, Path)] impl<Other> PartialOrd<Other> for &OsStr {}
impl PartialOrd<Cow<'_, OsStr>> for OsStr {}
impl PartialEq<Cow<'_, OsStr>> for &OsStr {}
impl PartialOrd<Cow<'_, OsStr>> for &OsStr {}
impl Hash for OsStr {}
impl Debug for OsStr {}
impl<S: Borrow<OsStr>> Join<&OsStr> for [S] { type Output = OsString; }
impl ToOwned for OsStr { type Owned = OsString; }
impl AsRef<OsStr> for OsStr {}
impl AsRef<OsStr> for str {}
impl OsStrExt for OsStr {}
impl AsRef<Path> for OsStr {}
impl PartialEq<&Path> for OsStr {}
impl PartialOrd<&Path> for OsStr {}
impl PartialEq<Cow<'_, Path>> for OsStr {}
impl PartialOrd<Cow<'_, Path>> for OsStr {}
impl PartialOrd<Cow<'_, Path>> for &OsStr {}
impl PartialEq<Cow<'_, Path>> for &OsStr {}
pub mod c_str {
    pub use std::ffi::{CStr, CString, FromBytesUntilNulError, FromBytesWithNulError, FromVecWithNulError, IntoStringError, NulError};
}
pub mod os_str {
    use std::fmt::Debug;
    use std::fmt;
    pub use std::ffi::{OsStr, OsString};
    pub struct Display<'a>;
    impl Debug for Display<'_> {}
    impl fmt::Display for Display<'_> {}
}
