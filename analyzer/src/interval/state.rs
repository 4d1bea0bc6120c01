//! What is known at one point of a program: memory, numbers, and how they compare.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::ranges::Ranges;
use super::symbol::{Input, Step, Sym, Symbols};
use super::value::{Def, Fact, Key, Parts, Pointer, Root, Scalar, Target, Value, walk};
use crate::order;

/// Places that a reference is known to lead to one of.
const TARGETS: usize = 4;

/// What is known.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct State {
    pub(crate) memory: Rc<BTreeMap<Root, Value>>,
    pub(crate) numbers: Rc<FxHashMap<Sym, Ranges>>,
    pub(crate) defs: Rc<FxHashMap<Sym, Rc<Def>>>,
    pub(crate) facts: Rc<Vec<Fact>>,
    /// What may be written through pointers of which nothing is known.
    pub(crate) escaped: Rc<BTreeSet<Root>>,
    /// Inputs that such pointers may have come from.
    pub(crate) lost: Rc<BTreeSet<Input>>,
    /// Numbers that there are only on some of the ways that lead here.
    pub(crate) partial: Rc<FxHashSet<Sym>>,
}

impl State {
    pub(crate) fn range(&self, symbols: &Symbols, sym: Sym) -> Ranges {
        self.numbers.get(&sym).cloned().unwrap_or_else(|| symbols.whole(sym))
    }

    pub(crate) fn ranges(&self, symbols: &Symbols, scalar: &Scalar) -> Ranges {
        match scalar {
            Scalar::Sym(sym) => self.range(symbols, *sym),
            Scalar::Known(ranges) => ranges.clone(),
        }
    }

    pub(crate) fn set_range(&mut self, sym: Sym, ranges: Ranges) {
        Rc::make_mut(&mut self.numbers).insert(sym, ranges);
    }

    /// Gives a name to a new number: what had it before is another one.
    pub(crate) fn name(&mut self, sym: Sym, ranges: Ranges, def: Option<Def>) {
        self.retire(sym);
        self.set_range(sym, ranges);
        if self.partial.contains(&sym) {
            Rc::make_mut(&mut self.partial).remove(&sym);
        }
        if let Some(def) = def {
            Rc::make_mut(&mut self.defs).insert(sym, Rc::new(def));
        }
    }

    fn retire(&mut self, sym: Sym) {
        let Some(known) = self.numbers.get(&sym).cloned() else { return };
        let holders: Vec<Root> =
            self.memory.iter().filter(|(_, value)| holds(value, sym)).map(|(root, _)| *root).collect();
        for root in holders {
            if let Some(value) = Rc::make_mut(&mut self.memory).get_mut(&root) {
                *value = without(value, sym, &known);
            }
        }
        if self.facts.iter().any(|fact| fact.less == sym || fact.more == sym) {
            Rc::make_mut(&mut self.facts).retain(|fact| fact.less != sym && fact.more != sym);
        }
        let is_about = |of: &Sym, def: &Def| *of == sym || def.operands().contains(&sym);
        if self.defs.iter().any(|(of, def)| is_about(of, def)) {
            Rc::make_mut(&mut self.defs).retain(|of, def| !is_about(of, def));
        }
        Rc::make_mut(&mut self.numbers).remove(&sym);
    }

    pub(crate) fn def(&self, sym: Sym) -> Option<Rc<Def>> {
        self.defs.get(&sym).cloned()
    }

    /// What an input referred to when the function was called, if that is known to be there still.
    pub(crate) fn given(&self, symbols: &Symbols, input: Input) -> Value {
        if self.is_lost(symbols, input) { Value::Any } else { Value::Input(input) }
    }

    fn is_lost(&self, symbols: &Symbols, input: Input) -> bool {
        self.lost.iter().any(|lost| symbols.is_part(input, *lost))
    }

    /// The value in a place.
    pub(crate) fn read(&mut self, symbols: &mut Symbols, pointer: &Pointer) -> Value {
        let mut value = match (self.memory.get(&pointer.root), pointer.root) {
            (Some(value), _) => value.clone(),
            (None, Root::Object(input)) => self.given(symbols, input),
            (None, _) => Value::Any,
        };
        for key in &pointer.path {
            value = self.part(symbols, &value, *key);
        }
        value
    }

