//! Checks the arguments of a call that somebody wrote: their types, and that literals fit.

use crate::hir::{ExprId, ExprKind, Hir, Id as _, Lit, UnOp};
use crate::source::{Source, Span};
use crate::types::{Kind, Ty, Typing};

/// Why the arguments of the call at this place can't be passed.
pub(crate) fn refuse(typing: &mut Typing<'_, '_>, source: &Source<'_>, call: Span) -> Option<String> {
    let hir = typing.hir(true);
    let is_it = |span: Span, kind: &ExprKind| span == call && matches!(kind, ExprKind::Call { .. });
    let Some((call, _)) = hir.exprs.iter().find(|(_, expr)| is_it(expr.span, &expr.kind)) else {
        return Some("the arguments do not make a call".to_owned());
    };
    hir.within(call).find_map(|(expr, _)| refuse_expr(typing, hir, source, expr))
}

fn refuse_expr(typing: &mut Typing<'_, '_>, hir: &Hir, source: &Source<'_>, expr: ExprId) -> Option<String> {
    match hir.kind(expr) {
        ExprKind::Call { callee, args } => {
            let Some(params) = params(typing, *callee) else {
                return Some(format!("`{}` is not known", source.slice(hir.span(*callee))));
            };
            if params.len() != args.len() {
                let (wanted, given) = (params.len(), args.len());
                return Some(format!("{wanted} arguments are needed, and {given} given"));
            }
            args.iter().zip(params).find_map(|(&arg, wanted)| mismatch(typing, hir, source, arg, wanted))
        }
        ExprKind::Struct { fields, .. } => {
            let ty = adjusted(typing, expr)?;
            let (parts, _) = typing.parts(ty)?;
            let variant = typing.results(true).details.variants.get(&expr).copied().unwrap_or(0);
            let (_, known, _) = parts.get(variant)?;
            let of = |name: &str| known.iter().find(|(field, _)| field == name).map(|(_, ty)| *ty);
            fields.iter().find_map(|field| mismatch(typing, hir, source, field.value, of(&field.name)?))
        }
        ExprKind::Lit(lit) => overflow(typing, hir, source, expr, lit),
        ExprKind::Unary { op: UnOp::Neg, .. } => negated(typing, hir, source, expr),
        _ => None,
    }
}

/// The types that a call's callee takes.
fn params(typing: &mut Typing<'_, '_>, callee: ExprId) -> Option<Vec<Ty>> {
    let ty = typing.results(true).exprs.get(callee.index()).copied().flatten()?;
    match typing.kind(ty) {
        Kind::FnDef(def, args) => typing.signature(def, args).map(|(params, _)| params),
        Kind::Ctor(def, index, args) => {
            let of = typing.types().ty(Kind::Adt(def, args));
            let (parts, _) = typing.parts(of)?;
            let (_, fields, _) = parts.into_iter().nth(crate::source::to_usize(index))?;
            Some(fields.into_iter().map(|(_, ty)| ty).collect())
        }
        _ => None,
    }
}

/// An expression's type where it is used.
fn adjusted(typing: &mut Typing<'_, '_>, expr: ExprId) -> Option<Ty> {
    let results = typing.results(true);
    let steps = results.details.adjustments.get(&expr);
    let last = steps.and_then(|steps| steps.last()).map(|step| step.target);
    let ty = last.or_else(|| results.exprs.get(expr.index()).copied().flatten())?;
    let empty = typing.types().list(&[]);
    Some(typing.monomorphic(ty, empty))
}

fn mismatch(typing: &mut Typing<'_, '_>, hir: &Hir, source: &Source<'_>, arg: ExprId, wanted: Ty) -> Option<String> {
    let written = source.slice(hir.span(arg));
    let Some(given) = adjusted(typing, arg) else { return Some(format!("the type of `{written}` is not known")) };
    if given == wanted || typing.kind(given) == Kind::Never {
        return None;
    }
    let (given_name, wanted_name) = (typing.print(given), typing.print(wanted));
    Some(match crate::types::is_unknown(typing.interned(), given) {
        true => format!("the type of `{written}` is not known"),
        false => format!("`{written}` is a `{given_name}`, and a `{wanted_name}` is needed"),
    })
}

/// E0600: what has no sign can't be negated.
fn negated(typing: &mut Typing<'_, '_>, hir: &Hir, source: &Source<'_>, expr: ExprId) -> Option<String> {
    let ty = typing.results(true).exprs.get(expr.index()).copied().flatten()?;
    let Kind::Int(int) = typing.kind(ty) else { return None };
    let written = source.slice(hir.span(expr));
    (!super::number::is_signed(int)).then(|| format!("`{written}` is negative, which `{}` can't be", int.name()))
}

/// rustc denies `overflowing_literals`.
fn overflow(typing: &mut Typing<'_, '_>, hir: &Hir, source: &Source<'_>, expr: ExprId, lit: &Lit) -> Option<String> {
    let Lit::Int { value, .. } = lit else { return None };
    let ty = typing.results(true).exprs.get(expr.index()).copied().flatten()?;
    let Kind::Int(int) = typing.kind(ty) else { return None };
    let is_negated =
        hir.parent(expr).is_some_and(|parent| matches!(hir.kind(parent), ExprKind::Unary { op: UnOp::Neg, .. }));
    let most = super::number::greatest(int).saturating_add(u128::from(is_negated && super::number::is_signed(int)));
    if value.is_some_and(|value| value <= most) {
        return None;
    }
    Some(format!("`{}` is out of range for `{}`", source.slice(hir.span(expr)), int.name()))
}
