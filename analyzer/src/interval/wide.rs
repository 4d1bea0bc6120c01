//! Integers wider than those of any type, for what arithmetic would truly give: two's complement of 256 bits.

/// An integer. What would need more than 256 bits stops at the ends, which no type comes near to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Wide {
    high: i128,
    low: u128,
}

impl Wide {
    pub(crate) const ZERO: Wide = Wide { high: 0, low: 0 };
    pub(crate) const ONE: Wide = Wide { high: 0, low: 1 };
    pub(crate) const GREATEST: Wide = Wide { high: i128::MAX, low: u128::MAX };
    pub(crate) const LEAST: Wide = Wide { high: i128::MIN, low: 0 };

    pub(crate) fn signed(value: i128) -> Wide {
        Wide { high: if value < 0 { -1 } else { 0 }, low: value.cast_unsigned() }
    }

    pub(crate) fn unsigned(value: u128) -> Wide {
        Wide { high: 0, low: value }
    }

    pub(crate) fn power_of_two(exponent: u32) -> Wide {
        match 1_u128.checked_shl(exponent) {
            Some(low) => Wide::unsigned(low),
            None => Wide { high: 1_i128.checked_shl(exponent.saturating_sub(128)).unwrap_or(i128::MAX), low: 0 },
        }
    }

    pub(crate) fn is_negative(self) -> bool {
        self.high < 0
    }

    /// The low bits, in two's complement of 128.
    pub(crate) fn bits(self) -> u128 {
        self.low
    }

    /// The distance from zero, if it is that of a value of some type.
    pub(crate) fn magnitude(self) -> Option<u128> {
        let distance = if self.is_negative() { self.negated() } else { self };
        (distance.high == 0).then_some(distance.low)
    }

    pub(crate) fn to_u32(self) -> Option<u32> {
        if self.is_negative() { None } else { u32::try_from(self.magnitude()?).ok() }
    }

    pub(crate) fn negated(self) -> Wide {
        let (low, carry) = (!self.low).overflowing_add(1);
        Wide { high: (!self.high).saturating_add(i128::from(carry)), low }
    }

    pub(crate) fn plus(self, other: Wide) -> Wide {
        let (low, carry) = self.low.overflowing_add(other.low);
        let high = self.high.checked_add(other.high).and_then(|high| high.checked_add(i128::from(carry)));
        match high {
            Some(high) => Wide { high, low },
            None if self.is_negative() => Wide::LEAST,
            None => Wide::GREATEST,
        }
    }

    pub(crate) fn minus(self, other: Wide) -> Wide {
        self.plus(other.negated())
    }

    /// Over a power of two of at most 128, rounded down.
    pub(crate) fn shifted_down(self, bits: u32) -> Wide {
        match bits {
            0 => self,
            1..128 => {
                Wide { high: self.high >> bits, low: self.low >> bits | self.high.cast_unsigned() << (128 - bits) }
            }
            _ => Wide { high: if self.is_negative() { -1 } else { 0 }, low: self.high.cast_unsigned() },
        }
    }

    pub(crate) fn next(self) -> Wide {
        self.plus(Wide::ONE)
    }

    pub(crate) fn previous(self) -> Wide {
        self.minus(Wide::ONE)
    }

    pub(crate) fn times(self, other: Wide) -> Wide {
        let is_negative = self.is_negative() != other.is_negative();
        let product = self.magnitude().zip(other.magnitude()).and_then(|(a, b)| {
            let (low, high) = a.carrying_mul(b, 0);
            Some(Wide { high: i128::try_from(high).ok()?, low })
        });
        let is_zero = self == Wide::ZERO || other == Wide::ZERO;
        match product {
            Some(product) if is_negative => product.negated(),
            Some(product) => product,
            None if is_zero => Wide::ZERO,
            None if is_negative => Wide::LEAST,
            None => Wide::GREATEST,
        }
    }

