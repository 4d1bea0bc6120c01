//! Types of parameters as what their values are made of: how the search builds them, and how Rust writes them.

use std::fmt::Write as _;

use crate::hir::{Hir, ItemKind, Name};
use crate::machine::{Program as _, Text};
use crate::types::{Def, Float, Int, Kind, Ty};

/// Types inside types.
const MAX_DEPTH: u32 = 6;
/// Elements of the longest array that is built.
const MAX_ARRAY: i128 = 32;

/// What values of a type are made of. References and boxes are built as what is behind them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    Bool,
    Char,
    Int(Int),
    Float(Float),
    /// `String`, or `str` behind a reference.
    Text {
        is_owned: bool,
    },
    /// `Vec<T>`, or a slice behind a reference.
    List {
        of: Box<Shape>,
        is_owned: bool,
    },
    Array(Box<Shape>, usize),
    /// A struct or tuple.
    Record(Fields),
    /// The variants of an enum.
    Choice(Vec<Fields>),
    /// A reference, mutable or not.
    Ref(bool, Box<Shape>),
    Boxed(Box<Shape>),
}

/// Fields as they are written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fields {
    /// What stands before them: a struct's or variant's path; empty for a tuple.
    pub(crate) path: String,
    /// The name is empty where they have none.
    pub(crate) fields: Vec<(Name, Shape)>,
    /// Whether they stand in braces.
    pub(crate) is_named: bool,
}

/// A value of a shape.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Value {
    /// Of a scalar; integers in two's complement of 128 bits.
    Bits(u128),
    Text(String),
    /// Elements or fields.
    Parts(Vec<Value>),
    /// A variant with its fields.
    Variant(usize, Vec<Value>),
}

/// The shape of a type, or what about it can't be built.
pub(crate) fn shape_of(text: &mut Text<'_, '_>, ty: Ty) -> Result<Shape, String> {
    shape(text, ty, 0)
}

fn shape(text: &mut Text<'_, '_>, ty: Ty, depth: u32) -> Result<Shape, String> {
    let refuse = |text: &Text<'_, '_>| Err(format!("a `{}`", text.type_name(ty)));
    if depth > MAX_DEPTH {
        return refuse(text);
    }
    Ok(match text.kind(ty) {
        Kind::Bool => Shape::Bool,
        Kind::Char => Shape::Char,
        Kind::Int(int) => Shape::Int(int),
        Kind::Float(float) => Shape::Float(float),
        Kind::Str => Shape::Text { is_owned: false },
        Kind::Slice(of) => Shape::List { of: Box::new(shape(text, of, depth + 1)?), is_owned: false },
        Kind::Ref(_, mutable, to) => Shape::Ref(mutable, Box::new(shape(text, to, depth + 1)?)),
        Kind::Array(of, len) => match text.kind(len) {
            Kind::Value(len @ 0..=MAX_ARRAY) => {
                let len = usize::try_from(len).unwrap_or(0);
                Shape::Array(Box::new(shape(text, of, depth + 1)?), len)
            }
            _ => return refuse(text),
        },
        Kind::Tuple(_) => {
            let parts = text.typing().parts(ty).map(|(parts, _)| parts).unwrap_or_default();
            let (_, fields, _) = parts.into_iter().next().ok_or_else(String::new)?;
            Shape::Record(Fields { path: String::new(), fields: shapes(text, fields, depth)?, is_named: false })
        }
        Kind::Adt(def, _) => adt(text, ty, def, depth)?,
        _ => return refuse(text),
    })
}

fn shapes(text: &mut Text<'_, '_>, fields: Vec<(Name, Ty)>, depth: u32) -> Result<Vec<(Name, Shape)>, String> {
    fields.into_iter().map(|(name, ty)| Ok((name, shape(text, ty, depth + 1)?))).collect()
}

