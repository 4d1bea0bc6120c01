//! Checks bodies: gives every expression and pattern a type.

mod adjust;
mod ambiguity;
mod args;
mod block;
mod call;
mod closure;
mod coerce;
mod control;
mod expr;
mod fallback;
mod literal;
mod macros;
mod merge;
mod op;
mod pat;
mod path;
mod place;
mod source;
mod structs;
mod suggest;
mod trial;

pub(crate) use structs::VariantOf;
pub(crate) use trial::Supposition;

use super::decl::Decl;
use super::env::Env;
use super::infer::Infer;
use super::ty::{Def, Ty};
use crate::hir::{BodyId, BodyOwner, ExprId, Id as _, ItemKind, Name, Parent, Res, ScopeId};

/// Steps of work for a body, and for each of its expressions.
const FUEL: u32 = 200_000;

/// What is wanted of an expression.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Expect {
    None,
    /// This type, or one that coerces to it.
    Has(Ty),
    /// A type that can be cast to this.
    Cast(Ty),
    /// A place for an unsized value behind a reference.
    Unsized(Ty),
    /// Nobody knows: what is open may be settled where the value goes.
    Loose,
}

/// What is known while a body is checked.
#[derive(Debug, Default)]
pub(crate) struct BodyState {
    /// What `return` returns.
    pub(crate) ret: Option<Ty>,
    /// Loops and labelled blocks around, innermost last.
    pub(crate) breaks: Vec<Breakable>,
    /// Whether the code at hand is never reached.
    pub(crate) diverges: bool,
    /// Casts to be looked at when all else is known.
    pub(crate) casts: Vec<(ExprId, Ty, Ty)>,
    /// Parameters of items for which variables were made.
    pub(crate) instantiated: Vec<Instantiated>,
    /// Whether an ambiguity was found on the way: what follows from it is not told.
    pub(crate) has_error: bool,
    /// Where known types do not fit: rustc would stop there.
    pub(crate) failures: u32,
    /// What got a type: at the end all of it is said in full.
    pub(crate) written: Vec<ExprId>,
    pub(crate) written_pats: Vec<crate::hir::PatId>,
    pub(crate) called: Vec<ExprId>,
    /// What has details.
    pub(crate) adjusted: Vec<ExprId>,
    pub(crate) detailed_pats: Vec<crate::hir::PatId>,
    pub(crate) values: Vec<ExprId>,
    /// The constant that the last path named.
    pub(crate) last_value: Option<super::results::Callee>,
    /// The variables for a function's own `impl Trait`s.
    pub(crate) revealed: Vec<((Def, u32), Ty)>,
    pub(crate) root: Option<ExprId>,
}

/// A variable made for a parameter of an item.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Instantiated {
    pub(crate) var: u32,
    /// Which parameter of which item; none for `_` in a written type.
    pub(crate) param: Option<(Def, usize)>,
    /// Whether it may be without a size, so that nothing asks for it before the end.
    pub(crate) may_be_unsized: bool,
    /// Its place in the order of requirements.
    pub(crate) order: u32,
    pub(crate) at: Option<ExprId>,
}

/// A loop or labelled block.
#[derive(Debug)]
pub(crate) struct Breakable {
    pub(crate) label: Option<Name>,
    /// What `break` gives; none for loops that give `()`.
    pub(crate) merge: Option<merge::Merge>,
    pub(crate) is_block: bool,
    pub(crate) breaks: bool,
}

impl Expect {
    /// The type wanted, as far as it is one that the value will have.
    pub(crate) fn only(self) -> Option<Ty> {
        match self {
            Expect::Has(ty) => Some(ty),
            _ => None,
        }
    }

    /// Any type that gives a hint.
    pub(crate) fn hint(self) -> Option<Ty> {
        match self {
            Expect::None | Expect::Loose => None,
            Expect::Has(ty) | Expect::Cast(ty) | Expect::Unsized(ty) => Some(ty),
        }
    }
}

impl Infer<'_, '_> {
    /// Checks every body of the text.
    pub(crate) fn check_all(&mut self) {
        self.make_room();
        for body in self.hir.bodies.ids() {
            if matches!(self.hir.bodies[body].owner, BodyOwner::Item(_) | BodyOwner::Loose) {
                self.check_body(body);
            }
        }
    }

    pub(crate) fn check_body(&mut self, body: BodyId) {
        let told = self.out.ambiguities.len();
        self.infer_body(body);
        self.try_again(body, told);
    }

