//! Writes integer expressions.

use super::numbers::{Int, U32, USIZE};
use super::scope::Ty;
use super::writer::Writer;

impl Writer {
    /// An expression of an integer type that changes nothing.
    pub(super) fn int(&mut self, int: Int, depth: usize) -> String {
        let Some(depth) = depth.checked_sub(1) else { return self.atom(int) };
        match self.rng.below(40) {
            0..=7 => self.arithmetic(int, depth),
            8 | 9 => self.division(int, depth),
            10 | 11 => self.bitwise(int, depth),
            12 | 13 => self.shift(int, depth),
            14 => self.negation(int, depth),
            15..=17 => self.cast(int, depth),
            18..=23 => self.method(int, depth),
            24 => self.conditional(int, depth),
            25 => self.matched(int, depth),
            26 => self.nested_block(int, depth),
            27..=29 => self.call(int, depth),
            30..=32 => self.iterated(int, depth),
            33 => self.parsed(int, depth),
            34 => self.converted(int, depth),
            35 => self.of_option(int, depth),
            _ => self.atom(int),
        }
    }

    /// A variable, a part of one, or a literal.
    pub(super) fn atom(&mut self, int: Int) -> String {
        if self.rng.chance(25) {
            return self.opaque(int);
        }
        let has_part = |ty: Ty| match ty {
            Ty::Int(own) | Ty::Array(own, _) | Ty::Vec(own) => own == int,
            Ty::Pair(a, b) => a == int || b == int,
            _ => false,
        };
        let structs: Vec<usize> = (0..self.structs.len()).filter(|at| self.field_of(*at, int).is_some()).collect();
        let found = self.var(|var| has_part(var.ty) || matches!(var.ty, Ty::Struct(at) if structs.contains(&at)));
        let Some(var) = found else { return self.opaque(int) };
        let name = var.name;
        match var.ty {
            Ty::Pair(a, _) => format!("{name}.{}", if a == int { 0 } else { 1 }),
            Ty::Array(_, len) => {
                let index = self.index(&len.to_string());
                format!("{name}[{index}]")
            }
            Ty::Vec(_) => {
                let default = self.opaque(int);
                let index = self.rng.below(4);
                format!("{name}.get({index}).copied().unwrap_or({default})")
            }
            Ty::Struct(at) => format!("{name}.{}", self.field_of(at, int).unwrap_or_default()),
            _ if name.starts_with('*') => format!("({name})"),
            _ => name,
        }
    }

    /// An index below `len`, mostly.
    pub(super) fn index(&mut self, len: &str) -> String {
        if self.rng.chance(self.temper.fault) {
            return self.int(USIZE, 1);
        }
        let index = self.atom(USIZE);
        format!("{index} % {len}")
    }

    /// A value that can't be far from zero.
    pub(super) fn narrow(&mut self, int: Int, depth: usize) -> String {
        let value = self.int(int, depth);
        let small = self.rng.word("3 5 7 10 13");
        format!("({value} % {small})")
    }

    fn arithmetic(&mut self, int: Int, depth: usize) -> String {
        let op = self.rng.word("+ + - - *");
        if self.rng.chance(self.temper.plain) {
            return format!("({} {op} {})", self.int(int, depth), self.int(int, depth));
        }
        if self.rng.chance(40) {
            // Of the unsigned ones a difference might still be negative.
            let op = if int.signed { op } else { self.rng.word("+ *") };
            return format!("({} {op} {})", self.narrow(int, depth), self.narrow(int, depth));
        }
        let name = match op {
            "+" => "add",
            "-" => "sub",
            _ => "mul",
        };
        let kind = self.rng.word("wrapping wrapping saturating");
        format!("{}.{kind}_{name}({})", self.int(int, depth), self.int(int, depth))
    }

    /// `0` and `-1` are kept away from divisors where nothing may fail.
    fn division(&mut self, int: Int, depth: usize) -> String {
        let op = self.rng.word("/ %");
        let value = self.int(int, depth);
        let by = self.int(int, depth);
        if self.rng.chance(self.temper.fault.saturating_mul(2)) {
            return format!("({value} {op} {by})");
        }
        if self.rng.chance(30) {
            return format!("({value} {op} {})", Int::small(&mut self.rng, 2, 11));
        }
        if int.signed { format!("({value} {op} ({by} & 7 | 2))") } else { format!("({value} {op} ({by} | 1))") }
    }

