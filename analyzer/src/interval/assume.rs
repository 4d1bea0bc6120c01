//! What becomes known of numbers once one of them is known to be among others: through what they are made of, and how they compare.

use std::rc::Rc;

use super::ranges::Ranges;
use super::state::State;
use super::symbol::{Sym, Symbols};
use super::value::{Def, Fact, Scalar, Way};
use super::wide::Wide;
use crate::flow::BinOp;

/// Numbers that are followed from one to the other.
const DEPTH: u32 = 6;
/// Comparisons that are kept.
const FACTS: usize = 48;

impl State {
    /// Takes a number to be one of these; whether it can be.
    pub(crate) fn assume(&mut self, symbols: &Symbols, scalar: &Scalar, among: &Ranges) -> bool {
        self.narrow(symbols, scalar, among, DEPTH)
    }

    fn narrow(&mut self, symbols: &Symbols, scalar: &Scalar, among: &Ranges, depth: u32) -> bool {
        let Scalar::Sym(sym) = scalar else { return !self.ranges(symbols, scalar).and(among).is_empty() };
        let old = self.range(symbols, *sym);
        let new = old.and(among);
        if new.is_empty() {
            return false;
        }
        if new == old {
            return true;
        }
        self.set_range(*sym, new.clone());
        let Some(depth) = depth.checked_sub(1) else { return true };
        let def = self.def(*sym);
        def.is_none_or(|def| self.backward(symbols, &def, &new, depth))
            && self.compared(symbols, *sym, depth)
            && self.forward(symbols, *sym, depth)
    }

    /// Numbers that are made of one.
    fn forward(&mut self, symbols: &Symbols, sym: Sym, depth: u32) -> bool {
        let uses = |def: &Def| matches!(def, Def::Binary(..) | Def::Meet(_)) && def.operands().contains(&sym);
        let mut made: Vec<(Sym, Rc<Def>)> =
            self.defs.iter().filter(|(_, def)| uses(def)).map(|(of, def)| (*of, def.clone())).collect();
        crate::order::sort_by_key(&mut made, |(of, _)| *of);
        made.into_iter().all(|(of, def)| {
            let is_partial = self.partial.contains(&of);
            match &*def {
                Def::Binary(op, a, b) => {
                    let value = exact(*op, &self.ranges(symbols, a), &self.ranges(symbols, b));
                    let Some(value) = value else { return true };
                    if is_partial {
                        // Where there is no such number, this says nothing.
                        let both = self.range(symbols, of).and(&value);
                        if !both.is_empty() {
                            self.set_range(of, both);
                        }
                        return true;
                    }
                    self.narrow(symbols, &Scalar::Sym(of), &value, depth)
                }
                Def::Meet(ways) if !is_partial => {
                    let value = self.range(symbols, of);
                    self.ways(symbols, &Scalar::Sym(of), ways, &value, depth)
                }
                _ => true,
            }
        })
    }

    /// Numbers that one is compared with.
    fn compared(&mut self, symbols: &Symbols, sym: Sym, depth: u32) -> bool {
        let facts: Vec<Fact> = self.facts.iter().filter(|fact| fact.less == sym || fact.more == sym).copied().collect();
        facts.into_iter().all(|fact| {
            self.ordered(symbols, (&Scalar::Sym(fact.less), &Scalar::Sym(fact.more)), fact.is_strict, depth)
        })
    }

    /// What a number is made of, where that is known to be one of these.
    fn backward(&mut self, symbols: &Symbols, def: &Def, value: &Ranges, depth: u32) -> bool {
        match def {
            Def::Binary(op, a, b) => self.operands(symbols, *op, (a, b), value, depth),
            Def::Compare(op, a, b) => match value.only() {
                Some(truth) => self.compare(symbols, *op, (a, b), truth == Wide::ONE, depth),
                None => true,
            },
            Def::Overflows { op, left, right, int, value: result } => {
                if value.only() != Some(Wide::ZERO) {
                    return true;
                }
                let whole = Ranges::of_int(*int);
                let truth = exact(*op, &self.ranges(symbols, left), &self.ranges(symbols, right));
                let truth = truth.unwrap_or_else(|| whole.clone()).and(&whole);
                self.narrow(symbols, result, &truth, depth) && self.operands(symbols, *op, (left, right), &truth, depth)
            }
            Def::Element(_) => true,
            // What it is made of names it, so that it need not be known here which it is.
            Def::Meet(ways) => self.way(symbols, ways, value, depth),
        }
    }

