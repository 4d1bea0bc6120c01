//! A text's functions that can be called from outside: their paths, and what keeps others from it.

use crate::hir::{FnItem, GenericParamKind, Hir, Item, ItemId, ItemKind};
use crate::source::Source;

/// A function with the path that a caller at the text's end would write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Callable {
    pub(crate) item: ItemId,
    /// `area`, `shapes::area`, `Account::deposit`.
    pub(crate) path: String,
    /// Whether the path may be written outside the modules on it.
    pub(crate) is_visible: bool,
}

/// The functions and inherent methods of a text, in its order, without those inside bodies and of traits.
pub(crate) fn callables(hir: &Hir, source: &Source<'_>) -> Vec<Callable> {
    let functions = hir.items().filter(|(_, item)| matches!(item.kind, ItemKind::Fn(_)));
    functions.filter_map(|(id, item)| callable(hir, source, id, item)).collect()
}

fn callable(hir: &Hir, source: &Source<'_>, id: ItemId, item: &Item) -> Option<Callable> {
    let mut path = item.name.to_string();
    let (mut around, mut is_visible, mut below) = (item.parent, true, item.is_pub);
    while let Some(parent) = around {
        let parent = &hir.items[parent];
        match &parent.kind {
            ItemKind::Mod { .. } => {
                path = format!("{}::{path}", parent.name);
                is_visible &= below;
                below = parent.is_pub;
            }
            ItemKind::Impl(block) if block.trait_path.is_none() => {
                let own = source.slice(hir.types[block.self_ty].span);
                let own = if own.contains('<') { format!("<{own}>") } else { own.to_owned() };
                path = format!("{own}::{path}");
            }
            _ => return None,
        }
        around = parent.parent;
    }
    Some(Callable { item: id, path, is_visible })
}

/// The function of a name: by its path or, where that is clear, its last part.
pub(crate) fn find(callables: &[Callable], name: &str) -> Result<Callable, String> {
    if let Some(exact) = callables.iter().find(|callable| callable.path == name) {
        return Ok(exact.clone());
    }
    let ends = |path: &str| path.strip_suffix(name).is_some_and(|rest| rest.ends_with("::"));
    let found: Vec<&Callable> = callables.iter().filter(|callable| ends(&callable.path)).collect();
    match found.as_slice() {
        [one] => Ok((*one).clone()),
        [] => Err(format!("there is no function `{name}` that can be called by its name")),
        [first, second, ..] => Err(format!("`{name}` may be `{}` or `{}`", first.path, second.path)),
    }
}

/// How many parameters a function has, `self` included.
pub(crate) fn params(item: &Item) -> usize {
    match &item.kind {
        ItemKind::Fn(function) => function.params.len().saturating_add(usize::from(function.self_param.is_some())),
        _ => 0,
    }
}

/// Why a function can't be called by its name alone.
pub(crate) fn refuse(hir: &Hir, item: ItemId) -> Option<&'static str> {
    let ItemKind::Fn(function) = &hir.items[item].kind else { return Some("it is no function") };
    let around = hir.items[item].parent.and_then(|parent| match &hir.items[parent].kind {
        ItemKind::Impl(block) => Some(&block.generics),
        _ => None,
    });
    let generics = std::iter::once(&function.generics).chain(around);
    let is_generic =
        generics.flat_map(|generics| &generics.params).any(|param| !matches!(param.kind, GenericParamKind::Lifetime));
    why(function, is_generic || has_impl_trait(hir, function))
}

fn why(function: &FnItem, is_generic: bool) -> Option<&'static str> {
    if is_generic {
        Some("it has type parameters")
    } else if function.is_async {
        Some("it is `async`")
    } else if function.is_unsafe {
        Some("it is `unsafe`: what callers must keep is not written in its types")
    } else if function.body.is_none() {
        Some("it has no body")
    } else {
        None
    }
}

fn has_impl_trait(hir: &Hir, function: &FnItem) -> bool {
    let spans = function.params.iter().map(|param| hir.types[param.ty].span);
    let is_impl = |span: crate::source::Span| {
        hir.types.iter().any(|(_, ty)| span.contains(ty.span) && matches!(ty.kind, crate::hir::TyKind::ImplTrait(_)))
    };
    spans.into_iter().any(is_impl)
}
