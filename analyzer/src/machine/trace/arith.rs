//! Arithmetic whose result does not fit, and what its true result is.

use super::exact::{Operand, exact};
use super::follow::operand;
use super::mark::bits;
use super::{Spot, Trace, Wrapped, slot};
use crate::flow::{BinOp, UnOp};
use crate::machine::Machine;
use crate::machine::code::{Instr, Num, Policy, Slot, Slow, SlowOp};
use crate::machine::run::{binary, cast, unary};
use crate::source::to_usize;
use crate::types::Int;

/// An operation that wraps.
struct Wraps {
    of: Int,
    size: u8,
    operation: String,
    exact: Option<String>,
    wrapped: String,
}

impl Trace {
    /// Looks at arithmetic that is about to be carried out; if it wraps, its result is followed from here on.
    pub(super) fn arithmetic(&mut self, m: &Machine<'_>, spot: &Spot<'_>, slow: &Slow) {
        let Some(wraps) = wraps(m, spot, slow) else { return };
        self.taint.set(slot(spot.base, slow.d), wraps.size.into());
        self.wraps = self.wraps.saturating_add(1);
        if self.first.is_some() {
            return;
        }
        let Some(site) = self.site(m, spot) else { return };
        let Some(position) = m.program.position(site.body, site.span) else { return };
        let Wraps { of, operation, exact, wrapped, .. } = wraps;
        self.wrapped_at = Some(self.taken);
        self.first = Some(Wrapped { operation, of: of.name(), exact, wrapped, span: site.span, position });
    }
}

/// What arithmetic on integers will give; `None` if that is no arithmetic, panics, or its sign is not known here.
pub(super) fn result(m: &Machine<'_>, spot: &Spot<'_>, instr: Instr) -> Option<String> {
    const I32: Num = Num::Int(4, true);
    const U32: Num = Num::Int(4, false);
    const I64: Num = Num::Int(8, true);
    const U64: Num = Num::Int(8, false);
    let (op, num, a, b) = match instr {
        Instr::DivI32(_, a, b) => (BinOp::Div, I32, a, b),
        Instr::DivU32(_, a, b) => (BinOp::Div, U32, a, b),
        Instr::DivI64(_, a, b) => (BinOp::Div, I64, a, b),
        Instr::DivU64(_, a, b) => (BinOp::Div, U64, a, b),
        Instr::RemI32(_, a, b) => (BinOp::Rem, I32, a, b),
        Instr::RemU32(_, a, b) => (BinOp::Rem, U32, a, b),
        Instr::RemI64(_, a, b) => (BinOp::Rem, I64, a, b),
        Instr::RemU64(_, a, b) => (BinOp::Rem, U64, a, b),
        Instr::Sext48(_, a) => return Some(operand(read(m, spot, a, 4), 4, true).to_string()),
        Instr::Zext48(_, a) => return Some(read(m, spot, a, 4).to_string()),
        Instr::Zext14(_, a) | Instr::Zext18(_, a) => return Some(read(m, spot, a, 1).to_string()),
        Instr::Slow(at) => return slow_result(m, spot, spot.code.slow.get(to_usize(at))?),
        _ => return None,
    };
    binary_result(m, spot, (op, num), a, b)
}

fn slow_result(m: &Machine<'_>, spot: &Spot<'_>, slow: &Slow) -> Option<String> {
    let Slow { op, a, b, .. } = *slow;
    match op {
        SlowOp::Bin(op, _, num) => binary_result(m, spot, (op, num), a, b),
        SlowOp::Un(op, _, num @ Num::Int(size, signed)) => {
            let value = unary(op, Policy::Wrap, num, read(m, spot, a, size)).ok()?;
            Some(operand(value, size, signed).to_string())
        }
        SlowOp::Cast(from, to @ Num::Int(size, signed)) => {
            let value = cast(from, to, read(m, spot, a, from.bytes()));
            Some(operand(value, size, signed).to_string())
        }
        _ => None,
    }
}

