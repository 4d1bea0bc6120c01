//! Calls whose result type is chosen by their surroundings, bound by a `let` that does not say which.

use crate::hir::{
    Binding, BindingId, BindingKind, Expr, ExprId, ExprKind, GenericParamKind, Generics, ItemId, ItemKind, Name, Param,
    TyKind,
};
use crate::lints::Context;
use crate::source::Span;

/// Which function leaves its result type open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Generic {
    Collect,
    Parse,
    Into,
    TryInto,
    Sum,
    Default,
}

/// `let x = it.collect();`: a variable whose type nothing in its own statement tells.
#[derive(Debug)]
pub(super) struct Unanchored {
    pub(super) generic: Generic,
    pub(super) binding: BindingId,
    /// The open call itself, inside `?` and `unwrap()`.
    pub(super) call: ExprId,
    /// The method's name, or the whole call where there is none.
    pub(super) name_span: Span,
}

/// Every variable bound to a call that leaves its type open, outside tests.
pub(super) fn unanchored(cx: &Context<'_>) -> impl Iterator<Item = Unanchored> {
    cx.hir.bindings().filter_map(|(binding, declared)| {
        let init = declared.init.filter(|_| is_plain(declared))?;
        let found = open_call(cx, binding, init)?;
        (!cx.hir.is_in_test(found.call)).then_some(found)
    })
}

/// Whether a `let` binds a value whole and says no type.
pub(super) fn is_plain(declared: &Binding) -> bool {
    declared.kind == BindingKind::Let && declared.whole && !declared.by_ref && declared.ty.is_none()
}

/// Looks through what hands the value on unchanged to the call that leaves it open.
fn open_call(cx: &Context<'_>, binding: BindingId, init: ExprId) -> Option<Unanchored> {
    let value = cx.hir.peel(init);
    match cx.hir.kind(value) {
        ExprKind::Try(inner) => fallible(cx, binding, *inner),
        ExprKind::MethodCall { receiver, method, args, .. } if unwraps(method, args) => {
            fallible(cx, binding, *receiver)
        }
        _ => {
            let (generic, name_span) = generic_of(cx, value)?;
            let direct = !matches!(generic, Generic::Parse | Generic::TryInto);
            direct.then_some(Unanchored { generic, binding, call: value, name_span })
        }
    }
}

/// `parse` and `try_into` give a `Result` of the open type.
fn fallible(cx: &Context<'_>, binding: BindingId, inner: ExprId) -> Option<Unanchored> {
    let call = cx.hir.peel(inner);
    let (generic, name_span) = generic_of(cx, call)?;
    let is_result = matches!(generic, Generic::Parse | Generic::TryInto);
    is_result.then_some(Unanchored { generic, binding, call, name_span })
}

/// Methods that give the value of a `Result` and say nothing of its type.
fn unwraps(method: &Name, args: &[ExprId]) -> bool {
    matches!((method.as_str(), args.len()), ("unwrap" | "unwrap_or_default", 0) | ("expect", 1))
}

fn generic_of(cx: &Context<'_>, call: ExprId) -> Option<(Generic, Span)> {
    match &cx.hir.exprs[call] {
        Expr { kind: ExprKind::MethodCall { receiver, method, method_span, turbofish, args }, .. } => {
            let open = turbofish.is_empty() && args.is_empty();
            let generic = open.then(|| generic_method(cx, call, *receiver, method))??;
            Some((generic, *method_span))
        }
        Expr { kind: ExprKind::Call { callee, args }, span, .. } if args.is_empty() => {
            let ExprKind::Path(path) = cx.hir.kind(cx.hir.peel(*callee)) else { return None };
            // `<T as Default>::default()` says it.
            let is_open = path.qself.is_none() && path.is("std::default::Default::default");
            is_open.then_some((Generic::Default, *span))
        }
        _ => None,
    }
}

