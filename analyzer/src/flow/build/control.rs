//! Branches, loops and jumps (<https://doc.rust-lang.org/reference/expressions/loop-expr.html>).

use super::super::ir::{self, *};
use super::Builder;
use super::node::{Node, Shape};
use super::pat::Phase;
use super::scope::{Holds, Target};
use crate::hir::{BinOp, ExprId, ExprKind, Name, PatId, UnOp};
use crate::report::Edition;
use crate::types::{Kind, Ty};

impl Builder<'_, '_, '_, '_> {
    pub(super) fn if_expr(&mut self, dest: &Place, cond: ExprId, then: ExprId, otherwise: Option<ExprId>) {
        let (other, after) = (self.block(), self.block());
        let around = self.enter(self.condition_holds());
        self.condition(cond, other, around.depth);
        self.eval_alone(dest, then);
        self.leave(around);
        self.goto(after);
        self.at = other;
        if let Some(otherwise) = otherwise {
            self.eval_alone(dest, otherwise);
        }
        self.join(after);
    }

    /// From the 2024 edition on, temporaries of an `if let` end before its `else`
    /// (<https://doc.rust-lang.org/edition-guide/rust-2024/temporary-if-let-scope.html>).
    fn condition_holds(&self) -> Holds {
        if self.unit.edition >= Edition::E2024 { Holds::Both } else { Holds::Vars }
    }

    /// Goes on where a condition holds, with its variables; else ends the scopes down to a depth and goes to a block.
    pub(super) fn condition(&mut self, cond: ExprId, otherwise: BlockId, depth: usize) {
        let node = self.peel(Node::whole(self, cond));
        self.condition_of(node, otherwise, depth);
    }

    fn condition_of(&mut self, node: Node, otherwise: BlockId, depth: usize) {
        match self.shape(node) {
            Shape::Plain(ExprKind::Binary { op: BinOp::And, lhs, rhs, .. }) => {
                self.condition(*lhs, otherwise, depth);
                self.condition(*rhs, otherwise, depth);
            }
            Shape::Plain(ExprKind::Binary { op: BinOp::Or, lhs, rhs, .. }) => {
                let (right, holds) = (self.block(), self.block());
                self.condition(*lhs, right, self.scopes.len());
                self.goto(holds);
                self.at = right;
                self.condition(*rhs, otherwise, depth);
                self.join(holds);
            }
            // As rustc does: what is negated leads the other way round.
            Shape::Plain(ExprKind::Unary { op: UnOp::Not, expr })
                if self.unit.is_exact && self.callee_of(node.expr).is_none() =>
            {
                let holds = self.block();
                self.condition(*expr, holds, self.scopes.len());
                self.detour(self.at, depth, otherwise);
                self.at = holds;
            }
            Shape::Plain(ExprKind::Let { pat, expr }) => self.let_condition(*pat, *expr, otherwise, depth),
            _ => self.plain_condition(node, otherwise, depth),
        }
    }

    fn plain_condition(&mut self, node: Node, otherwise: BlockId, depth: usize) {
        let outer = self.at_span(self.span_of(node));
        let around = self.enter(Holds::Temps);
        let bool = self.unit.query.types().common.bool;
        let value = match self.is_pure(node) && !self.unit.is_exact {
            true => self.as_operand(node),
            false => {
                let local = self.local(bool);
                self.eval(&local.into(), node);
                Operand::Copy(local.into())
            }
        };
        self.leave(around);
        let fail = self.block();
        self.unless(value, fail);
        self.detour(fail, depth, otherwise);
        self.span = outer;
    }

    fn let_condition(&mut self, pat: PatId, expr: ExprId, otherwise: BlockId, depth: usize) {
        let mutable = self.binds_mutably(pat);
        let place = self.as_settled_place(Node::whole(self, expr), mutable);
        let fail = self.block();
        self.test(pat, &place, fail);
        self.detour(fail, depth, otherwise);
        self.declare_all(pat);
        self.bind(pat, &place, Phase::All);
        self.schedule_bound(pat);
    }

    /// A condition as a value.
    pub(super) fn lazy_value(&mut self, dest: &Place, expr: ExprId) {
        let (other, after) = (self.block(), self.block());
        let around = self.enter(Holds::Vars);
        self.condition_of(Node::bare(expr), other, around.depth);
        let yes = self.bool_const(true);
        self.assign(dest, Rvalue::Use(yes));
        self.leave(around);
        self.goto(after);
        self.at = other;
        let no = self.bool_const(false);
        self.assign(dest, Rvalue::Use(no));
        self.join(after);
    }

