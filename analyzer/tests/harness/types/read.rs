//! Turns the comments of a block into what they state.

use std::ops::Range;

/// What a block states.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Stated {
    pub types: Vec<TypeAt>,
    pub told: Vec<Told>,
    pub listed: Vec<Listed>,
}

/// Types in a line of their own, about the code above: candidates for an ambiguity, or what only one impl says.
#[derive(Debug, PartialEq, Eq)]
pub struct Listed {
    /// The line of code, from 1.
    pub line: usize,
    /// The line of the comment, from 1.
    pub comment: usize,
    pub about: About,
    /// As it is written.
    pub types: String,
}

/// What a list is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    Candidates,
    OnlyImpl,
}

impl About {
    /// The comment up to the types.
    pub fn prefix(self) -> &'static str {
        match self {
            About::Candidates => "// fits: ",
            About::OnlyImpl => "// only: ",
        }
    }
}

/// The type of something.
#[derive(Debug, PartialEq, Eq)]
pub struct TypeAt {
    /// The line of code, from 1.
    pub line: usize,
    /// The line of the comment, from 1.
    pub comment: usize,
    /// What carets show; without any, the line's variable or expression.
    pub range: Option<Range<usize>>,
    /// As the report writes it.
    pub ty: String,
}

/// An ambiguity.
#[derive(Debug, PartialEq, Eq)]
pub struct Told {
    /// The line of code, from 1.
    pub line: usize,
    /// What carets show.
    pub range: Option<Range<usize>>,
    pub code: String,
}

/// How the report writes what is not known.
pub const UNKNOWN: &str = "{unknown}";

/// What a text states; the comments may stay in it.
pub fn read(text: &str) -> Stated {
    let mut stated = Stated::default();
    let (mut code, mut code_start) = ((0, ""), 0);
    let mut start = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        if let Some((about, types)) = listed(line) {
            stated.listed.push(Listed { line: code.0, comment: index + 1, about, types: types.into() });
        } else if let Some((columns, what)) = carets(line) {
            let range = code_start + at_column(code.1, columns.start)..code_start + at_column(code.1, columns.end);
            stated.below(code.0, index + 1, range, what);
        } else {
            (code, code_start) = ((index + 1, line), start);
            stated.beside(index + 1, line);
        }
        start += line.len();
    }
    stated
}

impl Stated {
    fn below(&mut self, line: usize, comment: usize, range: Range<usize>, what: &str) {
        match is_code(what) {
            true => self.told.push(Told { line, range: Some(range), code: what.into() }),
            false => self.types.push(TypeAt { line, comment, range: Some(range), ty: written(what).into() }),
        }
    }

    fn beside(&mut self, line: usize, text: &str) {
        let parts = parts(text);
        if let Some(ty) = parts.ty {
            self.types.push(TypeAt { line, comment: line, range: None, ty: ty.into() });
        }
        let codes = parts.codes.split_whitespace();
        self.told.extend(codes.map(|code| Told { line, range: None, code: code.into() }));
    }
}

/// A line of code and what stands beside it.
pub struct Parts<'t> {
    /// The code, without the comment that states something.
    pub code: &'t str,
    pub ty: Option<&'t str>,
    pub codes: &'t str,
}

/// Takes a line apart.
pub fn parts(line: &str) -> Parts<'_> {
    let (line, codes) = line.split_once("//~").unwrap_or((line, ""));
    let (code, ty) = match (line.split_once("// type: "), line.trim_end().strip_suffix("// unknown")) {
        (Some((code, ty)), _) => (code, Some(ty.trim())),
        (None, Some(code)) => (code, Some(UNKNOWN)),
        (None, None) => (line, None),
    };
    Parts { code: code.trim_end(), ty, codes: codes.trim() }
}

/// The types that a comment lists.
pub fn listed(line: &str) -> Option<(About, &str)> {
    let abouts = [About::Candidates, About::OnlyImpl].into_iter();
    let mut found =
        abouts.filter_map(|about| Some((about, line.trim().strip_prefix(about.prefix().trim_end())?.trim())));
    found.next()
}

/// The columns of a line of carets, and what stands behind them.
pub fn carets(line: &str) -> Option<(Range<usize>, &str)> {
    let behind = line.trim_start().strip_prefix("//")?.trim_start();
    let what = behind.trim_start_matches('^');
    let start = line.len() - behind.len();
    let end = line.len() - what.len();
    (end > start).then(|| (start..end, what.trim()))
}

/// Where a column of a line is in bytes.
fn at_column(line: &str, column: usize) -> usize {
    line.char_indices().nth(column).map_or(line.len(), |(at, _)| at)
}

/// A type as the report writes it.
fn written(ty: &str) -> &str {
    if ty == "unknown" { UNKNOWN } else { ty }
}

/// Whether something is an error's code: `E0282`.
pub fn is_code(what: &str) -> bool {
    what.len() == 5 && what.strip_prefix('E').is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The line a byte lies on, from 1.
pub fn line_at(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}
