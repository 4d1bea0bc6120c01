//! Values that a type never has, for enums to tell their variants apart by.

/// A scalar inside a type, and the values it may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Niche {
    /// Where the scalar lies, in bytes.
    pub(crate) offset: u64,
    /// Bytes of the scalar.
    pub(crate) size: u64,
    /// The first and last valid value; around zero when the first is greater.
    pub(crate) start: u128,
    pub(crate) end: u128,
}

/// The greatest value of so many bytes.
pub(crate) fn greatest(size: u64) -> u128 {
    let bits = u32::try_from(size.saturating_mul(8)).unwrap_or(128);
    match bits {
        0 => 0,
        1..128 => u128::MAX >> (128 - bits),
        _ => u128::MAX,
    }
}

impl Niche {
    /// Valid from `start` to `end`; `None` if that leaves nothing out.
    pub(crate) fn new(offset: u64, size: u64, start: u128, end: u128) -> Option<Niche> {
        let niche = Niche { offset, size, start, end };
        (niche.available() > 0).then_some(niche)
    }

    /// How many values are never there.
    pub(crate) fn available(self) -> u128 {
        self.start.wrapping_sub(self.end.wrapping_add(1)) & greatest(self.size)
    }

    /// Takes `count` of them for other uses: the first taken, and what is valid then. Whatever is nearest to zero is taken
    /// first, so that `None` is zero wherever it can be.
    pub(crate) fn reserve(self, count: u128) -> Option<(u128, Niche)> {
        if count > self.available() {
            return None;
        }
        let max = greatest(self.size);
        let before = {
            let start = self.start.wrapping_sub(count) & max;
            (start, Niche { start, ..self })
        };
        let end = self.end.wrapping_add(count) & max;
        let behind = (self.end.wrapping_add(1) & max, Niche { end, ..self });
        let to_zero = max.wrapping_sub(self.end);
        let takes_before = if self.start > self.end {
            false
        } else if self.start <= to_zero {
            count <= self.start
        } else {
            (1..=self.end).contains(&end)
        };
        Some(if takes_before { before } else { behind })
    }
}
