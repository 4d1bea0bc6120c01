//! Instantiates the member that was chosen.

use super::super::decl::{Decl, ParamKind};
use super::super::fold::subst;
use super::super::infer::Infer;
use super::super::intern::TyVec;
use super::super::solve::{Callable, Verdict};
use super::super::ty::{Def, Kind, Pred, Ty, flag};
use super::{Origin, Pick};
use crate::hir::GenericArg;
use crate::source::to_usize;

/// A member with arguments for all its generics.
#[derive(Debug, Clone)]
pub(crate) struct Confirmed {
    pub(crate) member: Def,
    pub(crate) args: TyVec,
}

impl Infer<'_, '_> {
    /// Instantiates a method for its receiver; with its signature, whose associated types are asked for before what the
    /// method requires, as rustc does.
    pub(crate) fn confirm_method(&mut self, pick: &Pick, turbofish: &[GenericArg]) -> (Confirmed, Option<Callable>) {
        let mut args = self.origin_args(pick);
        if let Some(&input) = self.decls.function(pick.member).and_then(|decl| decl.inputs.first()) {
            let input = subst(self.types, input, &args);
            let input = self.normalize(input);
            self.eq(input, pick.receiver);
        }
        self.own_args(pick.member, &mut args, turbofish);
        let callable = self.signature(pick.member, &args);
        self.require_all(pick, &args);
        self.taint_open(pick.member, &args);
        if pick.is_doubtful {
            args.iter().for_each(|&arg| self.taint(arg));
        }
        (Confirmed { member: pick.member, args }, callable)
    }

    /// Instantiates an associated item for its type.
    pub(crate) fn confirm_path(&mut self, pick: &Pick, self_ty: Ty, written: &[GenericArg]) -> Confirmed {
        let mut args = self.origin_args(pick);
        let declared = match pick.origin {
            Origin::Impl(def) => {
                let declared = self.decls.impl_decl(def).map_or(self.unknown(), |decl| decl.self_ty);
                let declared = subst(self.types, declared, &args);
                self.normalize(declared)
            }
            _ => args.first().copied().unwrap_or(self.unknown()),
        };
        self.eq(declared, self_ty);
        self.own_args(pick.member, &mut args, written);
        self.require_all(pick, &args);
        Confirmed { member: pick.member, args }
    }

    /// Adds arguments for an item's own parameters: those written, and variables.
    pub(crate) fn own_args(&mut self, member: Def, args: &mut TyVec, written: &[GenericArg]) {
        let decls = self.decls;
        let generics = decls.generics(member);
        args.truncate(to_usize(generics.before));
        let mut others = written.iter().filter(|arg| matches!(arg, GenericArg::Type(_) | GenericArg::Const(_)));
        for param in &generics.params {
            let arg = match param.kind {
                ParamKind::Region => self.types.common.erased,
                ParamKind::Type { .. } | ParamKind::Const { .. } => match others.next() {
                    Some(arg) => self.written_arg(arg),
                    None => self.fresh_param(member, args.len()),
                },
            };
            args.push(arg);
        }
    }

    /// A variable for a parameter, remembered as one that must be found.
    pub(crate) fn fresh_param(&mut self, member: Def, index: usize) -> Ty {
        if let Some(said) = self.said_arg(member, index) {
            return said;
        }
        let var = self.fresh();
        let may_be_unsized = self.decls.param(member, index).is_some_and(|param| param.may_be_unsized);
        if let Kind::Var(id) = self.kind(var) {
            let (at, order) = (self.at(), self.required);
            let param = Some((member, index));
            self.body.instantiated.push(super::super::check::Instantiated {
                var: id,
                param,
                may_be_unsized,
                order,
                at,
            });
        }
        var
    }

    /// What the member requires.
    fn require_all(&mut self, pick: &Pick, args: &[Ty]) {
        if let Origin::Impl(def) = pick.origin
            && !self.is_one_of_each(def, args)
        {
            return;
        }
        for pred in self.preds_of(pick.member, args) {
            self.require(pred);
        }
    }

    /// A signature or bounds with something unknown may settle any argument.
    pub(crate) fn taint_open(&mut self, def: Def, args: &[Ty]) {
        if args.iter().any(|&arg| self.types.flags(arg) & flag::VAR != 0) && self.has_unknown(def) {
            args.iter().for_each(|&arg| self.taint(arg));
        }
    }

    pub(crate) fn has_unknown(&self, def: Def) -> bool {
        let is_unknown = |ty: Ty| self.types.flags(ty) & flag::UNKNOWN != 0;
        let declared = match self.decls.decl(def) {
            Decl::Fn(decl) => is_unknown(decl.output) || decl.inputs.iter().any(|&input| is_unknown(input)),
            Decl::Value(ty) => is_unknown(*ty),
            _ => false,
        };
        let mut around = Some(def);
        while let Some(def) = around.filter(|_| !declared) {
            let generics = self.decls.generics(def);
            if generics.is_open
                || generics.preds.iter().any(|&pred| super::super::collect::names_unknown(self.types, pred))
            {
                return true;
            }
            around = generics.parent;
        }
        declared
    }

    /// Fields of types that are not known may settle the arguments of their struct.
    pub(crate) fn taint_fields(&mut self, variant: &super::super::check::VariantOf) {
        if variant.fields.iter().any(|(_, ty)| self.types.flags(*ty) & flag::UNKNOWN != 0) {
            variant.args.iter().for_each(|&arg| self.taint(arg));
        }
    }

    /// Whether all requirements of an item may hold.
    pub(crate) fn may_hold(&mut self, preds: &[Pred]) -> bool {
        self.probe(|infer| infer.all(preds, 0)) != Verdict::No
    }
}
