//! Threads that take turns: who runs, who waits and for what, and how time passes.
//!
//! Nothing is left to chance. Threads are numbered from 1, which is `main`, in the order in which they are started. Those that
//! can run stand in a queue, to whose end goes who is started, woken or interrupted. A thread runs until it waits, gives way,
//! ends, or has taken `SLICE` steps. It is interrupted in the text's code only, never in a function of the model nor while a
//! constant is computed: what the model does to memory that is shared, nothing comes between. Who waits does so on an
//! address, and is woken in the order of arrival. Time is what steps take, and where all wait, it leaps to the first who
//! waits for a time. Where nobody does, it is a deadlock. The program ends with its main thread.

use std::collections::{BTreeSet, VecDeque};
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::{Frame, FrameKind};
use crate::machine::code::Code;
use crate::machine::memory::Part;
use crate::machine::outcome::{Cause, Outcome, Panic, Payload, Stop, Waiting};
use crate::machine::{Body, Machine};
use crate::order;
use crate::source::to_usize;
use crate::types::Origin;

/// Steps that a thread takes while others could run.
pub(super) const SLICE: u64 = 10_000;
/// Steps after which `Machine::steps` is entered anew: a browser begins with code that it has made in haste, and goes over to
/// better code only where a function is called.
const ALONE: u64 = 200_000;
/// What a step takes.
const NANOS: u64 = 10;
/// Threads at a time.
const MAX_THREADS: usize = 30_000;
/// The main thread's number.
pub(in crate::machine) const MAIN: u64 = 1;

/// A thread, whether it runs or not.
#[derive(Debug, Default)]
pub(in crate::machine) struct Thread {
    pub(in crate::machine) id: u64,
    pub(in crate::machine) name: Option<Rc<str>>,
    /// What its panics call it meanwhile.
    pub(in crate::machine) alias: Option<Rc<str>>,
    /// What the model keeps for it.
    pub(in crate::machine) handle: u64,
    pub(in crate::machine) frames: Vec<Frame>,
    /// Its part of the stack when it last ran.
    pub(in crate::machine) part: Part,
    /// Where in its part the first frame begins.
    pub(in crate::machine) floor: u32,
    /// The panic that unwinds, or that was caught last.
    pub(in crate::machine) panic: Option<Panic>,
    /// What that carries, while nobody has taken it.
    pub(in crate::machine) payload: Option<Payload>,
    pub(in crate::machine) is_unwinding: bool,
    /// Its own values of statics, by the address of the static.
    pub(in crate::machine) locals: FxHashMap<u64, u64>,
    /// What to call, with which argument, when no frame is left; the last first.
    pub(in crate::machine) ahead: Vec<(u32, u64)>,
    /// Whether the last time it waited was up.
    pub(in crate::machine) is_late: bool,
    /// What it waits for.
    pub(in crate::machine) wait: Option<Wait>,
}

/// What a thread waits for.
#[derive(Debug, Clone)]
pub(in crate::machine) struct Wait {
    /// The address at which it is to be woken.
    pub(in crate::machine) on: u64,
    /// The time at which it goes on anyway.
    pub(in crate::machine) until: Option<u64>,
    /// In words.
    pub(in crate::machine) what: Rc<str>,
    /// The thread that has it; 0 if none is known.
    pub(in crate::machine) who: u64,
}

/// All threads but the one that runs.
#[derive(Debug, Default)]
pub(in crate::machine) struct Threads {
    others: FxHashMap<u64, Thread>,
    queue: VecDeque<u64>,
    /// Who waits at an address, first come first.
    waiting: FxHashMap<u64, VecDeque<u64>>,
    /// Who waits for a time.
    timed: BTreeSet<(u64, u64)>,
    last: u64,
    /// Nanoseconds that all waited.
    leapt: u64,
    /// Steps beyond the slice that were given one by one to leave the model's code.
    extra: u64,
}

impl Thread {
    /// The main thread of a program whose stack is this part.
    pub(in crate::machine) fn main(part: Part) -> Thread {
        Thread { id: MAIN, name: Some("main".into()), part, ..Thread::default() }
    }
}

impl Threads {
    pub(in crate::machine) fn is_there(&self, id: u64) -> bool {
        self.others.contains_key(&id)
    }

    /// Nanoseconds that all waited.
    pub(in crate::machine) fn waited(&self) -> u64 {
        self.leapt
    }

    /// Whether there ever was another.
    pub(in crate::machine) fn were_started(&self) -> bool {
        self.last > 0
    }

    /// Whether nobody but the thread that runs can, now or later, unless it does something.
    fn are_idle(&self) -> bool {
        self.queue.is_empty() && self.timed.is_empty()
    }

