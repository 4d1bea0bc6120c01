//! Jump threading: a jump behind which a constant is tested that was set before it leads to where the test does.
//!
//! What an inlined function of the model returns is often `None` on one way and `Some` on another, and tested at once. Fuel stays
//! as it is: a test that jumps costs what a jump costs.

use rustc_hash::FxHashSet;

use super::{Compiler, aim, target};
use crate::machine::code::{Instr, Slot};
use crate::source::to_usize;

/// An integer that an instruction sets: its slot, its bytes, and itself, by its sign.
fn set(instr: Instr) -> Option<(Slot, u8, i64)> {
    match instr {
        Instr::Set1(slot, value) => Some((slot, 1, value.into())),
        Instr::Set4(slot, value) => Some((slot, 4, value.cast_signed().into())),
        Instr::Set8(slot, value) => Some((slot, 8, value.into())),
        _ => None,
    }
}

/// Whether a test jumps where a slot holds a value; `None` for what does not test that.
fn jumps(instr: Instr, (slot, size, value): (Slot, u8, i64)) -> Option<bool> {
    let byte = i64::from(value.to_le_bytes()[0]);
    let word = value.cast_unsigned() & u64::from(u32::MAX);
    let half = i64::from(u32::try_from(word).unwrap_or(0).cast_signed());
    let (tested, needs, is_taken) = match instr {
        Instr::JmpIf(at, _) => (at, 1, byte != 0),
        Instr::JmpIfNot(at, _) => (at, 1, byte == 0),
        Instr::Jeq1K(at, other, _) => (at, 1, byte == i64::from(other)),
        Instr::Jne1K(at, other, _) => (at, 1, byte != i64::from(other)),
        Instr::Jeq4K(at, other, _) => (at, 4, half == i64::from(other)),
        Instr::Jne4K(at, other, _) => (at, 4, half != i64::from(other)),
        Instr::Jeq8K(at, other, _) => (at, 8, value == i64::from(other)),
        Instr::Jne8K(at, other, _) => (at, 8, value != i64::from(other)),
        _ => return None,
    };
    (tested == slot && needs <= size).then_some(is_taken)
}

impl Compiler<'_, '_> {
    /// Threads the jumps between blocks, once all is in its place.
    pub(super) fn thread_whole(&mut self) {
        if self.m.trace.is_some() {
            return;
        }
        let mut open = FxHashSet::default();
        let (_, mut labels) = self.targets(0, &open);
        labels.extend(self.code.cleanup);
        for switch in &self.code.switches {
            labels.extend(switch.cases.iter().map(|(_, to)| *to).chain([switch.otherwise]));
        }
        self.thread(0, &mut open, &labels);
    }

    /// Threads the jumps of a block's code from an instruction on; `open` are those that leave the block.
    pub(super) fn thread(&mut self, start: u32, open: &mut FxHashSet<u32>, labels: &FxHashSet<u32>) {
        for at in start.saturating_add(1)..self.here() {
            let instr = |at: u32| self.code.instrs.get(to_usize(at)).copied();
            let (Some(before), Some(Instr::Skip(to))) = (instr(at.saturating_sub(1)), instr(at)) else { continue };
            let Some(known) = set(before).filter(|_| !open.contains(&at) && !labels.contains(&at)) else { continue };
            let mut to = to;
            let mut test = instr(to).and_then(|instr| jumps(instr, known));
            if test.is_none() {
                continue;
            }
            while test == Some(false) {
                to = to.saturating_add(1);
                test = instr(to).and_then(|instr| jumps(instr, known));
            }
            let (mut new, mut leaves) = (Instr::Skip(to), None);
            if test == Some(true) {
                new = Instr::Jmp(0);
                match open.contains(&to) {
                    true => leaves = self.jumps.iter().rev().find(|(from, _)| *from == to).map(|(_, block)| *block),
                    false => to = instr(to).and_then(|instr| target(instr, to)).unwrap_or(to),
                }
                aim(&mut new, at, to);
            }
            if let Some(instr) = self.code.instrs.get_mut(to_usize(at)) {
                *instr = new;
            }
            if let Some(block) = leaves {
                self.jumps.push((at, block));
                open.insert(at);
            }
        }
    }
}
