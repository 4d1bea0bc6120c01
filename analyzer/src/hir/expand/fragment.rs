//! Takes the part of a call that a metavariable of some kind stands for.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};

use super::hygiene::is_fixed;
use super::rules::{Fragment, is_sign, unit};

/// The tokens at the start of `tokens` that are of `kind`, and what is left.
///
/// What the parser found stays together: an expression or type of several tokens becomes a group without brackets.
pub(super) fn fragment<'t>(
    kind: Fragment,
    tokens: &'t [TokenTree],
    fuel: &mut usize,
) -> Option<(Vec<TokenTree>, &'t [TokenTree])> {
    let length = match kind {
        Fragment::Vis => visibility(tokens),
        Fragment::Tree => unit(tokens)?.0.len(),
        Fragment::Ident => usize::from(matches!(tokens.first()?, TokenTree::Ident(word) if *word != "_")),
        Fragment::Lifetime => match tokens {
            [quote, TokenTree::Ident(_), ..] if is_sign(quote, '\'') => 2,
            _ => 0,
        },
        Fragment::Literal => literal(tokens)?,
        Fragment::Block => usize::from(is_block(tokens.first()?)),
        _ => parsed(kind, tokens, fuel)?,
    };
    if length == 0 && kind != Fragment::Vis {
        return None;
    }
    let (found, behind) = tokens.split_at_checked(length)?;
    let found = found.to_vec();
    let is_whole = found.len() > 1 && matches!(kind, Fragment::Expr | Fragment::Type);
    Some((if is_whole { vec![group(found)] } else { found }, behind))
}

fn group(tokens: Vec<TokenTree>) -> TokenTree {
    let span = tokens.first().map(TokenTree::span);
    let mut group = Group::new(Delimiter::None, tokens.into_iter().collect());
    if let Some(span) = span {
        group.set_span(span);
    }
    TokenTree::Group(group)
}

/// How many tokens `pub`, `pub(crate)` and their like have; none at all is a visibility too.
fn visibility(tokens: &[TokenTree]) -> usize {
    let is_inside = |group: &Group| {
        let first = group.stream().into_iter().next();
        let is_place = |word: &str| matches!(word, "crate" | "self" | "super" | "in");
        group.delimiter() == Delimiter::Parenthesis
            && matches!(first, Some(TokenTree::Ident(word)) if is_place(&word.to_string()))
    };
    match tokens {
        [TokenTree::Ident(word), TokenTree::Group(group), ..] if *word == "pub" && is_inside(group) => 2,
        [TokenTree::Ident(word), ..] if *word == "pub" => 1,
        _ => 0,
    }
}

fn literal(tokens: &[TokenTree]) -> Option<usize> {
    let is_number = |token: &TokenTree| matches!(token, TokenTree::Literal(number) if number.to_string().starts_with(|c: char| c.is_ascii_digit()));
    Some(match tokens {
        [minus, number, ..] if is_sign(minus, '-') && is_number(number) => 2,
        [TokenTree::Literal(_), ..] => 1,
        [TokenTree::Ident(word), ..] if *word == "true" || *word == "false" => 1,
        [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::None => {
            let inside: Vec<TokenTree> = group.stream().into_iter().collect();
            usize::from(literal(&inside)? == inside.len())
        }
        _ => 0,
    })
}

fn is_block(token: &TokenTree) -> bool {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            let mut inside = group.stream().into_iter();
            inside.next().is_some_and(|first| is_block(&first)) && inside.next().is_none()
        }
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        _ => false,
    }
}

/// How many tokens the parser takes. It is shown the tokens up to the first that may end the fragment (a comma can also
/// stand inside a type), and if that is no whole one, up to a later one, twice as far each time.
fn parsed(kind: Fragment, tokens: &[TokenTree], fuel: &mut usize) -> Option<usize> {
    let mut ends: usize = 1;
    loop {
        let window = window(kind, tokens, ends);
        *fuel = fuel.checked_sub(window.len())?;
        if let [only] = window
            && is_simple(kind, only)
        {
            return Some(1);
        }
        match parse(kind, window) {
            Some(length) if length > 0 => return Some(length),
            _ if window.len() == tokens.len() => return None,
            _ => ends = ends.saturating_mul(2),
        }
    }
}

/// Whether a token alone is a fragment for sure.
fn is_simple(kind: Fragment, token: &TokenTree) -> bool {
    match (kind, token) {
        (Fragment::Expr | Fragment::Pat | Fragment::PatParam, TokenTree::Literal(_)) => true,
        (Fragment::Expr | Fragment::Type | Fragment::Path, TokenTree::Ident(word)) => !is_fixed(&word.to_string()),
        _ => false,
    }
}

/// The tokens before the `ends`-th one that may end the fragment; of an item, with that one.
fn window(kind: Fragment, tokens: &[TokenTree], ends: usize) -> &[TokenTree] {
    let is_end = |(at, token): (usize, &TokenTree)| match kind {
        Fragment::Item => match token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            _ => is_sign(token, ';'),
        },
        _ => {
            let is_arrow =
                || is_sign(token, '=') && tokens.get(at.saturating_add(1)).is_some_and(|next| is_sign(next, '>'));
            is_sign(token, ',') || is_sign(token, ';') || is_arrow()
        }
    };
    let end = tokens.iter().enumerate().filter(|&at| is_end(at)).nth(ends.saturating_sub(1)).map(|(at, _)| at);
    let end = end.map_or(tokens.len(), |at| at.saturating_add(usize::from(kind == Fragment::Item)));
    tokens.get(..end).unwrap_or(tokens)
}

/// How many tokens of `window` a fragment has that starts it.
fn parse(kind: Fragment, window: &[TokenTree]) -> Option<usize> {
    let stream = |tokens: &[TokenTree]| tokens.iter().cloned().collect::<TokenStream>();
    let parser = |input: ParseStream<'_>| {
        match kind {
            Fragment::Expr => drop(input.parse::<syn::Expr>()?),
            Fragment::Type => drop(input.parse::<syn::Type>()?),
            Fragment::Pat => drop(syn::Pat::parse_multi_with_leading_vert(input)?),
            Fragment::PatParam => drop(syn::Pat::parse_single(input)?),
            Fragment::Path => drop(input.parse::<syn::TypePath>()?),
            Fragment::Meta => drop(input.parse::<syn::Meta>()?),
            Fragment::Item => drop(input.parse::<syn::Item>()?),
            _ => return Err(input.error("not parsed")),
        }
        Ok(input.parse::<TokenStream>()?.into_iter().count())
    };
    if kind == Fragment::Stmt {
        return statement(window.len(), stream(window));
    }
    window.len().checked_sub(parser.parse2(stream(window)).ok()?)
}

/// A statement without its semicolon is all that stands before one.
fn statement(length: usize, mut tokens: TokenStream) -> Option<usize> {
    let alone = syn::Block::parse_within.parse2(tokens.clone());
    if alone.is_ok_and(|stmts| stmts.len() == 1) {
        return Some(length);
    }
    tokens.extend([TokenTree::Punct(Punct::new(';', Spacing::Alone))]);
    let ended = syn::Block::parse_within.parse2(tokens);
    ended.is_ok_and(|stmts| stmts.len() == 1).then_some(length)
}
