//! The outcomes of a rectangle of inputs, one input for each of its cells: what a map of the input plane, or a strip, is drawn from.

use crate::report::{Axis, Document, Edition, PlaneConfig, PlaneReport, SearchConfig, Verdict};
use crate::runner::Runner;
use crate::types::Int;

use super::number;
use super::shape::{Shape, Value};
use super::subject::Subject;
use super::trial::Builds;

/// Cells of a side, at most.
const SIDE: usize = 200;

impl Runner {
    /// Runs a function once for each cell of a rectangle. Never fails: what can't be drawn is an error of the report.
    pub fn plane(
        &self,
        document: &Document,
        edition: Edition,
        plane: &PlaneConfig,
        (columns, rows): (usize, usize),
        config: &SearchConfig,
    ) -> PlaneReport {
        let mut report = PlaneReport::default();
        let subject = match self.subject(document, edition, &plane.function) {
            Ok(subject) => subject,
            Err(errors) => return PlaneReport { errors, ..report },
        };
        let Some(input) = decoded(&subject, &plane.input) else { return report };
        report.args = super::run::literals(&subject, &input);
        let (Some(mut x), y) = (side(&subject, &plane.x, columns), plane.y.as_ref()) else { return report };
        let mut y = match y {
            Some(axis) => match side(&subject, axis, rows) {
                Some(side) => Some(side),
                None => return report,
            },
            None => None,
        };
        report.mark = x.meet(&input).zip(y.as_mut().map_or(Some(0), |y| y.meet(&input)));
        let draw = |builds: &mut Builds<'_>| draw(builds, &subject, &input, (&x, y.as_ref()));
        report.cells = self.with_builds(document, edition, &subject, config, draw).unwrap_or_default();
        report.columns = x.values.iter().map(|&value| number::decimal(x.int, value)).collect();
        report.rows = match &y {
            Some(y) => y.values.iter().map(|&value| number::decimal(y.int, value)).collect(),
            None => vec![String::new()],
        };
        report.ends = std::iter::once(&x).chain(&y).map(Side::ends).collect();
        report
    }

    /// A plane with its input moved, and the input as Rust writes its arguments: the integer parameters of these indices have
    /// these values, in decimal digits. As it was if that can't be.
    pub fn moved(
        &self,
        document: &Document,
        edition: Edition,
        plane: PlaneConfig,
        values: &[(usize, String)],
    ) -> (PlaneConfig, Vec<String>) {
        let Ok(subject) = self.subject(document, edition, &plane.function) else { return (plane, Vec::new()) };
        let Some(mut input) = decoded(&subject, &plane.input) else { return (plane, Vec::new()) };
        for (param, value) in values {
            let int = subject.params.get(*param).and_then(|(_, shape)| shape.inner().int());
            let value = int.and_then(|int| number::nearest(int, value));
            if let (Some(value), Some(part)) = (value, input.get_mut(*param)) {
                *part = Value::Bits(value);
            }
        }
        let args = super::run::literals(&subject, &input);
        (PlaneConfig { input: words(&subject, &input), ..plane }, args)
    }
}

/// A parameter and its values along a side.
struct Side {
    param: usize,
    int: Int,
    values: Vec<u128>,
}

impl Side {
    /// The least and the greatest value of its type.
    fn ends(&self) -> (String, String) {
        let decimal = |value| number::decimal(self.int, value);
        (decimal(number::least(self.int)), decimal(number::greatest(self.int)))
    }

    /// Puts the value of an input in the place of the nearest, if it lies between the first and the last, which stay; gives
    /// its index.
    fn meet(&mut self, input: &[Value]) -> Option<usize> {
        let Some(Value::Bits(bits)) = input.get(self.param) else { return None };
        let (first, last) = (self.values.first()?, self.values.last()?);
        let reach = last.wrapping_sub(*first);
        let at = bits.wrapping_sub(*first);
        if at > reach {
            return None;
        }
        let distance = |value: u128| value.wrapping_sub(*first).abs_diff(at);
        let all = self.values.iter().enumerate();
        let (nearest, value) = all.min_by_key(|(_, value)| distance(**value))?;
        if value == bits {
            return Some(nearest);
        }
        let index = nearest.min(self.values.len().saturating_sub(2)).max(1);
        *self.values.get_mut(index)? = *bits;
        Some(index)
    }
}

/// The values of an axis: all between its ends where they are few, else as many as there are cells, evenly apart.
fn side(subject: &Subject, axis: &Axis, cells: usize) -> Option<Side> {
    let (_, shape) = subject.params.get(axis.param)?;
    let int = shape.inner().int()?;
    let (from, to) = (number::nearest(int, &axis.from)?, number::nearest(int, &axis.to)?);
    let reach = to.wrapping_sub(from);
    if !number::is_before(int, from, to) && from != to {
        return None;
    }
    let last = u128::try_from(cells.clamp(2, SIDE)).ok()?.saturating_sub(1).min(reach);
    let value = |index: u128| {
        let (whole, rest) = (reach.checked_div(last).unwrap_or(0), reach.checked_rem(last).unwrap_or(0));
        let part = rest.wrapping_mul(index).checked_div(last).unwrap_or(0);
        from.wrapping_add(whole.wrapping_mul(index)).wrapping_add(part)
    };
    Some(Side { param: axis.param, int, values: (0..=last).map(value).collect() })
}

