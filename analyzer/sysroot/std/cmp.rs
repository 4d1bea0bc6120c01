// Equality and order: the traits, `Ordering`, `Reverse`, `min` and `max`.

use std::intrinsics::{panic_concat, text};

pub trait PartialEq<Rhs: ?Sized = Self> {
    fn eq(&self, other: &Rhs) -> bool;
    fn ne(&self, other: &Rhs) -> bool { !self.eq(other) }
}
pub trait Eq: PartialEq<Self> {
    fn assert_receiver_is_total_eq(&self) {  }
}
#[derive(Clone, Eq, PartialOrd, Ord, PartialEq, Copy, Debug, Hash)]
pub enum Ordering { Less = -1, Equal = 0, Greater = 1 }
#[derive(PartialEq, Eq, Default, Copy, Debug, Hash)]
pub struct Reverse<T>(pub T);
pub trait Ord: Eq + PartialOrd<Self> {
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self where Self: Sized { max_by(self, other, Ord::cmp) }
    fn min(self, other: Self) -> Self where Self: Sized { min_by(self, other, Ord::cmp) }
    fn clamp(self, min: Self, max: Self) -> Self where Self: Sized {
        assert!(min <= max);
        if self < min {
            min
        } else if self > max {
            max
        } else {
            self
        }
    }
}
pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool { self.partial_cmp(other) == Some(Ordering::Less) }
    fn le(&self, other: &Rhs) -> bool { matches!(self.partial_cmp(other), Some(Ordering::Less | Ordering::Equal)) }
    fn gt(&self, other: &Rhs) -> bool { self.partial_cmp(other) == Some(Ordering::Greater) }
    fn ge(&self, other: &Rhs) -> bool { matches!(self.partial_cmp(other), Some(Ordering::Greater | Ordering::Equal)) }
}
pub fn min<T: Ord>(v1: T, v2: T) -> T { v1.min(v2) }
pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T { if compare(&v1, &v2).is_gt() { v2 } else { v1 } }
pub fn min_by_key<T, F, K>(v1: T, v2: T, mut f: F) -> T where F: FnMut(&T) -> K, K: Ord { if f(&v2) < f(&v1) { v2 } else { v1 } }
pub fn max<T: Ord>(v1: T, v2: T) -> T { v1.max(v2) }
pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T { if compare(&v1, &v2).is_gt() { v1 } else { v2 } }
pub fn max_by_key<T, F, K>(v1: T, v2: T, mut f: F) -> T where F: FnMut(&T) -> K, K: Ord { if f(&v2) < f(&v1) { v1 } else { v2 } }
impl Ordering {
    pub const fn is_eq(self) -> bool { self as i8 == Ordering::Equal as i8 }
    pub const fn is_ne(self) -> bool { self as i8 != Ordering::Equal as i8 }
    pub const fn is_lt(self) -> bool { self as i8 == Ordering::Less as i8 }
    pub const fn is_gt(self) -> bool { self as i8 == Ordering::Greater as i8 }
    pub const fn is_le(self) -> bool { self as i8 != Ordering::Greater as i8 }
    pub const fn is_ge(self) -> bool { self as i8 != Ordering::Less as i8 }
    pub const fn reverse(self) -> Ordering {
        match self {
            Ordering::Less => Ordering::Greater,
            Ordering::Equal => Ordering::Equal,
            Ordering::Greater => Ordering::Less,
        }
    }
    pub const fn then(self, other: Ordering) -> Ordering { if self.is_eq() { other } else { self } }
    pub fn then_with<F>(self, f: F) -> Ordering where F: FnOnce() -> Ordering { if self.is_eq() { f() } else { self } }
}
impl<T: PartialOrd> PartialOrd for Reverse<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { other.0.partial_cmp(&self.0) }
    fn lt(&self, other: &Self) -> bool { other.0 < self.0 }
    fn le(&self, other: &Self) -> bool { other.0 <= self.0 }
    fn gt(&self, other: &Self) -> bool { other.0 > self.0 }
    fn ge(&self, other: &Self) -> bool { other.0 >= self.0 }
}
impl<T: Ord> Ord for Reverse<T> {
    fn cmp(&self, other: &Self) -> Ordering { other.0.cmp(&self.0) }
}
impl<T: Clone> Clone for Reverse<T> {
    fn clone(&self) -> Self { Reverse(self.0.clone()) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64, bool, char)]
impl<Prim> PartialEq for Prim {
    fn eq(&self, other: &Prim) -> bool { *self == *other }
    fn ne(&self, other: &Prim) -> bool { *self != *other }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, char)] impl<Prim> Eq for Prim {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, char)]
