// The doubly linked list.

use std::fmt::Debug;
use std::hash::Hash;
use std::iter::FusedIterator;

pub struct LinkedList<T>;
impl<T> LinkedList<T> {
    pub const fn new() -> Self;
    pub fn append(&mut self, other: &mut Self);
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn clear(&mut self);
    pub fn contains(&self, x: &T) -> bool where T: PartialEq<T>;
    pub fn front(&self) -> Option<&T>;
    pub fn front_mut(&mut self) -> Option<&mut T>;
    pub fn back(&self) -> Option<&T>;
    pub fn back_mut(&mut self) -> Option<&mut T>;
    pub fn push_front(&mut self, elt: T);
    pub fn push_front_mut(&mut self, elt: T) -> &mut T;
    pub fn pop_front(&mut self) -> Option<T>;
    pub fn push_back(&mut self, elt: T);
    pub fn push_back_mut(&mut self, elt: T) -> &mut T;
    pub fn pop_back(&mut self) -> Option<T>;
    pub fn split_off(&mut self, at: usize) -> LinkedList<T>;
    pub fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, filter: F) -> ExtractIf<'_, T, F>;
}
impl<T> Default for LinkedList<T> {}
impl<T> Drop for LinkedList<T> {}
impl<T> FromIterator<T> for LinkedList<T> {}
impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<'a, T> IntoIterator for &'a LinkedList<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; }
impl<'a, T> IntoIterator for &'a mut LinkedList<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; }
impl<T> Extend<T> for LinkedList<T> {}
impl<'a, T: 'a + Copy> Extend<&'a T> for LinkedList<T> {}
impl<T: PartialEq> PartialEq for LinkedList<T> {}
impl<T: Eq> Eq for LinkedList<T> {}
impl<T: PartialOrd> PartialOrd for LinkedList<T> {}
impl<T: Ord> Ord for LinkedList<T> {}
impl<T: Clone> Clone for LinkedList<T> {}
impl<T: Debug> Debug for LinkedList<T> {}
impl<T: Hash> Hash for LinkedList<T> {}
impl<T, const N: usize> From<[T; N]> for LinkedList<T> {}
pub struct Iter<'a, T: 'a>;
impl<T: Debug> Debug for Iter<'_, T> {}
impl<T> Clone for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> FusedIterator for Iter<'_, T> {}
impl<T> Default for Iter<'_, T> {}
pub struct IterMut<'a, T: 'a>;
impl<T: Debug> Debug for IterMut<'_, T> {}
impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<T> FusedIterator for IterMut<'_, T> {}
impl<T> Default for IterMut<'_, T> {}
#[derive(Clone)]
pub struct IntoIter<T>;
impl<T: Debug> Debug for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}
impl<T> Default for IntoIter<T> {}
impl<T> Drop for IntoIter<T> {}
pub struct ExtractIf<'a, T: 'a, F: 'a>;
impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> { type Item = T; }
impl<T: Debug, F> Debug for ExtractIf<'_, T, F> {}
