//! Gives an expression a type.

use super::super::collect::TyLower;
use super::super::infer::Infer;
use super::super::ty::{Kind, Ty};
use super::Expect;
use crate::hir::{BlockKind, ExprId, ExprKind, Id as _, UnOp};

impl<'a> Infer<'_, 'a> {
    /// Lowers types written in the body; what is left open in them gets variables.
    pub(crate) fn lower(&mut self) -> TyLower<'_, 'a> {
        TyLower {
            decls: self.decls,
            names: self.names,
            types: self.types,
            hir: self.hir,
            is_text: self.is_text,
            owner: self.env.owner,
            fresh: Some(&mut self.table),
            depth: 0,
        }
    }

    /// Checks an expression; its type before coercions.
    pub(crate) fn check(&mut self, expr: ExprId, expect: Expect) -> Ty {
        let expect = match expect {
            Expect::Has(wanted) if self.is_loose(wanted) => Expect::Loose,
            other => other,
        };
        let outer = self.table.at.replace(expr);
        if self.is_detailed {
            self.out.details.adjustments.remove(&expr);
        }
        let ty = self.check_kind(expr, expect);
        self.table.at = outer;
        self.write(expr, ty);
        if self.is_never(self.shallow(ty)) {
            self.body.diverges = true;
        }
        ty
    }

    /// Whether a type is not known, or may be settled by something unknown.
    fn is_loose(&self, ty: Ty) -> bool {
        self.is_tainted(ty) && (self.is_open_var(ty) || self.is_unknown(self.shallow(ty)))
    }

    /// Remembers the type of an expression.
    pub(crate) fn write(&mut self, expr: ExprId, ty: Ty) {
        self.body.written.push(expr);
        self.write_final(expr, ty);
    }

    pub(crate) fn write_final(&mut self, expr: ExprId, ty: Ty) {
        if let Some(slot) = self.out.exprs.get_mut(expr.index()) {
            *slot = Some(ty);
        }
    }

    /// Remembers the type of a pattern.
    pub(crate) fn write_pat(&mut self, pat: crate::hir::PatId, ty: Ty) {
        self.body.written_pats.push(pat);
        if let Some(slot) = self.out.pats.get_mut(pat.index()) {
            *slot = Some(ty);
        }
    }

    /// Remembers what a call calls.
    pub(crate) fn write_call(&mut self, expr: ExprId, callee: super::super::results::Callee) {
        self.body.called.push(expr);
        self.out.calls.insert(expr, callee);
    }

    /// Remembers what a path means.
    pub(crate) fn write_path(&mut self, expr: ExprId, callee: super::super::results::Callee) {
        self.body.called.push(expr);
        self.out.paths.insert(expr, callee);
    }

    fn check_kind(&mut self, expr: ExprId, expect: Expect) -> Ty {
        let hir = self.hir;
        match hir.kind(expr) {
            ExprKind::Path(path) => self.check_path(expr, path),
            ExprKind::Lit(lit) => self.check_lit(lit, expect),
            ExprKind::Paren(inner) => self.check(*inner, expect),
            ExprKind::Call { callee, args } => self.check_call(expr, *callee, args, expect),
            ExprKind::MethodCall { receiver, method, turbofish, args, .. } => {
                self.check_method_call(expr, *receiver, method, turbofish, args, expect)
            }
            ExprKind::Field { base, name, .. } => self.check_field(expr, *base, name),
            ExprKind::Index { base, index } => self.check_index(expr, *base, *index),
            ExprKind::Unary { op: UnOp::Deref, expr: inner } => self.check_deref(expr, *inner, expect),
            ExprKind::Unary { op, expr: inner } => self.check_unary(expr, *op, *inner, expect),
            ExprKind::Binary { op, lhs, rhs, .. } => self.check_binary(expr, *op, *lhs, *rhs),
            ExprKind::Assign { lhs, rhs } => self.check_assign(*lhs, *rhs),
            ExprKind::AssignOp { op, lhs, rhs, .. } => self.check_assign_op(expr, *op, *lhs, *rhs),
            ExprKind::Ref { mutable, raw, expr: inner } => self.check_ref(*mutable, *raw, *inner, expect),
            ExprKind::Cast { expr: inner, ty } => {
                let to = self.written(*ty);
                let from = self.check(*inner, Expect::Cast(to));
                self.body.casts.push((*inner, from, to));
                to
            }
            ExprKind::Range { start, end, inclusive } => self.check_range(*start, *end, *inclusive, expect),
            ExprKind::Array(elems) => self.check_array(elems, expect),
            ExprKind::Repeat { value, len } => self.check_repeat(*value, *len, expect),
            ExprKind::Tuple(parts) => self.check_tuple(parts, expect),
            ExprKind::Struct { path, fields, rest } => self.check_struct(expr, path, fields, *rest, expect),
            ExprKind::Block { block, kind, label } => match kind {
                BlockKind::Plain | BlockKind::Unsafe | BlockKind::Const | BlockKind::Expansion => {
                    self.check_block(block, label.as_ref(), expect)
                }
                BlockKind::Try => {
                    self.check_block(block, None, Expect::None);
                    self.unknown()
                }
            },
            ExprKind::Async { body, .. } => self.check_async(expr, *body, expect),
            ExprKind::Closure { body, is_async, .. } => self.check_closure(expr, *body, *is_async, expect),
            ExprKind::If { cond, then, otherwise } => self.check_if(*cond, *then, *otherwise, expect),
            ExprKind::Let { pat, expr: value } => {
                let ty = self.check(*value, Expect::None);
                self.check_pat(*pat, ty);
                self.types.common.bool
            }
            ExprKind::Match { scrutinee, arms } => self.check_match(*scrutinee, arms, expect),
            ExprKind::Loop { body, label } => self.check_loop(*body, label.as_ref(), expect),
            ExprKind::While { cond, body, label } => self.check_while(*cond, *body, label.as_ref()),
            ExprKind::For { pat, iter, body, label } => self.check_for(*pat, *iter, *body, label.as_ref()),
            ExprKind::Await(inner) => {
                let ty = self.check(*inner, Expect::None);
                self.awaited(ty)
            }
            ExprKind::Try(inner) => self.check_try(*inner),
            ExprKind::Break { label, value } => self.check_break(label.as_ref(), *value),
            ExprKind::Continue { .. } => self.types.common.never,
            ExprKind::Return(value) => self.check_return(*value),
            ExprKind::Yield(value) => {
                if let Some(value) = value {
                    self.check_loose(*value);
                }
                self.unknown()
            }
            ExprKind::Macro(call) => self.check_macro(expr, call, expect),
            ExprKind::Infer => self.fresh(),
            ExprKind::Unknown => self.unknown(),
        }
    }

    /// Checks an expression that goes where nothing is known: what is open in it may be settled there.
    pub(crate) fn check_loose(&mut self, expr: ExprId) -> Ty {
        let ty = self.check(expr, Expect::Loose);
        self.taint(ty);
        ty
    }

    /// What awaiting a type gives.
    pub(crate) fn awaited(&mut self, ty: Ty) -> Ty {
        let ty = self.shallow(ty);
        if let Kind::Async(_, _, output) = self.kind(ty) {
            return output;
        }
        if self.lang.into_future.is_none() {
            return self.unknown();
        }
        self.select_if_open(ty);
        self.assoc_of(self.lang.into_future, "Output", &[ty])
    }

    /// Settles what can be settled if a type is still open.
    pub(crate) fn select_if_open(&mut self, ty: Ty) -> Ty {
        if self.is_open_var(ty) {
            self.select();
        }
        self.shallow(ty)
    }

    /// A type written in the body.
    pub(crate) fn written(&mut self, ty: crate::hir::TyId) -> Ty {
        let ty = self.lower().ty(ty);
        let (at, order) = (self.at(), self.required);
        for var in std::mem::take(&mut self.table.holes) {
            let hole = self.types.ty(Kind::Var(var));
            // An alias may leave out an argument, or stand for something unknown.
            if !self.has_part(ty, hole) {
                continue;
            }
            self.body.instantiated.push(super::Instantiated { var, param: None, may_be_unsized: false, order, at });
        }
        self.own_terms(ty)
    }

    /// Erases lifetimes and settles associated types of what is written in a body.
    pub(crate) fn own_terms(&mut self, ty: Ty) -> Ty {
        let own = match self.env.owner {
            Some(owner) => super::super::collect::identity(self.decls, self.types, owner),
            None => Default::default(),
        };
        let ty = super::super::fold::subst(self.types, ty, &own);
        self.normalize(ty)
    }

    pub(crate) fn written_arg(&mut self, arg: &crate::hir::GenericArg) -> Ty {
        match arg {
            crate::hir::GenericArg::Type(ty) => match super::super::collect::named_const(self.hir, *ty) {
                Some(value) => self.types.ty(Kind::Value(value)),
                None => self.written(*ty),
            },
            crate::hir::GenericArg::Const(value) => match super::super::collect::const_value(self.hir, *value) {
                Some(value) => self.types.ty(Kind::Value(value)),
                None => self.unknown(),
            },
            _ => self.unknown(),
        }
    }

    fn check_ref(&mut self, mutable: bool, raw: bool, inner: ExprId, expect: Expect) -> Ty {
        let wanted = expect.only().map(|ty| self.shallow(ty));
        let hint = match wanted.map(|ty| self.kind(ty)) {
            Some(Kind::Ref(_, _, to) | Kind::Ptr(_, to)) if self.is_place(inner) => Expect::Has(to),
            Some(Kind::Ref(_, _, to) | Kind::Ptr(_, to)) => self.rvalue_hint(to),
            None if matches!(expect, Expect::Loose) => Expect::Loose,
            _ => Expect::None,
        };
        let ty = self.check(inner, hint);
        match raw {
            true => self.types.ty(Kind::Ptr(mutable, ty)),
            false => self.types.reference(mutable, ty),
        }
    }

    /// What is wanted of a value behind a reference to a type that may have no size.
    pub(crate) fn rvalue_hint(&mut self, ty: Ty) -> Expect {
        match self.shallow_kind(ty) {
            Kind::Slice(_) | Kind::Str | Kind::Dyn(_) => Expect::Unsized(ty),
            _ => Expect::Has(ty),
        }
    }

    /// Whether an expression is a place and not a value
    /// (<https://doc.rust-lang.org/reference/expressions.html#place-expressions-and-value-expressions>).
    pub(crate) fn is_place(&self, expr: ExprId) -> bool {
        match self.hir.kind(expr) {
            ExprKind::Paren(inner) => self.is_place(*inner),
            ExprKind::Path(path) => matches!(path.res, crate::hir::Res::Local(_)) || self.is_static(path),
            ExprKind::Field { .. } | ExprKind::Index { .. } | ExprKind::Unary { op: UnOp::Deref, .. } => true,
            _ => false,
        }
    }

    fn is_static(&self, path: &crate::hir::Path) -> bool {
        match path.res {
            crate::hir::Res::Item { item, rest: 0 } => {
                matches!(self.hir.items[item].kind, crate::hir::ItemKind::Static { .. })
            }
            _ => false,
        }
    }

    fn check_range(&mut self, start: Option<ExprId>, end: Option<ExprId>, inclusive: bool, expect: Expect) -> Ty {
        let lang = self.lang;
        let def = match (start, end, inclusive) {
            (None, None, _) => lang.range_full,
            (Some(_), None, _) => lang.range_from,
            (None, Some(_), false) => lang.range_to,
            (None, Some(_), true) => lang.range_to_inclusive,
            (Some(_), Some(_), false) => lang.range,
            (Some(_), Some(_), true) => lang.range_inclusive,
        };
        let index = self.fresh();
        if let (Some(wanted), Some(def)) = (expect.only(), def)
            && let Kind::Adt(other, args) = self.shallow_kind(wanted)
            && other == def
            && let Some(&hint) = self.types.types(args).first()
        {
            self.hint_eq(index, hint);
        }
        for side in start.into_iter().chain(end) {
            self.check_to(side, index);
        }
        match def {
            Some(def) if start.is_none() && end.is_none() => self.types.adt(def, &[]),
            Some(def) => self.types.adt(def, &[index]),
            None => self.unknown(),
        }
    }

    /// Takes over what a hint says, if it says something.
    fn hint_eq(&mut self, ty: Ty, hint: Ty) {
        if !self.is_open_var(hint) {
            self.eq(ty, hint);
        }
    }

    fn check_tuple(&mut self, parts: &[ExprId], expect: Expect) -> Ty {
        let wanted = expect.only().map(|ty| self.select_if_open(ty));
        let hints = match wanted.map(|ty| self.kind(ty)) {
            Some(Kind::Tuple(hints)) => self.types.vec(hints),
            _ => Default::default(),
        };
        let mut types = super::super::intern::TyVec::new();
        for (index, &part) in parts.iter().enumerate() {
            let ty = match hints.get(index) {
                Some(&hint) => {
                    let ty = self.check(part, Expect::Has(hint));
                    // A part coerces to what is wanted of it.
                    match self.coerce(part, ty, hint) {
                        true => hint,
                        false => ty,
                    }
                }
                None if matches!(expect, Expect::Loose) => self.check(part, Expect::Loose),
                None => self.check(part, Expect::None),
            };
            types.push(ty);
        }
        self.types.tuple(&types)
    }
}
