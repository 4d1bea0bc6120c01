//! The methods of integers: which there are, what they take, and which of them can fail.

use super::numbers::{Int, U32};
use super::writer::Writer;

/// Methods of every integer that take nothing and can't fail.
const PLAIN: &str = "swap_bytes reverse_bits to_be to_le clone";
/// Those that count bits.
const COUNTS: &str = "count_ones count_zeros leading_zeros trailing_zeros leading_ones trailing_ones";
/// Those that take another integer, in the forms that never fail.
const SAFE: &str = "wrapping_add wrapping_sub wrapping_mul saturating_add saturating_sub saturating_mul min max";
/// Those that return `(Self, bool)`.
const OVERFLOWING: &str = "overflowing_add overflowing_sub overflowing_mul";
/// Those that return `Option<Self>` and take another integer.
const CHECKED: &str =
    "checked_add checked_sub checked_mul checked_div checked_rem checked_div_euclid checked_rem_euclid";
/// Those that divide: they fail for zero in every profile.
const DIVIDING: &str =
    "div_euclid rem_euclid wrapping_div wrapping_rem wrapping_div_euclid wrapping_rem_euclid saturating_div";

impl Writer {
    /// A method call that gives the integer type.
    pub(super) fn method(&mut self, int: Int, depth: usize) -> String {
        let value = self.int(int, depth);
        match self.rng.below(14) {
            0 => format!("{value}.{}()", self.rng.word(PLAIN)),
            1 => format!("({value}.{}() as {})", self.rng.word(COUNTS), int.name),
            2 | 3 => format!("{value}.{}({})", self.rng.word(SAFE), self.int(int, depth)),
            4 => format!("{value}.{}({}).0", self.rng.word(OVERFLOWING), self.int(int, depth)),
            5 => self.dividing(int, &value, depth),
            6 => self.power(int, &value, depth),
            7 => format!("{value}.{}({})", self.rng.word("rotate_left rotate_right"), self.int(U32, depth.min(1))),
            8 => format!("{value}.wrapping_{}({})", self.rng.word("shl shr"), self.int(U32, depth.min(1))),
            9 => self.logarithm(int, &value),
            10 => self.added_other_sign(int, &value, depth),
            11 => self.bytes(int, &value),
            12 => format!("{}.unwrap_or({value})", self.checked(int, depth)),
            _ if int.signed => self.signed(int, &value),
            _ => self.unsigned(int, &value, depth),
        }
    }

    /// A call that gives an `Option` of the integer type.
    pub(super) fn checked(&mut self, int: Int, depth: usize) -> String {
        let value = self.int(int, depth);
        match self.rng.below(12) {
            0 => format!("{value}.checked_neg()"),
            1 => format!("{value}.checked_{}({})", self.rng.word("shl shr"), self.int(U32, depth.min(1))),
            2 => format!("{value}.checked_pow({})", self.rng.below(9)),
            3 if int.signed => format!("{value}.checked_abs()"),
            3 => format!("{value}.checked_next_power_of_two()"),
            4 if int.signed => format!("{value}.checked_isqrt()"),
            5 => {
                let (name, other) = other_sign(int);
                format!("{value}.checked_add_{name}({})", self.int(other, depth))
            }
            _ => format!("{value}.{}({})", self.rng.word(CHECKED), self.int(int, depth)),
        }
    }

    /// A call that gives `(Self, bool)`.
    pub(super) fn overflowing(&mut self, int: Int, depth: usize) -> String {
        let value = self.int(int, depth);
        match self.rng.below(6) {
            0 => format!("{value}.overflowing_neg()"),
            1 => format!("{value}.overflowing_{}({})", self.rng.word("shl shr"), self.int(U32, depth.min(1))),
            2 => format!("{value}.overflowing_pow({})", self.rng.below(9)),
            3 if int.signed => format!("{value}.overflowing_abs()"),
            _ => format!("{value}.{}({})", self.rng.word(OVERFLOWING), self.int(int, depth)),
        }
    }

    fn dividing(&mut self, int: Int, value: &str, depth: usize) -> String {
        let name = self.rng.word(DIVIDING);
        let by = self.int(int, depth);
        if self.rng.chance(self.temper.fault) {
            return format!("{value}.{name}({by})");
        }
        format!("{value}.{name}({by} & 7 | 2)")
    }

    fn power(&mut self, int: Int, value: &str, depth: usize) -> String {
        let exponent = Int::small(&mut self.rng, 0, 9);
        if self.rng.chance(self.temper.plain) {
            return format!("{value}.pow({exponent})");
        }
        if self.rng.chance(30) {
            return format!("{}.pow({})", self.narrow(int, depth), Int::small(&mut self.rng, 0, 1));
        }
        format!("{value}.{}_pow({exponent})", self.rng.word("wrapping saturating"))
    }

    fn logarithm(&mut self, int: Int, value: &str) -> String {
        let name = self.rng.word("ilog2 ilog10");
        if self.rng.chance(self.temper.fault) {
            return format!("({value}.{name}() as {})", int.name);
        }
        format!("({value}.checked_{name}().unwrap_or(99) as {})", int.name)
    }

    fn added_other_sign(&mut self, int: Int, value: &str, depth: usize) -> String {
        let (name, other) = other_sign(int);
        let kind = self.rng.word("wrapping saturating");
        format!("{value}.{kind}_add_{name}({})", self.int(other, depth))
    }

    fn bytes(&mut self, int: Int, value: &str) -> String {
        let to = self.rng.word("be le ne");
        let from = self.rng.word("be le ne");
        format!("{}::from_{from}_bytes({value}.to_{to}_bytes())", int.name)
    }

    fn signed(&mut self, int: Int, value: &str) -> String {
        if self.rng.chance(self.temper.plain) {
            return format!("{value}.abs()");
        }
        match self.rng.below(4) {
            0 => format!("({value}.unsigned_abs() as {})", int.name),
            1 if self.rng.chance(self.temper.fault) => format!("{value}.isqrt()"),
            1 => format!("({value}.unsigned_abs().isqrt() as {})", int.name),
            _ => {
                format!("{value}.{}()", self.rng.word("signum wrapping_abs wrapping_neg saturating_neg saturating_abs"))
            }
        }
    }

    fn unsigned(&mut self, int: Int, value: &str, depth: usize) -> String {
        match self.rng.below(6) {
            0 => format!("{value}.isqrt()"),
            1 => format!("{value}.abs_diff({})", self.int(int, depth)),
            2 => format!("{value}.div_ceil({} | 1)", self.int(int, depth)),
            3 if self.rng.chance(self.temper.plain) => format!("{value}.next_power_of_two()"),
            3 => format!("({value} & 31).next_power_of_two()"),
            4 => format!("({value} & 15).next_multiple_of({} & 7 | 1)", self.int(int, depth)),
            _ => {
                let signed = int.other();
                let (a, b) = (self.int(signed, depth), self.int(signed, depth));
                format!("{a}.abs_diff({b})")
            }
        }
    }
}

/// What the methods are called that take the other sign, and the type of that.
fn other_sign(int: Int) -> (&'static str, Int) {
    (if int.signed { "unsigned" } else { "signed" }, int.other())
}
