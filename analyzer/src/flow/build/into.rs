//! Puts the value of an expression into a place.

use super::super::ir::*;
use super::Builder;
use super::node::{Node, Shape};
use super::scope::Holds;
use crate::hir::{BlockKind, ExprId, ExprKind, MacroKind, UnOp};

impl Builder<'_, '_, '_, '_> {
    /// Evaluates a node into a place that holds nothing.
    pub(super) fn eval(&mut self, dest: &Place, node: Node) {
        let node = self.peel(node);
        let outer = self.at_span(self.span_of(node));
        self.eval_in_place(dest, node);
        self.span = outer;
    }

    fn eval_in_place(&mut self, dest: &Place, node: Node) {
        let ty = self.ty(node);
        if !self.is_known(ty) {
            return self.not_known(node);
        }
        if let Some(constant) = self.as_const(node) {
            if constant.ty != self.unit_ty() {
                self.assign(dest, Rvalue::Use(Operand::Const(constant)));
            }
            return;
        }
        if self.is_place(node) {
            let place = self.as_place(node, false);
            let value = self.consume(place, ty);
            return self.assign(dest, Rvalue::Use(value));
        }
        match self.shape(node) {
            Shape::Adjusted(adjustment, inner) => self.adjusted(dest, adjustment, inner),
            Shape::Plain(kind) => self.plain(dest, node.expr, kind),
        }
    }

    /// What stops where inference does not know the type.
    fn not_known(&mut self, node: Node) {
        self.unsupported(match self.hir.kind(node.expr) {
            ExprKind::Macro(call) if call.kind == MacroKind::Unknown => "a macro that is not known",
            ExprKind::Macro(call) if call.kind == MacroKind::Select => "select!",
            ExprKind::Yield(_) => "yield",
            ExprKind::Unknown => "an expression that is not known",
            _ => "a type that is not known",
        });
    }

    fn plain(&mut self, dest: &Place, expr: ExprId, kind: &ExprKind) {
        match kind {
            ExprKind::Paren(inner) => self.eval(dest, Node::whole(self, *inner)),
            ExprKind::Path(_) => self.path(dest, expr),
            ExprKind::Lit(_) => self.unsupported("a literal that is not known"),
            ExprKind::Call { callee, args } => self.call_expr(dest, expr, *callee, args),
            ExprKind::MethodCall { receiver, args, .. } => self.method_call(dest, expr, *receiver, args),
            ExprKind::Unary { op, expr: inner } => self.unary(dest, expr, *op, *inner),
            ExprKind::Binary { op, .. } if op.is_lazy() => self.lazy_value(dest, expr),
            ExprKind::Binary { op, lhs, rhs, .. } => self.binary(dest, expr, *op, *lhs, *rhs),
            ExprKind::Assign { lhs, rhs } => self.assign_expr(*lhs, *rhs),
            ExprKind::AssignOp { op, lhs, rhs, .. } => self.assign_op(expr, *op, *lhs, *rhs),
            ExprKind::Ref { mutable, raw, expr: inner } => self.borrow(dest, *mutable, *raw, *inner),
            ExprKind::Cast { expr: inner, .. } => self.cast(dest, expr, *inner),
            ExprKind::Range { start, end, .. } => self.range(dest, expr, *start, *end),
            ExprKind::Array(parts) => self.array(dest, expr, parts),
            ExprKind::Repeat { value, .. } => self.repeat(dest, expr, *value),
            ExprKind::Tuple(parts) => {
                let parts = self.wholes(parts);
                let parts = self.as_operands(&parts);
                self.aggregate(dest, Aggregate::Tuple, parts);
            }
            ExprKind::Struct { fields, rest, .. } => self.struct_expr(dest, expr, fields, *rest),
            ExprKind::Block { kind: BlockKind::Try, .. } => self.unsupported("a try block"),
            ExprKind::Block { block, kind, label } => self.block_expr(dest, block, *kind, label.as_ref()),
            ExprKind::Async { body, is_move } | ExprKind::Closure { body, is_move, .. } => {
                self.closure_expr(dest, expr, *body, *is_move);
            }
            ExprKind::If { cond, then, otherwise } => self.if_expr(dest, *cond, *then, *otherwise),
            ExprKind::Let { .. } => self.lazy_value(dest, expr),
            ExprKind::Match { scrutinee, arms } => self.match_expr(dest, *scrutinee, arms),
            ExprKind::Loop { body, label } => self.loop_expr(dest, *body, label.as_ref()),
            ExprKind::While { cond, body, label } => self.while_expr(*cond, *body, label.as_ref()),
            ExprKind::For { pat, iter, body, label } => self.for_expr(expr, *pat, *iter, *body, label.as_ref()),
            ExprKind::Await(inner) => self.await_expr(dest, *inner),
            ExprKind::Try(inner) => self.try_expr(dest, expr, *inner),
            ExprKind::Break { label, value } => self.break_expr(label.as_ref(), *value),
            ExprKind::Continue { label } => self.continue_expr(label.as_ref()),
            ExprKind::Return(value) => self.return_expr(*value),
            ExprKind::Macro(call) => self.macro_call(dest, expr, call),
            // Places.
            ExprKind::Field { .. } | ExprKind::Index { .. } => {}
            ExprKind::Yield(_) => self.unsupported("yield"),
            ExprKind::Infer | ExprKind::Unknown => self.unsupported("an expression that is not known"),
        }
    }

    /// Evaluates an expression whose temporaries end with it.
    pub(super) fn eval_alone(&mut self, dest: &Place, expr: ExprId) {
        let around = self.enter(Holds::Temps);
        self.eval(dest, Node::whole(self, expr));
        self.leave(around);
    }

    pub(super) fn wholes(&self, exprs: &[ExprId]) -> Vec<Node> {
        exprs.iter().map(|&expr| Node::whole(self, expr)).collect()
    }

    pub(super) fn unit_ty(&mut self) -> crate::types::Ty {
        self.unit.query.types().common.unit
    }

    fn unary(&mut self, dest: &Place, expr: ExprId, op: UnOp, inner: ExprId) {
        match op {
            UnOp::Deref => {}
            UnOp::Not => self.unary_op(dest, expr, super::super::ir::UnOp::Not, op, inner),
            UnOp::Neg => self.unary_op(dest, expr, super::super::ir::UnOp::Neg, op, inner),
        }
    }
}
