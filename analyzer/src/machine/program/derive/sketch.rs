//! A graph that is written by hand, of types without parameters.

use crate::flow::{
    Aggregate, BlockId, Call, Callee, CastKind, Const, ConstKind, ENTRY, Graph, Local, LocalId, Operand, Place,
    Projection, RETURN, Rvalue, Statement, StatementKind, Terminator, TerminatorKind,
};
use crate::hir::{Id as _, Name};
use crate::source::Span;
use crate::types::{Def, Kind, List, Ty, Typing};

/// A variant of an enum, or all there is of a struct or tuple.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) name: Name,
    pub(super) fields: Vec<(Name, Ty)>,
    pub(super) is_named: bool,
}

/// The graph of a member that is derived, while it grows.
pub(super) struct Sketch<'t, 'x, 'a> {
    pub(super) typing: &'t mut Typing<'x, 'a>,
    graph: Graph,
    at: BlockId,
    span: Span,
    /// The type that the member is derived for.
    pub(super) of: Ty,
    pub(super) parts: Vec<Part>,
    pub(super) is_enum: bool,
}

impl<'t, 'x, 'a> Sketch<'t, 'x, 'a> {
    /// Begins a member's graph, with its parameters and result. None of types that are not made of parts.
    pub(super) fn new(typing: &'t mut Typing<'x, 'a>, member: Def, args: List, of: Ty) -> Option<Self> {
        let (parts, is_enum) = typing.parts(of)?;
        let parts = parts.into_iter().map(|(name, fields, is_named)| Part { name, fields, is_named }).collect();
        let (inputs, output) = typing.signature(member, args)?;
        let mut sketch =
            Sketch { typing, graph: Graph::default(), at: ENTRY, span: Span::default(), of, parts, is_enum };
        sketch.local(output);
        sketch.graph.params = inputs.len();
        for input in inputs {
            sketch.local(input);
        }
        sketch.at = sketch.block();
        Some(sketch)
    }

    /// The graph, which returns at its end.
    pub(super) fn finish(mut self) -> Graph {
        self.end(TerminatorKind::Return);
        self.graph
    }

    /// The type of what the member returns.
    pub(super) fn result(&self) -> Ty {
        self.graph.locals[RETURN].ty
    }

    pub(super) fn local(&mut self, ty: Ty) -> LocalId {
        self.graph.locals.push(Local { ty, binding: None, span: self.span })
    }

    /// The parameter with this index.
    pub(super) fn param(index: usize) -> LocalId {
        LocalId::from_index(index.saturating_add(1))
    }

    /// A field of what a parameter refers to.
    pub(super) fn field(&self, param: usize, part: usize, index: usize, ty: Ty) -> Place {
        let place = Self::whole(param);
        let place = if self.is_enum { place.project(Projection::Downcast(part)) } else { place };
        place.project(Projection::Field(index, ty))
    }

    /// What a parameter refers to.
    pub(super) fn whole(param: usize) -> Place {
        Place::of(Self::param(param)).project(Projection::Deref)
    }

    pub(super) fn block(&mut self) -> BlockId {
        self.graph.blocks.push(crate::flow::Block::default())
    }

    /// Goes on in another block.
    pub(super) fn go_on(&mut self, block: BlockId) {
        self.at = block;
    }

    fn push(&mut self, kind: StatementKind) {
        let statement = Statement { kind, span: self.span };
        self.graph.blocks[self.at].statements.push(statement);
    }

    pub(super) fn assign(&mut self, dest: &Place, value: Rvalue) {
        self.push(StatementKind::Assign(dest.clone(), value));
    }

    pub(super) fn end(&mut self, kind: TerminatorKind) {
        let terminator = Terminator { kind, span: self.span };
        self.graph.blocks[self.at].terminator = Some(terminator);
    }

    /// Calls a function or a trait's member.
    pub(super) fn call(&mut self, def: Def, args: &[Ty], values: Vec<Operand>, dest: &Place) {
        let args = self.typing.types().list(args);
        let call = Call { callee: Callee::Def(def, args), args: values, dest: dest.clone(), expr: None };
        self.push(StatementKind::Call(Box::new(call)));
    }

