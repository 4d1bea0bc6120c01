//! Cuts tokens into pieces that can be parsed by themselves: items, members or statements.

use ra_ap_rustc_lexer::TokenKind;

use super::scan::Token;
use crate::source::Span;

/// Consecutive tokens that make one item or statement.
pub(super) type Chunk<'t> = &'t [Token];

/// Cuts `tokens`, all inside the same brackets, after each `;` and after each `}` that ends something.
///
/// Brackets may be unbalanced: then a word that starts an item at the beginning of a line starts a chunk too.
pub(super) fn chunks<'t>(tokens: &'t [Token], text: &str, base: u32, balanced: bool) -> Vec<Chunk<'t>> {
    let mut cuts = Vec::new();
    let depth = tokens.first().map_or(0, |token| token.depth);
    for (index, token) in tokens.iter().enumerate() {
        let next = tokens.get(index.saturating_add(1));
        let cut = match next {
            None => true,
            Some(next) if !balanced => starts_item_at_margin(next, text, base) && !is_prefix(token, text, base),
            Some(next) => token.depth == depth && ends_piece(token, next, text, base),
        };
        if cut {
            cuts.push(index.saturating_add(1));
        }
    }
    split_at(tokens, &cuts)
}

fn split_at<'t>(tokens: &'t [Token], cuts: &[usize]) -> Vec<Chunk<'t>> {
    let mut start = 0;
    let mut pieces = Vec::new();
    for &cut in cuts {
        pieces.extend(tokens.get(start..cut));
        start = cut;
    }
    pieces
}

fn ends_piece(token: &Token, next: &Token, text: &str, base: u32) -> bool {
    match token.kind {
        TokenKind::Semi => true,
        TokenKind::CloseBrace => match next.kind {
            TokenKind::Ident => !matches!(next.text(text, base), "else" | "as"),
            TokenKind::Pound | TokenKind::RawIdent | TokenKind::Lifetime { .. } | TokenKind::OpenBrace => true,
            TokenKind::And | TokenKind::Star | TokenKind::OpenParen | TokenKind::OpenBracket | TokenKind::Bang => true,
            _ => false,
        },
        _ => false,
    }
}

/// Whether a token is the first on its line, not indented, and a word that only starts items.
fn starts_item_at_margin(token: &Token, text: &str, base: u32) -> bool {
    let start = crate::source::to_usize(token.span.start.saturating_sub(base));
    let at_margin = start == 0 || text.as_bytes().get(start.saturating_sub(1)) == Some(&b'\n');
    at_margin && (token.kind == TokenKind::Pound || STARTS.contains(&token.text(text, base)))
}

/// Whether a token belongs to the item that the next line goes on with, such as the end of an attribute.
fn is_prefix(token: &Token, text: &str, base: u32) -> bool {
    token.kind == TokenKind::CloseBracket && token.depth == 0 || token.text(text, base) == "pub"
}

const STARTS: &[&str] = &[
    "async",
    "const",
    "enum",
    "extern",
    "fn",
    "impl",
    "let",
    "macro_rules",
    "mod",
    "pub",
    "static",
    "struct",
    "trait",
    "type",
    "union",
    "unsafe",
    "use",
];

/// From the first byte of the first token to the last byte of the last.
pub(super) fn span(chunk: Chunk<'_>) -> Span {
    match (chunk.first(), chunk.last()) {
        (Some(first), Some(last)) => first.span.to(last.span),
        _ => Span::default(),
    }
}

/// The tokens inside the pair of braces, at the chunk's own depth, that is around the byte `at`.
pub(super) fn inside_braces<'t>(chunk: Chunk<'t>, at: u32) -> Option<Chunk<'t>> {
    let depth = chunk.first()?.depth;
    let behind = chunk.partition_point(|token| token.span.start < at);
    let is = |kind| move |token: &Token| token.kind == kind && token.depth == depth;
    let open = chunk.get(..behind)?.iter().rposition(is(TokenKind::OpenBrace))?;
    let close = chunk.iter().skip(open).position(is(TokenKind::CloseBrace))?.saturating_add(open);
    (close >= behind).then(|| chunk.get(open.saturating_add(1)..close))?
}
