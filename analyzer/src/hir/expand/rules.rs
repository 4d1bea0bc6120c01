//! Parses the arms of `macro_rules!`: what each matches and what it becomes.
//!
//! Follows the Reference's chapter "Macros By Example".

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};
use rustc_hash::FxHashSet;

use super::super::Name;
use super::hygiene::{is_fixed, plain};

/// One arm.
#[derive(Debug)]
pub(super) struct Arm {
    pub(super) matcher: Vec<Matcher>,
    pub(super) body: Vec<Template>,
}

/// What a part of the call has to look like.
#[derive(Debug)]
pub(super) enum Matcher {
    /// A word, sign or literal as it stands.
    Token(Vec<TokenTree>),
    Group(Delimiter, Vec<Matcher>),
    /// `$name:kind`.
    Var(Name, Fragment),
    /// `$( … ) separator op`.
    Repeat {
        parts: Vec<Matcher>,
        separator: Option<Vec<TokenTree>>,
        times: Times,
        names: Vec<Name>,
    },
}

/// What an arm's body is made of.
#[derive(Debug)]
pub(super) enum Template {
    /// A word of the macro's own, to be marked.
    Word(Ident),
    Token(TokenTree),
    Group(Group, Vec<Template>),
    /// `$name`, where the matcher has it.
    Var(Name),
    /// `$crate`.
    Crate(Ident),
    Repeat {
        parts: Vec<Template>,
        separator: Vec<TokenTree>,
        names: Vec<Name>,
    },
}

/// How often a repetition may occur.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Times {
    Any,
    Some,
    AtMostOnce,
}

/// The kind of a metavariable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fragment {
    Block,
    Expr,
    Ident,
    Item,
    Lifetime,
    Literal,
    Meta,
    Pat,
    PatParam,
    Path,
    Stmt,
    Tree,
    Type,
    Vis,
}

/// Parses all arms; what is no arm makes the whole macro unknown.
pub(super) fn arms(tokens: TokenStream) -> Option<Vec<Arm>> {
    let mut tokens = tokens.into_iter().peekable();
    let mut arms = Vec::new();
    while let Some(token) = tokens.next() {
        let TokenTree::Group(matcher) = token else { return None };
        is_sign(&tokens.next()?, '=').then_some(())?;
        is_sign(&tokens.next()?, '>').then_some(())?;
        let TokenTree::Group(body) = tokens.next()? else { return None };
        let matcher = matchers(matcher.stream())?;
        let mut bound = FxHashSet::default();
        names_of(&matcher, &mut bound);
        arms.push(Arm { body: templates(body.stream(), &bound)?, matcher });
        match tokens.next() {
            Some(token) => is_sign(&token, ';').then_some(())?,
            None => break,
        }
    }
    Some(arms)
}

pub(super) fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

fn matchers(tokens: TokenStream) -> Option<Vec<Matcher>> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut rest = tokens.as_slice();
    let mut parts = Vec::new();
    while let Some((first, behind)) = rest.split_first() {
        if !is_sign(first, '$') {
            match first {
                TokenTree::Group(group) => {
                    parts.push(Matcher::Group(group.delimiter(), matchers(group.stream())?));
                    rest = behind;
                }
                _ => {
                    let (unit, behind) = unit(rest)?;
                    parts.push(Matcher::Token(unit.to_vec()));
                    rest = behind;
                }
            }
            continue;
        }
        match behind.split_first()? {
            (TokenTree::Group(group), behind) if group.delimiter() == Delimiter::Parenthesis => {
                let (separator, times, behind) = repetition(behind)?;
                let inner = matchers(group.stream())?;
                let mut names = FxHashSet::default();
                names_of(&inner, &mut names);
                let mut names: Vec<Name> = names.into_iter().collect();
                crate::order::sort(&mut names);
                parts.push(Matcher::Repeat { parts: inner, separator, times, names });
                rest = behind;
            }
            (TokenTree::Ident(name), behind) => {
                let [colon, TokenTree::Ident(kind), behind @ ..] = behind else { return None };
                is_sign(colon, ':').then_some(())?;
                parts.push(Matcher::Var(name_of(name), fragment(&kind.to_string())?));
                rest = behind;
            }
            _ => return None,
        }
    }
    narrow(&mut parts);
    Some(parts)
}

/// Before a `|`, which no pattern with alternatives may be followed by, `pat` means what it did before the 2021 edition.
fn narrow(parts: &mut [Matcher]) {
    for at in 1..parts.len() {
        let Some([Matcher::Var(_, kind), Matcher::Token(next)]) = parts.get_mut(at.saturating_sub(1)..=at) else {
            continue;
        };
        if *kind == Fragment::Pat && matches!(next.as_slice(), [sign] if is_sign(sign, '|')) {
            *kind = Fragment::PatParam;
        }
    }
}

fn name_of(ident: &Ident) -> Name {
    Name::new(ident.to_string())
}