fn adt(text: &mut Text<'_, '_>, ty: Ty, def: Def, depth: u32) -> Result<Shape, String> {
    let Kind::Adt(_, args) = text.kind(ty) else { return Err(String::new()) };
    let first = text.types(args).iter().copied().find(|&arg| !matches!(text.kind(arg), Kind::Region(_)));
    let is = |text: &Text<'_, '_>, path: &str| text.path(path) == Some(def);
    if is(text, "std::string::String") {
        return Ok(Shape::Text { is_owned: true });
    }
    if let (Some(of), true) = (first, is(text, "std::vec::Vec")) {
        return Ok(Shape::List { of: Box::new(shape(text, of, depth + 1)?), is_owned: true });
    }
    if let (Some(of), true) = (first, is(text, "std::boxed::Box")) {
        return Ok(Shape::Boxed(Box::new(shape(text, of, depth + 1)?)));
    }
    let known = ["std::option::Option", "std::result::Result", "std::cmp::Ordering"];
    let path = match known.iter().find(|path| is(text, path)) {
        Some(&path) => path.rsplit("::").next().unwrap_or_default().to_owned(),
        None => match def.is_text().then(|| reach(text.hir(), def)).flatten() {
            Some(path) => path,
            None => return Err(format!("a `{}`", text.type_name(ty))),
        },
    };
    let (parts, is_enum) = text.typing().parts(ty).ok_or_else(|| format!("a `{path}`"))?;
    let mut variants = Vec::new();
    for (name, fields, is_named) in parts {
        let path = if is_enum { variant_path(&path, &name) } else { path.clone() };
        variants.push(Fields { path, fields: shapes(text, fields, depth)?, is_named });
    }
    match (is_enum, variants.pop()) {
        (_, None) => Err(format!("a `{path}`, which has no values")),
        (false, Some(only)) => Ok(Shape::Record(only)),
        (true, Some(last)) => {
            variants.push(last);
            Ok(Shape::Choice(variants))
        }
    }
}

fn variant_path(path: &str, name: &str) -> String {
    if matches!(path, "Option" | "Result") { name.to_owned() } else { format!("{path}::{name}") }
}

/// The path of a type from the text's end, where its fields may be written too.
fn reach(hir: &Hir, def: Def) -> Option<String> {
    let item = &hir.items[def.item()];
    let mut path = item.name.to_string();
    let (mut around, mut below) = (item.parent, item.is_pub);
    let is_open = match &item.kind {
        ItemKind::Struct(of) => of.fields.iter().all(|field| field.is_pub),
        _ => true,
    };
    while let Some(parent) = around {
        let parent = &hir.items[parent];
        if !matches!(parent.kind, ItemKind::Mod { .. }) || !below || !is_open {
            return None;
        }
        path = format!("{}::{path}", parent.name);
        (around, below) = (parent.parent, parent.is_pub);
    }
    Some(path)
}

impl Shape {
    /// What is behind references and boxes.
    pub(crate) fn inner(&self) -> &Shape {
        match self {
            Shape::Ref(_, to) | Shape::Boxed(to) => to.inner(),
            other => other,
        }
    }

    /// The integer type, if it is one.
    pub(crate) fn int(&self) -> Option<Int> {
        match self {
            Shape::Int(int) => Some(*int),
            _ => None,
        }
    }

    /// How many values there are; `None` if there are many.
    pub(crate) fn count(&self) -> Option<u128> {
        match self {
            Shape::Bool => Some(2),
            Shape::Int(int) if int.bits() <= 16 => 1u128.checked_shl(int.bits()),
            Shape::Ref(_, to) | Shape::Boxed(to) => to.count(),
            Shape::Array(of, len) => of.count()?.checked_pow(u32::try_from(*len).ok()?),
            Shape::Record(fields) => fields.count(),
            Shape::Choice(variants) => variants.iter().try_fold(0u128, |sum, fields| sum.checked_add(fields.count()?)),
            _ => None,
        }
    }

