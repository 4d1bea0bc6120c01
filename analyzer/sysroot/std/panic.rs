// Panics: catching, raising and describing them.

use std::any::Any;
use std::ffi::CStr;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::ops::{Deref, DerefMut};

#[derive(Copy, Clone)]
pub struct Location<'a>;
#[auto]
pub trait UnwindSafe {}
#[auto]
pub trait RefUnwindSafe {}
pub struct AssertUnwindSafe<T>(pub T);
pub type PanicInfo<'a> = PanicHookInfo<'a>;
#[derive(Debug)]
pub struct PanicHookInfo<'a>;
pub fn panic_any<M: 'static + Any + Send>(msg: M) -> !;
pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> std::thread::Result<R>;
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> !;
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + 'static + Sync + Send>);
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + 'static + Sync + Send>;
impl PartialEq for Location<'_> {}
impl Eq for Location<'_> {}
impl Ord for Location<'_> {}
impl PartialOrd for Location<'_> {}
impl Hash for Location<'_> {}
impl Debug for Location<'_> {}
impl<'a> Location<'a> {
    pub const fn caller() -> &'static Location<'static>;
    pub const fn file(&self) -> &'a str;
    pub const fn file_as_c_str(&self) -> &'a CStr;
    pub const fn line(&self) -> u32;
    pub const fn column(&self) -> u32;
}
impl Display for Location<'_> {}
impl<T> Deref for AssertUnwindSafe<T> { type Target = T; }
impl<T> DerefMut for AssertUnwindSafe<T> {}
impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> { type Output = R; }
impl<T: Debug> Debug for AssertUnwindSafe<T> {}
impl<T: Default> Default for AssertUnwindSafe<T> {}
impl<F: Future> Future for AssertUnwindSafe<F> { type Output = F::Output; }
impl<T> From<T> for AssertUnwindSafe<T> where T: UnwindSafe {}
impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send);
    pub fn payload_as_str(&self) -> Option<&str>;
    pub fn location(&self) -> Option<&Location<'_>>;
}
impl Display for PanicHookInfo<'_> {}
