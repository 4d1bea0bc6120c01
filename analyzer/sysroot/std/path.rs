// Paths and their parts.

use std::borrow::{Borrow, Cow};
use std::cmp::Ordering;
use std::collections::TryReserveError;
use std::convert::Infallible;
use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::fmt::Debug;
use std::fmt;
use std::fs::{Metadata, ReadDir};
use std::hash::{Hash, Hasher};
use std::io;
use std::iter::FusedIterator;
use std::ops::{Deref, DerefMut};
use std::str::FromStr;

pub const MAIN_SEPARATOR: char = '/';
pub const MAIN_SEPARATOR_STR: &str = "/";
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Prefix<'a> {
    Verbatim(&'a OsStr), VerbatimUNC(&'a OsStr, &'a OsStr), VerbatimDisk(u8), DeviceNS(&'a OsStr),
    UNC(&'a OsStr, &'a OsStr), Disk(u8),
}
impl<'a> Prefix<'a> {
    pub fn is_verbatim(&self) -> bool;
}
#[derive(Clone, Copy, Debug, Eq)]
pub struct PrefixComponent<'a> { raw: &'a OsStr }
impl<'a> PrefixComponent<'a> {
    pub fn kind(&self) -> Prefix<'a>;
    pub fn as_os_str(&self) -> &'a OsStr { self.raw }
}
impl<'a> PartialEq for PrefixComponent<'a> {
    fn eq(&self, other: &Self) -> bool { self.raw == other.raw }
}
impl<'a> PartialOrd for PrefixComponent<'a> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { self.raw.partial_cmp(other.raw) }
}
impl Ord for PrefixComponent<'_> {
    fn cmp(&self, other: &Self) -> Ordering { self.raw.cmp(other.raw) }
}
impl Hash for PrefixComponent<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) { self.raw.hash(state) }
}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Component<'a> { Prefix(PrefixComponent<'a>), RootDir, CurDir, ParentDir, Normal(&'a OsStr) }
impl<'a> Component<'a> {
    pub fn as_os_str(self) -> &'a OsStr {
        match self {
            Component::Prefix(prefix) => prefix.as_os_str(),
            Component::RootDir => OsStr::new("/"),
            Component::CurDir => OsStr::new("."),
            Component::ParentDir => OsStr::new(".."),
            Component::Normal(name) => name,
        }
    }
    // What stands between two separators; nothing that counts if it is empty or a dot.
    fn of(name: &'a [u8]) -> Option<Component<'a>> {
        match name {
            b"" | b"." => None,
            b".." => Some(Component::ParentDir),
            _ => Some(Component::Normal(os(name))),
        }
    }
}
fn os(bytes: &[u8]) -> &OsStr { unsafe { OsStr::from_encoded_bytes_unchecked(bytes) } }
impl AsRef<OsStr> for Component<'_> {
    fn as_ref(&self) -> &OsStr { self.as_os_str() }
}
impl AsRef<Path> for Component<'_> {
    fn as_ref(&self) -> &Path { Path::new(self.as_os_str()) }
}
// What is left. `is_begun` once the root or the dot at the start was given from the front, `is_over` once it was from the back.
#[derive(Clone)]
pub struct Components<'a> { left: &'a [u8], has_root: bool, is_begun: bool, is_over: bool }
impl<'a> Components<'a> {
    pub fn as_path(&self) -> &'a Path {
        let mut left = self.clone();
        if left.is_begun {
            left.trim();
        }
        if !left.is_over {
            left.trim_back();
        }
        Path::new(os(left.left))
    }
    // Whether the path begins with a dot that counts.
    fn has_dot(&self) -> bool { !self.has_root && matches!(self.left, [b'.'] | [b'.', b'/', ..]) }
    // The length of the root or the dot, while it is there.
    fn start(&self) -> usize { (!self.is_begun && (self.has_root || self.has_dot())) as usize }
    // The first part and how long it is, with the separator behind it.
    fn front(&self) -> (usize, Option<Component<'a>>) {
        match self.left.iter().position(|byte| *byte == b'/') {
            Some(at) => (at + 1, Component::of(&self.left[..at])),
            None => (self.left.len(), Component::of(self.left)),
        }
    }
    fn back(&self) -> (usize, Option<Component<'a>>) {
        let body = &self.left[self.start()..];
        match body.iter().rposition(|byte| *byte == b'/') {
            Some(at) => (body.len() - at, Component::of(&body[at + 1..])),
            None => (body.len(), Component::of(body)),
        }
    }
    // Leaves out what does not count.
    fn trim(&mut self) {
        while !self.left.is_empty() {
            let (size, part) = self.front();
            if part.is_some() {
                return;
            }
            self.left = &self.left[size..];
        }
    }
    fn trim_back(&mut self) {
        while self.left.len() > self.start() {
            let (size, part) = self.back();
            if part.is_some() {
                return;
            }
            self.left = &self.left[..self.left.len() - size];
        }
    }
}
impl Debug for Components<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { listed("Components", self.clone(), f) }
}
// `Components(["a", "b"])`.
fn listed<I: Iterator + Clone>(name: &str, parts: I, f: &mut fmt::Formatter<'_>) -> fmt::Result where I::Item: Debug {
    f.debug_tuple(name).field(&fmt::from_fn(|f| f.debug_list().entries(parts.clone()).finish())).finish()
}
impl AsRef<Path> for Components<'_> {
    fn as_ref(&self) -> &Path { self.as_path() }
}
impl AsRef<OsStr> for Components<'_> {
    fn as_ref(&self) -> &OsStr { self.as_path().as_os_str() }
}
impl<'a> Iterator for Components<'a> {
    type Item = Component<'a>;
    fn next(&mut self) -> Option<Component<'a>> {
        if self.is_over && !self.is_begun {
            return None;
        }
        if !self.is_begun {
            let (has_root, start) = (self.has_root, self.start());
            self.is_begun = true;
            self.left = &self.left[start..];
            if start > 0 {
                return Some(if has_root { Component::RootDir } else { Component::CurDir });
            }
        }
        while !self.left.is_empty() {
            let (size, part) = self.front();
            self.left = &self.left[size..];
            if part.is_some() {
                return part;
            }
        }
        None
    }
}
impl<'a> DoubleEndedIterator for Components<'a> {
    fn next_back(&mut self) -> Option<Component<'a>> {
        if self.is_over {
            return None;
        }
        while self.left.len() > self.start() {
            let (size, part) = self.back();
            self.left = &self.left[..self.left.len() - size];
            if part.is_some() {
                return part;
            }
        }
        let start = self.start();
        self.is_over = true;
        self.left = &self.left[..self.left.len() - start];
        if start == 0 {
            return None;
        }
        Some(if self.has_root { Component::RootDir } else { Component::CurDir })
    }
}
impl FusedIterator for Components<'_> {}
impl<'a> PartialEq for Components<'a> {
    fn eq(&self, other: &Self) -> bool { Iterator::eq(self.clone(), other.clone()) }
}
impl Eq for Components<'_> {}
impl<'a> PartialOrd for Components<'a> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { Some(Iterator::cmp(self.clone(), other.clone())) }
}
impl Ord for Components<'_> {
    fn cmp(&self, other: &Self) -> Ordering { Iterator::cmp(self.clone(), other.clone()) }
}
#[derive(Clone)]
pub struct Iter<'a> { parts: Components<'a> }
impl<'a> Iter<'a> {
    pub fn as_path(&self) -> &'a Path { self.parts.as_path() }
}
impl Debug for Iter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { listed("Iter", self.clone(), f) }
}
impl AsRef<Path> for Iter<'_> {
    fn as_ref(&self) -> &Path { self.as_path() }
}
impl AsRef<OsStr> for Iter<'_> {
    fn as_ref(&self) -> &OsStr { self.as_path().as_os_str() }
}
impl<'a> Iterator for Iter<'a> {
    type Item = &'a OsStr;
    fn next(&mut self) -> Option<&'a OsStr> { self.parts.next().map(Component::as_os_str) }
}
impl<'a> DoubleEndedIterator for Iter<'a> {
    fn next_back(&mut self) -> Option<&'a OsStr> { self.parts.next_back().map(Component::as_os_str) }
}
impl FusedIterator for Iter<'_> {}
#[derive(Clone, Copy, Debug)]
pub struct Ancestors<'a> { next: Option<&'a Path> }
impl<'a> Iterator for Ancestors<'a> {
    type Item = &'a Path;
    fn next(&mut self) -> Option<&'a Path> {
        let next = self.next;
        self.next = next.and_then(|path| path.parent());
        next
    }
}
impl FusedIterator for Ancestors<'_> {}
pub struct PathBuf { inner: OsString }
impl PathBuf {
    pub const fn new() -> PathBuf { PathBuf { inner: OsString::new() } }
    pub fn with_capacity(capacity: usize) -> PathBuf { PathBuf { inner: OsString::with_capacity(capacity) } }
    pub fn as_path(&self) -> &Path { Path::new(self.inner.as_os_str()) }
    pub fn leak<'a>(self) -> &'a mut Path { unsafe { &mut *(self.inner.leak() as *mut OsStr as *mut Path) } }
    pub fn push<P: AsRef<Path>>(&mut self, path: P) {
        let path = path.as_ref();
        if path.is_absolute() {
            self.inner.clear();
        } else if self.inner.as_encoded_bytes().last().is_some_and(|last| *last != b'/') {
            self.inner.push("/");
        }
        self.inner.push(path.as_os_str());
    }
    fn truncate(&mut self, len: usize) {
        let mut bytes = std::mem::take(&mut self.inner).into_encoded_bytes();
        bytes.truncate(len);
        self.inner = unsafe { OsString::from_encoded_bytes_unchecked(bytes) };
    }
    pub fn pop(&mut self) -> bool {
        match self.parent().map(|parent| parent.as_os_str().len()) {
            Some(len) => {
                self.truncate(len);
                true
            }
            None => false,
        }
    }
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {
        if self.file_name().is_some() {
            self.pop();
        }
        self.push(file_name.as_ref());
    }
    // How far a part of the path reaches in it.
    fn end_of(&self, part: &OsStr) -> usize {
        let all = self.inner.as_encoded_bytes().as_ptr() as usize;
        part.as_encoded_bytes().as_ptr() as usize - all + part.len()
    }
    fn add_to(&mut self, end: usize, extension: &OsStr) {
        self.truncate(end);
        if !extension.is_empty() {
            self.inner.push(".");
            self.inner.push(extension);
        }
    }
    #[track_caller]
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {
        let extension = extension.as_ref();
        checked(extension);
        let Some(end) = self.file_stem().map(|stem| self.end_of(stem)) else { return false };
        self.add_to(end, extension);
        true
    }
    #[track_caller]
    pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {
        let extension = extension.as_ref();
        checked(extension);
        let Some(end) = self.file_name().map(|name| self.end_of(name)) else { return false };
        if !extension.is_empty() {
            self.add_to(end, extension);
        }
        true
    }
    pub fn as_mut_os_string(&mut self) -> &mut OsString { &mut self.inner }
    pub fn into_os_string(self) -> OsString { self.inner }
    pub fn into_boxed_path(self) -> Box<Path> { unsafe { Box::from_raw(Box::into_raw(self.inner.into_boxed_os_str()) as *mut Path) } }
    pub fn capacity(&self) -> usize { self.inner.capacity() }
    pub fn clear(&mut self) { self.inner.clear() }
    pub fn reserve(&mut self, additional: usize) { self.inner.reserve(additional) }
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { self.inner.try_reserve(additional) }
    pub fn reserve_exact(&mut self, additional: usize) { self.inner.reserve_exact(additional) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { self.inner.try_reserve_exact(additional) }
    pub fn shrink_to_fit(&mut self) { self.inner.shrink_to_fit() }
    pub fn shrink_to(&mut self, min_capacity: usize) { self.inner.shrink_to(min_capacity) }
}
#[track_caller]
fn checked(extension: &OsStr) {
    if extension.as_encoded_bytes().contains(&b'/') {
        panic!("extension cannot contain path separators: {extension:?}");
    }
}
impl Clone for PathBuf {
    fn clone(&self) -> Self { PathBuf { inner: self.inner.clone() } }
}
impl From<Box<Path>> for PathBuf {
    fn from(boxed: Box<Path>) -> PathBuf { boxed.into_path_buf() }
}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {
    fn from(text: &T) -> PathBuf { PathBuf { inner: text.as_ref().to_os_string() } }
}
impl From<OsString> for PathBuf {
    fn from(text: OsString) -> PathBuf { PathBuf { inner: text } }
}
impl From<String> for PathBuf {
    fn from(text: String) -> PathBuf { PathBuf { inner: OsString::from(text) } }
}
impl FromStr for PathBuf {
    type Err = Infallible;
    fn from_str(s: &str) -> Result<Self, Infallible> { Ok(PathBuf::from(s)) }
}
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {
    fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> Self {
        let mut path = PathBuf::new();
        path.extend(iter);
        path
    }
}
impl<P: AsRef<Path>> Extend<P> for PathBuf {
    fn extend<I: IntoIterator<Item = P>>(&mut self, iter: I) {
        for part in iter {
            self.push(part.as_ref());
        }
    }
}
impl Debug for PathBuf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Debug::fmt(self.inner.as_os_str(), f) }
}
impl Deref for PathBuf {
    type Target = Path;
    fn deref(&self) -> &Path { self.as_path() }
}
impl DerefMut for PathBuf {
    fn deref_mut(&mut self) -> &mut Path { unsafe { &mut *(&mut *self.inner as *mut OsStr as *mut Path) } }
}
impl Borrow<Path> for PathBuf {
    fn borrow(&self) -> &Path { self.as_path() }
}
impl Default for PathBuf {
    fn default() -> Self { PathBuf::new() }
}
impl<'a> From<Cow<'a, Path>> for PathBuf {
    fn from(path: Cow<'a, Path>) -> Self { path.into_owned() }
}
#[for_each(PathBuf, Path)] impl<This: ?Sized> PartialEq for This {
    fn eq(&self, other: &This) -> bool { Path::new(self).components() == Path::new(other).components() }
}
#[for_each(str, String, Path, OsStr, OsString)] impl<Other: ?Sized> PartialEq<Other> for PathBuf {
    fn eq(&self, other: &Other) -> bool { self.components() == Path::new(other).components() }
}
#[for_each(PathBuf, Path)] impl<Other: ?Sized> PartialEq<Other> for str {
    fn eq(&self, other: &Other) -> bool { Path::new(self).components() == Path::new(other).components() }
}
impl Hash for PathBuf {
    fn hash<H: Hasher>(&self, state: &mut H) { self.as_path().hash(state) }
}
impl Eq for PathBuf {}
#[for_each(PathBuf, Path)] impl<This: ?Sized> PartialOrd for This {
    fn partial_cmp(&self, other: &This) -> Option<Ordering> { Path::new(self).components().partial_cmp(Path::new(other).components()) }
}
impl Ord for PathBuf {
    fn cmp(&self, other: &PathBuf) -> Ordering { Iterator::cmp(self.components(), other.components()) }
}
impl AsRef<OsStr> for PathBuf {
    fn as_ref(&self) -> &OsStr { self.inner.as_os_str() }
}
impl AsRef<Path> for PathBuf {
    fn as_ref(&self) -> &Path { self.as_path() }
}
impl<'a> IntoIterator for &'a PathBuf {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Iter<'a> { self.iter() }
}
#[for_each(Path, OsStr, OsString)] impl<Other: ?Sized> PartialOrd<Other> for PathBuf {
    fn partial_cmp(&self, other: &Other) -> Option<Ordering> { self.components().partial_cmp(Path::new(other).components()) }
}
#[for_each(Path, OsStr)] impl<Other: ?Sized> PartialEq<&Other> for PathBuf {
    fn eq(&self, other: &&Other) -> bool { self.components() == Path::new(*other).components() }
}
#[for_each(Path, OsStr)] impl<Other: ?Sized> PartialOrd<&Other> for PathBuf {
    fn partial_cmp(&self, other: &&Other) -> Option<Ordering> { self.components().partial_cmp(Path::new(*other).components()) }
}
#[for_each(Path, OsStr)] impl<Other: ?Sized> PartialOrd<Cow<'_, Other>> for PathBuf {
    fn partial_cmp(&self, other: &Cow<'_, Other>) -> Option<Ordering> { self.components().partial_cmp(Path::new(&**other).components()) }
}
#[for_each(Path, OsStr)] impl<Other: ?Sized> PartialEq<Cow<'_, Other>> for PathBuf {
    fn eq(&self, other: &Cow<'_, Other>) -> bool { self.components() == Path::new(&**other).components() }
}
pub struct Path { inner: OsStr }
// A file's name before and behind a dot; what stands before is nothing at the start.
fn parted(name: &OsStr, at: Option<usize>) -> (Option<&OsStr>, Option<&OsStr>) {
    let bytes = name.as_encoded_bytes();
    match at {
        Some(at) if at > 0 && bytes != b".." => (Some(os(&bytes[..at])), Some(os(&bytes[at + 1..]))),
        _ => (Some(name), None),
    }
}
fn at_last_dot(name: &OsStr) -> (Option<&OsStr>, Option<&OsStr>) { parted(name, name.as_encoded_bytes().iter().rposition(|byte| *byte == b'.')) }
// What is left of the first once it has given all of the second.
fn behind<'a>(all: Components<'a>, start: Components<'_>) -> Option<Components<'a>> {
    let (mut all, mut start) = (all, start);
    loop {
        let mut next = all.clone();
        match (next.next(), start.next()) {
            (_, None) => return Some(all),
            (Some(a), Some(b)) if a == b => all = next,
            _ => return None,
        }
    }
}
impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path { unsafe { &*(s.as_ref() as *const OsStr as *const Path) } }
    pub fn as_os_str(&self) -> &OsStr { &self.inner }
    pub fn as_mut_os_str(&mut self) -> &mut OsStr { &mut self.inner }
    pub fn to_str(&self) -> Option<&str> { self.inner.to_str() }
    pub fn to_string_lossy(&self) -> Cow<'_, str> { self.inner.to_string_lossy() }
    pub fn to_path_buf(&self) -> PathBuf { PathBuf { inner: self.inner.to_os_string() } }
    pub fn is_absolute(&self) -> bool { self.has_root() }
    pub fn is_relative(&self) -> bool { !self.has_root() }
    pub fn has_root(&self) -> bool { self.inner.as_encoded_bytes().first() == Some(&b'/') }
    pub fn parent(&self) -> Option<&Path> {
        let mut parts = self.components();
        match parts.next_back()? {
            Component::Normal(_) | Component::CurDir | Component::ParentDir => Some(parts.as_path()),
            _ => None,
        }
    }
    pub fn ancestors(&self) -> Ancestors<'_> { Ancestors { next: Some(self) } }
    pub fn file_name(&self) -> Option<&OsStr> {
        match self.components().next_back()? {
            Component::Normal(name) => Some(name),
            _ => None,
        }
    }
    pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError> {
        match behind(self.components(), base.as_ref().components()) {
            Some(left) => Ok(left.as_path()),
            None => Err(StripPrefixError(())),
        }
    }
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool { behind(self.components(), base.as_ref().components()).is_some() }
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {
        let (mut all, mut end) = (self.components(), child.as_ref().components());
        loop {
            match (all.next_back(), end.next_back()) {
                (_, None) => return true,
                (Some(a), Some(b)) if a == b => {}
                _ => return false,
            }
        }
    }
    pub fn file_stem(&self) -> Option<&OsStr> { at_last_dot(self.file_name()?).0 }
    pub fn file_prefix(&self) -> Option<&OsStr> {
        let name = self.file_name()?;
        parted(name, name.as_encoded_bytes().iter().skip(1).position(|byte| *byte == b'.').map(|at| at + 1)).0
    }
    pub fn extension(&self) -> Option<&OsStr> { at_last_dot(self.file_name()?).1 }
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {
        let mut joined = self.to_path_buf();
        joined.push(path);
        joined
    }
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {
        let mut path = self.to_path_buf();
        path.set_file_name(file_name);
        path
    }
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {
        // Without the one it has, which may leave it without a file name.
        let had = self.extension().map_or(0, |had| had.len());
        let bytes = self.inner.as_encoded_bytes();
        let mut path = PathBuf::from(os(&bytes[..bytes.len() - had]));
        path.set_extension(extension);
        path
    }
    pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {
        let mut path = self.to_path_buf();
        path.add_extension(extension);
        path
    }
    pub fn components(&self) -> Components<'_> { Components { left: self.inner.as_encoded_bytes(), has_root: self.has_root(), is_begun: false, is_over: false } }
    pub fn iter(&self) -> Iter<'_> { Iter { parts: self.components() } }
    pub fn display(&self) -> Display<'_> { Display { path: self } }
    pub fn metadata(&self) -> io::Result<Metadata>;
    pub fn symlink_metadata(&self) -> io::Result<Metadata>;
    pub fn canonicalize(&self) -> io::Result<PathBuf>;
    pub fn read_link(&self) -> io::Result<PathBuf>;
    pub fn read_dir(&self) -> io::Result<ReadDir>;
    pub fn exists(&self) -> bool;
    pub fn try_exists(&self) -> io::Result<bool>;
    pub fn is_file(&self) -> bool;
    pub fn is_dir(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn into_path_buf(self: Box<Self>) -> PathBuf { PathBuf { inner: unsafe { Box::from_raw(Box::into_raw(self) as *mut OsStr) }.into_os_string() } }
}
impl ToOwned for Path {
    type Owned = PathBuf;
    fn to_owned(&self) -> PathBuf { self.to_path_buf() }
}
impl AsRef<OsStr> for Path {
    fn as_ref(&self) -> &OsStr { &self.inner }
}
impl Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Debug::fmt(&self.inner, f) }
}
#[for_each(str, String, PathBuf, OsStr, OsString)] impl<Other: ?Sized> PartialEq<Other> for Path {
    fn eq(&self, other: &Other) -> bool { self.components() == Path::new(other).components() }
}
// Of all that counts, so that paths that are equal have one hash.
impl Hash for Path {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let mut bits: usize = 0;
        let mut left = self.inner.as_encoded_bytes();
        let mut is_first = true;
        loop {
            let end = left.iter().position(|byte| *byte == b'/');
            let part = match end {
                Some(end) => &left[..end],
                None => left,
            };
            if !part.is_empty() && (is_first || part != b".") {
                bits = bits.wrapping_add(part.len()).rotate_right(2);
                state.write(part);
            }
            is_first = false;
            match end {
                Some(end) => left = &left[end + 1..],
                None => break,
            }
        }
        state.write_usize(bits);
    }
}
impl Eq for Path {}
impl Ord for Path {
    fn cmp(&self, other: &Path) -> Ordering { Iterator::cmp(self.components(), other.components()) }
}
impl AsRef<Path> for Path {
    fn as_ref(&self) -> &Path { self }
}
impl AsRef<Path> for str {
    fn as_ref(&self) -> &Path { Path::new(self) }
}
impl<'a> IntoIterator for &'a Path {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Iter<'a> { self.iter() }
}
#[for_each(PathBuf, OsStr, OsString)] impl<Other: ?Sized> PartialOrd<Other> for Path {
    fn partial_cmp(&self, other: &Other) -> Option<Ordering> { self.components().partial_cmp(Path::new(other).components()) }
}
#[for_each(PathBuf, OsStr, OsString)] impl<Other: ?Sized> PartialEq<Other> for &Path {
    fn eq(&self, other: &Other) -> bool { self.components() == Path::new(other).components() }
}
#[for_each(PathBuf, OsStr, OsString)] impl<Other: ?Sized> PartialOrd<Other> for &Path {
    fn partial_cmp(&self, other: &Other) -> Option<Ordering> { self.components().partial_cmp(Path::new(other).components()) }
}
impl PartialEq<Cow<'_, Path>> for Path {
    fn eq(&self, other: &Cow<'_, Path>) -> bool { self.components() == Path::new(&**other).components() }
}
impl PartialOrd<Cow<'_, Path>> for Path {
    fn partial_cmp(&self, other: &Cow<'_, Path>) -> Option<Ordering> { self.components().partial_cmp(Path::new(&**other).components()) }
}
impl PartialEq<Cow<'_, Path>> for &Path {
    fn eq(&self, other: &Cow<'_, Path>) -> bool { self.components() == Path::new(&**other).components() }
}
impl PartialOrd<Cow<'_, Path>> for &Path {
    fn partial_cmp(&self, other: &Cow<'_, Path>) -> Option<Ordering> { self.components().partial_cmp(Path::new(&**other).components()) }
}
impl PartialEq<Cow<'_, OsStr>> for Path {
    fn eq(&self, other: &Cow<'_, OsStr>) -> bool { self.components() == Path::new(&**other).components() }
}
impl PartialOrd<Cow<'_, OsStr>> for Path {
    fn partial_cmp(&self, other: &Cow<'_, OsStr>) -> Option<Ordering> { self.components().partial_cmp(Path::new(&**other).components()) }
}
impl PartialEq<Cow<'_, OsStr>> for &Path {
    fn eq(&self, other: &Cow<'_, OsStr>) -> bool { self.components() == Path::new(&**other).components() }
}
impl PartialOrd<Cow<'_, OsStr>> for &Path {
    fn partial_cmp(&self, other: &Cow<'_, OsStr>) -> Option<Ordering> { self.components().partial_cmp(Path::new(&**other).components()) }
}
impl PartialEq<&OsStr> for Path {
    fn eq(&self, other: &&OsStr) -> bool { self.components() == Path::new(*other).components() }
}
impl PartialOrd<&OsStr> for Path {
    fn partial_cmp(&self, other: &&OsStr) -> Option<Ordering> { self.components().partial_cmp(Path::new(*other).components()) }
}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct StripPrefixError(());
impl fmt::Display for StripPrefixError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad("prefix not found") }
}
impl Error for StripPrefixError {}
pub struct Display<'a> { path: &'a Path }
impl Debug for Display<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Debug::fmt(self.path, f) }
}
impl fmt::Display for Display<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&*self.path.to_string_lossy(), f) }
}
pub fn is_separator(c: char) -> bool { c == '/' }
pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
