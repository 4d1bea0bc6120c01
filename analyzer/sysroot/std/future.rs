// `Future`, and futures made of values and closures.

use std::fmt::Debug;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::task::{Context, Poll};

pub trait Future {
    type Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}
pub struct Pending<T>;
pub fn pending<T>() -> Pending<T>;
pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T>;
pub struct PollFn<F>;
#[derive(Debug, Clone)]
pub struct Ready<T>;
pub fn ready<T>(t: T) -> Ready<T>;
impl<F: ?Sized + Future + Unpin> Future for &mut F { type Output = F::Output; }
impl<P> Future for Pin<P> where P: DerefMut<Target: Future> { type Output = <<P as Deref>::Target as Future>::Output; }
impl<F: Future> IntoFuture for F { type Output = F::Output; type IntoFuture = F; }
impl<T> Future for Pending<T> { type Output = T; }
impl<T> Debug for Pending<T> {}
impl<T> Clone for Pending<T> {}
impl<F> Debug for PollFn<F> {}
impl<T, F> Future for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T> { type Output = T; }
impl<T> Future for Ready<T> { type Output = T; }
impl<T> Ready<T> {
    pub fn into_inner(self) -> T;
}
