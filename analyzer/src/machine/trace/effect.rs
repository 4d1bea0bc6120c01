//! What an instruction reads and writes, as far as values are followed.

use crate::machine::code::{Code, Instr, Num, Slot, Slow, SlowOp};
use crate::source::to_usize;

/// Bytes of the frame: where, and how many.
pub(in crate::machine) type Part = (Slot, u16);

/// What an instruction does with values.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::machine) enum Effect {
    Nothing,
    /// Copies bytes of the frame.
    Move {
        to: Slot,
        from: Slot,
        size: u16,
    },
    /// Writes what depends on nothing.
    Clear(Part),
    /// Writes what depends on all of the operands.
    Make {
        to: Part,
        from: [Part; 2],
        how: How,
    },
    /// Reads memory: behind the pointer in a slot, so many bytes further.
    Load {
        to: Part,
        pointer: Slot,
        offset: u16,
    },
    Store {
        pointer: Slot,
        offset: u16,
        from: Part,
    },
    /// Copies memory, by pointers in slots.
    Copy {
        to: Slot,
        from: Slot,
        size: u32,
    },
    /// The same, with the size in a slot.
    CopyMany {
        to: Slot,
        from: Slot,
        size: Slot,
    },
    /// Repeats the first bytes behind a pointer: the slot of the total.
    Repeat {
        pointer: Slot,
        total: Slot,
        unit: u16,
    },
    /// Memory ends.
    Free {
        pointer: Slot,
    },
    /// Control depends on values.
    Decide([Part; 2]),
    /// A value is checked to be less than a length.
    Index(Slot),
    /// Another function may be entered.
    Enter,
    /// One of the machine's own is called, whose slots are so many times 16 bytes further.
    Intrinsic {
        shift: u16,
        site: u32,
    },
    Constant {
        to: Slot,
        id: u32,
    },
    Return,
}

/// What kind of value is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::machine) enum How {
    /// Arithmetic.
    Computed,
    /// A comparison or an address, which is told where it is used.
    Derived,
}

const NONE: Part = (0, 0);

