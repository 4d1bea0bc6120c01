//! Assignment (<https://doc.rust-lang.org/reference/expressions/operator-expr.html#assignment-expressions>).

use super::super::ir::*;
use super::Builder;
use super::node::Node;
use crate::hir::{BinOp, ExprId, ExprKind};
use crate::types::Kind;

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
                self.assign_parts(lhs, rhs);
            }
            _ => {
                let mut value = self.as_operands(&[Node::whole(self, rhs)]);
                if self.unit.is_exact {
                    self.claim(rhs);
                }
                let place = self.as_place(Node::whole(self, lhs), true);
                if let Some(value) = value.pop() {
                    self.replace(&place, value);
                }
            }
        }
    }

    /// In rustc's graphs an operator's result goes right into the place: what computes it is the assignment.
    fn claim(&mut self, rhs: ExprId) {
        let (node, span) = (self.peel(Node::whole(self, rhs)), self.span);
        let is_operator = matches!(self.hir.kind(node.expr), ExprKind::Unary { .. } | ExprKind::Binary { .. });
        let last = self.graph.blocks[self.at].statements.last_mut().filter(|_| is_operator && node.steps == 0);
        if let Some(Statement { kind: StatementKind::Assign(_, Rvalue::Unary(..) | Rvalue::Binary(..)), span: of }) =
            last
        {
            *of = span;
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

    /// `(a, b) = value`: takes the value apart as a `let` would, and then assigns from left to right
    /// (<https://doc.rust-lang.org/reference/expressions/operator-expr.html#destructuring-assignments>).
    fn assign_parts(&mut self, lhs: ExprId, rhs: ExprId) {
        let around = self.enter(super::scope::Holds::Temps);
        let value = self.as_temp(Node::whole(self, rhs));
        let mut parts = Vec::new();
        self.take_apart(lhs, &value.into(), &mut parts);
        self.leave(around);
        for (part, local) in parts {
            let ty = self.graph.locals[local].ty;
            let value = self.consume(local.into(), ty);
            let place = self.as_place(Node::whole(self, part), true);
            self.replace(&place, value);
        }
    }

    fn take_apart(&mut self, lhs: ExprId, value: &Place, parts: &mut Vec<(ExprId, LocalId)>) {
        let lhs = self.hir.peel(lhs);
        match self.hir.kind(lhs) {
            ExprKind::Infer => {}
            ExprKind::Tuple(each) => {
                let ty = self.place_ty(value);
                let Kind::Tuple(types) = self.kind(ty) else { return self.unsupported("a tuple that is not known") };
                let types = self.unit.query.types().vec(types);
                self.take_fields(each, &types, value, parts);
            }
            ExprKind::Array(each) if !each.iter().any(|&part| self.is_rest(part)) => {
                for (index, &part) in each.iter().enumerate() {
                    let offset = u64::try_from(index).unwrap_or(u64::MAX);
                    let step = Projection::ConstantIndex { offset, from_end: false };
                    self.take_apart(part, &value.project(step), parts);
                }
            }
            ExprKind::Call { callee, args } => {
                let ty = self.expr_ty(*callee);
                let Kind::Ctor(def, variant, generics) = self.kind(ty) else {
                    return self.unsupported("an assignment that takes a value apart");
                };
                let variant = crate::source::to_usize(variant);
                let fields = 0..self.field_count(def, variant);
                let types: Option<Vec<_>> =
                    fields.map(|field| self.unit.query.field(def, generics, variant, field)).collect();
                self.take_fields(args, &types.unwrap_or_default(), value, parts);
            }
            ExprKind::Struct { fields, .. } => {
                for field in fields {
                    match self.struct_field(lhs, &field.name) {
                        Some(step) => self.take_apart(field.value, &value.project(step), parts),
                        None => self.unsupported("an assignment that takes a value apart"),
                    }
                }
            }
            ExprKind::Array(_) => self.unsupported("an assignment that takes a value apart"),
            _ => {
                let ty = self.place_ty(value);
                let taken = self.consume(value.clone(), ty);
                let local = self.held(ty, Rvalue::Use(taken));
                parts.push((lhs, local));
            }
        }
    }

    fn take_fields(
        &mut self,
        each: &[ExprId],
        types: &[crate::types::Ty],
        value: &Place,
        parts: &mut Vec<(ExprId, LocalId)>,
    ) {
        let rest = each.iter().position(|&part| self.is_rest(part));
        for (at, &part) in each.iter().enumerate() {
            let Some(index) = position(at, rest, each.len(), types.len()) else { continue };
            let Some(&ty) = types.get(index) else { continue };
            self.take_apart(part, &value.project(Projection::Field(index, ty)), parts);
        }
    }

    /// The field of a struct on the left side of an assignment.
    fn struct_field(&mut self, lhs: ExprId, name: &crate::hir::Name) -> Option<Projection> {
        let Aggregate::Adt { def, variant, args, .. } = self.variant_of(lhs)? else { return None };
        let index = self.field_index(def, variant, name)?;
        let ty = self.unit.query.field(def, args, variant, index)?;
        Some(Projection::Field(index, ty))
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
