//! Follows values that wrapped through a run without overflow checks: where they came to be, and what is made of them.
//!
//! The interpreter tells of every instruction before it carries it out. Until something wraps, only arithmetic is looked at;
//! from then on every byte that depends on the wrapped value is known. What depends on it by control alone (`if wrapped > 0
//! { x = 1 }`) is not followed: that a branch is decided by it is told instead.

mod arith;
mod effect;
mod exact;
mod follow;
mod intrinsics;
mod mark;
mod record;
mod show;
mod taint;

use rustc_hash::FxHashMap;

use super::code::{Code, Instr};
use super::instance::Body;
use super::memory::{Memory, Part};
use super::outcome::Stop;
use super::run::Frame;
use super::{Machine, Position};
use crate::source::{Span, to_usize};
pub(super) use effect::{Effect, effect, writes};
pub(crate) use mark::Mark;
use mark::Use;
pub(crate) use record::{Recorder, Step};
use taint::{Address, Taint};

/// Instructions that are followed once something has wrapped.
const FOLLOWED: u64 = 10_000_000;
/// Bytes that are.
const BYTES: usize = 1 << 20;
/// Places that are told.
const MARKS: usize = 256;

/// What is known of the values that wrapped.
#[derive(Debug)]
pub(crate) struct Trace {
    taint: Taint,
    pending: Option<Pending>,
    left: u64,
    /// The first operation whose result did not fit.
    pub(crate) first: Option<Wrapped>,
    /// How many there were.
    pub(crate) wraps: u64,
    /// What is made of wrapped values, in the order in which it is first done.
    pub(crate) marks: Vec<Mark>,
    known: FxHashMap<(Body, Span, Use), usize>,
    of_text: FxHashMap<Body, bool>,
    /// Instructions that were carried out, and at which of them something first wrapped.
    pub(crate) taken: u64,
    /// How many may be.
    most: u64,
    pub(crate) wrapped_at: Option<u64>,
    pub(crate) recorder: Option<Recorder>,
}

/// What an instruction will have done when the next one is told.
#[derive(Debug)]
enum Pending {
    /// It calls, from the frame with this base.
    Enter { caller: usize },
    /// Memory is somewhere else: where the pointer to it stands on the stack, how many bytes were copied, and which of
    /// them depend on a wrapped value.
    Moved { pointer: usize, size: u64, bytes: Vec<u64> },
}

/// An operation whose true result did not fit.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Wrapped {
    /// As it is written with the values in place: `200 + 100`.
    pub(crate) operation: String,
    /// The type: `u8`.
    pub(crate) of: &'static str,
    /// The true result; `None` for shifts, which have none.
    pub(crate) exact: Option<String>,
    /// What the result is.
    pub(crate) wrapped: String,
    /// The code of the text that does it, or calls what does.
    pub(crate) span: Span,
    pub(crate) position: Position,
}

/// An instruction about to be carried out.
pub(super) struct Spot<'a> {
    pub(super) code: &'a Code,
    /// Where the frame's memory begins on the stack.
    pub(super) base: usize,
    pub(super) pc: usize,
}

impl Default for Trace {
    fn default() -> Self {
        Trace {
            taint: Taint::default(),
            pending: None,
            left: FOLLOWED,
            first: None,
            wraps: 0,
            marks: Vec::new(),
            known: FxHashMap::default(),
            of_text: FxHashMap::default(),
            taken: 0,
            most: u64::MAX,
            wrapped_at: None,
            recorder: None,
        }
    }
}

impl Trace {
    /// Whether not all was followed: there was too much of it.
    pub(crate) fn is_cut(&self) -> bool {
        self.left == 0 || self.marks.len() >= MARKS
    }

    /// A thread's part of the stack is elsewhere.
    pub(super) fn stack_moved(&mut self, old: Part, new: Part) {
        let size = old.end.saturating_sub(old.start).into();
        self.taint.copy(Address::stack(to_usize(old.start)), Address::stack(to_usize(new.start)), size);
    }

    /// A frame's bytes are on the heap from now on; they were on the stack where it begins.
    pub(super) fn parked(&mut self, memory: &Memory, frame: &Frame) {
        let (from, size) = (Address::stack(to_usize(frame.base)), frame.code.size.into());
        if let Ok((region, start)) = memory.locate(frame.block, size) {
            self.taint.copy(from, Address::of(region, start), size);
            self.taint.clear(from, size);
        }
        self.recorder.iter_mut().for_each(|recorder| recorder.parked(frame));
    }

    /// A frame's bytes will be on the stack where it begins; they still are on the heap.
    pub(super) fn unparked(&mut self, memory: &Memory, frame: &Frame) {
        let (to, size) = (Address::stack(to_usize(frame.base)), frame.code.size.into());
        if let Ok((region, start)) = memory.locate(frame.block, size) {
            let from = Address::of(region, start);
            self.taint.copy(from, to, size);
            self.taint.clear(from, size);
        }
        self.recorder.iter_mut().for_each(|recorder| recorder.unparked(frame));
    }

    /// Whether the run was ended for its length.
    pub(crate) fn is_too_long(&self) -> bool {
        self.taken > self.most
    }

    fn is_idle(&self) -> bool {
        self.taint.is_empty() && self.pending.is_none()
    }

    /// Pays for an instruction.
    fn pay(&mut self) -> Result<(), Stop> {
        if self.taint.len() > BYTES {
            self.left = 0;
        }
        match self.left.checked_sub(1) {
            Some(left) => self.left = left,
            None => return Err(Stop::unsupported("a trail this long")),
        }
        Ok(())
    }
}

impl Machine<'_> {
    /// Follows wrapped values from now on. Nothing may have been compiled yet.
    pub(crate) fn follow_wrapped(&mut self) {
        self.trace = Some(Box::default());
    }

    /// Ends a run that is traced after so many instructions.
    pub(crate) fn trace_at_most(&mut self, most: u64) {
        self.trace.iter_mut().for_each(|trace| trace.most = most);
    }

    /// Records steps as well, from the instruction with this number on.
    pub(crate) fn record(&mut self, from: u64) {
        if let Some(trace) = &mut self.trace {
            trace.recorder = Some(Recorder::new(from));
        }
    }

    /// What was found, once.
    pub(crate) fn take_trace(&mut self) -> Option<Box<Trace>> {
        self.trace.take()
    }

    /// Is told of an instruction before it is carried out.
    #[inline]
    pub(super) fn observe(&mut self, spot: &Spot<'_>, instr: Instr) -> Result<(), Stop> {
        let Some(trace) = &mut self.trace else { return Ok(()) };
        trace.taken = trace.taken.wrapping_add(1);
        if trace.taken > trace.most {
            return Err(Stop::unsupported("a recording this long"));
        }
        match trace.is_idle() && trace.recorder.is_none() && !matches!(instr, Instr::Slow(_)) {
            true => Ok(()),
            false => self.observed(spot, instr),
        }
    }

    fn observed(&mut self, spot: &Spot<'_>, instr: Instr) -> Result<(), Stop> {
        let Some(mut trace) = self.trace.take() else { return Ok(()) };
        let done = if trace.is_idle() { Ok(()) } else { trace.pay() };
        trace.record(self, spot, instr);
        trace.tell(self, spot, instr);
        self.trace = Some(trace);
        done
    }
}

/// Where a slot's bytes lie.
fn slot(base: usize, slot: u16) -> Address {
    Address::stack(base.saturating_add(usize::from(slot)))
}