    /// A number of ways that came together is one of these: if only one of the ways is left, what was known there.
    fn way(&mut self, symbols: &Symbols, ways: &[Way; 2], value: &Ranges, depth: u32) -> bool {
        let [one, other] = ways;
        let way = match (self.is_open(symbols, one, value), self.is_open(symbols, other, value)) {
            (true, true) => return true,
            (true, false) => one,
            (false, true) => other,
            (false, false) => return false,
        };
        self.narrow(symbols, &way.value, value, depth)
            && way.numbers.iter().all(|(sym, ranges)| self.narrow(symbols, &Scalar::Sym(*sym), ranges, depth))
            && way.facts.iter().all(|fact| {
                let sides = (&Scalar::Sym(fact.less), &Scalar::Sym(fact.more));
                self.ordered(symbols, sides, fact.is_strict, depth)
            })
    }

    /// The same where something else became known: the number is that of one of the ways that are left.
    fn ways(&mut self, symbols: &Symbols, of: &Scalar, ways: &[Way; 2], value: &Ranges, depth: u32) -> bool {
        let left = ways.iter().filter(|way| self.is_open(symbols, way, value));
        let left = left.fold(Ranges::empty(), |all, way| all.or(&self.ranges(symbols, &way.value)));
        self.way(symbols, ways, value, depth) && self.narrow(symbols, of, &left, depth)
    }

    /// Whether a way may have been taken.
    fn is_open(&self, symbols: &Symbols, way: &Way, value: &Ranges) -> bool {
        let agrees = |(sym, ranges): &(Sym, Ranges)| !self.range(symbols, *sym).and(ranges).is_empty();
        !self.ranges(symbols, &way.value).and(value).is_empty() && way.numbers.iter().all(agrees)
    }

    /// The operands of an operator that truly gives one of these.
    pub(crate) fn operands(
        &mut self,
        symbols: &Symbols,
        op: BinOp,
        (a, b): (&Scalar, &Scalar),
        value: &Ranges,
        depth: u32,
    ) -> bool {
        let (of_a, of_b) = (self.ranges(symbols, a), self.ranges(symbols, b));
        if let Some(may) = left(op, &of_a, &of_b, value)
            && !self.narrow(symbols, a, &may, depth)
        {
            return false;
        }
        let of_a = self.ranges(symbols, a);
        match right(op, &of_a, &of_b, value) {
            Some(may) => self.narrow(symbols, b, &may, depth),
            None => true,
        }
    }

    /// Takes a comparison to hold, or not to.
    pub(crate) fn compare(
        &mut self,
        symbols: &Symbols,
        op: BinOp,
        (a, b): (&Scalar, &Scalar),
        holds: bool,
        depth: u32,
    ) -> bool {
        match (op, holds) {
            (BinOp::Lt, true) | (BinOp::Ge, false) => self.ordered(symbols, (a, b), true, depth),
            (BinOp::Le, true) | (BinOp::Gt, false) => self.ordered(symbols, (a, b), false, depth),
            (BinOp::Gt, true) | (BinOp::Le, false) => self.ordered(symbols, (b, a), true, depth),
            (BinOp::Ge, true) | (BinOp::Lt, false) => self.ordered(symbols, (b, a), false, depth),
            (BinOp::Eq, true) | (BinOp::Ne, false) => {
                let both = self.ranges(symbols, a).and(&self.ranges(symbols, b));
                self.narrow(symbols, a, &both, depth)
                    && self.narrow(symbols, b, &both, depth)
                    && self.ordered(symbols, (a, b), false, depth)
                    && self.ordered(symbols, (b, a), false, depth)
            }
            (BinOp::Ne, true) | (BinOp::Eq, false) => self.differ(symbols, (a, b), depth),
            _ => true,
        }
    }

