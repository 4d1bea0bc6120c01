//! Memory made of bytes: blocks that are valid from their allocation to their end, and never again.
//!
//! A pointer is 64 bits: the block (a slot of the table and its generation) above, an offset in it below. A slot whose
//! generations are used up is never used again. Block 0 is never there: pointers into it are null, or addresses of nothing.

use super::bits::{index, low32};
use super::outcome::{Cause, Stop, Undefined};
use crate::source::to_usize;

/// Bits of a slot.
const SLOT_BITS: u32 = 22;
const SLOTS: u32 = 1 << SLOT_BITS;
const LAST_GENERATION: u16 = (1 << (32 - SLOT_BITS)) - 1;
/// All blocks begin at multiples of this.
const GRAIN: u32 = 16;
/// Bytes of the main thread's part of the stack at first, and of the others'.
const FIRST_STACK: usize = 1 << 18;
const FIRST_PART: u32 = 1 << 14;

/// What instructions of a frame can reach: 16-bit offsets, and the widest scalar behind the last.
pub(crate) const WINDOW: usize = (1 << 16) + 16;

/// Where a block lies and what may be done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Region {
    Stack,
    Heap,
    /// Constants: read only.
    Constant,
    /// No bytes: the address of the function with this index.
    Function,
}

/// An allocation.
#[derive(Debug, Clone, Copy)]
struct Block {
    start: u32,
    size: u32,
    generation: u16,
    region: Region,
    /// The alignment's logarithm.
    align: u8,
}

/// All bytes.
#[derive(Debug)]
pub(crate) struct Memory {
    blocks: Vec<Block>,
    free: Vec<u32>,
    /// The parts of all threads, and behind them what the last frame's window needs.
    pub(crate) stack: Vec<u8>,
    /// The part of the thread that runs.
    pub(crate) part: Part,
    /// Starts of free parts by the logarithm of their size.
    parts: Vec<Vec<u32>>,
    heap: Vec<u8>,
    /// Starts of free pieces of the heap by the logarithm of their size.
    pieces: Vec<Vec<u32>>,
    /// Bytes of all parts.
    max_stack: usize,
    max_heap: usize,
    /// Bytes in use on the heap, and the most there ever were.
    pub(crate) used: u64,
    pub(crate) peak: u64,
}

/// A thread's part of the stack: where it begins, where it ends (0 while there is none), and the most bytes it may have.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Part {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) most: u32,
}

/// Bytes that memory may grow to: the main thread's stack, and the heap.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) stack: usize,
    pub(crate) heap: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { stack: 16 << 20, heap: 256 << 20 }
    }
}

impl Memory {
    pub(crate) fn new(limits: Limits) -> Memory {
        let nothing = Block { start: 0, size: 0, generation: 0, region: Region::Heap, align: 0 };
        Memory {
            blocks: vec![nothing],
            free: Vec::new(),
            stack: vec![0; FIRST_STACK],
            part: Part {
                start: 0,
                end: low32(len(FIRST_STACK - WINDOW)),
                most: low32(len(limits.stack.saturating_sub(WINDOW))),
            },
            parts: vec![Vec::new(); 33],
            heap: Vec::new(),
            pieces: vec![Vec::new(); 33],
            max_stack: limits.stack.saturating_add(limits.heap).min(1 << 31),
            max_heap: limits.heap,
            used: 0,
            peak: 0,
        }
    }

    /// Makes room in the thread's part of the stack for a frame at `base` that reaches so far.
    #[inline(always)]
    pub(crate) fn reach(&mut self, base: u32, size: u32) -> Result<(), Stop> {
        match base.checked_add(size) {
            Some(wanted) if wanted <= self.part.end => Ok(()),
            wanted => self.reach_on(wanted.unwrap_or(u32::MAX)),
        }
    }

    #[cold]
    fn reach_on(&mut self, wanted: u32) -> Result<(), Stop> {
        let Part { start, end, most } = self.part;
        let last = start.saturating_add(most);
        if wanted > last {
            return Err(Stop::new(Cause::StackOverflow));
        }
        if to_usize(end).saturating_add(WINDOW) != self.stack.len() {
            return Err(Stop::new(Cause::MoreStack(wanted)));
        }
        let grown = start.saturating_add(end.wrapping_sub(start).saturating_mul(2)).max(wanted).min(last);
        self.stack.resize(to_usize(grown).saturating_add(WINDOW), 0);
        self.part.end = grown;
        Ok(())
    }