impl<Prim> PartialOrd for Prim {
    fn partial_cmp(&self, other: &Prim) -> Option<Ordering> { Some(self.cmp(other)) }
    fn lt(&self, other: &Prim) -> bool { *self < *other }
    fn le(&self, other: &Prim) -> bool { *self <= *other }
    fn gt(&self, other: &Prim) -> bool { *self > *other }
    fn ge(&self, other: &Prim) -> bool { *self >= *other }
}
#[for_each(f32, f64)]
impl<Float> PartialOrd for Float {
    fn partial_cmp(&self, other: &Float) -> Option<Ordering> {
        if *self < *other {
            Some(Ordering::Less)
        } else if *self == *other {
            Some(Ordering::Equal)
        } else if *self > *other {
            Some(Ordering::Greater)
        } else {
            None
        }
    }
    fn lt(&self, other: &Float) -> bool { *self < *other }
    fn le(&self, other: &Float) -> bool { *self <= *other }
    fn gt(&self, other: &Float) -> bool { *self > *other }
    fn ge(&self, other: &Float) -> bool { *self >= *other }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool, char)]
impl<Prim> Ord for Prim {
    fn cmp(&self, other: &Prim) -> Ordering {
        if *self < *other {
            Ordering::Less
        } else if *self == *other {
            Ordering::Equal
        } else {
            Ordering::Greater
        }
    }
    fn max(self, other: Prim) -> Prim { if self > other { self } else { other } }
    fn min(self, other: Prim) -> Prim { if self > other { other } else { self } }
    #[track_caller]
    fn clamp(self, min: Prim, max: Prim) -> Prim {
        if min > max {
            panic_concat(&["min > max. min = ", &text(&min), ", max = ", &text(&max)]);
        }
        if self < min {
            min
        } else if self > max {
            max
        } else {
            self
        }
    }
}
impl PartialEq for ! {
    fn eq(&self, other: &!) -> bool { *self }
}
impl Eq for ! {}
impl PartialOrd for ! {
    fn partial_cmp(&self, other: &!) -> Option<Ordering> { *self }
}
impl Ord for ! {
    fn cmp(&self, other: &!) -> Ordering { *self }
}
impl<A: ?Sized, B: ?Sized> PartialEq<&B> for &A where A: PartialEq<B> {
    fn eq(&self, other: &&B) -> bool { A::eq(*self, *other) }
    fn ne(&self, other: &&B) -> bool { A::ne(*self, *other) }
}
impl<A: ?Sized, B: ?Sized> PartialOrd<&B> for &A where A: PartialOrd<B> {
    fn partial_cmp(&self, other: &&B) -> Option<Ordering> { A::partial_cmp(*self, *other) }
    fn lt(&self, other: &&B) -> bool { A::lt(*self, *other) }
    fn le(&self, other: &&B) -> bool { A::le(*self, *other) }
    fn gt(&self, other: &&B) -> bool { A::gt(*self, *other) }
    fn ge(&self, other: &&B) -> bool { A::ge(*self, *other) }
}
impl<A: ?Sized> Ord for &A where A: Ord {
    fn cmp(&self, other: &Self) -> Ordering { A::cmp(*self, *other) }
}
impl<A: ?Sized> Eq for &A where A: Eq {}
impl<A: ?Sized, B: ?Sized> PartialEq<&mut B> for &mut A where A: PartialEq<B> {
    fn eq(&self, other: &&mut B) -> bool { A::eq(*self, *other) }
    fn ne(&self, other: &&mut B) -> bool { A::ne(*self, *other) }
}
impl<A: ?Sized, B: ?Sized> PartialOrd<&mut B> for &mut A where A: PartialOrd<B> {
    fn partial_cmp(&self, other: &&mut B) -> Option<Ordering> { A::partial_cmp(*self, *other) }
    fn lt(&self, other: &&mut B) -> bool { A::lt(*self, *other) }
    fn le(&self, other: &&mut B) -> bool { A::le(*self, *other) }
    fn gt(&self, other: &&mut B) -> bool { A::gt(*self, *other) }
    fn ge(&self, other: &&mut B) -> bool { A::ge(*self, *other) }
}
impl<A: ?Sized> Ord for &mut A where A: Ord {
    fn cmp(&self, other: &Self) -> Ordering { A::cmp(*self, *other) }
}
impl<A: ?Sized> Eq for &mut A where A: Eq {}
impl<A: ?Sized, B: ?Sized> PartialEq<&mut B> for &A where A: PartialEq<B> {
    fn eq(&self, other: &&mut B) -> bool { A::eq(*self, *other) }
    fn ne(&self, other: &&mut B) -> bool { A::ne(*self, *other) }
}
impl<A: ?Sized, B: ?Sized> PartialEq<&B> for &mut A where A: PartialEq<B> {
    fn eq(&self, other: &&B) -> bool { A::eq(*self, *other) }
    fn ne(&self, other: &&B) -> bool { A::ne(*self, *other) }
}
#[variadic]
impl<T: PartialEq> PartialEq for (T,) {}
#[variadic]
impl<T: Eq> Eq for (T,) {}
#[variadic]
impl<T: PartialOrd> PartialOrd for (T,) {}
#[variadic]
impl<T: Ord> Ord for (T,) {}