/// What an instruction does.
#[rustfmt::skip]
pub(in crate::machine) fn effect(code: &Code, instr: Instr) -> Effect {
    use Effect::{Clear, Constant, Copy, CopyMany, Decide, Enter, Free, Index, Intrinsic, Load, Move, Nothing, Repeat, Return, Store};
    match instr {
        Instr::Mov1(to, from) => Move { to, from, size: 1 },
        Instr::Mov2(to, from) => Move { to, from, size: 2 },
        Instr::Mov4(to, from) => Move { to, from, size: 4 },
        Instr::Mov8(to, from) => Move { to, from, size: 8 },
        Instr::Mov16(to, from) => Move { to, from, size: 16 },
        Instr::MovN(to, from, size) => Move { to, from, size },
        Instr::Set1(to, _) => Clear((to, 1)),
        Instr::Set4(to, _) => Clear((to, 4)),
        Instr::Set8(to, _) | Instr::Lea(to, _) => Clear((to, 8)),
        Instr::SetN(to, at) => {
            let size = code.pool.get(to_usize(at)).map_or(0, |bytes| bytes.len());
            Clear((to, u16::try_from(size).unwrap_or(u16::MAX)))
        }
        Instr::Zero(to, size) => Clear((to, size)),
        Instr::Box(at) => code.boxes.get(to_usize(at)).map_or(Nothing, |(slot, ..)| Clear((*slot, 8))),

        Instr::Ld1(d, pointer, offset) => Load { to: (d, 1), pointer, offset },
        Instr::Ld2(d, pointer, offset) => Load { to: (d, 2), pointer, offset },
        Instr::Ld4(d, pointer, offset) => Load { to: (d, 4), pointer, offset },
        Instr::Ld8(d, pointer, offset) => Load { to: (d, 8), pointer, offset },
        Instr::Ld16(d, pointer, offset) => Load { to: (d, 16), pointer, offset },
        Instr::LdN(d, pointer, size) => Load { to: (d, size), pointer, offset: 0 },
        Instr::St1(pointer, offset, s) => Store { pointer, offset, from: (s, 1) },
        Instr::St2(pointer, offset, s) => Store { pointer, offset, from: (s, 2) },
        Instr::St4(pointer, offset, s) => Store { pointer, offset, from: (s, 4) },
        Instr::St8(pointer, offset, s) => Store { pointer, offset, from: (s, 8) },
        Instr::St16(pointer, offset, s) => Store { pointer, offset, from: (s, 16) },
        Instr::StN(pointer, s, size) => Store { pointer, offset: 0, from: (s, size) },
        Instr::Copy(at) => {
            code.copies.get(to_usize(at)).map_or(Nothing, |copy| Copy { to: copy.to, from: copy.from, size: copy.size })
        }
        Instr::CopyOver(to, from, size) | Instr::CopyApart(to, from, size) => CopyMany { to, from, size },
        Instr::AddOff(to, from, _) => Move { to, from, size: 8 },
        Instr::Fill(pointer, total, unit) => Repeat { pointer, total, unit },
        Instr::Free(at) => code.frees.get(to_usize(at)).map_or(Nothing, |free| Free { pointer: free.pointer }),
        Instr::Bound(i, _) | Instr::BoundK(i, _) => Index(i),
        Instr::Index1(d, p, i) | Instr::Index2(d, p, i) | Instr::Index4(d, p, i) | Instr::Index8(d, p, i)
        | Instr::Index16(d, p, i) | Instr::Offset1(d, p, i) | Instr::Offset2(d, p, i) | Instr::Offset4(d, p, i)
        | Instr::Offset8(d, p, i) | Instr::Offset16(d, p, i) => derived(d, 8, [(p, 8), (i, 8)]),

        Instr::AddI32(d, a, b) | Instr::AddU32(d, a, b) | Instr::SubI32(d, a, b) | Instr::SubU32(d, a, b)
        | Instr::MulI32(d, a, b) | Instr::MulU32(d, a, b) | Instr::Add4(d, a, b) | Instr::Sub4(d, a, b)
        | Instr::Mul4(d, a, b) | Instr::DivI32(d, a, b) | Instr::DivU32(d, a, b) | Instr::RemI32(d, a, b)
        | Instr::RemU32(d, a, b) | Instr::And4(d, a, b) | Instr::Or4(d, a, b) | Instr::Xor4(d, a, b)
        | Instr::Shl4(d, a, b) | Instr::ShrI32(d, a, b) | Instr::ShrU32(d, a, b) | Instr::AddF32(d, a, b)
        | Instr::SubF32(d, a, b) | Instr::MulF32(d, a, b) | Instr::DivF32(d, a, b) => computed(d, 4, [(a, 4), (b, 4)]),
        Instr::AddI64(d, a, b) | Instr::AddU64(d, a, b) | Instr::SubI64(d, a, b) | Instr::SubU64(d, a, b)
        | Instr::MulI64(d, a, b) | Instr::MulU64(d, a, b) | Instr::Add8(d, a, b) | Instr::Sub8(d, a, b)
        | Instr::Mul8(d, a, b) | Instr::DivI64(d, a, b) | Instr::DivU64(d, a, b) | Instr::RemI64(d, a, b)
        | Instr::RemU64(d, a, b) | Instr::And8(d, a, b) | Instr::Or8(d, a, b) | Instr::Xor8(d, a, b)
        | Instr::AddF64(d, a, b) | Instr::SubF64(d, a, b) | Instr::MulF64(d, a, b) | Instr::DivF64(d, a, b) => {
            computed(d, 8, [(a, 8), (b, 8)])
        }
        Instr::Shl8(d, a, b) | Instr::ShrI64(d, a, b) | Instr::ShrU64(d, a, b) => computed(d, 8, [(a, 8), (b, 4)]),
        Instr::And1(d, a, b) | Instr::Or1(d, a, b) | Instr::Xor1(d, a, b) => computed(d, 1, [(a, 1), (b, 1)]),
        Instr::AddI32K(d, a, _) | Instr::AddU32K(d, a, _) | Instr::SubI32K(d, a, _) | Instr::SubU32K(d, a, _)
        | Instr::DivI32K(d, a, _) | Instr::DivU32K(d, a, _) | Instr::RemI32K(d, a, _) | Instr::RemU32K(d, a, _)
        | Instr::Add4K(d, a, _) => computed(d, 4, [(a, 4), NONE]),
        Instr::AddI64K(d, a, _) | Instr::AddU64K(d, a, _) | Instr::SubI64K(d, a, _) | Instr::SubU64K(d, a, _)
        | Instr::DivI64K(d, a, _) | Instr::DivU64K(d, a, _) | Instr::RemI64K(d, a, _) | Instr::RemU64K(d, a, _)
        | Instr::Add8K(d, a, _) | Instr::Mul8K(d, a, _) => computed(d, 8, [(a, 8), NONE]),
        Instr::NotBool(d, a) => derived(d, 1, [(a, 1), NONE]),
        Instr::IsZero8(d, a) | Instr::NonZero8(d, a) => derived(d, 4, [(a, 8), NONE]),
        Instr::Sext48(d, s) | Instr::Zext48(d, s) => computed(d, 8, [(s, 4), NONE]),
        Instr::Zext14(d, s) => computed(d, 4, [(s, 1), NONE]),
        Instr::Zext18(d, s) => computed(d, 8, [(s, 1), NONE]),

        Instr::Eq1(d, a, b) | Instr::Ne1(d, a, b) | Instr::LtU8(d, a, b) | Instr::LeU8(d, a, b) => {
            derived(d, 1, [(a, 1), (b, 1)])
        }
        Instr::Eq4(d, a, b) | Instr::Ne4(d, a, b) | Instr::LtI32(d, a, b) | Instr::LtU32(d, a, b)
        | Instr::LeI32(d, a, b) | Instr::LeU32(d, a, b) => derived(d, 1, [(a, 4), (b, 4)]),
        Instr::Eq8(d, a, b) | Instr::Ne8(d, a, b) | Instr::LtI64(d, a, b) | Instr::LtU64(d, a, b)
        | Instr::LtF64(d, a, b) | Instr::LeI64(d, a, b) | Instr::LeU64(d, a, b) | Instr::LeF64(d, a, b) => {
            derived(d, 1, [(a, 8), (b, 8)])
        }
        Instr::Slow(at) => code.slow.get(to_usize(at)).map_or(Nothing, slow),

        Instr::JmpIf(s, _) | Instr::JmpIfNot(s, _) | Instr::Jeq1K(s, ..) | Instr::Jne1K(s, ..) => {
            Decide([(s, 1), NONE])
        }
        Instr::JltI32(a, b, _) | Instr::JltU32(a, b, _) | Instr::JleI32(a, b, _) | Instr::JleU32(a, b, _)
        | Instr::Jeq4(a, b, _) | Instr::Jne4(a, b, _) => Decide([(a, 4), (b, 4)]),
        Instr::JltI64(a, b, _) | Instr::JltU64(a, b, _) | Instr::JleI64(a, b, _) | Instr::JleU64(a, b, _)
        | Instr::Jeq8(a, b, _) | Instr::Jne8(a, b, _) => Decide([(a, 8), (b, 8)]),
        Instr::JltI32K(a, ..) | Instr::JltU32K(a, ..) | Instr::JgeI32K(a, ..) | Instr::JgeU32K(a, ..)
        | Instr::Jeq4K(a, ..) | Instr::Jne4K(a, ..) => Decide([(a, 4), NONE]),
        Instr::JltI64K(a, ..) | Instr::JltU64K(a, ..) | Instr::JgeI64K(a, ..) | Instr::JgeU64K(a, ..)
        | Instr::Jeq8K(a, ..) | Instr::Jne8K(a, ..) => Decide([(a, 8), NONE]),
        Instr::Switch(s, at) => {
            let size = code.switches.get(to_usize(at)).map_or(0, |switch| switch.size);
            Decide([(s, size.into()), NONE])
        }

        Instr::Call(..) | Instr::CallModel(..) | Instr::CallPtr(..) | Instr::CallCatch(..) | Instr::CallVirtual(..) | Instr::DropDyn(..)
        | Instr::Unpark(..) | Instr::DropParked(..) | Instr::Park => Enter,
        Instr::Intrinsic(shift, site) => Intrinsic { shift, site },
        Instr::Const(to, id) | Instr::Static(to, id) => Constant { to, id },
        Instr::Ret => Return,
        Instr::DynField(..) | Instr::Aligned(..) | Instr::Jmp(_) | Instr::Skip(_) | Instr::Resume | Instr::Unsupported(_) | Instr::Panic(_)
        | Instr::Unreachable | Instr::Note(_) => Nothing,
    }
}

