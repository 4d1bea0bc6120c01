//! The integer types, and literals of them near their edges.

use super::rng::Rng;

/// An integer type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Int {
    pub(super) name: &'static str,
    pub(super) bits: u32,
    pub(super) signed: bool,
}

const fn int(name: &'static str, bits: u32, signed: bool) -> Int {
    Int { name, bits, signed }
}

/// What indices and lengths are.
pub(super) const USIZE: Int = int("usize", 64, false);

/// What shifts and powers take.
pub(super) const U32: Int = int("u32", 32, false);

/// All of them; the narrow ones meet their edges most often.
pub(super) const INTS: [Int; 12] = [
    int("u8", 8, false),
    int("i8", 8, true),
    int("u16", 16, false),
    int("i16", 16, true),
    U32,
    int("i32", 32, true),
    int("u64", 64, false),
    int("i64", 64, true),
    int("u128", 128, false),
    int("i128", 128, true),
    USIZE,
    int("isize", 64, true),
];

impl Default for Int {
    fn default() -> Int {
        int("i32", 32, true)
    }
}

impl Int {
    /// The type of the same width with the other sign.
    pub(super) fn other(self) -> Int {
        INTS.into_iter().find(|other| self.twin(*other)).unwrap_or(self)
    }

    fn twin(self, other: Int) -> bool {
        other.bits == self.bits
            && other.signed != self.signed
            && self.name.ends_with("size") == other.name.ends_with("size")
    }

    /// The types whose every value this type has, by `From`.
    pub(super) fn narrower(self) -> Vec<Int> {
        let fits = |other: &Int| {
            let is_sized = other.name.ends_with("size") || self.name.ends_with("size");
            let grows = other.bits < self.bits && (self.signed || !other.signed);
            grows && !is_sized
        };
        INTS.into_iter().filter(fits).collect()
    }

    fn max(self) -> u128 {
        u128::MAX.checked_shr(128_u32.saturating_sub(self.bits).saturating_add(u32::from(self.signed))).unwrap_or(0)
    }

    /// A literal of the type, with its suffix; near an edge in `edge` of 100 times.
    pub(super) fn literal(self, rng: &mut Rng, edge: usize) -> String {
        let negative = self.signed && rng.chance(40);
        let size = if rng.chance(edge) { self.edge(rng) } else { u128::from(rng.next() % 23) };
        self.written(size, negative && size > 0)
    }

    /// A size near an edge of the type, or a power of two.
    fn edge(self, rng: &mut Rng) -> u128 {
        let max = self.max();
        let near = u128::from(rng.next() % 4);
        let power =
            1_u128.checked_shl(u32::try_from(rng.below(usize::from(u8::MAX))).unwrap_or(0) % self.bits).unwrap_or(1);
        match rng.below(6) {
            0..=2 => max.saturating_sub(near),
            3 => (max / 2).saturating_add(near),
            4 => power.saturating_sub(near / 2).min(max),
            _ => rng.wide() & max,
        }
    }

    fn written(self, size: u128, negative: bool) -> String {
        let name = self.name;
        match (negative, size == self.max()) {
            (true, true) => format!("{name}::MIN"),
            (true, false) => format!("(-{size}{name})"),
            (false, true) => format!("{name}::MAX"),
            (false, false) => format!("{size}{name}"),
        }
    }

    /// A number from `first` to `last`, as a literal without suffix.
    pub(super) fn small(rng: &mut Rng, first: usize, last: usize) -> String {
        rng.within(first, last).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_in_range() {
        let mut rng = Rng::new(1, 1);
        for int in INTS {
            for _ in 0..200 {
                let text = int.literal(&mut rng, 70);
                let digits: String =
                    text.chars().skip_while(|c| "(-".contains(*c)).take_while(char::is_ascii_digit).collect();
                let size: u128 = digits.parse().unwrap_or(0);
                assert!(size <= int.max(), "{text}");
            }
        }
        assert_eq!(INTS.map(Int::other).map(|int| int.name)[0..2], ["i8", "u8"]);
        assert_eq!(USIZE.other().name, "isize");
    }
}