    /// A reference to a place, as a value.
    pub(super) fn borrow(&mut self, place: Place, ty: Ty) -> Operand {
        let reference = self.typing.types().reference(false, ty);
        let local = self.local(reference);
        self.assign(&local.into(), Rvalue::Ref { mutable: false, place });
        Operand::Copy(local.into())
    }

    /// A reference to an array as one to a slice, a reference as one to a `dyn`.
    pub(super) fn unsize(&mut self, value: Operand, to: Ty) -> Operand {
        let local = self.local(to);
        self.assign(&local.into(), Rvalue::Cast(CastKind::Unsize, value, to));
        Operand::Copy(local.into())
    }

    /// `&[values]`, as a slice of this type.
    pub(super) fn slice(&mut self, values: Vec<Operand>, ty: Ty) -> Option<Operand> {
        let Kind::Ref(_, _, slice) = self.typing.kind(ty) else { return None };
        let Kind::Slice(elem) = self.typing.kind(slice) else { return None };
        let len = i128::try_from(values.len()).ok()?;
        let len = self.typing.types().ty(Kind::Value(len));
        let array = self.typing.types().ty(Kind::Array(elem, len));
        let local = self.local(array);
        self.assign(&local.into(), Rvalue::Aggregate(Aggregate::Array(elem), values));
        let reference = self.borrow(local.into(), array);
        Some(self.unsize(reference, ty))
    }

    pub(super) fn text(&mut self, text: &str) -> Operand {
        let of_str = self.typing.types().common.str;
        let ty = self.typing.types().reference(false, of_str);
        Operand::Const(Const { kind: ConstKind::Str(text.into()), ty })
    }

    pub(super) fn bits(&mut self, value: u128, ty: Ty) -> Operand {
        Operand::Const(Const { kind: ConstKind::Bits(value), ty })
    }

    /// Which variant a parameter refers to, in a local.
    pub(super) fn variant(&mut self, param: usize) -> LocalId {
        self.variant_of(Self::whole(param))
    }

    pub(super) fn variant_of(&mut self, place: Place) -> LocalId {
        let ty = self.typing.types().common.u32;
        let local = self.local(ty);
        self.assign(&local.into(), Rvalue::Variant(place));
        local
    }

    /// Runs code for each variant that a parameter may refer to; all go on behind.
    pub(super) fn for_each_part(&mut self, param: usize, mut run: impl FnMut(&mut Self, usize)) {
        if !self.is_enum {
            return run(self, 0);
        }
        let index = self.variant(param);
        let behind = self.block();
        let never = self.block();
        let targets: Vec<(u128, BlockId)> = (0..self.parts.len()).map(|part| (wide(part), self.block())).collect();
        let value = Operand::Copy(index.into());
        self.end(TerminatorKind::Switch { value, targets: targets.clone(), otherwise: never });
        self.go_on(never);
        self.end(TerminatorKind::Unreachable);
        for (part, (_, block)) in targets.into_iter().enumerate() {
            self.go_on(block);
            run(self, part);
            self.end(TerminatorKind::Goto(behind));
        }
        self.go_on(behind);
    }

    /// Returns here unless a value has these bits.
    pub(super) fn return_unless(&mut self, value: Operand, bits: u128) {
        let (returns, goes_on) = (self.block(), self.block());
        self.end(TerminatorKind::Switch { value, targets: vec![(bits, goes_on)], otherwise: returns });
        self.go_on(returns);
        self.end(TerminatorKind::Return);
        self.go_on(goes_on);
    }

    /// The names and types of a variant's fields.
    pub(super) fn fields(&self, part: usize) -> Vec<(Name, Ty)> {
        self.parts.get(part).map_or_else(Vec::new, |part| part.fields.clone())
    }

    /// A variant of the type, of these fields.
    pub(super) fn make(&mut self, part: usize, values: Vec<Operand>) {
        let aggregate = match self.typing.kind(self.of) {
            Kind::Adt(def, args) => Aggregate::Adt { def, variant: part, args, union_field: None },
            _ => Aggregate::Tuple,
        };
        self.assign(&RETURN.into(), Rvalue::Aggregate(aggregate, values));
    }
}

/// An index as the bits of a variant.
pub(super) fn wide(index: usize) -> u128 {
    u128::try_from(index).unwrap_or(u128::MAX)
}
