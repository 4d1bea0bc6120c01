//! Writes a value as `{:?}` would, from its bytes alone: no code of the program runs for it.

use crate::machine::Machine;
use crate::machine::bits::number;
use crate::machine::layout::{Layout, Shape, Tag, greatest, int_size};
use crate::machine::run::sign_extend;
use crate::source::to_usize;
use crate::types::{Float, Kind, Ty};

/// Characters of a value that are written.
const LONGEST: usize = 100;
/// Elements of a list, and how deep values are looked into.
const ELEMENTS: u64 = 8;
const DEPTH: u32 = 5;

/// Where a value lies.
#[derive(Debug, Clone, Copy)]
pub(super) enum Lies {
    Stack(usize),
    Behind(u64),
}

impl Lies {
    fn further(self, by: u64) -> Lies {
        match self {
            Lies::Stack(at) => Lies::Stack(at.saturating_add(usize::try_from(by).unwrap_or(usize::MAX))),
            Lies::Behind(pointer) => Lies::Behind(pointer.wrapping_add(by)),
        }
    }
}

/// A value in words, cut where it is long; `…` stands for what is not shown.
pub(super) fn show(m: &mut Machine<'_>, ty: Ty, at: Lies) -> String {
    let text = value(m, ty, at, DEPTH).unwrap_or_else(|| "…".to_owned());
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

fn bytes<'m>(m: &'m Machine<'_>, at: Lies, size: u64) -> Option<&'m [u8]> {
    match at {
        Lies::Stack(start) => m.memory.stack.get(start..start.saturating_add(usize::try_from(size).ok()?)),
        Lies::Behind(pointer) => m.memory.bytes(pointer, size).ok(),
    }
}

fn bits(m: &Machine<'_>, at: Lies, size: u64) -> Option<u128> {
    let bytes = bytes(m, at, size)?;
    Some(number(bytes))
}

fn word(m: &Machine<'_>, at: Lies) -> Option<u64> {
    bits(m, at, 8).and_then(|bits| u64::try_from(bits).ok())
}

fn value(m: &mut Machine<'_>, ty: Ty, at: Lies, depth: u32) -> Option<String> {
    let depth = depth.checked_sub(1)?;
    let layout = m.layout(ty).ok()?;
    match m.program.kind(ty) {
        Kind::Bool => match bits(m, at, 1)? {
            0 => Some("false".to_owned()),
            1 => Some("true".to_owned()),
            _ => None,
        },
        Kind::Char => Some(format!("{:?}", char::from_u32(u32::try_from(bits(m, at, 4)?).ok()?)?)),
        Kind::Int(int) => {
            let (size, signed) = int_size(int, m.profile.width.bytes());
            let bits = bits(m, at, size)?;
            let size = u8::try_from(size).ok()?;
            Some(if signed { sign_extend(bits, size).to_string() } else { bits.to_string() })
        }
        Kind::Float(Float::F32) => Some(format!("{:?}", f32::from_bits(u32::try_from(bits(m, at, 4)?).ok()?))),
        Kind::Float(Float::F64) => Some(format!("{:?}", f64::from_bits(word(m, at)?))),
        Kind::Ref(_, _, to) => pointee(m, to, at, &layout, depth).map(|text| match m.program.kind(to) {
            Kind::Str => text,
            _ => format!("&{text}"),
        }),
        Kind::Tuple(_) => fields(m, ty, at, &layout, depth),
        Kind::Array(of, len) => {
            let Kind::Value(len) = m.program.kind(len) else { return None };
            list(m, of, at, u64::try_from(len).ok()?, depth)
        }
        Kind::Adt(..) => adt(m, ty, at, &layout, depth),
        _ => None,
    }
}

/// What a reference or box leads to.
fn pointee(m: &mut Machine<'_>, to: Ty, at: Lies, layout: &Layout, depth: u32) -> Option<String> {
    let pointer = word(m, at)?;
    match m.program.kind(to) {
        Kind::Str => text(m, pointer, word(m, at.further(8))?),
        Kind::Slice(of) => list(m, of, Lies::Behind(pointer), word(m, at.further(8))?, depth),
        _ if layout.size == 8 => value(m, to, Lies::Behind(pointer), depth),
        _ => None,
    }
}

fn text(m: &Machine<'_>, pointer: u64, len: u64) -> Option<String> {
    let longest = u64::try_from(LONGEST).unwrap_or(0);
    let bytes = m.memory.bytes(pointer, len).ok()?.get(..usize::try_from(len.min(longest)).ok()?)?;
    Some(format!("{:?}", String::from_utf8_lossy(bytes)))
}

fn list(m: &mut Machine<'_>, of: Ty, at: Lies, len: u64, depth: u32) -> Option<String> {
    let size = m.layout(of).ok()?.size;
    let mut shown = Vec::new();
    for index in 0..len.min(ELEMENTS) {
        shown.push(value(m, of, at.further(index.wrapping_mul(size)), depth).unwrap_or_else(|| "…".to_owned()));
    }
    if len > ELEMENTS {
        shown.push(format!("… {len} in all"));
    }
    Some(format!("[{}]", shown.join(", ")))
}

fn adt(m: &mut Machine<'_>, ty: Ty, at: Lies, layout: &Layout, depth: u32) -> Option<String> {
    let Kind::Adt(def, args) = m.program.kind(ty) else { return None };
    let Some(path) = m.program.model_path(def) else { return fields(m, ty, at, layout, depth) };
    match &*path {
        "std::string::String" => {
            let vec = part(m, ty, at, layout, "vec")?;
            vec_of(m, vec, true, depth)
        }
        "std::vec::Vec" => vec_of(m, (ty, at), false, depth),
        "std::boxed::Box" => {
            let to = *m.program.types(args).first()?;
            pointee(m, to, at, layout, depth)
        }
        "std::option::Option" | "std::result::Result" | "std::cmp::Ordering" => fields(m, ty, at, layout, depth),
        // What the model keeps inside is not what std says of it.
        _ => Some(format!("{} {{ … }}", path.rsplit("::").next().unwrap_or_default())),
    }
}

/// The field of a struct with this name.
fn part(m: &mut Machine<'_>, ty: Ty, at: Lies, layout: &Layout, name: &str) -> Option<(Ty, Lies)> {
    let (parts, _) = m.program.parts(ty)?;
    let (_, fields, _) = parts.first()?;
    let index = fields.iter().position(|(field, _)| **field == *name)?;
    let variant = layout.variant(0)?;
    Some((*variant.types.get(index)?, at.further(*variant.offsets.get(index)?)))
}

/// A `Vec`, by the fields that the model gives it.
fn vec_of(m: &mut Machine<'_>, (ty, at): (Ty, Lies), is_text: bool, depth: u32) -> Option<String> {
    let layout = m.layout(ty).ok()?;
    let (pointer, place) = part(m, ty, at, &layout, "ptr")?;
    let (_, len) = part(m, ty, at, &layout, "len")?;
    let (data, len) = (word(m, place)?, word(m, len)?);
    let Kind::Ptr(_, of) = m.program.kind(pointer) else { return None };
    match is_text {
        true => text(m, data, len),
        false => list(m, of, Lies::Behind(data), len, depth),
    }
}

/// A struct, tuple or enum by its fields.
fn fields(m: &mut Machine<'_>, ty: Ty, at: Lies, layout: &Layout, depth: u32) -> Option<String> {
    let (parts, is_enum) = m.program.parts(ty)?;
    let variant = if is_enum { variant_of(m, at, layout)? } else { 0 };
    let (name, names, is_named) = parts.get(variant)?;
    let laid = layout.variant(variant)?.clone();
    let mut shown = Vec::new();
    for (((name, _), ty), offset) in names.iter().zip(&laid.types).zip(&laid.offsets) {
        let text = value(m, *ty, at.further(*offset), depth).unwrap_or_else(|| "…".to_owned());
        shown.push(if *is_named { format!("{name}: {text}") } else { text });
    }
    let all = shown.join(", ");
    Some(match (shown.is_empty(), is_named) {
        (true, _) if name.is_empty() => "()".to_owned(),
        (true, _) => name.to_string(),
        (false, true) => format!("{name} {{ {all} }}"),
        (false, false) => format!("{name}({all})"),
    })
}

/// Which variant an enum's value is.
fn variant_of(m: &Machine<'_>, at: Lies, layout: &Layout) -> Option<usize> {
    let Shape::Enum(tag, variants) = &layout.shape else { return Some(0) };
    match *tag {
        Tag::Single(only) => Some(only),
        Tag::Direct { offset, size, signed } => {
            let bits = bits(m, at.further(offset), size)?;
            let value = if signed { sign_extend(bits, u8::try_from(size).ok()?) } else { bits.cast_signed() };
            variants.iter().position(|variant| variant.discriminant == value)
        }
        Tag::Niche { offset, size, start, first, last, untagged } => {
            let distance = bits(m, at.further(offset), size)?.wrapping_sub(start) & greatest(size);
            let count = u128::try_from(last.saturating_sub(first)).ok()?;
            let distance = u32::try_from(distance).ok().filter(|distance| u128::from(*distance) <= count);
            Some(distance.map_or(untagged, |distance| first.saturating_add(to_usize(distance))))
        }
    }
}