    fn ready(&mut self, id: u64, is_late: bool) {
        let Some(thread) = self.others.get_mut(&id) else { return };
        let Some(wait) = thread.wait.take() else { return };
        thread.is_late = is_late;
        if let Some(until) = wait.until {
            self.timed.remove(&(until, id));
        }
        if let Some(waiting) = self.waiting.get_mut(&wait.on) {
            waiting.retain(|other| *other != id);
            if waiting.is_empty() {
                self.waiting.remove(&wait.on);
            }
        }
        self.queue.push_back(id);
    }

    /// Wakes so many of those who wait at an address.
    fn wake(&mut self, on: u64, count: u64) {
        for _ in 0..count {
            let Some(&first) = self.waiting.get(&on).and_then(VecDeque::front) else { return };
            self.ready(first, false);
        }
    }

    /// Wakes those whose time has come.
    fn wake_late(&mut self, now: u64) {
        while let Some(&(until, id)) = self.timed.first()
            && until <= now
        {
            self.ready(id, true);
        }
    }

    /// Puts a thread aside that no longer runs.
    fn put(&mut self, thread: Thread) {
        let id = thread.id;
        match &thread.wait {
            None => self.queue.push_back(id),
            Some(wait) => {
                self.waiting.entry(wait.on).or_default().push_back(id);
                self.timed.extend(wait.until.map(|until| (until, id)));
            }
        }
        self.others.insert(id, thread);
    }
}

