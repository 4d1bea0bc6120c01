// What an executor hands to a future: `Context`, `Waker`, `Poll`.

use std::convert::Infallible;
use std::fmt::{Debug, Formatter};
use std::mem::ManuallyDrop;
use std::ops::{ControlFlow, FromResidual, Try};
use std::sync::Arc;

#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub enum Poll<T> { Ready(T), Pending }
#[derive(PartialEq, Debug)]
pub struct RawWaker { data: *const (), vtable: &'static RawWakerVTable }
#[derive(PartialEq, Copy, Clone, Debug)]
pub struct RawWakerVTable { clone: unsafe fn(*const ()) -> RawWaker, wake: unsafe fn(*const ()), wake_by_ref: unsafe fn(*const ()), drop: unsafe fn(*const ()) }
pub struct Context<'a> { waker: &'a Waker }
pub struct Waker { waker: RawWaker }
pub trait Wake {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(self: &Arc<Self>) { self.clone().wake() }
}
impl<T> Poll<T> {
    pub fn map<U, F>(self, f: F) -> Poll<U> where F: FnOnce(T) -> U {
        match self {
            Poll::Ready(value) => Poll::Ready(f(value)),
            Poll::Pending => Poll::Pending,
        }
    }
    pub const fn is_ready(&self) -> bool { matches!(self, Poll::Ready(_)) }
    pub const fn is_pending(&self) -> bool { !self.is_ready() }
}
impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F>(self, f: F) -> Poll<Result<U, E>> where F: FnOnce(T) -> U { self.map(|result| result.map(f)) }
    pub fn map_err<U, F>(self, f: F) -> Poll<Result<T, U>> where F: FnOnce(E) -> U { self.map(|result| result.map_err(f)) }
}
impl<T, E> Poll<Option<Result<T, E>>> {
    pub fn map_ok<U, F>(self, f: F) -> Poll<Option<Result<U, E>>> where F: FnOnce(T) -> U { self.map(|item| item.map(|result| result.map(f))) }
    pub fn map_err<U, F>(self, f: F) -> Poll<Option<Result<T, U>>> where F: FnOnce(E) -> U { self.map(|item| item.map(|result| result.map_err(f))) }
}
impl<T> From<T> for Poll<T> {
    fn from(value: T) -> Poll<T> { Poll::Ready(value) }
}
impl<T, E> Try for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Residual = Result<Infallible, E>;
    fn from_output(output: Self::Output) -> Self { output.map(Ok) }
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {
        match self {
            Poll::Ready(Ok(value)) => ControlFlow::Continue(Poll::Ready(value)),
            Poll::Ready(Err(error)) => ControlFlow::Break(Err(error)),
            Poll::Pending => ControlFlow::Continue(Poll::Pending),
        }
    }
}
impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Result<T, F>> {
    fn from_residual(residual: Result<Infallible, E>) -> Self {
        match residual {
            Ok(never) => match never {},
            Err(error) => Poll::Ready(Err(From::from(error))),
        }
    }
}
impl<T, E> Try for Poll<Option<Result<T, E>>> {
    type Output = Poll<Option<T>>;
    type Residual = Result<Infallible, E>;
    fn from_output(output: Self::Output) -> Self { output.map(|item| item.map(Ok)) }
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {
        match self {
            Poll::Ready(Some(Ok(value))) => ControlFlow::Continue(Poll::Ready(Some(value))),
            Poll::Ready(Some(Err(error))) => ControlFlow::Break(Err(error)),
            Poll::Ready(None) => ControlFlow::Continue(Poll::Ready(None)),
            Poll::Pending => ControlFlow::Continue(Poll::Pending),
        }
    }
}
impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Option<Result<T, F>>> {
    fn from_residual(residual: Result<Infallible, E>) -> Self {
        match residual {
            Ok(never) => match never {},
            Err(error) => Poll::Ready(Some(Err(From::from(error)))),
        }
    }
}
impl RawWaker {
    pub const fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker { RawWaker { data, vtable } }
}
impl RawWakerVTable {
    pub const fn new(clone: unsafe fn(*const ()) -> RawWaker, wake: unsafe fn(*const ()), wake_by_ref: unsafe fn(*const ()), drop: unsafe fn(*const ())) -> Self { RawWakerVTable { clone, wake, wake_by_ref, drop } }
}
impl<'a> Context<'a> {
    pub const fn from_waker(waker: &'a Waker) -> Self { Context { waker } }
    pub const fn waker(&self) -> &'a Waker { self.waker }
}
impl Debug for Context<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Context").field("waker", &self.waker).finish() }
}
impl Waker {
    pub fn wake(self) {
        let this = ManuallyDrop::new(self);
        unsafe { (this.waker.vtable.wake)(this.waker.data) };
    }
    pub fn wake_by_ref(&self) { unsafe { (self.waker.vtable.wake_by_ref)(self.waker.data) } }
    pub fn will_wake(&self, other: &Waker) -> bool { self.waker.data == other.waker.data && std::ptr::eq(self.waker.vtable, other.waker.vtable) }
    pub const unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Self { Waker { waker: RawWaker { data, vtable } } }
    pub const unsafe fn from_raw(waker: RawWaker) -> Waker { Waker { waker } }
    pub const fn noop() -> &'static Waker { Box::leak(Box::new(Waker { waker: idle(std::ptr::null()) })) }
    pub fn data(&self) -> *const () { self.waker.data }
    pub fn vtable(&self) -> &'static RawWakerVTable { self.waker.vtable }
}
// What wakes nobody.
fn idle(_: *const ()) -> RawWaker { RawWaker { data: std::ptr::null(), vtable: &RawWakerVTable { clone: idle, wake: nothing, wake_by_ref: nothing, drop: nothing } } }
fn nothing(_: *const ()) {}
impl Clone for Waker {
    fn clone(&self) -> Self { Waker { waker: unsafe { (self.waker.vtable.clone)(self.waker.data) } } }
}
impl Drop for Waker {
    fn drop(&mut self) { unsafe { (self.waker.vtable.drop)(self.waker.data) } }
}
impl Debug for Waker {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("Waker").field("data", &self.waker.data).field("vtable", &(self.waker.vtable as *const RawWakerVTable)).finish() }
}
