//! Finds the attributes of a Rust text that silence rules. Works on tokens, so it does not need the text to parse.

use ra_ap_rustc_lexer::{Cursor, FrontmatterAllowed, TokenKind};

use super::reach::Anchors;
use super::{Directives, FILE, Reach, names};
use crate::lints::Rule;
use crate::source::{Source, Span, to_usize};

/// An attribute, from `#` to `]`.
#[derive(Debug, Clone, Copy)]
struct Attribute {
    span: Span,
    /// What stands between `[` and `]`.
    inside: Span,
    /// For `#![…]`: the braces it stands in.
    encloses: Option<Span>,
}

/// Adds the directives of every attribute.
pub(super) fn gather(source: &Source<'_>, anchors: &mut Anchors, directives: &mut Directives) {
    for attribute in attributes(source) {
        let reach = |anchors: &mut Anchors| match attribute.encloses {
            Some(span) => Reach::Within(span),
            None => anchors.after(source, attribute.span.start),
        };
        for (name, expects) in lints(source.slice(attribute.inside)) {
            match rules(name) {
                Some(Ok(rules)) => directives.add_attribute(rules, attribute.span, reach(anchors), expects),
                Some(Err(message)) => directives.errors.push((attribute.span, message)),
                None => {}
            }
        }
    }
}

/// The rules that `friction::name` or `clippy::name` silences; expecting one of Clippy's is no business of ours.
fn rules(name: Lint<'_>) -> Option<Result<Vec<&'static Rule>, String>> {
    match name {
        Lint::Ours(name) => Some(names::attribute_rule(name).map(|rule| vec![rule])),
        Lint::Clippy(name) => Some(names::clippy_rules(name)).filter(|rules| !rules.is_empty()).map(Ok),
    }
}

/// A lint that an attribute names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lint<'a> {
    Ours(&'a str),
    Clippy(&'a str),
}

/// The lints that an attribute allows or expects, with whether Friction is to expect them.
fn lints(attribute: &str) -> Vec<(Lint<'_>, bool)> {
    match list(attribute) {
        Some(("allow" | "expect", names)) => names.into_iter().filter_map(|name| Some((known(name)?, false))).collect(),
        Some(("cfg_attr", args)) if args.first() == Some(&"friction") => {
            args.into_iter().skip(1).flat_map(ours).collect()
        }
        _ => Vec::new(),
    }
}

/// A lint of Clippy's, or one of rustc's, which have no prefix.
fn known(name: &str) -> Option<Lint<'_>> {
    let bare = name.strip_prefix("clippy::").unwrap_or(name);
    (!bare.contains("::")).then_some(Lint::Clippy(bare))
}

fn ours(attribute: &str) -> Vec<(Lint<'_>, bool)> {
    let (expects, names) = match list(attribute) {
        Some(("allow", names)) => (false, names),
        Some(("expect", names)) => (true, names),
        _ => return Vec::new(),
    };
    names.into_iter().filter_map(|name| Some((Lint::Ours(name.strip_prefix("friction::")?), expects))).collect()
}

/// `name(one, two(a, b))` as its name and the parts between commas outside inner brackets.
fn list(text: &str) -> Option<(&str, Vec<&str>)> {
    let (name, rest) = text.trim().split_once('(')?;
    let inside = rest.strip_suffix(')')?;
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (at, c) in inside.char_indices() {
        match c {
            '(' => depth = depth.saturating_add(1),
            ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(inside.get(start..at)?.trim());
                start = at.saturating_add(1);
            }
            _ => {}
        }
    }
    parts.push(inside.get(start..)?.trim());
    Some((name.trim(), parts))
}

/// Every attribute of a text, in order of the closing bracket.
fn attributes(source: &Source<'_>) -> Vec<Attribute> {
    let mut finder = Finder::default();
    let mut start = 0;
    let mut cursor = Cursor::new(source.text(), FrontmatterAllowed::No);
    loop {
        let token = cursor.advance_token();
        if token.kind == TokenKind::Eof {
            return finder.found;
        }
        let span = Span::new(start, start.saturating_add(token.len));
        finder.token(token.kind, span);
        start = span.end;
    }
}

#[derive(Debug, Default)]
struct Finder {
    found: Vec<Attribute>,
    /// Open braces: their place, and which of `found` are inner attributes directly in them.
    braces: Vec<(Span, Vec<usize>)>,
    /// `#` or `#!` seen, and where.
    sign: Option<(u32, bool)>,
    /// The attribute that is open: its `#`, the end of its `[`, whether it is inner, brackets open inside it.
    open: Option<(u32, u32, bool, usize)>,
}

