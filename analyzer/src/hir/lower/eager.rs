//! Says what text an expression is where a macro wants it at once: format strings, and parts of `concat!`.

use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Expr, Lit, LitStr, Token, UnOp};

use super::super::MacroKind;
use super::Lower;
use super::expansion::expression;

impl Lower<'_> {
    /// A literal in place of a macro call that is one, in a text that is lowered for a build.
    pub(super) fn eager_literal(&mut self, expr: &Expr) -> Option<Expr> {
        let call = match expr {
            Expr::Macro(call) if self.build.is_some() => &call.mac,
            Expr::Group(group) => return self.eager_literal(&group.expr),
            _ => return None,
        };
        let span = call.path.segments.first()?.ident.span();
        let text = self.eager_call(call)?;
        Some(Expr::Lit(syn::ExprLit { attrs: Vec::new(), lit: Lit::Str(LitStr::new(&text, span)) }))
    }

    /// The text of a call of `concat!`, `stringify!` or the text's own macros that become such a call.
    pub(super) fn eager_call(&mut self, call: &syn::Macro) -> Option<String> {
        if let Some(expansion) = self.expand(call, expression) {
            return self.inside(&expansion, |lower, expr| lower.eager(expr));
        }
        let path = self.path(None, &call.path);
        match (self.known(&path)?, path.last()) {
            (MacroKind::Constant, "concat") => {
                let parts = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(call.tokens.clone()).ok()?;
                parts.iter().map(|part| self.eager(part)).collect()
            }
            (MacroKind::Constant, "stringify") => self.stringified(call.tokens.clone()),
            _ => None,
        }
    }

    fn eager(&mut self, expr: &Expr) -> Option<String> {
        match expr {
            Expr::Group(group) => self.eager(&group.expr),
            Expr::Lit(literal) => text(&literal.lit),
            Expr::Macro(call) => self.eager_call(&call.mac),
            Expr::Unary(syn::ExprUnary { op: UnOp::Neg(_), expr, .. }) => match &**expr {
                Expr::Lit(syn::ExprLit { lit: lit @ (Lit::Int(_) | Lit::Float(_)), .. }) => {
                    Some(format!("-{}", text(lit)?))
                }
                _ => None,
            },
            _ => None,
        }
    }
}

/// What `concat!` makes of a literal (<https://doc.rust-lang.org/std/macro.concat.html>).
fn text(literal: &Lit) -> Option<String> {
    Some(match literal {
        Lit::Str(text) => text.value(),
        Lit::Char(char) => char.value().to_string(),
        Lit::Bool(bool) => bool.value().to_string(),
        Lit::Int(number) => number.base10_digits().to_owned(),
        Lit::Float(number) => number.base10_digits().to_owned(),
        _ => return None,
    })
}
