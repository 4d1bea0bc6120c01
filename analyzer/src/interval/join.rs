//! What is known where ways through a program come together: what is known on each of them.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::ranges::Ranges;
use super::state::{State, merged, without};
use super::symbol::{Input, Origin, Step, Sym, Symbols};
use super::value::{Def, Fact, Key, Parts, Pointer, Root, Scalar, Target, Value, Way, walk};
use super::wide::Wide;
use crate::order;

/// Parts in parts that are looked at.
const DEPTH: usize = 6;

/// The greatest number that is taken to mean something: whether a thing holds, which variant there is.
const MEANT: u128 = 7;

/// Where ways come together.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Meeting<'m> {
    pub(crate) call: u32,
    pub(crate) block: u32,
    /// Whether a loop begins here, or names are only for a part of the way.
    pub(crate) is_head: bool,
    /// In a loop, numbers that have grown are taken to grow on to the next of these, in order.
    pub(crate) steps: Option<&'m [Wide]>,
}

/// Two states that become one.
struct Join<'j> {
    symbols: &'j mut Symbols,
    meeting: Meeting<'j>,
    one: State,
    other: State,
    numbers: FxHashMap<Sym, Ranges>,
    /// Numbers with two origins.
    met: Vec<(Sym, Scalar, Scalar)>,
}

/// What holds on both ways.
pub(crate) fn join(symbols: &mut Symbols, meeting: Meeting<'_>, one: State, other: State) -> State {
    if one == other {
        return one;
    }
    let mut join = Join { symbols, meeting, one, other, numbers: FxHashMap::default(), met: Vec::new() };
    let memory = join.memory();
    join.finish(memory)
}

