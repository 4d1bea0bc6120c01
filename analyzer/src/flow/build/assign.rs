//! Assignment (<https://doc.rust-lang.org/reference/expressions/operator-expr.html#assignment-expressions>).

use super::super::ir::*;
use super::Builder;
use super::node::Node;
use crate::hir::{BinOp, ExprId, ExprKind};

impl Builder<'_, '_, '_, '_> {
    /// `lhs = rhs`: the value first, then the place, whose old value is dropped.
    pub(super) fn assign_expr(&mut self, lhs: ExprId, rhs: ExprId) {
        let lhs = self.hir.peel(lhs);
        match self.hir.kind(lhs) {
            ExprKind::Infer => {
                let node = Node::whole(self, rhs);
                if self.is_place(node) {
                    self.as_place(node, false);
                } else {
                    self.as_temp(node);
                }
            }
            ExprKind::Tuple(_) | ExprKind::Array(_) | ExprKind::Call { .. } | ExprKind::Struct { .. } => {
                let value = self.as_temp(Node::whole(self, rhs));
                self.take_apart(lhs, &value.into());
            }
            _ => {
                let mut value = self.as_operands(&[Node::whole(self, rhs)]);
                let place = self.as_place(Node::whole(self, lhs), true);
                if let Some(value) = value.pop() {
                    self.replace(&place, value);
                }
            }
        }
    }

    fn replace(&mut self, place: &Place, value: Operand) {
        let ty = self.place_ty(place);
        if self.needs_drop(ty) {
            self.push(StatementKind::Drop(place.clone()));
        }
        let moved = match &value {
            Operand::Move(from) if from.projections.is_empty() => vec![from.local],
            _ => Vec::new(),
        };
        self.assign(place, Rvalue::Use(value));
        self.forget(&moved);
    }

    /// `(a, b) = value`: part by part, from left to right
    /// (<https://doc.rust-lang.org/reference/expressions/operator-expr.html#destructuring-assignments>).
    fn take_apart(&mut self, lhs: ExprId, value: &Place) {
        let lhs = self.hir.peel(lhs);
        match self.hir.kind(lhs) {
            ExprKind::Infer => {}
            ExprKind::Tuple(parts) => {
                let ty = self.place_ty(value);
                let types = match self.kind(ty) {
                    crate::types::Kind::Tuple(types) => self.unit.query.types().vec(types),
                    _ => return self.unsupported("a tuple that is not known"),
                };
                let rest = parts.iter().position(|&part| self.is_rest(part));
                for (at, &part) in parts.iter().enumerate() {
                    let Some(index) = position(at, rest, parts.len(), types.len()) else { continue };
                    let Some(&ty) = types.get(index) else { continue };
                    self.take_apart(part, &value.project(Projection::Field(index, ty)));
                }
            }
            ExprKind::Array(parts) if !parts.iter().any(|&part| self.is_rest(part)) => {
                for (index, &part) in parts.iter().enumerate() {
                    let offset = u64::try_from(index).unwrap_or(u64::MAX);
                    self.take_apart(part, &value.project(Projection::ConstantIndex { offset, from_end: false }));
                }
            }
            ExprKind::Array(_) | ExprKind::Call { .. } | ExprKind::Struct { .. } => {
                self.unsupported("an assignment that takes a value apart");
            }
            _ => {
                let ty = self.place_ty(value);
                let value = self.consume(value.clone(), ty);
                let place = self.as_place(Node::whole(self, lhs), true);
                self.replace(&place, value);
            }
        }
    }

    fn is_rest(&self, part: ExprId) -> bool {
        matches!(self.hir.kind(part), ExprKind::Range { start: None, end: None, .. })
    }

    /// `lhs op= rhs`: of the language's own the right side first, of overloaded ones the left.
    pub(super) fn assign_op(&mut self, expr: ExprId, op: BinOp, lhs: ExprId, rhs: ExprId) {
        let (left, right) = (Node::whole(self, lhs), Node::whole(self, rhs));
        if self.is_builtin_binary(expr, op, left, right) {
            let ty = self.ty(left);
            let is_settled = self.is_pure(left);
            let right = if is_settled { self.as_operand(right) } else { Operand::Copy(self.as_temp(right).into()) };
            let place = self.as_place(left, true);
            return self.builtin(&place, op, ty, Operand::Copy(place.clone()), right);
        }
        let Some(member) = self.callee_of(expr) else { return };
        let place = self.as_place(left, true);
        let receiver = self.borrowed(place, true);
        let right = self.as_operands(&[right]);
        let unit = self.unit_ty();
        let nothing = self.local(unit);
        let args = std::iter::once(receiver).chain(right).collect();
        self.call(Callee::Def(member.def, member.args), args, &nothing.into(), Some(expr));
    }
}

/// Which element stands at a position among others with `..` somewhere; none for the `..` itself.
pub(super) fn position(at: usize, rest: Option<usize>, written: usize, count: usize) -> Option<usize> {
    match rest {
        Some(rest) if at == rest => None,
        Some(rest) if at > rest => count.checked_sub(written.checked_sub(at)?),
        _ => Some(at),
    }
}
