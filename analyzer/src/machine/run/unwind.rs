//! Panics: their message, and the drops they do on their way out.

use std::rc::Rc;

use super::FrameKind;
use super::threads::MAIN;
use crate::machine::outcome::{Outcome, Panic, Payload, Stop};
use crate::machine::{Machine, PanicStrategy, Stream};
use crate::source::to_usize;

impl Machine<'_> {
    /// Starts a panic; `None` to go on with what it drops.
    pub(super) fn begin_panic(&mut self, message: Rc<str>, payload: Payload) -> Option<Outcome> {
        let panic = Panic { message, position: self.here() };
        let was_unwinding = std::mem::replace(&mut self.thread.is_unwinding, true);
        self.thread.panic = Some(panic.clone());
        self.thread.payload = Some(payload);
        if was_unwinding {
            return Some(Outcome::Aborted(Some(panic)));
        }
        match (self.hook, self.profile.panic) {
            (Some(hook), _) => match self.call_hook(hook) {
                Ok(()) => None,
                Err(stop) => Some(self.ended(stop.cause())),
            },
            (None, PanicStrategy::Abort) => Some(Outcome::Aborted(Some(panic))),
            (None, PanicStrategy::Unwind) => {
                self.report(&panic);
                self.unwind()
            }
        }
    }

    /// Goes on with a panic that was caught, of which nothing is said again.
    pub(super) fn go_on(&mut self, payload: Payload) -> Option<Outcome> {
        let was_unwinding = std::mem::replace(&mut self.thread.is_unwinding, true);
        self.thread.payload = Some(payload);
        if was_unwinding { Some(Outcome::Aborted(self.thread.panic.clone())) } else { self.unwind() }
    }

    /// Says of a panic what std does, unless it ends the program, which is told otherwise.
    fn report(&mut self, panic: &Panic) {
        let is_caught = self.thread.frames.iter().any(|frame| frame.kind == FrameKind::Catch);
        if self.thread.id != MAIN || is_caught {
            self.write_report(panic);
        }
    }

    /// Writes what std's own hook does, with the thread's number here for the system's.
    pub(in crate::machine) fn write_report(&mut self, panic: &Panic) {
        let name = self.thread.alias.as_deref().or(self.thread.name.as_deref()).unwrap_or("<unnamed>");
        let place =
            panic.position.as_ref().map_or_else(String::new, |at| format!("{}:{}:{}", at.file, at.line, at.column));
        let id = self.thread.id;
        let text = format!("\nthread '{name}' ({id}) panicked at {place}:\n{}\n", panic.message);
        self.host.write(Stream::Err, text.as_bytes());
        if !std::mem::replace(&mut self.is_noted, true) {
            let note = "note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n";
            self.host.write(Stream::Err, note.as_bytes());
        }
    }

    fn call_hook(&mut self, (hook, argument): (u32, u64)) -> Result<(), Stop> {
        let code = self.code(hook)?;
        let end = self.thread.frames.last().map_or(0, |frame| frame.base.saturating_add(frame.code.size));
        let base = end.next_multiple_of(16);
        self.push(code, base, FrameKind::Hook, argument)
    }

    /// Goes on with a panic: to the drops of the innermost frame that has not done them, or to where it is caught.
    pub(super) fn unwind(&mut self) -> Option<Outcome> {
        if self.profile.panic == PanicStrategy::Abort {
            return Some(Outcome::Aborted(self.thread.panic.clone()));
        }
        loop {
            let Some(frame) = self.thread.frames.last_mut() else {
                self.thread.is_unwinding = false;
                let panic = self.thread.panic.take();
                if self.thread.id != MAIN || self.ending.is_some() {
                    return Some(Outcome::Aborted(panic));
                }
                self.end_main(Outcome::Panicked(panic));
                return None;
            };
            if let (Some(cleanup), false) = (frame.code.cleanup, frame.is_cleaning) {
                frame.is_cleaning = true;
                frame.pc = cleanup;
                return None;
            }
            let Some(frame) = self.thread.frames.pop() else { continue };
            self.leave(&frame.code, to_usize(frame.base), frame.block);
            match frame.kind {
                FrameKind::Catch => {
                    self.thread.is_unwinding = false;
                    let result = self.memory.stack.get_mut(crate::source::to_usize(frame.base));
                    result.into_iter().for_each(|byte| *byte = 1);
                    return None;
                }
                // The program's own hook panicked, or a constant did.
                FrameKind::Hook | FrameKind::Plain | FrameKind::Constant(_) | FrameKind::Dropped => {}
            }
        }
    }
}
