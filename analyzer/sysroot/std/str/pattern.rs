// What a string can be searched for.

use std::fmt::Debug;

pub trait Pattern: Sized {
    type Searcher<'a>: Searcher<'a>;
    fn into_searcher(self, haystack: &str) -> Self::Searcher<'_>;
    #[provided] fn is_contained_in(self, haystack: &str) -> bool;
    #[provided] fn is_prefix_of(self, haystack: &str) -> bool;
    #[provided] fn is_suffix_of<'a>(self, haystack: &'a str) -> bool where Self::Searcher<'a>: ReverseSearcher<'a>;
    #[provided] fn strip_prefix_of(self, haystack: &str) -> Option<&str>;
    #[provided] fn strip_suffix_of<'a>(self, haystack: &'a str) -> Option<&'a str> where Self::Searcher<'a>: ReverseSearcher<'a>;
}
#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum SearchStep { Match(usize, usize), Reject(usize, usize), Done }
pub unsafe trait Searcher<'a> {
    fn haystack(&self) -> &'a str;
    fn next(&mut self) -> SearchStep;
    #[provided] fn next_match(&mut self) -> Option<(usize, usize)>;
    #[provided] fn next_reject(&mut self) -> Option<(usize, usize)>;
}
pub unsafe trait ReverseSearcher<'a>: Searcher<'a> {
    fn next_back(&mut self) -> SearchStep;
    #[provided] fn next_match_back(&mut self) -> Option<(usize, usize)>;
    #[provided] fn next_reject_back(&mut self) -> Option<(usize, usize)>;
}
pub trait DoubleEndedSearcher<'a>: ReverseSearcher<'a> {}
#[derive(Clone, Debug)]
pub struct CharSearcher<'a>;
#[derive(Clone, Debug)]
pub struct CharArraySearcher<'a, const N: usize>;
#[derive(Clone, Debug)]
pub struct CharArrayRefSearcher<'a, 'b, const N: usize>;
#[derive(Clone, Debug)]
pub struct CharSliceSearcher<'a, 'b>;
#[derive(Clone)]
pub struct CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool;
#[derive(Clone, Debug)]
pub struct StrSearcher<'a, 'b>;
unsafe impl<'a> Searcher<'a> for CharSearcher<'a> {}
unsafe impl<'a> ReverseSearcher<'a> for CharSearcher<'a> {}
impl<'a> DoubleEndedSearcher<'a> for CharSearcher<'a> {}
impl Pattern for char { type Searcher<'a> = CharSearcher<'a>; }
impl<const N: usize> Pattern for [char; N] { type Searcher<'a> = CharArraySearcher<'a, N>; }
unsafe impl<'a, const N: usize> Searcher<'a> for CharArraySearcher<'a, N> {}
unsafe impl<'a, const N: usize> ReverseSearcher<'a> for CharArraySearcher<'a, N> {}
impl<'a, const N: usize> DoubleEndedSearcher<'a> for CharArraySearcher<'a, N> {}
impl<'b, const N: usize> Pattern for &'b [char; N] { type Searcher<'a> = CharArrayRefSearcher<'a, 'b, N>; }
unsafe impl<'a, 'b, const N: usize> Searcher<'a> for CharArrayRefSearcher<'a, 'b, N> {}
unsafe impl<'a, 'b, const N: usize> ReverseSearcher<'a> for CharArrayRefSearcher<'a, 'b, N> {}
impl<'a, 'b, const N: usize> DoubleEndedSearcher<'a> for CharArrayRefSearcher<'a, 'b, N> {}
unsafe impl<'a, 'b> Searcher<'a> for CharSliceSearcher<'a, 'b> {}
unsafe impl<'a, 'b> ReverseSearcher<'a> for CharSliceSearcher<'a, 'b> {}
impl<'a, 'b> DoubleEndedSearcher<'a> for CharSliceSearcher<'a, 'b> {}
impl<'b> Pattern for &'b [char] { type Searcher<'a> = CharSliceSearcher<'a, 'b>; }
impl<F> Debug for CharPredicateSearcher<'_, F> where F: FnMut(char) -> bool {}
unsafe impl<'a, F> Searcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
unsafe impl<'a, F> ReverseSearcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
impl<'a, F> DoubleEndedSearcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}
impl<F> Pattern for F where F: FnMut(char) -> bool { type Searcher<'a> = CharPredicateSearcher<'a, F>; }
impl<'b, 'c> Pattern for &'c &'b str { type Searcher<'a> = StrSearcher<'a, 'b>; }
impl<'b> Pattern for &'b str { type Searcher<'a> = StrSearcher<'a, 'b>; }
unsafe impl<'a, 'b> Searcher<'a> for StrSearcher<'a, 'b> {}
unsafe impl<'a, 'b> ReverseSearcher<'a> for StrSearcher<'a, 'b> {}
