//! Literals that are beyond the range of their type
//! (<https://doc.rust-lang.org/rustc/lints/listing/deny-by-default.html#overflowing-literals>).

use super::{Found, Lint};
use crate::hir::{Expr, ExprId, ExprKind, Hir, Lit, UnOp};
use crate::machine::Text;
use crate::source::Span;
use crate::types::{Float, Int, Kind, Ty};

/// The literals of a text that do not fit their types.
pub(super) fn overflowing(text: &mut Text<'_, '_>) -> Vec<Found> {
    let hir = text.hir();
    // Of what type a discriminant is, `repr` says.
    let discriminants: Vec<ExprId> = super::discriminants(hir).map(|body| hir.bodies[body].root).collect();
    let is_value = |id: ExprId| !discriminants.contains(&hir.ancestors(id).last().unwrap_or(id));
    let literals = hir.exprs.iter().filter(|(id, expr)| matches!(expr.kind, ExprKind::Lit(_)) && is_value(*id));
    literals.filter_map(|(id, expr)| of_literal(text, hir, id, expr)).collect()
}

fn of_literal(text: &mut Text<'_, '_>, hir: &Hir, id: ExprId, expr: &Expr) -> Option<Found> {
    let ty = text.type_of(id)?;
    match (&expr.kind, text.kind_of(ty)) {
        (ExprKind::Lit(Lit::Int { value: Some(value), .. }), Kind::Int(int)) => {
            let negation = negation(hir, id);
            let most = greatest(int).saturating_add(u128::from(negation.is_some() && is_signed(int)));
            if *value <= most {
                return None;
            }
            if !is_signed(int) && is_cast_to_char(text, hir, id) {
                let cast = hir.span(around(hir, id)?);
                return Some(found(cast, "only `u8` can be cast into `char`".to_owned()));
            }
            let is_prefixed = is_hex_or_binary(text.slice(expr.span));
            if let Some(range) = range_to(hir, id).filter(|_| *value == most.saturating_add(1))
                && !(is_prefixed && is_signed(int))
            {
                return Some(found(range, format!("range endpoint is out of range for `{}`", int.name())));
            }
            let place = negation.filter(|_| !is_prefixed).unwrap_or_else(|| hir.span(id));
            Some(found(place, format!("literal out of range for `{}`", int.name())))
        }
        (ExprKind::Lit(Lit::Float { text: digits, .. }), Kind::Float(float)) => {
            let (is_infinite, name) = match float {
                Float::F32 => (digits.parse().is_ok_and(f32::is_infinite), "f32"),
                Float::F64 => (digits.parse().is_ok_and(f64::is_infinite), "f64"),
            };
            is_infinite.then(|| found(hir.span(id), format!("literal out of range for `{name}`")))
        }
        _ => None,
    }
}

fn found(span: Span, message: String) -> Found {
    Found { span, lint: Lint::OverflowingLiterals, message }
}

/// The expression around, brackets left out.
fn around(hir: &Hir, id: ExprId) -> Option<ExprId> {
    hir.ancestors(id).find(|&expr| !matches!(hir.kind(expr), ExprKind::Paren(_)))
}

/// An expression with the brackets around it.
fn whole(hir: &Hir, id: ExprId) -> Span {
    let brackets = hir.ancestors(id).take_while(|&expr| matches!(hir.kind(expr), ExprKind::Paren(_)));
    hir.span(brackets.last().unwrap_or(id))
}

/// The minus sign that a literal is read with: of two, the first only turns the sign of what the second gave.
fn negation(hir: &Hir, id: ExprId) -> Option<Span> {
    let is_minus = |expr: ExprId| matches!(hir.kind(expr), ExprKind::Unary { op: UnOp::Neg, .. });
    let mut at = id;
    let mut signs = Vec::new();
    while let Some(sign) = around(hir, at).filter(|&expr| is_minus(expr)) {
        signs.push(sign);
        at = sign;
    }
    let first = signs.first().copied()?;
    (signs.len() % 2 == 1).then(|| whole(hir, first))
}

/// The range that ends before a literal, perhaps behind a cast.
fn range_to(hir: &Hir, id: ExprId) -> Option<Span> {
    let mut at = id;
    let mut outer = around(hir, at)?;
    if matches!(hir.kind(outer), ExprKind::Cast { .. }) {
        at = outer;
        outer = around(hir, at)?;
    }
    match hir.kind(outer) {
        ExprKind::Range { start: Some(_), end: Some(end), inclusive: false } if hir.peel(*end) == at => {
            Some(hir.span(outer))
        }
        _ => None,
    }
}

fn is_cast_to_char(text: &mut Text<'_, '_>, hir: &Hir, id: ExprId) -> bool {
    let cast = around(hir, id).filter(|&expr| matches!(hir.kind(expr), ExprKind::Cast { .. }));
    let ty: Option<Ty> = cast.and_then(|cast| text.type_of(cast));
    ty.is_some_and(|ty| text.kind_of(ty) == Kind::Char)
}

fn is_hex_or_binary(written: &str) -> bool {
    written.starts_with("0x") || written.starts_with("0b")
}

fn is_signed(int: Int) -> bool {
    int.name().starts_with('i')
}

/// The greatest value; `usize` and `isize` count as 64 bits wide.
fn greatest(int: Int) -> u128 {
    let bits: u32 = match int {
        Int::I8 | Int::U8 => 8,
        Int::I16 | Int::U16 => 16,
        Int::I32 | Int::U32 => 32,
        Int::I64 | Int::U64 | Int::Isize | Int::Usize => 64,
        Int::I128 | Int::U128 => 128,
    };
    u128::MAX >> 128_u32.saturating_sub(bits).saturating_add(u32::from(is_signed(int)))
}