    fn bitwise(&mut self, int: Int, depth: usize) -> String {
        let op = self.rng.word("& | ^");
        if self.rng.chance(15) {
            return format!("(!{})", self.int(int, depth));
        }
        format!("({} {op} {})", self.int(int, depth), self.int(int, depth))
    }

    fn shift(&mut self, int: Int, depth: usize) -> String {
        let op = self.rng.word("<< >>");
        let by = if self.rng.chance(70) { U32 } else { self.any_int() };
        let value = self.int(int, depth);
        let amount = self.int(by, depth.min(1));
        if self.rng.chance(self.temper.plain / 2) {
            return format!("({value} {op} {amount})");
        }
        match self.rng.below(3) {
            0 => format!("({value} {op} {})", self.rng.below(8)),
            1 => {
                format!("{value}.wrapping_{}({})", if op == "<<" { "shl" } else { "shr" }, self.int(U32, depth.min(1)))
            }
            _ => format!("({value} {op} ({amount} & 7))"),
        }
    }

    fn negation(&mut self, int: Int, depth: usize) -> String {
        let value = self.int(int, depth);
        if int.signed && self.rng.chance(self.temper.plain.max(20)) {
            format!("(-{value})")
        } else if int.signed && self.rng.chance(self.temper.plain) {
            format!("{value}.abs()")
        } else {
            format!("{value}.wrapping_neg()")
        }
    }

    fn cast(&mut self, int: Int, depth: usize) -> String {
        match self.rng.below(12) {
            0 => format!("({} as {})", self.boolean(depth), int.name),
            1 => format!("({} as {})", self.character(depth), int.name),
            2 => {
                let from = self.any_int();
                format!("(({} as f64 / 3.0) as {})", self.int(from, depth), int.name)
            }
            3 => format!("({} as {})", self.variant_number(depth), int.name),
            _ => {
                let from = self.any_int();
                format!("({} as {})", self.int(from, depth), int.name)
            }
        }
    }

    fn conditional(&mut self, int: Int, depth: usize) -> String {
        let condition = self.boolean(depth);
        format!("(if {condition} {{ {} }} else {{ {} }})", self.int(int, depth), self.int(int, depth))
    }

    fn nested_block(&mut self, int: Int, depth: usize) -> String {
        let (name, of) = (self.name("t"), self.any_int());
        let value = self.int(of, depth);
        self.scope.add(&name, Ty::Int(of), false);
        let result = self.int(int, depth);
        self.scope.vars.pop();
        format!("({{ let {name} = {value}; {result} }})")
    }

    fn parsed(&mut self, int: Int, depth: usize) -> String {
        let default = self.atom(int);
        if self.rng.chance(40) {
            let from = self.any_int();
            return format!(
                "{}.to_string().parse::<{}>().unwrap_or({default})",
                self.int(from, depth.min(1)),
                int.name
            );
        }
        if self.rng.chance(50) {
            let text = self.rng.word("ff -7f 101 zz 7 +1 80 G");
            let radix = self.rng.word("2 8 10 16 36");
            return format!("{}::from_str_radix(bb(\"{text}\"), {radix}).unwrap_or({default})", int.name);
        }
        let text = self.rng.word("0 12 -1 +5 127 128 -128 255 256 300 65536 1e3 x 99999999999999999999");
        format!("bb(\"{text}\").parse::<{}>().unwrap_or({default})", int.name)
    }

    fn converted(&mut self, int: Int, depth: usize) -> String {
        let narrower = int.narrower();
        if !narrower.is_empty() && self.rng.chance(50) {
            let from = self.rng.pick(&narrower);
            return format!("{}::from({})", int.name, self.int(from, depth));
        }
        let from = self.any_int();
        let value = self.int(from, depth);
        if self.rng.chance(self.temper.fault) {
            return format!("{}::try_from({value}).unwrap()", int.name);
        }
        format!("{}::try_from({value}).unwrap_or({})", int.name, self.atom(int))
    }

    fn of_option(&mut self, int: Int, depth: usize) -> String {
        let option = self.option(int, depth);
        match self.rng.below(4) {
            0 if self.rng.chance(self.temper.fault) => format!("{option}.unwrap()"),
            0 => format!("{option}.unwrap_or_default()"),
            1 => format!("{option}.map_or({}, |x| x ^ {})", self.atom(int), self.atom(int)),
            2 => format!(
                "(match {option} {{ Some(x) if x > {} => x, Some(_) | None => {} }})",
                self.atom(int),
                self.atom(int)
            ),
            _ => format!("{option}.filter(|x| *x != {}).unwrap_or({})", self.atom(int), self.atom(int)),
        }
    }
}
