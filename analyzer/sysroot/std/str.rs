// `str`: methods, iterators, parsing.

use std::borrow::Borrow;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::iter::FusedIterator;
use std::ops::{Bound, Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
use std::slice::{Concat, Join, SliceIndex};
use std::str::pattern::{DoubleEndedSearcher, Pattern, ReverseSearcher};

pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
pub const unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
#[derive(Copy, Eq, PartialEq, Clone, Debug)]
pub struct Utf8Error;
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseBoolError;
#[derive(Clone)]
pub struct Chars<'a>;
#[derive(Clone, Debug)]
pub struct CharIndices<'a>;
#[derive(Clone, Debug)]
pub struct Bytes<'a>;
pub struct Split<'a, P: Pattern>;
pub struct RSplit<'a, P: Pattern>;
pub struct SplitTerminator<'a, P: Pattern>;
pub struct RSplitTerminator<'a, P: Pattern>;
pub struct SplitN<'a, P: Pattern>;
pub struct RSplitN<'a, P: Pattern>;
pub struct MatchIndices<'a, P: Pattern>;
pub struct RMatchIndices<'a, P: Pattern>;
pub struct Matches<'a, P: Pattern>;
pub struct RMatches<'a, P: Pattern>;
#[derive(Clone, Debug)]
pub struct Lines<'a>;
#[derive(Clone, Debug)]
pub struct LinesAny<'a>;
#[derive(Clone, Debug)]
pub struct SplitWhitespace<'a>;
#[derive(Clone, Debug)]
pub struct SplitAsciiWhitespace<'a>;
pub struct SplitInclusive<'a, P: Pattern>;
#[derive(Clone)]
pub struct EncodeUtf16<'a>;
#[derive(Clone, Debug)]
pub struct EscapeDebug<'a>;
#[derive(Clone, Debug)]
pub struct EscapeDefault<'a>;
#[derive(Clone, Debug)]
pub struct EscapeUnicode<'a>;
pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utf8Chunk<'a>;
#[derive(Clone)]
pub struct Utf8Chunks<'a>;
pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str>;
impl Utf8Error {
    pub const fn valid_up_to(&self) -> usize;
    pub const fn error_len(&self) -> Option<usize>;
}
impl Display for Utf8Error {}
impl Error for Utf8Error {}
impl Display for ParseBoolError {}
impl Error for ParseBoolError {}
impl<'a> Iterator for Chars<'a> { type Item = char; }
impl Debug for Chars<'_> {}
impl<'a> DoubleEndedIterator for Chars<'a> {}
impl FusedIterator for Chars<'_> {}
impl<'a> Chars<'a> {
    pub fn as_str(&self) -> &'a str;
}
impl<'a> Iterator for CharIndices<'a> { type Item = (usize, char); }
impl<'a> DoubleEndedIterator for CharIndices<'a> {}
impl FusedIterator for CharIndices<'_> {}
impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str;
    pub fn offset(&self) -> usize;
}
impl Iterator for Bytes<'_> { type Item = u8; }
impl DoubleEndedIterator for Bytes<'_> {}
impl ExactSizeIterator for Bytes<'_> {}
impl FusedIterator for Bytes<'_> {}
impl<'a, P> Debug for Split<'a, P> where P: Pattern<Searcher<'a>: Debug> {}
impl<'a, P: Pattern> Iterator for Split<'a, P> { type Item = &'a str; }
impl<'a, P> Clone for Split<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
impl<'a, P> Debug for RSplit<'a, P> where P: Pattern<Searcher<'a>: Debug> {}
impl<'a, P> Iterator for RSplit<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> { type Item = &'a str; }
impl<'a, P> Clone for RSplit<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
impl<'a, P: Pattern> FusedIterator for Split<'a, P> {}
impl<'a, P> FusedIterator for RSplit<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}
impl<'a, P> DoubleEndedIterator for Split<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {}
impl<'a, P> DoubleEndedIterator for RSplit<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {}
impl<'a, P> Debug for SplitTerminator<'a, P> where P: Pattern<Searcher<'a>: Debug> {}
impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> { type Item = &'a str; }
impl<'a, P> Clone for SplitTerminator<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
impl<'a, P> Debug for RSplitTerminator<'a, P> where P: Pattern<Searcher<'a>: Debug> {}
impl<'a, P> Iterator for RSplitTerminator<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> { type Item = &'a str; }
impl<'a, P> Clone for RSplitTerminator<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
impl<'a, P: Pattern> FusedIterator for SplitTerminator<'a, P> {}
impl<'a, P> FusedIterator for RSplitTerminator<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}
impl<'a, P> DoubleEndedIterator for SplitTerminator<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {}
impl<'a, P> DoubleEndedIterator for RSplitTerminator<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {}
impl<'a, P> Debug for SplitN<'a, P> where P: Pattern<Searcher<'a>: Debug> {}
impl<'a, P: Pattern> Iterator for SplitN<'a, P> { type Item = &'a str; }
impl<'a, P> Clone for SplitN<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
impl<'a, P> Debug for RSplitN<'a, P> where P: Pattern<Searcher<'a>: Debug> {}
impl<'a, P> Iterator for RSplitN<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> { type Item = &'a str; }
impl<'a, P> Clone for RSplitN<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
impl<'a, P: Pattern> FusedIterator for SplitN<'a, P> {}
impl<'a, P> FusedIterator for RSplitN<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}
impl<'a, P> Debug for MatchIndices<'a, P> where P: Pattern<Searcher<'a>: Debug> {}
impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> { type Item = (usize, &'a str); }
impl<'a, P> Clone for MatchIndices<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
impl<'a, P> Debug for RMatchIndices<'a, P> where P: Pattern<Searcher<'a>: Debug> {}
impl<'a, P> Iterator for RMatchIndices<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> { type Item = (usize, &'a str); }
impl<'a, P> Clone for RMatchIndices<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
impl<'a, P: Pattern> FusedIterator for MatchIndices<'a, P> {}
impl<'a, P> FusedIterator for RMatchIndices<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}
impl<'a, P> DoubleEndedIterator for MatchIndices<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {}
impl<'a, P> DoubleEndedIterator for RMatchIndices<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {}
impl<'a, P> Debug for Matches<'a, P> where P: Pattern<Searcher<'a>: Debug> {}
impl<'a, P: Pattern> Iterator for Matches<'a, P> { type Item = &'a str; }
impl<'a, P> Clone for Matches<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
impl<'a, P> Debug for RMatches<'a, P> where P: Pattern<Searcher<'a>: Debug> {}
impl<'a, P> Iterator for RMatches<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> { type Item = &'a str; }
impl<'a, P> Clone for RMatches<'a, P> where P: Pattern<Searcher<'a>: Clone> {}
impl<'a, P: Pattern> FusedIterator for Matches<'a, P> {}
impl<'a, P> FusedIterator for RMatches<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}
impl<'a, P> DoubleEndedIterator for Matches<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {}
impl<'a, P> DoubleEndedIterator for RMatches<'a, P> where P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>> {}
impl<'a> Iterator for Lines<'a> { type Item = &'a str; }
impl<'a> DoubleEndedIterator for Lines<'a> {}
impl FusedIterator for Lines<'_> {}
impl<'a> Iterator for LinesAny<'a> { type Item = &'a str; }
impl<'a> DoubleEndedIterator for LinesAny<'a> {}
impl FusedIterator for LinesAny<'_> {}
impl<'a> Iterator for SplitWhitespace<'a> { type Item = &'a str; }
impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {}
impl FusedIterator for SplitWhitespace<'_> {}
impl<'a> Iterator for SplitAsciiWhitespace<'a> { type Item = &'a str; }
impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {}
impl FusedIterator for SplitAsciiWhitespace<'_> {}
impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> { type Item = &'a str; }
impl<'a, P: Pattern<Searcher<'a>: Debug>> Debug for SplitInclusive<'a, P> {}
impl<'a, P: Pattern<Searcher<'a>: Clone>> Clone for SplitInclusive<'a, P> {}
impl<'a, P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>>> DoubleEndedIterator for SplitInclusive<'a, P> {}
impl<'a, P: Pattern> FusedIterator for SplitInclusive<'a, P> {}
impl Debug for EncodeUtf16<'_> {}
impl<'a> Iterator for EncodeUtf16<'a> { type Item = u16; }
impl FusedIterator for EncodeUtf16<'_> {}
impl<'a> Display for EscapeDebug<'a> {}
impl<'a> Iterator for EscapeDebug<'a> { type Item = char; }
impl<'a> FusedIterator for EscapeDebug<'a> {}
impl<'a> Display for EscapeDefault<'a> {}
impl<'a> Iterator for EscapeDefault<'a> { type Item = char; }
impl<'a> FusedIterator for EscapeDefault<'a> {}
impl<'a> Display for EscapeUnicode<'a> {}
impl<'a> Iterator for EscapeUnicode<'a> { type Item = char; }
impl<'a> FusedIterator for EscapeUnicode<'a> {}
impl Ord for str {}
impl PartialEq for str {}
impl Eq for str {}
impl PartialOrd for str {}
impl<I> Index<I> for str where I: SliceIndex<str> { type Output = I::Output; }
impl<I> IndexMut<I> for str where I: SliceIndex<str> {}
unsafe impl SliceIndex<str> for RangeFull { type Output = str; }
unsafe impl SliceIndex<str> for Range<usize> { type Output = str; }
unsafe impl SliceIndex<str> for std::range::Range<usize> { type Output = str; }
unsafe impl SliceIndex<str> for (Bound<usize>, Bound<usize>) { type Output = str; }
unsafe impl SliceIndex<str> for RangeTo<usize> { type Output = str; }
unsafe impl SliceIndex<str> for RangeFrom<usize> { type Output = str; }
unsafe impl SliceIndex<str> for std::range::RangeFrom<usize> { type Output = str; }
unsafe impl SliceIndex<str> for RangeInclusive<usize> { type Output = str; }
unsafe impl SliceIndex<str> for std::range::RangeInclusive<usize> { type Output = str; }
unsafe impl SliceIndex<str> for RangeToInclusive<usize> { type Output = str; }
unsafe impl SliceIndex<str> for std::range::RangeToInclusive<usize> { type Output = str; }
impl FromStr for bool { type Err = ParseBoolError; }
impl [u8] {
    pub fn utf8_chunks(&self) -> Utf8Chunks<'_>;
}
impl<'a> Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str;
    pub fn invalid(&self) -> &'a [u8];
}
impl<'a> Iterator for Utf8Chunks<'a> { type Item = Utf8Chunk<'a>; }
impl FusedIterator for Utf8Chunks<'_> {}
impl Debug for Utf8Chunks<'_> {}
impl str {
    pub const fn len(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error>;
    pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error>;
    pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str;
    pub const unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str;
    pub const fn is_char_boundary(&self, index: usize) -> bool;
    pub const fn floor_char_boundary(&self, index: usize) -> usize;
    pub const fn ceil_char_boundary(&self, index: usize) -> usize;
    pub const fn as_bytes(&self) -> &[u8];
    pub const unsafe fn as_bytes_mut(&mut self) -> &mut [u8];
    pub const fn as_ptr(&self) -> *const u8;
    pub const fn as_mut_ptr(&mut self) -> *mut u8;
    pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output>;
    pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output>;
    pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &I::Output;
    pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut I::Output;
    pub unsafe fn slice_unchecked(&self, begin: usize, end: usize) -> &str;
    pub unsafe fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str;
    pub const fn split_at(&self, mid: usize) -> (&str, &str);
    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str);
    pub const fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)>;
    pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)>;
    pub fn chars(&self) -> Chars<'_>;
    pub fn char_indices(&self) -> CharIndices<'_>;
    pub fn bytes(&self) -> Bytes<'_>;
    pub fn split_whitespace(&self) -> SplitWhitespace<'_>;
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_>;
    pub fn lines(&self) -> Lines<'_>;
    pub fn lines_any(&self) -> LinesAny<'_>;
    pub fn encode_utf16(&self) -> EncodeUtf16<'_>;
    pub fn contains<P: Pattern>(&self, pat: P) -> bool;
    pub fn starts_with<P: Pattern>(&self, pat: P) -> bool;
    pub fn ends_with<P: Pattern>(&self, pat: P) -> bool where for<'a> P::Searcher<'a>: ReverseSearcher<'a>;
    pub fn find<P: Pattern>(&self, pat: P) -> Option<usize>;
    pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize> where for<'a> P::Searcher<'a>: ReverseSearcher<'a>;
    pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P>;
    pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P>;
    pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P> where for<'a> P::Searcher<'a>: ReverseSearcher<'a>;
    pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P>;
    pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P> where for<'a> P::Searcher<'a>: ReverseSearcher<'a>;
    pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P>;
    pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P> where for<'a> P::Searcher<'a>: ReverseSearcher<'a>;
    pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&'_ str, &'_ str)>;
    pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&'_ str, &'_ str)> where for<'a> P::Searcher<'a>: ReverseSearcher<'a>;
    pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P>;
    pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P> where for<'a> P::Searcher<'a>: ReverseSearcher<'a>;
    pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P>;
    pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P> where for<'a> P::Searcher<'a>: ReverseSearcher<'a>;
    pub fn trim(&self) -> &str;
    pub fn trim_start(&self) -> &str;
    pub fn trim_end(&self) -> &str;
    pub fn trim_left(&self) -> &str;
    pub fn trim_right(&self) -> &str;
    pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str where for<'a> P::Searcher<'a>: DoubleEndedSearcher<'a>;
    pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str;
    pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str>;
    pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str> where for<'a> P::Searcher<'a>: ReverseSearcher<'a>;
    pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str where for<'a> P::Searcher<'a>: ReverseSearcher<'a>;
    pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str;
    pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str where for<'a> P::Searcher<'a>: ReverseSearcher<'a>;
    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err>;
    pub const fn is_ascii(&self) -> bool;
    pub const fn eq_ignore_ascii_case(&self, other: &str) -> bool;
    pub const fn make_ascii_uppercase(&mut self);
    pub const fn make_ascii_lowercase(&mut self);
    pub const fn trim_ascii_start(&self) -> &str;
    pub const fn trim_ascii_end(&self) -> &str;
    pub const fn trim_ascii(&self) -> &str;
    pub fn escape_debug(&self) -> EscapeDebug<'_>;
    pub fn escape_default(&self) -> EscapeDefault<'_>;
    pub fn escape_unicode(&self) -> EscapeUnicode<'_>;
    pub fn into_boxed_bytes(self: Box<Self>) -> Box<[u8]>;
    pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String;
    pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String;
    pub fn to_lowercase(&self) -> String;
    pub fn to_uppercase(&self) -> String;
    pub fn into_string(self: Box<Self>) -> String;
    pub fn repeat(&self, n: usize) -> String;
    pub fn to_ascii_uppercase(&self) -> String;
    pub fn to_ascii_lowercase(&self) -> String;
}
impl AsRef<[u8]> for str {}
impl Default for &str {}
impl Default for &mut str {}
impl<S: Borrow<str>> Concat<str> for [S] { type Output = String; }
impl<S: Borrow<str>> Join<&str> for [S] { type Output = String; }
