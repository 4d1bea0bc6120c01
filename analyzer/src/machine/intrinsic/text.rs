//! Characters, and numbers as text.

use super::{Call, Entry};
use crate::machine::bits::{low32, low64, number};
use crate::machine::layout::int_size;
use crate::machine::outcome::{Stop, Undefined};
use crate::machine::run::sign_extend;
use crate::machine::{Machine, Program};
use crate::types::{Kind, Ty};

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

/// Whether [`TO_TEXT`] writes values of a type.
pub(crate) fn is_plain(program: &dyn Program, ty: Ty) -> bool {
    let mut kind = program.kind(ty);
    let is_ref = matches!(kind, Kind::Ref(..));
    while let Kind::Ref(_, _, to) = kind {
        kind = program.kind(to);
    }
    kind == Kind::Str || !is_ref && matches!(kind, Kind::Bool | Kind::Char | Kind::Int(_))
}

/// `(value: &T) -> String`, with the room that std's `to_string` makes: of signed integers as much as the longest takes, of all
/// else as much as there is.
fn to_text(m: &mut Machine<'_>, call: &Call<'_>) -> Done {
    let mut scalar = ScalarText::default();
    let (pointer, len, room) = match plain(m, call)? {
        Plain::Str(at, len) => {
            std::str::from_utf8(m.memory.bytes(at, len)?).map_err(|_| Undefined::InvalidValue)?;
            let pointer = room_for(m, len, len)?;
            m.memory.copy(at, pointer, len)?;
            (pointer, len, len)
        }
        Plain::Scalar(kind, at) => {
            let (text, room) = scalar.of(m, kind, at)?;
            let len = u64::try_from(text.len()).unwrap_or(0);
            let room = room.unwrap_or(len);
            let pointer = room_for(m, len, room)?;
            m.memory.bytes_mut(pointer, len)?.copy_from_slice(text.as_bytes());
            (pointer, len, room)
        }
    };
    let width = m.profile.width.bytes();
    // Layouts keep a pointer and two words behind it in their order.
    m.give(call, 0, pointer.into(), 8)?;
    m.give(call, 8, room.into(), width)?;
    m.give(call, 8 + width, len.into(), width)
}

fn room_for(m: &mut Machine<'_>, len: u64, room: u64) -> Result<u64, Stop> {
    m.spend(len)?;
    if room == 0 { Ok(1) } else { m.memory.allocate(room, 1) }
}

/// How long the text is that [`TO_TEXT`] gives.
pub(crate) fn text_len(m: &Machine<'_>, call: &Call<'_>) -> Result<u64, Stop> {
    match plain(m, call)? {
        Plain::Str(_, len) => Ok(len),
        Plain::Scalar(kind, at) => Ok(u64::try_from(ScalarText::default().of(m, kind, at)?.0.len()).unwrap_or(0)),
    }
}

/// What [`TO_TEXT`] is asked to write, by where it is.
enum Plain {
    /// With its length.
    Str(u64, u64),
    Scalar(Kind, u64),
}

fn plain(m: &Machine<'_>, call: &Call<'_>) -> Result<Plain, Stop> {
    let mut kind = m.program.kind(m.generic(call, 0)?);
    if kind == Kind::Str {
        let (at, len) = m.arg_wide(call, 0)?;
        return Ok(Plain::Str(at, len));
    }
    let mut at = m.arg_pointer(call, 0)?;
    while let Kind::Ref(_, _, to) = kind {
        kind = m.program.kind(to);
        let pointer = u64::from_le_bytes(m.memory.read(at)?);
        if kind == Kind::Str {
            return Ok(Plain::Str(pointer, u64::from_le_bytes(m.memory.read(at.wrapping_add(8))?)));
        }
        at = pointer;
    }
    Ok(Plain::Scalar(kind, at))
}

/// Where a number's or a character's text is written.
#[derive(Default)]
struct ScalarText {
    digits: itoa::Buffer,
    utf8: [u8; 4],
}

impl ScalarText {
    /// The text of a value, and the room for it if it is not its length.
    fn of(&mut self, m: &Machine<'_>, kind: Kind, at: u64) -> Result<(&str, Option<u64>), Stop> {
        let bits = |size: u64| -> Result<u128, Stop> { Ok(number(m.memory.bytes(at, size)?)) };
        Ok(match kind {
            Kind::Bool => (if bits(1)? != 0 { "true" } else { "false" }, None),
            Kind::Char => {
                let c = char::from_u32(low32(low64(bits(4)?))).ok_or(Undefined::InvalidValue)?;
                (c.encode_utf8(&mut self.utf8), None)
            }
            Kind::Int(int) => match int_size(int, m.profile.width.bytes()) {
                (size, false) => (decimal::<u64, u128>(&mut self.digits, bits(size)?), None),
                (size, true) => {
                    let value = sign_extend(bits(size)?, u8::try_from(size).unwrap_or(16));
                    let room = most_digits(size) + u64::from(value < 0);
                    (decimal::<i64, i128>(&mut self.digits, value), Some(room))
                }
            },
            _ => return Err(Undefined::Broken("what is written must be plain").into()),
        })
    }
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
fn decimal<Small: itoa::Integer, Wide: itoa::Integer + Copy + TryInto<Small>>(
    digits: &mut itoa::Buffer,
    value: Wide,
) -> &str {
    match value.try_into() {
        Ok(small) => digits.format(small),
        Err(_) => digits.format(value),
    }
}
