//! Finds where a place lies: in the frame, or behind a pointer in it.

use std::rc::Rc;

use super::{Compiler, Made, slot};
use crate::flow::{LocalId, Place, Projection};
use crate::machine::code::{Instr, Slot};
use crate::machine::layout::{Layout, Shape};
use crate::machine::outcome::Stop;
use crate::types::{Kind, Ty};

/// Where bytes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Loc {
    Frame(u32),
    /// So far behind the pointer in the slot.
    Ptr(Slot, u32),
}

/// A place and what lies there.
#[derive(Debug, Clone)]
pub(super) struct At {
    pub(super) loc: Loc,
    pub(super) ty: Ty,
    pub(super) layout: Rc<Layout>,
    /// The length or vtable, if the type is unsized.
    pub(super) meta: Option<Slot>,
    /// The variant that the enum was downcast to.
    pub(super) variant: Option<usize>,
}

impl Loc {
    pub(super) fn behind(self, offset: u64) -> Made<Loc> {
        let add = |at: u32| {
            let at = u64::from(at).checked_add(offset).and_then(|at| u32::try_from(at).ok());
            at.ok_or_else(super::too_large)
        };
        Ok(match self {
            Loc::Frame(at) => Loc::Frame(add(at)?),
            Loc::Ptr(pointer, at) => Loc::Ptr(pointer, add(at)?),
        })
    }
}

impl Compiler<'_, '_> {
    pub(super) fn place(&mut self, place: &Place) -> Made<At> {
        let mut at = self.local(place.local)?;
        for step in &place.projections {
            at = self.step(at, step)?;
        }
        Ok(at)
    }

    pub(super) fn step(&mut self, at: At, step: &Projection) -> Made<At> {
        match step {
            Projection::Deref => self.deref(&at),
            Projection::Field(index, ty) => {
                let ty = self.subst(*ty);
                self.field(&at, *index, Some(ty))
            }
            Projection::Downcast(variant) => Ok(At { variant: Some(*variant), ..at }),
            Projection::Index(local) => self.element(&at, *local),
            Projection::ConstantIndex { offset, from_end } => self.constant_element(&at, *offset, *from_end),
            Projection::Subslice { from, to } => self.subslice(&at, *from, *to),
        }
    }

    /// What a reference, raw pointer or box refers to.
    pub(super) fn pointee(&mut self, ty: Ty) -> Made<Ty> {
        match self.m.program.kind(ty) {
            Kind::Ref(_, _, to) | Kind::Ptr(_, to) => Ok(to),
            Kind::Adt(def, args) if self.m.program.adt(def).is_some_and(|adt| adt.is_box) => {
                let to = self.m.program.types(args).first().copied();
                to.ok_or_else(|| Stop::unsupported("a box of what is not known"))
            }
            _ => Err(Stop::unsupported("a dereference of what is no pointer")),
        }
    }

    pub(super) fn deref(&mut self, at: &At) -> Made<At> {
        let to = self.pointee(at.ty)?;
        let pointer = self.value_slot(at)?;
        let layout = self.layout(to)?;
        let is_wide = matches!(at.layout.shape, Shape::WidePointer);
        let meta = is_wide.then(|| pointer.saturating_add(8));
        Ok(At { loc: Loc::Ptr(pointer, 0), ty: to, layout, meta, variant: None })
    }

    pub(super) fn field(&mut self, at: &At, index: usize, ty: Option<Ty>) -> Made<At> {
        let found = at
            .layout
            .variant(at.variant.unwrap_or(0))
            .and_then(|fields| Some((*fields.offsets.get(index)?, *fields.types.get(index)?)));
        let Some((offset, own)) = found else { return Err(Stop::unsupported("a field of what has none")) };
        let ty = ty.unwrap_or(own);
        let layout = self.layout(ty)?;
        let meta = at.meta.filter(|_| layout.is_unsized);
        if let (Some(meta), Kind::Dyn(_)) = (meta, self.m.program.kind(ty)) {
            return self.dyn_field(at, ty, layout, offset, meta);
        }
        Ok(At { loc: at.loc.behind(offset)?, ty, layout, meta, variant: None })
    }

    /// The last field of a struct that ends in a `dyn`: where it lies depends on the type behind the vtable.
    fn dyn_field(&mut self, at: &At, ty: Ty, layout: Rc<Layout>, offset: u64, meta: Slot) -> Made<At> {
        let base = self.address(at.loc)?;
        let pointer = self.temp_slot(8)?;
        let offset = u16::try_from(offset).map_err(|_| super::too_large())?;
        self.emit(Instr::Mov8(pointer, base));
        self.emit(Instr::DynField(pointer, meta, offset));
        Ok(At { loc: Loc::Ptr(pointer, 0), ty, layout, meta: Some(meta), variant: None })
    }

    /// The element type and, of an array, how many there are.
    pub(super) fn elements(&mut self, at: &At) -> Made<(Ty, Option<u64>)> {
        match self.m.program.kind(at.ty) {
            Kind::Slice(of) => Ok((of, None)),
            Kind::Array(of, len) => match self.m.program.kind(len) {
                Kind::Value(len) => Ok((of, u64::try_from(len).ok())),
                _ => Err(Stop::unsupported("an array of unknown length")),
            },
            Kind::Str => Ok((self.m.byte(), None)),
            _ => Err(Stop::unsupported("an index into what is neither array nor slice")),
        }
    }

