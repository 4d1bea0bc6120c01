//! Values to try first: ends, landmarks, and what the text itself mentions.

use rustc_hash::FxHashSet;

use super::number;
use super::shape::{Fields, Shape, Value};
use super::subject::{Dictionary, Subject};
use crate::types::{Float, Int};

/// Values of one parameter that are tried together with those of others.
const MOST: usize = 400;

/// Values of the parameter with this index and shape: simple ones, then those that the function's own arithmetic makes worth
/// trying, then landmarks.
pub(crate) fn candidates(shape: &Shape, subject: &Subject, param: usize) -> Vec<Value> {
    let mut all = at_depth(shape, &subject.dictionary, 0);
    if let Some(int) = shape.inner().int() {
        let own =
            subject.critical.iter().filter(|(of, value)| *of == Some(param) && number::wrap(int, *value) == *value);
        let own: Vec<Value> = own.map(|(_, value)| Value::Bits(*value)).collect();
        let simple = all.len().min(2);
        all.splice(simple..simple, own);
    }
    let mut seen = FxHashSet::default();
    all.retain(|value| seen.insert(value.clone()));
    all.truncate(MOST);
    all
}

fn at_depth(shape: &Shape, dictionary: &Dictionary, depth: u32) -> Vec<Value> {
    match shape {
        Shape::Bool => vec![Value::Bits(0), Value::Bits(1)],
        Shape::Int(int) => ints(*int, dictionary).into_iter().map(Value::Bits).collect(),
        Shape::Float(float) => floats(*float, dictionary),
        Shape::Char => chars(dictionary).into_iter().map(|c| Value::Bits(u32::from(c).into())).collect(),
        Shape::Text { .. } => texts(dictionary).into_iter().map(Value::Text).collect(),
        Shape::Ref(_, to) | Shape::Boxed(to) => at_depth(to, dictionary, depth),
        Shape::List { of, .. } => lists(&at_depth(of, dictionary, depth + 1), &[0, 1, 2, 3, 4, 9]),
        Shape::Array(of, len) => lists(&at_depth(of, dictionary, depth + 1), &[*len]),
        Shape::Record(fields) => records(fields, dictionary, depth).into_iter().map(Value::Parts).collect(),
        Shape::Choice(variants) => {
            let of = |(number, fields): (usize, &Fields)| {
                let parts = records(fields, dictionary, depth);
                parts.into_iter().map(move |parts| Value::Variant(number, parts)).collect::<Vec<_>>()
            };
            by_turns(variants.iter().enumerate().map(of).collect())
        }
    }
}

/// The first of each list, the second of each, and so on.
fn by_turns(lists: Vec<Vec<Value>>) -> Vec<Value> {
    let longest = lists.iter().map(Vec::len).max().unwrap_or(0);
    (0..longest).flat_map(|place| lists.iter().filter_map(move |list| list.get(place).cloned())).collect()
}

/// Landmarks of the type, and the text's own numbers with their neighbours.
fn ints(int: Int, dictionary: &Dictionary) -> Vec<u128> {
    let mut all = number::landmarks(int);
    let around = |value: &u128| [value.wrapping_sub(1), *value, value.wrapping_add(1)];
    let own: Vec<u128> = dictionary.ints.iter().flat_map(around).collect();
    let negative: Vec<u128> = own.iter().map(|value| value.wrapping_neg()).collect();
    let known = own.into_iter().chain(negative.into_iter().filter(|_| number::is_signed(int)));
    all.extend(known.filter(|&value| number::wrap(int, value) == value));
    all
}

fn floats(float: Float, dictionary: &Dictionary) -> Vec<Value> {
    let own = dictionary.ints.iter().filter_map(|&value| u32::try_from(value).ok()).map(f64::from);
    let known = [0.0, 1.0, -1.0, 0.5, 1e3, 1e10, -1e10, 1e30, f64::MAX, f64::MIN, f64::INFINITY, f64::NAN];
    let bits = |value: f64| match float {
        Float::F64 => u128::from(value.to_bits()),
        Float::F32 => u128::from(crate::machine::narrow(value).to_bits()),
    };
    known.into_iter().chain(own).map(|value| Value::Bits(bits(value))).collect()
}

