//! Values at which a function's own comparisons turn and its own arithmetic leaves its type, found without running it: expressions
//! that are a multiple of one parameter and a constant are solved for the parameter.

use crate::hir::{
    BinOp, BindingId, BindingKind, ExprId, ExprKind, Hir, Id as _, ItemId, ItemKind, Lit, PatKind, Res, UnOp,
};
use crate::types::{Int, Kind, Typing};

use super::number;

/// Variables and constants that are looked through.
const MAX_DEPTH: u32 = 8;
/// Values that are kept.
const MOST: usize = 200;

/// `factor` times a parameter, and `plus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Linear {
    /// The parameter's index; of a constant none, and the factor is 0.
    param: Option<usize>,
    factor: i128,
    plus: i128,
}

/// What is read.
struct Reader<'r, 'x, 'a> {
    hir: &'r Hir,
    typing: &'r Typing<'x, 'a>,
    /// The parameters' variables, `self` first.
    params: Vec<Option<BindingId>>,
}

/// What a function makes worth trying: a parameter's index and a value in two's complement of 128 bits. Values without a parameter
/// are those of its constants.
pub(crate) fn values(hir: &Hir, typing: &Typing<'_, '_>, function: ItemId) -> Vec<(Option<usize>, u128)> {
    let ItemKind::Fn(item) = &hir.items[function].kind else { return Vec::new() };
    let Some(body) = item.body else { return Vec::new() };
    let params = hir.bodies[body].params.iter().map(|(pat, _)| match &hir.pats[*pat].kind {
        PatKind::Binding { binding, .. } => Some(*binding),
        _ => None,
    });
    let reader = Reader { hir, typing, params: params.collect() };
    let mut found = Vec::new();
    for (id, _) in hir.within(hir.bodies[body].root) {
        reader.at(id, &mut found);
    }
    crate::order::sort(&mut found);
    found.dedup();
    found.truncate(MOST);
    found
}

impl Reader<'_, '_, '_> {
    fn at(&self, id: ExprId, out: &mut Vec<(Option<usize>, u128)>) {
        let ExprKind::Binary { op, lhs, rhs, .. } = self.hir.kind(id) else { return };
        if op.is_comparison() {
            let sides = self.linear(*lhs, 0).zip(self.linear(*rhs, 0));
            let difference = sides.and_then(|(left, right)| left.plus(right.times(-1)?));
            difference.into_iter().for_each(|linear| linear.near(0, out));
        } else if let (Some(linear), Some(int)) = (self.linear(id, 0), self.int(id)) {
            if linear.param.is_none() {
                out.push((None, linear.plus.cast_unsigned()));
            }
            for end in [number::greatest(int), number::least(int)] {
                // Beyond 127 bits, landmarks have to do.
                i128::try_from(number::magnitude(int, end))
                    .into_iter()
                    .for_each(|_| linear.near(end.cast_signed(), out));
            }
        }
    }

    fn int(&self, id: ExprId) -> Option<Int> {
        match self.typing.kind(self.typing.results(true).exprs.get(id.index()).copied().flatten()?) {
            Kind::Int(int) => Some(int),
            _ => None,
        }
    }

    fn linear(&self, id: ExprId, depth: u32) -> Option<Linear> {
        if depth > MAX_DEPTH {
            return None;
        }
        let inner = |id: ExprId| self.linear(id, depth.saturating_add(1));
        match self.hir.kind(id) {
            ExprKind::Lit(Lit::Int { value, .. }) => Some(Linear::constant(i128::try_from((*value)?).ok()?)),
            ExprKind::Lit(Lit::Byte(byte)) => Some(Linear::constant((*byte).into())),
            ExprKind::Paren(of) | ExprKind::Cast { expr: of, .. } | ExprKind::Unary { op: UnOp::Deref, expr: of } => {
                inner(*of)
            }
            ExprKind::Unary { op: UnOp::Neg, expr } => inner(*expr)?.times(-1),
            ExprKind::Binary { op, lhs, rhs, .. } => {
                let (left, right) = (inner(*lhs)?, inner(*rhs)?);
                match op {
                    BinOp::Add => left.plus(right),
                    BinOp::Sub => left.plus(right.times(-1)?),
                    BinOp::Mul if left.param.is_none() => right.times(left.plus),
                    BinOp::Mul if right.param.is_none() => left.times(right.plus),
                    _ => None,
                }
            }
            ExprKind::Path(path) => match &path.res {
                Res::Local(binding) => self.variable(*binding, depth),
                Res::Item { item, rest: 0 } => match &self.hir.items[*item].kind {
                    ItemKind::Const(constant) => inner(self.hir.bodies[constant.body?].root),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        }
    }

    /// A parameter, or a variable that has one value.
    fn variable(&self, binding: BindingId, depth: u32) -> Option<Linear> {
        if let Some(index) = self.params.iter().position(|param| *param == Some(binding)) {
            return Some(Linear { param: Some(index), factor: 1, plus: 0 });
        }
        let known = &self.hir.bindings[binding];
        let is_one = known.kind == BindingKind::Let && !known.mutable && known.whole;
        let init = known.init.filter(|_| is_one);
        self.linear(init?, depth.saturating_add(1))
    }
}

impl Linear {
    fn constant(value: i128) -> Linear {
        Linear { param: None, factor: 0, plus: value }
    }

    fn times(self, by: i128) -> Option<Linear> {
        let (factor, plus) = (self.factor.checked_mul(by)?, self.plus.checked_mul(by)?);
        Some(Linear { factor, plus, ..self })
    }

    /// The sum, unless it is one of two parameters.
    fn plus(self, other: Linear) -> Option<Linear> {
        if self.param.is_some() && other.param.is_some() && self.param != other.param {
            return None;
        }
        let (factor, plus) = (self.factor.checked_add(other.factor)?, self.plus.checked_add(other.plus)?);
        Some(Linear { param: self.param.or(other.param), factor, plus })
    }

    /// The parameter's values at which this reaches a number, and those beside.
    fn near(self, goal: i128, out: &mut Vec<(Option<usize>, u128)>) {
        let at = goal.checked_sub(self.plus).and_then(|rest| rest.checked_div(self.factor));
        let (Some(at), Some(param)) = (at, self.param) else { return };
        for value in [at.saturating_sub(1), at, at.saturating_add(1)] {
            out.push((Some(param), value.cast_unsigned()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_multiple_and_a_constant_are_solved() {
        let linear = Linear { param: Some(1), factor: 3, plus: 7 };
        let mut found = Vec::new();
        linear.near(100, &mut found);
        assert_eq!(found, [(Some(1), 30), (Some(1), 31), (Some(1), 32)]);
        let (zero, two) =
            (linear.plus(linear.times(-1).unwrap()).unwrap(), Linear { param: Some(0), factor: 1, plus: 0 });
        zero.near(5, &mut found);
        assert_eq!(found.len(), 3, "nothing can be said of 0 times a parameter");
        assert_eq!(linear.plus(two), None);
    }
}
