//! Operations that have no instruction of their own: narrow and very wide integers, casts, floats.

use super::frame::{Window, scalar, set_scalar};
use crate::flow::{BinOp, UnOp};
use crate::machine::bits::{f32_of, f64_of, int_of, low32, low64, narrow};
use crate::machine::code::{Code, Num, Policy, Slow, SlowOp};
use crate::machine::layout::greatest;
use crate::machine::outcome::{Stop, Undefined};

/// Carries out an operation.
pub(super) fn slow(window: &mut Window, code: &Code, slow: Slow) -> Result<(), Stop> {
    let Slow { op, d, a, b } = slow;
    match op {
        SlowOp::Bin(op, policy, num) => {
            let (x, y) = (scalar(window, a, num.bytes()), scalar(window, b, num.bytes()));
            let value = binary(op, policy, num, x, y)?;
            set_scalar(window, d, if op.is_comparison() { 1 } else { num.bytes() }, value);
        }
        SlowOp::Shift(op, policy, num, by) => {
            let (x, y) = (scalar(window, a, num.bytes()), scalar(window, b, by.bytes()));
            let by = match by {
                Num::Int(size, true) => sign_extend(y, size),
                // More than any width, with the bits that count.
                _ => i128::try_from(y).unwrap_or(y.cast_signed()),
            };
            set_scalar(window, d, num.bytes(), shift(op, policy, num, x, by)?);
        }
        SlowOp::Un(op, policy, num) => {
            let value = unary(op, policy, num, scalar(window, a, num.bytes()))?;
            set_scalar(window, d, num.bytes(), value);
        }
        SlowOp::Cast(from, to) => {
            let value = cast(from, to, scalar(window, a, from.bytes()));
            set_scalar(window, d, to.bytes(), value);
        }
        SlowOp::Niche { size, start, first, count, untagged } => {
            let distance = scalar(window, a, size).wrapping_sub(start) & greatest(size.into());
            let variant = if distance < u128::from(count) { u128::from(first) + distance } else { untagged.into() };
            set_scalar(window, d, 4, variant);
        }
        SlowOp::Variant(num, map) => {
            let value = scalar(window, a, num.bytes());
            let value = match num {
                Num::Int(size, true) => sign_extend(value, size),
                _ => value.cast_signed(),
            };
            let known = code.maps.get(crate::source::to_usize(map)).into_iter().flatten();
            let found = known.into_iter().find(|(discriminant, _)| *discriminant == value);
            let (_, variant) = found.ok_or(Undefined::InvalidValue)?;
            set_scalar(window, d, 4, (*variant).into());
        }
        SlowOp::CmpWide(op) => {
            let (x, y) = (scalar(window, a, 16), scalar(window, b, 16));
            // The address counts before what stands beside it.
            let order = x.rotate_left(64).cmp(&y.rotate_left(64));
            set_scalar(window, d, 1, u128::from(holds(op, Some(order))));
        }
    }
    Ok(())
}

fn holds(op: BinOp, order: Option<std::cmp::Ordering>) -> bool {
    use std::cmp::Ordering::{Equal, Greater, Less};
    match op {
        BinOp::Eq => order == Some(Equal),
        BinOp::Ne => order != Some(Equal),
        BinOp::Lt => order == Some(Less),
        BinOp::Le => matches!(order, Some(Less | Equal)),
        BinOp::Gt => order == Some(Greater),
        BinOp::Ge => matches!(order, Some(Greater | Equal)),
        _ => false,
    }
}

/// The value of so many low bytes with a sign.
pub(crate) fn sign_extend(value: u128, size: u8) -> i128 {
    let unused = 128u32.saturating_sub(u32::from(size) * 8);
    value.wrapping_shl(unused).cast_signed().wrapping_shr(unused)
}

/// An operator on scalars given as bits.
pub(crate) fn binary(op: BinOp, policy: Policy, num: Num, a: u128, b: u128) -> Result<u128, Stop> {
    match num {
        Num::Int(size, signed) => integers(op, policy, size, signed, a, b),
        Num::F64 => Ok(floats(op, float(num, a), float(num, b), |value| value.to_bits().into())),
        Num::F32 => {
            // Rounded once: an `f64` holds the exact sum or product's nearest `f32`s.
            let (x, y) = (f32::from_bits(low32(low64(a))), f32::from_bits(low32(low64(b))));
            Ok(floats32(op, x, y))
        }
    }
}

/// A float by its bits.
fn float(num: Num, bits: u128) -> f64 {
    match num {
        Num::F32 => f32::from_bits(low32(low64(bits))).into(),
        _ => f64::from_bits(low64(bits)),
    }
}

/// The bits of a float of a type.
pub(crate) fn float_bits(num: Num, value: f64) -> u128 {
    match num {
        Num::F32 => narrow(value).to_bits().into(),
        _ => value.to_bits().into(),
    }
}

fn floats(op: BinOp, x: f64, y: f64, bits: impl Fn(f64) -> u128) -> u128 {
    match op {
        BinOp::Add => bits(x + y),
        BinOp::Sub => bits(x - y),
        BinOp::Mul => bits(x * y),
        BinOp::Div => bits(x / y),
        BinOp::Rem => bits(x % y),
        _ => u128::from(holds(op, x.partial_cmp(&y))),
    }
}

fn floats32(op: BinOp, x: f32, y: f32) -> u128 {
    let bits = |value: f32| u128::from(value.to_bits());
    match op {
        BinOp::Add => bits(x + y),
        BinOp::Sub => bits(x - y),
        BinOp::Mul => bits(x * y),
        BinOp::Div => bits(x / y),
        BinOp::Rem => bits(x % y),
        _ => u128::from(holds(op, x.partial_cmp(&y))),
    }
}

