//! The smallest steps: locals, blocks, statements, jumps.

use super::super::ir::*;
use super::Builder;
use crate::hir::ExprId;
use crate::source::Span;
use crate::types::{Def, Kind, List, Ty};

impl Builder<'_, '_, '_, '_> {
    /// A local that no scope ends.
    pub(super) fn local(&mut self, ty: Ty) -> LocalId {
        self.graph.locals.push(Local { ty, binding: None, span: self.span })
    }

    pub(super) fn block(&mut self) -> BlockId {
        self.graph.blocks.push(Block::default())
    }

    pub(super) fn push(&mut self, kind: StatementKind) {
        let span = self.span;
        self.graph.blocks[self.at].statements.push(Statement { kind, span });
    }

    pub(super) fn assign(&mut self, place: &Place, value: Rvalue) {
        self.push(StatementKind::Assign(place.clone(), value));
    }

    /// A value in a local of its own.
    pub(super) fn held(&mut self, ty: Ty, value: Rvalue) -> LocalId {
        let local = self.local(ty);
        self.assign(&local.into(), value);
        local
    }

    /// Ends the block; what follows is reached from nowhere.
    pub(super) fn end(&mut self, kind: TerminatorKind) {
        self.graph.blocks[self.at].terminator = Some(Terminator { kind, span: self.span });
        self.at = self.block();
    }

    pub(super) fn goto(&mut self, target: BlockId) {
        self.end(TerminatorKind::Goto(target));
    }

    /// Goes to a block and on from there.
    pub(super) fn join(&mut self, target: BlockId) {
        self.goto(target);
        self.at = target;
    }

    /// Goes on if the value is true, else to the other block.
    pub(super) fn unless(&mut self, value: Operand, otherwise: BlockId) {
        let then = self.block();
        self.end(TerminatorKind::Switch { value, targets: vec![(0, otherwise)], otherwise: then });
        self.at = then;
    }

    /// Goes on if a value has these bits, else to the other block.
    pub(super) fn only(&mut self, value: Operand, bits: u128, otherwise: BlockId) {
        let then = self.block();
        self.end(TerminatorKind::Switch { value, targets: vec![(bits, then)], otherwise });
        self.at = then;
    }

    /// Running stops here, for this reason.
    pub(super) fn unsupported(&mut self, reason: &'static str) {
        self.push(StatementKind::Unsupported(reason));
        self.end(TerminatorKind::Unreachable);
    }

    /// Calls, and does not go on if nothing comes back.
    pub(super) fn call(&mut self, callee: Callee, args: Vec<Operand>, dest: &Place, expr: Option<ExprId>) {
        let moved: Vec<LocalId> = args.iter().filter_map(whole_move).collect();
        self.push(StatementKind::Call(Box::new(Call { callee, args, dest: dest.clone(), expr })));
        self.forget(&moved);
        let ty = self.place_ty(dest);
        if self.kind(ty) == Kind::Never {
            self.end(TerminatorKind::Unreachable);
        }
    }

    /// Calls a function of the model for a result in a local of its own.
    pub(super) fn call_for(&mut self, def: Def, generics: &[Ty], args: Vec<Operand>, ty: Ty, expr: ExprId) -> LocalId {
        let dest = self.local(ty);
        let generics = self.list(generics);
        self.call(Callee::Def(def, generics), args, &dest.into(), Some(expr));
        dest
    }

    /// Puts something together; the parts are no one else's any more.
    pub(super) fn aggregate(&mut self, dest: &Place, what: Aggregate, parts: Vec<Operand>) {
        let moved: Vec<LocalId> = parts.iter().filter_map(whole_move).collect();
        self.assign(dest, Rvalue::Aggregate(what, parts));
        self.forget(&moved);
    }

    pub(super) fn list(&mut self, types: &[Ty]) -> List {
        self.unit.query.types().list(types)
    }

    pub(super) fn kind(&self, ty: Ty) -> Kind {
        self.unit.query.kind(ty)
    }

    /// What operators, literals and casts take a type for: the parameter of a `#[for_each]` impl is a number to them.
    pub(super) fn scalar_kind(&self, ty: Ty) -> Kind {
        self.unit.each.filter(|(each, _)| *each == ty).map_or_else(|| self.kind(ty), |(_, kind)| kind)
    }

    pub(super) fn intern(&mut self, kind: Kind) -> Ty {
        self.unit.query.types().ty(kind)
    }

    pub(super) fn reference(&mut self, mutable: bool, to: Ty) -> Ty {
        self.unit.query.types().reference(mutable, to)
    }

    pub(super) fn unknown(&mut self) -> Ty {
        self.unit.query.types().common.unknown
    }

    /// The statements that follow are of this code.
    pub(super) fn at_span(&mut self, span: Span) -> Span {
        std::mem::replace(&mut self.span, span)
    }
}

/// The local that an operand moves as a whole.
fn whole_move(operand: &Operand) -> Option<LocalId> {
    match operand {
        Operand::Move(place) if place.projections.is_empty() => Some(place.local),
        _ => None,
    }
}
