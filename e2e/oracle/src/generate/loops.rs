//! Writes loops, each with an end.

use super::numbers::USIZE;
use super::scope::Ty;
use super::writer::Writer;

/// Rounds of one loop.
const ROUNDS: usize = 6;

impl Writer {
    /// Any loop.
    pub(super) fn a_loop(&mut self) {
        if self.times > 40 || !self.affords(ROUNDS.saturating_mul(6)) {
            return self.declare_variable();
        }
        match self.rng.below(7) {
            0..=2 => self.for_range(),
            3 => self.for_items(),
            4 => self.while_loop(),
            5 => self.loop_with_value(),
            _ => self.while_let(),
        }
    }

    fn for_range(&mut self) {
        let (int, name, label) = (self.any_int(), self.name("i"), self.name("'l"));
        let ty = int.name;
        let end = self.rng.below(ROUNDS);
        let range = match self.rng.below(8) {
            0 => format!("bb(0{ty})..bb({end})"),
            1 => format!("bb(0{ty})..=bb({end})"),
            2 => format!("(bb(0{ty})..bb({end})).rev()"),
            3 => format!("(bb(1{ty})..=bb({})).step_by({})", end.saturating_mul(3), self.rng.within(3, 5)),
            4 => format!("{ty}::MAX - bb({end})..={ty}::MAX"),
            5 => format!("({ty}::MIN..={ty}::MIN + bb({end})).rev()"),
            6 => format!("({ty}::MIN..).take({end})"),
            _ => format!("bb({end}{ty})..bb(0)"),
        };
        self.repeated(ROUNDS, &format!("{label}: for {name} in {range} {{"), |w| {
            w.scope.add(&name, Ty::Int(int), false);
            w.body(&label);
        });
    }

    fn for_items(&mut self) {
        let Some(var) = self.var(|var| matches!(var.ty, Ty::Vec(_) | Ty::Array(..))) else { return self.for_range() };
        let (Ty::Vec(int) | Ty::Array(int, _)) = var.ty else { return };
        let (name, label) = (self.name("x"), self.name("'l"));
        let mut items = format!("{}.iter().take({ROUNDS})", var.name);
        let numbered = self.rng.chance(30);
        if numbered {
            items.push_str(".enumerate()");
        }
        let pattern = if numbered { format!("(n{name}, &{name})") } else { format!("&{name}") };
        let held = var.mutable;
        self.scope.vars.iter_mut().filter(|own| own.name == var.name).for_each(|own| own.mutable = false);
        self.repeated(ROUNDS, &format!("{label}: for {pattern} in {items} {{"), |w| {
            w.scope.add(&name, Ty::Int(int), false);
            if numbered {
                w.scope.add(&format!("n{name}"), Ty::Int(USIZE), false);
            }
            w.body(&label);
        });
        self.scope.vars.iter_mut().filter(|own| own.name == var.name).for_each(|own| own.mutable = held);
    }

    /// A loop that counts by itself, so that it ends whatever its condition is.
    fn while_loop(&mut self) {
        let (counter, label) = (self.name("n"), self.name("'l"));
        let (_, end) = self.bound(ROUNDS);
        let condition = self.boolean(2);
        self.line(&format!("let mut {counter} = 0_usize;"));
        self.repeated(ROUNDS, &format!("{label}: while {counter} < {end} && {condition} {{"), |w| {
            w.line(&format!("{counter} += 1;"));
            w.scope.add(&counter, Ty::Int(USIZE), false);
            w.body(&label);
        });
    }

    fn loop_with_value(&mut self) {
        let (int, name, counter, label) = (self.any_int(), self.name("v"), self.name("n"), self.name("'l"));
        let (_, end) = self.bound(ROUNDS);
        self.line(&format!("let mut {counter} = 0_usize;"));
        let before = self.times;
        self.times = before.saturating_mul(ROUNDS);
        self.block(&format!("let {name}: {} = {label}: loop {{", int.name), "};", |w| {
            w.line(&format!("{counter} += 1;"));
            let value = w.int(int, 2);
            w.block(&format!("if {counter} > {end} {{"), "}", |w| w.line(&format!("break {label} {value};")));
            w.scope.add(&counter, Ty::Int(USIZE), false);
            w.inner_of(&label, false);
        });
        self.times = before;
        self.scope.add(&name, Ty::Int(int), false);
        self.line(&format!("println!(\"{name} {{}}\", {name});"));
    }

    fn while_let(&mut self) {
        let int = self.any_int();
        let (name, label) = (self.name("x"), self.name("'l"));
        let stack = self.declare_as(Ty::Array(int, 4));
        self.line(&format!("let mut s{stack} = {stack}.to_vec();"));
        self.repeated(4, &format!("{label}: while let Some({name}) = s{stack}.pop() {{"), |w| {
            w.scope.add(&name, Ty::Int(int), false);
            w.body(&label);
        });
    }

    fn body(&mut self, label: &str) {
        self.inner_of(label, true);
    }

    fn inner_of(&mut self, label: &str, may_break: bool) {
        self.labels.push(label.to_owned());
        self.inner();
        if self.rng.chance(30) {
            let (condition, outer) = (self.boolean(1), self.rng.below(self.labels.len()));
            let is_own = self.rng.chance(60) && may_break;
            let word = if is_own { self.rng.word("break continue") } else { "continue" };
            let target = self.labels.get(outer).filter(|_| !is_own).cloned().unwrap_or_else(|| label.to_owned());
            self.block(&format!("if {condition} {{"), "}", |w| w.line(&format!("{word} {target};")));
        }
        if self.rng.chance(40) {
            self.inner();
        }
        self.labels.pop();
    }
}
