//! Remembers computed types, breaks cycles and bounds depth.

use std::cell::{Cell, RefCell};

use super::Known;

/// Types nested deeper than this many steps from the asked one are `Unknown`.
const DEPTH: u32 = 96;
/// Types made of more parts than this are `Unknown`, so that `let b = (a, a);` repeated stays small.
const SIZE: usize = 48;

/// One remembered answer for each id of an arena.
#[derive(Debug)]
pub(super) struct Memo {
    slots: Vec<Cell<Slot>>,
    answers: RefCell<Vec<Known>>,
}

/// Where an answer stands.
#[derive(Debug, Clone, Copy)]
enum Slot {
    Empty,
    /// Being computed: asking again is a cycle.
    Busy,
    Unknown,
    At(u32),
}

/// How deep the current question is nested.
#[derive(Debug, Default)]
pub(super) struct Depth(Cell<u32>);

impl Memo {
    pub(super) fn new(len: usize) -> Memo {
        Memo { slots: vec![Cell::new(Slot::Empty); len], answers: RefCell::default() }
    }

    /// The remembered answer for `index`, else what `compute` says, remembered.
    pub(super) fn get(&self, index: usize, depth: &Depth, compute: impl FnOnce() -> Known) -> Known {
        let Some(slot) = self.slots.get(index) else { return Known::Unknown };
        match slot.get() {
            Slot::Busy | Slot::Unknown => Known::Unknown,
            Slot::At(at) => self.answer(at),
            Slot::Empty if depth.0.get() >= DEPTH => Known::Unknown,
            Slot::Empty => {
                slot.set(Slot::Busy);
                depth.0.set(depth.0.get().saturating_add(1));
                let known = compute();
                depth.0.set(depth.0.get().saturating_sub(1));
                self.remember(slot, known)
            }
        }
    }

    fn answer(&self, at: u32) -> Known {
        self.answers.borrow().get(crate::source::to_usize(at)).cloned().unwrap_or(Known::Unknown)
    }

    fn remember(&self, slot: &Cell<Slot>, known: Known) -> Known {
        if known.is_unknown() || known.size() > SIZE {
            slot.set(Slot::Unknown);
            return Known::Unknown;
        }
        let mut answers = self.answers.borrow_mut();
        slot.set(Slot::At(crate::source::to_u32(answers.len())));
        answers.push(known.clone());
        known
    }
}
