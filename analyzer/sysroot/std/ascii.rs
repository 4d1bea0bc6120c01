// Escapes of ASCII, and the deprecated `AsciiExt`.

use std::fmt::{Debug, Display, Formatter};
use std::iter::FusedIterator;
use std::ops::Range;

#[derive(Clone)]
pub struct EscapeDefault { text: [u8; 4], left: Range<usize> }
pub fn escape_default(c: u8) -> EscapeDefault {
    let digit = |value: u8| if value < 10 { b'0' + value } else { b'a' + value - 10 };
    let (text, len) = match c {
        b'\t' => ([b'\\', b't', 0, 0], 2),
        b'\r' => ([b'\\', b'r', 0, 0], 2),
        b'\n' => ([b'\\', b'n', 0, 0], 2),
        b'\\' | b'\'' | b'"' => ([b'\\', c, 0, 0], 2),
        0x20..=0x7e => ([c, 0, 0, 0], 1),
        _ => ([b'\\', b'x', digit(c >> 4), digit(c & 15)], 4),
    };
    EscapeDefault { text, left: 0..len }
}
impl EscapeDefault {
    fn rest(&self) -> &str { unsafe { std::str::from_utf8_unchecked(&self.text[self.left.start..self.left.end]) } }
}
pub trait AsciiExt {
    type Owned;
    fn is_ascii(&self) -> bool;
    fn to_ascii_uppercase(&self) -> Self::Owned;
    fn to_ascii_lowercase(&self) -> Self::Owned;
    fn eq_ignore_ascii_case(&self, other: &Self) -> bool;
    fn make_ascii_uppercase(&mut self);
    fn make_ascii_lowercase(&mut self);
}
impl Iterator for EscapeDefault {
    type Item = u8;
    fn next(&mut self) -> Option<u8> { self.left.next().map(|at| self.text[at]) }
    fn size_hint(&self) -> (usize, Option<usize>) { self.left.size_hint() }
}
impl DoubleEndedIterator for EscapeDefault {
    fn next_back(&mut self) -> Option<u8> { self.left.next_back().map(|at| self.text[at]) }
}
impl ExactSizeIterator for EscapeDefault {}
impl FusedIterator for EscapeDefault {}
impl Display for EscapeDefault {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str(self.rest()) }
}
impl Debug for EscapeDefault {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("EscapeDefault").finish_non_exhaustive() }
}
#[for_each(u8, char)] impl<Prim> AsciiExt for Prim { type Owned = Prim; }
impl AsciiExt for [u8] { type Owned = Vec<u8>; }
impl AsciiExt for str { type Owned = String; }