    pub(super) fn loop_expr(&mut self, dest: &Place, body: ExprId, label: Option<&Name>) {
        let (again, after) = (self.block(), self.block());
        self.push_loop(label, after, again, Some(dest.clone()));
        self.join(again);
        self.loop_body(body);
        self.goto(again);
        self.targets.pop();
        self.at = after;
    }

    fn push_loop(&mut self, label: Option<&Name>, after: BlockId, again: BlockId, dest: Option<Place>) {
        let depth = self.scopes.len();
        self.targets.push(Target { label: label.cloned(), after, again: Some(again), depth, dest });
    }

    fn loop_body(&mut self, body: ExprId) {
        let unit = self.unit_ty();
        let nothing = self.local(unit);
        self.eval_alone(&nothing.into(), body);
    }

    pub(super) fn while_expr(&mut self, cond: ExprId, body: ExprId, label: Option<&Name>) {
        let (again, after) = (self.block(), self.block());
        self.push_loop(label, after, again, None);
        self.join(again);
        let around = self.enter(Holds::Both);
        self.condition(cond, after, around.depth);
        self.loop_body(body);
        self.leave(around);
        self.goto(again);
        self.targets.pop();
        self.at = after;
    }

    /// `for pat in iter { body }`: `loop` over `next` of what `into_iter` gives.
    pub(super) fn for_expr(&mut self, expr: ExprId, pat: PatId, iter: ExprId, body: ExprId, label: Option<&Name>) {
        let node = Node::whole(self, iter);
        let iterated = self.ty(node);
        let lang = self.unit.query.lang();
        let into = self.unit.query.assoc(lang.into_iterator, "IntoIter", &[iterated]);
        let around = self.enter(Holds::Vars);
        let iterator = self.local(into);
        let value = self.as_operand(node);
        let outer = self.at_span(self.hir.span(iter));
        match self.unit.query.method(lang.into_iterator, "into_iter") {
            // Iterators are their own.
            _ if into == iterated => self.move_into(iterator, value),
            Some(def) => {
                let args = self.list(&[iterated]);
                self.call(Callee::Def(def, args), vec![value], &iterator.into(), Some(expr));
            }
            None => self.unsupported("for without IntoIterator"),
        }
        if self.needs_drop(into) {
            self.schedule_value(iterator, self.vars);
        }
        let (again, after) = (self.block(), self.block());
        self.push_loop(label, after, again, None);
        self.join(again);
        let turn = self.enter(Holds::Both);
        match self.counted(iterator) {
            Some(of) => self.count_on(pat, of, iterator, after, turn.depth),
            None => {
                let item = self.next_item(expr, pat, iterator, after, turn.depth);
                self.bind_item(pat, item);
            }
        }
        self.span = outer;
        self.loop_body(body);
        self.leave(turn);
        self.goto(again);
        self.targets.pop();
        self.at = after;
        self.leave(around);
    }

    fn move_into(&mut self, local: LocalId, value: Operand) {
        let moved = match &value {
            Operand::Move(from) if from.projections.is_empty() => vec![from.local],
            _ => Vec::new(),
        };
        self.assign(&local.into(), Rvalue::Use(value));
        self.forget(&moved);
    }

    /// The place of the next item; leaves if there is none.
    fn next_item(&mut self, expr: ExprId, pat: PatId, iterator: LocalId, after: BlockId, depth: usize) -> Place {
        let into = self.graph.locals[iterator].ty;
        let lang = self.unit.query.lang();
        let item = self.unit.query.assoc(lang.iterator, "Item", &[into]);
        let next = self.unit.query.method(lang.iterator, "next");
        let (Some(def), Some(option)) = (next, lang.option) else {
            self.unsupported("for without Iterator");
            return iterator.into();
        };
        if !self.is_known(item) {
            self.unsupported("a type that is not known");
        }
        let ty = self.unit.query.types().adt(option, &[item]);
        let receiver = self.borrowed(iterator.into(), true);
        let next = self.call_for(def, &[into], vec![receiver], ty, expr);
        // A variable takes all that there is.
        if self.plain_binding(pat).is_none() && self.needs_drop(ty) {
            self.schedule_value(next, self.temps);
        }
        let fail = self.block();
        self.test_variant(&next.into(), 1, fail);
        self.detour(fail, depth, after);
        Place::of(next).project(Projection::Downcast(1)).project(Projection::Field(0, item))
    }

