// The doubly linked list.

use std::cmp::Ordering;
use std::fmt::{Debug, Formatter};
use std::hash::{Hash, Hasher};
use std::iter::FusedIterator;
use std::ptr::null_mut;

pub struct LinkedList<T> { head: *mut Node<T>, tail: *mut Node<T>, len: usize }
struct Node<T> { next: *mut Node<T>, prev: *mut Node<T>, element: T }
impl<T> LinkedList<T> {
    pub const fn new() -> Self { LinkedList { head: null_mut(), tail: null_mut(), len: 0 } }
    // Puts a node between two others, either of which may be missing.
    fn link(&mut self, prev: *mut Node<T>, next: *mut Node<T>, element: T) -> &mut T {
        let node = Box::into_raw(Box::new(Node { next, prev, element }));
        self.join(prev, node);
        self.join(node, next);
        self.len += 1;
        unsafe { &mut (*node).element }
    }
    fn join(&mut self, prev: *mut Node<T>, next: *mut Node<T>) {
        unsafe {
            if prev.is_null() { self.head = next } else { (*prev).next = next }
            if next.is_null() { self.tail = prev } else { (*next).prev = prev }
        }
    }
    fn unlink(&mut self, node: *mut Node<T>) -> Option<T> {
        if node.is_null() {
            return None;
        }
        let node = unsafe { Box::from_raw(node) };
        self.join(node.prev, node.next);
        self.len -= 1;
        Some(node.element)
    }
    pub fn append(&mut self, other: &mut Self) {
        if other.len > 0 {
            let (tail, other) = (self.tail, std::mem::replace(other, LinkedList::new()));
            let other = std::mem::ManuallyDrop::new(other);
            self.join(tail, other.head);
            self.tail = other.tail;
            self.len += other.len;
        }
    }
    pub fn iter(&self) -> Iter<'_, T> { Iter { head: self.head, tail: self.tail, len: self.len } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { IterMut { it: self.iter() } }
    pub fn is_empty(&self) -> bool { self.len == 0 }
    pub fn len(&self) -> usize { self.len }
    pub fn clear(&mut self) { *self = LinkedList::new() }
    pub fn contains(&self, x: &T) -> bool where T: PartialEq<T> { self.iter().any(|it| *it == *x) }
    pub fn front(&self) -> Option<&T> { if self.len == 0 { None } else { Some(unsafe { &(*self.head).element }) } }
    pub fn front_mut(&mut self) -> Option<&mut T> { if self.len == 0 { None } else { Some(unsafe { &mut (*self.head).element }) } }
    pub fn back(&self) -> Option<&T> { if self.len == 0 { None } else { Some(unsafe { &(*self.tail).element }) } }
    pub fn back_mut(&mut self) -> Option<&mut T> { if self.len == 0 { None } else { Some(unsafe { &mut (*self.tail).element }) } }
    pub fn push_front(&mut self, elt: T) { self.push_front_mut(elt); }
    pub fn push_front_mut(&mut self, elt: T) -> &mut T { self.link(null_mut(), self.head, elt) }
    pub fn pop_front(&mut self) -> Option<T> { self.unlink(self.head) }
    pub fn push_back(&mut self, elt: T) { self.push_back_mut(elt); }
    pub fn push_back_mut(&mut self, elt: T) -> &mut T { self.link(self.tail, null_mut(), elt) }
    pub fn pop_back(&mut self) -> Option<T> { self.unlink(self.tail) }
    #[track_caller]
    pub fn split_off(&mut self, at: usize) -> LinkedList<T> {
        assert!(at <= self.len, "Cannot split off at a nonexistent index");
        let mut front = std::mem::take(self);
        for _ in 0..at {
            self.extend(front.pop_front());
        }
        front
    }
    pub fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, filter: F) -> ExtractIf<'_, T, F> { ExtractIf { next: self.head, list: self, pred: filter } }
}
impl<T> Default for LinkedList<T> {
    fn default() -> Self { LinkedList::new() }
}
impl<T> Drop for LinkedList<T> {
    fn drop(&mut self) { while self.pop_front().is_some() {} }
}
impl<T> FromIterator<T> for LinkedList<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        let mut list = LinkedList::new();
        list.extend(iter);
        list
    }
}
impl<T> IntoIterator for LinkedList<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { IntoIter { list: self } }
}
impl<'a, T> IntoIterator for &'a LinkedList<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<'a, T> IntoIterator for &'a mut LinkedList<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() }
}
impl<T> Extend<T> for LinkedList<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        for it in iter {
            self.push_back(it);
        }
    }
}
impl<'a, T: 'a + Copy> Extend<&'a T> for LinkedList<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { self.extend(iter.into_iter().copied()) }
}
impl<T: PartialEq> PartialEq for LinkedList<T> {
    fn eq(&self, other: &Self) -> bool { self.len == other.len && self.iter().eq(other) }
}
impl<T: Eq> Eq for LinkedList<T> {}
impl<T: PartialOrd> PartialOrd for LinkedList<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { self.iter().partial_cmp(other) }
}
impl<T: Ord> Ord for LinkedList<T> {
    fn cmp(&self, other: &Self) -> Ordering { self.iter().cmp(other) }
}
impl<T: Clone> Clone for LinkedList<T> {
    fn clone(&self) -> Self { self.iter().cloned().collect() }
}
impl<T: Debug> Debug for LinkedList<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self).finish() }
}
impl<T: Hash> Hash for LinkedList<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(self.len);
        for it in self {
            it.hash(state);
        }
    }
}
impl<T, const N: usize> From<[T; N]> for LinkedList<T> {
    fn from(array: [T; N]) -> Self { LinkedList::from_iter(array) }
}
pub struct Iter<'a, T: 'a> { head: *mut Node<T>, tail: *mut Node<T>, len: usize }
impl<T: Debug> Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { 
        let list = std::fmt::from_fn(|f| f.debug_list().entries(self.clone()).finish());
        f.debug_tuple("Iter").field(&list).field(&self.len).finish()
     }
}
impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self { Iter { head: self.head, tail: self.tail, len: self.len } }
}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        if self.len == 0 {
            return None;
        }
        let node = unsafe { &*self.head };
        self.len -= 1;
        self.head = node.next;
        Some(&node.element)
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.len, Some(self.len)) }
}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {
        if self.len == 0 {
            return None;
        }
        let node = unsafe { &*self.tail };
        self.len -= 1;
        self.tail = node.prev;
        Some(&node.element)
    }
}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> FusedIterator for Iter<'_, T> {}
impl<T> Default for Iter<'_, T> {
    fn default() -> Self { Iter { head: null_mut(), tail: null_mut(), len: 0 } }
}
pub struct IterMut<'a, T: 'a> { it: Iter<'a, T> }
impl<T: Debug> Debug for IterMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { 
        let list = std::fmt::from_fn(|f| f.debug_list().entries(self.it.clone()).finish());
        f.debug_tuple("IterMut").field(&list).field(&self.it.len).finish()
     }
}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T> { self.it.next().map(|it| unsafe { std::slice::as_mut(it) }) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T> { self.it.next_back().map(|it| unsafe { std::slice::as_mut(it) }) }
}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<T> FusedIterator for IterMut<'_, T> {}
impl<T> Default for IterMut<'_, T> {
    fn default() -> Self { IterMut { it: Iter::default() } }
}
#[derive(Clone)]
pub struct IntoIter<T> { list: LinkedList<T> }
impl<T: Debug> Debug for IntoIter<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("IntoIter").field(&self.list).finish() }
}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { self.list.pop_front() }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.list.len, Some(self.list.len)) }
}
impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> { self.list.pop_back() }
}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}
impl<T> Default for IntoIter<T> {
    fn default() -> Self { IntoIter { list: LinkedList::new() } }
}
pub struct ExtractIf<'a, T: 'a, F: 'a> { list: &'a mut LinkedList<T>, next: *mut Node<T>, pred: F }
impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        while !self.next.is_null() {
            let node = self.next;
            unsafe {
                self.next = (*node).next;
                if (self.pred)(&mut (*node).element) {
                    return self.list.unlink(node);
                }
            }
        }
        None
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (0, Some(self.list.len)) }
}
impl<T: Debug, F> Debug for ExtractIf<'_, T, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("ExtractIf").finish_non_exhaustive() }
}
