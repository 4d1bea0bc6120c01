//! Puts small functions of the model into their callers' code: the callee's frame is a part of the caller's anyway.
//!
//! What a program does, prints and pays for is the same either way. Nothing is put into code that a trace watches, which tells
//! of calls.

use std::rc::Rc;

use super::call::{Arg, Dest, Passed};
use super::place::{At, Loc};
use super::shorten::is_pure;
use super::{Compiler, Made};
use crate::flow::{Operand, Place, Projection};
use crate::machine::code::{Code, Instr, Site, SiteCallee, Slot};
use crate::machine::instance::{Body, Instance};
use crate::machine::trace::{Effect, effect, writes};
use crate::machine::{Key, Machine, intrinsic};
use crate::source::{Span, to_u32, to_usize};

/// Instructions of a function that is put into others, and blocks of its graph.
const MOST: usize = 48;
const MOST_BLOCKS: usize = 16;
/// Instructions that a function takes in.
const ROOM: usize = 4_000;
/// Functions that are compiled one inside another.
const DEPTH: usize = 24;

/// Slots of a callee that are slots of its caller.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shared {
    /// Where, in the callee's frame.
    start: Slot,
    size: u16,
    /// And in the caller's.
    to: Slot,
}

impl Shared {
    fn new(start: u32, size: u64, to: Loc) -> Option<Shared> {
        let Loc::Frame(to) = to else { return None };
        Some(Shared { start: start.try_into().ok()?, size: size.try_into().ok()?, to: to.try_into().ok()? })
    }

    fn map(self, slot: Slot) -> Option<Slot> {
        let distance = slot.checked_sub(self.start).filter(|distance| *distance < self.size)?;
        Some(self.to.saturating_add(distance))
    }

    fn meets(self, other: Shared) -> bool {
        self.to < other.to.saturating_add(other.size) && other.to < self.to.saturating_add(self.size)
    }
}

impl Compiler<'_, '_> {
    /// Calls a function of the table.
    pub(super) fn call_function(&mut self, function: u32, args: &[Arg<'_>], dest: &Dest<'_>) -> Made<()> {
        let is_model = self.m.is_model(function);
        let inside = if is_model && self.taken_in < ROOM { self.m.may_be_put_in(function) } else { None };
        let passed = self.pass(args, dest, inside.as_deref())?;
        self.m.areas.insert(function, passed.end);
        match inside.filter(|callee| passed.base.saturating_add(callee.size) <= 0xffff) {
            Some(callee) => {
                let shared = self.share(&passed, &callee, dest)?;
                let gives = shared.is_some();
                let all = passed.shared.iter().copied().chain(shared).collect();
                self.put_in(&callee, &passed, all);
                match (gives, dest) {
                    (true, Dest::Place(place)) => self.initialised(place, passed.result),
                    (true, _) => {}
                    (false, _) => self.returned(&passed, dest)?,
                }
                Ok(())
            }
            None => {
                self.emit(match is_model {
                    true => Instr::CallModel(passed.shift, function),
                    false => Instr::Call(passed.shift, function),
                });
                self.returned(&passed, dest)
            }
        }
    }

    /// An argument that need not be copied: a value in the frame that nobody changes meanwhile, by a callee that does not
    /// write to its parameter.
    pub(super) fn shared_argument(&self, callee: &Code, arg: &Arg<'_>, at: &At, offset: u32) -> Option<Shared> {
        let is_steady = match arg {
            Arg::Operand(Operand::Copy(place) | Operand::Move(place)) => self.is_steady(place),
            Arg::Pointer(slot) => u32::from(*slot) >= self.floor,
            Arg::Operand(Operand::Const(_)) | Arg::At(_) => false,
        };
        let shared = Shared::new(offset, at.layout.size, at.loc).filter(|_| is_steady)?;
        (!changes(callee, shared)).then_some(shared)
    }

    /// The place that the callee's result goes to, if it may write there at once.
    fn share(&mut self, passed: &Passed, callee: &Code, dest: &Dest<'_>) -> Made<Option<Shared>> {
        let to = match dest {
            Dest::Place(place) if self.is_steady(place) => self.place(place)?.loc,
            Dest::Place(_) | Dest::Result(_) | Dest::Nowhere => return Ok(None),
        };
        let shared = Shared::new(0, passed.layout.size, to).filter(|_| !takes_addresses(callee));
        Ok(shared.filter(|shared| !passed.shared.iter().any(|arg| arg.meets(*shared))))
    }

    /// Whether a place is a part of the frame that no pointer leads to.
    fn is_steady(&self, place: &Place) -> bool {
        let is_in_frame = |step: &Projection| matches!(step, Projection::Field(..) | Projection::Downcast(_));
        !self.uses.is_borrowed(place.local) && place.projections.iter().all(is_in_frame)
    }

    fn put_in(&mut self, callee: &Code, passed: &Passed, shared: Vec<Shared>) {
        self.taken_in += callee.instrs.len();
        self.code.size = self.code.size.max(passed.base.saturating_add(callee.size));
        let by = passed.shift.saturating_mul(16);
        let moved = Moved::new(&mut self.code, callee, by, passed.shift, shared);
        let end = callee.instrs.len().saturating_sub(1);
        for (at, instr) in callee.instrs.iter().enumerate() {
            match instr {
                // Goes on behind.
                Instr::Ret if at == end => {}
                Instr::Ret => {
                    self.emit(Instr::Skip(moved.end));
                }
                instr => {
                    self.emit(moved.instr(*instr));
                }
            }
        }
        self.code.inside.push((moved.start, self.here()));
    }
}

impl Machine<'_> {
    /// Whether a function is one of the model, derived, or glue: nothing of the text stands in it.
    fn is_model(&self, function: u32) -> bool {
        match self.functions.get(to_usize(function)) {
            Some(&(Key::Code(Instance { body, .. }), _)) => {
                body != Body::Loose && self.program.position(body, Span::default()).is_none()
            }
            Some((Key::Promoted(..), _)) | None => false,
            Some((
                Key::Drop(_) | Key::Call(..) | Key::Clone(..) | Key::Poll(..) | Key::Spent(..) | Key::Foreign(..),
                _,
            )) => true,
        }
    }