    /// The quotient, cut off towards zero, by a number of some type that is not zero.
    pub(crate) fn over(self, by: Wide) -> Option<Wide> {
        let divisor = by.magnitude().filter(|divisor| *divisor != 0)?;
        let whole = if self.is_negative() { self.negated() } else { self };
        let quotient = match whole.high {
            0 => Wide::unsigned(whole.low.checked_div(divisor)?),
            _ => whole.long_division(divisor),
        };
        Some(if self.is_negative() != by.is_negative() { quotient.negated() } else { quotient })
    }

    /// Bit by bit.
    fn long_division(self, divisor: u128) -> Wide {
        let (mut quotient, mut rest) = (Wide::ZERO, Wide::ZERO);
        for at in (0..256).rev() {
            let bits = if at < 128 { self.low } else { self.high.cast_unsigned() };
            let bit = Wide::unsigned(bits >> (at % 128) & 1);
            rest = rest.plus(rest).plus(bit);
            quotient = quotient.plus(quotient);
            if rest >= Wide::unsigned(divisor) {
                rest = rest.minus(Wide::unsigned(divisor));
                quotient = quotient.next();
            }
        }
        quotient
    }

    /// The greatest integer that is not over the quotient.
    pub(crate) fn floor(self, by: Wide) -> Option<Wide> {
        let quotient = self.over(by)?;
        let is_cut = self.is_negative() != by.is_negative() && quotient.times(by) != self;
        Some(if is_cut { quotient.previous() } else { quotient })
    }

    /// The least integer that is not under the quotient.
    pub(crate) fn ceiling(self, by: Wide) -> Option<Wide> {
        let quotient = self.over(by)?;
        let is_cut = self.is_negative() == by.is_negative() && quotient.times(by) != self;
        Some(if is_cut { quotient.next() } else { quotient })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(value: i128) -> Wide {
        Wide::signed(value)
    }

    #[test]
    fn sums_and_products_do_not_wrap() {
        let greatest = Wide::unsigned(u128::MAX);
        assert!(greatest.plus(Wide::ONE) > greatest);
        assert_eq!(greatest.plus(Wide::ONE).previous(), greatest);
        assert!(greatest.times(greatest) > greatest);
        assert!(greatest.times(greatest.negated()) < of(i128::MIN));
        assert_eq!(of(-7).times(of(6)), of(-42));
        assert_eq!(of(i128::MIN).negated(), Wide::unsigned(1 << 127));
        assert_eq!(Wide::LEAST.minus(greatest), Wide::LEAST);
        assert_eq!(of(-1).next(), Wide::ZERO);
        assert_eq!(Wide::power_of_two(128), greatest.next());
        assert_eq!(Wide::GREATEST.plus(greatest), Wide::GREATEST);
    }

    #[test]
    fn quotients_are_rounded_each_their_way() {
        for a in -20..=20 {
            for b in (-5..=5).filter(|b| *b != 0) {
                assert_eq!(of(a).over(of(b)), Some(of(a / b)), "{a} {b}");
                let floor = |a: i128| if b > 0 { a.div_euclid(b) } else { (-a).div_euclid(-b) };
                assert_eq!(of(a).floor(of(b)), Some(of(floor(a))), "{a} {b}");
                assert_eq!(of(a).ceiling(of(b)), Some(of(-floor(-a))), "{a} {b}");
            }
        }
        assert_eq!(of(3).over(Wide::ZERO), None);
        let beyond = Wide::power_of_two(128);
        assert_eq!(beyond.over(of(2)), Some(Wide::power_of_two(127)));
        assert_eq!(beyond.ceiling(Wide::unsigned(u128::MAX)), Some(of(2)));
        assert_eq!(beyond.negated().floor(Wide::unsigned(u128::MAX)), Some(of(-2)));
        assert_eq!(Wide { high: 77, low: 5 }.over(of(77)), Some(beyond));
        for value in [-300, -257, -256, -1, 0, 255, 256, 700] {
            assert_eq!(of(value).shifted_down(8), of(value >> 8));
            assert_eq!(of(value).shifted_down(128), of(if value < 0 { -1 } else { 0 }));
        }
        assert_eq!(Wide::power_of_two(130).shifted_down(128), of(4));
    }
}
