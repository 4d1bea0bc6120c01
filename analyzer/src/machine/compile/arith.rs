//! Chooses instructions for operators by the width and sign of their operands.

use super::place::At;
use super::{Compiler, Made};
use crate::flow::{BinOp, ConstKind, Operand, Overflow};
use crate::machine::code::{Instr, Num, Policy, Slot, Slow, SlowOp};
use crate::machine::layout::{Shape, int_size};
use crate::machine::outcome::Stop;
use crate::types::{Float, Kind, Ty};

const I32: Num = Num::Int(4, true);
const U32: Num = Num::Int(4, false);
const I64: Num = Num::Int(8, true);
const U64: Num = Num::Int(8, false);

/// Three slots.
type Three = fn(Slot, Slot, Slot) -> Instr;
/// Two slots and a small constant.
type Small = fn(Slot, Slot, i16) -> Instr;
/// A slot, a constant and a distance.
type JumpSmall = fn(Slot, i16, i16) -> Instr;

impl Compiler<'_, '_> {
    /// The scalar that a type is.
    pub(super) fn num(&mut self, ty: Ty) -> Made<Num> {
        Ok(match self.m.program.kind(ty) {
            Kind::Int(int) => {
                let (size, signed) = int_size(int, self.m.profile.width.bytes());
                Num::Int(u8::try_from(size).unwrap_or(8), signed)
            }
            Kind::Bool => Num::Int(1, false),
            Kind::Char => U32,
            Kind::Float(Float::F32) => Num::F32,
            Kind::Float(Float::F64) => Num::F64,
            Kind::Ptr(..) | Kind::Ref(..) | Kind::FnPtr(_) | Kind::FnDef(..) => U64,
            _ => return Err(Stop::unsupported("arithmetic on what is no scalar")),
        })
    }

    /// What arithmetic on values of a type does.
    pub(super) fn policy(&self, overflow: Overflow, ty: Ty) -> Policy {
        match (overflow, self.m.program.kind(ty)) {
            (Overflow::Profile, Kind::Int(int)) if self.m.trace.is_some() && !self.m.profile.overflow_checks => {
                Policy::Tell(int)
            }
            _ => self.silent(overflow),
        }
    }

    fn silent(&self, overflow: Overflow) -> Policy {
        match overflow {
            Overflow::Profile if self.m.profile.overflow_checks => Policy::Panic,
            Overflow::Profile | Overflow::Wrap => Policy::Wrap,
            Overflow::Never => Policy::Undefined,
        }
    }

    pub(super) fn binary(&mut self, at: &At, op: BinOp, overflow: Overflow, a: &Operand, b: &Operand) -> Made<()> {
        let ty = self.operand_ty(a)?;
        if op == BinOp::Offset {
            return self.offset(at, a, b, ty);
        }
        if matches!(self.layout(ty)?.shape, Shape::WidePointer) {
            let (a, _) = self.operand_slot(a)?;
            let (b, _) = self.operand_slot(b)?;
            return self.compute(at, |compiler, to| {
                compiler.slow(Slow { op: SlowOp::CmpWide(op), d: to, a, b });
                Ok(())
            });
        }
        if ty == self.m.unit() {
            let value = u128::from(matches!(op, BinOp::Eq | BinOp::Le | BinOp::Ge));
            return self.compute(at, |compiler, to| compiler.set(to, value, 1));
        }
        let num = self.num(ty)?;
        let policy = self.policy(overflow, ty);
        let small = self.small(b)?;
        // A trace is told what these give, by the operations that have no constant.
        let is_told = self.m.trace.is_some() && !matches!(op, BinOp::Add | BinOp::Sub);
        let fits = small.is_some_and(|by| fits_shift(op, num, by) && !is_told);
        let policy = if fits { Policy::Wrap } else { policy };
        let instr = small.filter(|_| !is_told).and_then(|small| Some((small, with_small(op, policy, num, small)?)));
        if let Some((small, instr)) = instr {
            let (a, _) = self.operand_slot(a)?;
            return self.compute(at, |compiler, to| {
                compiler.emit(instr(to, a, small));
                Ok(())
            });
        }
        let (a, _) = self.operand_slot(a)?;
        let (b, b_ty) = self.operand_slot(b)?;
        let by = self.num(b_ty)?;
        self.compute(at, |compiler, to| {
            compiler.binary_slots(op, policy, num, by, to, a, b);
            Ok(())
        })
    }

