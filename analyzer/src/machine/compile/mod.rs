//! Compiles the graph of an instance to code.

mod arith;
mod call;
mod cast;
mod direct;
mod flags;
mod future;
mod glue;
mod inline;
mod live;
mod local;
mod note;
mod place;
mod shorten;
mod thread;
mod value;

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::code::{Code, Instr, Slot, Switch};
use super::instance::{Body, Instance};
use super::layout::Layout;
use super::outcome::{Cause, Stop};
use super::{Key, Machine};
use crate::flow::{BinOp, BlockId, Graph, LocalId, Operand, Rvalue, Statement, StatementKind, TerminatorKind};
use crate::hir::Id as _;
use crate::order;
use crate::source::{Span, to_u32, to_usize};
use crate::types::{List, Origin, Ty};
use flags::Flags;
use local::Uses;
use place::{At, Loc};

/// What compiling gives: what cannot be run is an instruction of its own, unless all of it is.
type Made<T> = Result<T, Stop>;

/// A graph, or one of those that it holds.
#[derive(Debug, Clone)]
struct Part {
    whole: Rc<Graph>,
    part: Option<usize>,
}

impl std::ops::Deref for Part {
    type Target = Graph;

    fn deref(&self) -> &Graph {
        self.part.and_then(|part| self.whole.promoted.get(part)).unwrap_or(&self.whole)
    }
}

/// Compiles one function.
pub(super) struct Compiler<'m, 'p> {
    m: &'m mut Machine<'p>,
    code: Code,
    graph: Part,
    args: List,
    /// What is compiled, if it is code of a body.
    instance: Option<Instance>,
    locals: Vec<Option<At>>,
    uses: Uses,
    flags: Flags,
    slots: shorten::Slots,
    /// Where temporaries of the statement at hand begin, and end.
    floor: u32,
    top: u32,
    /// Where blocks begin, and which one follows.
    blocks: Vec<u32>,
    next: Option<BlockId>,
    /// Instructions of other functions in this one.
    taken_in: usize,
    /// Jumps to blocks: their instruction, and the block.
    jumps: Vec<(u32, BlockId)>,
    /// Whether jumps may go by a distance of 16 bits.
    is_short: bool,
    /// Whether a trace is told of variables, and their numbers.
    is_noted: bool,
    variables: FxHashMap<LocalId, u16>,
}

impl Machine<'_> {
    /// Compiles a function of the table.
    pub(super) fn compile(&mut self, key: Key) -> Made<Code> {
        let (instance, part) = match key {
            Key::Code(instance) => (Some(instance), None),
            Key::Promoted(instance, part) => (Some(instance), Some(to_usize(part))),
            _ => (None, None),
        };
        let Some(instance) = instance else {
            let args = self.program.list(&[]);
            let whole = Rc::new(Graph::default());
            let mut compiler = Compiler::new(self, Body::Glue, Part { whole, part }, args);
            compiler.glue(key)?;
            return Ok(compiler.code);
        };
        let Some(whole) = self.program.graph(instance.body) else {
            return Err(Stop::unsupported(self.program.name(instance.body)));
        };
        let is_async = whole.is_async && part.is_none();
        let mut compiler = Compiler::new(self, instance.body, Part { whole, part }, instance.args);
        compiler.instance = Some(instance);
        match instance.body {
            Body::Item(def) if is_async => compiler.future_shell(instance, Origin::Fn(def))?,
            Body::Closure(origin) if is_async => compiler.future_shell(instance, origin)?,
            _ => compiler.graph()?,
        }
        Ok(compiler.code)
    }
}

impl<'m, 'p> Compiler<'m, 'p> {
    fn new(m: &'m mut Machine<'p>, body: Body, graph: Part, args: List) -> Compiler<'m, 'p> {
        Compiler {
            m,
            code: Code::new(body),
            graph,
            args,
            instance: None,
            locals: Vec::new(),
            uses: Uses::default(),
            flags: Flags::default(),
            slots: shorten::Slots::default(),
            floor: 0,
            top: 0,
            blocks: Vec::new(),
            next: None,
            taken_in: 0,
            jumps: Vec::new(),
            is_short: true,
            is_noted: false,
            variables: FxHashMap::default(),
        }
    }

