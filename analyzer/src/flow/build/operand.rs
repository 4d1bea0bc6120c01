//! Expressions as operands and temporaries.

use super::super::ir::*;
use super::Builder;
use super::node::Node;
use super::place::is_indexed;
use crate::types::{Kind, Ty};

impl Builder<'_, '_, '_, '_> {
    /// The value of a node in a temporary, which ends with the scope of temporaries or, extended, with another.
    pub(super) fn as_temp(&mut self, node: Node) -> LocalId {
        let node = self.peel(node);
        let ty = self.ty(node);
        let local = self.local(ty);
        self.graph.locals[local].span = self.span_of(node);
        let scope = self.extended.get(&node.expr).copied().unwrap_or(Some(self.temps));
        if let Some(scope) = scope {
            self.push(StatementKind::StorageLive(local));
            self.schedule_storage(local, scope);
        }
        self.eval(&local.into(), node);
        if let Some(scope) = scope.filter(|_| self.needs_drop(ty)) {
            self.schedule_value(local, scope);
        }
        local
    }

    /// The value of a node, read where it is: what is evaluated between this and its use must not change it.
    pub(super) fn as_operand(&mut self, node: Node) -> Operand {
        let node = self.peel(node);
        if let Some(constant) = self.as_const(node) {
            return Operand::Const(constant);
        }
        let ty = self.ty(node);
        if self.is_place(node) && !self.unit.is_exact {
            let place = self.as_place(node, false);
            let value = self.consume(place, ty);
            return self.checked(node, value, ty);
        }
        let temp = self.as_temp(node);
        self.consume(temp.into(), ty)
    }

    /// An element is read where it stands, since that can fail.
    fn checked(&mut self, node: Node, value: Operand, ty: Ty) -> Operand {
        match &value {
            Operand::Copy(place) if is_indexed(place) => {
                let outer = self.at_span(self.span_of(node));
                let local = self.held(ty, Rvalue::Use(value));
                self.span = outer;
                Operand::Copy(local.into())
            }
            _ => value,
        }
    }

    /// The values of nodes, from left to right.
    pub(super) fn as_operands(&mut self, nodes: &[Node]) -> Vec<Operand> {
        let mut pure_from = nodes.len();
        while let Some(before) = pure_from.checked_sub(1) {
            match nodes.get(before) {
                Some(&node) if self.is_pure(node) => pure_from = before,
                _ => break,
            }
        }
        let each = nodes.iter().enumerate();
        each.map(|(index, &node)| {
            let is_settled = index.saturating_add(1) >= pure_from;
            self.as_argument(node, is_settled)
        })
        .collect()
    }

    /// A value among others. If what comes after it may change places, it is taken out at once.
    fn as_argument(&mut self, node: Node, is_settled: bool) -> Operand {
        if !self.is_place(node) {
            return self.as_operand(node);
        }
        let ty = self.ty(node);
        if matches!(self.kind(ty), Kind::Ref(_, true, _)) {
            return self.reborrowed(node, is_settled);
        }
        if is_settled {
            return self.as_operand(node);
        }
        let temp = self.as_temp(node);
        self.consume(temp.into(), ty)
    }

    /// `&mut *place`: a variable of a body around that is handed on is not moved out of it.
    fn reborrowed(&mut self, node: Node, is_settled: bool) -> Operand {
        let place = self.as_place(node, true);
        let is_outer = self.outer.iter().any(|(_, local)| *local == place.local);
        match is_settled && !is_outer {
            true => Operand::Copy(place),
            false => self.borrowed(place.project(Projection::Deref), true),
        }
    }

    /// Reads a place: a copy, or a move of what is not copied.
    pub(super) fn consume(&mut self, place: Place, ty: Ty) -> Operand {
        match self.is_copy(ty) {
            true => Operand::Copy(place),
            false => Operand::Move(place),
        }
    }

    pub(super) fn is_copy(&mut self, ty: Ty) -> bool {
        match self.kind(ty) {
            Kind::Closure(origin, _) => self.unit.closures.get(&origin).is_some_and(|closure| closure.is_copy),
            _ => self.unit.query.is_copy(ty),
        }
    }

    pub(super) fn needs_drop(&mut self, ty: Ty) -> bool {
        match self.kind(ty) {
            Kind::Closure(..) => !self.is_copy(ty),
            _ => self.unit.query.needs_drop(ty),
        }
    }
}