fn integers(op: BinOp, policy: Policy, size: u8, signed: bool, a: u128, b: u128) -> Result<u128, Stop> {
    let mask = greatest(size.into());
    let (x, y) = (sign_extend(a, size), sign_extend(b, size));
    if op.is_comparison() {
        let order = if signed { x.cmp(&y) } else { a.cmp(&b) };
        return Ok(holds(op, Some(order)).into());
    }
    match op {
        BinOp::BitAnd => return Ok(a & b),
        BinOp::BitOr => return Ok(a | b),
        BinOp::BitXor => return Ok(a ^ b),
        BinOp::Div | BinOp::Rem if b == 0 => {
            return Err(Stop::panic(match op {
                BinOp::Div => "attempt to divide by zero",
                _ => "attempt to calculate the remainder with a divisor of zero",
            }));
        }
        _ => {}
    }
    let (value, overflows) = if signed { signed_op(op, x, y) } else { unsigned_op(op, a, b) };
    let fits = if signed { sign_extend(value & mask, size) == value.cast_signed() } else { value <= mask };
    if overflows || !fits {
        overflow(op, policy)?;
    }
    Ok(value & mask)
}

fn signed_op(op: BinOp, x: i128, y: i128) -> (u128, bool) {
    let (value, overflows) = match op {
        BinOp::Add => x.overflowing_add(y),
        BinOp::Sub => x.overflowing_sub(y),
        BinOp::Mul => x.overflowing_mul(y),
        BinOp::Div => x.overflowing_div(y),
        // The quotient overflows, so the remainder does.
        _ => (x.wrapping_rem(y), false),
    };
    (value.cast_unsigned(), overflows)
}

fn unsigned_op(op: BinOp, a: u128, b: u128) -> (u128, bool) {
    match op {
        BinOp::Add => a.overflowing_add(b),
        BinOp::Sub => a.overflowing_sub(b),
        BinOp::Mul => a.overflowing_mul(b),
        BinOp::Div => (a.wrapping_div(b), false),
        _ => (a.wrapping_rem(b), false),
    }
}

/// What a result that does not fit leads to.
fn overflow(op: BinOp, policy: Policy) -> Result<(), Stop> {
    let message = match op {
        BinOp::Add => "attempt to add with overflow",
        BinOp::Sub => "attempt to subtract with overflow",
        BinOp::Mul => "attempt to multiply with overflow",
        BinOp::Div => "attempt to divide with overflow",
        BinOp::Rem => "attempt to calculate the remainder with overflow",
        BinOp::Shl => "attempt to shift left with overflow",
        _ => "attempt to shift right with overflow",
    };
    match policy {
        Policy::Wrap | Policy::Tell(_) if matches!(op, BinOp::Div | BinOp::Rem) => Err(Stop::panic(message)),
        Policy::Wrap | Policy::Tell(_) => Ok(()),
        Policy::Panic => Err(Stop::panic(message)),
        Policy::Undefined if matches!(op, BinOp::Div | BinOp::Rem) => Err(Stop::panic(message)),
        Policy::Undefined => Err(Undefined::Overflow.into()),
    }
}

/// A shift of a scalar given as bits.
pub(crate) fn shift(op: BinOp, policy: Policy, num: Num, value: u128, by: i128) -> Result<u128, Stop> {
    let Num::Int(size, signed) = num else { return Err(Stop::unsupported("a shift of a float")) };
    let bits = i128::from(size) * 8;
    if !(0..bits).contains(&by) {
        overflow(op, policy)?;
    }
    let by = u32::try_from(by & (bits - 1)).unwrap_or(0);
    let shifted = match (op, signed) {
        (BinOp::Shl, _) => value.wrapping_shl(by),
        (_, true) => sign_extend(value, size).wrapping_shr(by).cast_unsigned(),
        (_, false) => value.wrapping_shr(by),
    };
    Ok(shifted & greatest(size.into()))
}

/// A prefix operator on a scalar given as bits.
pub(crate) fn unary(op: UnOp, policy: Policy, num: Num, value: u128) -> Result<u128, Stop> {
    match (op, num) {
        (UnOp::Not, _) => Ok(!value & greatest(num.bytes().into())),
        (UnOp::Neg, Num::Int(size, _)) => {
            let mask = greatest(size.into());
            let is_least = value == mask / 2 + 1;
            match policy {
                Policy::Panic if is_least => Err(Stop::panic("attempt to negate with overflow")),
                Policy::Undefined if is_least => Err(Undefined::Overflow.into()),
                _ => Ok(value.wrapping_neg() & mask),
            }
        }
        (UnOp::Neg, Num::F32) => Ok(value ^ 1 << 31),
        (UnOp::Neg, Num::F64) => Ok(value ^ 1 << 63),
    }
}

/// `as` between scalars (<https://doc.rust-lang.org/reference/expressions/operator-expr.html#semantics>).
pub(crate) fn cast(from: Num, to: Num, value: u128) -> u128 {
    let wide = match from {
        Num::Int(size, true) => sign_extend(value, size).cast_unsigned(),
        _ => value,
    };
    match (from, to) {
        (Num::Int(..), Num::Int(size, _)) => wide & greatest(size.into()),
        (Num::Int(_, signed), Num::F32) => f32_of(wide, signed).to_bits().into(),
        (Num::Int(_, signed), Num::F64) => f64_of(wide, signed).to_bits().into(),
        (Num::F32 | Num::F64, Num::Int(size, signed)) => {
            int_of(float(from, value), u32::from(size) * 8, signed) & greatest(size.into())
        }
        (Num::F32, Num::F32) | (Num::F64, Num::F64) => value,
        (Num::F32 | Num::F64, _) => float_bits(to, float(from, value)),
    }
}
