//! Interval analysis: which operations of a function can fail at all, and what its inputs must be for that, found without running it.
//!
//! It goes through the flow graphs of a function, and of what that calls in the text and the model, with sets of numbers in place of
//! numbers (abstract interpretation: <https://doi.org/10.1145/512950.512973>). What it does not know may be anything; where it
//! can't look, it says so, and nothing is proved.

mod arith;
mod assume;
mod call;
mod cast;
mod engine;
mod eval;
mod graph;
mod intrinsic;
mod join;
mod place;
mod ranges;
mod site;
mod solve;
mod state;
mod symbol;
#[cfg(test)]
mod tests;
mod value;
mod wide;

pub(crate) use ranges::Ranges;
pub(crate) use solve::Given;
pub(crate) use symbol::Step;
pub(crate) use value::Key;
pub(crate) use wide::Wide;

use std::rc::Rc;

use engine::{Engine, Frame};
use site::Site;
use state::State;
use symbol::{Input, Origin, Symbols};
use value::{Scalar, Value};

use crate::flow::{Const, ConstKind, Graph, Operand, Rvalue, StatementKind, TerminatorKind};
use crate::hir::Id as _;
use crate::machine::{Body, Instance, Program as _, Text};
use crate::types::{Def, Kind, Ty};

/// Statements that are gone through.
const FUEL: u64 = 60_000;
/// Parts in parts of what a function is given.
const DEPTH: u32 = 4;
/// Elements of an array that are told apart.
const ELEMENTS: i128 = 16;

/// What is true of all inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Proof {
    /// Builds do the same.
    Same,
    /// And none panics.
    Returns,
}

/// What is known of a function.
pub(crate) struct Analysis {
    /// What is proved.
    pub(crate) proof: Option<Proof>,
    /// Why nothing could be, whatever its operations do.
    #[cfg(test)]
    pub(crate) doubt: Option<&'static str>,
    /// Operations that may fail.
    sites: Vec<Site>,
    symbols: Symbols,
}

/// Looks at a function of the text.
pub(crate) fn analyse(text: &mut Text<'_, '_>, function: Def) -> Analysis {
    let args = text.list(&[]);
    let instance = Instance { body: Body::Item(function), args };
    let graph = text.graph(instance.body);
    let is_known = graph.is_some();
    let graph = graph.unwrap_or_default();
    let mut engine = Engine::new(text, FUEL, &numbers(&graph));
    if !is_known {
        engine.doubt("its code is not known");
    }
    if graph.is_async {
        engine.doubt("it is asynchronous");
    }
    let frame = Frame { call: 0, body: instance.body, args, graph };
    let mut entry = State::default();
    for index in 1..=frame.graph.params {
        let local = crate::flow::LocalId::from_index(index);
        let ty = engine.ty(&frame, frame.graph.locals[local].ty);
        let param = Step::Param(crate::source::to_u32(index).saturating_sub(1));
        let input = engine.symbols.input(None, param);
        let value = engine.given(ty, input, 0);
        Rc::make_mut(&mut entry.memory).insert(Engine::param(0, index), value);
    }
    engine.look_at_types(&frame);
    engine.stack.push(instance);
    engine.run(&frame, None, entry);
    let doubt = engine.hole;
    let (sites, symbols) = (engine.sites.all, engine.symbols);
    let parts = sites.iter().any(|site| site.parts);
    let proof = match doubt {
        None if sites.is_empty() => Some(Proof::Returns),
        None if !parts => Some(Proof::Same),
        _ => None,
    };
    Analysis {
        proof,
        #[cfg(test)]
        doubt,
        sites,
        symbols,
    }
}