    #[expect(clippy::too_many_arguments, reason = "an operation with its types and its three slots")]
    pub(super) fn binary_slots(&mut self, op: BinOp, policy: Policy, num: Num, by: Num, to: Slot, a: Slot, b: Slot) {
        let is_shift = matches!(op, BinOp::Shl | BinOp::Shr);
        let is_direct = !is_shift || (by.bytes() == 4 && policy == Policy::Wrap);
        if let Some((instr, swaps)) = direct(op, policy, num).filter(|_| is_direct) {
            self.emit(if swaps { instr(to, b, a) } else { instr(to, a, b) });
            return;
        }
        let op = if is_shift { SlowOp::Shift(op, policy, num, by) } else { SlowOp::Bin(op, policy, num) };
        self.slow(Slow { op, d: to, a, b });
    }

    /// A pointer some elements further.
    fn offset(&mut self, at: &At, a: &Operand, b: &Operand, ty: Ty) -> Made<()> {
        let to = self.pointee(ty)?;
        let size = self.layout(to)?.size;
        let (pointer, _) = self.operand_slot(a)?;
        let (count, count_ty) = self.operand_slot(b)?;
        let from = self.num(count_ty)?;
        let count = self.widened(count, from)?;
        self.compute(at, |compiler, slot| compiler.index(slot, pointer, count, size))
    }

    /// An integer as eight bytes.
    pub(super) fn widened(&mut self, value: Slot, from: Num) -> Made<Slot> {
        if from.bytes() == 8 {
            return Ok(value);
        }
        let to = self.temp_slot(8)?;
        self.convert(to, value, from, Num::Int(8, matches!(from, Num::Int(_, true))))?;
        Ok(to)
    }

    /// The value of a constant operand, if it is a small integer.
    fn small(&mut self, operand: &Operand) -> Made<Option<i16>> {
        let Operand::Const(constant) = operand else { return Ok(None) };
        let ConstKind::Bits(value) = constant.kind else { return Ok(None) };
        let ty = self.subst(constant.ty);
        match self.num(ty)? {
            Num::Int(size, signed) => {
                let value = if signed { self.signed(value, size.into()) } else { value.cast_signed() };
                Ok(i16::try_from(value).ok())
            }
            Num::F32 | Num::F64 => Ok(None),
        }
    }

    /// Jumps, to where the caller will say, if a comparison holds, or if it does not.
    pub(super) fn compare_jump(&mut self, op: BinOp, a: &Operand, b: &Operand, holds: bool) -> Made<u32> {
        let ty = self.operand_ty(a)?;
        let is_thin = !matches!(self.layout(ty)?.shape, Shape::WidePointer) && ty != self.m.unit();
        if is_thin {
            let num = self.num(ty)?;
            // Floats come to the end: where `<` does not hold `>=` may not either.
            let op = if holds { op } else { opposite(op) };
            if let Some(small) = self.small(b)?
                && let Some((instr, small)) = jump_small(op, num, small)
            {
                let (a, _) = self.operand_slot(a)?;
                return Ok(self.emit(instr(a, small, 0)));
            }
            if let Some((instr, swaps)) = jump(op, num) {
                let (a, _) = self.operand_slot(a)?;
                let (b, _) = self.operand_slot(b)?;
                return Ok(self.emit(if swaps { instr(b, a, 0) } else { instr(a, b, 0) }));
            }
        }
        let bool_ty = self.m.program.ty(Kind::Bool);
        let layout = self.layout(bool_ty)?;
        let temp = self.temp(1, 1)?;
        let loc = super::Loc::Frame(temp);
        let at = At { loc, ty: bool_ty, layout, meta: None, variant: None };
        self.binary(&at, op, Overflow::Never, a, b)?;
        let flag = super::slot(temp)?;
        Ok(self.emit(if holds { Instr::JmpIf(flag, 0) } else { Instr::JmpIfNot(flag, 0) }))
    }
}

