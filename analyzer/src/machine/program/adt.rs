//! What a struct, enum or union is made of, with its attributes.

use super::super::instance::{Adt, AdtShape, Repr, Variant};
use crate::hir::{Attr, Enum, Hir, Item, ItemKind};
use crate::source::to_usize;
use crate::types::{AdtDecl, AdtKind, Decls, Def, Int, Interner, Kind, Names, Ty, constant};

/// Structs that end in structs: followed so far and no further.
const MAX_DEPTH: u32 = 16;

/// Types of std that the language knows by name.
const NEVER_DROPPED: &[&str] = &["std::mem::ManuallyDrop", "std::mem::MaybeUninit"];
const NEVER_ZERO: &[&str] = &["std::num::NonZero", "std::ptr::NonNull"];
const NICHES_HIDDEN: &[&str] = &["std::cell::UnsafeCell", "std::mem::MaybeUninit"];
const BOX: &str = "std::boxed::Box";

/// Describes a type; none if a discriminant is more than a literal.
pub(super) fn describe(decls: &Decls<'_>, names: &Names, types: &Interner<'_>, def: Def) -> Option<Adt> {
    let decl = decls.adt(def)?;
    let hir = decls.hir(def);
    let item = &hir.items[def.item()];
    let is_one_of = |paths: &[&str]| !def.is_text() && paths.iter().any(|path| names.get(path) == Some(def));
    Some(Adt {
        kind: shape(decl.kind),
        repr: repr(&item.attrs),
        variants: variants(decl, hir, item)?,
        valid: is_one_of(NEVER_ZERO).then_some((1, u128::MAX)),
        hides_niches: is_one_of(NICHES_HIDDEN),
        has_tail: tail(decls, types, def, 0).is_some(),
        is_box: is_one_of(&[BOX]),
        never_drops: is_one_of(NEVER_DROPPED),
    })
}

/// What a struct's last field ends in that may be without a size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tail {
    /// `str`, a slice or a `dyn` type, whatever the arguments.
    Unsized,
    /// The parameter with this index.
    Param(u32),
}

fn tail(decls: &Decls<'_>, types: &Interner<'_>, def: Def, depth: u32) -> Option<Tail> {
    let adt = decls.adt(def).filter(|adt| adt.kind == AdtKind::Struct && depth < MAX_DEPTH)?;
    let (_, last) = adt.variants.first()?.fields.last()?;
    let of = |ty: Ty| match types.kind(ty) {
        Kind::Param(index) => {
            let may_be = decls.param(def, to_usize(index)).is_some_and(|param| param.may_be_unsized);
            may_be.then_some(Tail::Param(index))
        }
        Kind::Str | Kind::Slice(_) | Kind::Dyn(_) => Some(Tail::Unsized),
        _ => None,
    };
    match types.kind(*last) {
        Kind::Adt(inner, args) => match tail(decls, types, inner, depth.saturating_add(1))? {
            Tail::Unsized => Some(Tail::Unsized),
            Tail::Param(index) => of(*types.types(args).get(to_usize(index))?),
        },
        _ => of(*last),
    }
}

fn shape(kind: AdtKind) -> AdtShape {
    match kind {
        AdtKind::Struct => AdtShape::Struct,
        AdtKind::Enum => AdtShape::Enum,
        AdtKind::Union => AdtShape::Union,
    }
}

fn variants(decl: &AdtDecl, hir: &Hir, item: &Item) -> Option<Vec<Variant>> {
    let mut next = 0_i128;
    let mut variants = Vec::with_capacity(decl.variants.len());
    for (index, variant) in decl.variants.iter().enumerate() {
        let discriminant = match written(hir, item, index) {
            Some(written) => written?,
            None => next,
        };
        next = discriminant.wrapping_add(1);
        let fields = variant.fields.iter().map(|(_, ty)| *ty).collect();
        variants.push(Variant { fields, discriminant });
    }
    Some(variants)
}

/// What `= expr` behind a variant says, if it is there: none inside if that is not known.
fn written(hir: &Hir, item: &Item, index: usize) -> Option<Option<i128>> {
    let ItemKind::Enum(Enum { variants, .. }) = &item.kind else { return None };
    let body = variants.get(index)?.discriminant?;
    Some(constant(hir, hir.bodies[body].root))
}

fn repr(attrs: &[Attr]) -> Repr {
    let mut repr = Repr::default();
    let words = attrs.iter().filter(|attr| attr.name == "repr").flat_map(|attr| attr.text.split(','));
    for word in words.map(str::trim) {
        match word {
            "C" => repr.c = true,
            "transparent" => repr.transparent = true,
            "packed" => repr.packed = Some(1),
            _ => match word.split_once('(') {
                Some(("packed", bytes)) => repr.packed = number(bytes),
                Some(("align", bytes)) => repr.align = number(bytes),
                _ => repr.int = Int::ALL.into_iter().find(|int| int.name() == word).or(repr.int),
            },
        }
    }
    repr
}

fn number(text: &str) -> Option<u32> {
    text.trim_end_matches(')').trim().parse().ok()
}
