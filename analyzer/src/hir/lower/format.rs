//! Reads format strings: text, placeholders, and what they name.

use super::super::Segment;
use super::super::{Count, ExprId, ExprKind, Format, Lit, MacroCall, Name, Path, Piece, Placeholder, Res};
use super::{At, Lower};
use crate::source::{Span, to_u32};

/// An argument of a format macro, with its name when it has one.
pub(super) type Arg = (Option<Name>, ExprId);

/// A placeholder as written, before its arguments are found.
#[derive(Debug, PartialEq, Eq)]
enum Raw {
    Text(String),
    Placeholder { arg: Wanted, width: Wanted, precision: Wanted, spec: Placeholder },
}

/// Which argument a placeholder wants.
#[derive(Debug, PartialEq, Eq)]
enum Wanted {
    Nothing,
    /// The next one that none named; `.*` takes one too.
    Next,
    Index(usize),
    Name(Name),
    /// A number as it stands.
    Fixed(usize),
}

impl Lower<'_> {
    /// Reads the format string of a call, and adds the variables that it names as further arguments.
    pub(super) fn format(&mut self, call: &mut MacroCall, args: &[Arg], text: &str, at: At) {
        let Some(position) = call.format_position() else { return };
        let Some(&literal) = call.args.get(position) else { return };
        let ExprKind::Lit(Lit::Str(value)) = self.hir.kind(literal) else { return };
        let raw = parse(value);
        let mut spans = self.name_spans(literal, text, &raw).into_iter();
        let mut found = Arguments { given: args.get(position.saturating_add(1)..).unwrap_or(&[]), next: 0 };
        let mut pieces = Vec::with_capacity(raw.len());
        for piece in raw {
            pieces.push(match piece {
                Raw::Text(text) => Piece::Text(text),
                Raw::Placeholder { arg, width, precision, spec } => {
                    // `{:.*}` takes its precision first.
                    let early = matches!(precision, Wanted::Next).then(|| found.next());
                    let arg = self.wanted(arg, &mut found, &mut spans, call, at);
                    let width = self.count(width, &mut found, &mut spans, call, at);
                    let precision = match early {
                        Some(early) => early.map_or(Count::Missing, Count::Arg),
                        None => self.count(precision, &mut found, &mut spans, call, at),
                    };
                    Piece::Placeholder(Placeholder { arg, width, precision, ..spec })
                }
            });
        }
        call.format = Some(Box::new(Format { literal, pieces }));
    }

    fn count(
        &mut self,
        wanted: Wanted,
        found: &mut Arguments<'_>,
        spans: &mut impl Iterator<Item = Span>,
        call: &mut MacroCall,
        at: At,
    ) -> Count {
        match wanted {
            Wanted::Nothing => Count::None,
            Wanted::Fixed(count) => Count::Fixed(count),
            other => self.wanted(other, found, spans, call, at).map_or(Count::Missing, Count::Arg),
        }
    }

    fn wanted(
        &mut self,
        wanted: Wanted,
        found: &mut Arguments<'_>,
        spans: &mut impl Iterator<Item = Span>,
        call: &mut MacroCall,
        at: At,
    ) -> Option<ExprId> {
        match wanted {
            Wanted::Nothing | Wanted::Fixed(_) => None,
            Wanted::Next => found.next(),
            Wanted::Index(index) => found.given.get(index).map(|(_, arg)| *arg),
            Wanted::Name(name) => {
                let span = spans.next();
                let given = found.given.iter().find(|(known, _)| known.as_ref() == Some(&name)).map(|(_, arg)| *arg);
                given.or_else(|| {
                    let arg = self.inline_name(name, span?, &call.path, at)?;
                    call.args.push(arg);
                    Some(arg)
                })
            }
        }
    }

    /// Where the names of a format string stand, in order; all at the literal where that cannot be told.
    fn name_spans(&self, literal: ExprId, text: &str, raw: &[Raw]) -> Vec<Span> {
        let span = self.hir.span(literal);
        let is_name = |wanted: &Wanted| usize::from(matches!(wanted, Wanted::Name(_)));
        let count = raw.iter().map(|piece| match piece {
            Raw::Text(_) => 0,
            Raw::Placeholder { arg, width, precision, .. } => {
                is_name(arg).saturating_add(is_name(width)).saturating_add(is_name(precision))
            }
        });
        let count: usize = count.sum();
        let names = names_in_format(text);
        let is_written = names.len() == count && self.source.slice(span) == text;
        match is_written {
            true => names.into_iter().map(|(start, end)| part(span, start, end)).collect(),
            false => vec![span; count],
        }
    }

    /// A name in a format string, as a path.
    fn inline_name(&mut self, name: Name, span: Span, path: &Path, at: At) -> Option<ExprId> {
        let segments = vec![Segment { name: name.clone(), span, parenthesized: false, args: Vec::new() }];
        // A string of a macro's body has the marks of the call that stands there.
        let is_argument = self.spans.expanding().is_none_or(|call| call != span);
        let key = if is_argument { name } else { self.spans.marked_like(&name, path.key.as_ref()) };
        let res = self.scopes.resolve(&segments, Some(&key), false);
        if res == Res::Unknown {
            return None;
        }
        let path = Path { segments, res, span, qself: None, global: false, key: None };
        let id = self.reserve(at);
        self.record_use(&path, id);
        Some(self.fill(id, ExprKind::Path(path), span))
    }
}

