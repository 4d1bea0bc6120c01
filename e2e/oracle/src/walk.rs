//! Reads the arguments of the standard macros as expressions, so that walks over syntax reach them.

use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, Macro, Token};

/// Macros whose arguments are expressions separated by commas.
const EXPRESSIONS: [&str; 20] = [
    "assert",
    "assert_eq",
    "assert_ne",
    "dbg",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "eprint",
    "eprintln",
    "format",
    "format_args",
    "panic",
    "print",
    "println",
    "todo",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
];

/// The expressions among the arguments of a macro that takes such; their spans are offsets of the same text.
pub fn arguments(mac: &Macro) -> Vec<Expr> {
    let is_known = mac.path.segments.last().is_some_and(|last| EXPRESSIONS.iter().any(|name| last.ident == name));
    if !is_known {
        return Vec::new();
    }
    let list = Punctuated::<Expr, Token![,]>::parse_terminated;
    let repeated = |input: ParseStream<'_>| {
        let value = Expr::parse(input)?;
        input.parse::<Token![;]>()?;
        Ok(vec![value, Expr::parse(input)?])
    };
    let tokens = || mac.tokens.clone();
    list.parse2(tokens())
        .map(|list| list.into_iter().collect())
        .or_else(|_| repeated.parse2(tokens()))
        .unwrap_or_default()
}
