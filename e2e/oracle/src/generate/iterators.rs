//! Writes iterators over integers, and what is made of them.

use super::numbers::Int;
use super::scope::Ty;
use super::writer::Writer;

impl Writer {
    /// An expression that consumes an iterator and gives the integer type.
    pub(super) fn iterated(&mut self, int: Int, depth: usize) -> String {
        if !self.affords(8) {
            return self.atom(int);
        }
        let items = self.iterator(int, depth);
        let name = int.name;
        match self.rng.below(9) {
            0 | 1 if self.rng.chance(self.temper.plain.max(10)) => {
                format!("{items}.{}::<{name}>()", self.rng.word("sum product"))
            }
            0..=2 => {
                let start = self.atom(int);
                let op = self.rng.word("wrapping_add wrapping_mul wrapping_sub max min");
                format!("{items}.fold({start}, |a, x| a.{op}(x))")
            }
            3 => format!("({items}.count() as {name})"),
            4 => format!("{items}.{}().unwrap_or({})", self.rng.word("max min last next"), self.atom(int)),
            5 => format!("{items}.nth({}).unwrap_or({})", self.rng.below(4), self.atom(int)),
            6 => format!("({items}.position(|x| x == {}).unwrap_or(77) as {name})", self.atom(int)),
            7 => format!("{items}.map(|x| x % 5).sum::<{name}>()"),
            _ => format!("{items}.reduce(|a, x| a ^ x).unwrap_or_default()"),
        }
    }

    /// A condition about an iterator.
    pub(super) fn any_or_all(&mut self, depth: usize) -> String {
        let int = self.any_int();
        if !self.affords(8) {
            return format!("bb({})", self.rng.word("true false"));
        }
        let items = self.iterator(int, depth);
        let (name, op) = (self.rng.word("any all"), self.rng.word("== != < >"));
        format!("{items}.{name}(|x| x {op} {})", self.atom(int))
    }

    /// An iterator over a few integers of the type.
    pub(super) fn iterator(&mut self, int: Int, depth: usize) -> String {
        let mut text = self.items_of(int, depth);
        for _ in 0..self.rng.below(3) {
            let adapter = self.adapter(int);
            text.push_str(&adapter);
        }
        text
    }

    fn items_of(&mut self, int: Int, depth: usize) -> String {
        if self.rng.chance(40)
            && let Some(var) = self.var(|var| matches!(var.ty, Ty::Vec(own) | Ty::Array(own, _) if own == int))
        {
            return format!("{}.iter().{}()", var.name, self.rng.word("copied cloned rev().copied"));
        }
        let name = int.name;
        let rev = if self.rng.chance(25) { ".rev()" } else { "" };
        match self.rng.below(5) {
            0 => {
                let len = self.rng.within(1, 4);
                format!("[{}].into_iter(){rev}", self.list(int, len, depth.saturating_sub(1)))
            }
            1 => format!("(bb(0{name})..=bb({})){rev}", self.rng.below(8)),
            2 => {
                let (step, last) = (self.rng.within(1, 4), self.rng.within(5, 12));
                format!("(bb(0{name})..bb({last})).step_by({step})")
            }
            // A range that ends where the type does.
            3 => format!("({name}::MAX - bb({})..={name}::MAX){rev}", self.rng.below(5)),
            _ => format!("({}..{}).map(|i: i32| i as {name}){rev}", self.rng.below(3), self.rng.within(2, 9)),
        }
    }

    fn adapter(&mut self, int: Int) -> String {
        match self.rng.below(10) {
            0 => format!(".skip_while(|x| *x == {})", self.atom(int)),
            1 => format!(".skip({})", self.rng.below(3)),
            2 => format!(".take({})", self.rng.below(5)),
            3 => format!(".filter(|x| x % {} != {})", self.rng.within(2, 4), self.rng.below(2)),
            4 => {
                format!(".map(|x| x.{}({}))", self.rng.word("wrapping_add wrapping_mul saturating_sub"), self.atom(int))
            }
            5 => format!(".chain([{}])", self.atom(int)),
            6 => format!(".enumerate().map(|(i, x)| x ^ i as {})", int.name),
            7 => format!(".zip({}..).map(|(x, y): (_, i16)| x.wrapping_add(y as {}))", self.rng.below(4), int.name),
            8 => format!(".take_while(|x| *x != {})", self.atom(int)),
            _ if self.rng.chance(self.temper.plain) => {
                format!(".map(|x| x {} {})", self.rng.word("+ - *"), self.atom(int))
            }
            _ => format!(".scan({}, |s, x| {{ *s = s.wrapping_add(x); Some(*s) }})", self.atom(int)),
        }
    }
}
