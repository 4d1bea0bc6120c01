//! Puts many texts into one crate, each in a module of its own, and finds them again by offset.

use std::fmt::Write as _;
use std::ops::Range;

/// A crate of many texts.
#[derive(Debug, Default)]
pub struct Bundle {
    text: String,
    /// For each text, its module and where the text itself begins.
    parts: Vec<(Range<usize>, usize)>,
}

impl Bundle {
    /// A crate that begins with `head`.
    pub fn new(head: &str) -> Bundle {
        Bundle { text: head.to_owned(), parts: Vec::new() }
    }

    /// Adds a text with what has to stand before and behind it, as module `eN` for the N-th.
    pub fn push(&mut self, before: &str, text: &str, after: &str) {
        let start = self.text.len();
        // Writing into a string can't fail.
        let _ = write!(self.text, "pub mod e{} {{ {before}", self.parts.len());
        let inner = self.text.len();
        self.text.push_str(text);
        self.text.push_str(after);
        self.text.push_str("}\n");
        self.parts.push((start..self.text.len(), inner));
    }

    /// Adds what belongs to no text.
    pub fn end(&mut self, tail: &str) {
        self.text.push_str(tail);
    }

    /// The whole crate.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text that an offset of the crate lies in or beside, and the offset inside of that text.
    pub fn locate(&self, offset: usize) -> Option<(usize, usize)> {
        let index = self.parts.partition_point(|(range, _)| range.end <= offset);
        let (range, inner) = self.parts.get(index).filter(|(range, _)| range.contains(&offset))?;
        debug_assert!(range.start <= *inner);
        Some((index, offset.saturating_sub(*inner)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_lead_back() {
        let mut bundle = Bundle::new("#![head]\n");
        bundle.push("fn f() {", "one", "}");
        bundle.push("", "two", "");
        bundle.end("tail");
        let at = |word: &str| bundle.text().find(word).and_then(|offset| bundle.locate(offset));
        assert_eq!(at("one"), Some((0, 0)));
        assert_eq!(at("ne}"), Some((0, 1)));
        assert_eq!(at("wo"), Some((1, 1)));
        assert_eq!((at("head"), at("tail")), (None, None));
    }
}
