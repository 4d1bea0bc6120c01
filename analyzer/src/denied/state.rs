//! What is known while a graph is looked at: values of locals, places, operands and constants, and their types.

use super::locals::{Mode, fate};
use super::propagate::Pass;
use super::scalar::Value;
use crate::flow::{Const, ConstKind, LocalId, Operand, Place, Projection};
use crate::hir::Id as _;
use crate::machine::{Num, Program as _, arithmetic, int_size};
use crate::types::{Float, Kind, Ty, flag};

impl Pass<'_, '_, '_> {
    pub(super) fn is_generic(&mut self, ty: Ty) -> bool {
        self.text.flags(ty) & (flag::PARAM | flag::PROJ | flag::UNKNOWN | flag::VAR) != 0
    }

    /// Gives a place a value.
    pub(super) fn write(&mut self, dest: &Place, value: Value) {
        let fate = fate(&self.fates, dest.local);
        if fate.mode == Mode::Nowhere || dest.projections.contains(&Projection::Deref) {
            return;
        }
        let value = match value {
            // What was there before stays; a temporary is told to hand that on.
            Value::Kept if self.graph.locals[dest.local].binding.is_some() || !dest.projections.is_empty() => return,
            Value::Unknown => return self.forget(dest.local),
            Value::Doubt => Value::Doubt,
            _ if !dest.projections.is_empty() => return self.forget(dest.local),
            _ if fate.is_doubtful => Value::Doubt,
            value => value,
        };
        self.set(dest.local, value);
        if fate.mode == Mode::OwnBlock && !self.written.contains(&dest.local) {
            self.written.push(dest.local);
        }
    }

    pub(super) fn set(&mut self, local: LocalId, value: Value) {
        self.values.get_mut(local.index()).into_iter().for_each(|slot| *slot = value.clone());
    }

    pub(super) fn forget(&mut self, local: LocalId) {
        self.set(local, Value::Unknown);
        self.written.retain(|written| *written != local);
    }

    pub(super) fn value_of(&self, local: LocalId) -> Value {
        self.values.get(local.index()).cloned().unwrap_or(Value::Doubt)
    }

    pub(super) fn local(&self, local: LocalId) -> Value {
        let fate = fate(&self.fates, local);
        match self.value_of(local) {
            Value::Kept => Value::Unknown,
            // It may have been written where this did not look.
            Value::Unknown if self.is_doubtful && fate.is_written && fate.mode == Mode::Everywhere => Value::Doubt,
            value => value,
        }
    }

    pub(super) fn place(&self, place: &Place) -> Value {
        let mut value = self.local(place.local);
        for step in &place.projections {
            value = match (step, value) {
                (Projection::Deref | Projection::Downcast(_), _) => return Value::Unknown,
                (_, Value::Unknown | Value::Kept) => return Value::Unknown,
                (_, Value::Doubt) => return Value::Doubt,
                (Projection::Field(index, _), Value::Parts(_, parts)) => part(parts, *index),
                (Projection::Index(local), Value::Parts(_, parts)) => match self.local(*local) {
                    Value::Bits(index) => part(parts, usize::try_from(index).unwrap_or(usize::MAX)),
                    value => return value,
                },
                (Projection::ConstantIndex { offset, from_end: false }, Value::Parts(_, parts)) => {
                    part(parts, usize::try_from(*offset).unwrap_or(usize::MAX))
                }
                _ => return Value::Unknown,
            };
        }
        value
    }

    pub(super) fn operand(&mut self, operand: &Operand) -> Value {
        match operand {
            Operand::Copy(place) | Operand::Move(place) => self.place(place),
            Operand::Const(constant) => self.constant(constant),
        }
    }

    pub(super) fn constant(&mut self, constant: &Const) -> Value {
        match (&constant.kind, self.num(constant.ty)) {
            (ConstKind::Bits(bits), Some(num)) => Value::Bits(arithmetic::cast(Num::Int(16, false), num, *bits)),
            (ConstKind::DebugAssertions, _) => Value::Bits(self.profile.debug_assertions.into()),
            (ConstKind::Float(digits), Some(Num::F32)) => match digits.parse::<f32>() {
                Ok(value) => Value::Bits(value.to_bits().into()),
                Err(_) => Value::Doubt,
            },
            (ConstKind::Float(digits), Some(Num::F64)) => match digits.parse::<f64>() {
                Ok(value) => Value::Bits(value.to_bits().into()),
                Err(_) => Value::Doubt,
            },
            (ConstKind::Param(_), _) => match self.text.kind(constant.ty) {
                Kind::Param(_) => Value::Unknown,
                _ => self.parameter(constant),
            },
            (ConstKind::Item(_, args), num) => {
                let args = self.text.types(*args).to_vec();
                if args.into_iter().any(|ty| self.is_generic(ty)) {
                    return Value::Unknown;
                }
                num.and_then(|num| self.text.constant_bits(constant, num, self.profile))
                    .map_or(Value::Doubt, Value::Bits)
            }
            _ => Value::Doubt,
        }
    }

    /// A constant parameter, or a length.
    pub(super) fn parameter(&mut self, constant: &Const) -> Value {
        let ConstKind::Param(of) = constant.kind else { return Value::Doubt };
        match self.text.kind(of) {
            Kind::Param(_) => Value::Unknown,
            _ => Value::Doubt,
        }
    }

    pub(super) fn num(&mut self, ty: Ty) -> Option<Num> {
        Some(match self.text.kind(ty) {
            Kind::Bool => Num::Int(1, false),
            Kind::Char => Num::Int(4, false),
            Kind::Int(int) => {
                let (size, signed) = int_size(int, self.profile.width.bytes());
                Num::Int(u8::try_from(size).ok()?, signed)
            }
            Kind::Float(Float::F32) => Num::F32,
            Kind::Float(Float::F64) => Num::F64,
            _ => return None,
        })
    }

    pub(super) fn operand_ty(&mut self, operand: &Operand) -> Ty {
        match operand {
            Operand::Copy(place) | Operand::Move(place) => self.place_ty(place),
            Operand::Const(constant) => constant.ty,
        }
    }

    pub(super) fn place_ty(&mut self, place: &Place) -> Ty {
        let mut ty = self.graph.locals[place.local].ty;
        for step in &place.projections {
            ty = match (step, self.text.kind(ty)) {
                (Projection::Field(_, ty), _) => *ty,
                (Projection::Deref, Kind::Ref(_, _, to) | Kind::Ptr(_, to)) => to,
                (Projection::Deref, Kind::Adt(_, args)) => self.text.types(args).first().copied().unwrap_or(ty),
                (Projection::Index(_) | Projection::ConstantIndex { .. }, Kind::Array(of, _) | Kind::Slice(of)) => of,
                _ => ty,
            };
        }
        ty
    }
}

fn part(mut parts: Vec<Value>, index: usize) -> Value {
    if index < parts.len() { parts.swap_remove(index) } else { Value::Unknown }
}
