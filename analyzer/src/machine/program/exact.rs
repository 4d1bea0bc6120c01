//! What a text says to those who look for what rustc refuses: types of literals, graphs like rustc's own, values of constants.

use super::Text;
use crate::flow::{self, Const, ConstKind, Graph};
use crate::hir::{BodyId, ExprId, Id as _};
use crate::machine::bits::number;
use crate::machine::code::Num;
use crate::machine::{Limits, Machine, Outcome, Profile, Program as _, Target};
use crate::source::{Span, to_usize};
use crate::types::{Kind, Ty};

/// Steps and bytes that a constant may take.
const FUEL: u64 = 1_000_000;
const HEAP: usize = 1 << 20;

impl Text<'_, '_> {
    /// The graphs of a body and the closures in it, as exact as rustc's.
    pub(crate) fn exact_graphs(&mut self, body: BodyId) -> Vec<Graph> {
        let graphs = flow::lower_exactly(&mut self.typing, body, self.source, self.edition);
        graphs.into_iter().map(|(_, graph)| graph).collect()
    }

    /// The type of an expression as it is written.
    pub(crate) fn type_of(&mut self, expr: ExprId) -> Option<Ty> {
        let (_, results) = self.typing.query(true);
        results.exprs.get(expr.index()).copied().flatten()
    }

    pub(crate) fn kind_of(&self, ty: Ty) -> Kind {
        self.typing.kind(ty)
    }

    /// What occurs in a type: `types::flag`.
    pub(crate) fn flags(&self, ty: Ty) -> u8 {
        self.typing.interned().flags(ty)
    }

    pub(crate) fn slice(&self, span: Span) -> &str {
        self.source.slice(span)
    }

    /// Whether dropping a value of the type may do something.
    pub(crate) fn may_drop(&mut self, ty: Ty) -> bool {
        self.typing.query(true).0.needs_drop(ty)
    }

    /// The value of a `const` item of a scalar type, if it has one.
    pub(crate) fn constant_bits(&mut self, constant: &Const, num: Num, profile: Profile) -> Option<u128> {
        let ConstKind::Item(def, args) = constant.kind else { return None };
        match self.resolve(def, args) {
            Target::Code(instance) => {
                let limits = Limits { stack: HEAP, heap: HEAP };
                let mut machine = Machine::new(self, profile, limits, FUEL);
                let (outcome, value) = machine.run(instance, &[]);
                let bytes = value.get(..to_usize(num.bytes().into()))?;
                let bits = number(bytes);
                matches!(outcome, Outcome::Finished).then_some(bits)
            }
            Target::Intrinsic(path, _) | Target::Unsupported(path) => {
                let limits = Limits { stack: HEAP, heap: HEAP };
                crate::machine::intrinsic::constant(&mut Machine::new(self, profile, limits, FUEL), &path, constant.ty)
            }
            _ => None,
        }
    }
}
