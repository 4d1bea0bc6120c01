//! Turns inferred types into names that rules can compare.

use super::super::ty::{Float, Kind, List, Ty};
use super::{Facts, Known};
use crate::hir::{ItemId, ItemKind, Name};

/// Types inside types: looked into so far and no further.
const MAX_DEPTH: u32 = 12;

impl Facts<'_> {
    pub(super) fn known(&self, ty: Ty) -> Known {
        self.known_at(ty, 0)
    }

    fn known_at(&self, ty: Ty, depth: u32) -> Known {
        if depth > MAX_DEPTH {
            return Known::Unknown;
        }
        let depth = depth + 1;
        let types = &self.typed.types;
        match types.kind(ty) {
            Kind::Bool => Known::plain("bool"),
            Kind::Char => Known::plain("char"),
            Kind::Str => Known::plain("str"),
            Kind::Int(int) => Known::plain(int.name()),
            Kind::Float(Float::F32) => Known::plain("f32"),
            Kind::Float(Float::F64) => Known::plain("f64"),
            Kind::Adt(def, _) if def.is_text() => Known::Item(def.item()),
            Kind::Adt(def, args) => match self.model.names.path(def) {
                Some(path) => outside(path, self.list(args, depth)),
                None => Known::Unknown,
            },
            Kind::Ref(_, mutable, to) => Known::Ref { mutable, to: Box::new(self.known_at(to, depth)) },
            Kind::Ptr(..) => Known::RawPtr,
            Kind::Slice(of) => Known::slice(self.known_at(of, depth)),
            Kind::Array(of, _) => Known::Array(Box::new(self.known_at(of, depth))),
            Kind::Tuple(parts) => Known::Tuple(self.list(parts, depth)),
            Kind::Async(_, _, output) => Known::named(super::known::FUTURE, vec![self.known_at(output, depth)]),
            Kind::Closure(..) => Known::Closure,
            Kind::Unknown
            | Kind::Never
            | Kind::FnDef(..)
            | Kind::Ctor(..)
            | Kind::FnPtr(_)
            | Kind::Dyn(_)
            | Kind::Opaque(..)
            | Kind::Param(_)
            | Kind::Proj(..)
            | Kind::Var(_)
            | Kind::Value(_)
            | Kind::Region(_) => Known::Unknown,
        }
    }

    fn list(&self, list: List, depth: u32) -> Vec<Known> {
        let types = &self.typed.types;
        let is_type = |ty: &&Ty| !matches!(types.kind(**ty), Kind::Region(_) | Kind::Value(_));
        types.types(list).iter().filter(is_type).map(|&ty| self.known_at(ty, depth)).collect()
    }

    /// The function that runs when one is called: of a trait's method the impl's for the type it is called on.
    pub(super) fn implementation(&self, item: ItemId, args: List) -> Option<ItemId> {
        let hir = self.hir;
        let is_of_trait =
            hir.items[item].parent.is_some_and(|parent| matches!(hir.items[parent].kind, ItemKind::Trait(_)));
        if !is_of_trait {
            return Some(item);
        }
        let Kind::Adt(def, _) = self.typed.types.kind(self.typed.types.nth(args, 0)) else { return None };
        if !def.is_text() {
            return None;
        }
        let mut found = self.methods(def.item(), &hir.items[item].name).iter().filter(|&&method| {
            let block = hir.enclosing_impl(method).map(|block| &hir.items[block].kind);
            matches!(block, Some(ItemKind::Impl(block)) if block.trait_path.is_some())
        });
        let only = found.next().copied();
        only.filter(|_| found.next().is_none())
    }
}

/// A type of the model under the name by which people know it.
fn outside(path: &Name, mut args: Vec<Known>) -> Known {
    match path.strip_prefix("lock_api::") {
        // `parking_lot::Mutex<T>` is `lock_api::Mutex<RawMutex, T>`.
        Some(name) => Known::Extern(Name::new(format!("parking_lot::{name}")), args.pop().into_iter().collect()),
        None => Known::Extern(path.clone(), args),
    }
}
