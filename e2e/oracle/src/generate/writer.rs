//! Holds the program as it grows: its lines, what is in scope, and what it may still cost to run.

use super::functions::Function;
use super::items::{Enum, Struct};
use super::numbers::{INTS, Int};
use super::rng::Rng;
use super::scope::{Scope, Ty, Var};

/// Statements that one run of a program may execute, about.
const BUDGET: usize = 30_000;

/// How reckless a program is, in percent.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Temper {
    /// Literals near the edge of their type.
    pub(super) edge: usize,
    /// Operators that are used as they are where they might overflow.
    pub(super) plain: usize,
    /// Divisions, indices and unwraps that nothing guards.
    pub(super) fault: usize,
}

const TEMPERS: [Temper; 5] = [
    Temper { edge: 3, plain: 15, fault: 0 },
    Temper { edge: 10, plain: 30, fault: 1 },
    Temper { edge: 50, plain: 6, fault: 1 },
    Temper { edge: 30, plain: 50, fault: 3 },
    Temper { edge: 60, plain: 80, fault: 8 },
];

/// A program that is being written.
#[derive(Debug)]
pub(super) struct Writer {
    pub(super) rng: Rng,
    pub(super) temper: Temper,
    /// The integer types the program prefers.
    pub(super) favourites: Vec<Int>,
    pub(super) scope: Scope,
    pub(super) structs: Vec<Struct>,
    pub(super) enums: Vec<Enum>,
    pub(super) functions: Vec<Function>,
    /// How often what is written now is run in one call of its function.
    pub(super) times: usize,
    /// What one call of the function costs that is being written.
    pub(super) cost: usize,
    /// The function that is being written.
    pub(super) current: String,
    /// What the trait's functions give, once it is there.
    pub(super) score: Option<Int>,
    /// Labels of the loops around.
    pub(super) labels: Vec<String>,
    /// How deep statements are nested.
    pub(super) depth: usize,
    text: String,
    names: usize,
}

impl Writer {
    pub(super) fn new(mut rng: Rng) -> Writer {
        let favourites = (0..rng.within(2, 4)).map(|_| rng.pick(&INTS)).collect();
        Writer {
            temper: rng.pick(&TEMPERS),
            rng,
            favourites,
            scope: Scope::default(),
            structs: Vec::new(),
            enums: Vec::new(),
            functions: Vec::new(),
            times: 1,
            cost: 0,
            current: String::new(),
            score: None,
            labels: Vec::new(),
            depth: 0,
            text: "#[allow(unused_imports)]\nuse std::hint::black_box as bb;\n\n".to_owned(),
            names: 0,
        }
    }

    /// The whole text.
    pub(super) fn finish(self) -> String {
        self.text
    }

    /// Writes a line, indented.
    pub(super) fn line(&mut self, line: &str) {
        for line in line.lines() {
            (0..self.depth).for_each(|_| self.text.push_str("    "));
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    /// Writes a line that opens a block, what `inside` writes, and a line that closes it; variables end with it.
    pub(super) fn block(&mut self, open: &str, close: &str, inside: impl FnOnce(&mut Writer)) {
        self.line(open);
        self.depth = self.depth.saturating_add(1);
        let vars = self.scope.vars.len();
        inside(self);
        self.scope.vars.truncate(vars);
        self.depth = self.depth.saturating_sub(1);
        self.line(close);
    }

    /// The same for a block that runs `times` times.
    pub(super) fn repeated(&mut self, times: usize, open: &str, inside: impl FnOnce(&mut Writer)) {
        let before = self.times;
        self.times = self.times.saturating_mul(times);
        self.block(open, "}", inside);
        self.times = before;
    }

    /// A name that nothing else has.
    pub(super) fn name(&mut self, start: &str) -> String {
        self.names = self.names.saturating_add(1);
        format!("{start}{}", self.names)
    }

    /// Counts what is run, and tells whether it may be.
    pub(super) fn affords(&mut self, cost: usize) -> bool {
        let cost = cost.saturating_mul(self.times);
        let fits = self.cost.saturating_add(cost) <= BUDGET;
        if fits {
            self.cost = self.cost.saturating_add(cost);
        }
        fits
    }

    /// An integer type: mostly one the program prefers.
    pub(super) fn any_int(&mut self) -> Int {
        if self.rng.chance(85) { self.rng.pick(&self.favourites.clone()) } else { self.rng.pick(&INTS) }
    }

    /// Any type that a variable may have.
    pub(super) fn any_ty(&mut self) -> Ty {
        let int = self.any_int();
        match self.rng.below(20) {
            0 => Ty::Bool,
            1 => Ty::Char,
            2 => Ty::Str,
            3 => Ty::Pair(int, self.any_int()),
            4 | 5 => Ty::Array(int, self.rng.within(2, 5)),
            6 | 7 => Ty::Vec(int),
            8 => Ty::Option(int),
            9 if !self.structs.is_empty() => Ty::Struct(self.rng.below(self.structs.len())),
            10 if !self.enums.is_empty() => Ty::Enum(self.rng.below(self.enums.len())),
            _ => Ty::Int(int),
        }
    }

    /// A variable that can be named and meets a condition, if there is one; later ones are likelier.
    pub(super) fn var(&mut self, is_wanted: impl Fn(&Var) -> bool) -> Option<Var> {
        let found = self.scope.all(is_wanted);
        let len = found.len();
        let at = self.rng.below(len).max(self.rng.below(len));
        found.get(at).map(|var| (*var).clone())
    }

    /// A literal that rustc can't look through.
    pub(super) fn opaque(&mut self, int: Int) -> String {
        format!("bb({})", int.literal(&mut self.rng, self.temper.edge))
    }
}
