//! What constants, aggregates and other values of statements are.

use std::rc::Rc;

use super::engine::{Engine, Frame};
use super::ranges::Ranges;
use super::state::State;
use super::value::{Key, Parts, Value};
use super::wide::Wide;
use crate::flow::{Aggregate, Const, ConstKind, Operand, Place, Rvalue};
use crate::machine::{AdtShape, Num, Profile, Program as _, int_size};
use crate::source::to_u32;
use crate::types::{Kind, Ty};

/// Elements of the longest array that is taken to be no trouble for a stack.
const MOST_ELEMENTS: i128 = 1 << 16;

impl Engine<'_, '_, '_> {
    /// A constant's value by its bits, in a type.
    pub(super) fn constant(&self, bits: u128, ty: Ty) -> Wide {
        match self.kind(ty) {
            Kind::Int(int) => Ranges::one(Wide::unsigned(bits)).cut_to(int).first(),
            _ => Wide::unsigned(bits),
        }
    }

    /// An operand's value and type; `None` if control does not come that far.
    pub(super) fn operand(&mut self, frame: &Frame, state: &mut State, operand: &Operand) -> Option<(Value, Ty)> {
        match operand {
            Operand::Copy(place) | Operand::Move(place) => {
                let found = self.place(frame, state, place)?;
                Some((self.read(state, &found), found.ty))
            }
            Operand::Const(constant) => {
                let ty = self.ty(frame, constant.ty);
                Some((self.literal(frame, state, constant, ty), ty))
            }
        }
    }

    fn literal(&mut self, frame: &Frame, state: &mut State, constant: &Const, ty: Ty) -> Value {
        let whole = Ranges::of_kind(self.kind(ty));
        match &constant.kind {
            ConstKind::Bits(bits) => Value::known(Ranges::one(self.constant(*bits, ty))),
            ConstKind::Unit => Value::tuple([]),
            ConstKind::Param(of) => {
                let of = self.ty(frame, *of);
                match (self.kind(of), whole) {
                    (Kind::Value(value), _) => Value::known(Ranges::one(Wide::signed(value))),
                    (_, Some(whole)) => Value::known(whole),
                    _ => Value::Any,
                }
            }
            ConstKind::DebugAssertions => {
                self.doubt("it asks for debug assertions");
                Value::Scalar(self.fresh(state, Ranges::boolean(), None))
            }
            ConstKind::Item(def, args) => match whole {
                Some(whole) => {
                    let args = self.list(frame, *args);
                    let known = self.item(*def, args, ty);
                    Value::known(known.map_or(whole, |value| value))
                }
                None => Value::Any,
            },
            ConstKind::Promoted(index) => self.promoted(frame, state, *index),
            ConstKind::Str(_)
            | ConstKind::Float(_)
            | ConstKind::Bytes(_)
            | ConstKind::CStr(_)
            | ConstKind::Static(_) => Value::Any,
        }
    }

    /// The value of a constant item.
    fn item(&mut self, def: crate::types::Def, args: crate::types::List, ty: Ty) -> Option<Ranges> {
        if let Some(known) = self.constants.get(&(def, args)) {
            return known.clone();
        }
        let num = match self.kind(ty) {
            Kind::Bool => Some(Num::Int(1, false)),
            Kind::Char => Some(Num::Int(4, false)),
            Kind::Int(int) => {
                let (size, signed) = int_size(int, 8);
                u8::try_from(size).ok().map(|size| Num::Int(size, signed))
            }
            _ => None,
        };
        let constant = Const { kind: ConstKind::Item(def, args), ty };
        let bits = num.and_then(|num| self.text.constant_bits(&constant, num, Profile::DEBUG));
        let value = bits.map(|bits| Ranges::one(self.constant(bits, ty)));
        self.constants.insert((def, args), value.clone());
        value
    }

    /// What is assigned to a place; `None` if control does not come that far.
    pub(super) fn rvalue(&mut self, frame: &Frame, state: &mut State, dest: &Place, value: &Rvalue) -> Option<Value> {
        Some(match value {
            Rvalue::Use(operand) => self.operand(frame, state, operand)?.0,
            Rvalue::Repeat(operand, len) => self.repeat(frame, state, operand, *len)?,
            Rvalue::Ref { place, .. } | Rvalue::RawPtr { place, .. } => {
                let found = self.place(frame, state, place)?;
                self.refer(found)
            }
            Rvalue::Len(place) => {
                let found = self.place(frame, state, place)?;
                Value::Scalar(self.length(state, &found))
            }
            Rvalue::Binary(op, overflow, a, b) => self.binary(frame, state, (*op, *overflow), a, b)?,
            Rvalue::Unary(op, overflow, operand) => self.unary(frame, state, (*op, *overflow), operand)?,
            Rvalue::Cast(kind, operand, to) => {
                let to = self.ty(frame, *to);
                self.cast(frame, state, *kind, operand, to)?
            }
            Rvalue::Aggregate(aggregate, parts) => self.aggregate(frame, state, dest, aggregate, parts)?,
            Rvalue::Variant(place) => {
                let found = self.place(frame, state, place)?;
                let count = match self.kind(found.ty) {
                    Kind::Adt(def, _) => self.text.adt(def).map_or(0, |adt| adt.variants.len()),
                    _ => 0,
                };
                if count == 0 { Value::Any } else { Value::Scalar(self.variant(state, &found, count)) }
            }
        })
    }

    fn repeat(&mut self, frame: &Frame, state: &mut State, operand: &Operand, len: Ty) -> Option<Value> {
        let (value, _) = self.operand(frame, state, operand)?;
        let len = self.ty(frame, len);
        if !matches!(self.kind(len), Kind::Value(len) if len <= MOST_ELEMENTS) {
            self.doubt("it holds a large array");
        }
        let mut parts = Parts::of(Value::Nothing);
        parts.known.insert(Key::Element, value);
        Some(Value::Parts(Rc::new(parts)))
    }

    fn aggregate(
        &mut self,
        frame: &Frame,
        state: &mut State,
        dest: &Place,
        aggregate: &Aggregate,
        parts: &[Operand],
    ) -> Option<Value> {
        let mut values = Vec::with_capacity(parts.len());
        for part in parts {
            values.push(self.operand(frame, state, part)?.0);
        }
        Some(match aggregate {
            Aggregate::Tuple | Aggregate::Array(_) | Aggregate::Closure(_) => Value::tuple(values),
            Aggregate::Adt { union_field: Some(_), .. } => {
                values.iter().for_each(|value| state.escape(&self.symbols, value));
                let _ = dest;
                Value::Any
            }
            Aggregate::Adt { def, variant, .. } => {
                let is_enum = self.text.adt(*def).is_none_or(|adt| adt.kind == AdtShape::Enum);
                Value::variant(is_enum.then(|| to_u32(*variant)), values)
            }
        })
    }
}
