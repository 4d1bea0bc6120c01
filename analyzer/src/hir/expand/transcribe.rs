//! Writes an arm's body with what its metavariables stand for.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, TokenStream, TokenTree};

use super::super::Name;
use super::hygiene::{Contexts, Marks};
use super::matching::{Bindings, Bound};
use super::nesting::Links;
use super::rules::{Template, is_sign};

/// The state of one expansion.
pub(super) struct Transcription<'e> {
    pub(super) bindings: &'e Bindings,
    pub(super) contexts: &'e mut Contexts,
    pub(super) marks: Marks,
    /// Falls by every token written.
    pub(super) fuel: &'e mut usize,
    /// The round of each repetition around the part being written.
    pub(super) rounds: Vec<usize>,
}

/// What has been written of a sequence.
#[derive(Default)]
struct Tokens {
    tokens: Vec<TokenTree>,
    links: Links,
}

impl Transcription<'_> {
    /// The tokens of `parts`, and how deep they nest; none where rounds do not agree or the fuel ends.
    pub(super) fn write(&mut self, parts: &[Template]) -> Option<(TokenStream, u32)> {
        let mut written = Tokens::default();
        self.append(parts, &mut written)?;
        Some((written.tokens.into_iter().collect(), written.links.most()))
    }

    fn append(&mut self, parts: &[Template], tokens: &mut Tokens) -> Option<()> {
        for (index, part) in parts.iter().enumerate() {
            match part {
                Template::Word(word) => {
                    let word = self.contexts.mark(word, &mut self.marks);
                    self.push(TokenTree::Ident(word), tokens)?;
                }
                Template::Token(token) => self.push(token.clone(), tokens)?,
                Template::Group(group, parts) => {
                    let (inside, links) = self.write(parts)?;
                    let mut written = Group::new(group.delimiter(), inside);
                    written.set_span(group.span());
                    self.push_nested(TokenTree::Group(written), Some(links), tokens)?;
                }
                Template::Crate(word) => self.push(TokenTree::Ident(Ident::new("crate", word.span())), tokens)?,
                Template::Var(name) => {
                    let Bound::Tokens(found) = self.find(name)? else { return None };
                    let found = match parts.get(index.saturating_add(1)) {
                        Some(Template::Token(next)) if is_path_sign(next) => qualified(found),
                        _ => found.clone(),
                    };
                    for token in found {
                        self.push(token, tokens)?;
                    }
                }
                Template::Repeat { parts, separator, names } => self.repeat(parts, separator, names, tokens)?,
            }
        }
        Some(())
    }

    fn push(&mut self, token: TokenTree, tokens: &mut Tokens) -> Option<()> {
        self.push_nested(token, None, tokens)
    }

    fn push_nested(&mut self, token: TokenTree, links: Option<u32>, tokens: &mut Tokens) -> Option<()> {
        *self.fuel = self.fuel.checked_sub(1)?;
        tokens.links.add(&token, links);
        tokens.tokens.push(token);
        Some(())
    }

    fn repeat(
        &mut self,
        parts: &[Template],
        separator: &[TokenTree],
        names: &[Name],
        tokens: &mut Tokens,
    ) -> Option<()> {
        let mut counts = names.iter().filter_map(|name| match self.find(name)? {
            Bound::Rounds(rounds) => Some(rounds.len()),
            Bound::Tokens(_) => None,
        });
        let count = counts.next()?;
        if counts.any(|other| other != count) {
            return None;
        }
        for round in 0..count {
            if round > 0 {
                for token in separator {
                    self.push(token.clone(), tokens)?;
                }
            }
            self.rounds.push(round);
            self.append(parts, tokens)?;
            self.rounds.pop();
        }
        Some(())
    }

    /// What a metavariable stands for in this round.
    fn find(&self, name: &Name) -> Option<&Bound> {
        let (_, bound) = self.bindings.iter().find(|(known, _)| known == name)?;
        let mut bound = bound;
        for &round in &self.rounds {
            match bound {
                Bound::Rounds(rounds) => bound = rounds.get(round)?,
                // A variable from outside the repetition is the same in each round.
                Bound::Tokens(_) => break,
            }
        }
        Some(bound)
    }
}

/// Whether a token is the first colon of `::`.
fn is_path_sign(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(sign) if sign.as_char() == ':' && sign.spacing() == Spacing::Joint)
}

/// A type before `::`: without a group where it is a path that an expression may begin with, else in angle brackets.
fn qualified(found: &[TokenTree]) -> Vec<TokenTree> {
    let [TokenTree::Group(group)] = found else { return found.to_vec() };
    if group.delimiter() != Delimiter::None {
        return found.to_vec();
    }
    let inside: Vec<TokenTree> = group.stream().into_iter().collect();
    let is_path = inside.iter().all(|token| matches!(token, TokenTree::Ident(_)) || is_sign(token, ':'));
    if is_path {
        return inside;
    }
    let sign = |sign: char| {
        let mut punct = Punct::new(sign, Spacing::Alone);
        punct.set_span(group.span());
        TokenTree::Punct(punct)
    };
    let tokens = std::iter::once(sign('<')).chain([TokenTree::Group(group.clone())]).chain([sign('>')]);
    tokens.collect::<TokenStream>().into_iter().collect()
}
