//! Infers the type of every expression and pattern, with std modelled in Rust.

mod check;
mod collect;
mod decl;
mod env;
mod facts;
mod fold;
mod infer;
mod instance;
mod intern;
mod lang;
mod method;
mod model;
mod names;
mod part;
mod print;
mod query;
mod results;
mod solve;
mod table;
mod ty;
mod unify;

pub(crate) use collect::const_value as constant;
pub(crate) use decl::{AdtDecl, AdtKind, Decl, Decls};
pub(crate) use facts::{Facts, Known};
pub(crate) use instance::{Member, Part, Typing, is_unknown};
pub(crate) use method::AutoRef;
pub(crate) use model::Model;
pub(crate) use names::Names;
pub(crate) use query::Query;
pub(crate) use results::{Adjust, Adjustment, BindMode, Callee, PatPath, Results, Suggestion};
pub(crate) use ty::{Def, Dyn, DynId, Float, Int, Kind, List, Origin, Ty, flag};
#[cfg(test)]
pub(crate) use {fold::subst, intern::Store};

use crate::hir::{BindingId, BodyId, ExprId, Hir, Id as _, PatId};
use crate::report::Edition;
use infer::Infer;
pub(crate) use intern::Interner;

/// The types of one text.
#[derive(Debug)]
pub(crate) struct Typed<'a> {
    pub(crate) decls: Decls<'a>,
    pub(crate) types: Interner<'a>,
    pub(crate) results: Results,
}

/// Infers the types of a text.
pub(crate) fn infer<'a>(model: &'a Model, hir: &'a Hir, edition: Edition) -> Typed<'a> {
    let (decls, mut types) = declare(model, hir);
    let mut infer = Infer::new(model, &decls, &mut types, hir);
    infer.never_falls_back_to_never = edition == Edition::E2024;
    infer.check_all();
    let results = infer.out;
    Typed { decls, types, results }
}

/// The declarations of a text and of the model of std, and the types in them: what bodies are inferred by.
pub(crate) fn declare<'a>(model: &'a Model, hir: &'a Hir) -> (Decls<'a>, Interner<'a>) {
    let mut types = Interner::new(&model.store);
    let decls = collect::collect(hir, Some((&model.krate, &model.hir)), &model.names, &mut types);
    (decls, types)
}

impl Typed<'_> {
    /// The type of an expression as text.
    pub(crate) fn expr(&self, hir: &Hir, expr: ExprId) -> String {
        let ty = self.results.exprs.get(expr.index()).copied().flatten();
        self.print(hir, hir.exprs[expr].body, ty)
    }

    /// The type of a pattern as text.
    pub(crate) fn pat(&self, hir: &Hir, pat: PatId) -> String {
        let ty = self.results.pats.get(pat.index()).copied().flatten();
        let body = self.body_of_pat(hir, pat);
        match body {
            Some(body) => self.print(hir, body, ty),
            None => self.print_in(None, ty),
        }
    }

    /// The type of an expression as text, if it is known whole.
    pub(crate) fn known_expr(&self, hir: &Hir, expr: ExprId) -> Option<String> {
        let ty = self.results.exprs.get(expr.index()).copied().flatten()?;
        self.is_known(ty).then(|| self.print(hir, hir.exprs[expr].body, Some(ty)))
    }

    /// The type of a variable as text, if it is known whole.
    pub(crate) fn binding(&self, hir: &Hir, binding: BindingId) -> Option<String> {
        let ty = self.results.bindings.get(binding.index()).copied().flatten()?;
        self.is_known(ty).then(|| self.print(hir, hir.bindings[binding].body, Some(ty)))
    }

    fn is_known(&self, ty: ty::Ty) -> bool {
        self.types.flags(ty) & ty::flag::UNKNOWN == 0
    }

    /// What is ambiguous, in words.
    pub(crate) fn message(&self, found: &results::Ambiguity) -> String {
        let param = found.param.and_then(|(def, index)| {
            let param = self.decls.param(def, index).filter(|param| !param.name.is_empty())?;
            let owner = self.decls.name(self.owner_of(def, index));
            Some((param.name.as_str(), owner.as_str()))
        });
        let required = found.required.map(|def| self.decls.name(def).as_str());
        match (found.code, param, required) {
            (results::Code::E0790, _, Some(name)) => {
                format!("Nothing says which type's `{name}` is meant")
            }
            (_, Some((param, owner)), Some(name)) if !owner.is_empty() => {
                format!("Several types that are `{name}` fit `{param}` of `{owner}`")
            }
            (_, Some((param, owner)), None) if !owner.is_empty() => {
                format!("Nothing says what `{param}` of `{owner}` is")
            }
            (_, _, Some(name)) => format!("Several types that are `{name}` fit here"),
            _ => "Nothing says what this type is".to_owned(),
        }
    }

    /// What the only impl makes of what is open, as text.
    pub(crate) fn print_single(&self, hir: &Hir, found: &results::Single) -> String {
        self.print(hir, hir.exprs[found.decision.at].body, found.ty)
    }

    /// Which impl settles what is open, in words.
    pub(crate) fn message_of_single(&self, hir: &Hir, found: &results::Single) -> String {
        let (body, asked) = (hir.exprs[found.decision.at].body, found.decision.asked);
        let mut args = self.types.types(asked.args).iter().map(|&arg| self.print(hir, body, Some(arg)));
        let own = args.next().unwrap_or_default();
        let others = args.collect::<Vec<_>>().join(", ");
        let name = self.decls.name(asked.def);
        let wanted = if others.is_empty() { name.to_string() } else { format!("{name}<{others}>") };
        format!("`{own}` has one impl of `{wanted}`")
    }

    /// The item that declares a parameter: itself or one around it.
    fn owner_of(&self, def: ty::Def, index: usize) -> ty::Def {
        let generics = self.decls.generics(def);
        match generics.parent {
            Some(parent) if index < crate::source::to_usize(generics.before) => self.owner_of(parent, index),
            _ => def,
        }
    }

    fn body_of_pat(&self, hir: &Hir, pat: PatId) -> Option<BodyId> {
        hir.bindings_in(pat).first().map(|&binding| hir.bindings[binding].body)
    }

    fn print(&self, hir: &Hir, body: BodyId, ty: Option<ty::Ty>) -> String {
        let owner = match hir.bodies[hir.outermost(body)].owner {
            crate::hir::BodyOwner::Item(item) => Some(self.decls.own_def(item)),
            _ => None,
        };
        self.print_in(owner, ty)
    }

    fn print_in(&self, owner: Option<ty::Def>, ty: Option<ty::Ty>) -> String {
        let printer = print::Printer { decls: &self.decls, types: &self.types, owner, paths: None };
        ty.map_or_else(|| "{unknown}".to_owned(), |ty| printer.print(ty))
    }

    /// The span of a place.
    pub(crate) fn place(&self, hir: &Hir, place: results::Place) -> crate::source::Span {
        match place {
            results::Place::Expr(expr) => hir.span(expr),
            results::Place::Pat(pat) => hir.pats[pat].span,
            results::Place::Binding(binding) => hir.bindings[binding].span,
            results::Place::Method(expr) => match hir.kind(expr) {
                crate::hir::ExprKind::MethodCall { method_span, .. } => *method_span,
                _ => hir.span(expr),
            },
        }
    }
}
