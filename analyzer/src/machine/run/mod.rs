//! Interprets code.

mod frame;
mod parked;
mod reach;
pub(crate) mod slow;
mod steps;
mod threads;
mod unwind;

use std::rc::Rc;

use super::code::Code;
use super::outcome::{Cause, Outcome, Stop, Undefined};
use super::{ConstantState, Instance, Key, Machine};
use crate::source::{to_u32, to_usize};
pub(super) use parked::Parked;
pub(super) use slow::{binary, cast, sign_extend, unary};
pub(super) use threads::{Thread, Threads, Wait};

/// A function that runs, or waits for one that it called.
#[derive(Debug)]
pub(crate) struct Frame {
    pub(super) code: Rc<Code>,
    /// The next instruction.
    pub(super) pc: u32,
    /// Where its memory begins on the stack.
    pub(super) base: u32,
    /// Its memory's block, once somebody asked for an address in it.
    pub(super) block: u64,
    pub(super) kind: FrameKind,
    /// Whether a panic passes.
    pub(super) is_cleaning: bool,
}

/// What happens when a function returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FrameKind {
    Plain,
    /// The value is that of a constant or static.
    Constant(u32),
    /// Panics end here.
    Catch,
    /// What is called before a panic unwinds.
    Hook,
    /// A frame that was put aside, to drop what is in it.
    Dropped,
}

impl Frame {
    pub(super) fn new(code: Rc<Code>, base: u32, kind: FrameKind) -> Frame {
        Frame { code, pc: 0, base, block: 0, kind, is_cleaning: false }
    }
}

