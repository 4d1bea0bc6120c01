// Iterators: the traits, the adaptors, the sources.

use std::cmp::Ordering;
use std::fmt::Debug;
use std::num::{NonZero, Saturating, Wrapping};
use std::ops::{Range, RangeFrom, RangeInclusive, Try};

#[derive(Clone, Debug)]
pub struct Chain<A, B>;
pub fn chain<A, B>(a: A, b: B) -> Chain<A::IntoIter, B::IntoIter> where A: IntoIterator, B: IntoIterator<Item = A::Item>;
#[derive(Clone, Debug)]
pub struct Cloned<I>;
#[derive(Clone, Debug)]
pub struct Copied<I>;
#[derive(Clone, Debug)]
pub struct Cycle<I>;
#[derive(Clone, Debug)]
pub struct Enumerate<I>;
#[derive(Clone)]
pub struct Filter<I, P>;
#[derive(Clone)]
pub struct FilterMap<I, F>;
pub struct FlatMap<I, U: IntoIterator, F>;
pub struct Flatten<I: Iterator<Item: IntoIterator>>;
#[derive(Clone, Debug)]
pub struct Fuse<I>;
#[derive(Clone)]
pub struct Inspect<I, F>;
#[derive(Clone)]
pub struct Map<I, F>;
#[derive(Clone)]
pub struct MapWhile<I, P>;
pub struct Peekable<I: Iterator>;
#[derive(Clone, Debug)]
pub struct Rev<T>;
#[derive(Clone)]
pub struct Scan<I, St, F>;
#[derive(Clone, Debug)]
pub struct Skip<I>;
#[derive(Clone)]
pub struct SkipWhile<I, P>;
#[derive(Clone, Debug)]
pub struct StepBy<I>;
#[derive(Clone, Debug)]
pub struct Take<I>;
#[derive(Clone)]
pub struct TakeWhile<I, P>;
#[derive(Clone)]
pub struct Zip<A, B>;
pub fn zip<A, B>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> where A: IntoIterator, B: IntoIterator;
pub trait Step: Clone + PartialOrd + Sized {}
pub const fn empty<T>() -> Empty<T>;
pub struct Empty<T>;
pub fn from_fn<T, F>(f: F) -> FromFn<F> where F: FnMut() -> Option<T>;
#[derive(Clone)]
pub struct FromFn<F>;
pub fn once<T>(value: T) -> Once<T>;
#[derive(Clone, Debug)]
pub struct Once<T>;
pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F>;
#[derive(Clone)]
pub struct OnceWith<F>;
pub fn repeat<T: Clone>(elt: T) -> Repeat<T>;
#[derive(Clone, Debug)]
pub struct Repeat<A>;
pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T>;
#[derive(Clone)]
pub struct RepeatN<A>;
pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F>;
#[derive(Copy, Clone)]
pub struct RepeatWith<F>;
pub fn successors<T, F>(first: Option<T>, succ: F) -> Successors<T, F> where F: FnMut(&T) -> Option<T>;
#[derive(Clone)]
pub struct Successors<T, F>;
pub trait Sum<A = Self>: Sized {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}
pub trait Product<A = Self>: Sized {
    fn product<I: Iterator<Item = A>>(iter: I) -> Self;
}
pub trait FromIterator<A>: Sized {
    fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
}
pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    fn into_iter(self) -> Self::IntoIter;
}
pub trait Extend<A> {
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
}
pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    #[provided] fn nth_back(&mut self, n: usize) -> Option<Self::Item>;
    #[provided] fn try_rfold<B, F, R>(&mut self, init: B, f: F) -> R where Self: Sized, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>;
    #[provided] fn rfold<B, F>(self, init: B, f: F) -> B where Self: Sized, F: FnMut(B, Self::Item) -> B;
    #[provided] fn rfind<P>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized, P: FnMut(&Self::Item) -> bool;
}
pub trait ExactSizeIterator: Iterator {
    #[provided] fn len(&self) -> usize;
}
pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
    #[provided] fn size_hint(&self) -> (usize, Option<usize>);
    #[provided] fn count(self) -> usize where Self: Sized;
    #[provided] fn last(self) -> Option<Self::Item> where Self: Sized;
    #[provided] fn nth(&mut self, n: usize) -> Option<Self::Item>;
    #[provided] fn step_by(self, step: usize) -> StepBy<Self> where Self: Sized;
    #[provided] fn chain<U>(self, other: U) -> Chain<Self, U::IntoIter> where Self: Sized, U: IntoIterator<Item = Self::Item>;
    #[provided] fn zip<U>(self, other: U) -> Zip<Self, U::IntoIter> where Self: Sized, U: IntoIterator;
    #[provided] fn map<B, F>(self, f: F) -> Map<Self, F> where Self: Sized, F: FnMut(Self::Item) -> B;
    #[provided] fn for_each<F>(self, f: F) where Self: Sized, F: FnMut(Self::Item);
    #[provided] fn filter<P>(self, predicate: P) -> Filter<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    #[provided] fn filter_map<B, F>(self, f: F) -> FilterMap<Self, F> where Self: Sized, F: FnMut(Self::Item) -> Option<B>;
    #[provided] fn enumerate(self) -> Enumerate<Self> where Self: Sized;
    #[provided] fn peekable(self) -> Peekable<Self> where Self: Sized;
    #[provided] fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    #[provided] fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    #[provided] fn map_while<B, P>(self, predicate: P) -> MapWhile<Self, P> where Self: Sized, P: FnMut(Self::Item) -> Option<B>;
    #[provided] fn skip(self, n: usize) -> Skip<Self> where Self: Sized;
    #[provided] fn take(self, n: usize) -> Take<Self> where Self: Sized;
    #[provided] fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F> where Self: Sized, F: FnMut(&mut St, Self::Item) -> Option<B>;
    #[provided] fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F> where Self: Sized, U: IntoIterator, F: FnMut(Self::Item) -> U;
    #[provided] fn flatten(self) -> Flatten<Self> where Self: Sized, Self::Item: IntoIterator;
    #[provided] fn fuse(self) -> Fuse<Self> where Self: Sized;
    #[provided] fn inspect<F>(self, f: F) -> Inspect<Self, F> where Self: Sized, F: FnMut(&Self::Item);
    #[provided] fn by_ref(&mut self) -> &mut Self where Self: Sized;
    #[provided] fn collect<B: FromIterator<Self::Item>>(self) -> B where Self: Sized;
    #[provided] fn partition<B, F>(self, f: F) -> (B, B) where Self: Sized, B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool;
    #[provided] fn try_fold<B, F, R>(&mut self, init: B, f: F) -> R where Self: Sized, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>;
    #[provided] fn try_for_each<F, R>(&mut self, f: F) -> R where Self: Sized, F: FnMut(Self::Item) -> R, R: Try<Output = ()>;
    #[provided] fn fold<B, F>(self, init: B, f: F) -> B where Self: Sized, F: FnMut(B, Self::Item) -> B;
    #[provided] fn reduce<F>(self, f: F) -> Option<Self::Item> where Self: Sized, F: FnMut(Self::Item, Self::Item) -> Self::Item;
    #[provided] fn all<F>(&mut self, f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> bool;
    #[provided] fn any<F>(&mut self, f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> bool;
    #[provided] fn find<P>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    #[provided] fn find_map<B, F>(&mut self, f: F) -> Option<B> where Self: Sized, F: FnMut(Self::Item) -> Option<B>;
    #[provided] fn position<P>(&mut self, predicate: P) -> Option<usize> where Self: Sized, P: FnMut(Self::Item) -> bool;
    #[provided] fn rposition<P>(&mut self, predicate: P) -> Option<usize> where P: FnMut(Self::Item) -> bool, Self: Sized + ExactSizeIterator + DoubleEndedIterator;
    #[provided] fn max(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord;
    #[provided] fn min(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord;
    #[provided] fn max_by_key<B: Ord, F>(self, f: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item) -> B;
    #[provided] fn max_by<F>(self, compare: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    #[provided] fn min_by_key<B: Ord, F>(self, f: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item) -> B;
    #[provided] fn min_by<F>(self, compare: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    #[provided] fn rev(self) -> Rev<Self> where Self: Sized + DoubleEndedIterator;
    #[provided] fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) where FromA: Default + Extend<A>, FromB: Default + Extend<B>, Self: Sized + Iterator<Item = (A, B)>;
    #[provided] fn copied<'a, T>(self) -> Copied<Self> where T: Copy + 'a, Self: Sized + Iterator<Item = &'a T>;
    #[provided] fn cloned<'a, T>(self) -> Cloned<Self> where T: Clone + 'a, Self: Sized + Iterator<Item = &'a T>;
    #[provided] fn cycle(self) -> Cycle<Self> where Self: Sized + Clone;
    #[provided] fn sum<S>(self) -> S where Self: Sized, S: Sum<Self::Item>;
    #[provided] fn product<P>(self) -> P where Self: Sized, P: Product<Self::Item>;
    #[provided] fn cmp<I>(self, other: I) -> Ordering where I: IntoIterator<Item = Self::Item>, Self::Item: Ord, Self: Sized;
    #[provided] fn partial_cmp<I>(self, other: I) -> Option<Ordering> where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized;
    #[provided] fn eq<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialEq<I::Item>, Self: Sized;
    #[provided] fn ne<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialEq<I::Item>, Self: Sized;
    #[provided] fn lt<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized;
    #[provided] fn le<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized;
    #[provided] fn gt<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized;
    #[provided] fn ge<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized;
    #[provided] fn is_sorted(self) -> bool where Self: Sized, Self::Item: PartialOrd;
    #[provided] fn is_sorted_by<F>(self, compare: F) -> bool where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> bool;
    #[provided] fn is_sorted_by_key<F, K>(self, f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> K, K: PartialOrd;
}
pub trait FusedIterator: Iterator {}
impl<A, B> Iterator for Chain<A, B> where A: Iterator, B: Iterator<Item = A::Item> { type Item = A::Item; }
impl<A, B> DoubleEndedIterator for Chain<A, B> where A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item> {}
impl<A, B> FusedIterator for Chain<A, B> where A: FusedIterator, B: FusedIterator<Item = A::Item> {}
impl<A: Default, B: Default> Default for Chain<A, B> {}
impl<'a, I, T: 'a> Iterator for Cloned<I> where I: Iterator<Item = &'a T>, T: Clone { type Item = T; }
impl<'a, I, T: 'a> DoubleEndedIterator for Cloned<I> where I: DoubleEndedIterator<Item = &'a T>, T: Clone {}
impl<'a, I, T: 'a> ExactSizeIterator for Cloned<I> where I: ExactSizeIterator<Item = &'a T>, T: Clone {}
impl<'a, I, T: 'a> FusedIterator for Cloned<I> where I: FusedIterator<Item = &'a T>, T: Clone {}
impl<I: Default> Default for Cloned<I> {}
impl<'a, I, T: 'a> Iterator for Copied<I> where I: Iterator<Item = &'a T>, T: Copy { type Item = T; }
impl<'a, I, T: 'a> DoubleEndedIterator for Copied<I> where I: DoubleEndedIterator<Item = &'a T>, T: Copy {}
impl<'a, I, T: 'a> ExactSizeIterator for Copied<I> where I: ExactSizeIterator<Item = &'a T>, T: Copy {}
impl<'a, I, T: 'a> FusedIterator for Copied<I> where I: FusedIterator<Item = &'a T>, T: Copy {}
impl<I: Default> Default for Copied<I> {}
impl<I> Iterator for Cycle<I> where I: Clone + Iterator { type Item = <I as Iterator>::Item; }
impl<I> FusedIterator for Cycle<I> where I: Clone + Iterator {}
impl<I> Iterator for Enumerate<I> where I: Iterator { type Item = (usize, <I as Iterator>::Item); }
impl<I> DoubleEndedIterator for Enumerate<I> where I: ExactSizeIterator + DoubleEndedIterator {}
impl<I> ExactSizeIterator for Enumerate<I> where I: ExactSizeIterator {}
impl<I> FusedIterator for Enumerate<I> where I: FusedIterator {}
impl<I: Default> Default for Enumerate<I> {}
impl<I: Debug, P> Debug for Filter<I, P> {}
impl<I: Iterator, P> Iterator for Filter<I, P> where P: FnMut(&I::Item) -> bool { type Item = I::Item; }
impl<I: DoubleEndedIterator, P> DoubleEndedIterator for Filter<I, P> where P: FnMut(&I::Item) -> bool {}
impl<I: FusedIterator, P> FusedIterator for Filter<I, P> where P: FnMut(&I::Item) -> bool {}
impl<I: Debug, F> Debug for FilterMap<I, F> {}
impl<B, I: Iterator, F> Iterator for FilterMap<I, F> where F: FnMut(I::Item) -> Option<B> { type Item = B; }
impl<B, I: DoubleEndedIterator, F> DoubleEndedIterator for FilterMap<I, F> where F: FnMut(I::Item) -> Option<B> {}
impl<B, I: FusedIterator, F> FusedIterator for FilterMap<I, F> where F: FnMut(I::Item) -> Option<B> {}
impl<I: Clone, U, F: Clone> Clone for FlatMap<I, U, F> where U: Clone + IntoIterator<IntoIter: Clone> {}
impl<I: Debug, U, F> Debug for FlatMap<I, U, F> where U: IntoIterator<IntoIter: Debug> {}
impl<I: Iterator, U: IntoIterator, F> Iterator for FlatMap<I, U, F> where F: FnMut(I::Item) -> U { type Item = U::Item; }
impl<I: DoubleEndedIterator, U, F> DoubleEndedIterator for FlatMap<I, U, F> where F: FnMut(I::Item) -> U, U: IntoIterator<IntoIter: DoubleEndedIterator> {}
impl<I, U, F> FusedIterator for FlatMap<I, U, F> where I: FusedIterator, U: IntoIterator, F: FnMut(I::Item) -> U {}
impl<I, U> Debug for Flatten<I> where I: Debug + Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Debug + Iterator {}
impl<I, U> Clone for Flatten<I> where I: Clone + Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Clone + Iterator {}
impl<I, U> Iterator for Flatten<I> where I: Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Iterator { type Item = U::Item; }
impl<I, U> DoubleEndedIterator for Flatten<I> where I: DoubleEndedIterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: DoubleEndedIterator {}
impl<I, U> FusedIterator for Flatten<I> where I: FusedIterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Iterator {}
impl<I> Default for Flatten<I> where I: Default + Iterator<Item: IntoIterator> {}
impl<I> FusedIterator for Fuse<I> where I: Iterator {}
impl<I> Iterator for Fuse<I> where I: Iterator { type Item = <I as Iterator>::Item; }
impl<I> DoubleEndedIterator for Fuse<I> where I: DoubleEndedIterator {}
impl<I> ExactSizeIterator for Fuse<I> where I: ExactSizeIterator {}
impl<I: Default> Default for Fuse<I> {}
impl<I: Debug, F> Debug for Inspect<I, F> {}
impl<I: Iterator, F> Iterator for Inspect<I, F> where F: FnMut(&I::Item) { type Item = I::Item; }
impl<I: DoubleEndedIterator, F> DoubleEndedIterator for Inspect<I, F> where F: FnMut(&I::Item) {}
impl<I: ExactSizeIterator, F> ExactSizeIterator for Inspect<I, F> where F: FnMut(&I::Item) {}
impl<I: FusedIterator, F> FusedIterator for Inspect<I, F> where F: FnMut(&I::Item) {}
impl<I: Debug, F> Debug for Map<I, F> {}
impl<B, I: Iterator, F> Iterator for Map<I, F> where F: FnMut(I::Item) -> B { type Item = B; }
impl<B, I: DoubleEndedIterator, F> DoubleEndedIterator for Map<I, F> where F: FnMut(I::Item) -> B {}
impl<B, I: ExactSizeIterator, F> ExactSizeIterator for Map<I, F> where F: FnMut(I::Item) -> B {}
impl<B, I: FusedIterator, F> FusedIterator for Map<I, F> where F: FnMut(I::Item) -> B {}
impl<I: Debug, P> Debug for MapWhile<I, P> {}
impl<B, I: Iterator, P> Iterator for MapWhile<I, P> where P: FnMut(I::Item) -> Option<B> { type Item = B; }
impl<I: Clone + Iterator> Clone for Peekable<I> where I::Item: Clone {}
impl<I: Debug + Iterator> Debug for Peekable<I> where I::Item: Debug {}
impl<I: Iterator> Iterator for Peekable<I> { type Item = I::Item; }
impl<I> DoubleEndedIterator for Peekable<I> where I: DoubleEndedIterator {}
impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}
impl<I: FusedIterator> FusedIterator for Peekable<I> {}
impl<I: Iterator> Peekable<I> {
    pub fn peek(&mut self) -> Option<&I::Item>;
    pub fn peek_mut(&mut self) -> Option<&mut I::Item>;
    pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item>;
    pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item> where T: ?Sized, I::Item: PartialEq<T>;
    pub fn next_if_map<R>(&mut self, f: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R>;
    pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut I::Item) -> Option<R>) -> Option<R>;
}
impl<I> Iterator for Rev<I> where I: DoubleEndedIterator { type Item = <I as Iterator>::Item; }
impl<I> DoubleEndedIterator for Rev<I> where I: DoubleEndedIterator {}
impl<I> ExactSizeIterator for Rev<I> where I: ExactSizeIterator + DoubleEndedIterator {}
impl<I> FusedIterator for Rev<I> where I: FusedIterator + DoubleEndedIterator {}
impl<I: Default> Default for Rev<I> {}
impl<I: Debug, St: Debug, F> Debug for Scan<I, St, F> {}
impl<B, I, St, F> Iterator for Scan<I, St, F> where I: Iterator, F: FnMut(&mut St, I::Item) -> Option<B> { type Item = B; }
impl<I> Iterator for Skip<I> where I: Iterator { type Item = <I as Iterator>::Item; }
impl<I> ExactSizeIterator for Skip<I> where I: ExactSizeIterator {}
impl<I> DoubleEndedIterator for Skip<I> where I: DoubleEndedIterator + ExactSizeIterator {}
impl<I> FusedIterator for Skip<I> where I: FusedIterator {}
impl<I: Debug, P> Debug for SkipWhile<I, P> {}
impl<I: Iterator, P> Iterator for SkipWhile<I, P> where P: FnMut(&I::Item) -> bool { type Item = I::Item; }
impl<I, P> FusedIterator for SkipWhile<I, P> where I: FusedIterator, P: FnMut(&I::Item) -> bool {}
impl<I> Iterator for StepBy<I> where I: Iterator { type Item = I::Item; }
impl<I> DoubleEndedIterator for StepBy<I> where I: DoubleEndedIterator + ExactSizeIterator {}
impl<I> ExactSizeIterator for StepBy<I> where I: ExactSizeIterator {}
impl<I> Iterator for Take<I> where I: Iterator { type Item = <I as Iterator>::Item; }
impl<I> DoubleEndedIterator for Take<I> where I: DoubleEndedIterator + ExactSizeIterator {}
impl<I> ExactSizeIterator for Take<I> where I: ExactSizeIterator {}
impl<I> FusedIterator for Take<I> where I: FusedIterator {}
impl<T: Clone> DoubleEndedIterator for Take<Repeat<T>> {}
impl<T: Clone> ExactSizeIterator for Take<Repeat<T>> {}
impl<F: FnMut() -> A, A> ExactSizeIterator for Take<RepeatWith<F>> {}
impl<I: Debug, P> Debug for TakeWhile<I, P> {}
impl<I: Iterator, P> Iterator for TakeWhile<I, P> where P: FnMut(&I::Item) -> bool { type Item = I::Item; }
impl<I, P> FusedIterator for TakeWhile<I, P> where I: FusedIterator, P: FnMut(&I::Item) -> bool {}
impl<A, B> Iterator for Zip<A, B> where A: Iterator, B: Iterator { type Item = (A::Item, B::Item); }
impl<A, B> DoubleEndedIterator for Zip<A, B> where A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator {}
impl<A, B> ExactSizeIterator for Zip<A, B> where A: ExactSizeIterator, B: ExactSizeIterator {}
impl<A, B> FusedIterator for Zip<A, B> where A: FusedIterator, B: FusedIterator {}
impl<A: Debug, B: Debug> Debug for Zip<A, B> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, char)] impl<Prim> Step for Prim {}
#[for_each(u8, u16, u32, u64, u128, usize)] impl<Int> Step for NonZero<Int> {}
impl<A: Step> Iterator for Range<A> { type Item = A; }
#[for_each(i8, i16, i32, isize, u8, u16, u32, usize)] impl<Int> ExactSizeIterator for Range<Int> {}
#[for_each(u8, u16, usize)] impl<Int> ExactSizeIterator for Range<NonZero<Int>> {}
#[for_each(i8, i16, u8, u16)] impl<Int> ExactSizeIterator for RangeInclusive<Int> {}
#[for_each(u8, u16, usize)] impl<Int> ExactSizeIterator for RangeInclusive<NonZero<Int>> {}
impl<A: Step> DoubleEndedIterator for Range<A> {}
impl<A: Step> FusedIterator for Range<A> {}
impl<A: Step> Iterator for RangeFrom<A> { type Item = A; }
impl<A: Step> FusedIterator for RangeFrom<A> {}
impl<A: Step> Iterator for RangeInclusive<A> { type Item = A; }
impl<A: Step> DoubleEndedIterator for RangeInclusive<A> {}
impl<A: Step> FusedIterator for RangeInclusive<A> {}
impl<T> Debug for Empty<T> {}
impl<T> Iterator for Empty<T> { type Item = T; }
impl<T> DoubleEndedIterator for Empty<T> {}
impl<T> ExactSizeIterator for Empty<T> {}
impl<T> FusedIterator for Empty<T> {}
impl<T> Clone for Empty<T> {}
impl<T> Default for Empty<T> {}
impl<T, F> Iterator for FromFn<F> where F: FnMut() -> Option<T> { type Item = T; }
impl<F> Debug for FromFn<F> {}
impl<T> Iterator for Once<T> { type Item = T; }
impl<T> DoubleEndedIterator for Once<T> {}
impl<T> ExactSizeIterator for Once<T> {}
impl<T> FusedIterator for Once<T> {}
impl<F> Debug for OnceWith<F> {}
impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> { type Item = A; }
impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> {}
impl<A, F: FnOnce() -> A> ExactSizeIterator for OnceWith<F> {}
impl<A, F: FnOnce() -> A> FusedIterator for OnceWith<F> {}
impl<A: Clone> Iterator for Repeat<A> { type Item = A; }
impl<A: Clone> DoubleEndedIterator for Repeat<A> {}
impl<A: Clone> FusedIterator for Repeat<A> {}
impl<A: Debug> Debug for RepeatN<A> {}
impl<A: Clone> Iterator for RepeatN<A> { type Item = A; }
impl<A: Clone> ExactSizeIterator for RepeatN<A> {}
impl<A: Clone> DoubleEndedIterator for RepeatN<A> {}
impl<A: Clone> FusedIterator for RepeatN<A> {}
impl<F> Debug for RepeatWith<F> {}
impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> { type Item = A; }
impl<A, F: FnMut() -> A> FusedIterator for RepeatWith<F> {}
impl<T, F> Iterator for Successors<T, F> where F: FnMut(&T) -> Option<T> { type Item = T; }
impl<T, F> FusedIterator for Successors<T, F> where F: FnMut(&T) -> Option<T> {}
impl<T: Debug, F> Debug for Successors<T, F> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Sum for Num {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<Num> Product for Num {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<'a, Num> Sum<&'a Num> for Num {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)] impl<'a, Num> Product<&'a Num> for Num {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Sum for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<Int> Product for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<'a, Int> Sum<&'a Wrapping<Int>> for Wrapping<Int> {}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)] impl<'a, Int> Product<&'a Wrapping<Int>> for Wrapping<Int> {}
#[for_each(u8, u16, u32, u64, u128, usize)] impl<Int> Sum for Saturating<Int> {}
#[for_each(u8, u16, u32, u64, u128, usize)] impl<Int> Product for Saturating<Int> {}
#[for_each(u8, u16, u32, u64, u128, usize)] impl<'a, Int> Sum<&'a Saturating<Int>> for Saturating<Int> {}
#[for_each(u8, u16, u32, u64, u128, usize)] impl<'a, Int> Product<&'a Saturating<Int>> for Saturating<Int> {}
impl<T, U, E> Sum<Result<U, E>> for Result<T, E> where T: Sum<U> {}
impl<T, U, E> Product<Result<U, E>> for Result<T, E> where T: Product<U> {}
impl<T, U> Sum<Option<U>> for Option<T> where T: Sum<U> {}
impl<T, U> Product<Option<U>> for Option<T> where T: Product<U> {}
impl<I: Iterator> IntoIterator for I { type Item = I::Item; type IntoIter = I; }
impl Extend<()> for () {}
impl<A, B, ExA, ExB> Extend<(A, B)> for (ExA, ExB) where ExA: Extend<A>, ExB: Extend<B> {}
impl<A, B, ExA, ExB> FromIterator<(A, B)> for (ExA, ExB) where ExA: Default + Extend<A>, ExB: Default + Extend<B> {}
impl<'a, I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for &'a mut I {}
impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {}
impl<I: Iterator + ?Sized> Iterator for &mut I { type Item = I::Item; }
impl<I: FusedIterator + ?Sized> FusedIterator for &mut I {}
impl FromIterator<()> for () {}