/// The arguments behind a format string.
struct Arguments<'a> {
    given: &'a [Arg],
    next: usize,
}

impl Arguments<'_> {
    fn next(&mut self) -> Option<ExprId> {
        let at = self.next;
        self.next = at.saturating_add(1);
        self.given.get(at).map(|(_, arg)| *arg)
    }
}

fn part(span: Span, start: usize, end: usize) -> Span {
    Span::new(span.start.saturating_add(to_u32(start)), span.start.saturating_add(to_u32(end)))
}

/// The pieces of a format string's value.
fn parse(value: &str) -> Vec<Raw> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    let mut rest = value;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, sign) = rest.split_at_checked(at).unwrap_or((rest, ""));
        text.push_str(before);
        let (doubled, is_open) = (sign.starts_with("{{") || sign.starts_with("}}"), sign.starts_with('{'));
        let inside = sign.get(1..).unwrap_or("");
        if doubled || !is_open {
            text.push_str(sign.get(..1).unwrap_or(""));
            rest = if doubled { sign.get(2..).unwrap_or("") } else { inside };
            continue;
        }
        if !text.is_empty() {
            pieces.push(Raw::Text(std::mem::take(&mut text)));
        }
        let (inside, behind) = inside.split_once('}').unwrap_or((inside, ""));
        pieces.push(placeholder(inside));
        rest = behind;
    }
    text.push_str(rest);
    if !text.is_empty() {
        pieces.push(Raw::Text(text));
    }
    pieces
}

/// The inside of `{…}`.
fn placeholder(inside: &str) -> Raw {
    let (arg, format) = inside.split_once(':').unwrap_or((inside, ""));
    let arg = match arg.trim() {
        "" => Wanted::Next,
        arg => wanted(arg),
    };
    let mut spec = Placeholder::default();
    let mut rest = format.trim_end();
    let mut chars = rest.chars();
    let is_align = |c: &char| matches!(c, '<' | '^' | '>');
    match (chars.next(), chars.next()) {
        (Some(fill), Some(align)) if is_align(&align) => {
            (spec.fill, spec.align) = (Some(fill), Some(align));
            rest = chars.as_str();
        }
        (Some(align), _) if is_align(&align) => {
            spec.align = Some(align);
            rest = rest.get(1..).unwrap_or("");
        }
        _ => {}
    }
    let mut flag = |sign: &str| match rest.strip_prefix(sign) {
        Some(behind) => {
            rest = behind;
            true
        }
        None => false,
    };
    spec.plus = flag("+");
    spec.minus = flag("-");
    spec.alternate = flag("#");
    // `{:0$}` is a width, not a zero.
    spec.zero = rest.starts_with('0') && !rest.starts_with("0$");
    rest = if spec.zero { rest.get(1..).unwrap_or("") } else { rest };
    let (width, rest) = count(rest);
    let (precision, rest) = match rest.strip_prefix('.') {
        Some(behind) => match behind.strip_prefix('*') {
            Some(behind) => (Wanted::Next, behind),
            None => count(behind),
        },
        None => (Wanted::Nothing, rest),
    };
    spec.trait_name = Name::new(rest.trim());
    Raw::Placeholder { arg, width, precision, spec }
}

/// A count at the start of a text, and what stands behind.
fn count(text: &str) -> (Wanted, &str) {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let (word, behind) = text.split_at_checked(text.find(|c| !is_word(c)).unwrap_or(text.len())).unwrap_or((text, ""));
    if let Some(behind) = behind.strip_prefix('$') {
        return (wanted(word), behind);
    }
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    match text.split_at_checked(digits) {
        Some((digits, behind)) if !digits.is_empty() => (digits.parse().map_or(Wanted::Nothing, Wanted::Fixed), behind),
        _ => (Wanted::Nothing, text),
    }
}

