// `char`: its methods, the iterators that spell one out, conversions.

use std::error::Error;
use std::fmt::{Display, Formatter};
use std::intrinsics::{is_printable, panic_concat, text, to_lower, to_upper};
use std::iter::FusedIterator;
use std::str::FromStr;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseCharError { kind: CharErrorKind }
#[derive(Clone, Debug, PartialEq, Eq)]
enum CharErrorKind { EmptyString, TooManyChars }
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct CharTryFromError(());
#[derive(Clone, Debug)]
pub struct DecodeUtf16<I> where I: Iterator<Item = u16> { iter: I, buf: Option<u16> }
#[derive(Debug, Clone, Eq, PartialEq)]
pub struct DecodeUtf16Error { code: u16 }
pub const MAX: char = '\u{10ffff}';
pub const REPLACEMENT_CHARACTER: char = '\u{fffd}';
pub const UNICODE_VERSION: (u8, u8, u8) = (17, 0, 0);
pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> { DecodeUtf16 { iter: iter.into_iter(), buf: None } }
pub const fn from_u32(i: u32) -> Option<char> {
    if i > 0x10FFFF || i >= 0xD800 && i < 0xE000 {
        return None;
    }
    Some(unsafe { from_u32_unchecked(i) })
}
pub const unsafe fn from_u32_unchecked(i: u32) -> char { unsafe { std::mem::transmute(i) } }
#[track_caller]
pub const fn from_digit(num: u32, radix: u32) -> Option<char> {
    if radix > 36 {
        panic!("from_digit: radix is too high (maximum 36)");
    }
    if num >= radix {
        return None;
    }
    Some((num as u8 + if num < 10 { b'0' } else { b'a' - 10 }) as char)
}
#[derive(Clone, Debug)]
struct Spelled { chars: [char; 10], at: usize, end: usize }
impl Spelled {
    fn new() -> Spelled { Spelled { chars: ['\0'; 10], at: 0, end: 0 } }
    fn and(self, c: char) -> Spelled {
        let mut all = self;
        all.chars[all.end] = c;
        all.end += 1;
        all
    }
    fn hex(self, c: char, least: u32) -> Spelled {
        let mut all = self;
        let mut shift = 24;
        while shift > 0 {
            shift -= 4;
            if shift < 4 * least || c as u32 >> shift > 0 {
                all = all.and(unsafe { from_digit(c as u32 >> shift & 15, 16).unwrap_unchecked() });
            }
        }
        all
    }
    fn escaped(c: char) -> Spelled { Spelled::new().and('\\').and(c) }
    fn unicode(c: char) -> Spelled { Spelled::escaped('u').and('{').hex(c, 1).and('}') }
    fn mapped(chars: [char; 3]) -> Spelled {
        let mut all = Spelled::new().and(chars[0]);
        while all.end < 3 && chars[all.end] != '\0' {
            let c = chars[all.end];
            all = all.and(c);
        }
        all
    }
    fn next(&mut self) -> Option<char> {
        if self.at == self.end {
            return None;
        }
        self.at += 1;
        Some(self.chars[self.at - 1])
    }
    fn next_back(&mut self) -> Option<char> {
        if self.at == self.end {
            return None;
        }
        self.end -= 1;
        Some(self.chars[self.end])
    }
    fn len(&self) -> usize { self.end - self.at }
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let mut left = self.clone();
        while let Some(c) = left.next() {
            f.write_str(c.encode_utf8(&mut [0; 4]))?;
        }
        Ok(())
    }
}
#[derive(Clone, Debug)]
pub struct EscapeUnicode { inner: Spelled }
#[derive(Clone, Debug)]
pub struct EscapeDefault { inner: Spelled }
#[derive(Clone, Debug)]
pub struct EscapeDebug { inner: Spelled }
#[derive(Debug, Clone)]
pub struct ToUppercase { inner: Spelled }
#[derive(Debug, Clone)]
pub struct ToLowercase { inner: Spelled }
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct TryFromCharError(());
#[for_each(u32, u64, u128)]
impl<Int> From<char> for Int {
    fn from(value: char) -> Int { value as Int }
}
#[for_each(u8, u16, usize)]
impl<Int> TryFrom<char> for Int {
    type Error = TryFromCharError;
    fn try_from(value: char) -> Result<Int, TryFromCharError> {
        let code = value as u32;
        if code as Int as u32 == code { Ok(code as Int) } else { Err(TryFromCharError(())) }
    }
}
impl From<u8> for char {
    fn from(value: u8) -> char { value as char }
}
impl Error for ParseCharError {}
impl Display for ParseCharError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.pad(match self.kind {
            CharErrorKind::EmptyString => "cannot parse char from empty string",
            CharErrorKind::TooManyChars => "too many characters in string",
        })
    }
}
impl FromStr for char {
    type Err = ParseCharError;
    fn from_str(s: &str) -> Result<char, ParseCharError> {
        let mut chars = s.chars();
        match (chars.next(), chars.next()) {
            (None, _) => Err(ParseCharError { kind: CharErrorKind::EmptyString }),
            (Some(c), None) => Ok(c),
            _ => Err(ParseCharError { kind: CharErrorKind::TooManyChars }),
        }
    }
}
impl TryFrom<u32> for char {
    type Error = CharTryFromError;
    fn try_from(value: u32) -> Result<char, CharTryFromError> { from_u32(value).ok_or(CharTryFromError(())) }
}
impl Display for CharTryFromError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad("converted integer out of range for `char`") }
}
impl<I: Iterator<Item = u16>> Iterator for DecodeUtf16<I> {
    type Item = Result<char, DecodeUtf16Error>;
    fn next(&mut self) -> Option<Self::Item> {
        let code = match self.buf.take() {
            Some(code) => code,
            None => self.iter.next()?,
        };
        if code & 0xF800 != 0xD800 {
            return Some(Ok(unsafe { from_u32_unchecked(code as u32) }));
        }
        if code >= 0xDC00 {
            return Some(Err(DecodeUtf16Error { code }));
        }
        match self.iter.next() {
            Some(low) if low & 0xFC00 == 0xDC00 => {
                let c = ((code as u32 & 0x3FF) << 10 | low as u32 & 0x3FF) + 0x10000;
                Some(Ok(unsafe { from_u32_unchecked(c) }))
            }
            other => {
                self.buf = other;
                Some(Err(DecodeUtf16Error { code }))
            }
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let (low, high) = self.iter.size_hint();
        let held = self.buf.is_some() as usize;
        ((low + held).div_ceil(2), high.and_then(|high| high.checked_add(held)))
    }
}
impl<I: Iterator<Item = u16> + FusedIterator> FusedIterator for DecodeUtf16<I> {}
impl DecodeUtf16Error {
    pub fn unpaired_surrogate(&self) -> u16 { self.code }
}
impl Display for DecodeUtf16Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("unpaired surrogate found: ")?;
        std::fmt::LowerHex::fmt(&self.code, f)
    }
}
impl Error for DecodeUtf16Error {}
impl char {
    pub const MIN: char = '\0';
    pub const MAX: char = MAX;
    pub const MAX_LEN_UTF8: usize = 4;
    pub const MAX_LEN_UTF16: usize = 2;
    pub const REPLACEMENT_CHARACTER: char = REPLACEMENT_CHARACTER;
    pub const UNICODE_VERSION: (u8, u8, u8) = UNICODE_VERSION;
    pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> { decode_utf16(iter) }
    pub const fn from_u32(i: u32) -> Option<char> { from_u32(i) }
    pub const unsafe fn from_u32_unchecked(i: u32) -> char { unsafe { from_u32_unchecked(i) } }
    #[track_caller]
    pub const fn from_digit(num: u32, radix: u32) -> Option<char> { from_digit(num, radix) }
    #[track_caller]
    pub const fn is_digit(self, radix: u32) -> bool { self.to_digit(radix).is_some() }
    #[track_caller]
    pub const fn to_digit(self, radix: u32) -> Option<u32> {
        if radix < 2 || radix > 36 {
            panic!("to_digit: invalid radix -- radix must be in the range 2 to 36 inclusive");
        }
        let digit = match self {
            '0'..='9' => self as u32 - '0' as u32,
            'a'..='z' => self as u32 - 'a' as u32 + 10,
            'A'..='Z' => self as u32 - 'A' as u32 + 10,
            _ => return None,
        };
        if digit < radix { Some(digit) } else { None }
    }
    pub fn escape_unicode(self) -> EscapeUnicode { EscapeUnicode { inner: Spelled::unicode(self) } }
    pub fn escape_debug(self) -> EscapeDebug {
        let inner = match self {
            '\0' => Spelled::escaped('0'),
            '\t' => Spelled::escaped('t'),
            '\r' => Spelled::escaped('r'),
            '\n' => Spelled::escaped('n'),
            '\\' | '\'' | '"' => Spelled::escaped(self),
            _ if is_printable(self) => Spelled::new().and(self),
            _ => Spelled::unicode(self),
        };
        EscapeDebug { inner }
    }
    pub fn escape_default(self) -> EscapeDefault {
        let inner = match self {
            '\t' => Spelled::escaped('t'),
            '\r' => Spelled::escaped('r'),
            '\n' => Spelled::escaped('n'),
            '\\' | '\'' | '"' => Spelled::escaped(self),
            ' '..='~' => Spelled::new().and(self),
            _ => Spelled::unicode(self),
        };
        EscapeDefault { inner }
    }
    #[track_caller]
    fn does_not_fit(self, what: &str, needed: usize, found: usize) -> ! {
        let code = Spelled::new().hex(self, 4);
        let mut name = String::new();
        let mut at = 0;
        while at < code.end {
            name.push(code.chars[at].to_ascii_uppercase());
            at += 1;
        }
        let units = text(&needed);
        panic_concat(&[what, ": need ", &units, " bytes to encode U+", &name, " but buffer has just ", &text(&found)])
    }
    pub const fn len_utf8(self) -> usize {
        let code = self as u32;
        if code < 0x80 {
            1
        } else if code < 0x800 {
            2
        } else if code < 0x10000 {
            3
        } else {
            4
        }
    }
    pub const fn len_utf16(self) -> usize { if (self as u32) < 0x10000 { 1 } else { 2 } }
    #[track_caller]
    pub const fn encode_utf8(self, dst: &mut [u8]) -> &mut str {
        let (code, len) = (self as u32, self.len_utf8());
        if dst.len() < len {
            self.does_not_fit("encode_utf8", len, dst.len());
        }
        match len {
            1 => dst[0] = code as u8,
            2 => {
                dst[0] = (code >> 6) as u8 | 0xC0;
                dst[1] = code as u8 & 0x3F | 0x80;
            }
            3 => {
                dst[0] = (code >> 12) as u8 | 0xE0;
                dst[1] = (code >> 6) as u8 & 0x3F | 0x80;
                dst[2] = code as u8 & 0x3F | 0x80;
            }
            _ => {
                dst[0] = (code >> 18) as u8 | 0xF0;
                dst[1] = (code >> 12) as u8 & 0x3F | 0x80;
                dst[2] = (code >> 6) as u8 & 0x3F | 0x80;
                dst[3] = code as u8 & 0x3F | 0x80;
            }
        }
        unsafe { std::str::from_utf8_unchecked_mut(std::slice::from_raw_parts_mut(dst.as_mut_ptr(), len)) }
    }
    #[track_caller]
    pub const fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16] {
        let (code, len) = (self as u32, self.len_utf16());
        if dst.len() < len {
            self.does_not_fit("encode_utf16", 2, dst.len());
        }
        if len == 1 {
            dst[0] = code as u16;
        } else {
            dst[0] = 0xD800 | ((code - 0x10000) >> 10) as u16;
            dst[1] = 0xDC00 | code as u16 & 0x3FF;
        }
        unsafe { std::slice::from_raw_parts_mut(dst.as_mut_ptr(), len) }
    }
    pub fn is_alphabetic(self) -> bool;
    pub const fn is_lowercase(self) -> bool;
    pub const fn is_uppercase(self) -> bool;
    pub const fn is_whitespace(self) -> bool;
    pub fn is_alphanumeric(self) -> bool;
    pub fn is_control(self) -> bool;
    pub fn is_numeric(self) -> bool;
    pub fn to_lowercase(self) -> ToLowercase { ToLowercase { inner: Spelled::mapped(to_lower(self)) } }
    pub fn to_uppercase(self) -> ToUppercase { ToUppercase { inner: Spelled::mapped(to_upper(self)) } }
    pub const fn is_ascii(&self) -> bool { (*self as u32) < 128 }
    pub const fn to_ascii_uppercase(&self) -> char { if self.is_ascii_lowercase() { (*self as u8 - 32) as char } else { *self } }
    pub const fn to_ascii_lowercase(&self) -> char { if self.is_ascii_uppercase() { (*self as u8 + 32) as char } else { *self } }
    pub const fn eq_ignore_ascii_case(&self, other: &char) -> bool { self.to_ascii_lowercase() == other.to_ascii_lowercase() }
    pub const fn make_ascii_uppercase(&mut self) { *self = self.to_ascii_uppercase() }
    pub const fn make_ascii_lowercase(&mut self) { *self = self.to_ascii_lowercase() }
    pub const fn is_ascii_alphabetic(&self) -> bool { self.is_ascii() && (*self as u8).is_ascii_alphabetic() }
    pub const fn is_ascii_uppercase(&self) -> bool { self.is_ascii() && (*self as u8).is_ascii_uppercase() }
    pub const fn is_ascii_lowercase(&self) -> bool { self.is_ascii() && (*self as u8).is_ascii_lowercase() }
    pub const fn is_ascii_alphanumeric(&self) -> bool { self.is_ascii() && (*self as u8).is_ascii_alphanumeric() }
    pub const fn is_ascii_digit(&self) -> bool { self.is_ascii() && (*self as u8).is_ascii_digit() }
    pub const fn is_ascii_hexdigit(&self) -> bool { self.is_ascii() && (*self as u8).is_ascii_hexdigit() }
    pub const fn is_ascii_punctuation(&self) -> bool { self.is_ascii() && (*self as u8).is_ascii_punctuation() }
    pub const fn is_ascii_graphic(&self) -> bool { self.is_ascii() && (*self as u8).is_ascii_graphic() }
    pub const fn is_ascii_whitespace(&self) -> bool { self.is_ascii() && (*self as u8).is_ascii_whitespace() }
    pub const fn is_ascii_control(&self) -> bool { self.is_ascii() && (*self as u8).is_ascii_control() }
}
impl Iterator for EscapeUnicode {
    type Item = char;
    fn next(&mut self) -> Option<Self::Item> { self.inner.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.inner.len(), Some(self.inner.len())) }
}
impl ExactSizeIterator for EscapeUnicode {
    fn len(&self) -> usize { self.inner.len() }
}
impl FusedIterator for EscapeUnicode {}
impl Display for EscapeUnicode {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.inner.fmt(f) }
}
impl Iterator for EscapeDefault {
    type Item = char;
    fn next(&mut self) -> Option<Self::Item> { self.inner.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.inner.len(), Some(self.inner.len())) }
}
impl ExactSizeIterator for EscapeDefault {
    fn len(&self) -> usize { self.inner.len() }
}
impl FusedIterator for EscapeDefault {}
impl Display for EscapeDefault {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.inner.fmt(f) }
}
impl Iterator for EscapeDebug {
    type Item = char;
    fn next(&mut self) -> Option<Self::Item> { self.inner.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.inner.len(), Some(self.inner.len())) }
}
impl ExactSizeIterator for EscapeDebug {
    fn len(&self) -> usize { self.inner.len() }
}
impl FusedIterator for EscapeDebug {}
impl Display for EscapeDebug {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.inner.fmt(f) }
}
impl Iterator for ToUppercase {
    type Item = char;
    fn next(&mut self) -> Option<Self::Item> { self.inner.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.inner.len(), Some(self.inner.len())) }
}
impl DoubleEndedIterator for ToUppercase {
    fn next_back(&mut self) -> Option<Self::Item> { self.inner.next_back() }
}
impl FusedIterator for ToUppercase {}
impl ExactSizeIterator for ToUppercase {
    fn len(&self) -> usize { self.inner.len() }
}
impl Display for ToUppercase {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.inner.fmt(f) }
}
impl Iterator for ToLowercase {
    type Item = char;
    fn next(&mut self) -> Option<Self::Item> { self.inner.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.inner.len(), Some(self.inner.len())) }
}
impl DoubleEndedIterator for ToLowercase {
    fn next_back(&mut self) -> Option<Self::Item> { self.inner.next_back() }
}
impl FusedIterator for ToLowercase {}
impl ExactSizeIterator for ToLowercase {
    fn len(&self) -> usize { self.inner.len() }
}
impl Display for ToLowercase {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.inner.fmt(f) }
}
impl Display for TryFromCharError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad("unicode code point out of range") }
}
impl Error for TryFromCharError {}