fn fragment(kind: &str) -> Option<Fragment> {
    Some(match plain(kind) {
        "block" => Fragment::Block,
        "expr" | "expr_2021" => Fragment::Expr,
        "ident" => Fragment::Ident,
        "item" => Fragment::Item,
        "lifetime" => Fragment::Lifetime,
        "literal" => Fragment::Literal,
        "meta" => Fragment::Meta,
        "pat" => Fragment::Pat,
        "pat_param" => Fragment::PatParam,
        "path" => Fragment::Path,
        "stmt" => Fragment::Stmt,
        "tt" => Fragment::Tree,
        "ty" => Fragment::Type,
        "vis" => Fragment::Vis,
        _ => return None,
    })
}

/// The separator and operator of a repetition, and what stands behind.
type Repetition<'t> = (Option<Vec<TokenTree>>, Times, &'t [TokenTree]);

fn repetition(tokens: &[TokenTree]) -> Option<Repetition<'_>> {
    let (first, behind) = tokens.split_first()?;
    if let Some(times) = times(first) {
        return Some((None, times, behind));
    }
    let (separator, behind) = unit(tokens)?;
    let (op, behind) = behind.split_first()?;
    Some((Some(separator.to_vec()), times(op)?, behind))
}

fn times(token: &TokenTree) -> Option<Times> {
    let TokenTree::Punct(sign) = token else { return None };
    match sign.as_char() {
        '*' => Some(Times::Any),
        '+' => Some(Times::Some),
        '?' => Some(Times::AtMostOnce),
        _ => None,
    }
}

fn names_of(matcher: &[Matcher], names: &mut FxHashSet<Name>) {
    for part in matcher {
        match part {
            Matcher::Var(name, _) => drop(names.insert(name.clone())),
            Matcher::Group(_, parts) | Matcher::Repeat { parts, .. } => names_of(parts, names),
            Matcher::Token(_) => {}
        }
    }
}

fn templates(tokens: TokenStream, bound: &FxHashSet<Name>) -> Option<Vec<Template>> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut rest = tokens.as_slice();
    let mut parts = Vec::new();
    while let Some((first, mut behind)) = rest.split_first() {
        match first {
            TokenTree::Group(group) => {
                parts.push(Template::Group(group.clone(), templates(group.stream(), bound)?));
            }
            token if is_sign(token, '$') => match behind.split_first() {
                Some((TokenTree::Group(group), after)) if group.delimiter() == Delimiter::Parenthesis => {
                    let (separator, _, after) = repetition(after)?;
                    let inner = templates(group.stream(), bound)?;
                    let mut names = Vec::new();
                    used(&inner, &mut names);
                    parts.push(Template::Repeat { parts: inner, separator: separator.unwrap_or_default(), names });
                    behind = after;
                }
                // `${count(x)}`, `$$`: not stable.
                Some((TokenTree::Group(_), _)) => return None,
                Some((TokenTree::Ident(word), after)) if *word == "crate" => {
                    parts.push(Template::Crate(word.clone()));
                    behind = after;
                }
                Some((TokenTree::Ident(word), after)) if bound.contains(name_of(word).as_str()) => {
                    parts.push(Template::Var(name_of(word)));
                    behind = after;
                }
                // A metavariable of a macro that this one defines.
                _ => parts.push(Template::Token(token.clone())),
            },
            TokenTree::Ident(word) if !is_fixed(&word.to_string()) => parts.push(Template::Word(word.clone())),
            token => parts.push(Template::Token(token.clone())),
        }
        rest = behind;
    }
    Some(parts)
}

fn used(parts: &[Template], names: &mut Vec<Name>) {
    for part in parts {
        match part {
            Template::Var(name) => names.push(name.clone()),
            Template::Group(_, parts) => used(parts, names),
            Template::Repeat { names: inner, .. } => names.extend(inner.iter().cloned()),
            Template::Word(_) | Template::Token(_) | Template::Crate(_) => {}
        }
    }
}

/// What the language reads as one token: a sign of several characters, a lifetime, or one token tree.
pub(super) fn unit(tokens: &[TokenTree]) -> Option<(&[TokenTree], &[TokenTree])> {
    let joined = |token: &TokenTree| match token {
        TokenTree::Punct(sign) => (sign.spacing() == Spacing::Joint).then(|| sign.as_char()),
        _ => None,
    };
    let sign = |token: &TokenTree| match token {
        TokenTree::Punct(sign) => Some(sign.as_char()),
        _ => None,
    };
    let length = match tokens {
        [] => return None,
        [quote, TokenTree::Ident(_), ..] if is_sign(quote, '\'') => 2,
        [a, b, c, ..]
            if let (Some(a), Some(b), Some(c)) = (joined(a), joined(b), sign(c))
                && matches!((a, b, c), ('<', '<', '=') | ('>', '>', '=') | ('.', '.', '=') | ('.', '.', '.')) =>
        {
            3
        }
        [a, b, ..]
            if let (Some(a), Some(b)) = (joined(a), sign(b))
                && is_pair(a, b) =>
        {
            2
        }
        _ => 1,
    };
    tokens.split_at_checked(length)
}

fn is_pair(a: char, b: char) -> bool {
    matches!(
        (a, b),
        ('=', '>' | '=')
            | ('-', '>')
            | (':', ':')
            | ('&', '&')
            | ('|', '|')
            | ('<', '<' | '-')
            | ('>', '>')
            | ('.', '.')
    ) || (b == '=' && matches!(a, '!' | '<' | '>' | '+' | '-' | '*' | '/' | '%' | '^' | '&' | '|'))
}
