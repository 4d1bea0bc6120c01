// What the panicking macros call, and what the model's own code calls to say what is wrong with which numbers.

use std::fmt::rt::{Piece, Value};
use std::fmt::{Arguments, Debug, Display};

#[track_caller]
pub fn panic_fmt(message: Arguments<'_>) -> ! {
    match message.as_str() {
        Some(text) => std::intrinsics::panic_str(text),
        None => std::intrinsics::panic_str(&std::fmt::format(message)),
    }
}
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
#[track_caller]
pub fn panic_two(first: &str, a: &dyn Display, second: &str, b: &dyn Display, end: &str) -> ! {
    let (a, b) = (Piece::Plain(Value::Display(a)), Piece::Plain(Value::Display(b)));
    panic_fmt(Arguments { pieces: &[Piece::Text(first), a, Piece::Text(second), b, Piece::Text(end)] })
}
