//! Names for numbers that are computed, by where that happens: the same place gives the same name again.

use rustc_hash::FxHashMap;

use super::ranges::Ranges;
use super::value::{Key, Root};
use crate::machine::Instance;

/// A number's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Sym(u32);

/// A part of what the function was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Input(u32);

/// A step from an input to a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Step {
    /// A parameter by its index.
    Param(u32),
    Key(Key),
    Deref,
}

/// Where a number comes from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Origin {
    /// A statement of a block of a call, and which of the numbers that it makes.
    At {
        call: u32,
        block: u32,
        statement: u32,
        index: u32,
    },
    /// Ways that come together in a block have different numbers in a place; `None` for the length beside a pointer.
    Meet {
        call: u32,
        block: u32,
        root: Root,
        path: Vec<Option<Key>>,
    },
    Input(Input),
    /// Which variant an input is.
    Tag(Input),
    /// How many elements an input refers to.
    Length(Input),
}

/// A call by where it stands: in which call, in which block and statement, and what is called.
pub(crate) type Site = (u32, u32, u32, u32, Option<Instance>);

/// All names.
#[derive(Debug, Default)]
pub(crate) struct Symbols {
    ids: FxHashMap<Origin, Sym>,
    origins: Vec<(Origin, Ranges)>,
    inputs: FxHashMap<(Option<Input>, Step), Input>,
    steps: Vec<(Option<Input>, Step, bool)>,
    calls: FxHashMap<Site, u32>,
}

impl Symbols {
    /// The name of a number, and all that it can be by its type.
    pub(crate) fn sym(&mut self, origin: Origin, whole: &Ranges) -> Sym {
        if let Some(sym) = self.ids.get(&origin) {
            return *sym;
        }
        let sym = Sym(crate::source::to_u32(self.origins.len()));
        self.origins.push((origin.clone(), whole.clone()));
        self.ids.insert(origin, sym);
        sym
    }

    pub(crate) fn find(&self, origin: &Origin) -> Option<Sym> {
        self.ids.get(origin).copied()
    }

    pub(crate) fn origin(&self, sym: Sym) -> Option<&Origin> {
        self.origins.get(crate::source::to_usize(sym.0)).map(|(origin, _)| origin)
    }

    pub(crate) fn whole(&self, sym: Sym) -> Ranges {
        self.origins.get(crate::source::to_usize(sym.0)).map_or_else(Ranges::empty, |(_, whole)| whole.clone())
    }

    /// Whether it is a part of what the function was given.
    pub(crate) fn is_input(&self, sym: Sym) -> bool {
        matches!(self.origin(sym), Some(Origin::Input(_) | Origin::Tag(_) | Origin::Length(_)))
    }

    /// The names of all numbers that the function was given.
    pub(crate) fn inputs(&self) -> impl Iterator<Item = Sym> {
        let all = (0..).map(Sym).take(self.origins.len());
        all.filter(|sym| self.is_input(*sym))
    }

    pub(crate) fn input(&mut self, of: Option<Input>, step: Step) -> Input {
        if let Some(input) = self.inputs.get(&(of, step)) {
            return *input;
        }
        let is_many = of.is_some_and(|of| self.is_many(of)) || matches!(step, Step::Key(Key::Element | Key::Window));
        let input = Input(crate::source::to_u32(self.steps.len()));
        self.steps.push((of, step, is_many));
        self.inputs.insert((of, step), input);
        input
    }

    /// A part that was asked for before.
    pub(crate) fn find_input(&self, of: Option<Input>, step: Step) -> Option<Input> {
        self.inputs.get(&(of, step)).copied()
    }

    /// Whether it stands for several parts.
    pub(crate) fn is_many(&self, input: Input) -> bool {
        self.steps.get(crate::source::to_usize(input.0)).is_some_and(|(_, _, is_many)| *is_many)
    }

    /// Whether an input is a part of another, or is what it refers to.
    pub(crate) fn is_part(&self, input: Input, of: Input) -> bool {
        let outer = |at: Input| self.steps.get(crate::source::to_usize(at.0)).and_then(|(outer, ..)| *outer);
        std::iter::successors(Some(input), |at| outer(*at)).any(|at| at == of)
    }

    pub(crate) fn call(&mut self, site: Site) -> u32 {
        let next = crate::source::to_u32(self.calls.len()).saturating_add(1);
        *self.calls.entry(site).or_insert(next)
    }
}
