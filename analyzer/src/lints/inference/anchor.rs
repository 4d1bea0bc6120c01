//! Where the type of an unanchored variable comes from: the first use that fixes it, or that needs it fixed already.

use super::generic_call::{Generic, Unanchored};
use crate::hir::{
    BodyOwner, Expr, ExprId, ExprKind, GenericArg, Generics, ItemId, ItemKind, Path, Res, Stmt, TyId, TyKind,
};
use crate::lints::Context;
use crate::source::Span;

/// A use that says what type the variable has.
#[derive(Debug)]
pub(super) struct Anchor {
    pub(super) at: Span,
    /// The type as it is written there.
    pub(super) ty: TyId,
}

/// Lines between a statement and the use right after it.
pub(super) const NEXT_DOOR: usize = 12;

/// Whether the type is decided elsewhere: there is a use, it comes later than the next statement that is no `let`,
/// and it is not one that needs the type to be known already: then the call is another than it seems.
pub(super) fn is_decided_elsewhere(cx: &Context<'_>, found: &Unanchored) -> bool {
    let Some(first) = first_use(cx, found) else { return false };
    !is_next_door(cx, found, first) && used_as_known(cx, found).is_none()
}

fn first_use(cx: &Context<'_>, found: &Unanchored) -> Option<Span> {
    let binding = &cx.hir.bindings[found.binding];
    binding.uses.iter().map(|&used| cx.hir.span(used)).chain(binding.mentions.iter().copied()).min()
}

fn is_next_door(cx: &Context<'_>, found: &Unanchored, first: Span) -> bool {
    let Some(init) = cx.hir.bindings[found.binding].init else { return true };
    let near = cx.source.line(first.start).saturating_sub(cx.source.line(cx.hir.span(init).end)) <= NEXT_DOOR;
    let Some((block, index, _)) = cx.hir.stmt_of(init).filter(|_| near) else { return near };
    let before = |stmt: &&Stmt| match stmt {
        Stmt::Expr(expr) => cx.hir.span(*expr).end <= first.start,
        Stmt::Let { span, .. } => span.end <= first.start,
        Stmt::Item(_) => true,
    };
    let mut between = block.stmts.iter().skip(index.saturating_add(1)).take_while(before);
    !between.any(|stmt| matches!(stmt, Stmt::Expr(_)))
}

/// The first use, when it is one that needs the type to be known already: a method call, a field, an index or a
/// call of the value. rustc stops there (E0282), as it checks a body in the order of its text.
pub(super) fn needs_type(cx: &Context<'_>, found: &Unanchored) -> Option<ExprId> {
    let converts = matches!(found.generic, Generic::Into | Generic::TryInto);
    used_as_known(cx, found).filter(|_| !converts || is_known_receiver(cx, found.call))
}

fn used_as_known(cx: &Context<'_>, found: &Unanchored) -> Option<ExprId> {
    let binding = &cx.hir.bindings[found.binding];
    let first = *binding.uses.first()?;
    let mentioned = binding.mentions.first().is_some_and(|at| at.start < cx.hir.span(first).start);
    let same_body = cx.hir.exprs[first].body == binding.body;
    if mentioned || !same_body {
        return None;
    }
    let used = cx.hir.parent(first)?;
    let needed = match cx.hir.kind(used) {
        ExprKind::MethodCall { receiver, .. } => *receiver == first,
        ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => *base == first,
        ExprKind::Call { callee, .. } => *callee == first,
        _ => false,
    };
    needed.then_some(used)
}

/// Of a value of unknown type it is not known either whether `into` is that of std.
fn is_known_receiver(cx: &Context<'_>, call: ExprId) -> bool {
    match cx.hir.kind(call) {
        ExprKind::MethodCall { receiver, .. } => !cx.types.of(*receiver).is_unknown(),
        _ => false,
    }
}

/// The first use that fixes the type by a type written in this text which can be written at the variable too.
pub(super) fn anchor(cx: &Context<'_>, found: &Unanchored) -> Option<Anchor> {
    let uses = &cx.hir.bindings[found.binding].uses;
    uses.iter().find_map(|&used| anchored_by(cx, used)).filter(|anchor| is_concrete(cx, anchor.ty, 0))
}

fn anchored_by(cx: &Context<'_>, used: ExprId) -> Option<Anchor> {
    let at = cx.hir.span(used);
    let anchor = |ty| Some(Anchor { at, ty });
    let Some(parent) = cx.hir.parent(used) else { return anchor(returned_by(cx, used)?) };
    match cx.hir.kind(parent) {
        ExprKind::Call { callee, args } => {
            let index = args.iter().position(|&arg| arg == used)?;
            match wrapper(cx, *callee) {
                Some(name) => anchor(inside_result(cx, returned_by(cx, parent)?, name)?),
                None => anchor(parameter(cx, used, *callee, index)?),
            }
        }
        ExprKind::Struct { path, fields, .. } => {
            let field = fields.iter().find(|field| field.value == used)?;
            anchor(field_type(cx, used, path, &field.name)?)
        }
        ExprKind::Return(_) | ExprKind::Block { .. } => anchor(returned_by(cx, used)?),
        _ => None,
    }
}

