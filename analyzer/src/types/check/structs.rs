//! Structs, variants and their fields.

use super::super::collect::{Target, target};
use super::super::decl::{ParamKind, Shape};
use super::super::fold::subst;
use super::super::infer::Infer;
use super::super::intern::TyVec;
use super::super::ty::{Def, Kind, Ty, flag};
use super::Expect;
use crate::hir::{ExprId, FieldInit, GenericArg, ItemKind, Name, Path};
use crate::source::to_u32;

/// A struct or variant with arguments for its type's generics.
#[derive(Debug, Clone)]
pub(crate) struct VariantOf {
    pub(crate) ty: Ty,
    pub(crate) def: Def,
    pub(crate) index: u32,
    pub(crate) args: TyVec,
    pub(crate) fields: Vec<(Name, Ty)>,
    pub(crate) shape: Shape,
}

impl Infer<'_, '_> {
    /// The struct or variant a path names; a type that it is matched against may settle its arguments.
    pub(crate) fn variant_of(&mut self, path: &Path, matched: Option<Ty>) -> Option<VariantOf> {
        let (before, pending) = (self.body.instantiated.len(), self.pending.len());
        let Some((def, index, written)) = self.variant_index(path) else {
            self.body.instantiated.truncate(before);
            self.pending.truncate(pending);
            return None;
        };
        let args = match written {
            Written::Args(args) => self.args_in_value(def, &[], args),
            Written::Of(ty) => match self.kind(ty) {
                Kind::Adt(_, args) => self.types.vec(args),
                _ => return None,
            },
        };
        // Matching settles arguments before the fields are looked at.
        let list = self.types.list(&args);
        let ty = self.types.ty(Kind::Adt(def, list));
        if let Some(matched) = matched {
            self.eq(ty, matched);
        }
        self.variant(def, index, args)
    }

    /// A variant with these arguments.
    pub(crate) fn variant(&mut self, def: Def, index: u32, args: TyVec) -> Option<VariantOf> {
        let decls = self.decls;
        let variant = decls.adt(def)?.variants.get(crate::source::to_usize(index))?;
        let mut fields = Vec::new();
        for (name, ty) in &variant.fields {
            let ty = subst(self.types, *ty, &args);
            fields.push((name.clone(), self.normalize(ty)));
        }
        let list = self.types.list(&args);
        let ty = self.types.ty(Kind::Adt(def, list));
        Some(VariantOf { ty, def, index, args, fields, shape: variant.shape })
    }

    /// Whether a path names a constant, not a struct or variant.
    pub(crate) fn is_const_path(&mut self, path: &Path) -> bool {
        let (before, pending) = (self.body.instantiated.len(), self.pending.len());
        let is_const = self.variant_index(path).is_none();
        self.body.instantiated.truncate(before);
        self.pending.truncate(pending);
        is_const
    }