    fn graph(&mut self) -> Made<()> {
        let graph = self.graph.clone();
        self.uses = Uses::of(&graph);
        self.is_short = self.uses.statements < 3_000;
        self.place_locals()?;
        self.place_flags()?;
        self.list_variables();
        self.know_slots();
        self.blocks = vec![0; graph.blocks.len()];
        let order = graph.code_order();
        for (at, id) in (1..).zip(&order) {
            let start = self.here();
            self.blocks.get_mut(id.index()).into_iter().for_each(|place| *place = start);
            self.next = order.get(at).copied();
            self.block(&graph.blocks[*id]);
            self.shorten(start, id.index());
        }
        self.next = None;
        self.cleanup();
        self.leave_cleanup_out();
        self.patch();
        self.thread_whole();
        Ok(())
    }

    /// Without a panic nothing is dropped in one.
    fn leave_cleanup_out(&mut self) {
        let Some(start) = self.code.cleanup else { return };
        let (end, code) = (to_usize(start), &self.code);
        if code.instrs.iter().take(end).any(|instr| inline::may_panic(code, *instr)) {
            return;
        }
        self.code.instrs.truncate(end);
        self.jumps.retain(|(at, _)| *at < start);
        self.code.spans.retain(|(at, _)| *at < start);
        self.code.inside.retain(|(at, _)| *at < start);
        self.code.cleanup = None;
    }

    fn block(&mut self, block: &crate::flow::Block) {
        let fused = self.fused(block);
        let count = block.statements.len() - usize::from(fused.is_some());
        let mut statements = block.statements.iter().take(count).peekable();
        while let Some(statement) = statements.next() {
            let forwards = statements.peek().and_then(|next| self.forwarded(statement, next));
            self.note_line(&statement.kind);
            let given = forwards.as_ref().map(|(place, _)| place.local);
            let done = match forwards {
                Some(joined) => {
                    statements.next();
                    self.checked(statement.span, |compiler| compiler.assign(&joined.0, joined.1))
                }
                None => self.checked(statement.span, |compiler| compiler.statement(statement)),
            };
            if !done {
                return;
            }
            self.note(statement, given);
        }
        let Some(terminator) = &block.terminator else { return };
        if matches!(terminator.kind, TerminatorKind::Switch { .. }) {
            self.note_here();
        }
        self.checked(terminator.span, |compiler| match fused {
            Some((op, a, b)) => compiler.fused_switch(op, a, b, &terminator.kind),
            None => compiler.terminator(&terminator.kind),
        });
    }

    /// Compiles one step; what cannot be compiled becomes an instruction that says so. Whether it could be.
    fn checked(&mut self, span: Span, compile: impl FnOnce(&mut Self) -> Made<()>) -> bool {
        self.top = self.floor;
        let start = self.code.instrs.len();
        if self.code.spans.last().is_none_or(|(_, last)| *last != span) {
            self.code.spans.push((self.here(), span));
        }
        let Err(stop) = compile(self) else { return true };
        self.code.instrs.truncate(start);
        let here = self.here();
        self.jumps.retain(|(at, _)| *at < here);
        match stop.cause() {
            Cause::Unsupported(what) => self.unsupported(what),
            Cause::OutOfMemory => self.unsupported("a constant this large".into()),
            _ => self.unsupported("a constant that comes to no end of its own".into()),
        };
        false
    }

    fn unsupported(&mut self, what: Rc<str>) -> u32 {
        let index = to_u32(self.code.messages.len());
        self.code.messages.push(what);
        self.emit(Instr::Unsupported(index))
    }