    /// A part for a thread whose stack may have so many bytes.
    pub(crate) fn new_part(&mut self, most: u32) -> Result<Part, Stop> {
        self.part_of(FIRST_PART, most.max(FIRST_PART))
    }

    fn part_of(&mut self, size: u32, most: u32) -> Result<Part, Stop> {
        let class = class(size);
        let length = 1u32.checked_shl(class.try_into().unwrap_or(32)).ok_or_else(|| Stop::new(Cause::OutOfMemory))?;
        let start = match self.parts.get_mut(class).and_then(Vec::pop) {
            Some(start) => start,
            None => {
                let start = low32(len(self.stack.len().saturating_sub(WINDOW))).next_multiple_of(GRAIN);
                let end = to_usize(start).saturating_add(to_usize(length));
                if end > self.max_stack {
                    return Err(Stop::new(Cause::OutOfMemory));
                }
                self.stack.resize(end.saturating_add(WINDOW), 0);
                start
            }
        };
        Ok(Part { start, end: start.saturating_add(length), most })
    }

    /// A larger part with what the running thread's has, up to an address in that; the old one is the caller's to give back.
    pub(crate) fn larger_part(&mut self, wanted: u32) -> Result<Part, Stop> {
        let Part { start, end, most } = self.part;
        let size = end.wrapping_sub(start).saturating_mul(2).max(wanted.wrapping_sub(start));
        let part = self.part_of(size, most)?;
        copy_within(&mut self.stack, to_usize(start)..to_usize(end), to_usize(part.start));
        self.part = part;
        Ok(part)
    }

    /// A part is used by nobody any more.
    pub(crate) fn give_back(&mut self, part: Part) {
        let size = part.end.saturating_sub(part.start);
        if let (Some(class), true) = (size.checked_ilog2(), size >= FIRST_PART) {
            self.parts.get_mut(to_usize(class)).into_iter().for_each(|parts| parts.push(part.start));
        }
    }

    /// A frame's block begins elsewhere.
    pub(crate) fn move_frame(&mut self, block: u64, base: u32) {
        if block != 0 {
            self.blocks.get_mut(to_usize(slot(block))).into_iter().for_each(|block| block.start = base);
        }
    }

    fn add(&mut self, start: u32, size: u32, region: Region, align: u64) -> Result<u64, Stop> {
        let align = u8::try_from(align.max(1).trailing_zeros()).unwrap_or(63);
        let new = |generation| Block { start, size, generation, region, align };
        let slot = match self.free.pop() {
            Some(slot) => slot,
            None if self.blocks.len() < index(SLOTS.into()) => {
                self.blocks.push(new(0));
                crate::source::to_u32(self.blocks.len() - 1)
            }
            None => return Err(Stop::new(Cause::OutOfMemory)),
        };
        let block = self.blocks.get_mut(to_usize(slot)).ok_or(Undefined::Dangling)?;
        *block = new(block.generation);
        Ok(u64::from(slot | u32::from(block.generation) << SLOT_BITS) << 32)
    }

    /// The frame's own block.
    pub(crate) fn frame(&mut self, base: u32, size: u32) -> Result<u64, Stop> {
        self.add(base, size, Region::Stack, 16)
    }

    /// The address of a function.
    pub(crate) fn function(&mut self, function: u32) -> Result<u64, Stop> {
        self.add(function, 0, Region::Function, 1)
    }

    /// The function at an address.
    pub(crate) fn function_at(&self, pointer: u64) -> Result<u32, Undefined> {
        let block = self.block(pointer)?;
        match block.region {
            Region::Function => Ok(block.start),
            _ => Err(Undefined::Broken("a function pointer must point to a function")),
        }
    }

    /// New bytes; what they are is not said.
    pub(crate) fn allocate(&mut self, size: u64, align: u64) -> Result<u64, Stop> {
        let Ok(bytes) = u32::try_from(size) else { return Err(Stop::new(Cause::OutOfMemory)) };
        let class = class(bytes);
        let start = match self.pieces.get_mut(class).and_then(Vec::pop) {
            Some(start) => start,
            None => self.grow(class)?,
        };
        self.used += size;
        self.peak = self.peak.max(self.used);
        self.add(start, bytes, Region::Heap, align)
    }

