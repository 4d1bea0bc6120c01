//! Writes patterns and matches: ranges, alternatives, guards, bindings.

use super::numbers::Int;
use super::scope::Ty;
use super::writer::Writer;

impl Writer {
    /// A pattern for an integer that binds nothing.
    pub(super) fn pattern(&mut self, int: Int) -> String {
        let ty = int.name;
        let (a, b) = (self.rng.below(50), self.rng.within(50, 100));
        match self.rng.below(6) {
            0 => format!("{a}"),
            1 => format!("{a}..={b}"),
            2 => format!("{a}..{b}"),
            3 => format!("{a} | {b}"),
            4 => format!("{b}.."),
            _ => format!("{ty}::MIN..={a} | {ty}::MAX"),
        }
    }

    /// A match that gives an integer.
    pub(super) fn matched(&mut self, int: Int, depth: usize) -> String {
        let of = self.any_int();
        let value = self.int(of, depth);
        let mut arms = Vec::new();
        for _ in 0..self.rng.within(1, 2) {
            let pattern = self.pattern(of);
            let guard = if self.rng.chance(25) { format!(" if {}", self.boolean(1)) } else { String::new() };
            arms.push(format!("{pattern}{guard} => {}, ", self.int(int, depth.min(2))));
        }
        let name = self.name("m");
        if self.rng.chance(40) {
            let pattern = self.pattern(of);
            self.scope.add(&name, Ty::Int(of), false);
            arms.push(format!("{name} @ ({pattern}) => {}, ", self.int(int, depth.min(2))));
            self.scope.vars.pop();
        }
        let arms = arms.concat();
        format!("(match {value} {{ {arms}_ => {} }})", self.int(int, depth.min(2)))
    }

    /// A match with statements in its arms.
    pub(super) fn match_statement(&mut self) {
        let known = self.var(|var| matches!(var.ty, Ty::Enum(_) | Ty::Pair(..) | Ty::Option(_) | Ty::Array(..)));
        let Some(var) = known else { return self.match_int() };
        match var.ty {
            Ty::Enum(at) => self.match_enum(&var.name, at, None),
            Ty::Pair(a, b) => self.match_pair(&var.name, a, b),
            Ty::Option(int) => self.match_option(&var.name, int),
            Ty::Array(int, len) => self.match_array(&var.name, int, len),
            _ => {}
        }
    }

    fn match_int(&mut self) {
        let int = self.any_int();
        let value = self.int(int, 2);
        self.block(&format!("match {value} {{"), "}", |w| {
            for _ in 0..w.rng.within(1, 3) {
                let pattern = w.pattern(int);
                w.arm(&pattern);
            }
            w.arm("_");
        });
    }

    fn arm(&mut self, pattern: &str) {
        let guard =
            if self.rng.chance(25) && pattern != "_" { format!(" if {}", self.boolean(1)) } else { String::new() };
        self.block(&format!("{pattern}{guard} => {{"), "}", |w| w.inner());
    }

    /// A match over all variants; with `int`, its arms are expressions.
    pub(super) fn match_enum(&mut self, name: &str, at: usize, int: Option<Int>) {
        let variants = self.enums.get(at).map(|own| own.variants.clone()).unwrap_or_default();
        self.block(&format!("match {name} {{"), "}", |w| {
            for (number, variant) in variants.iter().enumerate() {
                let names: Vec<String> = variant.fields.iter().map(|_| w.name("e")).collect();
                let pattern = variant.with(at, number, &names);
                w.block(&format!("{pattern} => {{"), "}", |w| {
                    names.iter().zip(&variant.fields).for_each(|(name, int)| w.scope.add(name, Ty::Int(*int), false));
                    match int {
                        Some(int) => {
                            let value = w.int(int, 2);
                            w.line(&value);
                        }
                        None => w.inner(),
                    }
                });
            }
        });
    }

    fn match_pair(&mut self, name: &str, a: Int, b: Int) {
        let (first, second) = (self.pattern(a), self.pattern(b));
        let (left, right) = (self.name("l"), self.name("r"));
        self.block(&format!("match {name} {{"), "}", |w| {
            w.arm(&format!("({first}, {second})"));
            w.block(&format!("({left}, {second}) => {{"), "}", |w| {
                w.scope.add(&left, Ty::Int(a), false);
                w.inner();
            });
            w.block(&format!("({first}, {right}) if {right} != 7 => {{"), "}", |w| {
                w.scope.add(&right, Ty::Int(b), false);
                w.inner();
            });
            w.arm("_");
        });
    }

    fn match_option(&mut self, name: &str, int: Int) {
        let (inner, pattern) = (self.name("o"), self.pattern(int));
        self.block(&format!("match {name} {{"), "}", |w| {
            w.block(&format!("Some({inner} @ ({pattern})) => {{"), "}", |w| {
                w.scope.add(&inner, Ty::Int(int), false);
                w.inner();
            });
            w.block("Some(_) => {", "}", |w| w.inner());
            w.block("None => {", "}", |w| w.inner());
        });
    }

    fn match_array(&mut self, name: &str, int: Int, len: usize) {
        let (first, last, pattern) = (self.name("a"), self.name("z"), self.pattern(int));
        self.block(&format!("match {name} {{"), "}", |w| {
            w.arm(&format!("[({pattern}), ..]"));
            w.block(&format!("[{first}, .., {last}] => {{"), "}", |w| {
                w.scope.add(&first, Ty::Int(int), false);
                w.scope.add(&last, Ty::Int(int), false);
                w.inner();
            });
        });
        let from = self.rng.below(len);
        self.line(&format!("println!(\"of {len}: {{:?}}\", &{name}[{from}..]);"));
    }
}
