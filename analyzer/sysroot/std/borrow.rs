// Borrowed and owned forms: the traits, and the pointer that is either.

use std::cmp::Ordering;
use std::ffi::{CStr, CString, OsStr, OsString};
use std::fmt::{Debug, Display, Formatter};
use std::hash::{Hash, Hasher};
use std::ops::{Add, AddAssign, Deref};
use std::path::{Path, PathBuf};

pub trait ToOwned {
    type Owned: Borrow<Self>;
    fn to_owned(&self) -> Self::Owned;
    fn clone_into(&self, target: &mut Self::Owned) { *target = self.to_owned() }
}
impl<T: Clone> ToOwned for T {
    type Owned = T;
    fn to_owned(&self) -> T { self.clone() }
    fn clone_into(&self, target: &mut T) { target.clone_from(self) }
}
impl<T: Clone> ToOwned for [T] {
    type Owned = Vec<T>;
    fn to_owned(&self) -> Vec<T> { self.to_vec() }
}
impl ToOwned for str {
    type Owned = String;
    fn to_owned(&self) -> String { unsafe { String::from_utf8_unchecked(self.as_bytes().to_vec()) } }
}
pub trait Borrow<Borrowed: ?Sized> {
    fn borrow(&self) -> &Borrowed;
}
impl<T, const N: usize> Borrow<[T]> for [T; N] {
    fn borrow(&self) -> &[T] { self }
}
impl<T: ?Sized> Borrow<T> for T {
    fn borrow(&self) -> &T { self }
}
impl<T: ?Sized> Borrow<T> for &T {
    fn borrow(&self) -> &T { *self }
}
impl<T: ?Sized> Borrow<T> for &mut T {
    fn borrow(&self) -> &T { &**self }
}
pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> {
    fn borrow_mut(&mut self) -> &mut Borrowed;
}
impl<T, const N: usize> BorrowMut<[T]> for [T; N] {
    fn borrow_mut(&mut self) -> &mut [T] { self }
}
impl<T: ?Sized> BorrowMut<T> for T {
    fn borrow_mut(&mut self) -> &mut T { self }
}
impl<T: ?Sized> BorrowMut<T> for &mut T {
    fn borrow_mut(&mut self) -> &mut T { &mut **self }
}
pub enum Cow<'a, B: ToOwned + ?Sized + 'a> { Borrowed(&'a B), Owned(B::Owned) }
impl<B: ?Sized + ToOwned> Cow<'_, B> {
    pub fn to_mut(&mut self) -> &mut B::Owned {
        if let Cow::Borrowed(borrowed) = *self {
            *self = Cow::Owned(borrowed.to_owned());
        }
        match self {
            Cow::Owned(owned) => owned,
            Cow::Borrowed(_) => unsafe { std::hint::unreachable_unchecked() },
        }
    }
    pub fn into_owned(self) -> B::Owned {
        match self {
            Cow::Borrowed(borrowed) => borrowed.to_owned(),
            Cow::Owned(owned) => owned,
        }
    }
}
impl<'a, B: ?Sized + ToOwned> Borrow<B> for Cow<'a, B> {
    fn borrow(&self) -> &B { &**self }
}
impl<B: ?Sized + ToOwned> Clone for Cow<'_, B> {
    fn clone(&self) -> Self {
        match self {
            Cow::Borrowed(borrowed) => Cow::Borrowed(*borrowed),
            Cow::Owned(owned) => Cow::Owned(Borrow::<B>::borrow(owned).to_owned()),
        }
    }
}
impl<B: ?Sized + ToOwned> Deref for Cow<'_, B> {
    type Target = B;
    fn deref(&self) -> &B {
        match self {
            Cow::Borrowed(borrowed) => *borrowed,
            Cow::Owned(owned) => Borrow::borrow(owned),
        }
    }
}
impl<B: Eq + ToOwned + ?Sized> Eq for Cow<'_, B> {}
impl<B: Ord + ToOwned + ?Sized> Ord for Cow<'_, B> {
    fn cmp(&self, other: &Self) -> Ordering { B::cmp(&**self, &**other) }
}
impl<'a, 'b, B: PartialEq<C> + ToOwned + ?Sized, C: ToOwned + ?Sized> PartialEq<Cow<'b, C>> for Cow<'a, B> {
    fn eq(&self, other: &Cow<'b, C>) -> bool { B::eq(&**self, &**other) }
}
impl<'a, B: PartialOrd + ToOwned + ?Sized> PartialOrd for Cow<'a, B> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { B::partial_cmp(&**self, &**other) }
}
impl<B: Debug + ToOwned<Owned: Debug> + ?Sized> Debug for Cow<'_, B> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { B::fmt(&**self, f) }
}
impl<B: Display + ToOwned<Owned: Display> + ?Sized> Display for Cow<'_, B> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { B::fmt(&**self, f) }
}
impl<B: ToOwned<Owned: Default> + ?Sized> Default for Cow<'_, B> {
    fn default() -> Self { Cow::Owned(Default::default()) }
}
impl<B: Hash + ToOwned + ?Sized> Hash for Cow<'_, B> {
    fn hash<H: Hasher>(&self, state: &mut H) { B::hash(&**self, state) }
}
impl<T: ?Sized + ToOwned> AsRef<T> for Cow<'_, T> {
    fn as_ref(&self) -> &T { &**self }
}
impl<'a> Add<&'a str> for Cow<'a, str> {
    type Output = Cow<'a, str>;
    fn add(self, rhs: &'a str) -> Cow<'a, str> {
        let mut sum = self;
        sum += rhs;
        sum
    }
}
impl<'a> Add for Cow<'a, str> {
    type Output = Cow<'a, str>;
    fn add(self, rhs: Self) -> Cow<'a, str> {
        let mut sum = self;
        sum += rhs;
        sum
    }
}
impl<'a> AddAssign<&'a str> for Cow<'a, str> {
    fn add_assign(&mut self, rhs: &'a str) {
        if self.is_empty() {
            *self = Cow::Borrowed(rhs);
        } else if !rhs.is_empty() {
            self.to_mut().push_str(rhs);
        }
    }
}
impl<'a> AddAssign for Cow<'a, str> {
    fn add_assign(&mut self, rhs: Self) {
        if self.is_empty() {
            *self = rhs;
        } else if !rhs.is_empty() {
            self.to_mut().push_str(&rhs);
        }
    }
}
impl<'a> From<CString> for Cow<'a, CStr> {
    fn from(value: CString) -> Self { Cow::Owned(value) }
}
impl<'a> From<&'a CStr> for Cow<'a, CStr> {
    fn from(value: &'a CStr) -> Self { Cow::Borrowed(value) }
}
impl<'a> From<&'a CString> for Cow<'a, CStr> {
    fn from(value: &'a CString) -> Self { Cow::Borrowed(value) }
}
impl PartialEq<CStr> for Cow<'_, CStr> {
    fn eq(&self, other: &CStr) -> bool { **self == *other }
}
impl PartialEq<str> for Cow<'_, str> {
    fn eq(&self, other: &str) -> bool { **self == *other }
}
impl PartialEq<OsStr> for Cow<'_, OsStr> {
    fn eq(&self, other: &OsStr) -> bool { **self == *other }
}
impl PartialEq<Path> for Cow<'_, Path> {
    fn eq(&self, other: &Path) -> bool { **self == *other }
}
impl PartialEq<&CStr> for Cow<'_, CStr> {
    fn eq(&self, other: &&CStr) -> bool { **self == **other }
}
impl PartialEq<&str> for Cow<'_, str> {
    fn eq(&self, other: &&str) -> bool { **self == **other }
}
impl PartialEq<&OsStr> for Cow<'_, OsStr> {
    fn eq(&self, other: &&OsStr) -> bool { **self == **other }
}
impl PartialEq<&Path> for Cow<'_, Path> {
    fn eq(&self, other: &&Path) -> bool { **self == **other }
}
impl PartialEq<CString> for Cow<'_, CStr> {
    fn eq(&self, other: &CString) -> bool { **self == **other }
}
impl PartialEq<Cow<'_, str>> for str {
    fn eq(&self, other: &Cow<'_, str>) -> bool { *self == **other }
}
impl PartialEq<Cow<'_, str>> for &str {
    fn eq(&self, other: &Cow<'_, str>) -> bool { **self == **other }
}
impl PartialEq<String> for Cow<'_, str> {
    fn eq(&self, other: &String) -> bool { **self == **other }
}
impl<'a> From<&'a str> for Cow<'a, str> {
    fn from(value: &'a str) -> Self { Cow::Borrowed(value) }
}
impl<'a> From<String> for Cow<'a, str> {
    fn from(value: String) -> Self { Cow::Owned(value) }
}
impl<'a> From<&'a String> for Cow<'a, str> {
    fn from(value: &'a String) -> Self { Cow::Borrowed(value) }
}
impl<'a> FromIterator<char> for Cow<'a, str> {
    fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> Self { Cow::Owned(FromIterator::from_iter(iter)) }
}
impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> {
    fn from_iter<I: IntoIterator<Item = &'b str>>(iter: I) -> Self { Cow::Owned(FromIterator::from_iter(iter)) }
}
impl<'a> FromIterator<String> for Cow<'a, str> {
    fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> Self { Cow::Owned(FromIterator::from_iter(iter)) }
}
impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> {
    fn from(value: &'a [T]) -> Self { Cow::Borrowed(value) }
}
impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> {
    fn from(value: &'a [T; N]) -> Self { Cow::Borrowed(value) }
}
impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> {
    fn from(value: Vec<T>) -> Self { Cow::Owned(value) }
}
impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> {
    fn from(value: &'a Vec<T>) -> Self { Cow::Borrowed(value) }
}
impl<'a, T: Clone> FromIterator<T> for Cow<'a, [T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self { Cow::Owned(FromIterator::from_iter(iter)) }
}
impl<T: PartialEq<U> + Clone, U> PartialEq<Vec<U>> for Cow<'_, [T]> {
    fn eq(&self, other: &Vec<U>) -> bool { self[..] == other[..] }
}
impl<T: PartialEq<U> + Clone, U> PartialEq<&[U]> for Cow<'_, [T]> {
    fn eq(&self, other: &&[U]) -> bool { self[..] == other[..] }
}
impl<T: PartialEq<U> + Clone, U> PartialEq<&mut [U]> for Cow<'_, [T]> {
    fn eq(&self, other: &&mut [U]) -> bool { self[..] == other[..] }
}
impl<'a> From<OsString> for Cow<'a, OsStr> {
    fn from(value: OsString) -> Self { Cow::Owned(value) }
}
impl<'a> From<&'a OsStr> for Cow<'a, OsStr> {
    fn from(value: &'a OsStr) -> Self { Cow::Borrowed(value) }
}
impl<'a> From<&'a OsString> for Cow<'a, OsStr> {
    fn from(value: &'a OsString) -> Self { Cow::Borrowed(value) }
}
impl PartialOrd<OsStr> for Cow<'_, OsStr> {
    fn partial_cmp(&self, other: &OsStr) -> Option<Ordering> { (**self).partial_cmp(other) }
}
impl PartialOrd<Path> for Cow<'_, Path> {
    fn partial_cmp(&self, other: &Path) -> Option<Ordering> { (**self).partial_cmp(other) }
}
impl PartialOrd<&OsStr> for Cow<'_, OsStr> {
    fn partial_cmp(&self, other: &&OsStr) -> Option<Ordering> { (**self).partial_cmp(*other) }
}
impl PartialOrd<&Path> for Cow<'_, Path> {
    fn partial_cmp(&self, other: &&Path) -> Option<Ordering> { (**self).partial_cmp(*other) }
}
impl PartialEq<OsString> for Cow<'_, OsStr> {
    fn eq(&self, other: &OsString) -> bool { **self == *AsRef::<OsStr>::as_ref(other) }
}
impl PartialEq<PathBuf> for Cow<'_, OsStr> {
    fn eq(&self, other: &PathBuf) -> bool { *Path::new(&**self) == *AsRef::<Path>::as_ref(other) }
}
impl PartialEq<Path> for Cow<'_, OsStr> {
    fn eq(&self, other: &Path) -> bool { *Path::new(&**self) == *AsRef::<Path>::as_ref(other) }
}
impl PartialOrd<OsString> for Cow<'_, OsStr> {
    fn partial_cmp(&self, other: &OsString) -> Option<Ordering> { OsStr::partial_cmp(&**self, AsRef::<OsStr>::as_ref(other)) }
}
impl PartialOrd<PathBuf> for Cow<'_, OsStr> {
    fn partial_cmp(&self, other: &PathBuf) -> Option<Ordering> { Path::partial_cmp(Path::new(&**self), AsRef::<Path>::as_ref(other)) }
}
impl PartialOrd<Path> for Cow<'_, OsStr> {
    fn partial_cmp(&self, other: &Path) -> Option<Ordering> { Path::partial_cmp(Path::new(&**self), AsRef::<Path>::as_ref(other)) }
}
impl<'a> From<&'a Path> for Cow<'a, Path> {
    fn from(value: &'a Path) -> Self { Cow::Borrowed(value) }
}
impl<'a> From<PathBuf> for Cow<'a, Path> {
    fn from(value: PathBuf) -> Self { Cow::Owned(value) }
}
impl<'a> From<&'a PathBuf> for Cow<'a, Path> {
    fn from(value: &'a PathBuf) -> Self { Cow::Borrowed(value) }
}
impl AsRef<Path> for Cow<'_, OsStr> {
    fn as_ref(&self) -> &Path { (**self).as_ref() }
}
impl PartialEq<PathBuf> for Cow<'_, Path> {
    fn eq(&self, other: &PathBuf) -> bool { **self == *AsRef::<Path>::as_ref(other) }
}
impl PartialEq<OsStr> for Cow<'_, Path> {
    fn eq(&self, other: &OsStr) -> bool { **self == *AsRef::<Path>::as_ref(other) }
}
impl PartialEq<OsString> for Cow<'_, Path> {
    fn eq(&self, other: &OsString) -> bool { **self == *AsRef::<Path>::as_ref(other) }
}
impl PartialOrd<PathBuf> for Cow<'_, Path> {
    fn partial_cmp(&self, other: &PathBuf) -> Option<Ordering> { Path::partial_cmp(&**self, AsRef::<Path>::as_ref(other)) }
}
impl PartialOrd<OsStr> for Cow<'_, Path> {
    fn partial_cmp(&self, other: &OsStr) -> Option<Ordering> { Path::partial_cmp(&**self, AsRef::<Path>::as_ref(other)) }
}
impl PartialOrd<OsString> for Cow<'_, Path> {
    fn partial_cmp(&self, other: &OsString) -> Option<Ordering> { Path::partial_cmp(&**self, AsRef::<Path>::as_ref(other)) }
}
impl PartialEq<&Path> for Cow<'_, OsStr> {
    fn eq(&self, other: &&Path) -> bool { *Path::new(&**self) == *AsRef::<Path>::as_ref(*other) }
}
impl PartialOrd<&Path> for Cow<'_, OsStr> {
    fn partial_cmp(&self, other: &&Path) -> Option<Ordering> { Path::partial_cmp(Path::new(&**self), AsRef::<Path>::as_ref(*other)) }
}
impl PartialEq<&OsStr> for Cow<'_, Path> {
    fn eq(&self, other: &&OsStr) -> bool { **self == *AsRef::<Path>::as_ref(*other) }
}
impl PartialOrd<&OsStr> for Cow<'_, Path> {
    fn partial_cmp(&self, other: &&OsStr) -> Option<Ordering> { Path::partial_cmp(&**self, AsRef::<Path>::as_ref(*other)) }
}