    fn grow(&mut self, class: usize) -> Result<u32, Stop> {
        let length = 1usize << class;
        let start = self.heap.len();
        let end = start.saturating_add(length);
        if end > self.max_heap {
            return Err(Stop::new(Cause::OutOfMemory));
        }
        self.heap.resize(end, 0);
        u32::try_from(start).map_err(|_| Stop::new(Cause::OutOfMemory))
    }

    /// Gives bytes back. They must have been allocated with this size and alignment.
    pub(crate) fn free(&mut self, pointer: u64, size: u64, align: u64) -> Result<(), Undefined> {
        let block = self.block(pointer).map_err(|broken| match broken {
            Undefined::Dangling => Undefined::BadFree,
            _ => broken,
        })?;
        if low32(pointer) != 0 || block.region != Region::Heap {
            return Err(Undefined::BadFree);
        }
        if u64::from(block.size) != size || u32::from(block.align) != align.trailing_zeros() {
            return Err(Undefined::WrongLayout);
        }
        self.pieces.get_mut(class(block.size)).into_iter().for_each(|pieces| pieces.push(block.start));
        self.used = self.used.saturating_sub(size);
        self.end(pointer);
        Ok(())
    }

    /// Moves a frame's block off the stack: what it holds stays valid when the frame is left.
    pub(crate) fn keep(&mut self, pointer: u64) -> Result<(), Stop> {
        let size = u64::from(self.block(pointer)?.size);
        let moved = self.allocate(size, GRAIN.into())?;
        self.copy(pointer, moved, size)?;
        let block = self.block(moved)?;
        // The second name of these bytes goes, the bytes stay.
        self.end(moved);
        if let Some(kept) = self.blocks.get_mut(to_usize(slot(pointer))) {
            (kept.start, kept.region) = (block.start, block.region);
        }
        Ok(())
    }

    /// Moves such a block back to the stack.
    pub(crate) fn bring_back(&mut self, pointer: u64, base: u32) -> Result<(), Undefined> {
        let Block { start, size, .. } = self.block(pointer)?;
        let (from, to) = (to_usize(start), to_usize(base));
        let range = from..from.saturating_add(to_usize(size));
        copy_between(&self.heap, range, &mut self.stack, to).ok_or(Undefined::OutOfBounds)?;
        self.pieces.get_mut(class(size)).into_iter().for_each(|pieces| pieces.push(start));
        self.used = self.used.saturating_sub(size.into());
        if let Some(block) = self.blocks.get_mut(to_usize(slot(pointer))) {
            (block.start, block.region) = (base, Region::Stack);
        }
        Ok(())
    }

    /// Ends a block: nobody may use its pointers any more.
    pub(crate) fn end(&mut self, pointer: u64) {
        let slot = slot(pointer);
        let Some(block) = self.blocks.get_mut(to_usize(slot)) else { return };
        block.size = 0;
        if block.generation < LAST_GENERATION {
            block.generation += 1;
            self.free.push(slot);
        } else {
            // Never again: no pointer has this one.
            block.generation = u16::MAX;
        }
    }

    /// Nobody may write to it from now on.
    pub(crate) fn freeze(&mut self, pointer: u64) {
        let slot = to_usize(slot(pointer));
        if let Some(block) = self.blocks.get_mut(slot).filter(|block| block.region == Region::Heap) {
            block.region = Region::Constant;
        }
    }

    /// A constant with these bytes.
    pub(crate) fn constant(&mut self, bytes: &[u8], align: u64) -> Result<u64, Stop> {
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        let pointer = self.allocate(size, align)?;
        self.bytes_mut(pointer, size)?.copy_from_slice(bytes);
        self.freeze(pointer);
        Ok(pointer)
    }

    #[inline(always)]
    fn block(&self, pointer: u64) -> Result<Block, Undefined> {
        let block = self.blocks.get(to_usize(slot(pointer)));
        match block {
            Some(block) if u64::from(block.generation) == pointer >> (32 + SLOT_BITS) && slot(pointer) != 0 => {
                Ok(*block)
            }
            _ => Err(self.why(pointer)),
        }
    }

