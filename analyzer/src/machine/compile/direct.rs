//! Functions of the machine's own that are a few instructions: moving pointers, reading and writing behind them, sizes.

use super::call::{Arg, Dest};
use super::place::{At, Loc};
use super::{Compiler, Made, slot};
use crate::flow::{BinOp, Operand};
use crate::machine::code::{Free, FreeSize, Instr, Num, Policy, Slot, Slow, SlowOp};
use crate::machine::intrinsic::is_plain;
use crate::machine::layout::{Layout, int_size};
use crate::machine::outcome::Stop;
use crate::source::to_u32;
use crate::types::{Kind, Ty};

/// What such a function gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direct {
    /// The length of a slice, or whether it is 0; its pointer; a slice by pointer and length.
    Len,
    IsEmpty,
    Pointer,
    Parts,
    /// The argument as it is.
    Whole,
    /// What stands beside a pointer.
    Beside,
    IsNull,
    /// A pointer some elements further, or before: within its allocation, or anywhere.
    Add,
    Sub,
    WrappingAdd,
    WrappingSub,
    Read,
    Write,
    /// So many elements from one pointer to another.
    CopyOver,
    CopyApart,
    /// Memory of so many elements goes.
    Dealloc,
    SizeOf,
    AlignOf,
    /// The same with pointers as wide as `usize`, as programs are told.
    ToldSizeOf,
    ToldAlignOf,
    NeedsDrop,
    IsCopy,
    IsPlain,
    /// Arithmetic that wraps.
    Wrapping(BinOp),
    /// A value that nobody drops.
    Nothing,
}

const TABLE: &[(&str, Direct)] = &[
    ("slice::len", Direct::Len),
    ("str::len", Direct::Len),
    ("ptr::len", Direct::Len),
    ("slice::is_empty", Direct::IsEmpty),
    ("str::is_empty", Direct::IsEmpty),
    ("slice::as_ptr", Direct::Pointer),
    ("slice::as_mut_ptr", Direct::Pointer),
    ("str::as_ptr", Direct::Pointer),
    ("std::slice::from_raw_parts", Direct::Parts),
    ("std::slice::from_raw_parts_mut", Direct::Parts),
    ("std::ptr::slice_from_raw_parts", Direct::Parts),
    ("std::ptr::slice_from_raw_parts_mut", Direct::Parts),
    ("str::as_bytes", Direct::Whole),
    ("std::str::from_utf8_unchecked", Direct::Whole),
    ("std::intrinsics::transmute", Direct::Whole),
    ("std::mem::transmute", Direct::Whole),
    ("std::intrinsics::black_box", Direct::Whole),
    ("std::hint::black_box", Direct::Whole),
    ("std::intrinsics::metadata", Direct::Beside),
    ("ptr::is_null", Direct::IsNull),
    ("ptr::offset", Direct::Add),
    ("ptr::add", Direct::Add),
    ("ptr::sub", Direct::Sub),
    ("ptr::wrapping_offset", Direct::WrappingAdd),
    ("ptr::wrapping_add", Direct::WrappingAdd),
    ("ptr::wrapping_sub", Direct::WrappingSub),
    ("ptr::read", Direct::Read),
    ("std::ptr::read", Direct::Read),
    ("ptr::write", Direct::Write),
    ("std::ptr::write", Direct::Write),
    ("std::intrinsics::copy", Direct::CopyOver),
    ("std::intrinsics::copy_nonoverlapping", Direct::CopyApart),
    ("std::intrinsics::dealloc_many", Direct::Dealloc),
    ("std::intrinsics::size_of", Direct::SizeOf),
    ("std::intrinsics::align_of", Direct::AlignOf),
    ("std::mem::size_of", Direct::ToldSizeOf),
    ("std::mem::align_of", Direct::ToldAlignOf),
    ("std::intrinsics::needs_drop", Direct::NeedsDrop),
    ("std::mem::needs_drop", Direct::NeedsDrop),
    ("std::intrinsics::is_copy", Direct::IsCopy),
    ("std::intrinsics::is_plain", Direct::IsPlain),
    ("int::wrapping_add", Direct::Wrapping(BinOp::Add)),
    ("int::wrapping_sub", Direct::Wrapping(BinOp::Sub)),
    ("int::wrapping_mul", Direct::Wrapping(BinOp::Mul)),
    ("std::intrinsics::forget", Direct::Nothing),
    ("std::mem::forget", Direct::Nothing),
    ("std::mem::MaybeUninit::uninit", Direct::Nothing),
];

