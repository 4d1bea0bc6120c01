// Escapes of ASCII, and the deprecated `AsciiExt`.

use std::fmt::{Debug, Display};
use std::iter::FusedIterator;

#[derive(Clone)]
pub struct EscapeDefault;
pub fn escape_default(c: u8) -> EscapeDefault;
pub trait AsciiExt {
    type Owned;
    fn is_ascii(&self) -> bool;
    fn to_ascii_uppercase(&self) -> Self::Owned;
    fn to_ascii_lowercase(&self) -> Self::Owned;
    fn eq_ignore_ascii_case(&self, other: &Self) -> bool;
    fn make_ascii_uppercase(&mut self);
    fn make_ascii_lowercase(&mut self);
}
impl Iterator for EscapeDefault { type Item = u8; }
impl DoubleEndedIterator for EscapeDefault {}
impl ExactSizeIterator for EscapeDefault {}
impl FusedIterator for EscapeDefault {}
impl Display for EscapeDefault {}
impl Debug for EscapeDefault {}
#[for_each(u8, char)] impl<Prim> AsciiExt for Prim { type Owned = Prim; }
impl AsciiExt for [u8] { type Owned = Vec<u8>; }
impl AsciiExt for str { type Owned = String; }
