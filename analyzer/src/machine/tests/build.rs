//! A builder of graphs.

use crate::flow::{BinOp, Projection};
use crate::flow::{
    Block, BlockId, Call, Callee, Const, ConstKind, ENTRY, Graph, Local, LocalId, Operand, Overflow, Place, Rvalue,
    Statement, StatementKind, Terminator, TerminatorKind,
};
use crate::source::Span;
use crate::types::{Def, List, Ty};

/// A graph in the making.
pub(super) struct Build {
    graph: Graph,
    block: BlockId,
    line: u32,
}

impl Build {
    /// Of a function with this result and these parameters: locals 0, 1, 2, ….
    pub(super) fn new(result: Ty, params: &[Ty]) -> Build {
        let mut build = Build { graph: Graph::default(), block: ENTRY, line: 0 };
        build.local(result);
        for ty in params {
            build.local(*ty);
        }
        build.graph.params = params.len();
        build.graph.blocks.push(Block::default());
        build
    }

    pub(super) fn local(&mut self, ty: Ty) -> LocalId {
        self.graph.locals.push(Local { ty, binding: None, span: Span::default() })
    }

    /// A local that its scope drops.
    pub(super) fn dropped(&mut self, local: LocalId) {
        self.graph.drops.push(local);
    }

    pub(super) fn block(&mut self) -> BlockId {
        self.graph.blocks.push(Block::default())
    }

    /// Goes on in a block.
    pub(super) fn at(&mut self, block: BlockId) {
        self.block = block;
    }

    pub(super) fn push(&mut self, kind: StatementKind) {
        self.line += 1;
        let span = Span::new(self.line, self.line + 4);
        self.graph.blocks[self.block].statements.push(Statement { kind, span });
    }

    pub(super) fn assign(&mut self, place: impl Into<Place>, rvalue: Rvalue) {
        self.push(StatementKind::Assign(place.into(), rvalue));
    }

    pub(super) fn binary(&mut self, place: impl Into<Place>, op: BinOp, a: Operand, b: Operand) {
        self.assign(place, Rvalue::Binary(op, Overflow::Profile, a, b));
    }

    pub(super) fn call(&mut self, dest: impl Into<Place>, def: Def, args: List, operands: Vec<Operand>) {
        let call = Call { callee: Callee::Def(def, args), args: operands, dest: dest.into(), expr: None };
        self.push(StatementKind::Call(Box::new(call)));
    }

    pub(super) fn end(&mut self, kind: TerminatorKind) {
        self.graph.blocks[self.block].terminator = Some(Terminator { kind, span: Span::default() });
    }

    /// Goes to the first block if a `bool` is true, else to the second.
    pub(super) fn branch(&mut self, value: LocalId, yes: BlockId, no: BlockId) {
        self.end(TerminatorKind::Switch { value: copy(value), targets: vec![(0, no)], otherwise: yes });
    }

    pub(super) fn done(self) -> Graph {
        self.graph
    }
}

pub(super) fn copy(place: impl Into<Place>) -> Operand {
    Operand::Copy(place.into())
}

pub(super) fn take(place: impl Into<Place>) -> Operand {
    Operand::Move(place.into())
}

pub(super) fn bits(ty: Ty, value: u128) -> Operand {
    Operand::Const(Const { kind: ConstKind::Bits(value), ty })
}

pub(super) fn text(ty: Ty, value: &str) -> Operand {
    Operand::Const(Const { kind: ConstKind::Str(value.into()), ty })
}

pub(super) fn part(local: LocalId, steps: &[Projection]) -> Place {
    Place { local, projections: steps.to_vec() }
}
