//! Measures how deep a tree the parser may build of tokens that no text was scanned for.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The most levels that tokens may nest: an upper bound of brackets, and of signs and keywords between two separators.
pub(super) fn links(tokens: TokenStream) -> u32 {
    let mut chain: u32 = 0;
    let mut most: u32 = 0;
    let mut after_brace = false;
    for token in tokens {
        if std::mem::take(&mut after_brace) && starts_anew(&token) {
            chain = 0;
        }
        match token {
            TokenTree::Group(group) => {
                let inside = links(group.stream()).saturating_add(1);
                most = most.max(chain.saturating_add(inside));
                after_brace = group.delimiter() == Delimiter::Brace;
            }
            TokenTree::Punct(sign) if matches!(sign.as_char(), ',' | ';') => chain = 0,
            TokenTree::Punct(_) => chain = chain.saturating_add(1),
            TokenTree::Ident(word) => chain = chain.saturating_add(u32::from(nests(&word.to_string()))),
            TokenTree::Literal(_) => {}
        }
        most = most.max(chain);
    }
    most
}

/// Whether a token behind a closing brace begins a statement or item.
fn starts_anew(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(word) => *word != "else" && *word != "as",
        TokenTree::Punct(sign) => sign.as_char() == '#',
        TokenTree::Group(_) | TokenTree::Literal(_) => false,
    }
}

fn nests(word: &str) -> bool {
    matches!(
        word,
        "as" | "async"
            | "await"
            | "break"
            | "dyn"
            | "else"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "match"
            | "move"
            | "mut"
            | "return"
            | "unsafe"
            | "while"
            | "yield"
            | "for"
            | "loop"
            | "const"
    )
}
