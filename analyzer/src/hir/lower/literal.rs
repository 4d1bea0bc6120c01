//! Lowers literals, and names operators.

use super::super::{BinOp, ExprKind, Lit, Name, UnOp};
use super::{At, Lower};
use crate::source::{Span, to_u32};

impl Lower<'_> {
    /// A literal. Where only a literal may stand (the ends of a range in a pattern), a minus sign is part of it.
    pub(super) fn lit_expr(&mut self, lit: &syn::Lit, at: At) -> (ExprKind, Span) {
        let span = self.spans.of(lit.span());
        let (kind, negative) = self.signed_lit(lit);
        if !negative {
            return (ExprKind::Lit(kind), span);
        }
        let text = if self.spans.expanding().is_some() { "" } else { self.source.slice(span) };
        let digits = text.trim_start_matches('-').trim_start().len();
        let start = if digits == 0 { span.start } else { span.end.saturating_sub(to_u32(digits)) };
        let inner = self.reserve(at);
        self.fill(inner, ExprKind::Lit(kind), Span::new(start, span.end));
        (ExprKind::Unary { op: UnOp::Neg, expr: inner }, span)
    }

    /// A literal without its sign, and whether that is a minus.
    pub(super) fn signed_lit(&self, lit: &syn::Lit) -> (Lit, bool) {
        let (digits, is_int, suffix) = match lit {
            syn::Lit::Int(lit) => (lit.base10_digits(), true, lit.suffix()),
            syn::Lit::Float(lit) => (lit.base10_digits(), false, lit.suffix()),
            _ => return (unsigned_lit(lit), false),
        };
        let text = digits.trim_start_matches('-');
        let suffix = Name::new(suffix);
        let lit = match is_int {
            true => Lit::Int { value: text.parse().ok(), suffix },
            false => Lit::Float { text: Name::new(text), suffix },
        };
        (lit, text.len() < digits.len())
    }
}

/// A literal that no sign can stand before.
fn unsigned_lit(lit: &syn::Lit) -> Lit {
    match lit {
        syn::Lit::Str(lit) => Lit::Str(lit.value()),
        syn::Lit::ByteStr(lit) => Lit::ByteStr(lit.value()),
        syn::Lit::CStr(lit) => Lit::CStr(lit.value().into_bytes()),
        syn::Lit::Char(lit) => Lit::Char(lit.value()),
        syn::Lit::Byte(lit) => Lit::Byte(lit.value()),
        syn::Lit::Bool(lit) => Lit::Bool(lit.value),
        _ => Lit::Unknown,
    }
}

/// The operator, whether it assigns, and its first and last token.
pub(super) fn operator(op: &syn::BinOp) -> Option<(BinOp, bool, proc_macro2::Span, proc_macro2::Span)> {
    let one = |op, span| Some((op, false, span, span));
    let two = |op, spans: &[proc_macro2::Span; 2]| Some((op, false, spans[0], spans[1]));
    let assign = |op, spans: &[proc_macro2::Span; 2]| Some((op, true, spans[0], spans[1]));
    match op {
        syn::BinOp::Add(token) => one(BinOp::Add, token.span),
        syn::BinOp::Sub(token) => one(BinOp::Sub, token.span),
        syn::BinOp::Mul(token) => one(BinOp::Mul, token.span),
        syn::BinOp::Div(token) => one(BinOp::Div, token.span),
        syn::BinOp::Rem(token) => one(BinOp::Rem, token.span),
        syn::BinOp::BitXor(token) => one(BinOp::BitXor, token.span),
        syn::BinOp::BitAnd(token) => one(BinOp::BitAnd, token.span),
        syn::BinOp::BitOr(token) => one(BinOp::BitOr, token.span),
        syn::BinOp::Lt(token) => one(BinOp::Lt, token.span),
        syn::BinOp::Gt(token) => one(BinOp::Gt, token.span),
        syn::BinOp::And(token) => two(BinOp::And, &token.spans),
        syn::BinOp::Or(token) => two(BinOp::Or, &token.spans),
        syn::BinOp::Shl(token) => two(BinOp::Shl, &token.spans),
        syn::BinOp::Shr(token) => two(BinOp::Shr, &token.spans),
        syn::BinOp::Eq(token) => two(BinOp::Eq, &token.spans),
        syn::BinOp::Le(token) => two(BinOp::Le, &token.spans),
        syn::BinOp::Ne(token) => two(BinOp::Ne, &token.spans),
        syn::BinOp::Ge(token) => two(BinOp::Ge, &token.spans),
        syn::BinOp::AddAssign(token) => assign(BinOp::Add, &token.spans),
        syn::BinOp::SubAssign(token) => assign(BinOp::Sub, &token.spans),
        syn::BinOp::MulAssign(token) => assign(BinOp::Mul, &token.spans),
        syn::BinOp::DivAssign(token) => assign(BinOp::Div, &token.spans),
        syn::BinOp::RemAssign(token) => assign(BinOp::Rem, &token.spans),
        syn::BinOp::BitXorAssign(token) => assign(BinOp::BitXor, &token.spans),
        syn::BinOp::BitAndAssign(token) => assign(BinOp::BitAnd, &token.spans),
        syn::BinOp::BitOrAssign(token) => assign(BinOp::BitOr, &token.spans),
        syn::BinOp::ShlAssign(token) => Some((BinOp::Shl, true, token.spans[0], token.spans[2])),
        syn::BinOp::ShrAssign(token) => Some((BinOp::Shr, true, token.spans[0], token.spans[2])),
        _ => None,
    }
}
