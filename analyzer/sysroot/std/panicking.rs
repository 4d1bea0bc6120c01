// What the panicking macros call, and what the model's own code calls to say what is wrong with which numbers.

use std::any::Any;
use std::fmt::rt::{Piece, Value};
use std::fmt::{Arguments, Debug, Display};
use std::panic::{Location, PanicHookInfo};

#[cold]
#[track_caller]
pub fn panic_fmt(message: Arguments<'_>) -> ! {
    match message.as_str() {
        Some(text) => std::intrinsics::panic_str(text),
        None => std::intrinsics::panic_made(&std::fmt::format(message)),
    }
}
#[cold]
#[track_caller]
pub fn assert_failed<T: Debug + ?Sized, U: Debug + ?Sized>(is_eq: bool, left: &T, right: &U, message: Option<Arguments<'_>>) -> ! {
    let what = if is_eq { "assertion `left == right` failed" } else { "assertion `left != right` failed" };
    let (before, said): (&str, &dyn Display) = match &message {
        Some(message) => (": ", message),
        None => ("", &""),
    };
    panic_fmt(Arguments {
        pieces: &[
            Piece::Text(what),
            Piece::Text(before),
            Piece::Plain(Value::Display(said)),
            Piece::Text("\n  left: "),
            Piece::Plain(Value::Debug(&left)),
            Piece::Text("\n right: "),
            Piece::Plain(Value::Debug(&right)),
        ],
    })
}
// Two values, each behind a text, and a text at the end.
#[cold]
#[track_caller]
pub fn panic_two(first: &str, a: &dyn Display, second: &str, b: &dyn Display, end: &str) -> ! {
    let (a, b) = (Piece::Plain(Value::Display(a)), Piece::Plain(Value::Display(b)));
    panic_fmt(Arguments { pieces: &[Piece::Text(first), a, Piece::Text(second), b, Piece::Text(end)] })
}
// Calls a function; what a panic carries if it did not return.
fn caught<F: FnOnce() -> R, R>(f: F) -> std::thread::Result<R> {
    let mut attempt = Attempt { f: Some(f), value: None };
    let data = &mut attempt as *mut Attempt<F, R> as *mut u8;
    if std::intrinsics::catch_unwind(attempted::<F, R>, data) {
        return Err(payload());
    }
    match attempt.value {
        Some(value) => Ok(value),
        None => std::intrinsics::abort(),
    }
}
struct Attempt<F, R> { f: Option<F>, value: Option<R> }
fn attempted<F: FnOnce() -> R, R>(data: *mut u8) {
    let attempt = unsafe { &mut *(data as *mut Attempt<F, R>) };
    if let Some(f) = attempt.f.take() {
        attempt.value = Some(f());
    }
}
// What the panic carries that was caught or is under way, which carries nothing afterwards.
fn payload() -> Box<dyn Any + Send> {
    let mut value: *mut (dyn Any + Send) = &mut () as *mut (dyn Any + Send);
    match std::intrinsics::take_payload(&mut value) {
        0 => Box::new(std::intrinsics::panic_message()),
        1 => Box::new(String::from(std::intrinsics::panic_message())),
        _ => unsafe { Box::from_raw(value) },
    }
}
type Hook = Box<dyn Fn(&PanicHookInfo<'_>) + 'static + Sync + Send>;
// Sets the hook, or std's own again; what it was before.
fn hook(new: Option<Hook>) -> Option<Hook> {
    let new = match new {
        Some(new) => Box::into_raw(Box::new(new)) as *mut u8,
        None => std::ptr::null_mut(),
    };
    let old = std::intrinsics::set_hook(hooked, new) as *mut Hook;
    if old.is_null() { None } else { Some(unsafe { *Box::from_raw(old) }) }
}
// What is called at a panic once a hook is set.
fn hooked(hook: *mut u8) {
    let payload = payload();
    let mut at = [0, 0];
    let file = std::intrinsics::panic_place(&mut at);
    let location = Location { file, line: at[0], column: at[1] };
    let hook = unsafe { &*(hook as *const Hook) };
    hook(&PanicHookInfo { payload: &*payload, location: &location });
    std::intrinsics::put_payload(Box::into_raw(payload));
}
fn text(payload: &(dyn Any + Send)) -> Option<&str> {
    match payload.downcast_ref::<&'static str>() {
        Some(text) => Some(text),
        None => payload.downcast_ref::<String>().map(|text| text.as_str()),
    }
}