impl Finder {
    fn token(&mut self, kind: TokenKind, span: Span) {
        match kind {
            TokenKind::Whitespace | TokenKind::LineComment { .. } | TokenKind::BlockComment { .. } => {}
            TokenKind::Pound if self.open.is_none() => self.sign = Some((span.start, false)),
            TokenKind::Bang if self.sign.is_some() => self.sign = self.sign.map(|(at, _)| (at, true)),
            TokenKind::OpenBracket => self.open_bracket(span),
            TokenKind::CloseBracket => self.close_bracket(span),
            TokenKind::OpenBrace => {
                self.sign = None;
                self.braces.push((span, Vec::new()));
            }
            TokenKind::CloseBrace => self.close_brace(span),
            _ => self.sign = None,
        }
    }

    fn open_bracket(&mut self, span: Span) {
        if let Some((.., depth)) = &mut self.open {
            *depth = depth.saturating_add(1);
        } else if let Some((at, is_inner)) = self.sign.take() {
            self.open = Some((at, span.end, is_inner, 0));
        }
    }

    fn close_bracket(&mut self, span: Span) {
        match &mut self.open {
            Some((at, inside, is_inner, 0)) => {
                let encloses = is_inner.then_some(FILE);
                let attribute =
                    Attribute { span: Span::new(*at, span.end), inside: Span::new(*inside, span.start), encloses };
                if let (true, Some((_, inner))) = (*is_inner, self.braces.last_mut()) {
                    inner.push(self.found.len());
                }
                self.found.push(attribute);
                self.open = None;
            }
            Some((.., depth)) => *depth = depth.saturating_sub(1),
            None => {}
        }
    }

    fn close_brace(&mut self, span: Span) {
        self.sign = None;
        let Some((open, inner)) = self.braces.pop() else { return };
        for index in inner {
            if let Some(attribute) = self.found.get_mut(index) {
                attribute.encloses = Some(open.to(span));
            }
        }
    }
}

/// The first byte from `at` that is not white space, a comment or an attribute.
pub(super) fn skip(source: &Source<'_>, at: u32) -> u32 {
    let mut cursor = Cursor::new(source.text().get(to_usize(at)..).unwrap_or(""), FrontmatterAllowed::No);
    let (mut start, mut depth, mut after_sign) = (at, 0_usize, false);
    loop {
        let token = cursor.advance_token();
        match token.kind {
            TokenKind::Eof => return start,
            TokenKind::Whitespace | TokenKind::LineComment { .. } | TokenKind::BlockComment { .. } => {}
            TokenKind::OpenBracket if after_sign || depth > 0 => {
                depth = depth.saturating_add(1);
                after_sign = false;
            }
            TokenKind::CloseBracket if depth > 0 => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            TokenKind::Pound => after_sign = true,
            TokenKind::Bang if after_sign => {}
            _ => return start,
        }
        start = start.saturating_add(token.len);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_lints() {
        assert_eq!(lints("allow(clippy::a, rustc::b)"), [(Lint::Clippy("a"), false)]);
        assert_eq!(lints("allow(static_mut_refs)"), [(Lint::Clippy("static_mut_refs"), false)]);
        let expected = lints("expect ( clippy::a , reason = \"b\")");
        assert_eq!(expected.first(), Some(&(Lint::Clippy("a"), false)));
        let ours = lints("cfg_attr(friction, allow(friction::a, friction::b), expect(friction::c))");
        assert_eq!(ours, [(Lint::Ours("a"), false), (Lint::Ours("b"), false), (Lint::Ours("c"), true)]);
        assert_eq!(lints("cfg_attr(test, allow(friction::a))"), []);
        assert_eq!(lints("warn(clippy::a)"), []);
    }

    #[test]
    fn inner_attributes_reach_their_braces() {
        let source = Source::new("#![a]\nmod m { #![b] fn f() { #[c] x[0]; } }");
        let found: Vec<_> = attributes(&source)
            .into_iter()
            .map(|a| (source.slice(a.inside), a.encloses.map(|span| source.slice(span))))
            .collect();
        assert_eq!(found, [("a", Some("")), ("b", Some("{ #![b] fn f() { #[c] x[0]; } }")), ("c", None)]);
    }

    #[test]
    fn skips_comments_and_attributes() {
        let text = "  // c\n /* d */ #[a([0])] #![b]\n/// doc\nfn f() {}";
        let at = skip(&Source::new(text), 0);
        assert_eq!(text.get(to_usize(at)..), Some("fn f() {}"));
    }
}
