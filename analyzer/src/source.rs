//! A text with its lines: byte offsets to line and column, and to UTF-16 units for editors.

/// A range of bytes in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The bytes from `start` up to `end`; empty when they are out of order.
    pub fn new(start: u32, end: u32) -> Span {
        Span { start, end: end.max(start) }
    }

    /// The smallest span that holds both.
    pub fn to(self, other: Span) -> Span {
        Span::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// Whether `other` lies inside, or is the same.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The empty span at the start.
    pub fn before(self) -> Span {
        Span { start: self.start, end: self.start }
    }

    /// The empty span at the end.
    pub fn after(self) -> Span {
        Span { start: self.end, end: self.end }
    }
}

/// A text and its line starts.
#[derive(Debug)]
pub struct Source<'a> {
    text: &'a str,
    /// Byte offset of each line's first byte, in order; the first is 0.
    lines: Vec<u32>,
}

impl<'a> Source<'a> {
    /// Finds the lines of `text`. A line ends after `\n`; a lone `\r` does not end one.
    pub fn new(text: &'a str) -> Source<'a> {
        let starts = memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| to_u32(at.saturating_add(1)));
        Source { text, lines: std::iter::once(0).chain(starts).collect() }
    }

    /// The whole text.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The text of a span; empty when the span does not lie on character boundaries inside the text.
    pub fn slice(&self, span: Span) -> &'a str {
        self.text.get(to_usize(span.start)..to_usize(span.end)).unwrap_or("")
    }

    /// How many lines there are; an empty text has none, and a final line break starts no line.
    pub fn line_count(&self) -> usize {
        self.text.lines().count()
    }

    /// The line (from 1) that byte `offset` is on.
    pub fn line(&self, offset: u32) -> usize {
        self.lines.partition_point(|&start| start <= offset)
    }

    /// Byte offset of the first byte of `line` (from 1); the end of the text for a line past the last.
    pub fn line_start(&self, line: usize) -> u32 {
        self.lines.get(line.saturating_sub(1)).copied().unwrap_or(to_u32(self.text.len()))
    }

    /// The span of `line` (from 1) without its line break.
    pub fn line_span(&self, line: usize) -> Span {
        let whole = Span::new(self.line_start(line), self.line_start(line.saturating_add(1)));
        let kept = self.slice(whole).trim_end_matches(['\n', '\r']).len();
        Span::new(whole.start, whole.start.saturating_add(to_u32(kept)))
    }

    /// Line and column in characters, both from 1, of byte `offset`.
    pub fn line_column(&self, offset: u32) -> (usize, usize) {
        let line = self.line(offset);
        let before = self.slice(Span::new(self.line_start(line), offset));
        (line, before.trim_start_matches('\u{feff}').chars().count().saturating_add(1))
    }

    /// Line and column of byte `offset`, both from 1, as panics and `Location` have them: rustc counts the columns there as
    /// a terminal shows them.
    pub fn shown_at(&self, offset: u32) -> (usize, usize) {
        let line = self.line(offset);
        let before = self.slice(Span::new(self.line_start(line), offset));
        (line, before.chars().map(width).sum::<usize>().saturating_add(1))
    }

    /// The byte offset that [`Source::shown_at`] gives this line and column; the line's end for a column past it.
    pub fn offset_shown_at(&self, line: usize, column: usize) -> u32 {
        let span = self.line_span(line);
        let mut at: usize = 1;
        let before = self.slice(span).chars().take_while(|&c| {
            at = at.saturating_add(width(c));
            at <= column
        });
        span.start.saturating_add(to_u32(before.map(char::len_utf8).sum()))
    }

    /// The byte offset in UTF-16 units from the start of the text.
    ///
    /// Costs time in proportion to `offset`; [`Source::utf16_map`] converts many.
    pub fn utf16(&self, offset: u32) -> u32 {
        let before = self.text.get(..to_usize(offset)).unwrap_or(self.text);
        to_u32(before.encode_utf16().count())
    }

    /// Prepares the conversion of many byte offsets to UTF-16 units.
    pub fn utf16_map(&self) -> Utf16Map<'_, 'a> {
        let mut total: u32 = 0;
        let mut units = Vec::with_capacity(self.lines.len());
        for (index, &start) in self.lines.iter().enumerate() {
            units.push(total);
            let end = self.lines.get(index.saturating_add(1)).copied().unwrap_or(to_u32(self.text.len()));
            total = total.saturating_add(utf16_len(self.slice(Span::new(start, end))));
        }
        Utf16Map { source: self, units }
    }
}