impl Machine<'_> {
    /// Runs a function with arguments, each the bytes of its value. What it returns is in the result's bytes.
    pub(crate) fn run(&mut self, instance: Instance, args: &[Vec<u8>]) -> (Outcome, Vec<u8>) {
        self.thread = Thread::main(self.memory.part);
        let done = self.enter(instance, args);
        let outcome = match done {
            Ok(()) => self.go(),
            Err(stop) => self.ended(stop.cause()),
        };
        self.thread.frames.clear();
        (outcome, std::mem::take(&mut self.value))
    }

    fn enter(&mut self, instance: Instance, args: &[Vec<u8>]) -> Result<(), Stop> {
        let function = self.function(Key::Code(instance));
        let code = self.code(function)?;
        self.memory.reach(0, code.size)?;
        self.result = code.result;
        for (bytes, offset) in args.iter().zip(self.param_offsets(instance)?) {
            let start = to_usize(offset);
            let target = self.memory.stack.get_mut(start..start.saturating_add(bytes.len()));
            target.ok_or(Undefined::OutOfBounds)?.copy_from_slice(bytes);
        }
        self.thread.frames.push(Frame::new(code, 0, FrameKind::Plain));
        Ok(())
    }

    fn param_offsets(&mut self, instance: Instance) -> Result<Vec<u32>, Stop> {
        let Some(graph) = self.program.graph(instance.body) else { return Ok(Vec::new()) };
        let mut layouts = Vec::new();
        for (_, local) in graph.locals.iter().take(graph.params + 1) {
            let ty = self.program.subst(local.ty, instance.args);
            layouts.push(self.layout(ty)?);
        }
        Ok(layouts.split_first().map_or_else(Vec::new, |(result, params)| super::compile::area(result, params)))
    }

    /// Goes on until the program has ended.
    fn go(&mut self) -> Outcome {
        self.cut_slice();
        loop {
            let done = if self.trace.is_some() { self.steps::<true>() } else { self.steps::<false>() };
            let outcome = match done.map_err(Stop::cause) {
                Ok(()) => self.left(),
                Err(Cause::Panic(message, payload)) => self.begin_panic(message, payload),
                Err(Cause::GoOn(payload)) => self.go_on(payload),
                Err(Cause::Resume) => self.dropped().unwrap_or_else(|| self.unwind()),
                Err(Cause::Future(instr)) => self.future(instr).err().map(|stop| self.ended(stop.cause())),
                Err(Cause::OutOfFuel) => self.slice_ended(),
                Err(Cause::Switch) => self.switch(),
                Err(Cause::MoreStack(wanted)) => self.more_stack(wanted).err().map(|stop| self.ended(stop.cause())),
                Err(Cause::Exit(code)) => self.exit(code),
                Err(cause) => Some(self.ended(cause)),
            };
            if let Some(outcome) = outcome {
                return outcome;
            }
        }
    }

    /// The outcome of what cannot be gone on from.
    fn ended(&mut self, cause: Cause) -> Outcome {
        match cause {
            Cause::Undefined(broken) => Outcome::Undefined(broken, self.here()),
            Cause::Unsupported(what) => Outcome::Unsupported(what, self.here()),
            Cause::OutOfMemory => Outcome::OutOfMemory,
            Cause::StackOverflow => Outcome::StackOverflow,
            Cause::OutOfFuel => Outcome::OutOfFuel,
            Cause::Exit(code) => Outcome::Exit(code),
            Cause::Abort => Outcome::Aborted(self.thread.panic.take()),
            Cause::Panic(message, _) => {
                let position = self.here();
                Outcome::Panicked(Some(super::Panic { message, position }))
            }
            Cause::Resume | Cause::GoOn(_) | Cause::Switch | Cause::MoreStack(_) | Cause::Future(_) => {
                Outcome::Aborted(None)
            }
        }
    }

    /// `std::process::exit`: what the thread has of its own goes first.
    fn exit(&mut self, code: i32) -> Option<Outcome> {
        let end = self.thread.frames.last().map_or(0, |frame| frame.base.saturating_add(frame.code.size));
        self.thread.floor = end.saturating_sub(self.memory.part.start).next_multiple_of(16);
        self.thread.frames.clear();
        self.thread.id = threads::MAIN;
        self.ending = Some(Outcome::Exit(code));
        None
    }

    /// Where in the text the program is: in a function of the model, where that was called.
    pub(super) fn here(&self) -> Option<super::Position> {
        self.position_in(&self.thread.frames)
    }

    fn position_in(&self, frames: &[Frame]) -> Option<super::Position> {
        for frame in frames.iter().rev() {
            if self.program.tracks_caller(frame.code.body) {
                continue;
            }
            let span = frame.code.span(frame.pc.saturating_sub(1));
            let position = self.program.position(frame.code.body, span);
            if position.is_some() {
                return position;
            }
        }
        None
    }

    /// Gives back what a frame held.
    pub(super) fn leave(&mut self, code: &Code, base: usize, block: u64) {
        if block != 0 {
            self.memory.end(block);
        }
        for &(slot, size, align) in &code.boxes {
            let at = base.saturating_add(usize::from(slot));
            let bytes = self.memory.stack.get(at..).and_then(|bytes| bytes.first_chunk::<8>());
            if let Some(bytes) = bytes {
                let _ = self.memory.free(u64::from_le_bytes(*bytes), size, align);
            }
        }
    }

    /// Keeps the value of a constant, which is the bytes at the start of the frame, and what else is in the frame: the value
    /// may point there.
    pub(super) fn keep_constant(&mut self, index: u32, start: usize, block: u64, size: u32) -> Result<(), Stop> {
        let bytes = self.memory.stack.get(start..start.saturating_add(to_usize(size))).unwrap_or_default().to_vec();
        let constant = self.constants.get(to_usize(index));
        let of = constant.and_then(|constant| constant.of);
        let is_mutable = of.is_some_and(|def| self.program.is_mutable(def));
        if block != 0 {
            self.memory.keep(block)?;
            if !is_mutable {
                self.memory.freeze(block);
            }
        }
        let pointer = self.memory.allocate(u64::from(to_u32(bytes.len())), 16)?;
        if !bytes.is_empty() {
            self.memory.bytes_mut(pointer, u64::from(size))?.copy_from_slice(&bytes);
        }
        if !is_mutable {
            self.memory.freeze(pointer);
        }
        self.computing = self.computing.saturating_sub(1);
        if let Some(constant) = self.constants.get_mut(to_usize(index)) {
            constant.state = ConstantState::Ready(pointer);
        }
        Ok(())
    }
}
