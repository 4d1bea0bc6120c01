//! Operators: built in on numbers, through traits elsewhere.

use super::super::infer::Infer;
use super::super::ty::{Def, Head, Kind, Pred, TraitRef, Ty, VarKind};
use super::Expect;
use crate::hir::{BinOp, ExprId, UnOp};

/// What builtin operators work on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scalar {
    Int,
    Float,
    Bool,
    Char,
    None,
}

impl Infer<'_, '_> {
    fn scalar(&self, ty: Ty) -> Scalar {
        let ty = self.shallow(ty);
        if let Kind::Var(id) = self.kind(ty) {
            return match self.table.kind(id) {
                VarKind::Int => Scalar::Int,
                VarKind::Float => Scalar::Float,
                VarKind::General => Scalar::None,
            };
        }
        match self.types.own_head(ty) {
            Some(Head::Int(_)) => Scalar::Int,
            Some(Head::Float(_)) => Scalar::Float,
            Some(Head::Bool) => Scalar::Bool,
            Some(Head::Char) => Scalar::Char,
            _ => Scalar::None,
        }
    }

    /// Whether an operator on these is the language's own, so that both sides are of one type.
    fn is_builtin_op(&self, op: BinOp, lhs: Ty, rhs: Ty) -> bool {
        let (lhs, rhs) = (self.scalar(lhs), self.scalar(rhs));
        match op {
            BinOp::Shl | BinOp::Shr => lhs == Scalar::Int && rhs == Scalar::Int,
            BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Div | BinOp::Rem => {
                lhs == rhs && matches!(lhs, Scalar::Int | Scalar::Float)
            }
            BinOp::BitXor | BinOp::BitAnd | BinOp::BitOr => lhs == rhs && matches!(lhs, Scalar::Int | Scalar::Bool),
            _ if op.is_comparison() => lhs == rhs && lhs != Scalar::None,
            _ => false,
        }
    }

    pub(crate) fn check_binary(&mut self, expr: ExprId, op: BinOp, lhs: ExprId, rhs: ExprId) -> Ty {
        let bool = self.types.common.bool;
        if op.is_lazy() {
            self.check_to(lhs, bool);
            let outer = self.body.diverges;
            self.check_to(rhs, bool);
            self.body.diverges = outer;
            return bool;
        }
        let left = self.check(lhs, Expect::None);
        let left = self.select_if_open(left);
        let right = self.check_right(op, left, rhs, false);
        self.binary_on(expr, op, left, right)
    }

    /// Checks the right side of an operator. Where the left side's type allows only one type, that is wanted of it.
    fn check_right(&mut self, op: BinOp, left: Ty, rhs: ExprId, assigns: bool) -> Ty {
        let is_literal = matches!(self.hir.kind(self.hir.peel(rhs)), crate::hir::ExprKind::Lit(_));
        let hint = match self.scalar(left) {
            _ if self.is_unknown(left) => Expect::Loose,
            // On numbers a literal of the other side needs no search.
            Scalar::None => self.operand_hint(op, left, assigns),
            _ if is_literal && !matches!(op, BinOp::Shl | BinOp::Shr) => Expect::Cast(left),
            _ => Expect::None,
        };
        let ty = self.check(rhs, hint);
        match hint {
            Expect::Has(wanted) if self.coerce(rhs, ty, wanted) => wanted,
            _ => ty,
        }
    }

    /// The result of an operator on these types.
    pub(crate) fn binary_on(&mut self, expr: ExprId, op: BinOp, left: Ty, right: Ty) -> Ty {
        let bool = self.types.common.bool;
        let (left, right) = (self.shallow(left), self.shallow(right));
        if self.settle_builtin(op, left, right) {
            return if op.is_comparison() { bool } else { left };
        }
        if self.is_unknown(left) || self.is_unknown(right) {
            self.taint(left);
            self.taint(right);
            return if op.is_comparison() { bool } else { self.unknown() };
        }
        let Some(def) = self.op_trait(op, false) else {
            return if op.is_comparison() { bool } else { self.unknown() };
        };
        self.require_op(expr, def, left, right);
        let result = match op.is_comparison() {
            true => bool,
            false => self.assoc_of(Some(def), "Output", &[left, right]),
        };
        self.select_if_open(right);
        if self.settle_builtin(op, left, right) && !op.is_comparison() {
            self.eq(result, left);
        }
        result
    }

    /// If the language itself defines an operator on these types, makes both sides one type.
    fn settle_builtin(&mut self, op: BinOp, left: Ty, right: Ty) -> bool {
        let is_builtin = self.is_builtin_op(op, left, right);
        if is_builtin && !matches!(op, BinOp::Shl | BinOp::Shr) {
            self.eq(left, right);
        }
        is_builtin
    }