impl Engine<'_, '_, '_> {
    /// A value that the function is given, whose numbers have names from the start.
    fn given(&mut self, ty: Ty, input: Input, depth: u32) -> Value {
        let kind = self.kind(ty);
        if let Some(whole) = Ranges::of_kind(kind) {
            return Value::Scalar(Scalar::Sym(self.symbols.sym(Origin::Input(input), &whole)));
        }
        if depth < DEPTH {
            self.parts_given(kind, input, depth.saturating_add(1));
        }
        Value::Input(input)
    }

    fn parts_given(&mut self, kind: Kind, input: Input, depth: u32) {
        let part = |engine: &mut Self, key: Key, ty: Ty| {
            let part = engine.symbols.input(Some(input), Step::Key(key));
            engine.given(ty, part, depth);
        };
        match kind {
            Kind::Ref(_, _, to) => {
                if matches!(self.kind(to), Kind::Slice(_) | Kind::Str) {
                    let lengths = self.lengths(to);
                    self.symbols.sym(Origin::Length(input), &lengths);
                }
                let object = self.symbols.input(Some(input), Step::Deref);
                self.given(to, object, depth);
            }
            Kind::Tuple(parts) => {
                let parts = self.text.types(parts).to_vec();
                parts.into_iter().enumerate().for_each(|(index, ty)| part(self, call::field(index), ty));
            }
            Kind::Array(of, len) => {
                if let Kind::Value(len @ 0..=ELEMENTS) = self.kind(len) {
                    let count = usize::try_from(len).unwrap_or(0);
                    (0..count).for_each(|index| part(self, call::field(index), of));
                }
            }
            Kind::Adt(def, args) => {
                let Some(adt) = self.text.adt(def).filter(|_| def.is_text() || !self.is_vec(def)) else { return };
                if adt.kind == crate::machine::AdtShape::Enum {
                    let last = Wide::unsigned(u128::try_from(adt.variants.len()).unwrap_or(0)).previous();
                    self.symbols.sym(Origin::Tag(input), &Ranges::between(Wide::ZERO, last));
                }
                for (variant, fields) in (0..).zip(&adt.variants) {
                    for (index, field) in (0..).zip(&fields.fields) {
                        let ty = self.text.subst(*field, args);
                        part(self, Key::Field(variant, index), ty);
                    }
                }
            }
            _ => {}
        }
    }

    fn is_vec(&self, def: Def) -> bool {
        let path = self.text.model_path(def).unwrap_or_default();
        matches!(&*path, "std::vec::Vec" | "std::string::String" | "std::boxed::Box")
    }
}

/// The numbers that a graph mentions, with those beside them, in order.
fn numbers(graph: &Graph) -> Vec<Wide> {
    let mut all = Vec::new();
    for (_, block) in graph.blocks.iter() {
        let operands = block.statements.iter().flat_map(|statement| operands(&statement.kind));
        let switched: Vec<u128> = match block.terminator.as_ref().map(|terminator| &terminator.kind) {
            Some(TerminatorKind::Switch { targets, .. }) => targets.iter().map(|(bits, _)| *bits).collect(),
            _ => Vec::new(),
        };
        let bits = operands.filter_map(|operand| match operand {
            Operand::Const(Const { kind: ConstKind::Bits(bits), .. }) => Some(*bits),
            _ => None,
        });
        for bits in bits.chain(switched) {
            let value = Wide::unsigned(bits);
            all.extend([value.previous(), value, value.next(), value.negated()]);
        }
    }
    all.truncate(400);
    all
}

fn operands(statement: &StatementKind) -> Vec<&Operand> {
    match statement {
        StatementKind::Assign(_, value) => match value {
            Rvalue::Use(one) | Rvalue::Repeat(one, _) | Rvalue::Unary(_, _, one) | Rvalue::Cast(_, one, _) => vec![one],
            Rvalue::Binary(_, _, a, b) => vec![a, b],
            Rvalue::Aggregate(_, parts) => parts.iter().collect(),
            Rvalue::Ref { .. } | Rvalue::RawPtr { .. } | Rvalue::Len(_) | Rvalue::Variant(_) => Vec::new(),
        },
        StatementKind::Call(call) => call.args.iter().collect(),
        _ => Vec::new(),
    }
}
