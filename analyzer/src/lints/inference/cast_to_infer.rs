//! Finds casts to a type that is chosen elsewhere.

use crate::hir::{ExprId, ExprKind, ItemKind, Res, TyId, TyKind};
use crate::lints::{Context, Draft, Sink, rule};
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `x as _`: a cast to whatever type the surroundings ask for.
    ///
    /// ## Why it matters
    /// `as` cuts off what does not fit and never fails. With `_` even the width it cuts to is chosen elsewhere: when a
    /// parameter or field becomes narrower, this line still compiles and starts losing bits.
    ///
    /// ## Example
    /// ```rust
    /// fn seek(offset: u32) {}
    ///
    /// fn go(position: u64) {
    ///     seek(position as _);
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// fn seek(offset: u32) {}
    ///
    /// fn go(position: u64) {
    ///     seek(position as u32);
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// Safe, and offered only when the cast is an argument of a function of this text whose parameter is a primitive number:
    /// the fix writes that type.
    CAST_TO_INFER = "inference/cast-to-infer", Inference, Note, fix: Safe, clippy: ["as_underscore"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (expr, node) in cx.hir.exprs() {
        let ExprKind::Cast { expr: value, ty } = node.kind else { continue };
        if matches!(cx.hir.types[ty].kind, TyKind::Infer) && !cx.hir.is_in_test(expr) && is_number(cx, value) {
            out.push(draft(cx, expr, value, ty));
        }
    }
}

/// Casts of pointers and references cut nothing off.
fn is_number(cx: &Context<'_>, value: ExprId) -> bool {
    let known = cx.types.of(value);
    known.is_int() || known.is_float()
}

fn draft(cx: &Context<'_>, cast: ExprId, value: ExprId, ty: TyId) -> Draft {
    let text = cx.source.slice(cx.hir.span(value));
    let draft = Draft::new(
        cx.hir.span(cast),
        format!("Nothing here says what `{text}` is cast to."),
        "`as` cuts off what does not fit, and with `_` the width is chosen by code elsewhere.",
        format!("Name the type, `{text} as u32`, or use `try_from` where it may not fit."),
    );
    match parameter(cx, cast) {
        Some(Known::Extern(name, _)) => {
            draft.safe_fix(format!("Cast to `{name}`"), vec![(cx.hir.types[ty].span, name.to_string())])
        }
        _ => draft,
    }
}

/// The number type of the parameter that the cast is an argument for.
fn parameter(cx: &Context<'_>, cast: ExprId) -> Option<Known> {
    let ExprKind::Call { callee, args } = cx.hir.kind(cx.hir.parent(cast)?) else { return None };
    let ExprKind::Path(path) = cx.hir.kind(*callee) else { return None };
    let Res::Item { item, rest: 0 } = path.res else { return None };
    let ItemKind::Fn(function) = &cx.hir.items[item].kind else { return None };
    let index = args.iter().position(|&arg| arg == cast)?;
    let known = cx.types.of_ty(function.params.get(index)?.ty);
    (known.is_int() || known.is_float()).then_some(known)
}
