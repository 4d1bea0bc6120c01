//! Which bytes of memory depend on a value that wrapped.

use rustc_hash::FxHashSet;

use crate::machine::memory::Region;
use crate::source::to_usize;

/// A byte of the stack or of the heap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Address(u64);

/// Heap bytes count from here.
const HEAP: u64 = 1 << 40;

impl Address {
    pub(super) fn stack(offset: usize) -> Address {
        Address(wide(offset))
    }

    pub(super) fn of(region: Region, index: usize) -> Address {
        match region {
            Region::Stack => Address::stack(index),
            Region::Heap | Region::Constant | Region::Function => Address(HEAP.wrapping_add(wide(index))),
        }
    }

    pub(super) fn is_heap(self) -> bool {
        self.0 >= HEAP
    }

    fn further(self, by: u64) -> Address {
        Address(self.0.wrapping_add(by))
    }
}

fn wide(offset: usize) -> u64 {
    u64::try_from(offset).unwrap_or(u64::MAX)
}

/// A set of bytes.
#[derive(Debug, Default)]
pub(super) struct Taint {
    bytes: FxHashSet<Address>,
}

impl Taint {
    pub(super) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether one of so many bytes depends on a wrapped value.
    pub(super) fn any(&self, at: Address, size: u64) -> bool {
        match size <= wide(self.bytes.len()) {
            true => (0..size).any(|offset| self.bytes.contains(&at.further(offset))),
            false => self.bytes.iter().any(|byte| (at..at.further(size)).contains(byte)),
        }
    }

    /// Distances from `at` of those that do.
    pub(super) fn within(&self, at: Address, size: u64) -> Vec<u64> {
        match size <= wide(self.bytes.len()) {
            true => (0..size).filter(|offset| self.bytes.contains(&at.further(*offset))).collect(),
            false => {
                let range = at..at.further(size);
                self.bytes.iter().filter(|byte| range.contains(byte)).map(|byte| byte.0.wrapping_sub(at.0)).collect()
            }
        }
    }

    pub(super) fn clear(&mut self, at: Address, size: u64) {
        if size <= wide(self.bytes.len()) {
            for offset in 0..size {
                self.bytes.remove(&at.further(offset));
            }
        } else {
            self.bytes.retain(|byte| !(at..at.further(size)).contains(byte));
        }
    }

    pub(super) fn set(&mut self, at: Address, size: u64) {
        self.bytes.extend((0..size).map(|offset| at.further(offset)));
    }

    /// The bytes at `to` are all new: those at these distances depend on a wrapped value, the others do not.
    pub(super) fn put(&mut self, to: Address, size: u64, at: &[u64]) {
        self.clear(to, size);
        self.bytes.extend(at.iter().map(|offset| to.further(*offset)));
    }

    /// Copies bytes, also where they overlap.
    pub(super) fn copy(&mut self, from: Address, to: Address, size: u64) {
        let moved = self.within(from, size);
        self.put(to, size, &moved);
    }

    /// Repeats the first `unit` bytes up to `total`.
    pub(super) fn repeat(&mut self, at: Address, total: u64, unit: u64) {
        let first = self.within(at, unit);
        let starts = (0..total).step_by(to_usize(u32::try_from(unit.max(1)).unwrap_or(u32::MAX)));
        let all: Vec<u64> =
            starts.flat_map(|start| first.iter().map(move |offset| start.wrapping_add(*offset))).collect();
        self.put(at, total, &all);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(offset: usize) -> Address {
        Address::stack(offset)
    }

    #[test]
    fn bytes_are_copied_with_what_they_depend_on() {
        let mut taint = Taint::default();
        taint.set(at(4), 2);
        taint.copy(at(3), at(100), 4);
        assert_eq!(taint.within(at(100), 8), [1, 2]);
        taint.copy(at(200), at(100), 2);
        assert_eq!(taint.within(at(100), 8), [2], "what is written over is gone");
    }

    #[test]
    fn a_range_that_overlaps_itself_is_moved() {
        let mut taint = Taint::default();
        taint.set(at(10), 1);
        taint.copy(at(8), at(9), 4);
        let mut left = taint.within(at(8), 8);
        left.sort_unstable();
        assert_eq!(left, [3]);
    }

    #[test]
    fn elements_repeat() {
        let mut taint = Taint::default();
        taint.set(at(1), 1);
        taint.repeat(at(0), 6, 2);
        let mut all = taint.within(at(0), 8);
        all.sort_unstable();
        assert_eq!(all, [1, 3, 5]);
    }

    #[test]
    fn the_heap_is_not_the_stack() {
        let mut taint = Taint::default();
        taint.set(Address::of(Region::Heap, 7), 1);
        assert!(!taint.any(at(7), 1));
        assert!(taint.any(Address::of(Region::Heap, 0), 100));
    }
}