impl Machine<'_> {
    /// Nanoseconds since the program started.
    pub(in crate::machine) fn now(&self) -> u64 {
        let steps = self.budget.saturating_sub(self.fuel).saturating_sub(self.reserve);
        steps.saturating_mul(NANOS).saturating_add(self.threads.leapt)
    }

    /// Starts a thread, which will call a function; its number.
    pub(in crate::machine) fn spawn(&mut self, mut thread: Thread, call: (u32, u64)) -> Result<u64, Stop> {
        if self.threads.others.len() >= MAX_THREADS {
            return Err(Stop::new(Cause::OutOfMemory));
        }
        self.threads.last = self.threads.last.max(MAIN).saturating_add(1);
        thread.id = self.threads.last;
        thread.ahead.push(call);
        self.threads.put(thread);
        self.cut_slice();
        Ok(self.threads.last)
    }

    /// The thread that runs waits, from when its function of the machine's own is done.
    pub(in crate::machine) fn wait(&mut self, wait: Wait) -> Stop {
        self.thread.is_late = false;
        self.thread.wait = Some(wait);
        Stop::new(Cause::Switch)
    }

    pub(in crate::machine) fn wake(&mut self, on: u64, count: u64) {
        self.threads.wake(on, count);
        self.cut_slice();
    }

    /// The thread that runs has no more than a slice; the rest is kept for later.
    pub(super) fn cut_slice(&mut self) {
        let slice = self.slice();
        if self.fuel > slice {
            self.reserve = self.reserve.saturating_add(self.fuel - slice);
            self.fuel = slice;
        }
    }

    /// How long a thread runs.
    fn slice(&self) -> u64 {
        if self.threads.are_idle() { ALONE } else { SLICE }
    }

    /// Gives the thread that runs steps, at most so many.
    fn refuel(&mut self, most: u64) {
        let given = self.reserve.min(most);
        self.reserve -= given;
        self.fuel = self.fuel.saturating_add(given);
    }

    /// The steps of a slice are used up.
    pub(super) fn slice_ended(&mut self) -> Option<Outcome> {
        if self.reserve == 0 {
            return Some(Outcome::OutOfFuel);
        }
        if self.threads.are_idle() {
            self.refuel(ALONE);
            return None;
        }
        if !self.may_be_interrupted() {
            // A little more each time, so that the model's code is left at some point of a loop that calls it.
            self.threads.extra = self.threads.extra.saturating_add(1);
            self.refuel(self.threads.extra);
            return None;
        }
        self.threads.extra = 0;
        self.switch()
    }

    fn may_be_interrupted(&self) -> bool {
        let is_text = self.thread.frames.last().is_some_and(|frame| match frame.code.body {
            Body::Item(def) => def.is_text(),
            Body::Closure(origin) | Body::Async(origin) => match origin {
                Origin::Fn(def) => def.is_text(),
                Origin::Expr { is_text, .. } => is_text,
            },
            Body::Loose => true,
            Body::Discriminant(..) | Body::Derived(..) | Body::Glue => false,
        });
        let is_inside = self.thread.frames.last().is_some_and(|frame| frame.code.is_inside(frame.pc));
        is_text && !is_inside && self.computing == 0
    }

    /// Lets the next thread run.
    pub(super) fn switch(&mut self) -> Option<Outcome> {
        self.thread.part = self.memory.part;
        let thread = std::mem::take(&mut self.thread);
        self.threads.put(thread);
        self.resume()
    }

    fn resume(&mut self) -> Option<Outcome> {
        self.threads.wake_late(self.now());
        while self.threads.queue.is_empty() {
            let Some(&(first, _)) = self.threads.timed.first() else { return Some(self.deadlock()) };
            self.threads.leapt = self.threads.leapt.saturating_add(first.saturating_sub(self.now()));
            self.threads.wake_late(first);
        }
        let next = self.threads.queue.pop_front().and_then(|id| self.threads.others.remove(&id));
        self.thread = next.unwrap_or_default();
        self.memory.part = self.thread.part;
        self.refuel(self.slice().saturating_sub(self.fuel));
        self.cut_slice();
        None
    }

    fn deadlock(&self) -> Outcome {
        let mut threads: Vec<&Thread> = self.threads.others.values().collect();
        order::sort_by_key(&mut threads, |thread| thread.id);
        let name = |id: u64| self.threads.others.get(&id).map(Thread::told);
        let waiting = threads.into_iter().filter_map(|thread| {
            let wait = thread.wait.as_ref()?;
            let position = self.position_in(&thread.frames);
            Some(Waiting { thread: thread.told(), what: wait.what.clone(), who: name(wait.who), position })
        });
        Outcome::Deadlock(waiting.collect())
    }

    /// No frame of the thread is left: what it is still to call, or its end.
    pub(super) fn left(&mut self) -> Option<Outcome> {
        if self.thread.id == MAIN && self.ending.is_none() {
            self.end_main(Outcome::Finished);
        }
        if let Some((function, argument)) = self.thread.ahead.pop() {
            return match self.call_ahead(function, argument) {
                Ok(()) => None,
                Err(stop) => Some(self.ended(stop.cause())),
            };
        }
        if self.thread.id == MAIN {
            return Some(self.ending.take().unwrap_or(Outcome::Finished));
        }
        self.memory.give_back(self.memory.part);
        self.threads.wake(self.thread.id, u64::MAX);
        self.thread = Thread::default();
        self.resume()
    }

    /// The program ends so, once the values that the main thread has of its own are gone.
    pub(super) fn end_main(&mut self, outcome: Outcome) {
        let start = to_usize(self.memory.part.start);
        let end = start.saturating_add(to_usize(self.result));
        self.value = self.memory.stack.get(start..end).unwrap_or_default().to_vec();
        self.ending = Some(outcome);
    }

    fn call_ahead(&mut self, function: u32, argument: u64) -> Result<(), Stop> {
        let code = self.code(function)?;
        if self.memory.part.end == 0 {
            self.memory.part = self.memory.new_part(self.memory.part.most)?;
        }
        let base = self.memory.part.start.saturating_add(self.thread.floor);
        self.push(code, base, FrameKind::Plain, argument)
    }

    /// Calls a function with at most an address for an argument, from outside of all code.
    pub(super) fn push(&mut self, code: Rc<Code>, base: u32, kind: FrameKind, argument: u64) -> Result<(), Stop> {
        let old = self.memory.part.start;
        self.make_room(base, code.size.max(8))?;
        let base = base.wrapping_sub(old).wrapping_add(self.memory.part.start);
        let start = to_usize(base);
        let target = self.memory.stack.get_mut(start..start.saturating_add(8));
        target.into_iter().for_each(|bytes| bytes.copy_from_slice(&argument.to_le_bytes()));
        self.thread.frames.push(Frame::new(code, base, kind));
        Ok(())
    }

    /// Makes room for a frame on the stack, which may be elsewhere then.
    pub(super) fn make_room(&mut self, base: u32, size: u32) -> Result<(), Stop> {
        let Err(stop) = self.memory.reach(base, size) else { return Ok(()) };
        let Cause::MoreStack(wanted) = *stop.as_cause() else { return Err(stop) };
        self.more_stack(wanted)
    }

    /// Moves the thread's part of the stack to where it can be as large as is wanted.
    pub(super) fn more_stack(&mut self, wanted: u32) -> Result<(), Stop> {
        let old = self.memory.part;
        let part = self.memory.larger_part(wanted)?;
        for frame in &mut self.thread.frames {
            frame.base = frame.base.wrapping_sub(old.start).wrapping_add(part.start);
            self.memory.move_frame(frame.block, frame.base);
        }
        self.memory.give_back(old);
        if let Some(trace) = &mut self.trace {
            trace.stack_moved(old, part);
        }
        Ok(())
    }
}

impl Thread {
    /// What a message calls it.
    pub(in crate::machine) fn told(&self) -> Rc<str> {
        match &self.name {
            Some(name) => name.clone(),
            None => format!("thread {}", self.id).into(),
        }
    }
}
