//! Makes inputs of the numbers with which, by interval analysis, an operation may fail.

use rustc_hash::FxHashSet;

use crate::interval::{Analysis, Given, Key, Ranges, Step, Wide};
use crate::source::to_u32;

use super::number;
use super::shape::{Fields, Shape, Value};
use super::subject::Subject;

/// Inputs at most.
const MOST: usize = 160;
/// Elements at most.
const LONGEST: u128 = 40;
/// Ways to make lists: how many elements more than are needed, and whether the greatest are taken.
const LISTS: [(u128, bool); 5] = [(0, true), (1, true), (1, false), (2, true), (8, true)];

/// Inputs to try first.
pub(super) fn inputs(analysis: &Analysis, subject: &Subject) -> Vec<Vec<Value>> {
    let shapes: Vec<&Shape> = subject.params.iter().map(|(_, shape)| shape).collect();
    let has_lists = shapes.iter().any(|shape| has_lists(shape));
    let ways = if has_lists { LISTS.as_slice() } else { LISTS.get(..1).unwrap_or_default() };
    let mut seen = FxHashSet::default();
    let mut all = Vec::new();
    for given in analysis.inputs() {
        for &(more, is_greatest) in ways {
            let maker = Maker { analysis, given: &given, more, is_greatest };
            let input: Vec<Value> =
                (0..).zip(&shapes).map(|(index, shape)| maker.value(shape, &[Step::Param(index)])).collect();
            if seen.insert(input.clone()) {
                all.push(input);
            }
        }
        if all.len() >= MOST {
            break;
        }
    }
    all.truncate(MOST);
    all
}

fn has_lists(shape: &Shape) -> bool {
    match shape {
        Shape::List { .. } | Shape::Text { .. } => true,
        Shape::Ref(_, of) | Shape::Boxed(of) | Shape::Array(of, _) => has_lists(of),
        Shape::Record(fields) => fields.shapes().any(has_lists),
        Shape::Choice(variants) => variants.iter().any(|fields| fields.shapes().any(has_lists)),
        Shape::Bool | Shape::Char | Shape::Int(_) | Shape::Float(_) => false,
    }
}

/// Makes values of numbers.
struct Maker<'m> {
    analysis: &'m Analysis,
    given: &'m Given,
    more: u128,
    is_greatest: bool,
}

impl Maker<'_> {
    fn value(&self, shape: &Shape, way: &[Step]) -> Value {
        match shape {
            Shape::Bool | Shape::Char | Shape::Int(_) => match self.number(way) {
                Some(bits) if is_of(shape, bits) => Value::Bits(bits),
                _ => shape.simplest(),
            },
            Shape::Float(_) => shape.simplest(),
            Shape::Ref(_, of) | Shape::Boxed(of) => {
                let inside = then(way, Step::Deref);
                match &**of {
                    Shape::List { of, .. } => self.list(of, &inside, self.analysis.length(self.given, way)),
                    Shape::Text { .. } => self.text(self.analysis.length(self.given, way)),
                    other => self.value(other, &inside),
                }
            }
            // The third field of a `Vec` is its length.
            Shape::List { of, .. } => self.list(of, way, self.analysis.number(self.given, &field(way, 0, 2))),
            Shape::Text { .. } => self.text(self.analysis.number(self.given, &field(&field(way, 0, 0), 0, 2))),
            Shape::Array(of, len) => {
                Value::Parts((0..*len).map(|index| self.value(of, &field(way, 0, index))).collect())
            }
            Shape::Record(fields) => Value::Parts(self.fields(fields, way, 0)),
            Shape::Choice(variants) => {
                let chosen = self.analysis.tag(self.given, way).and_then(Wide::to_u32).map(crate::source::to_usize);
                let chosen = chosen.filter(|index| *index < variants.len()).unwrap_or(0);
                let parts = variants.get(chosen).map(|fields| self.fields(fields, way, chosen));
                Value::Variant(chosen, parts.unwrap_or_default())
            }
        }
    }

    fn fields(&self, fields: &Fields, way: &[Step], variant: usize) -> Vec<Value> {
        fields.shapes().enumerate().map(|(index, shape)| self.value(shape, &field(way, variant, index))).collect()
    }

    /// The number of a part, or one that an element may be.
    fn number(&self, way: &[Step]) -> Option<u128> {
        if let Some(number) = self.analysis.number(self.given, way) {
            return Some(number.bits());
        }
        let end = |ranges: Ranges| if self.is_greatest { ranges.last() } else { ranges.first() };
        self.analysis.element(self.given, way).map(|ranges| end(ranges).bits())
    }

    fn length(&self, least: Option<Wide>) -> u128 {
        least.and_then(Wide::magnitude).unwrap_or(0).saturating_add(self.more).min(LONGEST)
    }

    fn list(&self, of: &Shape, way: &[Step], least: Option<Wide>) -> Value {
        let element = |index: u128| {
            let own = field(way, 0, usize::try_from(index).unwrap_or(0));
            match self.value(of, &own) {
                // Of this one nothing was asked by its index.
                simple if simple == of.simplest() => self.value(of, &then(way, Step::Key(Key::Element))),
                known => known,
            }
        };
        Value::Parts((0..self.length(least)).map(element).collect())
    }

    fn text(&self, least: Option<Wide>) -> Value {
        Value::Text("a".repeat(usize::try_from(self.length(least)).unwrap_or(0)))
    }
}

fn is_of(shape: &Shape, bits: u128) -> bool {
    match shape {
        Shape::Int(int) => number::wrap(*int, bits) == bits,
        Shape::Bool => bits < 2,
        _ => u32::try_from(bits).is_ok_and(|bits| char::from_u32(bits).is_some()),
    }
}

fn then(way: &[Step], step: Step) -> Vec<Step> {
    way.iter().copied().chain([step]).collect()
}

fn field(way: &[Step], variant: usize, index: usize) -> Vec<Step> {
    then(way, Step::Key(Key::Field(to_u32(variant), to_u32(index))))
}
