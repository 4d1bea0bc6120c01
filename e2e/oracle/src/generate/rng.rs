//! Numbers that only a seed decides (SplitMix64, <https://prng.di.unimi.it/splitmix64.c>).

/// A sequence of numbers.
#[derive(Debug)]
pub(crate) struct Rng(u64);

impl Rng {
    /// The sequence of a case.
    pub(crate) fn new(seed: u64, number: u64) -> Rng {
        let mut rng = Rng(seed);
        Rng(rng.next() ^ number.wrapping_mul(0xd134_2543_de82_ef95))
    }

    /// Any number.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Any number of 128 bits.
    pub(crate) fn wide(&mut self) -> u128 {
        (u128::from(self.next()) << 64) | u128::from(self.next())
    }

    /// A number less than `end`; 0 where there is none.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap_or(u64::MAX);
        usize::try_from(self.next().checked_rem(end).unwrap_or(0)).unwrap_or(0)
    }

    /// A number of a range, both ends included.
    pub(crate) fn within(&mut self, first: usize, last: usize) -> usize {
        first.saturating_add(self.below(last.saturating_sub(first).saturating_add(1)))
    }

    /// Yes in `percent` of 100 times.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of the words of a text.
    pub(crate) fn word<'t>(&mut self, words: &'t str) -> &'t str {
        let at = self.below(words.split_whitespace().count());
        words.split_whitespace().nth(at).unwrap_or_default()
    }

    /// One of some values.
    pub(crate) fn pick<T: Copy + Default>(&mut self, values: &[T]) -> T {
        let at = self.below(values.len());
        values.get(at).copied().unwrap_or_default()
    }
}
