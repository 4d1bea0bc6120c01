//! Tries inputs: one call in a debug build's machine, one in a release build's, and what the pair says.

use std::rc::Rc;

use crate::machine::{Fed, Instance, Machine, Outcome, Position, Stream};
use crate::report::Verdict;

use super::shape::{Shape, Value};

/// Steps of one call, unless the input is looked at closely.
const CALL: u64 = 300_000;

/// How a call ended.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum End {
    /// It returned or left the process: its value, its exit code, and what it wrote.
    Came {
        said: String,
        code: Option<i32>,
        stdout: String,
    },
    Panicked {
        message: Rc<str>,
        place: Option<Position>,
    },
    /// It is not known, for a reason.
    Open(Rc<str>),
}

/// What both builds made of an input.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Seen {
    pub(crate) verdict: Verdict,
    pub(crate) debug: End,
    pub(crate) release: End,
    pub(crate) steps: u64,
}

/// What tells one way to fail from another: where and how.
pub(crate) type Key = (Verdict, Option<(u32, u32)>, Rc<str>);

/// The two builds of a text with a driver behind it.
pub(crate) struct Builds<'p> {
    pub(crate) debug: (Machine<'p>, Instance),
    pub(crate) release: (Machine<'p>, Instance),
    /// Steps that are left for all calls.
    pub(crate) fuel: u64,
    /// Inputs that were tried.
    pub(crate) tried: u64,
    /// Inputs of which it is not known what they lead to, and the first reason.
    pub(crate) open: u64,
    pub(crate) why: Option<Rc<str>>,
}

impl Builds<'_> {
    /// Calls the function in both builds; `None` once all steps are used up.
    pub(crate) fn run(&mut self, shapes: &[&Shape], input: &[Value]) -> Option<Seen> {
        let mut words = Vec::new();
        shapes.iter().zip(input).for_each(|(shape, value)| shape.encode(value, &mut words));
        if self.fuel == 0 {
            return None;
        }
        let fuel = CALL.min(self.fuel);
        let (debug, first) = call(&mut self.debug, &words, fuel);
        // What a debug build does not do can't be compared.
        let (release, second) = match &debug {
            End::Open(why) => (End::Open(why.clone()), 0),
            _ => call(&mut self.release, &words, fuel),
        };
        let steps = first.saturating_add(second);
        if fuel < CALL && matches!((&debug, &release), (End::Open(_), _) | (_, End::Open(_))) {
            // It may be for want of fuel.
            self.fuel = 0;
            return None;
        }
        self.fuel = self.fuel.saturating_sub(steps.max(1));
        self.tried = self.tried.saturating_add(1);
        let verdict = verdict(&debug, &release);
        if let (End::Open(why), _) | (_, End::Open(why)) = (&debug, &release) {
            self.open = self.open.saturating_add(1);
            self.why.get_or_insert_with(|| why.clone());
        }
        Some(Seen { verdict, debug, release, steps })
    }
}

impl Seen {
    /// What kind of end it is, for ends that are worth showing.
    pub(crate) fn key(&self) -> Option<Key> {
        if matches!(self.verdict, Verdict::Same | Verdict::Open) {
            return None;
        }
        let panicked = [&self.debug, &self.release].into_iter().find_map(|end| match end {
            End::Panicked { message, place } => Some((message.clone(), place.as_ref())),
            _ => None,
        });
        Some(match panicked {
            Some((message, place)) => {
                // Many messages hold the values at hand: the place says enough.
                let message = if place.is_some() { "".into() } else { message };
                (self.verdict, place.map(|place| (place.line, place.column)), message)
            }
            None => (self.verdict, None, "".into()),
        })
    }
}

fn verdict(debug: &End, release: &End) -> Verdict {
    match (debug, release) {
        (End::Open(_), _) | (_, End::Open(_)) => Verdict::Open,
        (End::Panicked { .. }, End::Panicked { .. }) => Verdict::BothPanic,
        (End::Came { .. }, End::Came { .. }) if debug == release => Verdict::Same,
        _ => Verdict::Parts,
    }
}

fn call((machine, instance): &mut (Machine<'_>, Instance), words: &[u128], fuel: u64) -> (End, u64) {
    let Fed { outcome, said, steps } = machine.feed(*instance, words, fuel);
    let stdout = || machine.host.text(Stream::Out);
    let end = match outcome {
        Outcome::Finished => End::Came { said: said.unwrap_or_default(), code: None, stdout: stdout() },
        Outcome::Exit(code) => End::Came { said: String::new(), code: Some(code), stdout: stdout() },
        Outcome::Panicked(Some(panic)) => End::Panicked { message: panic.message, place: panic.position },
        Outcome::Panicked(None) => End::Panicked { message: "".into(), place: None },
        Outcome::Deadlock(_) => End::Open("all threads wait".into()),
        Outcome::Aborted(_) => End::Open("the process is aborted".into()),
        Outcome::Undefined(..) => End::Open("it has undefined behaviour".into()),
        Outcome::Unsupported(what, _) => End::Open(format!("{what} can't be run").into()),
        Outcome::OutOfFuel => End::Open("it takes long".into()),
        Outcome::StackOverflow => End::Open("the stack overflows".into()),
        Outcome::OutOfMemory => End::Open("it needs more memory than there is".into()),
    };
    (end, steps)
}
