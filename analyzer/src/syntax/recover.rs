//! Finds the smallest pieces of a text that do not parse, reports them, and parses the rest.

use syn::parse::Parser;

use super::chunk::{self, Chunk};
use super::parse::{errors_of, parse_as, parse_text};
use super::scan::Scan;
use super::{Error, Tree};
use crate::report::Edition;
use crate::source::{Span, to_usize};

/// After so many errors the rest of what does not parse is left out unexplained: nobody reads on, and each costs time.
const MAX_ERRORS: usize = 200;

/// Parses what can be parsed of `text`; `scan` is of the same text.
pub(super) fn recover(text: &str, base: u32, scan: &Scan, edition: Edition) -> (Tree, Vec<Error>) {
    let mut recovery = Recovery {
        text,
        base,
        edition,
        errors: scan.errors.iter().take(MAX_ERRORS).cloned().collect(),
        blanks: scan.unclosed_comment.into_iter().collect(),
    };
    recovery.refuse_deep(scan);
    let balanced = scan.errors.is_empty() || scan.unclosed_comment.is_some() && scan.errors.len() == 1;
    recovery.pieces(&scan.tokens, &Piece::Any, balanced);
    let tree = recovery.parse_rest();
    recovery.errors.sort_by_key(|error| error.span);
    recovery.errors.dedup();
    (tree, recovery.errors)
}

struct Recovery<'a> {
    text: &'a str,
    base: u32,
    edition: Edition,
    errors: Vec<Error>,
    /// What is left out of the final parse.
    blanks: Vec<Span>,
}

/// What a piece has to parse as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece {
    /// An item or statement.
    Any,
    Item,
    Member,
    TraitMember,
    Foreign,
}

impl Recovery<'_> {
    fn refuse_deep(&mut self, scan: &Scan) {
        let message = "this is nested too deep to analyse; split it into named parts";
        self.errors.extend(scan.too_deep.iter().map(|&span| Error::new(span, message)));
        for &deep in &scan.too_deep {
            let whole = chunk::chunks(&scan.tokens, self.text, self.base, scan.errors.is_empty())
                .into_iter()
                .map(chunk::span)
                .find(|span| span.contains(deep));
            self.blanks.extend(whole);
        }
    }

    /// Blanks and reports whichever of the pieces do not parse.
    fn pieces(&mut self, tokens: Chunk<'_>, kind: &Piece, balanced: bool) {
        for piece in chunk::chunks(tokens, self.text, self.base, balanced) {
            let span = chunk::span(piece);
            if self.errors.len() >= MAX_ERRORS {
                self.blanks.push(span);
                continue;
            }
            if self.blanks.iter().any(|blank| blank.contains(span)) {
                continue;
            }
            if self.errors.iter().any(|error| span.contains(error.span) && !balanced) {
                self.blanks.push(span);
                continue;
            }
            if let Err(error) = self.parse_piece(span, *kind) {
                self.narrow(piece, span, *kind, &error);
            }
        }
    }

    /// Blames a part of the piece if its outside parses with empty braces, else the whole piece.
    fn narrow(&mut self, piece: Chunk<'_>, span: Span, kind: Piece, error: &syn::Error) {
        let (before, errors) = (self.blanks.len(), self.errors.len());
        if let Some(inside) = chunk::inside_braces(piece).filter(|inside| !inside.is_empty()) {
            let within = chunk::span(inside);
            self.blanks.push(within);
            let shell_parses = self.parse_piece(span, kind).is_ok();
            self.blanks.truncate(before);
            if let (true, Some(inner)) = (shell_parses, inner_kind(piece, self.text, self.base)) {
                self.pieces(inside, &inner, true);
                if self.blanks.len() > before && self.parse_piece(span, kind).is_ok() {
                    return;
                }
            }
        }
        self.blanks.truncate(before);
        self.errors.truncate(errors);
        let text = self.slice(span);
        self.errors.extend(errors_of(error, &text, span.start));
        self.blanks.push(span);
    }

    fn parse_piece(&self, span: Span, kind: Piece) -> Result<(), syn::Error> {
        let (text, edition) = (self.slice(span), self.edition);
        match kind {
            Piece::Any => parse_text(&text, edition).map(|_| ()),
            Piece::Item => parse_as(&text, edition, syn::parse2::<syn::Item>).map(|_| ()),
            Piece::Member => parse_as(&text, edition, syn::parse2::<syn::ImplItem>).map(|_| ()),
            Piece::TraitMember => parse_as(&text, edition, syn::parse2::<syn::TraitItem>).map(|_| ()),
            Piece::Foreign => parse_as(&text, edition, syn::parse2::<syn::ForeignItem>).map(|_| ()),
        }
    }

    /// The text of a span without what is blanked.
    fn slice(&self, span: Span) -> String {
        let start = span.start.saturating_sub(self.base);
        let range = to_usize(start)..to_usize(span.end.saturating_sub(self.base));
        let mut bytes = self.text.get(range).unwrap_or("").as_bytes().to_vec();
        for blank in self.blanks.iter().filter(|blank| span.contains(**blank)) {
            let from = to_usize(blank.start.saturating_sub(span.start));
            let to = to_usize(blank.end.saturating_sub(span.start));
            for byte in bytes.get_mut(from..to).into_iter().flatten().filter(|byte| !matches!(byte, b'\n' | b'\r')) {
                *byte = b' ';
            }
        }
        String::from_utf8(bytes).unwrap_or_default()
    }

    /// Parses the text without the blanks; every piece parses by itself, so only a mix of pieces can fail.
    fn parse_rest(&mut self) -> Tree {
        let whole = Span::new(self.base, self.base.saturating_add(crate::source::to_u32(self.text.len())));
        let text = self.slice(whole);
        match parse_text(&text, self.edition) {
            Ok(tree) => tree,
            Err(error) => {
                self.errors.extend(errors_of(&error, &text, self.base));
                Tree::Loose(syn::Block::parse_within.parse_str("").unwrap_or_default())
            }
        }
    }
}

/// What the braces of a piece hold, by its keyword.
fn inner_kind(piece: Chunk<'_>, text: &str, base: u32) -> Option<Piece> {
    let depth = piece.first()?.depth;
    let words = piece.iter().filter(|token| token.depth == depth).map(|token| token.text(text, base));
    let mut foreign = false;
    for word in words {
        match word {
            "extern" => foreign = true,
            "{" => return Some(if foreign { Piece::Foreign } else { Piece::Any }),
            "fn" | "let" => return Some(Piece::Any),
            "impl" => return Some(Piece::Member),
            "trait" => return Some(Piece::TraitMember),
            "mod" => return Some(Piece::Item),
            "struct" | "enum" | "union" | "use" | "macro_rules" | "match" => return None,
            _ => {}
        }
    }
    None
}