fn binary_result(m: &Machine<'_>, spot: &Spot<'_>, (op, num): (BinOp, Num), a: Slot, b: Slot) -> Option<String> {
    let Num::Int(size, signed) = num else { return None };
    let value = binary(op, Policy::Wrap, num, read(m, spot, a, size), read(m, spot, b, size)).ok()?;
    Some(operand(value, size, signed).to_string())
}

fn read(m: &Machine<'_>, spot: &Spot<'_>, slot: Slot, size: u8) -> u128 {
    bits(m, spot.base.saturating_add(usize::from(slot)), size.into())
}

/// Whether an operation that a trace is told of does not fit.
fn wraps(m: &Machine<'_>, spot: &Spot<'_>, slow: &Slow) -> Option<Wraps> {
    let Slow { op, a, b, .. } = *slow;
    match op {
        SlowOp::Bin(op @ (BinOp::Add | BinOp::Sub | BinOp::Mul), Policy::Tell(of), num @ Num::Int(size, signed)) => {
            let (x, y) = (read(m, spot, a, size), read(m, spot, b, size));
            if binary(op, Policy::Undefined, num, x, y).is_ok() {
                return None;
            }
            let wrapped = binary(op, Policy::Wrap, num, x, y).ok()?;
            let (x, y) = (operand(x, size, signed), operand(y, size, signed));
            let operation = format!("{x} {} {}", sign(op), enclosed(y));
            Some(Wraps {
                of,
                size,
                operation,
                exact: exact(op, x, y),
                wrapped: operand(wrapped, size, signed).to_string(),
            })
        }
        SlowOp::Shift(op, Policy::Tell(of), Num::Int(size, signed), Num::Int(by_size, by_signed)) => {
            let (x, y) = (read(m, spot, a, size), read(m, spot, b, by_size));
            let by = operand(y, by_size, by_signed);
            let width = u128::from(size) * 8;
            let fits = matches!(by, Operand::Signed(0..)) || matches!(by, Operand::Unsigned(_));
            if fits && y < width {
                return None;
            }
            let low = u32::try_from(y & (width - 1)).unwrap_or(0);
            let x = operand(x, size, signed);
            let shifted = match (op, x) {
                (BinOp::Shl, Operand::Signed(x)) => operand(x.wrapping_shl(low).cast_unsigned(), size, signed),
                (BinOp::Shl, Operand::Unsigned(x)) => operand(cut(x.wrapping_shl(low), size), size, signed),
                (_, Operand::Signed(x)) => Operand::Signed(x.wrapping_shr(low)),
                (_, Operand::Unsigned(x)) => Operand::Unsigned(x.wrapping_shr(low)),
            };
            let operation = format!("{x} {} {}", sign(op), enclosed(by));
            Some(Wraps { of, size, operation, exact: None, wrapped: shifted.to_string() })
        }
        SlowOp::Un(UnOp::Neg, Policy::Tell(of), num @ Num::Int(size, true)) => {
            let x = read(m, spot, a, size);
            if unary(UnOp::Neg, Policy::Undefined, num, x).is_ok() {
                return None;
            }
            let x = operand(x, size, true);
            let exact = exact(BinOp::Sub, Operand::Signed(0), x);
            Some(Wraps { of, size, operation: format!("-{}", enclosed(x)), exact, wrapped: x.to_string() })
        }
        _ => None,
    }
}

/// The low bytes.
fn cut(value: u128, size: u8) -> u128 {
    value & crate::machine::layout::greatest(size.into())
}

fn sign(op: BinOp) -> &'static str {
    match op {
        BinOp::Add => "+",
        BinOp::Sub => "-",
        BinOp::Mul => "*",
        BinOp::Shl => "<<",
        _ => ">>",
    }
}

/// In parentheses, if it has a sign of its own.
fn enclosed(value: Operand) -> String {
    match value {
        Operand::Signed(..0) => format!("({value})"),
        _ => value.to_string(),
    }
}
