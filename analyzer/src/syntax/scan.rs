//! Turns a text into its comments, bracket errors and nesting, before anything parses it.

use ra_ap_rustc_lexer::{Cursor, DocStyle, FrontmatterAllowed, LiteralKind, TokenKind};

use super::Error;
use crate::source::{Span, to_u32, to_usize};

/// Brackets nested deeper than this are refused: parsers recurse.
const MAX_DEPTH: usize = 256;
/// Operators, dots, arrows and keywords between two separators: each may nest a tree one level deeper.
const MAX_CHAIN: u32 = 4_000;

/// Integers with more digits than this are not read: that takes the parser time in the square of their number, and no
/// integer type of Rust holds them.
const MAX_DIGITS: u32 = 1_000;

/// A comment, with its delimiters in the span.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Comment {
    pub(crate) span: Span,
    /// `///`, `//!`, `/** */` or `/*! */`.
    pub(crate) is_doc: bool,
}

/// A token that is not white space or a comment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) span: Span,
    /// How many brackets are open around it; an opening and its closing bracket have the same depth.
    pub(super) depth: u32,
}

/// What a scan of the whole text found.
#[derive(Debug, Default)]
pub(super) struct Scan {
    pub(super) comments: Vec<Comment>,
    pub(super) tokens: Vec<Token>,
    /// Unbalanced brackets, unterminated literals and comments.
    pub(super) errors: Vec<Error>,
    /// A comment that runs to the end of the text.
    pub(super) unclosed_comment: Option<Span>,
    /// Integers too long to parse.
    pub(super) too_long: Vec<Span>,
    /// Expressions too deep to parse.
    pub(super) too_deep: Vec<Span>,
}

/// Scans `text`, whose first byte has offset `base`.
pub(super) fn scan(text: &str, base: u32) -> Scan {
    let mut scanner = Scanner {
        scan: Scan::default(),
        open: Vec::new(),
        chains: vec![0],
        nesting: 0,
        after_brace: false,
        swallowed: false,
    };
    let mut cursor = Cursor::new(text, FrontmatterAllowed::No);
    let mut start = base;
    loop {
        let token = cursor.advance_token();
        if token.kind == TokenKind::Eof {
            break;
        }
        let end = start.saturating_add(token.len);
        let here = text.get(to_usize(start.saturating_sub(base))..).unwrap_or("");
        scanner.token(token.kind, Span::new(start, end), here);
        start = end;
    }
    scanner.finish()
}

struct Scanner {
    scan: Scan,
    /// Kind and place of every open bracket.
    open: Vec<(TokenKind, Span)>,
    /// For each open bracket and the outside, the links since the last separator.
    chains: Vec<u32>,
    /// The sum of `chains`.
    nesting: u32,
    /// Whether the last token closed a brace, which ends a statement or item unless something like `else` follows.
    after_brace: bool,
    /// Whether a literal or comment runs to the end of the text, and with it the brackets that close others.
    swallowed: bool,
}

impl Scanner {
    fn token(&mut self, kind: TokenKind, span: Span, text: &str) {
        match kind {
            TokenKind::Whitespace => {}
            TokenKind::LineComment { doc_style } => self.comment(span, doc_style),
            TokenKind::BlockComment { doc_style, terminated } => {
                if !terminated {
                    self.error(Span::new(span.start, span.start.saturating_add(2)), "this comment is never closed");
                    self.scan.unclosed_comment = Some(span);
                    self.swallowed = true;
                }
                self.comment(span, doc_style);
            }
            _ => self.significant(kind, span, text),
        }
    }

    fn comment(&mut self, span: Span, doc_style: Option<DocStyle>) {
        self.scan.comments.push(Comment { span, is_doc: doc_style.is_some() });
    }

    fn significant(&mut self, kind: TokenKind, span: Span, text: &str) {
        if std::mem::take(&mut self.after_brace) && starts_anew(kind, text) {
            self.end_chain();
        }
        let closing = match kind {
            TokenKind::CloseParen | TokenKind::CloseBrace | TokenKind::CloseBracket => self.close(kind, span),
            _ => false,
        };
        let depth = to_u32(self.open.len());
        self.scan.tokens.push(Token { kind, span, depth });
        match kind {
            TokenKind::OpenParen | TokenKind::OpenBrace | TokenKind::OpenBracket => self.open(kind, span),
            TokenKind::Literal { kind, .. } => self.literal(kind, span),
            TokenKind::Unknown => self.error(span, "this character means nothing in Rust"),
            _ => {}
        }
        self.chain(kind, span, closing);
    }

