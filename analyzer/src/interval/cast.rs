//! What casts give: numbers of another type, pointers to the same place, which variant a value is.

use std::rc::Rc;

use super::engine::{Engine, Frame};
use super::place::Found;
use super::ranges::Ranges;
use super::state::State;
use super::value::{Scalar, Target, Value};
use super::wide::Wide;
use crate::flow::{BinOp, CastKind, Operand};
use crate::machine::Program as _;
use crate::types::{Def, Kind, Ty};

impl Engine<'_, '_, '_> {
    /// A pointer some elements further.
    pub(super) fn moved(&mut self, state: &mut State, pointer: &Value) -> Value {
        match pointer {
            Value::Ref(target) if target.to.iter().all(|pointer| !pointer.is_exact()) => {
                Value::Ref(Rc::new(Target { to: target.to.clone(), len: None }))
            }
            other => {
                state.escape(&self.symbols, other);
                Value::Any
            }
        }
    }

    pub(super) fn cast(
        &mut self,
        frame: &Frame,
        state: &mut State,
        kind: CastKind,
        operand: &Operand,
        to: Ty,
    ) -> Option<Value> {
        let found = match operand {
            Operand::Copy(place) | Operand::Move(place) => Some(self.place(frame, state, place)?),
            Operand::Const(_) => None,
        };
        let (value, from) = match &found {
            Some(found) => (self.read(state, found), found.ty),
            None => self.operand(frame, state, operand)?,
        };
        Some(match kind {
            CastKind::Scalar => {
                let value = match (self.kind(from), &found) {
                    (Kind::Adt(def, _), Some(found)) => self.discriminant(state, found, def),
                    _ => value,
                };
                self.scalar_cast(state, value, to)
            }
            CastKind::Unsize => self.unsize(state, value, from, to),
            CastKind::Pointer => self.pointer_cast(state, value, from, to),
            CastKind::Expose => {
                self.doubt("it uses an address as a number");
                self.whole(to)
            }
            CastKind::Transmute => {
                state.escape(&self.symbols, &value);
                if matches!(self.kind(from), Kind::Float(_)) {
                    self.doubt("it looks at the bits of a float");
                }
                self.whole(to)
            }
            CastKind::FromAddress | CastKind::FnPointer | CastKind::ClosurePointer => {
                state.escape(&self.symbols, &value);
                Value::Any
            }
        })
    }

    /// Any value of a type.
    pub(super) fn whole(&self, ty: Ty) -> Value {
        Ranges::of_kind(self.kind(ty)).map_or(Value::Any, Value::known)
    }

    fn scalar_cast(&mut self, state: &mut State, value: Value, to: Ty) -> Value {
        match (value, self.kind(to)) {
            (Value::Scalar(scalar), Kind::Int(int)) => {
                let ranges = self.ranges(state, &scalar);
                if ranges.is_in(&Ranges::of_int(int)) {
                    return Value::Scalar(scalar);
                }
                let cut = ranges.cut_to(int);
                Value::Scalar(self.fresh(state, cut, None))
            }
            (Value::Scalar(scalar), Kind::Char | Kind::Bool) => {
                let whole = Ranges::of_kind(self.kind(to)).unwrap_or_else(Ranges::all);
                if self.ranges(state, &scalar).is_in(&whole) { Value::Scalar(scalar) } else { Value::known(whole) }
            }
            _ => self.whole(to),
        }
    }

    /// What `as` gives of an enum's value.
    fn discriminant(&mut self, state: &mut State, found: &Found, def: Def) -> Value {
        let Some(adt) = self.text.adt(def) else { return Value::Any };
        let tag = self.variant(state, found, adt.variants.len());
        let number = |index: usize| adt.variants.get(index).map(|variant| Wide::signed(variant.discriminant));
        let Some(first) = number(0) else { return Value::Any };
        let place = |index: usize| Wide::unsigned(u128::try_from(index).unwrap_or(0));
        let in_order = (0..adt.variants.len()).all(|index| number(index) == Some(first.plus(place(index))));
        let tags = self.ranges(state, &tag);
        if in_order {
            let from = Ranges::one(first);
            if first == Wide::ZERO {
                return Value::Scalar(tag);
            }
            return Value::Scalar(self.result(
                state,
                BinOp::Add,
                (&tag, &Scalar::Known(from.clone())),
                tags.plus(&from),
            ));
        }
        let all = (0..adt.variants.len()).filter(|index| tags.has(place(*index))).filter_map(number);
        Value::known(all.fold(Ranges::empty(), |all, value| all.or(&Ranges::one(value))))
    }

    fn unsize(&mut self, state: &mut State, value: Value, from: Ty, to: Ty) -> Value {
        let (from, to) = (self.pointee(from), self.pointee(to));
        let len = match (self.kind(from), self.kind(to)) {
            (Kind::Array(_, len), Kind::Slice(_)) => match self.kind(len) {
                Kind::Value(len) => Some(Scalar::Known(Ranges::one(Wide::signed(len)))),
                _ => None,
            },
            _ => None,
        };
        if let Some(len) = len {
            let found = self.deref(state, &value, from);
            if !found.is_lost {
                return Value::Ref(Rc::new(Target { to: found.to, len: Some(len) }));
            }
        }
        state.escape(&self.symbols, &value);
        Value::Any
    }

    fn pointer_cast(&mut self, state: &mut State, value: Value, from: Ty, to: Ty) -> Value {
        let (from, to) = (self.pointee(from), self.pointee(to));
        if from == to {
            return value;
        }
        state.escape(&self.symbols, &value);
        Value::Any
    }
}
