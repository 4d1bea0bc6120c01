//! Names what an expression is, so that expressions of one kind can be counted together.

use std::str::FromStr;

use proc_macro2::{TokenStream, TokenTree};
use syn::{Expr, Path};

/// `.map()`, `Vec::new()`, `format!`, `variable`, or the kind of the expression.
pub fn of(text: &str) -> String {
    match syn::parse_str::<Expr>(text) {
        Ok(expr) => of_expr(&expr, text),
        Err(_) => "what is no expression".to_owned(),
    }
}

fn of_expr(expr: &Expr, text: &str) -> String {
    match expr {
        Expr::MethodCall(call) => format!(".{}()", call.method),
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => format!("{}()", of_path(&path.path)),
            _ => "call of a value".to_owned(),
        },
        Expr::Macro(mac) => format!("{}!", of_path(&mac.mac.path)),
        Expr::Path(path) if path.path.segments.len() > 1 => of_path(&path.path),
        Expr::Path(path) if of_path(&path.path).starts_with(char::is_lowercase) => "variable".to_owned(),
        Expr::Path(path) => of_path(&path.path),
        Expr::Field(_) => "field".to_owned(),
        Expr::Closure(_) => "closure".to_owned(),
        Expr::Binary(_) => "binary operator".to_owned(),
        Expr::Unary(_) => "unary operator".to_owned(),
        Expr::Index(_) => "index".to_owned(),
        Expr::Struct(_) => "struct".to_owned(),
        Expr::Try(_) => "?".to_owned(),
        Expr::Await(_) => ".await".to_owned(),
        Expr::Reference(_) => "&".to_owned(),
        Expr::Paren(inner) => of_expr(&inner.expr, text),
        _ => form(text),
    }
}

/// The last two names of a path.
fn of_path(path: &Path) -> String {
    let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    names.get(names.len().saturating_sub(2)..).unwrap_or_default().join("::")
}

/// The first word or bracket of anything else.
fn form(text: &str) -> String {
    let tokens = TokenStream::from_str(text).unwrap_or_default();
    match tokens.into_iter().next() {
        Some(TokenTree::Ident(word)) => word.to_string(),
        Some(TokenTree::Group(group)) => match group.delimiter() {
            proc_macro2::Delimiter::Brace => "block".to_owned(),
            proc_macro2::Delimiter::Bracket => "array".to_owned(),
            _ => "tuple".to_owned(),
        },
        Some(TokenTree::Literal(_)) => "literal".to_owned(),
        _ => "other".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn causes() {
        let expected = [
            ("a.b(c).map(|x| x)", ".map()"),
            ("std::vec::Vec::<u8>::new()", "Vec::new()"),
            ("format!(\"a\")", "format!"),
            ("x", "variable"),
            ("None", "None"),
            ("(a.b)", "field"),
            ("if a { b }", "if"),
            ("[1, 2]", "array"),
            ("{ a }", "block"),
            ("let", "what is no expression"),
        ];
        for (text, cause) in expected {
            assert_eq!(of(text), cause);
        }
    }
}
