// What a string can be searched for.

use std::fmt::{Debug, Formatter};

pub trait Pattern: Sized {
    type Searcher<'a>: Searcher<'a>;
    fn into_searcher(self, haystack: &str) -> Self::Searcher<'_>;
    fn is_contained_in(self, haystack: &str) -> bool { self.into_searcher(haystack).next_match().is_some() }
    fn is_prefix_of(self, haystack: &str) -> bool { matches!(self.into_searcher(haystack).next(), SearchStep::Match(0, _)) }
    fn is_suffix_of<'a>(self, haystack: &'a str) -> bool where Self::Searcher<'a>: ReverseSearcher<'a> {
        matches!(self.into_searcher(haystack).next_back(), SearchStep::Match(_, end) if end == haystack.len())
    }
    fn strip_prefix_of(self, haystack: &str) -> Option<&str> {
        if let SearchStep::Match(0, end) = self.into_searcher(haystack).next() { Some(&haystack[end..]) } else { None }
    }
    fn strip_suffix_of<'a>(self, haystack: &'a str) -> Option<&'a str> where Self::Searcher<'a>: ReverseSearcher<'a> {
        match self.into_searcher(haystack).next_back() {
            SearchStep::Match(start, end) if end == haystack.len() => Some(&haystack[..start]),
            _ => None,
        }
    }
}
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum SearchStep { Match(usize, usize), Reject(usize, usize), Done }
pub unsafe trait Searcher<'a> {
    fn haystack(&self) -> &'a str;
    fn next(&mut self) -> SearchStep;
    fn next_match(&mut self) -> Option<(usize, usize)> {
        loop {
            match self.next() {
                SearchStep::Match(start, end) => return Some((start, end)),
                SearchStep::Done => return None,
                _ => {}
            }
        }
    }
    fn next_reject(&mut self) -> Option<(usize, usize)> {
        loop {
            match self.next() {
                SearchStep::Reject(start, end) => return Some((start, end)),
                SearchStep::Done => return None,
                _ => {}
            }
        }
    }
}
pub unsafe trait ReverseSearcher<'a>: Searcher<'a> {
    fn next_back(&mut self) -> SearchStep;
    fn next_match_back(&mut self) -> Option<(usize, usize)> {
        loop {
            match self.next_back() {
                SearchStep::Match(start, end) => return Some((start, end)),
                SearchStep::Done => return None,
                _ => {}
            }
        }
    }
    fn next_reject_back(&mut self) -> Option<(usize, usize)> {
        loop {
            match self.next_back() {
                SearchStep::Reject(start, end) => return Some((start, end)),
                SearchStep::Done => return None,
                _ => {}
            }
        }
    }
}
// What characters are compared with.
trait CharEq {
    fn matches(&mut self, c: char) -> bool;
}
impl<F: FnMut(char) -> bool> CharEq for F {
    fn matches(&mut self, c: char) -> bool { self(c) }
}
impl<const N: usize> CharEq for [char; N] {
    fn matches(&mut self, c: char) -> bool { self.contains(&c) }
}
impl CharEq for &[char] {
    fn matches(&mut self, c: char) -> bool { self.contains(&c) }
}
#[derive(Clone, Debug)]
struct CharEqSearcher<'a, C> { haystack: &'a str, start: usize, end: usize, eq: C }
impl<'a, C: CharEq> CharEqSearcher<'a, C> {
    fn new(haystack: &'a str, eq: C) -> Self { CharEqSearcher { haystack, start: 0, end: haystack.len(), eq } }
    // The next character and whether it is one of those.
    fn step(&mut self) -> Option<(bool, (usize, usize))> {
        if self.start == self.end {
            return None;
        }
        let (c, len) = unsafe { std::str::decode(self.haystack.as_ptr().add(self.start)) };
        let at = self.start;
        self.start += len;
        Some((self.eq.matches(c), (at, self.start)))
    }
    fn step_back(&mut self) -> Option<(bool, (usize, usize))> {
        if self.start == self.end {
            return None;
        }
        let end = self.end;
        self.end = self.haystack.floor_char_boundary(end - 1);
        let (c, _) = unsafe { std::str::decode(self.haystack.as_ptr().add(self.end)) };
        Some((self.eq.matches(c), (self.end, end)))
    }
    fn next_that(&mut self, is: bool) -> Option<(usize, usize)> {
        loop {
            let (found, at) = self.step()?;
            if found == is {
                return Some(at);
            }
        }
    }
    fn next_back_that(&mut self, is: bool) -> Option<(usize, usize)> {
        loop {
            let (found, at) = self.step_back()?;
            if found == is {
                return Some(at);
            }
        }
    }
}
fn as_step(step: Option<(bool, (usize, usize))>) -> SearchStep {
    match step {
        Some((true, (start, end))) => SearchStep::Match(start, end),
        Some((false, (start, end))) => SearchStep::Reject(start, end),
        None => SearchStep::Done,
    }
}
fn find_bytes(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    let (first, len) = (needle[0], needle.len());
    let mut at = 0;
    while at + len <= haystack.len() {
        if haystack[at] == first && (len == 1 || haystack[at..at + len] == *needle) {
            return Some(at);
        }
        at += 1;
    }
    None
}
fn rfind_bytes(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    let len = needle.len();
    let mut end = haystack.len();
    while end >= len {
        if haystack[end - len..end] == *needle {
            return Some(end - len);
        }
        end -= 1;
    }
    None
}
pub trait DoubleEndedSearcher<'a>: ReverseSearcher<'a> {}
#[derive(Clone, Debug)]
pub struct CharSearcher<'a> { haystack: &'a str, finger: usize, finger_back: usize, needle: char, utf8_size: u8, utf8_encoded: [u8; 4] }
#[derive(Clone, Debug)]
pub struct CharArraySearcher<'a, const N: usize> { it: CharEqSearcher<'a, [char; N]> }
#[derive(Clone, Debug)]
pub struct CharArrayRefSearcher<'a, 'b, const N: usize> { it: CharEqSearcher<'a, &'b [char]> }
#[derive(Clone, Debug)]
pub struct CharSliceSearcher<'a, 'b> { it: CharEqSearcher<'a, &'b [char]> }
#[derive(Clone)]
pub struct CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool { it: CharEqSearcher<'a, F> }
#[derive(Clone, Debug)]
pub struct StrSearcher<'a, 'b> { haystack: &'a str, needle: &'b str, start: usize, end: usize, is_between: bool, is_between_back: bool, finished: bool }
unsafe impl<'a> Searcher<'a> for CharSearcher<'a> {
    fn haystack(&self) -> &'a str { self.haystack }
    fn next(&mut self) -> SearchStep {
        if self.finger == self.finger_back {
            return SearchStep::Done;
        }
        let at = self.finger;
        let (c, len) = unsafe { std::str::decode(self.haystack.as_ptr().add(at)) };
        self.finger += len;
        as_step(Some((c == self.needle, (at, self.finger))))
    }
    fn next_match(&mut self) -> Option<(usize, usize)> {
        let len = self.utf8_size as usize;
        match find_bytes(&self.haystack.as_bytes()[self.finger..self.finger_back], &self.utf8_encoded[..len]) {
            Some(at) => {
                let start = self.finger + at;
                self.finger = start + len;
                Some((start, self.finger))
            }
            None => {
                self.finger = self.finger_back;
                None
            }
        }
    }
}
unsafe impl<'a> ReverseSearcher<'a> for CharSearcher<'a> {
    fn next_back(&mut self) -> SearchStep {
        if self.finger == self.finger_back {
            return SearchStep::Done;
        }
        let end = self.finger_back;
        self.finger_back = self.haystack.floor_char_boundary(end - 1);
        let (c, _) = unsafe { std::str::decode(self.haystack.as_ptr().add(self.finger_back)) };
        as_step(Some((c == self.needle, (self.finger_back, end))))
    }
    fn next_match_back(&mut self) -> Option<(usize, usize)> {
        let len = self.utf8_size as usize;
        match rfind_bytes(&self.haystack.as_bytes()[self.finger..self.finger_back], &self.utf8_encoded[..len]) {
            Some(at) => {
                self.finger_back = self.finger + at;
                Some((self.finger_back, self.finger_back + len))
            }
            None => {
                self.finger_back = self.finger;
                None
            }
        }
    }
}
impl<'a> DoubleEndedSearcher<'a> for CharSearcher<'a> {}
impl Pattern for char {
    type Searcher<'a> = CharSearcher<'a>;
    fn into_searcher(self, haystack: &str) -> CharSearcher<'_> {
        let mut utf8_encoded = [0; 4];
        let utf8_size = self.encode_utf8(&mut utf8_encoded).len() as u8;
        CharSearcher { haystack, finger: 0, finger_back: haystack.len(), needle: self, utf8_size, utf8_encoded }
    }
}
impl<const N: usize> Pattern for [char; N] {
    type Searcher<'a> = CharArraySearcher<'a, N>;
    fn into_searcher(self, haystack: &str) -> CharArraySearcher<'_, N> { CharArraySearcher { it: CharEqSearcher::new(haystack, self) } }
}
unsafe impl<'a, const N: usize> Searcher<'a> for CharArraySearcher<'a, N> {
    fn haystack(&self) -> &'a str { self.it.haystack }
    fn next(&mut self) -> SearchStep { as_step(self.it.step()) }
    fn next_match(&mut self) -> Option<(usize, usize)> { self.it.next_that(true) }
    fn next_reject(&mut self) -> Option<(usize, usize)> { self.it.next_that(false) }
}
unsafe impl<'a, const N: usize> ReverseSearcher<'a> for CharArraySearcher<'a, N> {
    fn next_back(&mut self) -> SearchStep { as_step(self.it.step_back()) }
    fn next_match_back(&mut self) -> Option<(usize, usize)> { self.it.next_back_that(true) }
    fn next_reject_back(&mut self) -> Option<(usize, usize)> { self.it.next_back_that(false) }
}
impl<'a, const N: usize> DoubleEndedSearcher<'a> for CharArraySearcher<'a, N> {}
impl<'b, const N: usize> Pattern for &'b [char; N] {
    type Searcher<'a> = CharArrayRefSearcher<'a, 'b, N>;
    fn into_searcher(self, haystack: &str) -> CharArrayRefSearcher<'_, 'b, N> { CharArrayRefSearcher { it: CharEqSearcher::new(haystack, self as &[char]) } }
}
unsafe impl<'a, 'b, const N: usize> Searcher<'a> for CharArrayRefSearcher<'a, 'b, N> {
    fn haystack(&self) -> &'a str { self.it.haystack }
    fn next(&mut self) -> SearchStep { as_step(self.it.step()) }
    fn next_match(&mut self) -> Option<(usize, usize)> { self.it.next_that(true) }
    fn next_reject(&mut self) -> Option<(usize, usize)> { self.it.next_that(false) }
}
unsafe impl<'a, 'b, const N: usize> ReverseSearcher<'a> for CharArrayRefSearcher<'a, 'b, N> {
    fn next_back(&mut self) -> SearchStep { as_step(self.it.step_back()) }
    fn next_match_back(&mut self) -> Option<(usize, usize)> { self.it.next_back_that(true) }
    fn next_reject_back(&mut self) -> Option<(usize, usize)> { self.it.next_back_that(false) }
}
impl<'a, 'b, const N: usize> DoubleEndedSearcher<'a> for CharArrayRefSearcher<'a, 'b, N> {}
unsafe impl<'a, 'b> Searcher<'a> for CharSliceSearcher<'a, 'b> {
    fn haystack(&self) -> &'a str { self.it.haystack }
    fn next(&mut self) -> SearchStep { as_step(self.it.step()) }
    fn next_match(&mut self) -> Option<(usize, usize)> { self.it.next_that(true) }
    fn next_reject(&mut self) -> Option<(usize, usize)> { self.it.next_that(false) }
}
unsafe impl<'a, 'b> ReverseSearcher<'a> for CharSliceSearcher<'a, 'b> {
    fn next_back(&mut self) -> SearchStep { as_step(self.it.step_back()) }
    fn next_match_back(&mut self) -> Option<(usize, usize)> { self.it.next_back_that(true) }
    fn next_reject_back(&mut self) -> Option<(usize, usize)> { self.it.next_back_that(false) }
}
impl<'a, 'b> DoubleEndedSearcher<'a> for CharSliceSearcher<'a, 'b> {}
impl<'b> Pattern for &'b [char] {
    type Searcher<'a> = CharSliceSearcher<'a, 'b>;
    fn into_searcher(self, haystack: &str) -> CharSliceSearcher<'_, 'b> { CharSliceSearcher { it: CharEqSearcher::new(haystack, self) } }
}
impl<F> Debug for CharPredicateSearcher<'_, F> where F: FnMut(char) -> bool {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CharPredicateSearcher").field("haystack", &self.it.haystack).finish_non_exhaustive()
    }
}
unsafe impl<'a, F> Searcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {
    fn haystack(&self) -> &'a str { self.it.haystack }
    fn next(&mut self) -> SearchStep { as_step(self.it.step()) }
    fn next_match(&mut self) -> Option<(usize, usize)> { self.it.next_that(true) }
    fn next_reject(&mut self) -> Option<(usize, usize)> { self.it.next_that(false) }
}
unsafe impl<'a, F> ReverseSearcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {
    fn next_back(&mut self) -> SearchStep { as_step(self.it.step_back()) }
    fn next_match_back(&mut self) -> Option<(usize, usize)> { self.it.next_back_that(true) }
    fn next_reject_back(&mut self) -> Option<(usize, usize)> { self.it.next_back_that(false) }
}
impl<'a, F> DoubleEndedSearcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
impl<F> Pattern for F where F: FnMut(char) -> bool {
    type Searcher<'a> = CharPredicateSearcher<'a, F>;
    fn into_searcher(self, haystack: &str) -> CharPredicateSearcher<'_, F> { CharPredicateSearcher { it: CharEqSearcher::new(haystack, self) } }
}
impl<'b, 'c> Pattern for &'c &'b str {
    type Searcher<'a> = StrSearcher<'a, 'b>;
    fn into_searcher(self, haystack: &str) -> StrSearcher<'_, 'b> { (*self).into_searcher(haystack) }
}
impl<'b> Pattern for &'b str {
    type Searcher<'a> = StrSearcher<'a, 'b>;
    fn into_searcher(self, haystack: &str) -> StrSearcher<'_, 'b> {
        StrSearcher { haystack, needle: self, start: 0, end: haystack.len(), is_between: true, is_between_back: true, finished: false }
    }
    fn is_prefix_of(self, haystack: &str) -> bool { haystack.as_bytes().starts_with(self.as_bytes()) }
    fn is_suffix_of<'a>(self, haystack: &'a str) -> bool { haystack.as_bytes().ends_with(self.as_bytes()) }
    fn strip_prefix_of(self, haystack: &str) -> Option<&str> { if self.is_prefix_of(haystack) { Some(&haystack[self.len()..]) } else { None } }
    fn strip_suffix_of<'a>(self, haystack: &'a str) -> Option<&'a str> {
        if self.is_suffix_of(haystack) { Some(&haystack[..haystack.len() - self.len()]) } else { None }
    }
}
unsafe impl<'a, 'b> Searcher<'a> for StrSearcher<'a, 'b> {
    fn haystack(&self) -> &'a str { self.haystack }
    fn next(&mut self) -> SearchStep {
        let start = self.start;
        if self.needle.is_empty() {
            // Nothing is found before, between and behind all characters.
            if self.finished {
                return SearchStep::Done;
            }
            let is_match = self.is_between;
            self.is_between = !is_match;
            if is_match {
                return SearchStep::Match(start, start);
            }
            if start == self.haystack.len() {
                self.finished = true;
                return SearchStep::Done;
            }
            self.start = self.haystack.ceil_char_boundary(start + 1);
            return SearchStep::Reject(start, self.start);
        }
        let len = self.haystack.len();
        if start == len {
            return SearchStep::Done;
        }
        match find_bytes(&self.haystack.as_bytes()[start..], self.needle.as_bytes()) {
            Some(0) => {
                self.start = start + self.needle.len();
                SearchStep::Match(start, self.start)
            }
            found => {
                self.start = found.map_or(len, |at| start + at);
                SearchStep::Reject(start, self.start)
            }
        }
    }
}
unsafe impl<'a, 'b> ReverseSearcher<'a> for StrSearcher<'a, 'b> {
    fn next_back(&mut self) -> SearchStep {
        let end = self.end;
        if self.needle.is_empty() {
            if self.finished {
                return SearchStep::Done;
            }
            let is_match = self.is_between_back;
            self.is_between_back = !is_match;
            if is_match {
                return SearchStep::Match(end, end);
            }
            if end == 0 {
                self.finished = true;
                return SearchStep::Done;
            }
            self.end = self.haystack.floor_char_boundary(end - 1);
            return SearchStep::Reject(self.end, end);
        }
        if end == 0 {
            return SearchStep::Done;
        }
        match rfind_bytes(&self.haystack.as_bytes()[..end], self.needle.as_bytes()) {
            Some(start) if start + self.needle.len() == end => {
                self.end = start;
                SearchStep::Match(start, end)
            }
            found => {
                self.end = found.map_or(0, |start| start + self.needle.len());
                SearchStep::Reject(self.end, end)
            }
        }
    }
}
