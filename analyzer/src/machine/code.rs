//! The compact form of a graph for the types at hand: typed instructions over offsets into a frame.

use std::rc::Rc;

use super::instance::Body;
use crate::flow::{BinOp, UnOp};
use crate::source::Span;
use crate::types::{Def, Int, List, Ty};

/// An offset into the frame, in bytes.
pub(crate) type Slot = u16;

/// An instruction: 8 bytes. Results come first; `K` has a constant for its last operand; jumps that compare go by a distance.
#[derive(Debug, Clone, Copy, PartialEq)]
#[rustfmt::skip]
pub(crate) enum Instr {
    // Bytes as they are.
    Mov1(Slot, Slot), Mov2(Slot, Slot), Mov4(Slot, Slot), Mov8(Slot, Slot), Mov16(Slot, Slot), MovN(Slot, Slot, u16),
    Set1(Slot, u8), Set4(Slot, u32),
    /// Sign-extended.
    Set8(Slot, i32),
    /// The bytes with this index of `Code::pool`.
    SetN(Slot, u32),
    Zero(Slot, u16),

    /// Gives a large local its memory: by index in `Code::boxes`.
    Box(u32),

    // Through pointers: a slot with a pointer and an offset.
    Ld1(Slot, Slot, u16), Ld2(Slot, Slot, u16), Ld4(Slot, Slot, u16), Ld8(Slot, Slot, u16), Ld16(Slot, Slot, u16),
    /// So many bytes, wherever they lie.
    LdN(Slot, Slot, u16),
    /// Pointer, offset, value.
    St1(Slot, u16, Slot), St2(Slot, u16, Slot), St4(Slot, u16, Slot), St8(Slot, u16, Slot), St16(Slot, u16, Slot),
    /// Pointer, value, size.
    StN(Slot, Slot, u16),
    /// By index in `Code::copies`.
    Copy(u32),
    /// So many bytes from the second pointer to the first: where they may overlap, and where that is an error.
    CopyOver(Slot, Slot, Slot), CopyApart(Slot, Slot, Slot),
    /// The address of a part of the frame.
    Lea(Slot, u32),
    AddOff(Slot, Slot, u16),
    /// Adds the offset of a field of the type behind a vtable, rounded up to its alignment: pointer, vtable, offset.
    DynField(Slot, Slot, u16),
    /// Repeats the first bytes behind a pointer: pointer, slot with the bytes in all, how many are repeated.
    Fill(Slot, Slot, u16),
    /// Frees a box: by index in `Code::frees`.
    Free(u32),
    /// Index and length.
    Bound(Slot, Slot), BoundK(Slot, u32),
    /// Pointer and index: by elements of 1, 2, 4, 8, 16 bytes.
    Index1(Slot, Slot, Slot), Index2(Slot, Slot, Slot), Index4(Slot, Slot, Slot), Index8(Slot, Slot, Slot),
    Index16(Slot, Slot, Slot),
    /// The same, within the pointer's allocation.
    Offset1(Slot, Slot, Slot), Offset2(Slot, Slot, Slot), Offset4(Slot, Slot, Slot), Offset8(Slot, Slot, Slot),
    Offset16(Slot, Slot, Slot),
    /// Pointer and alignment.
    Aligned(Slot, u16),

