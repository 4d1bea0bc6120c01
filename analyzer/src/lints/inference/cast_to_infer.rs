//! Finds casts whose target is written somewhere else.

use crate::hir::{
    BindingKind, BlockKind, BodyOwner, ExprId, ExprKind, FieldInit, FnItem, ItemId, ItemKind, Name, Path, Res, Stmt,
    TyId, TyKind,
};
use crate::lints::{Context, Draft, Sink, rule};
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `x as _` of a number where the statement does not name the target type: a parameter, a field, a return type
    /// or a later use does. Unsafe code, functions of other crates and fields of unknown types are left alone: there the
    /// types often differ between platforms, and nobody can write one name for them.
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
    /// Safe, and offered when the parameter, field, variable or return type stands in the same text: the fix writes its
    /// type.
    CAST_TO_INFER = "inference/cast-to-infer", Inference, Note, fix: Safe, clippy: ["as_underscore"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (expr, node) in cx.hir.exprs() {
        let ExprKind::Cast { expr: value, ty } = node.kind else { continue };
        let open = matches!(cx.hir.types[ty].kind, TyKind::Infer);
        if open && is_number(&cx.types.of(value)) && !cx.hir.is_in_test(expr) && !is_said_here(cx, expr) {
            match target(cx, expr) {
                None => out.push(draft(cx, expr, value)),
                Some(Known::Extern(name, _)) if is_number_name(&name) => {
                    out.push(draft_for(cx, expr, value, ty, &name));
                }
                Some(_) => {}
            }
        }
    }
}

fn is_number(known: &Known) -> bool {
    known.is_int() || known.is_float()
}

fn is_number_name(name: &str) -> bool {
    crate::lints::usage::is_integer(name) || matches!(name, "f32" | "f64")
}

fn draft(cx: &Context<'_>, cast: ExprId, value: ExprId) -> Draft {
    let text = cx.source.slice(cx.hir.span(value));
    Draft::new(
        cx.hir.span(cast),
        format!("Nothing here says what `{text}` is cast to."),
        "`as` cuts off what does not fit, and with `_` the width is chosen by code elsewhere.",
        format!("Name the type, `{text} as u32`, or use `try_from` where the value may not fit."),
    )
}

fn draft_for(cx: &Context<'_>, cast: ExprId, value: ExprId, ty: TyId, target: &str) -> Draft {
    let text = cx.source.slice(cx.hir.span(value));
    Draft::new(
        cx.hir.span(cast),
        format!("`{text} as _` becomes `{target}` only because of code elsewhere."),
        "`as` cuts off what does not fit; when the type over there changes, this cast compiles and loses bits.",
        format!("Name the type, `{text} as {target}`, or use `try_from` where the value may not fit."),
    )
    .safe_fix(format!("Cast to `{target}`"), vec![(cx.hir.types[ty].span, target.to_owned())])
}

/// The whole value of a constant or of a variable with an annotation; an argument for a function of another crate;
/// unsafe code, where the types of the C side are often different on each platform.
fn is_said_here(cx: &Context<'_>, cast: ExprId) -> bool {
    let Some(parent) = cx.hir.parent(cast) else { return !is_function(cx, cast) };
    match cx.hir.kind(parent) {
        ExprKind::Block { .. } => match cx.hir.stmt_of(cast) {
            Some((_, _, Stmt::Let { ty: Some(ty), .. })) => matches!(cx.hir.types[*ty].kind, TyKind::Path(_)),
            _ => false,
        },
        ExprKind::Call { .. } => cx.hir.callee(parent).is_some() || is_unsafe(cx, cast),
        _ => is_unsafe(cx, cast),
    }
}

fn is_unsafe(cx: &Context<'_>, expr: ExprId) -> bool {
    let function = cx.hir.enclosing_fn(expr).map(|item| &cx.hir.items[item].kind);
    matches!(function, Some(ItemKind::Fn(FnItem { is_unsafe: true, .. })))
        || cx.hir.ancestors(expr).any(|at| matches!(cx.hir.kind(at), ExprKind::Block { kind: BlockKind::Unsafe, .. }))
}

fn is_function(cx: &Context<'_>, expr: ExprId) -> bool {
    match cx.hir.bodies[cx.hir.exprs[expr].body].owner {
        BodyOwner::Item(item) => matches!(cx.hir.items[item].kind, ItemKind::Fn(_)),
        _ => true,
    }
}

/// The type that the cast's surroundings ask for, when it is written somewhere: `Unknown` for a field or parameter
/// whose type is not understood.
fn target(cx: &Context<'_>, cast: ExprId) -> Option<Known> {
    match cx.hir.kind(cx.hir.parent(cast)?) {
        ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. } => parameter(cx, cast, args),
        ExprKind::Struct { path, fields, .. } => Some(field(cx, path, fields, cast)),
        ExprKind::Assign { lhs, rhs } if *rhs == cast => place(cx, *lhs),
        ExprKind::Block { block, .. } if block.tail == Some(cast) => returned(cx, cast),
        _ => None,
    }
}

fn parameter(cx: &Context<'_>, cast: ExprId, args: &[ExprId]) -> Option<Known> {
    let call = cx.hir.parent(cast)?;
    let index = args.iter().position(|&arg| arg == cast)?;
    if let Some(item) = constructed(cx, call) {
        return Some(cx.types.field(&Known::Item(item), &Name::new(index.to_string())));
    }
    let ItemKind::Fn(function) = &cx.hir.items[cx.types.callee(call)?].kind else { return None };
    // `Type::method(value, …)` has `self` among its arguments.
    let shift = usize::from(function.self_param.is_some() && matches!(cx.hir.kind(call), ExprKind::Call { .. }));
    Some(cx.types.of_ty(function.params.get(index.checked_sub(shift)?)?.ty))
}

/// The tuple struct that a call makes: `Width(3)`, `Self(3)`.
fn constructed(cx: &Context<'_>, call: ExprId) -> Option<ItemId> {
    let ExprKind::Call { callee, .. } = cx.hir.kind(call) else { return None };
    let ExprKind::Path(path) = cx.hir.kind(*callee) else { return None };
    let is_name =
        matches!(path.res, Res::Item { rest: 0, .. }) || (path.res == Res::SelfType && path.segments.len() == 1);
    match cx.types.of(call) {
        Known::Item(item) if is_name && cx.types.callee(call).is_none() => Some(item),
        _ => None,
    }
}

fn field(cx: &Context<'_>, path: &Path, fields: &[FieldInit], cast: ExprId) -> Known {
    let field = fields.iter().find(|field| field.value == cast);
    let of = cx.hir.parent(cast).map_or(Known::Unknown, |literal| cx.types.of(literal));
    match (field, &path.res) {
        // A variant's fields are not looked up.
        (Some(field), Res::Item { rest: 0, .. } | Res::SelfType) => cx.types.field(&of, &field.name),
        _ => Known::Unknown,
    }
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

/// The return type of the function whose tail the cast is.
fn returned(cx: &Context<'_>, cast: ExprId) -> Option<Known> {
    let body = cx.hir.exprs[cast].body;
    let BodyOwner::Item(item) = cx.hir.bodies[body].owner else { return None };
    let ItemKind::Fn(function) = &cx.hir.items[item].kind else { return None };
    let is_tail = cx.hir.parent(cast) == Some(cx.hir.bodies[body].root);
    is_tail.then(|| function.ret.map(|ty| cx.types.of_ty(ty)))?
}
