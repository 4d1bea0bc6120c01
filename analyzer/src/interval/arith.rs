//! What operators give, and when they fail.

use super::assume::exact;
use super::engine::{Engine, Frame};
use super::ranges::{Ranges, is_signed};
use super::site::Want;
use super::state::State;
use super::value::{Def, Fact, Scalar, Value};
use super::wide::Wide;
use crate::flow::{BinOp, Operand, Overflow, UnOp};
use crate::types::{Int, Kind, Ty};

impl Engine<'_, '_, '_> {
    pub(super) fn binary(
        &mut self,
        frame: &Frame,
        state: &mut State,
        (op, overflow): (BinOp, Overflow),
        a: &Operand,
        b: &Operand,
    ) -> Option<Value> {
        let (left, ty) = self.operand(frame, state, a)?;
        let (right, by) = self.operand(frame, state, b)?;
        let (Value::Scalar(a), Value::Scalar(b)) = (&left, &right) else {
            return Some(self.opaque_binary(frame, state, op, (&left, ty)));
        };
        if op.is_comparison() {
            return Some(Value::Scalar(self.comparison(state, op, a, b)));
        }
        let int = match self.kind(ty) {
            Kind::Int(int) => Some(int),
            _ => None,
        };
        let scalar = match (op, int) {
            (BinOp::Shl | BinOp::Shr, Some(int)) => self.shift(state, (op, overflow), (a, b), int)?,
            (BinOp::Div | BinOp::Rem, Some(int)) => self.division(state, op, (a, b), int)?,
            (BinOp::Add | BinOp::Sub | BinOp::Mul, Some(int)) => self.arithmetic(state, (op, overflow), (a, b), int)?,
            (BinOp::BitAnd | BinOp::BitOr | BinOp::BitXor, _) => self.bitwise(state, op, (a, b), ty),
            _ => {
                let _ = by;
                return Some(Value::Any);
            }
        };
        Some(Value::Scalar(scalar))
    }

    /// An operator on what is no number: floats, pointers.
    fn opaque_binary(&mut self, frame: &Frame, state: &mut State, op: BinOp, (left, ty): (&Value, Ty)) -> Value {
        let kind = self.kind(ty);
        let is_pointer = matches!(kind, Kind::Ptr(..) | Kind::Ref(..) | Kind::FnPtr(_));
        if !is_pointer && !matches!(kind, Kind::Float(_) | Kind::Tuple(_)) {
            self.doubt("a type is not known");
        }
        if op == BinOp::Offset {
            return self.moved(state, left);
        }
        if is_pointer && Self::is_text(frame.body) {
            self.doubt("it compares addresses");
        }
        if op.is_comparison() { Value::Scalar(self.fresh(state, Ranges::boolean(), None)) } else { Value::Any }
    }

    pub(super) fn comparison(&mut self, state: &mut State, op: BinOp, a: &Scalar, b: &Scalar) -> Scalar {
        let symbols = &self.symbols;
        let known = match op {
            BinOp::Lt => decided(state.is_ordered(symbols, a, b, true), state.is_ordered(symbols, b, a, false)),
            BinOp::Le => decided(state.is_ordered(symbols, a, b, false), state.is_ordered(symbols, b, a, true)),
            BinOp::Gt => decided(state.is_ordered(symbols, b, a, true), state.is_ordered(symbols, a, b, false)),
            BinOp::Ge => decided(state.is_ordered(symbols, b, a, false), state.is_ordered(symbols, a, b, true)),
            _ => {
                let same = state.is_ordered(symbols, a, b, false) && state.is_ordered(symbols, b, a, false);
                let apart = state.ranges(symbols, a).and(&state.ranges(symbols, b)).is_empty()
                    || state.is_ordered(symbols, a, b, true)
                    || state.is_ordered(symbols, b, a, true);
                let equal = decided(same, apart);
                if op == BinOp::Ne { equal.map(|equal| !equal) } else { equal }
            }
        };
        match known {
            Some(truth) => Scalar::truth(truth),
            None => self.fresh(state, Ranges::boolean(), Some(Def::Compare(op, a.clone(), b.clone()))),
        }
    }

    /// A number that an operator truly gives, by its operands.
    pub(super) fn result(
        &mut self,
        state: &mut State,
        op: BinOp,
        (a, b): (&Scalar, &Scalar),
        ranges: Ranges,
    ) -> Scalar {
        let value = self.fresh(state, ranges, Some(Def::Binary(op, a.clone(), b.clone())));
        self.compare_with_operands(state, op, (a, b), &value);
        value
    }

    /// Keeps how a result compares with what it was made of.
    fn compare_with_operands(&mut self, state: &mut State, op: BinOp, (a, b): (&Scalar, &Scalar), value: &Scalar) {
        let (of_a, of_b) = (self.ranges(state, a), self.ranges(state, b));
        let (plain_a, plain_b) = (!of_a.may_be_negative(), !of_b.may_be_negative());
        let is_some = of_b.first() >= Wide::ONE;
        let order = |less: &Scalar, more: &Scalar, is_strict: bool, state: &mut State| {
            if let (Scalar::Sym(less), Scalar::Sym(more)) = (less, more) {
                state.know(Fact { less: *less, more: *more, is_strict });
            }
        };
        match op {
            BinOp::Add => {
                if plain_b {
                    order(a, value, is_some, state);
                }
                if plain_a {
                    order(b, value, of_a.first() >= Wide::ONE, state);
                }
            }
            BinOp::Sub if plain_b => order(value, a, is_some, state),
            BinOp::Div if plain_a && is_some => order(value, a, false, state),
            BinOp::Shr if plain_a => order(value, a, false, state),
            BinOp::Rem if is_some => {
                order(value, b, true, state);
                if plain_a {
                    order(value, a, false, state);
                }
            }
            BinOp::BitAnd if plain_a && plain_b => {
                order(value, a, false, state);
                order(value, b, false, state);
            }
            BinOp::Mul if plain_a && is_some => order(a, value, false, state),
            _ => {}
        }
    }

    fn arithmetic(
        &mut self,
        state: &mut State,
        (op, overflow): (BinOp, Overflow),
        (a, b): (&Scalar, &Scalar),
        int: Int,
    ) -> Option<Scalar> {
        let whole = Ranges::of_int(int);
        let truth = self.truth(state, op, a, b);
        if truth.is_in(&whole) {
            return Some(self.result(state, op, (a, b), truth));
        }
        if overflow == Overflow::Wrap {
            return Some(self.fresh(state, truth.cut_to(int), None));
        }
        if overflow == Overflow::Profile {
            let above = Ranges::between(whole.last().next(), Wide::GREATEST);
            let below = Ranges::between(Wide::LEAST, whole.first().previous());
            let beyond = [above, below].into_iter().filter(|beyond| !truth.and(beyond).is_empty());
            let goals = beyond.map(|beyond| vec![Want::Gives(op, a.clone(), b.clone(), truth.and(&beyond))]);
            self.may_fail(state, true, goals.collect());
        }
        // From here on it did not.
        let fits = truth.and(&whole);
        if fits.is_empty() || !state.operands(&self.symbols, op, (a, b), &fits, 6) {
            return None;
        }
        let fits = self.truth(state, op, a, b).and(&whole);
        Some(self.result(state, op, (a, b), fits))
    }

    /// What an operator truly gives, by what is known of its operands and how they compare.
    fn truth(&mut self, state: &State, op: BinOp, a: &Scalar, b: &Scalar) -> Ranges {
        let truth = exact(op, &self.ranges(state, a), &self.ranges(state, b)).unwrap_or_else(Ranges::all);
        match op {
            BinOp::Sub => {
                let (over, under) = (
                    [true, false].map(|strict| state.is_ordered(&self.symbols, b, a, strict)),
                    [true, false].map(|strict| state.is_ordered(&self.symbols, a, b, strict)),
                );
                let truth = match over {
                    [true, _] => truth.not_under(Wide::ONE),
                    [_, true] => truth.not_under(Wide::ZERO),
                    _ => truth,
                };
                match under {
                    [true, _] => truth.not_over(Wide::ONE.negated()),
                    [_, true] => truth.not_over(Wide::ZERO),
                    _ => truth,
                }
            }
            BinOp::Add => {
                let most = [self.room(state, a, b), self.room(state, b, a)].into_iter().flatten().min();
                most.map_or(truth.clone(), |most| truth.not_over(most))
            }
            _ => truth,
        }
    }

    /// The end of a distance from a number that another number does not exceed: `low + (high - low) / 2` is not over `high`.
    fn room(&self, state: &State, from: &Scalar, by: &Scalar) -> Option<Wide> {
        let ends = state.defs.iter().filter_map(|(sym, def)| match &**def {
            Def::Binary(BinOp::Sub, end, start) if start == from && !state.partial.contains(sym) => {
                let fits = state.is_ordered(&self.symbols, by, &Scalar::Sym(*sym), false);
                fits.then(|| self.ranges(state, end).last())
            }
            _ => None,
        });
        ends.min()
    }

    fn division(&mut self, state: &mut State, op: BinOp, (a, b): (&Scalar, &Scalar), int: Int) -> Option<Scalar> {
        let by = self.ranges(state, b);
        if by.has(Wide::ZERO) {
            let goal = vec![Want::Is(b.clone(), Ranges::one(Wide::ZERO))];
            self.may_fail(state, false, vec![goal]);
            if !state.assume(&self.symbols, b, &by.without(Wide::ZERO)) {
                return None;
            }
        }
        let whole = Ranges::of_int(int);
        let (least, minus_one) = (whole.first(), Wide::ONE.negated());
        if is_signed(int) && self.ranges(state, a).has(least) && self.ranges(state, b).has(minus_one) {
            let goal = [(a, least), (b, minus_one)].map(|(of, value)| Want::Is(of.clone(), Ranges::one(value)));
            self.point.index = self.point.index.saturating_add(1);
            self.may_fail(state, false, vec![goal.to_vec()]);
            // One of both is something else: what that is, is known if the other is not.
            if self.ranges(state, b).only() == Some(minus_one) && !state.assume(&self.symbols, a, &whole.without(least))
            {
                return None;
            }
        }
        let (of_a, of_b) = (self.ranges(state, a), self.ranges(state, b).without(Wide::ZERO));
        let value = exact(op, &of_a, &of_b).unwrap_or_else(|| whole.clone()).and(&whole);
        if value.is_empty() { None } else { Some(self.result(state, op, (a, b), value)) }
    }

    fn shift(
        &mut self,
        state: &mut State,
        (op, overflow): (BinOp, Overflow),
        (a, b): (&Scalar, &Scalar),
        int: Int,
    ) -> Option<Scalar> {
        let whole = Ranges::of_int(int);
        let last = Wide::unsigned(int.bits().into()).previous();
        let fits = Ranges::between(Wide::ZERO, last);
        let by = self.ranges(state, b);
        if !by.is_in(&fits) {
            if overflow == Overflow::Wrap {
                return Some(self.fresh(state, whole, None));
            }
            if overflow == Overflow::Profile {
                let beyond =
                    [Ranges::between(last.next(), Wide::GREATEST), Ranges::between(Wide::LEAST, Wide::ONE.negated())];
                let beyond = beyond.into_iter().map(|beyond| by.and(&beyond)).filter(|beyond| !beyond.is_empty());
                let goals = beyond.map(|beyond| vec![Want::Is(b.clone(), beyond)]).collect();
                self.may_fail(state, true, goals);
            }
            if !state.assume(&self.symbols, b, &fits) {
                return None;
            }
        }
        let (of_a, of_b) = (self.ranges(state, a), self.ranges(state, b).and(&fits));
        let value = if op == BinOp::Shl { of_a.shifted_left(&of_b) } else { of_a.shifted_right(&of_b) };
        // Bits that are shifted out are gone in every build.
        if value.is_in(&whole) {
            Some(self.result(state, op, (a, b), value))
        } else {
            Some(self.fresh(state, whole, None))
        }
    }

    fn bitwise(&mut self, state: &mut State, op: BinOp, (a, b): (&Scalar, &Scalar), ty: Ty) -> Scalar {
        let whole = Ranges::of_kind(self.kind(ty)).unwrap_or_else(Ranges::all);
        let (of_a, of_b) = (self.ranges(state, a), self.ranges(state, b));
        let plain = !of_a.may_be_negative() && !of_b.may_be_negative();
        let value = match op {
            BinOp::BitAnd => of_a.bits_of_both(&of_b, &whole),
            BinOp::BitOr => of_a.bits_of_either(&of_b, &whole, false),
            _ => of_a.bits_of_either(&of_b, &whole, true),
        };
        let value = match (op, of_a.only(), of_b.only()) {
            (BinOp::BitXor, _, Some(Wide::ONE)) if whole == Ranges::boolean() => {
                return self.result(state, BinOp::Sub, (&Scalar::truth(true), a), Ranges::truth(true).minus(&of_a));
            }
            (_, Some(x), Some(y)) if plain => {
                let bits = match op {
                    BinOp::BitAnd => x.bits() & y.bits(),
                    BinOp::BitOr => x.bits() | y.bits(),
                    _ => x.bits() ^ y.bits(),
                };
                Ranges::one(Wide::unsigned(bits))
            }
            // What has a bit is not zero.
            _ if op == BinOp::BitOr && !(of_a.has(Wide::ZERO) && of_b.has(Wide::ZERO)) => {
                value.and(&whole).without(Wide::ZERO)
            }
            _ => value.and(&whole),
        };
        if plain { self.result(state, op, (a, b), value) } else { self.fresh(state, value, None) }
    }

    pub(super) fn unary(
        &mut self,
        frame: &Frame,
        state: &mut State,
        (op, overflow): (UnOp, Overflow),
        operand: &Operand,
    ) -> Option<Value> {
        let (value, ty) = self.operand(frame, state, operand)?;
        let (Value::Scalar(scalar), kind) = (value, self.kind(ty)) else {
            if !matches!(self.kind(ty), Kind::Float(_)) {
                self.doubt("a type is not known");
            }
            return Some(Value::Any);
        };
        let from = match (op, kind) {
            (UnOp::Neg, Kind::Int(int)) => {
                let zero = Scalar::Known(Ranges::one(Wide::ZERO));
                let negated = self.arithmetic(state, (BinOp::Sub, overflow), (&zero, &scalar), int)?;
                return Some(Value::Scalar(negated));
            }
            (UnOp::Not, Kind::Bool) => Wide::ONE,
            (UnOp::Not, Kind::Int(int)) if is_signed(int) => Wide::ONE.negated(),
            (UnOp::Not, Kind::Int(int)) => Ranges::of_int(int).last(),
            _ => return Some(Value::Any),
        };
        let from = Ranges::one(from);
        let ranges = from.minus(&self.ranges(state, &scalar));
        Some(Value::Scalar(self.result(state, BinOp::Sub, (&Scalar::Known(from), &scalar), ranges)))
    }
}

fn decided(holds: bool, fails: bool) -> Option<bool> {
    match (holds, fails) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}
