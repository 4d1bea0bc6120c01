//! Finds vectors of boxed trait objects whose few types are known.

use std::collections::{HashMap, HashSet};

use crate::hir::{Bound, Enum, GenericArg, GenericParamKind, ItemId, ItemKind, Path, Res, Struct, TyId, TyKind};
use crate::lints::{Context, Draft, Sink, rule};

rule! {
    /// ## What it does
    /// Finds fields and variables of type `Vec<Box<dyn Trait>>` where the trait and at least two types that implement
    /// it stand in the same text.
    ///
    /// ## Why it matters
    /// Each element is an allocation of its own. A walk over the vector follows a pointer to the element and another
    /// to its table of methods; the processor cannot prefetch the one and the compiler cannot inline the other.
    ///
    /// ## Example
    /// ```rust
    /// trait Shape {
    ///     fn area(&self) -> f64;
    /// }
    ///
    /// struct Circle(f64);
    /// struct Square(f64);
    ///
    /// impl Shape for Circle {
    ///     fn area(&self) -> f64 {
    ///         3.14 * self.0 * self.0
    ///     }
    /// }
    ///
    /// impl Shape for Square {
    ///     fn area(&self) -> f64 {
    ///         self.0 * self.0
    ///     }
    /// }
    ///
    /// struct Scene {
    ///     shapes: Vec<Box<dyn Shape>>,
    /// }
    /// ```
    ///
    /// ## Write instead
    /// ```rust
    /// enum Shape {
    ///     Circle(f64),
    ///     Square(f64),
    /// }
    ///
    /// impl Shape {
    ///     fn area(&self) -> f64 {
    ///         match self {
    ///             Shape::Circle(radius) => 3.14 * radius * radius,
    ///             Shape::Square(side) => side * side,
    ///         }
    ///     }
    /// }
    ///
    /// struct Scene {
    ///     shapes: Vec<Shape>,
    /// }
    /// ```
    ///
    /// ## Fix safety
    /// No automatic fix: an enum is right when all implementors are known, the boxes when users add their own.
    BOXED_TRAIT_VEC = "cost/boxed-trait-vec", Cost, Note, fix: None, clippy: [], Rust(check),
}

/// More implementors than this do not make a handy enum.
const MANY: usize = 12;

fn check(cx: &Context<'_>, out: &mut Sink) {
    let stored = stored(cx);
    let mut known = None;
    for ty in stored {
        let Some((object, bound)) = boxed_objects(cx, ty).filter(|&(_, bound)| is_plain(cx, bound)) else { continue };
        let Some(names) = known.get_or_insert_with(|| implementors(cx)).get(&bound) else { continue };
        if (2..=MANY).contains(&names.len()) {
            out.push(draft(cx, ty, object, names));
        }
    }
}

/// Whether no macro makes something of the trait that its objects are needed for, as `#[typetag::serde]` does.
fn is_plain(cx: &Context<'_>, definition: ItemId) -> bool {
    let known = ["doc", "allow", "expect", "cfg", "cfg_attr", "deprecated", "must_use", "async_trait"];
    cx.hir.items[definition].attrs.iter().all(|attr| known.contains(&attr.name.as_str()))
}

/// The types of fields and annotated variables, in order.
fn stored(cx: &Context<'_>) -> Vec<TyId> {
    let mut types = Vec::new();
    for (id, item) in cx.hir.items() {
        if cx.hir.is_test_item(id) {
            continue;
        }
        match &item.kind {
            ItemKind::Struct(data) | ItemKind::Union(data) => types.extend(data.fields.iter().map(|field| field.ty)),
            ItemKind::Enum(data) => {
                types.extend(data.variants.iter().flat_map(|variant| &variant.fields).map(|field| field.ty));
            }
            _ => {}
        }
    }
    let annotated = cx.hir.bindings().filter_map(|(_, binding)| {
        let init = binding.init?;
        binding.ty.filter(|_| binding.kind == crate::hir::BindingKind::Let && !cx.hir.is_in_test(init))
    });
    types.extend(annotated);
    crate::order::sort_by_key(&mut types, |&ty| cx.hir.types[ty].span);
    types
}

/// `dyn Trait` of `Vec<Box<dyn Trait>>`, with the trait when it is one of this text.
fn boxed_objects(cx: &Context<'_>, ty: TyId) -> Option<(TyId, ItemId)> {
    let boxed = only_arg(cx, ty, "std::vec::Vec")?;
    let object = only_arg(cx, boxed, "std::boxed::Box")?;
    let TyKind::Dyn(bounds) = &cx.hir.types[object].kind else { return None };
    bounds.iter().find_map(|bound| match bound {
        Bound::Trait { path: Path { res: Res::Item { item, rest: 0 }, .. }, .. } => Some((object, *item)),
        _ => None,
    })
}

fn only_arg(cx: &Context<'_>, ty: TyId, canonical: &str) -> Option<TyId> {
    let TyKind::Path(path) = &cx.hir.types[ty].kind else { return None };
    match path.args() {
        [GenericArg::Type(arg)] if path.is(canonical) => Some(*arg),
        _ => None,
    }
}

/// The names of the types of this text that implement each of its traits; none when one of the impls is for any type,
/// or for a generic one: an enum of those would be of one kind only.
fn implementors<'a>(cx: &Context<'a>) -> HashMap<ItemId, Vec<&'a str>> {
    let mut found: HashMap<ItemId, Option<Vec<ItemId>>> = HashMap::new();
    for (id, item) in cx.hir.items() {
        let ItemKind::Impl(block) = &item.kind else { continue };
        let Some(Path { res: Res::Item { item: of, rest: 0 }, .. }) = block.trait_path else { continue };
        if cx.hir.is_test_item(id) {
            continue;
        }
        let targets = found.entry(of).or_insert_with(|| Some(Vec::new()));
        match &cx.hir.types[block.self_ty].kind {
            TyKind::Path(Path { res: Res::Item { item: target, .. }, .. }) if !has_type_params(cx, *target) => {
                targets.iter_mut().for_each(|targets| targets.push(*target));
            }
            _ => *targets = None,
        }
    }
    found.into_iter().map(|(of, targets)| (of, names(cx, targets.unwrap_or_default()))).collect()
}

fn names<'a>(cx: &Context<'a>, targets: Vec<ItemId>) -> Vec<&'a str> {
    let mut seen = HashSet::new();
    let targets = targets.into_iter().filter(|&target| seen.insert(target));
    targets.map(|target| cx.hir.items[target].name.as_str()).collect()
}

fn has_type_params(cx: &Context<'_>, item: ItemId) -> bool {
    match &cx.hir.items[item].kind {
        ItemKind::Struct(Struct { generics, .. }) | ItemKind::Enum(Enum { generics, .. }) => {
            generics.params.iter().any(|param| matches!(param.kind, GenericParamKind::Type { .. }))
        }
        _ => true,
    }
}

fn draft(cx: &Context<'_>, ty: TyId, object: TyId, names: &[&str]) -> Draft {
    let text = |ty: TyId| cx.source.slice(cx.hir.types[ty].span);
    let listed: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    Draft::new(
        cx.hir.types[ty].span,
        format!("`{}` allocates every element by itself.", text(ty)),
        "Each access follows a pointer to the element and one to its methods; nothing is inlined or prefetched.",
        format!(
            "Where {} are all there is, an enum of them in a plain `Vec` keeps the elements side by side; keep `{}` \
             where others may add their own.",
            listed.join(", "),
            text(object),
        ),
    )
}
