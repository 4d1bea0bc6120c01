//! Frames of `async` code that are put aside at an `await`, and gone on with when their future is polled again.
//!
//! What is in such a frame moves to the heap and its block stays: who points into it does so still.

use rustc_hash::FxHashMap;

use super::{Frame, FrameKind};
use crate::machine::Machine;
use crate::machine::code::{Instr, Slot};
use crate::machine::outcome::{Outcome, Stop, Undefined};
use crate::source::to_usize;

/// Frames that are put aside, by their blocks. A future holds its frame's.
pub(in crate::machine) type Parked = FxHashMap<u64, Frame>;

impl Machine<'_> {
    /// Carries out an instruction that puts a frame aside or goes on with one.
    pub(super) fn future(&mut self, instr: Instr) -> Result<(), Stop> {
        match instr {
            Instr::Unpark(shift, slot) => {
                let (frame, context) = self.unpark(shift, slot)?;
                let at = frame.code.context.unwrap_or(0);
                self.put_word(frame.base.saturating_add(at.into()), context)?;
                self.thread.frames.push(frame);
                Ok(())
            }
            Instr::DropParked(shift, slot) => {
                let (mut frame, _) = self.unpark(shift, slot)?;
                match frame.code.cleanup {
                    Some(cleanup) => {
                        (frame.kind, frame.pc) = (FrameKind::Dropped, cleanup);
                        self.thread.frames.push(frame);
                    }
                    None => self.leave(&frame.code, to_usize(frame.base), frame.block),
                }
                Ok(())
            }
            _ => self.park(),
        }
    }

    fn park(&mut self) -> Result<(), Stop> {
        let Some(mut frame) = self.thread.frames.pop() else { return Ok(()) };
        if frame.block == 0 {
            frame.block = self.memory.frame(frame.base, frame.code.size)?;
        }
        let block = frame.block;
        self.memory.keep(block)?;
        if let Some(trace) = &mut self.trace {
            trace.parked(&self.memory, &frame);
        }
        self.put_word(frame.base, block)?;
        self.thread.frames.last_mut().into_iter().for_each(|caller| caller.pc = caller.pc.saturating_add(1));
        self.parked.insert(block, frame);
        Ok(())
    }

    /// Takes a frame back to the stack; with it, what stands behind its block.
    fn unpark(&mut self, shift: u16, slot: Slot) -> Result<(Frame, u64), Stop> {
        let start = |machine: &Self| machine.thread.frames.last().map_or(0, |caller| caller.base);
        let at = start(self).saturating_add(slot.into());
        let (block, context) = (self.word(at)?, self.word(at.saturating_add(8))?);
        let Some(mut frame) = self.parked.remove(&block) else {
            return Err(Undefined::Broken("a future must be there once").into());
        };
        let by = u32::from(shift).saturating_mul(16);
        self.make_room(start(self).saturating_add(by), frame.code.size)?;
        frame.base = start(self).saturating_add(by);
        if let Some(trace) = &mut self.trace {
            trace.unparked(&self.memory, &frame);
        }
        self.memory.bring_back(block, frame.base)?;
        Ok((frame, context))
    }

    /// A frame that was put aside has dropped what was in it, unless a panic passes.
    pub(super) fn dropped(&mut self) -> Option<Option<Outcome>> {
        let is_it = |frame: &mut Frame| frame.kind == FrameKind::Dropped && !frame.is_cleaning;
        let frame = self.thread.frames.pop_if(is_it)?;
        self.leave(&frame.code, to_usize(frame.base), frame.block);
        Some(None)
    }

    fn word(&self, at: u32) -> Result<u64, Stop> {
        let bytes = self.memory.stack.get(to_usize(at)..).and_then(|bytes| bytes.first_chunk());
        Ok(u64::from_le_bytes(*bytes.ok_or(Undefined::OutOfBounds)?))
    }

    fn put_word(&mut self, at: u32, word: u64) -> Result<(), Stop> {
        let bytes = self.memory.stack.get_mut(to_usize(at)..).and_then(|bytes| bytes.first_chunk_mut());
        *bytes.ok_or(Undefined::OutOfBounds)? = word.to_le_bytes();
        Ok(())
    }
}
