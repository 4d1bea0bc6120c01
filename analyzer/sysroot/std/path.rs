// Paths and their parts.

use std::borrow::{Borrow, Cow};
use std::collections::TryReserveError;
use std::convert::Infallible;
use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::fmt::Debug;
use std::fmt;
use std::fs::{Metadata, ReadDir};
use std::hash::Hash;
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
pub struct PrefixComponent<'a>;
impl<'a> PrefixComponent<'a> {
    pub fn kind(&self) -> Prefix<'a>;
    pub fn as_os_str(&self) -> &'a OsStr;
}
impl<'a> PartialEq for PrefixComponent<'a> {}
impl<'a> PartialOrd for PrefixComponent<'a> {}
impl Ord for PrefixComponent<'_> {}
impl Hash for PrefixComponent<'_> {}
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Component<'a> { Prefix(PrefixComponent<'a>), RootDir, CurDir, ParentDir, Normal(&'a OsStr) }
impl<'a> Component<'a> {
    pub fn as_os_str(self) -> &'a OsStr;
}
impl AsRef<OsStr> for Component<'_> {}
impl AsRef<Path> for Component<'_> {}
#[derive(Clone)]
pub struct Components<'a>;
impl<'a> Components<'a> {
    pub fn as_path(&self) -> &'a Path;
}
impl Debug for Components<'_> {}
impl AsRef<Path> for Components<'_> {}
impl AsRef<OsStr> for Components<'_> {}
impl<'a> Iterator for Components<'a> { type Item = Component<'a>; }
impl<'a> DoubleEndedIterator for Components<'a> {}
impl FusedIterator for Components<'_> {}
impl<'a> PartialEq for Components<'a> {}
impl Eq for Components<'_> {}
impl<'a> PartialOrd for Components<'a> {}
impl Ord for Components<'_> {}
#[derive(Clone)]
pub struct Iter<'a>;
impl<'a> Iter<'a> {
    pub fn as_path(&self) -> &'a Path;
}
impl Debug for Iter<'_> {}
impl AsRef<Path> for Iter<'_> {}
impl AsRef<OsStr> for Iter<'_> {}
impl<'a> Iterator for Iter<'a> { type Item = &'a OsStr; }
impl<'a> DoubleEndedIterator for Iter<'a> {}
impl FusedIterator for Iter<'_> {}
#[derive(Clone, Copy, Debug)]
pub struct Ancestors<'a>;
impl<'a> Iterator for Ancestors<'a> { type Item = &'a Path; }
impl FusedIterator for Ancestors<'_> {}
pub struct PathBuf;
impl PathBuf {
    pub const fn new() -> PathBuf;
    pub fn with_capacity(capacity: usize) -> PathBuf;
    pub fn as_path(&self) -> &Path;
    pub fn leak<'a>(self) -> &'a mut Path;
    pub fn push<P: AsRef<Path>>(&mut self, path: P);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn as_mut_os_string(&mut self) -> &mut OsString;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Path>;
    pub fn capacity(&self) -> usize;
    pub fn clear(&mut self);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
}
impl Clone for PathBuf {}
impl From<Box<Path>> for PathBuf {}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {}
impl From<OsString> for PathBuf {}
impl From<String> for PathBuf {}
impl FromStr for PathBuf { type Err = Infallible; }
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl<P: AsRef<Path>> Extend<P> for PathBuf {}
impl Debug for PathBuf {}
impl Deref for PathBuf { type Target = Path; }
impl DerefMut for PathBuf {}
impl Borrow<Path> for PathBuf {}
impl Default for PathBuf {}
impl<'a> From<Cow<'a, Path>> for PathBuf {}
#[for_each(PathBuf, Path)] impl<This> PartialEq for This {}
#[for_each(str, String, Path, OsStr, OsString)] impl<Other> PartialEq<Other> for PathBuf {}
#[for_each(PathBuf, Path)] impl<Other> PartialEq<Other> for str {}
impl Hash for PathBuf {}
impl Eq for PathBuf {}
#[for_each(PathBuf, Path)] impl<This> PartialOrd for This {}
impl Ord for PathBuf {}
impl AsRef<OsStr> for PathBuf {}
impl AsRef<Path> for PathBuf {}
impl<'a> IntoIterator for &'a PathBuf { type Item = &'a OsStr; type IntoIter = Iter<'a>; }
#[for_each(Path, OsStr, OsString)] impl<Other> PartialOrd<Other> for PathBuf {}
#[for_each(Path, OsStr)] impl<Other> PartialEq<&Other> for PathBuf {}
#[for_each(Path, OsStr)] impl<Other> PartialOrd<&Other> for PathBuf {}
#[for_each(Path, OsStr)] impl<Other> PartialOrd<Cow<'_, Other>> for PathBuf {}
#[for_each(Path, OsStr)] impl<Other> PartialEq<Cow<'_, Other>> for PathBuf {}
impl Drop for PathBuf {}
pub struct Path;
impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn as_mut_os_str(&mut self) -> &mut OsStr;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_path_buf(&self) -> PathBuf;
    pub fn is_absolute(&self) -> bool;
    pub fn is_relative(&self) -> bool;
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Path>;
    pub fn ancestors(&self) -> Ancestors<'_>;
    pub fn file_name(&self) -> Option<&OsStr>;
    pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError>;
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
    pub fn file_stem(&self) -> Option<&OsStr>;
    pub fn file_prefix(&self) -> Option<&OsStr>;
    pub fn extension(&self) -> Option<&OsStr>;
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn components(&self) -> Components<'_>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn display(&self) -> Display<'_>;
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
    pub fn into_path_buf(self: Box<Self>) -> PathBuf;
}
impl ToOwned for Path { type Owned = PathBuf; }
impl AsRef<OsStr> for Path {}
impl Debug for Path {}
#[for_each(str, String, PathBuf, OsStr, OsString)] impl<Other> PartialEq<Other> for Path {}
impl Hash for Path {}
impl Eq for Path {}
impl Ord for Path {}
impl AsRef<Path> for Path {}
impl AsRef<Path> for str {}
impl<'a> IntoIterator for &'a Path { type Item = &'a OsStr; type IntoIter = Iter<'a>; }
#[for_each(PathBuf, OsStr, OsString)] impl<Other> PartialOrd<Other> for Path {}
#[for_each(PathBuf, OsStr, OsString)] impl<Other> PartialEq<Other> for &Path {}
#[for_each(PathBuf, OsStr, OsString)] impl<Other> PartialOrd<Other> for &Path {}
impl PartialEq<Cow<'_, Path>> for Path {}
impl PartialOrd<Cow<'_, Path>> for Path {}
impl PartialEq<Cow<'_, Path>> for &Path {}
impl PartialOrd<Cow<'_, Path>> for &Path {}
impl PartialEq<&OsStr> for Path {}
impl PartialOrd<&OsStr> for Path {}
impl PartialEq<Cow<'_, OsStr>> for Path {}
impl PartialOrd<Cow<'_, OsStr>> for Path {}
impl PartialOrd<Cow<'_, OsStr>> for &Path {}
impl PartialEq<Cow<'_, OsStr>> for &Path {}
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct StripPrefixError;
impl fmt::Display for StripPrefixError {}
impl Error for StripPrefixError {}
pub struct Display<'a>;
impl Debug for Display<'_> {}
impl fmt::Display for Display<'_> {}
pub fn is_separator(c: char) -> bool;
pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
