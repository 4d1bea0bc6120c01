// Iterators: the traits, the adaptors, the sources.

use std::cmp::Ordering;
use std::convert::Infallible;
use std::fmt::{Debug, Formatter};
use std::marker::PhantomData;
use std::mem::replace;
use std::num::{NonZero, Saturating, Wrapping};
use std::ops::{ControlFlow, Range, RangeFrom, RangeInclusive, Try};

#[derive(Clone, Debug)]
pub struct Chain<A, B> { a: Option<A>, b: Option<B> }
pub fn chain<A, B>(a: A, b: B) -> Chain<A::IntoIter, B::IntoIter> where A: IntoIterator, B: IntoIterator<Item = A::Item> { Chain { a: Some(a.into_iter()), b: Some(b.into_iter()) } }
#[derive(Clone, Debug)]
pub struct Cloned<I> { it: I }
#[derive(Clone, Debug)]
pub struct Copied<I> { it: I }
#[derive(Clone, Debug)]
pub struct Cycle<I> { orig: I, iter: I }
#[derive(Clone, Debug)]
pub struct Enumerate<I> { iter: I, count: usize }
#[derive(Clone)]
pub struct Filter<I, P> { iter: I, predicate: P }
#[derive(Clone)]
pub struct FilterMap<I, F> { iter: I, f: F }
#[derive(Clone, Debug)]
struct FlattenCompat<I, U> { iter: Fuse<I>, frontiter: Option<U>, backiter: Option<U> }
pub struct FlatMap<I, U: IntoIterator, F> { inner: FlattenCompat<Map<I, F>, U::IntoIter> }
pub struct Flatten<I: Iterator<Item: IntoIterator>> { inner: FlattenCompat<I, <I::Item as IntoIterator>::IntoIter> }
#[derive(Clone, Debug)]
pub struct Fuse<I> { iter: Option<I> }
#[derive(Clone)]
pub struct Inspect<I, F> { iter: I, f: F }
#[derive(Clone)]
pub struct Map<I, F> { iter: I, f: F }
#[derive(Clone)]
pub struct MapWhile<I, P> { iter: I, predicate: P }
pub struct Peekable<I: Iterator> { iter: I, peeked: Option<Option<I::Item>> }
#[derive(Clone, Debug)]
pub struct Rev<T> { iter: T }
#[derive(Clone)]
pub struct Scan<I, St, F> { iter: I, f: F, state: St }
#[derive(Clone, Debug)]
pub struct Skip<I> { iter: I, n: usize }
#[derive(Clone)]
pub struct SkipWhile<I, P> { iter: I, flag: bool, predicate: P }
#[derive(Clone, Debug)]
pub struct StepBy<I> { iter: I, step_minus_one: usize, first_take: bool }
#[derive(Clone, Debug)]
pub struct Take<I> { iter: I, n: usize }
#[derive(Clone)]
pub struct TakeWhile<I, P> { iter: I, flag: bool, predicate: P }
#[derive(Clone)]
pub struct Zip<A, B> { a: A, b: B }
pub fn zip<A, B>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> where A: IntoIterator, B: IntoIterator { Zip { a: a.into_iter(), b: b.into_iter() } }
pub trait Step: Clone + PartialOrd + Sized {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>);
    fn forward_checked(start: Self, count: usize) -> Option<Self>;
    fn backward_checked(start: Self, count: usize) -> Option<Self>;
    #[track_caller]
    fn successor(&self) -> Self {
        match Self::forward_checked(self.clone(), 1) {
            Some(next) => next,
            None => panic!("attempt to add with overflow"),
        }
    }
    fn predecessor(&self) -> Self { Self::backward_checked(self.clone(), 1).unwrap() }
    fn next_below(start: &mut Self, end: &Self) -> Option<Self> {
        if *start < *end {
            let next = start.successor();
            Some(replace(start, next))
        } else {
            None
        }
    }
    fn next_upto(start: &mut Self, end: &Self, exhausted: &mut bool) -> Option<Self> {
        if *exhausted || !(*start <= *end) {
            return None;
        }
        if *start < *end {
            let next = start.successor();
            return Some(replace(start, next));
        }
        *exhausted = true;
        Some(start.clone())
    }
}
#[derive(Debug)]
struct Shunt<'r, I, R> { iter: I, residual: &'r mut Option<R> }
impl<'r, I, R> Shunt<'r, I, R> {
    fn new(iter: I, residual: &'r mut Option<R>) -> Self { Shunt { iter, residual } }
}
impl<I: Iterator, R> Iterator for Shunt<'_, I, R> where I::Item: Try<Residual = R> {
    type Item = <I::Item as Try>::Output;
    fn next(&mut self) -> Option<Self::Item> {
        match self.iter.next()?.branch() {
            ControlFlow::Continue(item) => Some(item),
            ControlFlow::Break(residual) => {
                *self.residual = Some(residual);
                None
            }
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        match self.residual {
            Some(_) => (0, Some(0)),
            None => (0, self.iter.size_hint().1),
        }
    }
}
pub const fn empty<T>() -> Empty<T> { Empty { item: PhantomData } }
pub struct Empty<T> { item: PhantomData<fn() -> T> }
pub fn from_fn<T, F>(f: F) -> FromFn<F> where F: FnMut() -> Option<T> { FromFn { f } }
#[derive(Clone)]
pub struct FromFn<F> { f: F }
pub fn once<T>(value: T) -> Once<T> { Once { inner: Some(value).into_iter() } }
#[derive(Clone, Debug)]
pub struct Once<T> { inner: std::option::IntoIter<T> }
pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F> { OnceWith { make: Some(make) } }
#[derive(Clone)]
pub struct OnceWith<F> { make: Option<F> }
pub fn repeat<T: Clone>(elt: T) -> Repeat<T> { Repeat { element: elt } }
#[derive(Clone, Debug)]
pub struct Repeat<A> { element: A }
pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T> { RepeatN { count, element: if count > 0 { Some(element) } else { None } } }
#[derive(Clone)]
pub struct RepeatN<A> { count: usize, element: Option<A> }
pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> { RepeatWith { repeater } }
#[derive(Copy, Clone)]
pub struct RepeatWith<F> { repeater: F }
pub fn successors<T, F>(first: Option<T>, succ: F) -> Successors<T, F> where F: FnMut(&T) -> Option<T> { Successors { next: first, succ } }
#[derive(Clone)]
pub struct Successors<T, F> { next: Option<T>, succ: F }
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
    fn extend_one(&mut self, item: A) { self.extend(Some(item)); }
}
pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
        let mut n = n;
        while n > 0 {
            self.next_back()?;
            n -= 1;
        }
        self.next_back()
    }
    fn try_rfold<B, F, R>(&mut self, init: B, mut f: F) -> R where Self: Sized, F: FnMut(B, Self::Item) -> R, R: Try<Output = B> {
        let mut acc = init;
        while let Some(x) = self.next_back() {
            acc = f(acc, x)?;
        }
        R::from_output(acc)
    }
    fn rfold<B, F>(mut self, init: B, mut f: F) -> B where Self: Sized, F: FnMut(B, Self::Item) -> B {
        let mut acc = init;
        while let Some(x) = self.next_back() {
            acc = f(acc, x);
        }
        acc
    }
    fn rfind<P>(&mut self, mut predicate: P) -> Option<Self::Item> where Self: Sized, P: FnMut(&Self::Item) -> bool {
        while let Some(x) = self.next_back() {
            if predicate(&x) {
                return Some(x);
            }
        }
        None
    }
}
pub trait ExactSizeIterator: Iterator {
    fn len(&self) -> usize { self.size_hint().0 }
}
pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
    fn size_hint(&self) -> (usize, Option<usize>) { (0, None) }
    fn count(mut self) -> usize where Self: Sized {
        let mut count = 0;
        while let Some(_) = self.next() {
            count += 1;
        }
        count
    }
    fn last(mut self) -> Option<Self::Item> where Self: Sized {
        let mut last = None;
        while let Some(x) = self.next() {
            last = Some(x);
        }
        last
    }
    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        let mut n = n;
        while n > 0 {
            self.next()?;
            n -= 1;
        }
        self.next()
    }
    fn step_by(self, step: usize) -> StepBy<Self> where Self: Sized {
        assert!(step != 0);
        StepBy { iter: self, step_minus_one: step - 1, first_take: true }
    }
    fn chain<U>(self, other: U) -> Chain<Self, U::IntoIter> where Self: Sized, U: IntoIterator<Item = Self::Item> { Chain { a: Some(self), b: Some(other.into_iter()) } }
    fn zip<U>(self, other: U) -> Zip<Self, U::IntoIter> where Self: Sized, U: IntoIterator { Zip { a: self, b: other.into_iter() } }
    fn map<B, F>(self, f: F) -> Map<Self, F> where Self: Sized, F: FnMut(Self::Item) -> B { Map { iter: self, f } }
    fn for_each<F>(mut self, mut f: F) where Self: Sized, F: FnMut(Self::Item) {
        while let Some(x) = self.next() {
            f(x);
        }
    }
    fn filter<P>(self, predicate: P) -> Filter<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool { Filter { iter: self, predicate } }
    fn filter_map<B, F>(self, f: F) -> FilterMap<Self, F> where Self: Sized, F: FnMut(Self::Item) -> Option<B> { FilterMap { iter: self, f } }
    fn enumerate(self) -> Enumerate<Self> where Self: Sized { Enumerate { iter: self, count: 0 } }
    fn peekable(self) -> Peekable<Self> where Self: Sized { Peekable { iter: self, peeked: None } }
    fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool { SkipWhile { iter: self, flag: false, predicate } }
    fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool { TakeWhile { iter: self, flag: false, predicate } }
    fn map_while<B, P>(self, predicate: P) -> MapWhile<Self, P> where Self: Sized, P: FnMut(Self::Item) -> Option<B> { MapWhile { iter: self, predicate } }
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized { Skip { iter: self, n } }
    fn take(self, n: usize) -> Take<Self> where Self: Sized { Take { iter: self, n } }
    fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F> where Self: Sized, F: FnMut(&mut St, Self::Item) -> Option<B> { Scan { iter: self, f, state: initial_state } }
    fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F> where Self: Sized, U: IntoIterator, F: FnMut(Self::Item) -> U { FlatMap { inner: FlattenCompat::new(self.map(f)) } }
    fn flatten(self) -> Flatten<Self> where Self: Sized, Self::Item: IntoIterator { Flatten { inner: FlattenCompat::new(self) } }
    fn fuse(self) -> Fuse<Self> where Self: Sized { Fuse { iter: Some(self) } }
    fn inspect<F>(self, f: F) -> Inspect<Self, F> where Self: Sized, F: FnMut(&Self::Item) { Inspect { iter: self, f } }
    fn by_ref(&mut self) -> &mut Self where Self: Sized { self }
    fn collect<B: FromIterator<Self::Item>>(self) -> B where Self: Sized { B::from_iter(self) }
    fn partition<B, F>(mut self, mut f: F) -> (B, B) where Self: Sized, B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool {
        let mut left = B::default();
        let mut right = B::default();
        while let Some(x) = self.next() {
            if f(&x) {
                left.extend_one(x);
            } else {
                right.extend_one(x);
            }
        }
        (left, right)
    }
    fn try_fold<B, F, R>(&mut self, init: B, mut f: F) -> R where Self: Sized, F: FnMut(B, Self::Item) -> R, R: Try<Output = B> {
        let mut acc = init;
        while let Some(x) = self.next() {
            acc = f(acc, x)?;
        }
        R::from_output(acc)
    }
    fn try_for_each<F, R>(&mut self, mut f: F) -> R where Self: Sized, F: FnMut(Self::Item) -> R, R: Try<Output = ()> {
        while let Some(x) = self.next() {
            f(x)?;
        }
        R::from_output(())
    }
    fn fold<B, F>(mut self, init: B, mut f: F) -> B where Self: Sized, F: FnMut(B, Self::Item) -> B {
        let mut acc = init;
        while let Some(x) = self.next() {
            acc = f(acc, x);
        }
        acc
    }
    fn reduce<F>(mut self, f: F) -> Option<Self::Item> where Self: Sized, F: FnMut(Self::Item, Self::Item) -> Self::Item {
        let first = self.next()?;
        Some(self.fold(first, f))
    }
    fn all<F>(&mut self, mut f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> bool {
        while let Some(x) = self.next() {
            if !f(x) {
                return false;
            }
        }
        true
    }
    fn any<F>(&mut self, mut f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> bool {
        while let Some(x) = self.next() {
            if f(x) {
                return true;
            }
        }
        false
    }
    fn find<P>(&mut self, mut predicate: P) -> Option<Self::Item> where Self: Sized, P: FnMut(&Self::Item) -> bool {
        while let Some(x) = self.next() {
            if predicate(&x) {
                return Some(x);
            }
        }
        None
    }
    fn find_map<B, F>(&mut self, mut f: F) -> Option<B> where Self: Sized, F: FnMut(Self::Item) -> Option<B> {
        while let Some(x) = self.next() {
            let found = f(x);
            if found.is_some() {
                return found;
            }
        }
        None
    }
    fn position<P>(&mut self, mut predicate: P) -> Option<usize> where Self: Sized, P: FnMut(Self::Item) -> bool {
        let mut index = 0;
        while let Some(x) = self.next() {
            if predicate(x) {
                return Some(index);
            }
            index += 1;
        }
        None
    }
    fn rposition<P>(&mut self, mut predicate: P) -> Option<usize> where P: FnMut(Self::Item) -> bool, Self: Sized + ExactSizeIterator + DoubleEndedIterator {
        let mut index = self.len();
        while let Some(x) = self.next_back() {
            index -= 1;
            if predicate(x) {
                return Some(index);
            }
        }
        None
    }
    fn max(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord { self.max_by(|a, b| Ord::cmp(a, b)) }
    fn min(self) -> Option<Self::Item> where Self: Sized, Self::Item: Ord { self.min_by(|a, b| Ord::cmp(a, b)) }
    fn max_by_key<B: Ord, F>(self, mut f: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item) -> B { self.map(|x| (f(&x), x)).max_by(|a, b| Ord::cmp(&a.0, &b.0)).map(|pair| pair.1) }
    fn max_by<F>(self, mut compare: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering {
        self.reduce(|a, b| match compare(&a, &b) {
            Ordering::Greater => a,
            _ => b,
        })
    }
    fn min_by_key<B: Ord, F>(self, mut f: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item) -> B { self.map(|x| (f(&x), x)).min_by(|a, b| Ord::cmp(&a.0, &b.0)).map(|pair| pair.1) }
    fn min_by<F>(self, mut compare: F) -> Option<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering {
        self.reduce(|a, b| match compare(&a, &b) {
            Ordering::Greater => b,
            _ => a,
        })
    }
    fn rev(self) -> Rev<Self> where Self: Sized + DoubleEndedIterator { Rev { iter: self } }
    fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) where FromA: Default + Extend<A>, FromB: Default + Extend<B>, Self: Sized + Iterator<Item = (A, B)> {
        let mut both = <(FromA, FromB)>::default();
        both.extend(self);
        both
    }
    fn copied<'a, T>(self) -> Copied<Self> where T: Copy + 'a, Self: Sized + Iterator<Item = &'a T> { Copied { it: self } }
    fn cloned<'a, T>(self) -> Cloned<Self> where T: Clone + 'a, Self: Sized + Iterator<Item = &'a T> { Cloned { it: self } }
    fn cycle(self) -> Cycle<Self> where Self: Sized + Clone { Cycle { orig: self.clone(), iter: self } }
    fn sum<S>(self) -> S where Self: Sized, S: Sum<Self::Item> { S::sum(self) }
    fn product<P>(self) -> P where Self: Sized, P: Product<Self::Item> { P::product(self) }
    fn cmp<I>(mut self, other: I) -> Ordering where I: IntoIterator<Item = Self::Item>, Self::Item: Ord, Self: Sized {
        let mut other = other.into_iter();
        loop {
            let Some(x) = self.next() else {
                return if other.next().is_some() { Ordering::Less } else { Ordering::Equal };
            };
            let Some(y) = other.next() else { return Ordering::Greater };
            match Ord::cmp(&x, &y) {
                Ordering::Equal => {}
                order => return order,
            }
        }
    }
    fn partial_cmp<I>(mut self, other: I) -> Option<Ordering> where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized {
        let mut other = other.into_iter();
        loop {
            let Some(x) = self.next() else {
                return Some(if other.next().is_some() { Ordering::Less } else { Ordering::Equal });
            };
            let Some(y) = other.next() else { return Some(Ordering::Greater) };
            match PartialOrd::partial_cmp(&x, &y) {
                Some(Ordering::Equal) => {}
                order => return order,
            }
        }
    }
    fn eq<I>(mut self, other: I) -> bool where I: IntoIterator, Self::Item: PartialEq<I::Item>, Self: Sized {
        let mut other = other.into_iter();
        loop {
            let Some(x) = self.next() else { return other.next().is_none() };
            match other.next() {
                Some(y) if x == y => {}
                _ => return false,
            }
        }
    }
    fn ne<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialEq<I::Item>, Self: Sized { !Iterator::eq(self, other) }
    fn lt<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized { Iterator::partial_cmp(self, other) == Some(Ordering::Less) }
    fn le<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized { matches!(Iterator::partial_cmp(self, other), Some(Ordering::Less | Ordering::Equal)) }
    fn gt<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized { Iterator::partial_cmp(self, other) == Some(Ordering::Greater) }
    fn ge<I>(self, other: I) -> bool where I: IntoIterator, Self::Item: PartialOrd<I::Item>, Self: Sized { matches!(Iterator::partial_cmp(self, other), Some(Ordering::Greater | Ordering::Equal)) }
    fn is_sorted(self) -> bool where Self: Sized, Self::Item: PartialOrd { self.is_sorted_by(|a, b| *a <= *b) }
    fn is_sorted_by<F>(mut self, mut compare: F) -> bool where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> bool {
        let Some(mut last) = self.next() else { return true };
        while let Some(x) = self.next() {
            if !compare(&last, &x) {
                return false;
            }
            last = x;
        }
        true
    }
    fn is_sorted_by_key<F, K>(self, f: F) -> bool where Self: Sized, F: FnMut(Self::Item) -> K, K: PartialOrd { self.map(f).is_sorted() }
}
pub trait FusedIterator: Iterator {}
fn both(a: Option<usize>, b: Option<usize>) -> Option<usize> { a?.checked_add(b?) }
impl<A, B> Iterator for Chain<A, B> where A: Iterator, B: Iterator<Item = A::Item> {
    type Item = A::Item;
    fn next(&mut self) -> Option<Self::Item> {
        if let Some(a) = &mut self.a {
            match a.next() {
                None => self.a = None,
                item => return item,
            }
        }
        match &mut self.b {
            Some(b) => b.next(),
            None => None,
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let (low, high) = self.a.as_ref().map_or((0, Some(0)), |a| a.size_hint());
        let (more, most) = self.b.as_ref().map_or((0, Some(0)), |b| b.size_hint());
        (low.saturating_add(more), both(high, most))
    }
}
impl<A, B> DoubleEndedIterator for Chain<A, B> where A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item> {
    fn next_back(&mut self) -> Option<Self::Item> {
        if let Some(b) = &mut self.b {
            match b.next_back() {
                None => self.b = None,
                item => return item,
            }
        }
        match &mut self.a {
            Some(a) => a.next_back(),
            None => None,
        }
    }
}
impl<A, B> FusedIterator for Chain<A, B> where A: FusedIterator, B: FusedIterator<Item = A::Item> {}
impl<A: Default, B: Default> Default for Chain<A, B> {
    fn default() -> Self { Chain { a: Some(A::default()), b: Some(B::default()) } }
}
impl<'a, I, T: 'a> Iterator for Cloned<I> where I: Iterator<Item = &'a T>, T: Clone {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> { self.it.next().cloned() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
}
impl<'a, I, T: 'a> DoubleEndedIterator for Cloned<I> where I: DoubleEndedIterator<Item = &'a T>, T: Clone {
    fn next_back(&mut self) -> Option<Self::Item> { self.it.next_back().cloned() }
}
impl<'a, I, T: 'a> ExactSizeIterator for Cloned<I> where I: ExactSizeIterator<Item = &'a T>, T: Clone {
    fn len(&self) -> usize { self.it.len() }
}
impl<'a, I, T: 'a> FusedIterator for Cloned<I> where I: FusedIterator<Item = &'a T>, T: Clone {}
impl<I: Default> Default for Cloned<I> {
    fn default() -> Self { Cloned { it: I::default() } }
}
impl<'a, I, T: 'a> Iterator for Copied<I> where I: Iterator<Item = &'a T>, T: Copy {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> { self.it.next().copied() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.it.size_hint() }
    fn nth(&mut self, n: usize) -> Option<Self::Item> { self.it.nth(n).copied() }
}
impl<'a, I, T: 'a> DoubleEndedIterator for Copied<I> where I: DoubleEndedIterator<Item = &'a T>, T: Copy {
    fn next_back(&mut self) -> Option<Self::Item> { self.it.next_back().copied() }
}
impl<'a, I, T: 'a> ExactSizeIterator for Copied<I> where I: ExactSizeIterator<Item = &'a T>, T: Copy {
    fn len(&self) -> usize { self.it.len() }
}
impl<'a, I, T: 'a> FusedIterator for Copied<I> where I: FusedIterator<Item = &'a T>, T: Copy {}
impl<I: Default> Default for Copied<I> {
    fn default() -> Self { Copied { it: I::default() } }
}
impl<I> Iterator for Cycle<I> where I: Clone + Iterator {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<Self::Item> {
        match self.iter.next() {
            None => {
                self.iter = self.orig.clone();
                self.iter.next()
            }
            item => item,
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        match self.orig.size_hint() {
            (0, Some(0)) => (0, Some(0)),
            (0, _) => (0, None),
            _ => (usize::MAX, None),
        }
    }
}
impl<I> FusedIterator for Cycle<I> where I: Clone + Iterator {}
impl<I> Iterator for Enumerate<I> where I: Iterator {
    type Item = (usize, <I as Iterator>::Item);
    fn next(&mut self) -> Option<Self::Item> {
        let item = self.iter.next()?;
        let index = self.count;
        self.count += 1;
        Some((index, item))
    }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        let item = self.iter.nth(n)?;
        let index = self.count + n;
        self.count = index + 1;
        Some((index, item))
    }
}
impl<I> DoubleEndedIterator for Enumerate<I> where I: ExactSizeIterator + DoubleEndedIterator {
    fn next_back(&mut self) -> Option<Self::Item> {
        let item = self.iter.next_back()?;
        Some((self.count + self.iter.len(), item))
    }
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
        let item = self.iter.nth_back(n)?;
        Some((self.count + self.iter.len(), item))
    }
}
impl<I> ExactSizeIterator for Enumerate<I> where I: ExactSizeIterator {
    fn len(&self) -> usize { self.iter.len() }
}
impl<I> FusedIterator for Enumerate<I> where I: FusedIterator {}
impl<I: Default> Default for Enumerate<I> {
    fn default() -> Self { Enumerate { iter: I::default(), count: 0 } }
}
impl<I: Debug, P> Debug for Filter<I, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Filter").field("iter", &self.iter).finish() }
}
impl<I: Iterator, P> Iterator for Filter<I, P> where P: FnMut(&I::Item) -> bool {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let item = self.iter.next()?;
            if (self.predicate)(&item) {
                return Some(item);
            }
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (0, self.iter.size_hint().1) }
}
impl<I: DoubleEndedIterator, P> DoubleEndedIterator for Filter<I, P> where P: FnMut(&I::Item) -> bool {
    fn next_back(&mut self) -> Option<Self::Item> {
        loop {
            let item = self.iter.next_back()?;
            if (self.predicate)(&item) {
                return Some(item);
            }
        }
    }
}
impl<I: FusedIterator, P> FusedIterator for Filter<I, P> where P: FnMut(&I::Item) -> bool {}
impl<I: Debug, F> Debug for FilterMap<I, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("FilterMap").field("iter", &self.iter).finish() }
}
impl<B, I: Iterator, F> Iterator for FilterMap<I, F> where F: FnMut(I::Item) -> Option<B> {
    type Item = B;
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let found = (self.f)(self.iter.next()?);
            if found.is_some() {
                return found;
            }
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (0, self.iter.size_hint().1) }
}
impl<B, I: DoubleEndedIterator, F> DoubleEndedIterator for FilterMap<I, F> where F: FnMut(I::Item) -> Option<B> {
    fn next_back(&mut self) -> Option<Self::Item> {
        loop {
            let found = (self.f)(self.iter.next_back()?);
            if found.is_some() {
                return found;
            }
        }
    }
}
impl<B, I: FusedIterator, F> FusedIterator for FilterMap<I, F> where F: FnMut(I::Item) -> Option<B> {}
impl<I, U> FlattenCompat<I, U> {
    fn new(iter: I) -> Self { FlattenCompat { iter: Fuse { iter: Some(iter) }, frontiter: None, backiter: None } }
}
impl<I: Iterator<Item: IntoIterator<IntoIter = U>>, U: Iterator> FlattenCompat<I, U> {
    fn next(&mut self) -> Option<U::Item> {
        loop {
            if let Some(inner) = &mut self.frontiter {
                match inner.next() {
                    None => self.frontiter = None,
                    item => return item,
                }
            }
            match self.iter.next() {
                Some(inner) => self.frontiter = Some(inner.into_iter()),
                None => break,
            }
        }
        let item = self.backiter.as_mut()?.next();
        if item.is_none() {
            self.backiter = None;
        }
        item
    }
    fn next_back(&mut self) -> Option<U::Item> where I: DoubleEndedIterator, U: DoubleEndedIterator {
        loop {
            if let Some(inner) = &mut self.backiter {
                match inner.next_back() {
                    None => self.backiter = None,
                    item => return item,
                }
            }
            match self.iter.next_back() {
                Some(inner) => self.backiter = Some(inner.into_iter()),
                None => break,
            }
        }
        let item = self.frontiter.as_mut()?.next_back();
        if item.is_none() {
            self.frontiter = None;
        }
        item
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let (low, high) = self.frontiter.as_ref().map_or((0, Some(0)), |inner| inner.size_hint());
        let (more, most) = self.backiter.as_ref().map_or((0, Some(0)), |inner| inner.size_hint());
        let high = match self.iter.size_hint() {
            (0, Some(0)) => both(high, most),
            _ => None,
        };
        (low.saturating_add(more), high)
    }
}
impl<I: Clone, U, F: Clone> Clone for FlatMap<I, U, F> where U: Clone + IntoIterator<IntoIter: Clone> {
    fn clone(&self) -> Self { FlatMap { inner: self.inner.clone() } }
}
impl<I: Debug, U, F> Debug for FlatMap<I, U, F> where U: IntoIterator<IntoIter: Debug> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("FlatMap").field("inner", &self.inner).finish() }
}
impl<I: Iterator, U: IntoIterator, F> Iterator for FlatMap<I, U, F> where F: FnMut(I::Item) -> U {
    type Item = U::Item;
    fn next(&mut self) -> Option<Self::Item> { self.inner.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.inner.size_hint() }
}
impl<I: DoubleEndedIterator, U, F> DoubleEndedIterator for FlatMap<I, U, F> where F: FnMut(I::Item) -> U, U: IntoIterator<IntoIter: DoubleEndedIterator> {
    fn next_back(&mut self) -> Option<Self::Item> { self.inner.next_back() }
}
impl<I, U, F> FusedIterator for FlatMap<I, U, F> where I: FusedIterator, U: IntoIterator, F: FnMut(I::Item) -> U {}
impl<I, U> Debug for Flatten<I> where I: Debug + Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Debug + Iterator {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Flatten").field("inner", &self.inner).finish() }
}
impl<I, U> Clone for Flatten<I> where I: Clone + Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Clone + Iterator {
    fn clone(&self) -> Self { Flatten { inner: self.inner.clone() } }
}
impl<I, U> Iterator for Flatten<I> where I: Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Iterator {
    type Item = U::Item;
    fn next(&mut self) -> Option<Self::Item> { self.inner.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.inner.size_hint() }
}
impl<I, U> DoubleEndedIterator for Flatten<I> where I: DoubleEndedIterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: DoubleEndedIterator {
    fn next_back(&mut self) -> Option<Self::Item> { self.inner.next_back() }
}
impl<I, U> FusedIterator for Flatten<I> where I: FusedIterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Iterator {}
impl<I> Default for Flatten<I> where I: Default + Iterator<Item: IntoIterator> {
    fn default() -> Self { Flatten { inner: FlattenCompat::new(I::default()) } }
}
impl<I> FusedIterator for Fuse<I> where I: Iterator {}
impl<I> Iterator for Fuse<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<Self::Item> {
        let item = self.iter.as_mut()?.next();
        if item.is_none() {
            self.iter = None;
        }
        item
    }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.as_ref().map_or((0, Some(0)), |iter| iter.size_hint()) }
}
impl<I> DoubleEndedIterator for Fuse<I> where I: DoubleEndedIterator {
    fn next_back(&mut self) -> Option<Self::Item> {
        let item = self.iter.as_mut()?.next_back();
        if item.is_none() {
            self.iter = None;
        }
        item
    }
}
impl<I> ExactSizeIterator for Fuse<I> where I: ExactSizeIterator {
    fn len(&self) -> usize { self.iter.as_ref().map_or(0, |iter| iter.len()) }
}
impl<I: Default> Default for Fuse<I> {
    fn default() -> Self { Fuse { iter: Some(I::default()) } }
}
impl<I: Debug, F> Debug for Inspect<I, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Inspect").field("iter", &self.iter).finish() }
}
impl<I: Iterator, F> Iterator for Inspect<I, F> where F: FnMut(&I::Item) {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> {
        let item = self.iter.next()?;
        (self.f)(&item);
        Some(item)
    }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
}
impl<I: DoubleEndedIterator, F> DoubleEndedIterator for Inspect<I, F> where F: FnMut(&I::Item) {
    fn next_back(&mut self) -> Option<Self::Item> {
        let item = self.iter.next_back()?;
        (self.f)(&item);
        Some(item)
    }
}
impl<I: ExactSizeIterator, F> ExactSizeIterator for Inspect<I, F> where F: FnMut(&I::Item) {
    fn len(&self) -> usize { self.iter.len() }
}
impl<I: FusedIterator, F> FusedIterator for Inspect<I, F> where F: FnMut(&I::Item) {}
impl<I: Debug, F> Debug for Map<I, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Map").field("iter", &self.iter).finish() }
}
impl<B, I: Iterator, F> Iterator for Map<I, F> where F: FnMut(I::Item) -> B {
    type Item = B;
    fn next(&mut self) -> Option<Self::Item> {
        match self.iter.next() {
            Some(item) => Some((self.f)(item)),
            None => None,
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
}
impl<B, I: DoubleEndedIterator, F> DoubleEndedIterator for Map<I, F> where F: FnMut(I::Item) -> B {
    fn next_back(&mut self) -> Option<Self::Item> {
        match self.iter.next_back() {
            Some(item) => Some((self.f)(item)),
            None => None,
        }
    }
}
impl<B, I: ExactSizeIterator, F> ExactSizeIterator for Map<I, F> where F: FnMut(I::Item) -> B {
    fn len(&self) -> usize { self.iter.len() }
}
impl<B, I: FusedIterator, F> FusedIterator for Map<I, F> where F: FnMut(I::Item) -> B {}
impl<I: Debug, P> Debug for MapWhile<I, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("MapWhile").field("iter", &self.iter).finish() }
}
impl<B, I: Iterator, P> Iterator for MapWhile<I, P> where P: FnMut(I::Item) -> Option<B> {
    type Item = B;
    fn next(&mut self) -> Option<Self::Item> { (self.predicate)(self.iter.next()?) }
    fn size_hint(&self) -> (usize, Option<usize>) { (0, self.iter.size_hint().1) }
}
impl<I: Clone + Iterator> Clone for Peekable<I> where I::Item: Clone {
    fn clone(&self) -> Self { Peekable { iter: self.iter.clone(), peeked: self.peeked.clone() } }
}
impl<I: Debug + Iterator> Debug for Peekable<I> where I::Item: Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Peekable").field("iter", &self.iter).field("peeked", &self.peeked).finish() }
}
impl<I: Iterator> Iterator for Peekable<I> {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> {
        match self.peeked.take() {
            Some(item) => item,
            None => self.iter.next(),
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let ahead = match self.peeked {
            Some(None) => return (0, Some(0)),
            Some(Some(_)) => 1,
            None => 0,
        };
        let (low, high) = self.iter.size_hint();
        (low.saturating_add(ahead), both(high, Some(ahead)))
    }
}
impl<I> DoubleEndedIterator for Peekable<I> where I: DoubleEndedIterator {
    fn next_back(&mut self) -> Option<Self::Item> {
        match self.peeked {
            Some(None) => None,
            Some(Some(_)) => self.iter.next_back().or_else(|| self.peeked.take().flatten()),
            None => self.iter.next_back(),
        }
    }
}
impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}
impl<I: FusedIterator> FusedIterator for Peekable<I> {}
impl<I: Iterator> Peekable<I> {
    pub fn peek(&mut self) -> Option<&I::Item> { self.peek_mut().map(|item| &*item) }
    pub fn peek_mut(&mut self) -> Option<&mut I::Item> {
        if self.peeked.is_none() {
            self.peeked = Some(self.iter.next());
        }
        self.peeked.as_mut()?.as_mut()
    }
    pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {
        match self.next() {
            Some(item) if func(&item) => Some(item),
            other => {
                self.peeked = Some(other);
                None
            }
        }
    }
    pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item> where T: ?Sized, I::Item: PartialEq<T> { self.next_if(|item| *item == *expected) }
    pub fn next_if_map<R>(&mut self, f: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R> {
        let unmapped = match self.next() {
            Some(item) => match f(item) {
                Ok(result) => return Some(result),
                Err(item) => Some(item),
            },
            None => None,
        };
        self.peeked = Some(unmapped);
        None
    }
    pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut I::Item) -> Option<R>) -> Option<R> {
        let result = f(self.peek_mut()?);
        if result.is_some() {
            self.peeked = None;
        }
        result
    }
}
impl<I> Iterator for Rev<I> where I: DoubleEndedIterator {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<Self::Item> { self.iter.next_back() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.iter.size_hint() }
    fn nth(&mut self, n: usize) -> Option<Self::Item> { self.iter.nth_back(n) }
}
impl<I> DoubleEndedIterator for Rev<I> where I: DoubleEndedIterator {
    fn next_back(&mut self) -> Option<Self::Item> { self.iter.next() }
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> { self.iter.nth(n) }
}
impl<I> ExactSizeIterator for Rev<I> where I: ExactSizeIterator + DoubleEndedIterator {
    fn len(&self) -> usize { self.iter.len() }
}
impl<I> FusedIterator for Rev<I> where I: FusedIterator + DoubleEndedIterator {}
impl<I: Default> Default for Rev<I> {
    fn default() -> Self { Rev { iter: I::default() } }
}
impl<I: Debug, St: Debug, F> Debug for Scan<I, St, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Scan").field("iter", &self.iter).field("state", &self.state).finish() }
}
impl<B, I, St, F> Iterator for Scan<I, St, F> where I: Iterator, F: FnMut(&mut St, I::Item) -> Option<B> {
    type Item = B;
    fn next(&mut self) -> Option<Self::Item> { (self.f)(&mut self.state, self.iter.next()?) }
    fn size_hint(&self) -> (usize, Option<usize>) { (0, self.iter.size_hint().1) }
}
impl<I> Iterator for Skip<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<Self::Item> {
        match replace(&mut self.n, 0) {
            0 => self.iter.next(),
            n => self.iter.nth(n),
        }
    }
    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        match replace(&mut self.n, 0) {
            0 => self.iter.nth(n),
            skipped => match skipped.checked_add(n) {
                Some(all) => self.iter.nth(all),
                None => {
                    self.iter.nth(skipped - 1)?;
                    self.iter.nth(n)
                }
            },
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let (low, high) = self.iter.size_hint();
        (low.saturating_sub(self.n), high.map(|high| high.saturating_sub(self.n)))
    }
}
impl<I> ExactSizeIterator for Skip<I> where I: ExactSizeIterator {}
impl<I> DoubleEndedIterator for Skip<I> where I: DoubleEndedIterator + ExactSizeIterator {
    fn next_back(&mut self) -> Option<Self::Item> { if self.len() > 0 { self.iter.next_back() } else { None } }
}
impl<I> FusedIterator for Skip<I> where I: FusedIterator {}
impl<I: Debug, P> Debug for SkipWhile<I, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("SkipWhile").field("iter", &self.iter).field("flag", &self.flag).finish() }
}
impl<I: Iterator, P> Iterator for SkipWhile<I, P> where P: FnMut(&I::Item) -> bool {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let item = self.iter.next()?;
            if self.flag || !(self.predicate)(&item) {
                self.flag = true;
                return Some(item);
            }
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (0, self.iter.size_hint().1) }
}
impl<I, P> FusedIterator for SkipWhile<I, P> where I: FusedIterator, P: FnMut(&I::Item) -> bool {}
impl<I> StepBy<I> {
    fn rounds(&self, n: usize) -> usize {
        if !self.first_take {
            n / (self.step_minus_one + 1)
        } else if n == 0 {
            0
        } else {
            1 + (n - 1) / (self.step_minus_one + 1)
        }
    }
}
impl<I> Iterator for StepBy<I> where I: Iterator {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> {
        let n = if self.first_take { 0 } else { self.step_minus_one };
        self.first_take = false;
        self.iter.nth(n)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let (low, high) = self.iter.size_hint();
        (self.rounds(low), high.map(|high| self.rounds(high)))
    }
}
impl<I> DoubleEndedIterator for StepBy<I> where I: DoubleEndedIterator + ExactSizeIterator {
    fn next_back(&mut self) -> Option<Self::Item> {
        let rest = self.iter.len() % (self.step_minus_one + 1);
        let beyond = match (self.first_take, rest) {
            (true, 0) => self.step_minus_one,
            (true, rest) => rest - 1,
            (false, rest) => rest,
        };
        self.iter.nth_back(beyond)
    }
}
impl<I> ExactSizeIterator for StepBy<I> where I: ExactSizeIterator {}
impl<I> Iterator for Take<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<Self::Item> {
        if self.n == 0 {
            return None;
        }
        self.n -= 1;
        self.iter.next()
    }
    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        if self.n > n {
            self.n -= n + 1;
            return self.iter.nth(n);
        }
        match replace(&mut self.n, 0) {
            0 => {}
            left => drop(self.iter.nth(left - 1)),
        }
        None
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.n == 0 {
            return (0, Some(0));
        }
        let (low, high) = self.iter.size_hint();
        let high = match high {
            Some(high) if high < self.n => high,
            _ => self.n,
        };
        (Ord::min(low, self.n), Some(high))
    }
}
impl<I> DoubleEndedIterator for Take<I> where I: DoubleEndedIterator + ExactSizeIterator {
    fn next_back(&mut self) -> Option<Self::Item> {
        if self.n == 0 {
            return None;
        }
        let n = self.n;
        self.n -= 1;
        self.iter.nth_back(self.iter.len().saturating_sub(n))
    }
}
impl<I> ExactSizeIterator for Take<I> where I: ExactSizeIterator {}
impl<I> FusedIterator for Take<I> where I: FusedIterator {}
impl<T: Clone> DoubleEndedIterator for Take<Repeat<T>> {
    fn next_back(&mut self) -> Option<Self::Item> { self.next() }
}
impl<T: Clone> ExactSizeIterator for Take<Repeat<T>> {}
impl<F: FnMut() -> A, A> ExactSizeIterator for Take<RepeatWith<F>> {}
impl<I: Debug, P> Debug for TakeWhile<I, P> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("TakeWhile").field("iter", &self.iter).field("flag", &self.flag).finish() }
}
impl<I: Iterator, P> Iterator for TakeWhile<I, P> where P: FnMut(&I::Item) -> bool {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> {
        if self.flag {
            return None;
        }
        let item = self.iter.next()?;
        if (self.predicate)(&item) {
            Some(item)
        } else {
            self.flag = true;
            None
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.flag {
            return (0, Some(0));
        }
        (0, self.iter.size_hint().1)
    }
}
impl<I, P> FusedIterator for TakeWhile<I, P> where I: FusedIterator, P: FnMut(&I::Item) -> bool {}
impl<A, B> Iterator for Zip<A, B> where A: Iterator, B: Iterator {
    type Item = (A::Item, B::Item);
    fn next(&mut self) -> Option<Self::Item> {
        let a = self.a.next()?;
        let b = self.b.next()?;
        Some((a, b))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let (a_low, a_high) = self.a.size_hint();
        let (b_low, b_high) = self.b.size_hint();
        let high = match (a_high, b_high) {
            (Some(a), Some(b)) => Some(Ord::min(a, b)),
            (a, b) => a.or(b),
        };
        (Ord::min(a_low, b_low), high)
    }
}
impl<A, B> DoubleEndedIterator for Zip<A, B> where A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator {
    fn next_back(&mut self) -> Option<Self::Item> {
        let (a, b) = (self.a.len(), self.b.len());
        if a > b {
            self.a.nth_back(a - b - 1);
        } else if b > a {
            self.b.nth_back(b - a - 1);
        }
        match (self.a.next_back(), self.b.next_back()) {
            (Some(a), Some(b)) => Some((a, b)),
            _ => None,
        }
    }
}
impl<A, B> ExactSizeIterator for Zip<A, B> where A: ExactSizeIterator, B: ExactSizeIterator {}
impl<A, B> FusedIterator for Zip<A, B> where A: FusedIterator, B: FusedIterator {}
impl<A: Debug, B: Debug> Debug for Zip<A, B> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Zip").field("a", &self.a).field("b", &self.b).finish() }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Step for Int {
    fn steps_between(start: &Int, end: &Int) -> (usize, Option<usize>) {
        if *start > *end {
            return (0, None);
        }
        let steps = (*end as u128).wrapping_sub(*start as u128);
        if steps > usize::MAX as u128 { (usize::MAX, None) } else { (steps as usize, Some(steps as usize)) }
    }
    fn forward_checked(start: Int, count: usize) -> Option<Int> {
        let left = (Int::MAX as u128).wrapping_sub(start as u128);
        if left >= count as u128 { Some(start.wrapping_add(count as Int)) } else { None }
    }
    fn backward_checked(start: Int, count: usize) -> Option<Int> {
        let left = (start as u128).wrapping_sub(Int::MIN as u128);
        if left >= count as u128 { Some(start.wrapping_sub(count as Int)) } else { None }
    }
    #[track_caller]
    fn successor(&self) -> Int { *self + 1 }
    fn predecessor(&self) -> Int { *self - 1 }
    fn next_below(start: &mut Int, end: &Int) -> Option<Int> {
        let at = *start;
        if at < *end {
            *start = at + 1;
            Some(at)
        } else {
            None
        }
    }
    fn next_upto(start: &mut Int, end: &Int, exhausted: &mut bool) -> Option<Int> {
        let at = *start;
        if at < *end && !*exhausted {
            *start = at + 1;
            Some(at)
        } else if at == *end && !*exhausted {
            *exhausted = true;
            Some(at)
        } else {
            None
        }
    }
}
impl Step for char {
    fn steps_between(start: &char, end: &char) -> (usize, Option<usize>) {
        let (start, end) = (*start as usize, *end as usize);
        if start > end {
            return (0, None);
        }
        let gap = if start < 0xD800 && end >= 0xD800 { 0x800 } else { 0 };
        (end - start - gap, Some(end - start - gap))
    }
    fn forward_checked(start: char, count: usize) -> Option<char> {
        let end = (start as usize).checked_add(count)?;
        let gap = if (start as usize) < 0xD800 && end >= 0xD800 { 0x800 } else { 0 };
        if end + gap > 0x10FFFF { None } else { char::from_u32((end + gap) as u32) }
    }
    fn backward_checked(start: char, count: usize) -> Option<char> {
        let end = (start as usize).checked_sub(count)?;
        let gap = if start as usize >= 0xE000 && end < 0xE000 { 0x800 } else { 0 };
        char::from_u32(end.checked_sub(gap)? as u32)
    }
}
#[for_each(u8, u16, u32, u64, u128, usize)]
impl<Int> Step for NonZero<Int> {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) { Step::steps_between(&start.get(), &end.get()) }
    fn forward_checked(start: Self, count: usize) -> Option<Self> { Self::new(Step::forward_checked(start.get(), count)?) }
    fn backward_checked(start: Self, count: usize) -> Option<Self> { Self::new(Step::backward_checked(start.get(), count)?) }
}
impl<A: Step> Iterator for Range<A> {
    type Item = A;
    fn next(&mut self) -> Option<Self::Item> { A::next_below(&mut self.start, &self.end) }
    fn size_hint(&self) -> (usize, Option<usize>) {
        match A::steps_between(&self.start, &self.end) {
            (0, None) => (0, Some(0)),
            steps => steps,
        }
    }
    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        match A::forward_checked(self.start.clone(), n) {
            Some(at) if at < self.end => {
                self.start = at;
                self.next()
            }
            _ => {
                self.start = self.end.clone();
                None
            }
        }
    }
}
#[for_each(i8, i16, i32, isize, u8, u16, u32, usize)] impl<Int> ExactSizeIterator for Range<Int> {}
#[for_each(u8, u16, usize)] impl<Int> ExactSizeIterator for Range<NonZero<Int>> {}
#[for_each(i8, i16, u8, u16)] impl<Int> ExactSizeIterator for RangeInclusive<Int> {}
#[for_each(u8, u16, usize)] impl<Int> ExactSizeIterator for RangeInclusive<NonZero<Int>> {}
impl<A: Step> DoubleEndedIterator for Range<A> {
    fn next_back(&mut self) -> Option<Self::Item> {
        if self.start < self.end {
            self.end = self.end.predecessor();
            Some(self.end.clone())
        } else {
            None
        }
    }
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
        match A::backward_checked(self.end.clone(), n) {
            Some(at) if at > self.start => {
                self.end = at;
                self.next_back()
            }
            _ => {
                self.end = self.start.clone();
                None
            }
        }
    }
}
impl<A: Step> FusedIterator for Range<A> {}
impl<A: Step> Iterator for RangeFrom<A> {
    type Item = A;
    fn next(&mut self) -> Option<Self::Item> {
        let next = self.start.successor();
        Some(replace(&mut self.start, next))
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (usize::MAX, None) }
    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        match A::forward_checked(self.start.clone(), n) {
            Some(at) => self.start = at,
            None => panic!("attempt to add with overflow"),
        }
        self.next()
    }
}
impl<A: Step> FusedIterator for RangeFrom<A> {}
impl<A: Step> Iterator for RangeInclusive<A> {
    type Item = A;
    fn next(&mut self) -> Option<Self::Item> { A::next_upto(&mut self.start, &self.end, &mut self.exhausted) }
    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.is_empty() {
            return (0, Some(0));
        }
        let (low, high) = A::steps_between(&self.start, &self.end);
        (low.saturating_add(1), both(high, Some(1)))
    }
    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        if self.is_empty() {
            return None;
        }
        match A::forward_checked(self.start.clone(), n) {
            Some(at) if at <= self.end => {
                self.start = at;
                self.next()
            }
            _ => {
                self.start = self.end.clone();
                self.exhausted = true;
                None
            }
        }
    }
}
impl<A: Step> DoubleEndedIterator for RangeInclusive<A> {
    fn next_back(&mut self) -> Option<Self::Item> {
        if self.is_empty() {
            return None;
        }
        if self.start < self.end {
            let next = self.end.predecessor();
            return Some(replace(&mut self.end, next));
        }
        self.exhausted = true;
        Some(self.end.clone())
    }
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
        if self.is_empty() {
            return None;
        }
        match A::backward_checked(self.end.clone(), n) {
            Some(at) if at >= self.start => {
                self.end = at;
                self.next_back()
            }
            _ => {
                self.end = self.start.clone();
                self.exhausted = true;
                None
            }
        }
    }
}
impl<A: Step> FusedIterator for RangeInclusive<A> {}
impl<T> Debug for Empty<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Empty").finish() }
}
impl<T> Iterator for Empty<T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> { None }
    fn size_hint(&self) -> (usize, Option<usize>) { (0, Some(0)) }
}
impl<T> DoubleEndedIterator for Empty<T> {
    fn next_back(&mut self) -> Option<Self::Item> { None }
}
impl<T> ExactSizeIterator for Empty<T> {}
impl<T> FusedIterator for Empty<T> {}
impl<T> Clone for Empty<T> {
    fn clone(&self) -> Self { empty() }
}
impl<T> Default for Empty<T> {
    fn default() -> Self { empty() }
}
impl<T, F> Iterator for FromFn<F> where F: FnMut() -> Option<T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> { (self.f)() }
}
impl<F> Debug for FromFn<F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("FromFn").finish() }
}
impl<T> Iterator for Once<T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> { self.inner.next() }
    fn size_hint(&self) -> (usize, Option<usize>) { self.inner.size_hint() }
}
impl<T> DoubleEndedIterator for Once<T> {
    fn next_back(&mut self) -> Option<Self::Item> { self.inner.next() }
}
impl<T> ExactSizeIterator for Once<T> {}
impl<T> FusedIterator for Once<T> {}
impl<F> Debug for OnceWith<F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.write_str(if self.make.is_some() { "OnceWith(Some(_))" } else { "OnceWith(None)" }) }
}
impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> {
    type Item = A;
    fn next(&mut self) -> Option<Self::Item> {
        let make = self.make.take()?;
        Some(make())
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.make.is_some() as usize;
        (left, Some(left))
    }
}
impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> {
    fn next_back(&mut self) -> Option<Self::Item> { self.next() }
}
impl<A, F: FnOnce() -> A> ExactSizeIterator for OnceWith<F> {}
impl<A, F: FnOnce() -> A> FusedIterator for OnceWith<F> {}
impl<A: Clone> Iterator for Repeat<A> {
    type Item = A;
    fn next(&mut self) -> Option<Self::Item> { Some(self.element.clone()) }
    fn size_hint(&self) -> (usize, Option<usize>) { (usize::MAX, None) }
}
impl<A: Clone> DoubleEndedIterator for Repeat<A> {
    fn next_back(&mut self) -> Option<Self::Item> { Some(self.element.clone()) }
}
impl<A: Clone> FusedIterator for Repeat<A> {}
impl<A: Debug> Debug for RepeatN<A> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("RepeatN").field("count", &self.count).field("element", &self.element).finish() }
}
impl<A: Clone> Iterator for RepeatN<A> {
    type Item = A;
    fn next(&mut self) -> Option<Self::Item> {
        if self.count <= 1 {
            self.count = 0;
            return self.element.take();
        }
        self.count -= 1;
        self.element.clone()
    }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.count, Some(self.count)) }
}
impl<A: Clone> ExactSizeIterator for RepeatN<A> {}
impl<A: Clone> DoubleEndedIterator for RepeatN<A> {
    fn next_back(&mut self) -> Option<Self::Item> { self.next() }
}
impl<A: Clone> FusedIterator for RepeatN<A> {}
impl<F> Debug for RepeatWith<F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("RepeatWith").finish_non_exhaustive() }
}
impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> {
    type Item = A;
    fn next(&mut self) -> Option<Self::Item> { Some((self.repeater)()) }
    fn size_hint(&self) -> (usize, Option<usize>) { (usize::MAX, None) }
}
impl<A, F: FnMut() -> A> FusedIterator for RepeatWith<F> {}
impl<T, F> Iterator for Successors<T, F> where F: FnMut(&T) -> Option<T> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> {
        let item = self.next.take()?;
        self.next = (self.succ)(&item);
        Some(item)
    }
    fn size_hint(&self) -> (usize, Option<usize>) { if self.next.is_some() { (1, None) } else { (0, Some(0)) } }
}
impl<T, F> FusedIterator for Successors<T, F> where F: FnMut(&T) -> Option<T> {}
impl<T: Debug, F> Debug for Successors<T, F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Successors").field("next", &self.next).finish() }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Num> Sum for Num {
    #[track_caller]
    fn sum<I: Iterator<Item = Num>>(iter: I) -> Self { iter.fold(0, |a, b| a + b) }
}
#[for_each(f32, f64)]
impl<Num> Sum for Num {
    #[track_caller]
    fn sum<I: Iterator<Item = Num>>(iter: I) -> Self { iter.fold(-0.0, |a, b| a + b) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Num> Product for Num {
    #[track_caller]
    fn product<I: Iterator<Item = Num>>(iter: I) -> Self { iter.fold(1, |a, b| a * b) }
}
#[for_each(f32, f64)]
impl<Num> Product for Num {
    #[track_caller]
    fn product<I: Iterator<Item = Num>>(iter: I) -> Self { iter.fold(1.0, |a, b| a * b) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<'a, Num> Sum<&'a Num> for Num {
    #[track_caller]
    fn sum<I: Iterator<Item = &'a Num>>(iter: I) -> Self { iter.fold(0, |a, b| a + *b) }
}
#[for_each(f32, f64)]
impl<'a, Num> Sum<&'a Num> for Num {
    #[track_caller]
    fn sum<I: Iterator<Item = &'a Num>>(iter: I) -> Self { iter.fold(-0.0, |a, b| a + *b) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<'a, Num> Product<&'a Num> for Num {
    #[track_caller]
    fn product<I: Iterator<Item = &'a Num>>(iter: I) -> Self { iter.fold(1, |a, b| a * *b) }
}
#[for_each(f32, f64)]
impl<'a, Num> Product<&'a Num> for Num {
    #[track_caller]
    fn product<I: Iterator<Item = &'a Num>>(iter: I) -> Self { iter.fold(1.0, |a, b| a * *b) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Sum for Wrapping<Int> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self { iter.fold(Wrapping(0), |a, b| Wrapping(a.0.wrapping_add(b.0))) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<Int> Product for Wrapping<Int> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self { iter.fold(Wrapping(1), |a, b| Wrapping(a.0.wrapping_mul(b.0))) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<'a, Int> Sum<&'a Wrapping<Int>> for Wrapping<Int> {
    fn sum<I: Iterator<Item = &'a Wrapping<Int>>>(iter: I) -> Self { iter.fold(Wrapping(0), |a, b| Wrapping(a.0.wrapping_add(b.0))) }
}
#[for_each(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl<'a, Int> Product<&'a Wrapping<Int>> for Wrapping<Int> {
    fn product<I: Iterator<Item = &'a Wrapping<Int>>>(iter: I) -> Self { iter.fold(Wrapping(1), |a, b| Wrapping(a.0.wrapping_mul(b.0))) }
}
#[for_each(u8, u16, u32, u64, u128, usize)]
impl<Int> Sum for Saturating<Int> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self { iter.fold(Saturating(0), |a, b| Saturating(a.0.saturating_add(b.0))) }
}
#[for_each(u8, u16, u32, u64, u128, usize)]
impl<Int> Product for Saturating<Int> {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self { iter.fold(Saturating(1), |a, b| Saturating(a.0.saturating_mul(b.0))) }
}
#[for_each(u8, u16, u32, u64, u128, usize)]
impl<'a, Int> Sum<&'a Saturating<Int>> for Saturating<Int> {
    fn sum<I: Iterator<Item = &'a Saturating<Int>>>(iter: I) -> Self { iter.fold(Saturating(0), |a, b| Saturating(a.0.saturating_add(b.0))) }
}
#[for_each(u8, u16, u32, u64, u128, usize)]
impl<'a, Int> Product<&'a Saturating<Int>> for Saturating<Int> {
    fn product<I: Iterator<Item = &'a Saturating<Int>>>(iter: I) -> Self { iter.fold(Saturating(1), |a, b| Saturating(a.0.saturating_mul(b.0))) }
}
impl<T, U, E> Sum<Result<U, E>> for Result<T, E> where T: Sum<U> {
    fn sum<I: Iterator<Item = Result<U, E>>>(iter: I) -> Self {
        let mut residual: Option<Result<Infallible, E>> = None;
        let value = T::sum(Shunt::new(iter, &mut residual));
        match residual {
            Some(Err(e)) => Err(e),
            _ => Ok(value),
        }
    }
}
impl<T, U, E> Product<Result<U, E>> for Result<T, E> where T: Product<U> {
    fn product<I: Iterator<Item = Result<U, E>>>(iter: I) -> Self {
        let mut residual: Option<Result<Infallible, E>> = None;
        let value = T::product(Shunt::new(iter, &mut residual));
        match residual {
            Some(Err(e)) => Err(e),
            _ => Ok(value),
        }
    }
}
impl<T, U> Sum<Option<U>> for Option<T> where T: Sum<U> {
    fn sum<I: Iterator<Item = Option<U>>>(iter: I) -> Self {
        let mut residual: Option<Option<Infallible>> = None;
        let value = T::sum(Shunt::new(iter, &mut residual));
        if residual.is_some() { None } else { Some(value) }
    }
}
impl<T, U> Product<Option<U>> for Option<T> where T: Product<U> {
    fn product<I: Iterator<Item = Option<U>>>(iter: I) -> Self {
        let mut residual: Option<Option<Infallible>> = None;
        let value = T::product(Shunt::new(iter, &mut residual));
        if residual.is_some() { None } else { Some(value) }
    }
}
impl<I: Iterator> IntoIterator for I {
    type Item = I::Item;
    type IntoIter = I;
    fn into_iter(self) -> I { self }
}
impl Extend<()> for () {
    fn extend<T: IntoIterator<Item = ()>>(&mut self, iter: T) { iter.into_iter().for_each(drop) }
}
impl<A, B, ExA, ExB> Extend<(A, B)> for (ExA, ExB) where ExA: Extend<A>, ExB: Extend<B> {
    fn extend<T: IntoIterator<Item = (A, B)>>(&mut self, iter: T) {
        let mut iter = iter.into_iter();
        while let Some((a, b)) = iter.next() {
            self.0.extend_one(a);
            self.1.extend_one(b);
        }
    }
}
impl<A, B, ExA, ExB> FromIterator<(A, B)> for (ExA, ExB) where ExA: Default + Extend<A>, ExB: Default + Extend<B> {
    fn from_iter<T: IntoIterator<Item = (A, B)>>(iter: T) -> Self { iter.into_iter().unzip() }
}
impl<'a, I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for &'a mut I {
    fn next_back(&mut self) -> Option<Self::Item> { (**self).next_back() }
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> { (**self).nth_back(n) }
}
impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {
    fn len(&self) -> usize { (**self).len() }
}
impl<I: Iterator + ?Sized> Iterator for &mut I {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> { (**self).next() }
    fn size_hint(&self) -> (usize, Option<usize>) { (**self).size_hint() }
    fn nth(&mut self, n: usize) -> Option<Self::Item> { (**self).nth(n) }
}
impl<I: FusedIterator + ?Sized> FusedIterator for &mut I {}
impl FromIterator<()> for () {
    fn from_iter<T: IntoIterator<Item = ()>>(iter: T) { iter.into_iter().for_each(drop) }
}
