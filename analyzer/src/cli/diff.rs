//! Finds the lines that ranges lie on, and shows what a fix changes in them.

use std::ops::Range;

use friction_analyzer::apply_fixes;
use friction_analyzer::report::{Edit, Fix};
use friction_analyzer::source::Source;

/// The bytes of the whole lines that hold all `ranges`, without the last line break.
pub(super) fn lines_around(source: &Source<'_>, ranges: impl IntoIterator<Item = Range<usize>>) -> Range<usize> {
    let around = ranges.into_iter().reduce(|one, other| one.start.min(other.start)..one.end.max(other.end));
    let Range { start, end } = around.unwrap_or_default();
    let offset = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
    let index = |offset: u32| usize::try_from(offset).unwrap_or(usize::MAX);
    // A range that ends with a line break does not reach into the next line.
    let last = end.saturating_sub(1).max(start);
    let first = source.line_span(source.line(offset(start)));
    index(first.start)..index(source.line_span(source.line(offset(last))).end).max(end)
}

/// The number, from 1, of the line that `lines` begins with.
pub(super) fn line_start(source: &Source<'_>, lines: &Range<usize>) -> usize {
    source.line(u32::try_from(lines.start).unwrap_or(u32::MAX))
}

/// The lines that a fix touches, with `-`, and what they become, with `+`.
pub(super) fn diff(source: &Source<'_>, fix: &Fix) -> String {
    let lines = lines_around(source, fix.edits.iter().map(|edit| edit.start..edit.end));
    let before = source.text().get(lines.clone()).unwrap_or_default();
    let here = |edit: &Edit| Edit {
        start: edit.start.saturating_sub(lines.start),
        end: edit.end.saturating_sub(lines.start),
        text: edit.text.clone(),
    };
    let fix = Fix { edits: fix.edits.iter().map(here).collect(), ..fix.clone() };
    let (after, _) = apply_fixes(before, [&fix]);
    unchanged_aside(&before.lines().collect::<Vec<_>>(), &after.lines().collect::<Vec<_>>())
}

/// Lines equal at both ends are shown once; the middle is replaced whole.
fn unchanged_aside(before: &[&str], after: &[&str]) -> String {
    let head = before.iter().zip(after).take_while(|(one, other)| one == other).count();
    let rest = before.len().min(after.len()).saturating_sub(head);
    let ends = before.iter().rev().zip(after.iter().rev());
    let tail = ends.take(rest).take_while(|(one, other)| one == other).count();
    let middle = |lines: &[&str], sign: char| -> String {
        let count = lines.len().saturating_sub(head).saturating_sub(tail);
        lines.iter().skip(head).take(count).map(|line| format!("{sign}{line}\n")).collect()
    };
    let same = |lines: &[&str]| -> String { lines.iter().map(|line| format!(" {line}\n")).collect() };
    let (first, last) = (before.get(..head), before.get(before.len().saturating_sub(tail)..));
    [same(first.unwrap_or_default()), middle(before, '-'), middle(after, '+'), same(last.unwrap_or_default())].concat()
}

#[cfg(test)]
mod tests {
    use std::iter::once;

    use super::*;

    #[test]
    fn only_changed_lines_are_marked() {
        let text = "a\nb\nc\nd\n";
        let edit = |start, end, text: &str| Edit { start, end, text: text.into() };
        let fix = Fix { title: String::new(), edits: vec![edit(0, 0, "x"), edit(4, 5, "y")], safe: true };
        assert_eq!(diff(&Source::new(text), &fix), "-a\n-b\n-c\n+xa\n+b\n+y\n");
        let fix = Fix { edits: vec![edit(2, 3, "b\nB")], ..fix };
        assert_eq!(diff(&Source::new(text), &fix), " b\n+B\n");
    }

    #[test]
    fn a_range_at_the_end_stays_inside() {
        let source = Source::new("a\nbc\n");
        assert_eq!(lines_around(&source, once(5..5)), 5..5);
        assert_eq!(lines_around(&source, once(0..2)), 0..2);
        assert_eq!(lines_around(&source, once(3..4)), 2..4);
    }
}