fn generic_method(cx: &Context<'_>, call: ExprId, receiver: ExprId, method: &Name) -> Option<Generic> {
    let generic = match method.as_str() {
        "collect" if is_iterator(cx, receiver) => Generic::Collect,
        "sum" | "product" if is_iterator(cx, receiver) => Generic::Sum,
        "parse" if is_text(cx, receiver) => Generic::Parse,
        "into" if !may_be_told(cx, call, receiver) => Generic::Into,
        "try_into" if !may_be_told(cx, call, receiver) => Generic::TryInto,
        _ => return None,
    };
    Some(generic)
}

/// Methods of collections and text that give an iterator of std.
const SOURCES: &[&str] = &[
    "bytes",
    "char_indices",
    "chars",
    "chunks",
    "drain",
    "into_iter",
    "into_keys",
    "into_values",
    "iter",
    "iter_mut",
    "keys",
    "lines",
    "split_whitespace",
    "values",
    "windows",
];

/// Methods of iterators that give another.
const ADAPTORS: &[&str] = &[
    "chain",
    "cloned",
    "copied",
    "cycle",
    "enumerate",
    "filter",
    "filter_map",
    "flat_map",
    "flatten",
    "inspect",
    "map",
    "map_while",
    "peekable",
    "rev",
    "scan",
    "skip",
    "skip_while",
    "step_by",
    "take",
    "take_while",
    "zip",
];

/// An iterator by its type, or by the names of the methods down to where it comes from: `xs.iter().map(f)`.
fn is_iterator(cx: &Context<'_>, receiver: ExprId) -> bool {
    let mut at = cx.hir.peel(receiver);
    loop {
        let known = cx.types.of(at);
        if !known.is_unknown() {
            return known.is_iterator();
        }
        let ExprKind::MethodCall { receiver, method, .. } = cx.hir.kind(at) else { return false };
        if SOURCES.contains(&method.as_str()) {
            return true;
        }
        if !ADAPTORS.contains(&method.as_str()) {
            return false;
        }
        at = cx.hir.peel(*receiver);
    }
}

/// Methods that only `str` has, by their usual meaning.
const TEXT_METHODS: &[&str] =
    &["trim", "trim_end", "trim_end_matches", "trim_matches", "trim_start", "trim_start_matches"];

fn is_text(cx: &Context<'_>, receiver: ExprId) -> bool {
    let known = cx.types.of(receiver);
    if !known.is_unknown() {
        return known.peel_refs().is_text();
    }
    match cx.hir.kind(cx.hir.peel(receiver)) {
        ExprKind::MethodCall { method, .. } => TEXT_METHODS.contains(&method.as_str()),
        _ => false,
    }
}

/// Whether a bound (`T: Into<String>`) or a trait's own method may say what `into()` gives. Neither is of matter to a
/// value whose type is known and has no such method in this text.
fn may_be_told(cx: &Context<'_>, call: ExprId, receiver: ExprId) -> bool {
    if !cx.types.of(receiver).is_unknown() {
        return cx.types.callee(call).is_some();
    }
    let around = std::iter::successors(cx.hir.enclosing_fn(call), |&item| cx.hir.items[item].parent);
    around.into_iter().any(|item| has_type_params(cx, item))
}

/// Whether a function, impl or trait has type parameters, named or by `impl Trait`.
fn has_type_params(cx: &Context<'_>, item: ItemId) -> bool {
    let named =
        |generics: &Generics| generics.params.iter().any(|param| matches!(param.kind, GenericParamKind::Type { .. }));
    match &cx.hir.items[item].kind {
        ItemKind::Fn(function) => {
            let by_impl = |param: &Param| matches!(cx.hir.types[param.ty].kind, TyKind::ImplTrait(_));
            named(&function.generics) || function.params.iter().any(by_impl)
        }
        ItemKind::Impl(block) => named(&block.generics),
        ItemKind::Trait(_) => true,
        _ => false,
    }
}

/// The variable's name.
pub(super) fn name<'a>(cx: &Context<'a>, found: &Unanchored) -> &'a str {
    cx.hir.bindings[found.binding].name.as_str()
}
