//! The functions of the model that have no body: those that only compute, one line each. Of all others nothing is known.

use std::rc::Rc;

use super::assume::exact;
use super::engine::{Engine, Frame};
use super::place::Found;
use super::ranges::Ranges;
use super::state::State;
use super::value::{Def, Key, Pointer, Scalar, Target, Value};
use super::wide::Wide;
use crate::flow::BinOp;
use crate::types::{Int, Kind, Ty};

/// Bytes of an allocation that any build can make.
const SMALL: u128 = 1 << 24;

/// Functions of floats that are as exact as the operators.
const EXACT: [&str; 7] = ["abs", "floor", "ceil", "round", "round_ties_even", "trunc", "sqrt"];

impl Engine<'_, '_, '_> {
    /// Calls a function without a body; `None` if it does not return.
    pub(super) fn intrinsic(
        &mut self,
        frame: &Frame,
        state: &mut State,
        path: &str,
        generics: &[Ty],
        args: &[(Value, Ty)],
        result: Ty,
    ) -> Option<Value> {
        let is_type = |ty: &&Ty| !matches!(self.kind(**ty), Kind::Region(_));
        let own = generics.iter().find(is_type).copied();
        let first = args.first().map_or(Value::Any, |(value, _)| value.clone());
        let second = args.get(1).map_or(Value::Any, |(value, _)| value.clone());
        let known = match path {
            "int::wrapping_add" => self.wrapped(state, BinOp::Add, own, (&first, &second)),
            "int::wrapping_sub" => self.wrapped(state, BinOp::Sub, own, (&first, &second)),
            "int::wrapping_mul" => self.wrapped(state, BinOp::Mul, own, (&first, &second)),
            "int::overflowing_add" => self.overflowing(state, BinOp::Add, own, (&first, &second)),
            "int::overflowing_sub" => self.overflowing(state, BinOp::Sub, own, (&first, &second)),
            "int::overflowing_mul" => self.overflowing(state, BinOp::Mul, own, (&first, &second)),
            "int::rotate_left" | "int::rotate_right" | "int::swap_bytes" | "int::reverse_bits" => {
                Some(self.whole(result))
            }
            "int::count_ones" | "int::leading_zeros" | "int::trailing_zeros" => self.counted(state, path, own, &first),
            "slice::len" | "str::len" | "ptr::len" => Some(Value::Scalar(self.length_of(state, &first, args))),
            "slice::is_empty" | "str::is_empty" => {
                let len = self.length_of(state, &first, args);
                let zero = Scalar::Known(Ranges::one(Wide::ZERO));
                Some(Value::Scalar(self.comparison(state, BinOp::Eq, &len, &zero)))
            }
            "slice::as_ptr" | "slice::as_mut_ptr" | "str::as_ptr" => Some(self.elements(state, &first)),
            "std::slice::from_raw_parts"
            | "std::slice::from_raw_parts_mut"
            | "std::ptr::slice_from_raw_parts"
            | "std::ptr::slice_from_raw_parts_mut" => Some(self.made_of_parts(state, &first, &second)),
            "str::as_bytes"
            | "std::str::from_utf8_unchecked"
            | "std::intrinsics::black_box"
            | "std::hint::black_box" => Some(first.clone()),
            "std::intrinsics::transmute" | "std::mem::transmute" => self.transmuted(state, generics, args, result),
            "ptr::add"
            | "ptr::sub"
            | "ptr::offset"
            | "ptr::wrapping_add"
            | "ptr::wrapping_sub"
            | "ptr::wrapping_offset" => Some(self.moved(state, &first)),
            "ptr::is_null" => Some(Value::Scalar(self.fresh(state, Ranges::boolean(), None))),
            "ptr::read" | "std::ptr::read" => {
                let found = self.deref(state, &first, result);
                Some(self.read(state, &found))
            }
            "ptr::write" | "std::ptr::write" => {
                let ty = args.get(1).map_or(result, |(_, ty)| *ty);
                let found = self.deref(state, &first, ty);
                self.store(state, &found, &second);
                Some(Value::tuple([]))
            }
            "std::intrinsics::copy" | "std::intrinsics::copy_nonoverlapping" => {
                let ty = own.unwrap_or(result);
                let (from, to) = (self.deref(state, &first, ty), self.deref(state, &second, ty));
                let value = self.read(state, &from);
                self.store_some(state, &to, &value);
                Some(Value::tuple([]))
            }
            "std::intrinsics::size_of" | "std::mem::size_of" => Some(self.size_of(own)),
            "std::intrinsics::align_of" | "std::mem::align_of" => {
                Some(Value::known(Ranges::between(Wide::ONE, Wide::unsigned(1 << 29))))
            }
            "std::intrinsics::needs_drop" | "std::mem::needs_drop" | "std::intrinsics::is_copy" => {
                Some(Value::Scalar(self.fresh(state, Ranges::boolean(), None)))
            }
            "std::intrinsics::forget" | "std::mem::forget" | "std::mem::MaybeUninit::uninit" => Some(Value::Any),
            "std::intrinsics::alloc" | "std::intrinsics::realloc" => self.allocated(state, path, args),
            "std::intrinsics::dealloc" => Some(Value::tuple([])),
            "std::intrinsics::discriminant" => Some(self.whole(result)),
            _ if path.strip_prefix("float::").is_some_and(|name| EXACT.contains(&name)) => Some(Value::Any),
            _ => None,
        };
        let _ = frame;
        if known.is_some() {
            return known;
        }
        let all: Vec<Value> = args.iter().map(|(value, _)| value.clone()).collect();
        Some(self.opaque(state, &all, "a function of std is called that is not looked into"))
    }

    fn int(&self, ty: Option<Ty>) -> Option<Int> {
        match self.kind(ty?) {
            Kind::Int(int) => Some(int),
            _ => None,
        }
    }

    fn wrapped(&mut self, state: &mut State, op: BinOp, ty: Option<Ty>, args: (&Value, &Value)) -> Option<Value> {
        let (int, (Value::Scalar(a), Value::Scalar(b))) = (self.int(ty)?, args) else { return None };
        let truth = exact(op, &self.ranges(state, a), &self.ranges(state, b))?;
        if truth.is_in(&Ranges::of_int(int)) {
            return Some(Value::Scalar(self.fresh(state, truth, Some(Def::Binary(op, a.clone(), b.clone())))));
        }
        Some(Value::Scalar(self.fresh(state, truth.cut_to(int), None)))
    }

    /// What is left of a result, and whether that is not all of it.
    fn overflowing(&mut self, state: &mut State, op: BinOp, ty: Option<Ty>, args: (&Value, &Value)) -> Option<Value> {
        let (int, (Value::Scalar(left), Value::Scalar(right))) = (self.int(ty)?, args) else { return None };
        let truth = exact(op, &self.ranges(state, left), &self.ranges(state, right))?;
        let whole = Ranges::of_int(int);
        if truth.is_in(&whole) {
            let value = self.fresh(state, truth, Some(Def::Binary(op, left.clone(), right.clone())));
            return Some(Value::tuple([Value::Scalar(value), Value::known(Ranges::truth(false))]));
        }
        let value = self.fresh(state, truth.cut_to(int), None);
        let overflows = if truth.and(&whole).is_empty() {
            Scalar::truth(true)
        } else {
            let (left, right) = (left.clone(), right.clone());
            let def = Def::Overflows { op, left, right, int, value: value.clone() };
            self.fresh(state, Ranges::boolean(), Some(def))
        };
        Some(Value::tuple([Value::Scalar(value), Value::Scalar(overflows)]))
    }

    fn counted(&mut self, state: &mut State, path: &str, ty: Option<Ty>, value: &Value) -> Option<Value> {
        let (int, Value::Scalar(value)) = (self.int(ty)?, value) else { return None };
        let ranges = self.ranges(state, value);
        let bits = Wide::unsigned(int.bits().into());
        let mut all = Ranges::between(Wide::ZERO, bits);
        if path == "int::leading_zeros" && !ranges.may_be_negative() {
            let zeros = |value: Wide| {
                let used = value.magnitude().map_or(128, |value| 128 - value.leading_zeros());
                bits.minus(Wide::unsigned(used.into()))
            };
            all = Ranges::between(zeros(ranges.last()), zeros(ranges.first()));
        }
        if !ranges.has(Wide::ZERO) {
            all = match path {
                "int::count_ones" => all.not_under(Wide::ONE),
                _ => all.not_over(bits.previous()),
            };
        }
        Some(Value::Scalar(self.fresh(state, all, None)))
    }

    fn length_of(&mut self, state: &mut State, slice: &Value, args: &[(Value, Ty)]) -> Scalar {
        let ty = args.first().map(|(_, ty)| self.pointee(*ty));
        let Some(ty) = ty else { return Scalar::Known(Ranges::all()) };
        let found = self.deref(state, slice, ty);
        self.length(state, &found)
    }

    /// A pointer to the elements of a slice.
    fn elements(&mut self, state: &mut State, slice: &Value) -> Value {
        let Found { to, is_lost, .. } = self.deref_slice(state, slice);
        if is_lost {
            return Value::Any;
        }
        let to = to.into_iter().map(|pointer| pointer.element(Key::Element)).collect();
        Value::Ref(Rc::new(Target { to, len: None }))
    }

    fn deref_slice(&mut self, state: &mut State, slice: &Value) -> Found {
        let byte = self.byte();
        self.deref(state, slice, byte)
    }

    fn byte(&mut self) -> Ty {
        use crate::machine::Program as _;
        self.text.ty(Kind::Int(Int::U8))
    }

    fn made_of_parts(&mut self, state: &mut State, pointer: &Value, len: &Value) -> Value {
        let to: Option<Vec<Pointer>> = match pointer {
            Value::Ref(target) => target.to.iter().cloned().map(Pointer::onward).collect(),
            _ => None,
        };
        match (to, len) {
            (Some(to), Value::Scalar(len)) => Value::Ref(Rc::new(Target { to, len: Some(len.clone()) })),
            _ => {
                state.escape(&self.symbols, pointer);
                Value::Any
            }
        }
    }

    fn transmuted(&mut self, state: &mut State, generics: &[Ty], args: &[(Value, Ty)], result: Ty) -> Option<Value> {
        let (value, from) = args.first()?;
        if generics.iter().chain([from]).any(|ty| matches!(self.kind(*ty), Kind::Float(_))) {
            return None;
        }
        if *from == result {
            return Some(value.clone());
        }
        state.escape(&self.symbols, value);
        Some(self.whole(result))
    }

    /// Writes what may be one of several elements.
    fn store_some(&mut self, state: &mut State, found: &Found, value: &Value) {
        if found.is_lost {
            return self.store(state, found, value);
        }
        for pointer in &found.to {
            state.write(&mut self.symbols, pointer, value, true);
        }
    }

    fn size_of(&mut self, ty: Option<Ty>) -> Value {
        let bytes = match ty.map(|ty| self.kind(ty)) {
            Some(Kind::Int(int)) => Some(u128::from(int.bits() / 8)),
            Some(Kind::Bool) => Some(1),
            Some(Kind::Char) => Some(4),
            Some(Kind::Float(float)) => Some(float.bytes().into()),
            _ => None,
        };
        match bytes {
            Some(bytes) => Value::known(Ranges::one(Wide::unsigned(bytes))),
            None => Value::known(Ranges::lengths()),
        }
    }

    /// Memory of which nothing is known. Whether much of it can be had may differ from build to build.
    fn allocated(&mut self, state: &mut State, path: &str, args: &[(Value, Ty)]) -> Option<Value> {
        let size = if path.ends_with("realloc") { args.get(3) } else { args.first() };
        let is_small = match size {
            Some((Value::Scalar(size), _)) => self.ranges(state, size).last() <= Wide::unsigned(SMALL),
            _ => false,
        };
        if !is_small {
            self.doubt("it may ask for much memory");
        }
        Some(Value::Any)
    }
}