/// The comparison of integers that holds where another one does not.
fn opposite(op: BinOp) -> BinOp {
    match op {
        BinOp::Eq => BinOp::Ne,
        BinOp::Ne => BinOp::Eq,
        BinOp::Lt => BinOp::Ge,
        BinOp::Ge => BinOp::Lt,
        BinOp::Gt => BinOp::Le,
        BinOp::Le => BinOp::Gt,
        op => op,
    }
}

/// The instruction for an operator, and whether it takes its operands the other way round.
fn direct(op: BinOp, policy: Policy, num: Num) -> Option<(Three, bool)> {
    use BinOp::{Add, BitAnd, BitOr, BitXor, Div, Eq, Ge, Gt, Le, Lt, Mul, Ne, Rem, Shl, Shr, Sub};
    let straight = |instr: Three| Some((instr, false));
    let swapped = |instr: Three| Some((instr, true));
    let panics = policy == Policy::Panic;
    let wraps = policy == Policy::Wrap;
    match (op, num) {
        (Add, I32) if panics => straight(Instr::AddI32),
        (Add, U32) if panics => straight(Instr::AddU32),
        (Add, I64) if panics => straight(Instr::AddI64),
        (Add, U64) if panics => straight(Instr::AddU64),
        (Sub, I32) if panics => straight(Instr::SubI32),
        (Sub, U32) if panics => straight(Instr::SubU32),
        (Sub, I64) if panics => straight(Instr::SubI64),
        (Sub, U64) if panics => straight(Instr::SubU64),
        (Mul, I32) if panics => straight(Instr::MulI32),
        (Mul, U32) if panics => straight(Instr::MulU32),
        (Mul, I64) if panics => straight(Instr::MulI64),
        (Mul, U64) if panics => straight(Instr::MulU64),
        (Add, I32 | U32) if wraps => straight(Instr::Add4),
        (Sub, I32 | U32) if wraps => straight(Instr::Sub4),
        (Mul, I32 | U32) if wraps => straight(Instr::Mul4),
        (Add, I64 | U64) if wraps => straight(Instr::Add8),
        (Sub, I64 | U64) if wraps => straight(Instr::Sub8),
        (Mul, I64 | U64) if wraps => straight(Instr::Mul8),
        (Div, I32) => straight(Instr::DivI32),
        (Div, U32) => straight(Instr::DivU32),
        (Div, I64) => straight(Instr::DivI64),
        (Div, U64) => straight(Instr::DivU64),
        (Rem, I32) => straight(Instr::RemI32),
        (Rem, U32) => straight(Instr::RemU32),
        (Rem, I64) => straight(Instr::RemI64),
        (Rem, U64) => straight(Instr::RemU64),
        (BitAnd, Num::Int(1, _)) => straight(Instr::And1),
        (BitOr, Num::Int(1, _)) => straight(Instr::Or1),
        (BitXor, Num::Int(1, _)) => straight(Instr::Xor1),
        (BitAnd, I32 | U32) => straight(Instr::And4),
        (BitOr, I32 | U32) => straight(Instr::Or4),
        (BitXor, I32 | U32) => straight(Instr::Xor4),
        (BitAnd, I64 | U64) => straight(Instr::And8),
        (BitOr, I64 | U64) => straight(Instr::Or8),
        (BitXor, I64 | U64) => straight(Instr::Xor8),
        (Shl, I32 | U32) => straight(Instr::Shl4),
        (Shl, I64 | U64) => straight(Instr::Shl8),
        (Shr, I32) => straight(Instr::ShrI32),
        (Shr, U32) => straight(Instr::ShrU32),
        (Shr, I64) => straight(Instr::ShrI64),
        (Shr, U64) => straight(Instr::ShrU64),
        (Add, Num::F64) => straight(Instr::AddF64),
        (Sub, Num::F64) => straight(Instr::SubF64),
        (Mul, Num::F64) => straight(Instr::MulF64),
        (Div, Num::F64) => straight(Instr::DivF64),
        (Add, Num::F32) => straight(Instr::AddF32),
        (Sub, Num::F32) => straight(Instr::SubF32),
        (Mul, Num::F32) => straight(Instr::MulF32),
        (Div, Num::F32) => straight(Instr::DivF32),
        (Eq, Num::Int(1, _)) => straight(Instr::Eq1),
        (Ne, Num::Int(1, _)) => straight(Instr::Ne1),
        (Eq, I32 | U32) => straight(Instr::Eq4),
        (Ne, I32 | U32) => straight(Instr::Ne4),
        (Eq, I64 | U64) => straight(Instr::Eq8),
        (Ne, I64 | U64) => straight(Instr::Ne8),
        (Lt, Num::Int(1, false)) => straight(Instr::LtU8),
        (Gt, Num::Int(1, false)) => swapped(Instr::LtU8),
        (Le, Num::Int(1, false)) => straight(Instr::LeU8),
        (Ge, Num::Int(1, false)) => swapped(Instr::LeU8),
        (Lt, I32) => straight(Instr::LtI32),
        (Gt, I32) => swapped(Instr::LtI32),
        (Le, I32) => straight(Instr::LeI32),
        (Ge, I32) => swapped(Instr::LeI32),
        (Lt, U32) => straight(Instr::LtU32),
        (Gt, U32) => swapped(Instr::LtU32),
        (Le, U32) => straight(Instr::LeU32),
        (Ge, U32) => swapped(Instr::LeU32),
        (Lt, I64) => straight(Instr::LtI64),
        (Gt, I64) => swapped(Instr::LtI64),
        (Le, I64) => straight(Instr::LeI64),
        (Ge, I64) => swapped(Instr::LeI64),
        (Lt, U64) => straight(Instr::LtU64),
        (Gt, U64) => swapped(Instr::LtU64),
        (Le, U64) => straight(Instr::LeU64),
        (Ge, U64) => swapped(Instr::LeU64),
        (Lt, Num::F64) => straight(Instr::LtF64),
        (Gt, Num::F64) => swapped(Instr::LtF64),
        (Le, Num::F64) => straight(Instr::LeF64),
        (Ge, Num::F64) => swapped(Instr::LeF64),
        _ => None,
    }
}

