//! How a run ends.

use std::rc::Rc;

use super::instance::Position;

/// How a run ended.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Outcome {
    /// The function returned; its value's bytes are what the machine holds.
    Finished,
    /// `std::process::exit`.
    Exit(i32),
    /// A panic that nobody caught, after it unwound: exit code 101.
    Panicked(Panic),
    /// `std::process::abort`, a panic in a destructor during another, or a panic where the profile aborts: 134.
    Aborted(Option<Panic>),
    Undefined(Undefined, Option<Position>),
    /// What cannot be run, and where it was met.
    Unsupported(Rc<str>, Option<Position>),
    OutOfFuel,
    StackOverflow,
    OutOfMemory,
}

/// A panic as rustc's programs tell it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Panic {
    pub(crate) message: Rc<str>,
    pub(crate) position: Option<Position>,
}

/// The broken rule (<https://doc.rust-lang.org/reference/behavior-considered-undefined.html>).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Undefined {
    /// An access through a null pointer.
    Null,
    /// Through a pointer into memory that was freed, a variable that is gone, or an address that nobody was given.
    Dangling,
    OutOfBounds,
    Misaligned,
    WriteToConstant,
    /// Memory freed twice, or through a pointer not to its beginning.
    BadFree,
    /// Memory freed with another size or alignment than it was allocated with.
    WrongLayout,
    /// A value that its type never has: a `bool` of 2.
    InvalidValue,
    /// `unreachable_unchecked`, the end of a function of type `!`.
    Unreachable,
    /// Arithmetic that promised not to overflow.
    Overflow,
    /// Another promise of an `unsafe` function.
    Broken(&'static str),
}

/// Why the interpreter leaves its loop; boxed, since it seldom does.
#[derive(Debug)]
pub(crate) struct Stop(Box<Cause>);

#[derive(Debug)]
pub(crate) enum Cause {
    /// A panic begins, with this message.
    Panic(Rc<str>),
    Undefined(Undefined),
    Unsupported(Rc<str>),
    OutOfMemory,
    StackOverflow,
    OutOfFuel,
    Exit(i32),
    Abort,
    /// A frame has dropped what a panic found in it.
    Resume,
}

impl Stop {
    #[cold]
    pub(crate) fn new(cause: Cause) -> Stop {
        Stop(Box::new(cause))
    }

    #[cold]
    pub(crate) fn panic(message: impl Into<Rc<str>>) -> Stop {
        Stop::new(Cause::Panic(message.into()))
    }

    #[cold]
    pub(crate) fn unsupported(what: impl Into<Rc<str>>) -> Stop {
        Stop::new(Cause::Unsupported(what.into()))
    }

    pub(crate) fn cause(self) -> Cause {
        *self.0
    }
}

impl From<Undefined> for Stop {
    #[cold]
    fn from(broken: Undefined) -> Stop {
        Stop::new(Cause::Undefined(broken))
    }
}
