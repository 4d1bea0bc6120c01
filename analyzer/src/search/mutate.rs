//! Changes values a little: what inputs that led somewhere new are turned into next.

use super::number;
use super::random::Random;
use super::shape::{Shape, Value, char_of};
use crate::types::Int;

/// The longest list or text that is made.
const LONGEST: usize = 40;

/// Another value of a shape; `known` has values worth trying in place of it.
pub(crate) fn mutate(shape: &Shape, value: &Value, known: &[Value], random: &mut Random) -> Value {
    if random.below(6) == 0 {
        return random.pick(known).unwrap_or(value).clone();
    }
    change(shape, value, random)
}

fn change(shape: &Shape, value: &Value, random: &mut Random) -> Value {
    match (shape, value) {
        (Shape::Bool, Value::Bits(bits)) => Value::Bits(u128::from(*bits == 0)),
        (Shape::Int(int), Value::Bits(bits)) => Value::Bits(number(*int, *bits, random)),
        (Shape::Char, Value::Bits(bits)) => Value::Bits(u32::from(letter(char_of(*bits), random)).into()),
        (Shape::Float(_), Value::Bits(bits)) => {
            // A step, or a bit of sign or exponent.
            let next = if random.below(2) == 0 { bits.wrapping_add(1) } else { *bits };
            Value::Bits(if random.below(3) == 0 { next / 2 } else { next })
        }
        (Shape::Text { .. }, Value::Text(text)) => Value::Text(letters(text, random)),
        (Shape::List { of, .. }, Value::Parts(parts)) => Value::Parts(list(of, parts, random)),
        (Shape::Array(of, _), Value::Parts(parts)) => Value::Parts(one(vec![&**of; parts.len()], parts, random)),
        (Shape::Record(fields), Value::Parts(parts)) => Value::Parts(one(fields.shapes().collect(), parts, random)),
        (Shape::Choice(variants), Value::Variant(number, parts)) => {
            let stays = variants.get(*number).filter(|fields| !fields.fields.is_empty() && random.below(3) > 0);
            if let Some(fields) = stays {
                return Value::Variant(*number, one(fields.shapes().collect(), parts, random));
            }
            let next = random.below(variants.len());
            let fields = variants.get(next).map(|fields| fields.shapes().map(Shape::simplest).collect());
            Value::Variant(next, fields.unwrap_or_default())
        }
        (Shape::Ref(_, to) | Shape::Boxed(to), value) => change(to, value, random),
        (_, value) => value.clone(),
    }
}

fn number(int: Int, value: u128, random: &mut Random) -> u128 {
    let small = u128::from(random.next() % 9);
    let bit = u32::try_from(random.next() % u64::from(int.bits())).unwrap_or(0);
    let changed = match random.below(9) {
        0 => value.wrapping_add(1),
        1 => value.wrapping_sub(1),
        2 => value.wrapping_add(small),
        3 => value.wrapping_sub(small),
        4 => value ^ 1u128.wrapping_shl(bit),
        5 => value.wrapping_mul(2),
        6 => number::beside(int, value, number::magnitude(int, value) / 2),
        7 => value.wrapping_neg(),
        // Any number of so many bits.
        _ => random.wide().wrapping_shr(127u32.wrapping_sub(bit)),
    };
    number::wrap(int, changed)
}

fn letter(c: char, random: &mut Random) -> char {
    let near = match random.below(3) {
        0 => u32::from(c).wrapping_add(1),
        1 => u32::from(c).wrapping_sub(1),
        _ => u32::try_from(random.next() % 0x80).unwrap_or(0),
    };
    char::from_u32(near).unwrap_or('a')
}

fn letters(text: &str, random: &mut Random) -> String {
    let mut all: Vec<char> = text.chars().collect();
    let at = random.below(all.len().wrapping_add(1));
    match random.below(4) {
        0 if !all.is_empty() => drop(all.remove(at.min(all.len().wrapping_sub(1)))),
        1 => all.get_mut(at).into_iter().for_each(|c| *c = letter(*c, random)),
        2 if all.len() < LONGEST / 2 => all.extend(all.clone()),
        _ if all.len() < LONGEST => all.insert(at, letter('5', random)),
        _ => {}
    }
    all.into_iter().collect()
}

fn list(of: &Shape, parts: &[Value], random: &mut Random) -> Vec<Value> {
    let mut all = parts.to_vec();
    let at = random.below(all.len().wrapping_add(1));
    let last = all.len().wrapping_sub(1);
    match random.below(5) {
        0 if !all.is_empty() => drop(all.remove(at.min(last))),
        1 if all.len() < LONGEST => {
            let next = all.get(at).cloned().unwrap_or_else(|| of.simplest());
            all.insert(at, change(of, &next, random));
        }
        2 if !all.is_empty() => {
            let other = random.below(all.len());
            all.swap(at.min(last), other);
        }
        3 if all.len() <= LONGEST / 2 => all.extend(all.clone()),
        _ => all.get_mut(at).into_iter().for_each(|part| *part = change(of, part, random)),
    }
    all
}

fn one(shapes: Vec<&Shape>, parts: &[Value], random: &mut Random) -> Vec<Value> {
    let mut all = parts.to_vec();
    let at = random.below(all.len());
    if let (Some(shape), Some(part)) = (shapes.get(at), all.get_mut(at)) {
        *part = change(shape, part, random);
    }
    all
}
