//! Places: where they are in memory, what is read from them and written to them.

use std::rc::Rc;

use super::engine::{Engine, Frame};
use super::ranges::Ranges;
use super::site::Want;
use super::state::State;
use super::symbol::{Origin, Step};
use super::value::{Def, Key, Parts, Pointer, Root, Scalar, Value};
use super::wide::Wide;
use crate::flow::{Place, Projection};
use crate::machine::Program as _;
use crate::types::{Kind, Ty};

/// Where a place is.
pub(super) struct Found {
    /// One of these, if nothing is lost.
    pub(super) to: Vec<Pointer>,
    /// Whether it may be anywhere that escaped.
    pub(super) is_lost: bool,
    /// How many elements a slice has.
    pub(super) len: Option<Scalar>,
    pub(super) ty: Ty,
    /// Whether it is the length of a `Vec`.
    is_length: bool,
}

impl Engine<'_, '_, '_> {
    /// A type with the arguments of a call in place.
    pub(super) fn ty(&mut self, frame: &Frame, ty: Ty) -> Ty {
        let text = &mut self.text;
        *self.types.entry((ty, frame.args)).or_insert_with(|| text.subst(ty, frame.args))
    }

    /// Finds a place; `None` if control does not come that far.
    pub(super) fn place(&mut self, frame: &Frame, state: &mut State, place: &Place) -> Option<Found> {
        let ty = self.ty(frame, frame.graph.locals[place.local].ty);
        let to = vec![Pointer::of(Root::Local(frame.call, place.local))];
        let mut found = Found { to, is_lost: false, len: None, ty, is_length: false };
        let mut variant = 0;
        for step in &place.projections {
            match step {
                Projection::Deref => {
                    let value = self.read(state, &found);
                    let pointee = self.pointee(found.ty);
                    found = self.deref(state, &value, pointee);
                }
                Projection::Downcast(index) => variant = crate::source::to_u32(*index),
                Projection::Field(index, ty) => {
                    let key = Key::Field(variant, crate::source::to_u32(*index));
                    let is_length = *index == 2 && self.is_sized_vec(found.ty);
                    let to = found.to.into_iter().map(|pointer| pointer.step(key)).collect();
                    found = Found { to, len: None, ty: self.ty(frame, *ty), is_length, ..found };
                    variant = 0;
                }
                Projection::Index(local) => {
                    let index = self.read_local(frame, state, *local)?;
                    found = self.index(state, found, &index)?;
                }
                Projection::ConstantIndex { offset, from_end } => found = self.element(found, *offset, *from_end),
                Projection::Subslice { from, to } => found = self.subslice(state, found, *from, *to),
            }
        }
        Some(found)
    }

    fn read_local(&mut self, frame: &Frame, state: &mut State, local: crate::flow::LocalId) -> Option<Scalar> {
        let found = self.place(frame, state, &Place::of(local))?;
        match self.read(state, &found) {
            Value::Scalar(scalar) => Some(scalar),
            _ => Some(Scalar::Known(Ranges::all())),
        }
    }

    pub(super) fn pointee(&mut self, ty: Ty) -> Ty {
        match self.kind(ty) {
            Kind::Ref(_, _, to) | Kind::Ptr(_, to) => to,
            Kind::Adt(_, args) => {
                let is_type = |ty: &&Ty| !matches!(self.text.kind(**ty), Kind::Region(_));
                self.text.types(args).iter().find(is_type).copied().unwrap_or(ty)
            }
            _ => ty,
        }
    }

    /// Where a pointer to a value of this type leads.
    pub(super) fn deref(&mut self, state: &mut State, pointer: &Value, ty: Ty) -> Found {
        let is_long = matches!(self.kind(ty), Kind::Slice(_) | Kind::Str);
        let at = |to: Vec<Pointer>, is_lost, len| Found { to, is_lost, len, ty, is_length: false };
        match pointer {
            Value::Ref(target) => at(target.to.clone(), false, target.len.clone()),
            Value::Input(input) if !self.symbols.is_many(*input) => {
                let lengths = self.lengths(ty);
                let len = is_long.then(|| Scalar::Sym(self.symbols.sym(Origin::Length(*input), &lengths)));
                let object = self.symbols.input(Some(*input), Step::Deref);
                at(vec![Pointer::of(Root::Object(object))], false, len)
            }
            other => {
                state.escape(&self.symbols, other);
                at(Vec::new(), true, None)
            }
        }
    }

    /// A reference to a place.
    pub(super) fn refer(&self, found: Found) -> Value {
        if found.is_lost {
            return Value::Any;
        }
        Value::Ref(Rc::new(super::value::Target { to: found.to, len: found.len }))
    }

    /// How many elements there are in a place.
    pub(super) fn length(&mut self, state: &mut State, found: &Found) -> Scalar {
        match (self.kind(found.ty), &found.len) {
            (Kind::Array(_, len), _) => match self.kind(len) {
                Kind::Value(len) => Scalar::Known(Ranges::one(Wide::signed(len))),
                _ => Scalar::Known(Ranges::lengths()),
            },
            (_, Some(len)) => len.clone(),
            _ => {
                let lengths = self.lengths(found.ty);
                self.fresh(state, lengths, None)
            }
        }
    }

    /// The lengths that a slice can have: no more bytes than `isize::MAX`, if its elements have any.
    pub(super) fn lengths(&mut self, ty: Ty) -> Ranges {
        let has_size = match self.kind(ty) {
            Kind::Str => true,
            Kind::Slice(of) => self.has_size(of, 0),
            _ => false,
        };
        if has_size { Ranges::lengths() } else { Ranges::of_int(crate::types::Int::Usize) }
    }

    fn has_size(&mut self, ty: Ty, depth: u32) -> bool {
        match self.kind(ty) {
            Kind::Bool | Kind::Char | Kind::Int(_) | Kind::Float(_) | Kind::Ref(..) | Kind::Ptr(..) => true,
            Kind::Tuple(parts) if depth < 4 => {
                let parts = self.text.types(parts).to_vec();
                parts.into_iter().any(|part| self.has_size(part, depth + 1))
            }
            Kind::Adt(def, _) if !def.is_text() => {
                let path = self.text.model_path(def);
                path.is_some_and(|path| matches!(&*path, "std::vec::Vec" | "std::string::String" | "std::boxed::Box"))
            }
            Kind::Adt(def, args) if depth < 4 => {
                let Some(adt) = self.text.adt(def) else { return false };
                let [only] = adt.variants.as_slice() else { return false };
                let fields: Vec<Ty> = only.fields.iter().map(|field| self.text.subst(*field, args)).collect();
                fields.into_iter().any(|field| self.has_size(field, depth + 1))
            }
            _ => false,
        }
    }

    fn is_sized_vec(&mut self, ty: Ty) -> bool {
        let Kind::Adt(def, _) = self.kind(ty) else { return false };
        if def.is_text() || self.text.model_path(def).as_deref() != Some("std::vec::Vec") {
            return false;
        }
        let of = self.pointee(ty);
        self.has_size(of, 0)
    }

    /// An element at an index that is looked at first.
    fn index(&mut self, state: &mut State, found: Found, index: &Scalar) -> Option<Found> {
        let len = self.length(state, &found);
        if !state.is_ordered(&self.symbols, index, &len, true) {
            self.may_fail(state, false, vec![vec![Want::NotBelow(index.clone(), len.clone())]]);
            if !state.compare(&self.symbols, crate::flow::BinOp::Lt, (index, &len), true, 6) {
                return None;
            }
        }
        let only = self.ranges(state, index).only().and_then(Wide::to_u32);
        let key = only.map_or(Key::Element, |index| Key::Field(0, index));
        Some(self.at_element(found, key))
    }

    fn at_element(&mut self, found: Found, key: Key) -> Found {
        let of = self.element_ty(found.ty);
        let to = found.to.into_iter().map(|pointer| pointer.element(key)).collect();
        Found { to, len: None, ty: of, is_length: false, ..found }
    }

    pub(super) fn element_ty(&mut self, ty: Ty) -> Ty {
        match self.kind(ty) {
            Kind::Array(of, _) | Kind::Slice(of) => of,
            _ => ty,
        }
    }

    /// An element of a pattern, which has looked at the length.
    fn element(&mut self, found: Found, offset: u64, from_end: bool) -> Found {
        let len = match self.kind(found.ty) {
            Kind::Array(_, len) => match self.kind(len) {
                Kind::Value(len) => u64::try_from(len).ok(),
                _ => None,
            },
            _ => None,
        };
        let index = if from_end { len.and_then(|len| len.checked_sub(offset)) } else { Some(offset) };
        let index = index.and_then(|index| u32::try_from(index).ok());
        self.at_element(found, index.map_or(Key::Element, |index| Key::Field(0, index)))
    }

    fn subslice(&mut self, state: &mut State, found: Found, from: u64, to: u64) -> Found {
        let whole = self.length(state, &found);
        let out = Ranges::one(Wide::unsigned(u128::from(from).saturating_add(to.into())));
        let ranges = self.ranges(state, &whole).minus(&out).not_under(Wide::ZERO);
        let def = Def::Binary(crate::flow::BinOp::Sub, whole, Scalar::Known(out));
        let len = self.fresh(state, ranges, Some(def));
        let of = self.element_ty(found.ty);
        let ty = self.text.ty(Kind::Slice(of));
        let window = |pointer: Pointer| match pointer.path.last() {
            Some(Key::Window) => pointer,
            _ => pointer.step(Key::Window),
        };
        Found { to: found.to.into_iter().map(window).collect(), len: Some(len), ty, is_length: false, ..found }
    }

    /// What is in a place.
    pub(super) fn read(&mut self, state: &mut State, found: &Found) -> Value {
        let mut value = if found.is_lost { Value::Any } else { Value::Nothing };
        for pointer in &found.to {
            let there = state.read(&mut self.symbols, pointer);
            value = state.either(&mut self.symbols, &value, &there);
        }
        let exact = match found.to.as_slice() {
            [only] if !found.is_lost && only.is_exact() => Some(only.clone()),
            _ => None,
        };
        let whole = Ranges::of_kind(self.kind(found.ty));
        let whole = if found.is_length { Some(Ranges::lengths()) } else { whole };
        match whole {
            Some(whole) => Value::Scalar(self.number(state, value, &whole, exact)),
            None if value == Value::Nothing => Value::Any,
            None => value,
        }
    }

    /// A value as a number of a type; where it is not known, it has a name from now on.
    fn number(&mut self, state: &mut State, value: Value, whole: &Ranges, at: Option<Pointer>) -> Scalar {
        match value {
            Value::Scalar(scalar) if self.ranges(state, &scalar).is_in(whole) => scalar,
            Value::Scalar(_) => Scalar::Known(whole.clone()),
            Value::Input(input) if !self.symbols.is_many(input) => {
                Scalar::Sym(self.symbols.sym(Origin::Input(input), whole))
            }
            Value::Input(input) => self.fresh(state, whole.clone(), Some(Def::Element(input))),
            other => {
                state.escape(&self.symbols, &other);
                let scalar = self.fresh(state, whole.clone(), None);
                if let Some(at) = at {
                    state.write(&mut self.symbols, &at, &Value::Scalar(scalar.clone()), false);
                }
                scalar
            }
        }
    }

    /// Which variant is in a place, of so many.
    pub(super) fn variant(&mut self, state: &mut State, found: &Found, count: usize) -> Scalar {
        let last = Wide::unsigned(u128::try_from(count).unwrap_or(0)).previous();
        let whole = Ranges::between(Wide::ZERO, last);
        let value = self.read(state, found);
        let (known, rest) = match &value {
            Value::Parts(parts) => (parts.tag.clone(), parts.rest.clone()),
            other => (None, other.clone()),
        };
        let tag = match (known, rest) {
            (Some(tag), _) => Some(tag),
            (None, Value::Input(input)) if !self.symbols.is_many(input) => {
                Some(Scalar::Sym(self.symbols.sym(Origin::Tag(input), &whole)))
            }
            _ => None,
        };
        if let Some(tag) = tag {
            return if self.ranges(state, &tag).is_in(&whole) { tag } else { Scalar::Known(whole) };
        }
        let tag = self.fresh(state, whole, None);
        if let ([only], false, Value::Any) = (found.to.as_slice(), found.is_lost, &value)
            && only.is_exact()
        {
            let parts = Parts { tag: Some(tag.clone()), ..Parts::of(Value::Any) };
            state.write(&mut self.symbols, only, &Value::Parts(Rc::new(parts)), false);
        }
        tag
    }

    /// Writes to a place.
    pub(super) fn store(&mut self, state: &mut State, found: &Found, value: &Value) {
        if found.is_lost {
            state.escape(&self.symbols, value);
            state.forget_escaped(&self.symbols);
        }
        let is_weak = found.is_lost || found.to.len() != 1;
        for pointer in &found.to {
            state.write(&mut self.symbols, pointer, value, is_weak);
        }
    }

    /// Writes to a place of a body; whether control goes on.
    pub(super) fn assign(&mut self, frame: &Frame, state: &mut State, place: &Place, value: &Value) -> bool {
        match self.place(frame, state, place) {
            Some(found) => {
                self.store(state, &found, value);
                true
            }
            None => false,
        }
    }
}
