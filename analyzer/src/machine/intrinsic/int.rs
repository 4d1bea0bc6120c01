//! Methods of integers, for all widths at once: the generic argument is the type.

use super::{Call, Entry};
use crate::flow::BinOp;
use crate::machine::Machine;
use crate::machine::bits::{low32, low64};
use crate::machine::code::{Num, Policy};
use crate::machine::layout::{greatest, int_size};
use crate::machine::outcome::Stop;
use crate::machine::run::binary;
use crate::types::{Kind, Ty};

type Done = Result<(), Stop>;

pub(super) const TABLE: &[Entry] = &[
    ("int::overflowing_add", |m, call| overflowing(m, call, BinOp::Add)),
    ("int::overflowing_sub", |m, call| overflowing(m, call, BinOp::Sub)),
    ("int::overflowing_mul", |m, call| overflowing(m, call, BinOp::Mul)),
    ("int::rotate_left", |m, call| change(m, call, |value, bits, by| rotate(value, bits, by % bits))),
    ("int::rotate_right", |m, call| change(m, call, |value, bits, by| rotate(value, bits, bits - by % bits))),
    ("int::swap_bytes", |m, call| change(m, call, |value, bits, _| value.swap_bytes() >> (128 - bits))),
    ("int::reverse_bits", |m, call| change(m, call, |value, bits, _| value.reverse_bits() >> (128 - bits))),
    ("int::count_ones", |m, call| count(m, call, |value, _| value.count_ones())),
    ("int::leading_zeros", |m, call| count(m, call, |value, bits| value.leading_zeros() + bits - 128)),
    ("int::trailing_zeros", |m, call| count(m, call, |value, bits| value.trailing_zeros().min(bits))),
];

/// Bytes and sign of an integer type.
fn int(m: &Machine<'_>, ty: Ty) -> Result<(u64, bool), Stop> {
    match m.program.kind(ty) {
        Kind::Int(int) => Ok(int_size(int, m.profile.width.bytes())),
        _ => Err(Stop::unsupported("an integer's method of what is none")),
    }
}

/// The wrapped value, and whether that is not the true one.
fn overflowing(m: &mut Machine<'_>, call: &Call<'_>, op: BinOp) -> Done {
    let ty = m.generic(call, 0)?;
    let (size, signed) = int(m, ty)?;
    let (a, b) = (m.arg(call, 0, size)?, m.arg(call, 1, size)?);
    let num = Num::Int(u8::try_from(size).unwrap_or(16), signed);
    let value = binary(op, Policy::Wrap, num, a, b)?;
    let fits = binary(op, Policy::Undefined, num, a, b).is_ok();
    let layout = m.layout(call.site.result)?;
    let offsets = layout.variant(0).map(|fields| fields.offsets.clone()).unwrap_or_default();
    if let [of_value, of_flag] = offsets.as_slice() {
        m.give(call, *of_value, value, size)?;
        m.give(call, *of_flag, (!fits).into(), 1)?;
    }
    Ok(())
}

fn rotate(value: u128, bits: u32, by: u32) -> u128 {
    value.checked_shl(by).unwrap_or(0) | value.checked_shr(bits - by).unwrap_or(0)
}

/// Of a value, its width and, if there is one, a second argument.
fn change(m: &mut Machine<'_>, call: &Call<'_>, change: fn(u128, u32, u32) -> u128) -> Done {
    let ty = m.generic(call, 0)?;
    let (size, _) = int(m, ty)?;
    let bits = u32::try_from(size * 8).unwrap_or(128);
    let by = if call.site.params.len() > 1 { low32(low64(m.arg(call, 1, 4)?)) } else { 0 };
    let value = change(m.arg(call, 0, size)?, bits, by);
    m.give(call, 0, value & greatest(size), size)
}

fn count(m: &mut Machine<'_>, call: &Call<'_>, count: fn(u128, u32) -> u32) -> Done {
    let ty = m.generic(call, 0)?;
    let (size, _) = int(m, ty)?;
    let bits = u32::try_from(size * 8).unwrap_or(128);
    let value = count(m.arg(call, 0, size)?, bits);
    m.give(call, 0, value.into(), 4)
}

/// `MIN`, `MAX` and `BITS`.
pub(super) fn constant(m: &Machine<'_>, path: &str, ty: Ty) -> Option<u128> {
    let (size, signed) = int(m, ty).ok()?;
    let all = greatest(size);
    Some(match path {
        "int::MAX" if signed => all / 2,
        "int::MAX" => all,
        "int::MIN" if signed => all / 2 + 1,
        "int::MIN" => 0,
        _ => return None,
    })
}
