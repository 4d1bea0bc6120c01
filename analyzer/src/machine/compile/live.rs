//! Finds what a block writes and nobody reads.

use rustc_hash::{FxHashMap, FxHashSet};

use super::shorten::{Frame, Range, callee, is_pure, operands, range};
use crate::machine::code::{Code, Instr};
use crate::machine::trace::{Effect, effect, writes};
use crate::source::{to_u32, to_usize};

/// A set of slots.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Live(Vec<u64>);

impl Live {
    /// Room for so many slots.
    pub(super) fn new(size: u32) -> Live {
        Live(vec![0; to_usize(size / 64 + 1)])
    }

    pub(super) fn set(&mut self, (start, end): Range, is_live: bool) {
        for slot in start..end.min(to_u32(self.0.len() * 64)) {
            if let Some(word) = self.0.get_mut(to_usize(slot / 64)) {
                let bit = 1u64 << (slot % 64);
                *word = if is_live { *word | bit } else { *word & !bit };
            }
        }
    }

    fn has(&self, slot: u32) -> bool {
        self.0.get(to_usize(slot / 64)).is_none_or(|word| word >> (slot % 64) & 1 == 1)
    }

    pub(super) fn any(&self, (start, end): Range) -> bool {
        (start..end).any(|slot| self.has(slot))
    }

    pub(super) fn add(&mut self, other: &Live) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word |= other);
    }
}

/// A block's jumps: where they lead, and those that leave the block.
pub(super) struct Jumps<'a> {
    pub(super) start: u32,
    pub(super) targets: &'a [Option<u32>],
    pub(super) labels: &'a FxHashSet<u32>,
    pub(super) open: &'a FxHashSet<u32>,
    /// Where arguments of functions end.
    pub(super) areas: &'a FxHashMap<u32, u32>,
}

impl Jumps<'_> {
    /// Which instructions write what nobody reads.
    pub(super) fn dead(&self, code: &Code, frame: &Frame) -> Vec<bool> {
        let mut dead = vec![false; self.targets.len()];
        // What is read from a label on: jumps back are gone through again until nothing is added.
        let mut labels: FxHashMap<u32, Live> = FxHashMap::default();
        loop {
            let mut is_settled = true;
            let mut live = frame.outside.clone();
            for (at, (dead, target)) in
                (self.start..).zip(dead.iter_mut().zip(self.targets)).collect::<Vec<_>>().into_iter().rev()
            {
                let Some(&instr) = code.instrs.get(to_usize(at)) else { continue };
                if ends(instr) {
                    live = frame.outside.clone();
                }
                if self.open.contains(&at) || matches!(instr, Instr::Switch(..)) {
                    live.add(&frame.outside);
                }
                if let Some(target) = target {
                    let there = labels.get(target).cloned();
                    let there = there.unwrap_or_else(|| match *target > at {
                        true => frame.outside.clone(),
                        false => Live::new(frame.size),
                    });
                    if matches!(instr, Instr::Jmp(_) | Instr::Skip(_)) { live = there } else { live.add(&there) }
                }
                *dead = self.step(code, instr, &mut live, frame);
                if self.labels.contains(&at) {
                    let known = labels.entry(at).or_insert_with(|| Live::new(frame.size));
                    let before = known.clone();
                    known.add(&live);
                    is_settled &= *known == before;
                }
            }
            if is_settled {
                self.unreachable(code, &mut dead);
                return dead;
            }
        }
    }

    /// Goes back over an instruction: whether it writes what nobody reads, and what is read before it.
    fn step(&self, code: &Code, instr: Instr, live: &mut Live, frame: &Frame) -> bool {
        let written = writes(code, instr).map(range);
        let is_same = matches!(effect(code, instr), Effect::Move { to, from, .. } if to == from);
        let is_read = written.is_none_or(|slots| live.any(slots) || frame.kept.any(slots));
        if is_pure(code, instr) && ((is_same && !matches!(instr, Instr::AddOff(..))) || !is_read) {
            return true;
        }
        let is_partly = matches!(instr, Instr::DynField(..) | Instr::Const(..) | Instr::Static(..));
        if let Some(slots) = written.filter(|_| !is_partly) {
            live.set(slots, false);
        }
        match operands(code, instr) {
            Some(reads) => reads.into_iter().for_each(|read| live.set(range(read), true)),
            None => live.add(&frame.outside),
        }
        if let Some(start) = callee(instr) {
            live.set((start, start.saturating_add(self.passed(code, instr))), true);
        }
        false
    }

    /// Leaves out what nothing leads to, and free jumps to what follows.
    fn unreachable(&self, code: &Code, dead: &mut [bool]) {
        let mut is_reached = true;
        for (at, (dead, target)) in (self.start..).zip(dead.iter_mut().zip(self.targets)) {
            is_reached |= self.labels.contains(&at);
            let Some(&instr) = code.instrs.get(to_usize(at)) else { continue };
            *dead |= !is_reached || (matches!(instr, Instr::Skip(_)) && *target == Some(at + 1));
            is_reached &= !ends(instr) && !matches!(instr, Instr::Jmp(_) | Instr::Skip(_));
        }
    }

    /// How much a callee reads of the frame that it is given.
    fn passed(&self, code: &Code, instr: Instr) -> u32 {
        let site = |at: u32| code.sites.get(to_usize(at)).map(|site| site.end);
        let known = match instr {
            Instr::Call(_, function) | Instr::CallModel(_, function) => self.areas.get(&function).copied(),
            Instr::CallVirtual(_, at) | Instr::Intrinsic(_, at) => site(at),
            _ => None,
        };
        known.unwrap_or(0x1_0000)
    }
}

/// Whether nothing goes on behind an instruction.
fn ends(instr: Instr) -> bool {
    matches!(instr, Instr::Ret | Instr::Resume | Instr::Unreachable | Instr::Panic(_) | Instr::Unsupported(_))
}