    fn statement(&mut self, statement: &Statement) -> Made<()> {
        match &statement.kind {
            StatementKind::Assign(place, rvalue) => self.assign(place, rvalue),
            StatementKind::StorageLive(_) | StatementKind::StorageDead(_) => Ok(()),
            StatementKind::Drop(place) => self.drop_place(place),
            StatementKind::Call(call) => self.call(call),
            StatementKind::Await { future, dest } => self.await_future(future, dest),
            StatementKind::Unsupported(what) => Err(Stop::unsupported(*what)),
        }
    }

    fn terminator(&mut self, kind: &TerminatorKind) -> Made<()> {
        match kind {
            TerminatorKind::Goto(block) => {
                self.jump(*block);
            }
            TerminatorKind::Return => {
                self.emit(Instr::Ret);
            }
            TerminatorKind::Unreachable => {
                self.emit(Instr::Unreachable);
            }
            TerminatorKind::Switch { value, targets, otherwise } => self.switch(value, targets, *otherwise)?,
        }
        Ok(())
    }

    fn switch(&mut self, value: &Operand, targets: &[(u128, BlockId)], otherwise: BlockId) -> Made<()> {
        let (slot, ty) = self.operand_slot(value)?;
        let size = self.layout(ty)?.size;
        let (targets, otherwise) = match targets {
            [first @ .., (_, last)] if self.is_never(otherwise) => (first, *last),
            _ => (targets, otherwise),
        };
        if targets.is_empty() {
            self.jump(otherwise);
            return Ok(());
        }
        if let ([(0, target)], 1) = (targets, size) {
            let (at, to, behind) = match self.is_next(*target) {
                true => (self.emit(Instr::JmpIf(slot, 0)), otherwise, *target),
                false => (self.emit(Instr::JmpIfNot(slot, 0)), *target, otherwise),
            };
            self.jumps.push((at, to));
            self.jump(behind);
            return Ok(());
        }
        let small = |value: u128| i16::try_from(self.signed(value, size)).ok().filter(|value| size > 1 || *value >= 0);
        let are_few = targets.len() <= 4 && self.is_short && matches!(size, 1 | 4 | 8);
        if let (true, Some(values)) =
            (are_few, targets.iter().map(|(value, _)| small(*value)).collect::<Option<Vec<_>>>())
        {
            for (value, (_, target)) in values.into_iter().zip(targets) {
                let at = self.emit(match size {
                    1 => Instr::Jeq1K(slot, value, 0),
                    4 => Instr::Jeq4K(slot, value, 0),
                    _ => Instr::Jeq8K(slot, value, 0),
                });
                self.jumps.push((at, *target));
            }
            self.jump(otherwise);
            return Ok(());
        }
        let mut cases: Vec<(u128, u32)> =
            targets.iter().map(|(value, block)| (*value, to_u32(block.index()))).collect();
        order::sort(&mut cases);
        let index = to_u32(self.code.switches.len());
        let size = u8::try_from(size).unwrap_or(16);
        self.code.switches.push(Switch { size, cases, otherwise: to_u32(otherwise.index()) });
        self.emit(Instr::Switch(slot, index));
        Ok(())
    }

    /// Whether a block is only where no value of a type leads. The text's own matches look for such values all the same.
    fn is_never(&self, block: BlockId) -> bool {
        let block = &self.graph.blocks[block];
        let is_end = block.terminator.as_ref().is_some_and(|end| matches!(end.kind, TerminatorKind::Unreachable));
        is_end && block.statements.is_empty() && !self.is_text()
    }

    fn signed(&self, value: u128, size: u64) -> i128 {
        let unused = 128u32.saturating_sub(u32::try_from(size.saturating_mul(8)).unwrap_or(128));
        value.wrapping_shl(unused).cast_signed().wrapping_shr(unused)
    }