fn chars(dictionary: &Dictionary) -> Vec<char> {
    let known = ['a', 'z', 'A', '0', '9', ' ', '\n', '\0', 'ß', 'é', '€', '\u{1f600}', char::MAX];
    known.into_iter().chain(dictionary.chars.iter().copied()).collect()
}

fn texts(dictionary: &Dictionary) -> Vec<String> {
    let known = ["", "a", "0", "1", "-1", " ", "ab", "12", "256", "99999999999999999999", "é", "a b", "x=1", "\n"];
    let mut all: Vec<String> = known.into_iter().map(str::to_owned).collect();
    all.push("a".repeat(40));
    all.extend(dictionary.texts.iter().cloned());
    for text in &dictionary.texts {
        all.push(format!("{text}1"));
        all.push(format!("1{text}1"));
    }
    all
}

/// Lists of these lengths: of the same element, and of two by turns.
fn lists(elements: &[Value], lengths: &[usize]) -> Vec<Value> {
    let mut all = Vec::new();
    for &length in lengths {
        for (index, element) in elements.iter().take(24).enumerate() {
            all.push(Value::Parts(vec![element.clone(); length]));
            let Some(other) = elements.get((index + 1).wrapping_mul(3) % elements.len().max(1)) else { continue };
            let turns = [element, other].into_iter().cycle().take(length).cloned();
            all.push(Value::Parts(turns.collect()));
        }
    }
    all
}

/// Fields one by one at each of their values, the others simple; and all at the same place of their lists.
fn records(fields: &Fields, dictionary: &Dictionary, depth: u32) -> Vec<Vec<Value>> {
    let simple: Vec<Value> = fields.shapes().map(Shape::simplest).collect();
    let mut all = vec![simple.clone()];
    if depth > 3 {
        return all;
    }
    let each: Vec<Vec<Value>> = fields.shapes().map(|shape| at_depth(shape, dictionary, depth + 1)).collect();
    let longest = each.iter().map(Vec::len).max().unwrap_or(0).min(40);
    for place in 0..longest {
        let same = each.iter().zip(&simple).map(|(values, simple)| values.get(place).unwrap_or(simple).clone());
        all.push(same.collect());
        for (index, values) in each.iter().enumerate() {
            let Some(value) = values.get(place) else { continue };
            let mut one = simple.clone();
            one.get_mut(index).into_iter().for_each(|part| *part = value.clone());
            all.push(one);
        }
    }
    all
}

/// Inputs made of each parameter's values: all combinations where they are few, those of simple values first.
pub(crate) fn combinations(each: &[Vec<Value>], most: usize) -> Vec<Vec<Value>> {
    let total = each.iter().try_fold(1usize, |product, values| product.checked_mul(values.len()));
    let fit = total.is_some_and(|total| total <= most);
    // Without room for all, each parameter gives as many values as fit.
    let share = if fit { usize::MAX } else { root(most, each.len()) };
    let mut places: Vec<Vec<usize>> = vec![Vec::new()];
    for values in each {
        let extend = |place: &Vec<usize>| {
            let longer = |next| place.iter().copied().chain([next]).collect::<Vec<_>>();
            (0..values.len().min(share)).map(longer).collect::<Vec<_>>()
        };
        places = places.iter().flat_map(extend).collect();
    }
    crate::order::sort_by_key(&mut places, |place| place.iter().sum::<usize>());
    let value = |(values, at): (&Vec<Value>, usize)| values.get(at).cloned();
    places.into_iter().filter_map(|place| each.iter().zip(place).map(value).collect()).collect()
}

/// The greatest number whose power is not over another.
fn root(of: usize, power: usize) -> usize {
    let power = u32::try_from(power).unwrap_or(1).max(1);
    (1usize..).take_while(|base| base.checked_pow(power).is_some_and(|product| product <= of)).last().unwrap_or(1)
}