    fn infer_body(&mut self, body: BodyId) {
        let owner = match self.hir.bodies[body].owner {
            BodyOwner::Item(item) => Some(self.own_def(item)),
            _ => None,
        };
        self.enter(owner);
        self.enter_scope(body);
        let root = self.hir.bodies[body].root;
        self.body.root = (root.index() < self.hir.exprs.len()).then_some(root);
        let (params, ret, is_async) = self.signature_of_body(body, owner);
        self.body.ret = Some(ret);
        let declared = self.hir.bodies[body].params.clone();
        for (index, (pat, _)) in declared.into_iter().enumerate() {
            let ty = params.get(index).copied().unwrap_or(self.unknown());
            self.check_pat(pat, ty);
        }
        let _ = is_async;
        if root.index() < self.hir.exprs.len() {
            self.check_to(root, ret);
        }
        self.finish();
    }

    /// Starts afresh for the body of an item.
    pub(crate) fn enter(&mut self, owner: Option<Def>) {
        self.table.clear();
        self.pending.clear();
        self.closures.clear();
        self.own_projections.clear();
        self.locals.clear();
        self.body = BodyState::default();
        let item = owner.filter(|def| def.is_text()).map(Def::item);
        self.body.has_error = item.is_some_and(|item| super::part::is_rewritten(self.hir, item));
        self.env = Env::of(self.decls, self.types, owner);
        let each = owner.and_then(|owner| self.each_around(owner));
        self.types.each = each.and_then(|(each, first)| Some((each, self.types.head(first)?)));
        self.fuel = FUEL;
    }

    /// The parameter of the `#[for_each]` impl around an item, and the first type that it stands for.
    pub(crate) fn each_around(&mut self, owner: Def) -> Option<(Ty, Ty)> {
        let around = self.decls.generics(owner).parent?;
        let first = *self.decls.impl_decl(around)?.for_each.first()?;
        let params = &self.decls.generics(around).params;
        let at = params.iter().position(|param| matches!(param.kind, super::decl::ParamKind::Type { .. }))?;
        let all = super::collect::identity(self.decls, self.types, around);
        Some((*all.get(at)?, first))
    }

    /// Parameters, result, and whether it is async.
    fn signature_of_body(&mut self, body: BodyId, owner: Option<Def>) -> (Vec<Ty>, Ty, bool) {
        let Some(def) = owner else {
            let ret = self.fresh();
            return (Vec::new(), ret, false);
        };
        let own = super::collect::identity(self.decls, self.types, def);
        match self.decls.decl(def) {
            Decl::Fn(decl) => {
                let (is_async, output) = (self.hir.bodies[body].is_async, decl.output);
                let inputs: Vec<Ty> = decl.inputs.clone();
                let inputs = inputs.into_iter().map(|ty| self.in_body(ty, &own)).collect();
                let output = self.in_body(output, &own);
                (inputs, self.reveal(output), is_async)
            }
            Decl::Value(ty) => {
                let ty = *ty;
                (Vec::new(), self.in_body(ty, &own), false)
            }
            _ => (Vec::new(), self.fresh(), false),
        }
    }

    /// A type of a signature as it is inside the body.
    fn in_body(&mut self, ty: Ty, own: &[Ty]) -> Ty {
        let ty = super::fold::subst(self.types, ty, own);
        self.normalize(ty)
    }

    /// Inside a function its own `impl Trait` result is a type to be found.
    fn reveal(&mut self, ty: Ty) -> Ty {
        let Some(owner) = self.env.owner else { return ty };
        let mut found = Vec::new();
        super::fold::walk(self.types, ty, &mut |ty, kind| {
            if let super::ty::Kind::Opaque(def, index, _) = kind
                && def == owner
            {
                found.push((ty, index));
            }
            true
        });
        if found.is_empty() {
            return ty;
        }
        let replaced: Vec<(Ty, Ty)> = found.iter().map(|&(opaque, _)| (opaque, self.fresh())).collect();
        if self.is_detailed {
            let hidden = found.iter().zip(&replaced).map(|(&(_, index), &(_, ty))| ((owner, index), ty));
            self.body.revealed.extend(hidden);
        }
        let mut replace = ReplaceAll { replaced };
        let revealed = super::fold::fold(self.types, ty, &mut replace);
        let own = super::collect::identity(self.decls, self.types, owner);
        for (opaque, index) in found {
            if self.decls.krate(owner).open_opaques.contains(&(owner, index)) {
                let own = super::fold::fold(self.types, opaque, &mut replace);
                self.taint(own);
            }
            let bounds = self.decls.krate(owner).opaques.get(&(owner, index)).cloned().unwrap_or_default();
            for pred in bounds {
                let pred = self.subst_pred_with(pred, &own, &mut replace);
                self.require(pred);
            }
        }
        revealed
    }

