// The ranges that are not iterators themselves.

use std::fmt::{Debug, Formatter};
use std::iter::{FusedIterator, Step};
use std::ops::{Bound, OneSidedRange, RangeBounds};

#[derive(Debug, Clone)]
pub struct RangeIter<A> { inner: std::ops::Range<A> }
#[derive(Debug, Clone)]
pub struct RangeInclusiveIter<A> { inner: std::ops::RangeInclusive<A> }
#[derive(Debug, Clone)]
pub struct RangeFromIter<A> { inner: std::ops::RangeFrom<A> }
#[derive(Clone, Default, PartialEq, Eq, Copy, Hash)]
pub struct Range<Idx> { pub start: Idx, pub end: Idx }
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct RangeInclusive<Idx> { pub start: Idx, pub last: Idx }
#[derive(Clone, PartialEq, Eq, Copy, Hash)]
pub struct RangeFrom<Idx> { pub start: Idx }
#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct RangeToInclusive<Idx> { pub last: Idx }
impl<A: Step> Iterator for RangeIter<A> {
    type Item = A;
    fn next(&mut self) -> Option<Self::Item> { self.inner.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.inner.size_hint() }
    fn nth(&mut self, n: usize) -> Option<A> { self.inner.nth(n) }
}
impl<A: Step> DoubleEndedIterator for RangeIter<A> {
    fn next_back(&mut self) -> Option<Self::Item> { self.inner.next_back() }
    fn nth_back(&mut self, n: usize) -> Option<A> { self.inner.nth_back(n) }
}
impl<A: Step> FusedIterator for RangeIter<A> {}
impl<A: Step> IntoIterator for Range<A> {
    type Item = A;
    type IntoIter = RangeIter<A>;
    fn into_iter(self) -> RangeIter<A> { RangeIter { inner: self.into() } }
}
impl<A: Step> Iterator for RangeInclusiveIter<A> {
    type Item = A;
    fn next(&mut self) -> Option<Self::Item> { self.inner.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.inner.size_hint() }
    fn nth(&mut self, n: usize) -> Option<A> { self.inner.nth(n) }
}
impl<A: Step> DoubleEndedIterator for RangeInclusiveIter<A> {
    fn next_back(&mut self) -> Option<Self::Item> { self.inner.next_back() }
    fn nth_back(&mut self, n: usize) -> Option<A> { self.inner.nth_back(n) }
}
impl<A: Step> FusedIterator for RangeInclusiveIter<A> {}
impl<A: Step> IntoIterator for RangeInclusive<A> {
    type Item = A;
    type IntoIter = RangeInclusiveIter<A>;
    fn into_iter(self) -> RangeInclusiveIter<A> { RangeInclusiveIter { inner: self.into() } }
}
#[for_each(i8, i16, isize, u8, u16, usize)] impl<Int> ExactSizeIterator for RangeIter<Int> {}
#[for_each(i8, u8)] impl<Int> ExactSizeIterator for RangeInclusiveIter<Int> {}
impl<A: Step> Iterator for RangeFromIter<A> {
    type Item = A;
    fn next(&mut self) -> Option<Self::Item> { self.inner.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.inner.size_hint() }
    fn nth(&mut self, n: usize) -> Option<A> { self.inner.nth(n) }
}
impl<A: Step> FusedIterator for RangeFromIter<A> {}
impl<A: Step> IntoIterator for RangeFrom<A> {
    type Item = A;
    type IntoIter = RangeFromIter<A>;
    fn into_iter(self) -> RangeFromIter<A> { RangeFromIter { inner: self.into() } }
}
impl<Idx: Debug> Debug for Range<Idx> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.start.fmt(f)?;
        f.write_str("..")?;
        self.end.fmt(f)
    }
}
impl<Idx: Step> Range<Idx> {
    pub fn iter(&self) -> RangeIter<Idx> { self.clone().into_iter() }
}
impl<Idx: PartialOrd<Idx>> Range<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> { self.start <= *item && *item < self.end }
    pub fn is_empty(&self) -> bool where Idx: PartialOrd { !(self.start < self.end) }
}
impl<T> RangeBounds<T> for Range<T> {
    fn start_bound(&self) -> Bound<&T> { Bound::Included(&self.start) }
    fn end_bound(&self) -> Bound<&T> { Bound::Excluded(&self.end) }
}
impl<T> RangeBounds<T> for Range<&T> {
    fn start_bound(&self) -> Bound<&T> { Bound::Included(self.start) }
    fn end_bound(&self) -> Bound<&T> { Bound::Excluded(self.end) }
}
impl<T> From<Range<T>> for std::ops::Range<T> {
    fn from(value: Range<T>) -> Self { std::ops::Range { start: value.start, end: value.end } }
}
impl<T> From<std::ops::Range<T>> for Range<T> {
    fn from(value: std::ops::Range<T>) -> Self { Range { start: value.start, end: value.end } }
}
impl<Idx: Debug> Debug for RangeInclusive<Idx> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.start.fmt(f)?;
        f.write_str("..=")?;
        self.last.fmt(f)
    }
}
impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> { self.start <= *item && *item <= self.last }
    pub fn is_empty(&self) -> bool where Idx: PartialOrd { !(self.start <= self.last) }
}
impl<Idx: Step> RangeInclusive<Idx> {
    pub fn iter(&self) -> RangeInclusiveIter<Idx> { self.clone().into_iter() }
}
impl<T> RangeBounds<T> for RangeInclusive<T> {
    fn start_bound(&self) -> Bound<&T> { Bound::Included(&self.start) }
    fn end_bound(&self) -> Bound<&T> { Bound::Included(&self.last) }
}
impl<T> RangeBounds<T> for RangeInclusive<&T> {
    fn start_bound(&self) -> Bound<&T> { Bound::Included(self.start) }
    fn end_bound(&self) -> Bound<&T> { Bound::Included(self.last) }
}
impl<T> From<RangeInclusive<T>> for std::ops::RangeInclusive<T> {
    fn from(value: RangeInclusive<T>) -> Self { std::ops::RangeInclusive::new(value.start, value.last) }
}
impl<T> From<std::ops::RangeInclusive<T>> for RangeInclusive<T> {
    fn from(value: std::ops::RangeInclusive<T>) -> Self {
        if value.exhausted {
            panic!("attempted to convert from an exhausted `legacy::RangeInclusive` (unspecified behavior)");
        }
        let (start, last) = value.into_inner();
        RangeInclusive { start, last }
    }
}
impl<Idx: Debug> Debug for RangeFrom<Idx> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.start.fmt(f)?;
        f.write_str("..")
    }
}
impl<Idx: Step> RangeFrom<Idx> {
    pub fn iter(&self) -> RangeFromIter<Idx> { self.clone().into_iter() }
}
impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> { self.start <= *item }
}
impl<T> RangeBounds<T> for RangeFrom<T> {
    fn start_bound(&self) -> Bound<&T> { Bound::Included(&self.start) }
    fn end_bound(&self) -> Bound<&T> { Bound::Unbounded }
}
impl<T> RangeBounds<T> for RangeFrom<&T> {
    fn start_bound(&self) -> Bound<&T> { Bound::Included(self.start) }
    fn end_bound(&self) -> Bound<&T> { Bound::Unbounded }
}
impl<T> OneSidedRange<T> for RangeFrom<T> where Self: RangeBounds<T> {}
impl<T> From<RangeFrom<T>> for std::ops::RangeFrom<T> {
    fn from(value: RangeFrom<T>) -> Self { std::ops::RangeFrom { start: value.start } }
}
impl<T> From<std::ops::RangeFrom<T>> for RangeFrom<T> {
    fn from(value: std::ops::RangeFrom<T>) -> Self { RangeFrom { start: value.start } }
}
impl<Idx: Debug> Debug for RangeToInclusive<Idx> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("..=")?;
        self.last.fmt(f)
    }
}
impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: ?Sized + PartialOrd<Idx> { *item <= self.last }
}
impl<T> From<std::ops::RangeToInclusive<T>> for RangeToInclusive<T> {
    fn from(value: std::ops::RangeToInclusive<T>) -> Self { RangeToInclusive { last: value.end } }
}
impl<T> From<RangeToInclusive<T>> for std::ops::RangeToInclusive<T> {
    fn from(value: RangeToInclusive<T>) -> Self { std::ops::RangeToInclusive { end: value.last } }
}
impl<T> RangeBounds<T> for RangeToInclusive<T> {
    fn start_bound(&self) -> Bound<&T> { Bound::Unbounded }
    fn end_bound(&self) -> Bound<&T> { Bound::Included(&self.last) }
}
impl<T> RangeBounds<T> for RangeToInclusive<&T> {
    fn start_bound(&self) -> Bound<&T> { Bound::Unbounded }
    fn end_bound(&self) -> Bound<&T> { Bound::Included(self.last) }
}
impl<T> OneSidedRange<T> for RangeToInclusive<T> where Self: RangeBounds<T> {}
