//! Looks for inputs with an end worth knowing: all there are where they are few; else landmarks first, and then changes of
//! inputs that led somewhere new.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::report::Verdict;

use super::candidates::{candidates, combinations};
use super::mutate::mutate;
use super::random::Random;
use super::shape::{Shape, Value, digits};
use super::shrink::{shrink, weight};
use super::subject::Subject;
use super::trial::{Builds, Key, Seen};

/// Inputs that are all tried without further thought.
const SHORT: u128 = 1 << 11;
/// Inputs that are tried once an end is known and no other is found.
const ENOUGH: u64 = 800;
/// Inputs that are kept to be changed.
const POOL: usize = 200;
/// Ends that are told apart.
const ENDS: usize = 4;
/// Inputs on which both builds agree that are kept, for fixes to be held against.
const AGREED: usize = 1_500;

/// How much is tried.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Effort {
    /// Inputs that are all tried.
    few: u128,
    /// Inputs made of landmarks.
    landmarks: usize,
    /// Changed inputs in a row that led nowhere new before the search ends.
    stale: u32,
    /// Whether the first parting ends it.
    stops: bool,
}

impl Effort {
    /// To find what there is.
    pub(crate) const SEARCH: Effort = Effort { few: 1 << 16, landmarks: 4_000, stale: 3_000, stops: false };
    /// To see whether a fix holds.
    pub(crate) const CHECK: Effort = Effort { few: 1 << 13, landmarks: 3_000, stale: 1_500, stops: true };
}

/// What a search found.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The smallest input for each end.
    pub(crate) ends: Vec<(Vec<Value>, Seen)>,
    /// How many inputs had been tried when the first one came, for each of them.
    pub(crate) after: Vec<u64>,
    pub(crate) tried: u64,
    pub(crate) open: u64,
    pub(crate) why: Option<String>,
    pub(crate) complete: bool,
    /// Inputs on which both builds agreed, and how they ended.
    pub(crate) agreed: FxHashMap<Vec<Value>, Seen>,
}

/// A search under way.
struct Search<'s, 'b, 'p> {
    builds: &'b mut Builds<'p>,
    effort: Effort,
    shapes: Vec<&'s Shape>,
    ends: FxHashMap<Key, (Vec<Value>, Seen)>,
    after: FxHashMap<Key, u64>,
    tried: FxHashSet<Vec<Value>>,
    /// Paths through the code that were seen, told apart by how many steps they take and how they end.
    paths: FxHashSet<(u64, Verdict)>,
    pool: Vec<Vec<Value>>,
    /// How many inputs had been tried when the newest end was found.
    newest: u64,
    found: Found,
}

/// Searches a function; `first` has inputs to try before all others.
pub(crate) fn explore(
    builds: &mut Builds<'_>,
    (subject, effort): (&Subject, Effort),
    first: &[Vec<Value>],
    seed: u64,
) -> Found {
    let shapes: Vec<&Shape> = subject.params.iter().map(|(_, shape)| shape).collect();
    let mut search = Search {
        builds,
        effort,
        shapes,
        ends: FxHashMap::default(),
        after: FxHashMap::default(),
        tried: FxHashSet::default(),
        paths: FxHashSet::default(),
        pool: Vec::new(),
        newest: 0,
        found: Found::default(),
    };
    let all = search.look(subject, first, seed);
    if !effort.stops {
        search.shrink();
    }
    search.finish(all)
}

