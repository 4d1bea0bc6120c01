// The priority queue.

use std::collections::TryReserveError;
use std::fmt::{Debug, Formatter};
use std::iter::FusedIterator;
use std::ops::{Deref, DerefMut};

pub struct BinaryHeap<T> { data: Vec<T> }
impl<T> BinaryHeap<T> {
    pub const fn new() -> BinaryHeap<T> { BinaryHeap { data: Vec::new() } }
    #[track_caller]
    pub fn with_capacity(capacity: usize) -> BinaryHeap<T> { BinaryHeap { data: Vec::with_capacity(capacity) } }
    pub fn iter(&self) -> Iter<'_, T> { Iter { iter: self.data.iter() } }
    pub fn peek(&self) -> Option<&T> { self.data.first() }
    pub fn capacity(&self) -> usize { self.data.capacity() }
    #[track_caller]
    pub fn reserve_exact(&mut self, additional: usize) { self.data.reserve_exact(additional) }
    #[track_caller]
    pub fn reserve(&mut self, additional: usize) { self.data.reserve(additional) }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> { self.data.try_reserve_exact(additional) }
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> { self.data.try_reserve(additional) }
    pub fn shrink_to_fit(&mut self) { self.data.shrink_to_fit() }
    pub fn shrink_to(&mut self, min_capacity: usize) { self.data.shrink_to(min_capacity) }
    pub fn as_slice(&self) -> &[T] { &self.data }
    pub fn into_vec(self) -> Vec<T> { self.data }
    pub fn len(&self) -> usize { self.data.len() }
    pub fn is_empty(&self) -> bool { self.data.is_empty() }
    pub fn drain(&mut self) -> Drain<'_, T> { Drain { iter: self.data.drain(..) } }
    pub fn clear(&mut self) { self.data.clear() }
}
impl<T: Ord> BinaryHeap<T> {
    pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>> { if self.is_empty() { None } else { Some(PeekMut { heap: self, is_changed: false }) } }
    pub fn pop(&mut self) -> Option<T> {
        let mut item = self.data.pop()?;
        if let Some(top) = self.data.first_mut() {
            std::mem::swap(&mut item, top);
            // The new top goes down to the bottom, where it most likely belongs, and up from there.
            let end = self.data.len();
            let (mut at, mut child) = (0, 1);
            while child + 1 < end {
                child += (self.data[child] <= self.data[child + 1]) as usize;
                self.data.swap(at, child);
                at = child;
                child = 2 * at + 1;
            }
            if child + 1 == end {
                self.data.swap(at, child);
                at = child;
            }
            self.sift_up(at);
        }
        Some(item)
    }
    fn sift_up(&mut self, at: usize) {
        let mut at = at;
        while at > 0 {
            let parent = (at - 1) / 2;
            if self.data[at] <= self.data[parent] {
                return;
            }
            self.data.swap(at, parent);
            at = parent;
        }
    }
    fn sift_down(&mut self, at: usize, end: usize) {
        let (mut at, mut child) = (at, 2 * at + 1);
        while child < end {
            if child + 1 < end {
                child += (self.data[child] <= self.data[child + 1]) as usize;
            }
            if self.data[at] >= self.data[child] {
                return;
            }
            self.data.swap(at, child);
            at = child;
            child = 2 * at + 1;
        }
    }
    fn rebuild(&mut self) {
        for at in (0..self.len() / 2).rev() {
            self.sift_down(at, self.len());
        }
    }
    // What is from an index on may be anywhere.
    fn rebuild_tail(&mut self, start: usize) {
        let len = self.len();
        let tail = len - start;
        if tail == 0 {
            return;
        }
        let depth = if len <= 2048 { start.checked_ilog2().unwrap_or(0) as usize } else { 11 };
        if start < tail || 2 * len < tail * depth {
            return self.rebuild();
        }
        for at in start..len {
            self.sift_up(at);
        }
    }
    #[track_caller]
    pub fn push(&mut self, item: T) {
        self.data.push(item);
        self.sift_up(self.len() - 1);
    }
    pub fn into_sorted_vec(self) -> Vec<T> {
        let mut heap = self;
        for end in (1..heap.len()).rev() {
            heap.data.swap(0, end);
            heap.sift_down(0, end);
        }
        heap.data
    }
    pub fn append(&mut self, other: &mut Self) {
        if self.len() < other.len() {
            std::mem::swap(self, other);
        }
        let start = self.len();
        self.data.append(&mut other.data);
        self.rebuild_tail(start);
    }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {
        let mut f = f;
        let (mut at, mut first_gone) = (0, self.len());
        self.data.retain(|it| {
            let is_kept = f(it);
            if !is_kept {
                first_gone = first_gone.min(at);
            }
            at += 1;
            is_kept
        });
        if first_gone < at {
            self.rebuild_tail(first_gone);
        }
    }
}
impl<T: Clone> Clone for BinaryHeap<T> {
    fn clone(&self) -> Self { BinaryHeap { data: self.data.clone() } }
}
impl<T> Default for BinaryHeap<T> {
    fn default() -> Self { BinaryHeap { data: Vec::new() } }
}
impl<T: Debug> Debug for BinaryHeap<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self).finish() }
}
impl<T: Ord> From<Vec<T>> for BinaryHeap<T> {
    fn from(data: Vec<T>) -> Self {
        let mut heap = BinaryHeap { data };
        heap.rebuild();
        heap
    }
}
impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> {
    fn from(array: [T; N]) -> Self { BinaryHeap::from(Vec::from(array)) }
}
impl<T: Ord> FromIterator<T> for BinaryHeap<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self { BinaryHeap::from(Vec::from_iter(iter)) }
}
impl<T> IntoIterator for BinaryHeap<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { IntoIter { iter: self.data.into_iter() } }
}
impl<'a, T> IntoIterator for &'a BinaryHeap<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<T: Ord> Extend<T> for BinaryHeap<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        let start = self.len();
        self.data.extend(iter);
        self.rebuild_tail(start);
    }
}
impl<'a, T: 'a + Ord + Copy> Extend<&'a T> for BinaryHeap<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { self.extend(iter.into_iter().copied()) }
}
pub struct PeekMut<'a, T: 'a + Ord> { heap: &'a mut BinaryHeap<T>, is_changed: bool }
impl<'a, T: Ord> PeekMut<'a, T> {
    pub fn pop(this: PeekMut<'a, T>) -> T {
        let mut this = this;
        this.is_changed = false;
        unsafe { this.heap.pop().unwrap_unchecked() }
    }
}
impl<T: Ord + Debug> Debug for PeekMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("PeekMut").field(&self.heap.data[0]).finish() }
}
impl<T: Ord> Drop for PeekMut<'_, T> {
    fn drop(&mut self) {
        if self.is_changed {
            let end = self.heap.len();
            self.heap.sift_down(0, end);
        }
    }
}
impl<T: Ord> Deref for PeekMut<'_, T> {
    type Target = T;
    fn deref(&self) -> &T { &self.heap.data[0] }
}
impl<T: Ord> DerefMut for PeekMut<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.is_changed = true;
        &mut self.heap.data[0]
    }
}
pub struct Iter<'a, T: 'a> { iter: std::slice::Iter<'a, T> }
impl<T> Default for Iter<'_, T> {
    fn default() -> Self { Iter { iter: Default::default() } }
}
impl<T: Debug> Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("Iter").field(&self.iter.as_slice()).finish() }
}
impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self { Iter { iter: self.iter.clone() } }
}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { self.iter.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> { self.iter.next_back() }
}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> FusedIterator for Iter<'_, T> {}
#[derive(Clone)]
pub struct IntoIter<T> { iter: std::vec::IntoIter<T> }
impl<T: Debug> Debug for IntoIter<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("IntoIter").field(&self.iter.as_slice()).finish() }
}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { self.iter.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
}
impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> { self.iter.next_back() }
}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}
impl<T> Default for IntoIter<T> {
    fn default() -> Self { IntoIter { iter: Default::default() } }
}
#[derive(Debug)]
pub struct Drain<'a, T: 'a> { iter: std::vec::Drain<'a, T> }
impl<T> Iterator for Drain<'_, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { self.iter.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
}
impl<T> DoubleEndedIterator for Drain<'_, T> {
    fn next_back(&mut self) -> Option<T> { self.iter.next_back() }
}
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> FusedIterator for Drain<'_, T> {}