    /// Changes what is in a place; of one of several, what was there may stay.
    pub(crate) fn write(&mut self, symbols: &mut Symbols, pointer: &Pointer, new: &Value, is_weak: bool) {
        let old = match (self.memory.get(&pointer.root), pointer.root) {
            (Some(value), _) => value.clone(),
            (None, Root::Object(input)) => self.given(symbols, input),
            (None, _) if pointer.path.is_empty() && !is_weak => Value::Nothing,
            (None, _) => Value::Any,
        };
        let is_weak = is_weak || !pointer.is_exact();
        let changed = self.changed(symbols, &old, &pointer.path, new, is_weak);
        Rc::make_mut(&mut self.memory).insert(pointer.root, changed);
        let is_lost = matches!(pointer.root, Root::Object(input) if self.is_lost(symbols, input));
        if is_lost || self.escaped.contains(&pointer.root) {
            self.escape(symbols, new);
        }
    }

    fn changed(&mut self, symbols: &mut Symbols, old: &Value, path: &[Key], new: &Value, is_weak: bool) -> Value {
        let Some((key, rest)) = path.split_first() else {
            return if is_weak { self.either(symbols, old, new) } else { new.clone() };
        };
        if *key == Key::Window {
            // All of them together are no value.
            self.escape(symbols, old);
            self.escape(symbols, new);
            return Value::Any;
        }
        let mut parts = match old {
            Value::Parts(parts) => (**parts).clone(),
            Value::Scalar(_) | Value::Ref(_) => {
                self.escape(symbols, old);
                Parts::of(Value::Any)
            }
            whole => Parts::of(whole.clone()),
        };
        let keys: Vec<Key> = match key {
            Key::Element => parts.known.keys().copied().chain([Key::Element]).collect(),
            key => vec![*key],
        };
        for key in keys {
            let before = self.part(symbols, &Value::Parts(Rc::new(parts.clone())), key);
            let after = self.changed(symbols, &before, rest, new, is_weak);
            parts.known.insert(key, after);
        }
        if *key == Key::Element && parts.rest != Value::Nothing {
            parts.rest = Value::Any;
        }
        Value::Parts(Rc::new(parts))
    }

    /// One of two values.
    pub(crate) fn either(&mut self, symbols: &mut Symbols, one: &Value, other: &Value) -> Value {
        match (one, other) {
            _ if one == other => one.clone(),
            (Value::Nothing, value) | (value, Value::Nothing) => value.clone(),
            (Value::Scalar(a), Value::Scalar(b)) => Value::known(self.ranges(symbols, a).or(&self.ranges(symbols, b))),
            (Value::Ref(a), Value::Ref(b)) => match merged(a, b) {
                Some(to) => {
                    let len = match (&a.len, &b.len) {
                        (Some(a), Some(b)) if a == b => Some(a.clone()),
                        (Some(a), Some(b)) => Some(Scalar::Known(self.ranges(symbols, a).or(&self.ranges(symbols, b)))),
                        _ => None,
                    };
                    Value::Ref(Rc::new(Target { to, len }))
                }
                None => self.lost(symbols, one, other),
            },
            (Value::Parts(a), Value::Parts(b)) if a.rest == b.rest && a.tag == b.tag => {
                let keys: BTreeSet<Key> = order::gather(a.known.keys().chain(b.known.keys()).copied());
                let mut known = BTreeMap::new();
                for key in keys {
                    let (one, other) = (self.part(symbols, one, key), self.part(symbols, other, key));
                    known.insert(key, self.either(symbols, &one, &other));
                }
                Value::Parts(Rc::new(Parts { tag: a.tag.clone(), known, rest: a.rest.clone() }))
            }
            _ => self.lost(symbols, one, other),
        }
    }

