// Strings and types at the border to C and to the operating system.

use std::borrow::{Borrow, Cow};
use std::collections::TryReserveError;
use std::convert::Infallible;
use std::error::Error;
use std::cmp::Ordering;
use std::fmt::{Debug, Display, Formatter, Write};
use std::hash::{Hash, Hasher};
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
impl PartialEq<Cow<'_, CStr>> for CStr {
    fn eq(&self, other: &Cow<'_, CStr>) -> bool { *self == **other }
}
impl PartialEq<Cow<'_, OsStr>> for OsStr {
    fn eq(&self, other: &Cow<'_, OsStr>) -> bool { *self == **other }
}
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
#[for_each(CStr, OsString, OsStr)] impl<This: ?Sized> PartialOrd for This {
    fn partial_cmp(&self, other: &This) -> Option<Ordering> { Some(Ord::cmp(self, other)) }
}
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
// On Unix, any bytes.
pub struct OsString { bytes: Vec<u8> }
impl OsString {
    pub const fn new() -> OsString { OsString { bytes: Vec::new() } }
    pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self { OsString { bytes } }
    pub fn as_os_str(&self) -> &OsStr { OsStr::of(&self.bytes) }
    pub fn into_encoded_bytes(self) -> Vec<u8> { self.bytes }
    pub fn into_string(self) -> Result<String, OsString> { String::from_utf8(self.into_encoded_bytes()).map_err(|error| OsString { bytes: error.into_bytes() }) }
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T) { self.bytes.extend_from_slice(&s.as_ref().bytes) }
    pub fn with_capacity(capacity: usize) -> OsString { OsString { bytes: Vec::with_capacity(capacity) } }
    pub fn clear(&mut self) { self.bytes.clear() }
    pub fn capacity(&self) -> usize { self.bytes.capacity() }
    pub fn reserve(&mut self, additional: usize) { self.bytes.reserve(additional) }
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { self.bytes.try_reserve(additional) }
    pub fn reserve_exact(&mut self, additional: usize) { self.bytes.reserve_exact(additional) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { self.bytes.try_reserve_exact(additional) }
    pub fn shrink_to_fit(&mut self) { self.bytes.shrink_to_fit() }
    pub fn shrink_to(&mut self, min_capacity: usize) { self.bytes.shrink_to(min_capacity) }
    pub fn into_boxed_os_str(self) -> Box<OsStr> { unsafe { Box::from_raw(Box::into_raw(self.into_encoded_bytes().into_boxed_slice()) as *mut OsStr) } }
    pub fn leak<'a>(self) -> &'a mut OsStr { unsafe { &mut *(self.into_encoded_bytes().leak() as *mut [u8] as *mut OsStr) } }
}
impl From<String> for OsString {
    fn from(text: String) -> Self { OsString { bytes: text.into_bytes() } }
}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {
    fn from(text: &T) -> Self { text.as_ref().to_os_string() }
}
impl Index<RangeFull> for OsString {
    type Output = OsStr;
    fn index(&self, _: RangeFull) -> &OsStr { self.as_os_str() }
}
impl IndexMut<RangeFull> for OsString {
    fn index_mut(&mut self, _: RangeFull) -> &mut OsStr { &mut **self }
}
impl Deref for OsString {
    type Target = OsStr;
    fn deref(&self) -> &OsStr { self.as_os_str() }
}
impl DerefMut for OsString {
    fn deref_mut(&mut self) -> &mut OsStr { unsafe { &mut *(self.bytes.as_mut_slice() as *mut [u8] as *mut OsStr) } }
}
impl Default for OsString {
    fn default() -> Self { OsString::new() }
}
impl Clone for OsString {
    fn clone(&self) -> Self { OsString { bytes: self.bytes.clone() } }
}
impl Debug for OsString {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(self.as_os_str(), f) }
}
impl PartialEq for OsString {
    fn eq(&self, other: &OsString) -> bool { self.bytes == other.bytes }
}
impl PartialEq for OsStr {
    fn eq(&self, other: &OsStr) -> bool { self.bytes == other.bytes }
}
#[for_each(str, OsStr)] impl<Other: ?Sized> PartialEq<Other> for OsString {
    fn eq(&self, other: &Other) -> bool { self.as_os_str() == OsStr::new(other) }
}
#[for_each(PathBuf, Path)] impl<Other: ?Sized> PartialEq<Other> for OsString {
    fn eq(&self, other: &Other) -> bool { Path::new(self) == Path::new(other) }
}
#[for_each(OsString, OsStr)] impl<Other: ?Sized> PartialEq<Other> for str {
    fn eq(&self, other: &Other) -> bool { OsStr::new(self) == OsStr::new(other) }
}
#[for_each(str, OsStr)] impl<Other: ?Sized> PartialEq<&Other> for OsString {
    fn eq(&self, other: &&Other) -> bool { self.as_os_str() == OsStr::new(*other) }
}
impl PartialEq<&Path> for OsString {
    fn eq(&self, other: &&Path) -> bool { Path::new(self) == *other }
}
impl<'a> PartialEq<OsString> for &'a str {
    fn eq(&self, other: &OsString) -> bool { OsStr::new(*self) == other.as_os_str() }
}
impl Eq for OsString {}
#[for_each(str, OsStr)] impl<Other: ?Sized> PartialOrd<Other> for OsString {
    fn partial_cmp(&self, other: &Other) -> Option<Ordering> { self.as_os_str().partial_cmp(OsStr::new(other)) }
}
#[for_each(PathBuf, Path)] impl<Other: ?Sized> PartialOrd<Other> for OsString {
    fn partial_cmp(&self, other: &Other) -> Option<Ordering> { Path::new(self).partial_cmp(Path::new(other)) }
}
impl Ord for OsString {
    fn cmp(&self, other: &OsString) -> Ordering { self.bytes.cmp(&other.bytes) }
}
impl Hash for OsString {
    fn hash<H: Hasher>(&self, state: &mut H) { self.as_os_str().hash(state) }
}
impl Write for OsString {
    fn write_str(&mut self, s: &str) -> std::fmt::Result {
        self.push(s);
        Ok(())
    }
}
impl From<Box<OsStr>> for OsString {
    fn from(boxed: Box<OsStr>) -> OsString { boxed.into_os_string() }
}
impl<'a> From<Cow<'a, OsStr>> for OsString {
    fn from(text: Cow<'a, OsStr>) -> OsString { text.into_owned() }
}
impl PartialOrd<&OsStr> for OsString {
    fn partial_cmp(&self, other: &&OsStr) -> Option<Ordering> { self.as_os_str().partial_cmp(*other) }
}
impl PartialOrd<&Path> for OsString {
    fn partial_cmp(&self, other: &&Path) -> Option<Ordering> { Path::new(self).partial_cmp(*other) }
}
impl PartialOrd<Cow<'_, OsStr>> for OsString {
    fn partial_cmp(&self, other: &Cow<'_, OsStr>) -> Option<Ordering> { self.as_os_str().partial_cmp(&**other) }
}
impl PartialOrd<Cow<'_, Path>> for OsString {
    fn partial_cmp(&self, other: &Cow<'_, Path>) -> Option<Ordering> { Path::new(self).partial_cmp(&**other) }
}
impl PartialEq<Cow<'_, OsStr>> for OsString {
    fn eq(&self, other: &Cow<'_, OsStr>) -> bool { self.as_os_str() == &**other }
}
impl PartialEq<Cow<'_, Path>> for OsString {
    fn eq(&self, other: &Cow<'_, Path>) -> bool { Path::new(self) == &**other }
}
impl Borrow<OsStr> for OsString {
    fn borrow(&self) -> &OsStr { self.as_os_str() }
}
impl AsRef<OsStr> for OsString {
    fn as_ref(&self) -> &OsStr { self.as_os_str() }
}
impl FromStr for OsString {
    type Err = Infallible;
    fn from_str(s: &str) -> Result<Self, Infallible> { Ok(OsString::from(s)) }
}
impl Extend<OsString> for OsString {
    fn extend<I: IntoIterator<Item = OsString>>(&mut self, iter: I) {
        for text in iter {
            self.push(&text);
        }
    }
}
impl<'a> Extend<&'a OsStr> for OsString {
    fn extend<I: IntoIterator<Item = &'a OsStr>>(&mut self, iter: I) {
        for text in iter {
            self.push(text);
        }
    }
}
impl<'a> Extend<Cow<'a, OsStr>> for OsString {
    fn extend<I: IntoIterator<Item = Cow<'a, OsStr>>>(&mut self, iter: I) {
        for text in iter {
            self.push(&*text);
        }
    }
}
impl FromIterator<OsString> for OsString {
    fn from_iter<I: IntoIterator<Item = OsString>>(iter: I) -> Self {
        let mut all = OsString::new();
        all.extend(iter);
        all
    }
}
impl<'a> FromIterator<&'a OsStr> for OsString {
    fn from_iter<I: IntoIterator<Item = &'a OsStr>>(iter: I) -> Self {
        let mut all = OsString::new();
        all.extend(iter);
        all
    }
}
impl<'a> FromIterator<Cow<'a, OsStr>> for OsString {
    fn from_iter<I: IntoIterator<Item = Cow<'a, OsStr>>>(iter: I) -> Self {
        let mut all = OsString::new();
        all.extend(iter);
        all
    }
}
impl OsStringExt for OsString {
    fn from_vec(vec: Vec<u8>) -> Self { OsString { bytes: vec } }
    fn into_vec(self) -> Vec<u8> { self.into_encoded_bytes() }
}
impl From<PathBuf> for OsString {
    fn from(path: PathBuf) -> OsString { path.into_os_string() }
}
impl AsRef<Path> for OsString {
    fn as_ref(&self) -> &Path { Path::new(self.as_os_str()) }
}
pub struct OsStr { bytes: [u8] }
impl OsStr {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr { s.as_ref() }
    fn of(bytes: &[u8]) -> &OsStr { unsafe { &*(bytes as *const [u8] as *const OsStr) } }
    pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self { OsStr::of(bytes) }
    pub fn to_str(&self) -> Option<&str> { std::str::from_utf8(&self.bytes).ok() }
    pub fn to_string_lossy(&self) -> Cow<'_, str> { String::from_utf8_lossy(&self.bytes) }
    pub fn to_os_string(&self) -> OsString { OsString { bytes: self.bytes.to_vec() } }
    pub fn is_empty(&self) -> bool { self.bytes.is_empty() }
    pub fn len(&self) -> usize { self.bytes.len() }
    pub fn into_os_string(self: Box<Self>) -> OsString { OsString { bytes: unsafe { Box::from_raw(Box::into_raw(self) as *mut [u8]) }.into_vec() } }
    pub fn as_encoded_bytes(&self) -> &[u8] { &self.bytes }
    pub fn make_ascii_lowercase(&mut self) { self.bytes.make_ascii_lowercase() }
    pub fn make_ascii_uppercase(&mut self) { self.bytes.make_ascii_uppercase() }
    pub fn to_ascii_lowercase(&self) -> OsString { OsString { bytes: self.bytes.to_ascii_lowercase() } }
    pub fn to_ascii_uppercase(&self) -> OsString { OsString { bytes: self.bytes.to_ascii_uppercase() } }
    pub fn is_ascii(&self) -> bool { self.bytes.is_ascii() }
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool { self.bytes.eq_ignore_ascii_case(&other.as_ref().bytes) }
    pub fn display(&self) -> std::ffi::os_str::Display<'_> { std::ffi::os_str::Display { text: self } }
}
impl<'a> TryFrom<&'a OsStr> for &'a str {
    type Error = Utf8Error;
    fn try_from(value: &'a OsStr) -> Result<Self, Utf8Error> { std::str::from_utf8(&value.bytes) }
}
impl Default for &OsStr {
    fn default() -> Self { OsStr::new("") }
}
#[for_each(str, OsString)] impl<Other: ?Sized> PartialEq<Other> for OsStr {
    fn eq(&self, other: &Other) -> bool { *self == *OsStr::new(other) }
}
#[for_each(PathBuf, Path)] impl<Other: ?Sized> PartialEq<Other> for OsStr {
    fn eq(&self, other: &Other) -> bool { *Path::new(self) == *Path::new(other) }
}
impl Eq for OsStr {}
#[for_each(str, OsString)] impl<Other: ?Sized> PartialOrd<Other> for OsStr {
    fn partial_cmp(&self, other: &Other) -> Option<Ordering> { OsStr::partial_cmp(self, OsStr::new(other)) }
}
#[for_each(PathBuf, Path)] impl<Other: ?Sized> PartialOrd<Other> for OsStr {
    fn partial_cmp(&self, other: &Other) -> Option<Ordering> { Path::partial_cmp(Path::new(self), Path::new(other)) }
}
impl Ord for OsStr {
    fn cmp(&self, other: &OsStr) -> Ordering { self.bytes.cmp(&other.bytes) }
}
impl PartialEq<OsString> for &OsStr {
    fn eq(&self, other: &OsString) -> bool { **self == *other.as_os_str() }
}
#[for_each(PathBuf, Path)] impl<Other: ?Sized> PartialEq<Other> for &OsStr {
    fn eq(&self, other: &Other) -> bool { *Path::new(*self) == *Path::new(other) }
}
impl PartialOrd<OsString> for &OsStr {
    fn partial_cmp(&self, other: &OsString) -> Option<Ordering> { OsStr::partial_cmp(*self, other.as_os_str()) }
}
#[for_each(PathBuf, Path)] impl<Other: ?Sized> PartialOrd<Other> for &OsStr {
    fn partial_cmp(&self, other: &Other) -> Option<Ordering> { Path::partial_cmp(Path::new(*self), Path::new(other)) }
}
impl PartialOrd<Cow<'_, OsStr>> for OsStr {
    fn partial_cmp(&self, other: &Cow<'_, OsStr>) -> Option<Ordering> { OsStr::partial_cmp(self, &**other) }
}
impl PartialEq<Cow<'_, OsStr>> for &OsStr {
    fn eq(&self, other: &Cow<'_, OsStr>) -> bool { **self == **other }
}
impl PartialOrd<Cow<'_, OsStr>> for &OsStr {
    fn partial_cmp(&self, other: &Cow<'_, OsStr>) -> Option<Ordering> { OsStr::partial_cmp(*self, &**other) }
}
impl Hash for OsStr {
    fn hash<H: Hasher>(&self, state: &mut H) { self.bytes.hash(state) }
}
impl Debug for OsStr {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("\"")?;
        for chunk in self.bytes.utf8_chunks() {
            let shown = std::intrinsics::text(&chunk.valid());
            f.write_str(&shown[1..shown.len() - 1])?;
            for byte in chunk.invalid() {
                f.write_str("\\x")?;
                f.write_char(char::from_digit((*byte >> 4) as u32, 16).unwrap_or('0').to_ascii_uppercase())?;
                f.write_char(char::from_digit((*byte & 15) as u32, 16).unwrap_or('0').to_ascii_uppercase())?;
            }
        }
        f.write_str("\"")
    }
}
impl<S: Borrow<OsStr>> Join<&OsStr> for [S] {
    type Output = OsString;
    fn join(slice: &[S], sep: &OsStr) -> OsString {
        let mut all = OsString::new();
        for (index, part) in slice.iter().enumerate() {
            if index > 0 {
                all.push(sep);
            }
            all.push(part.borrow());
        }
        all
    }
}
impl ToOwned for OsStr {
    type Owned = OsString;
    fn to_owned(&self) -> OsString { self.to_os_string() }
}
impl AsRef<OsStr> for OsStr {
    fn as_ref(&self) -> &OsStr { self }
}
impl AsRef<OsStr> for str {
    fn as_ref(&self) -> &OsStr { OsStr::of(self.as_bytes()) }
}
impl OsStrExt for OsStr {
    fn from_bytes(slice: &[u8]) -> &Self { OsStr::of(slice) }
    fn as_bytes(&self) -> &[u8] { &self.bytes }
}
impl AsRef<Path> for OsStr {
    fn as_ref(&self) -> &Path { Path::new(self) }
}
impl PartialEq<&Path> for OsStr {
    fn eq(&self, other: &&Path) -> bool { *Path::new(self) == **other }
}
impl PartialOrd<&Path> for OsStr {
    fn partial_cmp(&self, other: &&Path) -> Option<Ordering> { Path::partial_cmp(Path::new(self), *other) }
}
impl PartialEq<Cow<'_, Path>> for OsStr {
    fn eq(&self, other: &Cow<'_, Path>) -> bool { *Path::new(self) == **other }
}
impl PartialOrd<Cow<'_, Path>> for OsStr {
    fn partial_cmp(&self, other: &Cow<'_, Path>) -> Option<Ordering> { Path::partial_cmp(Path::new(self), &**other) }
}
impl PartialOrd<Cow<'_, Path>> for &OsStr {
    fn partial_cmp(&self, other: &Cow<'_, Path>) -> Option<Ordering> { Path::partial_cmp(Path::new(*self), &**other) }
}
impl PartialEq<Cow<'_, Path>> for &OsStr {
    fn eq(&self, other: &Cow<'_, Path>) -> bool { *Path::new(*self) == **other }
}
pub mod c_str {
    pub use std::ffi::{CStr, CString, FromBytesUntilNulError, FromBytesWithNulError, FromVecWithNulError, IntoStringError, NulError};
}
pub mod os_str {
    use std::fmt::Debug;
    use std::fmt;
    pub use std::ffi::{OsStr, OsString};
    pub struct Display<'a> { text: &'a OsStr }
    impl Debug for Display<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Debug::fmt(self.text, f) }
    }
    impl fmt::Display for Display<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&*self.text.to_string_lossy(), f) }
    }
}