    // Arithmetic that panics when it overflows.
    AddI32(Slot, Slot, Slot), AddU32(Slot, Slot, Slot), AddI64(Slot, Slot, Slot), AddU64(Slot, Slot, Slot),
    SubI32(Slot, Slot, Slot), SubU32(Slot, Slot, Slot), SubI64(Slot, Slot, Slot), SubU64(Slot, Slot, Slot),
    MulI32(Slot, Slot, Slot), MulU32(Slot, Slot, Slot), MulI64(Slot, Slot, Slot), MulU64(Slot, Slot, Slot),
    AddI32K(Slot, Slot, i16), AddU32K(Slot, Slot, i16), AddI64K(Slot, Slot, i16), AddU64K(Slot, Slot, i16),
    SubI32K(Slot, Slot, i16), SubU32K(Slot, Slot, i16), SubI64K(Slot, Slot, i16), SubU64K(Slot, Slot, i16),
    // That wraps.
    Add4(Slot, Slot, Slot), Sub4(Slot, Slot, Slot), Mul4(Slot, Slot, Slot),
    Add8(Slot, Slot, Slot), Sub8(Slot, Slot, Slot), Mul8(Slot, Slot, Slot),
    Add4K(Slot, Slot, i16), Add8K(Slot, Slot, i16), Mul8K(Slot, Slot, u16),
    DivI32(Slot, Slot, Slot), DivU32(Slot, Slot, Slot), DivI64(Slot, Slot, Slot), DivU64(Slot, Slot, Slot),
    RemI32(Slot, Slot, Slot), RemU32(Slot, Slot, Slot), RemI64(Slot, Slot, Slot), RemU64(Slot, Slot, Slot),
    /// By a constant greater than 0.
    DivI32K(Slot, Slot, i16), DivU32K(Slot, Slot, i16), DivI64K(Slot, Slot, i16), DivU64K(Slot, Slot, i16),
    RemI32K(Slot, Slot, i16), RemU32K(Slot, Slot, i16), RemI64K(Slot, Slot, i16), RemU64K(Slot, Slot, i16),
    And1(Slot, Slot, Slot), Or1(Slot, Slot, Slot), Xor1(Slot, Slot, Slot),
    And4(Slot, Slot, Slot), Or4(Slot, Slot, Slot), Xor4(Slot, Slot, Slot),
    And8(Slot, Slot, Slot), Or8(Slot, Slot, Slot), Xor8(Slot, Slot, Slot),
    NotBool(Slot, Slot),
    /// By an amount of four bytes, taken modulo the width.
    Shl4(Slot, Slot, Slot), Shl8(Slot, Slot, Slot),
    ShrI32(Slot, Slot, Slot), ShrU32(Slot, Slot, Slot), ShrI64(Slot, Slot, Slot), ShrU64(Slot, Slot, Slot),
    AddF64(Slot, Slot, Slot), SubF64(Slot, Slot, Slot), MulF64(Slot, Slot, Slot), DivF64(Slot, Slot, Slot),
    AddF32(Slot, Slot, Slot), SubF32(Slot, Slot, Slot), MulF32(Slot, Slot, Slot), DivF32(Slot, Slot, Slot),
    /// Whether eight bytes are zero, or are not: as four bytes.
    IsZero8(Slot, Slot), NonZero8(Slot, Slot),
    Sext48(Slot, Slot), Zext14(Slot, Slot), Zext18(Slot, Slot), Zext48(Slot, Slot),

    // Comparisons.
    Eq1(Slot, Slot, Slot), Eq4(Slot, Slot, Slot), Eq8(Slot, Slot, Slot),
    Ne1(Slot, Slot, Slot), Ne4(Slot, Slot, Slot), Ne8(Slot, Slot, Slot),
    LtU8(Slot, Slot, Slot), LtI32(Slot, Slot, Slot), LtU32(Slot, Slot, Slot), LtI64(Slot, Slot, Slot),
    LtU64(Slot, Slot, Slot), LtF64(Slot, Slot, Slot),
    LeU8(Slot, Slot, Slot), LeI32(Slot, Slot, Slot), LeU32(Slot, Slot, Slot), LeI64(Slot, Slot, Slot),
    LeU64(Slot, Slot, Slot), LeF64(Slot, Slot, Slot),
    /// Everything else: by index in `Code::slow`.
    Slow(u32),

    // Control.
    /// `Skip` goes forwards and costs nothing.
    Jmp(u32), Skip(u32), JmpIf(Slot, u32), JmpIfNot(Slot, u32),
    JltI32(Slot, Slot, i16), JltU32(Slot, Slot, i16), JltI64(Slot, Slot, i16), JltU64(Slot, Slot, i16),
    JleI32(Slot, Slot, i16), JleU32(Slot, Slot, i16), JleI64(Slot, Slot, i16), JleU64(Slot, Slot, i16),
    Jeq4(Slot, Slot, i16), Jne4(Slot, Slot, i16), Jeq8(Slot, Slot, i16), Jne8(Slot, Slot, i16),
    JltI32K(Slot, i16, i16), JltU32K(Slot, i16, i16), JltI64K(Slot, i16, i16), JltU64K(Slot, i16, i16),
    JgeI32K(Slot, i16, i16), JgeU32K(Slot, i16, i16), JgeI64K(Slot, i16, i16), JgeU64K(Slot, i16, i16),
    Jeq1K(Slot, i16, i16), Jne1K(Slot, i16, i16), Jeq4K(Slot, i16, i16), Jne4K(Slot, i16, i16),
    Jeq8K(Slot, i16, i16), Jne8K(Slot, i16, i16),
    /// By index in `Code::switches`.
    Switch(Slot, u32),

