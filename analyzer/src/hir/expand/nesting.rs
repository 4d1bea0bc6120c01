//! Measures how deep a tree the parser may build of tokens that no text was scanned for.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

/// How deep tokens may nest that are written one after the other: an upper bound of brackets, and of signs and keywords
/// between two separators.
#[derive(Debug, Default)]
pub(super) struct Links {
    chain: u32,
    most: u32,
    after_brace: bool,
}

impl Links {
    /// The most levels.
    pub(super) fn most(&self) -> u32 {
        self.most
    }

    /// Goes on with a token; `inside` says how deep a group's tokens nest where that is known.
    pub(super) fn add(&mut self, token: &TokenTree, inside: Option<u32>) {
        if std::mem::take(&mut self.after_brace) && starts_anew(token) {
            self.chain = 0;
        }
        match token {
            TokenTree::Group(group) => {
                let inside = inside.unwrap_or_else(|| links(group.stream())).saturating_add(1);
                self.most = self.most.max(self.chain.saturating_add(inside));
                self.after_brace = group.delimiter() == Delimiter::Brace;
            }
            TokenTree::Punct(sign) if matches!(sign.as_char(), ',' | ';') => self.chain = 0,
            TokenTree::Punct(_) => self.chain = self.chain.saturating_add(1),
            TokenTree::Ident(word) => self.chain = self.chain.saturating_add(u32::from(nests(word))),
            TokenTree::Literal(_) => {}
        }
        self.most = self.most.max(self.chain);
    }
}

fn links(tokens: TokenStream) -> u32 {
    let mut links = Links::default();
    tokens.into_iter().for_each(|token| links.add(&token, None));
    links.most()
}

/// Whether a token behind a closing brace begins a statement or item.
fn starts_anew(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(word) => *word != "else" && *word != "as",
        TokenTree::Punct(sign) => sign.as_char() == '#',
        TokenTree::Group(_) | TokenTree::Literal(_) => false,
    }
}

fn nests(word: &Ident) -> bool {
    NESTING.iter().any(|nesting| word == nesting)
}

const NESTING: &[&str] = &[
    "as", "async", "await", "break", "dyn", "else", "if", "impl", "in", "let", "match", "move", "mut", "return",
    "unsafe", "while", "yield", "for", "loop", "const",
];
