//! Parses a text as a file, loose items, statements or one expression.

use proc_macro2::TokenStream;
use ra_ap_rustc_lexer::{Cursor, FrontmatterAllowed, TokenKind};
use syn::parse::Parser;

use super::edition::modernise;
use super::scan::Scan;
use super::{Error, Parsed, Tree, recover};
use crate::report::Edition;
use crate::source::{Source, Span, to_u32, to_usize};

/// A text with its comments, brackets and nesting, before anything parses it.
pub(crate) struct Scanned<'a> {
    text: &'a str,
    base: u32,
    scan: Scan,
}

/// Scans `source`.
pub(crate) fn scan<'a>(source: &Source<'a>) -> Scanned<'a> {
    let base = skipped(source.text());
    let text = source.text().get(base..).unwrap_or("");
    let base = to_u32(base);
    Scanned { text, base, scan: super::scan::scan(text, base) }
}

impl Scanned<'_> {
    /// Parses the text; what does not parse is reported and left out.
    pub(crate) fn parse(self, edition: Edition) -> Parsed {
        let Scanned { text, base, scan } = self;
        let (tree, errors) = match parse_clean(text, &scan, edition) {
            Ok(tree) => (tree, Vec::new()),
            Err(first) => recover::recover(text, base, &scan, edition, first),
        };
        Parsed { tree, errors, comments: scan.comments, base, edition }
    }
}

/// Both at once.
#[cfg(test)]
pub(crate) fn parse(source: &Source<'_>) -> Parsed {
    scan(source).parse(Edition::default())
}

/// Bytes of a byte-order mark, a `#!` line and a script's manifest between lines of `---` (RFC 3503, not stable yet).
fn skipped(text: &str) -> usize {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let rest = text.get(mark..).unwrap_or("");
    let mark = mark.saturating_add(ra_ap_rustc_lexer::strip_shebang(rest).unwrap_or(0));
    mark.saturating_add(frontmatter(text.get(mark..).unwrap_or("")))
}

fn frontmatter(text: &str) -> usize {
    let mut cursor = Cursor::new(text, FrontmatterAllowed::Yes);
    let mut skipped: usize = 0;
    loop {
        let token = cursor.advance_token();
        skipped = skipped.saturating_add(to_usize(token.len));
        match token.kind {
            TokenKind::Whitespace => {}
            TokenKind::Frontmatter { .. } => return if is_closed(text.get(..skipped)) { skipped } else { 0 },
            _ => return 0,
        }
    }
}

fn is_closed(frontmatter: Option<&str>) -> bool {
    let last = frontmatter.and_then(|text| text.trim().rsplit_once('\n'));
    last.is_some_and(|(_, last)| last.starts_with("---") && last.trim_end().bytes().all(|byte| byte == b'-'))
}

/// The tree; or the first error, unless the scan has something to say before any parser.
fn parse_clean(text: &str, scan: &Scan, edition: Edition) -> Result<Tree, Option<syn::Error>> {
    if !scan.errors.is_empty() || !scan.too_deep.is_empty() || !scan.too_long.is_empty() {
        return Err(None);
    }
    parse_text(text, edition).map_err(Some)
}

/// Parses as a file, else as statements; the error of the two that got further.
pub(super) fn parse_text(text: &str, edition: Edition) -> Result<Tree, syn::Error> {
    parse_as(text, edition, parse_tokens)
}

/// Parses tokens as they are, else in today's form where the edition is an old one; the error of the first.
pub(super) fn parse_as<T>(
    text: &str,
    edition: Edition,
    parse: fn(TokenStream) -> syn::Result<T>,
) -> Result<T, syn::Error> {
    let tokens: TokenStream =
        text.parse().map_err(|error: proc_macro2::LexError| syn::Error::new(error.span(), error))?;
    if edition >= Edition::E2021 {
        return parse(tokens);
    }
    parse(tokens.clone()).or_else(|error| parse(modernise(tokens, edition)).map_err(|_| error))
}

