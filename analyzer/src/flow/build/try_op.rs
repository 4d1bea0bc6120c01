//! `?` (<https://doc.rust-lang.org/reference/expressions/operator-expr.html#the-question-mark-operator>).

use super::super::ir::*;
use super::Builder;
use super::node::Node;
use crate::hir::ExprId;
use crate::types::{Def, Kind, Ty};

impl Builder<'_, '_, '_, '_> {
    pub(super) fn try_expr(&mut self, dest: &Place, expr: ExprId, inner: ExprId) {
        let node = Node::whole(self, inner);
        let ty = self.ty(node);
        let ret = self.graph.locals[RETURN].ty;
        let lang = self.unit.query.lang();
        match (self.kind(ty), self.kind(ret)) {
            (Kind::Adt(def, args), Kind::Adt(of_ret, _)) if def == of_ret && Some(def) == lang.option => {
                let output = self.unit.query.types().nth(args, 0);
                self.try_direct(dest, node, ("Some", output), None);
            }
            (Kind::Adt(def, args), Kind::Adt(of_ret, _)) if def == of_ret && Some(def) == lang.result => {
                let output = self.unit.query.types().nth(args, 0);
                let error = self.unit.query.types().nth(args, 1);
                self.try_direct(dest, node, ("Ok", output), Some((expr, error)));
            }
            _ => self.try_by_trait(dest, expr, node, ty),
        }
    }

    /// Of an `Option` or `Result` that is returned as one: its variants are looked at.
    fn try_direct(&mut self, dest: &Place, node: Node, success: (&str, Ty), error: Option<(ExprId, Ty)>) {
        let temp = self.as_temp(node);
        // All that it holds is taken out of it.
        self.forget(&[temp]);
        let ty = self.graph.locals[temp].ty;
        let Kind::Adt(def, _) = self.kind(ty) else { return };
        let Some(index) = self.variant_named(def, success.0) else { return self.unsupported("? without a model") };
        let fail = self.block();
        self.test_variant(&temp.into(), index, fail);
        let place = Place::of(temp).project(Projection::Downcast(index)).project(Projection::Field(0, success.1));
        let value = self.consume(place, success.1);
        let at = std::mem::replace(&mut self.at, fail);
        match error {
            None => self.make(&RETURN.into(), "None", Vec::new()),
            Some((expr, error)) => self.return_error(expr, temp, error),
        }
        self.exit_body();
        self.at = at;
        self.assign(dest, Rvalue::Use(value));
    }

    /// `return Err(From::from(error))`.
    fn return_error(&mut self, expr: ExprId, temp: LocalId, error: Ty) {
        let ret = self.graph.locals[RETURN].ty;
        let Kind::Adt(def, args) = self.kind(ret) else { return };
        let wanted = self.unit.query.types().nth(args, 1);
        let Some(index) = self.variant_named(def, "Err") else { return self.unsupported("? without a model") };
        let place = Place::of(temp).project(Projection::Downcast(index)).project(Projection::Field(0, error));
        let value = self.consume(place, error);
        let value = match error == wanted {
            true => value,
            false => {
                let of = self.unit.query.path("std::convert::From");
                let Some(from) = self.unit.query.method(of, "from") else {
                    return self.unsupported("? without From");
                };
                Operand::Move(self.call_for(from, &[wanted, error], vec![value], wanted, expr).into())
            }
        };
        self.make(&RETURN.into(), "Err", vec![value]);
    }

    pub(super) fn variant_named(&self, def: Def, name: &str) -> Option<usize> {
        self.unit.query.decls().adt(def)?.variants.iter().position(|variant| variant.name == name)
    }

    /// Puts a variant of the place's enum together.
    pub(super) fn make(&mut self, dest: &Place, name: &str, parts: Vec<Operand>) {
        let ty = self.place_ty(dest);
        let Kind::Adt(def, args) = self.kind(ty) else { return };
        let Some(variant) = self.variant_named(def, name) else { return self.unsupported("a variant without a model") };
        self.aggregate(dest, Aggregate::Adt { def, variant, args, union_field: None }, parts);
    }

    /// `match Try::branch(value) { Continue(output) => output, Break(residual) => return from_residual(residual) }`.
    fn try_by_trait(&mut self, dest: &Place, expr: ExprId, node: Node, ty: Ty) {
        let lang = self.unit.query.lang();
        let output = self.unit.query.assoc(lang.try_trait, "Output", &[ty]);
        let residual = self.unit.query.assoc(lang.try_trait, "Residual", &[ty]);
        let members = (
            self.unit.query.method(lang.try_trait, "branch"),
            self.unit.query.method(lang.from_residual, "from_residual"),
            self.unit.query.path("std::ops::ControlFlow"),
        );
        let (Some(branch), Some(from_residual), Some(flow)) = members else {
            return self.unsupported("? without a model");
        };
        if !self.is_known(output) || !self.is_known(residual) {
            return self.unsupported("a type that is not known");
        }
        let flow_ty = self.unit.query.types().adt(flow, &[residual, output]);
        let value = self.as_operand(node);
        let branched = self.call_for(branch, &[ty], vec![value], flow_ty, expr);
        let (Some(goes_on), Some(breaks)) = (self.variant_named(flow, "Continue"), self.variant_named(flow, "Break"))
        else {
            return self.unsupported("? without a model");
        };
        let fail = self.block();
        self.test_variant(&branched.into(), goes_on, fail);
        let at = std::mem::replace(&mut self.at, fail);
        let place = Place::of(branched).project(Projection::Downcast(breaks)).project(Projection::Field(0, residual));
        let value = self.consume(place, residual);
        let ret = self.graph.locals[RETURN].ty;
        let args = self.list(&[ret, residual]);
        self.call(Callee::Def(from_residual, args), vec![value], &RETURN.into(), Some(expr));
        self.exit_body();
        self.at = at;
        let place = Place::of(branched).project(Projection::Downcast(goes_on)).project(Projection::Field(0, output));
        let value = self.consume(place, output);
        self.assign(dest, Rvalue::Use(value));
    }
}