    /// A part of a value.
    pub(crate) fn part(&mut self, symbols: &mut Symbols, value: &Value, key: Key) -> Value {
        match value {
            Value::Nothing => Value::Nothing,
            Value::Any => Value::Any,
            Value::Input(input) if key != Key::Window => Value::Input(symbols.input(Some(*input), Step::Key(key))),
            Value::Parts(parts) if key == Key::Element => self.element(symbols, parts),
            Value::Parts(parts) if key != Key::Window => {
                match (parts.known.get(&key), parts.known.get(&Key::Element)) {
                    (Some(part), _) | (None, Some(part)) => part.clone(),
                    (None, None) => self.part(symbols, &parts.rest, key),
                }
            }
            // Nobody knows what such a part would be.
            whole => {
                self.escape(symbols, whole);
                Value::Any
            }
        }
    }

    /// Any element of a list.
    fn element(&mut self, symbols: &mut Symbols, parts: &Parts) -> Value {
        let mut any = match &parts.rest {
            Value::Nothing => Value::Nothing,
            rest => self.part(symbols, rest, Key::Element),
        };
        for value in parts.known.values() {
            any = self.either(symbols, &any, value);
        }
        any
    }

    fn lost(&mut self, symbols: &Symbols, one: &Value, other: &Value) -> Value {
        self.escape(symbols, one);
        self.escape(symbols, other);
        Value::Any
    }

    /// Where a value's pointers lead, anybody may write from now on.
    pub(crate) fn escape(&mut self, symbols: &Symbols, value: &Value) {
        let mut open = vec![value.clone()];
        while let Some(value) = open.pop() {
            match &value {
                Value::Any | Value::Nothing | Value::Scalar(_) => {}
                Value::Input(input) => self.lose(symbols, *input, &mut open),
                Value::Ref(target) => {
                    for root in target.to.iter().map(|pointer| pointer.root) {
                        if !self.escaped.contains(&root) {
                            Rc::make_mut(&mut self.escaped).insert(root);
                            open.extend(self.memory.get(&root).cloned());
                        }
                        if let Root::Object(input) = root {
                            self.lose(symbols, input, &mut open);
                        }
                    }
                }
                Value::Parts(parts) => open.extend(parts.known.values().chain([&parts.rest]).cloned()),
            }
        }
    }

    /// The same for all that an input refers to.
    fn lose(&mut self, symbols: &Symbols, input: Input, open: &mut Vec<Value>) {
        if self.lost.contains(&input) {
            return;
        }
        Rc::make_mut(&mut self.lost).insert(input);
        open.extend(self.lost_roots(symbols).iter().filter_map(|root| self.memory.get(root).cloned()));
        self.forget_escaped(symbols);
    }

    fn lost_roots(&self, symbols: &Symbols) -> Vec<Root> {
        let is_lost = |root: &Root| matches!(root, Root::Object(of) if self.is_lost(symbols, *of));
        self.memory.keys().copied().filter(is_lost).collect()
    }

    /// Anybody wrote wherever that is possible.
    pub(crate) fn forget_escaped(&mut self, symbols: &Symbols) {
        for root in self.escaped.clone().iter() {
            Rc::make_mut(&mut self.memory).insert(*root, Value::Any);
        }
        let lost = self.lost_roots(symbols);
        for root in lost {
            Rc::make_mut(&mut self.memory).insert(root, Value::Any);
        }
    }

    pub(crate) fn remove(&mut self, root: Root) {
        if self.memory.contains_key(&root) {
            Rc::make_mut(&mut self.memory).remove(&root);
        }
    }

    /// Leaves out numbers that are nowhere.
    pub(crate) fn tidy(&mut self, symbols: &Symbols) {
        self.tidy_but(symbols, |_| true);
    }