    #[cold]
    fn why(&self, pointer: u64) -> Undefined {
        if pointer == 0 { Undefined::Null } else { Undefined::Dangling }
    }

    /// The size of the block that a pointer is into, and the offset in it.
    pub(crate) fn extent(&self, pointer: u64) -> Result<(u32, u32), Undefined> {
        Ok((self.block(pointer)?.size, low32(pointer)))
    }

    /// Whether so many bytes further is still within the pointer's block, or at its end.
    #[inline]
    pub(crate) fn within(&self, pointer: u64, distance: u64) -> Result<(), Undefined> {
        if distance == 0 {
            return Ok(());
        }
        let (block, to) = (self.block(pointer)?, pointer.wrapping_add(distance));
        if to >> 32 != pointer >> 32 || low32(to) > block.size {
            return Err(Undefined::Broken("a pointer must stay within its allocation"));
        }
        Ok(())
    }

    /// Where so many bytes behind a pointer lie: an index into the stack, or into the heap.
    #[inline(always)]
    pub(crate) fn locate(&self, pointer: u64, size: u64) -> Result<(Region, usize), Undefined> {
        let block = self.block(pointer)?;
        let offset = low32(pointer);
        if u64::from(offset) + size > u64::from(block.size) {
            return Err(Undefined::OutOfBounds);
        }
        Ok((block.region, to_usize(block.start.wrapping_add(offset))))
    }

    /// What a located index is one into.
    #[inline(always)]
    fn all(&self, region: Region) -> &[u8] {
        if region == Region::Stack { &self.stack } else { &self.heap }
    }

    /// The same, to be written to.
    #[inline(always)]
    fn all_mut(&mut self, region: Region) -> Result<&mut [u8], Undefined> {
        match region {
            Region::Stack => Ok(&mut self.stack),
            Region::Heap => Ok(&mut self.heap),
            Region::Constant | Region::Function => Err(Undefined::WriteToConstant),
        }
    }

    /// The bytes behind a pointer.
    #[inline]
    pub(crate) fn bytes(&self, pointer: u64, size: u64) -> Result<&[u8], Undefined> {
        if size == 0 {
            return if pointer == 0 { Err(Undefined::Null) } else { Ok(&[]) };
        }
        let (region, start) = self.locate(pointer, size)?;
        self.all(region).get(start..start.wrapping_add(index(size))).ok_or(Undefined::OutOfBounds)
    }

    /// The same, to be written to.
    #[inline]
    pub(crate) fn bytes_mut(&mut self, pointer: u64, size: u64) -> Result<&mut [u8], Undefined> {
        if size == 0 {
            return if pointer == 0 { Err(Undefined::Null) } else { Ok(&mut []) };
        }
        let (region, start) = self.locate(pointer, size)?;
        self.all_mut(region)?.get_mut(start..start.wrapping_add(index(size))).ok_or(Undefined::OutOfBounds)
    }

    /// Reads so many bytes at a pointer.
    #[inline(always)]
    pub(crate) fn read<const N: usize>(&self, pointer: u64) -> Result<[u8; N], Undefined> {
        let (region, start) = self.locate(pointer, len(N))?;
        self.all(region).get(start..).and_then(|bytes| bytes.first_chunk()).copied().ok_or(Undefined::OutOfBounds)
    }

    /// Writes them.
    #[inline(always)]
    pub(crate) fn write<const N: usize>(&mut self, pointer: u64, value: [u8; N]) -> Result<(), Undefined> {
        let (region, start) = self.locate(pointer, len(N))?;
        let place = self.all_mut(region)?.get_mut(start..).and_then(|bytes| bytes.first_chunk_mut());
        *place.ok_or(Undefined::OutOfBounds)? = value;
        Ok(())
    }

    /// Copies bytes, also where they overlap.
    pub(crate) fn copy(&mut self, from: u64, to: u64, size: u64) -> Result<(), Undefined> {
        if size == 0 {
            return Ok(());
        }
        let (source, start) = self.locate(from, size)?;
        let (target, at) = self.locate(to, size)?;
        if matches!(target, Region::Constant | Region::Function) {
            return Err(Undefined::WriteToConstant);
        }
        let size = index(size);
        let range = start..start.saturating_add(size);
        let (from_stack, to_stack) = (source == Region::Stack, target == Region::Stack);
        let done = match (from_stack, to_stack) {
            (true, true) => copy_within(&mut self.stack, range, at),
            (false, false) => copy_within(&mut self.heap, range, at),
            (true, false) => copy_between(&self.stack, range, &mut self.heap, at),
            (false, true) => copy_between(&self.heap, range, &mut self.stack, at),
        };
        done.ok_or(Undefined::OutOfBounds)
    }
}