/// `Ok` or `Some`.
fn wrapper(cx: &Context<'_>, callee: ExprId) -> Option<&'static str> {
    let ExprKind::Path(path) = cx.hir.kind(cx.hir.peel(callee)) else { return None };
    match path.canonical() {
        Some("std::result::Result::Ok") => Some("std::result::Result"),
        Some("std::option::Option::Some") => Some("std::option::Option"),
        _ => None,
    }
}

/// The first type argument of a written `Result<T, E>` or `Option<T>`.
fn inside_result(cx: &Context<'_>, ty: TyId, name: &str) -> Option<TyId> {
    let TyKind::Path(path) = &cx.hir.types[ty].kind else { return None };
    let is_alias = path.last() == "Result" && name.ends_with("Result");
    if !path.is(name) && !is_alias {
        return None;
    }
    path.args().iter().find_map(|arg| match arg {
        GenericArg::Type(ty) => Some(*ty),
        _ => None,
    })
}

/// The return type of the function whose value an expression is: its tail, or what `return` gives.
fn returned_by(cx: &Context<'_>, value: ExprId) -> Option<TyId> {
    let body = cx.hir.exprs[value].body;
    let BodyOwner::Item(item) = cx.hir.bodies[body].owner else { return None };
    let ItemKind::Fn(function) = &cx.hir.items[item].kind else { return None };
    let is_value = match cx.hir.parent(value) {
        None => true,
        Some(parent) => match &cx.hir.exprs[parent] {
            Expr { kind: ExprKind::Return(_), .. } => true,
            Expr { kind: ExprKind::Block { block, .. }, .. } => {
                block.tail == Some(value) && cx.hir.bodies[body].root == parent
            }
            _ => false,
        },
    };
    function.ret.filter(|_| is_value)
}

/// The type of a function's parameter, when it is a function of this text in the same module.
fn parameter(cx: &Context<'_>, used: ExprId, callee: ExprId, index: usize) -> Option<TyId> {
    let ExprKind::Path(path) = cx.hir.kind(cx.hir.peel(callee)) else { return None };
    let Res::Item { item, rest: 0 } = path.res else { return None };
    let (generics, ty) = match &cx.hir.items[item].kind {
        ItemKind::Fn(function) => (&function.generics, function.params.get(index)?.ty),
        ItemKind::Struct(data) => (&data.generics, data.fields.get(index)?.ty),
        _ => return None,
    };
    names_same_here(cx, used, item, generics).then_some(ty)
}

fn field_type(cx: &Context<'_>, used: ExprId, path: &Path, name: &str) -> Option<TyId> {
    let item = match (&path.res, cx.types.of(cx.hir.parent(used)?)) {
        (Res::Item { item, rest: 0 }, _) => *item,
        (Res::SelfType, crate::types::Known::Item(item)) if path.segments.len() == 1 => item,
        _ => return None,
    };
    let ItemKind::Struct(data) = &cx.hir.items[item].kind else { return None };
    let ty = data.fields.iter().find(|field| field.name == name)?.ty;
    names_same_here(cx, used, item, &data.generics).then_some(ty)
}

/// Whether a type written at `item` can be written at `used` with the same meaning: same module, no generics.
fn names_same_here(cx: &Context<'_>, used: ExprId, item: ItemId, generics: &Generics) -> bool {
    let here = cx.hir.enclosing_fn(used).and_then(|function| module(cx, function));
    generics.params.is_empty() && here == module(cx, item)
}

fn module(cx: &Context<'_>, item: ItemId) -> Option<ItemId> {
    let mut at = cx.hir.items[item].parent;
    while let Some(outer) = at {
        if matches!(cx.hir.items[outer].kind, ItemKind::Mod { .. } | ItemKind::Fn(_)) {
            return Some(outer);
        }
        at = cx.hir.items[outer].parent;
    }
    None
}

/// How deep a written type is looked into.
const TYPE_DEPTH: u32 = 8;

/// A type that owns what it holds and names nothing local: a value of it is of exactly this type.
fn is_concrete(cx: &Context<'_>, ty: TyId, depth: u32) -> bool {
    let next = depth.saturating_add(1);
    let inner = |ty: TyId| next < TYPE_DEPTH && is_concrete(cx, ty, next);
    match &cx.hir.types[ty].kind {
        TyKind::Path(path) => {
            let named = matches!(
                path.res,
                Res::Extern(_) | Res::Primitive(_) | Res::Generic { .. } | Res::Item { rest: 0, .. }
            );
            named
                && path.qself.is_none()
                && path.segments.iter().flat_map(|segment| &segment.args).all(|arg| match arg {
                    GenericArg::Type(ty) => inner(*ty),
                    _ => false,
                })
        }
        TyKind::Tuple(parts) => parts.iter().all(|&part| inner(part)),
        _ => false,
    }
}
