// Operators, ranges, `?`, calls, places.

use std::cell::{Cell, Ref, RefCell, RefMut, UnsafeCell};
use std::convert::Infallible;
use std::fmt::{Debug, Formatter};
use std::marker::Unsize;
use std::pin::Pin;
use std::ops::Bound::{Excluded, Included, Unbounded};
use std::ptr::NonNull;

pub trait Add<Rhs = Self> {
    type Output;
    fn add(self, rhs: Rhs) -> Self::Output;
}
pub trait Sub<Rhs = Self> {
    type Output;
    fn sub(self, rhs: Rhs) -> Self::Output;
}
pub trait Mul<Rhs = Self> {
    type Output;
    fn mul(self, rhs: Rhs) -> Self::Output;
}
pub trait Div<Rhs = Self> {
    type Output;
    fn div(self, rhs: Rhs) -> Self::Output;
}
pub trait Rem<Rhs = Self> {
    type Output;
    fn rem(self, rhs: Rhs) -> Self::Output;
}
pub trait Neg {
    type Output;
    fn neg(self) -> Self::Output;
}
pub trait AddAssign<Rhs = Self> {
    fn add_assign(&mut self, rhs: Rhs);
}
pub trait SubAssign<Rhs = Self> {
    fn sub_assign(&mut self, rhs: Rhs);
}
pub trait MulAssign<Rhs = Self> {
    fn mul_assign(&mut self, rhs: Rhs);
}
pub trait DivAssign<Rhs = Self> {
    fn div_assign(&mut self, rhs: Rhs);
}
pub trait RemAssign<Rhs = Self> {
    fn rem_assign(&mut self, rhs: Rhs);
}
pub trait AsyncFn<Args>: AsyncFnMut<Args> {}
pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}
pub trait AsyncFnOnce<Args> {
    type CallOnceFuture: Future<Output = Self::Output>;
    type Output;
}
pub trait Not {
    type Output;
    fn not(self) -> Self::Output;
}
pub trait BitAnd<Rhs = Self> {
    type Output;
    fn bitand(self, rhs: Rhs) -> Self::Output;
}
pub trait BitOr<Rhs = Self> {
    type Output;
    fn bitor(self, rhs: Rhs) -> Self::Output;
}
pub trait BitXor<Rhs = Self> {
    type Output;
    fn bitxor(self, rhs: Rhs) -> Self::Output;
}
pub trait Shl<Rhs = Self> {
    type Output;
    fn shl(self, rhs: Rhs) -> Self::Output;
}
pub trait Shr<Rhs = Self> {
    type Output;
    fn shr(self, rhs: Rhs) -> Self::Output;
}
pub trait BitAndAssign<Rhs = Self> {
    fn bitand_assign(&mut self, rhs: Rhs);
}
pub trait BitOrAssign<Rhs = Self> {
    fn bitor_assign(&mut self, rhs: Rhs);
}
pub trait BitXorAssign<Rhs = Self> {
    fn bitxor_assign(&mut self, rhs: Rhs);
}
pub trait ShlAssign<Rhs = Self> {
    fn shl_assign(&mut self, rhs: Rhs);
}
pub trait ShrAssign<Rhs = Self> {
    fn shr_assign(&mut self, rhs: Rhs);
}
#[derive(Clone, PartialEq, Eq, Copy, Debug, Hash)]
pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
pub trait Deref {
    type Target: ?Sized;
    fn deref(&self) -> &Self::Target;
}
pub trait DerefMut: Deref {
    fn deref_mut(&mut self) -> &mut Self::Target;
}
pub trait Drop {
    fn drop(&mut self);
}
pub trait Fn<Args>: FnMut<Args> {}
pub trait FnMut<Args>: FnOnce<Args> {}
pub trait FnOnce<Args> {
    type Output;
}
pub trait Index<Idx: ?Sized> {
    type Output: ?Sized;
    fn index(&self, index: Idx) -> &Self::Output;
}
pub trait IndexMut<Idx: ?Sized>: Index<Idx> {
    fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
}
#[derive(Clone, Default, Eq, PartialEq, Copy, Hash)]
pub struct RangeFull;
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Range<Idx> { pub start: Idx, pub end: Idx }
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RangeFrom<Idx> { pub start: Idx }
#[derive(Clone, PartialEq, Copy, Eq, Hash)]
pub struct RangeTo<Idx> { pub end: Idx }
#[derive(Eq, PartialEq, Clone, Hash)]
pub struct RangeInclusive<Idx> { start: Idx, end: Idx, exhausted: bool }
#[derive(Clone, PartialEq, Eq, Copy, Hash)]
pub struct RangeToInclusive<Idx> { pub end: Idx }
#[derive(Clone, Eq, PartialEq, Copy, Debug, Hash)]
pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
pub trait RangeBounds<T: ?Sized> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U>(&self, item: &U) -> bool where T: PartialOrd<U>, U: ?Sized + PartialOrd<T> {
        let starts = match self.start_bound() {
            Included(start) => *start <= *item,
            Excluded(start) => *start < *item,
            Unbounded => true,
        };
        starts && match self.end_bound() {
            Included(end) => *item <= *end,
            Excluded(end) => *item < *end,
            Unbounded => true,
        }
    }
}
pub trait OneSidedRange<T>: RangeBounds<T> {}
pub trait Try: FromResidual {
    type Output;
    type Residual;
    fn from_output(output: Self::Output) -> Self;
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}
pub trait FromResidual<R = <Self as Try>::Residual> {
    fn from_residual(residual: R) -> Self;
}
pub trait Residual<O>: Sized {
    type TryType: Try<Output = O, Residual = Self>;
}
pub trait CoerceUnsized<T: ?Sized> {}
impl<T: ?Sized, U: ?Sized> CoerceUnsized<NonNull<U>> for NonNull<T> where T: Unsize<U> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Add for Num { type Output = Num; #[track_caller] fn add(self, rhs: Num) -> Num { self + rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Add<Num> for &Num { type Output = Num; #[track_caller] fn add(self, rhs: Num) -> Num { *self + rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Add<&Num> for Num { type Output = Num; #[track_caller] fn add(self, rhs: &Num) -> Num { self + *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Add<&Num> for &Num { type Output = Num; #[track_caller] fn add(self, rhs: &Num) -> Num { *self + *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Sub for Num { type Output = Num; #[track_caller] fn sub(self, rhs: Num) -> Num { self - rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Sub<Num> for &Num { type Output = Num; #[track_caller] fn sub(self, rhs: Num) -> Num { *self - rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Sub<&Num> for Num { type Output = Num; #[track_caller] fn sub(self, rhs: &Num) -> Num { self - *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Sub<&Num> for &Num { type Output = Num; #[track_caller] fn sub(self, rhs: &Num) -> Num { *self - *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Mul for Num { type Output = Num; #[track_caller] fn mul(self, rhs: Num) -> Num { self * rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Mul<Num> for &Num { type Output = Num; #[track_caller] fn mul(self, rhs: Num) -> Num { *self * rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Mul<&Num> for Num { type Output = Num; #[track_caller] fn mul(self, rhs: &Num) -> Num { self * *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Mul<&Num> for &Num { type Output = Num; #[track_caller] fn mul(self, rhs: &Num) -> Num { *self * *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Div for Num { type Output = Num; #[track_caller] fn div(self, rhs: Num) -> Num { self / rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Div<Num> for &Num { type Output = Num; #[track_caller] fn div(self, rhs: Num) -> Num { *self / rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Div<&Num> for Num { type Output = Num; #[track_caller] fn div(self, rhs: &Num) -> Num { self / *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Div<&Num> for &Num { type Output = Num; #[track_caller] fn div(self, rhs: &Num) -> Num { *self / *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Rem for Num { type Output = Num; #[track_caller] fn rem(self, rhs: Num) -> Num { self % rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Rem<Num> for &Num { type Output = Num; #[track_caller] fn rem(self, rhs: Num) -> Num { *self % rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Rem<&Num> for Num { type Output = Num; #[track_caller] fn rem(self, rhs: &Num) -> Num { self % *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Rem<&Num> for &Num { type Output = Num; #[track_caller] fn rem(self, rhs: &Num) -> Num { *self % *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, f32, f64)] impl<Num> Neg for Num { type Output = Num; #[track_caller] fn neg(self) -> Num { -self } }
#[for_each(i8, i16, i32, i64, i128, isize, f32, f64)] impl<Num> Neg for &Num { type Output = Num; #[track_caller] fn neg(self) -> Num { -*self } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> AddAssign for Num { #[track_caller] fn add_assign(&mut self, rhs: Num) { *self += rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> AddAssign<&Num> for Num { #[track_caller] fn add_assign(&mut self, rhs: &Num) { *self += *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> SubAssign for Num { #[track_caller] fn sub_assign(&mut self, rhs: Num) { *self -= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> SubAssign<&Num> for Num { #[track_caller] fn sub_assign(&mut self, rhs: &Num) { *self -= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> MulAssign for Num { #[track_caller] fn mul_assign(&mut self, rhs: Num) { *self *= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> MulAssign<&Num> for Num { #[track_caller] fn mul_assign(&mut self, rhs: &Num) { *self *= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> DivAssign for Num { #[track_caller] fn div_assign(&mut self, rhs: Num) { *self /= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> DivAssign<&Num> for Num { #[track_caller] fn div_assign(&mut self, rhs: &Num) { *self /= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> RemAssign for Num { #[track_caller] fn rem_assign(&mut self, rhs: Num) { *self %= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> RemAssign<&Num> for Num { #[track_caller] fn rem_assign(&mut self, rhs: &Num) { *self %= *rhs } }
impl<A, F: ?Sized> AsyncFn<A> for &F where F: AsyncFn<A> {}
impl<A, F: ?Sized> AsyncFnMut<A> for &F where F: AsyncFn<A> {}
impl<'a, A, F: ?Sized> AsyncFnOnce<A> for &'a F where F: AsyncFn<A> { type CallOnceFuture = F::CallOnceFuture; type Output = F::Output; }
impl<A, F: ?Sized> AsyncFnMut<A> for &mut F where F: AsyncFnMut<A> {}
impl<'a, A, F: ?Sized> AsyncFnOnce<A> for &'a mut F where F: AsyncFnMut<A> { type CallOnceFuture = F::CallOnceFuture; type Output = F::Output; }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> Not for Prim { type Output = Prim; fn not(self) -> Prim { !self } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> Not for &Prim { type Output = Prim; fn not(self) -> Prim { !*self } }
impl Not for ! {
    type Output = !;
    fn not(self) -> ! { match self {} }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitAnd for Prim { type Output = Prim; fn bitand(self, rhs: Prim) -> Prim { self & rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitAnd<Prim> for &Prim { type Output = Prim; fn bitand(self, rhs: Prim) -> Prim { *self & rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitAnd<&Prim> for Prim { type Output = Prim; fn bitand(self, rhs: &Prim) -> Prim { self & *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitAnd<&Prim> for &Prim { type Output = Prim; fn bitand(self, rhs: &Prim) -> Prim { *self & *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitOr for Prim { type Output = Prim; fn bitor(self, rhs: Prim) -> Prim { self | rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitOr<Prim> for &Prim { type Output = Prim; fn bitor(self, rhs: Prim) -> Prim { *self | rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitOr<&Prim> for Prim { type Output = Prim; fn bitor(self, rhs: &Prim) -> Prim { self | *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitOr<&Prim> for &Prim { type Output = Prim; fn bitor(self, rhs: &Prim) -> Prim { *self | *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitXor for Prim { type Output = Prim; fn bitxor(self, rhs: Prim) -> Prim { self ^ rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitXor<Prim> for &Prim { type Output = Prim; fn bitxor(self, rhs: Prim) -> Prim { *self ^ rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitXor<&Prim> for Prim { type Output = Prim; fn bitxor(self, rhs: &Prim) -> Prim { self ^ *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitXor<&Prim> for &Prim { type Output = Prim; fn bitxor(self, rhs: &Prim) -> Prim { *self ^ *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for u8 { type Output = u8; #[track_caller] fn shl(self, rhs: Int) -> u8 { self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for &u8 { type Output = u8; #[track_caller] fn shl(self, rhs: Int) -> u8 { *self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for u8 { type Output = u8; #[track_caller] fn shl(self, rhs: &Int) -> u8 { self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for &u8 { type Output = u8; #[track_caller] fn shl(self, rhs: &Int) -> u8 { *self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for u16 { type Output = u16; #[track_caller] fn shl(self, rhs: Int) -> u16 { self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for &u16 { type Output = u16; #[track_caller] fn shl(self, rhs: Int) -> u16 { *self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for u16 { type Output = u16; #[track_caller] fn shl(self, rhs: &Int) -> u16 { self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for &u16 { type Output = u16; #[track_caller] fn shl(self, rhs: &Int) -> u16 { *self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for u32 { type Output = u32; #[track_caller] fn shl(self, rhs: Int) -> u32 { self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for &u32 { type Output = u32; #[track_caller] fn shl(self, rhs: Int) -> u32 { *self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for u32 { type Output = u32; #[track_caller] fn shl(self, rhs: &Int) -> u32 { self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for &u32 { type Output = u32; #[track_caller] fn shl(self, rhs: &Int) -> u32 { *self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for u64 { type Output = u64; #[track_caller] fn shl(self, rhs: Int) -> u64 { self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for &u64 { type Output = u64; #[track_caller] fn shl(self, rhs: Int) -> u64 { *self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for u64 { type Output = u64; #[track_caller] fn shl(self, rhs: &Int) -> u64 { self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for &u64 { type Output = u64; #[track_caller] fn shl(self, rhs: &Int) -> u64 { *self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for u128 { type Output = u128; #[track_caller] fn shl(self, rhs: Int) -> u128 { self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for &u128 { type Output = u128; #[track_caller] fn shl(self, rhs: Int) -> u128 { *self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for u128 { type Output = u128; #[track_caller] fn shl(self, rhs: &Int) -> u128 { self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for &u128 { type Output = u128; #[track_caller] fn shl(self, rhs: &Int) -> u128 { *self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for usize { type Output = usize; #[track_caller] fn shl(self, rhs: Int) -> usize { self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for &usize { type Output = usize; #[track_caller] fn shl(self, rhs: Int) -> usize { *self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for usize { type Output = usize; #[track_caller] fn shl(self, rhs: &Int) -> usize { self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for &usize { type Output = usize; #[track_caller] fn shl(self, rhs: &Int) -> usize { *self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for i8 { type Output = i8; #[track_caller] fn shl(self, rhs: Int) -> i8 { self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for &i8 { type Output = i8; #[track_caller] fn shl(self, rhs: Int) -> i8 { *self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for i8 { type Output = i8; #[track_caller] fn shl(self, rhs: &Int) -> i8 { self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for &i8 { type Output = i8; #[track_caller] fn shl(self, rhs: &Int) -> i8 { *self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for i16 { type Output = i16; #[track_caller] fn shl(self, rhs: Int) -> i16 { self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for &i16 { type Output = i16; #[track_caller] fn shl(self, rhs: Int) -> i16 { *self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for i16 { type Output = i16; #[track_caller] fn shl(self, rhs: &Int) -> i16 { self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for &i16 { type Output = i16; #[track_caller] fn shl(self, rhs: &Int) -> i16 { *self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for i32 { type Output = i32; #[track_caller] fn shl(self, rhs: Int) -> i32 { self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for &i32 { type Output = i32; #[track_caller] fn shl(self, rhs: Int) -> i32 { *self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for i32 { type Output = i32; #[track_caller] fn shl(self, rhs: &Int) -> i32 { self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for &i32 { type Output = i32; #[track_caller] fn shl(self, rhs: &Int) -> i32 { *self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for i64 { type Output = i64; #[track_caller] fn shl(self, rhs: Int) -> i64 { self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for &i64 { type Output = i64; #[track_caller] fn shl(self, rhs: Int) -> i64 { *self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for i64 { type Output = i64; #[track_caller] fn shl(self, rhs: &Int) -> i64 { self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for &i64 { type Output = i64; #[track_caller] fn shl(self, rhs: &Int) -> i64 { *self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for i128 { type Output = i128; #[track_caller] fn shl(self, rhs: Int) -> i128 { self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for &i128 { type Output = i128; #[track_caller] fn shl(self, rhs: Int) -> i128 { *self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for i128 { type Output = i128; #[track_caller] fn shl(self, rhs: &Int) -> i128 { self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for &i128 { type Output = i128; #[track_caller] fn shl(self, rhs: &Int) -> i128 { *self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for isize { type Output = isize; #[track_caller] fn shl(self, rhs: Int) -> isize { self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<Int> for &isize { type Output = isize; #[track_caller] fn shl(self, rhs: Int) -> isize { *self << rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for isize { type Output = isize; #[track_caller] fn shl(self, rhs: &Int) -> isize { self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shl<&Int> for &isize { type Output = isize; #[track_caller] fn shl(self, rhs: &Int) -> isize { *self << *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for u8 { type Output = u8; #[track_caller] fn shr(self, rhs: Int) -> u8 { self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for &u8 { type Output = u8; #[track_caller] fn shr(self, rhs: Int) -> u8 { *self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for u8 { type Output = u8; #[track_caller] fn shr(self, rhs: &Int) -> u8 { self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for &u8 { type Output = u8; #[track_caller] fn shr(self, rhs: &Int) -> u8 { *self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for u16 { type Output = u16; #[track_caller] fn shr(self, rhs: Int) -> u16 { self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for &u16 { type Output = u16; #[track_caller] fn shr(self, rhs: Int) -> u16 { *self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for u16 { type Output = u16; #[track_caller] fn shr(self, rhs: &Int) -> u16 { self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for &u16 { type Output = u16; #[track_caller] fn shr(self, rhs: &Int) -> u16 { *self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for u32 { type Output = u32; #[track_caller] fn shr(self, rhs: Int) -> u32 { self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for &u32 { type Output = u32; #[track_caller] fn shr(self, rhs: Int) -> u32 { *self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for u32 { type Output = u32; #[track_caller] fn shr(self, rhs: &Int) -> u32 { self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for &u32 { type Output = u32; #[track_caller] fn shr(self, rhs: &Int) -> u32 { *self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for u64 { type Output = u64; #[track_caller] fn shr(self, rhs: Int) -> u64 { self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for &u64 { type Output = u64; #[track_caller] fn shr(self, rhs: Int) -> u64 { *self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for u64 { type Output = u64; #[track_caller] fn shr(self, rhs: &Int) -> u64 { self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for &u64 { type Output = u64; #[track_caller] fn shr(self, rhs: &Int) -> u64 { *self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for u128 { type Output = u128; #[track_caller] fn shr(self, rhs: Int) -> u128 { self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for &u128 { type Output = u128; #[track_caller] fn shr(self, rhs: Int) -> u128 { *self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for u128 { type Output = u128; #[track_caller] fn shr(self, rhs: &Int) -> u128 { self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for &u128 { type Output = u128; #[track_caller] fn shr(self, rhs: &Int) -> u128 { *self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for usize { type Output = usize; #[track_caller] fn shr(self, rhs: Int) -> usize { self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for &usize { type Output = usize; #[track_caller] fn shr(self, rhs: Int) -> usize { *self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for usize { type Output = usize; #[track_caller] fn shr(self, rhs: &Int) -> usize { self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for &usize { type Output = usize; #[track_caller] fn shr(self, rhs: &Int) -> usize { *self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for i8 { type Output = i8; #[track_caller] fn shr(self, rhs: Int) -> i8 { self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for &i8 { type Output = i8; #[track_caller] fn shr(self, rhs: Int) -> i8 { *self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for i8 { type Output = i8; #[track_caller] fn shr(self, rhs: &Int) -> i8 { self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for &i8 { type Output = i8; #[track_caller] fn shr(self, rhs: &Int) -> i8 { *self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for i16 { type Output = i16; #[track_caller] fn shr(self, rhs: Int) -> i16 { self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for &i16 { type Output = i16; #[track_caller] fn shr(self, rhs: Int) -> i16 { *self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for i16 { type Output = i16; #[track_caller] fn shr(self, rhs: &Int) -> i16 { self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for &i16 { type Output = i16; #[track_caller] fn shr(self, rhs: &Int) -> i16 { *self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for i32 { type Output = i32; #[track_caller] fn shr(self, rhs: Int) -> i32 { self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for &i32 { type Output = i32; #[track_caller] fn shr(self, rhs: Int) -> i32 { *self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for i32 { type Output = i32; #[track_caller] fn shr(self, rhs: &Int) -> i32 { self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for &i32 { type Output = i32; #[track_caller] fn shr(self, rhs: &Int) -> i32 { *self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for i64 { type Output = i64; #[track_caller] fn shr(self, rhs: Int) -> i64 { self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for &i64 { type Output = i64; #[track_caller] fn shr(self, rhs: Int) -> i64 { *self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for i64 { type Output = i64; #[track_caller] fn shr(self, rhs: &Int) -> i64 { self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for &i64 { type Output = i64; #[track_caller] fn shr(self, rhs: &Int) -> i64 { *self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for i128 { type Output = i128; #[track_caller] fn shr(self, rhs: Int) -> i128 { self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for &i128 { type Output = i128; #[track_caller] fn shr(self, rhs: Int) -> i128 { *self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for i128 { type Output = i128; #[track_caller] fn shr(self, rhs: &Int) -> i128 { self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for &i128 { type Output = i128; #[track_caller] fn shr(self, rhs: &Int) -> i128 { *self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for isize { type Output = isize; #[track_caller] fn shr(self, rhs: Int) -> isize { self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<Int> for &isize { type Output = isize; #[track_caller] fn shr(self, rhs: Int) -> isize { *self >> rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for isize { type Output = isize; #[track_caller] fn shr(self, rhs: &Int) -> isize { self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Shr<&Int> for &isize { type Output = isize; #[track_caller] fn shr(self, rhs: &Int) -> isize { *self >> *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitAndAssign for Prim { fn bitand_assign(&mut self, rhs: Prim) { *self &= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitAndAssign<&Prim> for Prim { fn bitand_assign(&mut self, rhs: &Prim) { *self &= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitOrAssign for Prim { fn bitor_assign(&mut self, rhs: Prim) { *self |= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitOrAssign<&Prim> for Prim { fn bitor_assign(&mut self, rhs: &Prim) { *self |= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitXorAssign for Prim { fn bitxor_assign(&mut self, rhs: Prim) { *self ^= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)] impl<Prim> BitXorAssign<&Prim> for Prim { fn bitxor_assign(&mut self, rhs: &Prim) { *self ^= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<Int> for u8 { #[track_caller] fn shl_assign(&mut self, rhs: Int) { *self <<= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<&Int> for u8 { #[track_caller] fn shl_assign(&mut self, rhs: &Int) { *self <<= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<Int> for u16 { #[track_caller] fn shl_assign(&mut self, rhs: Int) { *self <<= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<&Int> for u16 { #[track_caller] fn shl_assign(&mut self, rhs: &Int) { *self <<= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<Int> for u32 { #[track_caller] fn shl_assign(&mut self, rhs: Int) { *self <<= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<&Int> for u32 { #[track_caller] fn shl_assign(&mut self, rhs: &Int) { *self <<= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<Int> for u64 { #[track_caller] fn shl_assign(&mut self, rhs: Int) { *self <<= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<&Int> for u64 { #[track_caller] fn shl_assign(&mut self, rhs: &Int) { *self <<= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<Int> for u128 { #[track_caller] fn shl_assign(&mut self, rhs: Int) { *self <<= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<&Int> for u128 { #[track_caller] fn shl_assign(&mut self, rhs: &Int) { *self <<= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<Int> for usize { #[track_caller] fn shl_assign(&mut self, rhs: Int) { *self <<= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<&Int> for usize { #[track_caller] fn shl_assign(&mut self, rhs: &Int) { *self <<= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<Int> for i8 { #[track_caller] fn shl_assign(&mut self, rhs: Int) { *self <<= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<&Int> for i8 { #[track_caller] fn shl_assign(&mut self, rhs: &Int) { *self <<= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<Int> for i16 { #[track_caller] fn shl_assign(&mut self, rhs: Int) { *self <<= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<&Int> for i16 { #[track_caller] fn shl_assign(&mut self, rhs: &Int) { *self <<= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<Int> for i32 { #[track_caller] fn shl_assign(&mut self, rhs: Int) { *self <<= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<&Int> for i32 { #[track_caller] fn shl_assign(&mut self, rhs: &Int) { *self <<= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<Int> for i64 { #[track_caller] fn shl_assign(&mut self, rhs: Int) { *self <<= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<&Int> for i64 { #[track_caller] fn shl_assign(&mut self, rhs: &Int) { *self <<= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<Int> for i128 { #[track_caller] fn shl_assign(&mut self, rhs: Int) { *self <<= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<&Int> for i128 { #[track_caller] fn shl_assign(&mut self, rhs: &Int) { *self <<= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<Int> for isize { #[track_caller] fn shl_assign(&mut self, rhs: Int) { *self <<= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShlAssign<&Int> for isize { #[track_caller] fn shl_assign(&mut self, rhs: &Int) { *self <<= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<Int> for u8 { #[track_caller] fn shr_assign(&mut self, rhs: Int) { *self >>= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<&Int> for u8 { #[track_caller] fn shr_assign(&mut self, rhs: &Int) { *self >>= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<Int> for u16 { #[track_caller] fn shr_assign(&mut self, rhs: Int) { *self >>= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<&Int> for u16 { #[track_caller] fn shr_assign(&mut self, rhs: &Int) { *self >>= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<Int> for u32 { #[track_caller] fn shr_assign(&mut self, rhs: Int) { *self >>= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<&Int> for u32 { #[track_caller] fn shr_assign(&mut self, rhs: &Int) { *self >>= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<Int> for u64 { #[track_caller] fn shr_assign(&mut self, rhs: Int) { *self >>= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<&Int> for u64 { #[track_caller] fn shr_assign(&mut self, rhs: &Int) { *self >>= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<Int> for u128 { #[track_caller] fn shr_assign(&mut self, rhs: Int) { *self >>= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<&Int> for u128 { #[track_caller] fn shr_assign(&mut self, rhs: &Int) { *self >>= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<Int> for usize { #[track_caller] fn shr_assign(&mut self, rhs: Int) { *self >>= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<&Int> for usize { #[track_caller] fn shr_assign(&mut self, rhs: &Int) { *self >>= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<Int> for i8 { #[track_caller] fn shr_assign(&mut self, rhs: Int) { *self >>= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<&Int> for i8 { #[track_caller] fn shr_assign(&mut self, rhs: &Int) { *self >>= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<Int> for i16 { #[track_caller] fn shr_assign(&mut self, rhs: Int) { *self >>= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<&Int> for i16 { #[track_caller] fn shr_assign(&mut self, rhs: &Int) { *self >>= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<Int> for i32 { #[track_caller] fn shr_assign(&mut self, rhs: Int) { *self >>= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<&Int> for i32 { #[track_caller] fn shr_assign(&mut self, rhs: &Int) { *self >>= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<Int> for i64 { #[track_caller] fn shr_assign(&mut self, rhs: Int) { *self >>= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<&Int> for i64 { #[track_caller] fn shr_assign(&mut self, rhs: &Int) { *self >>= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<Int> for i128 { #[track_caller] fn shr_assign(&mut self, rhs: Int) { *self >>= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<&Int> for i128 { #[track_caller] fn shr_assign(&mut self, rhs: &Int) { *self >>= *rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<Int> for isize { #[track_caller] fn shr_assign(&mut self, rhs: Int) { *self >>= rhs } }
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> ShrAssign<&Int> for isize { #[track_caller] fn shr_assign(&mut self, rhs: &Int) { *self >>= *rhs } }
impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, Infallible>;
    fn from_output(output: C) -> Self { ControlFlow::Continue(output) }
    fn branch(self) -> ControlFlow<ControlFlow<B, Infallible>, C> {
        match self {
            ControlFlow::Continue(c) => ControlFlow::Continue(c),
            ControlFlow::Break(b) => ControlFlow::Break(ControlFlow::Break(b)),
        }
    }
}
impl<B, C> FromResidual<ControlFlow<B, Infallible>> for ControlFlow<B, C> {
    fn from_residual(residual: ControlFlow<B, Infallible>) -> Self {
        match residual {
            ControlFlow::Break(b) => ControlFlow::Break(b),
            ControlFlow::Continue(never) => match never {},
        }
    }
}
impl<B, C> Residual<C> for ControlFlow<B, Infallible> { type TryType = ControlFlow<B, C>; }
impl<B, C> ControlFlow<B, C> {
    pub const fn is_break(&self) -> bool { matches!(*self, ControlFlow::Break(_)) }
    pub const fn is_continue(&self) -> bool { matches!(*self, ControlFlow::Continue(_)) }
    pub fn break_value(self) -> Option<B> {
        match self {
            ControlFlow::Continue(c) => None,
            ControlFlow::Break(b) => Some(b),
        }
    }
    pub const fn break_ok(self) -> Result<B, C> {
        match self {
            ControlFlow::Continue(c) => Err(c),
            ControlFlow::Break(b) => Ok(b),
        }
    }
    pub fn map_break<T, F>(self, f: F) -> ControlFlow<T, C> where F: FnOnce(B) -> T {
        match self {
            ControlFlow::Continue(c) => ControlFlow::Continue(c),
            ControlFlow::Break(b) => ControlFlow::Break(f(b)),
        }
    }
    pub fn continue_value(self) -> Option<C> {
        match self {
            ControlFlow::Continue(c) => Some(c),
            ControlFlow::Break(b) => None,
        }
    }
    pub const fn continue_ok(self) -> Result<C, B> {
        match self {
            ControlFlow::Continue(c) => Ok(c),
            ControlFlow::Break(b) => Err(b),
        }
    }
    pub fn map_continue<T, F>(self, f: F) -> ControlFlow<B, T> where F: FnOnce(C) -> T {
        match self {
            ControlFlow::Continue(c) => ControlFlow::Continue(f(c)),
            ControlFlow::Break(b) => ControlFlow::Break(b),
        }
    }
}
impl<T: ?Sized> Deref for &T {
    type Target = T;
    fn deref(&self) -> &T { *self }
}
impl<T: ?Sized> Deref for &mut T {
    type Target = T;
    fn deref(&self) -> &T { *self }
}
impl<T: ?Sized> DerefMut for &mut T {
    fn deref_mut(&mut self) -> &mut T { *self }
}
impl<A, F: ?Sized> Fn<A> for &F where F: Fn<A> {}
impl<A, F: ?Sized> FnMut<A> for &F where F: Fn<A> {}
impl<A, F: ?Sized> FnOnce<A> for &F where F: Fn<A> { type Output = F::Output; }
impl<A, F: ?Sized> FnMut<A> for &mut F where F: FnMut<A> {}
impl<A, F: ?Sized> FnOnce<A> for &mut F where F: FnMut<A> { type Output = F::Output; }
impl Debug for RangeFull {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str("..") }
}
impl<Idx: Debug> Debug for Range<Idx> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.start.fmt(f)?;
        f.write_str("..")?;
        self.end.fmt(f)
    }
}
impl<Idx: PartialOrd<Idx>> Range<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> { self.start <= *item && *item < self.end }
    pub fn is_empty(&self) -> bool where Idx: PartialOrd<Idx> { !(self.start < self.end) }
}
impl<Idx: Debug> Debug for RangeFrom<Idx> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.start.fmt(f)?;
        f.write_str("..")
    }
}
impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> { self.start <= *item }
}
impl<Idx: Debug> Debug for RangeTo<Idx> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("..")?;
        self.end.fmt(f)
    }
}
impl<Idx: PartialOrd<Idx>> RangeTo<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> { *item < self.end }
}
impl<Idx> RangeInclusive<Idx> {
    pub const fn new(start: Idx, end: Idx) -> Self { RangeInclusive { start, end, exhausted: false } }
    pub const fn start(&self) -> &Idx { &self.start }
    pub const fn end(&self) -> &Idx { &self.end }
    pub fn into_inner(self) -> (Idx, Idx) { (self.start, self.end) }
}
impl<Idx: Debug> Debug for RangeInclusive<Idx> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.start.fmt(f)?;
        f.write_str("..=")?;
        self.end.fmt(f)?;
        if self.exhausted { f.write_str(" (exhausted)") } else { Ok(()) }
    }
}
impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> { <Self as RangeBounds<Idx>>::contains(self, item) }
    pub fn is_empty(&self) -> bool where Idx: PartialOrd { self.exhausted || !(self.start <= self.end) }
}
impl<Idx: Debug> Debug for RangeToInclusive<Idx> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("..=")?;
        self.end.fmt(f)
    }
}
impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> { *item <= self.end }
}
impl<T> Bound<T> {
    pub fn as_ref(&self) -> Bound<&T> {
        match self {
            Included(x) => Included(x),
            Excluded(x) => Excluded(x),
            Unbounded => Unbounded,
        }
    }
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> {
        match self {
            Included(x) => Included(f(x)),
            Excluded(x) => Excluded(f(x)),
            Unbounded => Unbounded,
        }
    }
}
impl<T: Clone> Bound<&T> {
    pub fn cloned(self) -> Bound<T> where T: Clone { self.map(|x| x.clone()) }
}
impl<T: ?Sized> RangeBounds<T> for RangeFull {
    fn start_bound(&self) -> Bound<&T> { Unbounded }
    fn end_bound(&self) -> Bound<&T> { Unbounded }
}
impl<T> RangeBounds<T> for RangeFrom<T> {
    fn start_bound(&self) -> Bound<&T> { Included(&self.start) }
    fn end_bound(&self) -> Bound<&T> { Unbounded }
}
impl<T> RangeBounds<T> for RangeTo<T> {
    fn start_bound(&self) -> Bound<&T> { Unbounded }
    fn end_bound(&self) -> Bound<&T> { Excluded(&self.end) }
}
impl<T> RangeBounds<T> for Range<T> {
    fn start_bound(&self) -> Bound<&T> { Included(&self.start) }
    fn end_bound(&self) -> Bound<&T> { Excluded(&self.end) }
}
impl<T> RangeBounds<T> for RangeInclusive<T> {
    fn start_bound(&self) -> Bound<&T> { Included(&self.start) }
    fn end_bound(&self) -> Bound<&T> { if self.exhausted { Excluded(&self.end) } else { Included(&self.end) } }
}
impl<T> RangeBounds<T> for RangeToInclusive<T> {
    fn start_bound(&self) -> Bound<&T> { Unbounded }
    fn end_bound(&self) -> Bound<&T> { Included(&self.end) }
}
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {
    fn start_bound(&self) -> Bound<&T> { self.0.as_ref() }
    fn end_bound(&self) -> Bound<&T> { self.1.as_ref() }
}
impl<'a, T: ?Sized + 'a> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>) {
    fn start_bound(&self) -> Bound<&T> { self.0 }
    fn end_bound(&self) -> Bound<&T> { self.1 }
}
impl<T> RangeBounds<T> for RangeFrom<&T> {
    fn start_bound(&self) -> Bound<&T> { Included(self.start) }
    fn end_bound(&self) -> Bound<&T> { Unbounded }
}
impl<T> RangeBounds<T> for RangeTo<&T> {
    fn start_bound(&self) -> Bound<&T> { Unbounded }
    fn end_bound(&self) -> Bound<&T> { Excluded(self.end) }
}
impl<T> RangeBounds<T> for Range<&T> {
    fn start_bound(&self) -> Bound<&T> { Included(self.start) }
    fn end_bound(&self) -> Bound<&T> { Excluded(self.end) }
}
impl<T> RangeBounds<T> for RangeInclusive<&T> {
    fn start_bound(&self) -> Bound<&T> { Included(self.start) }
    fn end_bound(&self) -> Bound<&T> { Included(self.end) }
}
impl<T> RangeBounds<T> for RangeToInclusive<&T> {
    fn start_bound(&self) -> Bound<&T> { Unbounded }
    fn end_bound(&self) -> Bound<&T> { Included(self.end) }
}
impl<T> OneSidedRange<T> for RangeTo<T> where Self: RangeBounds<T> {}
impl<T> OneSidedRange<T> for RangeFrom<T> where Self: RangeBounds<T> {}
impl<T> OneSidedRange<T> for RangeToInclusive<T> where Self: RangeBounds<T> {}
impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<&'a mut U> for &'a mut T {}
impl<'a, 'b: 'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<&'a U> for &'b mut T {}
impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*mut U> for &'a mut T {}
impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*const U> for &'a mut T {}
impl<'a, 'b: 'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<&'a U> for &'b T {}
impl<'a, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*const U> for &'a T {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*mut U> for *mut T {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*const U> for *mut T {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<*const U> for *const T {}
impl<T: CoerceUnsized<U>, U> CoerceUnsized<Cell<U>> for Cell<T> {}
impl<T: CoerceUnsized<U>, U> CoerceUnsized<RefCell<U>> for RefCell<T> {}
impl<'b, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Ref<'b, U>> for Ref<'b, T> {}
impl<'b, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<RefMut<'b, U>> for RefMut<'b, T> {}
impl<T: CoerceUnsized<U>, U> CoerceUnsized<UnsafeCell<U>> for UnsafeCell<T> {}
impl<Ptr, U> CoerceUnsized<Pin<U>> for Pin<Ptr> where Ptr: CoerceUnsized<U> {}