fn copy_within(bytes: &mut [u8], from: std::ops::Range<usize>, to: usize) -> Option<()> {
    let end = to.checked_add(from.len())?;
    if from.end > bytes.len() || end > bytes.len() {
        return None;
    }
    if is_short(&from) && (to <= from.start || from.end <= to) {
        for (from, to) in from.zip(to..) {
            let byte = bytes.get(from).copied()?;
            *bytes.get_mut(to)? = byte;
        }
        return Some(());
    }
    bytes.copy_within(from, to);
    Some(())
}

/// Whether a browser copies so few bytes one by one sooner than it calls for a copy.
fn is_short(range: &std::ops::Range<usize>) -> bool {
    range.len() <= 8
}

fn copy_between(source: &[u8], from: std::ops::Range<usize>, target: &mut [u8], to: usize) -> Option<()> {
    let size = from.len();
    target.get_mut(to..to.checked_add(size)?)?.copy_from_slice(source.get(from)?);
    Some(())
}

#[inline(always)]
fn slot(pointer: u64) -> u32 {
    low32(pointer >> 32) & (SLOTS - 1)
}

#[inline(always)]
fn len(bytes: usize) -> u64 {
    u64::try_from(bytes).unwrap_or(u64::MAX)
}

/// The logarithm of the size of the piece of the heap that so many bytes need.
fn class(size: u32) -> usize {
    let rounded = size.max(GRAIN).checked_next_power_of_two();
    rounded.map_or(32, |rounded| to_usize(rounded.trailing_zeros()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn memory() -> Memory {
        Memory::new(Limits::default())
    }

    #[test]
    fn freed_blocks_are_never_valid_again() {
        let mut memory = memory();
        let first = memory.allocate(8, 8).unwrap();
        memory.write(first, 7u64.to_le_bytes()).unwrap();
        memory.free(first, 8, 8).unwrap();
        let second = memory.allocate(8, 8).unwrap();
        assert_ne!(first, second);
        assert_eq!(memory.read::<8>(first), Err(Undefined::Dangling));
        assert_eq!(memory.free(first, 8, 8), Err(Undefined::BadFree));
        assert!(memory.read::<8>(second).is_ok());
        for _ in 0..5_000 {
            let next = memory.allocate(8, 8).unwrap();
            assert!(next != first && next != second);
            memory.free(next, 8, 8).unwrap();
        }
    }

    #[test]
    fn accesses_stay_inside_their_block() {
        let mut memory = memory();
        let block = memory.allocate(6, 2).unwrap();
        assert_eq!(memory.read::<4>(block + 3), Err(Undefined::OutOfBounds));
        assert_eq!(memory.read::<4>(0), Err(Undefined::Null));
        assert_eq!(memory.read::<4>(16), Err(Undefined::Dangling));
        assert_eq!(memory.free(block, 6, 4), Err(Undefined::WrongLayout));
        assert_eq!(memory.free(block + 1, 6, 2), Err(Undefined::BadFree));
        let text = memory.constant(b"abc", 1).unwrap();
        assert_eq!(memory.write(text, [0]), Err(Undefined::WriteToConstant));
        assert_eq!(memory.copy(text, block + 1, 3), Ok(()));
        assert_eq!(memory.copy(block + 1, block + 2, 3), Ok(()));
        assert_eq!(memory.read(block + 1), Ok(*b"aabc"));
    }

    #[test]
    fn memory_has_an_end() {
        let mut memory = Memory::new(Limits { stack: 1 << 20, heap: 1 << 20 });
        assert!(memory.allocate(1 << 21, 1).is_err());
        assert!(memory.allocate(1 << 40, 1).is_err());
        assert!(memory.reach(0, 1 << 19).is_ok());
        assert!(memory.reach(0, 1 << 20).is_err());
    }
}