    /// The code of a function of the model, if it may become a part of others: small, calls nothing that looks at who calls,
    /// and has nothing to drop in a panic.
    fn may_be_put_in(&mut self, function: u32) -> Option<Rc<Code>> {
        if self.trace.is_some() || self.compiling.len() > DEPTH || self.compiling.contains(&function) {
            return None;
        }
        if let (Key::Code(Instance { body, .. }), _) = *self.functions.get(to_usize(function))? {
            let graph = self.program.graph(body)?;
            let statements = graph.blocks.iter().map(|(_, block)| block.statements.len()).sum::<usize>();
            if graph.is_async || graph.blocks.len() > MOST_BLOCKS || statements > MOST || self.program.is_cold(body) {
                return None;
            }
        }
        // What is behind the call of a future's code is reached by coming back from it.
        if matches!(self.functions.get(to_usize(function))?.0, Key::Poll(..) | Key::Spent(..)) {
            return None;
        }
        let code = self.code(function).ok()?;
        let looks_up =
            |site: &Site| matches!(site.callee, SiteCallee::Intrinsic(entry) if entry.0 == intrinsic::CALLER);
        let is_small = code.instrs.len() <= MOST && code.switches.is_empty();
        (is_small && code.cleanup.is_none() && code.boxes.is_empty() && !code.sites.iter().any(looks_up))
            .then_some(code)
    }
}

/// Whether pointers may lead to a function's parameters or result.
fn takes_addresses(code: &Code) -> bool {
    code.instrs.iter().any(|instr| matches!(instr, Instr::Lea(_, offset) if *offset < code.params))
}

/// Whether an instruction may begin a panic, or run what does.
pub(super) fn may_panic(code: &Code, instr: Instr) -> bool {
    match effect(code, instr) {
        Effect::Make { .. } => !is_pure(code, instr),
        Effect::Enter | Effect::Intrinsic { .. } | Effect::Constant { .. } | Effect::Index(_) => true,
        Effect::Nothing => matches!(instr, Instr::Panic(_)),
        _ => false,
    }
}

/// Whether a function writes to some of its slots.
fn changes(code: &Code, slots: Shared) -> bool {
    let overlaps = |start: Slot, size: u16| {
        start < slots.start.saturating_add(slots.size) && slots.start < start.saturating_add(size)
    };
    takes_addresses(code)
        || code.instrs.iter().any(|instr| writes(code, *instr).is_some_and(|(start, size)| overlaps(start, size)))
}

