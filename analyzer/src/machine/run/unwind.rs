//! Panics: their message, and the drops they do on their way out.

use std::rc::Rc;

use super::FrameKind;
use crate::machine::outcome::{Outcome, Panic};
use crate::machine::{Machine, PanicStrategy};

impl Machine<'_> {
    /// Starts a panic; `None` to go on with what it drops.
    pub(super) fn begin_panic(&mut self, message: Rc<str>) -> Option<Outcome> {
        let panic = Panic { message, position: self.here() };
        let was_unwinding = std::mem::replace(&mut self.is_unwinding, true);
        self.panic = Some(panic.clone());
        if was_unwinding {
            return Some(Outcome::Aborted(Some(panic)));
        }
        match self.profile.panic {
            PanicStrategy::Abort => Some(Outcome::Aborted(Some(panic))),
            PanicStrategy::Unwind => self.unwind(),
        }
    }

    /// Goes on with a panic: to the drops of the innermost frame that has not done them, or to where it is caught.
    pub(super) fn unwind(&mut self) -> Option<Outcome> {
        loop {
            let Some(frame) = self.frames.last_mut() else {
                self.is_unwinding = false;
                return Some(match self.panic.take() {
                    Some(panic) => Outcome::Panicked(panic),
                    None => Outcome::Aborted(None),
                });
            };
            if let (Some(cleanup), false) = (frame.code.cleanup, frame.is_cleaning) {
                frame.is_cleaning = true;
                frame.pc = cleanup;
                return None;
            }
            let Some(frame) = self.frames.pop() else { continue };
            self.leave(&frame);
            match frame.kind {
                FrameKind::Catch => {
                    self.is_unwinding = false;
                    let result = self.memory.stack.get_mut(crate::source::to_usize(frame.base));
                    result.into_iter().for_each(|byte| *byte = 1);
                    return None;
                }
                FrameKind::Plain | FrameKind::Constant(_) => {}
            }
        }
    }
}