/// Whether a shift by a constant is less than the width.
fn fits_shift(op: BinOp, num: Num, by: i16) -> bool {
    matches!(op, BinOp::Shl | BinOp::Shr) && (0..i16::from(num.bytes()) * 8).contains(&by)
}

/// The instruction for an operator with a small constant on its right.
fn with_small(op: BinOp, policy: Policy, num: Num, small: i16) -> Option<Small> {
    Some(match (op, policy, num) {
        (BinOp::Div, _, I32) if small > 0 => Instr::DivI32K,
        (BinOp::Div, _, U32) if small > 0 => Instr::DivU32K,
        (BinOp::Div, _, I64) if small > 0 => Instr::DivI64K,
        (BinOp::Div, _, U64) if small > 0 => Instr::DivU64K,
        (BinOp::Rem, _, I32) if small > 0 => Instr::RemI32K,
        (BinOp::Rem, _, U32) if small > 0 => Instr::RemU32K,
        (BinOp::Rem, _, I64) if small > 0 => Instr::RemI64K,
        (BinOp::Rem, _, U64) if small > 0 => Instr::RemU64K,
        (BinOp::Add, Policy::Panic, I32) => Instr::AddI32K,
        (BinOp::Add, Policy::Panic, U32) => Instr::AddU32K,
        (BinOp::Add, Policy::Panic, I64) => Instr::AddI64K,
        (BinOp::Add, Policy::Panic, U64) => Instr::AddU64K,
        (BinOp::Sub, Policy::Panic, I32) => Instr::SubI32K,
        (BinOp::Sub, Policy::Panic, U32) => Instr::SubU32K,
        (BinOp::Sub, Policy::Panic, I64) => Instr::SubI64K,
        (BinOp::Sub, Policy::Panic, U64) => Instr::SubU64K,
        (BinOp::Add, Policy::Wrap, I32 | U32) => Instr::Add4K,
        (BinOp::Add, Policy::Wrap, I64 | U64) => Instr::Add8K,
        (BinOp::Sub, Policy::Wrap, I32 | U32) => |to, a, small| Instr::Add4K(to, a, small.wrapping_neg()),
        (BinOp::Sub, Policy::Wrap, I64 | U64) => |to, a, small| Instr::Add8K(to, a, small.wrapping_neg()),
        _ => return None,
    })
}

