//! Reads and writes scalars in the window of a frame.

use crate::machine::code::Slot;
use crate::machine::memory::WINDOW;

/// Bytes that are copied by the word.
const FEW: u16 = 64;

/// What the instructions of a frame reach.
pub(super) type Window = [u8; WINDOW];

/// So many bytes at an offset.
#[inline(always)]
pub(super) fn get<const N: usize>(window: &Window, at: Slot) -> [u8; N] {
    let at = usize::from(at);
    window.get(at..at + N).and_then(|bytes| bytes.first_chunk()).copied().unwrap_or([0; N])
}

#[inline(always)]
pub(super) fn put<const N: usize>(window: &mut Window, at: Slot, value: [u8; N]) {
    let at = usize::from(at);
    if let Some(bytes) = window.get_mut(at..at + N).and_then(|bytes| bytes.first_chunk_mut()) {
        *bytes = value;
    }
}

/// Eight bytes as a pointer or length.
#[inline(always)]
pub(super) fn word(window: &Window, at: Slot) -> u64 {
    u64::from_le_bytes(get(window, at))
}

/// An integer of so many bytes.
pub(super) fn scalar(window: &Window, at: Slot, size: u8) -> u128 {
    let bytes: [u8; 16] = get(window, at);
    u128::from_le_bytes(bytes) & crate::machine::layout::greatest(size.into())
}

/// Writes the low bytes of an integer.
pub(super) fn set_scalar(window: &mut Window, at: Slot, size: u8, value: u128) {
    let start = usize::from(at);
    let bytes = value.to_le_bytes();
    let target = window.get_mut(start..start + usize::from(size));
    if let (Some(target), Some(source)) = (target, bytes.get(..usize::from(size))) {
        target.copy_from_slice(source);
    }
}

/// Copies bytes into a window.
pub(super) fn fill_from(window: &mut Window, at: Slot, bytes: &[u8]) {
    let start = usize::from(at);
    if let Some(target) = window.get_mut(start..start + bytes.len()) {
        target.copy_from_slice(bytes);
    }
}

/// Copies so many bytes within a window: few of them by the word, which a browser does sooner than it calls for a copy.
#[inline(always)]
pub(super) fn move_within(window: &mut Window, to: Slot, from: Slot, size: u16) {
    if size <= FEW && (to <= from || from.saturating_add(size) <= to) {
        let mut done = 0;
        while done + 8 <= size {
            put(window, to.wrapping_add(done), get::<8>(window, from.wrapping_add(done)));
            done += 8;
        }
        while done < size {
            put(window, to.wrapping_add(done), get::<1>(window, from.wrapping_add(done)));
            done += 1;
        }
        return;
    }
    let (to, from, size) = (usize::from(to), usize::from(from), usize::from(size));
    if from + size <= WINDOW && to + size <= WINDOW {
        window.copy_within(from..from + size, to);
    }
}
