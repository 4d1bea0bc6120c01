// The double-ended queue.

use std::cmp::Ordering;
use std::collections::TryReserveError;
use std::fmt::{Debug, Formatter};
use std::hash::{Hash, Hasher};
use std::io::{BufRead, Read, Write};
use std::iter::FusedIterator;
use std::ops::{Index, IndexMut, RangeBounds};
use std::ptr::{copy, copy_nonoverlapping};
use std::slice::{as_mut, from_raw_parts};

// A ring: the vector has the memory, and a length of zero.
pub struct VecDeque<T> { buf: Vec<T>, head: usize, len: usize }
impl<T> VecDeque<T> {
    pub const fn new() -> VecDeque<T> { VecDeque { buf: Vec::new(), head: 0, len: 0 } }
    #[track_caller]
    pub fn with_capacity(capacity: usize) -> VecDeque<T> { VecDeque { buf: Vec::with_capacity(capacity), head: 0, len: 0 } }
    pub fn get(&self, index: usize) -> Option<&T> { if index < self.len { Some(unsafe { &*self.at(index) }) } else { None } }
    // Where an element is, or would be.
    fn at(&self, index: usize) -> *mut T { unsafe { self.buf.ptr.add(self.wrap(self.head + index)) } }
    fn wrap(&self, index: usize) -> usize { if index >= self.buf.cap { index - self.buf.cap } else { index } }
    // Gives the ring another capacity; what stood at the end of the memory stays there.
    #[track_caller]
    fn set_capacity(&mut self, capacity: usize) {
        let old = self.buf.cap;
        self.buf.set_capacity(capacity);
        if self.head + self.len > old {
            let head = self.head + (self.buf.cap - old);
            unsafe { copy(self.buf.ptr.add(self.head), self.buf.ptr.add(head), old - self.head) }
            self.head = head;
        }
    }
    // The elements one after another in the memory's front.
    fn into_contiguous(self) -> Vec<T> {
        let mut all = self;
        all.make_contiguous();
        let mut buf = std::mem::take(&mut all.buf);
        let (head, len) = (all.head, all.len);
        all.len = 0;
        unsafe { copy(buf.ptr.add(head), buf.ptr, len) }
        buf.len = len;
        buf
    }
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> { if index < self.len { Some(unsafe { &mut *self.at(index) }) } else { None } }
    #[track_caller]
    pub fn swap(&mut self, i: usize, j: usize) {
        assert!(i < self.len());
        assert!(j < self.len());
        unsafe { std::ptr::swap(self.at(i), self.at(j)) }
    }
    pub fn capacity(&self) -> usize { self.buf.cap }
    #[track_caller]
    pub fn reserve_exact(&mut self, additional: usize) {
        let Some(needed) = self.len.checked_add(additional) else { panic!("capacity overflow") };
        if needed > self.buf.cap {
            self.set_capacity(needed);
        }
    }
    #[track_caller]
    pub fn reserve(&mut self, additional: usize) {
        let Some(needed) = self.len.checked_add(additional) else { panic!("capacity overflow") };
        if needed > self.buf.cap {
            self.set_capacity(needed.max(self.buf.cap.saturating_mul(2)).max(4));
        }
    }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {
        std::collections::check_reserve::<T>(self.len, additional)?;
        self.reserve_exact(additional);
        Ok(())
    }
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        std::collections::check_reserve::<T>(self.len, additional)?;
        self.reserve(additional);
        Ok(())
    }
    pub fn shrink_to_fit(&mut self) { self.shrink_to(0) }
    pub fn shrink_to(&mut self, min_capacity: usize) {
        let capacity = min_capacity.max(self.len);
        if capacity < self.buf.cap && size_of::<T>() != 0 {
            let mut all = std::mem::take(self).into_contiguous();
            all.shrink_to(capacity);
            *self = VecDeque::from(all);
        }
    }
    pub fn truncate(&mut self, len: usize) {
        if len < self.len {
            self.drain(len..);
        }
    }
    pub fn iter(&self) -> Iter<'_, T> {
        let (front, back) = self.as_slices();
        Iter { i1: front.iter(), i2: back.iter() }
    }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { IterMut { it: self.iter() } }
    pub fn as_slices(&self) -> (&[T], &[T]) {
        let front = self.len.min(self.buf.cap - self.head);
        unsafe { (from_raw_parts(self.buf.ptr.add(self.head), front), from_raw_parts(self.buf.ptr, self.len - front)) }
    }
    pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {
        let (front, back) = self.as_slices();
        unsafe { (as_mut(front), as_mut(back)) }
    }
    pub fn len(&self) -> usize { self.len }
    pub fn is_empty(&self) -> bool { self.len == 0 }
    #[track_caller]
    pub fn range<R: RangeBounds<usize>>(&self, range: R) -> Iter<'_, T> {
        let range = std::slice::range(range, self.len);
        let (front, back) = self.as_slices();
        let mid = front.len();
        Iter { i1: front[range.start.min(mid)..range.end.min(mid)].iter(), i2: back[range.start.max(mid) - mid..range.end.max(mid) - mid].iter() }
    }
    #[track_caller]
    pub fn range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> IterMut<'_, T> { IterMut { it: self.range(range) } }
    #[track_caller]
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {
        let range = std::slice::range(range, self.len);
        let iter = unsafe { from_raw_parts(self.make_contiguous().as_ptr().add(range.start), range.end - range.start) }.iter();
        let old_len = std::mem::replace(&mut self.len, range.start);
        Drain { iter, tail_start: range.end, tail_len: old_len - range.end, deque: self }
    }
    pub fn clear(&mut self) {
        self.truncate(0);
        self.head = 0;
    }
    pub fn contains(&self, x: &T) -> bool where T: PartialEq<T> { self.iter().any(|it| *it == *x) }
    pub fn front(&self) -> Option<&T> { self.get(0) }
    pub fn front_mut(&mut self) -> Option<&mut T> { self.get_mut(0) }
    pub fn back(&self) -> Option<&T> { self.get(self.len.wrapping_sub(1)) }
    pub fn back_mut(&mut self) -> Option<&mut T> { self.get_mut(self.len.wrapping_sub(1)) }
    pub fn pop_front(&mut self) -> Option<T> {
        if self.len == 0 {
            return None;
        }
        let at = unsafe { self.buf.ptr.add(self.head) };
        self.head = self.wrap(self.head + 1);
        self.len -= 1;
        Some(unsafe { at.read() })
    }
    pub fn pop_back(&mut self) -> Option<T> {
        if self.len == 0 {
            return None;
        }
        self.len -= 1;
        Some(unsafe { self.at(self.len).read() })
    }
    pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> { if predicate(self.front_mut()?) { self.pop_front() } else { None } }
    pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> { if predicate(self.back_mut()?) { self.pop_back() } else { None } }
    #[track_caller]
    pub fn push_front(&mut self, value: T) {
        if self.len == self.buf.cap {
            self.reserve(1);
        }
        self.head = if self.head == 0 { self.buf.cap - 1 } else { self.head - 1 };
        self.len += 1;
        unsafe { self.at(0).write(value) }
    }
    #[track_caller]
    pub fn push_front_mut(&mut self, value: T) -> &mut T {
        self.push_front(value);
        unsafe { &mut *self.at(0) }
    }
    #[track_caller]
    pub fn push_back(&mut self, value: T) {
        if self.len == self.buf.cap {
            self.reserve(1);
        }
        unsafe { self.at(self.len).write(value) }
        self.len += 1;
    }
    #[track_caller]
    pub fn push_back_mut(&mut self, value: T) -> &mut T {
        self.push_back(value);
        unsafe { &mut *self.at(self.len - 1) }
    }
    pub fn swap_remove_front(&mut self, index: usize) -> Option<T> {
        if index >= self.len {
            return None;
        }
        self.swap(index, 0);
        self.pop_front()
    }
    pub fn swap_remove_back(&mut self, index: usize) -> Option<T> {
        if index >= self.len {
            return None;
        }
        self.swap(index, self.len - 1);
        self.pop_back()
    }
    #[track_caller]
    pub fn insert(&mut self, index: usize, value: T) { self.insert_mut(index, value); }
    #[track_caller]
    pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T {
        assert!(index <= self.len(), "index out of bounds");
        // The shorter side makes room.
        if index < self.len / 2 {
            self.push_front(value);
            for at in 0..index {
                self.swap(at, at + 1);
            }
        } else {
            self.push_back(value);
            for at in (index + 1..self.len).rev() {
                self.swap(at, at - 1);
            }
        }
        unsafe { &mut *self.at(index) }
    }
    pub fn remove(&mut self, index: usize) -> Option<T> {
        if index >= self.len {
            return None;
        }
        if index < self.len / 2 {
            for at in (0..index).rev() {
                self.swap(at, at + 1);
            }
            self.pop_front()
        } else {
            for at in index + 1..self.len {
                self.swap(at, at - 1);
            }
            self.pop_back()
        }
    }
    #[track_caller]
    pub fn split_off(&mut self, at: usize) -> Self {
        assert!(at <= self.len(), "`at` out of bounds");
        self.drain(at..).collect()
    }
    #[track_caller]
    pub fn append(&mut self, other: &mut Self) {
        self.reserve(other.len);
        self.extend(other.drain(..));
    }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {
        let mut f = f;
        self.retain_mut(|it| f(it));
    }
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {
        let mut f = f;
        let mut kept = 0;
        for at in 0..self.len {
            if f(&mut self[at]) {
                self.swap(kept, at);
                kept += 1;
            }
        }
        self.truncate(kept);
    }
    #[track_caller]
    pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T) {
        self.truncate(new_len);
        self.extend(std::iter::repeat_with(generator).take(new_len - self.len));
    }
    pub fn make_contiguous(&mut self) -> &mut [T] {
        if self.head + self.len > self.buf.cap {
            let mut aside = Vec::with_capacity(self.len);
            let (front, back) = self.as_slices();
            unsafe {
                copy_nonoverlapping(front.as_ptr(), aside.ptr, front.len());
                copy_nonoverlapping(back.as_ptr(), aside.ptr.add(front.len()), back.len());
                copy_nonoverlapping(aside.ptr, self.buf.ptr, self.len);
            }
            self.head = 0;
        }
        self.as_mut_slices().0
    }
    #[track_caller]
    pub fn rotate_left(&mut self, n: usize) {
        assert!(n <= self.len());
        if n <= self.len - n {
            for _ in 0..n {
                let it = self.pop_front();
                self.extend(it);
            }
        } else {
            for _ in n..self.len {
                let Some(it) = self.pop_back() else { return };
                self.push_front(it);
            }
        }
    }
    #[track_caller]
    pub fn rotate_right(&mut self, n: usize) {
        assert!(n <= self.len());
        self.rotate_left(self.len - n);
    }
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord { self.binary_search_by(|it| it.cmp(x)) }
    pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize> {
        let mut f = f;
        let (front, back) = self.as_slices();
        let mid = front.len();
        match back.first().map(|it| f(it)) {
            Some(Ordering::Equal) => Ok(mid),
            Some(Ordering::Less) => back.binary_search_by(f).map(|at| at + mid).map_err(|at| at + mid),
            _ => front.binary_search_by(f),
        }
    }
    pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize> {
        let mut f = f;
        self.binary_search_by(|it| f(it).cmp(b))
    }
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {
        let mut pred = pred;
        self.binary_search_by(|it| if pred(it) { Ordering::Less } else { Ordering::Greater }).unwrap_or_else(|at| at)
    }
}
impl<T: Clone> VecDeque<T> {
    #[track_caller]
    pub fn resize(&mut self, new_len: usize, value: T) {
        self.truncate(new_len);
        self.extend(std::iter::repeat_n(value, new_len - self.len));
    }
}
impl<T: Clone> Clone for VecDeque<T> {
    fn clone(&self) -> Self { self.iter().cloned().collect() }
}
impl<T> Drop for VecDeque<T> {
    fn drop(&mut self) {
        let (front, back) = self.as_mut_slices();
        unsafe {
            std::ptr::drop_in_place(front);
            std::ptr::drop_in_place(back);
        }
    }
}
impl<T> Default for VecDeque<T> {
    fn default() -> Self { VecDeque::new() }
}
impl<T: PartialEq> PartialEq for VecDeque<T> {
    fn eq(&self, other: &Self) -> bool { self.len == other.len && self.iter().eq(other) }
}
impl<T: Eq> Eq for VecDeque<T> {}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for VecDeque<T> {
    fn eq(&self, other: &Vec<U>) -> bool { self.len == other.len() && self.iter().zip(&other[..]).all(|(a, b)| *a == *b) }
}
impl<T: PartialEq<U>, U> PartialEq<&[U]> for VecDeque<T> {
    fn eq(&self, other: &&[U]) -> bool { self.len == other.len() && self.iter().zip(&other[..]).all(|(a, b)| *a == *b) }
}
impl<T: PartialEq<U>, U> PartialEq<&mut [U]> for VecDeque<T> {
    fn eq(&self, other: &&mut [U]) -> bool { self.len == other.len() && self.iter().zip(&other[..]).all(|(a, b)| *a == *b) }
}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for VecDeque<T> {
    fn eq(&self, other: &[U; N]) -> bool { self.len == other.len() && self.iter().zip(&other[..]).all(|(a, b)| *a == *b) }
}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U; N]> for VecDeque<T> {
    fn eq(&self, other: &&[U; N]) -> bool { self.len == other.len() && self.iter().zip(&other[..]).all(|(a, b)| *a == *b) }
}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&mut [U; N]> for VecDeque<T> {
    fn eq(&self, other: &&mut [U; N]) -> bool { self.len == other.len() && self.iter().zip(&other[..]).all(|(a, b)| *a == *b) }
}
impl<T: PartialOrd> PartialOrd for VecDeque<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> { self.iter().partial_cmp(other) }
}
impl<T: Ord> Ord for VecDeque<T> {
    fn cmp(&self, other: &Self) -> Ordering { self.iter().cmp(other) }
}
impl<T: Hash> Hash for VecDeque<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(self.len);
        for it in self {
            it.hash(state);
        }
    }
}
impl<T> Index<usize> for VecDeque<T> {
    type Output = T;
    #[track_caller]
    fn index(&self, index: usize) -> &T { self.get(index).expect("Out of bounds access") }
}
impl<T> IndexMut<usize> for VecDeque<T> {
    #[track_caller]
    fn index_mut(&mut self, index: usize) -> &mut T { self.get_mut(index).expect("Out of bounds access") }
}
impl<T> FromIterator<T> for VecDeque<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self { VecDeque::from(Vec::from_iter(iter)) }
}
impl<T> IntoIterator for VecDeque<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { IntoIter { inner: self } }
}
impl<'a, T> IntoIterator for &'a VecDeque<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<'a, T> IntoIterator for &'a mut VecDeque<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() }
}
impl<T> Extend<T> for VecDeque<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        let mut iter = iter.into_iter();
        while let Some(it) = iter.next() {
            if self.len == self.buf.cap {
                self.reserve(iter.size_hint().0.saturating_add(1));
            }
            self.push_back(it);
        }
    }
}
impl<'a, T: 'a + Copy> Extend<&'a T> for VecDeque<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { self.extend(iter.into_iter().copied()) }
}
impl<T: Debug> Debug for VecDeque<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_list().entries(self).finish() }
}
impl<T> From<Vec<T>> for VecDeque<T> {
    fn from(all: Vec<T>) -> Self {
        let mut buf = all;
        let len = std::mem::take(&mut buf.len);
        VecDeque { buf, head: 0, len }
    }
}
impl<T, const N: usize> From<[T; N]> for VecDeque<T> {
    fn from(array: [T; N]) -> Self { VecDeque::from(Vec::from(array)) }
}
impl Read for VecDeque<u8> {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        let (mut front, _) = self.as_slices();
        let count = front.read(buf)?;
        self.drain(..count);
        Ok(count)
    }
}
impl BufRead for VecDeque<u8> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> { Ok(self.as_slices().0) }
    fn consume(&mut self, amount: usize) { self.drain(..amount); }
}
impl Write for VecDeque<u8> {
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {
        self.extend(buf);
        Ok(buf.len())
    }
    fn flush(&mut self) -> std::io::Result<()> { Ok(()) }
}
pub struct Drain<'a, T: 'a> { iter: std::slice::Iter<'a, T>, tail_start: usize, tail_len: usize, deque: *mut VecDeque<T> }
impl<T: Debug> Debug for Drain<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("Drain").field(&self.iter.as_slice()).finish() }
}
impl<T> Drop for Drain<'_, T> {
    fn drop(&mut self) {
        self.for_each(drop);
        unsafe {
            let deque = &mut *self.deque;
            let ptr = deque.buf.ptr.add(deque.head);
            copy(ptr.add(self.tail_start), ptr.add(deque.len), self.tail_len);
            deque.len += self.tail_len;
        }
    }
}
impl<T> Iterator for Drain<'_, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { self.iter.next().map(|it| unsafe { std::ptr::read(it) }) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
}
impl<T> DoubleEndedIterator for Drain<'_, T> {
    fn next_back(&mut self) -> Option<T> { self.iter.next_back().map(|it| unsafe { std::ptr::read(it) }) }
}
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> FusedIterator for Drain<'_, T> {}
#[derive(Clone)]
pub struct IntoIter<T> { inner: VecDeque<T> }
impl<T: Debug> Debug for IntoIter<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("IntoIter").field(&self.inner).finish() }
}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { self.inner.pop_front() }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.inner.len, Some(self.inner.len)) }
}
impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> { self.inner.pop_back() }
}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> FusedIterator for IntoIter<T> {}
pub struct Iter<'a, T: 'a> { i1: std::slice::Iter<'a, T>, i2: std::slice::Iter<'a, T> }
impl<T: Debug> Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("Iter").field(&self.i1.as_slice()).field(&self.i2.as_slice()).finish() }
}
impl<T> Default for Iter<'_, T> {
    fn default() -> Self { Iter { i1: Default::default(), i2: Default::default() } }
}
impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self { Iter { i1: self.i1.clone(), i2: self.i2.clone() } }
}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        if self.i1.len == 0 {
            std::mem::swap(&mut self.i1, &mut self.i2);
        }
        self.i1.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) { 
        let len = self.i1.len + self.i2.len;
        (len, Some(len))
     }
}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {
        if self.i2.len == 0 {
            std::mem::swap(&mut self.i1, &mut self.i2);
        }
        self.i2.next_back()
    }
}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> FusedIterator for Iter<'_, T> {}
pub struct IterMut<'a, T: 'a> { it: Iter<'a, T> }
impl<T: Debug> Debug for IterMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("IterMut").field(&self.it.i1.as_slice()).field(&self.it.i2.as_slice()).finish() }
}
impl<T> Default for IterMut<'_, T> {
    fn default() -> Self { IterMut { it: Default::default() } }
}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T> { self.it.next().map(|it| unsafe { as_mut(it) }) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T> { self.it.next_back().map(|it| unsafe { as_mut(it) }) }
}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<T> FusedIterator for IterMut<'_, T> {}
