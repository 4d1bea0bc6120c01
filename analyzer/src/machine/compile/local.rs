//! Gives locals their places in the frame.

use std::rc::Rc;

use super::place::{At, Loc};
use super::{Compiler, Made, area, slot, too_large};
use crate::flow::{Call, Callee, Graph, LocalId, Operand, Place, Projection, Rvalue, StatementKind, TerminatorKind};
use crate::hir::Id as _;
use crate::machine::code::Instr;
use crate::machine::layout::{Layout, align_to};
use crate::order;
use crate::source::to_u32;
use crate::types::{Int, Kind, Ty};

/// Larger ones are kept on the heap: the window of a frame is small.
const MAX_INLINE: u64 = 2048;

/// How often locals are used.
#[derive(Debug, Default)]
pub(super) struct Uses {
    counts: Vec<u32>,
    /// Whether a pointer leads to the local or a part of it.
    borrowed: Vec<bool>,
    /// The blocks that a local is used in, by number: none, one or many.
    blocks: Vec<Blocks>,
    block: usize,
    pub(super) statements: usize,
}

/// Where a local is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Blocks {
    None,
    One(usize),
    Many,
}

impl Uses {
    pub(super) fn of(graph: &Graph) -> Uses {
        let mut uses = Uses {
            counts: vec![0; graph.locals.len()],
            borrowed: vec![false; graph.locals.len()],
            blocks: vec![Blocks::None; graph.locals.len()],
            block: 0,
            statements: 0,
        };
        uses.blocks.iter_mut().take(graph.params + 1).for_each(|blocks| *blocks = Blocks::Many);
        for (id, block) in graph.blocks.iter() {
            uses.block = id.index();
            uses.statements += block.statements.len() + 1;
            for statement in &block.statements {
                uses.statement(&statement.kind);
            }
            if let Some(TerminatorKind::Switch { value, .. }) = block.terminator.as_ref().map(|end| &end.kind) {
                uses.operand(value);
            }
        }
        uses
    }

    /// Whether a local is read in one place.
    pub(super) fn is_once(&self, local: LocalId) -> bool {
        self.counts.get(local.index()) == Some(&1)
    }

    pub(super) fn is_borrowed(&self, local: LocalId) -> bool {
        self.borrowed.get(local.index()) != Some(&false)
    }

    /// The only block in which a local is used, by number: it is given its value there.
    pub(super) fn only_block(&self, local: LocalId) -> Option<usize> {
        match self.blocks.get(local.index()) {
            Some(Blocks::One(block)) => Some(*block),
            _ => None,
        }
    }

    fn touch(&mut self, local: LocalId) {
        let block = self.block;
        self.blocks.get_mut(local.index()).into_iter().for_each(|blocks| {
            *blocks = match *blocks {
                Blocks::None => Blocks::One(block),
                Blocks::One(other) if other == block => *blocks,
                Blocks::One(_) | Blocks::Many => Blocks::Many,
            };
        });
    }

    fn read(&mut self, local: LocalId) {
        self.touch(local);
        self.counts.get_mut(local.index()).into_iter().for_each(|count| *count = count.saturating_add(1));
    }

    fn place(&mut self, place: &Place) {
        self.read(place.local);
        self.steps(place);
    }

    fn steps(&mut self, place: &Place) {
        for step in &place.projections {
            if let Projection::Index(index) = step {
                self.read(*index);
            }
        }
    }

    /// A place that is written to: to write all of a local is no use of it.
    fn target(&mut self, place: &Place) {
        self.touch(place.local);
        if place.projections.is_empty() { self.steps(place) } else { self.place(place) }
    }

    fn operand(&mut self, operand: &Operand) {
        if let Operand::Copy(place) | Operand::Move(place) = operand {
            self.place(place);
        }
    }

    fn statement(&mut self, kind: &StatementKind) {
        match kind {
            StatementKind::Assign(place, rvalue) => {
                self.target(place);
                self.rvalue(rvalue);
            }
            StatementKind::Drop(place) => self.place(place),
            StatementKind::Call(call) => self.call(call),
            StatementKind::Await { future, dest } => {
                self.place(future);
                self.target(dest);
            }
            StatementKind::StorageLive(_) | StatementKind::StorageDead(_) | StatementKind::Unsupported(_) => {}
        }
    }

