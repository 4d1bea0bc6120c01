// The priority queue.

use std::collections::TryReserveError;
use std::fmt::Debug;
use std::iter::FusedIterator;
use std::ops::{Deref, DerefMut};

pub struct BinaryHeap<T>;
impl<T> BinaryHeap<T> {
    pub const fn new() -> BinaryHeap<T>;
    pub fn with_capacity(capacity: usize) -> BinaryHeap<T>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn peek(&self) -> Option<&T>;
    pub fn capacity(&self) -> usize;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn as_slice(&self) -> &[T];
    pub fn into_vec(self) -> Vec<T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> Drain<'_, T>;
    pub fn clear(&mut self);
}
impl<T: Ord> BinaryHeap<T> {
    pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>>;
    pub fn pop(&mut self) -> Option<T>;
    pub fn push(&mut self, item: T);
    pub fn into_sorted_vec(self) -> Vec<T>;
    pub fn append(&mut self, other: &mut Self);
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F);
}
impl<T: Clone> Clone for BinaryHeap<T> {}
impl<T> Default for BinaryHeap<T> {}
impl<T: Debug> Debug for BinaryHeap<T> {}
impl<T: Ord> From<Vec<T>> for BinaryHeap<T> {}
impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> {}
impl<T: Ord> FromIterator<T> for BinaryHeap<T> {}
impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<'a, T> IntoIterator for &'a BinaryHeap<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
impl<T: Ord> Extend<T> for BinaryHeap<T> {}
impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BinaryHeap<T> {}
impl<T> Drop for BinaryHeap<T> {}
pub struct PeekMut<'a, T: 'a + Ord>;
impl<'a, T: Ord> PeekMut<'a, T> {
    pub fn pop(this: PeekMut<'a, T>) -> T;
}
impl<T: Ord + Debug> Debug for PeekMut<'_, T> {}
impl<T: Ord> Drop for PeekMut<'_, T> {}
impl<T: Ord> Deref for PeekMut<'_, T> { type Target = T; }
impl<T: Ord> DerefMut for PeekMut<'_, T> {}
pub struct Iter<'a, T: 'a>;
impl<T> Default for Iter<'_, T> {}
impl<T: Debug> Debug for Iter<'_, T> {}
impl<T> Clone for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> FusedIterator for Iter<'_, T> {}
#[derive(Clone)]
pub struct IntoIter<T>;
impl<T: Debug> Debug for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}
impl<T> Default for IntoIter<T> {}
impl<T> Drop for IntoIter<T> {}
#[derive(Debug)]
pub struct Drain<'a, T: 'a>;
impl<T> Iterator for Drain<'_, T> { type Item = T; }
impl<T> DoubleEndedIterator for Drain<'_, T> {}
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> FusedIterator for Drain<'_, T> {}
impl<T> Drop for Drain<'_, T> {}
