// Numbers: the methods of integers and floats, `NonZero`, `Wrapping`, `Saturating`, and their errors.

use std::ascii::EscapeDefault;
use std::cmp::Ordering;
use std::convert::{FloatToInt, Infallible};
use std::error::Error;
use std::fmt::{Binary, Debug, Display, LowerExp, LowerHex, Octal, UpperExp, UpperHex};
use std::hash::Hash;
use std::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use std::str::FromStr;

#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct TryFromIntError;
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseIntError;
#[derive(Debug, Clone, PartialEq, Eq, Copy, Hash)]
pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseFloatError;
pub unsafe trait ZeroablePrimitive: Sized + Copy {}
pub struct NonZero<T: ZeroablePrimitive>;
pub type NonZeroU8 = NonZero<u8>;
pub type NonZeroU16 = NonZero<u16>;
pub type NonZeroU32 = NonZero<u32>;
pub type NonZeroU64 = NonZero<u64>;
pub type NonZeroU128 = NonZero<u128>;
pub type NonZeroUsize = NonZero<usize>;
pub type NonZeroI8 = NonZero<i8>;
pub type NonZeroI16 = NonZero<i16>;
pub type NonZeroI32 = NonZero<i32>;
pub type NonZeroI64 = NonZero<i64>;
pub type NonZeroI128 = NonZero<i128>;
pub type NonZeroIsize = NonZero<isize>;
#[derive(PartialEq, Eq, PartialOrd, Ord, Clone, Copy, Default, Hash)]
pub struct Saturating<T>(pub T);
#[derive(PartialEq, Eq, PartialOrd, Ord, Clone, Copy, Default, Hash)]
pub struct Wrapping<T>(pub T);
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }
#[for_each(f32, f64)]
impl<Float> Float {
    pub const RADIX: u32;
    pub const MANTISSA_DIGITS: u32;
    pub const DIGITS: u32;
    pub const EPSILON: Float;
    pub const MIN: Float;
    pub const MIN_POSITIVE: Float;
    pub const MAX: Float;
    pub const MIN_EXP: i32;
    pub const MAX_EXP: i32;
    pub const MIN_10_EXP: i32;
    pub const MAX_10_EXP: i32;
    pub const NAN: Float;
    pub const INFINITY: Float;
    pub const NEG_INFINITY: Float;
    pub const fn is_nan(self) -> bool;
    pub const fn is_infinite(self) -> bool;
    pub const fn is_finite(self) -> bool;
    pub const fn is_subnormal(self) -> bool;
    pub const fn is_normal(self) -> bool;
    pub const fn classify(self) -> FpCategory;
    pub const fn is_sign_positive(self) -> bool;
    pub const fn is_sign_negative(self) -> bool;
    pub const fn next_up(self) -> Self;
    pub const fn next_down(self) -> Self;
    pub const fn recip(self) -> Float;
    pub const fn to_degrees(self) -> Float;
    pub const fn to_radians(self) -> Float;
    pub const fn max(self, other: Float) -> Float;
    pub const fn min(self, other: Float) -> Float;
    pub const fn midpoint(self, other: Float) -> Float;
    pub unsafe fn to_int_unchecked<Int>(self) -> Int where Self: FloatToInt<Int>;
    pub fn total_cmp(&self, other: &Self) -> Ordering;
    pub const fn clamp(self, min: Float, max: Float) -> Float;
    pub const fn abs(self) -> Float;
    pub const fn signum(self) -> Float;
    pub const fn copysign(self, sign: Float) -> Float;
    pub const fn floor(self) -> Float;
    pub const fn ceil(self) -> Float;
    pub const fn round(self) -> Float;
    pub const fn round_ties_even(self) -> Float;
    pub const fn trunc(self) -> Float;
    pub const fn fract(self) -> Float;
    pub const fn mul_add(self, a: Float, b: Float) -> Float;
    pub fn div_euclid(self, rhs: Float) -> Float;
    pub fn rem_euclid(self, rhs: Float) -> Float;
    pub fn powi(self, n: i32) -> Float;
    pub fn powf(self, n: Float) -> Float;
    pub fn sqrt(self) -> Float;
    pub fn exp(self) -> Float;
    pub fn exp2(self) -> Float;
    pub fn ln(self) -> Float;
    pub fn log(self, base: Float) -> Float;
    pub fn log2(self) -> Float;
    pub fn log10(self) -> Float;
    pub fn abs_sub(self, other: Float) -> Float;
    pub fn cbrt(self) -> Float;
    pub fn hypot(self, other: Float) -> Float;
    pub fn sin(self) -> Float;
    pub fn cos(self) -> Float;
    pub fn tan(self) -> Float;
    pub fn asin(self) -> Float;
    pub fn acos(self) -> Float;
    pub fn atan(self) -> Float;
    pub fn atan2(self, other: Float) -> Float;
    pub fn sin_cos(self) -> (Float, Float);
    pub fn exp_m1(self) -> Float;
    pub fn ln_1p(self) -> Float;
    pub fn sinh(self) -> Float;
    pub fn cosh(self) -> Float;
    pub fn tanh(self) -> Float;
    pub fn asinh(self) -> Float;
    pub fn acosh(self) -> Float;
    pub fn atanh(self) -> Float;
}
impl f32 {
    pub const fn to_bits(self) -> u32;
    pub const fn from_bits(v: u32) -> Self;
}
#[for_each(i32, u32, f32)]
impl<Num> Num {
    pub const fn to_be_bytes(self) -> [u8; 4];
    pub const fn to_le_bytes(self) -> [u8; 4];
    pub const fn to_ne_bytes(self) -> [u8; 4];
    pub const fn from_be_bytes(bytes: [u8; 4]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 4]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> Self;
}
impl f64 {
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub const fn to_bits(self) -> u64;
    pub const fn from_bits(v: u64) -> Self;
}
#[for_each(i64, isize, u64, usize, f64)]
impl<Num> Num {
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 8]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self;
}
impl Display for TryFromIntError {}
impl Error for TryFromIntError {}
impl From<Infallible> for TryFromIntError {}
impl From<!> for TryFromIntError {}
impl ParseIntError {
    pub const fn kind(&self) -> &IntErrorKind;
}
impl Display for ParseIntError {}
impl Error for ParseIntError {}
#[for_each(f32, f64)] impl<Float> FromStr for Float { type Err = ParseFloatError; }
impl Error for ParseFloatError {}
impl Display for ParseFloatError {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, char)] unsafe impl<Prim> ZeroablePrimitive for Prim {}
impl<T> Debug for NonZero<T> where T: ZeroablePrimitive + Debug {}
impl<T> Display for NonZero<T> where T: ZeroablePrimitive + Display {}
impl<T> Binary for NonZero<T> where T: ZeroablePrimitive + Binary {}
impl<T> Octal for NonZero<T> where T: ZeroablePrimitive + Octal {}
impl<T> LowerHex for NonZero<T> where T: ZeroablePrimitive + LowerHex {}
impl<T> UpperHex for NonZero<T> where T: ZeroablePrimitive + UpperHex {}
impl<T> LowerExp for NonZero<T> where T: ZeroablePrimitive + LowerExp {}
impl<T> UpperExp for NonZero<T> where T: ZeroablePrimitive + UpperExp {}
impl<T> Clone for NonZero<T> where T: ZeroablePrimitive {}
impl<T> Copy for NonZero<T> where T: ZeroablePrimitive {}
impl<T> PartialEq for NonZero<T> where T: ZeroablePrimitive + PartialEq {}
impl<T> Eq for NonZero<T> where T: ZeroablePrimitive + Eq {}
impl<T> PartialOrd for NonZero<T> where T: ZeroablePrimitive + PartialOrd {}
impl<T> Ord for NonZero<T> where T: ZeroablePrimitive + Ord {}
impl<T> Hash for NonZero<T> where T: ZeroablePrimitive + Hash {}
impl<T> From<NonZero<T>> for T where T: ZeroablePrimitive {}
impl<T> BitOr for NonZero<T> where T: ZeroablePrimitive + BitOr<Output = T> { type Output = Self; }
impl<T> BitOr<T> for NonZero<T> where T: ZeroablePrimitive + BitOr<Output = T> { type Output = Self; }
impl<T> BitOr<NonZero<T>> for T where T: ZeroablePrimitive + BitOr<Output = T> { type Output = NonZero<T>; }
impl<T> BitOrAssign for NonZero<T> where T: ZeroablePrimitive, Self: BitOr<Output = Self> {}
impl<T> BitOrAssign<T> for NonZero<T> where T: ZeroablePrimitive, Self: BitOr<T, Output = Self> {}
impl<T> NonZero<T> where T: ZeroablePrimitive {
    pub const fn new(n: T) -> Option<Self>;
    pub const unsafe fn new_unchecked(n: T) -> Self;
    pub const fn get(self) -> T;
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> NonZero<Int> {
    pub const BITS: u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn count_ones(self) -> NonZero<u32>;
    pub const MIN: Self;
    pub const MAX: Self;
    pub const fn checked_mul(self, other: Self) -> Option<Self>;
    pub const fn saturating_mul(self, other: Self) -> Self;
    pub const fn checked_pow(self, other: u32) -> Option<Self>;
    pub const fn saturating_pow(self, other: u32) -> Self;
}
#[for_each(u8, u16, u32, u64, u128, usize)]
impl<Int> NonZero<Int> {
    pub const fn checked_add(self, other: Int) -> Option<Self>;
    pub const fn saturating_add(self, other: Int) -> Self;
    pub const fn checked_next_power_of_two(self) -> Option<Self>;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn midpoint(self, rhs: Self) -> Self;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn isqrt(self) -> Self;
    pub const fn div_ceil(self, rhs: Self) -> Self;
}
impl NonZero<u8> {
    pub const fn cast_signed(self) -> NonZero<i8>;
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> FromStr for NonZero<Int> { type Err = ParseIntError; }
#[for_each(u8, u16, u32, u64, u128, usize)] impl<Int> Div<NonZero<Int>> for Int { type Output = Int; }
#[for_each(u8, u16, u32, u64, u128, usize)] impl<Int> DivAssign<NonZero<Int>> for Int {}
#[for_each(u8, u16, u32, u64, u128, usize)] impl<Int> Rem<NonZero<Int>> for Int { type Output = Int; }
#[for_each(u8, u16, u32, u64, u128, usize)] impl<Int> RemAssign<NonZero<Int>> for Int {}
impl NonZero<u16> {
    pub const fn cast_signed(self) -> NonZero<i16>;
}
impl NonZero<u32> {
    pub const fn cast_signed(self) -> NonZero<i32>;
}
impl NonZero<u64> {
    pub const fn cast_signed(self) -> NonZero<i64>;
}
impl NonZero<u128> {
    pub const fn cast_signed(self) -> NonZero<i128>;
}
impl NonZero<usize> {
    pub const fn cast_signed(self) -> NonZero<isize>;
}
#[for_each(i8, i16, i32, i64, i128, isize)]
impl<Int> NonZero<Int> {
    pub const fn abs(self) -> Self;
    pub const fn checked_abs(self) -> Option<Self>;
    pub const fn overflowing_abs(self) -> (Self, bool);
    pub const fn saturating_abs(self) -> Self;
    pub const fn wrapping_abs(self) -> Self;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn checked_neg(self) -> Option<Self>;
    pub const fn overflowing_neg(self) -> (Self, bool);
    pub const fn saturating_neg(self) -> Self;
    pub const fn wrapping_neg(self) -> Self;
}
impl NonZero<i8> {
    pub const fn unsigned_abs(self) -> NonZero<u8>;
    pub const fn cast_unsigned(self) -> NonZero<u8>;
}
#[for_each(i8, i16, i32, i64, i128, isize)] impl<Int> Neg for NonZero<Int> { type Output = Self; }
#[for_each(i8, i16, i32, i64, i128, isize)] impl<Int> Neg for &NonZero<Int> { type Output = NonZero<Int>; }
impl NonZero<i16> {
    pub const fn unsigned_abs(self) -> NonZero<u16>;
    pub const fn cast_unsigned(self) -> NonZero<u16>;
}
impl NonZero<i32> {
    pub const fn unsigned_abs(self) -> NonZero<u32>;
    pub const fn cast_unsigned(self) -> NonZero<u32>;
}
impl NonZero<i64> {
    pub const fn unsigned_abs(self) -> NonZero<u64>;
    pub const fn cast_unsigned(self) -> NonZero<u64>;
}
impl NonZero<i128> {
    pub const fn unsigned_abs(self) -> NonZero<u128>;
    pub const fn cast_unsigned(self) -> NonZero<u128>;
}
impl NonZero<isize> {
    pub const fn unsigned_abs(self) -> NonZero<usize>;
    pub const fn cast_unsigned(self) -> NonZero<usize>;
}
impl<T: Debug> Debug for Saturating<T> {}
impl<T: Display> Display for Saturating<T> {}
impl<T: Binary> Binary for Saturating<T> {}
impl<T: Octal> Octal for Saturating<T> {}
impl<T: LowerHex> LowerHex for Saturating<T> {}
impl<T: UpperHex> UpperHex for Saturating<T> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Add for Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Add<Saturating<Int>> for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Add<&Saturating<Int>> for Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Add<&Saturating<Int>> for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> AddAssign for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> AddAssign<&Saturating<Int>> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> AddAssign<Int> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> AddAssign<&Int> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Sub for Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Sub<Saturating<Int>> for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Sub<&Saturating<Int>> for Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Sub<&Saturating<Int>> for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> SubAssign for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> SubAssign<&Saturating<Int>> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> SubAssign<Int> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> SubAssign<&Int> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Mul for Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Mul<Saturating<Int>> for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Mul<&Saturating<Int>> for Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Mul<&Saturating<Int>> for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> MulAssign for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> MulAssign<&Saturating<Int>> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> MulAssign<Int> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> MulAssign<&Int> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Div for Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Div<Saturating<Int>> for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Div<&Saturating<Int>> for Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Div<&Saturating<Int>> for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> DivAssign for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> DivAssign<&Saturating<Int>> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> DivAssign<Int> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> DivAssign<&Int> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Rem for Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Rem<Saturating<Int>> for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Rem<&Saturating<Int>> for Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Rem<&Saturating<Int>> for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> RemAssign for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> RemAssign<&Saturating<Int>> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> RemAssign<Int> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> RemAssign<&Int> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Not for Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Not for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitXor for Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitXor<Saturating<Int>> for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitXor<&Saturating<Int>> for Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitXor<&Saturating<Int>> for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitXorAssign for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitXorAssign<&Saturating<Int>> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitXorAssign<Int> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitXorAssign<&Int> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitOr for Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitOr<Saturating<Int>> for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitOr<&Saturating<Int>> for Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitOr<&Saturating<Int>> for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitOrAssign for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitOrAssign<&Saturating<Int>> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitOrAssign<Int> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitOrAssign<&Int> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitAnd for Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitAnd<Saturating<Int>> for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitAnd<&Saturating<Int>> for Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitAnd<&Saturating<Int>> for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitAndAssign for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitAndAssign<&Saturating<Int>> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitAndAssign<Int> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitAndAssign<&Int> for Saturating<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Saturating<Int> {
    pub const MIN: Self;
    pub const MAX: Self;
    pub const BITS: u32;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn rotate_left(self, n: u32) -> Self;
    pub const fn rotate_right(self, n: u32) -> Self;
    pub const fn swap_bytes(self) -> Self;
    pub const fn reverse_bits(self) -> Self;
    pub const fn from_be(x: Self) -> Self;
    pub const fn from_le(x: Self) -> Self;
    pub const fn to_be(self) -> Self;
    pub const fn to_le(self) -> Self;
    pub const fn pow(self, exp: u32) -> Self;
    pub const fn leading_zeros(self) -> u32;
}
#[for_each(i8, i16, i32, i64, i128, isize)]
impl<Int> Saturating<Int> {
    pub const fn abs(self) -> Saturating<Int>;
    pub const fn signum(self) -> Saturating<Int>;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
}
#[for_each(i8, i16, i32, i64, i128, isize)] impl<Int> Neg for Saturating<Int> { type Output = Self; }
#[for_each(i8, i16, i32, i64, i128, isize)] impl<Int> Neg for &Saturating<Int> { type Output = Saturating<Int>; }
#[for_each(u8, u16, u32, u64, u128, usize)]
impl<Int> Saturating<Int> {
    pub const fn is_power_of_two(self) -> bool;
}
impl<T: Debug> Debug for Wrapping<T> {}
impl<T: Display> Display for Wrapping<T> {}
impl<T: Binary> Binary for Wrapping<T> {}
impl<T: Octal> Octal for Wrapping<T> {}
impl<T: LowerHex> LowerHex for Wrapping<T> {}
impl<T: UpperHex> UpperHex for Wrapping<T> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<usize> for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<usize> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&usize> for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&usize> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<usize> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<&usize> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<usize> for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<usize> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&usize> for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&usize> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<usize> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<&usize> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Add for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Add<Wrapping<Int>> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Add<&Wrapping<Int>> for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Add<&Wrapping<Int>> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> AddAssign for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> AddAssign<&Wrapping<Int>> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> AddAssign<Int> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> AddAssign<&Int> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Sub for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Sub<Wrapping<Int>> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Sub<&Wrapping<Int>> for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Sub<&Wrapping<Int>> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> SubAssign for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> SubAssign<&Wrapping<Int>> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> SubAssign<Int> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> SubAssign<&Int> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Mul for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Mul<Wrapping<Int>> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Mul<&Wrapping<Int>> for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Mul<&Wrapping<Int>> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> MulAssign for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> MulAssign<&Wrapping<Int>> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> MulAssign<Int> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> MulAssign<&Int> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Div for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Div<Wrapping<Int>> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Div<&Wrapping<Int>> for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Div<&Wrapping<Int>> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> DivAssign for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> DivAssign<&Wrapping<Int>> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> DivAssign<Int> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> DivAssign<&Int> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Rem for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Rem<Wrapping<Int>> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Rem<&Wrapping<Int>> for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Rem<&Wrapping<Int>> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> RemAssign for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> RemAssign<&Wrapping<Int>> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> RemAssign<Int> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> RemAssign<&Int> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Not for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Not for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitXor for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitXor<Wrapping<Int>> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitXor<&Wrapping<Int>> for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitXor<&Wrapping<Int>> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitXorAssign for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitXorAssign<&Wrapping<Int>> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitXorAssign<Int> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitXorAssign<&Int> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitOr for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitOr<Wrapping<Int>> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitOr<&Wrapping<Int>> for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitOr<&Wrapping<Int>> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitOrAssign for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitOrAssign<&Wrapping<Int>> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitOrAssign<Int> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitOrAssign<&Int> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitAnd for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitAnd<Wrapping<Int>> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitAnd<&Wrapping<Int>> for Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitAnd<&Wrapping<Int>> for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitAndAssign for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitAndAssign<&Wrapping<Int>> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitAndAssign<Int> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> BitAndAssign<&Int> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Neg for Wrapping<Int> { type Output = Self; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Neg for &Wrapping<Int> { type Output = Wrapping<Int>; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Wrapping<Int> {
    pub const fn reverse_bits(self) -> Self;
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Int {
    pub const MIN: Self = if !(0 as Self) < 0 { 1 << (Self::BITS - 1) } else { 0 };
    pub const MAX: Self = !Self::MIN;
    pub const BITS: u32 = size_of::<Self>() as u32 * 8;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn rotate_left(self, n: u32) -> Self;
    pub const fn rotate_right(self, n: u32) -> Self;
    pub const fn swap_bytes(self) -> Self;
    pub const fn reverse_bits(self) -> Self;
    pub const fn from_be(x: Self) -> Self;
    pub const fn from_le(x: Self) -> Self;
    pub const fn to_be(self) -> Self;
    pub const fn to_le(self) -> Self;
    pub const fn checked_add(self, rhs: Self) -> Option<Self> {
        let (value, overflows) = self.overflowing_add(rhs);
        if overflows { None } else { Some(value) }
    }
    pub const fn strict_add(self, rhs: Self) -> Self;
    pub const unsafe fn unchecked_add(self, rhs: Self) -> Self;
    pub const fn checked_sub(self, rhs: Self) -> Option<Self>;
    pub const fn strict_sub(self, rhs: Self) -> Self;
    pub const unsafe fn unchecked_sub(self, rhs: Self) -> Self;
    pub const fn checked_mul(self, rhs: Self) -> Option<Self>;
    pub const fn strict_mul(self, rhs: Self) -> Self;
    pub const unsafe fn unchecked_mul(self, rhs: Self) -> Self;
    pub const fn checked_div(self, rhs: Self) -> Option<Self>;
    pub const fn strict_div(self, rhs: Self) -> Self;
    pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn strict_div_euclid(self, rhs: Self) -> Self;
    pub const fn checked_rem(self, rhs: Self) -> Option<Self>;
    pub const fn strict_rem(self, rhs: Self) -> Self;
    pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self>;
    pub const fn strict_rem_euclid(self, rhs: Self) -> Self;
    pub const fn checked_neg(self) -> Option<Self>;
    pub const fn strict_neg(self) -> Self;
    pub const fn checked_shl(self, rhs: u32) -> Option<Self>;
    pub const fn strict_shl(self, rhs: u32) -> Self;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> Self;
    pub const fn unbounded_shl(self, rhs: u32) -> Int;
    pub const fn checked_shr(self, rhs: u32) -> Option<Self>;
    pub const fn strict_shr(self, rhs: u32) -> Self;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> Self;
    pub const fn unbounded_shr(self, rhs: u32) -> Int;
    pub const fn checked_pow(self, exp: u32) -> Option<Self>;
    pub const fn strict_pow(self, exp: u32) -> Self;
    pub const fn saturating_add(self, rhs: Self) -> Self;
    pub const fn saturating_sub(self, rhs: Self) -> Self;
    pub const fn saturating_mul(self, rhs: Self) -> Self;
    pub const fn saturating_div(self, rhs: Self) -> Self;
    pub const fn saturating_pow(self, exp: u32) -> Self;
    pub const fn wrapping_add(self, rhs: Self) -> Self;
    pub const fn wrapping_sub(self, rhs: Self) -> Self;
    pub const fn wrapping_mul(self, rhs: Self) -> Self;
    pub const fn wrapping_div(self, rhs: Self) -> Self;
    pub const fn wrapping_div_euclid(self, rhs: Self) -> Self;
    pub const fn wrapping_rem(self, rhs: Self) -> Self;
    pub const fn wrapping_rem_euclid(self, rhs: Self) -> Self;
    pub const fn wrapping_neg(self) -> Self;
    pub const fn wrapping_shl(self, rhs: u32) -> Self;
    pub const fn wrapping_shr(self, rhs: u32) -> Self;
    pub const fn wrapping_pow(self, exp: u32) -> Self;
    pub const fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_div(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_neg(self) -> (Self, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (Self, bool);
    pub const fn pow(self, exp: u32) -> Self;
    pub const fn isqrt(self) -> Self;
    pub const fn div_euclid(self, rhs: Self) -> Self;
    pub const fn rem_euclid(self, rhs: Self) -> Self;
    pub const fn ilog(self, base: Self) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: Self) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn min_value() -> Self;
    pub const fn max_value() -> Self;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<Int, ParseIntError>;
}
impl i8 {
    pub const fn cast_unsigned(self) -> u8;
    pub const fn checked_add_unsigned(self, rhs: u8) -> Option<Self>;
    pub const fn strict_add_unsigned(self, rhs: u8) -> Self;
    pub const fn checked_sub_unsigned(self, rhs: u8) -> Option<Self>;
    pub const fn strict_sub_unsigned(self, rhs: u8) -> Self;
    pub const fn saturating_add_unsigned(self, rhs: u8) -> Self;
    pub const fn saturating_sub_unsigned(self, rhs: u8) -> Self;
    pub const fn wrapping_add_unsigned(self, rhs: u8) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: u8) -> Self;
    pub const fn unsigned_abs(self) -> u8;
    pub const fn overflowing_add_unsigned(self, rhs: u8) -> (Self, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u8) -> (Self, bool);
    pub const fn abs_diff(self, other: Self) -> u8;
}
#[for_each(i8, i16, i32, i64, i128, isize)]
impl<Int> Int {
    pub const unsafe fn unchecked_neg(self) -> Self;
    pub const fn checked_abs(self) -> Option<Self>;
    pub const fn strict_abs(self) -> Self;
    pub const fn checked_isqrt(self) -> Option<Self>;
    pub const fn saturating_neg(self) -> Self;
    pub const fn saturating_abs(self) -> Self;
    pub const fn wrapping_abs(self) -> Self;
    pub const fn overflowing_abs(self) -> (Self, bool);
    pub const fn abs(self) -> Self;
    pub const fn signum(self) -> Self;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
}
#[for_each(i8, u8)]
impl<Int> Int {
    pub const fn to_be_bytes(self) -> [u8; 1];
    pub const fn to_le_bytes(self) -> [u8; 1];
    pub const fn to_ne_bytes(self) -> [u8; 1];
    pub const fn from_be_bytes(bytes: [u8; 1]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 1]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 1]) -> Self;
}
#[for_each(i8, i16, i32, u8, u16, u32, u64, u128, usize)]
impl<Int> Int {
    pub const fn midpoint(self, rhs: Int) -> Int;
}
impl i16 {
    pub const fn cast_unsigned(self) -> u16;
    pub const fn checked_add_unsigned(self, rhs: u16) -> Option<Self>;
    pub const fn strict_add_unsigned(self, rhs: u16) -> Self;
    pub const fn checked_sub_unsigned(self, rhs: u16) -> Option<Self>;
    pub const fn strict_sub_unsigned(self, rhs: u16) -> Self;
    pub const fn saturating_add_unsigned(self, rhs: u16) -> Self;
    pub const fn saturating_sub_unsigned(self, rhs: u16) -> Self;
    pub const fn wrapping_add_unsigned(self, rhs: u16) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: u16) -> Self;
    pub const fn unsigned_abs(self) -> u16;
    pub const fn overflowing_add_unsigned(self, rhs: u16) -> (Self, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u16) -> (Self, bool);
    pub const fn abs_diff(self, other: Self) -> u16;
}
#[for_each(i16, u16)]
impl<Int> Int {
    pub const fn to_be_bytes(self) -> [u8; 2];
    pub const fn to_le_bytes(self) -> [u8; 2];
    pub const fn to_ne_bytes(self) -> [u8; 2];
    pub const fn from_be_bytes(bytes: [u8; 2]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 2]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 2]) -> Self;
}
impl i32 {
    pub const fn cast_unsigned(self) -> u32;
    pub const fn checked_add_unsigned(self, rhs: u32) -> Option<Self>;
    pub const fn strict_add_unsigned(self, rhs: u32) -> Self;
    pub const fn checked_sub_unsigned(self, rhs: u32) -> Option<Self>;
    pub const fn strict_sub_unsigned(self, rhs: u32) -> Self;
    pub const fn saturating_add_unsigned(self, rhs: u32) -> Self;
    pub const fn saturating_sub_unsigned(self, rhs: u32) -> Self;
    pub const fn wrapping_add_unsigned(self, rhs: u32) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: u32) -> Self;
    pub const fn unsigned_abs(self) -> u32;
    pub const fn overflowing_add_unsigned(self, rhs: u32) -> (Self, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u32) -> (Self, bool);
    pub const fn abs_diff(self, other: Self) -> u32;
}
impl i64 {
    pub const fn cast_unsigned(self) -> u64;
    pub const fn checked_add_unsigned(self, rhs: u64) -> Option<Self>;
    pub const fn strict_add_unsigned(self, rhs: u64) -> Self;
    pub const fn checked_sub_unsigned(self, rhs: u64) -> Option<Self>;
    pub const fn strict_sub_unsigned(self, rhs: u64) -> Self;
    pub const fn saturating_add_unsigned(self, rhs: u64) -> Self;
    pub const fn saturating_sub_unsigned(self, rhs: u64) -> Self;
    pub const fn wrapping_add_unsigned(self, rhs: u64) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: u64) -> Self;
    pub const fn unsigned_abs(self) -> u64;
    pub const fn overflowing_add_unsigned(self, rhs: u64) -> (Self, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u64) -> (Self, bool);
    pub const fn abs_diff(self, other: Self) -> u64;
}
#[for_each(i64, i128, isize)]
impl<Int> Int {
    pub const fn midpoint(self, rhs: Self) -> Self;
}
impl i128 {
    pub const fn cast_unsigned(self) -> u128;
    pub const fn checked_add_unsigned(self, rhs: u128) -> Option<Self>;
    pub const fn strict_add_unsigned(self, rhs: u128) -> Self;
    pub const fn checked_sub_unsigned(self, rhs: u128) -> Option<Self>;
    pub const fn strict_sub_unsigned(self, rhs: u128) -> Self;
    pub const fn saturating_add_unsigned(self, rhs: u128) -> Self;
    pub const fn saturating_sub_unsigned(self, rhs: u128) -> Self;
    pub const fn wrapping_add_unsigned(self, rhs: u128) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: u128) -> Self;
    pub const fn unsigned_abs(self) -> u128;
    pub const fn overflowing_add_unsigned(self, rhs: u128) -> (Self, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u128) -> (Self, bool);
    pub const fn abs_diff(self, other: Self) -> u128;
}
#[for_each(i128, u128)]
impl<Int> Int {
    pub const fn to_be_bytes(self) -> [u8; 16];
    pub const fn to_le_bytes(self) -> [u8; 16];
    pub const fn to_ne_bytes(self) -> [u8; 16];
    pub const fn from_be_bytes(bytes: [u8; 16]) -> Self;
    pub const fn from_le_bytes(bytes: [u8; 16]) -> Self;
    pub const fn from_ne_bytes(bytes: [u8; 16]) -> Self;
}
impl isize {
    pub const fn cast_unsigned(self) -> usize;
    pub const fn checked_add_unsigned(self, rhs: usize) -> Option<Self>;
    pub const fn strict_add_unsigned(self, rhs: usize) -> Self;
    pub const fn checked_sub_unsigned(self, rhs: usize) -> Option<Self>;
    pub const fn strict_sub_unsigned(self, rhs: usize) -> Self;
    pub const fn saturating_add_unsigned(self, rhs: usize) -> Self;
    pub const fn saturating_sub_unsigned(self, rhs: usize) -> Self;
    pub const fn wrapping_add_unsigned(self, rhs: usize) -> Self;
    pub const fn wrapping_sub_unsigned(self, rhs: usize) -> Self;
    pub const fn unsigned_abs(self) -> usize;
    pub const fn overflowing_add_unsigned(self, rhs: usize) -> (Self, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: usize) -> (Self, bool);
    pub const fn abs_diff(self, other: Self) -> usize;
}
impl u8 {
    pub const fn cast_signed(self) -> i8;
    pub const fn checked_add_signed(self, rhs: i8) -> Option<Self>;
    pub const fn strict_add_signed(self, rhs: i8) -> Self;
    pub const fn checked_sub_signed(self, rhs: i8) -> Option<Self>;
    pub const fn strict_sub_signed(self, rhs: i8) -> Self;
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i8>;
    pub const fn saturating_add_signed(self, rhs: i8) -> Self;
    pub const fn saturating_sub_signed(self, rhs: i8) -> Self;
    pub const fn wrapping_add_signed(self, rhs: i8) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: i8) -> Self;
    pub const fn overflowing_add_signed(self, rhs: i8) -> (Self, bool);
    pub const fn overflowing_sub_signed(self, rhs: i8) -> (Self, bool);
    pub const fn is_ascii(&self) -> bool;
    pub const fn to_ascii_uppercase(&self) -> u8;
    pub const fn to_ascii_lowercase(&self) -> u8;
    pub const fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
    pub const fn make_ascii_uppercase(&mut self);
    pub const fn make_ascii_lowercase(&mut self);
    pub const fn is_ascii_alphabetic(&self) -> bool;
    pub const fn is_ascii_uppercase(&self) -> bool;
    pub const fn is_ascii_lowercase(&self) -> bool;
    pub const fn is_ascii_alphanumeric(&self) -> bool;
    pub const fn is_ascii_digit(&self) -> bool;
    pub const fn is_ascii_hexdigit(&self) -> bool;
    pub const fn is_ascii_punctuation(&self) -> bool;
    pub const fn is_ascii_graphic(&self) -> bool;
    pub const fn is_ascii_whitespace(&self) -> bool;
    pub const fn is_ascii_control(&self) -> bool;
    pub fn escape_ascii(self) -> EscapeDefault;
}
#[for_each(u8, u16, u32, u64, u128, usize)]
impl<Int> Int {
    pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool);
    pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool);
    pub const fn abs_diff(self, other: Self) -> Self;
    pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self);
    pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self);
    pub const fn div_ceil(self, rhs: Self) -> Self;
    pub const fn next_multiple_of(self, rhs: Self) -> Self;
    pub const fn checked_next_multiple_of(self, rhs: Self) -> Option<Self>;
    pub const fn is_multiple_of(self, rhs: Self) -> bool;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> Self;
    pub const fn checked_next_power_of_two(self) -> Option<Self>;
}
impl u16 {
    pub const fn cast_signed(self) -> i16;
    pub const fn checked_add_signed(self, rhs: i16) -> Option<Self>;
    pub const fn strict_add_signed(self, rhs: i16) -> Self;
    pub const fn checked_sub_signed(self, rhs: i16) -> Option<Self>;
    pub const fn strict_sub_signed(self, rhs: i16) -> Self;
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i16>;
    pub const fn saturating_add_signed(self, rhs: i16) -> Self;
    pub const fn saturating_sub_signed(self, rhs: i16) -> Self;
    pub const fn wrapping_add_signed(self, rhs: i16) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: i16) -> Self;
    pub const fn overflowing_add_signed(self, rhs: i16) -> (Self, bool);
    pub const fn overflowing_sub_signed(self, rhs: i16) -> (Self, bool);
}
impl u32 {
    pub const fn cast_signed(self) -> i32;
    pub const fn checked_add_signed(self, rhs: i32) -> Option<Self>;
    pub const fn strict_add_signed(self, rhs: i32) -> Self;
    pub const fn checked_sub_signed(self, rhs: i32) -> Option<Self>;
    pub const fn strict_sub_signed(self, rhs: i32) -> Self;
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i32>;
    pub const fn saturating_add_signed(self, rhs: i32) -> Self;
    pub const fn saturating_sub_signed(self, rhs: i32) -> Self;
    pub const fn wrapping_add_signed(self, rhs: i32) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: i32) -> Self;
    pub const fn overflowing_add_signed(self, rhs: i32) -> (Self, bool);
    pub const fn overflowing_sub_signed(self, rhs: i32) -> (Self, bool);
}
impl u64 {
    pub const fn cast_signed(self) -> i64;
    pub const fn checked_add_signed(self, rhs: i64) -> Option<Self>;
    pub const fn strict_add_signed(self, rhs: i64) -> Self;
    pub const fn checked_sub_signed(self, rhs: i64) -> Option<Self>;
    pub const fn strict_sub_signed(self, rhs: i64) -> Self;
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i64>;
    pub const fn saturating_add_signed(self, rhs: i64) -> Self;
    pub const fn saturating_sub_signed(self, rhs: i64) -> Self;
    pub const fn wrapping_add_signed(self, rhs: i64) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: i64) -> Self;
    pub const fn overflowing_add_signed(self, rhs: i64) -> (Self, bool);
    pub const fn overflowing_sub_signed(self, rhs: i64) -> (Self, bool);
}
impl u128 {
    pub const fn cast_signed(self) -> i128;
    pub const fn checked_add_signed(self, rhs: i128) -> Option<Self>;
    pub const fn strict_add_signed(self, rhs: i128) -> Self;
    pub const fn checked_sub_signed(self, rhs: i128) -> Option<Self>;
    pub const fn strict_sub_signed(self, rhs: i128) -> Self;
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i128>;
    pub const fn saturating_add_signed(self, rhs: i128) -> Self;
    pub const fn saturating_sub_signed(self, rhs: i128) -> Self;
    pub const fn wrapping_add_signed(self, rhs: i128) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: i128) -> Self;
    pub const fn overflowing_add_signed(self, rhs: i128) -> (Self, bool);
    pub const fn overflowing_sub_signed(self, rhs: i128) -> (Self, bool);
}
impl usize {
    pub const fn cast_signed(self) -> isize;
    pub const fn checked_add_signed(self, rhs: isize) -> Option<Self>;
    pub const fn strict_add_signed(self, rhs: isize) -> Self;
    pub const fn checked_sub_signed(self, rhs: isize) -> Option<Self>;
    pub const fn strict_sub_signed(self, rhs: isize) -> Self;
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<isize>;
    pub const fn saturating_add_signed(self, rhs: isize) -> Self;
    pub const fn saturating_sub_signed(self, rhs: isize) -> Self;
    pub const fn wrapping_add_signed(self, rhs: isize) -> Self;
    pub const fn wrapping_sub_signed(self, rhs: isize) -> Self;
    pub const fn overflowing_add_signed(self, rhs: isize) -> (Self, bool);
    pub const fn overflowing_sub_signed(self, rhs: isize) -> (Self, bool);
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> FromStr for Int { type Err = ParseIntError; }
#[for_each(i8, i16, i32, i64, i128, u8, u16, u32, u64, u128)] impl<Int> TryFrom<usize> for Int { type Error = TryFromIntError; }
#[for_each(i8, i16, i32, i64, i128, u8, u16, u32, u64, u128)] impl<Int> TryFrom<isize> for Int { type Error = TryFromIntError; }
#[for_each(i8, i16, i32, i64, i128, u32, u64, u128)] impl<Int> TryFrom<Int> for usize { type Error = TryFromIntError; }
#[for_each(i32, i64, i128, u16, u32, u64, u128)] impl<Int> TryFrom<Int> for isize { type Error = TryFromIntError; }
