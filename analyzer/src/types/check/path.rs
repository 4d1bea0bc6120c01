//! Paths that name values: functions, constants, constructors, associated items.

use super::super::collect::{Target, target};
use super::super::decl::{Decl, ParamKind, Shape};
use super::super::fold::subst;
use super::super::infer::Infer;
use super::super::intern::TyVec;
use super::super::method::Found;
use super::super::results::Callee;
use super::super::ty::{Def, Kind, Ty};
use crate::hir::{ExprId, GenericArg, ItemKind, Path, Res, Segment};
use crate::source::to_usize;

impl Infer<'_, '_> {
    pub(crate) fn check_path(&mut self, expr: ExprId, path: &Path) -> Ty {
        if let Res::Local(binding) = path.res {
            return self.locals.get(&binding).copied().unwrap_or(self.unknown());
        }
        self.value_of_path(path, Some(expr))
    }

    /// The type of the value a path names.
    pub(crate) fn value_of_path(&mut self, path: &Path, expr: Option<ExprId>) -> Ty {
        let Some(last) = path.segments.last() else { return self.unknown() };
        if let Some(qself) = path.qself {
            let self_ty = self.written(qself);
            return self.qualified_value(self_ty, path, last, expr);
        }
        let found = target(self.decls, self.names, self.is_text, path);
        if let Target::Item(def, 0) = found
            && self.decls.as_value(def) != def
        {
            return self.item_value(self.decls.as_value(def), last, expr);
        }
        if let Some(variant) = self.variant_of(path, None) {
            return self.constructor(variant, expr);
        }
        match found {
            Target::Item(def, 0) => self.item_value(def, last, expr),
            Target::Item(def, 1) => {
                let at = path.segments.len().saturating_sub(2);
                let before = path.segments.get(at).filter(|_| path.segments.len() > 1);
                let args = before.map_or(&[][..], |segment| &segment.args);
                self.member_value(def, args, last, expr)
            }
            Target::Primitive(kind, 1) => {
                let ty = self.types.ty(kind);
                self.assoc_value(ty, last, expr)
            }
            Target::Param(index) => self.param_value(index, path, expr),
            Target::SelfType if path.segments.len() == 2 => {
                let ty = self.own_self();
                self.assoc_value(ty, last, expr)
            }
            Target::SelfType if path.segments.len() == 3 => {
                let ty = self.own_assoc(path);
                self.assoc_value(ty, last, expr)
            }
            _ => self.unknown(),
        }
    }

    /// `T::new`, `T::Item::new`, or the value of a constant parameter.
    fn param_value(&mut self, index: u32, path: &Path, expr: Option<ExprId>) -> Ty {
        let Some(last) = path.segments.last() else { return self.unknown() };
        let ty = self.types.ty(Kind::Param(index));
        match path.segments.len() {
            1 => {
                let param = self.env.owner.and_then(|owner| self.decls.param(owner, to_usize(index)));
                match param.map(|param| param.kind) {
                    Some(ParamKind::Const { ty, .. }) => ty,
                    _ => self.unknown(),
                }
            }
            2 => self.assoc_value(ty, last, expr),
            3 => {
                let ty = self.own_assoc(path);
                self.assoc_value(ty, last, expr)
            }
            _ => self.unknown(),
        }
    }

    /// The associated type that the first two segments of a path name.
    fn own_assoc(&mut self, path: &Path) -> Ty {
        let Some(name) = path.segments.get(1) else { return self.unknown() };
        let found = target(self.decls, self.names, self.is_text, path);
        let mut lower = self.lower();
        let ty = match found {
            Target::Param(index) => {
                let param = lower.types.ty(Kind::Param(index));
                lower.param_assoc(index, param, &name.name)
            }
            _ => {
                let self_ty = lower.self_ty();
                lower.self_assoc(self_ty, &name.name)
            }
        };
        self.own_terms(ty)
    }

    fn constructor(&mut self, variant: super::structs::VariantOf, expr: Option<ExprId>) -> Ty {
        let args = self.types.list(&variant.args);
        if let Some(expr) = expr {
            self.write_path(expr, Callee { def: variant.def, args });
            self.write_variant(expr, variant.index);
        }
        self.taint_fields(&variant);
        match variant.shape {
            Shape::Tuple => self.types.ty(Kind::Ctor(variant.def, variant.index, args)),
            Shape::Unit => variant.ty,
            Shape::Named => self.unknown(),
        }
    }

    fn item_value(&mut self, def: Def, last: &Segment, expr: Option<ExprId>) -> Ty {
        match self.decls.decl(def) {
            Decl::Fn(_) => {
                let mut args = match self.decls.trait_of(def) {
                    // A trait's method by its full path: `Self` is to be found.
                    Some(trait_def) => self.args_in_value(trait_def, &[], &[]),
                    None => TyVec::new(),
                };
                self.own_args(def, &mut args, &last.args);
                self.instantiate(def, args, expr)
            }
            Decl::Value(ty) => {
                let args = self.types.common.empty;
                self.write_value(Callee { def, args }, expr);
                *ty
            }
            _ => self.unknown(),
        }
    }

