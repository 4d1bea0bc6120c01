//! Turns what only old editions allow into what the parser reads, token by token, keeping spans.
//!
//! - Until 2018: trait objects without `dyn` (Edition Guide, "`dyn Trait` for trait objects"); of these, the parser
//!   knows all but `Fn(A) -> B`.
//! - Until 2015: parameters of trait methods without names (Edition Guide, "Anonymous trait function parameters
//!   deprecated"), and `async`, `await` and `try` as names ("New keywords").

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::report::Edition;

/// The tokens in today's form.
pub(super) fn modernise(tokens: TokenStream, edition: Edition) -> TokenStream {
    let mut rewriter = Rewriter { edition, done: Vec::new(), signature: Signature::None };
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        rewriter.token(token, tokens.get(index.saturating_add(1)));
    }
    rewriter.done.into_iter().collect()
}

/// Rewrites the tokens between two brackets.
struct Rewriter {
    edition: Edition,
    done: Vec<TokenTree>,
    signature: Signature,
}

/// How much of a function's signature has been seen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Signature {
    None,
    Keyword,
    /// The name, and how many `<` are open after it.
    Name(u32),
}

impl Rewriter {
    fn token(&mut self, token: &TokenTree, next: Option<&TokenTree>) {
        let is_params = self.follow_signature(token);
        let token = match token {
            TokenTree::Group(group) => TokenTree::Group(self.group(group, is_params)),
            TokenTree::Ident(ident) => {
                if is_fn_trait(ident) && is_parenthesis(next) && self.is_after_type_start() {
                    self.done.push(TokenTree::Ident(Ident::new("dyn", ident.span())));
                }
                TokenTree::Ident(self.name(ident))
            }
            other => other.clone(),
        };
        self.done.push(token);
    }

    /// Whether the token is the brackets around the parameters of a function that has a name.
    fn follow_signature(&mut self, token: &TokenTree) -> bool {
        let is_params = matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis);
        let (next, found) = match (self.signature, token) {
            (Signature::Name(0), TokenTree::Group(_)) => (Signature::None, is_params),
            (Signature::Name(open), TokenTree::Punct(sign)) => (Signature::Name(self.angles(open, sign)), false),
            (Signature::Name(open), _) => (Signature::Name(open), false),
            (Signature::Keyword, TokenTree::Ident(_)) => (Signature::Name(0), false),
            (_, TokenTree::Ident(ident)) if ident == "fn" => (Signature::Keyword, false),
            _ => (Signature::None, false),
        };
        self.signature = next;
        found
    }

    fn angles(&self, open: u32, sign: &Punct) -> u32 {
        match sign.as_char() {
            '<' => open.saturating_add(1),
            '>' if !is_joint(self.done.last(), '-') => open.saturating_sub(1),
            _ => open,
        }
    }

    fn group(&self, group: &Group, is_params: bool) -> Group {
        let mut tokens = modernise(group.stream(), self.edition);
        if is_params && self.edition == Edition::E2015 {
            tokens = name_params(tokens);
        }
        let mut modern = Group::new(group.delimiter(), tokens);
        modern.set_span(group.span());
        modern
    }

    fn name(&self, ident: &Ident) -> Ident {
        let old = ["async", "await", "try"].into_iter().find(|keyword| ident == keyword);
        match old.filter(|_| self.edition == Edition::E2015) {
            Some(name) => Ident::new_raw(name, ident.span()),
            None => ident.clone(),
        }
    }

    /// Whether a type, and no expression or bound, begins after what is done.
    fn is_after_type_start(&self) -> bool {
        let mut before = self.done.iter().rev();
        match before.next() {
            None => true,
            Some(TokenTree::Punct(sign)) => match sign.as_char() {
                '<' | '&' | '=' => true,
                '>' => is_joint(before.next(), '-'),
                _ => false,
            },
            // `&mut`, `*const`, `&'a`.
            Some(TokenTree::Ident(_)) => {
                matches!(before.next(), Some(TokenTree::Punct(sign)) if "&*'".contains(sign.as_char()))
            }
            _ => false,
        }
    }
}

/// Gives each parameter without a name the name `_`.
fn name_params(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut named = Vec::new();
    for param in params(&tokens) {
        if let Some(span) = param.first().map(TokenTree::span).filter(|_| is_nameless(param)) {
            named.push(TokenTree::Ident(Ident::new("_", span)));
            named.push(TokenTree::Punct(colon(span)));
        }
        named.extend(param.iter().cloned());
    }
    named.into_iter().collect()
}

