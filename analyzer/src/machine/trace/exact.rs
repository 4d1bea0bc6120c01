//! The true result of arithmetic that did not fit: integers of up to 256 bits.

use crate::flow::BinOp;

/// The sign, and the digits of the magnitude in base 2^32, the lowest first.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wide {
    is_negative: bool,
    digits: [u32; 8],
}

/// `a op b` in decimal; `None` where that is more than a sum, difference or product.
pub(super) fn exact(op: BinOp, a: Operand, b: Operand) -> Option<String> {
    let (a, mut b) = (Wide::of(a), Wide::of(b));
    match op {
        BinOp::Mul => Some(a.times(&b).print()),
        BinOp::Add => Some(a.plus(&b).print()),
        BinOp::Sub => {
            b.is_negative = !b.is_negative;
            Some(a.plus(&b).print())
        }
        _ => None,
    }
}

/// An integer of up to 128 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operand {
    Signed(i128),
    Unsigned(u128),
}

impl std::fmt::Display for Operand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Operand::Signed(value) => value.fmt(f),
            Operand::Unsigned(value) => value.fmt(f),
        }
    }
}

impl Wide {
    fn of(operand: Operand) -> Wide {
        let (is_negative, magnitude) = match operand {
            Operand::Signed(value) => (value < 0, value.unsigned_abs()),
            Operand::Unsigned(value) => (false, value),
        };
        let mut digits = [0; 8];
        for (index, digit) in digits.iter_mut().take(4).enumerate() {
            let shift = u32::try_from(index * 32).unwrap_or(0);
            *digit = low(magnitude.wrapping_shr(shift));
        }
        Wide { is_negative, digits }
    }

    fn times(&self, other: &Wide) -> Wide {
        let mut digits = [0u32; 8];
        for (at, a) in self.digits.iter().take(4).enumerate() {
            let mut carry = 0u128;
            for (digit, b) in digits.iter_mut().skip(at).zip(&other.digits) {
                let sum = u128::from(*digit) + u128::from(*a) * u128::from(*b) + carry;
                *digit = low(sum);
                carry = sum >> 32;
            }
        }
        Wide { is_negative: self.is_negative != other.is_negative, digits }
    }

    fn plus(&self, other: &Wide) -> Wide {
        if self.is_negative == other.is_negative {
            return Wide { is_negative: self.is_negative, digits: combine(&self.digits, &other.digits, true) };
        }
        let is_less = self.digits.iter().rev().lt(other.digits.iter().rev());
        let (more, less) = if is_less { (other, self) } else { (self, other) };
        Wide { is_negative: more.is_negative, digits: combine(&more.digits, &less.digits, false) }
    }

    fn print(mut self) -> String {
        let mut decimals = Vec::new();
        while self.digits.iter().any(|digit| *digit != 0) || decimals.is_empty() {
            let mut rest = 0u64;
            for digit in self.digits.iter_mut().rev() {
                let value = rest << 32 | u64::from(*digit);
                *digit = low((value / 10).into());
                rest = value % 10;
            }
            decimals.push(char::from_digit(low(rest.into()), 10).unwrap_or('0'));
        }
        let is_zero = decimals == ['0'];
        let sign = if self.is_negative && !is_zero { "-" } else { "" };
        format!("{sign}{}", decimals.iter().rev().collect::<String>())
    }
}

/// The sum, or the difference if the first is not less.
fn combine(a: &[u32; 8], b: &[u32; 8], is_sum: bool) -> [u32; 8] {
    let mut digits = [0; 8];
    let mut carry = 0i64;
    for ((digit, a), b) in digits.iter_mut().zip(a).zip(b) {
        let b = if is_sum { i64::from(*b) } else { -i64::from(*b) };
        let sum = i64::from(*a) + b + carry;
        *digit = low(sum.rem_euclid(1 << 32).cast_unsigned().into());
        carry = sum.div_euclid(1 << 32);
    }
    digits
}

/// The lowest 32 bits.
fn low(value: u128) -> u32 {
    u32::try_from(value & 0xffff_ffff).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Operand::{Signed, Unsigned};

    #[test]
    fn results_that_fit_128_bits_are_the_language_s_own() {
        let values = [0, 1, -1, 255, -128, i128::from(i64::MAX), i128::from(i64::MIN), 99_999_999_999_999];
        for (a, b) in values.iter().flat_map(|a| values.iter().map(move |b| (*a, *b))) {
            let all = [(BinOp::Add, a + b), (BinOp::Sub, a - b), (BinOp::Mul, a * b)];
            for (op, expected) in all {
                assert_eq!(exact(op, Signed(a), Signed(b)), Some(expected.to_string()), "{a} {op:?} {b}");
            }
        }
    }

    #[test]
    fn results_may_be_as_wide_as_256_bits() {
        let square = "115792089237316195423570985008687907852589419931798687112530834793049593217025";
        assert_eq!(exact(BinOp::Mul, Unsigned(u128::MAX), Unsigned(u128::MAX)).as_deref(), Some(square));
        let sum = exact(BinOp::Add, Unsigned(u128::MAX), Unsigned(1));
        assert_eq!(sum.as_deref(), Some("340282366920938463463374607431768211456"));
        let difference = exact(BinOp::Sub, Signed(i128::MIN), Signed(i128::MAX));
        assert_eq!(difference.as_deref(), Some("-340282366920938463463374607431768211455"));
    }

    #[test]
    fn shifts_have_no_true_result() {
        assert_eq!(exact(BinOp::Shl, Signed(1), Signed(40)), None);
    }
}
