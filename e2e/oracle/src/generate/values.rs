//! Writes expressions of all types but the integers.

use super::numbers::{Int, U32};
use super::scope::{Ty, Var};
use super::writer::Writer;

impl Writer {
    /// An expression of a type that changes nothing.
    pub(super) fn value(&mut self, ty: Ty, depth: usize) -> String {
        let inner = depth.saturating_sub(1);
        if self.rng.chance(20)
            && let Some(var) = self.var(|var| var.ty == ty)
        {
            return named(&var);
        }
        match ty {
            Ty::Int(int) => self.int(int, depth),
            Ty::Bool => self.boolean(depth),
            Ty::Char => self.character(depth),
            Ty::Str => self.string(depth),
            Ty::Pair(a, b) if a == b && self.rng.chance(30) => format!("({0}, {0})", self.int(a, inner)),
            Ty::Pair(a, b) => format!("({}, {})", self.int(a, inner), self.int(b, inner)),
            Ty::Array(int, len) => self.array(int, len, inner),
            Ty::Vec(int) => self.vec(int, inner),
            Ty::Option(int) => self.option(int, inner),
            Ty::Struct(at) => self.struct_value(at, inner),
            Ty::Enum(at) => self.enum_value(at, inner),
        }
    }

    /// A condition.
    pub(super) fn boolean(&mut self, depth: usize) -> String {
        let Some(depth) = depth.checked_sub(1) else { return self.comparison(0) };
        match self.rng.below(12) {
            0 => format!("(!{})", self.boolean(depth)),
            1 | 2 => {
                let op = self.rng.word("&& || & | ^");
                format!("({} {op} {})", self.boolean(depth), self.boolean(depth))
            }
            3 => self.tested(depth),
            4 => {
                let int = self.any_int();
                format!("{}.1", self.overflowing(int, depth))
            }
            5 => {
                let int = self.any_int();
                format!("matches!({}, {})", self.int(int, depth), self.pattern(int))
            }
            6 => {
                let int = self.any_int();
                format!("{}.{}()", self.option(int, depth), self.rng.word("is_some is_none"))
            }
            7 => self.any_or_all(depth),
            _ => self.comparison(depth),
        }
    }

    fn comparison(&mut self, depth: usize) -> String {
        let op = self.rng.word("== != < > <= >=");
        let int = self.any_int();
        format!("({} {op} {})", self.int(int, depth), self.int(int, depth))
    }

    fn tested(&mut self, depth: usize) -> String {
        let int = self.any_int();
        let value = self.int(int, depth);
        match self.rng.below(4) {
            0 if int.signed => format!("{value}.{}()", self.rng.word("is_positive is_negative")),
            0 => format!("{value}.is_power_of_two()"),
            1 => format!("(bb(3)..=bb(200)).contains(&({value} as i32))"),
            2 => format!("(({value}).cmp(&{}) == std::cmp::Ordering::Less)", self.int(int, depth)),
            _ => format!("({value} % 2 == 0)"),
        }
    }

    /// A character.
    pub(super) fn character(&mut self, depth: usize) -> String {
        let byte = Int { name: "u8", bits: 8, signed: false };
        match self.rng.below(6) {
            0 => format!("({} as char)", self.int(byte, depth.min(1))),
            1 => format!("char::from_u32({} & 0xffff).unwrap_or('?')", self.int(U32, depth.min(1))),
            2 => format!("char::from_digit({} % 16, 16).unwrap_or('-')", self.int(U32, depth.min(1))),
            3 => format!("((b'a' + {} % 26) as char)", self.int(byte, depth.min(1))),
            4 => format!("{}.to_ascii_uppercase()", self.rng.word("'a' 'z' 'ß' '0'")),
            _ => format!("bb({})", self.rng.word("'a' 'Z' '0' '\\n' 'é' '🦀' '\\u{7f}'")),
        }
    }

    /// A string.
    pub(super) fn string(&mut self, depth: usize) -> String {
        let int = self.any_int();
        let value = self.int(int, depth.min(2));
        match self.rng.below(6) {
            0 => format!("String::from(\"{}\")", self.rng.word("a bc déf 🦀x zzz")),
            1 => format!("{value}.to_string()"),
            2 => format!("[{}, {}].concat()", self.string(0), self.string(0)),
            3 => {
                let format = self.number_format();
                format!("format!(\"{format}|{{}}\", {value}, {})", self.boolean(0))
            }
            4 => format!("\"{}\".repeat({} % 4)", self.rng.word("ab é -"), self.int(super::numbers::USIZE, 1)),
            _ => format!("format!(\"<{{:?}}>\", {})", self.option(int, depth.min(1))),
        }
    }

    /// A placeholder for an integer.
    pub(super) fn number_format(&mut self) -> &'static str {
        self.rng.word("{} {} {} {:?} {:x} {:X} {:#x} {:b} {:#b} {:o} {:#o} {:08x} {:>7} {:<6} {:^9} {:+} {:05} {:#010b} {:*^8} {:e}")
    }

    fn array(&mut self, int: Int, len: usize, depth: usize) -> String {
        match self.rng.below(4) {
            0 => format!("[{}; {len}]", self.int(int, depth)),
            1 => format!(
                "std::array::from_fn::<{0}, {len}, _>(|i| (i as {0}).wrapping_mul({1}))",
                int.name,
                self.int(int, depth.min(1))
            ),
            _ => format!("[{}]", self.list(int, len, depth)),
        }
    }

    /// Expressions separated by commas.
    pub(super) fn list(&mut self, int: Int, len: usize, depth: usize) -> String {
        (0..len).map(|_| self.int(int, depth)).collect::<Vec<_>>().join(", ")
    }

    fn vec(&mut self, int: Int, depth: usize) -> String {
        let len = self.rng.below(5);
        match self.rng.below(5) {
            0 => format!("vec![{}; {len}]", self.int(int, depth)),
            1 => format!("{}.collect::<Vec<{}>>()", self.iterator(int, depth), int.name),
            2 if len > 0 => format!("Vec::from([{}])", self.list(int, len, depth)),
            _ if len > 0 => format!("vec![{}]", self.list(int, len, depth)),
            _ => format!("Vec::<{}>::new()", int.name),
        }
    }

    /// An `Option` of an integer.
    pub(super) fn option(&mut self, int: Int, depth: usize) -> String {
        if self.rng.chance(25)
            && let Some(var) = self.var(|var| var.ty == Ty::Option(int))
        {
            return var.name;
        }
        let Some(depth) = depth.checked_sub(1) else { return format!("Some({})", self.atom(int)) };
        match self.rng.below(8) {
            0 => format!("None::<{}>", int.name),
            1 => format!("Some({})", self.int(int, depth)),
            2 => {
                let condition = self.boolean(depth);
                format!("{condition}.then(|| {})", self.int(int, depth))
            }
            3 => {
                let by = self.checked(int, 0);
                let by = by.replacen(".checked", ".wrapping_add(x).checked", 1);
                format!("{}.and_then(|x| {by})", self.option(int, depth))
            }
            4 => format!("{}.{}()", self.iterator(int, depth), self.rng.word("max min last next")),
            5 => format!("{}.or(Some({}))", self.option(int, depth), self.atom(int)),
            _ => self.checked(int, depth),
        }
    }
}

/// A variable as a value.
fn named(var: &Var) -> String {
    let name = &var.name;
    match var.ty {
        // It may be a parameter that is a slice.
        Ty::Vec(_) => format!("{name}.to_vec()"),
        Ty::Str => format!("{name}.clone()"),
        _ if name.starts_with('*') => format!("({name})"),
        _ => name.clone(),
    }
}
