//! Characters, and numbers as text.

use super::{Call, Entry};
use crate::machine::Machine;
use crate::machine::bits::{low32, low64};
use crate::machine::outcome::{Stop, Undefined};

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
];

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
