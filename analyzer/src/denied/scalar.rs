//! Values as rustc's propagation knows them, and its own scalars' arithmetic.

use crate::flow::{BinOp, UnOp};
use crate::machine::{Num, Policy, arithmetic};

/// What is known of a value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// rustc does not know it.
    Unknown,
    /// rustc may know it.
    Doubt,
    /// Nothing was written since it overflowed: where it would go, all stays.
    Kept,
    /// It is this scalar.
    Bits(u128),
    /// A variant and its fields, the elements of an array.
    Parts(usize, Vec<Value>),
}

impl Value {
    /// What two values give that are looked at together.
    pub(super) fn both(left: &Value, right: &Value, give: impl FnOnce(u128, u128) -> Value) -> Value {
        match (left, right) {
            (Value::Bits(left), Value::Bits(right)) => give(*left, *right),
            (Value::Doubt, Value::Doubt | Value::Bits(_)) | (Value::Bits(_), Value::Doubt) => Value::Doubt,
            _ => Value::Unknown,
        }
    }

    pub(super) fn map(&self, give: impl FnOnce(u128) -> Value) -> Value {
        match self {
            Value::Bits(bits) => give(*bits),
            Value::Doubt => Value::Doubt,
            Value::Unknown | Value::Kept | Value::Parts(..) => Value::Unknown,
        }
    }
}

/// An operator that wraps, and whether it overflows.
pub(super) fn binary(op: BinOp, num: Num, left: u128, right: u128) -> (Value, bool) {
    let overflows = arithmetic::binary(op, Policy::Panic, num, left, right).is_err();
    match arithmetic::binary(op, Policy::Wrap, num, left, right) {
        Ok(bits) => (Value::Bits(bits), overflows),
        Err(_) => (Value::Unknown, overflows),
    }
}

/// A shift by less than the width.
pub(super) fn shift(op: BinOp, num: Num, value: u128, by: u128) -> Value {
    match arithmetic::shift(op, Policy::Wrap, num, value, i128::try_from(by).unwrap_or(0)) {
        Ok(bits) => Value::Bits(bits),
        Err(_) => Value::Unknown,
    }
}

/// A prefix operator that wraps, and whether it overflows.
pub(super) fn unary(op: UnOp, num: Num, value: u128) -> (Value, bool) {
    let overflows = arithmetic::unary(op, Policy::Panic, num, value).is_err();
    match arithmetic::unary(op, Policy::Wrap, num, value) {
        Ok(bits) => (Value::Bits(bits), overflows),
        Err(_) => (Value::Unknown, overflows),
    }
}
