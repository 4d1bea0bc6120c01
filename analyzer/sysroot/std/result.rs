// `Result` and its iterators.

use std::convert::Infallible;
use std::fmt::Debug;
use std::intrinsics::panic_value;
use std::iter::{FusedIterator, Shunt};
use std::ops::{ControlFlow, Deref, DerefMut, FromResidual, Residual, Try};

#[derive(PartialEq, PartialOrd, Eq, Ord, Copy, Debug, Hash)]
pub enum Result<T, E> { Ok(T), Err(E) }
#[derive(Debug)]
pub struct Iter<'a, T: 'a> { inner: Option<&'a T> }
#[derive(Debug)]
pub struct IterMut<'a, T: 'a> { inner: Option<&'a mut T> }
#[derive(Clone, Debug)]
pub struct IntoIter<T> { inner: Option<T> }
impl<T, E> Result<T, E> {
    pub const fn is_ok(&self) -> bool { matches!(*self, Ok(_)) }
    pub fn is_ok_and<F>(self, f: F) -> bool where F: FnOnce(T) -> bool {
        match self {
            Ok(x) => f(x),
            Err(_) => false,
        }
    }
    pub const fn is_err(&self) -> bool { matches!(*self, Err(_)) }
    pub fn is_err_and<F>(self, f: F) -> bool where F: FnOnce(E) -> bool {
        match self {
            Ok(_) => false,
            Err(e) => f(e),
        }
    }
    pub fn ok(self) -> Option<T> {
        match self {
            Ok(x) => Some(x),
            Err(_) => None,
        }
    }
    pub fn err(self) -> Option<E> {
        match self {
            Ok(_) => None,
            Err(e) => Some(e),
        }
    }
    pub const fn as_ref(&self) -> Result<&T, &E> {
        match self {
            Ok(x) => Ok(x),
            Err(e) => Err(e),
        }
    }
    pub const fn as_mut(&mut self) -> Result<&mut T, &mut E> {
        match self {
            Ok(x) => Ok(x),
            Err(e) => Err(e),
        }
    }
    pub fn map<U, F>(self, op: F) -> Result<U, E> where F: FnOnce(T) -> U {
        match self {
            Ok(x) => Ok(op(x)),
            Err(e) => Err(e),
        }
    }
    pub fn map_or<U, F>(self, default: U, f: F) -> U where F: FnOnce(T) -> U {
        match self {
            Ok(x) => f(x),
            Err(_) => default,
        }
    }
    pub fn map_or_else<U, D, F>(self, default: D, f: F) -> U where D: FnOnce(E) -> U, F: FnOnce(T) -> U {
        match self {
            Ok(x) => f(x),
            Err(e) => default(e),
        }
    }
    pub fn map_err<F, O>(self, op: O) -> Result<T, F> where O: FnOnce(E) -> F {
        match self {
            Ok(x) => Ok(x),
            Err(e) => Err(op(e)),
        }
    }
    pub fn inspect<F>(self, f: F) -> Self where F: FnOnce(&T) {
        if let Ok(x) = &self {
            f(x);
        }
        self
    }
    pub fn inspect_err<F>(self, f: F) -> Self where F: FnOnce(&E) {
        if let Err(e) = &self {
            f(e);
        }
        self
    }
    pub fn as_deref(&self) -> Result<&T::Target, &E> where T: Deref {
        match self {
            Ok(x) => Ok(x.deref()),
            Err(e) => Err(e),
        }
    }
    pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E> where T: DerefMut {
        match self {
            Ok(x) => Ok(x.deref_mut()),
            Err(e) => Err(e),
        }
    }
    pub fn iter(&self) -> Iter<'_, T> { Iter { inner: self.as_ref().ok() } }
    pub fn iter_mut(&mut self) -> IterMut<'_, T> { IterMut { inner: self.as_mut().ok() } }
    #[track_caller]
    pub fn expect(self, msg: &str) -> T where E: Debug {
        match self {
            Ok(x) => x,
            Err(e) => panic_value(msg, &e),
        }
    }
    #[track_caller]
    pub fn unwrap(self) -> T where E: Debug {
        match self {
            Ok(x) => x,
            Err(e) => panic_value("called `Result::unwrap()` on an `Err` value", &e),
        }
    }
    pub fn unwrap_or_default(self) -> T where T: Default {
        match self {
            Ok(x) => x,
            Err(_) => T::default(),
        }
    }
    #[track_caller]
    pub fn expect_err(self, msg: &str) -> E where T: Debug {
        match self {
            Ok(x) => panic_value(msg, &x),
            Err(e) => e,
        }
    }
    #[track_caller]
    pub fn unwrap_err(self) -> E where T: Debug {
        match self {
            Ok(x) => panic_value("called `Result::unwrap_err()` on an `Ok` value", &x),
            Err(e) => e,
        }
    }
    pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> {
        match self {
            Ok(_) => res,
            Err(e) => Err(e),
        }
    }
    pub fn and_then<U, F>(self, op: F) -> Result<U, E> where F: FnOnce(T) -> Result<U, E> {
        match self {
            Ok(x) => op(x),
            Err(e) => Err(e),
        }
    }
    pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> {
        match self {
            Ok(x) => Ok(x),
            Err(_) => res,
        }
    }
    pub fn or_else<F, O>(self, op: O) -> Result<T, F> where O: FnOnce(E) -> Result<T, F> {
        match self {
            Ok(x) => Ok(x),
            Err(e) => op(e),
        }
    }
    pub fn unwrap_or(self, default: T) -> T {
        match self {
            Ok(x) => x,
            Err(_) => default,
        }
    }
    pub fn unwrap_or_else<F>(self, op: F) -> T where F: FnOnce(E) -> T {
        match self {
            Ok(x) => x,
            Err(e) => op(e),
        }
    }
    pub unsafe fn unwrap_unchecked(self) -> T {
        match self {
            Ok(x) => x,
            Err(_) => unsafe { std::hint::unreachable_unchecked() },
        }
    }
    pub unsafe fn unwrap_err_unchecked(self) -> E {
        match self {
            Ok(_) => unsafe { std::hint::unreachable_unchecked() },
            Err(e) => e,
        }
    }
}
impl<T, E> Result<&T, E> {
    pub const fn copied(self) -> Result<T, E> where T: Copy {
        match self {
            Ok(&x) => Ok(x),
            Err(e) => Err(e),
        }
    }
    pub fn cloned(self) -> Result<T, E> where T: Clone {
        match self {
            Ok(x) => Ok(x.clone()),
            Err(e) => Err(e),
        }
    }
}
impl<T, E> Result<&mut T, E> {
    pub const fn copied(self) -> Result<T, E> where T: Copy {
        match self {
            Ok(&mut x) => Ok(x),
            Err(e) => Err(e),
        }
    }
    pub fn cloned(self) -> Result<T, E> where T: Clone {
        match self {
            Ok(x) => Ok(T::clone(x)),
            Err(e) => Err(e),
        }
    }
}
impl<T, E> Result<Option<T>, E> {
    pub const fn transpose(self) -> Option<Result<T, E>> {
        match self {
            Ok(Some(x)) => Some(Ok(x)),
            Ok(None) => None,
            Err(e) => Some(Err(e)),
        }
    }
}
impl<T, E> Result<Result<T, E>, E> {
    pub const fn flatten(self) -> Result<T, E> {
        match self {
            Ok(inner) => inner,
            Err(e) => Err(e),
        }
    }
}
impl<T, E> Clone for Result<T, E> where T: Clone, E: Clone {
    fn clone(&self) -> Self {
        match self {
            Ok(x) => Ok(x.clone()),
            Err(e) => Err(e.clone()),
        }
    }
}
impl<T, E> IntoIterator for Result<T, E> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { IntoIter { inner: self.ok() } }
}
impl<'a, T, E> IntoIterator for &'a Result<T, E> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<'a, T, E> IntoIterator for &'a mut Result<T, E> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> { self.iter_mut() }
}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> { self.inner.take() }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.len(), Some(self.len())) }
}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> { self.inner.take() }
}
impl<T> ExactSizeIterator for Iter<'_, T> {
    fn len(&self) -> usize { self.inner.is_some() as usize }
}
impl<T> FusedIterator for Iter<'_, T> {}
impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self { Iter { inner: self.inner } }
}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T> { self.inner.take() }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.len(), Some(self.len())) }
}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T> { self.inner.take() }
}
impl<T> ExactSizeIterator for IterMut<'_, T> {
    fn len(&self) -> usize { self.inner.is_some() as usize }
}
impl<T> FusedIterator for IterMut<'_, T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { self.inner.take() }
    fn size_hint(&self) -> (usize, Option<usize>) { (self.len(), Some(self.len())) }
}
impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> { self.inner.take() }
}
impl<T> ExactSizeIterator for IntoIter<T> {
    fn len(&self) -> usize { self.inner.is_some() as usize }
}
impl<T> FusedIterator for IntoIter<T> {}
impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
    fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Result<V, E> {
        let mut residual: Option<Result<Infallible, E>> = None;
        let all = V::from_iter(Shunt::new(iter.into_iter(), &mut residual));
        match residual {
            Some(Err(e)) => Err(e),
            _ => Ok(all),
        }
    }
}
impl<T, E> Try for Result<T, E> {
    type Output = T;
    type Residual = Result<Infallible, E>;
    fn from_output(output: T) -> Self { Ok(output) }
    fn branch(self) -> ControlFlow<Result<Infallible, E>, T> {
        match self {
            Ok(x) => ControlFlow::Continue(x),
            Err(e) => ControlFlow::Break(Err(e)),
        }
    }
}
impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Result<T, F> {
    #[track_caller]
    fn from_residual(residual: Result<Infallible, E>) -> Self {
        match residual {
            Ok(never) => match never {},
            Err(e) => Err(From::from(e)),
        }
    }
}
impl<T, E> Residual<T> for Result<Infallible, E> { type TryType = Result<T, E>; }
