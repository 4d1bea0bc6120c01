// Strings and types at the border to C and to the operating system.

use std::borrow::{Borrow, Cow};
use std::collections::TryReserveError;
use std::convert::Infallible;
use std::error::Error;
use std::fmt::{Debug, Display, Write};
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
pub struct CString;
impl CString {
    pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError>;
    pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> Self;
    pub unsafe fn from_raw(ptr: *mut c_char) -> CString;
    pub fn into_raw(self) -> *mut c_char;
    pub fn into_string(self) -> Result<String, IntoStringError>;
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn into_bytes_with_nul(self) -> Vec<u8>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn as_bytes_with_nul(&self) -> &[u8];
    pub fn as_c_str(&self) -> &CStr;
    pub fn into_boxed_c_str(self) -> Box<CStr>;
    pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> Self;
    pub fn from_vec_with_nul(v: Vec<u8>) -> Result<Self, FromVecWithNulError>;
}
impl Drop for CString {}
impl Deref for CString { type Target = CStr; }
impl Debug for CString {}
impl Default for CString {}
impl Borrow<CStr> for CString {}
impl<'a> From<Cow<'a, CStr>> for CString {}
impl From<Box<CStr>> for CString {}
impl From<Vec<NonZero<u8>>> for CString {}
impl FromStr for CString { type Err = NulError; }
impl From<&CStr> for CString {}
impl PartialEq<CStr> for CString {}
impl PartialEq<&CStr> for CString {}
impl PartialEq<Cow<'_, CStr>> for CString {}
impl Index<RangeFull> for CString { type Output = CStr; }
impl AsRef<CStr> for CString {}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NulError;
impl NulError {
    pub fn nul_position(&self) -> usize;
    pub fn into_vec(self) -> Vec<u8>;
}
impl Display for NulError {}
impl Error for NulError {}
impl Drop for NulError {}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FromVecWithNulError;
impl FromVecWithNulError {
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
}
impl Display for FromVecWithNulError {}
impl Error for FromVecWithNulError {}
impl Drop for FromVecWithNulError {}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct IntoStringError;
impl IntoStringError {
    pub fn into_cstring(self) -> CString;
    pub fn utf8_error(&self) -> Utf8Error;
}
impl Display for IntoStringError {}
impl Error for IntoStringError {}
impl Drop for IntoStringError {}
#[derive(Eq, Hash, PartialEq)]
pub struct CStr;
impl CStr {
    pub const unsafe fn from_ptr<'a>(ptr: *const c_char) -> &'a CStr;
    pub const fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError>;
    pub const fn from_bytes_with_nul(bytes: &[u8]) -> Result<&Self, FromBytesWithNulError>;
    pub const unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr;
    pub const fn as_ptr(&self) -> *const c_char;
    pub const fn count_bytes(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub const fn to_bytes(&self) -> &[u8];
    pub const fn to_bytes_with_nul(&self) -> &[u8];
    pub const fn to_str(&self) -> Result<&str, Utf8Error>;
}
impl ToOwned for CStr { type Owned = CString; }
impl PartialEq<CString> for CStr {}
#[for_each(CStr, OsStr)] impl<Each> PartialEq<Cow<'_, Each>> for Each {}
impl Debug for CStr {}
impl Default for &CStr {}
impl PartialEq<&CStr> for CStr {}
#[for_each(CStr, OsString, OsStr)] impl<This> PartialOrd for This {}
impl Ord for CStr {}
impl Index<RangeFrom<usize>> for CStr { type Output = CStr; }
impl Index<std::range::RangeFrom<usize>> for CStr { type Output = CStr; }
impl AsRef<CStr> for CStr {}
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FromBytesWithNulError { InteriorNul { position: usize }, NotNulTerminated }
impl Display for FromBytesWithNulError {}
impl Error for FromBytesWithNulError {}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FromBytesUntilNulError;
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
