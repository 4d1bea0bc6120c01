// The sorted set and its iterators.

use std::borrow::Borrow;
use std::fmt::Debug;
use std::hash::Hash;
use std::iter::FusedIterator;
use std::ops::{BitAnd, BitOr, BitXor, RangeBounds, Sub};

pub struct BTreeSet<T>;
impl<T> BTreeSet<T> {
    pub const fn new() -> BTreeSet<T>;
    pub fn range<K: Ord + ?Sized, R: RangeBounds<K>>(&self, range: R) -> Range<'_, T> where T: Borrow<K> + Ord;
    pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T> where T: Ord;
    pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T> where T: Ord;
    pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T> where T: Ord;
    pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T> where T: Ord;
    pub fn clear(&mut self);
    pub fn contains<Q: Ord + ?Sized>(&self, value: &Q) -> bool where T: Borrow<Q> + Ord;
    pub fn get<Q: Ord + ?Sized>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> + Ord;
    pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool where T: Ord;
    pub fn is_subset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
    pub fn is_superset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
    pub fn first(&self) -> Option<&T> where T: Ord;
    pub fn last(&self) -> Option<&T> where T: Ord;
    pub fn pop_first(&mut self) -> Option<T> where T: Ord;
    pub fn pop_last(&mut self) -> Option<T> where T: Ord;
    pub fn insert(&mut self, value: T) -> bool where T: Ord;
    pub fn replace(&mut self, value: T) -> Option<T> where T: Ord;
    pub fn remove<Q: Ord + ?Sized>(&mut self, value: &Q) -> bool where T: Borrow<Q> + Ord;
    pub fn take<Q: Ord + ?Sized>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> + Ord;
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) where T: Ord;
    pub fn append(&mut self, other: &mut Self) where T: Ord;
    pub fn split_off<Q: ?Sized + Ord>(&mut self, value: &Q) -> Self where T: Borrow<Q> + Ord;
    pub fn extract_if<F: FnMut(&T) -> bool, R: RangeBounds<T>>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, R, F> where T: Ord;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T: Hash> Hash for BTreeSet<T> {}
impl<T: PartialEq> PartialEq for BTreeSet<T> {}
impl<T: Eq> Eq for BTreeSet<T> {}
impl<T: PartialOrd> PartialOrd for BTreeSet<T> {}
impl<T: Ord> Ord for BTreeSet<T> {}
impl<T: Clone> Clone for BTreeSet<T> {}
impl<T: Ord> FromIterator<T> for BTreeSet<T> {}
impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> {}
impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<'a, T> IntoIterator for &'a BTreeSet<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
impl<T: Ord> Extend<T> for BTreeSet<T> {}
impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BTreeSet<T> {}
impl<T> Default for BTreeSet<T> {}
impl<T: Ord + Clone> Sub<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
impl<T: Ord + Clone> BitXor<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
impl<T: Ord + Clone> BitAnd<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
impl<T: Ord + Clone> BitOr<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
impl<T: Debug> Debug for BTreeSet<T> {}
impl<T> Drop for BTreeSet<T> {}
pub struct Iter<'a, T: 'a>;
impl<T: Debug> Debug for Iter<'_, T> {}
impl<T> Clone for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> FusedIterator for Iter<'_, T> {}
impl<T> Default for Iter<'_, T> {}
#[derive(Debug)]
pub struct IntoIter<T>;
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}
impl<T> Default for IntoIter<T> {}
impl<T> Drop for IntoIter<T> {}
#[derive(Debug)]
pub struct Range<'a, T: 'a>;
impl<T> Clone for Range<'_, T> {}
impl<'a, T> Iterator for Range<'a, T> { type Item = &'a T; }
impl<'a, T> DoubleEndedIterator for Range<'a, T> {}
impl<T> FusedIterator for Range<'_, T> {}
impl<T> Default for Range<'_, T> {}
pub struct Difference<'a, T: 'a>;
impl<T: Debug> Debug for Difference<'_, T> {}
impl<T> Clone for Difference<'_, T> {}
impl<'a, T: Ord> Iterator for Difference<'a, T> { type Item = &'a T; }
impl<T: Ord> FusedIterator for Difference<'_, T> {}
pub struct SymmetricDifference<'a, T: 'a>;
impl<T: Debug> Debug for SymmetricDifference<'_, T> {}
impl<T> Clone for SymmetricDifference<'_, T> {}
impl<'a, T: Ord> Iterator for SymmetricDifference<'a, T> { type Item = &'a T; }
impl<T: Ord> FusedIterator for SymmetricDifference<'_, T> {}
pub struct Intersection<'a, T: 'a>;
impl<T: Debug> Debug for Intersection<'_, T> {}
impl<T> Clone for Intersection<'_, T> {}
impl<'a, T: Ord> Iterator for Intersection<'a, T> { type Item = &'a T; }
impl<T: Ord> FusedIterator for Intersection<'_, T> {}
pub struct Union<'a, T: 'a>;
impl<T: Debug> Debug for Union<'_, T> {}
impl<T> Clone for Union<'_, T> {}
impl<'a, T: Ord> Iterator for Union<'a, T> { type Item = &'a T; }
impl<T: Ord> FusedIterator for Union<'_, T> {}
pub struct ExtractIf<'a, T, R, F>;
impl<T: Debug, R, F> Debug for ExtractIf<'_, T, R, F> {}
impl<T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool> Iterator for ExtractIf<'_, T, R, F> { type Item = T; }
impl<T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool> FusedIterator for ExtractIf<'_, T, R, F> {}
