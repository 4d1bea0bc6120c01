//! Operands, constants, and the values that assignments give to places.

use std::rc::Rc;

use super::place::{At, Loc};
use super::{Compiler, Made, slot};
use crate::flow::{Aggregate, Const, ConstKind, Operand, Place, Rvalue, UnOp};
use crate::machine::Key;
use crate::machine::code::{CopyBytes, Instr, Num, Slot, Slow, SlowOp};
use crate::machine::instance::{Instance, Target};
use crate::machine::layout::{Layout, Shape, Tag};
use crate::machine::outcome::Stop;
use crate::source::to_u32;
use crate::types::{Float, Kind, Ty};

impl Compiler<'_, '_> {
    pub(super) fn assign(&mut self, place: &Place, rvalue: &Rvalue) -> Made<()> {
        let ty = {
            let at = self.place(place)?;
            self.assign_to(&at, place, rvalue)?;
            at.ty
        };
        self.initialised(place, ty);
        Ok(())
    }

    fn assign_to(&mut self, at: &At, place: &Place, rvalue: &Rvalue) -> Made<()> {
        match rvalue {
            Rvalue::Use(operand) => self.operand_to(at, operand),
            Rvalue::Repeat(operand, _) => self.repeat(at, operand),
            Rvalue::Ref { place: to, .. } | Rvalue::RawPtr { place: to, .. } => self.refer(at, to),
            Rvalue::Len(of) => {
                let of = self.place(of)?;
                let len = match (self.elements(&of)?.1, of.meta) {
                    (Some(len), _) => self.constant_slot(len.into(), 8)?,
                    (None, Some(meta)) => meta,
                    (None, None) => return Err(Stop::unsupported("a slice without a length")),
                };
                self.copy(at.loc, Loc::Frame(len.into()), &at.layout)
            }
            Rvalue::Binary(op, overflow, a, b) => self.binary(at, *op, *overflow, a, b),
            Rvalue::Unary(op, overflow, a) => self.unary(at, *op, *overflow, a),
            Rvalue::Cast(kind, operand, to) => {
                let to = self.subst(*to);
                self.cast(at, *kind, operand, to)
            }
            Rvalue::Aggregate(aggregate, operands) => {
                let reads_target = operands.iter().any(
                    |operand| matches!(operand, Operand::Copy(from) | Operand::Move(from) if from.local == place.local),
                );
                if reads_target {
                    let temp = self.temp(at.layout.size, at.layout.align)?;
                    let temp = At { loc: Loc::Frame(temp), ..at.clone() };
                    self.aggregate(&temp, aggregate, operands)?;
                    return self.copy(at.loc, temp.loc, &at.layout);
                }
                self.aggregate(at, aggregate, operands)
            }
            Rvalue::Variant(of) => {
                let of = self.place(of)?;
                self.variant_of(at, &of)
            }
        }
    }

    /// Copies a value of a type.
    pub(super) fn copy(&mut self, to: Loc, from: Loc, layout: &Layout) -> Made<()> {
        self.copy_bytes(to, from, layout.size, layout.align)
    }

