// Conversions between types, and all of them that numbers have among themselves.

use std::cmp::Ordering;
use std::error::Error;
use std::fmt::{Debug, Display, Formatter};
use std::hash::{Hash, Hasher};
use std::num::{NonZero, TryFromIntError};

pub trait FloatToInt<Int>: Sized {}
pub const fn identity<T>(x: T) -> T { x }
pub trait AsRef<T: ?Sized> {
    fn as_ref(&self) -> &T;
}
pub trait AsMut<T: ?Sized> {
    fn as_mut(&mut self) -> &mut T;
}
pub trait Into<T>: Sized {
    fn into(self) -> T;
}
pub trait From<T>: Sized {
    fn from(value: T) -> Self;
}
pub trait TryInto<T>: Sized {
    type Error;
    fn try_into(self) -> Result<T, Self::Error>;
}
pub trait TryFrom<T>: Sized {
    type Error;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}
#[derive(Copy)]
pub enum Infallible {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> FloatToInt<Int> for f32 {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> FloatToInt<Int> for f64 {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl<Num> From<bool> for Num {
    fn from(value: bool) -> Num { value as u8 as Num }
}
#[for_each(i16, i32, i64, i128, isize, u16, u32, u64, u128, usize, f32, f64)]
impl<Num> From<u8> for Num {
    fn from(value: u8) -> Num { value as Num }
}
#[for_each(i32, i64, i128, u32, u64, u128, usize, f32, f64)]
impl<Num> From<u16> for Num {
    fn from(value: u16) -> Num { value as Num }
}
#[for_each(i64, i128, u64, u128, f64)]
impl<Num> From<u32> for Num {
    fn from(value: u32) -> Num { value as Num }
}
impl From<u64> for u128 {
    fn from(value: u64) -> u128 { value as u128 }
}
#[for_each(i16, i32, i64, i128, isize, f32, f64)]
impl<Num> From<i8> for Num {
    fn from(value: i8) -> Num { value as Num }
}
#[for_each(i32, i64, i128, isize, f32, f64)]
impl<Num> From<i16> for Num {
    fn from(value: i16) -> Num { value as Num }
}
impl From<i32> for i64 {
    fn from(value: i32) -> i64 { value as i64 }
}
#[for_each(i32, i64, u64)]
impl<Int> From<Int> for i128 {
    fn from(value: Int) -> i128 { value as i128 }
}
#[for_each(i32, f32)]
impl<Num> From<Num> for f64 {
    fn from(value: Num) -> f64 { value as f64 }
}
#[for_each(i8, i16, i32, i64, i128, u8, u16, u32, u64, u128)]
impl<Int> TryFrom<Int> for bool {
    type Error = TryFromIntError;
    fn try_from(value: Int) -> Result<bool, TryFromIntError> {
        match value {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(TryFromIntError(())),
        }
    }
}
#[for_each(i8, i16, i32, i64, i128, u16, u32, u64, u128)]
impl<Int> TryFrom<Int> for u8 {
    type Error = TryFromIntError;
    fn try_from(value: Int) -> Result<u8, TryFromIntError> {
        let to = value as u8;
        if to as Int == value && (to < 0) == (value < 0) { Ok(to) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i8, i16, i32, i64, i128, u32, u64, u128)]
impl<Int> TryFrom<Int> for u16 {
    type Error = TryFromIntError;
    fn try_from(value: Int) -> Result<u16, TryFromIntError> {
        let to = value as u16;
        if to as Int == value && (to < 0) == (value < 0) { Ok(to) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i8, i16, i32, i64, i128, u64, u128)]
impl<Int> TryFrom<Int> for u32 {
    type Error = TryFromIntError;
    fn try_from(value: Int) -> Result<u32, TryFromIntError> {
        let to = value as u32;
        if to as Int == value && (to < 0) == (value < 0) { Ok(to) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i8, i16, i32, i64, i128, u128)]
impl<Int> TryFrom<Int> for u64 {
    type Error = TryFromIntError;
    fn try_from(value: Int) -> Result<u64, TryFromIntError> {
        let to = value as u64;
        if to as Int == value && (to < 0) == (value < 0) { Ok(to) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i16, i32, i64, i128, u8, u16, u32, u64, u128)]
impl<Int> TryFrom<Int> for i8 {
    type Error = TryFromIntError;
    fn try_from(value: Int) -> Result<i8, TryFromIntError> {
        let to = value as i8;
        if to as Int == value && (to < 0) == (value < 0) { Ok(to) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i32, i64, i128, u16, u32, u64, u128)]
impl<Int> TryFrom<Int> for i16 {
    type Error = TryFromIntError;
    fn try_from(value: Int) -> Result<i16, TryFromIntError> {
        let to = value as i16;
        if to as Int == value && (to < 0) == (value < 0) { Ok(to) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i64, i128, u32, u64, u128)]
impl<Int> TryFrom<Int> for i32 {
    type Error = TryFromIntError;
    fn try_from(value: Int) -> Result<i32, TryFromIntError> {
        let to = value as i32;
        if to as Int == value && (to < 0) == (value < 0) { Ok(to) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i128, u64, u128)]
impl<Int> TryFrom<Int> for i64 {
    type Error = TryFromIntError;
    fn try_from(value: Int) -> Result<i64, TryFromIntError> {
        let to = value as i64;
        if to as Int == value && (to < 0) == (value < 0) { Ok(to) } else { Err(TryFromIntError(())) }
    }
}
impl TryFrom<u128> for i128 {
    type Error = TryFromIntError;
    fn try_from(value: u128) -> Result<i128, TryFromIntError> {
        let to = value as i128;
        if to as u128 == value && (to < 0) == (value < 0) { Ok(to) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i8, i16, i32, i64, i128)]
impl<Int> TryFrom<Int> for u128 {
    type Error = TryFromIntError;
    fn try_from(value: Int) -> Result<u128, TryFromIntError> {
        let to = value as u128;
        if to as Int == value && (to < 0) == (value < 0) { Ok(to) } else { Err(TryFromIntError(())) }
    }
}
impl TryFrom<usize> for isize {
    type Error = TryFromIntError;
    fn try_from(value: usize) -> Result<isize, TryFromIntError> {
        let to = value as isize;
        if to as usize == value && (to < 0) == (value < 0) { Ok(to) } else { Err(TryFromIntError(())) }
    }
}
impl TryFrom<isize> for usize {
    type Error = TryFromIntError;
    fn try_from(value: isize) -> Result<usize, TryFromIntError> {
        let to = value as usize;
        if to as isize == value && (to < 0) == (value < 0) { Ok(to) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i16, i32, i64, i128, isize, u16, u32, u64, u128, usize)]
impl<Int> From<NonZero<u8>> for NonZero<Int> {
    fn from(value: NonZero<u8>) -> Self { unsafe { NonZero::new_unchecked(value.get() as Int) } }
}
#[for_each(i32, i64, u32, u64, u128, usize)]
impl<Int> From<NonZero<u16>> for NonZero<Int> {
    fn from(value: NonZero<u16>) -> Self { unsafe { NonZero::new_unchecked(value.get() as Int) } }
}
impl From<NonZero<u32>> for NonZero<u64> {
    fn from(value: NonZero<u32>) -> Self { unsafe { NonZero::new_unchecked(value.get() as u64) } }
}
#[for_each(u32, u64)]
impl<Int> From<NonZero<Int>> for NonZero<u128> {
    fn from(value: NonZero<Int>) -> Self { unsafe { NonZero::new_unchecked(value.get() as u128) } }
}
#[for_each(i16, i32, isize)]
impl<Int> From<NonZero<i8>> for NonZero<Int> {
    fn from(value: NonZero<i8>) -> Self { unsafe { NonZero::new_unchecked(value.get() as Int) } }
}
#[for_each(i8, i16, i32, u32)]
impl<Int> From<NonZero<Int>> for NonZero<i64> {
    fn from(value: NonZero<Int>) -> Self { unsafe { NonZero::new_unchecked(value.get() as i64) } }
}
#[for_each(i8, i16, i32, i64, u16, u32, u64)]
impl<Int> From<NonZero<Int>> for NonZero<i128> {
    fn from(value: NonZero<Int>) -> Self { unsafe { NonZero::new_unchecked(value.get() as i128) } }
}
#[for_each(i32, isize)]
impl<Int> From<NonZero<i16>> for NonZero<Int> {
    fn from(value: NonZero<i16>) -> Self { unsafe { NonZero::new_unchecked(value.get() as Int) } }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> TryFrom<Int> for NonZero<Int> {
    type Error = TryFromIntError;
    fn try_from(value: Int) -> Result<Self, TryFromIntError> { NonZero::new(value).ok_or(TryFromIntError(())) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u16, u32, u64, u128, usize)]
impl<Int> TryFrom<NonZero<Int>> for NonZero<u8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<Int>) -> Result<Self, TryFromIntError> {
        let from = value.get();
        let to = from as u8;
        if to as Int == from && (to < 0) == (from < 0) { Ok(unsafe { NonZero::new_unchecked(to) }) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i8, i16, i32, i64, i128, isize, u32, u64, u128, usize)]
impl<Int> TryFrom<NonZero<Int>> for NonZero<u16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<Int>) -> Result<Self, TryFromIntError> {
        let from = value.get();
        let to = from as u16;
        if to as Int == from && (to < 0) == (from < 0) { Ok(unsafe { NonZero::new_unchecked(to) }) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i8, i16, i32, i64, i128, isize, u32, u64, u128)]
impl<Int> TryFrom<NonZero<Int>> for NonZero<usize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<Int>) -> Result<Self, TryFromIntError> {
        let from = value.get();
        let to = from as usize;
        if to as Int == from && (to < 0) == (from < 0) { Ok(unsafe { NonZero::new_unchecked(to) }) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i8, i16, i32, i64, i128, isize, u64, u128, usize)]
impl<Int> TryFrom<NonZero<Int>> for NonZero<u32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<Int>) -> Result<Self, TryFromIntError> {
        let from = value.get();
        let to = from as u32;
        if to as Int == from && (to < 0) == (from < 0) { Ok(unsafe { NonZero::new_unchecked(to) }) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i8, i16, i32, i64, i128, isize, u128, usize)]
impl<Int> TryFrom<NonZero<Int>> for NonZero<u64> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<Int>) -> Result<Self, TryFromIntError> {
        let from = value.get();
        let to = from as u64;
        if to as Int == from && (to < 0) == (from < 0) { Ok(unsafe { NonZero::new_unchecked(to) }) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i8, i16, i32, i64, i128, isize, usize)]
impl<Int> TryFrom<NonZero<Int>> for NonZero<u128> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<Int>) -> Result<Self, TryFromIntError> {
        let from = value.get();
        let to = from as u128;
        if to as Int == from && (to < 0) == (from < 0) { Ok(unsafe { NonZero::new_unchecked(to) }) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> TryFrom<NonZero<Int>> for NonZero<i8> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<Int>) -> Result<Self, TryFromIntError> {
        let from = value.get();
        let to = from as i8;
        if to as Int == from && (to < 0) == (from < 0) { Ok(unsafe { NonZero::new_unchecked(to) }) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i32, i64, i128, isize, u16, u32, u64, u128, usize)]
impl<Int> TryFrom<NonZero<Int>> for NonZero<i16> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<Int>) -> Result<Self, TryFromIntError> {
        let from = value.get();
        let to = from as i16;
        if to as Int == from && (to < 0) == (from < 0) { Ok(unsafe { NonZero::new_unchecked(to) }) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i32, i64, i128, u16, u32, u64, u128, usize)]
impl<Int> TryFrom<NonZero<Int>> for NonZero<isize> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<Int>) -> Result<Self, TryFromIntError> {
        let from = value.get();
        let to = from as isize;
        if to as Int == from && (to < 0) == (from < 0) { Ok(unsafe { NonZero::new_unchecked(to) }) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i64, i128, isize, u32, u64, u128, usize)]
impl<Int> TryFrom<NonZero<Int>> for NonZero<i32> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<Int>) -> Result<Self, TryFromIntError> {
        let from = value.get();
        let to = from as i32;
        if to as Int == from && (to < 0) == (from < 0) { Ok(unsafe { NonZero::new_unchecked(to) }) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i128, isize, u64, u128, usize)]
impl<Int> TryFrom<NonZero<Int>> for NonZero<i64> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<Int>) -> Result<Self, TryFromIntError> {
        let from = value.get();
        let to = from as i64;
        if to as Int == from && (to < 0) == (from < 0) { Ok(unsafe { NonZero::new_unchecked(to) }) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(isize, u128, usize)]
impl<Int> TryFrom<NonZero<Int>> for NonZero<i128> {
    type Error = TryFromIntError;
    fn try_from(value: NonZero<Int>) -> Result<Self, TryFromIntError> {
        let from = value.get();
        let to = from as i128;
        if to as Int == from && (to < 0) == (from < 0) { Ok(unsafe { NonZero::new_unchecked(to) }) } else { Err(TryFromIntError(())) }
    }
}
impl<T: ?Sized, U: ?Sized> AsRef<U> for &T where T: AsRef<U> {
    fn as_ref(&self) -> &U { T::as_ref(*self) }
}
impl<T: ?Sized, U: ?Sized> AsRef<U> for &mut T where T: AsRef<U> {
    fn as_ref(&self) -> &U { T::as_ref(*self) }
}
impl<T: ?Sized, U: ?Sized> AsMut<U> for &mut T where T: AsMut<U> {
    fn as_mut(&mut self) -> &mut U { T::as_mut(*self) }
}
impl<T, U> Into<U> for T where U: From<T> {
    #[track_caller]
    fn into(self) -> U { U::from(self) }
}
impl<T> From<T> for T {
    fn from(value: T) -> T { value }
}
impl<T, U> TryInto<U> for T where U: TryFrom<T> {
    type Error = U::Error;
    fn try_into(self) -> Result<U, U::Error> { U::try_from(self) }
}
impl<T, U> TryFrom<U> for T where U: Into<T> {
    type Error = Infallible;
    fn try_from(value: U) -> Result<T, Infallible> { Ok(value.into()) }
}
impl<T> AsRef<[T]> for [T] {
    fn as_ref(&self) -> &[T] { self }
}
impl<T> AsMut<[T]> for [T] {
    fn as_mut(&mut self) -> &mut [T] { self }
}
impl AsRef<str> for str {
    fn as_ref(&self) -> &str { self }
}
impl AsMut<str> for str {
    fn as_mut(&mut self) -> &mut str { self }
}
impl Clone for Infallible {
    fn clone(&self) -> Self { *self }
}
impl Debug for Infallible {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { match *self {} }
}
impl Display for Infallible {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { match *self {} }
}
impl Error for Infallible {}
impl PartialEq for Infallible {
    fn eq(&self, other: &Self) -> bool { match *self {} }
}
impl Eq for Infallible {}
impl PartialOrd for Infallible {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { match *self {} }
}
impl Ord for Infallible {
    fn cmp(&self, other: &Self) -> Ordering { match *self {} }
}
impl From<!> for Infallible {
    fn from(value: !) -> Self { value }
}
impl Hash for Infallible {
    fn hash<H: Hasher>(&self, state: &mut H) { match *self {} }
}
impl<T> From<[T; 1]> for (T,) {
    fn from(value: [T; 1]) -> Self {
        let [a] = value;
        (a,)
    }
}
impl<T> From<(T,)> for [T; 1] {
    fn from(value: (T,)) -> Self {
        let (a,) = value;
        [a]
    }
}
impl<T> From<[T; 2]> for (T, T) {
    fn from(value: [T; 2]) -> Self {
        let [a, b] = value;
        (a, b)
    }
}
impl<T> From<(T, T)> for [T; 2] {
    fn from(value: (T, T)) -> Self {
        let (a, b) = value;
        [a, b]
    }
}
impl<T> From<[T; 3]> for (T, T, T) {
    fn from(value: [T; 3]) -> Self {
        let [a, b, c] = value;
        (a, b, c)
    }
}
impl<T> From<(T, T, T)> for [T; 3] {
    fn from(value: (T, T, T)) -> Self {
        let (a, b, c) = value;
        [a, b, c]
    }
}
impl<T> From<[T; 4]> for (T, T, T, T) {
    fn from(value: [T; 4]) -> Self {
        let [a, b, c, d] = value;
        (a, b, c, d)
    }
}
impl<T> From<(T, T, T, T)> for [T; 4] {
    fn from(value: (T, T, T, T)) -> Self {
        let (a, b, c, d) = value;
        [a, b, c, d]
    }
}
impl<T> From<[T; 5]> for (T, T, T, T, T) {
    fn from(value: [T; 5]) -> Self {
        let [a, b, c, d, e] = value;
        (a, b, c, d, e)
    }
}
impl<T> From<(T, T, T, T, T)> for [T; 5] {
    fn from(value: (T, T, T, T, T)) -> Self {
        let (a, b, c, d, e) = value;
        [a, b, c, d, e]
    }
}
impl<T> From<[T; 6]> for (T, T, T, T, T, T) {
    fn from(value: [T; 6]) -> Self {
        let [a, b, c, d, e, f] = value;
        (a, b, c, d, e, f)
    }
}
impl<T> From<(T, T, T, T, T, T)> for [T; 6] {
    fn from(value: (T, T, T, T, T, T)) -> Self {
        let (a, b, c, d, e, f) = value;
        [a, b, c, d, e, f]
    }
}
impl<T> From<[T; 7]> for (T, T, T, T, T, T, T) {
    fn from(value: [T; 7]) -> Self {
        let [a, b, c, d, e, f, g] = value;
        (a, b, c, d, e, f, g)
    }
}
impl<T> From<(T, T, T, T, T, T, T)> for [T; 7] {
    fn from(value: (T, T, T, T, T, T, T)) -> Self {
        let (a, b, c, d, e, f, g) = value;
        [a, b, c, d, e, f, g]
    }
}
impl<T> From<[T; 8]> for (T, T, T, T, T, T, T, T) {
    fn from(value: [T; 8]) -> Self {
        let [a, b, c, d, e, f, g, h] = value;
        (a, b, c, d, e, f, g, h)
    }
}
impl<T> From<(T, T, T, T, T, T, T, T)> for [T; 8] {
    fn from(value: (T, T, T, T, T, T, T, T)) -> Self {
        let (a, b, c, d, e, f, g, h) = value;
        [a, b, c, d, e, f, g, h]
    }
}
impl<T> From<[T; 9]> for (T, T, T, T, T, T, T, T, T) {
    fn from(value: [T; 9]) -> Self {
        let [a, b, c, d, e, f, g, h, i] = value;
        (a, b, c, d, e, f, g, h, i)
    }
}
impl<T> From<(T, T, T, T, T, T, T, T, T)> for [T; 9] {
    fn from(value: (T, T, T, T, T, T, T, T, T)) -> Self {
        let (a, b, c, d, e, f, g, h, i) = value;
        [a, b, c, d, e, f, g, h, i]
    }
}
impl<T> From<[T; 10]> for (T, T, T, T, T, T, T, T, T, T) {
    fn from(value: [T; 10]) -> Self {
        let [a, b, c, d, e, f, g, h, i, j] = value;
        (a, b, c, d, e, f, g, h, i, j)
    }
}
impl<T> From<(T, T, T, T, T, T, T, T, T, T)> for [T; 10] {
    fn from(value: (T, T, T, T, T, T, T, T, T, T)) -> Self {
        let (a, b, c, d, e, f, g, h, i, j) = value;
        [a, b, c, d, e, f, g, h, i, j]
    }
}
impl<T> From<[T; 11]> for (T, T, T, T, T, T, T, T, T, T, T) {
    fn from(value: [T; 11]) -> Self {
        let [a, b, c, d, e, f, g, h, i, j, k] = value;
        (a, b, c, d, e, f, g, h, i, j, k)
    }
}
impl<T> From<(T, T, T, T, T, T, T, T, T, T, T)> for [T; 11] {
    fn from(value: (T, T, T, T, T, T, T, T, T, T, T)) -> Self {
        let (a, b, c, d, e, f, g, h, i, j, k) = value;
        [a, b, c, d, e, f, g, h, i, j, k]
    }
}
impl<T> From<[T; 12]> for (T, T, T, T, T, T, T, T, T, T, T, T) {
    fn from(value: [T; 12]) -> Self {
        let [a, b, c, d, e, f, g, h, i, j, k, l] = value;
        (a, b, c, d, e, f, g, h, i, j, k, l)
    }
}
impl<T> From<(T, T, T, T, T, T, T, T, T, T, T, T)> for [T; 12] {
    fn from(value: (T, T, T, T, T, T, T, T, T, T, T, T)) -> Self {
        let (a, b, c, d, e, f, g, h, i, j, k, l) = value;
        [a, b, c, d, e, f, g, h, i, j, k, l]
    }
}