    /// A comparison at the end of a block that only decides where to go.
    fn fused<'b>(&self, block: &'b crate::flow::Block) -> Option<(BinOp, &'b Operand, &'b Operand)> {
        let TerminatorKind::Switch { value: Operand::Copy(place) | Operand::Move(place), targets, .. } =
            &block.terminator.as_ref()?.kind
        else {
            return None;
        };
        let StatementKind::Assign(to, Rvalue::Binary(op, _, a, b)) = &block.statements.last()?.kind else {
            return None;
        };
        let is_only_use = to == place && to.projections.is_empty() && self.uses.is_once(to.local);
        (op.is_comparison() && is_only_use && self.is_short && matches!(targets.as_slice(), [(0, _)]))
            .then_some((*op, a, b))
    }

    fn fused_switch(&mut self, op: BinOp, a: &Operand, b: &Operand, kind: &TerminatorKind) -> Made<()> {
        let TerminatorKind::Switch { targets, otherwise, .. } = kind else { return Ok(()) };
        let Some((_, no)) = targets.first() else { return Ok(()) };
        let is_yes_next = self.is_next(*otherwise);
        let (to, behind) = if is_yes_next { (*no, *otherwise) } else { (*otherwise, *no) };
        let at = self.compare_jump(op, a, b, !is_yes_next)?;
        self.jumps.push((at, to));
        self.jump(behind);
        Ok(())
    }

    /// `temp = rvalue; place = temp` is one assignment.
    fn forwarded<'b>(&self, one: &'b Statement, next: &'b Statement) -> Option<(crate::flow::Place, &'b Rvalue)> {
        let (
            StatementKind::Assign(temp, rvalue),
            StatementKind::Assign(place, Rvalue::Use(Operand::Copy(used) | Operand::Move(used))),
        ) = (&one.kind, &next.kind)
        else {
            return None;
        };
        let is_temp = temp == used && temp.projections.is_empty() && self.uses.is_once(temp.local);
        let is_plain = place.projections.is_empty() && !self.flags.is_tracked(place.local);
        (is_temp && is_plain && !self.flags.is_tracked(temp.local)).then(|| (place.clone(), rvalue))
    }

    /// Whether this is code of the text.
    fn is_text(&self) -> bool {
        let position = |instance: Instance| self.m.program.position(instance.body, Span::default());
        self.instance.and_then(position).is_some()
    }

    fn here(&self) -> u32 {
        to_u32(self.code.instrs.len())
    }

    fn emit(&mut self, instr: Instr) -> u32 {
        let at = self.here();
        self.code.instrs.push(instr);
        at
    }

    /// Goes on with a block: forwards that costs nothing, and to the next one it needs no instruction.
    fn jump(&mut self, block: BlockId) {
        if !self.is_next(block) {
            let at = self.emit(Instr::Skip(0));
            self.jumps.push((at, block));
        }
    }

    /// Whether a block's code follows that of the one at hand.
    fn is_next(&self, block: BlockId) -> bool {
        self.next == Some(block)
    }

    /// A jump to here, from an instruction before.
    fn land(&mut self, from: u32) {
        let here = self.here();
        if let Some(instr) = self.code.instrs.get_mut(to_usize(from)) {
            aim(instr, from, here);
        }
    }

    /// Puts the places of blocks into jumps.
    fn patch(&mut self) {
        for (from, block) in std::mem::take(&mut self.jumps) {
            let target = self.blocks.get(block.index()).copied().unwrap_or(0);
            let Some(instr) = self.code.instrs.get_mut(to_usize(from)) else { continue };
            if matches!(instr, Instr::Skip(_)) && target <= from {
                *instr = Instr::Jmp(0);
            }
            aim(instr, from, target);
        }
        let at = |block: u32| self.blocks.get(to_usize(block)).copied().unwrap_or(0);
        for switch in &mut self.code.switches {
            switch.otherwise = at(switch.otherwise);
            switch.cases.iter_mut().for_each(|(_, target)| *target = at(*target));
        }
    }

    /// Room for a temporary, until the end of the statement.
    fn temp(&mut self, size: u64, align: u64) -> Made<u32> {
        let start = super::layout::align_to(self.top.into(), align);
        let end = start.and_then(|start| start.checked_add(size)).and_then(|end| u32::try_from(end).ok());
        let (Some(start), Some(end)) = (start.and_then(|start| u32::try_from(start).ok()), end) else {
            return Err(too_large());
        };
        if end > 0xffff {
            return Err(too_large());
        }
        self.top = end;
        self.code.size = self.code.size.max(end);
        Ok(start)
    }

    fn temp_slot(&mut self, size: u64) -> Made<Slot> {
        let offset = self.temp(size, size.clamp(1, 16).next_power_of_two())?;
        slot(offset)
    }

    fn layout(&mut self, ty: Ty) -> Made<Rc<Layout>> {
        self.m.layout(ty)
    }

    fn subst(&mut self, ty: Ty) -> Ty {
        self.m.program.subst(ty, self.args)
    }

    fn local(&self, local: LocalId) -> Made<At> {
        match self.locals.get(local.index()) {
            Some(Some(at)) => Ok(at.clone()),
            _ => Err(Stop::unsupported("a value of a type that is not known")),
        }
    }
}

