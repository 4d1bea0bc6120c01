//! Associated types by name: `T::Item`, `Self::Output`.

use super::super::decl::{Decls, ParamKind};
use super::super::fold::subst_list;
use super::super::intern::{Interner, TyVec};
use super::super::ty::{Def, Kind, Pred, TraitRef, Ty};
use super::ty::{MAX_DEPTH, Target, TyLower, hir_generics, target};
use crate::hir::{Bound, GenericParamKind, ItemKind, TyKind};
use crate::source::to_usize;

impl TyLower<'_, '_> {
    /// `T::Name` for a generic parameter: the bounds of `T` say which trait's.
    pub(crate) fn param_assoc(&mut self, index: u32, param: Ty, name: &str) -> Ty {
        let mut owner = self.owner;
        while let Some(def) = owner {
            if let Some(found) = self.param_assoc_in(def, index, param, name) {
                return found;
            }
            owner = self.decls.generics(def).parent;
        }
        self.types.common.unknown
    }

    fn param_assoc_in(&mut self, owner: Def, index: u32, param: Ty, name: &str) -> Option<Ty> {
        let hir = self.decls.hir(owner);
        if index == 0 && self.decls.trait_decl(owner).is_some() {
            let args = self.identity(owner);
            let trait_ref = TraitRef { def: owner, args: self.types.list(&args) };
            if let Some(found) = self.assoc(trait_ref, name) {
                return Some(found);
            }
        }
        let generics = hir_generics(hir, owner.item())?;
        let before = self.decls.generics(owner).before;
        let own = index.checked_sub(before).map(to_usize);
        // A trait's own `Self` comes before its written parameters.
        let shift = usize::from(matches!(hir.items[owner.item()].kind, ItemKind::Trait(_)));
        let declared = own.and_then(|own| generics.params.get(own.checked_sub(shift)?)).map(|param| &param.kind);
        let mut bounds: Vec<&Bound> = match declared {
            Some(GenericParamKind::Type { bounds, .. }) => bounds.iter().collect(),
            _ => Vec::new(),
        };
        for pred in &generics.predicates {
            if let TyKind::Path(path) = &hir.types[pred.ty].kind
                && path.segments.len() == 1
                && path.qself.is_none()
            {
                let is_it = match target(self.decls, self.names, self.is_text, path) {
                    Target::Param(at) => at == index,
                    Target::SelfType => index == 0 && shift == 1,
                    _ => false,
                };
                if is_it {
                    bounds.extend(&pred.bounds);
                }
            }
        }
        bounds.into_iter().find_map(|bound| self.assoc_by_bound(owner, param, bound, name))
    }

    fn assoc_by_bound(&mut self, owner: Def, param: Ty, bound: &Bound, name: &str) -> Option<Ty> {
        let Bound::Trait { path, maybe: false } = bound else { return None };
        let Target::Item(def, 0) = target(self.decls, self.names, self.is_text, path) else { return None };
        if !declares_assoc(self.decls, def, name, 0) || self.depth > MAX_DEPTH {
            return None;
        }
        let mut preds = Vec::new();
        let (outer, fresh) = (self.owner.replace(owner), self.fresh.take());
        self.depth += 1;
        self.trait_ref_only(param, path, &mut preds);
        self.depth -= 1;
        (self.owner, self.fresh) = (outer, fresh);
        preds.into_iter().find_map(|trait_ref| self.assoc(trait_ref, name))
    }

    pub(super) fn assoc_in(&mut self, preds: &[Pred], name: &str) -> Ty {
        let found = preds.iter().find_map(|pred| match pred {
            Pred::Trait(trait_ref) => self.assoc(*trait_ref, name),
            Pred::Proj(..) => None,
        });
        found.unwrap_or(self.types.common.unknown)
    }

    /// The projection to an associated type of a trait or of one of its supertraits.
    pub(crate) fn assoc(&mut self, trait_ref: TraitRef, name: &str) -> Option<Ty> {
        let (assoc, args) = find_assoc(self.decls, self.types, trait_ref, name, 0)?;
        let args = self.types.list(&args);
        Some(self.types.ty(Kind::Proj(assoc, args)))
    }
}

/// An associated type of a trait or its supertraits, with the arguments of the trait it belongs to.
pub(crate) fn find_assoc(
    decls: &Decls<'_>,
    types: &mut Interner<'_>,
    trait_ref: TraitRef,
    name: &str,
    depth: u32,
) -> Option<(Def, TyVec)> {
    let decl = decls.trait_decl(trait_ref.def)?;
    if let Some(&assoc) = decl.items.get(name) {
        return is_assoc_type(decls, assoc).then(|| (assoc, with_lifetimes(decls, types, trait_ref, assoc)));
    }
    if depth > MAX_DEPTH {
        return None;
    }
    let args = types.vec(trait_ref.args);
    decl.supertraits.iter().find_map(|supertrait| {
        let args = subst_list(types, supertrait.args, &args);
        find_assoc(decls, types, TraitRef { def: supertrait.def, args }, name, depth + 1)
    })
}

/// The arguments of a trait, and erased ones for the lifetimes that an associated type has of its own.
fn with_lifetimes(decls: &Decls<'_>, types: &Interner<'_>, trait_ref: TraitRef, assoc: Def) -> TyVec {
    let mut args = types.vec(trait_ref.args);
    let is_lifetime = |at| decls.param(assoc, at).is_some_and(|param| param.kind == ParamKind::Region);
    let own = args.len()..decls.param_count(assoc);
    args.extend(own.take_while(|&at| is_lifetime(at)).map(|_| types.common.erased));
    args
}

fn is_assoc_type(decls: &Decls<'_>, def: Def) -> bool {
    matches!(decls.hir(def).items[def.item()].kind, ItemKind::TypeAlias { .. })
}

/// Whether a trait or one of its supertraits has an associated type of this name.
fn declares_assoc(decls: &Decls<'_>, def: Def, name: &str, depth: u32) -> bool {
    let Some(decl) = decls.trait_decl(def) else { return false };
    decl.items.get(name).is_some_and(|&assoc| is_assoc_type(decls, assoc))
        || depth < MAX_DEPTH
            && decl.supertraits.iter().any(|supertrait| declares_assoc(decls, supertrait.def, name, depth + 1))
}
