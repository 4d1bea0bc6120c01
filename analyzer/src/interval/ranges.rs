//! Sets of integers as a few ranges, and the sets that arithmetic makes of them.

use std::rc::Rc;

use super::wide::Wide;
use crate::types::{Int, Kind};

/// Ranges that are kept apart; of more, those that are nearest to each other become one.
const MOST: usize = 4;

/// A set of integers: ranges in order with gaps between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ranges(Rc<[(Wide, Wide)]>);

impl Ranges {
    pub(crate) fn empty() -> Ranges {
        Ranges(Rc::new([]))
    }

    /// All integers.
    pub(crate) fn all() -> Ranges {
        Ranges::between(Wide::LEAST, Wide::GREATEST)
    }

    pub(crate) fn one(value: Wide) -> Ranges {
        Ranges(Rc::new([(value, value)]))
    }

    /// From the first to the last, both inside.
    pub(crate) fn between(first: Wide, last: Wide) -> Ranges {
        if first > last { Ranges::empty() } else { Ranges(Rc::new([(first, last)])) }
    }

    pub(crate) fn boolean() -> Ranges {
        Ranges::between(Wide::ZERO, Wide::ONE)
    }

    pub(crate) fn truth(value: bool) -> Ranges {
        Ranges::one(if value { Wide::ONE } else { Wide::ZERO })
    }

    /// The values of an integer type; `usize` has 64 bits.
    pub(crate) fn of_int(int: Int) -> Ranges {
        let bits = int.bits();
        if is_signed(int) {
            let beyond = Wide::power_of_two(bits.saturating_sub(1));
            Ranges::between(beyond.negated(), beyond.previous())
        } else {
            Ranges::between(Wide::ZERO, Wide::power_of_two(bits).previous())
        }
    }

    /// The values of a type, if it is an integer's, `bool` or `char`.
    pub(crate) fn of_kind(kind: Kind) -> Option<Ranges> {
        Some(match kind {
            Kind::Int(int) => Ranges::of_int(int),
            Kind::Bool => Ranges::boolean(),
            Kind::Char => {
                let of = |value: u32| Wide::unsigned(value.into());
                Ranges::from(vec![(Wide::ZERO, of(0xd7ff)), (of(0xe000), of(0x0010_ffff))])
            }
            _ => return None,
        })
    }

    /// The length of anything: no allocation is longer than `isize::MAX` bytes.
    pub(crate) fn lengths() -> Ranges {
        Ranges::between(Wide::ZERO, Wide::power_of_two(63).previous())
    }

    fn from(mut all: Vec<(Wide, Wide)>) -> Ranges {
        all.retain(|(first, last)| first <= last);
        crate::order::sort(&mut all);
        let mut merged: Vec<(Wide, Wide)> = Vec::with_capacity(all.len());
        for (first, last) in all {
            match merged.last_mut() {
                Some((_, end)) if first <= end.next() => *end = last.max(*end),
                _ => merged.push((first, last)),
            }
        }
        while merged.len() > MOST {
            let gap = |at: usize| Some(merged.get(at + 1)?.0.minus(merged.get(at)?.1));
            let Some(least) = (0..merged.len() - 1).min_by_key(|&at| gap(at)) else { break };
            let (_, last) = merged.remove(least + 1);
            merged.get_mut(least).into_iter().for_each(|range| range.1 = last);
        }
        Ranges(merged.into())
    }