/// The function with this path, if it is one of these.
pub(super) fn find(path: &str) -> Option<Direct> {
    TABLE.iter().find(|(name, _)| *name == path).map(|(_, direct)| *direct)
}

impl Compiler<'_, '_> {
    pub(super) fn call_direct(
        &mut self,
        direct: Direct,
        generics: &[Ty],
        args: &[Arg<'_>],
        dest: &Dest<'_>,
    ) -> Made<()> {
        let mut found = Vec::with_capacity(args.len());
        for arg in args {
            found.push(self.argument(arg)?);
        }
        let to = match dest {
            Dest::Place(place) => Some(self.place(place)?),
            Dest::Result(at) => Some(at.clone()),
            Dest::Nowhere => None,
        };
        if let Direct::Write = direct {
            self.write_behind(&found)?;
        } else if let Direct::CopyOver | Direct::CopyApart = direct {
            self.copy_many(direct, generics, &found)?;
        } else if let Direct::Dealloc = direct {
            self.dealloc_many(generics, &found)?;
        } else if let Some(to) = &to {
            self.give(direct, generics, &found, to)?;
        }
        if let (Dest::Place(place), Some(to)) = (dest, to) {
            self.initialised(place, to.ty);
        }
        Ok(())
    }

    /// Where an argument lies, which is used up if it is moved.
    fn argument(&mut self, arg: &Arg<'_>) -> Made<At> {
        if let Arg::Operand(operand @ Operand::Const(_)) = arg {
            let (offset, ty) = self.operand_slot(operand)?;
            let layout = self.layout(ty)?;
            return Ok(At { loc: Loc::Frame(offset.into()), ty, layout, meta: None, variant: None });
        }
        let at = self.found(arg)?;
        if let Arg::Operand(Operand::Move(place)) = arg {
            self.moved(place, at.ty);
        }
        Ok(at)
    }

    fn give(&mut self, direct: Direct, generics: &[Ty], args: &[At], to: &At) -> Made<()> {
        let arg = |index: usize| args.get(index).ok_or_else(|| Stop::unsupported("a function without its arguments"));
        let own = self.m.nth_type(generics, 0);
        match direct {
            Direct::Len | Direct::IsEmpty => {
                let len = arg(0)?.loc.behind(8)?;
                if direct == Direct::Len {
                    return self.copy(to.loc, len, &to.layout);
                }
                let len = self.word_at(len)?;
                self.is_zero(to, len)
            }
            Direct::IsNull => {
                let pointer = self.word_at(arg(0)?.loc)?;
                self.is_zero(to, pointer)
            }
            Direct::Pointer => self.copy_bytes(to.loc, arg(0)?.loc, 8, 8),
            Direct::Parts => {
                let len = self.usize_slot(arg(1)?)?;
                let pointer = self.word_at(arg(0)?.loc)?;
                self.two_words(to, pointer, len)
            }
            Direct::Whole => self.copy(to.loc, arg(0)?.loc, &to.layout),
            Direct::Beside if arg(0)?.layout.size == 16 => self.copy(to.loc, arg(0)?.loc.behind(8)?, &to.layout),
            Direct::Beside => self.constant_into(to, 0),
            Direct::Add | Direct::Sub | Direct::WrappingAdd | Direct::WrappingSub => {
                let size = self.layout(own?)?.size;
                let pointer = self.moved_pointer(direct, arg(0)?, arg(1)?, size)?;
                self.copy(to.loc, Loc::Frame(pointer.into()), &to.layout)
            }
            Direct::Read => {
                let pointer = self.word_at(arg(0)?.loc)?;
                self.check_aligned(pointer, &to.layout);
                self.copy(to.loc, Loc::Ptr(pointer, 0), &to.layout)
            }
            Direct::SizeOf => {
                let size = self.layout(own?)?.size;
                self.constant_into(to, size)
            }
            Direct::AlignOf => {
                let align = self.layout(own?)?.align;
                self.constant_into(to, align)
            }
            Direct::ToldSizeOf | Direct::ToldAlignOf => {
                let of = own?;
                if self.is_text() {
                    self.m.is_told(of)?;
                }
                let told = self.m.told.of(self.m.program, of).map_err(|why| self.m.no_layout(of, why))?;
                self.constant_into(to, if direct == Direct::ToldSizeOf { told.size } else { told.align })
            }
            Direct::Wrapping(op) => {
                let (a, b) = (self.value_slot(arg(0)?)?, self.value_slot(arg(1)?)?);
                let of = own?;
                self.wrapping(op, of, a, b, to)
            }
            Direct::NeedsDrop => {
                let needs = self.m.needs_drop(own?);
                self.constant_into(to, needs.into())
            }
            Direct::IsCopy => {
                let is_copy = self.m.program.is_copy(own?);
                self.constant_into(to, is_copy.into())
            }
            Direct::IsPlain => {
                let is_plain = is_plain(self.m.program, own?);
                self.constant_into(to, is_plain.into())
            }
            Direct::Nothing | Direct::Write | Direct::CopyOver | Direct::CopyApart | Direct::Dealloc => Ok(()),
        }
    }

    fn wrapping(&mut self, op: BinOp, of: Ty, a: Slot, b: Slot, to: &At) -> Made<()> {
        let Kind::Int(int) = self.m.program.kind(of) else {
            return Err(Stop::unsupported("an integer's method of what is none"));
        };
        let (size, signed) = int_size(int, self.m.profile.width.bytes());
        let num = Num::Int(u8::try_from(size).unwrap_or(16), signed);
        let d = self.temp_slot(size)?;
        self.binary_slots(op, Policy::Wrap, num, num, d, a, b);
        self.copy(to.loc, Loc::Frame(d.into()), &to.layout)
    }

    fn copy_many(&mut self, direct: Direct, generics: &[Ty], args: &[At]) -> Made<()> {
        let [from, to, count] = args else { return Err(Stop::unsupported("a function without its arguments")) };
        let of = self.m.nth_type(generics, 0)?;
        let size = self.layout(of)?.size;
        let (from, to) = (self.word_at(from.loc)?, self.word_at(to.loc)?);
        let mut bytes = self.usize_slot(count)?;
        if size != 1 {
            let all = self.constant_slot(size.into(), 8)?;
            let op = SlowOp::Bin(BinOp::Mul, Policy::Undefined, Num::Int(8, false));
            self.slow(Slow { op, d: all, a: all, b: bytes });
            bytes = all;
        }
        self.emit(if direct == Direct::CopyApart {
            Instr::CopyApart(to, from, bytes)
        } else {
            Instr::CopyOver(to, from, bytes)
        });
        Ok(())
    }

    fn dealloc_many(&mut self, generics: &[Ty], args: &[At]) -> Made<()> {
        let [pointer, count] = args else { return Err(Stop::unsupported("a function without its arguments")) };
        let of = self.m.nth_type(generics, 0)?;
        let (size, align) = (self.layout(of)?.size, self.layout(of)?.align);
        if size > 0 {
            let (pointer, count) = (self.word_at(pointer.loc)?, self.usize_slot(count)?);
            self.code.frees.push(Free { pointer, size, align, by: FreeSize::Slice(count, size) });
            self.emit(Instr::Free(to_u32(self.code.frees.len() - 1)));
        }
        Ok(())
    }

    fn write_behind(&mut self, args: &[At]) -> Made<()> {
        let [pointer, value] = args else { return Err(Stop::unsupported("a function without its arguments")) };
        let pointer = self.word_at(pointer.loc)?;
        self.check_aligned(pointer, &value.layout);
        self.copy(Loc::Ptr(pointer, 0), value.loc, &value.layout)
    }

    /// What is not one scalar is not checked by the instruction that copies it; what has no bytes is not copied.
    fn check_aligned(&mut self, pointer: Slot, layout: &Layout) {
        let is_scalar = matches!(layout.size, 1 | 2 | 4 | 8 | 16) && layout.align >= layout.size;
        if !is_scalar && let Ok(align) = u16::try_from(layout.align) {
            self.emit(Instr::Aligned(pointer, align));
        }
    }

    fn word_at(&mut self, loc: Loc) -> Made<Slot> {
        match loc {
            Loc::Frame(offset) => slot(offset),
            Loc::Ptr(..) => {
                let to = self.temp_slot(8)?;
                self.copy_bytes(Loc::Frame(to.into()), loc, 8, 8)?;
                Ok(to)
            }
        }
    }

    fn is_zero(&mut self, to: &At, value: Slot) -> Made<()> {
        let zero = self.constant_slot(0, 8)?;
        let flag = self.temp_slot(1)?;
        self.emit(Instr::Eq8(flag, value, zero));
        self.copy(to.loc, Loc::Frame(flag.into()), &to.layout)
    }

    fn two_words(&mut self, to: &At, first: Slot, second: Slot) -> Made<()> {
        self.copy_bytes(to.loc, Loc::Frame(first.into()), 8, 8)?;
        self.copy_bytes(to.loc.behind(8)?, Loc::Frame(second.into()), 8, 8)
    }

    fn constant_into(&mut self, to: &At, value: u64) -> Made<()> {
        match to.loc {
            Loc::Frame(offset) => self.set(slot(offset)?, value.into(), to.layout.size),
            Loc::Ptr(..) => {
                let value = self.constant_slot(value.into(), to.layout.size)?;
                self.copy(to.loc, Loc::Frame(value.into()), &to.layout)
            }
        }
    }

    fn moved_pointer(&mut self, direct: Direct, pointer: &At, count: &At, size: u64) -> Made<Slot> {
        let pointer = self.word_at(pointer.loc)?;
        let mut count = self.isize_slot(count)?;
        if matches!(direct, Direct::Sub | Direct::WrappingSub) {
            let zero = self.constant_slot(0, 8)?;
            self.emit(Instr::Sub8(zero, zero, count));
            count = zero;
        }
        let to = self.temp_slot(8)?;
        if matches!(direct, Direct::WrappingAdd | Direct::WrappingSub) {
            self.index(to, pointer, count, size)?;
            return Ok(to);
        }
        let instr = match size {
            0 => Instr::Mov8(to, pointer),
            1 => Instr::Offset1(to, pointer, count),
            2 => Instr::Offset2(to, pointer, count),
            4 => Instr::Offset4(to, pointer, count),
            8 => Instr::Offset8(to, pointer, count),
            16 => Instr::Offset16(to, pointer, count),
            _ => {
                let bytes = self.times(count, size)?;
                Instr::Offset1(to, pointer, bytes)
            }
        };
        self.emit(instr);
        Ok(to)
    }

    /// A `usize` or `isize` as eight bytes, by its sign: a pointer's method of a `usize` may not be so far as to have one.
    fn isize_slot(&mut self, at: &At) -> Made<Slot> {
        let narrow = self.value_slot(at)?;
        self.widened(narrow, Num::Int(u8::try_from(at.layout.size).unwrap_or(8), true))
    }
}
