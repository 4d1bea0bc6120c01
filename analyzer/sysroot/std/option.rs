// `Option` and its iterators.

use std::cmp::Ordering;
use std::convert::Infallible;
use std::iter::{FusedIterator, Shunt};
use std::ops::{ControlFlow, Deref, DerefMut, FromResidual, Residual, Try};
use std::pin::Pin;
use std::slice;

#[derive(Eq, Copy, Debug, Hash)]
pub enum Option<T> { None, Some(T) }
#[derive(Debug)]
pub struct Iter<'a, A: 'a> { inner: Item<&'a A> }
#[derive(Debug)]
pub struct IterMut<'a, A: 'a> { inner: Item<&'a mut A> }
#[derive(Clone, Debug)]
pub struct IntoIter<A> { inner: Item<A> }
#[derive(Clone, Debug)]
struct Item<A> { opt: Option<A> }
impl<T> Option<T> {
    pub const fn is_some(&self) -> bool { matches!(*self, Some(_)) }
    pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool {
        match self {
            Some(x) => f(x),
            None => false,
        }
    }
    pub const fn is_none(&self) -> bool { !self.is_some() }
    pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool {
        match self {
            Some(x) => f(x),
            None => true,
        }
    }
    pub const fn as_ref(&self) -> Option<&T> {
        match self {
            Some(x) => Some(x),
            None => None,
        }
    }
    pub const fn as_mut(&mut self) -> Option<&mut T> {
        match self {
            Some(x) => Some(x),
            None => None,
        }
    }
    pub const fn as_pin_ref(self: Pin<&Self>) -> Option<Pin<&T>> {
        match Pin::get_ref(self) {
            Some(x) => Some(unsafe { Pin::new_unchecked(x) }),
            None => None,
        }
    }
    pub const fn as_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut T>> {
        match unsafe { Pin::get_unchecked_mut(self) } {
            Some(x) => Some(unsafe { Pin::new_unchecked(x) }),
            None => None,
        }
    }
    pub const fn as_slice(&self) -> &[T] {
        match self {
            Some(x) => slice::from_ref(x),
            None => &[],
        }
    }
    pub const fn as_mut_slice(&mut self) -> &mut [T] {
        match self {
            Some(x) => slice::from_mut(x),
            None => &mut [],
        }
    }
    #[track_caller]
    pub const fn expect(self, msg: &str) -> T {
        match self {
            Some(x) => x,
            None => std::intrinsics::panic_made(msg),
        }
    }
    #[track_caller]
    pub const fn unwrap(self) -> T {
        match self {
            Some(x) => x,
            None => panic!("called `Option::unwrap()` on a `None` value"),
        }
    }
    pub fn unwrap_or(self, default: T) -> T {
        match self {
            Some(x) => x,
            None => default,
        }
    }
    pub fn unwrap_or_else<F>(self, f: F) -> T where F: FnOnce() -> T {
        match self {
            Some(x) => x,
            None => f(),
        }
    }
    pub fn unwrap_or_default(self) -> T where T: Default {
        match self {
            Some(x) => x,
            None => T::default(),
        }
    }
    pub const unsafe fn unwrap_unchecked(self) -> T {
        match self {
            Some(x) => x,
            None => unsafe { std::hint::unreachable_unchecked() },
        }
    }
    pub fn map<U, F>(self, f: F) -> Option<U> where F: FnOnce(T) -> U {
        match self {
            Some(x) => Some(f(x)),
            None => None,
        }
    }
    pub fn inspect<F>(self, f: F) -> Self where F: FnOnce(&T) {
        if let Some(x) = &self {
            f(x);
        }
        self
    }
    pub fn map_or<U, F>(self, default: U, f: F) -> U where F: FnOnce(T) -> U {
        match self {
            Some(x) => f(x),
            None => default,
        }
    }
    pub fn map_or_else<U, D, F>(self, default: D, f: F) -> U where D: FnOnce() -> U, F: FnOnce(T) -> U {
        match self {
            Some(x) => f(x),
            None => default(),
        }
    }
    pub fn ok_or<E>(self, err: E) -> Result<T, E> {
        match self {
            Some(x) => Ok(x),
            None => Err(err),
        }
    }
    pub fn ok_or_else<E, F>(self, err: F) -> Result<T, E> where F: FnOnce() -> E {
        match self {
            Some(x) => Ok(x),
            None => Err(err()),
        }
    }
    pub fn as_deref(&self) -> Option<&T::Target> where T: Deref {
        match self {
            Some(x) => Some(x.deref()),
            None => None,
        }
    }
    pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: DerefMut {
        match self {
            Some(x) => Some(x.deref_mut()),
            None => None,
        }
    }
    pub fn iter(&self) -> Iter<'_, T> { Iter { inner: Item { opt: self.as_ref() } } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { IterMut { inner: Item { opt: self.as_mut() } } }
    pub fn and<U>(self, optb: Option<U>) -> Option<U> {
        match self {
            Some(_) => optb,
            None => None,
        }
    }
    pub fn and_then<U, F>(self, f: F) -> Option<U> where F: FnOnce(T) -> Option<U> {
        match self {
            Some(x) => f(x),
            None => None,
        }
    }
    pub fn filter<P>(self, predicate: P) -> Self where P: FnOnce(&T) -> bool {
        match self {
            Some(x) if predicate(&x) => Some(x),
            _ => None,
        }
    }
    pub fn or(self, optb: Option<T>) -> Option<T> {
        match self {
            Some(x) => Some(x),
            None => optb,
        }
    }
    pub fn or_else<F>(self, f: F) -> Option<T> where F: FnOnce() -> Option<T> {
        match self {
            Some(x) => Some(x),
            None => f(),
        }
    }
    pub fn xor(self, optb: Option<T>) -> Option<T> {
        match (self, optb) {
            (Some(x), None) | (None, Some(x)) => Some(x),
            _ => None,
        }
    }
    pub fn insert(&mut self, value: T) -> &mut T {
        *self = Some(value);
        unsafe { self.as_mut().unwrap_unchecked() }
    }
    pub fn get_or_insert(&mut self, value: T) -> &mut T { self.get_or_insert_with(|| value) }
    pub fn get_or_insert_default(&mut self) -> &mut T where T: Default { self.get_or_insert_with(T::default) }
    pub fn get_or_insert_with<F>(&mut self, f: F) -> &mut T where F: FnOnce() -> T {
        if self.is_none() {
            *self = Some(f());
        }
        unsafe { self.as_mut().unwrap_unchecked() }
    }
    pub const fn take(&mut self) -> Option<T> { std::mem::replace(self, None) }
    pub fn take_if<P>(&mut self, predicate: P) -> Option<T> where P: FnOnce(&mut T) -> bool {
        match self {
            Some(x) if predicate(x) => self.take(),
            _ => None,
        }
    }
    pub const fn replace(&mut self, value: T) -> Option<T> { std::mem::replace(self, Some(value)) }
    pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {
        match (self, other) {
            (Some(a), Some(b)) => Some((a, b)),
            _ => None,
        }
    }
}
impl<T, U> Option<(T, U)> {
    pub fn unzip(self) -> (Option<T>, Option<U>) {
        match self {
            Some((a, b)) => (Some(a), Some(b)),
            None => (None, None),
        }
    }
}
impl<T> Option<&T> {
    pub const fn copied(self) -> Option<T> where T: Copy {
        match self {
            Some(&x) => Some(x),
            None => None,
        }
    }
    pub fn cloned(self) -> Option<T> where T: Clone {
        match self {
            Some(x) => Some(x.clone()),
            None => None,
        }
    }
}
impl<T> Option<&mut T> {
    pub const fn copied(self) -> Option<T> where T: Copy {
        match self {
            Some(&mut x) => Some(x),
            None => None,
        }
    }
    pub fn cloned(self) -> Option<T> where T: Clone {
        match self {
            Some(x) => Some(T::clone(x)),
            None => None,
        }
    }
}
impl<T, E> Option<Result<T, E>> {
    pub const fn transpose(self) -> Result<Option<T>, E> {
        match self {
            Some(Ok(x)) => Ok(Some(x)),
            Some(Err(e)) => Err(e),
            None => Ok(None),
        }
    }
}
impl<T> Clone for Option<T> where T: Clone {
    fn clone(&self) -> Self {
        match self {
            Some(x) => Some(x.clone()),
            None => None,
        }
    }
    fn clone_from(&mut self, source: &Self) {
        match (self, source) {
            (Some(to), Some(from)) => to.clone_from(from),
            (to, from) => *to = from.clone(),
        }
    }
}
impl<T> Default for Option<T> {
    fn default() -> Option<T> { None }
}
impl<T> IntoIterator for Option<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { IntoIter { inner: Item { opt: self } } }
}
impl<'a, T> IntoIterator for &'a Option<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<'a, T> IntoIterator for &'a mut Option<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() }
}
impl<T> From<T> for Option<T> {
    fn from(value: T) -> Option<T> { Some(value) }
}
impl<'a, T> From<&'a Option<T>> for Option<&'a T> {
    fn from(value: &'a Option<T>) -> Option<&'a T> { value.as_ref() }
}
impl<'a, T> From<&'a mut Option<T>> for Option<&'a mut T> {
    fn from(value: &'a mut Option<T>) -> Option<&'a mut T> { value.as_mut() }
}
impl<T: PartialEq> PartialEq for Option<T> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Some(a), Some(b)) => *a == *b,
            (None, None) => true,
            _ => false,
        }
    }
}
impl<T: PartialOrd> PartialOrd for Option<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Some(a), Some(b)) => a.partial_cmp(b),
            (a, b) => Some(a.is_some().cmp(&b.is_some())),
        }
    }
}
impl<T: Ord> Ord for Option<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Some(a), Some(b)) => a.cmp(b),
            (a, b) => a.is_some().cmp(&b.is_some()),
        }
    }
}
impl<'a, A> Iterator for Iter<'a, A> {
    type Item = &'a A;
    fn next(&mut self) -> Option<&'a A> { self.inner.opt.take() }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.len(), Some(self.len())) }
}
impl<'a, A> DoubleEndedIterator for Iter<'a, A> {
    fn next_back(&mut self) -> Option<&'a A> { self.inner.opt.take() }
}
impl<A> ExactSizeIterator for Iter<'_, A> {
    fn len(&self) -> usize { self.inner.opt.is_some() as usize }
}
impl<A> FusedIterator for Iter<'_, A> {}
impl<A> Clone for Iter<'_, A> {
    fn clone(&self) -> Self { Iter { inner: Item { opt: self.inner.opt } } }
}
impl<'a, A> Iterator for IterMut<'a, A> {
    type Item = &'a mut A;
    fn next(&mut self) -> Option<&'a mut A> { self.inner.opt.take() }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.len(), Some(self.len())) }
}
impl<'a, A> DoubleEndedIterator for IterMut<'a, A> {
    fn next_back(&mut self) -> Option<&'a mut A> { self.inner.opt.take() }
}
impl<A> ExactSizeIterator for IterMut<'_, A> {
    fn len(&self) -> usize { self.inner.opt.is_some() as usize }
}
impl<A> FusedIterator for IterMut<'_, A> {}
impl<A> Iterator for IntoIter<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> { self.inner.opt.take() }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.len(), Some(self.len())) }
}
impl<A> DoubleEndedIterator for IntoIter<A> {
    fn next_back(&mut self) -> Option<A> { self.inner.opt.take() }
}
impl<A> ExactSizeIterator for IntoIter<A> {
    fn len(&self) -> usize { self.inner.opt.is_some() as usize }
}
impl<A> FusedIterator for IntoIter<A> {}
impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
    fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V> {
        let mut residual: Option<Option<Infallible>> = None;
        let all = V::from_iter(Shunt::new(iter.into_iter(), &mut residual));
        if residual.is_some() { None } else { Some(all) }
    }
}
impl<T> Try for Option<T> {
    type Output = T;
    type Residual = Option<Infallible>;
    fn from_output(output: T) -> Self { Some(output) }
    fn branch(self) -> ControlFlow<Option<Infallible>, T> {
        match self {
            Some(x) => ControlFlow::Continue(x),
            None => ControlFlow::Break(None),
        }
    }
}
impl<T> FromResidual<Option<Infallible>> for Option<T> {
    fn from_residual(residual: Option<Infallible>) -> Self { None }
}
impl<T> Residual<T> for Option<Infallible> { type TryType = Option<T>; }
impl<T> Option<Option<T>> {
    pub const fn flatten(self) -> Option<T> {
        match self {
            Some(inner) => inner,
            None => None,
        }
    }
}