    pub(super) fn copy_bytes(&mut self, to: Loc, from: Loc, size: u64, align: u64) -> Made<()> {
        if size == 0 || to == from {
            return Ok(());
        }
        // Without its natural alignment, a scalar is moved as bytes: the instructions for scalars check it.
        let scalar = if align >= size { size } else { 0 };
        match (to, from) {
            (Loc::Frame(to), Loc::Frame(from)) => {
                let (to, from) = (slot(to)?, slot(from)?);
                self.emit(match size {
                    1 => Instr::Mov1(to, from),
                    2 => Instr::Mov2(to, from),
                    4 => Instr::Mov4(to, from),
                    8 => Instr::Mov8(to, from),
                    16 => Instr::Mov16(to, from),
                    _ => Instr::MovN(to, from, length(size)?),
                });
            }
            (Loc::Frame(to), Loc::Ptr(pointer, offset)) => {
                let to = slot(to)?;
                let (pointer, offset) = self.near(pointer, offset)?;
                let instr = match scalar {
                    1 => Instr::Ld1(to, pointer, offset),
                    2 => Instr::Ld2(to, pointer, offset),
                    4 => Instr::Ld4(to, pointer, offset),
                    8 => Instr::Ld8(to, pointer, offset),
                    16 => Instr::Ld16(to, pointer, offset),
                    _ => Instr::LdN(to, self.address(Loc::Ptr(pointer, offset.into()))?, length(size)?),
                };
                self.emit(instr);
            }
            (Loc::Ptr(pointer, offset), Loc::Frame(from)) => {
                let from = slot(from)?;
                let (pointer, offset) = self.near(pointer, offset)?;
                let instr = match scalar {
                    1 => Instr::St1(pointer, offset, from),
                    2 => Instr::St2(pointer, offset, from),
                    4 => Instr::St4(pointer, offset, from),
                    8 => Instr::St8(pointer, offset, from),
                    16 => Instr::St16(pointer, offset, from),
                    _ => Instr::StN(self.address(Loc::Ptr(pointer, offset.into()))?, from, length(size)?),
                };
                self.emit(instr);
            }
            (Loc::Ptr(..), Loc::Ptr(..)) => {
                let to = self.address(to)?;
                let from = self.address(from)?;
                let index = to_u32(self.code.copies.len());
                let size = u32::try_from(size).map_err(|_| super::too_large())?;
                self.code.copies.push(CopyBytes { to, from, size });
                self.emit(Instr::Copy(index));
            }
        }
        Ok(())
    }

    /// An operand's type.
    pub(super) fn operand_ty(&mut self, operand: &Operand) -> Made<Ty> {
        match operand {
            Operand::Const(constant) => Ok(self.subst(constant.ty)),
            Operand::Copy(place) | Operand::Move(place) => self.place_ty(place),
        }
    }

    pub(super) fn place_ty(&mut self, place: &Place) -> Made<Ty> {
        // What finding a place emits does no harm, but nobody needs it here.
        let (length, top) = (self.code.instrs.len(), self.top);
        let ty = self.place(place).map(|at| at.ty);
        self.code.instrs.truncate(length);
        self.top = top;
        ty
    }

    /// Puts an operand's value into a place.
    pub(super) fn operand_to(&mut self, at: &At, operand: &Operand) -> Made<()> {
        match operand {
            Operand::Copy(from) | Operand::Move(from) => {
                let source = self.place(from)?;
                self.copy(at.loc, source.loc, &source.layout)?;
                if matches!(operand, Operand::Move(_)) {
                    self.moved(from, source.ty);
                }
                Ok(())
            }
            Operand::Const(constant) => self.constant_to(at, constant),
        }
    }

    /// An operand's value in a slot of the frame.
    pub(super) fn operand_slot(&mut self, operand: &Operand) -> Made<(Slot, Ty)> {
        match operand {
            Operand::Copy(place) | Operand::Move(place) => {
                let at = self.place(place)?;
                let slot = self.value_slot(&at)?;
                if matches!(operand, Operand::Move(_)) {
                    self.moved(place, at.ty);
                }
                Ok((slot, at.ty))
            }
            Operand::Const(constant) => {
                let ty = self.subst(constant.ty);
                let layout = self.layout(ty)?;
                let offset = self.temp(layout.size, layout.align)?;
                let at = At { loc: Loc::Frame(offset), ty, layout, meta: None, variant: None };
                self.constant_to(&at, constant)?;
                Ok((slot(offset)?, ty))
            }
        }
    }

    /// A temporary that holds an integer of so many bytes.
    pub(super) fn constant_slot(&mut self, value: u128, size: u64) -> Made<Slot> {
        let to = self.temp_slot(size)?;
        self.set(to, value, size)?;
        Ok(to)
    }

