//! Operations that may fail, and what must be so for that.

use rustc_hash::FxHashMap;

use super::engine::Point;
use super::ranges::Ranges;
use super::state::State;
use super::symbol::Symbols;
use super::value::Scalar;
use crate::flow::BinOp;

/// What must be so for an operation to fail.
#[derive(Debug, Clone)]
pub(crate) enum Want {
    /// A number is one of these.
    Is(Scalar, Ranges),
    /// An operator truly gives one of these.
    Gives(BinOp, Scalar, Scalar, Ranges),
    /// A number is not below another.
    NotBelow(Scalar, Scalar),
}

/// A way for an operation to fail: what is known where it stands, and what must be so besides.
#[derive(Debug, Clone)]
pub(crate) struct Goal {
    pub(crate) state: State,
    pub(crate) wants: Vec<Want>,
}

/// An operation that may fail.
#[derive(Debug, Clone)]
pub(crate) struct Site {
    /// Whether only builds that check fail here.
    pub(crate) parts: bool,
    pub(crate) goals: Vec<Goal>,
}

/// All of them, in the order in which they were come to.
#[derive(Debug, Default)]
pub(super) struct Sites {
    places: FxHashMap<(u32, u32, u32, u32), usize>,
    pub(super) all: Vec<Site>,
}

impl Sites {
    pub(super) fn fails(&mut self, point: Point, parts: bool, goals: Vec<Goal>) {
        let key = (point.call, point.block, point.statement, point.index);
        let next = self.all.len();
        let place = *self.places.entry(key).or_insert(next);
        let site = Site { parts, goals };
        match self.all.get_mut(place) {
            // What is known there now is known for all ways that lead there.
            Some(known) => *known = Site { parts: parts || known.parts, ..site },
            None => self.all.push(site),
        }
    }
}

impl Goal {
    /// What is known if the operation fails; nothing if it can't.
    pub(crate) fn met(&self, symbols: &Symbols) -> Option<State> {
        let mut state = self.state.clone();
        self.wants.iter().all(|want| want.holds(&mut state, symbols)).then_some(state)
    }
}

impl Want {
    fn holds(&self, state: &mut State, symbols: &Symbols) -> bool {
        match self {
            Want::Is(scalar, ranges) => state.assume(symbols, scalar, ranges),
            Want::Gives(op, a, b, ranges) => state.operands(symbols, *op, (a, b), ranges, 6),
            Want::NotBelow(a, b) => state.compare(symbols, BinOp::Ge, (a, b), true, 6),
        }
    }
}
