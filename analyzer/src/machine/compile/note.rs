//! Notes for a trace, in code of the text: which variables it has, when they have a value, and where statements begin.

use super::place::Loc;
use super::{Compiler, Part};
use crate::flow::{Call, LocalId, Operand, Rvalue, Statement, StatementKind};
use crate::hir::Id as _;
use crate::machine::code::{Instr, Noted, Var};
use crate::source::{Span, to_u32};

impl Compiler<'_, '_> {
    /// Lists the variables, if a trace wants them.
    pub(super) fn list_variables(&mut self) {
        let Some(instance) = self.instance.filter(|_| self.m.trace.is_some()) else { return };
        if self.m.program.position(instance.body, Span::default()).is_none() {
            return;
        }
        self.is_noted = true;
        let graph: Part = self.graph.clone();
        for (id, local) in graph.locals.iter() {
            let name = local.binding.and_then(|binding| self.m.program.variable(instance.body, binding));
            let (Some(name), Some(Some(at))) = (name, self.locals.get(id.index())) else { continue };
            let (place, is_boxed) = match at.loc {
                Loc::Frame(offset) => (offset, false),
                Loc::Ptr(slot, _) => (slot.into(), true),
            };
            let is_param = (1..=graph.params).contains(&id.index());
            let Ok(index) = u16::try_from(self.code.vars.len()) else { return };
            self.variables.insert(id, index);
            self.code.vars.push(Var { name, ty: at.ty, at: place, is_boxed, is_param });
        }
    }

    /// A statement begins here. Those that only end something, or make nothing, are no step.
    pub(super) fn note_line(&mut self, kind: &StatementKind) {
        let is_step = match kind {
            StatementKind::Assign(place, _) => {
                let unit = self.m.unit();
                self.locals.get(place.local.index()).cloned().flatten().is_none_or(|at| at.ty != unit)
            }
            StatementKind::Call(_) | StatementKind::Await { .. } => true,
            _ => false,
        };
        if is_step {
            self.note_here();
        }
    }

    /// A step begins here.
    pub(super) fn note_here(&mut self) {
        if self.is_noted {
            self.code.lines.push(to_u32(self.code.instrs.len()));
        }
    }

    /// What a statement that was compiled has done to variables.
    pub(super) fn note(&mut self, statement: &Statement, given: Option<LocalId>) {
        if !self.is_noted {
            return;
        }
        for gone in gone(&statement.kind) {
            let is_copied =
                self.locals.get(gone.index()).cloned().flatten().is_some_and(|at| self.m.program.is_copy(at.ty));
            if !is_copied || matches!(statement.kind, StatementKind::StorageDead(_)) {
                self.noted(gone, Noted::Gone);
            }
        }
        if let Some(given) = given.or_else(|| target(&statement.kind)) {
            self.noted(given, Noted::Given);
        }
    }

    fn noted(&mut self, local: LocalId, note: fn(u16) -> Noted) {
        let Some(&var) = self.variables.get(&local) else { return };
        let index = to_u32(self.code.notes.len());
        self.code.notes.push(note(var));
        self.emit(Instr::Note(index));
    }
}

/// The variable that is given a value.
fn target(kind: &StatementKind) -> Option<LocalId> {
    let place = match kind {
        StatementKind::Assign(place, _) => place,
        StatementKind::Call(call) => &call.dest,
        StatementKind::Await { dest, .. } => dest,
        _ => return None,
    };
    place.projections.is_empty().then_some(place.local)
}

/// Variables that hold nothing afterwards.
fn gone(kind: &StatementKind) -> Vec<LocalId> {
    match kind {
        StatementKind::StorageDead(local) => vec![*local],
        StatementKind::Drop(place) if place.projections.is_empty() => vec![place.local],
        StatementKind::Assign(_, value) => moved(value),
        StatementKind::Call(call) => {
            let Call { args, .. } = &**call;
            args.iter().filter_map(moved_whole).collect()
        }
        _ => Vec::new(),
    }
}

fn moved(value: &Rvalue) -> Vec<LocalId> {
    match value {
        Rvalue::Use(operand)
        | Rvalue::Repeat(operand, _)
        | Rvalue::Cast(_, operand, _)
        | Rvalue::Unary(_, _, operand) => moved_whole(operand).into_iter().collect(),
        Rvalue::Aggregate(_, operands) => operands.iter().filter_map(moved_whole).collect(),
        _ => Vec::new(),
    }
}

fn moved_whole(operand: &Operand) -> Option<LocalId> {
    match operand {
        Operand::Move(place) if place.projections.is_empty() => Some(place.local),
        _ => None,
    }
}