    /// `Type::name` or `Trait::name`.
    fn member_value(&mut self, def: Def, written: &[GenericArg], last: &Segment, expr: Option<ExprId>) -> Ty {
        let def = self.decls.as_type(def);
        match &self.decls.hir(def).items[def.item()].kind {
            ItemKind::Trait(_) => {
                let self_ty = self.fresh_param(def, 0);
                let args = self.args_in_value(def, &[self_ty], written);
                self.trait_value(def, args, last, expr)
            }
            ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union(_) => {
                let args = self.args_in_value(def, &[], written);
                let ty = self.types.adt(def, &args);
                self.assoc_value(ty, last, expr)
            }
            ItemKind::TypeAlias { .. } => {
                let ty = self.alias_in_value(def, written);
                self.assoc_value(ty, last, expr)
            }
            _ => self.unknown(),
        }
    }

    fn trait_value(&mut self, def: Def, mut args: TyVec, last: &Segment, expr: Option<ExprId>) -> Ty {
        let Some(member) = self.trait_member_of(def, &last.name) else {
            args.iter().for_each(|&arg| self.taint(arg));
            return self.unknown();
        };
        self.own_args(member, &mut args, &last.args);
        self.instantiate(member, args, expr)
    }

    fn trait_member_of(&self, def: Def, name: &str) -> Option<Def> {
        self.decls.trait_member(def, name)
    }

    /// `<T>::name` or `<T as Trait>::name`.
    fn qualified_value(&mut self, self_ty: Ty, path: &Path, last: &Segment, expr: Option<ExprId>) -> Ty {
        if path.segments.len() < 2 {
            return self.assoc_value(self_ty, last, expr);
        }
        let found = target(self.decls, self.names, self.is_text, path);
        let Target::Item(def, rest) = found else {
            self.taint(self_ty);
            return self.unknown();
        };
        let trait_def = match rest {
            1 => Some(def),
            0 => self.decls.trait_of(def),
            _ => None,
        };
        let Some(trait_def) = trait_def.filter(|&def| self.decls.trait_decl(def).is_some()) else {
            return self.unknown();
        };
        let at = path.segments.len() - 2;
        let written = path.segments.get(at).map_or(&[][..], |segment| &segment.args);
        // A trait's defaults hold in `<T as Trait>`, as in types.
        let args = self.args_or_defaults(trait_def, &[self_ty], written, true);
        self.trait_value(trait_def, args, last, expr)
    }

    /// The value of an associated item of a type.
    pub(crate) fn assoc_value(&mut self, self_ty: Ty, last: &Segment, expr: Option<ExprId>) -> Ty {
        let self_ty = self.shallow(self_ty);
        if let Kind::Adt(def, args) = self.kind(self_ty)
            && let Some(index) = self.variant_named(def, &last.name)
        {
            let args = self.types.vec(args);
            if let Some(variant) = self.variant(def, index, args) {
                return self.constructor(variant, expr);
            }
        }
        match self.probe_path(self_ty, &last.name) {
            Found::One(pick) => {
                let confirmed = self.confirm_path(&pick, self_ty, &last.args);
                self.value_of(confirmed.member, &confirmed.args, expr)
            }
            Found::Ambiguous(_) | Found::None | Found::Unknown => {
                self.taint(self_ty);
                self.unknown()
            }
        }
    }

    /// The type of an item's value, and what it requires.
    fn instantiate(&mut self, def: Def, args: TyVec, expr: Option<ExprId>) -> Ty {
        for pred in self.preds_of(def, &args) {
            self.require(pred);
        }
        self.value_of(def, &args, expr)
    }

    /// The type of an item's value.
    fn value_of(&mut self, def: Def, args: &[Ty], expr: Option<ExprId>) -> Ty {
        let list = self.types.list(args);
        if let Some(expr) = expr {
            self.write_path(expr, Callee { def, args: list });
        }
        self.taint_open(def, args);
        match self.decls.decl(def) {
            Decl::Fn(_) => self.types.ty(Kind::FnDef(def, list)),
            Decl::Value(ty) => {
                self.write_value(Callee { def, args: list }, expr);
                let ty = subst(self.types, *ty, args);
                self.normalize(ty)
            }
            _ => self.unknown(),
        }
    }

    /// Remembers which constant or static a path names.
    fn write_value(&mut self, callee: Callee, expr: Option<ExprId>) {
        self.body.last_value = Some(callee);
        if let Some(expr) = expr.filter(|_| self.is_detailed) {
            self.body.values.push(expr);
            self.out.details.values.insert(expr, callee);
        }
    }
}
