//! Matches the tokens of a call against an arm.

use proc_macro2::TokenTree;

use super::super::Name;
use super::fragment::fragment;
use super::hygiene::plain;
use super::rules::{Matcher, Times, unit};

/// What a metavariable stands for.
#[derive(Debug)]
pub(super) enum Bound {
    Tokens(Vec<TokenTree>),
    /// One for each round of a repetition.
    Rounds(Vec<Bound>),
}

/// Metavariables in the order in which they were met.
pub(super) type Bindings = Vec<(Name, Bound)>;

/// Matches all of `tokens`; `fuel` falls by the tokens that are looked at.
pub(super) fn matches(parts: &[Matcher], tokens: &[TokenTree], fuel: &mut usize) -> Option<Bindings> {
    let mut bindings = Bindings::new();
    let rest = sequence(parts, tokens, &mut bindings, fuel)?;
    rest.is_empty().then_some(bindings)
}

/// Matches parts at the start of `tokens` and gives what is left.
fn sequence<'t>(
    parts: &[Matcher],
    tokens: &'t [TokenTree],
    bindings: &mut Bindings,
    fuel: &mut usize,
) -> Option<&'t [TokenTree]> {
    let mut rest = tokens;
    for part in parts {
        *fuel = fuel.checked_sub(1)?;
        rest = match part {
            Matcher::Token(token) => same(token, rest)?,
            Matcher::Group(delimiter, parts) => {
                let (TokenTree::Group(group), behind) = rest.split_first()? else { return None };
                if group.delimiter() != *delimiter {
                    return None;
                }
                let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                *fuel = fuel.checked_sub(inside.len())?;
                sequence(parts, &inside, bindings, fuel)?.is_empty().then_some(behind)?
            }
            Matcher::Var(name, kind) => {
                let (found, behind) = fragment(*kind, rest, fuel)?;
                bindings.push((name.clone(), Bound::Tokens(found)));
                behind
            }
            Matcher::Repeat { parts, separator, times, names } => {
                let rounds = Rounds { parts, separator: separator.as_deref(), times: *times, names };
                rounds.matched(rest, bindings, fuel)?
            }
        };
    }
    Some(rest)
}

/// A repetition.
struct Rounds<'m> {
    parts: &'m [Matcher],
    separator: Option<&'m [TokenTree]>,
    times: Times,
    names: &'m [Name],
}

impl Rounds<'_> {
    /// Takes as many rounds as there are: what may follow a repetition never looks like another round.
    fn matched<'t>(
        &self,
        tokens: &'t [TokenTree],
        bindings: &mut Bindings,
        fuel: &mut usize,
    ) -> Option<&'t [TokenTree]> {
        let mut rest = tokens;
        let mut found: Vec<(Name, Vec<Bound>)> = self.names.iter().map(|name| (name.clone(), Vec::new())).collect();
        let mut count: usize = 0;
        while !(rest.is_empty() || (self.times == Times::AtMostOnce && count > 0)) {
            let mut round = Bindings::new();
            let Some(behind) = self.round(rest, count > 0, &mut round, fuel) else { break };
            // A round of nothing would go on for ever.
            if behind.len() == rest.len() {
                break;
            }
            for (name, bound) in round {
                if let Ok(at) = found.binary_search_by(|(known, _)| known.cmp(&name)) {
                    found.get_mut(at)?.1.push(bound);
                }
            }
            rest = behind;
            count = count.saturating_add(1);
        }
        if *fuel == 0 || (self.times == Times::Some && count == 0) {
            return None;
        }
        bindings.extend(found.into_iter().map(|(name, rounds)| (name, Bound::Rounds(rounds))));
        Some(rest)
    }

    fn round<'t>(
        &self,
        tokens: &'t [TokenTree],
        is_later: bool,
        bindings: &mut Bindings,
        fuel: &mut usize,
    ) -> Option<&'t [TokenTree]> {
        let rest = match self.separator {
            Some(separator) if is_later => same(separator, tokens)?,
            _ => tokens,
        };
        sequence(self.parts, rest, bindings, fuel)
    }
}

/// What is behind a token that has to be there as it stands; marks are not looked at.
fn same<'t>(wanted: &[TokenTree], tokens: &'t [TokenTree]) -> Option<&'t [TokenTree]> {
    let (found, behind) = unit(tokens)?;
    let is_same = found.len() == wanted.len() && found.iter().zip(wanted).all(|(found, wanted)| alike(found, wanted));
    is_same.then_some(behind)
}

fn alike(one: &TokenTree, other: &TokenTree) -> bool {
    match (one, other) {
        (TokenTree::Ident(one), TokenTree::Ident(other)) => plain(&one.to_string()) == plain(&other.to_string()),
        (TokenTree::Punct(one), TokenTree::Punct(other)) => one.as_char() == other.as_char(),
        (TokenTree::Literal(one), TokenTree::Literal(other)) => one.to_string() == other.to_string(),
        _ => false,
    }
}
