// Numbers: the methods of integers and floats, `NonZero`, `Wrapping`, `Saturating`, and their errors.

use std::ascii::EscapeDefault;
use std::cmp::Ordering;
use std::convert::{FloatToInt, Infallible};
use std::error::Error;
use std::fmt::{Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, UpperExp, UpperHex};
use std::hash::{Hash, Hasher};
use std::intrinsics::{panic_concat, text};
use std::mem::transmute;
use std::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use std::str::FromStr;

#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct TryFromIntError(());
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseIntError { kind: IntErrorKind }
#[derive(Debug, Clone, PartialEq, Eq, Copy, Hash)]
pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseFloatError { kind: FloatErrorKind }
#[derive(Debug, Clone, PartialEq, Eq)]
enum FloatErrorKind { Empty, Invalid }
pub unsafe trait ZeroablePrimitive: Sized + Copy {
    fn is_zero(self) -> bool;
}
pub struct NonZero<T: ZeroablePrimitive> { value: T }
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
    pub const MIN: Float = -Self::MAX;
    pub const MIN_POSITIVE: Float = if size_of::<Float>() == 4 { 1.17549435e-38 } else { 2.2250738585072014e-308 };
    pub const MAX: Float = if size_of::<Float>() == 4 { 3.40282347e+38 } else { 1.7976931348623157e+308 };
    pub const INFINITY: Float = 1.0 / 0.0;
    pub const NEG_INFINITY: Float = -1.0 / 0.0;
    pub const fn is_nan(self) -> bool { self != self }
    pub const fn is_infinite(self) -> bool { self.abs() == Self::INFINITY }
    pub const fn is_finite(self) -> bool { self.abs() < Self::INFINITY }
    pub const fn is_subnormal(self) -> bool { self != 0.0 && self.abs() < Self::MIN_POSITIVE }
    pub const fn is_normal(self) -> bool { self.abs() >= Self::MIN_POSITIVE && self.is_finite() }
    pub const fn classify(self) -> FpCategory {
        if self.is_nan() {
            FpCategory::Nan
        } else if self == 0.0 {
            FpCategory::Zero
        } else if self.is_subnormal() {
            FpCategory::Subnormal
        } else if self.is_finite() {
            FpCategory::Normal
        } else {
            FpCategory::Infinite
        }
    }
    pub const fn is_sign_positive(self) -> bool { !self.is_sign_negative() }
    pub const fn is_sign_negative(self) -> bool { (1.0 as Float).copysign(self) < 0.0 }
    pub const fn recip(self) -> Float { 1.0 / self }
    pub const fn to_degrees(self) -> Float { self * 57.2957795130823208767981548141051703 }
    pub const fn to_radians(self) -> Float {
        let half_turn: Float = 3.14159265358979323846264338327950288;
        self * (half_turn / 180.0)
    }
    pub const fn max(self, other: Float) -> Float { if self > other || other.is_nan() { self } else { other } }
    pub const fn min(self, other: Float) -> Float { if self < other || other.is_nan() { self } else { other } }
    pub const fn midpoint(self, other: Float) -> Float {
        let (low, high) = (Self::MIN_POSITIVE * 2.0, Self::MAX / 2.0);
        if self.abs() <= high && other.abs() <= high {
            (self + other) / 2.0
        } else if self.abs() < low {
            self + other / 2.0
        } else if other.abs() < low {
            self / 2.0 + other
        } else {
            self / 2.0 + other / 2.0
        }
    }
    pub unsafe fn to_int_unchecked<Int>(self) -> Int where Self: FloatToInt<Int>;
    #[track_caller]
    pub const fn clamp(self, min: Float, max: Float) -> Float {
        if !(min <= max) {
            panic_concat(&["min > max, or either was NaN. min = ", &text(&min), ", max = ", &text(&max)]);
        }
        if self < min {
            min
        } else if self > max {
            max
        } else {
            self
        }
    }
    pub const fn abs(self) -> Float;
    pub const fn signum(self) -> Float { if self.is_nan() { self } else { (1.0 as Float).copysign(self) } }
    pub const fn copysign(self, sign: Float) -> Float;
    pub const fn floor(self) -> Float;
    pub const fn ceil(self) -> Float;
    pub const fn round(self) -> Float;
    pub const fn round_ties_even(self) -> Float;
    pub const fn trunc(self) -> Float;
    pub const fn fract(self) -> Float { self - self.trunc() }
    pub const fn mul_add(self, a: Float, b: Float) -> Float;
    pub fn div_euclid(self, rhs: Float) -> Float {
        let whole = (self / rhs).trunc();
        if self % rhs >= 0.0 || (self % rhs).is_nan() {
            whole
        } else if rhs > 0.0 {
            whole - 1.0
        } else {
            whole + 1.0
        }
    }
    pub fn rem_euclid(self, rhs: Float) -> Float {
        let rest = self % rhs;
        if rest < 0.0 { rest + rhs.abs() } else { rest }
    }
    pub fn powi(self, n: i32) -> Float;
    pub fn powf(self, n: Float) -> Float;
    pub fn sqrt(self) -> Float;
    pub fn exp(self) -> Float;
    pub fn exp2(self) -> Float;
    pub fn ln(self) -> Float;
    pub fn log(self, base: Float) -> Float { self.ln() / base.ln() }
    pub fn log2(self) -> Float;
    pub fn log10(self) -> Float;
    pub fn abs_sub(self, other: Float) -> Float { if self <= other { 0.0 } else { self - other } }
    pub fn cbrt(self) -> Float;
    pub fn hypot(self, other: Float) -> Float;
    pub fn sin(self) -> Float;
    pub fn cos(self) -> Float;
    pub fn tan(self) -> Float;
    pub fn asin(self) -> Float;
    pub fn acos(self) -> Float;
    pub fn atan(self) -> Float;
    pub fn atan2(self, other: Float) -> Float;
    pub fn sin_cos(self) -> (Float, Float) { (self.sin(), self.cos()) }
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
    pub const RADIX: u32 = 2;
    pub const MANTISSA_DIGITS: u32 = 24;
    pub const DIGITS: u32 = 6;
    pub const EPSILON: f32 = 1.1920929e-7;
    pub const MIN_EXP: i32 = -125;
    pub const MAX_EXP: i32 = 128;
    pub const MIN_10_EXP: i32 = -37;
    pub const MAX_10_EXP: i32 = 38;
    pub const NAN: f32 = f32::from_bits(0x7FC00000);
    pub const fn next_up(self) -> Self {
        let bits = self.to_bits() as i32;
        if self.is_nan() || self == f32::INFINITY {
            self
        } else if self == 0.0 {
            f32::from_bits(1)
        } else {
            f32::from_bits((if bits > 0 { bits + 1 } else { bits - 1 }) as u32)
        }
    }
    pub const fn next_down(self) -> Self { -(-self).next_up() }
    pub fn total_cmp(&self, other: &Self) -> Ordering {
        let (a, b) = (self.to_bits() as i32, other.to_bits() as i32);
        (a ^ ((a >> 31) & i32::MAX)).cmp(&(b ^ ((b >> 31) & i32::MAX)))
    }
    pub const fn to_bits(self) -> u32 { unsafe { transmute(self) } }
    pub const fn from_bits(v: u32) -> Self { unsafe { transmute(v) } }
}
#[for_each(i32, u32, f32)]
impl<Num> Num {
    pub const fn to_be_bytes(self) -> [u8; 4] {
        let mut bytes = self.to_ne_bytes();
        bytes.reverse();
        bytes
    }
    pub const fn to_le_bytes(self) -> [u8; 4] { self.to_ne_bytes() }
    pub const fn to_ne_bytes(self) -> [u8; 4] { unsafe { transmute(self) } }
    pub const fn from_be_bytes(bytes: [u8; 4]) -> Self {
        let mut bytes = bytes;
        bytes.reverse();
        Self::from_ne_bytes(bytes)
    }
    pub const fn from_le_bytes(bytes: [u8; 4]) -> Self { Self::from_ne_bytes(bytes) }
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> Self { unsafe { transmute(bytes) } }
}
impl f64 {
    pub fn is_positive(self) -> bool { self.is_sign_positive() }
    pub fn is_negative(self) -> bool { self.is_sign_negative() }
    pub const RADIX: u32 = 2;
    pub const MANTISSA_DIGITS: u32 = 53;
    pub const DIGITS: u32 = 15;
    pub const EPSILON: f64 = 2.2204460492503131e-16;
    pub const MIN_EXP: i32 = -1021;
    pub const MAX_EXP: i32 = 1024;
    pub const MIN_10_EXP: i32 = -307;
    pub const MAX_10_EXP: i32 = 308;
    pub const NAN: f64 = f64::from_bits(0x7FF8000000000000);
    pub const fn next_up(self) -> Self {
        let bits = self.to_bits() as i64;
        if self.is_nan() || self == f64::INFINITY {
            self
        } else if self == 0.0 {
            f64::from_bits(1)
        } else {
            f64::from_bits((if bits > 0 { bits + 1 } else { bits - 1 }) as u64)
        }
    }
    pub const fn next_down(self) -> Self { -(-self).next_up() }
    pub fn total_cmp(&self, other: &Self) -> Ordering {
        let (a, b) = (self.to_bits() as i64, other.to_bits() as i64);
        (a ^ ((a >> 63) & i64::MAX)).cmp(&(b ^ ((b >> 63) & i64::MAX)))
    }
    pub const fn to_bits(self) -> u64 { unsafe { transmute(self) } }
    pub const fn from_bits(v: u64) -> Self { unsafe { transmute(v) } }
}
#[for_each(i64, isize, u64, usize, f64)]
impl<Num> Num {
    pub const fn to_be_bytes(self) -> [u8; 8] {
        let mut bytes = self.to_ne_bytes();
        bytes.reverse();
        bytes
    }
    pub const fn to_le_bytes(self) -> [u8; 8] { self.to_ne_bytes() }
    pub const fn to_ne_bytes(self) -> [u8; 8] { unsafe { transmute(self) } }
    pub const fn from_be_bytes(bytes: [u8; 8]) -> Self {
        let mut bytes = bytes;
        bytes.reverse();
        Self::from_ne_bytes(bytes)
    }
    pub const fn from_le_bytes(bytes: [u8; 8]) -> Self { Self::from_ne_bytes(bytes) }
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self { unsafe { transmute(bytes) } }
}
impl Display for TryFromIntError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad("out of range integral type conversion attempted") }
}
impl Error for TryFromIntError {}
impl From<Infallible> for TryFromIntError {
    fn from(value: Infallible) -> Self { match value {} }
}
impl From<!> for TryFromIntError {
    fn from(value: !) -> Self { match value {} }
}
impl ParseIntError {
    pub const fn kind(&self) -> &IntErrorKind { &self.kind }
}
impl Display for ParseIntError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad(match self.kind {
            IntErrorKind::Empty => "cannot parse integer from empty string",
            IntErrorKind::InvalidDigit => "invalid digit found in string",
            IntErrorKind::PosOverflow => "number too large to fit in target type",
            IntErrorKind::NegOverflow => "number too small to fit in target type",
            IntErrorKind::Zero => "number would be zero for non-zero type",
        })
    }
}
impl Error for ParseIntError {}
impl FromStr for f32 {
    type Err = ParseFloatError;
    fn from_str(src: &str) -> Result<f32, ParseFloatError> {
        let mut value = 0.0;
        if std::intrinsics::parse_f32(src, &mut value) {
            return Ok(value);
        }
        Err(ParseFloatError { kind: if src.is_empty() { FloatErrorKind::Empty } else { FloatErrorKind::Invalid } })
    }
}
impl FromStr for f64 {
    type Err = ParseFloatError;
    fn from_str(src: &str) -> Result<f64, ParseFloatError> {
        let mut value = 0.0;
        if std::intrinsics::parse_f64(src, &mut value) {
            return Ok(value);
        }
        Err(ParseFloatError { kind: if src.is_empty() { FloatErrorKind::Empty } else { FloatErrorKind::Invalid } })
    }
}
impl Error for ParseFloatError {}
impl Display for ParseFloatError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad(match self.kind {
            FloatErrorKind::Empty => "cannot parse float from empty string",
            FloatErrorKind::Invalid => "invalid float literal",
        })
    }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
