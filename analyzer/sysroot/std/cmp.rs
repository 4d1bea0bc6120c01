// Equality and order: the traits, `Ordering`, `Reverse`, `min` and `max`.

pub trait PartialEq<Rhs: ?Sized = Self> {
    fn eq(&self, other: &Rhs) -> bool;
    #[provided] fn ne(&self, other: &Rhs) -> bool;
}
pub trait Eq: PartialEq<Self> {
    #[provided] fn assert_receiver_is_total_eq(&self);
}
#[derive(Clone, Eq, PartialOrd, Ord, PartialEq, Copy, Debug, Hash)]
pub enum Ordering { Less = -1, Equal = 0, Greater = 1 }
#[derive(PartialEq, Eq, Default, Copy, Debug, Hash)]
pub struct Reverse<T>(pub T);
pub trait Ord: Eq + PartialOrd<Self> {
    fn cmp(&self, other: &Self) -> Ordering;
    #[provided] fn max(self, other: Self) -> Self where Self: Sized;
    #[provided] fn min(self, other: Self) -> Self where Self: Sized;
    #[provided] fn clamp(self, min: Self, max: Self) -> Self where Self: Sized;
}
pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    #[provided] fn lt(&self, other: &Rhs) -> bool;
    #[provided] fn le(&self, other: &Rhs) -> bool;
    #[provided] fn gt(&self, other: &Rhs) -> bool;
    #[provided] fn ge(&self, other: &Rhs) -> bool;
}
pub fn min<T: Ord>(v1: T, v2: T) -> T;
pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T;
pub fn min_by_key<T, F, K>(v1: T, v2: T, f: F) -> T where F: FnMut(&T) -> K, K: Ord;
pub fn max<T: Ord>(v1: T, v2: T) -> T;
pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T;
pub fn max_by_key<T, F, K>(v1: T, v2: T, f: F) -> T where F: FnMut(&T) -> K, K: Ord;
impl Ordering {
    pub const fn is_eq(self) -> bool;
    pub const fn is_ne(self) -> bool;
    pub const fn is_lt(self) -> bool;
    pub const fn is_gt(self) -> bool;
    pub const fn is_le(self) -> bool;
    pub const fn is_ge(self) -> bool;
    pub const fn reverse(self) -> Ordering;
    pub const fn then(self, other: Ordering) -> Ordering;
    pub fn then_with<F>(self, f: F) -> Ordering where F: FnOnce() -> Ordering;
}
impl<T: PartialOrd> PartialOrd for Reverse<T> {}
impl<T: Ord> Ord for Reverse<T> {}
impl<T: Clone> Clone for Reverse<T> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char)] impl<Prim> PartialEq for Prim {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, char)] impl<Prim> Eq for Prim {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char)] impl<Prim> PartialOrd for Prim {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, char)] impl<Prim> Ord for Prim {}
impl PartialEq for ! {}
impl Eq for ! {}
impl PartialOrd for ! {}
impl Ord for ! {}
impl<A: ?Sized, B: ?Sized> PartialEq<&B> for &A where A: PartialEq<B> {}
impl<A: ?Sized, B: ?Sized> PartialOrd<&B> for &A where A: PartialOrd<B> {}
impl<A: ?Sized> Ord for &A where A: Ord {}
impl<A: ?Sized> Eq for &A where A: Eq {}
impl<A: ?Sized, B: ?Sized> PartialEq<&mut B> for &mut A where A: PartialEq<B> {}
impl<A: ?Sized, B: ?Sized> PartialOrd<&mut B> for &mut A where A: PartialOrd<B> {}
impl<A: ?Sized> Ord for &mut A where A: Ord {}
impl<A: ?Sized> Eq for &mut A where A: Eq {}
impl<A: ?Sized, B: ?Sized> PartialEq<&mut B> for &A where A: PartialEq<B> {}
impl<A: ?Sized, B: ?Sized> PartialEq<&B> for &mut A where A: PartialEq<B> {}
#[variadic]
impl<T: PartialEq> PartialEq for (T,) {}
#[variadic]
impl<T: Eq> Eq for (T,) {}
#[variadic]
impl<T: PartialOrd> PartialOrd for (T,) {}
#[variadic]
impl<T: Ord> Ord for (T,) {}