    /// Sets a slot to an integer of so many bytes.
    pub(super) fn set(&mut self, to: Slot, value: u128, size: u64) -> Made<()> {
        let signed = self.signed(value, size);
        let bytes = value.to_le_bytes();
        let instr = match (size, i32::try_from(signed)) {
            (0, _) => return Ok(()),
            (1, _) => Instr::Set1(to, bytes.first().copied().unwrap_or(0)),
            (4, _) => Instr::Set4(to, crate::machine::bits::low32(crate::machine::bits::low64(value))),
            (8, Ok(small)) => Instr::Set8(to, small),
            _ => {
                let bytes = bytes.get(..crate::machine::bits::index(size)).ok_or_else(super::too_large)?;
                return self.set_bytes(to, bytes);
            }
        };
        self.emit(instr);
        Ok(())
    }

    fn set_bytes(&mut self, to: Slot, bytes: &[u8]) -> Made<()> {
        let known = self.code.pool.iter().position(|known| **known == *bytes);
        let index = known.unwrap_or_else(|| {
            self.code.pool.push(bytes.into());
            self.code.pool.len() - 1
        });
        self.emit(Instr::SetN(to, to_u32(index)));
        Ok(())
    }

    fn constant_to(&mut self, at: &At, constant: &Const) -> Made<()> {
        let size = at.layout.size;
        match &constant.kind {
            ConstKind::Unit => Ok(()),
            ConstKind::Bits(value) => self.bits_to(at, *value),
            ConstKind::Float(text) => {
                let text: String = text.chars().filter(|c| *c != '_').collect();
                let text = text.trim_end_matches("f32").trim_end_matches("f64");
                let bits = match self.m.program.kind(at.ty) {
                    Kind::Float(Float::F32) => text.parse::<f32>().ok().map(|value| value.to_bits().into()),
                    _ => text.parse::<f64>().ok().map(|value| u128::from(value.to_bits())),
                };
                self.bits_to(at, bits.ok_or_else(|| Stop::unsupported("a float literal like this"))?)
            }
            ConstKind::Str(text) => {
                let pointer = self.m.text(text.as_bytes())?;
                let len = u128::try_from(text.len()).unwrap_or(0);
                self.bits_to(at, u128::from(pointer) | len << 64)
            }
            ConstKind::Bytes(bytes) => {
                let pointer = self.m.text(bytes)?;
                // Where a slice is wanted, it is one: its length is beside the address.
                let len = u128::try_from(bytes.len()).unwrap_or(0);
                self.bits_to(at, u128::from(pointer) | len << 64)
            }
            ConstKind::CStr(bytes) => {
                let bytes: Vec<u8> = bytes.iter().copied().chain([0]).collect();
                let pointer = self.m.text(&bytes)?;
                let len = u128::try_from(bytes.len()).unwrap_or(0);
                self.bits_to(at, u128::from(pointer) | len << 64)
            }
            ConstKind::Param(ty) => {
                let ty = self.subst(*ty);
                match self.m.program.kind(ty) {
                    Kind::Value(value) => self.bits_to(at, value.cast_unsigned()),
                    _ => Err(Stop::unsupported("a constant that is not known")),
                }
            }
            ConstKind::Item(def, args) => {
                let args = self.m.subst_list(*args, self.args);
                match self.m.program.resolve(*def, args) {
                    Target::Code(instance) => {
                        let index = self.m.constant(Key::Code(instance), None);
                        self.item_to(at, size, |slot| Instr::Const(slot, index))
                    }
                    Target::Intrinsic(path, _) | Target::Unsupported(path) => {
                        match super::super::intrinsic::constant(self.m, &path, at.ty) {
                            Some(bits) => self.bits_to(at, bits),
                            None => Err(Stop::unsupported(path)),
                        }
                    }
                    _ => Err(Stop::unsupported("a constant like this")),
                }
            }
            ConstKind::DebugAssertions => self.bits_to(at, self.m.profile.debug_assertions.into()),
            ConstKind::Promoted(part) => {
                let Some(instance) = self.instance else { return Err(Stop::unsupported("a constant like this")) };
                let index = self.m.constant(Key::Promoted(instance, to_u32(*part)), None);
                self.item_to(at, 8, |slot| Instr::Static(slot, index))
            }
            ConstKind::Static(def) => {
                let args = self.m.program.list(&[]);
                let body = crate::machine::instance::Body::Item(*def);
                let index = self.m.constant(Key::Code(Instance { body, args }), Some(*def));
                self.item_to(at, 8, |slot| Instr::Static(slot, index))
            }
        }
    }