    // Calls: the callee's frame begins so many times 16 bytes behind the caller's.
    Call(u16, u32),
    /// The same of a function of the model, which costs nothing: its loops do, and what it calls of the text.
    CallModel(u16, u32),
    /// The function that the pointer in a slot leads to.
    CallPtr(u16, Slot),
    /// By index in `Code::sites`: the method of the type behind a vtable.
    CallVirtual(u16, u32),
    /// As `CallPtr`; a panic ends here, and whether there was one is the result, a `bool`.
    CallCatch(u16, Slot),
    /// Drops what the pointer that is the callee's argument leads to: of the type of the vtable in the slot.
    DropDyn(u16, Slot),
    /// By index in `Code::sites`: a function of the machine's own.
    Intrinsic(u16, u32),
    /// The value of a constant; the address of a static.
    Const(Slot, u32), Static(Slot, u32),
    Ret,
    /// The end of what a panic drops in a frame.
    Resume,
    /// The frame is put aside: its caller goes on behind the next instruction, with what it is put aside by where the result
    /// would be.
    Park,
    /// Goes on with a frame that was put aside: what by stands in the slot, what the future is polled with behind that.
    Unpark(u16, Slot),
    /// Drops what is in one, by what stands in the slot.
    DropParked(u16, Slot),
    /// The message with this index of `Code::messages`.
    Unsupported(u32), Panic(u32),
    Unreachable,
    /// Does nothing: tells a trace of a variable, by index in `Code::notes`.
    Note(u32),
}

/// Code of one function.
#[derive(Debug)]
pub(crate) struct Code {
    pub(crate) instrs: Vec<Instr>,
    /// Bytes of the frame.
    pub(crate) size: u32,
    /// Where a panic goes on to drop what is there, if anything needs it.
    pub(crate) cleanup: Option<u32>,
    /// Locals on the heap: where their address stands, size and alignment.
    pub(crate) boxes: Vec<(Slot, u64, u64)>,
    pub(crate) pool: Vec<Box<[u8]>>,
    pub(crate) copies: Vec<CopyBytes>,
    pub(crate) frees: Vec<Free>,
    pub(crate) slow: Vec<Slow>,
    /// Discriminants and the variants they are of.
    pub(crate) maps: Vec<Vec<(i128, u32)>>,
    pub(crate) switches: Vec<Switch>,
    pub(crate) sites: Vec<Site>,
    pub(crate) messages: Vec<Rc<str>>,
    /// From which instruction on which code of the text is run.
    pub(crate) spans: Vec<(u32, Span)>,
    /// Instructions of the model's functions that are a part of this code: from, and to before.
    pub(crate) inside: Vec<(u32, u32)>,
    pub(crate) body: Body,
    /// Bytes of the value it returns, at the frame's start.
    pub(crate) result: u32,
    /// Where its parameters end, which follow.
    pub(crate) params: u32,
    /// Of `async` code: where the pointer to what its future is polled with stands.
    pub(crate) context: Option<Slot>,
    /// The type of what it returns, if it is an integer.
    pub(crate) returns: Option<Int>,
    /// Of code of the text that is traced: its variables, what is noted of them, and where statements begin.
    pub(crate) vars: Vec<Var>,
    pub(crate) notes: Vec<Noted>,
    pub(crate) lines: Vec<u32>,
}

/// A variable of the text.
#[derive(Debug, Clone)]
pub(crate) struct Var {
    pub(crate) name: Rc<str>,
    pub(crate) ty: Ty,
    /// Where it lies in the frame, or where the pointer to it does.
    pub(crate) at: u32,
    pub(crate) is_boxed: bool,
    pub(crate) is_param: bool,
}

/// What becomes of a variable, by index in `Code::vars`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Noted {
    /// It has a value.
    Given(u16),
    /// It has none any more.
    Gone(u16),
}

/// Bytes from one pointer to another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CopyBytes {
    pub(crate) to: Slot,
    pub(crate) from: Slot,
    pub(crate) size: u32,
}

/// A box whose memory is given back.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Free {
    pub(crate) pointer: Slot,
    pub(crate) size: u64,
    pub(crate) align: u64,
    pub(crate) by: FreeSize,
}