    fn require_op(&mut self, expr: ExprId, def: Def, left: Ty, right: Ty) {
        let args = self.types.list(&[left, right]);
        self.require(Pred::Trait(TraitRef { def, args }));
        if let Some(method) = self.op_method(def) {
            self.write_call(expr, super::super::results::Callee { def: method, args });
        }
    }

    /// The type that an operator's trait allows on the right, if it is the only one: `String + &str`.
    fn operand_hint(&mut self, op: BinOp, left: Ty, assigns: bool) -> Expect {
        if self.is_open_var(left) || self.is_unknown(left) {
            return Expect::None;
        }
        let Some(def) = self.op_trait(op, assigns) else { return Expect::None };
        let (snapshot, pending) = (self.table.snapshot(), self.pending.len());
        let right = self.fresh();
        let args = self.types.list(&[left, right]);
        self.try_step(Pred::Trait(TraitRef { def, args }));
        if self.is_open_var(right) {
            self.pending.truncate(pending);
            self.table.rollback(snapshot);
            return Expect::None;
        }
        self.table.commit(snapshot);
        Expect::Has(right)
    }

    fn op_method(&self, def: Def) -> Option<Def> {
        self.decls.trait_decl(def)?.items.values().copied().find(|&item| self.decls.function(item).is_some())
    }

    pub(crate) fn op_trait(&self, op: BinOp, assigns: bool) -> Option<Def> {
        let lang = &self.lang;
        match (op, assigns) {
            (BinOp::Add, false) => lang.add,
            (BinOp::Sub, false) => lang.sub,
            (BinOp::Mul, false) => lang.mul,
            (BinOp::Div, false) => lang.div,
            (BinOp::Rem, false) => lang.rem,
            (BinOp::BitXor, false) => lang.bit_xor,
            (BinOp::BitAnd, false) => lang.bit_and,
            (BinOp::BitOr, false) => lang.bit_or,
            (BinOp::Shl, false) => lang.shl,
            (BinOp::Shr, false) => lang.shr,
            (BinOp::Add, true) => lang.add_assign,
            (BinOp::Sub, true) => lang.sub_assign,
            (BinOp::Mul, true) => lang.mul_assign,
            (BinOp::Div, true) => lang.div_assign,
            (BinOp::Rem, true) => lang.rem_assign,
            (BinOp::BitXor, true) => lang.bit_xor_assign,
            (BinOp::BitAnd, true) => lang.bit_and_assign,
            (BinOp::BitOr, true) => lang.bit_or_assign,
            (BinOp::Shl, true) => lang.shl_assign,
            (BinOp::Shr, true) => lang.shr_assign,
            (BinOp::Eq | BinOp::Ne, _) => lang.partial_eq,
            (BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge, _) => lang.partial_ord,
            (BinOp::And | BinOp::Or, _) => None,
        }
    }

    pub(crate) fn check_assign_op(&mut self, expr: ExprId, op: BinOp, lhs: ExprId, rhs: ExprId) -> Ty {
        let unit = self.types.common.unit;
        let left = self.check(lhs, Expect::None);
        let left = self.select_if_open(left);
        let right = self.check_right(op, left, rhs, true);
        let right = self.shallow(right);
        if self.settle_builtin(op, left, right) {
            return unit;
        }
        if self.is_unknown(left) || self.is_unknown(right) {
            self.taint(left);
            self.taint(right);
            return unit;
        }
        if let Some(def) = self.op_trait(op, true) {
            self.require_op(expr, def, left, right);
            self.select_if_open(right);
            self.settle_builtin(op, left, right);
        }
        unit
    }

    pub(crate) fn check_unary(&mut self, expr: ExprId, op: UnOp, inner: ExprId, expect: Expect) -> Ty {
        let ty = self.check(inner, expect);
        let ty = self.select_if_open(ty);
        match (op, self.scalar(ty)) {
            (UnOp::Not, Scalar::Bool | Scalar::Int) | (UnOp::Neg, Scalar::Int | Scalar::Float) => ty,
            _ => {
                if self.is_unknown(ty) || self.is_never(ty) {
                    return ty;
                }
                let def = if op == UnOp::Not { self.lang.not } else { self.lang.neg };
                self.require_trait(def, &[ty]);
                let args = self.types.list(&[ty]);
                if let Some(method) = def.and_then(|def| self.op_method(def)) {
                    self.write_call(expr, super::super::results::Callee { def: method, args });
                }
                self.assoc_of(def, "Output", &[ty])
            }
        }
    }
}
