//! Prints tokens: with the spaces between them where they are written, and with those of rustc's own rules where a macro's
//! body writes them.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};

use super::super::super::expand::plain;
use super::super::Lower;
use super::Printer;
use super::page::Breaks;
use crate::source::{Span, to_usize};

/// Signs of more than one character, the longer ones first.
const OPERATORS: [&str; 25] = [
    "<<=", ">>=", "...", "..=", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=", "%=",
    "^=", "&=", "|=", "<<", ">>", "..", "<-",
];

/// A token as rustc has it.
pub(super) struct Token {
    /// The word; of a group, the bracket that opens it.
    text: String,
    /// What a group holds.
    inside: Vec<Token>,
    kind: Kind,
    /// Where it is written, if it is not of a macro's body.
    start: Option<u32>,
    behind: Behind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    Keyword,
    Sign,
    Parenthesis,
    Bracket,
    /// A brace, and whether spaces stand inside it.
    Brace {
        is_wide: bool,
    },
    /// What stands for a fragment of a macro's arguments.
    Fragment,
    Other,
}

/// What stands behind a token where it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Behind {
    /// The next token.
    Token,
    /// The token that begins here, perhaps not the one that a macro puts behind it.
    At(u32),
    /// A space, or nobody knows: rustc has a rule for that.
    Space,
}

impl Lower<'_> {
    pub(super) fn listed(&self, tokens: TokenStream) -> Option<Vec<Token>> {
        let mut listed: Vec<Token> = Vec::new();
        let mut signs: Vec<Punct> = Vec::new();
        for token in tokens {
            match token {
                TokenTree::Punct(sign) if sign.as_char() != '\'' => {
                    let is_last = sign.spacing() == Spacing::Alone;
                    signs.push(sign);
                    if is_last {
                        self.split(std::mem::take(&mut signs), &mut listed);
                    }
                }
                token => {
                    self.split(std::mem::take(&mut signs), &mut listed);
                    self.list(token, &mut listed)?;
                }
            }
        }
        self.split(signs, &mut listed);
        Some(listed)
    }

    fn list(&self, token: TokenTree, listed: &mut Vec<Token>) -> Option<()> {
        let span = token.span();
        let mut start = self.start(span);
        let (text, kind, behind) = match token {
            TokenTree::Group(group) => {
                listed.push(self.group(&group, start)?);
                return Some(());
            }
            TokenTree::Ident(word) => {
                let quote = listed.pop_if(|last| last.text == "'");
                start = quote.as_ref().map_or(start, |quote| quote.start);
                let (text, kind) = named(&word.to_string(), quote.is_some());
                (text, kind, self.behind(span))
            }
            // The beginning of a lifetime, whose name comes next.
            TokenTree::Punct(sign) => (sign.as_char().to_string(), Kind::Sign, Behind::Token),
            TokenTree::Literal(literal) => (literal.to_string(), Kind::Other, self.behind(span)),
        };
        // `$crate` is printed as that.
        let is_known = text != "crate" || start.is_some();
        is_known.then(|| listed.push(Token { text, inside: Vec::new(), kind, start, behind }))
    }

    /// The delimiters of a macro's body stand as they are written, its other tokens do not.
    fn group(&self, group: &Group, start: Option<u32>) -> Option<Token> {
        let inside = self.listed(group.stream())?;
        let is_close = |span| self.spans.in_text(span).is_some_and(|written| !self.is_space(written));
        let behind = if is_close(group.span_close()) { Behind::Token } else { Behind::Space };
        let (text, kind, behind) = match group.delimiter() {
            Delimiter::None => ("", Kind::Fragment, Behind::Space),
            Delimiter::Parenthesis => ("(", Kind::Parenthesis, behind),
            Delimiter::Bracket => ("[", Kind::Bracket, behind),
            Delimiter::Brace => ("{", Kind::Brace { is_wide: !is_close(group.span_open()) }, behind),
        };
        Some(Token { text: text.to_owned(), inside, kind, start, behind })
    }

    /// Signs in a row to those that rustc reads.
    fn split(&self, signs: Vec<Punct>, listed: &mut Vec<Token>) {
        let text: String = signs.iter().map(Punct::as_char).collect();
        let mut rest = text.as_str();
        let mut signs = signs.iter();
        while let Some(first) = signs.next() {
            let length = OPERATORS.iter().find(|sign| rest.starts_with(**sign)).map_or(1, |sign| sign.len());
            let last = length.checked_sub(2).and_then(|skipped| signs.nth(skipped)).unwrap_or(first);
            let (sign, behind) = rest.split_at_checked(length).unwrap_or((rest, ""));
            rest = behind;
            let (start, behind) = (self.start(first.span()), self.behind(last.span()));
            listed.push(Token { text: sign.to_owned(), inside: Vec::new(), kind: Kind::Sign, start, behind });
        }
    }

    pub(super) fn start(&self, span: proc_macro2::Span) -> Option<u32> {
        self.spans.in_text(span).filter(|_| self.spans.is_argument(span)).map(|written| written.start)
    }

    fn behind(&self, span: proc_macro2::Span) -> Behind {
        match self.spans.in_text(span) {
            Some(written) if self.spans.is_argument(span) && !self.is_space(written) => match self.spans.expanding() {
                None => Behind::Token,
                Some(_) => Behind::At(written.end),
            },
            _ => Behind::Space,
        }
    }

    /// Whether a space or a comment stands behind a token.
    fn is_space(&self, written: Span) -> bool {
        let rest = self.source.text().get(to_usize(written.end)..).unwrap_or("");
        rest.starts_with(char::is_whitespace) || rest.starts_with("//") || rest.starts_with("/*")
    }
}