    fn open(&mut self, kind: TokenKind, span: Span) {
        self.open.push((kind, span));
        self.chains.push(0);
        if self.open.len() == MAX_DEPTH {
            self.scan.too_deep.push(span);
        }
    }

    /// Whether the bracket closed the innermost open one (or one further out, whose inner ones are never closed).
    fn close(&mut self, kind: TokenKind, span: Span) -> bool {
        let Some(at) = self.open.iter().rposition(|&(open, _)| closer(open) == kind) else {
            self.error(span, format!("this `{}` closes nothing", bracket(kind)));
            return false;
        };
        for (open, span) in self.open.split_off(at).into_iter().skip(1) {
            self.error(span, format!("this `{}` is never closed", bracket(open)));
        }
        let closed = self.chains.split_off(self.chains.len().min(self.open.len().saturating_add(1)));
        self.nesting = self.nesting.saturating_sub(closed.iter().sum());
        true
    }

    fn literal(&mut self, kind: LiteralKind, span: Span) {
        let (terminated, what) = match kind {
            LiteralKind::Char { terminated } | LiteralKind::Byte { terminated } => (terminated, "character"),
            LiteralKind::Str { terminated }
            | LiteralKind::ByteStr { terminated }
            | LiteralKind::CStr { terminated } => (terminated, "string"),
            LiteralKind::RawStr { n_hashes }
            | LiteralKind::RawByteStr { n_hashes }
            | LiteralKind::RawCStr { n_hashes } => (n_hashes.is_some(), "raw string"),
            LiteralKind::Int { .. } => {
                if span.end.saturating_sub(span.start) > MAX_DIGITS {
                    self.scan.too_long.push(span);
                }
                (true, "")
            }
            LiteralKind::Float { .. } => (true, ""),
        };
        if !terminated {
            self.swallowed = true;
            self.error(Span::new(span.start, span.start.saturating_add(1)), format!("this {what} is never closed"));
        }
    }

    /// Counts what can nest a tree without brackets: operators, `.`, `?`, `else`, `<`, keywords.
    fn chain(&mut self, kind: TokenKind, span: Span, closing: bool) {
        match kind {
            TokenKind::Semi | TokenKind::Comma => self.end_chain(),
            TokenKind::Literal { .. } | TokenKind::Lifetime { .. } => {}
            _ if closing => self.after_brace = kind == TokenKind::CloseBrace,
            _ => {
                if let Some(links) = self.chains.last_mut() {
                    *links = links.saturating_add(1);
                    self.nesting = self.nesting.saturating_add(1);
                }
                if self.nesting == MAX_CHAIN {
                    self.scan.too_deep.push(span);
                }
            }
        }
    }

    fn end_chain(&mut self) {
        if let Some(links) = self.chains.last_mut() {
            self.nesting = self.nesting.saturating_sub(*links);
            *links = 0;
        }
    }

    fn error(&mut self, span: Span, message: impl Into<String>) {
        self.scan.errors.push(Error::new(span, message));
    }

    fn finish(mut self) -> Scan {
        let open = std::mem::take(&mut self.open);
        if !self.swallowed {
            open.into_iter()
                .for_each(|(open, span)| self.error(span, format!("this `{}` is never closed", bracket(open))));
        }
        crate::order::sort_by_key(&mut self.scan.errors, |error| error.span);
        self.scan
    }
}

impl Token {
    /// Its text.
    pub(super) fn text<'a>(&self, text: &'a str, base: u32) -> &'a str {
        let range = to_usize(self.span.start.saturating_sub(base))..to_usize(self.span.end.saturating_sub(base));
        text.get(range).unwrap_or("")
    }
}

/// Whether a token after `}` begins a new statement or item; `rest` is the text from it on.
fn starts_anew(kind: TokenKind, rest: &str) -> bool {
    match kind {
        TokenKind::Ident => !rest.starts_with("else") && !rest.starts_with("as "),
        TokenKind::Pound | TokenKind::RawIdent | TokenKind::Lifetime { .. } => true,
        _ => false,
    }
}

pub(super) fn closer(open: TokenKind) -> TokenKind {
    match open {
        TokenKind::OpenParen => TokenKind::CloseParen,
        TokenKind::OpenBrace => TokenKind::CloseBrace,
        _ => TokenKind::CloseBracket,
    }
}

fn bracket(kind: TokenKind) -> char {
    match kind {
        TokenKind::OpenParen => '(',
        TokenKind::CloseParen => ')',
        TokenKind::OpenBrace => '{',
        TokenKind::CloseBrace => '}',
        TokenKind::OpenBracket => '[',
        _ => ']',
    }
}
