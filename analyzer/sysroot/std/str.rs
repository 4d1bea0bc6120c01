// `str`: methods, iterators, parsing.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::error::Error;
use std::fmt::rt::{Piece, Value};
use std::fmt::{Arguments, Debug, Display, Formatter, Write};
use std::iter::FusedIterator;
use std::ops::{Bound, Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
use std::panicking::panic_fmt;
use std::slice::{Concat, Join, SliceIndex, after, as_mut, bounds, from_raw_parts};
use std::str::pattern::{DoubleEndedSearcher, Pattern, ReverseSearcher, Searcher};

pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {
    let mut at = 0;
    while at < v.len() {
        match char_len(&v[at..]) {
            Ok(len) => at += len,
            Err(error_len) => return Err(Utf8Error { valid_up_to: at, error_len }),
        }
    }
    Ok(unsafe { from_utf8_unchecked(v) })
}
// How long the first character is, or what is wrong with it: so many bytes, or the end comes too early.
fn char_len(v: &[u8]) -> Result<usize, Option<u8>> {
    // What the second byte may be, which rules out surrogates, what is too long and what is beyond the last.
    let (len, second) = match v[0] {
        0..0x80 => return Ok(1),
        0xc2..=0xdf => (2, 0x80..=0xbf),
        0xe0 => (3, 0xa0..=0xbf),
        0xed => (3, 0x80..=0x9f),
        0xe1..=0xef => (3, 0x80..=0xbf),
        0xf0 => (4, 0x90..=0xbf),
        0xf4 => (4, 0x80..=0x8f),
        0xf1..=0xf3 => (4, 0x80..=0xbf),
        _ => return Err(Some(1)),
    };
    let mut at = 1;
    while at < len {
        let Some(byte) = v.get(at) else { return Err(None) };
        let fits = if at == 1 { second.contains(byte) } else { is_inside(*byte) };
        if !fits {
            return Err(Some(at as u8));
        }
        at += 1;
    }
    Ok(len)
}
// Whether a byte goes on with a character.
fn is_inside(byte: u8) -> bool { byte & 0xc0 == 0x80 }
// The first character and its length.
unsafe fn decode(ptr: *const u8) -> (char, usize) {
    let first = *ptr as u32;
    if first < 0x80 {
        return (*ptr as char, 1);
    }
    let second = (*ptr.add(1) & 0x3f) as u32;
    if first < 0xe0 {
        return (char::from_u32_unchecked((first & 0x1f) << 6 | second), 2);
    }
    let third = second << 6 | (*ptr.add(2) & 0x3f) as u32;
    if first < 0xf0 {
        return (char::from_u32_unchecked((first & 0xf) << 12 | third), 3);
    }
    (char::from_u32_unchecked((first & 7) << 18 | third << 6 | (*ptr.add(3) & 0x3f) as u32), 4)
}
unsafe fn part<'a>(text: &'a str, start: usize, end: usize) -> &'a str {
    from_utf8_unchecked(from_raw_parts(text.as_ptr().add(start), end - start))
}
fn is_part(text: &str, start: usize, end: usize) -> bool {
    start <= end && text.is_char_boundary(start) && text.is_char_boundary(end)
}
#[track_caller]
fn bad_part(text: &str, start: usize, end: usize) -> ! {
    let shown = &text[..text.floor_char_boundary(256)];
    let close = if shown.len() < text.len() { "`[...]" } else { "`" };
    let (shown, close) = (Piece::Text(shown), Piece::Text(close));
    let number = |number| Piece::Plain(Value::Display(number));
    if start > end && start <= text.len() && end <= text.len() {
        let pieces = [
            Piece::Text("begin > end ("),
            number(&start),
            Piece::Text(" > "),
            number(&end),
            Piece::Text(") when slicing `"),
            shown,
            close,
        ];
        panic_fmt(Arguments { pieces: &pieces })
    }
    let is_start = start > text.len() || end <= text.len() && !text.is_char_boundary(start);
    let (at, which) = if is_start { (start, "start byte index ") } else { (end, "end byte index ") };
    if at > text.len() {
        let pieces = [Piece::Text(which), number(&at), Piece::Text(" is out of bounds of `"), shown, close];
        panic_fmt(Arguments { pieces: &pieces })
    }
    let first = text.floor_char_boundary(at);
    let (inside, len) = unsafe { decode(text.as_ptr().add(first)) };
    let behind = first + len;
    let pieces = [
        Piece::Text(which),
        number(&at),
        Piece::Text(" is not a char boundary; it is inside "),
        Piece::Plain(Value::Debug(&inside)),
        Piece::Text(" (bytes "),
        number(&first),
        Piece::Text(".."),
        number(&behind),
        Piece::Text(") of `"),
        shown,
        close,
    ];
    panic_fmt(Arguments { pieces: &pieces })
}
pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {
    from_utf8(v)?;
    Ok(unsafe { from_utf8_unchecked_mut(v) })
}
pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str { &*(v as *const [u8] as *const str) }
pub const unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str { &mut *(v as *mut [u8] as *mut str) }
#[derive(Copy, Eq, PartialEq, Clone, Debug)]
pub struct Utf8Error { valid_up_to: usize, error_len: Option<u8> }
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseBoolError;
#[derive(Clone)]
pub struct Chars<'a> { iter: std::slice::Iter<'a, u8> }
#[derive(Clone, Debug)]
pub struct CharIndices<'a> { front_offset: usize, iter: Chars<'a> }
#[derive(Clone, Debug)]
pub struct Bytes<'a> { it: std::slice::Iter<'a, u8> }
pub struct Split<'a, P: Pattern> { it: SplitInternal<'a, P> }
pub struct RSplit<'a, P: Pattern> { it: SplitInternal<'a, P> }
pub struct SplitTerminator<'a, P: Pattern> { it: SplitInternal<'a, P> }
pub struct RSplitTerminator<'a, P: Pattern> { it: SplitInternal<'a, P> }
pub struct SplitN<'a, P: Pattern> { it: SplitInternal<'a, P>, count: usize }
pub struct RSplitN<'a, P: Pattern> { it: SplitInternal<'a, P>, count: usize }
pub struct MatchIndices<'a, P: Pattern> { it: P::Searcher<'a> }
pub struct RMatchIndices<'a, P: Pattern> { it: P::Searcher<'a> }
pub struct Matches<'a, P: Pattern> { it: P::Searcher<'a> }
pub struct RMatches<'a, P: Pattern> { it: P::Searcher<'a> }
#[derive(Clone, Debug)]
pub struct Lines<'a> { it: SplitInclusive<'a, char> }
#[derive(Clone, Debug)]
pub struct LinesAny<'a> { it: Lines<'a> }
#[derive(Clone, Debug)]
pub struct SplitWhitespace<'a> { rest: &'a str }
#[derive(Clone, Debug)]
pub struct SplitAsciiWhitespace<'a> { rest: &'a str }
pub struct SplitInclusive<'a, P: Pattern> { it: SplitInternal<'a, P> }
#[derive(Clone)]
pub struct EncodeUtf16<'a> { chars: Chars<'a>, extra: u16 }
#[derive(Clone, Debug)]
pub struct EscapeDebug<'a> { chars: Chars<'a>, part: Option<std::char::EscapeDebug> }
#[derive(Clone, Debug)]
pub struct EscapeDefault<'a> { chars: Chars<'a>, part: Option<std::char::EscapeDefault> }
#[derive(Clone, Debug)]
pub struct EscapeUnicode<'a> { chars: Chars<'a>, part: Option<std::char::EscapeUnicode> }
pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utf8Chunk<'a> { valid: &'a str, invalid: &'a [u8] }
#[derive(Clone)]
pub struct Utf8Chunks<'a> { source: &'a [u8] }
pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str> { Box::from_raw(Box::into_raw(v) as *mut str) }
impl Utf8Error {
    pub const fn valid_up_to(&self) -> usize { self.valid_up_to }
    pub const fn error_len(&self) -> Option<usize> { self.error_len.map(|len| len as usize) }
}
impl Display for Utf8Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match &self.error_len {
            Some(len) => f.write_fmt(Arguments {
                pieces: &[
                    Piece::Text("invalid utf-8 sequence of "),
                    Piece::Plain(Value::Display(len)),
                    Piece::Text(" bytes from index "),
                    Piece::Plain(Value::Display(&self.valid_up_to)),
                ],
            }),
            None => f.write_fmt(Arguments {
                pieces: &[Piece::Text("incomplete utf-8 byte sequence from index "), Piece::Plain(Value::Display(&self.valid_up_to))],
            }),
        }
    }
}
impl Error for Utf8Error {}
impl Display for ParseBoolError {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.pad("provided string was not `true` or `false`") }
}
impl Error for ParseBoolError {}
impl<'a> Iterator for Chars<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        let iter = &mut self.iter;
        if iter.len == 0 {
            return None;
        }
        unsafe {
            let first = *iter.ptr;
            if first < 0x80 {
                iter.ptr = iter.ptr.add(1);
                iter.len -= 1;
                return Some(first as char);
            }
            let (found, len) = decode(iter.ptr);
            iter.ptr = iter.ptr.add(len);
            iter.len -= len;
            Some(found)
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.iter.len.div_ceil(4), Some(self.iter.len)) }
    fn count(self) -> usize { self.iter.filter(|byte| !is_inside(**byte)).count() }
    fn last(mut self) -> Option<char> { self.next_back() }
}
impl Debug for Chars<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("Chars(")?;
        f.debug_list().entries(self.clone()).finish()?;
        f.write_str(")")
    }
}
impl<'a> DoubleEndedIterator for Chars<'a> {
    fn next_back(&mut self) -> Option<char> {
        let iter = &mut self.iter;
        if iter.len == 0 {
            return None;
        }
        unsafe {
            iter.len -= 1;
            while is_inside(*iter.ptr.add(iter.len)) {
                iter.len -= 1;
            }
            Some(decode(iter.ptr.add(iter.len)).0)
        }
    }
}
impl FusedIterator for Chars<'_> {}
impl<'a> Chars<'a> {
    pub fn as_str(&self) -> &'a str { unsafe { from_utf8_unchecked(self.iter.as_slice()) } }
}
impl<'a> Iterator for CharIndices<'a> {
    type Item = (usize, char);
    fn next(&mut self) -> Option<(usize, char)> {
        let before = self.iter.iter.len;
        let found = self.iter.next()?;
        let at = self.front_offset;
        self.front_offset += before - self.iter.iter.len;
        Some((at, found))
    }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
    fn count(self) -> usize { self.iter.count() }
    fn last(mut self) -> Option<(usize, char)> { self.next_back() }
}
impl<'a> DoubleEndedIterator for CharIndices<'a> {
    fn next_back(&mut self) -> Option<(usize, char)> {
        let found = self.iter.next_back()?;
        Some((self.front_offset + self.iter.iter.len, found))
    }
}
impl FusedIterator for CharIndices<'_> {}
impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str { self.iter.as_str() }
    pub fn offset(&self) -> usize { self.front_offset }
}
impl Iterator for Bytes<'_> {
    type Item = u8;
    fn next(&mut self) -> Option<u8> { self.it.next().copied() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
    fn count(self) -> usize { self.it.len }
    fn nth(&mut self, n: usize) -> Option<u8> { self.it.nth(n).copied() }
    fn last(self) -> Option<u8> { self.it.last().copied() }
}
impl DoubleEndedIterator for Bytes<'_> {
    fn next_back(&mut self) -> Option<u8> { self.it.next_back().copied() }
}
impl ExactSizeIterator for Bytes<'_> {}
impl FusedIterator for Bytes<'_> {}
impl<'a, P> Debug for Split<'a, P> where P: Pattern<Searcher<'a>: Debug> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("Split").field(&self.it).finish() }
}
impl<'a, P: Pattern> Iterator for Split<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.it.next() }
}
impl<'a, P> Clone for Split<'a, P> where P: Pattern<Searcher<'a>: Clone> {
    fn clone(&self) -> Self { Split { it: self.it.clone() } }
}
impl<'a, P> Debug for RSplit<'a, P> where P: Pattern<Searcher<'a>: Debug> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("RSplit").field(&self.it).finish() }
}
impl<'a, P> Iterator for RSplit<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.it.next_back() }
}
impl<'a, P> Clone for RSplit<'a, P> where P: Pattern<Searcher<'a>: Clone> {
    fn clone(&self) -> Self { RSplit { it: self.it.clone() } }
}
impl<'a, P: Pattern> FusedIterator for Split<'a, P> {}
impl<'a, P> FusedIterator for RSplit<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}
impl<'a, P> DoubleEndedIterator for Split<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {
    fn next_back(&mut self) -> Option<&'a str> { self.it.next_back() }
}
impl<'a, P> DoubleEndedIterator for RSplit<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {
    fn next_back(&mut self) -> Option<&'a str> { self.it.next() }
}
impl<'a, P> Debug for SplitTerminator<'a, P> where P: Pattern<Searcher<'a>: Debug> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("SplitTerminator").field(&self.it).finish() }
}
impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.it.next() }
}
impl<'a, P> Clone for SplitTerminator<'a, P> where P: Pattern<Searcher<'a>: Clone> {
    fn clone(&self) -> Self { SplitTerminator { it: self.it.clone() } }
}
impl<'a, P> Debug for RSplitTerminator<'a, P> where P: Pattern<Searcher<'a>: Debug> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("RSplitTerminator").field(&self.it).finish() }
}
impl<'a, P> Iterator for RSplitTerminator<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.it.next_back() }
}
impl<'a, P> Clone for RSplitTerminator<'a, P> where P: Pattern<Searcher<'a>: Clone> {
    fn clone(&self) -> Self { RSplitTerminator { it: self.it.clone() } }
}
impl<'a, P: Pattern> FusedIterator for SplitTerminator<'a, P> {}
impl<'a, P> FusedIterator for RSplitTerminator<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}
impl<'a, P> DoubleEndedIterator for SplitTerminator<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {
    fn next_back(&mut self) -> Option<&'a str> { self.it.next_back() }
}
impl<'a, P> DoubleEndedIterator for RSplitTerminator<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {
    fn next_back(&mut self) -> Option<&'a str> { self.it.next() }
}
impl<'a, P> Debug for SplitN<'a, P> where P: Pattern<Searcher<'a>: Debug> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("SplitN").field(&self.it).finish() }
}
impl<'a, P: Pattern> Iterator for SplitN<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { 
        match self.count {
            0 => None,
            1 => {
                self.count = 0;
                self.it.rest()
            }
            _ => {
                self.count -= 1;
                self.it.next()
            }
        }
     }
}
impl<'a, P> Clone for SplitN<'a, P> where P: Pattern<Searcher<'a>: Clone> {
    fn clone(&self) -> Self { SplitN { it: self.it.clone(), count: self.count } }
}
impl<'a, P> Debug for RSplitN<'a, P> where P: Pattern<Searcher<'a>: Debug> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("RSplitN").field(&self.it).finish() }
}
impl<'a, P> Iterator for RSplitN<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { 
        match self.count {
            0 => None,
            1 => {
                self.count = 0;
                self.it.rest()
            }
            _ => {
                self.count -= 1;
                self.it.next_back()
            }
        }
     }
}
impl<'a, P> Clone for RSplitN<'a, P> where P: Pattern<Searcher<'a>: Clone> {
    fn clone(&self) -> Self { RSplitN { it: self.it.clone(), count: self.count } }
}
impl<'a, P: Pattern> FusedIterator for SplitN<'a, P> {}
impl<'a, P> FusedIterator for RSplitN<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}
impl<'a, P> Debug for MatchIndices<'a, P> where P: Pattern<Searcher<'a>: Debug> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("MatchIndices").field(&self.it).finish() }
}
impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> {
    type Item = (usize, &'a str);
    fn next(&mut self) -> Option<(usize, &'a str)> { self.it.next_match().map(|(start, end)| (start, unsafe { part(self.it.haystack(), start, end) })) }
}
impl<'a, P> Clone for MatchIndices<'a, P> where P: Pattern<Searcher<'a>: Clone> {
    fn clone(&self) -> Self { MatchIndices { it: self.it.clone() } }
}
impl<'a, P> Debug for RMatchIndices<'a, P> where P: Pattern<Searcher<'a>: Debug> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("RMatchIndices").field(&self.it).finish() }
}
impl<'a, P> Iterator for RMatchIndices<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {
    type Item = (usize, &'a str);
    fn next(&mut self) -> Option<(usize, &'a str)> { self.it.next_match_back().map(|(start, end)| (start, unsafe { part(self.it.haystack(), start, end) })) }
}
impl<'a, P> Clone for RMatchIndices<'a, P> where P: Pattern<Searcher<'a>: Clone> {
    fn clone(&self) -> Self { RMatchIndices { it: self.it.clone() } }
}
impl<'a, P: Pattern> FusedIterator for MatchIndices<'a, P> {}
impl<'a, P> FusedIterator for RMatchIndices<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}
impl<'a, P> DoubleEndedIterator for MatchIndices<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {
    fn next_back(&mut self) -> Option<(usize, &'a str)> { self.it.next_match_back().map(|(start, end)| (start, unsafe { part(self.it.haystack(), start, end) })) }
}
impl<'a, P> DoubleEndedIterator for RMatchIndices<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {
    fn next_back(&mut self) -> Option<(usize, &'a str)> { self.it.next_match().map(|(start, end)| (start, unsafe { part(self.it.haystack(), start, end) })) }
}
impl<'a, P> Debug for Matches<'a, P> where P: Pattern<Searcher<'a>: Debug> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("Matches").field(&self.it).finish() }
}
impl<'a, P: Pattern> Iterator for Matches<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.it.next_match().map(|(start, end)| unsafe { part(self.it.haystack(), start, end) }) }
}
impl<'a, P> Clone for Matches<'a, P> where P: Pattern<Searcher<'a>: Clone> {
    fn clone(&self) -> Self { Matches { it: self.it.clone() } }
}
impl<'a, P> Debug for RMatches<'a, P> where P: Pattern<Searcher<'a>: Debug> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("RMatches").field(&self.it).finish() }
}
impl<'a, P> Iterator for RMatches<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.it.next_match_back().map(|(start, end)| unsafe { part(self.it.haystack(), start, end) }) }
}
impl<'a, P> Clone for RMatches<'a, P> where P: Pattern<Searcher<'a>: Clone> {
    fn clone(&self) -> Self { RMatches { it: self.it.clone() } }
}
impl<'a, P: Pattern> FusedIterator for Matches<'a, P> {}
impl<'a, P> FusedIterator for RMatches<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}
impl<'a, P> DoubleEndedIterator for Matches<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {
    fn next_back(&mut self) -> Option<&'a str> { self.it.next_match_back().map(|(start, end)| unsafe { part(self.it.haystack(), start, end) }) }
}
impl<'a, P> DoubleEndedIterator for RMatches<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {
    fn next_back(&mut self) -> Option<&'a str> { self.it.next_match().map(|(start, end)| unsafe { part(self.it.haystack(), start, end) }) }
}
impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.it.next().map(line) }
    fn last(mut self) -> Option<&'a str> { self.next_back() }
}
impl<'a> DoubleEndedIterator for Lines<'a> {
    fn next_back(&mut self) -> Option<&'a str> { self.it.next_back().map(line) }
}
impl FusedIterator for Lines<'_> {}
impl<'a> Iterator for LinesAny<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.it.next() }
}
impl<'a> DoubleEndedIterator for LinesAny<'a> {
    fn next_back(&mut self) -> Option<&'a str> { self.it.next_back() }
}
impl FusedIterator for LinesAny<'_> {}
impl<'a> Iterator for SplitWhitespace<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        let text = self.rest.trim_start();
        let end = text.find(|c: char| c.is_whitespace()).unwrap_or(text.len());
        let (found, rest) = text.split_at(end);
        self.rest = rest;
        if found.is_empty() { None } else { Some(found) }
    }
    fn last(mut self) -> Option<&'a str> { self.next_back() }
}
impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {
    fn next_back(&mut self) -> Option<&'a str> {
        let text = self.rest.trim_end();
        let start = text.char_indices().rev().take_while(|&(_, c)| !c.is_whitespace()).last().map_or(text.len(), |(at, _)| at);
        let (rest, found) = text.split_at(start);
        self.rest = rest;
        if found.is_empty() { None } else { Some(found) }
    }
}
impl FusedIterator for SplitWhitespace<'_> {}
impl<'a> Iterator for SplitAsciiWhitespace<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        let text = self.rest.trim_ascii_start();
        let end = text.find(|c: char| c.is_ascii_whitespace()).unwrap_or(text.len());
        let (found, rest) = text.split_at(end);
        self.rest = rest;
        if found.is_empty() { None } else { Some(found) }
    }
    fn last(mut self) -> Option<&'a str> { self.next_back() }
}
impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {
    fn next_back(&mut self) -> Option<&'a str> {
        let text = self.rest.trim_ascii_end();
        let start = text.char_indices().rev().take_while(|&(_, c)| !c.is_ascii_whitespace()).last().map_or(text.len(), |(at, _)| at);
        let (rest, found) = text.split_at(start);
        self.rest = rest;
        if found.is_empty() { None } else { Some(found) }
    }
}
impl FusedIterator for SplitAsciiWhitespace<'_> {}
impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> { self.it.next_inclusive() }
}
impl<'a, P: Pattern<Searcher<'a>: Debug>> Debug for SplitInclusive<'a, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("SplitInclusive").field(&self.it).finish() }
}
impl<'a, P: Pattern<Searcher<'a>: Clone>> Clone for SplitInclusive<'a, P> {
    fn clone(&self) -> Self { SplitInclusive { it: self.it.clone() } }
}
impl<'a, P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>>> DoubleEndedIterator for SplitInclusive<'a, P> {
    fn next_back(&mut self) -> Option<&'a str> { self.it.next_back_inclusive() }
}
impl<'a, P: Pattern> FusedIterator for SplitInclusive<'a, P> {}
impl Debug for EncodeUtf16<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("EncodeUtf16").finish_non_exhaustive() }
}
impl<'a> Iterator for EncodeUtf16<'a> {
    type Item = u16;
    fn next(&mut self) -> Option<u16> {
        if self.extra != 0 {
            return Some(std::mem::take(&mut self.extra));
        }
        let mut units = [0; 2];
        self.chars.next()?.encode_utf16(&mut units);
        self.extra = units[1];
        Some(units[0])
    }
}
impl FusedIterator for EncodeUtf16<'_> {}
impl<'a> Display for EscapeDebug<'a> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.clone().try_for_each(|c| f.write_char(c)) }
}
impl<'a> Iterator for EscapeDebug<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        loop {
            if let Some(found) = self.part.as_mut().and_then(|part| part.next()) {
                return Some(found);
            }
            self.part = Some(self.chars.next()?.escape_debug());
        }
    }
}
impl<'a> FusedIterator for EscapeDebug<'a> {}
impl<'a> Display for EscapeDefault<'a> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.clone().try_for_each(|c| f.write_char(c)) }
}
impl<'a> Iterator for EscapeDefault<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        loop {
            if let Some(found) = self.part.as_mut().and_then(|part| part.next()) {
                return Some(found);
            }
            self.part = Some(self.chars.next()?.escape_default());
        }
    }
}
impl<'a> FusedIterator for EscapeDefault<'a> {}
impl<'a> Display for EscapeUnicode<'a> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { self.clone().try_for_each(|c| f.write_char(c)) }
}
impl<'a> Iterator for EscapeUnicode<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        loop {
            if let Some(found) = self.part.as_mut().and_then(|part| part.next()) {
                return Some(found);
            }
            self.part = Some(self.chars.next()?.escape_unicode());
        }
    }
}
impl<'a> FusedIterator for EscapeUnicode<'a> {}
impl Ord for str {
    fn cmp(&self, other: &str) -> Ordering {
        let (a, b) = (self.len(), other.len());
        let bytes = unsafe { std::intrinsics::compare_bytes(self.as_ptr(), other.as_ptr(), a.min(b)) };
        bytes.cmp(&0).then(a.cmp(&b))
    }
}
impl PartialEq for str {
    fn eq(&self, other: &str) -> bool { self.len() == other.len() && unsafe { std::intrinsics::compare_bytes(self.as_ptr(), other.as_ptr(), self.len()) } == 0 }
}
impl Eq for str {}
impl PartialOrd for str {
    fn partial_cmp(&self, other: &str) -> Option<Ordering> { Some(self.cmp(other)) }
}
impl<I> Index<I> for str where I: SliceIndex<str> {
    type Output = I::Output;
    #[track_caller]
    fn index(&self, index: I) -> &I::Output { index.index(self) }
}
impl<I> IndexMut<I> for str where I: SliceIndex<str> {
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut I::Output { unsafe { as_mut(index.index(self)) } }
}
unsafe impl SliceIndex<str> for RangeFull {
    type Output = str;
    fn get(self, slice: &str) -> Option<&str> { Some(slice) }
    #[track_caller]
    fn index(self, slice: &str) -> &str { slice }
}
unsafe impl SliceIndex<str> for Range<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&str> { if is_part(slice, self.start, self.end) { Some(unsafe { part(slice, self.start, self.end) }) } else { None } }
    #[track_caller]
    fn index(self, slice: &str) -> &str { 
        if !is_part(slice, self.start, self.end) {
            bad_part(slice, self.start, self.end)
        }
        unsafe { part(slice, self.start, self.end) }
     }
}
unsafe impl SliceIndex<str> for std::range::Range<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&str> { (self.start..self.end).get(slice) }
    #[track_caller]
    fn index(self, slice: &str) -> &str { (self.start..self.end).index(slice) }
}
unsafe impl SliceIndex<str> for (Bound<usize>, Bound<usize>) {
    type Output = str;
    fn get(self, slice: &str) -> Option<&str> { (bounds(&self, slice.len())).get(slice) }
    #[track_caller]
    fn index(self, slice: &str) -> &str { (bounds(&self, slice.len())).index(slice) }
}
unsafe impl SliceIndex<str> for RangeTo<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&str> { (0..self.end).get(slice) }
    #[track_caller]
    fn index(self, slice: &str) -> &str { (0..self.end).index(slice) }
}
unsafe impl SliceIndex<str> for RangeFrom<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&str> { (self.start..slice.len()).get(slice) }
    #[track_caller]
    fn index(self, slice: &str) -> &str { 
        if !slice.is_char_boundary(self.start) {
            bad_part(slice, self.start, slice.len())
        }
        unsafe { part(slice, self.start, slice.len()) }
     }
}
unsafe impl SliceIndex<str> for std::range::RangeFrom<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&str> { (self.start..).get(slice) }
    #[track_caller]
    fn index(self, slice: &str) -> &str { (self.start..).index(slice) }
}
unsafe impl SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&str> { (bounds(&(self.start_bound().cloned(), self.end_bound().cloned()), 0)).get(slice) }
    #[track_caller]
    fn index(self, slice: &str) -> &str { (bounds(&(self.start_bound().cloned(), self.end_bound().cloned()), 0)).index(slice) }
}
unsafe impl SliceIndex<str> for std::range::RangeInclusive<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&str> { (self.start..after(self.last)).get(slice) }
    #[track_caller]
    fn index(self, slice: &str) -> &str { (self.start..after(self.last)).index(slice) }
}
unsafe impl SliceIndex<str> for RangeToInclusive<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&str> { (0..after(self.end)).get(slice) }
    #[track_caller]
    fn index(self, slice: &str) -> &str { (0..after(self.end)).index(slice) }
}
unsafe impl SliceIndex<str> for std::range::RangeToInclusive<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&str> { (0..after(self.last)).get(slice) }
    #[track_caller]
    fn index(self, slice: &str) -> &str { (0..after(self.last)).index(slice) }
}
impl FromStr for bool {
    type Err = ParseBoolError;
    fn from_str(s: &str) -> Result<bool, ParseBoolError> {
        match s {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(ParseBoolError),
        }
    }
}
impl [u8] {
    pub fn utf8_chunks(&self) -> Utf8Chunks<'_> { Utf8Chunks { source: self } }
}
impl<'a> Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str { self.valid }
    pub fn invalid(&self) -> &'a [u8] { self.invalid }
}
impl<'a> Iterator for Utf8Chunks<'a> {
    type Item = Utf8Chunk<'a>;
    fn next(&mut self) -> Option<Utf8Chunk<'a>> {
        if self.source.is_empty() {
            return None;
        }
        let (valid, invalid) = match from_utf8(self.source) {
            Ok(all) => (all.len(), 0),
            Err(error) => (error.valid_up_to, error.error_len().unwrap_or(self.source.len() - error.valid_up_to)),
        };
        let (valid, rest) = self.source.split_at(valid);
        let (invalid, rest) = rest.split_at(invalid);
        self.source = rest;
        Some(Utf8Chunk { valid: unsafe { from_utf8_unchecked(valid) }, invalid })
    }
}
impl FusedIterator for Utf8Chunks<'_> {}
impl Debug for Utf8Chunks<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Utf8Chunks").field("source", &self.source).finish() }
}
impl str {
    pub const fn len(&self) -> usize { self.as_bytes().len() }
    pub const fn is_empty(&self) -> bool { self.len() == 0 }
    pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> { from_utf8(v) }
    pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> { from_utf8_mut(v) }
    pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str { from_utf8_unchecked(v) }
    pub const unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str { from_utf8_unchecked_mut(v) }
    pub const fn is_char_boundary(&self, index: usize) -> bool {
        let len = self.len();
        if index < len { !is_inside(unsafe { *self.as_ptr().add(index) }) } else { index == len }
    }
    pub const fn floor_char_boundary(&self, index: usize) -> usize {
        let mut at = index.min(self.len());
        while !self.is_char_boundary(at) {
            at -= 1;
        }
        at
    }
    pub const fn ceil_char_boundary(&self, index: usize) -> usize {
        let mut at = index.min(self.len());
        while !self.is_char_boundary(at) {
            at += 1;
        }
        at
    }
    pub const fn as_bytes(&self) -> &[u8] { unsafe { &*(self as *const str as *const [u8]) } }
    pub const unsafe fn as_bytes_mut(&mut self) -> &mut [u8] { &mut *(self as *mut str as *mut [u8]) }
    pub const fn as_ptr(&self) -> *const u8 { self as *const str as *const u8 }
    pub const fn as_mut_ptr(&mut self) -> *mut u8 { self as *mut str as *mut u8 }
    pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output> { i.get(self) }
    pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output> { i.get(self).map(|it| unsafe { as_mut(it) }) }
    pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &I::Output { i.get(self).unwrap_unchecked() }
    pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut I::Output { as_mut(i.get(self).unwrap_unchecked()) }
    pub unsafe fn slice_unchecked(&self, begin: usize, end: usize) -> &str { part(self, begin, end) }
    pub unsafe fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str { as_mut(part(self, begin, end)) }
    #[track_caller]
    pub const fn split_at(&self, mid: usize) -> (&str, &str) {
        if !self.is_char_boundary(mid) {
            bad_part(self, 0, mid)
        }
        unsafe { (part(self, 0, mid), part(self, mid, self.len())) }
    }
    #[track_caller]
    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) {
        if !self.is_char_boundary(mid) {
            bad_part(self, 0, mid)
        }
        unsafe { (as_mut(part(self, 0, mid)), as_mut(part(self, mid, self.len()))) }
    }
    pub const fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> { if self.is_char_boundary(mid) { Some(self.split_at(mid)) } else { None } }
    pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)> { if self.is_char_boundary(mid) { Some(self.split_at_mut(mid)) } else { None } }
    pub fn chars(&self) -> Chars<'_> { Chars { iter: self.as_bytes().iter() } }
    pub fn char_indices(&self) -> CharIndices<'_> { CharIndices { front_offset: 0, iter: self.chars() } }
    pub fn bytes(&self) -> Bytes<'_> { Bytes { it: self.as_bytes().iter() } }
    pub fn split_whitespace(&self) -> SplitWhitespace<'_> { SplitWhitespace { rest: self } }
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_> { SplitAsciiWhitespace { rest: self } }
    pub fn lines(&self) -> Lines<'_> { Lines { it: self.split_inclusive('\n') } }
    pub fn lines_any(&self) -> LinesAny<'_> { LinesAny { it: self.lines() } }
    pub fn encode_utf16(&self) -> EncodeUtf16<'_> { EncodeUtf16 { chars: self.chars(), extra: 0 } }
    pub fn contains<P: Pattern>(&self, pat: P) -> bool { pat.is_contained_in(self) }
    pub fn starts_with<P: Pattern>(&self, pat: P) -> bool { pat.is_prefix_of(self) }
    pub fn ends_with<P: Pattern>(&self, pat: P) -> bool where for<'a> P::Searcher<'a>: ReverseSearcher<'a> { pat.is_suffix_of(self) }
    pub fn find<P: Pattern>(&self, pat: P) -> Option<usize> { pat.into_searcher(self).next_match().map(|(start, _)| start) }
    pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize> where for<'a> P::Searcher<'a>: ReverseSearcher<'a> { pat.into_searcher(self).next_match_back().map(|(start, _)| start) }
    pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P> { Split { it: SplitInternal::new(self, pat, true) } }
    pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P> { SplitInclusive { it: SplitInternal::new(self, pat, false) } }
    pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P> where for<'a> P::Searcher<'a>: ReverseSearcher<'a> { RSplit { it: SplitInternal::new(self, pat, true) } }
    pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P> { SplitTerminator { it: SplitInternal::new(self, pat, false) } }
    pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P> where for<'a> P::Searcher<'a>: ReverseSearcher<'a> { RSplitTerminator { it: SplitInternal::new(self, pat, false) } }
    pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P> { SplitN { it: SplitInternal::new(self, pat, true), count: n } }
    pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P> where for<'a> P::Searcher<'a>: ReverseSearcher<'a> { RSplitN { it: SplitInternal::new(self, pat, true), count: n } }
    pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&'_ str, &'_ str)> {
        let (start, end) = delimiter.into_searcher(self).next_match()?;
        Some(unsafe { (part(self, 0, start), part(self, end, self.len())) })
    }
    pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&'_ str, &'_ str)> where for<'a> P::Searcher<'a>: ReverseSearcher<'a> {
        let (start, end) = delimiter.into_searcher(self).next_match_back()?;
        Some(unsafe { (part(self, 0, start), part(self, end, self.len())) })
    }
    pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P> { Matches { it: pat.into_searcher(self) } }
    pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P> where for<'a> P::Searcher<'a>: ReverseSearcher<'a> { RMatches { it: pat.into_searcher(self) } }
    pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P> { MatchIndices { it: pat.into_searcher(self) } }
    pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P> where for<'a> P::Searcher<'a>: ReverseSearcher<'a> { RMatchIndices { it: pat.into_searcher(self) } }
    pub fn trim(&self) -> &str { self.trim_matches(|c: char| c.is_whitespace()) }
    pub fn trim_start(&self) -> &str { self.trim_start_matches(|c: char| c.is_whitespace()) }
    pub fn trim_end(&self) -> &str { self.trim_end_matches(|c: char| c.is_whitespace()) }
    pub fn trim_left(&self) -> &str { self.trim_start() }
    pub fn trim_right(&self) -> &str { self.trim_end() }
    pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str where for<'a> P::Searcher<'a>: DoubleEndedSearcher<'a> {
        let mut searcher = pat.into_searcher(self);
        let Some((start, first_end)) = searcher.next_reject() else { return "" };
        let end = searcher.next_reject_back().map_or(first_end, |(_, end)| end);
        unsafe { part(self, start, end) }
    }
    pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str {
        let start = pat.into_searcher(self).next_reject().map_or(self.len(), |(start, _)| start);
        unsafe { part(self, start, self.len()) }
    }
    pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str> { prefix.strip_prefix_of(self) }
    pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str> where for<'a> P::Searcher<'a>: ReverseSearcher<'a> { suffix.strip_suffix_of(self) }
    pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str where for<'a> P::Searcher<'a>: ReverseSearcher<'a> {
        let end = pat.into_searcher(self).next_reject_back().map_or(0, |(_, end)| end);
        unsafe { part(self, 0, end) }
    }
    pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str { self.trim_start_matches(pat) }
    pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str where for<'a> P::Searcher<'a>: ReverseSearcher<'a> { self.trim_end_matches(pat) }
    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> { F::from_str(self) }
    pub const fn is_ascii(&self) -> bool { self.as_bytes().is_ascii() }
    pub const fn eq_ignore_ascii_case(&self, other: &str) -> bool { self.as_bytes().eq_ignore_ascii_case(other.as_bytes()) }
    pub const fn make_ascii_uppercase(&mut self) { unsafe { self.as_bytes_mut() }.make_ascii_uppercase() }
    pub const fn make_ascii_lowercase(&mut self) { unsafe { self.as_bytes_mut() }.make_ascii_lowercase() }
    pub const fn trim_ascii_start(&self) -> &str { unsafe { from_utf8_unchecked(self.as_bytes().trim_ascii_start()) } }
    pub const fn trim_ascii_end(&self) -> &str { unsafe { from_utf8_unchecked(self.as_bytes().trim_ascii_end()) } }
    pub const fn trim_ascii(&self) -> &str { unsafe { from_utf8_unchecked(self.as_bytes().trim_ascii()) } }
    pub fn escape_debug(&self) -> EscapeDebug<'_> { EscapeDebug { chars: self.chars(), part: None } }
    pub fn escape_default(&self) -> EscapeDefault<'_> { EscapeDefault { chars: self.chars(), part: None } }
    pub fn escape_unicode(&self) -> EscapeUnicode<'_> { EscapeUnicode { chars: self.chars(), part: None } }
    pub fn into_boxed_bytes(self: Box<Self>) -> Box<[u8]> { unsafe { Box::from_raw(Box::into_raw(self) as *mut [u8]) } }
    pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String { self.replacen(from, to, usize::MAX) }
    pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String {
        let mut all = String::with_capacity(32.min(self.len()));
        let mut searcher = pat.into_searcher(self);
        let (mut last, mut left) = (0, count);
        while left > 0 && let Some((start, end)) = searcher.next_match() {
            all.push_str(unsafe { part(self, last, start) });
            all.push_str(to);
            last = end;
            left -= 1;
        }
        all.push_str(unsafe { part(self, last, self.len()) });
        all
    }
    pub fn to_lowercase(&self) -> String {
        let mut all = String::with_capacity(self.len());
        for (at, c) in self.char_indices() {
            // A sigma that ends a word has a form of its own.
            let is_final = c == '\u{3a3}'
                && self[..at].chars().next_back().is_some_and(|c| c.is_alphabetic())
                && !self[at + 2..].chars().next().is_some_and(|c| c.is_alphabetic());
            if is_final {
                all.push('\u{3c2}');
            } else {
                all.extend(c.to_lowercase());
            }
        }
        all
    }
    pub fn to_uppercase(&self) -> String {
        let mut all = String::with_capacity(self.len());
        for c in self.chars() {
            all.extend(c.to_uppercase());
        }
        all
    }
    pub fn into_string(self: Box<Self>) -> String { unsafe { String::from_utf8_unchecked(self.into_boxed_bytes().into_vec()) } }
    #[track_caller]
    pub fn repeat(&self, n: usize) -> String { unsafe { String::from_utf8_unchecked(self.as_bytes().repeat(n)) } }
    pub fn to_ascii_uppercase(&self) -> String {
        let mut copy = self.to_owned();
        copy.make_ascii_uppercase();
        copy
    }
    pub fn to_ascii_lowercase(&self) -> String {
        let mut copy = self.to_owned();
        copy.make_ascii_lowercase();
        copy
    }
}
impl AsRef<[u8]> for str {
    fn as_ref(&self) -> &[u8] { self.as_bytes() }
}
impl Default for &str {
    fn default() -> Self { "" }
}
impl Default for &mut str {
    fn default() -> Self { unsafe { as_mut("") } }
}
impl<S: Borrow<str>> Concat<str> for [S] {
    type Output = String;
    fn concat(slice: &Self) -> String { Join::join(slice, "") }
}
impl<S: Borrow<str>> Join<&str> for [S] {
    type Output = String;
    fn join(slice: &Self, sep: &str) -> String {
        let [first, rest @ ..] = slice else { return String::new() };
        let len = slice.iter().map(|part| part.borrow().len()).sum::<usize>() + sep.len() * rest.len();
        let mut all = String::with_capacity(len);
        all.push_str(first.borrow());
        for part in rest {
            all.push_str(sep);
            all.push_str(part.borrow());
        }
        all
    }
}
fn line(text: &str) -> &str {
    match text.strip_suffix('\n') {
        Some(line) => line.strip_suffix('\r').unwrap_or(line),
        None => text,
    }
}
// What the iterators of parts have in common: what lies between the matches that were found from both ends.
struct SplitInternal<'a, P: Pattern> { start: usize, end: usize, matcher: P::Searcher<'a>, allow_trailing_empty: bool, finished: bool }
impl<'a, P: Pattern> SplitInternal<'a, P> {
    fn new(haystack: &'a str, pat: P, allow_trailing_empty: bool) -> Self {
        SplitInternal { start: 0, end: haystack.len(), matcher: pat.into_searcher(haystack), allow_trailing_empty, finished: false }
    }
    fn part(&self, start: usize, end: usize) -> Option<&'a str> { Some(unsafe { part(self.matcher.haystack(), start, end) }) }
    fn rest(&mut self) -> Option<&'a str> {
        if self.finished {
            return None;
        }
        self.finished = true;
        if self.allow_trailing_empty || self.start < self.end { self.part(self.start, self.end) } else { None }
    }
    fn next(&mut self) -> Option<&'a str> {
        if self.finished {
            return None;
        }
        let Some((start, end)) = self.matcher.next_match() else { return self.rest() };
        let from = std::mem::replace(&mut self.start, end);
        self.part(from, start)
    }
    fn next_inclusive(&mut self) -> Option<&'a str> {
        if self.finished {
            return None;
        }
        let Some((_, end)) = self.matcher.next_match() else { return self.rest() };
        let from = std::mem::replace(&mut self.start, end);
        self.part(from, end)
    }
    // Whether there is nothing at the end, and nobody wants to hear of it.
    fn skips_end(&mut self) -> bool { !std::mem::replace(&mut self.allow_trailing_empty, true) }
    fn next_back(&mut self) -> Option<&'a str> where P::Searcher<'a>: ReverseSearcher<'a> {
        if self.finished {
            return None;
        }
        if self.skips_end() {
            match self.next_back() {
                Some("") if !self.finished => {}
                Some("") => return None,
                found => return found,
            }
        }
        let Some((start, end)) = self.matcher.next_match_back() else {
            self.finished = true;
            return self.part(self.start, self.end);
        };
        let to = std::mem::replace(&mut self.end, start);
        self.part(end, to)
    }
    fn next_back_inclusive(&mut self) -> Option<&'a str> where P::Searcher<'a>: ReverseSearcher<'a> {
        if self.finished {
            return None;
        }
        if self.skips_end() {
            match self.next_back_inclusive() {
                Some("") if !self.finished => {}
                Some("") => return None,
                found => return found,
            }
        }
        let Some((_, end)) = self.matcher.next_match_back() else {
            self.finished = true;
            return self.part(self.start, self.end);
        };
        let to = std::mem::replace(&mut self.end, end);
        self.part(end, to)
    }
}
impl<'a, P: Pattern<Searcher<'a>: Clone>> Clone for SplitInternal<'a, P> {
    fn clone(&self) -> Self {
        SplitInternal { start: self.start, end: self.end, matcher: self.matcher.clone(), allow_trailing_empty: self.allow_trailing_empty, finished: self.finished }
    }
}
impl<'a, P: Pattern<Searcher<'a>: Debug>> Debug for SplitInternal<'a, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SplitInternal")
            .field("start", &self.start)
            .field("end", &self.end)
            .field("matcher", &self.matcher)
            .field("allow_trailing_empty", &self.allow_trailing_empty)
            .field("finished", &self.finished)
            .finish()
    }
}