    /// Lets an instruction put a value into the frame, and moves it where it belongs.
    fn item_to(&mut self, at: &At, size: u64, instr: impl FnOnce(Slot) -> Instr) -> Made<()> {
        let (to, is_temp) = self.target(at, size)?;
        self.emit(instr(to));
        if is_temp { self.copy_bytes(at.loc, Loc::Frame(to.into()), size, at.layout.align) } else { Ok(()) }
    }

    pub(super) fn bits_to(&mut self, at: &At, value: u128) -> Made<()> {
        let size = at.layout.size;
        let (to, is_temp) = self.target(at, size)?;
        self.set(to, value, size)?;
        if is_temp { self.copy_bytes(at.loc, Loc::Frame(to.into()), size, at.layout.align) } else { Ok(()) }
    }

    /// A slot to compute a place's value in, and whether it has to be moved from there.
    pub(super) fn target(&mut self, at: &At, size: u64) -> Made<(Slot, bool)> {
        match at.loc {
            Loc::Frame(offset) => Ok((slot(offset)?, false)),
            Loc::Ptr(..) => Ok((slot(self.temp(size, at.layout.align.min(16))?)?, true)),
        }
    }

    /// Lets instructions compute a value, and moves it where it belongs.
    pub(super) fn compute(&mut self, at: &At, emit: impl FnOnce(&mut Self, Slot) -> Made<()>) -> Made<()> {
        let size = at.layout.size;
        let (to, is_temp) = self.target(at, size)?;
        emit(self, to)?;
        if is_temp { self.copy_bytes(at.loc, Loc::Frame(to.into()), size, at.layout.align) } else { Ok(()) }
    }

    fn repeat(&mut self, at: &At, operand: &Operand) -> Made<()> {
        let (of, len) = self.elements(at)?;
        let len = len.unwrap_or(0);
        let layout = self.layout(of)?;
        let (value, _) = self.operand_slot(operand)?;
        let total = at.layout.size;
        if total == 0 {
            return Ok(());
        }
        if let (Loc::Frame(start), true) = (at.loc, len <= 8) {
            for index in 0..len {
                let to = Loc::Frame(start).behind(index.saturating_mul(layout.size))?;
                self.copy(to, Loc::Frame(value.into()), &layout)?;
            }
            return Ok(());
        }
        let base = self.address(at.loc)?;
        let unit = u16::try_from(layout.size).map_err(|_| super::too_large())?;
        let total = self.constant_slot(total.into(), 8)?;
        // The pattern, then how many bytes of it in all.
        self.emit(Instr::StN(base, value, unit));
        self.emit(Instr::Fill(base, total, unit));
        Ok(())
    }

    /// `&place`.
    pub(super) fn refer(&mut self, at: &At, place: &Place) -> Made<()> {
        let to = self.place(place)?;
        self.refer_to(at, &to)
    }