    fn differ(&mut self, symbols: &Symbols, (a, b): (&Scalar, &Scalar), depth: u32) -> bool {
        if a == b && matches!(a, Scalar::Sym(_)) {
            return false;
        }
        let (of_a, of_b) = (self.ranges(symbols, a), self.ranges(symbols, b));
        let a_holds = of_b.only().is_none_or(|only| self.narrow(symbols, a, &of_a.without(only), depth));
        let b_holds = of_a.only().is_none_or(|only| self.narrow(symbols, b, &of_b.without(only), depth));
        if !a_holds || !b_holds {
            return false;
        }
        match (self.is_ordered(symbols, a, b, false), self.is_ordered(symbols, b, a, false)) {
            (true, true) => false,
            (true, false) => self.ordered(symbols, (a, b), true, depth),
            (false, true) => self.ordered(symbols, (b, a), true, depth),
            (false, false) => true,
        }
    }

    /// Takes a number not to be over another, or to be below it.
    fn ordered(&mut self, symbols: &Symbols, (less, more): (&Scalar, &Scalar), is_strict: bool, depth: u32) -> bool {
        if self.is_ordered(symbols, more, less, !is_strict) {
            return false;
        }
        let apart = |end: Wide, by: fn(Wide) -> Wide| if is_strict { by(end) } else { end };
        let (low, high) = (self.ranges(symbols, less), self.ranges(symbols, more));
        let low = low.not_over(apart(high.last(), Wide::previous));
        let high = high.not_under(apart(low.first(), Wide::next));
        if !self.narrow(symbols, less, &low, depth) || !self.narrow(symbols, more, &high, depth) {
            return false;
        }
        if let (Scalar::Sym(less), Scalar::Sym(more)) = (less, more) {
            self.know(Fact { less: *less, more: *more, is_strict });
        }
        true
    }

    /// Keeps a comparison.
    pub(crate) fn know(&mut self, fact: Fact) {
        if fact.less == fact.more || self.facts.len() >= FACTS {
            return;
        }
        let same = |known: &Fact| known.less == fact.less && known.more == fact.more;
        match self.facts.iter().position(same) {
            Some(at) if fact.is_strict => {
                if let Some(known) = Rc::make_mut(&mut self.facts).get_mut(at) {
                    known.is_strict = true;
                }
            }
            Some(_) => {}
            None => Rc::make_mut(&mut self.facts).push(fact),
        }
    }

    /// Whether a number is known not to be over another, or to be below it.
    pub(crate) fn is_ordered(&self, symbols: &Symbols, less: &Scalar, more: &Scalar, is_strict: bool) -> bool {
        if less == more && matches!(less, Scalar::Sym(_)) {
            return !is_strict;
        }
        let (low, high) = (self.ranges(symbols, less), self.ranges(symbols, more));
        if low.is_empty() || high.is_empty() {
            return false;
        }
        if low.last() < high.first() || !is_strict && low.last() == high.first() {
            return true;
        }
        match (less, more) {
            (Scalar::Sym(less), Scalar::Sym(more)) => self.leads(*less, *more, is_strict),
            _ => false,
        }
    }

    /// Whether comparisons lead from one number to another.
    fn leads(&self, less: Sym, more: Sym, is_strict: bool) -> bool {
        let mut seen = vec![(less, false)];
        let mut at = 0;
        while let Some(&(sym, strictly)) = seen.get(at) {
            at += 1;
            for fact in self.facts.iter().filter(|fact| fact.less == sym) {
                let next = (fact.more, strictly || fact.is_strict);
                if next.0 == more && (next.1 || !is_strict) {
                    return true;
                }
                if !seen.contains(&next) && seen.len() < FACTS {
                    seen.push(next);
                }
            }
        }
        false
    }
}

