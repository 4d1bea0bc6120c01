// The growable array.

use std::borrow::{Borrow, BorrowMut, Cow};
use std::cmp::Ordering;
use std::collections::TryReserveError;
use std::collections::binary_heap::BinaryHeap;
use std::collections::vec_deque::VecDeque;
use std::ffi::CString;
use std::fmt::{Debug, Formatter};
use std::hash::{Hash, Hasher};
use std::io::Write;
use std::iter::FusedIterator;
use std::mem::{ManuallyDrop, MaybeUninit};
use std::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
use std::panicking::panic_two;
use std::ptr::{copy, copy_nonoverlapping, drop_in_place, slice_from_raw_parts_mut};
use std::slice::{Iter, IterMut, SliceIndex, from_raw_parts, from_raw_parts_mut};

// What `vec!` calls.
#[track_caller]
pub fn from_elem<T: Clone>(elem: T, n: usize) -> Vec<T> {
    let mut all = Vec::with_capacity(n);
    all.resize(n, elem);
    all
}
pub fn from_array<T, const N: usize>(array: [T; N]) -> Vec<T> {
    let mut all = Vec::with_capacity(N);
    let array = ManuallyDrop::new(array);
    unsafe { copy_nonoverlapping(&raw const *array as *const T, all.ptr, N) }
    all.len = N;
    all
}
pub struct Vec<T> { ptr: *mut T, cap: usize, len: usize }
impl<T> Vec<T> {
    pub const fn new() -> Self { Vec { ptr: std::ptr::dangling_mut(), cap: if size_of::<T>() == 0 { usize::MAX } else { 0 }, len: 0 } }
    #[track_caller]
    pub fn with_capacity(capacity: usize) -> Self {
        let mut new = Vec::new();
        if capacity > new.cap {
            new.set_capacity(capacity);
        }
        new
    }
    pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Self { Vec { ptr, cap: if size_of::<T>() == 0 { usize::MAX } else { capacity }, len: length } }
    pub fn into_raw_parts(self) -> (*mut T, usize, usize) {
        let all = ManuallyDrop::new(self);
        (all.ptr, all.len, all.cap)
    }
    #[track_caller]
    pub fn push(&mut self, value: T) {
        if self.len == self.cap {
            self.grow(1);
        }
        unsafe { self.ptr.add(self.len).write(value) }
        self.len += 1;
    }
    // Room for so many more, at least twice as much as there was.
    #[cold]
    #[track_caller]
    fn grow(&mut self, additional: usize) {
        let Some(needed) = self.len.checked_add(additional) else { panic!("capacity overflow") };
        let size = size_of::<T>();
        let least = if size == 1 {
            8
        } else if size <= 1024 {
            4
        } else {
            1
        };
        self.set_capacity(needed.max(self.cap.saturating_mul(2)).max(least));
    }
    #[track_caller]
    fn set_capacity(&mut self, cap: usize) {
        let (size, align) = (size_of::<T>(), align_of::<T>());
        if size == 0 {
            if cap > self.cap {
                panic!("capacity overflow");
            }
            return;
        }
        let bytes = match cap.checked_mul(size) {
            Some(bytes) if bytes <= isize::MAX as usize => bytes,
            _ => panic!("capacity overflow"),
        };
        let old = self.ptr as *mut u8;
        let new = unsafe {
            if self.cap == 0 {
                std::intrinsics::alloc(bytes, align)
            } else if cap == 0 {
                std::intrinsics::dealloc(old, self.cap * size, align);
                std::ptr::dangling_mut::<T>() as *mut u8
            } else {
                std::intrinsics::realloc(old, self.cap * size, align, bytes)
            }
        };
        self.ptr = new as *mut T;
        self.cap = cap;
    }
    // Moves what is from an index on, to make or close a gap.
    unsafe fn shift(&mut self, from: usize, to: usize) {
        unsafe { copy(self.ptr.add(from), self.ptr.add(to), self.len - from) }
    }
    #[track_caller]
    pub fn push_mut(&mut self, value: T) -> &mut T {
        self.push(value);
        unsafe { &mut *self.ptr.add(self.len - 1) }
    }
    pub const fn capacity(&self) -> usize { self.cap }
    #[track_caller]
    pub fn reserve(&mut self, additional: usize) {
        if additional > self.cap - self.len {
            self.grow(additional);
        }
    }
    #[track_caller]
    pub fn reserve_exact(&mut self, additional: usize) {
        if additional > self.cap - self.len {
            let Some(needed) = self.len.checked_add(additional) else { panic!("capacity overflow") };
            self.set_capacity(needed);
        }
    }
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        std::collections::check_reserve::<T>(self.len, additional)?;
        self.reserve(additional);
        Ok(())
    }
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {
        std::collections::check_reserve::<T>(self.len, additional)?;
        self.reserve_exact(additional);
        Ok(())
    }
    pub fn shrink_to_fit(&mut self) { self.shrink_to(0) }
    pub fn shrink_to(&mut self, min_capacity: usize) {
        let cap = self.len.max(min_capacity);
        if cap < self.cap {
            self.set_capacity(cap);
        }
    }
    pub fn into_boxed_slice(self) -> Box<[T]> {
        let mut all = ManuallyDrop::new(self);
        all.shrink_to_fit();
        unsafe { Box::from_raw(slice_from_raw_parts_mut(all.ptr, all.len)) }
    }
    pub fn truncate(&mut self, len: usize) {
        if len < self.len {
            let rest = unsafe { slice_from_raw_parts_mut(self.ptr.add(len), self.len - len) };
            self.len = len;
            unsafe { drop_in_place(rest) }
        }
    }
    pub const fn as_slice(&self) -> &[T] { unsafe { from_raw_parts(self.ptr, self.len) } }
    pub const fn as_mut_slice(&mut self) -> &mut [T] { unsafe { from_raw_parts_mut(self.ptr, self.len) } }
    pub const fn as_ptr(&self) -> *const T { self.ptr }
    pub const fn as_mut_ptr(&mut self) -> *mut T { self.ptr }
    pub unsafe fn set_len(&mut self, new_len: usize) { self.len = new_len; }
    #[track_caller]
    pub fn swap_remove(&mut self, index: usize) -> T {
        let len = self.len;
        if index >= len {
            panic_two("swap_remove index (is ", &index, ") should be < len (is ", &len, ")");
        }
        self.len = len - 1;
        unsafe {
            let found = self.ptr.add(index).read();
            copy(self.ptr.add(len - 1), self.ptr.add(index), 1);
            found
        }
    }
    #[track_caller]
    pub fn insert(&mut self, index: usize, element: T) {
        if index > self.len {
            panic_two("insertion index (is ", &index, ") should be <= len (is ", &self.len, ")");
        }
        self.reserve(1);
        unsafe {
            self.shift(index, index + 1);
            self.ptr.add(index).write(element);
        }
        self.len += 1;
    }
    #[track_caller]
    pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T {
        self.insert(index, element);
        &mut self[index]
    }
    #[track_caller]
    pub fn remove(&mut self, index: usize) -> T {
        if index >= self.len {
            panic_two("removal index (is ", &index, ") should be < len (is ", &self.len, ")");
        }
        unsafe {
            let found = self.ptr.add(index).read();
            self.shift(index + 1, index);
            self.len -= 1;
            found
        }
    }
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {
        let mut f = f;
        self.retain_mut(|it| f(it));
    }
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {
        let mut f = f;
        self.extract_if(.., |it| !f(it)).for_each(drop);
    }
    pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F) {
        let mut key = key;
        self.dedup_by(|a, b| key(a) == key(b))
    }
    pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F) {
        let mut same_bucket = same_bucket;
        if self.len == 0 {
            return;
        }
        let mut last = self.ptr;
        // The first one stays whatever the closure says; the others are compared with the last that stays.
        self.extract_if(1.., |it| {
            if same_bucket(it, unsafe { &mut *last }) {
                return true;
            }
            last = unsafe { last.add(1) };
            false
        }).for_each(drop);
    }
    pub fn pop(&mut self) -> Option<T> {
        if self.len == 0 {
            return None;
        }
        self.len -= 1;
        Some(unsafe { self.ptr.add(self.len).read() })
    }
    pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> { if predicate(self.last_mut()?) { self.pop() } else { None } }
    #[track_caller]
    pub fn append(&mut self, other: &mut Self) {
        self.reserve(other.len);
        unsafe { copy_nonoverlapping(other.ptr, self.ptr.add(self.len), other.len) }
        self.len += other.len;
        other.len = 0;
    }
    #[track_caller]
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {
        let range = std::slice::range(range, self.len);
        let tail_len = self.len - range.end;
        self.len = range.start;
        let iter = unsafe { from_raw_parts(self.ptr.add(range.start), range.end - range.start) }.iter();
        Drain { iter, tail_start: range.end, tail_len, vec: self }
    }
    pub fn clear(&mut self) { self.truncate(0) }
    pub const fn len(&self) -> usize { self.len }
    pub const fn is_empty(&self) -> bool { self.len == 0 }
    #[track_caller]
    pub fn split_off(&mut self, at: usize) -> Self {
        if at > self.len {
            panic_two("`at` split index (is ", &at, ") should be <= len (is ", &self.len, ")");
        }
        let count = self.len - at;
        let mut other = Vec::with_capacity(count);
        self.len = at;
        other.len = count;
        unsafe { copy_nonoverlapping(self.ptr.add(at), other.ptr, count) }
        other
    }
    #[track_caller]
    pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) {
        let mut f = f;
        self.truncate(new_len);
        self.reserve(new_len - self.len);
        while self.len < new_len {
            self.push(f());
        }
    }
    pub fn leak<'a>(self) -> &'a mut [T] {
        let all = ManuallyDrop::new(self);
        unsafe { from_raw_parts_mut(all.ptr, all.len) }
    }
    pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>] { unsafe { from_raw_parts_mut(self.ptr.add(self.len) as *mut MaybeUninit<T>, self.cap - self.len) } }
    #[track_caller]
    pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter> { Splice { drain: self.drain(range), replace_with: replace_with.into_iter() } }
    #[track_caller]
    pub fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(&mut self, range: R, filter: F) -> ExtractIf<'_, T, F> {
        let range = std::slice::range(range, self.len);
        let old_len = self.len;
        self.len = 0;
        ExtractIf { vec: self, at: range.start, end: range.end, taken: 0, old_len, pred: filter }
    }
}
impl<T: Clone> Vec<T> {
    #[track_caller]
    pub fn resize(&mut self, new_len: usize, value: T) {
        if new_len <= self.len {
            return self.truncate(new_len);
        }
        self.reserve(new_len - self.len);
        if std::intrinsics::is_copy::<T>() {
            unsafe { std::intrinsics::fill(self.ptr.add(self.len), &value, new_len - self.len) }
            self.len = new_len;
            return;
        }
        while self.len + 1 < new_len {
            self.push(value.clone());
        }
        self.push(value);
    }
    #[track_caller]
    pub fn extend_from_slice(&mut self, other: &[T]) {
        self.reserve(other.len());
        if std::intrinsics::is_copy::<T>() {
            unsafe { copy_nonoverlapping(other.as_ptr(), self.ptr.add(self.len), other.len()) }
            self.len += other.len();
            return;
        }
        for it in other {
            self.push(it.clone());
        }
    }
    #[track_caller]
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {
        let range = std::slice::range(src, self.len);
        self.reserve(range.end - range.start);
        for at in range {
            let it = self[at].clone();
            self.push(it);
        }
    }
}
impl<T, const N: usize> Vec<[T; N]> {
    pub fn into_flattened(self) -> Vec<T> {
        let all = ManuallyDrop::new(self);
        unsafe { Vec::from_raw_parts(all.ptr as *mut T, all.len * N, all.cap.saturating_mul(N)) }
    }
}
impl<T: PartialEq> Vec<T> {
    pub fn dedup(&mut self) { self.dedup_by(|a, b| a == b) }
}
impl<T> From<BinaryHeap<T>> for Vec<T> {
    fn from(heap: BinaryHeap<T>) -> Vec<T> { heap.into_vec() }
}
impl<T> From<VecDeque<T>> for Vec<T> {
    fn from(all: VecDeque<T>) -> Vec<T> { all.into_contiguous() }
}
impl From<CString> for Vec<u8> {
    fn from(text: CString) -> Vec<u8> { text.into_bytes() }
}
impl<T> Borrow<[T]> for Vec<T> {
    fn borrow(&self) -> &[T] { self.as_slice() }
}
impl<T> BorrowMut<[T]> for Vec<T> {
    fn borrow_mut(&mut self) -> &mut [T] { self.as_mut_slice() }
}
impl From<String> for Vec<u8> {
    fn from(text: String) -> Vec<u8> { text.into_bytes() }
}
impl<T> Deref for Vec<T> {
    type Target = [T];
    fn deref(&self) -> &[T] { unsafe { from_raw_parts(self.ptr, self.len) } }
}
impl<T> DerefMut for Vec<T> {
    fn deref_mut(&mut self) -> &mut [T] { unsafe { from_raw_parts_mut(self.ptr, self.len) } }
}
impl<T: Clone> Clone for Vec<T> {
    fn clone(&self) -> Self { self.as_slice().to_vec() }
    fn clone_from(&mut self, source: &Self) {
        self.truncate(source.len);
        let (same, rest) = source.split_at(self.len);
        self.clone_from_slice(same);
        self.extend_from_slice(rest);
    }
}
impl<T: Hash> Hash for Vec<T> {
    fn hash<H: Hasher>(&self, state: &mut H) { self.as_slice().hash(state) }
}
impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> {
    type Output = I::Output;
    #[track_caller]
    fn index(&self, index: I) -> &I::Output { index.index(self.as_slice()) }
}
impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> {
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut I::Output { unsafe { std::slice::as_mut(index.index(self.as_slice())) } }
}
impl<T> FromIterator<T> for Vec<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T> {
        let mut iter = iter.into_iter();
        let (least, most) = iter.size_hint();
        if most == Some(least) {
            let mut all = Vec::with_capacity(least);
            all.extend_with(iter);
            return all;
        }
        let Some(first) = iter.next() else { return Vec::new() };
        let (least, _) = iter.size_hint();
        let mut all = Vec::with_capacity(least.saturating_add(1).max(4));
        all.push(first);
        all.extend_with(iter);
        all
    }
}
impl<T> IntoIterator for Vec<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {
        let all = ManuallyDrop::new(self);
        IntoIter { buf: all.ptr, cap: all.cap, ptr: all.ptr, len: all.len }
    }
}
impl<'a, T> IntoIterator for &'a Vec<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<'a, T> IntoIterator for &'a mut Vec<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() }
}
impl<T> Vec<T> {
    #[track_caller]
    fn extend_with<I: Iterator<Item = T>>(&mut self, iter: I) {
        let mut iter = iter;
        while let Some(it) = iter.next() {
            if self.len == self.cap {
                let (least, _) = iter.size_hint();
                self.reserve(least.saturating_add(1));
            }
            unsafe { self.ptr.add(self.len).write(it) }
            self.len += 1;
        }
    }
}
impl<T> Extend<T> for Vec<T> {
    #[track_caller]
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) { self.extend_with(iter.into_iter()) }
}
impl<'a, T: Copy + 'a> Extend<&'a T> for Vec<T> {
    #[track_caller]
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) { self.extend_with(iter.into_iter().copied()) }
}
impl<T: PartialOrd> PartialOrd<Vec<T>> for Vec<T> {
    fn partial_cmp(&self, other: &Vec<T>) -> Option<Ordering> { self.as_slice().partial_cmp(other.as_slice()) }
}
impl<T: Eq> Eq for Vec<T> {}
impl<T: Ord> Ord for Vec<T> {
    fn cmp(&self, other: &Vec<T>) -> Ordering { self.as_slice().cmp(other.as_slice()) }
}
impl<T> Drop for Vec<T> {
    fn drop(&mut self) {
        if std::mem::needs_drop::<T>() {
            self.truncate(0);
        }
        unsafe { std::intrinsics::dealloc_many(self.ptr, self.cap) }
    }
}
impl<T> Default for Vec<T> {
    fn default() -> Vec<T> { Vec::new() }
}
impl<T: Debug> Debug for Vec<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { Debug::fmt(self.as_slice(), f) }
}
impl<T> AsRef<Vec<T>> for Vec<T> {
    fn as_ref(&self) -> &Vec<T> { self }
}
impl<T> AsMut<Vec<T>> for Vec<T> {
    fn as_mut(&mut self) -> &mut Vec<T> { self }
}
impl<T> AsRef<[T]> for Vec<T> {
    fn as_ref(&self) -> &[T] { self.as_slice() }
}
impl<T> AsMut<[T]> for Vec<T> {
    fn as_mut(&mut self) -> &mut [T] { self.as_mut_slice() }
}
impl<T: Clone> From<&[T]> for Vec<T> {
    fn from(slice: &[T]) -> Vec<T> { slice.to_vec() }
}
impl<T: Clone> From<&mut [T]> for Vec<T> {
    fn from(slice: &mut [T]) -> Vec<T> { slice.to_vec() }
}
impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {
    fn from(array: &[T; N]) -> Vec<T> { array.to_vec() }
}
impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> {
    fn from(array: &mut [T; N]) -> Vec<T> { array.to_vec() }
}
impl<T, const N: usize> From<[T; N]> for Vec<T> {
    fn from(array: [T; N]) -> Vec<T> { from_array(array) }
}
impl<'a, T> From<Cow<'a, [T]>> for Vec<T> where [T]: ToOwned<Owned = Vec<T>> {
    fn from(slice: Cow<'a, [T]>) -> Vec<T> { slice.into_owned() }
}
impl<T> From<Box<[T]>> for Vec<T> {
    fn from(slice: Box<[T]>) -> Vec<T> { slice.into_vec() }
}
impl From<&str> for Vec<u8> {
    fn from(text: &str) -> Vec<u8> { text.as_bytes().to_vec() }
}
impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
    type Error = Vec<T>;
    fn try_from(all: Vec<T>) -> Result<[T; N], Vec<T>> {
        let mut all = all;
        if all.len != N {
            return Err(all);
        }
        all.len = 0;
        Ok(unsafe { (all.ptr as *const [T; N]).read() })
    }
}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for Vec<T> {
    fn eq(&self, other: &Vec<U>) -> bool { self[..] == other[..] }
}
impl<T: PartialEq<U>, U> PartialEq<&[U]> for Vec<T> {
    fn eq(&self, other: &&[U]) -> bool { self[..] == other[..] }
}
impl<T: PartialEq<U>, U> PartialEq<&mut [U]> for Vec<T> {
    fn eq(&self, other: &&mut [U]) -> bool { self[..] == other[..] }
}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for &[T] {
    fn eq(&self, other: &Vec<U>) -> bool { self[..] == other[..] }
}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for &mut [T] {
    fn eq(&self, other: &Vec<U>) -> bool { self[..] == other[..] }
}
impl<T: PartialEq<U>, U> PartialEq<[U]> for Vec<T> {
    fn eq(&self, other: &[U]) -> bool { self[..] == other[..] }
}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for [T] {
    fn eq(&self, other: &Vec<U>) -> bool { self[..] == other[..] }
}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for Vec<T> {
    fn eq(&self, other: &[U; N]) -> bool { self[..] == other[..] }
}
impl<T: PartialEq<U>, U, const N: usize> PartialEq<&[U; N]> for Vec<T> {
    fn eq(&self, other: &&[U; N]) -> bool { self[..] == other[..] }
}
impl Write for Vec<u8> {
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {
        self.extend_from_slice(buf);
        Ok(buf.len())
    }
    fn flush(&mut self) -> std::io::Result<()> { Ok(()) }
}
pub struct Drain<'a, T: 'a> { iter: Iter<'a, T>, tail_start: usize, tail_len: usize, vec: *mut Vec<T> }
impl<'a, T> Drain<'a, T> {
    pub fn as_slice(&self) -> &[T] { self.iter.as_slice() }
}
impl<T: Debug> Debug for Drain<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("Drain").field(&self.as_slice()).finish() }
}
impl<'a, T> AsRef<[T]> for Drain<'a, T> {
    fn as_ref(&self) -> &[T] { self.as_slice() }
}
impl<T> Iterator for Drain<'_, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { self.iter.next().map(|it| unsafe { std::ptr::read(it) }) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
}
impl<T> DoubleEndedIterator for Drain<'_, T> {
    fn next_back(&mut self) -> Option<T> { self.iter.next_back().map(|it| unsafe { std::ptr::read(it) }) }
}
impl<T> Drop for Drain<'_, T> {
    fn drop(&mut self) {
        self.for_each(drop);
        unsafe {
            let vec = &mut *self.vec;
            copy(vec.ptr.add(self.tail_start), vec.ptr.add(vec.len), self.tail_len);
            vec.len += self.tail_len;
        }
    }
}
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> FusedIterator for Drain<'_, T> {}
pub struct ExtractIf<'a, T, F> { vec: &'a mut Vec<T>, at: usize, end: usize, taken: usize, old_len: usize, pred: F }
impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        while self.at < self.end {
            unsafe {
                let it = self.vec.ptr.add(self.at);
                let is_taken = (self.pred)(&mut *it);
                self.at += 1;
                if is_taken {
                    self.taken += 1;
                    return Some(it.read());
                }
                if self.taken != 0 {
                    copy_nonoverlapping(it, it.sub(self.taken), 1);
                }
            }
        }
        None
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (0, Some(self.end - self.at)) }
}
impl<T, F> Drop for ExtractIf<'_, T, F> {
    fn drop(&mut self) {
        unsafe {
            let rest = self.vec.ptr.add(self.at);
            copy(rest, rest.sub(self.taken), self.old_len - self.at);
        }
        self.vec.len = self.old_len - self.taken;
    }
}
impl<T: Debug, F> Debug for ExtractIf<'_, T, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("ExtractIf").finish_non_exhaustive() }
}
pub struct IntoIter<T> { buf: *mut T, cap: usize, ptr: *mut T, len: usize }
impl<T> IntoIter<T> {
    pub fn as_slice(&self) -> &[T] { unsafe { from_raw_parts(self.ptr, self.len) } }
    pub fn as_mut_slice(&mut self) -> &mut [T] { unsafe { from_raw_parts_mut(self.ptr, self.len) } }
}
impl<T: Debug> Debug for IntoIter<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("IntoIter").field(&self.as_slice()).finish() }
}
impl<T> AsRef<[T]> for IntoIter<T> {
    fn as_ref(&self) -> &[T] { self.as_slice() }
}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        if self.len == 0 {
            return None;
        }
        let at = self.ptr;
        self.len -= 1;
        unsafe {
            self.ptr = at.add(1);
            Some(at.read())
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.len, Some(self.len)) }
    fn count(self) -> usize { self.len }
    fn nth(&mut self, n: usize) -> Option<T> {
        let n = n.min(self.len);
        let skipped = slice_from_raw_parts_mut(self.ptr, n);
        self.len -= n;
        unsafe {
            self.ptr = self.ptr.add(n);
            drop_in_place(skipped);
        }
        self.next()
    }
}
impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> {
        if self.len == 0 {
            return None;
        }
        self.len -= 1;
        Some(unsafe { self.ptr.add(self.len).read() })
    }
}
impl<T> ExactSizeIterator for IntoIter<T> {
    fn len(&self) -> usize { self.len }
}
impl<T> FusedIterator for IntoIter<T> {}
impl<T> Default for IntoIter<T> {
    fn default() -> Self { Vec::new().into_iter() }
}
impl<T: Clone> Clone for IntoIter<T> {
    fn clone(&self) -> Self { self.as_slice().to_vec().into_iter() }
}
impl<T> Drop for IntoIter<T> {
    fn drop(&mut self) {
        // Frees the memory, whatever happens to the elements.
        let _buf = Vec { ptr: self.buf, cap: self.cap, len: 0 };
        unsafe { drop_in_place(self.as_mut_slice()) }
    }
}
#[derive(Debug)]
pub struct Splice<'a, I: Iterator + 'a> { drain: Drain<'a, I::Item>, replace_with: I }
impl<I: Iterator> Iterator for Splice<'_, I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> { self.drain.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.drain.size_hint() }
}
impl<I: Iterator> DoubleEndedIterator for Splice<'_, I> {
    fn next_back(&mut self) -> Option<I::Item> { self.drain.next_back() }
}
impl<I: Iterator> ExactSizeIterator for Splice<'_, I> {}
impl<I: Iterator> Drop for Splice<'_, I> {
    fn drop(&mut self) {
        self.drain.by_ref().for_each(drop);
        let vec = unsafe { &mut *self.drain.vec };
        // What fits goes where the drained elements were; for the rest the tail makes room.
        while vec.len < self.drain.tail_start {
            let Some(new) = self.replace_with.next() else { return };
            unsafe { vec.ptr.add(vec.len).write(new) }
            vec.len += 1;
        }
        let mut rest: Vec<I::Item> = self.replace_with.by_ref().collect();
        let (at, count, tail) = (vec.len, rest.len, self.drain.tail_len);
        vec.reserve(count + tail);
        unsafe {
            copy(vec.ptr.add(at), vec.ptr.add(at + count), tail);
            copy_nonoverlapping(rest.ptr, vec.ptr.add(at), count);
        }
        vec.len = at + count;
        rest.len = 0;
        self.drain.tail_start = at + count;
    }
}
