//! Propagates constants through a graph as far as rustc's `KnownPanicsLint` does, and finds what must fail.
//!
//! rustc looks at each block once, at the last one that was put aside first, and follows a branch only one way if it knows
//! which. Where this may know less than rustc, a value is in doubt, nothing is said of it, and what a branch on it leads to
//! is not looked at: nothing is found that rustc does not find.

use super::locals::{Fate, fates};
use super::scalar::{Value, binary, shift, unary};
use super::{Found, Lint};
use crate::flow::{
    Aggregate, BinOp, BlockId, CastKind, ENTRY, Graph, LocalId, Operand, Overflow, Place, Projection, Rvalue,
    Statement, StatementKind, TerminatorKind, UnOp,
};
use crate::hir::Id as _;
use crate::machine::{Num, Profile, Program as _, Text, arithmetic};
use crate::source::Span;
use crate::types::{Kind, Ty};

/// What a graph is known to fail at.
pub(super) fn known_panics(
    text: &mut Text<'_, '_>,
    graph: &mut Graph,
    profile: Profile,
    is_reversed: bool,
) -> Vec<Found> {
    let fates = fates(text, graph);
    let values = vec![Value::Unknown; graph.locals.len()];
    let (written, found, is_doubtful) = (Vec::new(), Vec::new(), false);
    let mut pass = Pass { text, graph, profile, fates, values, written, is_doubtful, found };
    pass.blocks(is_reversed);
    pass.found
}

/// The state of looking at a graph.
pub(super) struct Pass<'p, 'x, 'a> {
    pub(super) text: &'p mut Text<'x, 'a>,
    pub(super) graph: &'p Graph,
    pub(super) profile: Profile,
    pub(super) fates: Vec<Fate>,
    pub(super) values: Vec<Value>,
    /// Locals that were written in the block at hand and are known in it only.
    pub(super) written: Vec<LocalId>,
    /// Whether there are blocks that rustc may have looked at.
    pub(super) is_doubtful: bool,
    found: Vec<Found>,
}