/// The slots of its own frame that an instruction writes to: the first, and how many at most.
pub(in crate::machine) fn writes(code: &Code, instr: Instr) -> Option<Part> {
    match effect(code, instr) {
        Effect::Move { to, size, .. } => Some((to, size)),
        Effect::Clear(to) | Effect::Make { to, .. } | Effect::Load { to, .. } => Some(to),
        Effect::Constant { to, .. } => Some((to, u16::MAX.saturating_sub(to))),
        _ => match instr {
            Instr::DynField(pointer, ..) => Some((pointer, 8)),
            _ => None,
        },
    }
}

fn computed(d: Slot, size: u16, from: [Part; 2]) -> Effect {
    Effect::Make { to: (d, size), from, how: How::Computed }
}

fn derived(d: Slot, size: u16, from: [Part; 2]) -> Effect {
    Effect::Make { to: (d, size), from, how: How::Derived }
}

fn slow(slow: &Slow) -> Effect {
    let Slow { op, d, a, b } = *slow;
    let bytes = |num: Num| u16::from(num.bytes());
    match op {
        SlowOp::Bin(op, _, num) if op.is_comparison() => derived(d, 1, [(a, bytes(num)), (b, bytes(num))]),
        SlowOp::Bin(_, _, num) => computed(d, bytes(num), [(a, bytes(num)), (b, bytes(num))]),
        SlowOp::Shift(_, _, num, by) => computed(d, bytes(num), [(a, bytes(num)), (b, bytes(by))]),
        SlowOp::Un(_, _, num) => computed(d, bytes(num), [(a, bytes(num)), NONE]),
        SlowOp::Cast(from, to) => computed(d, bytes(to), [(a, bytes(from)), NONE]),
        SlowOp::Niche { size, .. } => derived(d, 4, [(a, size.into()), NONE]),
        SlowOp::Variant(num, _) => derived(d, 4, [(a, bytes(num)), NONE]),
        SlowOp::CmpWide(_) => derived(d, 1, [(a, 16), (b, 16)]),
    }
}
