//! Visits the places of a graph.

use super::ir::*;

/// What is done to a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    Copy,
    Move,
    /// Its length or variant is looked at.
    Look,
    Write,
    /// A reference or raw pointer to it is made, mutable or not.
    Borrow(bool),
    Drop,
}

/// Visits every place of a graph.
pub(crate) fn each_place(graph: &mut Graph, visit: &mut dyn FnMut(&mut Place, Access)) {
    for block in graph.blocks.values_mut() {
        for statement in &mut block.statements {
            in_statement(&mut statement.kind, visit);
        }
        if let Some(Terminator { kind: TerminatorKind::Switch { value, .. }, .. }) = &mut block.terminator {
            in_operand(value, visit);
        }
    }
}

/// Visits the places of a statement: what is read first.
pub(super) fn in_statement(kind: &mut StatementKind, visit: &mut dyn FnMut(&mut Place, Access)) {
    match kind {
        StatementKind::Assign(place, value) => {
            in_rvalue(value, visit);
            visit(place, Access::Write);
        }
        StatementKind::Drop(place) => visit(place, Access::Drop),
        StatementKind::Call(call) => {
            if let Callee::Pointer(pointer) = &mut call.callee {
                in_operand(pointer, visit);
            }
            call.args.iter_mut().for_each(|arg| in_operand(arg, visit));
            visit(&mut call.dest, Access::Write);
        }
        StatementKind::Await { future, dest } => {
            visit(future, Access::Borrow(true));
            visit(dest, Access::Write);
        }
        StatementKind::StorageLive(_) | StatementKind::StorageDead(_) | StatementKind::Unsupported(_) => {}
    }
}

fn in_operand(operand: &mut Operand, visit: &mut dyn FnMut(&mut Place, Access)) {
    match operand {
        Operand::Copy(place) => visit(place, Access::Copy),
        Operand::Move(place) => visit(place, Access::Move),
        Operand::Const(_) => {}
    }
}

fn in_rvalue(value: &mut Rvalue, visit: &mut dyn FnMut(&mut Place, Access)) {
    match value {
        Rvalue::Use(operand)
        | Rvalue::Repeat(operand, _)
        | Rvalue::Unary(_, _, operand)
        | Rvalue::Cast(_, operand, _) => {
            in_operand(operand, visit);
        }
        Rvalue::Ref { mutable, place } | Rvalue::RawPtr { mutable, place } => visit(place, Access::Borrow(*mutable)),
        Rvalue::Len(place) | Rvalue::Variant(place) => visit(place, Access::Look),
        Rvalue::Binary(_, _, left, right) => {
            in_operand(left, visit);
            in_operand(right, visit);
        }
        Rvalue::Aggregate(_, parts) => parts.iter_mut().for_each(|part| in_operand(part, visit)),
    }
}
