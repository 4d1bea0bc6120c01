//! Spoils a text as typing, cutting and pasting do: the same way for the same seed.

/// What gets typed in the wrong place.
const INSERTED: [&str; 24] = [
    "{", "}", "(", ")", "[", "]", "<", ">", "\"", "'", "/*", "*/", "//", "r#\"", "#[", "!", "::", "..", "fn ", "let ",
    "where ", "|", "🦀", "\u{feff}",
];

/// `text` with one to three changes: something typed, a few characters lost, a passage pasted twice, or the end cut off.
pub fn damage(text: &str, seed: u64) -> String {
    let mut random = Random(seed ^ 0x9e37_79b9_7f4a_7c15);
    let mut text = text.to_owned();
    for _ in 0..random.below(3).saturating_add(1) {
        change(&mut text, &mut random);
    }
    text
}

fn change(text: &mut String, random: &mut Random) {
    let at = place(text, random.below(text.len().saturating_add(1)));
    match random.below(8) {
        0 => text.truncate(at),
        1 | 2 => {
            let end = place(text, at.saturating_add(random.below(40)));
            text.replace_range(at..end, "");
        }
        3 => {
            let end = place(text, at.saturating_add(random.below(400)));
            let passage = text.get(at..end).unwrap_or_default().to_owned();
            let into = place(text, random.below(text.len().saturating_add(1)));
            text.insert_str(into, &passage);
        }
        _ => text.insert_str(at, INSERTED.get(random.below(INSERTED.len())).copied().unwrap_or_default()),
    }
}

/// The last character boundary up to `offset`.
fn place(text: &str, offset: usize) -> usize {
    text.floor_char_boundary(offset)
}

/// SplitMix64, which is the same on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number less than `limit`, or 0.
    fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit).unwrap_or(u64::MAX);
        usize::try_from(self.next().checked_rem(limit).unwrap_or(0)).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damage_is_the_same_for_the_same_seed() {
        let text = "fn f() { g(\"ä\") } // 🦀\n".repeat(20);
        let spoilt: Vec<_> = (0..100).map(|seed| damage(&text, seed)).collect();
        assert_eq!(spoilt, (0..100).map(|seed| damage(&text, seed)).collect::<Vec<_>>());
        assert!(spoilt.iter().filter(|spoilt| **spoilt != text).count() > 90);
        assert_eq!(damage("", 1).len(), damage("", 1).len());
    }
}