    pub(super) fn refer_to(&mut self, at: &At, to: &At) -> Made<()> {
        if let (Loc::Frame(offset), Loc::Frame(of), None) = (at.loc, to.loc, to.meta) {
            self.emit(Instr::Lea(slot(offset)?, of));
            return Ok(());
        }
        let address = self.address(to.loc)?;
        let Some(meta) = to.meta else {
            return self.copy_bytes(at.loc, Loc::Frame(address.into()), 8, 8);
        };
        // Both words are read before one is written: the place may be the pointer itself.
        let pair = self.temp(16, 8)?;
        self.copy_bytes(Loc::Frame(pair), Loc::Frame(address.into()), 8, 8)?;
        self.copy_bytes(Loc::Frame(pair + 8), Loc::Frame(meta.into()), 8, 8)?;
        self.copy_bytes(at.loc, Loc::Frame(pair), 16, 8)
    }

    pub(super) fn aggregate(&mut self, at: &At, aggregate: &Aggregate, operands: &[Operand]) -> Made<()> {
        match aggregate {
            Aggregate::Array(of) => {
                let of = self.subst(*of);
                let layout = self.layout(of)?;
                for (index, operand) in operands.iter().enumerate() {
                    let offset = u64::try_from(index).unwrap_or(0).saturating_mul(layout.size);
                    let to =
                        At { loc: at.loc.behind(offset)?, ty: of, layout: layout.clone(), meta: None, variant: None };
                    self.operand_to(&to, operand)?;
                }
                Ok(())
            }
            Aggregate::Closure(_) if matches!(self.m.program.kind(at.ty), Kind::Async(..)) => {
                self.fields_to(at, operands, 0)?;
                self.set_new(at)
            }
            Aggregate::Tuple | Aggregate::Closure(_) => self.fields_to(at, operands, 0),
            Aggregate::Adt { union_field: Some(field), .. } => self.fields_to(at, operands, *field),
            Aggregate::Adt { variant, .. } => {
                let is_enum = matches!(at.layout.shape, Shape::Enum(..));
                let inner = At { variant: is_enum.then_some(*variant), ..at.clone() };
                self.fields_to(&inner, operands, 0)?;
                if is_enum { self.set_variant(at, *variant) } else { Ok(()) }
            }
        }
    }

    fn fields_to(&mut self, at: &At, operands: &[Operand], first: usize) -> Made<()> {
        for (index, operand) in operands.iter().enumerate() {
            let field = self.field(at, first + index, None)?;
            self.operand_to(&field, operand)?;
        }
        Ok(())
    }

    /// Marks an enum's value as being of a variant.
    pub(super) fn set_variant(&mut self, at: &At, variant: usize) -> Made<()> {
        let Shape::Enum(tag, variants) = &at.layout.shape else { return Ok(()) };
        let (offset, size, value) = match *tag {
            Tag::Single(_) => return Ok(()),
            Tag::Direct { offset, size, .. } => {
                let discriminant = variants.get(variant).map_or(0, |variant| variant.discriminant);
                (offset, size, discriminant.cast_unsigned())
            }
            Tag::Niche { untagged, .. } if untagged == variant => return Ok(()),
            Tag::Niche { offset, size, start, first, .. } => {
                let distance = u128::try_from(variant).unwrap_or(0).wrapping_sub(u128::try_from(first).unwrap_or(0));
                (offset, size, start.wrapping_add(distance))
            }
        };
        let value = value & crate::machine::layout::greatest(size);
        let place = At { loc: at.loc.behind(offset)?, layout: Rc::new(Layout::scalar(size)), ..at.clone() };
        self.bits_to(&place, value)
    }

