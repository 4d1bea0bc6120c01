//! Expressions with so many of their adjustments applied, as rustc's THIR has them.

use super::super::ir::*;
use super::Builder;
use crate::hir::{ExprId, ExprKind, Id as _, MacroKind, Res, UnOp};
use crate::source::Span;
use crate::types::{Adjust, Adjustment, Kind, Ty, flag};

/// An expression, and how many of its adjustments are done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) expr: ExprId,
    pub(super) steps: usize,
}

/// What a node is at the outside.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape<'a> {
    Adjusted(Adjustment, Node),
    Plain(&'a ExprKind),
}

impl Node {
    /// An expression with all its adjustments.
    pub(super) fn whole(builder: &Builder<'_, '_, '_, '_>, expr: ExprId) -> Node {
        Node { expr, steps: builder.adjustments(expr).len() }
    }

    /// An expression as written.
    pub(super) fn bare(expr: ExprId) -> Node {
        Node { expr, steps: 0 }
    }
}

impl<'a> Builder<'_, '_, '_, 'a> {
    /// The node inside any brackets and expansions.
    pub(super) fn peel(&self, node: Node) -> Node {
        if node.steps > 0 {
            return node;
        }
        match self.hir.kind(node.expr) {
            ExprKind::Paren(inner) => self.peel(Node::whole(self, *inner)),
            ExprKind::Macro(call) if call.kind == MacroKind::Expanded => match *call.args {
                [root] => self.peel(Node::whole(self, root)),
                _ => node,
            },
            _ => node,
        }
    }

    /// What a peeled node is.
    pub(super) fn shape(&self, node: Node) -> Shape<'a> {
        let last = node.steps.checked_sub(1);
        let adjusted = last.and_then(|last| Some((self.adjustments(node.expr).get(last).copied()?, last)));
        match adjusted {
            Some((adjustment, steps)) => Shape::Adjusted(adjustment, Node { expr: node.expr, steps }),
            None => Shape::Plain(self.hir.kind(node.expr)),
        }
    }

    /// The type of a node, as it is inside the body.
    pub(super) fn ty(&mut self, node: Node) -> Ty {
        let adjusted = node.steps.checked_sub(1).and_then(|last| self.adjustments(node.expr).get(last));
        match adjusted {
            Some(adjustment) => adjustment.target,
            None => {
                let ty = self.unit.results.exprs.get(node.expr.index()).copied().flatten();
                ty.unwrap_or(self.unit.query.types().common.unknown)
            }
        }
    }

    /// The type of an expression with all its adjustments.
    pub(super) fn expr_ty(&mut self, expr: ExprId) -> Ty {
        let node = Node::whole(self, expr);
        self.ty(node)
    }

    pub(super) fn is_known(&mut self, ty: Ty) -> bool {
        self.unit.query.types().flags(ty) & (flag::UNKNOWN | flag::VAR) == 0
    }

    /// Whether a node names a place, in the Reference's words
    /// (<https://doc.rust-lang.org/reference/expressions.html#place-expressions-and-value-expressions>).
    pub(super) fn is_place(&mut self, node: Node) -> bool {
        let node = self.peel(node);
        match self.shape(node) {
            Shape::Adjusted(adjustment, _) => matches!(adjustment.kind, Adjust::Deref { .. }),
            Shape::Plain(ExprKind::Path(path)) => {
                matches!(path.res, Res::Local(_)) || self.static_of(node.expr).is_some()
            }
            Shape::Plain(kind) => matches!(
                kind,
                ExprKind::Field { .. } | ExprKind::Index { .. } | ExprKind::Unary { op: UnOp::Deref, .. }
            ),
        }
    }

    /// The code of a node, brackets around it included, as rustc has it.
    pub(super) fn span_of(&self, node: Node) -> Span {
        let is_bracket = |expr: &ExprId| matches!(self.hir.kind(*expr), ExprKind::Paren(_));
        let around = self.hir.ancestors(node.expr).take_while(is_bracket).last();
        self.hir.span(around.unwrap_or(node.expr))
    }

    /// Whether evaluating a node leaves every variable as it is.
    pub(super) fn is_pure(&mut self, node: Node) -> bool {
        let node = self.peel(node);
        match self.shape(node) {
            Shape::Adjusted(adjustment, inner) => {
                !matches!(adjustment.kind, Adjust::Deref { overloaded: true }) && self.is_pure(inner)
            }
            Shape::Plain(kind) => match kind {
                ExprKind::Lit(_) | ExprKind::Path(_) => true,
                ExprKind::Field { base, .. } => self.is_pure(Node::whole(self, *base)),
                ExprKind::Ref { expr, .. } | ExprKind::Cast { expr, .. } => self.is_pure(Node::whole(self, *expr)),
                ExprKind::Unary { op, expr } => {
                    let inner = Node::whole(self, *expr);
                    self.is_builtin_unary(node.expr, *op, inner) && self.is_pure(inner)
                }
                ExprKind::Binary { op, lhs, rhs, .. } => {
                    let (lhs, rhs) = (Node::whole(self, *lhs), Node::whole(self, *rhs));
                    let is_builtin = op.is_lazy() || self.is_builtin_binary(node.expr, *op, lhs, rhs);
                    is_builtin && self.is_pure(lhs) && self.is_pure(rhs)
                }
                _ => false,
            },
        }
    }

    /// The type of a place.
    pub(super) fn place_ty(&mut self, place: &Place) -> Ty {
        let mut ty = self.graph.locals[place.local].ty;
        for step in &place.projections {
            ty = self.step_ty(ty, step);
        }
        ty
    }

    pub(super) fn step_ty(&mut self, ty: Ty, step: &Projection) -> Ty {
        let unknown = self.unknown();
        match (step, self.kind(ty)) {
            (Projection::Deref, Kind::Ref(_, _, to) | Kind::Ptr(_, to)) => to,
            (Projection::Deref, Kind::Adt(_, args)) => self.unit.query.types().nth(args, 0),
            (Projection::Field(_, ty), _) => *ty,
            (Projection::Downcast(_), _) => ty,
            (Projection::Index(_) | Projection::ConstantIndex { .. }, Kind::Array(of, _) | Kind::Slice(of)) => of,
            (Projection::Subslice { .. }, Kind::Slice(_)) => ty,
            (Projection::Subslice { from, to }, Kind::Array(of, len)) => match self.kind(len) {
                Kind::Value(len) => {
                    let len = len.saturating_sub(i128::from(*from)).saturating_sub(i128::from(*to));
                    let len = self.intern(Kind::Value(len));
                    self.intern(Kind::Array(of, len))
                }
                _ => unknown,
            },
            _ => unknown,
        }
    }
}
