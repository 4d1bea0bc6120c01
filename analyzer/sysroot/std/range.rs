// The ranges that are not iterators themselves.

use std::fmt::Debug;
use std::iter::{FusedIterator, Step};
use std::ops::{OneSidedRange, RangeBounds};

#[derive(Debug, Clone)]
pub struct RangeIter<A>;
#[derive(Debug, Clone)]
pub struct RangeInclusiveIter<A>;
#[derive(Debug, Clone)]
pub struct RangeFromIter<A>;
#[derive(Clone, Default, PartialEq, Eq, Copy, Hash)]
pub struct Range<Idx> { pub start: Idx, pub end: Idx }
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct RangeInclusive<Idx> { pub start: Idx, pub last: Idx }
#[derive(Clone, PartialEq, Eq, Copy, Hash)]
pub struct RangeFrom<Idx> { pub start: Idx }
#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct RangeToInclusive<Idx> { pub last: Idx }
impl<A: Step> Iterator for RangeIter<A> { type Item = A; }
impl<A: Step> DoubleEndedIterator for RangeIter<A> {}
impl<A: Step> FusedIterator for RangeIter<A> {}
impl<A: Step> IntoIterator for Range<A> { type Item = A; type IntoIter = RangeIter<A>; }
impl<A: Step> Iterator for RangeInclusiveIter<A> { type Item = A; }
impl<A: Step> DoubleEndedIterator for RangeInclusiveIter<A> {}
impl<A: Step> FusedIterator for RangeInclusiveIter<A> {}
impl<A: Step> IntoIterator for RangeInclusive<A> { type Item = A; type IntoIter = RangeInclusiveIter<A>; }
#[for_each(i8, i16, isize, u8, u16, usize)] impl<Int> ExactSizeIterator for RangeIter<Int> {}
#[for_each(i8, u8)] impl<Int> ExactSizeIterator for RangeInclusiveIter<Int> {}
impl<A: Step> Iterator for RangeFromIter<A> { type Item = A; }
impl<A: Step> FusedIterator for RangeFromIter<A> {}
impl<A: Step> IntoIterator for RangeFrom<A> { type Item = A; type IntoIter = RangeFromIter<A>; }
impl<Idx: Debug> Debug for Range<Idx> {}
impl<Idx: Step> Range<Idx> {
    pub fn iter(&self) -> RangeIter<Idx>;
}
impl<Idx: PartialOrd<Idx>> Range<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx>;
    pub fn is_empty(&self) -> bool where Idx: PartialOrd;
}
impl<T> RangeBounds<T> for Range<T> {}
impl<T> RangeBounds<T> for Range<&T> {}
impl<T> From<Range<T>> for std::ops::Range<T> {}
impl<T> From<std::ops::Range<T>> for Range<T> {}
impl<Idx: Debug> Debug for RangeInclusive<Idx> {}
impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx>;
    pub fn is_empty(&self) -> bool where Idx: PartialOrd;
}
impl<Idx: Step> RangeInclusive<Idx> {
    pub fn iter(&self) -> RangeInclusiveIter<Idx>;
}
impl<T> RangeBounds<T> for RangeInclusive<T> {}
impl<T> RangeBounds<T> for RangeInclusive<&T> {}
impl<T> From<RangeInclusive<T>> for std::ops::RangeInclusive<T> {}
impl<T> From<std::ops::RangeInclusive<T>> for RangeInclusive<T> {}
impl<Idx: Debug> Debug for RangeFrom<Idx> {}
impl<Idx: Step> RangeFrom<Idx> {
    pub fn iter(&self) -> RangeFromIter<Idx>;
}
impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx>;
}
impl<T> RangeBounds<T> for RangeFrom<T> {}
impl<T> RangeBounds<T> for RangeFrom<&T> {}
impl<T> OneSidedRange<T> for RangeFrom<T> where Self: RangeBounds<T> {}
impl<T> From<RangeFrom<T>> for std::ops::RangeFrom<T> {}
impl<T> From<std::ops::RangeFrom<T>> for RangeFrom<T> {}
impl<Idx: Debug> Debug for RangeToInclusive<Idx> {}
impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx>;
}
impl<T> From<std::ops::RangeToInclusive<T>> for RangeToInclusive<T> {}
impl<T> From<RangeToInclusive<T>> for std::ops::RangeToInclusive<T> {}
impl<T> RangeBounds<T> for RangeToInclusive<T> {}
impl<T> RangeBounds<T> for RangeToInclusive<&T> {}
impl<T> OneSidedRange<T> for RangeToInclusive<T> where Self: RangeBounds<T> {}
