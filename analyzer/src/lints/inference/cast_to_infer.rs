//! Finds casts whose target is written somewhere else.

use crate::hir::{
    BindingKind, BlockKind, ExprId, ExprKind, FieldInit, FnItem, ItemId, ItemKind, Name, Path, Res, TyId, TyKind,
};
use crate::lints::{Context, Draft, Sink, rule, usage};
use crate::types::Known;

rule! {
    /// ## What it does
    /// Finds `x as _` of a number where a parameter, a field or a variable elsewhere in the text decides the type, and
    /// that type does not hold every value of `x`. Casts that lose nothing, constants, sizes of types, variables that were
    /// compared before, values returned by the function they stand in, unsafe code, and types that are not written in the
    /// text are left alone: there the type is in sight, or it often differs between platforms and nobody can write one
    /// name for it.
    ///
    /// ## Why it matters
    /// `as` cuts off what does not fit and never fails. With `_` even the width it cuts to is chosen elsewhere, and
    /// whoever reads this line does not see that it cuts at all.
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
    /// Safe: the fix writes the type that is inferred today.
    CAST_TO_INFER = "inference/cast-to-infer", Inference, Note, fix: Safe, clippy: ["as_underscore"], Rust(check),
}

fn check(cx: &Context<'_>, out: &mut Sink) {
    for (expr, node) in cx.hir.exprs() {
        let ExprKind::Cast { expr: value, ty } = node.kind else { continue };
        if matches!(cx.hir.types[ty].kind, TyKind::Infer)
            && !cx.hir.is_in_test(expr)
            && !is_unsafe(cx, expr)
            && let Some(Known::Extern(target, _)) = target(cx, expr)
            && let Some(loss) = loss(&cx.types.of(value), &target)
            && !is_settled(cx, value)
        {
            out.push(draft(cx, expr, value, ty, &target, loss));
        }
    }
}

/// A number's width in bits of magnitude, and whether it has a sign or a fraction.
#[derive(Clone, Copy)]
struct Number {
    bits: u32,
    signed: bool,
    float: bool,
}

/// `usize` counts as 64 bits.
fn number(name: &str) -> Option<Number> {
    let (bits, signed, float) = match name {
        "u8" => (8, false, false),
        "u16" => (16, false, false),
        "u32" => (32, false, false),
        "u64" | "usize" => (64, false, false),
        "u128" => (128, false, false),
        "i8" => (7, true, false),
        "i16" => (15, true, false),
        "i32" => (31, true, false),
        "i64" | "isize" => (63, true, false),
        "i128" => (127, true, false),
        "f32" => (24, true, true),
        "f64" => (53, true, true),
        _ => return None,
    };
    Some(Number { bits, signed, float })
}

/// What a cast from one number to another can lose, if anything.
fn loss(from: &Known, to_name: &str) -> Option<&'static str> {
    let from_name = from.path()?;
    let (from, to) = (number(from_name)?, number(to_name)?);
    match (from, to) {
        _ if from.float && !to.float => Some("the fraction, and what is out of range"),
        _ if to.float && to.bits < from.bits => Some("the last digits of large values"),
        _ if from.signed && !to.signed => Some("the sign"),
        // No allocation, and so no length or index, is larger than `isize::MAX`.
        _ if from_name == "usize" && to_name == "isize" => None,
        _ if !from.signed && to.signed && to.bits.saturating_add(1) == from.bits => {
            Some("its meaning from `MAX` on, where it turns negative")
        }
        _ if to.bits < from.bits => Some("the high bits"),
        _ => None,
    }
}

fn draft(cx: &Context<'_>, cast: ExprId, value: ExprId, ty: TyId, target: &str, loss: &str) -> Draft {
    let text = cx.source.slice(cx.hir.span(value));
    let whole = cx.source.slice(cx.hir.span(cast));
    Draft::new(
        cx.hir.span(cast),
        format!("`{whole}` becomes `{target}` only because of code elsewhere, and loses {loss}."),
        "`as` never fails, and nothing on this line says that it cuts; when the type over there changes, it cuts elsewhere.",
        format!("Name the type, `{text} as {target}`, or use `{target}::try_from` where the value may not fit."),
    )
    .safe_fix(format!("Cast to `{target}`"), vec![(cx.hir.types[ty].span, target.to_owned())])
}

/// A value that is known when this is compiled, or that was looked at before: it fits, or somebody saw to it.
fn is_settled(cx: &Context<'_>, value: ExprId) -> bool {
    match cx.hir.kind(cx.hir.peel(value)) {
        ExprKind::Lit(_) => true,
        ExprKind::Path(path) => match path.res {
            Res::Local(local) => usage::is_compared_before(cx.hir, local, cx.hir.span(value).start),
            Res::Item { item, .. } => matches!(cx.hir.items[item].kind, ItemKind::Const(_)),
            Res::Primitive(_) => true,
            _ => false,
        },
        ExprKind::Call { args, .. } if args.is_empty() => {
            cx.hir.callee(value).is_some_and(|callee| matches!(callee, "std::mem::size_of" | "std::mem::align_of"))
        }
        _ => false,
    }
}

/// Unsafe code, where the types of the C side are often different on each platform.
fn is_unsafe(cx: &Context<'_>, expr: ExprId) -> bool {
    let function = cx.hir.enclosing_fn(expr).map(|item| &cx.hir.items[item].kind);
    matches!(function, Some(ItemKind::Fn(FnItem { is_unsafe: true, .. })))
        || cx.hir.ancestors(expr).any(|at| matches!(cx.hir.kind(at), ExprKind::Block { kind: BlockKind::Unsafe, .. }))
}

/// The type that the cast's surroundings ask for, when it is written somewhere: `Unknown` for a field or parameter
/// whose type is not understood.
fn target(cx: &Context<'_>, cast: ExprId) -> Option<Known> {
    match cx.hir.kind(cx.hir.parent(cast)?) {
        ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. } => parameter(cx, cast, args),
        ExprKind::Struct { path, fields, .. } => Some(field(cx, path, fields, cast)),
        ExprKind::Assign { lhs, rhs } if *rhs == cast => place(cx, *lhs),
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
