// Panics: catching, raising and describing them.

use std::any::Any;
use std::ffi::CStr;
use std::fmt::{Debug, Display, Formatter};
use std::ops::{Deref, DerefMut};
use std::panicking;
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Location<'a> { file: &'a str, line: u32, column: u32 }
#[auto]
pub trait UnwindSafe {}
#[auto]
pub trait RefUnwindSafe {}
pub struct AssertUnwindSafe<T>(pub T);
pub type PanicInfo<'a> = PanicHookInfo<'a>;
pub struct PanicHookInfo<'a> { payload: &'a (dyn Any + Send), location: &'a Location<'a> }
impl Debug for PanicHookInfo<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_struct("PanicHookInfo").field("payload", &self.payload).field("location", &self.location).field("can_unwind", &true).field("force_no_backtrace", &false).finish() }
}
#[track_caller]
pub fn panic_any<M: 'static + Any + Send>(msg: M) -> ! {
    let payload: Box<dyn Any + Send> = Box::new(msg);
    let said = match panicking::text(&*payload) {
        Some(text) => String::from(text),
        None => String::from("Box<dyn Any>"),
    };
    std::intrinsics::panic_with(Box::into_raw(payload), &said)
}
pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> std::thread::Result<R> { panicking::caught(f) }
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! { std::intrinsics::go_on_panicking(Box::into_raw(payload)) }
#[track_caller]
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + 'static + Sync + Send>) {
    if std::thread::panicking() {
        panic!("cannot modify the panic hook from a panicking thread");
    }
    drop(panicking::hook(Some(hook)));
}
#[track_caller]
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + 'static + Sync + Send> {
    if std::thread::panicking() {
        panic!("cannot modify the panic hook from a panicking thread");
    }
    match panicking::hook(None) {
        Some(hook) => hook,
        None => Box::new(|_| std::intrinsics::report_panic()),
    }
}
impl<'a> Location<'a> {
    #[track_caller]
    pub const fn caller() -> &'static Location<'static> {
        let mut at = [0, 0];
        let file = std::intrinsics::caller_place(&mut at);
        Box::leak(Box::new(Location { file, line: at[0], column: at[1] }))
    }
    pub const fn file(&self) -> &'a str { self.file }
    pub const fn file_as_c_str(&self) -> &'a CStr;
    pub const fn line(&self) -> u32 { self.line }
    pub const fn column(&self) -> u32 { self.column }
}
impl Display for Location<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { write!(f, "{}:{}:{}", self.file, self.line, self.column) }
}
impl<T> Deref for AssertUnwindSafe<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.0 }
}
impl<T> DerefMut for AssertUnwindSafe<T> {
    fn deref_mut(&mut self) -> &mut T { &mut self.0 }
}
impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> {
    type Output = R;
    extern "rust-call" fn call_once(self, _: ()) -> R { (self.0)() }
}
impl<T: Debug> Debug for AssertUnwindSafe<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result { f.debug_tuple("AssertUnwindSafe").field(&self.0).finish() }
}
impl<T: Default> Default for AssertUnwindSafe<T> {
    fn default() -> Self { AssertUnwindSafe(T::default()) }
}
impl<F: Future> Future for AssertUnwindSafe<F> {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { unsafe { self.map_unchecked_mut(|it| &mut it.0) }.poll(cx) }
}
impl<T> From<T> for AssertUnwindSafe<T> where T: UnwindSafe {
    fn from(value: T) -> Self { AssertUnwindSafe(value) }
}
impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send) { self.payload }
    pub fn payload_as_str(&self) -> Option<&str> { panicking::text(self.payload) }
    pub fn location(&self) -> Option<&Location<'_>> { Some(self.location) }
}
impl Display for PanicHookInfo<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        write!(f, "panicked at {}:", self.location)?;
        match self.payload_as_str() {
            Some(text) => write!(f, "\n{text}"),
            None => Ok(()),
        }
    }
}