/// A word, or a lifetime.
fn named(word: &str, is_quoted: bool) -> (String, Kind) {
    let word = plain(word);
    if is_quoted {
        return (format!("'{word}"), Kind::Other);
    }
    let is_word = word.starts_with("r#") || syn::parse_str::<syn::Ident>(word).is_ok();
    let kind = if is_word || matches!(word, "fn" | "Self" | "pub") { Kind::Word } else { Kind::Keyword };
    (word.to_owned(), kind)
}

impl Printer<'_, '_> {
    /// Tokens with spaces where rustc prints them; none where nobody knows.
    pub(super) fn tokens(&mut self, tokens: &[Token]) -> Option<()> {
        for (index, token) in tokens.iter().enumerate() {
            self.token(token)?;
            let Some(next) = tokens.get(index.saturating_add(1)) else { break };
            match token.behind {
                Behind::Token => {}
                Behind::At(end) if next.start == Some(end) => {}
                Behind::At(_) | Behind::Space if !is_apart(token, next) => {}
                // It depends on the kind of the fragment.
                Behind::At(_) => return None,
                Behind::Space => self.page.space(),
            }
        }
        Some(())
    }

    fn token(&mut self, token: &Token) -> Option<()> {
        match token.kind {
            Kind::Parenthesis => self.bracketed("(", &token.inside, ")"),
            Kind::Bracket => self.bracketed("[", &token.inside, "]"),
            Kind::Brace { is_wide } => {
                self.page.begin(4, Breaks::All);
                self.braced(&token.inside, is_wide)
            }
            Kind::Fragment => self.tokens(&token.inside),
            _ => {
                self.page.word(token.text.as_str());
                Some(())
            }
        }
    }

    fn bracketed(&mut self, open: &str, inside: &[Token], close: &str) -> Option<()> {
        self.page.word(open);
        self.page.begin(0, Breaks::Needed);
        self.tokens(inside)?;
        self.page.end();
        self.page.word(close);
        Some(())
    }

    /// From the brace on; closes the box around it.
    fn braced(&mut self, inside: &[Token], is_wide: bool) -> Option<()> {
        self.page.word("{");
        if is_wide && !inside.is_empty() {
            self.page.space();
        }
        self.page.begin(0, Breaks::Needed);
        self.tokens(inside)?;
        self.page.end();
        if is_wide && !inside.is_empty() {
            self.page.space_out();
        }
        self.page.word("}");
        self.page.end();
        Some(())
    }

    /// A macro call.
    pub(super) fn mac(&mut self, call: &syn::Macro) -> Option<()> {
        let inside = self.lower.listed(call.tokens.clone())?;
        let is_braced = matches!(call.delimiter, syn::MacroDelimiter::Brace(_));
        if is_braced {
            self.page.begin(4, Breaks::All);
        }
        self.path(None, &call.path, false)?;
        self.page.word("!");
        match call.delimiter {
            syn::MacroDelimiter::Paren(_) => self.bracketed("(", &inside, ")"),
            syn::MacroDelimiter::Bracket(_) => self.bracketed("[", &inside, "]"),
            syn::MacroDelimiter::Brace(_) => {
                self.page.word(" ");
                self.braced(&inside, true)
            }
        }
    }
}

/// Whether rustc prints a space between tokens when it can't tell how they are written.
fn is_apart(token: &Token, next: &Token) -> bool {
    match (token.kind, token.text.as_str(), next.kind, next.text.as_str()) {
        (_, "." | "$", kind, _) if kind != Kind::Sign => false,
        (kind, _, _, "," | ";" | ".") if kind != Kind::Sign => false,
        (Kind::Word, _, Kind::Parenthesis, _) | (Kind::Word, _, Kind::Sign, "!") => false,
        (Kind::Sign, "#", Kind::Bracket, _) => false,
        _ => true,
    }
}