    fn call(&mut self, call: &Call) {
        call.args.iter().for_each(|operand| self.operand(operand));
        self.target(&call.dest);
        if let Callee::Pointer(operand) = &call.callee {
            self.operand(operand);
        }
    }

    fn rvalue(&mut self, rvalue: &Rvalue) {
        match rvalue {
            Rvalue::Use(operand)
            | Rvalue::Repeat(operand, _)
            | Rvalue::Unary(_, _, operand)
            | Rvalue::Cast(_, operand, _) => self.operand(operand),
            Rvalue::Binary(_, _, a, b) => [a, b].into_iter().for_each(|operand| self.operand(operand)),
            Rvalue::Aggregate(_, operands) => operands.iter().for_each(|operand| self.operand(operand)),
            Rvalue::Ref { place, .. } | Rvalue::RawPtr { place, .. } => {
                self.place(place);
                if !place.projections.contains(&Projection::Deref) {
                    self.borrowed.get_mut(place.local.index()).into_iter().for_each(|borrowed| *borrowed = true);
                }
            }
            Rvalue::Len(place) | Rvalue::Variant(place) => self.place(place),
        }
    }
}

impl Compiler<'_, '_> {
    /// The result, then the parameters, then all others: scalars first.
    pub(super) fn place_locals(&mut self) -> Made<()> {
        let graph = self.graph.clone();
        let mut layouts = Vec::new();
        for (_, local) in graph.locals.iter() {
            let ty = self.subst(local.ty);
            layouts.push((ty, self.layout(ty).ok()));
        }
        self.locals = vec![None; layouts.len()];
        let mut head = Vec::new();
        for (ty, layout) in layouts.iter().take(graph.params.saturating_add(1)) {
            head.push(match layout {
                Some(layout) => layout.clone(),
                None => self.layout(*ty)?,
            });
        }
        let Some((result, params)) = head.split_first() else { return Ok(()) };
        self.code.result = u32::try_from(result.size).map_err(|_| too_large())?;
        let mut end = result.size;
        let offsets = std::iter::once(0).chain(area(result, params));
        for ((index, offset), layout) in offsets.enumerate().zip(&head) {
            end = end.max(u64::from(offset).saturating_add(layout.size));
            self.put(index, Loc::Frame(offset), &layouts);
        }
        if self.is_future() {
            end = self.place_context(end)?;
        }
        self.code.params = u32::try_from(end).map_err(|_| too_large())?;
        self.code.returns = layouts.first().and_then(|(ty, _)| self.int(*ty));
        let mut rest: Vec<usize> = (head.len()..layouts.len()).collect();
        let size =
            |index: &usize| layouts.get(*index).and_then(|(_, layout)| layout.as_ref().map(|layout| layout.size));
        order::sort_by_key(&mut rest, size);
        for index in rest {
            let Some((_, Some(layout))) = layouts.get(index) else { continue };
            if layout.is_unsized {
                continue;
            }
            let is_boxed = layout.size > MAX_INLINE;
            let (size, align) = if is_boxed { (8, 8) } else { (layout.size, layout.align) };
            let start = align_to(end, align).ok_or_else(too_large)?;
            end = start.saturating_add(size);
            let offset = u32::try_from(start).map_err(|_| too_large())?;
            let loc = if is_boxed {
                let at = slot(offset)?;
                self.emit(Instr::Box(to_u32(self.code.boxes.len())));
                self.code.boxes.push((at, layout.size, layout.align));
                Loc::Ptr(at, 0)
            } else {
                Loc::Frame(offset)
            };
            self.put(index, loc, &layouts);
        }
        self.floor = u32::try_from(end).map_err(|_| too_large())?;
        if self.floor > 0xf000 {
            return Err(too_large());
        }
        self.code.size = self.code.size.max(self.floor);
        Ok(())
    }

    fn int(&self, ty: Ty) -> Option<Int> {
        match self.m.program.kind(ty) {
            Kind::Int(int) => Some(int),
            _ => None,
        }
    }

    fn put(&mut self, index: usize, loc: Loc, layouts: &[(Ty, Option<Rc<Layout>>)]) {
        let Some((ty, Some(layout))) = layouts.get(index) else { return };
        let at = At { loc, ty: *ty, layout: layout.clone(), meta: None, variant: None };
        self.locals.get_mut(index).into_iter().for_each(|local| *local = Some(at.clone()));
    }
}
