//! What coercions and autoref make of values, and borrows as written.

use super::super::ir::*;
use super::Builder;
use super::node::Node;
use crate::hir::ExprId;
use crate::types::{Adjust, Adjustment, AutoRef, Kind};

impl Builder<'_, '_, '_, '_> {
    /// One step of adjustment of the inner node, into a place.
    pub(super) fn adjusted(&mut self, dest: &Place, adjustment: Adjustment, inner: Node) {
        match adjustment.kind {
            Adjust::NeverToAny => {
                let ty = self.ty(inner);
                let nothing = self.local(ty);
                self.eval(&nothing.into(), inner);
                self.end(TerminatorKind::Unreachable);
            }
            // A place: told before.
            Adjust::Deref { .. } => {}
            Adjust::Borrow(AutoRef::Borrow(mutable)) => self.borrow_node(dest, mutable, inner),
            Adjust::Borrow(AutoRef::ConstPtr | AutoRef::None) | Adjust::Pointer => {
                self.converted(dest, CastKind::Pointer, adjustment, inner);
            }
            Adjust::Unsize => self.converted(dest, CastKind::Unsize, adjustment, inner),
            Adjust::FnPointer => {
                let ty = self.ty(inner);
                let is_closure = matches!(self.kind(ty), Kind::Closure(..));
                let kind = if is_closure { CastKind::ClosurePointer } else { CastKind::FnPointer };
                self.converted(dest, kind, adjustment, inner);
            }
        }
    }

    fn converted(&mut self, dest: &Place, kind: CastKind, adjustment: Adjustment, inner: Node) {
        let value = self.as_operand(inner);
        self.assign(dest, Rvalue::Cast(kind, value, adjustment.target));
    }

    /// `&e`, `&mut e`, `&raw const e`, `&raw mut e`.
    pub(super) fn borrow(&mut self, dest: &Place, mutable: bool, raw: bool, inner: ExprId) {
        let inner = Node::whole(self, inner);
        if !raw {
            return self.borrow_node(dest, mutable, inner);
        }
        let place = self.as_place(inner, mutable);
        self.assign(dest, Rvalue::RawPtr { mutable, place });
    }

    fn borrow_node(&mut self, dest: &Place, mutable: bool, inner: Node) {
        if let Some(constant) = self.promoted(inner, mutable) {
            return self.assign(dest, Rvalue::Use(Operand::Const(constant)));
        }
        let place = self.as_place(inner, mutable);
        // Taking a reference can fail only where the place is found.
        let outer = self.at_span(self.span_of(inner));
        self.assign(dest, Rvalue::Ref { mutable, place });
        self.span = outer;
    }
}