/// The instruction that jumps if a comparison holds, and whether it takes its operands the other way round.
fn jump(op: BinOp, num: Num) -> Option<(Small, bool)> {
    use BinOp::{Eq, Ge, Gt, Le, Lt, Ne};
    Some(match (op, num) {
        (Eq, I32 | U32) => (Instr::Jeq4, false),
        (Ne, I32 | U32) => (Instr::Jne4, false),
        (Eq, I64 | U64) => (Instr::Jeq8, false),
        (Ne, I64 | U64) => (Instr::Jne8, false),
        (Lt, I32) => (Instr::JltI32, false),
        (Gt, I32) => (Instr::JltI32, true),
        (Le, I32) => (Instr::JleI32, false),
        (Ge, I32) => (Instr::JleI32, true),
        (Lt, U32) => (Instr::JltU32, false),
        (Gt, U32) => (Instr::JltU32, true),
        (Le, U32) => (Instr::JleU32, false),
        (Ge, U32) => (Instr::JleU32, true),
        (Lt, I64) => (Instr::JltI64, false),
        (Gt, I64) => (Instr::JltI64, true),
        (Le, I64) => (Instr::JleI64, false),
        (Ge, I64) => (Instr::JleI64, true),
        (Lt, U64) => (Instr::JltU64, false),
        (Gt, U64) => (Instr::JltU64, true),
        (Le, U64) => (Instr::JleU64, false),
        (Ge, U64) => (Instr::JleU64, true),
        _ => return None,
    })
}

/// The same with a small constant on the right; `>` and `<=` are `>=` and `<` of the next one.
fn jump_small(op: BinOp, num: Num, small: i16) -> Option<(JumpSmall, i16)> {
    use BinOp::{Eq, Ge, Gt, Le, Lt, Ne};
    let is_unsigned = matches!(num, Num::Int(_, false));
    if is_unsigned && small < 0 {
        return None;
    }
    let (op, small) = match op {
        Gt => (Ge, small.checked_add(1)?),
        Le => (Lt, small.checked_add(1)?),
        _ => (op, small),
    };
    let instr: JumpSmall = match (op, num) {
        (Eq, Num::Int(1, false)) => Instr::Jeq1K,
        (Ne, Num::Int(1, false)) => Instr::Jne1K,
        (Eq, I32 | U32) => Instr::Jeq4K,
        (Ne, I32 | U32) => Instr::Jne4K,
        (Eq, I64 | U64) => Instr::Jeq8K,
        (Ne, I64 | U64) => Instr::Jne8K,
        (Lt, I32) => Instr::JltI32K,
        (Lt, U32) => Instr::JltU32K,
        (Lt, I64) => Instr::JltI64K,
        (Lt, U64) => Instr::JltU64K,
        (Ge, I32) => Instr::JgeI32K,
        (Ge, U32) => Instr::JgeU32K,
        (Ge, I64) => Instr::JgeI64K,
        (Ge, U64) => Instr::JgeU64K,
        _ => return None,
    };
    Some((instr, small))
}