    pub(crate) fn each(&self) -> impl DoubleEndedIterator<Item = (Wide, Wide)> {
        self.0.iter().copied()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The least; zero of none.
    pub(crate) fn first(&self) -> Wide {
        self.0.first().map_or(Wide::ZERO, |range| range.0)
    }

    /// The greatest; zero of none.
    pub(crate) fn last(&self) -> Wide {
        self.0.last().map_or(Wide::ZERO, |range| range.1)
    }

    /// The value, if there is only one.
    pub(crate) fn only(&self) -> Option<Wide> {
        match *self.0 {
            [(first, last)] if first == last => Some(first),
            _ => None,
        }
    }

    pub(crate) fn has(&self, value: Wide) -> bool {
        self.0.iter().any(|(first, last)| *first <= value && value <= *last)
    }

    /// Whether all are in another set.
    pub(crate) fn is_in(&self, other: &Ranges) -> bool {
        let holds = |&(first, last): &(Wide, Wide)| other.0.iter().any(|range| range.0 <= first && last <= range.1);
        Rc::ptr_eq(&self.0, &other.0) || self.0.iter().all(holds)
    }

    pub(crate) fn is_negative(&self) -> bool {
        !self.is_empty() && self.last().is_negative()
    }

    pub(crate) fn may_be_negative(&self) -> bool {
        !self.is_empty() && self.first().is_negative()
    }

    pub(crate) fn or(&self, other: &Ranges) -> Ranges {
        if other.is_in(self) {
            return self.clone();
        }
        Ranges::from(self.each().chain(other.each()).collect())
    }

    pub(crate) fn and(&self, other: &Ranges) -> Ranges {
        if self.is_in(other) {
            return self.clone();
        }
        let both = |one: (Wide, Wide)| other.each().map(move |other| (one.0.max(other.0), one.1.min(other.1)));
        Ranges::from(self.each().flat_map(both).collect())
    }

    /// Those from one to another, both inside.
    pub(crate) fn within(&self, first: Wide, last: Wide) -> Ranges {
        self.and(&Ranges::between(first, last))
    }

    pub(crate) fn not_over(&self, last: Wide) -> Ranges {
        self.within(self.first(), last)
    }

    pub(crate) fn not_under(&self, first: Wide) -> Ranges {
        self.within(first, self.last())
    }

    pub(crate) fn without(&self, value: Wide) -> Ranges {
        if !self.has(value) {
            return self.clone();
        }
        let split = |(first, last): (Wide, Wide)| match first <= value && value <= last {
            true => [(first, value.previous()), (value.next(), last)],
            false => [(first, last), (Wide::ONE, Wide::ZERO)],
        };
        Ranges::from(self.each().flat_map(split).collect())
    }

    fn pairs(&self, other: &Ranges, of: impl Fn((Wide, Wide), (Wide, Wide)) -> (Wide, Wide)) -> Ranges {
        let of = &of;
        Ranges::from(self.each().flat_map(|one| other.each().map(move |other| of(one, other))).collect())
    }

    pub(crate) fn plus(&self, other: &Ranges) -> Ranges {
        self.pairs(other, |a, b| (a.0.plus(b.0), a.1.plus(b.1)))
    }

    pub(crate) fn minus(&self, other: &Ranges) -> Ranges {
        self.pairs(other, |a, b| (a.0.minus(b.1), a.1.minus(b.0)))
    }

    pub(crate) fn times(&self, other: &Ranges) -> Ranges {
        self.pairs(other, |a, b| ends([a.0.times(b.0), a.0.times(b.1), a.1.times(b.0), a.1.times(b.1)]))
    }

    /// Quotients cut off towards zero, of divisors that are not zero.
    pub(crate) fn over(&self, by: &Ranges) -> Ranges {
        // On each side of zero a quotient grows or falls with either operand.
        let below = by.not_over(Wide::ONE.negated());
        let above = by.not_under(Wide::ONE);
        let parts = [below, above].map(|by| {
            self.pairs(&by, |a, b| {
                let all = [a.0.over(b.0), a.0.over(b.1), a.1.over(b.0), a.1.over(b.1)];
                match all {
                    [Some(one), Some(two), Some(three), Some(four)] => ends([one, two, three, four]),
                    _ => (Wide::LEAST, Wide::GREATEST),
                }
            })
        });
        let [below, above] = parts;
        below.or(&above)
    }

    /// Remainders, which have the sign of what is divided, by divisors that are not zero.
    pub(crate) fn rest(&self, by: &Ranges) -> Ranges {
        let by = by.without(Wide::ZERO);
        if by.is_empty() || self.is_empty() {
            return Ranges::empty();
        }
        let distance = |value: Wide| if value.is_negative() { value.negated() } else { value };
        let most = distance(by.first()).max(distance(by.last())).previous();
        let least = by.each().map(|(first, last)| if first.is_negative() { distance(last) } else { first }).min();
        if !self.may_be_negative() && least.is_some_and(|least| self.last() < least) {
            return self.clone();
        }
        let last = if self.is_negative() { Wide::ZERO } else { self.last().min(most) };
        let first = if self.may_be_negative() { self.first().max(most.negated()) } else { Wide::ZERO };
        Ranges::between(first, last)
    }

    /// Bits that both have, of values of a type.
    pub(crate) fn bits_of_both(&self, other: &Ranges, whole: &Ranges) -> Ranges {
        match (self.may_be_negative(), other.may_be_negative()) {
            (false, false) => Ranges::between(Wide::ZERO, self.last().min(other.last())),
            (false, true) => Ranges::between(Wide::ZERO, self.last()),
            (true, false) => Ranges::between(Wide::ZERO, other.last()),
            (true, true) => whole.clone(),
        }
    }

    /// Bits that one of them has, or exactly one, of values of a type.
    pub(crate) fn bits_of_either(&self, other: &Ranges, whole: &Ranges, exactly: bool) -> Ranges {
        if self.may_be_negative() || other.may_be_negative() {
            return whole.clone();
        }
        let bits = self.last().max(other.last()).magnitude().map_or(128, |most| 128 - most.leading_zeros());
        let first = if exactly { Wide::ZERO } else { self.first().max(other.first()) };
        Ranges::between(first, Wide::power_of_two(bits).previous())
    }

    /// Values times powers of two.
    pub(crate) fn shifted_left(&self, by: &Ranges) -> Ranges {
        self.times(&by.powers())
    }

    /// Values over powers of two, rounded down.
    pub(crate) fn shifted_right(&self, by: &Ranges) -> Ranges {
        self.pairs(by, |a, b| {
            let of = |a: Wide, b: Wide| a.shifted_down(b.to_u32().unwrap_or(0));
            ends([of(a.0, b.0), of(a.0, b.1), of(a.1, b.0), of(a.1, b.1)])
        })
    }

    fn powers(&self) -> Ranges {
        let power = |exponent: Wide| Wide::power_of_two(exponent.to_u32().unwrap_or(0).min(128));
        Ranges::from(self.each().map(|(first, last)| (power(first), power(last))).collect())
    }

    /// What is left of these values in a type that keeps their low bits.
    pub(crate) fn cut_to(&self, int: Int) -> Ranges {
        let whole = Ranges::of_int(int);
        if self.is_in(&whole) {
            return self.clone();
        }
        let lap = |value: Wide| value.minus(whole.first()).shifted_down(int.bits());
        let moved = |value: Wide| match value.bits() & whole.last().minus(whole.first()).bits() {
            low if Wide::unsigned(low) > whole.last() => Wide::unsigned(low).minus(Wide::power_of_two(int.bits())),
            low => Wide::unsigned(low),
        };
        let cut = |(first, last): (Wide, Wide)| match lap(first) == lap(last) {
            true => (moved(first), moved(last)),
            false => (whole.first(), whole.last()),
        };
        Ranges::from(self.each().map(cut).collect())
    }
}

pub(crate) fn is_signed(int: Int) -> bool {
    matches!(int, Int::I8 | Int::I16 | Int::I32 | Int::I64 | Int::I128 | Int::Isize)
}

fn ends(all: [Wide; 4]) -> (Wide, Wide) {
    all.into_iter().fold((all[0], all[0]), |(least, most), value| (least.min(value), most.max(value)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(ranges: &[(i128, i128)]) -> Ranges {
        Ranges::from(ranges.iter().map(|&(first, last)| (Wide::signed(first), Wide::signed(last))).collect())
    }

    /// Sets of small numbers, those that arithmetic on them gives, and whether each is in the set that was computed.
    fn agrees(name: &str, of: impl Fn(i128, i128) -> Option<i128>, by: impl Fn(&Ranges, &Ranges) -> Ranges) {
        let sets = [
            vec![(0, 0)],
            vec![(1, 4)],
            vec![(-3, -1)],
            vec![(-4, 5)],
            vec![(-7, -5), (2, 3)],
            vec![(0, 1), (3, 3), (6, 7)],
        ];
        for one in &sets {
            for other in &sets {
                let all = by(&set(one), &set(other));
                for a in one.iter().flat_map(|&(first, last)| first..=last) {
                    for b in other.iter().flat_map(|&(first, last)| first..=last) {
                        let Some(value) = of(a, b) else { continue };
                        assert!(all.has(Wide::signed(value)), "{name} {a} {b}: {value} in {all:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn no_result_is_left_out() {
        let whole = Ranges::of_int(Int::I8);
        agrees("+", |a, b| Some(a + b), Ranges::plus);
        agrees("-", |a, b| Some(a - b), Ranges::minus);
        agrees("*", |a, b| Some(a * b), Ranges::times);
        agrees("/", i128::checked_div, Ranges::over);
        agrees("%", i128::checked_rem, Ranges::rest);
        agrees("&", |a, b| Some(a & b), |a, b| a.bits_of_both(b, &whole));
        agrees("|", |a, b| Some(a | b), |a, b| a.bits_of_either(b, &whole, false));
        agrees("^", |a, b| Some(a ^ b), |a, b| a.bits_of_either(b, &whole, true));
        let by = |b: i128| u32::try_from(b).ok();
        agrees("<<", |a, b| Some(a << by(b)?), |a, b| a.shifted_left(&b.not_under(Wide::ZERO)));
        agrees(">>", |a, b| Some(a >> by(b)?), |a, b| a.shifted_right(&b.not_under(Wide::ZERO)));
        agrees("or", |a, _| Some(a), Ranges::or);
        agrees("or", |_, b| Some(b), Ranges::or);
        agrees("and", |a, b| (a == b).then_some(a), Ranges::and);
    }

    #[test]
    fn low_bits_stay() {
        let cut = |first: i128, last: i128, int| set(&[(first, last)]).cut_to(int);
        assert_eq!(cut(256, 300, Int::U8), set(&[(0, 44)]));
        assert_eq!(cut(-1, -1, Int::U8), set(&[(255, 255)]));
        assert_eq!(cut(200, 210, Int::I8), set(&[(-56, -46)]));
        assert_eq!(cut(250, 260, Int::U8), Ranges::of_int(Int::U8));
        assert_eq!(cut(-1, -1, Int::U128), Ranges::one(Wide::unsigned(u128::MAX)));
    }

    #[test]
    fn gaps_are_kept_while_there_are_few() {
        assert_eq!(set(&[(1, 2), (3, 4)]), set(&[(1, 4)]));
        assert_eq!(set(&[(0, 0), (9, 9)]).each().count(), 2);
        let many = set(&[(0, 0), (2, 2), (10, 10), (20, 20), (30, 30)]);
        assert_eq!(many, set(&[(0, 2), (10, 10), (20, 20), (30, 30)]));
        assert_eq!(set(&[(-3, 3)]).without(Wide::ZERO), set(&[(-3, -1), (1, 3)]));
        assert_eq!(set(&[(1, 3)]).and(&set(&[(3, 9)])), set(&[(3, 3)]));
        assert!(set(&[(1, 3)]).and(&set(&[(4, 9)])).is_empty());
    }
}