    /// The value with this number, of those that `count` counts.
    pub(crate) fn nth(&self, index: u128) -> Value {
        match self {
            Shape::Int(int) => {
                // 0, -1, 1, -2, …: the nearest to zero first.
                let half = index / 2;
                let value = match (super::number::is_signed(*int), index.is_multiple_of(2)) {
                    (false, _) => index,
                    (true, true) => half,
                    (true, false) => !half,
                };
                Value::Bits(value)
            }
            Shape::Ref(_, to) | Shape::Boxed(to) => to.nth(index),
            Shape::Array(of, len) => Value::Parts(digits(std::iter::repeat_n(&**of, *len), index)),
            Shape::Record(fields) => Value::Parts(digits(fields.shapes(), index)),
            Shape::Choice(variants) => {
                let mut left = index;
                for (number, fields) in variants.iter().enumerate() {
                    let count = fields.count().unwrap_or(0);
                    if left < count {
                        return Value::Variant(number, digits(fields.shapes(), left));
                    }
                    left = left.wrapping_sub(count);
                }
                Value::Variant(0, Vec::new())
            }
            _ => Value::Bits(index),
        }
    }

    /// The simplest value: zero, nothing, the first variant.
    pub(crate) fn simplest(&self) -> Value {
        match self {
            Shape::Bool | Shape::Int(_) | Shape::Float(_) => Value::Bits(0),
            Shape::Char => Value::Bits(u128::from(u32::from('a'))),
            Shape::Text { .. } => Value::Text(String::new()),
            Shape::List { .. } => Value::Parts(Vec::new()),
            Shape::Array(of, len) => Value::Parts(vec![of.simplest(); *len]),
            Shape::Record(fields) => Value::Parts(fields.shapes().map(Shape::simplest).collect()),
            Shape::Choice(variants) => {
                let fields = variants.first().map(|fields| fields.shapes().map(Shape::simplest).collect());
                Value::Variant(0, fields.unwrap_or_default())
            }
            Shape::Ref(_, to) | Shape::Boxed(to) => to.simplest(),
        }
    }

    /// A value as the words that the driver reads.
    pub(crate) fn encode(&self, value: &Value, out: &mut Vec<u128>) {
        match (self.inner(), value) {
            (_, Value::Bits(bits)) => out.push(*bits),
            (_, Value::Text(text)) => {
                out.push(count(text.chars().count()));
                out.extend(text.chars().map(|c| u128::from(u32::from(c))));
            }
            (Shape::List { of, .. }, Value::Parts(parts)) => {
                out.push(count(parts.len()));
                parts.iter().for_each(|part| of.encode(part, out));
            }
            (Shape::Array(of, _), Value::Parts(parts)) => parts.iter().for_each(|part| of.encode(part, out)),
            (Shape::Record(fields), Value::Parts(parts)) => fields.encode(parts, out),
            (Shape::Choice(variants), Value::Variant(number, parts)) => {
                out.push(count(*number));
                variants.get(*number).into_iter().for_each(|fields| fields.encode(parts, out));
            }
            _ => {}
        }
    }

    /// The value of words, of the shape's kind and no longer than there are words.
    pub(crate) fn decode(&self, words: &mut dyn Iterator<Item = u128>) -> Option<Value> {
        Some(match self.inner() {
            Shape::Text { .. } => {
                let length = usize::try_from(words.next()?).ok()?;
                Value::Text(words.take(length).map(char_of).collect())
            }
            Shape::List { of, .. } => {
                let length = words.next()?;
                let mut parts = Vec::new();
                for _ in 0..length {
                    parts.push(of.decode(words)?);
                }
                Value::Parts(parts)
            }
            Shape::Array(of, len) => {
                let parts: Option<Vec<Value>> = (0..*len).map(|_| of.decode(words)).collect();
                Value::Parts(parts?)
            }
            Shape::Record(fields) => Value::Parts(fields.decode(words)?),
            Shape::Choice(variants) => {
                let number = usize::try_from(words.next()?).ok()?;
                Value::Variant(number, variants.get(number)?.decode(words)?)
            }
            _ => Value::Bits(words.next()?),
        })
    }

