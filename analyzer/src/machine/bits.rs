//! Conversions between widths that keep the low bits, in one place.
#![expect(clippy::as_conversions, reason = "what is cut off is meant to be")]

use std::mem::size_of;

#[inline(always)]
pub(crate) fn low32(value: u64) -> u32 {
    value as u32
}

pub(crate) fn low64(value: u128) -> u64 {
    value as u64
}

/// The integer that bytes are, of at most 16.
pub(crate) fn number(bytes: &[u8]) -> u128 {
    match (bytes.len(), bytes.first_chunk::<8>(), bytes.first_chunk::<4>()) {
        (8, Some(bytes), _) => u64::from_le_bytes(*bytes).into(),
        (4, _, Some(bytes)) => u32::from_le_bytes(*bytes).into(),
        _ => bytes.iter().take(16).rev().fold(0, |number, byte| number << 8 | u128::from(*byte)),
    }
}

/// An index into what is in memory of the host.
pub(crate) fn index(value: u64) -> usize {
    const { assert!(size_of::<usize>() <= size_of::<u64>()) };
    value as usize
}

/// An `f64` from an integer, rounded to the nearest.
pub(crate) fn f64_of(value: u128, signed: bool) -> f64 {
    if signed { value.cast_signed() as f64 } else { value as f64 }
}

/// An `f32` from an integer, rounded once.
pub(crate) fn f32_of(value: u128, signed: bool) -> f32 {
    if signed { value.cast_signed() as f32 } else { value as f32 }
}

pub(crate) fn narrow(value: f64) -> f32 {
    value as f32
}

/// The integer of so many bits that a float is nearest to from below in magnitude: at the ends of the range beyond it,
/// zero if it is no number.
pub(crate) fn int_of(value: f64, bits: u32, signed: bool) -> u128 {
    if signed {
        let max = (u128::MAX >> (129 - bits.clamp(1, 128))).cast_signed();
        (value as i128).clamp(-max - 1, max).cast_unsigned()
    } else {
        (value as u128).min(u128::MAX >> (128 - bits.clamp(1, 128)))
    }
}