impl Pass<'_, '_, '_> {
    fn blocks(&mut self, is_reversed: bool) {
        let graph = self.graph;
        let mut seen = vec![false; graph.blocks.len()];
        let mut open = vec![ENTRY];
        while let Some(id) = open.pop() {
            match seen.get_mut(id.index()) {
                Some(seen) if !*seen => *seen = true,
                _ => continue,
            }
            let block = &graph.blocks[id];
            if !block.statements.iter().all(|statement| self.statement(statement)) {
                self.is_doubtful = true;
                self.end_block();
                continue;
            }
            let mut next = match &block.terminator {
                Some(terminator) => self.successors(&terminator.kind),
                None => Vec::new(),
            };
            if is_reversed {
                next.reverse();
            }
            open.extend(next);
            self.end_block();
        }
    }

    fn successors(&mut self, kind: &TerminatorKind) -> Vec<BlockId> {
        match kind {
            TerminatorKind::Goto(target) => vec![*target],
            TerminatorKind::Switch { value, targets, otherwise } => match self.operand(value) {
                Value::Bits(bits) => {
                    let target = targets.iter().find(|(of, _)| *of == bits);
                    vec![target.map_or(*otherwise, |(_, target)| *target)]
                }
                Value::Doubt => {
                    self.is_doubtful = true;
                    Vec::new()
                }
                Value::Unknown | Value::Kept | Value::Parts(..) => {
                    targets.iter().map(|(_, target)| *target).chain([*otherwise]).collect()
                }
            },
            TerminatorKind::Return | TerminatorKind::Unreachable => Vec::new(),
        }
    }

    /// Whether control goes on for sure.
    fn statement(&mut self, statement: &Statement) -> bool {
        match &statement.kind {
            StatementKind::Assign(_, Rvalue::Len(place)) if is_element(place) => {
                self.check_index(place, statement.span)
            }
            StatementKind::Assign(dest, value) => self.assign(dest, value, statement.span),
            StatementKind::StorageLive(local) => self.forget(*local),
            StatementKind::StorageDead(local) => {
                // Gone where rustc looked at this way before that on which it is read.
                let was_known = self.value_of(*local) != Value::Unknown;
                self.forget(*local);
                if was_known {
                    self.set(*local, Value::Doubt);
                }
            }
            // Drops end a block if rustc has them too.
            StatementKind::Drop(_) => {
                for local in std::mem::take(&mut self.written) {
                    self.set(local, Value::Doubt);
                }
            }
            StatementKind::Call(_) => self.end_block(),
            StatementKind::Await { .. } | StatementKind::Unsupported(_) => return false,
        }
        true
    }

    fn end_block(&mut self) {
        for local in std::mem::take(&mut self.written) {
            self.set(local, Value::Unknown);
        }
    }

    fn report(&mut self, lint: Lint, span: Span) {
        let message = match lint {
            Lint::ArithmeticOverflow => "this arithmetic operation will overflow",
            _ => "this operation will panic at runtime",
        };
        self.found.push(Found { span, lint, message: message.to_owned() });
    }

    fn check_index(&mut self, element: &Place, span: Span) {
        let (Some(Projection::Index(local)), array) = (element.projections.last(), without_last(element)) else {
            return;
        };
        let ty = self.place_ty(&array);
        let len = match self.text.kind(ty) {
            Kind::Array(_, len) => self.text.kind(len),
            _ => Kind::Unknown,
        };
        if let (Value::Bits(index), Kind::Value(len)) = (self.local(*local), len)
            && u128::try_from(len).is_ok_and(|len| index >= len)
        {
            self.report(Lint::UnconditionalPanic, span);
        }
        self.end_block();
    }

    fn assign(&mut self, dest: &Place, value: &Rvalue, span: Span) {
        let value = match value {
            Rvalue::Ref { place, .. } | Rvalue::RawPtr { place, .. } => return self.forget(place.local),
            Rvalue::Binary(op, overflow, left, right) => {
                let span = (self.span_of(dest, span), span);
                self.binary(*op, *overflow, left, right, span)
            }
            Rvalue::Unary(op, overflow, operand) => self.unary(*op, *overflow, operand, span),
            Rvalue::Use(operand) => match self.operand(operand) {
                Value::Parts(..) => Value::Unknown,
                Value::Unknown if self.is_kept(operand) => Value::Kept,
                value => value,
            },
            Rvalue::Repeat(..) => Value::Unknown,
            Rvalue::Len(place) => match place.projections.as_slice() {
                [Projection::Deref] if self.local(place.local) == Value::Unknown => Value::Unknown,
                _ => Value::Doubt,
            },
            Rvalue::Cast(kind, operand, to) => self.cast(*kind, operand, *to),
            Rvalue::Aggregate(aggregate, parts) => self.aggregate(aggregate, parts),
            Rvalue::Variant(place) => match self.place(place) {
                Value::Parts(variant, _) => u128::try_from(variant).map_or(Value::Doubt, Value::Bits),
                Value::Unknown => Value::Unknown,
                _ => Value::Doubt,
            },
        };
        self.write(dest, value);
    }

    /// The code of an operator itself, if its result is in a temporary on the way to where it is assigned.
    fn span_of(&self, dest: &Place, span: Span) -> Span {
        let own = self.graph.locals[dest.local].span;
        if dest.projections.is_empty() && span.contains(own) && own != Span::default() { own } else { span }
    }

    fn is_kept(&self, operand: &Operand) -> bool {
        match operand {
            Operand::Copy(place) | Operand::Move(place) => {
                place.projections.is_empty() && self.values.get(place.local.index()) == Some(&Value::Kept)
            }
            Operand::Const(_) => false,
        }
    }

    /// `spans`: of the operator, and of what writes its result.
    fn binary(&mut self, op: BinOp, overflow: Overflow, left: &Operand, right: &Operand, spans: (Span, Span)) -> Value {
        let ty = self.operand_ty(left);
        let Some(num) = self.num(ty) else { return self.not_scalar(left, right) };
        let is_checked = self.profile.overflow_checks && overflow == Overflow::Profile;
        match op {
            BinOp::Shl | BinOp::Shr => self.shift(op, num, is_checked, left, right, spans.1),
            BinOp::Div | BinOp::Rem if matches!(num, Num::Int(..)) => self.division(op, num, left, right, spans.0),
            _ => {
                let (left, right) = (self.operand(left), self.operand(right));
                let mut overflows = false;
                let value = Value::both(&left, &right, |left, right| {
                    let (value, over) = binary(op, num, left, right);
                    overflows = over && overflow == Overflow::Profile;
                    if is_not_a_number(num, &value, op) { Value::Doubt } else { value }
                });
                if overflows {
                    self.report(Lint::ArithmeticOverflow, if is_checked { spans.0 } else { spans.1 });
                }
                if is_checked {
                    self.end_block();
                }
                match (overflows, is_checked) {
                    (false, _) => value,
                    (true, true) => Value::Unknown,
                    (true, false) => Value::Kept,
                }
            }
        }
    }

    fn not_scalar(&mut self, left: &Operand, right: &Operand) -> Value {
        let (left, right) = (self.operand(left), self.operand(right));
        Value::both(&left, &right, |_, _| Value::Doubt)
    }

    fn shift(&mut self, op: BinOp, num: Num, is_checked: bool, left: &Operand, right: &Operand, span: Span) -> Value {
        if is_checked {
            self.end_block();
        }
        let (value, by) = (self.operand(left), self.operand(right));
        let bits = u128::from(num.bytes()).saturating_mul(8);
        if matches!(by, Value::Bits(by) if by >= bits) {
            self.report(Lint::ArithmeticOverflow, span);
            return Value::Kept;
        }
        Value::both(&value, &by, |value, by| shift(op, num, value, by))
    }

    /// Checks the divisor in one block, whether the quotient fits in another, and divides in a third.
    fn division(&mut self, op: BinOp, num: Num, left: &Operand, right: &Operand, span: Span) -> Value {
        if self.operand(right) == Value::Bits(0) {
            self.report(Lint::UnconditionalPanic, span);
        }
        self.end_block();
        if matches!(num, Num::Int(_, true)) {
            if let (Value::Bits(left), Value::Bits(right)) = (self.operand(left), self.operand(right))
                && right != 0
                && binary(BinOp::Div, num, left, right).1
            {
                self.report(Lint::UnconditionalPanic, span);
            }
            self.end_block();
        }
        let (left, right) = (self.operand(left), self.operand(right));
        Value::both(&left, &right, |left, right| binary(op, num, left, right).0)
    }

    fn unary(&mut self, op: UnOp, overflow: Overflow, operand: &Operand, span: Span) -> Value {
        let ty = self.operand_ty(operand);
        if self.profile.overflow_checks && overflow == Overflow::Profile {
            self.end_block();
        }
        let value = self.operand(operand);
        let (Some(num), Value::Bits(bits)) = (self.num(ty), &value) else { return value.map(|_| Value::Doubt) };
        if op == UnOp::Not && self.text.kind(ty) == Kind::Bool {
            return Value::Bits(*bits ^ 1);
        }
        let (value, overflows) = unary(op, num, *bits);
        if overflows && overflow == Overflow::Profile {
            self.report(Lint::ArithmeticOverflow, span);
            return Value::Kept;
        }
        value
    }

    fn cast(&mut self, kind: CastKind, operand: &Operand, to: Ty) -> Value {
        let value = self.operand(operand);
        let from = self.operand_ty(operand);
        match kind {
            CastKind::Scalar => match (self.num(from), self.num(to)) {
                (Some(from), Some(to)) => value.map(|bits| Value::Bits(arithmetic::cast(from, to, bits))),
                _ if value == Value::Unknown => Value::Unknown,
                _ => Value::Doubt,
            },
            CastKind::Transmute if value != Value::Unknown => Value::Doubt,
            _ => Value::Unknown,
        }
    }

    fn aggregate(&mut self, aggregate: &Aggregate, parts: &[Operand]) -> Value {
        let (variant, is_generic) = match aggregate {
            Aggregate::Tuple => (0, false),
            Aggregate::Array(ty) | Aggregate::Closure(ty) => (0, self.is_generic(*ty)),
            Aggregate::Adt { variant, args, .. } => {
                let args = self.text.types(*args).to_vec();
                (*variant, args.into_iter().any(|ty| self.is_generic(ty)))
            }
        };
        if is_generic {
            return Value::Doubt;
        }
        let parts = parts.iter().map(|part| match self.operand(part) {
            Value::Parts(..) => Value::Unknown,
            value => value,
        });
        Value::Parts(variant, parts.collect())
    }
}

fn is_element(place: &Place) -> bool {
    matches!(place.projections.last(), Some(Projection::Index(_)))
}

fn without_last(place: &Place) -> Place {
    let mut whole = place.clone();
    whole.projections.pop();
    whole
}

/// Which bits a float that is no number has is for rustc to say.
fn is_not_a_number(num: Num, value: &Value, op: BinOp) -> bool {
    match (num, value) {
        (Num::Int(..), _) => false,
        _ if op.is_comparison() => false,
        (Num::F32, Value::Bits(bits)) => u32::try_from(*bits).is_ok_and(|bits| f32::from_bits(bits).is_nan()),
        (Num::F64, Value::Bits(bits)) => u64::try_from(*bits).is_ok_and(|bits| f64::from_bits(bits).is_nan()),
        _ => false,
    }
}