    fn variant_index<'p>(&mut self, path: &'p Path) -> Option<(Def, u32, Written<'p>)> {
        if path.qself.is_some() {
            return None;
        }
        let last = path.segments.last()?;
        let found = match target(self.decls, self.names, self.is_text, path) {
            Target::Item(def, rest) => Target::Item(self.decls.as_type(def), rest),
            other => other,
        };
        match found {
            Target::Item(def, rest) => match (&self.decls.hir(def).items[def.item()].kind, rest) {
                (ItemKind::Struct(_) | ItemKind::Union(_), 0) => Some((def, 0, Written::Args(&last.args))),
                (ItemKind::Enum(_), 1) => {
                    let index = self.variant_named(def, &last.name)?;
                    let before = path.segments.iter().rev().nth(1).map_or(&[][..], |segment| &segment.args);
                    let args = if last.args.is_empty() { before } else { &last.args };
                    Some((def, index, Written::Args(args)))
                }
                (ItemKind::TypeAlias { .. }, rest) => {
                    let at = path.segments.len().saturating_sub(rest + 1);
                    let args = path.segments.get(at).map_or(&[][..], |segment| &segment.args);
                    let ty = self.alias_in_value(def, args);
                    self.variant_in(ty, rest, &last.name)
                }
                _ => None,
            },
            Target::SelfType => {
                let ty = self.own_self();
                self.variant_in(ty, path.segments.len() - 1, &last.name)
            }
            _ => None,
        }
    }

    fn variant_in<'p>(&mut self, ty: Ty, rest: usize, name: &str) -> Option<(Def, u32, Written<'p>)> {
        let Kind::Adt(def, _) = self.kind(ty) else { return None };
        let is_enum = self.decls.adt(def)?.kind == super::super::decl::AdtKind::Enum;
        match rest {
            0 if !is_enum => Some((def, 0, Written::Of(ty))),
            1 if is_enum => Some((def, self.variant_named(def, name)?, Written::Of(ty))),
            _ => None,
        }
    }

    /// The index of a variant.
    pub(crate) fn variant_named(&self, def: Def, name: &str) -> Option<u32> {
        let adt = self.decls.adt(def)?;
        if adt.kind != super::super::decl::AdtKind::Enum {
            return None;
        }
        adt.variants.iter().position(|variant| variant.name == name).map(to_u32)
    }

    /// What `Self` is in this body.
    pub(crate) fn own_self(&mut self) -> Ty {
        let ty = self.lower().self_ty();
        self.own_terms(ty)
    }

    /// An alias with variables for what is not written.
    pub(crate) fn alias_in_value(&mut self, def: Def, written: &[GenericArg]) -> Ty {
        let args = self.args_in_value(def, &[], written);
        let ty = match self.decls.decl(def) {
            super::super::decl::Decl::Alias(alias) => alias.ty,
            _ => None,
        };
        let ty = ty.unwrap_or(self.unknown());
        if self.types.flags(ty) & flag::UNKNOWN != 0 {
            // What it stands for may say more of its arguments.
            args.iter().for_each(|&arg| self.taint(arg));
        }
        let ty = subst(self.types, ty, &args);
        self.normalize(ty)
    }

    /// Arguments for an item in an expression or pattern: those written, variables for the rest.
    pub(crate) fn args_in_value(&mut self, def: Def, before: &[Ty], written: &[GenericArg]) -> TyVec {
        let is_written = written.iter().any(|arg| matches!(arg, GenericArg::Type(_) | GenericArg::Const(_)));
        self.args_or_defaults(def, before, written, is_written)
    }

    /// Arguments as in `args_in_value`; what is not written is the default, where there is one and `defaults` says so.
    pub(crate) fn args_or_defaults(
        &mut self,
        def: Def,
        before: &[Ty],
        written: &[GenericArg],
        defaults: bool,
    ) -> TyVec {
        let mut args = TyVec::from_slice(before);
        let mut others =
            written.iter().filter(|arg| matches!(arg, GenericArg::Type(_) | GenericArg::Const(_))).peekable();
        for index in before.len()..self.decls.param_count(def) {
            let kind = self.decls.param(def, index).map(|param| param.kind);
            let arg = match (kind, others.next_if(|_| kind != Some(ParamKind::Region))) {
                (Some(ParamKind::Region), _) => self.types.common.erased,
                (_, Some(arg)) => self.written_arg(arg),
                // Where some are written, the others are the defaults.
                (Some(ParamKind::Type { default: Some(default) }), None) if defaults => {
                    let default = subst(self.types, default, &args);
                    self.normalize(default)
                }
                (Some(ParamKind::Const { default: Some(default), .. }), None) if defaults => default,
                _ => self.fresh_param(def, index),
            };
            args.push(arg);
        }
        args
    }

    pub(crate) fn check_struct(
        &mut self,
        expr: ExprId,
        path: &Path,
        fields: &[FieldInit],
        rest: Option<ExprId>,
        expect: Expect,
    ) -> Ty {
        let Some(variant) = self.variant_of(path, None) else {
            for field in fields {
                self.check_loose(field.value);
            }
            if let Some(rest) = rest {
                self.check_loose(rest);
            }
            return self.type_of_struct_path(path);
        };
        let args = self.types.list(&variant.args);
        self.write_path(expr, super::super::results::Callee { def: variant.def, args });
        self.write_variant(expr, variant.index);
        self.taint_fields(&variant);
        for pred in self.preds_of(variant.def, &variant.args) {
            self.require(pred);
        }
        if let Some(wanted) = expect.only() {
            self.eq(variant.ty, wanted);
        }
        for field in fields {
            match variant.fields.iter().find(|(name, _)| *name == field.name) {
                Some((_, ty)) => {
                    self.check_to(field.value, *ty);
                }
                None => {
                    self.check_loose(field.value);
                }
            }
        }
        if let Some(rest) = rest {
            self.check_to(rest, variant.ty);
        }
        variant.ty
    }

    /// `<T as Trait>::Assoc { … }` and its like.
    fn type_of_struct_path(&mut self, _: &Path) -> Ty {
        self.unknown()
    }

    pub(crate) fn check_field(&mut self, expr: ExprId, base: ExprId, name: &Name) -> Ty {
        let ty = self.check(base, Expect::None);
        let ty = self.must_know(ty, base);
        let steps = self.autoderef(ty);
        for step in &steps {
            let found = match self.kind(step.ty) {
                Kind::Adt(def, args) => self.field_of(def, args, name),
                Kind::Tuple(parts) => {
                    let index: Option<usize> = name.parse().ok();
                    index.and_then(|index| Some((*self.types.types(parts).get(index)?, index)))
                }
                _ => None,
            };
            if let Some(found) = found {
                let (found, index) = found;
                self.adjust_derefs(base, ty, step.count);
                if self.is_detailed {
                    self.out.details.fields.insert(expr, index);
                }
                return found;
            }
        }
        self.unknown()
    }

    /// The type and index of a field.
    fn field_of(&mut self, def: Def, args: super::super::ty::List, name: &str) -> Option<(Ty, usize)> {
        let decls = self.decls;
        let adt = decls.adt(def)?;
        if adt.kind == super::super::decl::AdtKind::Enum {
            return None;
        }
        let fields = &adt.variants.first()?.fields;
        let index = fields.iter().position(|(field, _)| field == name)?;
        if self.is_text && !def.is_text() && !decls.is_pub_field(def, index) {
            return None;
        }
        let ty = fields.get(index)?.1;
        let args = self.types.vec(args);
        let ty = subst(self.types, ty, &args);
        Some((self.normalize(ty), index))
    }
}

/// Where the arguments of a variant's type come from.
#[derive(Debug, Clone, Copy)]
enum Written<'p> {
    Args(&'p [GenericArg]),
    Of(Ty),
}
