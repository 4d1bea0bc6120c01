//! Operators and casts (<https://doc.rust-lang.org/reference/expressions/operator-expr.html>).

use super::super::ir::*;
use super::Builder;
use super::node::Node;
use crate::hir::{self, ExprId};
use crate::types::{Kind, Ty};

/// What the language's own operators work on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scalar {
    Int,
    Float,
    Other,
    None,
}

impl Builder<'_, '_, '_, '_> {
    fn scalar(&self, ty: Ty) -> Scalar {
        match self.scalar_kind(ty) {
            Kind::Int(_) => Scalar::Int,
            Kind::Float(_) => Scalar::Float,
            Kind::Bool | Kind::Char => Scalar::Other,
            _ => Scalar::None,
        }
    }

    pub(super) fn is_builtin_unary(&mut self, expr: ExprId, op: hir::UnOp, inner: Node) -> bool {
        let ty = self.ty(inner);
        match op {
            hir::UnOp::Deref => matches!(self.kind(ty), Kind::Ref(..) | Kind::Ptr(..)),
            hir::UnOp::Not | hir::UnOp::Neg => self.scalar(ty) != Scalar::None || self.callee_of(expr).is_none(),
        }
    }

    pub(super) fn is_builtin_binary(&mut self, expr: ExprId, op: hir::BinOp, lhs: Node, rhs: Node) -> bool {
        let (left, right) = (self.ty(lhs), self.ty(rhs));
        self.is_builtin_op(op, left, right) || self.callee_of(expr).is_none()
    }

    /// Whether an operator on these types is the language's own.
    pub(super) fn is_builtin_op(&mut self, op: hir::BinOp, left: Ty, right: Ty) -> bool {
        let (lhs, rhs) = (self.scalar(left), self.scalar(right));
        if matches!(op, hir::BinOp::Shl | hir::BinOp::Shr) {
            return lhs == Scalar::Int && rhs == Scalar::Int;
        }
        // Pointers are compared by the language too.
        let is_pointer = matches!(self.kind(left), Kind::Ptr(..)) && op.is_comparison();
        left == right && (lhs != Scalar::None || is_pointer)
    }

    pub(super) fn unary_op(&mut self, dest: &Place, expr: ExprId, op: UnOp, written: hir::UnOp, inner: ExprId) {
        let node = Node::whole(self, inner);
        let ty = self.ty(node);
        let is_builtin = self.is_builtin_unary(expr, written, node);
        let value = self.as_operand(node);
        match self.callee_of(expr).filter(|_| !is_builtin) {
            Some(member) => self.call(Callee::Def(member.def, member.args), vec![value], dest, Some(expr)),
            None => {
                let is_checked = op == UnOp::Neg && self.scalar(ty) == Scalar::Int;
                let overflow = if is_checked { Overflow::Profile } else { Overflow::Never };
                self.assign(dest, Rvalue::Unary(op, overflow, value));
            }
        }
    }

    pub(super) fn binary(&mut self, dest: &Place, expr: ExprId, op: hir::BinOp, lhs: ExprId, rhs: ExprId) {
        let (left, right) = (Node::whole(self, lhs), Node::whole(self, rhs));
        if self.is_builtin_binary(expr, op, left, right) {
            let ty = self.ty(left);
            let mut sides = self.as_operands(&[left, right]);
            if let (Some(right), Some(left)) = (sides.pop(), sides.pop()) {
                self.builtin(dest, op, ty, left, right);
            }
            return;
        }
        let Some(member) = self.callee_of(expr) else { return };
        let args = match op.is_comparison() {
            // Comparisons take references: places stay where they are.
            true => {
                let left = self.as_settled_place(left, false);
                let left = self.borrowed(left, false);
                let right = self.as_settled_place(right, false);
                vec![left, self.borrowed(right, false)]
            }
            false => self.as_operands(&[left, right]),
        };
        match self.comparison(op, member.def) {
            Some(def) => self.call(Callee::Def(def, member.args), args, dest, Some(expr)),
            None => self.unsupported("an operator without a method"),
        }
    }

