//! Makes an input smaller as long as it still leads to the same end.

use super::number;
use super::shape::{Shape, Value};

/// Inputs that are tried on the way.
const TRIES: usize = 600;

/// The smallest input found from one by steps that keep what `holds` says.
pub(crate) fn shrink(shapes: &[&Shape], from: Vec<Value>, mut holds: impl FnMut(&[Value]) -> bool) -> Vec<Value> {
    let mut best = from;
    let mut left = TRIES;
    loop {
        let heavy = weight(shapes, &best);
        let smaller = moves(shapes, &best).into_iter().filter(|next| weight(shapes, next) < heavy);
        let mut found = None;
        for next in smaller {
            if left == 0 {
                return best;
            }
            left = left.wrapping_sub(1);
            if holds(&next) {
                found = Some(next);
                break;
            }
        }
        match found {
            Some(next) => best = next,
            None => return best,
        }
    }
}

/// How far an input is from the simplest.
pub(crate) fn weight(shapes: &[&Shape], values: &[Value]) -> u128 {
    let each = shapes.iter().zip(values).map(|(shape, value)| of(shape, value));
    each.fold(0, u128::saturating_add)
}

fn of(shape: &Shape, value: &Value) -> u128 {
    let all = |parts: Vec<(&Shape, &Value)>| {
        parts.into_iter().map(|(shape, part)| of(shape, part)).fold(0, u128::saturating_add)
    };
    match (shape, value) {
        (Shape::Int(int), Value::Bits(bits)) => {
            // A number below zero is less simple than the same above.
            number::magnitude(*int, *bits)
                .saturating_mul(2)
                .saturating_add(u128::from(number::is_negative(*int, *bits)))
        }
        (Shape::Char, Value::Bits(bits)) => bits.abs_diff(97),
        (_, Value::Bits(bits)) => *bits,
        (_, Value::Text(text)) => {
            text.chars().map(|c| 0x20_0000 + u128::from(u32::from(c)).abs_diff(97)).fold(0, u128::saturating_add)
        }
        (Shape::List { of: element, .. }, Value::Parts(parts)) => {
            let length = u128::try_from(parts.len()).unwrap_or(0).saturating_mul(1000);
            all(parts.iter().map(|part| (&**element, part)).collect()).saturating_add(length)
        }
        (Shape::Array(element, _), Value::Parts(parts)) => all(parts.iter().map(|part| (&**element, part)).collect()),
        (Shape::Record(fields), Value::Parts(parts)) => all(fields.shapes().zip(parts).collect()),
        (Shape::Choice(variants), Value::Variant(index, parts)) => {
            let fields = variants.get(*index).map(|fields| fields.shapes().zip(parts).collect());
            all(fields.unwrap_or_default()).saturating_add(u128::try_from(*index).unwrap_or(0))
        }
        (Shape::Ref(_, to) | Shape::Boxed(to), value) => of(to, value),
        _ => 0,
    }
}

/// Inputs one step away, the longest steps first.
fn moves(shapes: &[&Shape], values: &[Value]) -> Vec<Vec<Value>> {
    let with = |index: usize, value: Value| {
        let mut next = values.to_vec();
        next.get_mut(index).into_iter().for_each(|part| *part = value.clone());
        next
    };
    let mut all: Vec<Vec<Value>> = vec![shapes.iter().zip(values).map(|(shape, value)| halved(shape, value)).collect()];
    for (index, (shape, value)) in shapes.iter().zip(values).enumerate() {
        all.extend(smaller(shape, value).into_iter().map(|value| with(index, value)));
    }
    all.extend(trades(shapes, values));
    all
}

/// One number twice as large and another half as large.
fn trades(shapes: &[&Shape], values: &[Value]) -> Vec<Vec<Value>> {
    let numbers: Vec<(usize, crate::types::Int, u128)> = shapes
        .iter()
        .zip(values)
        .enumerate()
        .filter_map(|(index, (shape, value))| match value {
            Value::Bits(bits) => Some((index, shape.inner().int()?, *bits)),
            _ => None,
        })
        .collect();
    let mut all = Vec::new();
    for &(one, int, small) in &numbers {
        for &(other, wide, large) in &numbers {
            let halved = number::beside(wide, large, number::magnitude(wide, large).div_ceil(2));
            let doubled = number::wrap(int, small.wrapping_mul(2));
            if one == other || number::is_negative(int, doubled) != number::is_negative(int, small) {
                continue;
            }
            let mut next = values.to_vec();
            next.get_mut(one).into_iter().for_each(|part| *part = Value::Bits(doubled));
            next.get_mut(other).into_iter().for_each(|part| *part = Value::Bits(halved));
            all.push(next);
        }
    }
    all
}

/// The value with all numbers in it half as large.
fn halved(shape: &Shape, value: &Value) -> Value {
    let each = |of: &Shape, parts: &[Value]| parts.iter().map(|part| halved(of, part)).collect();
    match (shape, value) {
        (Shape::Int(int), Value::Bits(bits)) => {
            Value::Bits(number::beside(*int, *bits, number::magnitude(*int, *bits) / 2))
        }
        (Shape::List { of, .. } | Shape::Array(of, _), Value::Parts(parts)) => Value::Parts(each(of, parts)),
        (Shape::Record(fields), Value::Parts(parts)) => {
            Value::Parts(fields.shapes().zip(parts).map(|(shape, part)| halved(shape, part)).collect())
        }
        (Shape::Choice(variants), Value::Variant(index, parts)) => {
            let fields = variants.get(*index).into_iter().flat_map(super::shape::Fields::shapes);
            Value::Variant(*index, fields.zip(parts).map(|(shape, part)| halved(shape, part)).collect())
        }
        (Shape::Ref(_, to) | Shape::Boxed(to), value) => halved(to, value),
        _ => value.clone(),
    }
}

