//! The names of what the machine does itself.

use std::rc::Rc;

use crate::hir::{Block, ExprKind, Hir, Item, ItemKind};
use crate::types::{Decl, Decls, Def, Interner, Kind, Names, Ty};

/// Whether a function has code, or a constant a value: in the model it may be without.
pub(super) fn has_body(decls: &Decls<'_>, def: Def) -> bool {
    let hir = decls.hir(def);
    let item = &hir.items[def.item()];
    let Some(body) = body_of(item) else { return false };
    def.is_text() || !is_empty(hir, item, hir.bodies[body].root)
}

fn body_of(item: &Item) -> Option<crate::hir::BodyId> {
    match &item.kind {
        ItemKind::Fn(function) => function.body,
        ItemKind::Const(value) | ItemKind::Static { value, .. } => value.body,
        _ => None,
    }
}

/// What a body that is left out becomes when the model is built: `{}`, and `()` as the value of a constant.
fn is_empty(hir: &Hir, item: &Item, root: crate::hir::ExprId) -> bool {
    match hir.kind(root) {
        ExprKind::Block { block: Block { stmts, tail: None }, .. } => stmts.is_empty(),
        ExprKind::Tuple(parts) => parts.is_empty() && !matches!(item.kind, ItemKind::Fn(_)),
        _ => false,
    }
}

/// The path by which the machine knows a function or constant of the model: of a primitive's, `int::pow`; of another type's,
/// the type's path with the name; of a trait's, the trait's.
pub(super) fn intrinsic(decls: &Decls<'_>, names: &Names, types: &Interner<'_>, def: Def) -> Rc<str> {
    let name = decls.name(def);
    let parent = decls.generics(def).parent;
    let around = match parent.map(|parent| (parent, decls.decl(parent))) {
        Some((_, Decl::Impl(decl))) => {
            let of = decl.for_each.first().copied().unwrap_or(decl.self_ty);
            match decl.trait_ref {
                Some(trait_ref) => path(names, decls, trait_ref.def),
                None => of_type(names, decls, types, of),
            }
        }
        Some((parent, Decl::Trait(_))) => path(names, decls, parent),
        _ => return path(names, decls, def).into(),
    };
    format!("{around}::{name}").into()
}

fn path(names: &Names, decls: &Decls<'_>, def: Def) -> String {
    names.path(def).map_or_else(|| decls.name(def).to_string(), ToString::to_string)
}

fn of_type(names: &Names, decls: &Decls<'_>, types: &Interner<'_>, ty: Ty) -> String {
    let word = match types.kind(ty) {
        Kind::Int(_) => "int",
        Kind::Float(_) => "float",
        Kind::Bool => "bool",
        Kind::Char => "char",
        Kind::Str => "str",
        Kind::Slice(_) => "slice",
        Kind::Array(..) => "array",
        Kind::Ptr(..) => "ptr",
        Kind::Ref(..) => "ref",
        Kind::Tuple(_) => "tuple",
        Kind::Adt(def, _) => return path(names, decls, def),
        _ => "type",
    };
    word.to_owned()
}