    /// The method of a comparison; inference records any of the trait's.
    pub(super) fn comparison(&mut self, op: hir::BinOp, recorded: crate::types::Def) -> Option<crate::types::Def> {
        let lang = self.unit.query.lang();
        let (of, name) = match op {
            hir::BinOp::Eq => (lang.partial_eq, "eq"),
            hir::BinOp::Ne => (lang.partial_eq, "ne"),
            hir::BinOp::Lt => (lang.partial_ord, "lt"),
            hir::BinOp::Le => (lang.partial_ord, "le"),
            hir::BinOp::Gt => (lang.partial_ord, "gt"),
            hir::BinOp::Ge => (lang.partial_ord, "ge"),
            _ => return Some(recorded),
        };
        self.unit.query.method(of, name)
    }

    pub(super) fn builtin(&mut self, dest: &Place, op: hir::BinOp, ty: Ty, left: Operand, right: Operand) {
        let Some(builtin) = builtin(op) else { return };
        let can_overflow = matches!(builtin, BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Shl | BinOp::Shr);
        let is_checked = can_overflow && self.scalar(ty) == Scalar::Int;
        let overflow = if is_checked { Overflow::Profile } else { Overflow::Never };
        self.assign(dest, Rvalue::Binary(builtin, overflow, left, right));
    }

    pub(super) fn cast(&mut self, dest: &Place, expr: ExprId, inner: ExprId) {
        let to = self.ty(Node::bare(expr));
        let node = Node::whole(self, inner);
        let from = self.ty(node);
        let value = self.as_operand(node);
        if from == to {
            return self.assign(dest, Rvalue::Use(value));
        }
        match self.cast_kind(from, to) {
            Some(kind) => self.assign(dest, Rvalue::Cast(kind, value, to)),
            None => self.unsupported("a cast that is not known"),
        }
    }

    fn cast_kind(&mut self, from: Ty, to: Ty) -> Option<CastKind> {
        let is_pointer = |kind| matches!(kind, Kind::Ptr(..) | Kind::Ref(..) | Kind::FnPtr(_));
        Some(match (self.scalar_kind(from), self.scalar_kind(to)) {
            (Kind::Ref(_, _, of) | Kind::Ptr(_, of), Kind::Ptr(_, target) | Kind::Ref(_, _, target))
                if self.loses_size(of, target) =>
            {
                CastKind::Unsize
            }
            (Kind::FnDef(..) | Kind::Ctor(..), Kind::FnPtr(_)) => CastKind::FnPointer,
            (Kind::Closure(..), Kind::FnPtr(_)) => CastKind::ClosurePointer,
            (from, to) if is_pointer(from) && is_pointer(to) => CastKind::Pointer,
            (from, Kind::Int(_)) if is_pointer(from) => CastKind::Expose,
            (Kind::Int(_), Kind::Ptr(..)) => CastKind::FromAddress,
            (
                Kind::Int(_) | Kind::Float(_) | Kind::Bool | Kind::Char | Kind::Adt(..),
                Kind::Int(_) | Kind::Float(_) | Kind::Bool | Kind::Char,
            ) => CastKind::Scalar,
            _ => return None,
        })
    }

    fn loses_size(&self, from: Ty, to: Ty) -> bool {
        match (self.kind(from), self.kind(to)) {
            (Kind::Array(..), Kind::Slice(_)) => true,
            (Kind::Dyn(a), Kind::Dyn(b)) => a != b,
            (Kind::Slice(_) | Kind::Str, _) => false,
            (_, Kind::Dyn(_)) => true,
            _ => false,
        }
    }
}

fn builtin(op: hir::BinOp) -> Option<BinOp> {
    Some(match op {
        hir::BinOp::Add => BinOp::Add,
        hir::BinOp::Sub => BinOp::Sub,
        hir::BinOp::Mul => BinOp::Mul,
        hir::BinOp::Div => BinOp::Div,
        hir::BinOp::Rem => BinOp::Rem,
        hir::BinOp::BitXor => BinOp::BitXor,
        hir::BinOp::BitAnd => BinOp::BitAnd,
        hir::BinOp::BitOr => BinOp::BitOr,
        hir::BinOp::Shl => BinOp::Shl,
        hir::BinOp::Shr => BinOp::Shr,
        hir::BinOp::Eq => BinOp::Eq,
        hir::BinOp::Lt => BinOp::Lt,
        hir::BinOp::Le => BinOp::Le,
        hir::BinOp::Ne => BinOp::Ne,
        hir::BinOp::Ge => BinOp::Ge,
        hir::BinOp::Gt => BinOp::Gt,
        hir::BinOp::And | hir::BinOp::Or => return None,
    })
}