/// Where the size of a box's content comes from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum FreeSize {
    Sized,
    /// A length, of elements of so many bytes.
    Slice(Slot, u64),
    /// A vtable.
    Dyn(Slot),
    /// What the type ends in that has no size, with its length or vtable.
    Tail(Ty, Slot),
}

impl FreeSize {
    /// Where what stands beside the box's pointer is.
    pub(crate) fn meta(self) -> Option<Slot> {
        match self {
            FreeSize::Sized => None,
            FreeSize::Slice(meta, _) | FreeSize::Dyn(meta) | FreeSize::Tail(_, meta) => Some(meta),
        }
    }
}

/// A jump by value.
#[derive(Debug, Clone)]
pub(crate) struct Switch {
    /// Bytes of the value.
    pub(crate) size: u8,
    /// In order of their values.
    pub(crate) cases: Vec<(u128, u32)>,
    pub(crate) otherwise: u32,
}

/// A call whose callee is found when it runs.
#[derive(Debug, Clone)]
pub(crate) struct Site {
    pub(crate) callee: SiteCallee,
    /// Arguments of its generics: of a function of the machine's own, without lifetimes.
    pub(crate) args: Rc<[Ty]>,
    /// Offsets from the callee's frame, and types, of the arguments.
    pub(crate) params: Rc<[(u32, Ty)]>,
    /// Where they end.
    pub(crate) end: u32,
    pub(crate) result: Ty,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum SiteCallee {
    /// A line of the table.
    Intrinsic(&'static super::intrinsic::Entry),
    /// A member of a trait for the type behind the vtable in the slot.
    Virtual(Slot, Def, List),
    /// The `Fn` traits' method for the type behind the vtable in the slot.
    Callable(Slot, super::CallMode),
}

/// An operation that has no instruction of its own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Slow {
    pub(crate) op: SlowOp,
    pub(crate) d: Slot,
    pub(crate) a: Slot,
    pub(crate) b: Slot,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum SlowOp {
    Bin(BinOp, Policy, Num),
    /// The second operand is of this type.
    Shift(BinOp, Policy, Num, Num),
    Un(UnOp, Policy, Num),
    Cast(Num, Num),
    /// The variant's index by the value of a niche.
    Niche {
        size: u8,
        start: u128,
        first: u32,
        count: u32,
        untagged: u32,
    },
    /// The variant's index by its discriminant: by index in `Code::maps`.
    Variant(Num, u32),
    /// Pointers of two words, by all of both.
    CmpWide(BinOp),
}

/// What arithmetic does when the result does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Policy {
    Panic,
    Wrap,
    /// Wraps, and a trace is told: of values of this type.
    Tell(Int),
    Undefined,
}

/// A scalar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Num {
    /// Bytes and sign; `bool` and `char` too.
    Int(u8, bool),
    F32,
    F64,
}

impl Num {
    pub(crate) fn bytes(self) -> u8 {
        match self {
            Num::Int(size, _) => size,
            Num::F32 => 4,
            Num::F64 => 8,
        }
    }
}

impl Code {
    pub(crate) fn new(body: Body) -> Code {
        Code {
            instrs: Vec::new(),
            size: 0,
            cleanup: None,
            boxes: Vec::new(),
            pool: Vec::new(),
            copies: Vec::new(),
            frees: Vec::new(),
            slow: Vec::new(),
            maps: Vec::new(),
            switches: Vec::new(),
            sites: Vec::new(),
            messages: Vec::new(),
            spans: Vec::new(),
            inside: Vec::new(),
            body,
            result: 0,
            params: 0,
            context: None,
            returns: None,
            vars: Vec::new(),
            notes: Vec::new(),
            lines: Vec::new(),
        }
    }

    /// Whether the instruction at `pc` is of a function of the model.
    pub(crate) fn is_inside(&self, pc: u32) -> bool {
        let at = self.inside.partition_point(|(_, end)| *end <= pc);
        self.inside.get(at).is_some_and(|(start, _)| *start <= pc)
    }

    /// What of the text the instruction at `pc` is of.
    pub(crate) fn span(&self, pc: u32) -> Span {
        let at = self.spans.partition_point(|(from, _)| *from <= pc);
        self.spans.get(at.wrapping_sub(1)).map_or_else(Span::default, |(_, span)| *span)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn instructions_are_small() {
        assert_eq!(size_of::<super::Instr>(), 8);
    }
}
