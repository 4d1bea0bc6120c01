//! Finds the smallest pieces of a text that do not parse, reports them, and parses the rest.

use syn::parse::Parser;

use super::chunk::{self, Chunk};
use super::parse::{errors_of, parse_as, parse_text};
use super::scan::Scan;
use super::{Error, Tree};
use crate::report::Edition;
use crate::source::{Span, to_u32, to_usize};

/// After so many errors the rest of what does not parse is left out unexplained: nobody reads on, and each costs time.
const MAX_ERRORS: usize = 200;

/// How often a piece is parsed again after a part of it took the blame.
const MAX_ROUNDS: usize = 8;
/// Pieces that were suspected and do parse may cost as much as so many times the text.
const MAX_SUSPICION: usize = 4;

/// Parses what can be parsed of `text`; `scan` is of the same text, and `first` is its first error if that is known.
pub(super) fn recover(
    text: &str,
    base: u32,
    scan: &Scan,
    edition: Edition,
    first: Option<syn::Error>,
) -> (Tree, Vec<Error>) {
    let mut recovery = Recovery {
        text,
        base,
        edition,
        errors: scan.errors.iter().take(MAX_ERRORS).cloned().collect(),
        blanks: scan.unclosed_comment.into_iter().collect(),
        suspicion: text.len().saturating_mul(MAX_SUSPICION),
    };
    recovery.shorten_literals(scan);
    recovery.refuse_deep(scan);
    let balanced = scan.errors.is_empty() || scan.unclosed_comment.is_some() && scan.errors.len() == 1;
    let whole = recovery.whole();
    let first = match first {
        None if balanced => match parse_text(&recovery.slice(whole), edition) {
            Ok(tree) => return (tree, recovery.errors),
            Err(error) => Some(error),
        },
        first => first,
    };
    let first = first.map(|error| recovery.place(&error, whole));
    recovery.top_pieces(&scan.tokens, balanced, first);
    let tree = recovery.parse_rest(&scan.tokens, balanced);
    crate::order::sort_by_key(&mut recovery.errors, |error| error.span);
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
    /// Bytes of innocent suspects that may still be parsed.
    suspicion: usize,
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

/// Where a text stops to parse, and what is said of it.
#[derive(Debug, Clone)]
struct Fault {
    at: u32,
    errors: Vec<Error>,
}

impl Recovery<'_> {
    /// Of a number that takes too long to read, the first digit stays.
    fn shorten_literals(&mut self, scan: &Scan) {
        let message = "this number has too many digits to read";
        for &literal in scan.too_long.iter().take(MAX_ERRORS) {
            self.errors.push(Error::new(literal, message));
        }
        let rest = |literal: &Span| Span::new(literal.start.saturating_add(1), literal.end);
        self.blanks.extend(scan.too_long.iter().map(rest));
    }

    fn refuse_deep(&mut self, scan: &Scan) {
        if scan.too_deep.is_empty() {
            return;
        }
        let message = "this is nested too deep to analyse; split it into named parts";
        self.errors.extend(scan.too_deep.iter().map(|&span| Error::new(span, message)));
        let pieces = chunk::chunks(&scan.tokens, self.text, self.base, scan.errors.is_empty());
        let mut deep = scan.too_deep.iter().copied().peekable();
        for span in pieces.into_iter().map(chunk::span) {
            let before = self.blanks.len();
            while deep.next_if(|deep| deep.start < span.end).is_some() {
                self.blanks.truncate(before);
                self.blanks.push(span);
            }
        }
    }

    /// Blanks and reports what does not parse of the text's own items and statements.
    fn top_pieces(&mut self, tokens: Chunk<'_>, balanced: bool, first: Option<u32>) {
        let pieces = chunk::chunks(tokens, self.text, self.base, balanced);
        let innocent = first.map_or(0, |at| index_at(&pieces, at).saturating_sub(1));
        for &piece in pieces.get(innocent..).into_iter().flatten() {
            let span = chunk::span(piece);
            if self.is_given_up(span) {
                continue;
            }
            if self.errors.iter().any(|error| span.contains(error.span) && !balanced) {
                self.blanks.push(span);
                continue;
            }
            self.mend(piece, span);
        }
    }

    /// Blanks parts of a piece until the rest of it parses.
    fn mend(&mut self, piece: Chunk<'_>, span: Span) {
        let mut rounds: usize = 0;
        while let Err(error) = self.parse_piece(span, Piece::Any) {
            rounds = rounds.saturating_add(1);
            let fault = self.fault(&error, span);
            if rounds > MAX_ROUNDS || !self.blame_inside(piece, &fault) {
                self.blame(span, fault);
                return;
            }
        }
    }

    /// Whether nothing more is to be said of what is there.
    fn is_given_up(&mut self, span: Span) -> bool {
        if self.errors.len() >= MAX_ERRORS {
            self.blanks.push(span);
            return true;
        }
        self.blanks.iter().any(|blank| blank.contains(span))
    }

    /// Blames a part of the piece between the braces around the fault.
    fn blame_inside(&mut self, piece: Chunk<'_>, fault: &Fault) -> bool {
        let inner = chunk::inside_braces(piece, fault.at).filter(|inside| !inside.is_empty());
        match inner.zip(inner_kind(piece, self.text, self.base)) {
            Some((inside, kind)) => {
                let pieces = chunk::chunks(inside, self.text, self.base, true);
                let index = index_at(&pieces, fault.at);
                let blamed = self.blame_one(&pieces, index, kind, fault);
                if blamed {
                    pieces.iter().skip(index.saturating_add(1)).for_each(|piece| self.check(piece, kind));
                }
                blamed
            }
            None => false,
        }
    }

    /// Blames the piece at the fault, or a part of it; or the one before, which may lack its end.
    fn blame_one(&mut self, pieces: &[Chunk<'_>], index: usize, kind: Piece, fault: &Fault) -> bool {
        let suspects = [Some(index), index.checked_sub(1)];
        let mut suspects = suspects.into_iter().flatten().filter_map(|index| pieces.get(index));
        suspects.any(|&piece| self.blame_inside(piece, fault) || self.blame_suspect(chunk::span(piece), kind, fault))
    }

    fn blame_suspect(&mut self, span: Span, kind: Piece, fault: &Fault) -> bool {
        let bytes = to_usize(span.end.saturating_sub(span.start));
        if self.suspicion < bytes || self.blanks.iter().any(|blank| blank.contains(span)) {
            return false;
        }
        let Err(error) = self.parse_piece(span, kind) else {
            self.suspicion = self.suspicion.saturating_sub(bytes);
            return false;
        };
        let own = self.fault(&error, span);
        // What fails earlier by itself than where it stands is no such piece: a field or an arm, not a statement.
        let fault = if own.at < fault.at && fault.at < span.end { fault.clone() } else { own };
        self.blame(span, fault);
        true
    }

    /// Looks at a piece behind a fault; what is before it is known to parse.
    fn check(&mut self, piece: Chunk<'_>, kind: Piece) {
        let span = chunk::span(piece);
        if self.is_given_up(span) {
            return;
        }
        if let Err(error) = self.parse_piece(span, kind) {
            let fault = self.fault(&error, span);
            if !self.blame_inside(piece, &fault) {
                self.blame(span, fault);
            }
        }
    }

    fn blame(&mut self, span: Span, fault: Fault) {
        self.errors.extend(fault.errors);
        self.blanks.push(span);
    }

    fn fault(&self, error: &syn::Error, span: Span) -> Fault {
        Fault { at: self.place(error, span), errors: errors_of(error, &self.slice(span), span.start) }
    }

    /// Where an error in the text of `span` is; the end for what is missing there.
    fn place(&self, error: &syn::Error, span: Span) -> u32 {
        let range = error.span().byte_range();
        if range.is_empty() { span.end } else { span.start.saturating_add(to_u32(range.start)) }
    }

    fn whole(&self) -> Span {
        Span::new(self.base, self.base.saturating_add(to_u32(self.text.len())))
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
    fn parse_rest(&mut self, tokens: Chunk<'_>, balanced: bool) -> Tree {
        let whole = self.whole();
        for _ in 0..MAX_ROUNDS {
            let error = match parse_text(&self.slice(whole), self.edition) {
                Ok(tree) => return tree,
                Err(error) => error,
            };
            let fault = self.fault(&error, whole);
            let pieces = chunk::chunks(tokens, self.text, self.base, balanced);
            let Some(&piece) = pieces.get(index_at(&pieces, fault.at)) else { break };
            self.blame(chunk::span(piece), fault);
        }
        Tree::Loose(syn::Block::parse_within.parse_str("").unwrap_or_default())
    }
}

/// The piece that holds the byte `at`: the last that starts there or before.
fn index_at(pieces: &[Chunk<'_>], at: u32) -> usize {
    pieces.partition_point(|piece| chunk::span(piece).start <= at).saturating_sub(1)
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
            "fn" => return Some(Piece::Any),
            "impl" => return Some(Piece::Member),
            "trait" => return Some(Piece::TraitMember),
            "mod" => return Some(Piece::Item),
            "struct" | "enum" | "union" | "use" | "macro_rules" | "match" => return None,
            _ => {}
        }
    }
    None
}