/// What an operator truly gives; none where that depends on the type.
pub(crate) fn exact(op: BinOp, a: &Ranges, b: &Ranges) -> Option<Ranges> {
    Some(match op {
        BinOp::Add => a.plus(b),
        BinOp::Sub => a.minus(b),
        BinOp::Mul => a.times(b),
        BinOp::Div => a.over(b),
        BinOp::Rem => a.rest(b),
        BinOp::Shl => a.shifted_left(b),
        BinOp::Shr => a.shifted_right(b),
        BinOp::BitAnd if !a.may_be_negative() && !b.may_be_negative() => a.bits_of_both(b, a),
        BinOp::BitOr if !a.may_be_negative() && !b.may_be_negative() => a.bits_of_either(b, a, false),
        BinOp::BitXor if !a.may_be_negative() && !b.may_be_negative() => a.bits_of_either(b, a, true),
        _ => return None,
    })
}

/// What the left operand can be.
fn left(op: BinOp, a: &Ranges, b: &Ranges, value: &Ranges) -> Option<Ranges> {
    Some(match op {
        BinOp::Add => value.minus(b),
        BinOp::Sub => value.plus(b),
        BinOp::Mul => factor(a, b, value)?,
        BinOp::Div => dividend(b.only()?, value)?,
        BinOp::Shl => factor(a, &Ranges::one(Wide::ONE).shifted_left(b), value)?,
        BinOp::Shr => {
            let by = Wide::power_of_two(b.only()?.to_u32()?);
            Ranges::between(value.first().times(by), value.last().times(by).plus(by.previous()))
        }
        // A remainder is not over what it is of.
        BinOp::Rem if !a.may_be_negative() => a.not_under(value.first()),
        BinOp::BitAnd if !a.may_be_negative() && !b.may_be_negative() => a.not_under(value.first()),
        BinOp::BitOr if !a.may_be_negative() && !b.may_be_negative() => a.not_over(value.last()),
        _ => return None,
    })
}

/// What the right operand can be.
fn right(op: BinOp, a: &Ranges, b: &Ranges, value: &Ranges) -> Option<Ranges> {
    Some(match op {
        BinOp::Sub => a.minus(value),
        BinOp::Add | BinOp::Mul | BinOp::BitAnd | BinOp::BitOr => left(op, b, a, value)?,
        _ => return None,
    })
}

/// What one factor can be.
fn factor(a: &Ranges, b: &Ranges, value: &Ranges) -> Option<Ranges> {
    // A product may be beyond what is told apart: then it does not end there.
    if value.last() == Wide::GREATEST || value.first() == Wide::LEAST {
        let is_plain = !a.may_be_negative() && b.first() > Wide::ZERO && value.first() > Wide::ZERO;
        return if is_plain { Some(a.not_under(value.first().ceiling(b.last())?)) } else { None };
    }
    if let Some(by) = b.only() {
        if by == Wide::ZERO {
            return None;
        }
        let (one, other) = if by.is_negative() { (value.last(), value.first()) } else { (value.first(), value.last()) };
        return Some(Ranges::between(one.ceiling(by)?, other.floor(by)?));
    }
    let is_plain = !a.may_be_negative() && !b.may_be_negative() && !value.may_be_negative();
    if !is_plain {
        return None;
    }
    let least = if b.last() == Wide::ZERO { a.first() } else { value.first().ceiling(b.last())? };
    let most = if b.first() == Wide::ZERO { a.last() } else { value.last().floor(b.first())? };
    Some(Ranges::between(least, most))
}

/// What was divided, if its quotient by a number is one of these.
fn dividend(by: Wide, value: &Ranges) -> Option<Ranges> {
    if by <= Wide::ZERO {
        return None;
    }
    let (first, last, rest) = (value.first(), value.last(), by.previous());
    let least = if first > Wide::ZERO { first.times(by) } else { first.times(by).minus(rest) };
    let most = if last.is_negative() { last.times(by) } else { last.times(by).plus(rest) };
    Some(Ranges::between(least, most))
}