unsafe impl<Int> ZeroablePrimitive for Int {
    fn is_zero(self) -> bool { self == 0 }
}
unsafe impl ZeroablePrimitive for char {
    fn is_zero(self) -> bool { self == '\0' }
}
impl<T> Debug for NonZero<T> where T: ZeroablePrimitive + Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.value.fmt(f) }
}
impl<T> Display for NonZero<T> where T: ZeroablePrimitive + Display {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.value.fmt(f) }
}
impl<T> Binary for NonZero<T> where T: ZeroablePrimitive + Binary {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.value.fmt(f) }
}
impl<T> Octal for NonZero<T> where T: ZeroablePrimitive + Octal {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.value.fmt(f) }
}
impl<T> LowerHex for NonZero<T> where T: ZeroablePrimitive + LowerHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.value.fmt(f) }
}
impl<T> UpperHex for NonZero<T> where T: ZeroablePrimitive + UpperHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.value.fmt(f) }
}
impl<T> LowerExp for NonZero<T> where T: ZeroablePrimitive + LowerExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.value.fmt(f) }
}
impl<T> UpperExp for NonZero<T> where T: ZeroablePrimitive + UpperExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.value.fmt(f) }
}
impl<T> Clone for NonZero<T> where T: ZeroablePrimitive {
    fn clone(&self) -> Self { *self }
}
impl<T> Copy for NonZero<T> where T: ZeroablePrimitive {}
impl<T> PartialEq for NonZero<T> where T: ZeroablePrimitive + PartialEq {
    fn eq(&self, other: &Self) -> bool { self.value == other.value }
}
impl<T> Eq for NonZero<T> where T: ZeroablePrimitive + Eq {}
impl<T> PartialOrd for NonZero<T> where T: ZeroablePrimitive + PartialOrd {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { self.value.partial_cmp(&other.value) }
}
impl<T> Ord for NonZero<T> where T: ZeroablePrimitive + Ord {
    fn cmp(&self, other: &Self) -> Ordering { self.value.cmp(&other.value) }
}
impl<T> Hash for NonZero<T> where T: ZeroablePrimitive + Hash {
    fn hash<H: Hasher>(&self, state: &mut H) { self.value.hash(state) }
}
impl<T> From<NonZero<T>> for T where T: ZeroablePrimitive {
    fn from(value: NonZero<T>) -> T { value.value }
}
impl<T> BitOr for NonZero<T> where T: ZeroablePrimitive + BitOr<Output = T> {
    type Output = Self;
    fn bitor(self, rhs: Self) -> Self { NonZero { value: self.value | rhs.value } }
}
impl<T> BitOr<T> for NonZero<T> where T: ZeroablePrimitive + BitOr<Output = T> {
    type Output = Self;
    fn bitor(self, rhs: T) -> Self { NonZero { value: self.value | rhs } }
}
impl<T> BitOr<NonZero<T>> for T where T: ZeroablePrimitive + BitOr<Output = T> {
    type Output = NonZero<T>;
    fn bitor(self, rhs: NonZero<T>) -> NonZero<T> { NonZero { value: self | rhs.value } }
}
impl<T> BitOrAssign for NonZero<T> where T: ZeroablePrimitive, Self: BitOr<Output = Self> {
    fn bitor_assign(&mut self, rhs: Self) { *self = *self | rhs }
}
impl<T> BitOrAssign<T> for NonZero<T> where T: ZeroablePrimitive, Self: BitOr<T, Output = Self> {
    fn bitor_assign(&mut self, rhs: T) { *self = *self | rhs }
}
impl<T> NonZero<T> where T: ZeroablePrimitive {
    pub const fn new(n: T) -> Option<Self> { if n.is_zero() { None } else { Some(NonZero { value: n }) } }
    pub const unsafe fn new_unchecked(n: T) -> Self { NonZero { value: n } }
    pub const fn get(self) -> T { self.value }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> NonZero<Int> {
    pub const BITS: u32 = Int::BITS;
    pub const fn leading_zeros(self) -> u32 { self.value.leading_zeros() }
    pub const fn trailing_zeros(self) -> u32 { self.value.trailing_zeros() }
    pub const fn count_ones(self) -> NonZero<u32> { NonZero { value: self.value.count_ones() } }
    pub const MIN: Self = NonZero { value: if Int::MIN == 0 { 1 } else { Int::MIN } };
    pub const MAX: Self = NonZero { value: Int::MAX };
    pub const fn checked_mul(self, other: Self) -> Option<Self> { Some(NonZero { value: self.value.checked_mul(other.value)? }) }
    pub const fn saturating_mul(self, other: Self) -> Self { NonZero { value: self.value.saturating_mul(other.value) } }
    pub const fn checked_pow(self, other: u32) -> Option<Self> { Some(NonZero { value: self.value.checked_pow(other)? }) }
    pub const fn saturating_pow(self, other: u32) -> Self { NonZero { value: self.value.saturating_pow(other) } }
}
#[for_each(u8, u16, u32, u64, u128, usize)]
impl<Int> NonZero<Int> {
    pub const fn checked_add(self, other: Int) -> Option<Self> { Some(NonZero { value: self.value.checked_add(other)? }) }
    pub const fn saturating_add(self, other: Int) -> Self { NonZero { value: self.value.saturating_add(other) } }
    pub const fn checked_next_power_of_two(self) -> Option<Self> { Some(NonZero { value: self.value.checked_next_power_of_two()? }) }
    pub const fn ilog2(self) -> u32 { self.value.ilog2() }
    pub const fn ilog10(self) -> u32 { self.value.ilog10() }
    pub const fn midpoint(self, rhs: Self) -> Self { NonZero { value: self.value.midpoint(rhs.value) } }
    pub const fn is_power_of_two(self) -> bool { self.value.is_power_of_two() }
    pub const fn isqrt(self) -> Self { NonZero { value: self.value.isqrt() } }
    pub const fn div_ceil(self, rhs: Self) -> Self { NonZero { value: self.value.div_ceil(rhs.value) } }
}
impl NonZero<u8> {
    pub const fn cast_signed(self) -> NonZero<i8> { NonZero { value: self.value as i8 } }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> FromStr for NonZero<Int> {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<Self, ParseIntError> { NonZero::new(Int::from_str_radix(src, 10)?).ok_or(ParseIntError { kind: IntErrorKind::Zero }) }
}
#[for_each(u8, u16, u32, u64, u128, usize)]
impl<Int> Div<NonZero<Int>> for Int {
    type Output = Int;
    fn div(self, rhs: NonZero<Int>) -> Int { self / rhs.value }
}
#[for_each(u8, u16, u32, u64, u128, usize)]
impl<Int> DivAssign<NonZero<Int>> for Int {
    fn div_assign(&mut self, rhs: NonZero<Int>) { *self /= rhs.value }
}
#[for_each(u8, u16, u32, u64, u128, usize)]
impl<Int> Rem<NonZero<Int>> for Int {
    type Output = Int;
    fn rem(self, rhs: NonZero<Int>) -> Int { self % rhs.value }
}
#[for_each(u8, u16, u32, u64, u128, usize)]
impl<Int> RemAssign<NonZero<Int>> for Int {
    fn rem_assign(&mut self, rhs: NonZero<Int>) { *self %= rhs.value }
}
impl NonZero<u16> {
    pub const fn cast_signed(self) -> NonZero<i16> { NonZero { value: self.value as i16 } }
}
impl NonZero<u32> {
    pub const fn cast_signed(self) -> NonZero<i32> { NonZero { value: self.value as i32 } }
}
impl NonZero<u64> {
    pub const fn cast_signed(self) -> NonZero<i64> { NonZero { value: self.value as i64 } }
}
impl NonZero<u128> {
    pub const fn cast_signed(self) -> NonZero<i128> { NonZero { value: self.value as i128 } }
}
impl NonZero<usize> {
    pub const fn cast_signed(self) -> NonZero<isize> { NonZero { value: self.value as isize } }
}
#[for_each(i8, i16, i32, i64, i128, isize)]
impl<Int> NonZero<Int> {
    pub const fn abs(self) -> Self { NonZero { value: self.value.abs() } }
    pub const fn checked_abs(self) -> Option<Self> { Some(NonZero { value: self.value.checked_abs()? }) }
    pub const fn overflowing_abs(self) -> (Self, bool) {
        let (value, overflows) = self.value.overflowing_abs();
        (NonZero { value }, overflows)
    }
    pub const fn saturating_abs(self) -> Self { NonZero { value: self.value.saturating_abs() } }
    pub const fn wrapping_abs(self) -> Self { NonZero { value: self.value.wrapping_abs() } }
    pub const fn is_positive(self) -> bool { self.value > 0 }
    pub const fn is_negative(self) -> bool { self.value < 0 }
    pub const fn checked_neg(self) -> Option<Self> { Some(NonZero { value: self.value.checked_neg()? }) }
    pub const fn overflowing_neg(self) -> (Self, bool) {
        let (value, overflows) = self.value.overflowing_neg();
        (NonZero { value }, overflows)
    }
    pub const fn saturating_neg(self) -> Self { NonZero { value: self.value.saturating_neg() } }
    pub const fn wrapping_neg(self) -> Self { NonZero { value: self.value.wrapping_neg() } }
}
impl NonZero<i8> {
    pub const fn unsigned_abs(self) -> NonZero<u8> { NonZero { value: self.value.unsigned_abs() } }
    pub const fn cast_unsigned(self) -> NonZero<u8> { NonZero { value: self.value as u8 } }
}
#[for_each(i8, i16, i32, i64, i128, isize)]
impl<Int> Neg for NonZero<Int> {
    type Output = Self;
    #[track_caller]
    fn neg(self) -> Self { NonZero { value: -self.value } }
}
#[for_each(i8, i16, i32, i64, i128, isize)]
impl<Int> Neg for &NonZero<Int> {
    type Output = NonZero<Int>;
    #[track_caller]
    fn neg(self) -> NonZero<Int> { -*self }
}
impl NonZero<i16> {
    pub const fn unsigned_abs(self) -> NonZero<u16> { NonZero { value: self.value.unsigned_abs() } }
    pub const fn cast_unsigned(self) -> NonZero<u16> { NonZero { value: self.value as u16 } }
}
impl NonZero<i32> {
    pub const fn unsigned_abs(self) -> NonZero<u32> { NonZero { value: self.value.unsigned_abs() } }
    pub const fn cast_unsigned(self) -> NonZero<u32> { NonZero { value: self.value as u32 } }
}
impl NonZero<i64> {
    pub const fn unsigned_abs(self) -> NonZero<u64> { NonZero { value: self.value.unsigned_abs() } }
    pub const fn cast_unsigned(self) -> NonZero<u64> { NonZero { value: self.value as u64 } }
}
impl NonZero<i128> {
    pub const fn unsigned_abs(self) -> NonZero<u128> { NonZero { value: self.value.unsigned_abs() } }
    pub const fn cast_unsigned(self) -> NonZero<u128> { NonZero { value: self.value as u128 } }
}
impl NonZero<isize> {
    pub const fn unsigned_abs(self) -> NonZero<usize> { NonZero { value: self.value.unsigned_abs() } }
    pub const fn cast_unsigned(self) -> NonZero<usize> { NonZero { value: self.value as usize } }
}
impl<T: Debug> Debug for Saturating<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
}
impl<T: Display> Display for Saturating<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
}
impl<T: Binary> Binary for Saturating<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
}
impl<T: Octal> Octal for Saturating<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
}
impl<T: LowerHex> LowerHex for Saturating<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
}
impl<T: UpperHex> UpperHex for Saturating<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Add for Saturating<Int> {
    type Output = Saturating<Int>;
    fn add(self, rhs: Self) -> Saturating<Int> { Saturating(self.0.saturating_add(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Add<Saturating<Int>> for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn add(self, rhs: Saturating<Int>) -> Saturating<Int> { Saturating(self.0.saturating_add(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Add<&Saturating<Int>> for Saturating<Int> {
    type Output = Saturating<Int>;
    fn add(self, rhs: &Saturating<Int>) -> Saturating<Int> { Saturating(self.0.saturating_add(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Add<&Saturating<Int>> for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn add(self, rhs: &Saturating<Int>) -> Saturating<Int> { Saturating(self.0.saturating_add(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> AddAssign for Saturating<Int> {
    fn add_assign(&mut self, rhs: Self) { *self = *self + rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> AddAssign<&Saturating<Int>> for Saturating<Int> {
    fn add_assign(&mut self, rhs: &Saturating<Int>) { *self = *self + *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> AddAssign<Int> for Saturating<Int> {
    fn add_assign(&mut self, rhs: Int) { *self = *self + Saturating(rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> AddAssign<&Int> for Saturating<Int> {
    fn add_assign(&mut self, rhs: &Int) { *self = *self + Saturating(*rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Sub for Saturating<Int> {
    type Output = Saturating<Int>;
    fn sub(self, rhs: Self) -> Saturating<Int> { Saturating(self.0.saturating_sub(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Sub<Saturating<Int>> for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn sub(self, rhs: Saturating<Int>) -> Saturating<Int> { Saturating(self.0.saturating_sub(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Sub<&Saturating<Int>> for Saturating<Int> {
    type Output = Saturating<Int>;
    fn sub(self, rhs: &Saturating<Int>) -> Saturating<Int> { Saturating(self.0.saturating_sub(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Sub<&Saturating<Int>> for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn sub(self, rhs: &Saturating<Int>) -> Saturating<Int> { Saturating(self.0.saturating_sub(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> SubAssign for Saturating<Int> {
    fn sub_assign(&mut self, rhs: Self) { *self = *self - rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> SubAssign<&Saturating<Int>> for Saturating<Int> {
    fn sub_assign(&mut self, rhs: &Saturating<Int>) { *self = *self - *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> SubAssign<Int> for Saturating<Int> {
    fn sub_assign(&mut self, rhs: Int) { *self = *self - Saturating(rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> SubAssign<&Int> for Saturating<Int> {
    fn sub_assign(&mut self, rhs: &Int) { *self = *self - Saturating(*rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Mul for Saturating<Int> {
    type Output = Saturating<Int>;
    fn mul(self, rhs: Self) -> Saturating<Int> { Saturating(self.0.saturating_mul(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Mul<Saturating<Int>> for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn mul(self, rhs: Saturating<Int>) -> Saturating<Int> { Saturating(self.0.saturating_mul(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Mul<&Saturating<Int>> for Saturating<Int> {
    type Output = Saturating<Int>;
    fn mul(self, rhs: &Saturating<Int>) -> Saturating<Int> { Saturating(self.0.saturating_mul(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Mul<&Saturating<Int>> for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn mul(self, rhs: &Saturating<Int>) -> Saturating<Int> { Saturating(self.0.saturating_mul(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> MulAssign for Saturating<Int> {
    fn mul_assign(&mut self, rhs: Self) { *self = *self * rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> MulAssign<&Saturating<Int>> for Saturating<Int> {
    fn mul_assign(&mut self, rhs: &Saturating<Int>) { *self = *self * *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> MulAssign<Int> for Saturating<Int> {
    fn mul_assign(&mut self, rhs: Int) { *self = *self * Saturating(rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> MulAssign<&Int> for Saturating<Int> {
    fn mul_assign(&mut self, rhs: &Int) { *self = *self * Saturating(*rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Div for Saturating<Int> {
    type Output = Saturating<Int>;
    fn div(self, rhs: Self) -> Saturating<Int> { Saturating(self.0.saturating_div(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Div<Saturating<Int>> for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn div(self, rhs: Saturating<Int>) -> Saturating<Int> { Saturating(self.0.saturating_div(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Div<&Saturating<Int>> for Saturating<Int> {
    type Output = Saturating<Int>;
    fn div(self, rhs: &Saturating<Int>) -> Saturating<Int> { Saturating(self.0.saturating_div(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Div<&Saturating<Int>> for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn div(self, rhs: &Saturating<Int>) -> Saturating<Int> { Saturating(self.0.saturating_div(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> DivAssign for Saturating<Int> {
    fn div_assign(&mut self, rhs: Self) { *self = *self / rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> DivAssign<&Saturating<Int>> for Saturating<Int> {
    fn div_assign(&mut self, rhs: &Saturating<Int>) { *self = *self / *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> DivAssign<Int> for Saturating<Int> {
    fn div_assign(&mut self, rhs: Int) { *self = *self / Saturating(rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> DivAssign<&Int> for Saturating<Int> {
    fn div_assign(&mut self, rhs: &Int) { *self = *self / Saturating(*rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Rem for Saturating<Int> {
    type Output = Saturating<Int>;
    fn rem(self, rhs: Self) -> Saturating<Int> { Saturating(self.0 % rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Rem<Saturating<Int>> for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn rem(self, rhs: Saturating<Int>) -> Saturating<Int> { Saturating(self.0 % rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Rem<&Saturating<Int>> for Saturating<Int> {
    type Output = Saturating<Int>;
    fn rem(self, rhs: &Saturating<Int>) -> Saturating<Int> { Saturating(self.0 % rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Rem<&Saturating<Int>> for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn rem(self, rhs: &Saturating<Int>) -> Saturating<Int> { Saturating(self.0 % rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> RemAssign for Saturating<Int> {
    fn rem_assign(&mut self, rhs: Self) { *self = *self % rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> RemAssign<&Saturating<Int>> for Saturating<Int> {
    fn rem_assign(&mut self, rhs: &Saturating<Int>) { *self = *self % *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> RemAssign<Int> for Saturating<Int> {
    fn rem_assign(&mut self, rhs: Int) { *self = *self % Saturating(rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> RemAssign<&Int> for Saturating<Int> {
    fn rem_assign(&mut self, rhs: &Int) { *self = *self % Saturating(*rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Not for Saturating<Int> {
    type Output = Saturating<Int>;
    fn not(self) -> Saturating<Int> { Saturating(!self.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Not for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn not(self) -> Saturating<Int> { Saturating(!self.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitXor for Saturating<Int> {
    type Output = Saturating<Int>;
    fn bitxor(self, rhs: Self) -> Saturating<Int> { Saturating(self.0 ^ rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitXor<Saturating<Int>> for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn bitxor(self, rhs: Saturating<Int>) -> Saturating<Int> { Saturating(self.0 ^ rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitXor<&Saturating<Int>> for Saturating<Int> {
    type Output = Saturating<Int>;
    fn bitxor(self, rhs: &Saturating<Int>) -> Saturating<Int> { Saturating(self.0 ^ rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitXor<&Saturating<Int>> for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn bitxor(self, rhs: &Saturating<Int>) -> Saturating<Int> { Saturating(self.0 ^ rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitXorAssign for Saturating<Int> {
    fn bitxor_assign(&mut self, rhs: Self) { *self = *self ^ rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitXorAssign<&Saturating<Int>> for Saturating<Int> {
    fn bitxor_assign(&mut self, rhs: &Saturating<Int>) { *self = *self ^ *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitXorAssign<Int> for Saturating<Int> {
    fn bitxor_assign(&mut self, rhs: Int) { *self = *self ^ Saturating(rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitXorAssign<&Int> for Saturating<Int> {
    fn bitxor_assign(&mut self, rhs: &Int) { *self = *self ^ Saturating(*rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitOr for Saturating<Int> {
    type Output = Saturating<Int>;
    fn bitor(self, rhs: Self) -> Saturating<Int> { Saturating(self.0 | rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitOr<Saturating<Int>> for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn bitor(self, rhs: Saturating<Int>) -> Saturating<Int> { Saturating(self.0 | rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitOr<&Saturating<Int>> for Saturating<Int> {
    type Output = Saturating<Int>;
    fn bitor(self, rhs: &Saturating<Int>) -> Saturating<Int> { Saturating(self.0 | rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitOr<&Saturating<Int>> for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn bitor(self, rhs: &Saturating<Int>) -> Saturating<Int> { Saturating(self.0 | rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitOrAssign for Saturating<Int> {
    fn bitor_assign(&mut self, rhs: Self) { *self = *self | rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitOrAssign<&Saturating<Int>> for Saturating<Int> {
    fn bitor_assign(&mut self, rhs: &Saturating<Int>) { *self = *self | *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitOrAssign<Int> for Saturating<Int> {
    fn bitor_assign(&mut self, rhs: Int) { *self = *self | Saturating(rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitOrAssign<&Int> for Saturating<Int> {
    fn bitor_assign(&mut self, rhs: &Int) { *self = *self | Saturating(*rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitAnd for Saturating<Int> {
    type Output = Saturating<Int>;
    fn bitand(self, rhs: Self) -> Saturating<Int> { Saturating(self.0 & rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitAnd<Saturating<Int>> for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn bitand(self, rhs: Saturating<Int>) -> Saturating<Int> { Saturating(self.0 & rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitAnd<&Saturating<Int>> for Saturating<Int> {
    type Output = Saturating<Int>;
    fn bitand(self, rhs: &Saturating<Int>) -> Saturating<Int> { Saturating(self.0 & rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitAnd<&Saturating<Int>> for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn bitand(self, rhs: &Saturating<Int>) -> Saturating<Int> { Saturating(self.0 & rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitAndAssign for Saturating<Int> {
    fn bitand_assign(&mut self, rhs: Self) { *self = *self & rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitAndAssign<&Saturating<Int>> for Saturating<Int> {
    fn bitand_assign(&mut self, rhs: &Saturating<Int>) { *self = *self & *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitAndAssign<Int> for Saturating<Int> {
    fn bitand_assign(&mut self, rhs: Int) { *self = *self & Saturating(rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitAndAssign<&Int> for Saturating<Int> {
    fn bitand_assign(&mut self, rhs: &Int) { *self = *self & Saturating(*rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Saturating<Int> {
    pub const MIN: Self = Saturating(Int::MIN);
    pub const MAX: Self = Saturating(Int::MAX);
    pub const BITS: u32 = Int::BITS;
    pub const fn count_ones(self) -> u32 { self.0.count_ones() }
    pub const fn count_zeros(self) -> u32 { self.0.count_zeros() }
    pub const fn trailing_zeros(self) -> u32 { self.0.trailing_zeros() }
    pub const fn rotate_left(self, n: u32) -> Self { Saturating(self.0.rotate_left(n)) }
    pub const fn rotate_right(self, n: u32) -> Self { Saturating(self.0.rotate_right(n)) }
    pub const fn swap_bytes(self) -> Self { Saturating(self.0.swap_bytes()) }
    pub const fn reverse_bits(self) -> Self { Saturating(self.0.reverse_bits()) }
    pub const fn from_be(x: Self) -> Self { Saturating(Int::from_be(x.0)) }
    pub const fn from_le(x: Self) -> Self { Saturating(Int::from_le(x.0)) }
    pub const fn to_be(self) -> Self { Saturating(self.0.to_be()) }
    pub const fn to_le(self) -> Self { Saturating(self.0.to_le()) }
    pub const fn pow(self, exp: u32) -> Self { Saturating(self.0.saturating_pow(exp)) }
    pub const fn leading_zeros(self) -> u32 { self.0.leading_zeros() }
}
#[for_each(i8, i16, i32, i64, i128, isize)]
impl<Int> Saturating<Int> {
    pub const fn abs(self) -> Saturating<Int> { Saturating(self.0.saturating_abs()) }
    pub const fn signum(self) -> Saturating<Int> { Saturating(self.0.signum()) }
    pub const fn is_positive(self) -> bool { self.0.is_positive() }
    pub const fn is_negative(self) -> bool { self.0.is_negative() }
}
#[for_each(i8, i16, i32, i64, i128, isize)]
impl<Int> Neg for Saturating<Int> {
    type Output = Self;
    fn neg(self) -> Saturating<Int> { Saturating(self.0.saturating_neg()) }
}
#[for_each(i8, i16, i32, i64, i128, isize)]
impl<Int> Neg for &Saturating<Int> {
    type Output = Saturating<Int>;
    fn neg(self) -> Saturating<Int> { Saturating(self.0.saturating_neg()) }
}
#[for_each(u8, u16, u32, u64, u128, usize)]
impl<Int> Saturating<Int> {
    pub const fn is_power_of_two(self) -> bool { self.0.is_power_of_two() }
}
impl<T: Debug> Debug for Wrapping<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
}
impl<T: Display> Display for Wrapping<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
}
impl<T: Binary> Binary for Wrapping<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
}
impl<T: Octal> Octal for Wrapping<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
}
impl<T: LowerHex> LowerHex for Wrapping<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
}
impl<T: UpperHex> UpperHex for Wrapping<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Shl<usize> for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn shl(self, rhs: usize) -> Wrapping<Int> { Wrapping(self.0.wrapping_shl(rhs as u32)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Shl<usize> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn shl(self, rhs: usize) -> Wrapping<Int> { Wrapping(self.0.wrapping_shl(rhs as u32)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Shl<&usize> for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn shl(self, rhs: &usize) -> Wrapping<Int> { Wrapping(self.0.wrapping_shl(*rhs as u32)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Shl<&usize> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn shl(self, rhs: &usize) -> Wrapping<Int> { Wrapping(self.0.wrapping_shl(*rhs as u32)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> ShlAssign<usize> for Wrapping<Int> {
    fn shl_assign(&mut self, rhs: usize) { *self = *self << rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> ShlAssign<&usize> for Wrapping<Int> {
    fn shl_assign(&mut self, rhs: &usize) { *self = *self << *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Shr<usize> for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn shr(self, rhs: usize) -> Wrapping<Int> { Wrapping(self.0.wrapping_shr(rhs as u32)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Shr<usize> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn shr(self, rhs: usize) -> Wrapping<Int> { Wrapping(self.0.wrapping_shr(rhs as u32)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Shr<&usize> for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn shr(self, rhs: &usize) -> Wrapping<Int> { Wrapping(self.0.wrapping_shr(*rhs as u32)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Shr<&usize> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn shr(self, rhs: &usize) -> Wrapping<Int> { Wrapping(self.0.wrapping_shr(*rhs as u32)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> ShrAssign<usize> for Wrapping<Int> {
    fn shr_assign(&mut self, rhs: usize) { *self = *self >> rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> ShrAssign<&usize> for Wrapping<Int> {
    fn shr_assign(&mut self, rhs: &usize) { *self = *self >> *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Add for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn add(self, rhs: Self) -> Wrapping<Int> { Wrapping(self.0.wrapping_add(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Add<Wrapping<Int>> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn add(self, rhs: Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0.wrapping_add(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Add<&Wrapping<Int>> for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn add(self, rhs: &Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0.wrapping_add(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Add<&Wrapping<Int>> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn add(self, rhs: &Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0.wrapping_add(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> AddAssign for Wrapping<Int> {
    fn add_assign(&mut self, rhs: Self) { *self = *self + rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> AddAssign<&Wrapping<Int>> for Wrapping<Int> {
    fn add_assign(&mut self, rhs: &Wrapping<Int>) { *self = *self + *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> AddAssign<Int> for Wrapping<Int> {
    fn add_assign(&mut self, rhs: Int) { *self = *self + Wrapping(rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> AddAssign<&Int> for Wrapping<Int> {
    fn add_assign(&mut self, rhs: &Int) { *self = *self + Wrapping(*rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Sub for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn sub(self, rhs: Self) -> Wrapping<Int> { Wrapping(self.0.wrapping_sub(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Sub<Wrapping<Int>> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn sub(self, rhs: Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0.wrapping_sub(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Sub<&Wrapping<Int>> for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn sub(self, rhs: &Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0.wrapping_sub(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Sub<&Wrapping<Int>> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn sub(self, rhs: &Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0.wrapping_sub(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> SubAssign for Wrapping<Int> {
    fn sub_assign(&mut self, rhs: Self) { *self = *self - rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> SubAssign<&Wrapping<Int>> for Wrapping<Int> {
    fn sub_assign(&mut self, rhs: &Wrapping<Int>) { *self = *self - *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> SubAssign<Int> for Wrapping<Int> {
    fn sub_assign(&mut self, rhs: Int) { *self = *self - Wrapping(rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> SubAssign<&Int> for Wrapping<Int> {
    fn sub_assign(&mut self, rhs: &Int) { *self = *self - Wrapping(*rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Mul for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn mul(self, rhs: Self) -> Wrapping<Int> { Wrapping(self.0.wrapping_mul(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Mul<Wrapping<Int>> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn mul(self, rhs: Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0.wrapping_mul(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Mul<&Wrapping<Int>> for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn mul(self, rhs: &Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0.wrapping_mul(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Mul<&Wrapping<Int>> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn mul(self, rhs: &Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0.wrapping_mul(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> MulAssign for Wrapping<Int> {
    fn mul_assign(&mut self, rhs: Self) { *self = *self * rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> MulAssign<&Wrapping<Int>> for Wrapping<Int> {
    fn mul_assign(&mut self, rhs: &Wrapping<Int>) { *self = *self * *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> MulAssign<Int> for Wrapping<Int> {
    fn mul_assign(&mut self, rhs: Int) { *self = *self * Wrapping(rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> MulAssign<&Int> for Wrapping<Int> {
    fn mul_assign(&mut self, rhs: &Int) { *self = *self * Wrapping(*rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Div for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn div(self, rhs: Self) -> Wrapping<Int> { Wrapping(self.0.wrapping_div(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Div<Wrapping<Int>> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn div(self, rhs: Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0.wrapping_div(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Div<&Wrapping<Int>> for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn div(self, rhs: &Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0.wrapping_div(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Div<&Wrapping<Int>> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn div(self, rhs: &Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0.wrapping_div(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> DivAssign for Wrapping<Int> {
    fn div_assign(&mut self, rhs: Self) { *self = *self / rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> DivAssign<&Wrapping<Int>> for Wrapping<Int> {
    fn div_assign(&mut self, rhs: &Wrapping<Int>) { *self = *self / *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> DivAssign<Int> for Wrapping<Int> {
    fn div_assign(&mut self, rhs: Int) { *self = *self / Wrapping(rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> DivAssign<&Int> for Wrapping<Int> {
    fn div_assign(&mut self, rhs: &Int) { *self = *self / Wrapping(*rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Rem for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn rem(self, rhs: Self) -> Wrapping<Int> { Wrapping(self.0.wrapping_rem(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Rem<Wrapping<Int>> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn rem(self, rhs: Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0.wrapping_rem(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Rem<&Wrapping<Int>> for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn rem(self, rhs: &Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0.wrapping_rem(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Rem<&Wrapping<Int>> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn rem(self, rhs: &Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0.wrapping_rem(rhs.0)) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> RemAssign for Wrapping<Int> {
    fn rem_assign(&mut self, rhs: Self) { *self = *self % rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> RemAssign<&Wrapping<Int>> for Wrapping<Int> {
    fn rem_assign(&mut self, rhs: &Wrapping<Int>) { *self = *self % *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> RemAssign<Int> for Wrapping<Int> {
    fn rem_assign(&mut self, rhs: Int) { *self = *self % Wrapping(rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> RemAssign<&Int> for Wrapping<Int> {
    fn rem_assign(&mut self, rhs: &Int) { *self = *self % Wrapping(*rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Not for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn not(self) -> Wrapping<Int> { Wrapping(!self.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Not for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn not(self) -> Wrapping<Int> { Wrapping(!self.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitXor for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn bitxor(self, rhs: Self) -> Wrapping<Int> { Wrapping(self.0 ^ rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitXor<Wrapping<Int>> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn bitxor(self, rhs: Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0 ^ rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitXor<&Wrapping<Int>> for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn bitxor(self, rhs: &Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0 ^ rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitXor<&Wrapping<Int>> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn bitxor(self, rhs: &Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0 ^ rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitXorAssign for Wrapping<Int> {
    fn bitxor_assign(&mut self, rhs: Self) { *self = *self ^ rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitXorAssign<&Wrapping<Int>> for Wrapping<Int> {
    fn bitxor_assign(&mut self, rhs: &Wrapping<Int>) { *self = *self ^ *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitXorAssign<Int> for Wrapping<Int> {
    fn bitxor_assign(&mut self, rhs: Int) { *self = *self ^ Wrapping(rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitXorAssign<&Int> for Wrapping<Int> {
    fn bitxor_assign(&mut self, rhs: &Int) { *self = *self ^ Wrapping(*rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitOr for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn bitor(self, rhs: Self) -> Wrapping<Int> { Wrapping(self.0 | rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitOr<Wrapping<Int>> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn bitor(self, rhs: Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0 | rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitOr<&Wrapping<Int>> for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn bitor(self, rhs: &Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0 | rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitOr<&Wrapping<Int>> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn bitor(self, rhs: &Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0 | rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitOrAssign for Wrapping<Int> {
    fn bitor_assign(&mut self, rhs: Self) { *self = *self | rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitOrAssign<&Wrapping<Int>> for Wrapping<Int> {
    fn bitor_assign(&mut self, rhs: &Wrapping<Int>) { *self = *self | *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitOrAssign<Int> for Wrapping<Int> {
    fn bitor_assign(&mut self, rhs: Int) { *self = *self | Wrapping(rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitOrAssign<&Int> for Wrapping<Int> {
    fn bitor_assign(&mut self, rhs: &Int) { *self = *self | Wrapping(*rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitAnd for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn bitand(self, rhs: Self) -> Wrapping<Int> { Wrapping(self.0 & rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitAnd<Wrapping<Int>> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn bitand(self, rhs: Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0 & rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitAnd<&Wrapping<Int>> for Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn bitand(self, rhs: &Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0 & rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitAnd<&Wrapping<Int>> for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn bitand(self, rhs: &Wrapping<Int>) -> Wrapping<Int> { Wrapping(self.0 & rhs.0) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitAndAssign for Wrapping<Int> {
    fn bitand_assign(&mut self, rhs: Self) { *self = *self & rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitAndAssign<&Wrapping<Int>> for Wrapping<Int> {
    fn bitand_assign(&mut self, rhs: &Wrapping<Int>) { *self = *self & *rhs }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitAndAssign<Int> for Wrapping<Int> {
    fn bitand_assign(&mut self, rhs: Int) { *self = *self & Wrapping(rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> BitAndAssign<&Int> for Wrapping<Int> {
    fn bitand_assign(&mut self, rhs: &Int) { *self = *self & Wrapping(*rhs) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Neg for Wrapping<Int> {
    type Output = Self;
    fn neg(self) -> Wrapping<Int> { Wrapping(self.0.wrapping_neg()) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Neg for &Wrapping<Int> {
    type Output = Wrapping<Int>;
    fn neg(self) -> Wrapping<Int> { Wrapping(self.0.wrapping_neg()) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Wrapping<Int> {
    pub const fn reverse_bits(self) -> Self { Wrapping(self.0.reverse_bits()) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Int {
    pub const MIN: Self = if !(0 as Self) < 0 { 1 << (Self::BITS - 1) } else { 0 };
    pub const MAX: Self = !Self::MIN;
    pub const BITS: u32 = size_of::<Self>() as u32 * 8;
    const fn is_least_by(self, rhs: Self) -> bool { Self::MIN != 0 && self == Self::MIN && rhs == !0 }
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32 { (!self).count_ones() }
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32 { (!self).leading_zeros() }
    pub const fn trailing_ones(self) -> u32 { (!self).trailing_zeros() }
    pub const fn rotate_left(self, n: u32) -> Self;
    pub const fn rotate_right(self, n: u32) -> Self;
    pub const fn swap_bytes(self) -> Self;
    pub const fn reverse_bits(self) -> Self;
    pub const fn from_be(x: Self) -> Self { x.swap_bytes() }
    pub const fn from_le(x: Self) -> Self { x }
    pub const fn to_be(self) -> Self { self.swap_bytes() }
    pub const fn to_le(self) -> Self { self }
    pub const fn checked_add(self, rhs: Self) -> Option<Self> {
        let (value, overflows) = self.overflowing_add(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_add(self, rhs: Self) -> Self {
        match self.checked_add(rhs) {
            Some(value) => value,
            None => panic!("attempt to add with overflow"),
        }
    }
    pub const unsafe fn unchecked_add(self, rhs: Self) -> Self { unsafe { self.checked_add(rhs).unwrap_unchecked() } }
    pub const fn checked_sub(self, rhs: Self) -> Option<Self> {
        let (value, overflows) = self.overflowing_sub(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_sub(self, rhs: Self) -> Self {
        match self.checked_sub(rhs) {
            Some(value) => value,
            None => panic!("attempt to subtract with overflow"),
        }
    }
    pub const unsafe fn unchecked_sub(self, rhs: Self) -> Self { unsafe { self.checked_sub(rhs).unwrap_unchecked() } }
    pub const fn checked_mul(self, rhs: Self) -> Option<Self> {
        let (value, overflows) = self.overflowing_mul(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_mul(self, rhs: Self) -> Self {
        match self.checked_mul(rhs) {
            Some(value) => value,
            None => panic!("attempt to multiply with overflow"),
        }
    }
    pub const unsafe fn unchecked_mul(self, rhs: Self) -> Self { unsafe { self.checked_mul(rhs).unwrap_unchecked() } }
    pub const fn checked_div(self, rhs: Self) -> Option<Self> { if rhs == 0 || self.is_least_by(rhs) { None } else { Some(self / rhs) } }
    #[track_caller]
    pub const fn strict_div(self, rhs: Self) -> Self { self / rhs }
    pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self> { if rhs == 0 || self.is_least_by(rhs) { None } else { Some(self.div_euclid(rhs)) } }
    #[track_caller]
    pub const fn strict_div_euclid(self, rhs: Self) -> Self { self.div_euclid(rhs) }
    pub const fn checked_rem(self, rhs: Self) -> Option<Self> { if rhs == 0 || self.is_least_by(rhs) { None } else { Some(self % rhs) } }
    #[track_caller]
    pub const fn strict_rem(self, rhs: Self) -> Self { self % rhs }
    pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self> { if rhs == 0 || self.is_least_by(rhs) { None } else { Some(self.rem_euclid(rhs)) } }
    #[track_caller]
    pub const fn strict_rem_euclid(self, rhs: Self) -> Self { self.rem_euclid(rhs) }
    pub const fn checked_neg(self) -> Option<Self> { (0 as Int).checked_sub(self) }
    #[track_caller]
    pub const fn strict_neg(self) -> Self {
        match self.checked_neg() {
            Some(value) => value,
            None => panic!("attempt to negate with overflow"),
        }
    }
    pub const fn checked_shl(self, rhs: u32) -> Option<Self> { if rhs < Self::BITS { Some(self << rhs) } else { None } }
    #[track_caller]
    pub const fn strict_shl(self, rhs: u32) -> Self {
        match self.checked_shl(rhs) {
            Some(value) => value,
            None => panic!("attempt to shift left with overflow"),
        }
    }
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> Self { unsafe { self.checked_shl(rhs).unwrap_unchecked() } }
    pub const fn unbounded_shl(self, rhs: u32) -> Int { if rhs < Self::BITS { self << rhs } else { 0 } }
    pub const fn checked_shr(self, rhs: u32) -> Option<Self> { if rhs < Self::BITS { Some(self >> rhs) } else { None } }
    #[track_caller]
    pub const fn strict_shr(self, rhs: u32) -> Self {
        match self.checked_shr(rhs) {
            Some(value) => value,
            None => panic!("attempt to shift right with overflow"),
        }
    }
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> Self { unsafe { self.checked_shr(rhs).unwrap_unchecked() } }
    pub const fn unbounded_shr(self, rhs: u32) -> Int { if rhs < Self::BITS { self >> rhs } else { self >> (Self::BITS - 1) >> 1 } }
    pub const fn checked_pow(self, exp: u32) -> Option<Self> {
        let (value, overflows) = self.overflowing_pow(exp);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_pow(self, exp: u32) -> Self {
        match self.checked_pow(exp) {
            Some(value) => value,
            None => panic!("attempt to multiply with overflow"),
        }
    }
    pub const fn saturating_add(self, rhs: Self) -> Self {
        match self.checked_add(rhs) {
            Some(value) => value,
            None => if rhs < 0 { Self::MIN } else { Self::MAX },
        }
    }
    pub const fn saturating_sub(self, rhs: Self) -> Self {
        match self.checked_sub(rhs) {
            Some(value) => value,
            None => if rhs < 0 { Self::MAX } else { Self::MIN },
        }
    }
    pub const fn saturating_mul(self, rhs: Self) -> Self {
        match self.checked_mul(rhs) {
            Some(value) => value,
            None => if (self < 0) == (rhs < 0) { Self::MAX } else { Self::MIN },
        }
    }
    #[track_caller]
    pub const fn saturating_div(self, rhs: Self) -> Self { if self.is_least_by(rhs) { Self::MAX } else { self / rhs } }
    pub const fn saturating_pow(self, exp: u32) -> Self {
        match self.checked_pow(exp) {
            Some(value) => value,
            None => if self < 0 && exp % 2 == 1 { Self::MIN } else { Self::MAX },
        }
    }
    pub const fn wrapping_add(self, rhs: Self) -> Self;
    pub const fn wrapping_sub(self, rhs: Self) -> Self;
    pub const fn wrapping_mul(self, rhs: Self) -> Self;
    #[track_caller]
    pub const fn wrapping_div(self, rhs: Self) -> Self { self.overflowing_div(rhs).0 }
    #[track_caller]
    pub const fn wrapping_div_euclid(self, rhs: Self) -> Self { self.overflowing_div_euclid(rhs).0 }
    #[track_caller]
    pub const fn wrapping_rem(self, rhs: Self) -> Self { self.overflowing_rem(rhs).0 }
    #[track_caller]
    pub const fn wrapping_rem_euclid(self, rhs: Self) -> Self { self.overflowing_rem_euclid(rhs).0 }
    pub const fn wrapping_neg(self) -> Self { (0 as Int).wrapping_sub(self) }
    pub const fn wrapping_shl(self, rhs: u32) -> Self { self << (rhs & (Self::BITS - 1)) }
    pub const fn wrapping_shr(self, rhs: u32) -> Self { self >> (rhs & (Self::BITS - 1)) }
    pub const fn wrapping_pow(self, exp: u32) -> Self { self.overflowing_pow(exp).0 }
    pub const fn overflowing_add(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool);
    pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool);
    #[track_caller]
    pub const fn overflowing_div(self, rhs: Self) -> (Self, bool) { if self.is_least_by(rhs) { (self, true) } else { (self / rhs, false) } }
    #[track_caller]
    pub const fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) { if self.is_least_by(rhs) { (self, true) } else { (self.div_euclid(rhs), false) } }
    #[track_caller]
    pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool) { if self.is_least_by(rhs) { (0, true) } else { (self % rhs, false) } }
    #[track_caller]
    pub const fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) { if self.is_least_by(rhs) { (0, true) } else { (self.rem_euclid(rhs), false) } }
    pub const fn overflowing_neg(self) -> (Self, bool) { (0 as Int).overflowing_sub(self) }
    pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool) { (self.wrapping_shl(rhs), rhs >= Self::BITS) }
    pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool) { (self.wrapping_shr(rhs), rhs >= Self::BITS) }
    pub const fn overflowing_pow(self, exp: u32) -> (Self, bool) {
        if exp == 0 {
            return (1, false);
        }
        let (mut base, mut exp, mut value, mut overflows) = (self, exp, 1 as Int, false);
        loop {
            if exp & 1 == 1 {
                let (product, beyond) = value.overflowing_mul(base);
                (value, overflows) = (product, overflows | beyond);
                if exp == 1 {
                    return (value, overflows);
                }
            }
            exp >>= 1;
            let (square, beyond) = base.overflowing_mul(base);
            (base, overflows) = (square, overflows | beyond);
        }
    }
    #[track_caller]
    pub const fn pow(self, exp: u32) -> Self {
        if exp == 0 {
            return 1;
        }
        let (mut base, mut exp, mut value) = (self, exp, 1 as Int);
        loop {
            if exp & 1 == 1 {
                value = value * base;
                if exp == 1 {
                    return value;
                }
            }
            exp >>= 1;
            base = base * base;
        }
    }
    #[track_caller]
    pub const fn isqrt(self) -> Self {
        if self < 0 {
            panic!("argument of integer square root cannot be negative");
        }
        if self < 2 {
            return self;
        }
        let mut root = (1 as Int) << (self.ilog2() / 2 + 1);
        loop {
            let next = (root + self / root) / 2;
            if next >= root {
                return root;
            }
            root = next;
        }
    }
    #[track_caller]
    pub const fn div_euclid(self, rhs: Self) -> Self {
        let whole = self / rhs;
        if self % rhs >= 0 {
            whole
        } else if rhs > 0 {
            whole - 1
        } else {
            whole + 1
        }
    }
    #[track_caller]
    pub const fn rem_euclid(self, rhs: Self) -> Self {
        let rest = self % rhs;
        if rest >= 0 {
            rest
        } else if rhs < 0 {
            rest.wrapping_sub(rhs)
        } else {
            rest + rhs
        }
    }
    #[track_caller]
    pub const fn ilog(self, base: Self) -> u32 {
        if base < 2 {
            panic!("base of integer logarithm must be at least 2");
        }
        match self.checked_ilog(base) {
            Some(log) => log,
            None => panic!("argument of integer logarithm must be positive"),
        }
    }
    #[track_caller]
    pub const fn ilog2(self) -> u32 {
        if self <= 0 {
            panic!("argument of integer logarithm must be positive");
        }
        Self::BITS - 1 - self.leading_zeros()
    }
    #[track_caller]
    pub const fn ilog10(self) -> u32 { self.ilog(10) }
    pub const fn checked_ilog(self, base: Self) -> Option<u32> {
        if self <= 0 || base < 2 {
            return None;
        }
        let (mut rest, mut log) = (self, 0);
        while rest >= base {
            rest /= base;
            log += 1;
        }
        Some(log)
    }
    pub const fn checked_ilog2(self) -> Option<u32> { if self <= 0 { None } else { Some(self.ilog2()) } }
    pub const fn checked_ilog10(self) -> Option<u32> { self.checked_ilog(10) }
    pub const fn min_value() -> Self { Self::MIN }
    pub const fn max_value() -> Self { Self::MAX }
    #[track_caller]
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<Int, ParseIntError> {
        if radix < 2 || radix > 36 {
            panic_concat(&["from_ascii_radix: radix must lie in the range `[2, 36]` - found ", &text(&radix)]);
        }
        let bytes = src.as_bytes();
        let (is_negative, mut at) = match bytes {
            [] => return Err(ParseIntError { kind: IntErrorKind::Empty }),
            [b'+' | b'-'] => return Err(ParseIntError { kind: IntErrorKind::InvalidDigit }),
            [b'+', ..] => (false, 1),
            [b'-', ..] if Self::MIN != 0 => (true, 1),
            _ => (false, 0),
        };
        let mut value: Int = 0;
        while at < bytes.len() {
            let Some(digit) = (bytes[at] as char).to_digit(radix) else {
                return Err(ParseIntError { kind: IntErrorKind::InvalidDigit });
            };
            let (scaled, is_beyond) = value.overflowing_mul(radix as Int);
            let (next, is_too_far) =
                if is_negative { scaled.overflowing_sub(digit as Int) } else { scaled.overflowing_add(digit as Int) };
            if is_beyond || is_too_far {
                let kind = if is_negative { IntErrorKind::NegOverflow } else { IntErrorKind::PosOverflow };
                return Err(ParseIntError { kind });
            }
            value = next;
            at += 1;
        }
        Ok(value)
    }
}
impl i8 {
    pub const fn cast_unsigned(self) -> u8 { self as u8 }
    pub const fn checked_add_unsigned(self, rhs: u8) -> Option<Self> {
        let (value, overflows) = self.overflowing_add_unsigned(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_add_unsigned(self, rhs: u8) -> Self {
        match self.checked_add_unsigned(rhs) {
            Some(value) => value,
            None => panic!("attempt to add with overflow"),
        }
    }
    pub const fn checked_sub_unsigned(self, rhs: u8) -> Option<Self> {
        let (value, overflows) = self.overflowing_sub_unsigned(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_sub_unsigned(self, rhs: u8) -> Self {
        match self.checked_sub_unsigned(rhs) {
            Some(value) => value,
            None => panic!("attempt to subtract with overflow"),
        }
    }
    pub const fn saturating_add_unsigned(self, rhs: u8) -> Self {
        match self.checked_add_unsigned(rhs) {
            Some(value) => value,
            None => Self::MAX,
        }
    }
    pub const fn saturating_sub_unsigned(self, rhs: u8) -> Self {
        match self.checked_sub_unsigned(rhs) {
            Some(value) => value,
            None => Self::MIN,
        }
    }
    pub const fn wrapping_add_unsigned(self, rhs: u8) -> Self { self.wrapping_add(rhs as i8) }
    pub const fn wrapping_sub_unsigned(self, rhs: u8) -> Self { self.wrapping_sub(rhs as i8) }
    pub const fn unsigned_abs(self) -> u8 { self.wrapping_abs() as u8 }
    pub const fn overflowing_add_unsigned(self, rhs: u8) -> (Self, bool) {
        let (value, overflows) = self.overflowing_add(rhs as i8);
        (value, overflows ^ ((rhs as i8) < 0))
    }
    pub const fn overflowing_sub_unsigned(self, rhs: u8) -> (Self, bool) {
        let (value, overflows) = self.overflowing_sub(rhs as i8);
        (value, overflows ^ ((rhs as i8) < 0))
    }
    pub const fn abs_diff(self, other: Self) -> u8 { (if self < other { other.wrapping_sub(self) } else { self.wrapping_sub(other) }) as u8 }
}
#[for_each(i8, i16, i32, i64, i128, isize)]
impl<Int> Int {
    pub const unsafe fn unchecked_neg(self) -> Self { unsafe { self.checked_neg().unwrap_unchecked() } }
    pub const fn checked_abs(self) -> Option<Self> { if self < 0 { self.checked_neg() } else { Some(self) } }
    #[track_caller]
    pub const fn strict_abs(self) -> Self { if self < 0 { self.strict_neg() } else { self } }
    pub const fn checked_isqrt(self) -> Option<Self> { if self < 0 { None } else { Some(self.isqrt()) } }
    pub const fn saturating_neg(self) -> Self { if self == Self::MIN { Self::MAX } else { -self } }
    pub const fn saturating_abs(self) -> Self { if self < 0 { self.saturating_neg() } else { self } }
    pub const fn wrapping_abs(self) -> Self { if self < 0 { self.wrapping_neg() } else { self } }
    pub const fn overflowing_abs(self) -> (Self, bool) { (self.wrapping_abs(), self == Self::MIN) }
    #[track_caller]
    pub const fn abs(self) -> Self { if self < 0 { -self } else { self } }
    pub const fn signum(self) -> Self { (self > 0) as Int - (self < 0) as Int }
    pub const fn is_positive(self) -> bool { self > 0 }
    pub const fn is_negative(self) -> bool { self < 0 }
}
#[for_each(i8, u8)]
impl<Int> Int {
    pub const fn to_be_bytes(self) -> [u8; 1] {
        let mut bytes = self.to_ne_bytes();
        bytes.reverse();
        bytes
    }
    pub const fn to_le_bytes(self) -> [u8; 1] { self.to_ne_bytes() }
    pub const fn to_ne_bytes(self) -> [u8; 1] { unsafe { transmute(self) } }
    pub const fn from_be_bytes(bytes: [u8; 1]) -> Self {
        let mut bytes = bytes;
        bytes.reverse();
        Self::from_ne_bytes(bytes)
    }
    pub const fn from_le_bytes(bytes: [u8; 1]) -> Self { Self::from_ne_bytes(bytes) }
    pub const fn from_ne_bytes(bytes: [u8; 1]) -> Self { unsafe { transmute(bytes) } }
}
#[for_each(i8, i16, i32, u8, u16, u32, u64, u128, usize)]
impl<Int> Int {
    pub const fn midpoint(self, rhs: Int) -> Int {
        let floor = (self & rhs) + ((self ^ rhs) >> 1);
        if floor < 0 && (self ^ rhs) & 1 == 1 { floor + 1 } else { floor }
    }
}
impl i16 {
    pub const fn cast_unsigned(self) -> u16 { self as u16 }
    pub const fn checked_add_unsigned(self, rhs: u16) -> Option<Self> {
        let (value, overflows) = self.overflowing_add_unsigned(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_add_unsigned(self, rhs: u16) -> Self {
        match self.checked_add_unsigned(rhs) {
            Some(value) => value,
            None => panic!("attempt to add with overflow"),
        }
    }
    pub const fn checked_sub_unsigned(self, rhs: u16) -> Option<Self> {
        let (value, overflows) = self.overflowing_sub_unsigned(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_sub_unsigned(self, rhs: u16) -> Self {
        match self.checked_sub_unsigned(rhs) {
            Some(value) => value,
            None => panic!("attempt to subtract with overflow"),
        }
    }
    pub const fn saturating_add_unsigned(self, rhs: u16) -> Self {
        match self.checked_add_unsigned(rhs) {
            Some(value) => value,
            None => Self::MAX,
        }
    }
    pub const fn saturating_sub_unsigned(self, rhs: u16) -> Self {
        match self.checked_sub_unsigned(rhs) {
            Some(value) => value,
            None => Self::MIN,
        }
    }
    pub const fn wrapping_add_unsigned(self, rhs: u16) -> Self { self.wrapping_add(rhs as i16) }
    pub const fn wrapping_sub_unsigned(self, rhs: u16) -> Self { self.wrapping_sub(rhs as i16) }
    pub const fn unsigned_abs(self) -> u16 { self.wrapping_abs() as u16 }
    pub const fn overflowing_add_unsigned(self, rhs: u16) -> (Self, bool) {
        let (value, overflows) = self.overflowing_add(rhs as i16);
        (value, overflows ^ ((rhs as i16) < 0))
    }
    pub const fn overflowing_sub_unsigned(self, rhs: u16) -> (Self, bool) {
        let (value, overflows) = self.overflowing_sub(rhs as i16);
        (value, overflows ^ ((rhs as i16) < 0))
    }
    pub const fn abs_diff(self, other: Self) -> u16 { (if self < other { other.wrapping_sub(self) } else { self.wrapping_sub(other) }) as u16 }
}
#[for_each(i16, u16)]
impl<Int> Int {
    pub const fn to_be_bytes(self) -> [u8; 2] {
        let mut bytes = self.to_ne_bytes();
        bytes.reverse();
        bytes
    }
    pub const fn to_le_bytes(self) -> [u8; 2] { self.to_ne_bytes() }
    pub const fn to_ne_bytes(self) -> [u8; 2] { unsafe { transmute(self) } }
    pub const fn from_be_bytes(bytes: [u8; 2]) -> Self {
        let mut bytes = bytes;
        bytes.reverse();
        Self::from_ne_bytes(bytes)
    }
    pub const fn from_le_bytes(bytes: [u8; 2]) -> Self { Self::from_ne_bytes(bytes) }
    pub const fn from_ne_bytes(bytes: [u8; 2]) -> Self { unsafe { transmute(bytes) } }
}
impl i32 {
    pub const fn cast_unsigned(self) -> u32 { self as u32 }
    pub const fn checked_add_unsigned(self, rhs: u32) -> Option<Self> {
        let (value, overflows) = self.overflowing_add_unsigned(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_add_unsigned(self, rhs: u32) -> Self {
        match self.checked_add_unsigned(rhs) {
            Some(value) => value,
            None => panic!("attempt to add with overflow"),
        }
    }
    pub const fn checked_sub_unsigned(self, rhs: u32) -> Option<Self> {
        let (value, overflows) = self.overflowing_sub_unsigned(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_sub_unsigned(self, rhs: u32) -> Self {
        match self.checked_sub_unsigned(rhs) {
            Some(value) => value,
            None => panic!("attempt to subtract with overflow"),
        }
    }
    pub const fn saturating_add_unsigned(self, rhs: u32) -> Self {
        match self.checked_add_unsigned(rhs) {
            Some(value) => value,
            None => Self::MAX,
        }
    }
    pub const fn saturating_sub_unsigned(self, rhs: u32) -> Self {
        match self.checked_sub_unsigned(rhs) {
            Some(value) => value,
            None => Self::MIN,
        }
    }
    pub const fn wrapping_add_unsigned(self, rhs: u32) -> Self { self.wrapping_add(rhs as i32) }
    pub const fn wrapping_sub_unsigned(self, rhs: u32) -> Self { self.wrapping_sub(rhs as i32) }
    pub const fn unsigned_abs(self) -> u32 { self.wrapping_abs() as u32 }
    pub const fn overflowing_add_unsigned(self, rhs: u32) -> (Self, bool) {
        let (value, overflows) = self.overflowing_add(rhs as i32);
        (value, overflows ^ ((rhs as i32) < 0))
    }
    pub const fn overflowing_sub_unsigned(self, rhs: u32) -> (Self, bool) {
        let (value, overflows) = self.overflowing_sub(rhs as i32);
        (value, overflows ^ ((rhs as i32) < 0))
    }
    pub const fn abs_diff(self, other: Self) -> u32 { (if self < other { other.wrapping_sub(self) } else { self.wrapping_sub(other) }) as u32 }
}
impl i64 {
    pub const fn cast_unsigned(self) -> u64 { self as u64 }
    pub const fn checked_add_unsigned(self, rhs: u64) -> Option<Self> {
        let (value, overflows) = self.overflowing_add_unsigned(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_add_unsigned(self, rhs: u64) -> Self {
        match self.checked_add_unsigned(rhs) {
            Some(value) => value,
            None => panic!("attempt to add with overflow"),
        }
    }
    pub const fn checked_sub_unsigned(self, rhs: u64) -> Option<Self> {
        let (value, overflows) = self.overflowing_sub_unsigned(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_sub_unsigned(self, rhs: u64) -> Self {
        match self.checked_sub_unsigned(rhs) {
            Some(value) => value,
            None => panic!("attempt to subtract with overflow"),
        }
    }
    pub const fn saturating_add_unsigned(self, rhs: u64) -> Self {
        match self.checked_add_unsigned(rhs) {
            Some(value) => value,
            None => Self::MAX,
        }
    }
    pub const fn saturating_sub_unsigned(self, rhs: u64) -> Self {
        match self.checked_sub_unsigned(rhs) {
            Some(value) => value,
            None => Self::MIN,
        }
    }
    pub const fn wrapping_add_unsigned(self, rhs: u64) -> Self { self.wrapping_add(rhs as i64) }
    pub const fn wrapping_sub_unsigned(self, rhs: u64) -> Self { self.wrapping_sub(rhs as i64) }
    pub const fn unsigned_abs(self) -> u64 { self.wrapping_abs() as u64 }
    pub const fn overflowing_add_unsigned(self, rhs: u64) -> (Self, bool) {
        let (value, overflows) = self.overflowing_add(rhs as i64);
        (value, overflows ^ ((rhs as i64) < 0))
    }
    pub const fn overflowing_sub_unsigned(self, rhs: u64) -> (Self, bool) {
        let (value, overflows) = self.overflowing_sub(rhs as i64);
        (value, overflows ^ ((rhs as i64) < 0))
    }
    pub const fn abs_diff(self, other: Self) -> u64 { (if self < other { other.wrapping_sub(self) } else { self.wrapping_sub(other) }) as u64 }
}
#[for_each(i64, i128, isize)]
impl<Int> Int {
    pub const fn midpoint(self, rhs: Self) -> Self {
        let floor = (self & rhs) + ((self ^ rhs) >> 1);
        if floor < 0 && (self ^ rhs) & 1 == 1 { floor + 1 } else { floor }
    }
}
impl i128 {
    pub const fn cast_unsigned(self) -> u128 { self as u128 }
    pub const fn checked_add_unsigned(self, rhs: u128) -> Option<Self> {
        let (value, overflows) = self.overflowing_add_unsigned(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_add_unsigned(self, rhs: u128) -> Self {
        match self.checked_add_unsigned(rhs) {
            Some(value) => value,
            None => panic!("attempt to add with overflow"),
        }
    }
    pub const fn checked_sub_unsigned(self, rhs: u128) -> Option<Self> {
        let (value, overflows) = self.overflowing_sub_unsigned(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_sub_unsigned(self, rhs: u128) -> Self {
        match self.checked_sub_unsigned(rhs) {
            Some(value) => value,
            None => panic!("attempt to subtract with overflow"),
        }
    }
    pub const fn saturating_add_unsigned(self, rhs: u128) -> Self {
        match self.checked_add_unsigned(rhs) {
            Some(value) => value,
            None => Self::MAX,
        }
    }
    pub const fn saturating_sub_unsigned(self, rhs: u128) -> Self {
        match self.checked_sub_unsigned(rhs) {
            Some(value) => value,
            None => Self::MIN,
        }
    }
    pub const fn wrapping_add_unsigned(self, rhs: u128) -> Self { self.wrapping_add(rhs as i128) }
    pub const fn wrapping_sub_unsigned(self, rhs: u128) -> Self { self.wrapping_sub(rhs as i128) }
    pub const fn unsigned_abs(self) -> u128 { self.wrapping_abs() as u128 }
    pub const fn overflowing_add_unsigned(self, rhs: u128) -> (Self, bool) {
        let (value, overflows) = self.overflowing_add(rhs as i128);
        (value, overflows ^ ((rhs as i128) < 0))
    }
    pub const fn overflowing_sub_unsigned(self, rhs: u128) -> (Self, bool) {
        let (value, overflows) = self.overflowing_sub(rhs as i128);
        (value, overflows ^ ((rhs as i128) < 0))
    }
    pub const fn abs_diff(self, other: Self) -> u128 { (if self < other { other.wrapping_sub(self) } else { self.wrapping_sub(other) }) as u128 }
}
#[for_each(i128, u128)]
impl<Int> Int {
    pub const fn to_be_bytes(self) -> [u8; 16] {
        let mut bytes = self.to_ne_bytes();
        bytes.reverse();
        bytes
    }
    pub const fn to_le_bytes(self) -> [u8; 16] { self.to_ne_bytes() }
    pub const fn to_ne_bytes(self) -> [u8; 16] { unsafe { transmute(self) } }
    pub const fn from_be_bytes(bytes: [u8; 16]) -> Self {
        let mut bytes = bytes;
        bytes.reverse();
        Self::from_ne_bytes(bytes)
    }
    pub const fn from_le_bytes(bytes: [u8; 16]) -> Self { Self::from_ne_bytes(bytes) }
    pub const fn from_ne_bytes(bytes: [u8; 16]) -> Self { unsafe { transmute(bytes) } }
}
impl isize {
    pub const fn cast_unsigned(self) -> usize { self as usize }
    pub const fn checked_add_unsigned(self, rhs: usize) -> Option<Self> {
        let (value, overflows) = self.overflowing_add_unsigned(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_add_unsigned(self, rhs: usize) -> Self {
        match self.checked_add_unsigned(rhs) {
            Some(value) => value,
            None => panic!("attempt to add with overflow"),
        }
    }
    pub const fn checked_sub_unsigned(self, rhs: usize) -> Option<Self> {
        let (value, overflows) = self.overflowing_sub_unsigned(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_sub_unsigned(self, rhs: usize) -> Self {
        match self.checked_sub_unsigned(rhs) {
            Some(value) => value,
            None => panic!("attempt to subtract with overflow"),
        }
    }
    pub const fn saturating_add_unsigned(self, rhs: usize) -> Self {
        match self.checked_add_unsigned(rhs) {
            Some(value) => value,
            None => Self::MAX,
        }
    }
    pub const fn saturating_sub_unsigned(self, rhs: usize) -> Self {
        match self.checked_sub_unsigned(rhs) {
            Some(value) => value,
            None => Self::MIN,
        }
    }
    pub const fn wrapping_add_unsigned(self, rhs: usize) -> Self { self.wrapping_add(rhs as isize) }
    pub const fn wrapping_sub_unsigned(self, rhs: usize) -> Self { self.wrapping_sub(rhs as isize) }
    pub const fn unsigned_abs(self) -> usize { self.wrapping_abs() as usize }
    pub const fn overflowing_add_unsigned(self, rhs: usize) -> (Self, bool) {
        let (value, overflows) = self.overflowing_add(rhs as isize);
        (value, overflows ^ ((rhs as isize) < 0))
    }
    pub const fn overflowing_sub_unsigned(self, rhs: usize) -> (Self, bool) {
        let (value, overflows) = self.overflowing_sub(rhs as isize);
        (value, overflows ^ ((rhs as isize) < 0))
    }
    pub const fn abs_diff(self, other: Self) -> usize { (if self < other { other.wrapping_sub(self) } else { self.wrapping_sub(other) }) as usize }
}
impl u8 {
    pub const fn cast_signed(self) -> i8 { self as i8 }
    pub const fn checked_add_signed(self, rhs: i8) -> Option<Self> {
        let (value, overflows) = self.overflowing_add_signed(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_add_signed(self, rhs: i8) -> Self {
        match self.checked_add_signed(rhs) {
            Some(value) => value,
            None => panic!("attempt to add with overflow"),
        }
    }
    pub const fn checked_sub_signed(self, rhs: i8) -> Option<Self> {
        let (value, overflows) = self.overflowing_sub_signed(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_sub_signed(self, rhs: i8) -> Self {
        match self.checked_sub_signed(rhs) {
            Some(value) => value,
            None => panic!("attempt to subtract with overflow"),
        }
    }
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i8> {
        let difference = self.wrapping_sub(rhs) as i8;
        if (self >= rhs) == (difference >= 0) { Some(difference) } else { None }
    }
    pub const fn saturating_add_signed(self, rhs: i8) -> Self {
        match self.checked_add_signed(rhs) {
            Some(value) => value,
            None => if rhs < 0 { 0 } else { Self::MAX },
        }
    }
    pub const fn saturating_sub_signed(self, rhs: i8) -> Self {
        match self.checked_sub_signed(rhs) {
            Some(value) => value,
            None => if rhs < 0 { Self::MAX } else { 0 },
        }
    }
    pub const fn wrapping_add_signed(self, rhs: i8) -> Self { self.wrapping_add(rhs as u8) }
    pub const fn wrapping_sub_signed(self, rhs: i8) -> Self { self.wrapping_sub(rhs as u8) }
    pub const fn overflowing_add_signed(self, rhs: i8) -> (Self, bool) {
        let (value, overflows) = self.overflowing_add(rhs as u8);
        (value, overflows ^ ((rhs as i8) < 0))
    }
    pub const fn overflowing_sub_signed(self, rhs: i8) -> (Self, bool) {
        let (value, overflows) = self.overflowing_sub(rhs as u8);
        (value, overflows ^ ((rhs as i8) < 0))
    }
    pub const fn is_ascii(&self) -> bool { *self < 128 }
    pub const fn to_ascii_uppercase(&self) -> u8 { if self.is_ascii_lowercase() { *self - 32 } else { *self } }
    pub const fn to_ascii_lowercase(&self) -> u8 { if self.is_ascii_uppercase() { *self + 32 } else { *self } }
    pub const fn eq_ignore_ascii_case(&self, other: &u8) -> bool { self.to_ascii_lowercase() == other.to_ascii_lowercase() }
    pub const fn make_ascii_uppercase(&mut self) { *self = self.to_ascii_uppercase() }
    pub const fn make_ascii_lowercase(&mut self) { *self = self.to_ascii_lowercase() }
    pub const fn is_ascii_alphabetic(&self) -> bool { matches!(*self, b'A'..=b'Z' | b'a'..=b'z') }
    pub const fn is_ascii_uppercase(&self) -> bool { matches!(*self, b'A'..=b'Z') }
    pub const fn is_ascii_lowercase(&self) -> bool { matches!(*self, b'a'..=b'z') }
    pub const fn is_ascii_alphanumeric(&self) -> bool { matches!(*self, b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z') }
    pub const fn is_ascii_digit(&self) -> bool { matches!(*self, b'0'..=b'9') }
    pub const fn is_ascii_hexdigit(&self) -> bool { matches!(*self, b'0'..=b'9' | b'A'..=b'F' | b'a'..=b'f') }
    pub const fn is_ascii_punctuation(&self) -> bool { matches!(*self, b'!'..=b'/' | b':'..=b'@' | b'['..=b'`' | b'{'..=b'~') }
    pub const fn is_ascii_graphic(&self) -> bool { matches!(*self, b'!'..=b'~') }
    pub const fn is_ascii_whitespace(&self) -> bool { matches!(*self, b'\t' | b'\n' | b'\x0C' | b'\r' | b' ') }
    pub const fn is_ascii_control(&self) -> bool { matches!(*self, b'\0'..=b'\x1F' | b'\x7F') }
    pub fn escape_ascii(self) -> EscapeDefault { std::ascii::escape_default(self) }
}
#[for_each(u8, u16, u32, u64, u128, usize)]
impl<Int> Int {
    pub fn carrying_add(self, rhs: Self, carry: bool) -> (Self, bool) {
        let (sum, a) = self.overflowing_add(rhs);
        let (sum, b) = sum.overflowing_add(carry as Int);
        (sum, a | b)
    }
    pub fn borrowing_sub(self, rhs: Self, borrow: bool) -> (Self, bool) {
        let (difference, a) = self.overflowing_sub(rhs);
        let (difference, b) = difference.overflowing_sub(borrow as Int);
        (difference, a | b)
    }
    pub const fn abs_diff(self, other: Self) -> Self { if self < other { other - self } else { self - other } }
    pub fn carrying_mul(self, rhs: Self, carry: Self) -> (Self, Self) { self.carrying_mul_add(rhs, carry, 0) }
    pub fn carrying_mul_add(self, rhs: Self, carry: Self, add: Self) -> (Self, Self) {
        let half = Self::BITS / 2;
        let mask = Self::MAX >> half;
        let (low, right) = ((self & mask) * (rhs & mask), (self & mask) * (rhs >> half));
        let (left, high) = ((self >> half) * (rhs & mask), (self >> half) * (rhs >> half));
        let middle = (low >> half) + (right & mask) + (left & mask);
        let (low, a) = (low & mask | middle << half).overflowing_add(carry);
        let (low, b) = low.overflowing_add(add);
        (low, high + (right >> half) + (left >> half) + (middle >> half) + a as Int + b as Int)
    }
    #[track_caller]
    pub const fn div_ceil(self, rhs: Self) -> Self {
        let whole = self / rhs;
        if self % rhs > 0 { whole + 1 } else { whole }
    }
    #[track_caller]
    pub const fn next_multiple_of(self, rhs: Self) -> Self {
        match self % rhs {
            0 => self,
            rest => self + (rhs - rest),
        }
    }
    pub const fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> {
        match self.checked_rem(rhs)? {
            0 => Some(self),
            rest => self.checked_add(rhs - rest),
        }
    }
    pub const fn is_multiple_of(self, rhs: Self) -> bool { if rhs == 0 { self == 0 } else { self % rhs == 0 } }
    pub const fn is_power_of_two(self) -> bool { self.count_ones() == 1 }
    #[track_caller]
    pub const fn next_power_of_two(self) -> Self { if self <= 1 { 1 } else { (Self::MAX >> (self - 1).leading_zeros()) + 1 } }
    pub const fn checked_next_power_of_two(self) -> Option<Self> { if self <= 1 { Some(1) } else { (Self::MAX >> (self - 1).leading_zeros()).checked_add(1) } }
}
impl u16 {
    pub const fn cast_signed(self) -> i16 { self as i16 }
    pub const fn checked_add_signed(self, rhs: i16) -> Option<Self> {
        let (value, overflows) = self.overflowing_add_signed(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_add_signed(self, rhs: i16) -> Self {
        match self.checked_add_signed(rhs) {
            Some(value) => value,
            None => panic!("attempt to add with overflow"),
        }
    }
    pub const fn checked_sub_signed(self, rhs: i16) -> Option<Self> {
        let (value, overflows) = self.overflowing_sub_signed(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_sub_signed(self, rhs: i16) -> Self {
        match self.checked_sub_signed(rhs) {
            Some(value) => value,
            None => panic!("attempt to subtract with overflow"),
        }
    }
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i16> {
        let difference = self.wrapping_sub(rhs) as i16;
        if (self >= rhs) == (difference >= 0) { Some(difference) } else { None }
    }
    pub const fn saturating_add_signed(self, rhs: i16) -> Self {
        match self.checked_add_signed(rhs) {
            Some(value) => value,
            None => if rhs < 0 { 0 } else { Self::MAX },
        }
    }
    pub const fn saturating_sub_signed(self, rhs: i16) -> Self {
        match self.checked_sub_signed(rhs) {
            Some(value) => value,
            None => if rhs < 0 { Self::MAX } else { 0 },
        }
    }
    pub const fn wrapping_add_signed(self, rhs: i16) -> Self { self.wrapping_add(rhs as u16) }
    pub const fn wrapping_sub_signed(self, rhs: i16) -> Self { self.wrapping_sub(rhs as u16) }
    pub const fn overflowing_add_signed(self, rhs: i16) -> (Self, bool) {
        let (value, overflows) = self.overflowing_add(rhs as u16);
        (value, overflows ^ ((rhs as i16) < 0))
    }
    pub const fn overflowing_sub_signed(self, rhs: i16) -> (Self, bool) {
        let (value, overflows) = self.overflowing_sub(rhs as u16);
        (value, overflows ^ ((rhs as i16) < 0))
    }
}
impl u32 {
    pub const fn cast_signed(self) -> i32 { self as i32 }
    pub const fn checked_add_signed(self, rhs: i32) -> Option<Self> {
        let (value, overflows) = self.overflowing_add_signed(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_add_signed(self, rhs: i32) -> Self {
        match self.checked_add_signed(rhs) {
            Some(value) => value,
            None => panic!("attempt to add with overflow"),
        }
    }
    pub const fn checked_sub_signed(self, rhs: i32) -> Option<Self> {
        let (value, overflows) = self.overflowing_sub_signed(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_sub_signed(self, rhs: i32) -> Self {
        match self.checked_sub_signed(rhs) {
            Some(value) => value,
            None => panic!("attempt to subtract with overflow"),
        }
    }
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i32> {
        let difference = self.wrapping_sub(rhs) as i32;
        if (self >= rhs) == (difference >= 0) { Some(difference) } else { None }
    }
    pub const fn saturating_add_signed(self, rhs: i32) -> Self {
        match self.checked_add_signed(rhs) {
            Some(value) => value,
            None => if rhs < 0 { 0 } else { Self::MAX },
        }
    }
    pub const fn saturating_sub_signed(self, rhs: i32) -> Self {
        match self.checked_sub_signed(rhs) {
            Some(value) => value,
            None => if rhs < 0 { Self::MAX } else { 0 },
        }
    }
    pub const fn wrapping_add_signed(self, rhs: i32) -> Self { self.wrapping_add(rhs as u32) }
    pub const fn wrapping_sub_signed(self, rhs: i32) -> Self { self.wrapping_sub(rhs as u32) }
    pub const fn overflowing_add_signed(self, rhs: i32) -> (Self, bool) {
        let (value, overflows) = self.overflowing_add(rhs as u32);
        (value, overflows ^ ((rhs as i32) < 0))
    }
    pub const fn overflowing_sub_signed(self, rhs: i32) -> (Self, bool) {
        let (value, overflows) = self.overflowing_sub(rhs as u32);
        (value, overflows ^ ((rhs as i32) < 0))
    }
}
impl u64 {
    pub const fn cast_signed(self) -> i64 { self as i64 }
    pub const fn checked_add_signed(self, rhs: i64) -> Option<Self> {
        let (value, overflows) = self.overflowing_add_signed(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_add_signed(self, rhs: i64) -> Self {
        match self.checked_add_signed(rhs) {
            Some(value) => value,
            None => panic!("attempt to add with overflow"),
        }
    }
    pub const fn checked_sub_signed(self, rhs: i64) -> Option<Self> {
        let (value, overflows) = self.overflowing_sub_signed(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_sub_signed(self, rhs: i64) -> Self {
        match self.checked_sub_signed(rhs) {
            Some(value) => value,
            None => panic!("attempt to subtract with overflow"),
        }
    }
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i64> {
        let difference = self.wrapping_sub(rhs) as i64;
        if (self >= rhs) == (difference >= 0) { Some(difference) } else { None }
    }
    pub const fn saturating_add_signed(self, rhs: i64) -> Self {
        match self.checked_add_signed(rhs) {
            Some(value) => value,
            None => if rhs < 0 { 0 } else { Self::MAX },
        }
    }
    pub const fn saturating_sub_signed(self, rhs: i64) -> Self {
        match self.checked_sub_signed(rhs) {
            Some(value) => value,
            None => if rhs < 0 { Self::MAX } else { 0 },
        }
    }
    pub const fn wrapping_add_signed(self, rhs: i64) -> Self { self.wrapping_add(rhs as u64) }
    pub const fn wrapping_sub_signed(self, rhs: i64) -> Self { self.wrapping_sub(rhs as u64) }
    pub const fn overflowing_add_signed(self, rhs: i64) -> (Self, bool) {
        let (value, overflows) = self.overflowing_add(rhs as u64);
        (value, overflows ^ ((rhs as i64) < 0))
    }
    pub const fn overflowing_sub_signed(self, rhs: i64) -> (Self, bool) {
        let (value, overflows) = self.overflowing_sub(rhs as u64);
        (value, overflows ^ ((rhs as i64) < 0))
    }
}
impl u128 {
    pub const fn cast_signed(self) -> i128 { self as i128 }
    pub const fn checked_add_signed(self, rhs: i128) -> Option<Self> {
        let (value, overflows) = self.overflowing_add_signed(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_add_signed(self, rhs: i128) -> Self {
        match self.checked_add_signed(rhs) {
            Some(value) => value,
            None => panic!("attempt to add with overflow"),
        }
    }
    pub const fn checked_sub_signed(self, rhs: i128) -> Option<Self> {
        let (value, overflows) = self.overflowing_sub_signed(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_sub_signed(self, rhs: i128) -> Self {
        match self.checked_sub_signed(rhs) {
            Some(value) => value,
            None => panic!("attempt to subtract with overflow"),
        }
    }
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<i128> {
        let difference = self.wrapping_sub(rhs) as i128;
        if (self >= rhs) == (difference >= 0) { Some(difference) } else { None }
    }
    pub const fn saturating_add_signed(self, rhs: i128) -> Self {
        match self.checked_add_signed(rhs) {
            Some(value) => value,
            None => if rhs < 0 { 0 } else { Self::MAX },
        }
    }
    pub const fn saturating_sub_signed(self, rhs: i128) -> Self {
        match self.checked_sub_signed(rhs) {
            Some(value) => value,
            None => if rhs < 0 { Self::MAX } else { 0 },
        }
    }
    pub const fn wrapping_add_signed(self, rhs: i128) -> Self { self.wrapping_add(rhs as u128) }
    pub const fn wrapping_sub_signed(self, rhs: i128) -> Self { self.wrapping_sub(rhs as u128) }
    pub const fn overflowing_add_signed(self, rhs: i128) -> (Self, bool) {
        let (value, overflows) = self.overflowing_add(rhs as u128);
        (value, overflows ^ ((rhs as i128) < 0))
    }
    pub const fn overflowing_sub_signed(self, rhs: i128) -> (Self, bool) {
        let (value, overflows) = self.overflowing_sub(rhs as u128);
        (value, overflows ^ ((rhs as i128) < 0))
    }
}
impl usize {
    pub const fn cast_signed(self) -> isize { self as isize }
    pub const fn checked_add_signed(self, rhs: isize) -> Option<Self> {
        let (value, overflows) = self.overflowing_add_signed(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_add_signed(self, rhs: isize) -> Self {
        match self.checked_add_signed(rhs) {
            Some(value) => value,
            None => panic!("attempt to add with overflow"),
        }
    }
    pub const fn checked_sub_signed(self, rhs: isize) -> Option<Self> {
        let (value, overflows) = self.overflowing_sub_signed(rhs);
        if overflows { None } else { Some(value) }
    }
    #[track_caller]
    pub const fn strict_sub_signed(self, rhs: isize) -> Self {
        match self.checked_sub_signed(rhs) {
            Some(value) => value,
            None => panic!("attempt to subtract with overflow"),
        }
    }
    pub const fn checked_signed_diff(self, rhs: Self) -> Option<isize> {
        let difference = self.wrapping_sub(rhs) as isize;
        if (self >= rhs) == (difference >= 0) { Some(difference) } else { None }
    }
    pub const fn saturating_add_signed(self, rhs: isize) -> Self {
        match self.checked_add_signed(rhs) {
            Some(value) => value,
            None => if rhs < 0 { 0 } else { Self::MAX },
        }
    }
    pub const fn saturating_sub_signed(self, rhs: isize) -> Self {
        match self.checked_sub_signed(rhs) {
            Some(value) => value,
            None => if rhs < 0 { Self::MAX } else { 0 },
        }
    }
    pub const fn wrapping_add_signed(self, rhs: isize) -> Self { self.wrapping_add(rhs as usize) }
    pub const fn wrapping_sub_signed(self, rhs: isize) -> Self { self.wrapping_sub(rhs as usize) }
    pub const fn overflowing_add_signed(self, rhs: isize) -> (Self, bool) {
        let (value, overflows) = self.overflowing_add(rhs as usize);
        (value, overflows ^ ((rhs as isize) < 0))
    }
    pub const fn overflowing_sub_signed(self, rhs: isize) -> (Self, bool) {
        let (value, overflows) = self.overflowing_sub(rhs as usize);
        (value, overflows ^ ((rhs as isize) < 0))
    }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> FromStr for Int {
    type Err = ParseIntError;
    fn from_str(src: &str) -> Result<Int, ParseIntError> { Int::from_str_radix(src, 10) }
}
#[for_each(i8, i16, i32, i64, i128, u8, u16, u32, u64, u128)]
impl<Int> TryFrom<usize> for Int {
    type Error = TryFromIntError;
    fn try_from(value: usize) -> Result<Self, TryFromIntError> {
        let to = value as Int;
        if to as usize == value && (to < 0) == (value < 0) { Ok(to) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i8, i16, i32, i64, i128, u8, u16, u32, u64, u128)]
impl<Int> TryFrom<isize> for Int {
    type Error = TryFromIntError;
    fn try_from(value: isize) -> Result<Self, TryFromIntError> {
        let to = value as Int;
        if to as isize == value && (to < 0) == (value < 0) { Ok(to) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i8, i16, i32, i64, i128, u32, u64, u128)]
impl<Int> TryFrom<Int> for usize {
    type Error = TryFromIntError;
    fn try_from(value: Int) -> Result<Self, TryFromIntError> {
        let to = value as usize;
        if to as Int == value && (to < 0) == (value < 0) { Ok(to) } else { Err(TryFromIntError(())) }
    }
}
#[for_each(i32, i64, i128, u16, u32, u64, u128)]
impl<Int> TryFrom<Int> for isize {
    type Error = TryFromIntError;
    fn try_from(value: Int) -> Result<Self, TryFromIntError> {
        let to = value as isize;
        if to as Int == value && (to < 0) == (value < 0) { Ok(to) } else { Err(TryFromIntError(())) }
    }
}