    /// The same; of those that are nowhere, only some are known to be what they are here.
    pub(crate) fn tidy_but(&mut self, symbols: &Symbols, is_known: impl Fn(Sym) -> bool) {
        let mut held: FxHashSet<Sym> = self.numbers.keys().copied().filter(|sym| symbols.is_input(*sym)).collect();
        for value in self.memory.values() {
            walk(value, &mut |sym| _ = held.insert(sym), &mut |_| ());
        }
        // What was decided still says something of the numbers that it was about.
        let is_decided = |sym: &Sym| self.numbers.get(sym).is_some_and(|ranges| ranges.only().is_some());
        let tells = |(sym, def): (&Sym, &Rc<Def>)| {
            let Def::Meet(ways) = &**def else { return None };
            let numbers = ways.iter().flat_map(|way| &way.numbers).map(|(sym, _)| sym);
            let ends = ways.iter().flat_map(|way| &way.facts).flat_map(|fact| [&fact.less, &fact.more]);
            let is_whole = numbers.chain(ends).all(|sym| held.contains(sym));
            (is_whole && is_decided(sym) && is_known(*sym)).then_some(*sym)
        };
        let decided: Vec<Sym> = self.defs.iter().filter_map(tells).collect();
        held.extend(decided);
        let mut open: Vec<Sym> = held.iter().copied().collect();
        while let Some(sym) = open.pop() {
            let operands = self.defs.get(&sym).map(|def| def.operands()).unwrap_or_default();
            open.extend(operands.into_iter().filter(|operand| held.insert(*operand)));
        }
        if self.numbers.keys().any(|sym| !held.contains(sym)) {
            Rc::make_mut(&mut self.numbers).retain(|sym, _| held.contains(sym));
        }
        if self.partial.iter().any(|sym| !held.contains(sym)) {
            Rc::make_mut(&mut self.partial).retain(|sym| held.contains(sym));
        }
        if self.defs.keys().any(|sym| !held.contains(sym)) {
            Rc::make_mut(&mut self.defs).retain(|sym, _| held.contains(sym));
        }
        let is_held = |fact: &Fact| held.contains(&fact.less) && held.contains(&fact.more);
        if !self.facts.iter().all(is_held) {
            Rc::make_mut(&mut self.facts).retain(is_held);
        }
    }
}

impl Def {
    /// The numbers that it is about.
    pub(crate) fn operands(&self) -> Vec<Sym> {
        let mut all = Vec::new();
        let mut add = |scalar: &Scalar| {
            if let Scalar::Sym(sym) = scalar {
                all.push(*sym);
            }
        };
        match self {
            Def::Binary(_, a, b) | Def::Compare(_, a, b) => [a, b].into_iter().for_each(add),
            Def::Overflows { left, right, value, .. } => [left, right, value].into_iter().for_each(add),
            Def::Element(_) => {}
            Def::Meet(ways) => {
                ways.iter().for_each(|way| add(&way.value));
                for way in ways {
                    all.extend(way.numbers.iter().map(|(sym, _)| *sym));
                    all.extend(way.facts.iter().flat_map(|fact| [fact.less, fact.more]));
                }
            }
        }
        all
    }
}

/// The places of two references; none where they are many.
pub(crate) fn merged(a: &Target, b: &Target) -> Option<Vec<Pointer>> {
    let mut to = a.to.clone();
    to.extend(b.to.iter().filter(|pointer| !a.to.contains(pointer)).cloned());
    crate::order::sort(&mut to);
    (to.len() <= TARGETS).then_some(to)
}

fn holds(value: &Value, sym: Sym) -> bool {
    let mut found = false;
    walk(value, &mut |of| found |= of == sym, &mut |_| ());
    found
}

/// A value in which a number has lost its name.
pub(crate) fn without(value: &Value, sym: Sym, known: &Ranges) -> Value {
    let named =
        |scalar: &Scalar| if *scalar == Scalar::Sym(sym) { Scalar::Known(known.clone()) } else { scalar.clone() };
    match value {
        Value::Scalar(scalar) => Value::Scalar(named(scalar)),
        Value::Ref(target) => {
            Value::Ref(Rc::new(Target { to: target.to.clone(), len: target.len.as_ref().map(named) }))
        }
        Value::Parts(parts) => {
            let known = order::gather(parts.known.iter().map(|(key, part)| (*key, without(part, sym, known))));
            Value::Parts(Rc::new(Parts { tag: parts.tag.as_ref().map(named), known, rest: parts.rest.clone() }))
        }
        other => other.clone(),
    }
}