fn wanted(word: &str) -> Wanted {
    match word.parse() {
        Ok(index) => Wanted::Index(index),
        Err(_) if is_identifier(word) => Wanted::Name(Name::new(word)),
        Err(_) => Wanted::Nothing,
    }
}

/// Byte ranges, in a string literal's source, of the names in its `{…}` placeholders
/// (<https://doc.rust-lang.org/std/fmt/#syntax>).
pub(super) fn names_in_format(literal: &str) -> Vec<(usize, usize)> {
    let mut names = Vec::new();
    let mut rest = literal.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        if c != '{' {
            continue;
        }
        if rest.next_if(|&(_, next)| next == '{').is_some() {
            continue;
        }
        // `\u{7d}` is a letter, not a placeholder.
        if !literal.starts_with('r') && literal.get(..at).is_some_and(|before| before.ends_with("\\u")) {
            continue;
        }
        let behind = literal.get(at.saturating_add(1)..).unwrap_or("");
        // No placeholder holds another brace: to the next one is as far as any looks.
        let inside = behind.split(['{', '}']).next().unwrap_or("");
        names.extend(names_in_placeholder(inside).into_iter().map(|(start, end)| {
            let shift = at.saturating_add(1);
            (start.saturating_add(shift), end.saturating_add(shift))
        }));
    }
    names
}

/// Names in the inside of one placeholder: the argument before `:`, and widths and precisions that end in `$`.
fn names_in_placeholder(inside: &str) -> Vec<(usize, usize)> {
    let (argument, spec) = inside.split_once(':').unwrap_or((inside, ""));
    let mut names = Vec::new();
    if is_identifier(argument.trim_end()) {
        names.push((0, argument.trim_end().len()));
    }
    let mut offset = argument.len().saturating_add(1);
    for part in spec.split_inclusive('$') {
        if let Some(before) = part.strip_suffix('$') {
            let start = before.rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |at| {
                at.saturating_add(before.get(at..).and_then(|text| text.chars().next()).map_or(1, char::len_utf8))
            });
            // `{:0width$}`: the flag is not part of the name.
            let start =
                start.saturating_add(usize::from(before.get(start..).is_some_and(|name| name.starts_with('0'))));
            if before.get(start..).is_some_and(is_identifier) {
                names.push((offset.saturating_add(start), offset.saturating_add(before.len())));
            }
        }
        offset = offset.saturating_add(part.len());
    }
    names
}

fn is_identifier(text: &str) -> bool {
    ra_ap_rustc_lexer::is_ident(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(literal: &str) -> Vec<&str> {
        names_in_format(literal).into_iter().map(|(start, end)| literal.get(start..end).unwrap()).collect()
    }

    #[test]
    fn placeholders_name_their_arguments() {
        assert_eq!(names(r#""{a} {b:?} {} {0} {{c}} {d:>width$.prec$}""#), ["a", "b", "d", "width", "prec"]);
        assert_eq!(names(r#""no names, an unclosed {x""#), ["x\""; 0]);
        assert_eq!(names(r#""\u{a} {b} {c:0len$b} {:0$}""#), ["b", "c", "len"]);
    }

    #[test]
    fn placeholders_have_flags_and_counts() {
        let spec = |text: &str| match parse(text).pop() {
            Some(Raw::Placeholder { arg, width, precision, spec }) => (arg, width, precision, spec),
            other => panic!("{other:?}"),
        };
        let (arg, width, precision, spec_) = spec("a{{}}{x:*^+#010.3e}");
        assert_eq!((arg, width, precision), (Wanted::Name("x".into()), Wanted::Fixed(10), Wanted::Fixed(3)));
        assert_eq!((spec_.fill, spec_.align, spec_.trait_name.as_str()), (Some('*'), Some('^'), "e"));
        assert!(spec_.plus && spec_.alternate && spec_.zero);
        let (arg, width, precision, spec_) = spec("{:0$.*?}");
        assert_eq!((arg, width, precision), (Wanted::Next, Wanted::Index(0), Wanted::Next));
        assert_eq!((spec_.zero, spec_.trait_name.as_str()), (false, "?"));
        let (arg, width, _, spec_) = spec("{1:>w$x?}");
        assert_eq!((arg, width, spec_.trait_name.as_str()), (Wanted::Index(1), Wanted::Name("w".into()), "x?"));
        assert_eq!(parse("a{{b}}c")[..], [Raw::Text("a{b}c".into())]);
    }
}
