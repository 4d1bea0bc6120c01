//! Values as far as they are known: numbers with what they are equal to, parts of aggregates, where references lead.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::ranges::Ranges;
use super::symbol::{Input, Sym};
use crate::flow::{BinOp, LocalId};
use crate::order;
use crate::types::Int;

/// A number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Scalar {
    /// One that may be in several places at once: what becomes known of it is known in all of them.
    Sym(Sym),
    /// One of these.
    Known(Ranges),
}

/// What is known of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// Nothing; a pointer may lead to whatever escaped.
    Any,
    /// There is none yet.
    Nothing,
    /// What the function was given, untouched.
    Input(Input),
    Scalar(Scalar),
    Ref(Rc<Target>),
    Parts(Rc<Parts>),
}

/// Where a reference leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    /// To one of these.
    pub(crate) to: Vec<Pointer>,
    /// How many elements of a slice there are.
    pub(crate) len: Option<Scalar>,
}

/// Parts of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parts {
    /// An enum's variant, if this says more than `rest`.
    pub(crate) tag: Option<Scalar>,
    pub(crate) known: BTreeMap<Key, Value>,
    /// What all others are parts of: `Any` or an input; there are no others if it is `Nothing`.
    pub(crate) rest: Value,
}

/// A step into a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Key {
    /// A field of a variant, 0 where there are none; an element with this index.
    Field(u32, u32),
    /// Any element.
    Element,
    /// Some of the elements, one after another.
    Window,
}

/// Memory of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Root {
    /// A local of a call.
    Local(u32, LocalId),
    /// What an input refers to.
    Object(Input),
    /// A value that a call is lent.
    Lent(u32),
    /// The constant with this index that a body takes the address of.
    Promoted(u32, u32),
}

/// A place in memory.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Pointer {
    pub(crate) root: Root,
    pub(crate) path: Vec<Key>,
}

/// What a number is made of: a relation that holds as long as the number is the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Def {
    /// What an operator truly gives.
    Binary(BinOp, Scalar, Scalar),
    /// Whether a comparison holds.
    Compare(BinOp, Scalar, Scalar),
    /// Whether what an operator truly gives is not a value of the type; the value is what is left of it.
    Overflows { op: BinOp, left: Scalar, right: Scalar, int: Int, value: Scalar },
    /// An element of an input.
    Element(Input),
    /// One of the numbers of ways that came together, and what was known on each.
    Meet([Way; 2]),
}

/// What was known where a number came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Way {
    pub(crate) value: Scalar,
    pub(crate) numbers: Vec<(Sym, Ranges)>,
    pub(crate) facts: Vec<Fact>,
}

/// A number that is not over another, or below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fact {
    pub(crate) less: Sym,
    pub(crate) more: Sym,
    pub(crate) is_strict: bool,
}

impl Scalar {
    pub(crate) fn truth(value: bool) -> Scalar {
        Scalar::Known(Ranges::truth(value))
    }
}

impl Value {
    pub(crate) fn known(ranges: Ranges) -> Value {
        Value::Scalar(Scalar::Known(ranges))
    }

    /// Fields or elements one by one.
    pub(crate) fn tuple(parts: impl IntoIterator<Item = Value>) -> Value {
        Value::variant(None, parts)
    }

    /// A variant with its fields, or a value without variants.
    pub(crate) fn variant(variant: Option<u32>, parts: impl IntoIterator<Item = Value>) -> Value {
        let key = |index: u32| Key::Field(variant.unwrap_or(0), index);
        let known = order::gather((0..).zip(parts).map(|(index, part)| (key(index), part)));
        let tag = variant.map(|variant| Scalar::Known(Ranges::one(super::Wide::unsigned(variant.into()))));
        Value::Parts(Rc::new(Parts { tag, known, rest: Value::Nothing }))
    }

    pub(crate) fn pointer(to: Pointer) -> Value {
        Value::Ref(Rc::new(Target { to: vec![to], len: None }))
    }
}

impl Pointer {
    pub(crate) fn of(root: Root) -> Pointer {
        Pointer { root, path: Vec::new() }
    }

    /// Whether it is one place, not one of several.
    pub(crate) fn is_exact(&self) -> bool {
        self.path.iter().all(|key| matches!(key, Key::Field(..)))
    }

    pub(crate) fn step(mut self, key: Key) -> Pointer {
        self.path.push(key);
        self
    }

    /// An element of the list that this is, or of the part of one.
    pub(crate) fn element(mut self, key: Key) -> Pointer {
        match self.path.last_mut() {
            Some(last @ Key::Window) => *last = Key::Element,
            _ => self.path.push(key),
        }
        self
    }

    /// The elements from that on which this is; nothing if it is none.
    pub(crate) fn onward(mut self) -> Option<Pointer> {
        match self.path.last_mut() {
            Some(last @ (Key::Element | Key::Window)) => {
                *last = Key::Window;
                Some(self)
            }
            _ => None,
        }
    }
}

impl Parts {
    /// Parts of which nothing is known but what the whole is.
    pub(crate) fn of(whole: Value) -> Parts {
        let rest = if matches!(whole, Value::Input(_) | Value::Nothing) { whole } else { Value::Any };
        Parts { tag: None, known: BTreeMap::new(), rest }
    }
}

/// Visits every number and pointer in a value.
pub(crate) fn walk(value: &Value, scalar: &mut dyn FnMut(Sym), pointer: &mut dyn FnMut(&Pointer)) {
    let mut each = |of: &Option<Scalar>| {
        if let Some(Scalar::Sym(sym)) = of {
            scalar(*sym);
        }
    };
    match value {
        Value::Any | Value::Nothing | Value::Input(_) | Value::Scalar(Scalar::Known(_)) => {}
        Value::Scalar(Scalar::Sym(sym)) => scalar(*sym),
        Value::Ref(target) => {
            each(&target.len);
            target.to.iter().for_each(pointer);
        }
        Value::Parts(parts) => {
            each(&parts.tag);
            parts.known.values().for_each(|part| walk(part, scalar, pointer));
        }
    }
}
