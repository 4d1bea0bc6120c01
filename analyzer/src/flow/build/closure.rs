//! Closures and `async` blocks: a graph of their own, and a value of what they capture.

use super::super::ir::*;
use super::node::Node;
use super::{Builder, Lowered};
use crate::hir::{BodyId, ExprId};

impl Builder<'_, '_, '_, '_> {
    pub(super) fn closure_expr(&mut self, dest: &Place, expr: ExprId, body: BodyId, is_move: bool) {
        let ty = self.ty(Node::bare(expr));
        let graph = self.inner_graph(body, ty, is_move);
        let captures = graph.captures.clone();
        let kind = graph.kind.unwrap_or(ClosureKind::FnOnce);
        let is_copy = captures.iter().all(|capture| match capture.mode {
            CaptureMode::Ref => true,
            CaptureMode::RefMut => false,
            CaptureMode::Value => self.is_copy(capture.ty),
        });
        let origin = self.origin(expr);
        self.unit.closures.insert(origin, Lowered { kind, is_copy });
        self.done.push((body, graph));
        let parts = captures.iter().map(|capture| self.captured(capture)).collect();
        self.aggregate(dest, Aggregate::Closure(ty), parts);
    }

    fn inner_graph(&mut self, body: BodyId, ty: crate::types::Ty, is_move: bool) -> Graph {
        let mut inner = Builder::new(self.unit, body);
        inner.body();
        inner.settle_captures(ty, is_move);
        let done = std::mem::take(&mut inner.done);
        let graph = inner.finish();
        self.done.extend(done);
        graph
    }

    /// What a closure takes of a variable.
    fn captured(&mut self, capture: &Capture) -> Operand {
        let mut place = self.variable(capture.binding);
        place.projections.extend(capture.path.iter().cloned());
        match capture.mode {
            CaptureMode::Ref => self.borrowed(place, false),
            CaptureMode::RefMut => self.borrowed(place, true),
            CaptureMode::Value => self.consume(place, capture.ty),
        }
    }
}
