//! Slices and `str`: a pointer and a length.

use super::{Call, Entry};
use crate::machine::Machine;
use crate::machine::outcome::Stop;

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
