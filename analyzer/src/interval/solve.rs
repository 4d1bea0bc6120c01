//! Inputs for operations that may fail: numbers at the ends of what reaches the operation and makes it fail.

use rustc_hash::FxHashMap;

use super::Analysis;
use super::ranges::Ranges;
use super::site::Goal;
use super::state::State;
use super::symbol::{Input, Origin, Step, Sym};
use super::value::{Def, Scalar};
use super::wide::Wide;

/// Operations that inputs are looked for.
const SITES: usize = 24;
/// Numbers of an input that are chosen.
const NUMBERS: usize = 12;
/// Numbers that are at an end while the others are near zero.
const ENDS: usize = 4;

/// Which of the numbers that may be is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pick {
    NearZero,
    Greatest,
    Least,
    /// Halfway between the ends.
    Middle,
}

/// Numbers for the parts of an input.
#[derive(Debug, Clone, Default)]
pub(crate) struct Given {
    numbers: FxHashMap<Input, Wide>,
    tags: FxHashMap<Input, Wide>,
    /// The least that a length may be.
    lengths: FxHashMap<Input, Wide>,
    /// What elements may be.
    elements: FxHashMap<Input, Ranges>,
}

impl Analysis {
    /// Inputs that may make an operation fail, those that only make builds part first.
    pub(crate) fn inputs(&self) -> Vec<Given> {
        let mut sites: Vec<_> = self.sites.iter().filter(|site| site.parts).collect();
        sites.extend(self.sites.iter().filter(|site| !site.parts));
        sites.truncate(SITES);
        let each: Vec<Vec<Given>> = sites.into_iter().map(|site| self.of_goals(&site.goals)).collect();
        // The first for each operation, then the second, and so on.
        let longest = each.iter().map(Vec::len).max().unwrap_or(0);
        (0..longest).flat_map(|place| each.iter().filter_map(move |given| given.get(place).cloned())).collect()
    }

    fn of_goals(&self, goals: &[Goal]) -> Vec<Given> {
        let mut all = Vec::new();
        for goal in goals {
            let Some(state) = goal.met(&self.symbols) else { continue };
            let syms: Vec<Sym> = self.symbols.inputs().take(NUMBERS).collect();
            let mut picks: Vec<(Pick, Option<(Sym, Pick)>)> =
                vec![(Pick::NearZero, None), (Pick::Greatest, None), (Pick::Least, None), (Pick::Middle, None)];
            for sym in syms.iter().take(ENDS) {
                picks.push((Pick::NearZero, Some((*sym, Pick::Greatest))));
                picks.push((Pick::NearZero, Some((*sym, Pick::Least))));
            }
            for (pick, first) in picks {
                all.extend(self.given(goal, state.clone(), &syms, pick, first));
            }
        }
        all
    }

    /// Takes one number after the other, so that the operation still may fail.
    fn given(
        &self,
        goal: &Goal,
        mut state: State,
        syms: &[Sym],
        pick: Pick,
        first: Option<(Sym, Pick)>,
    ) -> Option<Given> {
        let mut given = Given::default();
        let rest = syms.iter().map(|sym| (*sym, pick));
        for (sym, pick) in first.into_iter().chain(rest) {
            let value = picked(&state.range(&self.symbols, sym), pick);
            if let Some(next) = self.taken(goal, &state, sym, value) {
                state = next;
            }
            match self.symbols.origin(sym)? {
                Origin::Input(input) => _ = given.numbers.insert(*input, value),
                Origin::Tag(input) => _ = given.tags.insert(*input, value),
                Origin::Length(input) => _ = given.lengths.insert(*input, value),
                _ => {}
            }
        }
        for (sym, def) in state.defs.iter() {
            if let Def::Element(input) = **def {
                let ranges = state.range(&self.symbols, *sym);
                let known = given.elements.entry(input).or_insert_with(Ranges::empty);
                *known = known.or(&ranges);
            }
        }
        Some(given)
    }

    /// What is known if a number has a value and the operation fails; nothing if both can't be.
    fn taken(&self, goal: &Goal, state: &State, sym: Sym, value: Wide) -> Option<State> {
        let mut next = state.clone();
        let is_possible = next.assume(&self.symbols, &Scalar::Sym(sym), &Ranges::one(value));
        let goal = Goal { state: next, wants: goal.wants.clone() };
        if is_possible { goal.met(&self.symbols) } else { None }
    }

    /// A part of an input by the way to it, if anything was asked of it.
    fn part(&self, way: &[Step]) -> Option<Input> {
        let mut at = None;
        for step in way {
            at = Some(self.symbols.find_input(at, *step)?);
        }
        at
    }

    pub(crate) fn number(&self, given: &Given, way: &[Step]) -> Option<Wide> {
        given.numbers.get(&self.part(way)?).copied()
    }

    pub(crate) fn tag(&self, given: &Given, way: &[Step]) -> Option<Wide> {
        given.tags.get(&self.part(way)?).copied()
    }

    /// How long what an input refers to is at least.
    pub(crate) fn length(&self, given: &Given, way: &[Step]) -> Option<Wide> {
        given.lengths.get(&self.part(way)?).copied()
    }

    /// What an element may be.
    pub(crate) fn element(&self, given: &Given, way: &[Step]) -> Option<Ranges> {
        given.elements.get(&self.part(way)?).cloned()
    }
}

pub(super) fn picked(ranges: &Ranges, pick: Pick) -> Wide {
    match pick {
        Pick::Greatest => ranges.last(),
        Pick::Least => ranges.first(),
        Pick::Middle => ranges.first().plus(ranges.last()).floor(Wide::ONE.plus(Wide::ONE)).unwrap_or(Wide::ZERO),
        Pick::NearZero if ranges.has(Wide::ZERO) => Wide::ZERO,
        Pick::NearZero => {
            let distance = |value: &Wide| if value.is_negative() { value.negated() } else { *value };
            let ends = ranges.each().flat_map(|(first, last)| [first, last]);
            ends.min_by_key(distance).unwrap_or(Wide::ZERO)
        }
    }
}