fn parse_tokens(tokens: TokenStream) -> syn::Result<Tree> {
    let as_file = match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) if !file.items.iter().any(is_statement) => return Ok(Tree::File(file)),
        // `assert!(…);` alone reads as an item.
        Ok(file) => return Ok(loose.parse2(tokens).map_or(Tree::File(file), Tree::Loose)),
        Err(error) => error,
    };
    match loose.parse2(tokens) {
        Ok(stmts) => Ok(Tree::Loose(stmts)),
        Err(error) if is_later(&error, &as_file) => Err(error),
        Err(_) => Err(as_file),
    }
}

/// Statements, perhaps below attributes of the file.
fn loose(input: syn::parse::ParseStream<'_>) -> syn::Result<Vec<syn::Stmt>> {
    syn::Attribute::parse_inner(input)?;
    syn::Block::parse_within(input)
}

/// Whether an item is a call of one of std's macros that makes sense only among statements.
fn is_statement(item: &syn::Item) -> bool {
    const NAMES: [&str; 14] = [
        "assert",
        "assert_eq",
        "assert_ne",
        "dbg",
        "debug_assert",
        "debug_assert_eq",
        "debug_assert_ne",
        "eprint",
        "eprintln",
        "panic",
        "print",
        "println",
        "todo",
        "unimplemented",
    ];
    match item {
        syn::Item::Macro(item) => item.ident.is_none() && NAMES.iter().any(|name| item.mac.path.is_ident(name)),
        _ => false,
    }
}

/// Whether one error is behind the other; what is missing at the end is behind everything.
fn is_later(one: &syn::Error, other: &syn::Error) -> bool {
    let place = |error: &syn::Error| {
        let span = error.span();
        (span.byte_range().is_empty(), span.start().line, span.start().column)
    };
    place(one) > place(other)
}

/// Turns `syn`'s errors for `text`, which starts at `offset`, into ours.
pub(super) fn errors_of(error: &syn::Error, text: &str, offset: u32) -> Vec<Error> {
    error
        .clone()
        .into_iter()
        .map(|error| {
            let range = error.span().byte_range();
            let (start, end) = if range.is_empty() {
                (text.trim_end().len(), text.trim_end().len())
            } else {
                (range.start, range.end)
            };
            let span = Span::new(offset.saturating_add(to_u32(start)), offset.saturating_add(to_u32(end)));
            Error::new(span, plain_words(&error.to_string(), text.get(to_usize(to_u32(start))..).unwrap_or("")))
        })
        .collect()
}

/// A message that says what to do where the parser's own would puzzle.
fn plain_words(message: &str, at: &str) -> String {
    if at.starts_with("...") || at.starts_with('…') {
        return "`...` is not Rust: put `todo!()` where code is left out".to_owned();
    }
    match message {
        "unexpected end of input, expected an expression" => "something is missing here: an expression".to_owned(),
        "cannot parse string into token stream" | "lex error" => "this is not a Rust token".to_owned(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scripts_manifest_is_skipped_where_it_is_closed() {
        let source = Source::new("#!/usr/bin/env cargo\n---cargo\n[dependencies]\n---\nfn f() {}\n");
        let parsed = parse(&source);
        assert_eq!(parsed.errors, []);
        assert_eq!(source.text().get(to_usize(parsed.base)..), Some("\nfn f() {}\n"));
        assert!(!parse(&Source::new("---\nfn f() {}\n")).errors.is_empty());
    }

    #[test]
    fn a_number_too_long_to_read_is_told_and_all_around_it_stays() {
        let text = format!("fn f() {{ let a = {}; }} fn g() {{}}", "9".repeat(100_000));
        let parsed = parse(&Source::new(&text));
        let Tree::File(file) = &parsed.tree else { panic!("{:?}", parsed.tree) };
        assert_eq!(file.items.len(), 2);
        assert_eq!(parsed.errors.len(), 1);
        assert!(parsed.errors.iter().all(|error| error.span == Span::new(17, 100_017)));
    }

    #[test]
    fn old_editions_parse_what_they_allow() {
        let text = "trait T { fn f(&self, u8) -> Box<Fn(u8) -> u8>; }";
        assert_eq!(scan(&Source::new(text)).parse(Edition::E2015).errors, []);
        assert_eq!(scan(&Source::new(text)).parse(Edition::E2021).errors.len(), 1);
    }
}