    /// The integer type that a range counts in.
    fn counted(&mut self, iterator: LocalId) -> Option<Ty> {
        if self.unit.is_exact {
            return None;
        }
        let ty = self.graph.locals[iterator].ty;
        let Kind::Adt(def, args) = self.kind(ty) else { return None };
        let of = self.unit.query.types().nth(args, 0);
        let is_counted = Some(def) == self.unit.query.lang().range && matches!(self.kind(of), Kind::Int(_));
        is_counted.then_some(of)
    }

    /// Ranges of integers count by themselves, as their `next` would.
    fn count_on(&mut self, pat: PatId, of: Ty, iterator: LocalId, after: BlockId, depth: usize) {
        let start = Place::of(iterator).project(Projection::Field(0, of));
        let end = Place::of(iterator).project(Projection::Field(1, of));
        let bool = self.unit.query.types().common.bool;
        let operands = (Operand::Copy(start.clone()), Operand::Copy(end));
        let goes_on = self.held(bool, Rvalue::Binary(ir::BinOp::Lt, Overflow::Never, operands.0, operands.1));
        let fail = self.block();
        self.unless(Operand::Copy(goes_on.into()), fail);
        self.detour(fail, depth, after);
        let variable = self.plain_binding(pat);
        let item = match variable {
            Some(binding) => self.begin(binding),
            None => self.local(of),
        };
        self.assign(&item.into(), Rvalue::Use(Operand::Copy(start.clone())));
        let one = self.bits(1, of);
        self.assign(&start, Rvalue::Binary(ir::BinOp::Add, Overflow::Wrap, Operand::Copy(item.into()), one));
        if variable.is_none() {
            self.bind_item(pat, item.into());
        }
    }

    fn bind_item(&mut self, pat: PatId, item: Place) {
        self.declare_all(pat);
        self.bind(pat, &item, Phase::All);
        self.schedule_bound(pat);
    }

    pub(super) fn break_expr(&mut self, label: Option<&Name>, value: Option<ExprId>) {
        let found = self.targets.iter().rev().find(|target| match label {
            Some(label) => target.label.as_ref() == Some(label),
            None => target.again.is_some(),
        });
        let Some(target) = found.cloned() else { return self.unsupported("break without a loop") };
        match (value, &target.dest) {
            (Some(value), Some(dest)) => self.eval(dest, Node::whole(self, value)),
            (Some(_), None) => self.unsupported("break with a value"),
            (None, _) => {}
        }
        self.exit_to(target.depth);
        self.goto(target.after);
    }

    pub(super) fn continue_expr(&mut self, label: Option<&Name>) {
        let mut targets = self.targets.iter().rev();
        let found = targets
            .find(|target| target.again.is_some() && label.is_none_or(|label| target.label.as_ref() == Some(label)));
        let Some((depth, Some(again))) = found.map(|target| (target.depth, target.again)) else {
            return self.unsupported("continue without a loop");
        };
        self.exit_to(depth);
        self.goto(again);
    }

    pub(super) fn return_expr(&mut self, value: Option<ExprId>) {
        if let Some(value) = value {
            self.eval(&RETURN.into(), Node::whole(self, value));
        }
        self.exit_body();
    }

    /// The future that a type becomes where it is awaited.
    pub(super) fn future_of(&mut self, ty: Ty) -> Ty {
        let lang = self.unit.query.lang();
        match self.kind(ty) {
            Kind::Async(..) => ty,
            _ => self.unit.query.assoc(lang.into_future, "IntoFuture", &[ty]),
        }
    }

    /// `expr.await`: what is waited for is dropped once there is a value, what its expression borrowed is there longer.
    pub(super) fn await_expr(&mut self, dest: &Place, inner: ExprId) {
        let node = Node::whole(self, inner);
        let ty = self.ty(node);
        let lang = self.unit.query.lang();
        let into = self.future_of(ty);
        let value = self.as_operand(node);
        let around = self.enter(Holds::Vars);
        let future = self.local(into);
        match self.unit.query.method(lang.into_future, "into_future").filter(|_| into != ty) {
            None => self.move_into(future, value),
            Some(def) => {
                let args = self.list(&[ty]);
                self.call(Callee::Def(def, args), vec![value], &future.into(), Some(inner));
            }
        }
        if self.needs_drop(into) {
            self.schedule_value(future, self.vars);
        }
        self.push(StatementKind::Await { future: future.into(), dest: dest.clone() });
        self.leave(around);
    }
}
