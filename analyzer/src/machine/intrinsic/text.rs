//! Characters, and numbers as text.

use smol_str::{SmolStr, ToSmolStr};

use super::{Call, Entry};
use crate::machine::Machine;
use crate::machine::bits::{low32, low64, number};
use crate::machine::layout::int_size;
use crate::machine::outcome::{Stop, Undefined};
use crate::machine::run::sign_extend;
use crate::types::Kind;

type Done = Result<(), Stop>;

pub(super) const TABLE: &[Entry] = &[
    ("char::is_alphabetic", |m, call| ask(m, call, char::is_alphabetic)),
    ("char::is_lowercase", |m, call| ask(m, call, char::is_lowercase)),
    ("char::is_uppercase", |m, call| ask(m, call, char::is_uppercase)),
    ("char::is_numeric", |m, call| ask(m, call, char::is_numeric)),
    ("char::is_alphanumeric", |m, call| ask(m, call, char::is_alphanumeric)),
    ("char::is_whitespace", |m, call| ask(m, call, char::is_whitespace)),
    ("char::is_control", |m, call| ask(m, call, char::is_control)),
    ("std::intrinsics::is_printable", |m, call| ask(m, call, is_printable)),
    ("std::intrinsics::to_lower", |m, call| change(m, call, |c| c.to_lowercase().collect())),
    ("std::intrinsics::to_upper", |m, call| change(m, call, |c| c.to_uppercase().collect())),
    ("std::intrinsics::int_to_text", int_to_text),
    (TO_TEXT, to_text),
];

pub(crate) const TO_TEXT: &str = "std::intrinsics::to_text";

fn character(m: &Machine<'_>, call: &Call<'_>) -> Result<char, Stop> {
    let bits = low32(low64(m.arg(call, 0, 4)?));
    char::from_u32(bits).ok_or_else(|| Undefined::InvalidValue.into())
}

fn ask(m: &mut Machine<'_>, call: &Call<'_>, is: fn(char) -> bool) -> Done {
    let answer = is(character(m, call)?);
    m.give(call, 0, answer.into(), 1)
}

fn is_printable(c: char) -> bool {
    c.escape_debug().nth(1) != Some('u')
}

/// To at most three characters; what is not needed is 0.
fn change(m: &mut Machine<'_>, call: &Call<'_>, to: fn(char) -> Vec<char>) -> Done {
    let changed = to(character(m, call)?);
    for (offset, c) in [0, 4, 8].into_iter().zip(changed.into_iter().chain(['\0'; 3])) {
        m.give(call, offset, u32::from(c).into(), 4)?;
    }
    Ok(())
}

/// `(value: u128, radix: u32, to: &mut [u8; 128]) -> usize`; 17 stands for 16 in upper case.
fn int_to_text(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let value = m.arg(call, 0, 16)?;
    let text = match m.arg(call, 1, 4)? {
        2 => format!("{value:b}"),
        8 => format!("{value:o}"),
        10 => value.to_string(),
        16 => format!("{value:x}"),
        17 => format!("{value:X}"),
        _ => return Err(Undefined::Broken("a radix must be 2, 8, 10 or 16").into()),
    };
    let len = u64::try_from(text.len()).unwrap_or(0);
    let to = m.arg_pointer(call, 2)?;
    m.memory.bytes_mut(to, len)?.copy_from_slice(text.as_bytes());
    m.give_usize(call, len)
}

/// `(value: &T) -> (*mut u8, usize, usize)`: where the text is, the room there is, and how long it is.
fn to_text(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let Some((text, room)) = plain_text(m, call)? else { return m.give(call, 0, 0, 8) };
    let (len, width) = (u64::try_from(text.len()).unwrap_or(0), m.profile.width.bytes());
    m.spend(len)?;
    let pointer = if room == 0 { 1 } else { m.memory.allocate(room, 1)? };
    if len > 0 {
        m.memory.bytes_mut(pointer, len)?.copy_from_slice(text.as_bytes());
    }
    // Layouts keep a pointer and two words behind it in their order.
    m.give(call, 0, pointer.into(), 8)?;
    m.give(call, 8, room.into(), width)?;
    m.give(call, 8 + width, len.into(), width)
}

/// What `{}` writes of the value that the first argument refers to, and the room that std's `to_string` makes for it: of unsigned
/// integers, and what is text already, as much as it takes; of signed ones as much as the longest takes.
pub(crate) fn plain_text(m: &mut Machine<'_>, call: &Call<'_>) -> Result<Option<(SmolStr, u64)>, Stop> {
    let mut kind = m.program.kind(m.generic(call, 0)?);
    let mut pointer = m.arg_pointer(call, 0)?;
    let mut len = 0;
    if kind == Kind::Str {
        (_, len) = m.arg_wide(call, 0)?;
    }
    let mut is_behind = false;
    while let Kind::Ref(_, _, to) = kind {
        is_behind = true;
        kind = m.program.kind(to);
        if kind == Kind::Str {
            len = u64::from_le_bytes(m.memory.read(pointer.wrapping_add(8))?);
        }
        pointer = u64::from_le_bytes(m.memory.read(pointer)?);
    }
    if is_behind && kind != Kind::Str {
        return Ok(None);
    }
    let text = scalar_text(m, kind, pointer, len)?;
    Ok(text.map(|(text, digits)| {
        let len = u64::try_from(text.len()).unwrap_or(0);
        (text, digits.unwrap_or(len))
    }))
}

/// The text, and the room if it is not the text's length.
fn scalar_text(m: &Machine<'_>, kind: Kind, pointer: u64, len: u64) -> Result<Option<(SmolStr, Option<u64>)>, Stop> {
    let bits = |size: u64| -> Result<u128, Stop> {
        let bytes = m.memory.bytes(pointer, size)?;
        Ok(number(bytes))
    };
    Ok(Some(match kind {
        Kind::Str => {
            let text = std::str::from_utf8(m.memory.bytes(pointer, len)?);
            (text.map_err(|_| Undefined::InvalidValue)?.into(), None)
        }
        Kind::Bool => ((bits(1)? != 0).to_smolstr(), None),
        Kind::Char => {
            let c = char::from_u32(low32(low64(bits(4)?))).ok_or(Undefined::InvalidValue)?;
            (c.to_smolstr(), None)
        }
        Kind::Int(int) => match int_size(int, m.profile.width.bytes()) {
            (size, false) => (decimal::<u64, u128>(bits(size)?), None),
            (size, true) => {
                let value = sign_extend(bits(size)?, u8::try_from(size).unwrap_or(16));
                (decimal::<i64, i128>(value), Some(most_digits(size) + u64::from(value < 0)))
            }
        },
        _ => return Ok(None),
    }))
}

/// Digits of the largest signed integer of so many bytes.
fn most_digits(size: u64) -> u64 {
    match size {
        1 => 3,
        2 => 5,
        4 => 10,
        8 => 19,
        _ => 39,
    }
}

/// An integer's digits: quicker of a smaller type, if it fits one.
fn decimal<Small: itoa::Integer, Wide: itoa::Integer + Copy + TryInto<Small>>(value: Wide) -> SmolStr {
    let mut digits = itoa::Buffer::new();
    match value.try_into() {
        Ok(small) => digits.format(small).into(),
        Err(_) => digits.format(value).into(),
    }
}
