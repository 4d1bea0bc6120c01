//! Constants whose address is taken, so that they live as long as the program
//! (<https://doc.rust-lang.org/reference/destructors.html#constant-promotion>).

use super::super::ir::*;
use super::Builder;
use super::node::{Node, Shape};
use crate::hir::{BinOp, ExprId, ExprKind, ItemKind, UnOp};
use crate::types::{Adjust, AutoRef, Kind, Ty};

/// Types of std that hold no cell but what their parameters bring; the model's fields do not say that of every type.
const FROZEN: [&str; 6] = [
    "std::alloc::Layout",
    "std::cmp::Ordering",
    "std::cmp::Reverse",
    "std::num::Wrapping",
    "std::task::RawWakerVTable",
    "std::time::Duration",
];

impl Builder<'_, '_, '_, '_> {
    /// `&e` of a constant `e`, as a constant.
    pub(super) fn promoted(&mut self, inner: Node, mutable: bool) -> Option<Const> {
        let inner = self.peel(inner);
        if mutable {
            let is_empty = matches!(self.shape(inner), Shape::Plain(ExprKind::Array(parts)) if parts.is_empty());
            return is_empty.then(|| self.promote(inner, true));
        }
        self.is_promotable(inner).then(|| self.promote(inner, false))
    }

    fn promote(&mut self, inner: Node, mutable: bool) -> Const {
        let to = self.ty(inner);
        let ty = self.reference(mutable, to);
        let body = self.body;
        let span = self.span_of(inner);
        // Those inside it are the whole body's, too.
        let known = std::mem::take(&mut self.graph.promoted);
        let mut builder = Builder::new(self.unit, body);
        builder.graph.promoted = known;
        builder.span = span;
        builder.local(to);
        builder.eval(&RETURN.into(), inner);
        builder.end(TerminatorKind::Return);
        let mut graph = builder.finish();
        self.graph.promoted = std::mem::take(&mut graph.promoted);
        let index = self.graph.promoted.len();
        self.graph.promoted.push(graph);
        Const { kind: ConstKind::Promoted(index), ty }
    }

    fn is_promotable(&mut self, node: Node) -> bool {
        let node = self.peel(node);
        match self.shape(node) {
            Shape::Adjusted(adjustment, inner) => match adjustment.kind {
                Adjust::Borrow(AutoRef::Borrow(false)) | Adjust::Unsize | Adjust::FnPointer | Adjust::Pointer => {
                    self.is_promotable(inner)
                }
                _ => false,
            },
            Shape::Plain(kind) => self.is_promotable_kind(node.expr, kind),
        }
    }

    fn all_promotable(&mut self, parts: &[ExprId]) -> bool {
        parts.iter().all(|&part| self.is_promotable(Node::whole(self, part)))
    }

    fn is_promotable_kind(&mut self, expr: ExprId, kind: &ExprKind) -> bool {
        match kind {
            ExprKind::Lit(_) => true,
            ExprKind::Path(_) => self.is_promotable_path(expr),
            ExprKind::Array(parts) | ExprKind::Tuple(parts) => self.all_promotable(parts),
            ExprKind::Repeat { value, .. } => self.all_promotable(&[*value]),
            ExprKind::Struct { fields, rest: None, .. } => {
                let values: Vec<ExprId> = fields.iter().map(|field| field.value).collect();
                self.is_plain_value(expr) && self.all_promotable(&values)
            }
            ExprKind::Call { callee, args } => {
                let ty = self.expr_ty(*callee);
                matches!(self.kind(ty), Kind::Ctor(..)) && self.is_plain_value(expr) && self.all_promotable(args)
            }
            ExprKind::Ref { mutable: false, raw: false, expr } => self.all_promotable(&[*expr]),
            ExprKind::Range { start, end, inclusive: false } => {
                let ends: Vec<ExprId> = start.iter().chain(end).copied().collect();
                self.all_promotable(&ends)
            }
            ExprKind::Cast { expr: inner, .. } => {
                let ty = self.ty(Node::bare(expr));
                matches!(self.kind(ty), Kind::Int(_) | Kind::Float(_) | Kind::Char) && self.all_promotable(&[*inner])
            }
            ExprKind::Unary { op: UnOp::Neg | UnOp::Not, expr: inner } => {
                let ty = self.expr_ty(*inner);
                self.is_builtin_op(BinOp::Eq, ty, ty) && self.all_promotable(&[*inner])
            }
            ExprKind::Binary { op, lhs, rhs, .. } => {
                let (left, right) = (self.expr_ty(*lhs), self.expr_ty(*rhs));
                // A division may fail, and then it fails where it stands.
                let is_total = !matches!(op, BinOp::Div | BinOp::Rem | BinOp::And | BinOp::Or);
                is_total && self.is_builtin_op(*op, left, right) && self.all_promotable(&[*lhs, *rhs])
            }
            _ => false,
        }
    }

    fn is_promotable_path(&mut self, expr: ExprId) -> bool {
        let ty = self.ty(Node::bare(expr));
        if matches!(self.kind(ty), Kind::FnDef(..) | Kind::Ctor(..)) || self.const_param(expr).is_some() {
            return true;
        }
        match self.unit.results.details.values.get(&expr).copied() {
            Some(value) => {
                let hir = self.unit.query.decls().hir(value.def);
                let is_const = matches!(hir.items[value.def.item()].kind, ItemKind::Const(_));
                is_const && !self.needs_drop(ty) && self.is_frozen(ty, 0)
            }
            None => self.unit.results.details.variants.contains_key(&expr) && self.is_plain_value(expr),
        }
    }

    /// Whether a value is of a type without a destructor of its own and without interior mutability of its own.
    fn is_plain_value(&mut self, expr: ExprId) -> bool {
        let ty = self.ty(Node::bare(expr));
        !self.unit.query.has_drop(ty)
    }

    /// Whether values of a type do not change behind `&`.
    fn is_frozen(&mut self, ty: Ty, depth: u32) -> bool {
        match self.kind(ty) {
            Kind::Array(of, _) | Kind::Slice(of) => self.is_frozen(of, depth),
            Kind::Tuple(parts) => {
                self.unit.query.types().vec(parts).into_iter().all(|part| self.is_frozen(part, depth))
            }
            Kind::Adt(def, args) => {
                let lang = self.unit.query.lang();
                let known = [lang.option, lang.result, lang.range, lang.range_from, lang.range_to];
                let is_known = def.is_text()
                    || known.contains(&Some(def))
                    || FROZEN.iter().any(|path| self.unit.query.path(path) == Some(def));
                let fields = self.unit.query.all_fields(def, args);
                is_known && depth < 8 && fields.into_iter().all(|field| self.is_frozen(field, depth.saturating_add(1)))
            }
            Kind::Param(_) | Kind::Proj(..) | Kind::Opaque(..) | Kind::Unknown => false,
            _ => true,
        }
    }
}