    /// A value as Rust writes it.
    pub(crate) fn literal(&self, value: &Value) -> String {
        match (self, value) {
            (Shape::Bool, Value::Bits(bits)) => (*bits != 0).to_string(),
            (Shape::Char, Value::Bits(bits)) => format!("{:?}", char_of(*bits)),
            (Shape::Int(int), Value::Bits(bits)) => super::number::literal(*int, *bits),
            (Shape::Float(float), Value::Bits(bits)) => float_literal(*float, *bits),
            (Shape::Text { is_owned: true }, Value::Text(text)) => format!("String::from({text:?})"),
            (Shape::Text { is_owned: false }, Value::Text(text)) => format!("{text:?}"),
            (Shape::List { of, is_owned }, Value::Parts(parts)) => {
                format!("{}[{}]", if *is_owned { "vec!" } else { "" }, listed(parts, |part| of.literal(part)))
            }
            (Shape::Array(of, _), Value::Parts(parts)) => format!("[{}]", listed(parts, |part| of.literal(part))),
            (Shape::Record(fields), Value::Parts(parts)) => fields.literal(parts),
            (Shape::Choice(variants), Value::Variant(number, parts)) => {
                variants.get(*number).map_or_else(String::new, |fields| fields.literal(parts))
            }
            (Shape::Ref(_, to), value) if matches!(**to, Shape::Text { is_owned: false }) => to.literal(value),
            (Shape::Ref(true, to), value) => format!("&mut {}", to.literal(value)),
            (Shape::Ref(false, to), value) => format!("&{}", to.literal(value)),
            (Shape::Boxed(to), value) => format!("Box::new({})", to.literal(value)),
            _ => String::new(),
        }
    }
}

impl Fields {
    pub(crate) fn shapes(&self) -> impl DoubleEndedIterator<Item = &Shape> {
        self.fields.iter().map(|(_, shape)| shape)
    }

    fn count(&self) -> Option<u128> {
        self.shapes().try_fold(1u128, |product, shape| product.checked_mul(shape.count()?))
    }

    fn encode(&self, parts: &[Value], out: &mut Vec<u128>) {
        self.shapes().zip(parts).for_each(|(shape, part)| shape.encode(part, out));
    }

    fn decode(&self, words: &mut dyn Iterator<Item = u128>) -> Option<Vec<Value>> {
        self.shapes().map(|shape| shape.decode(words)).collect()
    }

    fn literal(&self, parts: &[Value]) -> String {
        let values = self.shapes().zip(parts).map(|(shape, part)| shape.literal(part)).collect();
        self.written(values)
    }

    /// The fields as Rust writes them, with these for values.
    pub(crate) fn written(&self, values: Vec<String>) -> String {
        if self.is_named {
            let named = self.fields.iter().zip(values).map(|((name, _), value)| format!("{name}: {value}"));
            let named: Vec<String> = named.collect();
            return match named.is_empty() {
                true => format!("{} {{}}", self.path),
                false => format!("{} {{ {} }}", self.path, named.join(", ")),
            };
        }
        match (self.path.is_empty(), values.as_slice()) {
            (false, []) => self.path.clone(),
            (true, [one]) => format!("({one},)"),
            _ => format!("{}({})", self.path, values.join(", ")),
        }
    }
}

/// The parts of a value by its number: the last part changes fastest.
pub(crate) fn digits<'s>(shapes: impl DoubleEndedIterator<Item = &'s Shape>, mut index: u128) -> Vec<Value> {
    let mut parts: Vec<Value> = Vec::new();
    for shape in shapes.rev() {
        let count = shape.count().unwrap_or(1).max(1);
        parts.push(shape.nth(index.wrapping_rem(count)));
        index = index.wrapping_div(count);
    }
    parts.reverse();
    parts
}