    /// The index of the variant that an enum's value is of.
    pub(super) fn variant_of(&mut self, at: &At, of: &At) -> Made<()> {
        let Shape::Enum(tag, variants) = &of.layout.shape else { return self.bits_to(at, 0) };
        match *tag {
            Tag::Single(only) => self.bits_to(at, u128::try_from(only).unwrap_or(0)),
            Tag::Direct { offset, size, signed } => {
                let value = self.scalar_at(of, offset, size)?;
                let size = u8::try_from(size).unwrap_or(8);
                let is_plain = variants.iter().zip(0..).all(|(variant, index)| variant.discriminant == index);
                let map = variants.iter().zip(0..).map(|(variant, index)| (variant.discriminant, index)).collect();
                self.compute(at, |compiler, to| {
                    if is_plain {
                        return compiler.convert(to, value, Num::Int(size, false), Num::Int(4, false));
                    }
                    let index = to_u32(compiler.code.maps.len());
                    compiler.code.maps.push(map);
                    compiler.slow(Slow { op: SlowOp::Variant(Num::Int(size, signed), index), d: to, a: value, b: 0 });
                    Ok(())
                })
            }
            Tag::Niche { offset, size, start, first, last, untagged } => {
                let value = self.scalar_at(of, offset, size)?;
                let count = to_u32(last.saturating_sub(first)).saturating_add(1);
                // A pointer that may be null.
                let quick: Option<fn(Slot, Slot) -> Instr> = match (size, start, count, first, untagged) {
                    (8, 0, 1, 0, 1) => Some(Instr::NonZero8),
                    (8, 0, 1, 1, 0) => Some(Instr::IsZero8),
                    _ => None,
                };
                let op = SlowOp::Niche {
                    size: u8::try_from(size).unwrap_or(8),
                    start,
                    first: to_u32(first),
                    count,
                    untagged: to_u32(untagged),
                };
                self.compute(at, |compiler, to| {
                    match quick {
                        Some(instr) => {
                            compiler.emit(instr(to, value));
                        }
                        None => compiler.slow(Slow { op, d: to, a: value, b: 0 }),
                    }
                    Ok(())
                })
            }
        }
    }

    /// What `as` gives for an enum without fields, in the target's type.
    pub(super) fn discriminant_of(&mut self, at: &At, of: &At) -> Made<()> {
        let Shape::Enum(tag, variants) = &of.layout.shape else { return self.bits_to(at, 0) };
        match *tag {
            Tag::Single(only) => {
                let value = variants.get(only).map_or(0, |variant| variant.discriminant);
                self.bits_to(at, value.cast_unsigned())
            }
            Tag::Direct { offset, size, signed } => {
                let value = self.scalar_at(of, offset, size)?;
                let to_num = self.num(at.ty)?;
                let from = Num::Int(u8::try_from(size).unwrap_or(8), signed);
                self.compute(at, |compiler, to| compiler.convert(to, value, from, to_num))
            }
            Tag::Niche { .. } => Err(Stop::unsupported("a cast of an enum with fields")),
        }
    }

    fn scalar_at(&mut self, of: &At, offset: u64, size: u64) -> Made<Slot> {
        let place = At { loc: of.loc.behind(offset)?, layout: Rc::new(Layout::scalar(size)), ..of.clone() };
        self.value_slot(&place)
    }

    pub(super) fn slow(&mut self, slow: Slow) {
        let index = to_u32(self.code.slow.len());
        self.code.slow.push(slow);
        self.emit(Instr::Slow(index));
    }

    pub(super) fn unary(&mut self, at: &At, op: UnOp, overflow: crate::flow::Overflow, a: &Operand) -> Made<()> {
        let (a, ty) = self.operand_slot(a)?;
        if self.m.program.kind(ty) == Kind::Bool {
            return self.compute(at, |compiler, to| {
                compiler.emit(Instr::NotBool(to, a));
                Ok(())
            });
        }
        let num = self.num(ty)?;
        let op = SlowOp::Un(op, self.policy(overflow, ty), num);
        self.compute(at, |compiler, to| {
            compiler.slow(Slow { op, d: to, a, b: 0 });
            Ok(())
        })
    }
}

fn length(size: u64) -> Made<u16> {
    u16::try_from(size).map_err(|_| super::too_large())
}
