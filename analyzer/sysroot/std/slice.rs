// Slices: methods, iterators, indexing, joining.
// What gives out mutable parts stands on what gives out shared ones.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt::{Debug, Display, Formatter};
use std::iter::FusedIterator;
use std::ops::{Bound, Index, IndexMut, OneSidedRange, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
use std::panicking::panic_two;

unsafe fn as_mut<'a, T: ?Sized>(it: &T) -> &'a mut T { unsafe { &mut *(it as *const T as *mut T) } }
unsafe fn part<'a, T>(slice: &'a [T], start: usize, end: usize) -> &'a [T] {
    unsafe { from_raw_parts(slice.as_ptr().add(start), end - start) }
}
#[track_caller]
fn bad_range(start: usize, end: usize, len: usize) -> ! {
    if start > len {
        panic_two("range start index ", &start, " out of range for slice of length ", &len, "")
    } else if end > len {
        panic_two("range end index ", &end, " out of range for slice of length ", &len, "")
    } else {
        panic_two("slice index starts at ", &start, " but ends at ", &end, "")
    }
}
// The end of what ends with an index. One that is too far stays so.
fn after(last: usize) -> usize { if last == usize::MAX { last } else { last + 1 } }
fn bounds(range: &(Bound<usize>, Bound<usize>), len: usize) -> Range<usize> {
    let start = match range.0 {
        Bound::Included(start) => start,
        Bound::Excluded(start) => after(start),
        Bound::Unbounded => 0,
    };
    let end = match range.1 {
        Bound::Included(end) => after(end),
        Bound::Excluded(end) => end,
        Bound::Unbounded => len,
    };
    start..end
}
// The range within a length, or a panic.
#[track_caller]
fn range<R: RangeBounds<usize>>(of: R, len: usize) -> Range<usize> {
    let found = bounds(&(of.start_bound().cloned(), of.end_bound().cloned()), len);
    if found.start > found.end || found.end > len {
        bad_range(found.start, found.end, len)
    }
    found
}
#[derive(Clone)]
pub struct EscapeAscii<'a> { text: std::vec::IntoIter<u8>, bytes: &'a [u8] }
pub unsafe trait SliceIndex<T: ?Sized> {
    type Output: ?Sized;
    fn get(self, slice: &T) -> Option<&Self::Output>;
    #[track_caller]
    fn index(self, slice: &T) -> &Self::Output;
}
pub struct Iter<'a, T: 'a> { ptr: *const T, len: usize }
pub struct IterMut<'a, T: 'a> { ptr: *mut T, len: usize }
pub struct Split<'a, T: 'a, P> where P: FnMut(&T) -> bool { v: &'a [T], pred: P, finished: bool }
pub struct SplitInclusive<'a, T: 'a, P> where P: FnMut(&T) -> bool { v: &'a [T], pred: P, finished: bool }
pub struct SplitMut<'a, T: 'a, P> where P: FnMut(&T) -> bool { it: Split<'a, T, P> }
pub struct SplitInclusiveMut<'a, T: 'a, P> where P: FnMut(&T) -> bool { it: SplitInclusive<'a, T, P> }
pub struct RSplit<'a, T: 'a, P> where P: FnMut(&T) -> bool { it: Split<'a, T, P> }
pub struct RSplitMut<'a, T: 'a, P> where P: FnMut(&T) -> bool { it: Split<'a, T, P> }
pub struct SplitN<'a, T: 'a, P> where P: FnMut(&T) -> bool { it: Split<'a, T, P>, count: usize }
pub struct RSplitN<'a, T: 'a, P> where P: FnMut(&T) -> bool { it: Split<'a, T, P>, count: usize }
pub struct SplitNMut<'a, T: 'a, P> where P: FnMut(&T) -> bool { it: SplitN<'a, T, P> }
pub struct RSplitNMut<'a, T: 'a, P> where P: FnMut(&T) -> bool { it: RSplitN<'a, T, P> }
#[derive(Debug)]
pub struct Windows<'a, T: 'a> { v: &'a [T], size: usize }
#[derive(Debug)]
pub struct Chunks<'a, T: 'a> { v: &'a [T], chunk_size: usize }
#[derive(Debug)]
pub struct ChunksMut<'a, T: 'a> { it: Chunks<'a, T> }
#[derive(Debug)]
pub struct ChunksExact<'a, T: 'a> { v: &'a [T], rem: &'a [T], chunk_size: usize }
#[derive(Debug)]
pub struct ChunksExactMut<'a, T: 'a> { it: ChunksExact<'a, T> }
#[derive(Debug)]
pub struct ArrayWindows<'a, T: 'a, const N: usize> { v: &'a [T] }
#[derive(Debug)]
pub struct RChunks<'a, T: 'a> { v: &'a [T], chunk_size: usize }
#[derive(Debug)]
pub struct RChunksMut<'a, T: 'a> { it: RChunks<'a, T> }
#[derive(Debug)]
pub struct RChunksExact<'a, T: 'a> { v: &'a [T], rem: &'a [T], chunk_size: usize }
#[derive(Debug)]
pub struct RChunksExactMut<'a, T: 'a> { it: RChunksExact<'a, T> }
pub struct ChunkBy<'a, T: 'a, P> { slice: &'a [T], predicate: P }
pub struct ChunkByMut<'a, T: 'a, P> { it: ChunkBy<'a, T, P> }
pub const unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] { unsafe { &*std::ptr::slice_from_raw_parts(data, len) } }
pub const unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T] { unsafe { &mut *std::ptr::slice_from_raw_parts_mut(data, len) } }
pub const fn from_ref<T>(s: &T) -> &[T] { unsafe { from_raw_parts(s, 1) } }
pub const fn from_mut<T>(s: &mut T) -> &mut [T] { unsafe { from_raw_parts_mut(s, 1) } }
pub trait SlicePattern {
    type Item;
    fn as_slice(&self) -> &[Self::Item];
}
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
pub unsafe trait GetDisjointMutIndex: Clone {
    fn is_within(&self, len: usize) -> bool;
    fn overlaps(&self, other: &Self) -> bool;
}
pub trait Concat<Item: ?Sized> {
    type Output;
    fn concat(slice: &Self) -> Self::Output;
}
pub trait Join<Separator> {
    type Output;
    fn join(slice: &Self, sep: Separator) -> Self::Output;
}
impl [u8] {
    pub const fn is_ascii(&self) -> bool { self.iter().all(|byte| byte.is_ascii()) }
    pub const fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {
        self.len() == other.len() && self.iter().zip(other).all(|(a, b)| a.eq_ignore_ascii_case(b))
    }
    pub const fn make_ascii_uppercase(&mut self) {
        for byte in self {
            byte.make_ascii_uppercase();
        }
    }
    pub const fn make_ascii_lowercase(&mut self) {
        for byte in self {
            byte.make_ascii_lowercase();
        }
    }
    pub fn escape_ascii(&self) -> EscapeAscii<'_> {
        let mut text = Vec::new();
        for &byte in self {
            text.extend(std::ascii::escape_default(byte));
        }
        EscapeAscii { text: text.into_iter(), bytes: self }
    }
    pub const fn trim_ascii_start(&self) -> &[u8] {
        let mut rest = self;
        while let [first, after @ ..] = rest && first.is_ascii_whitespace() {
            rest = after;
        }
        rest
    }
    pub const fn trim_ascii_end(&self) -> &[u8] {
        let mut rest = self;
        while let [before @ .., last] = rest && last.is_ascii_whitespace() {
            rest = before;
        }
        rest
    }
    pub const fn trim_ascii(&self) -> &[u8] { self.trim_ascii_start().trim_ascii_end() }
    pub fn to_ascii_uppercase(&self) -> Vec<u8> {
        let mut copy = self.to_vec();
        copy.make_ascii_uppercase();
        copy
    }
    pub fn to_ascii_lowercase(&self) -> Vec<u8> {
        let mut copy = self.to_vec();
        copy.make_ascii_lowercase();
        copy
    }
}
impl<'a> Iterator for EscapeAscii<'a> {
    type Item = u8;
    fn next(&mut self) -> Option<u8> { self.text.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.bytes.len(), Some(self.text.len())) }
}
impl<'a> DoubleEndedIterator for EscapeAscii<'a> {
    fn next_back(&mut self) -> Option<u8> { self.text.next_back() }
}
impl<'a> FusedIterator for EscapeAscii<'a> {}
impl<'a> Display for EscapeAscii<'a> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str(unsafe { std::str::from_utf8_unchecked(self.text.as_slice()) }) }
}
impl<'a> Debug for EscapeAscii<'a> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("EscapeAscii").finish_non_exhaustive() }
}
impl<T, U> PartialEq<[U]> for [T] where T: PartialEq<U> {
    fn eq(&self, other: &[U]) -> bool {
        let len = self.len();
        if len != other.len() {
            return false;
        }
        let (a, b) = (self.as_ptr(), other.as_ptr());
        let mut at = 0;
        while at < len {
            if unsafe { *a.add(at) != *b.add(at) } {
                return false;
            }
            at += 1;
        }
        true
    }
}
impl<T: Eq> Eq for [T] {}
impl<T: Ord> Ord for [T] {
    fn cmp(&self, other: &[T]) -> Ordering {
        for (a, b) in self.iter().zip(other) {
            match a.cmp(b) {
                Ordering::Equal => {}
                other => return other,
            }
        }
        self.len().cmp(&other.len())
    }
}
impl<T: PartialOrd> PartialOrd for [T] {
    fn partial_cmp(&self, other: &[T]) -> Option<Ordering> {
        for (a, b) in self.iter().zip(other) {
            match a.partial_cmp(b) {
                Some(Ordering::Equal) => {}
                other => return other,
            }
        }
        self.len().partial_cmp(&other.len())
    }
}
impl<T, I> Index<I> for [T] where I: SliceIndex<[T]> {
    type Output = I::Output;
    #[track_caller]
    fn index(&self, index: I) -> &I::Output { index.index(self) }
}
impl<T, I> IndexMut<I> for [T] where I: SliceIndex<[T]> {
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut I::Output { unsafe { as_mut(index.index(self)) } }
}
unsafe impl<T> SliceIndex<[T]> for usize {
    type Output = T;
    fn get(self, slice: &[T]) -> Option<&T> { if self < slice.len() { Some(unsafe { &*slice.as_ptr().add(self) }) } else { None } }
    #[track_caller]
    fn index(self, slice: &[T]) -> &T { &slice[self] }
}
unsafe impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> { if self.start <= self.end && self.end <= slice.len() { Some(unsafe { part(slice, self.start, self.end) }) } else { None } }
    #[track_caller]
    fn index(self, slice: &[T]) -> &[T] { 
        if self.start > self.end || self.end > slice.len() {
            bad_range(self.start, self.end, slice.len())
        }
        unsafe { part(slice, self.start, self.end) }
    }
}
unsafe impl<T> SliceIndex<[T]> for std::range::Range<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> { (self.start..self.end).get(slice) }
    #[track_caller]
    fn index(self, slice: &[T]) -> &[T] { (self.start..self.end).index(slice) }
}
unsafe impl<T> SliceIndex<[T]> for RangeTo<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> { (0..self.end).get(slice) }
    #[track_caller]
    fn index(self, slice: &[T]) -> &[T] { (0..self.end).index(slice) }
}
unsafe impl<T> SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> { (self.start..slice.len()).get(slice) }
    #[track_caller]
    fn index(self, slice: &[T]) -> &[T] { 
        if self.start > slice.len() {
            bad_range(self.start, self.start, slice.len())
        }
        unsafe { part(slice, self.start, slice.len()) }
    }
}
unsafe impl<T> SliceIndex<[T]> for std::range::RangeFrom<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> { (self.start..).get(slice) }
    #[track_caller]
    fn index(self, slice: &[T]) -> &[T] { (self.start..).index(slice) }
}
unsafe impl<T> SliceIndex<[T]> for RangeFull {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> { Some(slice) }
    #[track_caller]
    fn index(self, slice: &[T]) -> &[T] { slice }
}
unsafe impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> { (bounds(&(self.start_bound().cloned(), self.end_bound().cloned()), 0)).get(slice) }
    #[track_caller]
    fn index(self, slice: &[T]) -> &[T] { (bounds(&(self.start_bound().cloned(), self.end_bound().cloned()), 0)).index(slice) }
}
unsafe impl<T> SliceIndex<[T]> for std::range::RangeInclusive<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> { (self.start..after(self.last)).get(slice) }
    #[track_caller]
    fn index(self, slice: &[T]) -> &[T] { (self.start..after(self.last)).index(slice) }
}
unsafe impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> { (0..after(self.end)).get(slice) }
    #[track_caller]
    fn index(self, slice: &[T]) -> &[T] { (0..after(self.end)).index(slice) }
}
unsafe impl<T> SliceIndex<[T]> for std::range::RangeToInclusive<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> { (0..after(self.last)).get(slice) }
    #[track_caller]
    fn index(self, slice: &[T]) -> &[T] { (0..after(self.last)).index(slice) }
}
unsafe impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> { (bounds(&self, slice.len())).get(slice) }
    #[track_caller]
    fn index(self, slice: &[T]) -> &[T] { (bounds(&self, slice.len())).index(slice) }
}
impl<'a, T> IntoIterator for &'a [T] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<'a, T> IntoIterator for &'a mut [T] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() }
}
impl<T: Debug> Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("Iter").field(&self.as_slice()).finish() }
}
impl<'a, T> Iter<'a, T> {
    pub fn as_slice(&self) -> &'a [T] { unsafe { from_raw_parts(self.ptr, self.len) } }
}
impl<T> ExactSizeIterator for Iter<'_, T> {
    fn len(&self) -> usize { self.len }
}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        if self.len == 0 {
            return None;
        }
        let at = self.ptr;
        self.len -= 1;
        unsafe {
            self.ptr = at.add(1);
            Some(&*at)
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.len, Some(self.len)) }
    fn count(self) -> usize { self.len }
    fn nth(&mut self, n: usize) -> Option<&'a T> {
        let n = n.min(self.len);
        self.ptr = unsafe { self.ptr.add(n) };
        self.len -= n;
        self.next()
    }
    fn last(mut self) -> Option<&'a T> { self.next_back() }
}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {
        if self.len == 0 {
            return None;
        }
        self.len -= 1;
        Some(unsafe { &*self.ptr.add(self.len) })
    }
    fn nth_back(&mut self, n: usize) -> Option<&'a T> {
        self.len -= n.min(self.len);
        self.next_back()
    }
}
impl<T> FusedIterator for Iter<'_, T> {}
impl<T> Default for Iter<'_, T> {
    fn default() -> Self { Iter { ptr: std::ptr::dangling(), len: 0 } }
}
impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self { Iter { ptr: self.ptr, len: self.len } }
}
impl<T> AsRef<[T]> for Iter<'_, T> {
    fn as_ref(&self) -> &[T] { self.as_slice() }
}
impl<T: Debug> Debug for IterMut<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("IterMut").field(&self.as_slice()).finish() }
}
impl<'a, T> IterMut<'a, T> {
    pub fn into_slice(self) -> &'a mut [T] { unsafe { from_raw_parts_mut(self.ptr, self.len) } }
    pub fn as_slice(&self) -> &[T] { unsafe { from_raw_parts(self.ptr, self.len) } }
}
impl<T> AsRef<[T]> for IterMut<'_, T> {
    fn as_ref(&self) -> &[T] { self.as_slice() }
}
impl<T> ExactSizeIterator for IterMut<'_, T> {
    fn len(&self) -> usize { self.len }
}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T> {
        if self.len == 0 {
            return None;
        }
        let at = self.ptr;
        self.len -= 1;
        unsafe {
            self.ptr = at.add(1);
            Some(&mut *at)
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.len, Some(self.len)) }
    fn count(self) -> usize { self.len }
    fn nth(&mut self, n: usize) -> Option<&'a mut T> {
        let n = n.min(self.len);
        self.ptr = unsafe { self.ptr.add(n) };
        self.len -= n;
        self.next()
    }
    fn last(mut self) -> Option<&'a mut T> { self.next_back() }
}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T> {
        if self.len == 0 {
            return None;
        }
        self.len -= 1;
        Some(unsafe { &mut *self.ptr.add(self.len) })
    }
    fn nth_back(&mut self, n: usize) -> Option<&'a mut T> {
        self.len -= n.min(self.len);
        self.next_back()
    }
}
impl<T> FusedIterator for IterMut<'_, T> {}
impl<T> Default for IterMut<'_, T> {
    fn default() -> Self { IterMut { ptr: std::ptr::dangling_mut(), len: 0 } }
}
impl<T: Debug, P> Debug for Split<'_, T, P> where P: FnMut(&T) -> bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Split").field("v", &self.v).field("finished", &self.finished).finish() }
}
impl<T, P> Clone for Split<'_, T, P> where P: Clone + FnMut(&T) -> bool {
    fn clone(&self) -> Self { Split { v: self.v, pred: self.pred.clone(), finished: self.finished } }
}
impl<'a, T, P> Iterator for Split<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { 
        if self.finished {
            return None;
        }
        let v = self.v;
        match v.iter().position(|it| (self.pred)(it)) {
            Some(at) => {
                self.v = &v[at + 1..];
                Some(&v[..at])
            }
            None => self.finish(),
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) { if self.finished { (0, Some(0)) } else { (1, Some(self.v.len() + 1)) } }
}
impl<'a, T, P> DoubleEndedIterator for Split<'a, T, P> where P: FnMut(&T) -> bool {
    fn next_back(&mut self) -> Option<&'a [T]> { 
        if self.finished {
            return None;
        }
        let v = self.v;
        match v.iter().rposition(|it| (self.pred)(it)) {
            Some(at) => {
                self.v = &v[..at];
                Some(&v[at + 1..])
            }
            None => self.finish(),
        }
    }
}
impl<'a, T, P> Split<'a, T, P> where P: FnMut(&T) -> bool {
    fn finish(&mut self) -> Option<&'a [T]> {
        if self.finished {
            return None;
        }
        self.finished = true;
        Some(self.v)
    }
}
impl<T, P> FusedIterator for Split<'_, T, P> where P: FnMut(&T) -> bool {}
impl<T: Debug, P> Debug for SplitInclusive<'_, T, P> where P: FnMut(&T) -> bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("SplitInclusive").field("v", &self.v).field("finished", &self.finished).finish() }
}
impl<T, P> Clone for SplitInclusive<'_, T, P> where P: Clone + FnMut(&T) -> bool {
    fn clone(&self) -> Self { SplitInclusive { v: self.v, pred: self.pred.clone(), finished: self.finished } }
}
impl<'a, T, P> Iterator for SplitInclusive<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { 
        if self.finished {
            return None;
        }
        let v = self.v;
        let end = v.iter().position(|it| (self.pred)(it)).map_or(v.len(), |at| at + 1);
        self.v = &v[end..];
        self.finished = self.v.is_empty();
        Some(&v[..end])
    }
    fn size_hint(&self) -> (usize, Option<usize>) { if self.finished { (0, Some(0)) } else { (1, Some(self.v.len().max(1))) } }
}
impl<'a, T, P> DoubleEndedIterator for SplitInclusive<'a, T, P> where P: FnMut(&T) -> bool {
    fn next_back(&mut self) -> Option<&'a [T]> { 
        if self.finished {
            return None;
        }
        let v = self.v;
        // What ends here may end with a separator; the one before it counts.
        let before = v.len().saturating_sub(1);
        let start = v[..before].iter().rposition(|it| (self.pred)(it)).map_or(0, |at| at + 1);
        self.v = &v[..start];
        self.finished = start == 0;
        Some(&v[start..])
    }
}
impl<T, P> FusedIterator for SplitInclusive<'_, T, P> where P: FnMut(&T) -> bool {}
impl<T: Debug, P> Debug for SplitMut<'_, T, P> where P: FnMut(&T) -> bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("SplitMut").field("v", &self.it.v).field("finished", &self.it.finished).finish() }
}
impl<'a, T, P> Iterator for SplitMut<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { self.it.next().map(|it| unsafe { as_mut(it) }) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<'a, T, P> DoubleEndedIterator for SplitMut<'a, T, P> where P: FnMut(&T) -> bool {
    fn next_back(&mut self) -> Option<&'a mut [T]> { self.it.next_back().map(|it| unsafe { as_mut(it) }) }
}
impl<T, P> FusedIterator for SplitMut<'_, T, P> where P: FnMut(&T) -> bool {}
impl<T: Debug, P> Debug for SplitInclusiveMut<'_, T, P> where P: FnMut(&T) -> bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("SplitInclusiveMut").field("v", &self.it.v).field("finished", &self.it.finished).finish() }
}
impl<'a, T, P> Iterator for SplitInclusiveMut<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { self.it.next().map(|it| unsafe { as_mut(it) }) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<'a, T, P> DoubleEndedIterator for SplitInclusiveMut<'a, T, P> where P: FnMut(&T) -> bool {
    fn next_back(&mut self) -> Option<&'a mut [T]> { self.it.next_back().map(|it| unsafe { as_mut(it) }) }
}
impl<T, P> FusedIterator for SplitInclusiveMut<'_, T, P> where P: FnMut(&T) -> bool {}
impl<T: Debug, P> Debug for RSplit<'_, T, P> where P: FnMut(&T) -> bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("RSplit").field("v", &self.it.v).field("finished", &self.it.finished).finish() }
}
impl<T, P> Clone for RSplit<'_, T, P> where P: Clone + FnMut(&T) -> bool {
    fn clone(&self) -> Self { RSplit { it: self.it.clone() } }
}
impl<'a, T, P> Iterator for RSplit<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { self.it.next_back() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<'a, T, P> DoubleEndedIterator for RSplit<'a, T, P> where P: FnMut(&T) -> bool {
    fn next_back(&mut self) -> Option<&'a [T]> { self.it.next() }
}
impl<T, P> FusedIterator for RSplit<'_, T, P> where P: FnMut(&T) -> bool {}
impl<T: Debug, P> Debug for RSplitMut<'_, T, P> where P: FnMut(&T) -> bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("RSplitMut").field("v", &self.it.v).field("finished", &self.it.finished).finish() }
}
impl<'a, T, P> Iterator for RSplitMut<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { self.it.next_back().map(|it| unsafe { as_mut(it) }) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<'a, T, P> DoubleEndedIterator for RSplitMut<'a, T, P> where P: FnMut(&T) -> bool {
    fn next_back(&mut self) -> Option<&'a mut [T]> { self.it.next().map(|it| unsafe { as_mut(it) }) }
}
impl<T, P> FusedIterator for RSplitMut<'_, T, P> where P: FnMut(&T) -> bool {}
impl<T: Debug, P> Debug for SplitN<'_, T, P> where P: FnMut(&T) -> bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("SplitN").field("inner", &self.it).finish() }
}
impl<T: Debug, P> Debug for RSplitN<'_, T, P> where P: FnMut(&T) -> bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("RSplitN").field("inner", &self.it).finish() }
}
impl<T: Debug, P> Debug for SplitNMut<'_, T, P> where P: FnMut(&T) -> bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("SplitNMut").field("inner", &self.it).finish() }
}
impl<T: Debug, P> Debug for RSplitNMut<'_, T, P> where P: FnMut(&T) -> bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("RSplitNMut").field("inner", &self.it).finish() }
}
impl<'a, T, P> Iterator for SplitN<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { 
        match self.count {
            0 => None,
            1 => {
                self.count = 0;
                self.it.finish()
            }
            _ => {
                self.count -= 1;
                self.it.next()
            }
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) { 
        let (least, most) = self.it.size_hint();
        (least.min(self.count), most.map(|most| most.min(self.count)))
    }
}
impl<'a, T, P> FusedIterator for SplitN<'a, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for RSplitN<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { 
        match self.count {
            0 => None,
            1 => {
                self.count = 0;
                self.it.finish()
            }
            _ => {
                self.count -= 1;
                self.it.next_back()
            }
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) { 
        let (least, most) = self.it.size_hint();
        (least.min(self.count), most.map(|most| most.min(self.count)))
    }
}
impl<'a, T, P> FusedIterator for RSplitN<'a, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for SplitNMut<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { self.it.next().map(|it| unsafe { as_mut(it) }) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<'a, T, P> FusedIterator for SplitNMut<'a, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for RSplitNMut<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { self.it.next().map(|it| unsafe { as_mut(it) }) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<'a, T, P> FusedIterator for RSplitNMut<'a, T, P> where P: FnMut(&T) -> bool {}
impl<T> Clone for Windows<'_, T> {
    fn clone(&self) -> Self { Windows { v: self.v, size: self.size } }
}
impl<'a, T> Iterator for Windows<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { 
        let found = self.v.get(..self.size)?;
        self.v = &self.v[1..];
        Some(found)
    }
    fn size_hint(&self) -> (usize, Option<usize>) { 
        let len = (self.v.len() + 1).saturating_sub(self.size);
        (len, Some(len))
    }
    fn count(self) -> usize { self.len() }
    fn nth(&mut self, n: usize) -> Option<&'a [T]> {
        self.v = self.v.get(n..).unwrap_or(&[]);
        self.next()
    }
    fn last(mut self) -> Option<&'a [T]> { self.next_back() }
}
impl<'a, T> DoubleEndedIterator for Windows<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> { 
        let start = self.v.len().checked_sub(self.size)?;
        let found = &self.v[start..];
        self.v = &self.v[..self.v.len() - 1];
        Some(found)
    }
}
impl<T> ExactSizeIterator for Windows<'_, T> {}
impl<T> FusedIterator for Windows<'_, T> {}
impl<T> Clone for Chunks<'_, T> {
    fn clone(&self) -> Self { Chunks { v: self.v, chunk_size: self.chunk_size } }
}
impl<'a, T> Iterator for Chunks<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { 
        if self.v.is_empty() {
            return None;
        }
        let (found, rest) = self.v.split_at(self.chunk_size.min(self.v.len()));
        self.v = rest;
        Some(found)
    }
    fn size_hint(&self) -> (usize, Option<usize>) { 
        let len = self.v.len().div_ceil(self.chunk_size);
        (len, Some(len))
    }
    fn count(self) -> usize { self.len() }
    fn nth(&mut self, n: usize) -> Option<&'a [T]> {
        self.v = self.v.get(n.saturating_mul(self.chunk_size)..).unwrap_or(&[]);
        self.next()
    }
    fn last(mut self) -> Option<&'a [T]> { self.next_back() }
}
impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> { 
        if self.v.is_empty() {
            return None;
        }
        let (rest, found) = self.v.split_at((self.v.len() - 1) / self.chunk_size * self.chunk_size);
        self.v = rest;
        Some(found)
    }
}
impl<T> ExactSizeIterator for Chunks<'_, T> {}
impl<T> FusedIterator for Chunks<'_, T> {}
impl<'a, T> Iterator for ChunksMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { self.it.next().map(|it| unsafe { as_mut(it) }) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
    fn nth(&mut self, n: usize) -> Option<&'a mut [T]> { self.it.nth(n).map(|it| unsafe { as_mut(it) }) }
}
impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]> { self.it.next_back().map(|it| unsafe { as_mut(it) }) }
}
impl<T> ExactSizeIterator for ChunksMut<'_, T> {}
impl<T> FusedIterator for ChunksMut<'_, T> {}
impl<'a, T> ChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T] { self.rem }
}
impl<T> Clone for ChunksExact<'_, T> {
    fn clone(&self) -> Self { ChunksExact { v: self.v, rem: self.rem, chunk_size: self.chunk_size } }
}
impl<'a, T> Iterator for ChunksExact<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { 
        let (found, rest) = self.v.split_at_checked(self.chunk_size)?;
        self.v = rest;
        Some(found)
    }
    fn size_hint(&self) -> (usize, Option<usize>) { 
        let len = self.v.len() / self.chunk_size;
        (len, Some(len))
    }
    fn count(self) -> usize { self.len() }
    fn nth(&mut self, n: usize) -> Option<&'a [T]> {
        self.v = self.v.get(n.saturating_mul(self.chunk_size)..).unwrap_or(&[]);
        self.next()
    }
    fn last(mut self) -> Option<&'a [T]> { self.next_back() }
}
impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> { 
        let (rest, found) = self.v.split_at_checked(self.v.len().checked_sub(self.chunk_size)?)?;
        self.v = rest;
        Some(found)
    }
}
impl<T> ExactSizeIterator for ChunksExact<'_, T> {}
impl<T> FusedIterator for ChunksExact<'_, T> {}
impl<'a, T> ChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T] { unsafe { as_mut(self.it.rem) } }
}
impl<'a, T> Iterator for ChunksExactMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { self.it.next().map(|it| unsafe { as_mut(it) }) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
    fn nth(&mut self, n: usize) -> Option<&'a mut [T]> { self.it.nth(n).map(|it| unsafe { as_mut(it) }) }
}
impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]> { self.it.next_back().map(|it| unsafe { as_mut(it) }) }
}
impl<T> ExactSizeIterator for ChunksExactMut<'_, T> {}
impl<T> FusedIterator for ChunksExactMut<'_, T> {}
impl<T, const N: usize> Clone for ArrayWindows<'_, T, N> {
    fn clone(&self) -> Self { ArrayWindows { v: self.v } }
}
impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> {
    type Item = &'a [T; N];
    fn next(&mut self) -> Option<&'a [T; N]> { 
        let found = self.v.first_chunk()?;
        self.v = &self.v[1..];
        Some(found)
    }
    fn size_hint(&self) -> (usize, Option<usize>) { 
        let len = (self.v.len() + 1).saturating_sub(N);
        (len, Some(len))
    }
    fn count(self) -> usize { self.len() }
    fn nth(&mut self, n: usize) -> Option<&'a [T; N]> {
        self.v = self.v.get(n..).unwrap_or(&[]);
        self.next()
    }
    fn last(mut self) -> Option<&'a [T; N]> { self.next_back() }
}
impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> {
    fn next_back(&mut self) -> Option<&'a [T; N]> { 
        let found = self.v.last_chunk()?;
        self.v = &self.v[..self.v.len() - 1];
        Some(found)
    }
}
impl<T, const N: usize> ExactSizeIterator for ArrayWindows<'_, T, N> {}
impl<T, const N: usize> FusedIterator for ArrayWindows<'_, T, N> {}
impl<T> Clone for RChunks<'_, T> {
    fn clone(&self) -> Self { RChunks { v: self.v, chunk_size: self.chunk_size } }
}
impl<'a, T> Iterator for RChunks<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { 
        if self.v.is_empty() {
            return None;
        }
        let (rest, found) = self.v.split_at(self.v.len().saturating_sub(self.chunk_size));
        self.v = rest;
        Some(found)
    }
    fn size_hint(&self) -> (usize, Option<usize>) { 
        let len = self.v.len().div_ceil(self.chunk_size);
        (len, Some(len))
    }
    fn count(self) -> usize { self.len() }
    fn nth(&mut self, n: usize) -> Option<&'a [T]> {
        let left = self.v.len().saturating_sub(n.saturating_mul(self.chunk_size));
        self.v = &self.v[..left];
        self.next()
    }
    fn last(mut self) -> Option<&'a [T]> { self.next_back() }
}
impl<'a, T> DoubleEndedIterator for RChunks<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> { 
        if self.v.is_empty() {
            return None;
        }
        let (found, rest) = self.v.split_at((self.v.len() - 1) % self.chunk_size + 1);
        self.v = rest;
        Some(found)
    }
}
impl<T> ExactSizeIterator for RChunks<'_, T> {}
impl<T> FusedIterator for RChunks<'_, T> {}
impl<'a, T> Iterator for RChunksMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { self.it.next().map(|it| unsafe { as_mut(it) }) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
    fn nth(&mut self, n: usize) -> Option<&'a mut [T]> { self.it.nth(n).map(|it| unsafe { as_mut(it) }) }
}
impl<'a, T> DoubleEndedIterator for RChunksMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]> { self.it.next_back().map(|it| unsafe { as_mut(it) }) }
}
impl<T> ExactSizeIterator for RChunksMut<'_, T> {}
impl<T> FusedIterator for RChunksMut<'_, T> {}
impl<'a, T> RChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T] { self.rem }
}
impl<'a, T> Clone for RChunksExact<'a, T> {
    fn clone(&self) -> Self { RChunksExact { v: self.v, rem: self.rem, chunk_size: self.chunk_size } }
}
impl<'a, T> Iterator for RChunksExact<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { 
        let (rest, found) = self.v.split_at_checked(self.v.len().checked_sub(self.chunk_size)?)?;
        self.v = rest;
        Some(found)
    }
    fn size_hint(&self) -> (usize, Option<usize>) { 
        let len = self.v.len() / self.chunk_size;
        (len, Some(len))
    }
    fn count(self) -> usize { self.len() }
    fn nth(&mut self, n: usize) -> Option<&'a [T]> {
        let left = self.v.len().saturating_sub(n.saturating_mul(self.chunk_size));
        self.v = &self.v[..left];
        self.next()
    }
    fn last(mut self) -> Option<&'a [T]> { self.next_back() }
}
impl<'a, T> DoubleEndedIterator for RChunksExact<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> { 
        let (found, rest) = self.v.split_at_checked(self.chunk_size)?;
        self.v = rest;
        Some(found)
    }
}
impl<'a, T> ExactSizeIterator for RChunksExact<'a, T> {}
impl<T> FusedIterator for RChunksExact<'_, T> {}
impl<'a, T> RChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T] { unsafe { as_mut(self.it.rem) } }
}
impl<'a, T> Iterator for RChunksExactMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { self.it.next().map(|it| unsafe { as_mut(it) }) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
    fn nth(&mut self, n: usize) -> Option<&'a mut [T]> { self.it.nth(n).map(|it| unsafe { as_mut(it) }) }
}
impl<'a, T> DoubleEndedIterator for RChunksExactMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]> { self.it.next_back().map(|it| unsafe { as_mut(it) }) }
}
impl<T> ExactSizeIterator for RChunksExactMut<'_, T> {}
impl<T> FusedIterator for RChunksExactMut<'_, T> {}
impl<'a, T: 'a, P> Iterator for ChunkBy<'a, T, P> where P: FnMut(&T, &T) -> bool {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> { 
        if self.slice.is_empty() {
            return None;
        }
        let mut len = 1;
        while len < self.slice.len() && (self.predicate)(&self.slice[len - 1], &self.slice[len]) {
            len += 1;
        }
        let (found, rest) = self.slice.split_at(len);
        self.slice = rest;
        Some(found)
    }
    fn size_hint(&self) -> (usize, Option<usize>) { if self.slice.is_empty() { (0, Some(0)) } else { (1, Some(self.slice.len())) } }
    fn last(mut self) -> Option<&'a [T]> { self.next_back() }
}
impl<'a, T: 'a, P> DoubleEndedIterator for ChunkBy<'a, T, P> where P: FnMut(&T, &T) -> bool {
    fn next_back(&mut self) -> Option<&'a [T]> { 
        if self.slice.is_empty() {
            return None;
        }
        let mut start = self.slice.len() - 1;
        while start > 0 && (self.predicate)(&self.slice[start - 1], &self.slice[start]) {
            start -= 1;
        }
        let (rest, found) = self.slice.split_at(start);
        self.slice = rest;
        Some(found)
    }
}
impl<'a, T: 'a, P> FusedIterator for ChunkBy<'a, T, P> where P: FnMut(&T, &T) -> bool {}
impl<'a, T: 'a, P: Clone> Clone for ChunkBy<'a, T, P> {
    fn clone(&self) -> Self { ChunkBy { slice: self.slice, predicate: self.predicate.clone() } }
}
impl<'a, T: 'a + Debug, P> Debug for ChunkBy<'a, T, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("ChunkBy").field(&self.slice).finish() }
}
impl<'a, T: 'a, P> Iterator for ChunkByMut<'a, T, P> where P: FnMut(&T, &T) -> bool {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> { self.it.next().map(|it| unsafe { as_mut(it) }) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<'a, T: 'a, P> DoubleEndedIterator for ChunkByMut<'a, T, P> where P: FnMut(&T, &T) -> bool {
    fn next_back(&mut self) -> Option<&'a mut [T]> { self.it.next_back().map(|it| unsafe { as_mut(it) }) }
}
impl<'a, T: 'a, P> FusedIterator for ChunkByMut<'a, T, P> where P: FnMut(&T, &T) -> bool {}
impl<'a, T: 'a + Debug, P> Debug for ChunkByMut<'a, T, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("ChunkByMut").field(&self.it.slice).finish() }
}
impl<T> [T] {
    pub const fn len(&self) -> usize;
    pub const fn is_empty(&self) -> bool { self.len() == 0 }
    pub const fn first(&self) -> Option<&T> { self.get(0) }
    pub const fn first_mut(&mut self) -> Option<&mut T> { self.get_mut(0) }
    pub const fn split_first(&self) -> Option<(&T, &[T])> { if let [first, rest @ ..] = self { Some((first, rest)) } else { None } }
    pub const fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> { if let [first, rest @ ..] = self { Some((first, rest)) } else { None } }
    pub const fn split_last(&self) -> Option<(&T, &[T])> { if let [rest @ .., last] = self { Some((last, rest)) } else { None } }
    pub const fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> { if let [rest @ .., last] = self { Some((last, rest)) } else { None } }
    pub const fn last(&self) -> Option<&T> { if let [.., last] = self { Some(last) } else { None } }
    pub const fn last_mut(&mut self) -> Option<&mut T> { if let [.., last] = self { Some(last) } else { None } }
    pub const fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> { Some(self.split_first_chunk()?.0) }
    pub const fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> { Some(self.split_first_chunk_mut()?.0) }
    pub const fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])> {
        let (first, rest) = self.split_at_checked(N)?;
        Some((unsafe { &*(first.as_ptr() as *const [T; N]) }, rest))
    }
    pub const fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])> {
        let (first, rest) = self.split_at_mut_checked(N)?;
        Some((unsafe { &mut *(first.as_mut_ptr() as *mut [T; N]) }, rest))
    }
    pub const fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])> {
        let (rest, last) = self.split_at_checked(self.len().checked_sub(N)?)?;
        Some((rest, unsafe { &*(last.as_ptr() as *const [T; N]) }))
    }
    pub const fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])> {
        let (rest, last) = self.split_at_mut_checked(self.len().checked_sub(N)?)?;
        Some((rest, unsafe { &mut *(last.as_mut_ptr() as *mut [T; N]) }))
    }
    pub const fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> { Some(self.split_last_chunk()?.1) }
    pub const fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> { Some(self.split_last_chunk_mut()?.1) }
    pub fn get<I>(&self, index: I) -> Option<&I::Output> where I: SliceIndex<Self> { index.get(self) }
    pub fn get_mut<I>(&mut self, index: I) -> Option<&mut I::Output> where I: SliceIndex<Self> { index.get(self).map(|it| unsafe { as_mut(it) }) }
    pub unsafe fn get_unchecked<I>(&self, index: I) -> &I::Output where I: SliceIndex<Self> { unsafe { index.get(self).unwrap_unchecked() } }
    pub unsafe fn get_unchecked_mut<I>(&mut self, index: I) -> &mut I::Output where I: SliceIndex<Self> { unsafe { as_mut(index.get(self).unwrap_unchecked()) } }
    pub const fn as_ptr(&self) -> *const T { self as *const [T] as *const T }
    pub const fn as_mut_ptr(&mut self) -> *mut T { self as *mut [T] as *mut T }
    pub const fn as_ptr_range(&self) -> Range<*const T> {
        let start = self.as_ptr();
        start..unsafe { start.add(self.len()) }
    }
    pub const fn as_mut_ptr_range(&mut self) -> Range<*mut T> {
        let start = self.as_mut_ptr();
        start..unsafe { start.add(self.len()) }
    }
    pub const fn as_array<const N: usize>(&self) -> Option<&[T; N]> {
        if self.len() == N { Some(unsafe { &*(self.as_ptr() as *const [T; N]) }) } else { None }
    }
    pub const fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]> {
        if self.len() == N { Some(unsafe { &mut *(self.as_mut_ptr() as *mut [T; N]) }) } else { None }
    }
    #[track_caller]
    pub const fn swap(&mut self, a: usize, b: usize) {
        let a = &raw mut self[a];
        let b = &raw mut self[b];
        unsafe { std::ptr::swap(a, b) }
    }
    pub const fn reverse(&mut self) {
        let (ptr, len) = (self.as_mut_ptr(), self.len());
        let mut at = 0;
        while at < len / 2 {
            unsafe { std::ptr::swap(ptr.add(at), ptr.add(len - 1 - at)) }
            at += 1;
        }
    }
    pub fn iter(&self) -> Iter<'_, T> { Iter { ptr: self.as_ptr(), len: self.len() } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { IterMut { ptr: self.as_mut_ptr(), len: self.len() } }
    #[track_caller]
    pub fn windows(&self, size: usize) -> Windows<'_, T> {
        assert!(size != 0, "window size must be non-zero");
        Windows { v: self, size }
    }
    #[track_caller]
    pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T> {
        assert!(chunk_size != 0, "chunk size must be non-zero");
        Chunks { v: self, chunk_size }
    }
    #[track_caller]
    pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> { ChunksMut { it: self.chunks(chunk_size) } }
    #[track_caller]
    pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T> {
        assert!(chunk_size != 0, "chunk size must be non-zero");
        let (v, rem) = self.split_at(self.len() / chunk_size * chunk_size);
        ChunksExact { v, rem, chunk_size }
    }
    #[track_caller]
    pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T> { ChunksExactMut { it: self.chunks_exact(chunk_size) } }
    pub const unsafe fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]] {
        let len = self.len() / N;
        unsafe { from_raw_parts(self.as_ptr() as *const [T; N], len) }
    }
    pub const fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) {
        assert!(N != 0, "chunk size must be non-zero");
        let (chunks, rest) = self.split_at(self.len() / N * N);
        (unsafe { chunks.as_chunks_unchecked() }, rest)
    }
    pub const fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]) {
        assert!(N != 0, "chunk size must be non-zero");
        let (rest, chunks) = self.split_at(self.len() % N);
        (rest, unsafe { chunks.as_chunks_unchecked() })
    }
    pub const unsafe fn as_chunks_unchecked_mut<const N: usize>(&mut self) -> &mut [[T; N]] {
        let len = self.len() / N;
        unsafe { from_raw_parts_mut(self.as_mut_ptr() as *mut [T; N], len) }
    }
    pub const fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]) {
        assert!(N != 0, "chunk size must be non-zero");
        let (chunks, rest) = self.split_at_mut(self.len() / N * N);
        (unsafe { chunks.as_chunks_unchecked_mut() }, rest)
    }
    pub const fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]) {
        assert!(N != 0, "chunk size must be non-zero");
        let (rest, chunks) = self.split_at_mut(self.len() % N);
        (rest, unsafe { chunks.as_chunks_unchecked_mut() })
    }
    #[track_caller]
    pub fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N> {
        assert!(N != 0, "window size must be non-zero");
        ArrayWindows { v: self }
    }
    #[track_caller]
    pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T> {
        assert!(chunk_size != 0, "chunk size must be non-zero");
        RChunks { v: self, chunk_size }
    }
    #[track_caller]
    pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T> { RChunksMut { it: self.rchunks(chunk_size) } }
    #[track_caller]
    pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T> {
        assert!(chunk_size != 0, "chunk size must be non-zero");
        let (rem, v) = self.split_at(self.len() % chunk_size);
        RChunksExact { v, rem, chunk_size }
    }
    #[track_caller]
    pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T> { RChunksExactMut { it: self.rchunks_exact(chunk_size) } }
    pub fn chunk_by<F>(&self, pred: F) -> ChunkBy<'_, T, F> where F: FnMut(&T, &T) -> bool { ChunkBy { slice: self, predicate: pred } }
    pub fn chunk_by_mut<F>(&mut self, pred: F) -> ChunkByMut<'_, T, F> where F: FnMut(&T, &T) -> bool { ChunkByMut { it: self.chunk_by(pred) } }
    #[track_caller]
    pub const fn split_at(&self, mid: usize) -> (&[T], &[T]) {
        match self.split_at_checked(mid) {
            Some(parts) => parts,
            None => panic!("mid > len"),
        }
    }
    #[track_caller]
    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {
        match self.split_at_mut_checked(mid) {
            Some(parts) => parts,
            None => panic!("mid > len"),
        }
    }
    pub const unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]) {
        let (ptr, len) = (self.as_ptr(), self.len());
        unsafe { (from_raw_parts(ptr, mid), from_raw_parts(ptr.add(mid), len - mid)) }
    }
    pub const unsafe fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]) {
        let (ptr, len) = (self.as_mut_ptr(), self.len());
        unsafe { (from_raw_parts_mut(ptr, mid), from_raw_parts_mut(ptr.add(mid), len - mid)) }
    }
    pub const fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> {
        if mid <= self.len() { Some(unsafe { self.split_at_unchecked(mid) }) } else { None }
    }
    pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> {
        if mid <= self.len() { Some(unsafe { self.split_at_mut_unchecked(mid) }) } else { None }
    }
    pub fn split<F>(&self, pred: F) -> Split<'_, T, F> where F: FnMut(&T) -> bool { Split { v: self, pred, finished: false } }
    pub fn split_mut<F>(&mut self, pred: F) -> SplitMut<'_, T, F> where F: FnMut(&T) -> bool { SplitMut { it: self.split(pred) } }
    pub fn split_inclusive<F>(&self, pred: F) -> SplitInclusive<'_, T, F> where F: FnMut(&T) -> bool { SplitInclusive { v: self, pred, finished: self.is_empty() } }
    pub fn split_inclusive_mut<F>(&mut self, pred: F) -> SplitInclusiveMut<'_, T, F> where F: FnMut(&T) -> bool { SplitInclusiveMut { it: self.split_inclusive(pred) } }
    pub fn rsplit<F>(&self, pred: F) -> RSplit<'_, T, F> where F: FnMut(&T) -> bool { RSplit { it: self.split(pred) } }
    pub fn rsplit_mut<F>(&mut self, pred: F) -> RSplitMut<'_, T, F> where F: FnMut(&T) -> bool { RSplitMut { it: self.split(pred) } }
    pub fn splitn<F>(&self, n: usize, pred: F) -> SplitN<'_, T, F> where F: FnMut(&T) -> bool { SplitN { it: self.split(pred), count: n } }
    pub fn splitn_mut<F>(&mut self, n: usize, pred: F) -> SplitNMut<'_, T, F> where F: FnMut(&T) -> bool { SplitNMut { it: self.splitn(n, pred) } }
    pub fn rsplitn<F>(&self, n: usize, pred: F) -> RSplitN<'_, T, F> where F: FnMut(&T) -> bool { RSplitN { it: self.split(pred), count: n } }
    pub fn rsplitn_mut<F>(&mut self, n: usize, pred: F) -> RSplitNMut<'_, T, F> where F: FnMut(&T) -> bool { RSplitNMut { it: self.rsplitn(n, pred) } }
    pub fn contains(&self, x: &T) -> bool where T: PartialEq { self.iter().any(|it| *it == *x) }
    pub fn starts_with(&self, needle: &[T]) -> bool where T: PartialEq { self.get(..needle.len()).is_some_and(|start| *start == *needle) }
    pub fn ends_with(&self, needle: &[T]) -> bool where T: PartialEq { self.len() >= needle.len() && self[self.len() - needle.len()..] == *needle }
    pub fn strip_prefix<P: SlicePattern<Item = T> + ?Sized>(&self, prefix: &P) -> Option<&[T]> where T: PartialEq {
        let prefix = prefix.as_slice();
        if self.starts_with(prefix) { Some(&self[prefix.len()..]) } else { None }
    }
    pub fn strip_suffix<P: SlicePattern<Item = T> + ?Sized>(&self, suffix: &P) -> Option<&[T]> where T: PartialEq {
        let suffix = suffix.as_slice();
        if self.ends_with(suffix) { Some(&self[..self.len() - suffix.len()]) } else { None }
    }
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord { self.binary_search_by(|it| it.cmp(x)) }
    pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize> where F: FnMut(&'a T) -> Ordering {
        let mut f = f;
        let mut size = self.len();
        if size == 0 {
            return Err(0);
        }
        // Which of several equal elements is found is as in std.
        let mut base = 0;
        while size > 1 {
            let half = size / 2;
            if !matches!(f(&self[base + half]), Ordering::Greater) {
                base += half;
            }
            size -= half;
        }
        match f(&self[base]) {
            Ordering::Equal => Ok(base),
            Ordering::Less => Err(base + 1),
            Ordering::Greater => Err(base),
        }
    }
    pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize> where F: FnMut(&'a T) -> B, B: Ord {
        let mut f = f;
        self.binary_search_by(|it| f(it).cmp(b))
    }
    pub fn sort_unstable(&mut self) where T: Ord {
        if !std::intrinsics::sort_scalars(self) {
            merge_sort(self, &mut |a: &T, b: &T| a.lt(b))
        }
    }
    pub fn sort_unstable_by<F>(&mut self, compare: F) where F: FnMut(&T, &T) -> Ordering {
        let mut compare = compare;
        merge_sort(self, &mut |a: &T, b: &T| matches!(compare(a, b), Ordering::Less))
    }
    pub fn sort_unstable_by_key<K, F>(&mut self, f: F) where F: FnMut(&T) -> K, K: Ord {
        let mut f = f;
        merge_sort(self, &mut |a: &T, b: &T| f(a).lt(&f(b)))
    }
    #[track_caller]
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) where T: Ord { self.select_nth_unstable_by(index, |a, b| a.cmp(b)) }
    #[track_caller]
    pub fn select_nth_unstable_by<F>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]) where F: FnMut(&T, &T) -> Ordering {
        if index >= self.len() {
            panic_two("partition_at_index index ", &index, " greater than length of slice ", &self.len(), "");
        }
        self.sort_unstable_by(compare);
        let (before, rest) = self.split_at_mut(index);
        let (found, after) = rest.split_at_mut(1);
        (before, &mut found[0], after)
    }
    #[track_caller]
    pub fn select_nth_unstable_by_key<K, F>(&mut self, index: usize, f: F) -> (&mut [T], &mut T, &mut [T]) where F: FnMut(&T) -> K, K: Ord {
        let mut f = f;
        self.select_nth_unstable_by(index, |a, b| f(a).cmp(&f(b)))
    }
    #[track_caller]
    pub const fn rotate_left(&mut self, mid: usize) {
        assert!(mid <= self.len());
        self[..mid].reverse();
        self[mid..].reverse();
        self.reverse();
    }
    #[track_caller]
    pub const fn rotate_right(&mut self, k: usize) {
        assert!(k <= self.len());
        let mid = self.len() - k;
        self.rotate_left(mid);
    }
    pub fn fill(&mut self, value: T) where T: Clone {
        if let [rest @ .., last] = self {
            for it in rest {
                it.clone_from(&value);
            }
            *last = value;
        }
    }
    pub fn fill_with<F>(&mut self, f: F) where F: FnMut() -> T {
        let mut f = f;
        for it in self {
            *it = f();
        }
    }
    #[track_caller]
    pub fn clone_from_slice(&mut self, src: &[T]) where T: Clone {
        assert!(self.len() == src.len(), "destination and source slices have different lengths");
        for (to, from) in self.iter_mut().zip(src) {
            to.clone_from(from);
        }
    }
    #[track_caller]
    pub const fn copy_from_slice(&mut self, src: &[T]) where T: Copy {
        if self.len() != src.len() {
            panic_two("copy_from_slice: source slice length (", &src.len(), ") does not match destination slice length (", &self.len(), ")");
        }
        unsafe { std::ptr::copy_nonoverlapping(src.as_ptr(), self.as_mut_ptr(), src.len()) }
    }
    #[track_caller]
    pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize) where T: Copy {
        let src = range(src, self.len());
        let count = src.end - src.start;
        assert!(dest <= self.len() - count, "dest is out of bounds");
        let ptr = self.as_mut_ptr();
        unsafe { std::ptr::copy(ptr.add(src.start), ptr.add(dest), count) }
    }
    #[track_caller]
    pub fn swap_with_slice(&mut self, other: &mut [T]) {
        assert!(self.len() == other.len(), "destination and source slices have different lengths");
        unsafe { std::ptr::swap_nonoverlapping(self.as_mut_ptr(), other.as_mut_ptr(), self.len()) }
    }
    pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]) {
        let skip = self.as_ptr().align_offset(align_of::<U>());
        if size_of::<T>() == 0 || size_of::<U>() == 0 || skip > self.len() {
            return (self, &[], &[]);
        }
        let (before, rest) = self.split_at(skip);
        let count = rest.len() * size_of::<T>() / size_of::<U>();
        let (middle, after) = rest.split_at((count * size_of::<U>()).div_ceil(size_of::<T>()));
        (before, unsafe { from_raw_parts(middle.as_ptr() as *const U, count) }, after)
    }
    pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]) {
        let skip = self.as_mut_ptr().align_offset(align_of::<U>());
        if size_of::<T>() == 0 || size_of::<U>() == 0 || skip > self.len() {
            return (self, &mut [], &mut []);
        }
        let (before, rest) = self.split_at_mut(skip);
        let count = rest.len() * size_of::<T>() / size_of::<U>();
        let (middle, after) = rest.split_at_mut((count * size_of::<U>()).div_ceil(size_of::<T>()));
        (before, unsafe { from_raw_parts_mut(middle.as_mut_ptr() as *mut U, count) }, after)
    }
    pub fn is_sorted(&self) -> bool where T: PartialOrd { self.is_sorted_by(|a, b| a <= b) }
    pub fn is_sorted_by<'a, F>(&'a self, compare: F) -> bool where F: FnMut(&'a T, &'a T) -> bool {
        let mut compare = compare;
        self.windows(2).all(|pair| compare(&pair[0], &pair[1]))
    }
    pub fn is_sorted_by_key<'a, F, K>(&'a self, f: F) -> bool where F: FnMut(&'a T) -> K, K: PartialOrd { self.iter().is_sorted_by_key(f) }
    pub fn partition_point<P>(&self, pred: P) -> usize where P: FnMut(&T) -> bool {
        let mut pred = pred;
        self.binary_search_by(|it| if pred(it) { Ordering::Less } else { Ordering::Greater }).unwrap_or_else(|at| at)
    }
    pub fn split_off<'a, R: OneSidedRange<usize>>(self: &mut &'a Self, range: R) -> Option<&'a Self> {
        let (at, front) = match (range.start_bound(), range.end_bound()) {
            (Bound::Included(&start), _) => (start, false),
            (_, Bound::Included(&end)) => (end.checked_add(1)?, true),
            (_, Bound::Excluded(&end)) => (end, true),
            _ => return None,
        };
        if at > self.len() {
            return None;
        }
        let (first, rest) = std::mem::take(self).split_at(at);
        let (found, left) = if front { (first, rest) } else { (rest, first) };
        *self = left;
        Some(found)
    }
    pub fn split_off_mut<'a, R: OneSidedRange<usize>>(self: &mut &'a mut Self, range: R) -> Option<&'a mut Self> {
        let (at, front) = match (range.start_bound(), range.end_bound()) {
            (Bound::Included(&start), _) => (start, false),
            (_, Bound::Included(&end)) => (end.checked_add(1)?, true),
            (_, Bound::Excluded(&end)) => (end, true),
            _ => return None,
        };
        if at > self.len() {
            return None;
        }
        let (first, rest) = std::mem::take(self).split_at_mut(at);
        let (found, left) = if front { (first, rest) } else { (rest, first) };
        *self = left;
        Some(found)
    }
    pub fn split_off_first<'a>(self: &mut &'a Self) -> Option<&'a T> {
        let (found, rest) = std::mem::take(self).split_first()?;
        *self = rest;
        Some(found)
    }
    pub fn split_off_first_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T> {
        let (found, rest) = std::mem::take(self).split_first_mut()?;
        *self = rest;
        Some(found)
    }
    pub fn split_off_last<'a>(self: &mut &'a Self) -> Option<&'a T> {
        let (found, rest) = std::mem::take(self).split_last()?;
        *self = rest;
        Some(found)
    }
    pub fn split_off_last_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T> {
        let (found, rest) = std::mem::take(self).split_last_mut()?;
        *self = rest;
        Some(found)
    }
    pub unsafe fn get_disjoint_unchecked_mut<I, const N: usize>(&mut self, indices: [I; N]) -> [&mut I::Output; N] where I: GetDisjointMutIndex + SliceIndex<Self> { indices.map(|index| unsafe { as_mut(index.get(self).unwrap_unchecked()) }) }
    pub fn get_disjoint_mut<I, const N: usize>(&mut self, indices: [I; N]) -> Result<[&mut I::Output; N], GetDisjointMutError> where I: GetDisjointMutIndex + SliceIndex<Self> {
        for (at, index) in indices.iter().enumerate() {
            if !index.is_within(self.len()) {
                return Err(GetDisjointMutError::IndexOutOfBounds);
            }
            if indices[..at].iter().any(|other| index.overlaps(other)) {
                return Err(GetDisjointMutError::OverlappingIndices);
            }
        }
        Ok(unsafe { self.get_disjoint_unchecked_mut(indices) })
    }
    pub fn element_offset(&self, element: &T) -> Option<usize> {
        let bytes = (element as *const T).addr().wrapping_sub(self.as_ptr().addr());
        let at = bytes / size_of::<T>();
        if bytes % size_of::<T>() == 0 && at < self.len() { Some(at) } else { None }
    }
    pub fn sort(&mut self) where T: Ord {
        if !std::intrinsics::sort_scalars(self) {
            merge_sort(self, &mut |a: &T, b: &T| a.lt(b))
        }
    }
    pub fn sort_by<F>(&mut self, compare: F) where F: FnMut(&T, &T) -> Ordering {
        let mut compare = compare;
        merge_sort(self, &mut |a: &T, b: &T| matches!(compare(a, b), Ordering::Less))
    }
    pub fn sort_by_key<K, F>(&mut self, f: F) where F: FnMut(&T) -> K, K: Ord {
        let mut f = f;
        merge_sort(self, &mut |a: &T, b: &T| f(a).lt(&f(b)))
    }
    pub fn sort_by_cached_key<K, F>(&mut self, f: F) where F: FnMut(&T) -> K, K: Ord {
        let mut keys: Vec<(K, usize)> = self.iter().map(f).enumerate().map(|(at, key)| (key, at)).collect();
        keys.sort();
        let order = keys.iter().map(|&(_, at)| &raw const self[at]).collect();
        put_in_order(self, &order);
    }
    pub fn to_vec(&self) -> Vec<T> where T: Clone {
        let mut copy = Vec::with_capacity(self.len());
        copy.extend_from_slice(self);
        copy
    }
    pub fn into_vec(self: Box<Self>) -> Vec<T> {
        let len = self.len();
        unsafe { Vec::from_raw_parts(Box::into_raw(self) as *mut T, len, len) }
    }
    #[track_caller]
    pub fn repeat(&self, n: usize) -> Vec<T> where T: Copy {
        let Some(len) = self.len().checked_mul(n) else { panic!("capacity overflow") };
        let mut all = Vec::with_capacity(len);
        for _ in 0..n {
            all.extend_from_slice(self);
        }
        all
    }
    pub fn concat<Item: ?Sized>(&self) -> <Self as Concat<Item>>::Output where Self: Concat<Item> { Concat::concat(self) }
    pub fn join<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output where Self: Join<Separator> { Join::join(self, sep) }
    pub fn connect<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output where Self: Join<Separator> { Join::join(self, sep) }
}
impl<T, const N: usize> [[T; N]] {
    pub const fn as_flattened(&self) -> &[T] {
        let len = self.len() * N;
        unsafe { from_raw_parts(self.as_ptr() as *const T, len) }
    }
    pub const fn as_flattened_mut(&mut self) -> &mut [T] {
        let len = self.len() * N;
        unsafe { from_raw_parts_mut(self.as_mut_ptr() as *mut T, len) }
    }
}
impl<T> Default for &[T] {
    fn default() -> Self { &[] }
}
impl<T> Default for &mut [T] {
    fn default() -> Self { &mut [] }
}
impl<T> SlicePattern for [T] {
    type Item = T;
    fn as_slice(&self) -> &[T] { self }
}
impl<T, const N: usize> SlicePattern for [T; N] {
    type Item = T;
    fn as_slice(&self) -> &[T] { self }
}
impl Display for GetDisjointMutError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad(match self {
            GetDisjointMutError::IndexOutOfBounds => "an index is out of bounds",
            GetDisjointMutError::OverlappingIndices => "there were overlapping indices",
        })
    }
}
unsafe impl GetDisjointMutIndex for usize {
    fn is_within(&self, len: usize) -> bool { *self < len }
    fn overlaps(&self, other: &Self) -> bool { *self == *other }
}
unsafe impl GetDisjointMutIndex for Range<usize> {
    fn is_within(&self, len: usize) -> bool { self.start <= self.end && self.end <= len }
    fn overlaps(&self, other: &Self) -> bool { self.start < other.end && other.start < self.end }
}
unsafe impl GetDisjointMutIndex for RangeInclusive<usize> {
    fn is_within(&self, len: usize) -> bool { self.start() <= self.end() && *self.end() < len }
    fn overlaps(&self, other: &Self) -> bool { self.start() <= other.end() && other.start() <= self.end() }
}
unsafe impl GetDisjointMutIndex for std::range::Range<usize> {
    fn is_within(&self, len: usize) -> bool { self.start <= self.end && self.end <= len }
    fn overlaps(&self, other: &Self) -> bool { self.start < other.end && other.start < self.end }
}
unsafe impl GetDisjointMutIndex for std::range::RangeInclusive<usize> {
    fn is_within(&self, len: usize) -> bool { self.start <= self.last && self.last < len }
    fn overlaps(&self, other: &Self) -> bool { self.start <= other.last && other.start <= self.last }
}
impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] {
    type Output = Vec<T>;
    fn concat(slice: &Self) -> Vec<T> { Join::join(slice, &[] as &[T]) }
}
impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] {
    type Output = Vec<T>;
    fn join(slice: &Self, sep: &T) -> Vec<T> { Join::join(slice, from_ref(sep)) }
}
impl<T: Clone, V: Borrow<[T]>> Join<&[T]> for [V] {
    type Output = Vec<T>;
    fn join(slice: &Self, sep: &[T]) -> Vec<T> {
        let [first, rest @ ..] = slice else { return Vec::new() };
        let len = slice.iter().map(|part| part.borrow().len()).sum::<usize>() + sep.len() * rest.len();
        let mut all = Vec::with_capacity(len);
        all.extend_from_slice(first.borrow());
        for part in rest {
            all.extend_from_slice(sep);
            all.extend_from_slice(part.borrow());
        }
        all
    }
}
// Sorts pointers to the elements, which a comparison that panics leaves where they are.
fn merge_sort<T, F: FnMut(&T, &T) -> bool>(v: &mut [T], less: &mut F) {
    let len = v.len();
    if (1..len).all(|at| !less(&v[at], &v[at - 1])) {
        return;
    }
    let mut from: Vec<*const T> = v.iter().map(|it| it as *const T).collect();
    let mut to = from.clone();
    let mut width = 1;
    while width < len {
        let mut start = 0;
        while start < len {
            let mid = len.min(start + width);
            let end = len.min(mid + width);
            unsafe { merge(from.as_ptr(), to.as_mut_ptr(), start, mid, end, less) }
            start = end;
        }
        std::mem::swap(&mut from, &mut to);
        width *= 2;
    }
    put_in_order(v, &from);
}
unsafe fn merge<T, F: FnMut(&T, &T) -> bool>(from: *const *const T, to: *mut *const T, start: usize, mid: usize, end: usize, less: &mut F) {
    let (mut left, mut right, mut at) = (start, mid, start);
    while at < end {
        let is_right = right < end && (left >= mid || less(&**from.add(right), &**from.add(left)));
        if is_right {
            *to.add(at) = *from.add(right);
            right += 1;
        } else {
            *to.add(at) = *from.add(left);
            left += 1;
        }
        at += 1;
    }
}
fn put_in_order<T>(v: &mut [T], order: &Vec<*const T>) {
    let len = v.len();
    let mut sorted: Vec<T> = Vec::with_capacity(len);
    unsafe {
        for (at, &from) in order.iter().enumerate() {
            std::ptr::copy_nonoverlapping(from, sorted.as_mut_ptr().add(at), 1);
        }
        std::ptr::copy_nonoverlapping(sorted.as_ptr(), v.as_mut_ptr(), len);
    }
}