/// Byte offsets to UTF-16 units in time proportional to one line.
#[derive(Debug)]
pub struct Utf16Map<'s, 'a> {
    source: &'s Source<'a>,
    /// UTF-16 units before each line.
    units: Vec<u32>,
}

impl Utf16Map<'_, '_> {
    /// The byte offset in UTF-16 units from the start of the text.
    pub fn utf16(&self, offset: u32) -> u32 {
        let line = self.source.line(offset);
        let before = self.source.slice(Span::new(self.source.line_start(line), offset));
        let start = self.units.get(line.saturating_sub(1)).copied().unwrap_or(0);
        start.saturating_add(utf16_len(before))
    }
}

/// How many columns rustc counts for a character: a tab is four, and what has no width of its own is as wide as what rustc
/// shows in its place.
fn width(c: char) -> usize {
    match c {
        '\t' => 4,
        '\u{feff}' => 0,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => 1,
        _ => unicode_width::UnicodeWidthChar::width(c).unwrap_or(1),
    }
}

fn utf16_len(text: &str) -> u32 {
    if text.is_ascii() { to_u32(text.len()) } else { to_u32(text.encode_utf16().count()) }
}

/// A length or offset as `u32`; texts of 4 GiB and more are refused before they get here.
#[inline(always)]
pub(crate) fn to_u32(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

/// An offset as an index.
#[expect(clippy::as_conversions, reason = "u32 always fits usize on 32- and 64-bit hosts")]
#[inline(always)]
pub(crate) fn to_usize(offset: u32) -> usize {
    offset as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\u{feff}ä🦀\r\n\r\nx\n";

    #[test]
    fn lines_end_after_their_break() {
        let source = Source::new(TEXT);
        assert_eq!(source.line_count(), 3);
        let lines: Vec<_> = (1..=4).map(|line| source.slice(source.line_span(line))).collect();
        assert_eq!(lines, ["\u{feff}ä🦀", "", "x", ""]);
        assert_eq!((source.line(0), source.line(9), source.line(10), source.line(11)), (1, 1, 1, 2));
        assert_eq!(Source::new("").line_count(), 0);
    }

    #[test]
    fn columns_count_characters_and_no_byte_order_mark() {
        let source = Source::new(TEXT);
        let places = [(0, (1, 1)), (3, (1, 1)), (5, (1, 2)), (9, (1, 3)), (13, (3, 1)), (14, (3, 2)), (15, (4, 1))];
        for (offset, place) in places {
            assert_eq!(source.line_column(offset), place, "{offset}");
        }
    }

    #[test]
    fn shown_columns_are_as_wide_as_a_terminals() {
        let source = Source::new("\u{feff}\tä🦀x\ne\u{301}\u{200d}\u{7f}y\u{202e}z");
        let places = [(3, 1, 1), (4, 1, 5), (6, 1, 6), (10, 1, 8), (11, 1, 9), (18, 2, 2), (19, 2, 3), (23, 2, 5)];
        for (offset, line, column) in places {
            assert_eq!(source.shown_at(offset), (line, column), "{offset}");
            assert_eq!(source.offset_shown_at(line, column), offset, "{line}:{column}");
        }
        assert_eq!(
            (source.offset_shown_at(1, 3), source.offset_shown_at(1, 99), source.offset_shown_at(9, 1)),
            (3, 11, 24)
        );
    }

    #[test]
    fn both_ways_of_counting_utf16_agree_with_the_standard_library() {
        let source = Source::new(TEXT);
        let map = source.utf16_map();
        for (offset, _) in TEXT.char_indices().chain([(TEXT.len(), ' ')]) {
            let expected = TEXT.get(..offset).unwrap().encode_utf16().count();
            let offset = to_u32(offset);
            assert_eq!(to_usize(source.utf16(offset)), expected, "{offset}");
            assert_eq!(to_usize(map.utf16(offset)), expected, "{offset}");
        }
    }

    #[test]
    fn a_span_off_character_boundaries_is_empty() {
        let source = Source::new(TEXT);
        assert_eq!(source.slice(Span::new(4, 5)), "");
        assert_eq!(source.slice(Span::new(0, 99)), "");
        assert_eq!(source.line_start(9), to_u32(TEXT.len()));
    }
}
