//! Calls of functions, methods, constructors, closures
//! (<https://doc.rust-lang.org/reference/expressions/call-expr.html>).

use super::super::ir::*;
use super::Builder;
use super::node::Node;
use crate::hir::{ExprId, ExprKind};
use crate::source::Span;
use crate::types::{Kind, Ty};

impl Builder<'_, '_, '_, '_> {
    pub(super) fn call_expr(&mut self, dest: &Place, expr: ExprId, callee: ExprId, args: &[ExprId]) {
        let callee = Node::whole(self, callee);
        let args = self.wholes(args);
        let ty = self.ty(callee);
        match self.kind(ty) {
            Kind::FnDef(def, generics) => {
                self.evaluate_callee(callee);
                let args = self.as_operands(&args);
                self.call(Callee::Def(def, generics), args, dest, Some(expr));
            }
            Kind::Ctor(def, variant, generics) => {
                self.evaluate_callee(callee);
                let args = self.as_operands(&args);
                let variant = crate::source::to_usize(variant);
                self.aggregate(dest, Aggregate::Adt { def, variant, args: generics, union_field: None }, args);
            }
            _ => self.call_value(dest, expr, callee, &args),
        }
    }

    /// What a function's name is, needs no code; an expression that gives one does.
    fn evaluate_callee(&mut self, callee: Node) {
        if !self.is_pure(callee) {
            self.as_temp(callee);
        }
    }

    fn call_value(&mut self, dest: &Place, expr: ExprId, callee: Node, args: &[Node]) {
        let types: Vec<Ty> = args.iter().map(|&arg| self.ty(arg)).collect();
        let inputs = self.unit.query.types().tuple(&types);
        let ty = self.ty(callee);
        let Some(found) = self.callable(ty, inputs) else {
            return self.unsupported("a call of something that is not known");
        };
        let place = self.as_settled_place(callee, found.kind == ClosureKind::FnMut);
        let place = (0..found.derefs).fold(place, |place, _| place.project(Projection::Deref));
        if let Kind::FnPtr(_) = self.kind(found.of) {
            let pointer = self.held(found.of, Rvalue::Use(Operand::Copy(place)));
            let args = self.as_operands(args);
            return self.call(Callee::Pointer(Operand::Copy(pointer.into())), args, dest, Some(expr));
        }
        if let Kind::FnDef(def, generics) = self.kind(found.of) {
            let args = self.as_operands(args);
            return self.call(Callee::Def(def, generics), args, dest, Some(expr));
        }
        let receiver = match found.kind {
            ClosureKind::Fn => self.borrowed(place, false),
            ClosureKind::FnMut => self.borrowed(place, true),
            ClosureKind::FnOnce => self.consume(place, found.of),
        };
        let args = std::iter::once(receiver).chain(self.as_operands(args)).collect();
        self.call(Callee::Fn(found.kind, found.of), args, dest, Some(expr));
    }

    /// What is called when a value of a type is.
    fn callable(&mut self, ty: Ty, inputs: Ty) -> Option<Callable> {
        let lang = self.unit.query.lang();
        let deeper = |found: Callable| Callable { derefs: found.derefs.saturating_add(1), ..found };
        match self.kind(ty) {
            Kind::Ref(_, _, to) => self.callable(to, inputs).map(deeper),
            Kind::Adt(def, args) if Some(def) == lang.boxed => {
                let inner = self.unit.query.types().nth(args, 0);
                let found = self.callable(inner, inputs)?;
                // What a box holds is handed over in its box.
                let is_handed_over = found.kind == ClosureKind::FnOnce;
                Some(if is_handed_over { Callable { derefs: 0, of: ty, kind: found.kind } } else { deeper(found) })
            }
            Kind::FnPtr(_) | Kind::FnDef(..) => Some(Callable { derefs: 0, of: ty, kind: ClosureKind::Fn }),
            Kind::Closure(origin, _) => {
                let kind = self.unit.closures.get(&origin)?.kind;
                Some(Callable { derefs: 0, of: ty, kind })
            }
            _ => {
                let traits = [
                    (lang.function, ClosureKind::Fn),
                    (lang.fn_mut, ClosureKind::FnMut),
                    (lang.fn_once, ClosureKind::FnOnce),
                    (lang.async_fn, ClosureKind::Fn),
                    (lang.async_fn_mut, ClosureKind::FnMut),
                    (lang.async_fn_once, ClosureKind::FnOnce),
                ];
                let found = traits.into_iter().find(|(def, _)| self.unit.query.holds(*def, &[ty, inputs]));
                found.map(|(_, kind)| Callable { derefs: 0, of: ty, kind })
            }
        }
    }

    pub(super) fn method_call(&mut self, dest: &Place, expr: ExprId, receiver: ExprId, args: &[ExprId]) {
        let Some(member) = self.callee_of(expr) else { return self.unsupported("a method that is not known") };
        let nodes: Vec<ExprId> = std::iter::once(receiver).chain(args.iter().copied()).collect();
        let nodes = self.wholes(&nodes);
        let args = self.as_operands(&nodes);
        // Callers are pointed to by the method's name.
        let name = match self.hir.kind(expr) {
            ExprKind::MethodCall { method_span, .. } => Span::new(method_span.start, self.span.end),
            _ => self.span,
        };
        let outer = self.at_span(name);
        self.call(Callee::Def(member.def, member.args), args, dest, Some(expr));
        self.span = outer;
    }
}

/// What a call of a value calls.
#[derive(Debug, Clone, Copy)]
struct Callable {
    /// How often the value is dereferenced first.
    derefs: usize,
    of: Ty,
    kind: ClosureKind,
}