fn colon(span: Span) -> Punct {
    let mut colon = Punct::new(':', Spacing::Alone);
    colon.set_span(span);
    colon
}

/// The parameters, each with the comma after it.
fn params(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let (mut open, mut start, mut params): (u32, usize, Vec<&[TokenTree]>) = (0, 0, Vec::new());
    for (index, token) in tokens.iter().enumerate() {
        let TokenTree::Punct(sign) = token else { continue };
        let before = index.checked_sub(1).and_then(|before| tokens.get(before));
        match sign.as_char() {
            '<' => open = open.saturating_add(1),
            '>' if !is_joint(before, '-') => open = open.saturating_sub(1),
            ',' if open == 0 => {
                params.extend(tokens.get(start..=index));
                start = index.saturating_add(1);
            }
            _ => {}
        }
    }
    params.extend(tokens.get(start..));
    params
}

/// Whether a parameter is only a type: it has no `:` of its own, and is not `self`, `...` or attributes.
fn is_nameless(param: &[TokenTree]) -> bool {
    let is_colon = |(index, token): (usize, &TokenTree)| {
        let before = index.checked_sub(1).and_then(|before| param.get(before));
        matches!(token, TokenTree::Punct(sign) if sign.as_char() == ':' && sign.spacing() == Spacing::Alone)
            && !is_joint(before, ':')
    };
    let is_self = param.iter().any(|token| matches!(token, TokenTree::Ident(ident) if ident == "self"));
    let is_odd = matches!(param.first(), Some(TokenTree::Punct(sign)) if "#.,".contains(sign.as_char()));
    !is_self && !is_odd && !param.iter().enumerate().any(is_colon)
}

fn is_fn_trait(ident: &Ident) -> bool {
    ident == "Fn" || ident == "FnMut" || ident == "FnOnce"
}

fn is_parenthesis(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis)
}

/// Whether a token is the sign, with another right behind it.
fn is_joint(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign && punct.spacing() == Spacing::Joint)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In today's form, with one space between tokens.
    fn modern(text: &str, edition: Edition) -> String {
        modernise(text.parse().unwrap(), edition).to_string().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn same(text: &str) -> String {
        text.parse::<TokenStream>().unwrap().to_string().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn parameters_without_names() {
        for (old, new) in [
            (
                "trait T { fn f(&self, Self, &mut fmt::Formatter) -> u8; }",
                "trait T { fn f(&self, _: Self, _: &mut fmt::Formatter) -> u8; }",
            ),
            ("fn f<F: Fn(A) -> B>(Map<K, V>, fn(A, B));", "fn f<F: Fn(A) -> B>(_: Map<K, V>, _: fn(A, B));"),
        ] {
            assert_eq!(modern(old, Edition::E2015), same(new));
            assert_eq!(modern(old, Edition::E2018), same(old));
        }
    }

    #[test]
    fn parameters_with_names_stay() {
        for text in
            ["fn f(&'a mut self, a: A, (b, c): (B, C), mut d: e::D)", "fn f(self)", "fn f()", "fn(A)", "f(A, B)"]
        {
            assert_eq!(modern(text, Edition::E2015), same(text));
        }
    }

    #[test]
    fn trait_objects_of_functions() {
        for (old, new) in [
            ("Box<Fn(A) -> B + Send>", "Box<dyn Fn(A) -> B + Send>"),
            ("&'a (FnMut(A) + 'a)", "&'a (dyn FnMut(A) + 'a)"),
            ("type A = Fn(&B);", "type A = dyn Fn(&B);"),
            ("fn f(g: &mut FnMut(A)) -> &Fn(B)", "fn f(g: &mut dyn FnMut(A)) -> &dyn Fn(B)"),
        ] {
            assert_eq!(modern(old, Edition::E2018), same(new));
        }
        for text in ["Box<dyn Fn(A)>", "fn f<F: Fn(A) + FnOnce(B)>() where G: Fn()", "impl Fn(A)"] {
            assert_eq!(modern(text, Edition::E2018), same(text));
        }
    }

    #[test]
    fn names_that_became_keywords() {
        assert_eq!(modern("macro_rules! await {}", Edition::E2015), same("macro_rules! r#await {}"));
        assert_eq!(modern("async fn f() {}", Edition::E2018), same("async fn f() {}"));
    }
}
