//! Slices and `str`: a pointer and a length.

use super::{Call, Entry};
use crate::machine::Machine;
use crate::machine::bits::{index, number};
use crate::machine::layout::{greatest, int_size};
use crate::machine::outcome::Stop;
use crate::types::Kind;

type Done = Result<(), Stop>;

pub(super) const TABLE: &[Entry] = &[("std::intrinsics::sort_scalars", sort_scalars)];

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