    fn element(&mut self, at: &At, index: LocalId) -> Made<At> {
        let index = self.local(index)?;
        let index = self.usize_slot(&index)?;
        let (of, len) = self.elements(at)?;
        match (len, at.meta) {
            (Some(len), _) => match u32::try_from(len) {
                Ok(len) => self.emit(Instr::BoundK(index, len)),
                Err(_) => return Err(super::too_large()),
            },
            (None, Some(len)) => self.emit(Instr::Bound(index, len)),
            (None, None) => return Err(Stop::unsupported("a slice without a length")),
        };
        let layout = self.layout(of)?;
        let base = self.address(at.loc)?;
        let pointer = self.temp_slot(8)?;
        self.index(pointer, base, index, layout.size)?;
        Ok(At { loc: Loc::Ptr(pointer, 0), ty: of, layout, meta: None, variant: None })
    }

    /// The address of an element.
    pub(super) fn index(&mut self, to: Slot, base: Slot, index: Slot, size: u64) -> Made<()> {
        let instr = match size {
            0 => Instr::Mov8(to, base),
            1 => Instr::Index1(to, base, index),
            2 => Instr::Index2(to, base, index),
            4 => Instr::Index4(to, base, index),
            8 => Instr::Index8(to, base, index),
            16 => Instr::Index16(to, base, index),
            _ => {
                let distance = self.times(index, size)?;
                Instr::Add8(to, base, distance)
            }
        };
        self.emit(instr);
        Ok(())
    }

    /// So many times a size, which wraps.
    pub(super) fn times(&mut self, count: Slot, size: u64) -> Made<Slot> {
        if let Ok(size) = u16::try_from(size) {
            let to = self.temp_slot(8)?;
            self.emit(Instr::Mul8K(to, count, size));
            return Ok(to);
        }
        let to = self.constant_slot(size.into(), 8)?;
        self.emit(Instr::Mul8(to, to, count));
        Ok(to)
    }

    /// A `usize` as eight bytes.
    pub(super) fn usize_slot(&mut self, at: &At) -> Made<Slot> {
        let slot = self.value_slot(at)?;
        if at.layout.size == 8 {
            return Ok(slot);
        }
        let wide = self.temp_slot(8)?;
        self.emit(Instr::Zext48(wide, slot));
        Ok(wide)
    }

    pub(super) fn constant_element(&mut self, at: &At, offset: u64, from_end: bool) -> Made<At> {
        let (of, len) = self.elements(at)?;
        let layout = self.layout(of)?;
        let found = |loc| At { loc, ty: of, layout: layout.clone(), meta: None, variant: None };
        let size = layout.size;
        if !from_end {
            return Ok(found(at.loc.behind(offset.saturating_mul(size))?));
        }
        match (len, at.meta) {
            (Some(len), _) => Ok(found(at.loc.behind(len.saturating_sub(offset).saturating_mul(size))?)),
            (None, Some(len)) => {
                let index = self.constant_slot(offset.into(), 8)?;
                self.emit(Instr::Sub8(index, len, index));
                let base = self.address(at.loc)?;
                let pointer = self.temp_slot(8)?;
                self.index(pointer, base, index, size)?;
                Ok(found(Loc::Ptr(pointer, 0)))
            }
            (None, None) => Err(Stop::unsupported("a slice without a length")),
        }
    }

    fn subslice(&mut self, at: &At, from: u64, to: u64) -> Made<At> {
        let (of, len) = self.elements(at)?;
        let layout = self.layout(of)?;
        let loc = at.loc.behind(from.saturating_mul(layout.size))?;
        if let Some(len) = len {
            let rest = len.saturating_sub(from).saturating_sub(to);
            let len = self.m.program.ty(Kind::Value(rest.into()));
            let ty = self.m.program.ty(Kind::Array(of, len));
            let layout = self.layout(ty)?;
            return Ok(At { loc, ty, layout, meta: None, variant: None });
        }
        let Some(len) = at.meta else { return Err(Stop::unsupported("a slice without a length")) };
        let rest = self.constant_slot(from.saturating_add(to).into(), 8)?;
        self.emit(Instr::Sub8(rest, len, rest));
        Ok(At { loc, meta: Some(rest), ..at.clone() })
    }

    /// The address of bytes, in a slot.
    pub(super) fn address(&mut self, loc: Loc) -> Made<Slot> {
        match loc {
            Loc::Ptr(pointer, 0) => Ok(pointer),
            Loc::Frame(offset) => {
                let to = self.temp_slot(8)?;
                self.emit(Instr::Lea(to, offset));
                Ok(to)
            }
            Loc::Ptr(pointer, offset) => {
                let to = self.temp_slot(8)?;
                match u16::try_from(offset) {
                    Ok(offset) => self.emit(Instr::AddOff(to, pointer, offset)),
                    Err(_) => {
                        let by = self.constant_slot(offset.into(), 8)?;
                        self.emit(Instr::Add8(to, pointer, by))
                    }
                };
                Ok(to)
            }
        }
    }

    /// A pointer with a small offset to bytes behind a pointer.
    pub(super) fn near(&mut self, pointer: Slot, offset: u32) -> Made<(Slot, u16)> {
        match u16::try_from(offset) {
            Ok(offset) => Ok((pointer, offset)),
            Err(_) => Ok((self.address(Loc::Ptr(pointer, offset))?, 0)),
        }
    }

    /// A slot that holds what is at a place: the place itself, if it is in the frame.
    pub(super) fn value_slot(&mut self, at: &At) -> Made<Slot> {
        match at.loc {
            Loc::Frame(offset) => slot(offset),
            Loc::Ptr(..) => {
                let to = self.temp(at.layout.size, at.layout.align)?;
                self.copy(Loc::Frame(to), at.loc, &at.layout)?;
                slot(to)
            }
        }
    }
}
