//! Casts between scalars, and of pointers.

use super::place::{At, Loc};
use super::{Compiler, Made};
use crate::flow::{CastKind, Operand};
use crate::machine::code::{Instr, Num, Slot, Slow, SlowOp};
use crate::machine::layout::{Shape, unsized_tail};
use crate::machine::outcome::Stop;
use crate::types::{Kind, Ty};

impl Compiler<'_, '_> {
    pub(super) fn cast(&mut self, at: &At, kind: CastKind, operand: &Operand, to: Ty) -> Made<()> {
        match kind {
            CastKind::Scalar => self.scalar_cast(at, operand, to),
            CastKind::Pointer | CastKind::Transmute => {
                let (from, _) = self.operand_slot(operand)?;
                // `*const [T]` to `*const T` keeps the address only.
                self.copy(at.loc, Loc::Frame(from.into()), &at.layout)
            }
            CastKind::Expose | CastKind::FromAddress => {
                let (from, from_ty) = self.operand_slot(operand)?;
                let (from_num, to_num) = (self.num(from_ty)?, self.num(to)?);
                self.compute(at, |compiler, slot| compiler.convert(slot, from, from_num, to_num))
            }
            CastKind::FnPointer => {
                let ty = self.operand_ty(operand)?;
                let key = self.function_of(ty)?;
                self.function_address(at, key)
            }
            CastKind::ClosurePointer => {
                let ty = self.operand_ty(operand)?;
                self.function_address(at, super::Key::Call(ty, crate::machine::CallMode::Plain))
            }
            CastKind::Unsize => self.unsize(at, operand, to),
        }
    }

    /// The address of a function of the table.
    fn function_address(&mut self, at: &At, key: super::Key) -> Made<()> {
        let pointer = self.m.address_of(key)?;
        self.compute(at, |compiler, slot| compiler.set(slot, pointer.into(), 8))
    }

    fn scalar_cast(&mut self, at: &At, operand: &Operand, to: Ty) -> Made<()> {
        let ty = self.operand_ty(operand)?;
        if let (Kind::Adt(..), Operand::Copy(place) | Operand::Move(place)) = (self.m.program.kind(ty), operand) {
            // From an enum without fields.
            let of = self.place(place)?;
            return self.discriminant_of(at, &of);
        }
        let (from, _) = self.operand_slot(operand)?;
        let (from_num, to_num) = (self.num(ty)?, self.num(to)?);
        self.compute(at, |compiler, slot| compiler.convert(slot, from, from_num, to_num))
    }

    /// Converts a scalar.
    pub(super) fn convert(&mut self, to: Slot, from: Slot, from_num: Num, to_num: Num) -> Made<()> {
        match (from_num, to_num) {
            (Num::Int(_, _), Num::Int(size, _)) if size <= from_num.bytes() => {
                self.copy_bytes(Loc::Frame(to.into()), Loc::Frame(from.into()), size.into(), size.into())?;
            }
            (Num::Int(4, true), Num::Int(8, _)) => {
                self.emit(Instr::Sext48(to, from));
            }
            (Num::Int(4, false), Num::Int(8, _)) => {
                self.emit(Instr::Zext48(to, from));
            }
            (Num::Int(1, false), Num::Int(4, _)) => {
                self.emit(Instr::Zext14(to, from));
            }
            (Num::Int(1, false), Num::Int(8, _)) => {
                self.emit(Instr::Zext18(to, from));
            }
            _ => self.slow(Slow { op: SlowOp::Cast(from_num, to_num), d: to, a: from, b: 0 }),
        }
        Ok(())
    }

    /// `&[T; N]` to `&[T]`, `Box<T>` to `Box<dyn Trait>`; also of a struct around such a pointer.
    fn unsize(&mut self, at: &At, operand: &Operand, to: Ty) -> Made<()> {
        let (from, from_ty) = self.operand_slot(operand)?;
        let layout = self.layout(from_ty)?;
        if matches!(layout.shape, Shape::WidePointer) || layout.size == at.layout.size {
            // From one `dyn` to another: a vtable is a type, whatever the trait.
            return self.copy(at.loc, Loc::Frame(from.into()), &at.layout);
        }
        let (from_pointee, to_pointee) = self.pointees(from_ty, to, 0)?;
        let meta = self.meta_of(from_pointee, to_pointee, 0)?;
        let pair = self.temp(16, 8)?;
        self.copy_bytes(Loc::Frame(pair), Loc::Frame(from.into()), 8, 8)?;
        self.set(super::slot(pair + 8)?, meta.into(), 8)?;
        self.copy_bytes(at.loc, Loc::Frame(pair), 16, 8)
    }

    /// What the pointers inside two types refer to: `Rc<T>` and the like have one among their fields.
    fn pointees(&mut self, from: Ty, to: Ty, depth: u32) -> Made<(Ty, Ty)> {
        if let (Ok(from), Ok(to)) = (self.pointee(from), self.pointee(to)) {
            return Ok((from, to));
        }
        let (from, to) = (self.layout(from)?, self.layout(to)?);
        if let (Shape::Struct(a), Shape::Struct(b)) = (&from.shape, &to.shape) {
            let differing = a.types.iter().zip(&b.types).find(|(a, b)| a != b);
            if let (Some((a, b)), true) = (differing, depth < 16) {
                return self.pointees(*a, *b, depth + 1);
            }
        }
        Err(Stop::unsupported("a coercion like this"))
    }

    /// What is beside the address of an unsized value: a length, or a vtable.
    fn meta_of(&mut self, from: Ty, to: Ty, depth: u32) -> Made<u64> {
        match (self.m.program.kind(from), self.m.program.kind(to)) {
            (Kind::Array(_, len), Kind::Slice(_)) => match self.m.program.kind(len) {
                Kind::Value(len) => Ok(u64::try_from(len).unwrap_or(0)),
                _ => Err(Stop::unsupported("an array of unknown length")),
            },
            (_, Kind::Dyn(_)) => Ok(self.m.vtable(from)),
            (Kind::Adt(..) | Kind::Tuple(_), Kind::Adt(..) | Kind::Tuple(_)) if depth < 16 => {
                let last = |compiler: &mut Self, ty| {
                    let layout = compiler.layout(ty)?;
                    let last = layout.variant(0).and_then(|fields| fields.types.last().copied());
                    last.ok_or_else(|| Stop::unsupported("a coercion like this"))
                };
                let (from, to) = (last(self, from)?, last(self, to)?);
                self.meta_of(from, to, depth + 1)
            }
            _ if unsized_tail(self.m.program, to, 0).is_none() => Err(Stop::unsupported("a coercion to what is sized")),
            _ => Err(Stop::unsupported("a coercion like this")),
        }
    }
}
