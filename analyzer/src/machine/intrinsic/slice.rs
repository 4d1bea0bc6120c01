//! Slices and `str`: a pointer and a length.

use super::{Call, Entry};
use crate::machine::Machine;
use crate::machine::bits::index;
use crate::machine::layout::{greatest, int_size};
use crate::machine::outcome::Stop;
use crate::types::Kind;

type Done = Result<(), Stop>;

pub(super) const TABLE: &[Entry] = &[
    ("slice::len", len),
    ("slice::is_empty", is_empty),
    ("slice::as_ptr", as_ptr),
    ("slice::as_mut_ptr", as_ptr),
    ("str::len", len),
    ("str::is_empty", is_empty),
    ("str::as_ptr", as_ptr),
    ("str::as_bytes", whole),
    ("std::str::from_utf8_unchecked", whole),
    ("std::slice::from_raw_parts", from_parts),
    ("std::slice::from_raw_parts_mut", from_parts),
    ("std::ptr::slice_from_raw_parts", from_parts),
    ("std::ptr::slice_from_raw_parts_mut", from_parts),
    ("ptr::len", len),
    ("std::intrinsics::sort_scalars", sort_scalars),
];

fn len(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (_, len) = m.arg_wide(call, 0)?;
    m.give_usize(call, len)
}

fn is_empty(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (_, len) = m.arg_wide(call, 0)?;
    m.give(call, 0, (len == 0).into(), 1)
}

fn as_ptr(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (pointer, _) = m.arg_wide(call, 0)?;
    m.give(call, 0, pointer.into(), 8)
}

fn whole(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let bits = m.arg(call, 0, 16)?;
    m.give(call, 0, bits, 16)
}

/// `(pointer, length)`.
fn from_parts(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let (pointer, len) = (m.arg_pointer(call, 0)?, m.arg_usize(call, 1)?);
    m.give(call, 0, u128::from(pointer) | u128::from(len) << 64, 16)
}

/// `(slice) -> bool`: sorts integers, `char`s and `bool`s, whose order nobody else can tell; of all else it does nothing.
fn sort_scalars(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let ty = m.generic(call, 0)?;
    let (size, is_signed) = match m.program.kind(ty) {
        Kind::Int(int) => int_size(int, m.profile.width.bytes()),
        Kind::Char => (4, false),
        Kind::Bool => (1, false),
        _ => return m.give(call, 0, 0, 1),
    };
    let (pointer, len) = m.arg_wide(call, 0)?;
    let bytes = len.saturating_mul(size);
    m.spend(bytes.saturating_mul(16).saturating_mul(u64::from(len.checked_ilog2().unwrap_or(0))))?;
    let sign = if is_signed { greatest(size) / 2 + 1 } else { 0 };
    let size = index(size);
    let slice = m.memory.bytes_mut(pointer, bytes)?;
    let mut keys: Vec<u128> = slice.chunks_exact(size).map(|bytes| number(bytes) ^ sign).collect();
    keys.sort_unstable();
    for (bytes, key) in slice.chunks_exact_mut(size).zip(keys) {
        bytes.copy_from_slice((key ^ sign).to_le_bytes().get(..size).unwrap_or_default());
    }
    m.give(call, 0, 1, 1)
}

fn number(bytes: &[u8]) -> u128 {
    bytes.iter().rev().fold(0, |number, &byte| number << 8 | u128::from(byte))
}
