//! How a run ends.

use std::rc::Rc;

use super::code::Instr;
use super::instance::Position;

/// How a run ended.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Outcome {
    /// The function returned; its value's bytes are what the machine holds.
    Finished,
    /// `std::process::exit`.
    Exit(i32),
    /// A panic that nobody caught, after it unwound: exit code 101. `None` if nothing was said of it.
    Panicked(Option<Panic>),
    /// `std::process::abort`, a panic in a destructor during another, or a panic where the profile aborts: 134.
    Aborted(Option<Panic>),
    Undefined(Undefined, Option<Position>),
    /// What cannot be run, and where it was met.
    Unsupported(Rc<str>, Option<Position>),
    OutOfFuel,
    StackOverflow,
    OutOfMemory,
    /// All threads wait, and nothing will wake one.
    Deadlock(Vec<Waiting>),
}

/// A thread that waits.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Waiting {
    /// Its name or number.
    pub(crate) thread: Rc<str>,
    pub(crate) what: Rc<str>,
    /// The thread that has it, if that is known and still there.
    pub(crate) who: Option<Rc<str>>,
    pub(crate) position: Option<Position>,
}

/// A panic as rustc's programs tell it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Panic {
    pub(crate) message: Rc<str>,
    pub(crate) position: Option<Position>,
}

/// What a panic carries to who catches it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Payload {
    /// The message: a text of the program, `&'static str`.
    Literal,
    /// The message, put together: `String`.
    Made,
    /// The parts of a `Box<dyn Any + Send>`.
    Value(u64, u64),
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
    Panic(Rc<str>, Payload),
    /// A panic goes on that was caught before.
    GoOn(Payload),
    Undefined(Undefined),
    Unsupported(Rc<str>),
    OutOfMemory,
    StackOverflow,
    OutOfFuel,
    Exit(i32),
    Abort,
    /// A frame has dropped what a panic found in it.
    Resume,
    /// A frame is put aside, or gone on with, as this instruction says.
    Future(Instr),
    /// Another thread's turn.
    Switch,
    /// The thread's part of the stack must reach this far; the instruction is carried out again.
    MoreStack(u32),
}

impl Stop {
    #[cold]
    pub(crate) fn new(cause: Cause) -> Stop {
        Stop(Box::new(cause))
    }

    #[cold]
    pub(crate) fn panic(message: impl Into<Rc<str>>) -> Stop {
        Stop::new(Cause::Panic(message.into(), Payload::Literal))
    }

    /// A panic whose message was put together.
    #[cold]
    pub(crate) fn panic_made(message: impl Into<Rc<str>>) -> Stop {
        Stop::new(Cause::Panic(message.into(), Payload::Made))
    }

    #[cold]
    pub(crate) fn unsupported(what: impl Into<Rc<str>>) -> Stop {
        Stop::new(Cause::Unsupported(what.into()))
    }

    pub(crate) fn as_cause(&self) -> &Cause {
        &self.0
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
