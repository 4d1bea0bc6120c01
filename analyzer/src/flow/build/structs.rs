//! Structs, arrays and ranges.

use super::super::ir::*;
use super::Builder;
use super::node::Node;
use crate::hir::{ExprId, FieldInit, Name};
use crate::types::{AdtKind, Def, Kind, List};

impl Builder<'_, '_, '_, '_> {
    pub(super) fn struct_expr(&mut self, dest: &Place, expr: ExprId, fields: &[FieldInit], rest: Option<ExprId>) {
        let Some(Aggregate::Adt { def, variant, args, .. }) = self.variant_of(expr) else {
            return self.unsupported("a struct that is not known");
        };
        let nodes: Vec<Node> = fields.iter().map(|field| Node::whole(self, field.value)).collect();
        let values = self.as_operands(&nodes);
        let indices: Option<Vec<usize>> =
            fields.iter().map(|field| self.field_index(def, variant, &field.name)).collect();
        let Some(indices) = indices else { return self.unsupported("a field that is not known") };
        if self.unit.query.decls().adt(def).is_some_and(|adt| adt.kind == AdtKind::Union) {
            let union_field = indices.first().copied();
            return self.aggregate(dest, Aggregate::Adt { def, variant, args, union_field }, values);
        }
        let base = rest.map(|rest| self.as_place(Node::whole(self, rest), false));
        let count = self.field_count(def, variant);
        let mut given: Vec<Option<Operand>> = (0..count).map(|_| None).collect();
        for (index, value) in indices.into_iter().zip(values) {
            if let Some(slot) = given.get_mut(index) {
                *slot = Some(value);
            }
        }
        let Some(parts) = self.filled(given, base.as_ref(), (def, args, variant)) else {
            return self.unsupported("a struct with fields that are not given");
        };
        self.aggregate(dest, Aggregate::Adt { def, variant, args, union_field: None }, parts);
    }

    /// All fields in order of declaration; those not given are taken out of another value.
    fn filled(
        &mut self,
        given: Vec<Option<Operand>>,
        base: Option<&Place>,
        (def, args, variant): (Def, List, usize),
    ) -> Option<Vec<Operand>> {
        let mut parts = Vec::with_capacity(given.len());
        for (index, value) in given.into_iter().enumerate() {
            parts.push(match value {
                Some(value) => value,
                None => {
                    let ty = self.unit.query.field(def, args, variant, index)?;
                    self.consume(base?.project(Projection::Field(index, ty)), ty)
                }
            });
        }
        Some(parts)
    }

    pub(super) fn field_index(&self, def: Def, variant: usize, name: &Name) -> Option<usize> {
        let fields = &self.unit.query.decls().adt(def)?.variants.get(variant)?.fields;
        fields.iter().position(|(field, _)| field == name)
    }

    pub(super) fn field_count(&self, def: Def, variant: usize) -> usize {
        let adt = self.unit.query.decls().adt(def);
        adt.and_then(|adt| adt.variants.get(variant)).map_or(0, |variant| variant.fields.len())
    }

    pub(super) fn array(&mut self, dest: &Place, expr: ExprId, parts: &[ExprId]) {
        let ty = self.ty(Node::bare(expr));
        let Kind::Array(of, _) = self.kind(ty) else { return self.unsupported("an array that is not known") };
        let parts = self.wholes(parts);
        let parts = self.as_operands(&parts);
        self.aggregate(dest, Aggregate::Array(of), parts);
    }

    pub(super) fn repeat(&mut self, dest: &Place, expr: ExprId, value: ExprId) {
        let ty = self.ty(Node::bare(expr));
        let Kind::Array(_, len) = self.kind(ty) else { return self.unsupported("an array that is not known") };
        let value = self.as_operand(Node::whole(self, value));
        self.assign(dest, Rvalue::Repeat(value, len));
    }

    pub(super) fn range(&mut self, dest: &Place, expr: ExprId, start: Option<ExprId>, end: Option<ExprId>) {
        let ty = self.ty(Node::bare(expr));
        let Kind::Adt(def, args) = self.kind(ty) else { return self.unsupported("a range that is not known") };
        let ends: Vec<ExprId> = start.into_iter().chain(end).collect();
        let ends = self.wholes(&ends);
        let ends = self.as_operands(&ends);
        if Some(def) != self.unit.query.lang().range_inclusive {
            return self.aggregate(dest, Aggregate::Adt { def, variant: 0, args, union_field: None }, ends);
        }
        match self.unit.query.inherent(ty, "new") {
            Some(new) => self.call(Callee::Def(new, args), ends, dest, Some(expr)),
            None => self.unsupported("a..=b without a model"),
        }
    }
}