    fn subst_pred_with(&mut self, pred: super::ty::Pred, own: &[Ty], with: &mut ReplaceAll) -> super::ty::Pred {
        use super::ty::{Pred, TraitRef};
        match pred {
            Pred::Trait(bound) => {
                let args = super::fold::subst_list(self.types, bound.args, own);
                let args = super::fold::fold_list(self.types, args, with);
                Pred::Trait(TraitRef { def: bound.def, args })
            }
            Pred::Proj(assoc, args, ty) => {
                let args = super::fold::subst_list(self.types, args, own);
                let args = super::fold::fold_list(self.types, args, with);
                let ty = super::fold::subst(self.types, ty, own);
                Pred::Proj(assoc, args, super::fold::fold(self.types, ty, with))
            }
        }
    }

    /// Finds the traits in scope of a body.
    fn enter_scope(&mut self, body: BodyId) {
        self.body_scope = self.hir.traits_in_scope(body);
        for &scope in &self.body_scope {
            if !self.scope_traits.contains_key(&scope) {
                let found = self.traits_of(scope);
                self.scope_traits.insert(scope, found);
            }
        }
    }

    /// The traits that a scope declares and imports.
    fn traits_of(&self, scope: ScopeId) -> Vec<Def> {
        let mut found = Vec::new();
        for res in &self.hir.scopes[scope].named {
            match res {
                Res::Item { item, rest: 0 } if matches!(self.hir.items[*item].kind, ItemKind::Trait(_)) => {
                    found.push(self.own_def(*item));
                }
                Res::Extern(path) => {
                    let def = self.names.get(path);
                    found.extend(def.filter(|&def| self.decls.trait_decl(def).is_some()));
                }
                _ => {}
            }
        }
        for glob in &self.hir.scopes[scope].globs {
            found.extend(self.names.traits_in(glob));
        }
        found
    }

    /// Whether no import leads to what may be a trait that is not known.
    pub(crate) fn knows_traits_in_scope(&self) -> bool {
        self.body_scope.iter().map(|&scope| &self.hir.scopes[scope]).all(|scope| {
            scope.globs.iter().all(|path| self.names.has_crate(path))
                && scope.named.iter().all(|res| match res {
                    Res::Extern(path) => self.names.has_crate(path),
                    res => !matches!(res, Res::Unknown),
                })
        })
    }

    /// Whether a trait's methods can be called here. In an impl of it they can, imported or not.
    pub(crate) fn is_in_scope(&self, def: Def) -> bool {
        let is_of = |scope| self.scope_traits.get(scope).is_some_and(|traits| traits.contains(&def));
        self.prelude.contains(&def) || self.body_scope.iter().any(is_of) || self.is_implemented_here(def)
    }

    fn is_implemented_here(&self, def: Def) -> bool {
        let around = self.env.owner.and_then(|owner| self.decls.generics(owner).parent);
        let declared = around.and_then(|around| self.decls.impl_decl(around));
        declared.and_then(|declared| declared.trait_ref).is_some_and(|of| of.def == def)
    }

    /// Checks an expression whose value goes where a type is wanted.
    pub(crate) fn check_to(&mut self, expr: ExprId, want: Ty) -> Ty {
        let ty = self.check(expr, Expect::Has(want));
        if !self.coerce(expr, ty, want) {
            self.mismatch(ty, want);
        }
        want
    }

    /// Code that compiles has no types that do not fit: something was misunderstood, and what follows is not told.
    pub(crate) fn mismatch(&mut self, from: Ty, to: Ty) {
        self.note_failure(&[from, to]);
        self.taint(from);
        self.taint(to);
        self.body.has_error = true;
    }

    /// Remembers that types do not fit, if nothing unknown may be the reason.
    pub(crate) fn note_failure(&mut self, types: &[Ty]) {
        let is_known = types.iter().all(|&ty| !self.is_silenced(ty));
        self.body.failures = self.body.failures.saturating_add(u32::from(is_known));
    }

    /// The parts of bodies that stand in types and patterns.
    pub(crate) fn is_detached(&self, expr: ExprId) -> bool {
        self.hir.exprs[expr].parent == Parent::Detached
    }
}

/// Puts types in the place of opaque ones.
pub(crate) struct ReplaceAll {
    pub(crate) replaced: Vec<(Ty, Ty)>,
}

impl super::fold::Fold for ReplaceAll {
    fn flags(&self) -> u8 {
        u8::MAX
    }

    fn replace(&mut self, _: &mut super::intern::Interner<'_>, ty: Ty, _: super::ty::Kind) -> Option<Ty> {
        self.replaced.iter().find(|(opaque, _)| *opaque == ty).map(|(_, value)| *value)
    }
}
