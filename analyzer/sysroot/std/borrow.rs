// Borrowed and owned forms: the traits, and the pointer that is either.

use std::ffi::{CStr, CString, OsStr, OsString};
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::ops::{Add, AddAssign, Deref};
use std::path::{Path, PathBuf};

pub trait ToOwned {
    type Owned: Borrow<Self>;
    fn to_owned(&self) -> Self::Owned;
    #[provided] fn clone_into(&self, target: &mut Self::Owned);
}
impl<T: Clone> ToOwned for T { type Owned = T; }
impl<T: Clone> ToOwned for [T] { type Owned = Vec<T>; }
impl ToOwned for str { type Owned = String; }
pub trait Borrow<Borrowed: ?Sized> {
    fn borrow(&self) -> &Borrowed;
}
impl<T, const N: usize> Borrow<[T]> for [T; N] {}
impl<T: ?Sized> Borrow<T> for T {}
impl<T: ?Sized> Borrow<T> for &T {}
impl<T: ?Sized> Borrow<T> for &mut T {}
pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> {
    fn borrow_mut(&mut self) -> &mut Borrowed;
}
impl<T, const N: usize> BorrowMut<[T]> for [T; N] {}
impl<T: ?Sized> BorrowMut<T> for T {}
impl<T: ?Sized> BorrowMut<T> for &mut T {}
pub enum Cow<'a, B: ToOwned + ?Sized + 'a> { Borrowed(&'a B), Owned(B::Owned) }
impl<B: ?Sized + ToOwned> Cow<'_, B> {
    pub fn to_mut(&mut self) -> &mut B::Owned;
    pub fn into_owned(self) -> B::Owned;
}
impl<'a, B: ?Sized + ToOwned> Borrow<B> for Cow<'a, B> {}
impl<B: ?Sized + ToOwned> Clone for Cow<'_, B> {}
impl<B: ?Sized + ToOwned> Deref for Cow<'_, B> { type Target = B; }
impl<B: Eq + ToOwned + ?Sized> Eq for Cow<'_, B> {}
impl<B: Ord + ToOwned + ?Sized> Ord for Cow<'_, B> {}
impl<'a, 'b, B: PartialEq<C> + ToOwned + ?Sized, C: ToOwned + ?Sized> PartialEq<Cow<'b, C>> for Cow<'a, B> {}
impl<'a, B: PartialOrd + ToOwned + ?Sized> PartialOrd for Cow<'a, B> {}
impl<B: Debug + ToOwned<Owned: Debug> + ?Sized> Debug for Cow<'_, B> {}
impl<B: Display + ToOwned<Owned: Display> + ?Sized> Display for Cow<'_, B> {}
impl<B: ToOwned<Owned: Default> + ?Sized> Default for Cow<'_, B> {}
impl<B: Hash + ToOwned + ?Sized> Hash for Cow<'_, B> {}
impl<T: ?Sized + ToOwned> AsRef<T> for Cow<'_, T> {}
impl<'a> Add<&'a str> for Cow<'a, str> { type Output = Cow<'a, str>; }
impl<'a> Add for Cow<'a, str> { type Output = Cow<'a, str>; }
impl<'a> AddAssign<&'a str> for Cow<'a, str> {}
impl<'a> AddAssign for Cow<'a, str> {}
impl<'a> From<CString> for Cow<'a, CStr> {}
impl<'a> From<&'a CStr> for Cow<'a, CStr> {}
impl<'a> From<&'a CString> for Cow<'a, CStr> {}
#[for_each(CStr, str, OsStr, Path)] impl<Each> PartialEq<Each> for Cow<'_, Each> {}
#[for_each(CStr, str, OsStr, Path)] impl<Each> PartialEq<&Each> for Cow<'_, Each> {}
impl PartialEq<CString> for Cow<'_, CStr> {}
impl PartialEq<Cow<'_, str>> for str {}
impl PartialEq<Cow<'_, str>> for &str {}
impl PartialEq<String> for Cow<'_, str> {}
impl<'a> From<&'a str> for Cow<'a, str> {}
impl<'a> From<String> for Cow<'a, str> {}
impl<'a> From<&'a String> for Cow<'a, str> {}
impl<'a> FromIterator<char> for Cow<'a, str> {}
impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> {}
impl<'a> FromIterator<String> for Cow<'a, str> {}
impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> {}
impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> {}
impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> {}
impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> {}
impl<'a, T: Clone> FromIterator<T> for Cow<'a, [T]> {}
impl<T: PartialEq<U> + Clone, U> PartialEq<Vec<U>> for Cow<'_, [T]> {}
impl<T: PartialEq<U> + Clone, U> PartialEq<&[U]> for Cow<'_, [T]> {}
impl<T: PartialEq<U> + Clone, U> PartialEq<&mut [U]> for Cow<'_, [T]> {}
impl<'a> From<OsString> for Cow<'a, OsStr> {}
impl<'a> From<&'a OsStr> for Cow<'a, OsStr> {}
impl<'a> From<&'a OsString> for Cow<'a, OsStr> {}
#[for_each(OsStr, Path)] impl<Each> PartialOrd<Each> for Cow<'_, Each> {}
#[for_each(OsStr, Path)] impl<Each> PartialOrd<&Each> for Cow<'_, Each> {}
#[for_each(OsString, PathBuf, Path)] impl<Other> PartialEq<Other> for Cow<'_, OsStr> {}
#[for_each(OsString, PathBuf, Path)] impl<Other> PartialOrd<Other> for Cow<'_, OsStr> {}
impl<'a> From<&'a Path> for Cow<'a, Path> {}
impl<'a> From<PathBuf> for Cow<'a, Path> {}
impl<'a> From<&'a PathBuf> for Cow<'a, Path> {}
impl AsRef<Path> for Cow<'_, OsStr> {}
#[for_each(PathBuf, OsStr, OsString)] impl<Other> PartialEq<Other> for Cow<'_, Path> {}
#[for_each(PathBuf, OsStr, OsString)] impl<Other> PartialOrd<Other> for Cow<'_, Path> {}
impl PartialEq<&Path> for Cow<'_, OsStr> {}
impl PartialOrd<&Path> for Cow<'_, OsStr> {}
impl PartialEq<&OsStr> for Cow<'_, Path> {}
impl PartialOrd<&OsStr> for Cow<'_, Path> {}
