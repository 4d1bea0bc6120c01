// Threads, scoped and not, and their local values.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::error::Error;
use std::fmt::{Debug, Display};
use std::io;
use std::num::NonZero;
use std::result;
use std::time::Duration;

pub type Result<T> = result::Result<T, Box<dyn Any + Send + 'static>>;
#[derive(Debug)]
pub struct Builder;
impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;
    pub fn stack_size(self, size: usize) -> Builder;
    pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(self, f: F) -> io::Result<JoinHandle<T>>;
    pub unsafe fn spawn_unchecked<F: FnOnce() -> T + Send, T: Send>(self, f: F) -> io::Result<JoinHandle<T>>;
    pub fn spawn_scoped<'scope, 'env, F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> io::Result<ScopedJoinHandle<'scope, T>>;
}
impl Drop for Builder {}
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct ThreadId;
pub struct JoinHandle<T>;
impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread;
    pub fn join(self) -> Result<T>;
    pub fn is_finished(&self) -> bool;
}
impl<T> Debug for JoinHandle<T> {}
impl<T> Drop for JoinHandle<T> {}
pub struct LocalKey<T: 'static>;
impl<T: 'static> LocalKey<T> {
    pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
    pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> result::Result<R, AccessError>;
}
impl<T: 'static> LocalKey<Cell<T>> {
    pub fn set(&'static self, value: T);
    pub fn get(&'static self) -> T where T: Copy;
    pub fn take(&'static self) -> T where T: Default;
    pub fn replace(&'static self, value: T) -> T;
}
impl<T: 'static> LocalKey<RefCell<T>> {
    pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R;
    pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R;
    pub fn set(&'static self, value: T);
    pub fn take(&'static self) -> T where T: Default;
    pub fn replace(&'static self, value: T) -> T;
}
impl<T: 'static> Debug for LocalKey<T> {}
#[derive(Clone, Copy, Eq, PartialEq)]
pub struct AccessError;
impl Debug for AccessError {}
impl Display for AccessError {}
impl Error for AccessError {}
pub struct Scope<'scope, 'env: 'scope>;
impl<'scope, 'env> Scope<'scope, 'env> {
    pub fn spawn<F: FnOnce() -> T + Send + 'scope, T: Send + 'scope>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>;
}
impl Debug for Scope<'_, '_> {}
impl Drop for Scope<'_, '_> {}
pub struct ScopedJoinHandle<'scope, T>;
impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread;
    pub fn join(self) -> Result<T>;
    pub fn is_finished(&self) -> bool;
}
impl<'scope, T> Debug for ScopedJoinHandle<'scope, T> {}
impl<T> Drop for ScopedJoinHandle<'_, T> {}
#[derive(Clone)]
pub struct Thread;
impl Thread {
    pub fn unpark(&self);
    pub fn id(&self) -> ThreadId;
    pub fn name(&self) -> Option<&str>;
}
impl Debug for Thread {}
impl Drop for Thread {}
pub fn current() -> Thread;
pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> JoinHandle<T>;
pub fn yield_now();
pub fn panicking() -> bool;
pub fn sleep_ms(ms: u32);
pub fn sleep(dur: Duration);
pub fn park();
pub fn park_timeout_ms(ms: u32);
pub fn park_timeout(dur: Duration);
pub fn available_parallelism() -> io::Result<NonZero<usize>>;
pub fn scope<'env, F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T, T>(f: F) -> T;