impl Search<'_, '_, '_> {
    /// Tries inputs; whether they were all there are.
    fn look(&mut self, subject: &Subject, first: &[Vec<Value>], seed: u64) -> bool {
        let simplest = vec![self.shapes.iter().map(|shape| shape.simplest()).collect()];
        for input in first {
            if self.one(input.clone()).is_none() {
                return false;
            }
        }
        self.all(simplest);
        if self.is_over() {
            return false;
        }
        let count = self.shapes.iter().try_fold(1u128, |product, shape| product.checked_mul(shape.count()?));
        let few = count.filter(|count| *count <= self.effort.few);
        let shapes = self.shapes.iter().enumerate();
        let each: Vec<Vec<Value>> = shapes.map(|(index, shape)| candidates(shape, subject, index)).collect();
        // All there are come in order, so those worth trying come before, unless they are hardly fewer.
        if few.is_none_or(|count| count > SHORT) && !self.all(combinations(&each, self.effort.landmarks)) {
            return false;
        }
        match few {
            Some(count) => {
                let shapes = self.shapes.clone();
                return self.all((0..count).map(|index| digits(shapes.iter().copied(), index)));
            }
            None => self.change(&each, seed),
        }
        false
    }

    /// Tries inputs; whether there was fuel for all.
    fn all(&mut self, inputs: impl IntoIterator<Item = Vec<Value>>) -> bool {
        for input in inputs {
            if self.one(input).is_none() {
                return false;
            }
            if self.is_over() {
                return false;
            }
        }
        true
    }

    /// Tries an input; whether it led somewhere new. `None` without fuel.
    fn one(&mut self, input: Vec<Value>) -> Option<bool> {
        if !self.tried.insert(input.clone()) {
            return Some(false);
        }
        let seen = self.builds.run(&self.shapes, &input)?;
        let is_new = self.paths.insert((seen.steps, seen.verdict));
        if is_new && self.pool.len() < POOL {
            self.pool.push(input.clone());
        }
        match seen.key() {
            Some(key) => self.keep(key, input, seen),
            None if seen.verdict == Verdict::Same && self.found.agreed.len() < AGREED => {
                self.found.agreed.insert(input, seen);
            }
            None => {}
        }
        Some(is_new)
    }

    /// Keeps the smallest input of an end.
    fn keep(&mut self, key: Key, input: Vec<Value>, seen: Seen) {
        let is_better = match self.ends.get(&key) {
            Some((known, _)) => weight(&self.shapes, &input) < weight(&self.shapes, known),
            None => self.ends.len() < ENDS.saturating_mul(2),
        };
        if is_better {
            if !self.ends.contains_key(&key) {
                self.newest = self.builds.tried;
                self.after.insert(key.clone(), self.builds.tried);
            }
            self.ends.insert(key, (input, seen));
        }
    }

    /// Whether nothing that was tried can be run, or enough was found.
    fn is_over(&self) -> bool {
        let tried = self.builds.tried;
        if tried >= 12 && self.builds.open == tried {
            return true;
        }
        match self.effort.stops {
            true => self.ends.values().any(|(_, seen)| seen.verdict == Verdict::Parts),
            false => !self.ends.is_empty() && tried > self.newest.saturating_add(ENOUGH),
        }
    }

    /// Changes inputs that led somewhere new, until that leads nowhere new.
    fn change(&mut self, each: &[Vec<Value>], seed: u64) {
        let mut random = Random::new(seed);
        let mut stale = 0;
        while stale < self.effort.stale && !self.is_over() {
            let Some(mut input) = random.pick(&self.pool).cloned() else { return };
            for _ in 0..=random.below(3) {
                let at = random.below(input.len());
                let (Some(shape), Some(part)) = (self.shapes.get(at), input.get_mut(at)) else { return };
                let known = each.get(at).map(Vec::as_slice).unwrap_or_default();
                *part = mutate(shape, part, known, &mut random);
            }
            match self.one(input) {
                Some(true) => stale = 0,
                Some(false) => stale += 1,
                None => return,
            }
        }
    }

    /// Makes the inputs of all ends as small as they go.
    fn shrink(&mut self) {
        // What it takes is not taken from the search: an end without a small input is of little use.
        let fuel = std::mem::replace(&mut self.builds.fuel, 40_000_000);
        let tried = self.builds.tried;
        for (key, (input, seen)) in std::mem::take(&mut self.ends) {
            let builds = &mut *self.builds;
            let shapes = &self.shapes;
            let small = shrink(shapes, input.clone(), |next| {
                builds.run(shapes, next).is_some_and(|seen| seen.key().as_ref() == Some(&key))
            });
            let seen = builds.run(shapes, &small).unwrap_or(seen);
            self.ends.insert(key, (small, seen));
        }
        (self.builds.fuel, self.builds.tried) = (fuel, tried);
    }

    fn finish(self, all: bool) -> Found {
        let Search { builds, shapes, ends, after, mut found, .. } = self;
        let mut ends: Vec<(Vec<Value>, Seen)> = ends.into_values().collect();
        let place = |seen: &Seen| seen.key().and_then(|(_, place, _)| place);
        crate::order::sort_by_key(&mut ends, |(input, seen)| (seen.verdict, weight(&shapes, input), place(seen)));
        ends.truncate(ENDS);
        let after = |(_, seen): &(Vec<Value>, Seen)| seen.key().and_then(|key| after.get(&key).copied()).unwrap_or(0);
        found.after = ends.iter().map(after).collect();
        found.ends = ends;
        (found.tried, found.open) = (builds.tried, builds.open);
        found.why = builds.why.as_ref().map(ToString::to_string);
        found.complete = all && builds.open == 0;
        found
    }
}
