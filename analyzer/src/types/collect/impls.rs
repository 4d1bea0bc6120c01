//! Tables by which impls and methods are found.

use super::super::decl::{Decl, Impls};
use super::super::ty::{Def, Head};
use super::Collector;
use crate::hir::Id as _;

impl Collector<'_, '_> {
    /// Puts every impl and every member of a trait in its tables.
    pub(super) fn index_impls(&mut self) {
        let mut impls = Impls::default();
        for item in self.hir.items.ids() {
            let def = self.def(item);
            match self.decls.own.decls.get(item.index()) {
                Some(Decl::Trait(decl)) => {
                    for (name, &member) in &decl.items {
                        impls.trait_members.entry(name.clone()).or_default().push((def, member));
                    }
                }
                Some(Decl::Impl(_)) => self.index_impl(def, &mut impls),
                _ => {}
            }
        }
        for members in impls.trait_members.values_mut() {
            crate::order::sort(members);
        }
        self.decls.own.impls = impls;
    }

    fn index_impl(&self, def: Def, impls: &mut Impls) {
        let Some(decl) = self.decls.impl_decl(def) else { return };
        let heads: Vec<Option<Head>> = match decl.for_each.is_empty() {
            true => vec![self.types.head(decl.self_ty)],
            // The parameter stands for the whole type or is behind a reference.
            false if self.types.head(decl.self_ty).is_some() => vec![self.types.head(decl.self_ty)],
            false => decl.for_each.iter().map(|&ty| self.types.head(ty)).collect(),
        };
        let is_of_trait = self.is_of_trait(def);
        if let Some(trait_ref) = decl.trait_ref {
            impls.of_trait.entry(trait_ref.def).or_default().push(def);
            for head in heads {
                match head {
                    Some(head) => impls.by_head.entry((trait_ref.def, head)).or_default().push(def),
                    None => impls.blanket.entry(trait_ref.def).or_default().push(def),
                }
            }
        } else if !is_of_trait {
            for head in heads.into_iter().flatten() {
                for (name, &member) in &decl.items {
                    impls.inherent.entry((head, name.clone())).or_default().push((def, member));
                }
            }
        }
    }

    /// Whether an impl is of a trait, be it known or not.
    fn is_of_trait(&self, def: Def) -> bool {
        match &self.hir.items[def.item()].kind {
            crate::hir::ItemKind::Impl(block) => block.trait_path.is_some(),
            _ => false,
        }
    }
}