impl Join<'_> {
    fn memory(&mut self) -> BTreeMap<Root, Value> {
        let (one, other) = (self.one.memory.clone(), self.other.memory.clone());
        let mut memory = BTreeMap::new();
        for (root, value) in one.iter() {
            let value = match (other.get(root), root) {
                (Some(other), _) => self.value(*root, &mut Vec::new(), value, other),
                (None, Root::Object(input)) => {
                    let given = self.other.given(self.symbols, *input);
                    self.value(*root, &mut Vec::new(), value, &given)
                }
                // What is not there on one of the ways is not read before it is written.
                (None, _) => continue,
            };
            memory.insert(*root, value);
        }
        for (root, value) in other.iter().filter(|(root, _)| !one.contains_key(root)) {
            if let Root::Object(input) = root {
                let given = self.one.given(self.symbols, *input);
                let value = self.value(*root, &mut Vec::new(), &given, value);
                memory.insert(*root, value);
            }
        }
        memory
    }

    fn value(&mut self, root: Root, path: &mut Vec<Option<Key>>, one: &Value, other: &Value) -> Value {
        match (one, other) {
            (Value::Scalar(a), Value::Scalar(b)) => Value::Scalar(self.scalar(root, path, a, b)),
            (Value::Nothing, value) => self.only(value, false),
            (value, Value::Nothing) => self.only(value, true),
            (Value::Any, Value::Any) => Value::Any,
            (Value::Input(a), Value::Input(b)) if a == b => one.clone(),
            _ if path.len() > DEPTH => self.lost(one, other),
            (Value::Ref(a), Value::Ref(b)) => match merged(a, b) {
                Some(to) => {
                    let len = a.len.as_ref().zip(b.len.as_ref());
                    let len = len.map(|(a, b)| self.at(root, path, None, |join, path| join.scalar(root, path, a, b)));
                    Value::Ref(Rc::new(Target { to, len }))
                }
                None => self.lost(one, other),
            },
            (Value::Parts(a), Value::Parts(b)) => self.parts(root, path, a, b),
            (Value::Input(input), known) => {
                let input = self.exposed(*input, known);
                if matches!(input, Value::Input(_)) {
                    self.lost(one, other)
                } else {
                    self.value(root, path, &input, known)
                }
            }
            (known, Value::Input(input)) => {
                let input = self.exposed(*input, known);
                if matches!(input, Value::Input(_)) {
                    self.lost(one, other)
                } else {
                    self.value(root, path, known, &input)
                }
            }
            _ => self.lost(one, other),
        }
    }

    fn at<T>(
        &mut self,
        _: Root,
        path: &mut Vec<Option<Key>>,
        key: Option<Key>,
        act: impl FnOnce(&mut Self, &mut Vec<Option<Key>>) -> T,
    ) -> T {
        path.push(key);
        let value = act(self, path);
        path.pop();
        value
    }

    /// An input in the form that a value has.
    fn exposed(&mut self, input: Input, like: &Value) -> Value {
        match like {
            Value::Scalar(_) if !self.symbols.is_many(input) => match self.symbols.find(&Origin::Input(input)) {
                Some(sym) => Value::Scalar(Scalar::Sym(sym)),
                None => Value::Input(input),
            },
            Value::Ref(_) if !self.symbols.is_many(input) => {
                let to = self.symbols.input(Some(input), Step::Deref);
                let len = self.symbols.find(&Origin::Length(input)).map(Scalar::Sym);
                let to = vec![Pointer::of(Root::Object(to))];
                Value::Ref(Rc::new(Target { to, len }))
            }
            Value::Parts(_) => Value::Parts(Rc::new(Parts::of(Value::Input(input)))),
            _ => Value::Input(input),
        }
    }

    fn parts(&mut self, root: Root, path: &mut Vec<Option<Key>>, a: &Rc<Parts>, b: &Rc<Parts>) -> Value {
        let (tag_a, tag_b) = (self.tag(a), self.tag(b));
        let has = |state: &State, symbols: &Symbols, tag: &Option<Scalar>, key: Key| match (tag, key) {
            (Some(tag), Key::Field(variant, _)) => state.ranges(symbols, tag).has(Wide::unsigned(variant.into())),
            _ => true,
        };
        let keys: BTreeSet<Key> = order::gather(a.known.keys().chain(b.known.keys()).copied());
        let mut known = BTreeMap::new();
        for key in keys {
            let in_a = has(&self.one, self.symbols, &tag_a, key);
            let in_b = has(&self.other, self.symbols, &tag_b, key);
            let one = self.one.part(self.symbols, &Value::Parts(a.clone()), key);
            let other = self.other.part(self.symbols, &Value::Parts(b.clone()), key);
            let part = match (in_a, in_b) {
                (true, true) => self.at(root, path, Some(key), |join, path| join.value(root, path, &one, &other)),
                (true, false) => self.only(&one, true),
                (false, true) => self.only(&other, false),
                (false, false) => continue,
            };
            known.insert(key, part);
        }
        let tag = match (&tag_a, &tag_b) {
            (Some(a), Some(b)) => {
                Some(self.at(root, path, Some(Key::Window), |join, path| join.scalar(root, path, a, b)))
            }
            _ => None,
        };
        let rest = if a.rest == b.rest { a.rest.clone() } else { self.lost(&a.rest, &b.rest) };
        Value::Parts(Rc::new(Parts { tag, known, rest }))
    }

    fn tag(&self, parts: &Parts) -> Option<Scalar> {
        match (&parts.tag, &parts.rest) {
            (Some(tag), _) => Some(tag.clone()),
            (None, Value::Input(input)) => self.symbols.find(&Origin::Tag(*input)).map(Scalar::Sym),
            _ => None,
        }
    }

    /// A value that is there on one of the ways only. Numbers that came together here before are not those that do now.
    fn only(&self, value: &Value, is_first: bool) -> Value {
        let mut old = Vec::new();
        walk(
            value,
            &mut |sym| {
                if self.is_met_here(sym) {
                    old.push(sym)
                }
            },
            &mut |_| (),
        );
        let side = if is_first { &self.one } else { &self.other };
        old.into_iter().fold(value.clone(), |value, sym| without(&value, sym, &side.range(self.symbols, sym)))
    }

    fn lost(&mut self, one: &Value, other: &Value) -> Value {
        self.one.escape(self.symbols, one);
        self.other.escape(self.symbols, other);
        Value::Any
    }

    fn scalar(&mut self, root: Root, path: &[Option<Key>], a: &Scalar, b: &Scalar) -> Scalar {
        let origin = Origin::Meet { call: self.meeting.call, block: self.meeting.block, root, path: path.to_vec() };
        let own = self.symbols.find(&origin);
        let (of_a, of_b) = (self.one.ranges(self.symbols, a), self.other.ranges(self.symbols, b));
        if let (Scalar::Sym(sym), true) = (a, a == b)
            && (own == Some(*sym) || !self.is_met_here(*sym))
        {
            self.number(*sym, &of_a, &of_b);
            return a.clone();
        }
        let both = self.grown(&of_a, &of_b);
        if both.only().is_some() {
            return Scalar::Known(both);
        }
        let sym = self.symbols.sym(origin, &both);
        self.numbers.insert(sym, both);
        self.met.push((sym, a.clone(), b.clone()));
        Scalar::Sym(sym)
    }

    /// Whether a number's name is that of one that comes together here.
    fn is_met_here(&self, sym: Sym) -> bool {
        matches!(self.symbols.origin(sym), Some(Origin::Meet { call, block, .. }) if (*call, *block) == (self.meeting.call, self.meeting.block))
    }

    fn number(&mut self, sym: Sym, of_a: &Ranges, of_b: &Ranges) {
        let both = self.grown(of_a, of_b);
        self.numbers.insert(sym, both);
    }

    /// Both, and in a loop what they may grow to.
    fn grown(&self, old: &Ranges, new: &Ranges) -> Ranges {
        let both = old.or(new);
        let Some(steps) = self.meeting.steps.filter(|_| !new.is_in(old)) else { return both };
        let first = match both.first() < old.first() {
            true => steps.iter().rev().find(|step| **step <= both.first()).copied().unwrap_or(both.first()),
            false => both.first(),
        };
        let last = match both.last() > old.last() {
            true => steps.iter().find(|step| **step >= both.last()).copied().unwrap_or(both.last()),
            false => both.last(),
        };
        Ranges::between(first, last)
    }

    fn finish(mut self, memory: BTreeMap<Root, Value>) -> State {
        let sides = self.one.numbers.clone();
        for (sym, of_a) in sides.iter().filter(|(sym, _)| !self.numbers.contains_key(sym)).collect::<Vec<_>>() {
            match self.other.numbers.get(sym).cloned() {
                Some(of_b) => self.number(*sym, of_a, &of_b),
                // An input may be anything where nothing was learned of it.
                None if self.symbols.is_input(*sym) => {}
                None => _ = self.numbers.insert(*sym, of_a.clone()),
            }
        }
        for (sym, of_b) in self.other.numbers.clone().iter() {
            if !sides.contains_key(sym) && !self.symbols.is_input(*sym) {
                self.numbers.entry(*sym).or_insert_with(|| of_b.clone());
            }
        }
        let facts = self.facts();
        let is_new = |sym: &Sym| self.met.iter().any(|(met, ..)| met == sym);
        let mut defs = FxHashMap::default();
        for (one, other) in [(&self.one, &self.other), (&self.other, &self.one)] {
            for (sym, def) in one.defs.iter() {
                let is_same = match other.defs.get(sym) {
                    Some(known) => known == def,
                    None => !other.numbers.contains_key(sym) && !self.symbols.is_input(*sym),
                };
                let is_stale = is_new(sym) || def.operands().iter().any(is_new);
                if is_same && !is_stale {
                    defs.insert(*sym, def.clone());
                }
            }
        }
        let is_partial = |sym: &Sym| {
            let is_there = |state: &State| state.numbers.contains_key(sym) && !state.partial.contains(sym);
            !(is_new(sym) || self.symbols.is_input(*sym) || is_there(&self.one) && is_there(&self.other))
        };
        let partial = self.numbers.keys().filter(|sym| is_partial(sym)).copied().collect();
        let escaped: BTreeSet<Root> = order::gather(self.one.escaped.union(&self.other.escaped).copied());
        let mut state = State {
            memory: Rc::new(memory),
            numbers: Rc::new(std::mem::take(&mut self.numbers)),
            defs: Rc::new(defs),
            facts: Rc::new(facts),
            escaped: Rc::new(escaped),
            partial: Rc::new(partial),
            lost: Rc::new(order::gather(self.one.lost.union(&self.other.lost).copied())),
        };
        let mut kept = state.clone();
        let both = |sym: Sym| self.one.numbers.contains_key(&sym) && self.other.numbers.contains_key(&sym);
        kept.tidy_but(self.symbols, both);
        let meetings = if self.meeting.is_head { Vec::new() } else { self.meetings(&kept) };
        if meetings.is_empty() {
            return kept;
        }
        Rc::make_mut(&mut state.defs).extend(meetings);
        state.tidy_but(self.symbols, both);
        state
    }

    /// What the ways knew from which small numbers come, such as whether something holds.
    fn meetings(&self, kept: &State) -> Vec<(Sym, Rc<Def>)> {
        let small = Ranges::between(Wide::ZERO, Wide::unsigned(MEANT));
        let is_small = |sym: &Sym| kept.numbers.get(sym).is_some_and(|ranges| ranges.is_in(&small));
        let small: Vec<&(Sym, Scalar, Scalar)> = self.met.iter().filter(|(sym, ..)| is_small(sym)).collect();
        if small.is_empty() {
            return Vec::new();
        }
        let (one, other) = (self.learned(&self.one, kept), self.learned(&self.other, kept));
        let way = |side: &State, value: &Scalar, (numbers, facts): &(Vec<(Sym, Ranges)>, Vec<Fact>)| {
            let value = match value {
                Scalar::Sym(sym) if self.is_met_here(*sym) => Scalar::Known(side.range(self.symbols, *sym)),
                value => value.clone(),
            };
            Way { value, numbers: numbers.clone(), facts: facts.clone() }
        };
        let meet = |(sym, a, b): &(Sym, Scalar, Scalar)| {
            let ways = [way(&self.one, a, &one), way(&self.other, b, &other)];
            (*sym, Rc::new(Def::Meet(ways)))
        };
        small.into_iter().map(meet).collect()
    }

    /// What one of the ways knows of numbers that both have, and that is not known from here on.
    fn learned(&self, side: &State, kept: &State) -> (Vec<(Sym, Ranges)>, Vec<Fact>) {
        let is_same = |sym: &Sym| {
            let both = self.one.numbers.contains_key(sym) && self.other.numbers.contains_key(sym);
            let is_partial = self.one.partial.contains(sym) || self.other.partial.contains(sym);
            (both && !is_partial || self.symbols.is_input(*sym)) && !self.is_met_here(*sym)
        };
        let is_less = |sym: &Sym, ranges: &Ranges| *ranges != kept.range(self.symbols, *sym);
        let is_kept = |sym: &Sym| kept.numbers.contains_key(sym) || self.symbols.is_input(*sym);
        let numbers = side.numbers.iter().filter(|(sym, ranges)| is_kept(sym) && is_same(sym) && is_less(sym, ranges));
        let mut numbers: Vec<(Sym, Ranges)> = numbers.map(|(sym, ranges)| (*sym, ranges.clone())).collect();
        crate::order::sort_by_key(&mut numbers, |(sym, _)| *sym);
        let is_new = |fact: &&Fact| {
            let ends = [fact.less, fact.more];
            ends.iter().all(|sym| is_kept(sym) && is_same(sym)) && !kept.facts.contains(fact)
        };
        (numbers, side.facts.iter().filter(is_new).copied().collect())
    }

    /// Comparisons that hold on both ways, under the names that numbers have from here on.
    fn facts(&self) -> Vec<Fact> {
        let mut kept = State::default();
        for (state, is_first) in [(&self.one, true), (&self.other, false)] {
            for fact in state.facts.iter() {
                for (less, low) in self.names(fact.less, is_first) {
                    for (more, high) in self.names(fact.more, is_first) {
                        let there = if is_first { &self.other } else { &self.one };
                        let is_strict = fact.is_strict && there.is_ordered(self.symbols, &low, &high, true);
                        if is_strict || there.is_ordered(self.symbols, &low, &high, false) {
                            kept.know(Fact { less, more, is_strict });
                        }
                    }
                }
            }
        }
        kept.facts.to_vec()
    }

    /// The names that a number of one way has from here on, and what those are on the other way.
    fn names(&self, sym: Sym, is_first: bool) -> Vec<(Sym, Scalar)> {
        let here = |one: &Scalar, other: &Scalar| {
            if is_first { (one.clone(), other.clone()) } else { (other.clone(), one.clone()) }
        };
        let mut names: Vec<(Sym, Scalar)> = Vec::new();
        for (met, one, other) in &self.met {
            let (own, there) = here(one, other);
            if own == Scalar::Sym(sym) {
                names.push((*met, there));
            }
        }
        let is_new = self.met.iter().any(|(met, ..)| *met == sym);
        let other = if is_first { &self.other } else { &self.one };
        if !is_new && (other.numbers.contains_key(&sym) || self.symbols.is_input(sym)) {
            names.push((sym, Scalar::Sym(sym)));
        }
        names
    }
}
