//! Finds casts whose target is written somewhere else.

use crate::hir::{BindingKind, ExprId, ExprKind, ItemKind, Res, TyKind};
use crate::lints::{Context, Draft, Sink, rule};
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `x as _` of a number where the target type is written elsewhere in the text: at a parameter, a field or a
    /// variable assigned to.
    ///
    /// ## Why it matters
    /// `as` cuts off what does not fit and never fails. With `_` even the width it cuts to is chosen elsewhere: when the
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
    /// Safe: the fix writes the type that stands at the parameter, field or variable.
    CAST_TO_INFER = "inference/cast-to-infer", Inference, Note, fix: Safe, clippy: ["as_underscore"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (expr, node) in cx.hir.exprs() {
        let ExprKind::Cast { expr: value, ty } = node.kind else { continue };
        if !matches!(cx.hir.types[ty].kind, TyKind::Infer) || cx.hir.is_in_test(expr) {
            continue;
        }
        let Some(target) = target(cx, expr) else { continue };
        let text = cx.source.slice(cx.hir.span(value));
        let draft = Draft::new(
            cx.hir.span(expr),
            format!("`{text} as _` becomes `{target}` only because of code elsewhere."),
            "`as` cuts off what does not fit; when the type over there changes, this cast compiles and loses bits.",
            format!("Name the type, `{text} as {target}`, or use `try_from` where the value may not fit."),
        );
        out.push(draft.safe_fix(format!("Cast to `{target}`"), vec![(cx.hir.types[ty].span, target)]));
    }
}

/// The number type that the cast's surroundings ask for.
fn target(cx: &Context<'_>, cast: ExprId) -> Option<String> {
    let asked = match cx.hir.kind(cx.hir.parent(cast)?) {
        ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. } => parameter(cx, cast, args)?,
        ExprKind::Struct { path, fields, .. } => {
            let field = fields.iter().find(|field| field.value == cast)?;
            let Res::Item { item, rest: 0 } = path.res else { return None };
            cx.types.field(&Known::Item(item), &field.name)
        }
        ExprKind::Assign { lhs, rhs } if *rhs == cast => place(cx, *lhs)?,
        _ => return None,
    };
    match asked {
        Known::Extern(name, _) if is_number(&name) => Some(name.to_string()),
        _ => None,
    }
}

fn parameter(cx: &Context<'_>, cast: ExprId, args: &[ExprId]) -> Option<Known> {
    let call = cx.hir.parent(cast)?;
    let ItemKind::Fn(function) = &cx.hir.items[cx.types.callee(call)?].kind else { return None };
    // `Type::method(value, …)` has `self` among its arguments.
    let shift = usize::from(function.self_param.is_some() && matches!(cx.hir.kind(call), ExprKind::Call { .. }));
    let index = args.iter().position(|&arg| arg == cast)?.checked_sub(shift)?;
    Some(cx.types.of_ty(function.params.get(index)?.ty))
}

/// The type of a place whose type is written down: a field, or a variable with an annotation.
fn place(cx: &Context<'_>, place: ExprId) -> Option<Known> {
    match cx.hir.kind(place) {
        ExprKind::Field { .. } => Some(cx.types.of(place)),
        ExprKind::Path(path) => {
            let binding = &cx.hir.bindings[path.local()?];
            let written = binding.kind == BindingKind::Param || binding.ty.is_some();
            written.then(|| cx.types.of(place))
        }
        _ => None,
    }
}

fn is_number(name: &str) -> bool {
    crate::lints::usage::is_integer(name) || matches!(name, "f32" | "f64")
}