/// Where a callee's parts are in its caller's code.
struct Moved {
    by: u16,
    shift: u16,
    shared: Vec<Shared>,
    /// Where its instructions begin and end.
    start: u32,
    end: u32,
    pool: u32,
    copies: u32,
    frees: u32,
    slow: u32,
    sites: u32,
    messages: u32,
}

impl Moved {
    fn new(code: &mut Code, callee: &Code, by: u16, shift: u16, shared: Vec<Shared>) -> Moved {
        let start = to_u32(code.instrs.len());
        let is_last = matches!(callee.instrs.last(), Some(Instr::Ret));
        let count = to_u32(callee.instrs.len()).saturating_sub(u32::from(is_last));
        let moved = Moved {
            by,
            shift,
            shared,
            start,
            end: start.saturating_add(count),
            pool: to_u32(code.pool.len()),
            copies: to_u32(code.copies.len()),
            frees: to_u32(code.frees.len()),
            slow: to_u32(code.slow.len()),
            sites: to_u32(code.sites.len()),
            messages: to_u32(code.messages.len()),
        };
        let maps = to_u32(code.maps.len());
        let of = |slot| moved.slot(slot);
        code.pool.extend(callee.pool.iter().cloned());
        code.maps.extend(callee.maps.iter().cloned());
        code.messages.extend(callee.messages.iter().cloned());
        code.copies.extend(callee.copies.iter().map(|copy| copy.map_slots(of)));
        code.frees.extend(callee.frees.iter().map(|free| free.map_slots(of)));
        code.slow.extend(callee.slow.iter().map(|slow| slow.map_slots(of, maps)));
        code.sites.extend(callee.sites.iter().map(|site| site.map_slots(of)));
        moved
    }

    fn slot(&self, slot: Slot) -> Slot {
        let shared = self.shared.iter().find_map(|shared| shared.map(slot));
        shared.unwrap_or_else(|| slot.saturating_add(self.by))
    }

    /// An instruction at its new place.
    fn instr(&self, instr: Instr) -> Instr {
        let frame = |shift: u16| shift.saturating_add(self.shift);
        match instr.map_slots(&mut |slot| self.slot(slot)) {
            Instr::Jmp(to) => Instr::Jmp(to.saturating_add(self.start)),
            Instr::Skip(to) => Instr::Skip(to.saturating_add(self.start)),
            Instr::JmpIf(s, to) => Instr::JmpIf(s, to.saturating_add(self.start)),
            Instr::JmpIfNot(s, to) => Instr::JmpIfNot(s, to.saturating_add(self.start)),
            Instr::SetN(d, at) => Instr::SetN(d, at.saturating_add(self.pool)),
            Instr::Copy(at) => Instr::Copy(at.saturating_add(self.copies)),
            Instr::Free(at) => Instr::Free(at.saturating_add(self.frees)),
            Instr::Slow(at) => Instr::Slow(at.saturating_add(self.slow)),
            Instr::Lea(d, offset) => Instr::Lea(d, offset.saturating_add(self.by.into())),
            Instr::Call(shift, function) => Instr::Call(frame(shift), function),
            Instr::CallModel(shift, function) => Instr::CallModel(frame(shift), function),
            Instr::CallPtr(shift, s) => Instr::CallPtr(frame(shift), s),
            Instr::CallCatch(shift, s) => Instr::CallCatch(frame(shift), s),
            Instr::DropDyn(shift, s) => Instr::DropDyn(frame(shift), s),
            Instr::Unpark(shift, s) => Instr::Unpark(frame(shift), s),
            Instr::DropParked(shift, s) => Instr::DropParked(frame(shift), s),
            Instr::CallVirtual(shift, site) => Instr::CallVirtual(frame(shift), site.saturating_add(self.sites)),
            Instr::Intrinsic(shift, site) => Instr::Intrinsic(frame(shift), site.saturating_add(self.sites)),
            Instr::Unsupported(at) => Instr::Unsupported(at.saturating_add(self.messages)),
            Instr::Panic(at) => Instr::Panic(at.saturating_add(self.messages)),
            other => other,
        }
    }
}
