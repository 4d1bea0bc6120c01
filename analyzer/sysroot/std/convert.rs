// Conversions between types, and all of them that numbers have among themselves.

use std::error::Error;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::num::{NonZero, TryFromIntError};

pub trait FloatToInt<Int>: Sized {}
pub const fn identity<T>(x: T) -> T;
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
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> From<bool> for Num {}
#[for_each(i16, i32, i64, i128, isize, u16, u32, u64, u128, usize, f32, f64)] impl<Num> From<u8> for Num {}
#[for_each(i32, i64, i128, u32, u64, u128, usize, f32, f64)] impl<Num> From<u16> for Num {}
#[for_each(i64, i128, u64, u128, f64)] impl<Num> From<u32> for Num {}
impl From<u64> for u128 {}
#[for_each(i16, i32, i64, i128, isize, f32, f64)] impl<Num> From<i8> for Num {}
#[for_each(i32, i64, i128, isize, f32, f64)] impl<Num> From<i16> for Num {}
impl From<i32> for i64 {}
#[for_each(i32, i64, u64)] impl<Int> From<Int> for i128 {}
#[for_each(i32, f32)] impl<Num> From<Num> for f64 {}
#[for_each(i8, i16, i32, i64, i128, u8, u16, u32, u64, u128)] impl<Int> TryFrom<Int> for bool { type Error = TryFromIntError; }
#[for_each(i8, i16, i32, i64, i128, u16, u32, u64, u128)] impl<Int> TryFrom<Int> for u8 { type Error = TryFromIntError; }
#[for_each(i8, i16, i32, i64, i128, u32, u64, u128)] impl<Int> TryFrom<Int> for u16 { type Error = TryFromIntError; }
#[for_each(i8, i16, i32, i64, i128, u64, u128)] impl<Int> TryFrom<Int> for u32 { type Error = TryFromIntError; }
#[for_each(i8, i16, i32, i64, i128, u128)] impl<Int> TryFrom<Int> for u64 { type Error = TryFromIntError; }
#[for_each(i16, i32, i64, i128, u8, u16, u32, u64, u128)] impl<Int> TryFrom<Int> for i8 { type Error = TryFromIntError; }
#[for_each(i32, i64, i128, u16, u32, u64, u128)] impl<Int> TryFrom<Int> for i16 { type Error = TryFromIntError; }
#[for_each(i64, i128, u32, u64, u128)] impl<Int> TryFrom<Int> for i32 { type Error = TryFromIntError; }
#[for_each(i128, u64, u128)] impl<Int> TryFrom<Int> for i64 { type Error = TryFromIntError; }
impl TryFrom<u128> for i128 { type Error = TryFromIntError; }
#[for_each(i8, i16, i32, i64, i128)] impl<Int> TryFrom<Int> for u128 { type Error = TryFromIntError; }
impl TryFrom<usize> for isize { type Error = TryFromIntError; }
impl TryFrom<isize> for usize { type Error = TryFromIntError; }
#[for_each(i16, i32, i64, i128, isize, u16, u32, u64, u128, usize)] impl<Int> From<NonZero<u8>> for NonZero<Int> {}
#[for_each(i32, i64, u32, u64, u128, usize)] impl<Int> From<NonZero<u16>> for NonZero<Int> {}
impl From<NonZero<u32>> for NonZero<u64> {}
#[for_each(u32, u64)] impl<Int> From<NonZero<Int>> for NonZero<u128> {}
#[for_each(i16, i32, isize)] impl<Int> From<NonZero<i8>> for NonZero<Int> {}
#[for_each(i8, i16, i32, u32)] impl<Int> From<NonZero<Int>> for NonZero<i64> {}
#[for_each(i8, i16, i32, i64, u16, u32, u64)] impl<Int> From<NonZero<Int>> for NonZero<i128> {}
#[for_each(i32, isize)] impl<Int> From<NonZero<i16>> for NonZero<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> TryFrom<Int> for NonZero<Int> { type Error = TryFromIntError; }
#[for_each(i8, i16, i32, i64, i128, isize, u16, u32, u64, u128, usize)] impl<Int> TryFrom<NonZero<Int>> for NonZero<u8> { type Error = TryFromIntError; }
#[for_each(i8, i16, i32, i64, i128, isize, u32, u64, u128, usize)] impl<Int> TryFrom<NonZero<Int>> for NonZero<u16> { type Error = TryFromIntError; }
#[for_each(i8, i16, i32, i64, i128, isize, u32, u64, u128)] impl<Int> TryFrom<NonZero<Int>> for NonZero<usize> { type Error = TryFromIntError; }
#[for_each(i8, i16, i32, i64, i128, isize, u64, u128, usize)] impl<Int> TryFrom<NonZero<Int>> for NonZero<u32> { type Error = TryFromIntError; }
#[for_each(i8, i16, i32, i64, i128, isize, u128, usize)] impl<Int> TryFrom<NonZero<Int>> for NonZero<u64> { type Error = TryFromIntError; }
#[for_each(i8, i16, i32, i64, i128, isize, usize)] impl<Int> TryFrom<NonZero<Int>> for NonZero<u128> { type Error = TryFromIntError; }
#[for_each(i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> TryFrom<NonZero<Int>> for NonZero<i8> { type Error = TryFromIntError; }
#[for_each(i32, i64, i128, isize, u16, u32, u64, u128, usize)] impl<Int> TryFrom<NonZero<Int>> for NonZero<i16> { type Error = TryFromIntError; }
#[for_each(i32, i64, i128, u16, u32, u64, u128, usize)] impl<Int> TryFrom<NonZero<Int>> for NonZero<isize> { type Error = TryFromIntError; }
#[for_each(i64, i128, isize, u32, u64, u128, usize)] impl<Int> TryFrom<NonZero<Int>> for NonZero<i32> { type Error = TryFromIntError; }
#[for_each(i128, isize, u64, u128, usize)] impl<Int> TryFrom<NonZero<Int>> for NonZero<i64> { type Error = TryFromIntError; }
#[for_each(isize, u128, usize)] impl<Int> TryFrom<NonZero<Int>> for NonZero<i128> { type Error = TryFromIntError; }
impl<T: ?Sized, U: ?Sized> AsRef<U> for &T where T: AsRef<U> {}
impl<T: ?Sized, U: ?Sized> AsRef<U> for &mut T where T: AsRef<U> {}
impl<T: ?Sized, U: ?Sized> AsMut<U> for &mut T where T: AsMut<U> {}
impl<T, U> Into<U> for T where U: From<T> {}
impl<T> From<T> for T {}
impl<T, U> TryInto<U> for T where U: TryFrom<T> { type Error = U::Error; }
impl<T, U> TryFrom<U> for T where U: Into<T> { type Error = Infallible; }
impl<T> AsRef<[T]> for [T] {}
impl<T> AsMut<[T]> for [T] {}
impl AsRef<str> for str {}
impl AsMut<str> for str {}
impl Clone for Infallible {}
impl Debug for Infallible {}
impl Display for Infallible {}
impl Error for Infallible {}
impl PartialEq for Infallible {}
impl Eq for Infallible {}
impl PartialOrd for Infallible {}
impl Ord for Infallible {}
impl From<!> for Infallible {}
impl Hash for Infallible {}
impl<T> From<[T; 1]> for (T,) {}
impl<T> From<(T,)> for [T; 1] {}
impl<T> From<[T; 2]> for (T, T) {}
impl<T> From<(T, T)> for [T; 2] {}
impl<T> From<[T; 3]> for (T, T, T) {}
impl<T> From<(T, T, T)> for [T; 3] {}
impl<T> From<[T; 4]> for (T, T, T, T) {}
impl<T> From<(T, T, T, T)> for [T; 4] {}
impl<T> From<[T; 5]> for (T, T, T, T, T) {}
impl<T> From<(T, T, T, T, T)> for [T; 5] {}
impl<T> From<[T; 6]> for (T, T, T, T, T, T) {}
impl<T> From<(T, T, T, T, T, T)> for [T; 6] {}
impl<T> From<[T; 7]> for (T, T, T, T, T, T, T) {}
impl<T> From<(T, T, T, T, T, T, T)> for [T; 7] {}
impl<T> From<[T; 8]> for (T, T, T, T, T, T, T, T) {}
impl<T> From<(T, T, T, T, T, T, T, T)> for [T; 8] {}
impl<T> From<[T; 9]> for (T, T, T, T, T, T, T, T, T) {}
impl<T> From<(T, T, T, T, T, T, T, T, T)> for [T; 9] {}
impl<T> From<[T; 10]> for (T, T, T, T, T, T, T, T, T, T) {}
impl<T> From<(T, T, T, T, T, T, T, T, T, T)> for [T; 10] {}
impl<T> From<[T; 11]> for (T, T, T, T, T, T, T, T, T, T, T) {}
impl<T> From<(T, T, T, T, T, T, T, T, T, T, T)> for [T; 11] {}
impl<T> From<[T; 12]> for (T, T, T, T, T, T, T, T, T, T, T, T) {}
impl<T> From<(T, T, T, T, T, T, T, T, T, T, T, T)> for [T; 12] {}