fn count(count: usize) -> u128 {
    u128::try_from(count).unwrap_or(0)
}

pub(crate) fn char_of(bits: u128) -> char {
    u32::try_from(bits).ok().and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER)
}

fn float_literal(float: Float, bits: u128) -> String {
    let (name, value, text) = match float {
        Float::F32 => {
            let value = f32::from_bits(u32::try_from(bits).unwrap_or(0));
            ("f32", f64::from(value), format!("{value:?}"))
        }
        Float::F64 => {
            let value = f64::from_bits(u64::try_from(bits).unwrap_or(0));
            ("f64", value, format!("{value:?}"))
        }
    };
    match value {
        value if value.is_nan() => format!("{name}::NAN"),
        f64::INFINITY => format!("{name}::INFINITY"),
        f64::NEG_INFINITY => format!("{name}::NEG_INFINITY"),
        _ => text,
    }
}

fn listed(parts: &[Value], write: impl Fn(&Value) -> String) -> String {
    let mut out = String::new();
    for (index, part) in parts.iter().enumerate() {
        let _ = write!(out, "{}{}", if index > 0 { ", " } else { "" }, write(part));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn record(path: &str, fields: Vec<(&str, Shape)>, is_named: bool) -> Fields {
        let fields = fields.into_iter().map(|(name, shape)| (name.into(), shape)).collect();
        Fields { path: path.to_owned(), fields, is_named }
    }

    #[test]
    fn values_that_can_be_counted_are_all_different() {
        let some = record("Some", vec![("0", Shape::Bool)], false);
        let option = Shape::Choice(vec![record("None", vec![], false), some]);
        let shape = Shape::Record(record("", vec![("", Shape::Int(Int::I8)), ("", option)], false));
        assert_eq!(shape.count(), Some(256 * 3));
        let all: HashSet<String> = (0..768).map(|index| shape.literal(&shape.nth(index))).collect();
        assert_eq!(all.len(), 768);
        assert!(all.contains("(-128, None)") && all.contains("(127, Some(true))"));
    }

    #[test]
    fn values_are_written_as_rust_reads_them() {
        let point = Shape::Record(record("Point", vec![("x", Shape::Int(Int::I64)), ("y", Shape::Char)], true));
        let list = Shape::Ref(false, Box::new(Shape::List { of: Box::new(point), is_owned: false }));
        let value = Value::Parts(vec![Value::Parts(vec![Value::Bits(5), Value::Bits(10)])]);
        assert_eq!(list.literal(&value), r"&[Point { x: 5, y: '\n' }]");
        let text = Shape::Ref(false, Box::new(Shape::Text { is_owned: false }));
        assert_eq!(text.literal(&Value::Text("a\"b".into())), r#""a\"b""#);
        assert_eq!(Shape::Record(record("Unit", vec![], false)).literal(&Value::Parts(vec![])), "Unit");
        assert_eq!(Shape::Record(record("", vec![], false)).literal(&Value::Parts(vec![])), "()");
        let float = Shape::Float(Float::F64);
        assert_eq!(float.literal(&Value::Bits(f64::NAN.to_bits().into())), "f64::NAN");
        assert_eq!(float.literal(&Value::Bits(1.5f64.to_bits().into())), "1.5");
    }

    #[test]
    fn words_hold_lengths_before_elements() {
        let list = Shape::List { of: Box::new(Shape::Int(Int::U8)), is_owned: true };
        let mut words = Vec::new();
        list.encode(&Value::Parts(vec![Value::Bits(7), Value::Bits(9)]), &mut words);
        Shape::Text { is_owned: true }.encode(&Value::Text("é".into()), &mut words);
        assert_eq!(words, [2, 7, 9, 1, 0xe9]);
        assert_eq!(list.decode(&mut words.into_iter()), Some(Value::Parts(vec![Value::Bits(7), Value::Bits(9)])));
        assert_eq!(list.decode(&mut [3, 1].into_iter()), None);
    }
}