/// Simpler values, the simplest first.
fn smaller(shape: &Shape, value: &Value) -> Vec<Value> {
    match (shape, value) {
        (Shape::Bool, Value::Bits(1)) => vec![Value::Bits(0)],
        (Shape::Int(int), Value::Bits(bits)) => numbers(*int, *bits),
        (Shape::Char, Value::Bits(_)) => vec![Value::Bits(97), Value::Bits(48)],
        (Shape::Float(_), Value::Bits(bits)) => vec![Value::Bits(0), Value::Bits(bits / 2)],
        (Shape::Text { .. }, Value::Text(text)) => texts(text),
        (Shape::List { of, .. }, Value::Parts(parts)) => {
            let mut all = without(parts);
            all.extend(inside(parts, |_, part| smaller(of, part)));
            all.into_iter().map(Value::Parts).collect()
        }
        (Shape::Array(of, _), Value::Parts(parts)) => {
            inside(parts, |_, part| smaller(of, part)).into_iter().map(Value::Parts).collect()
        }
        (Shape::Record(fields), Value::Parts(parts)) => {
            of_fields(&fields.shapes().collect::<Vec<_>>(), parts).into_iter().map(Value::Parts).collect()
        }
        (Shape::Choice(variants), Value::Variant(index, parts)) => {
            let mut all = vec![shape.simplest()];
            let shapes: Vec<&Shape> = variants.get(*index).into_iter().flat_map(super::shape::Fields::shapes).collect();
            all.extend(of_fields(&shapes, parts).into_iter().map(|parts| Value::Variant(*index, parts)));
            all
        }
        (Shape::Ref(_, to) | Shape::Boxed(to), value) => smaller(to, value),
        _ => Vec::new(),
    }
}

fn of_fields(shapes: &[&Shape], parts: &[Value]) -> Vec<Vec<Value>> {
    inside(parts, |index, part| shapes.get(index).map_or_else(Vec::new, |shape| smaller(shape, part)))
}

/// Zero, then halves of the way, down to the next number.
fn numbers(int: crate::types::Int, bits: u128) -> Vec<Value> {
    let magnitude = number::magnitude(int, bits);
    let mut all = vec![Value::Bits(0)];
    if number::is_negative(int, bits) && magnitude <= number::greatest(int) {
        all.push(Value::Bits(magnitude));
    }
    let mut step = magnitude / 2;
    while step > 0 {
        all.push(Value::Bits(number::beside(int, bits, magnitude.wrapping_sub(step))));
        step /= 2;
    }
    all
}

fn texts(text: &str) -> Vec<Value> {
    let chars: Vec<char> = text.chars().collect();
    let mut all: Vec<Vec<char>> = without(&chars);
    all.extend(inside(&chars, |_, _| vec!['a', '0']));
    all.into_iter().map(|chars| Value::Text(chars.into_iter().collect())).collect()
}

/// The list without its second half, its first, and each of its elements.
fn without<T: Clone>(parts: &[T]) -> Vec<Vec<T>> {
    let (first, second) = parts.split_at_checked(parts.len() / 2).unwrap_or((parts, &[]));
    let mut all = vec![Vec::new(), first.to_vec(), second.to_vec()];
    for index in 0..parts.len() {
        let rest = parts.iter().enumerate().filter(|(at, _)| *at != index);
        all.push(rest.map(|(_, part)| part.clone()).collect());
    }
    all
}

/// The list with one element simpler.
fn inside<T: Clone>(parts: &[T], smaller: impl Fn(usize, &T) -> Vec<T>) -> Vec<Vec<T>> {
    let mut all = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        for next in smaller(index, part) {
            let mut list = parts.to_vec();
            list.get_mut(index).into_iter().for_each(|part| *part = next.clone());
            all.push(list);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::Int;

    const U32: Shape = Shape::Int(Int::U32);

    fn bits(values: &[u128]) -> Vec<Value> {
        values.iter().map(|&value| Value::Bits(value)).collect()
    }

    fn product(input: &[Value]) -> u128 {
        let each = input.iter().map(|value| if let Value::Bits(bits) = value { *bits } else { 0 });
        each.product()
    }

    #[test]
    fn one_number_shrinks_to_the_first_that_holds() {
        let small = shrink(&[&U32], bits(&[u32::MAX.into()]), |input| product(input) >= 1_234_567);
        assert_eq!(small, bits(&[1_234_567]));
    }

    #[test]
    fn two_numbers_shrink_together() {
        let small = shrink(&[&U32, &U32], bits(&[2, u32::MAX.into()]), |input| product(input) > u32::MAX.into());
        assert_eq!(small, bits(&[65_536, 65_536]));
    }

    #[test]
    fn lists_lose_what_is_not_needed() {
        let list = Shape::List { of: Box::new(Shape::Int(Int::U8)), is_owned: true };
        let from = vec![Value::Parts(bits(&[3, 200, 7, 9, 100]))];
        let holds = |input: &[Value]| match input {
            [Value::Parts(parts)] => parts.iter().any(|part| *part >= Value::Bits(50)),
            _ => false,
        };
        assert_eq!(shrink(&[&list], from, holds), [Value::Parts(bits(&[50]))]);
    }

    #[test]
    fn what_does_not_shrink_stays() {
        assert_eq!(shrink(&[&U32], bits(&[7]), |_| false), bits(&[7]));
    }
}