fn draw(builds: &mut Builds<'_>, subject: &Subject, input: &[Value], (x, y): (&Side, Option<&Side>)) -> Vec<String> {
    let shapes: Vec<&Shape> = subject.params.iter().map(|(_, shape)| shape).collect();
    let mut input = input.to_vec();
    let set = |input: &mut Vec<Value>, side: &Side, value: u128| {
        input.get_mut(side.param).into_iter().for_each(|part| *part = Value::Bits(value));
    };
    let rows: Vec<Option<u128>> = y.map_or_else(|| vec![None], |y| y.values.iter().copied().map(Some).collect());
    let mut cells = Vec::with_capacity(rows.len());
    for row in rows {
        if let (Some(y), Some(value)) = (y, row) {
            set(&mut input, y, value);
        }
        let mut line = String::new();
        for &value in &x.values {
            set(&mut input, x, value);
            let verdict = builds.run(&shapes, &input).map_or(Verdict::Open, |seen| seen.verdict);
            line.push(letter(verdict));
        }
        cells.push(line);
    }
    cells
}

fn letter(verdict: Verdict) -> char {
    match verdict {
        Verdict::Same => '=',
        Verdict::Parts => '!',
        Verdict::BothPanic => 'x',
        Verdict::Open => '?',
    }
}

/// The rectangle to look at first: the first two integers among the parameters, around an input.
pub(super) fn around(subject: &Subject, input: &[Value]) -> Option<PlaneConfig> {
    let mut axes = subject.params.iter().zip(input).enumerate().filter_map(|(param, ((_, shape), value))| {
        let (int, Value::Bits(bits)) = (shape.inner().int()?, value) else { return None };
        Some(axis(param, int, *bits))
    });
    let (x, y) = (axes.next()?, axes.next());
    Some(PlaneConfig { function: subject.path.clone(), input: words(subject, input), x, y })
}

/// An input as words in decimal digits.
fn words(subject: &Subject, input: &[Value]) -> Vec<String> {
    let mut words = Vec::new();
    subject.params.iter().zip(input).for_each(|((_, shape), value)| shape.encode(value, &mut words));
    words.iter().map(ToString::to_string).collect()
}

/// Twice as far as a value is from zero, and both ways if the type goes both ways; all of a narrow type.
fn axis(param: usize, int: Int, value: u128) -> Axis {
    let (least, most) = (number::least(int), number::greatest(int));
    let reach = number::magnitude(int, value).saturating_mul(2).max(32).min(most);
    let (from, to) = match (int.bits(), number::is_signed(int)) {
        (8, _) => (least, most),
        (_, true) => (reach.wrapping_neg(), reach),
        (_, false) => (0, reach),
    };
    Axis { param, from: number::decimal(int, from), to: number::decimal(int, to) }
}

fn decoded(subject: &Subject, words: &[String]) -> Option<Vec<Value>> {
    let words: Option<Vec<u128>> = words.iter().map(|word| word.parse().ok()).collect();
    let mut words = words?.into_iter();
    subject.params.iter().map(|(_, shape)| shape.decode(&mut words)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::DocumentKind;

    fn plane(text: &str, function: &str, x: (&str, &str), y: Option<(&str, &str)>) -> PlaneReport {
        let document = Document { name: "lib.rs".into(), kind: DocumentKind::Rust, text: text.into() };
        let axis = |param, (from, to): (&str, &str)| Axis { param, from: from.into(), to: to.into() };
        let input = vec!["1".to_owned(); 1 + usize::from(y.is_some())];
        let plane = PlaneConfig { function: function.into(), input, x: axis(0, x), y: y.map(|ends| axis(1, ends)) };
        let config = SearchConfig { fuel: 10_000_000, memory: 1 << 20, seed: 0 };
        Runner::new().plane(&document, Edition::E2024, &plane, (8, 8), &config)
    }

    #[test]
    fn few_inputs_have_a_cell_each() {
        let text = "fn add(a: u8, b: u8) -> u8 { a + b / (b - 1) * (b - 1) }";
        let report = plane(text, "add", ("253", "255"), Some(("0", "3")));
        assert_eq!(report.columns, ["253", "254", "255"]);
        assert_eq!(report.rows, ["0", "1", "2", "3"]);
        assert_eq!(report.cells, ["!!!", "xxx", "=!!", "=!!"]);
        assert_eq!(report.mark, None);
    }

    #[test]
    fn many_inputs_are_evenly_apart_and_both_ends_are_there() {
        let report = plane("fn neg(a: i16) -> i16 { -a }", "neg", ("-32768", "32767"), None);
        assert_eq!((report.columns.len(), report.rows.len()), (8, 1));
        assert_eq!(
            (report.columns.first().unwrap().as_str(), report.columns.last().unwrap().as_str()),
            ("-32768", "32767")
        );
        assert_eq!(report.cells, ["!======="]);
        assert_eq!(report.mark, Some((4, 0)), "1 is nearest to the fifth");
        assert_eq!(report.columns[4], "1");
        let near = plane("fn neg(a: i16) -> i16 { -a }", "neg", ("0", "32767"), None);
        assert_eq!((near.columns[0].as_str(), near.columns[1].as_str(), near.mark), ("0", "1", Some((1, 0))));
    }

    #[test]
    fn what_cannot_be_drawn_has_no_cells() {
        assert!(plane("fn id(a: u8) -> u8 { a }", "id", ("9", "3"), None).cells.is_empty());
        assert!(plane("fn id(a: bool) -> bool { a }", "id", ("0", "1"), None).cells.is_empty());
        assert!(!plane("fn id() {}", "id", ("0", "1"), None).errors.is_empty());
    }
}