fn too_large() -> Stop {
    Stop::unsupported("a value this large on the stack")
}

fn slot(offset: u32) -> Made<Slot> {
    Slot::try_from(offset).map_err(|_| too_large())
}

/// Where a jump leads: an instruction, or so many behind the next one.
enum Leads<'i> {
    To(&'i mut u32),
    By(&'i mut i16),
}

#[rustfmt::skip]
fn leads(instr: &mut Instr) -> Option<Leads<'_>> {
    match instr {
        Instr::Jmp(to) | Instr::Skip(to) | Instr::JmpIf(_, to) | Instr::JmpIfNot(_, to) => Some(Leads::To(to)),
        Instr::JltI32(_, _, by) | Instr::JltU32(_, _, by) | Instr::JltI64(_, _, by) | Instr::JltU64(_, _, by)
        | Instr::JleI32(_, _, by) | Instr::JleU32(_, _, by) | Instr::JleI64(_, _, by) | Instr::JleU64(_, _, by)
        | Instr::Jeq4(_, _, by) | Instr::Jne4(_, _, by) | Instr::Jeq8(_, _, by) | Instr::Jne8(_, _, by)
        | Instr::JltI32K(_, _, by) | Instr::JltU32K(_, _, by) | Instr::JltI64K(_, _, by) | Instr::JltU64K(_, _, by)
        | Instr::JgeI32K(_, _, by) | Instr::JgeU32K(_, _, by) | Instr::JgeI64K(_, _, by) | Instr::JgeU64K(_, _, by)
        | Instr::Jeq1K(_, _, by) | Instr::Jne1K(_, _, by) | Instr::Jeq4K(_, _, by) | Instr::Jne4K(_, _, by)
        | Instr::Jeq8K(_, _, by) | Instr::Jne8K(_, _, by) => Some(Leads::By(by)),
        _ => None,
    }
}

/// Makes a jump lead somewhere.
fn aim(instr: &mut Instr, from: u32, target: u32) {
    let distance = i64::from(target) - i64::from(from) - 1;
    match leads(instr) {
        Some(Leads::To(to)) => *to = target,
        Some(Leads::By(by)) => *by = i16::try_from(distance).unwrap_or(0),
        None => {}
    }
}

/// Where a jump leads.
fn target(mut instr: Instr, from: u32) -> Option<u32> {
    match leads(&mut instr)? {
        Leads::To(to) => Some(*to),
        Leads::By(by) => u32::try_from(i64::from(from) + 1 + i64::from(*by)).ok(),
    }
}

/// A frame's result and parameters, one after another.
pub(super) fn area(result: &Layout, params: &[Rc<Layout>]) -> Vec<u32> {
    let mut end = result.size;
    let mut offsets = Vec::with_capacity(params.len());
    for param in params {
        let start = super::layout::align_to(end, param.align).unwrap_or(end);
        offsets.push(u32::try_from(start).unwrap_or(u32::MAX));
        end = start.saturating_add(param.size);
    }
    offsets
}
