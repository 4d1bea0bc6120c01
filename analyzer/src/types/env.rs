//! What holds of the generic parameters of the item at hand.

use super::decl::Decls;
use super::fold::subst_list;
use super::intern::Interner;
use super::ty::{Def, List, Pred, TraitRef, Ty};

/// Supertraits of supertraits: followed so far and no further.
const MAX_BOUNDS: usize = 400;

/// The bounds in scope, with those that follow from supertraits.
#[derive(Debug, Default)]
pub(crate) struct Env {
    pub(crate) traits: Vec<TraitRef>,
    pub(crate) projections: Vec<(Def, List, Ty)>,
    /// Whether a bound names a trait that is not known.
    pub(crate) is_open: bool,
    pub(crate) owner: Option<Def>,
}

impl Env {
    /// The environment inside an item.
    pub(crate) fn of(decls: &Decls<'_>, types: &mut Interner<'_>, owner: Option<Def>) -> Env {
        let mut env = Env { owner, ..Env::default() };
        let Some(def) = owner else { return env };
        decls.each_pred(def, &mut |pred| match pred {
            Pred::Trait(trait_ref) => env.traits.push(trait_ref),
            Pred::Proj(assoc, args, ty) => env.projections.push((assoc, args, ty)),
        });
        let mut around = owner;
        while let Some(def) = around {
            let generics = decls.generics(def);
            env.is_open |= generics.is_open;
            around = generics.parent;
        }
        // Lifetimes are erased inside bodies: arguments stand for themselves.
        let own = super::collect::identity(decls, types, def);
        for trait_ref in &mut env.traits {
            trait_ref.args = subst_list(types, trait_ref.args, &own);
        }
        for (_, args, ty) in &mut env.projections {
            *args = subst_list(types, *args, &own);
            *ty = super::fold::subst(types, *ty, &own);
        }
        env.traits = elaborate(decls, types, std::mem::take(&mut env.traits), &mut env.projections);
        env
    }
}

/// Adds the supertraits of bounds, and what traits say of their own associated types (`trait A: Iterator<Item = u8>`).
pub(crate) fn elaborate(
    decls: &Decls<'_>,
    types: &mut Interner<'_>,
    bounds: Vec<TraitRef>,
    projections: &mut Vec<(Def, List, Ty)>,
) -> Vec<TraitRef> {
    let mut all: Vec<TraitRef> = Vec::new();
    let mut queue = bounds;
    queue.reverse();
    while let Some(bound) = queue.pop() {
        if all.contains(&bound) || all.len() > MAX_BOUNDS {
            continue;
        }
        all.push(bound);
        let Some(decl) = decls.trait_decl(bound.def) else { continue };
        let args = types.vec(bound.args);
        for supertrait in decl.supertraits.iter().rev() {
            let args = subst_list(types, supertrait.args, &args);
            queue.push(TraitRef { def: supertrait.def, args });
        }
        for pred in &decls.generics(bound.def).preds {
            if let Pred::Proj(assoc, proj_args, ty) = pred {
                let entry = (*assoc, subst_list(types, *proj_args, &args), super::fold::subst(types, *ty, &args));
                if !projections.contains(&entry) {
                    projections.push(entry);
                }
            }
        }
    }
    all
}
