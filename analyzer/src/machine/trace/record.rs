//! Records a run step by step: the line that is run next, and what the variables of its function hold.

use std::collections::VecDeque;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::show::{Lies, show};
use super::{Spot, Trace};
use crate::machine::Machine;
use crate::machine::code::{Instr, Noted};
use crate::machine::instance::Body;
use crate::machine::run::Frame;
use crate::order;
use crate::source::{Span, to_usize};

/// Steps that are kept before something wraps, and after.
const KEPT: usize = 300;
/// Variables that are told of a function.
const VARIABLES: usize = 12;

/// A line about to be run.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Step {
    pub(crate) line: u32,
    /// Code of the line.
    pub(crate) span: Span,
    pub(crate) function: Rc<str>,
    /// Names and values of the variables that have one.
    pub(crate) values: Vec<(Rc<str>, String)>,
    /// Bytes on standard output so far.
    pub(crate) printed: usize,
    /// Whether a value has wrapped before.
    pub(crate) is_wrong: bool,
}

/// The steps of a run.
#[derive(Debug, Default)]
pub(crate) struct Recorder {
    /// Nothing is recorded before so many instructions.
    from: u64,
    pub(crate) steps: VecDeque<Step>,
    /// How many were dropped before the first.
    pub(crate) dropped: usize,
    /// Steps that were taken after something wrapped.
    after: usize,
    /// Whether the end is missing.
    pub(crate) is_cut: bool,
    last: Option<(Body, u32, usize)>,
    /// Variables that hold something, by where the frame begins.
    live: FxHashMap<usize, Vec<u16>>,
    /// The same of frames that are put aside, by their blocks.
    parked: FxHashMap<u64, Vec<u16>>,
    lines: FxHashMap<(Body, Span), Option<u32>>,
}

impl Recorder {
    pub(super) fn new(from: u64) -> Recorder {
        Recorder { from, ..Recorder::default() }
    }

    /// Whether there is nothing more to be recorded.
    pub(super) fn is_done(&self) -> bool {
        self.is_cut
    }

    pub(super) fn parked(&mut self, frame: &Frame) {
        let live = self.live.remove(&to_usize(frame.base)).unwrap_or_default();
        self.parked.insert(frame.block, live);
    }

    pub(super) fn unparked(&mut self, frame: &Frame) {
        let live = self.parked.remove(&frame.block).unwrap_or_default();
        self.live.insert(to_usize(frame.base), live);
    }

    /// Is told of an instruction.
    pub(super) fn tell(&mut self, m: &mut Machine<'_>, spot: &Spot<'_>, instr: Instr, taken: u64, is_wrong: bool) {
        if spot.code.vars.is_empty() && spot.code.lines.is_empty() {
            return;
        }
        if spot.pc == 0 {
            let params = spot.code.vars.iter().zip(0..).filter(|(var, _)| var.is_param).map(|(_, index)| index);
            self.live.insert(spot.base, params.collect());
        }
        if let Instr::Note(at) = instr {
            self.note(spot, at);
        }
        let pc = u32::try_from(spot.pc).unwrap_or(u32::MAX);
        if taken >= self.from && spot.code.lines.binary_search(&pc).is_ok() {
            self.step(m, spot, is_wrong);
        }
    }

    fn note(&mut self, spot: &Spot<'_>, at: u32) {
        let Some(note) = spot.code.notes.get(to_usize(at)) else { return };
        let live = self.live.entry(spot.base).or_default();
        let (Noted::Given(var) | Noted::Gone(var)) = *note;
        live.retain(|known| *known != var);
        if matches!(note, Noted::Given(_)) {
            live.push(var);
        }
    }

    fn step(&mut self, m: &mut Machine<'_>, spot: &Spot<'_>, is_wrong: bool) {
        let body = spot.code.body;
        let span = spot.code.span(u32::try_from(spot.pc).unwrap_or(u32::MAX));
        let line = self.lines.entry((body, span)).or_insert_with(|| m.program.position(body, span).map(|at| at.line));
        let Some(line) = *line else { return };
        let depth = m.thread.frames.len();
        if self.last.replace((body, line, depth)) == Some((body, line, depth)) {
            return;
        }
        if is_wrong {
            self.after = self.after.saturating_add(1);
            if self.after > KEPT {
                self.is_cut = true;
                return;
            }
        } else if self.steps.len() >= KEPT {
            self.steps.pop_front();
            self.dropped = self.dropped.saturating_add(1);
        }
        let printed = m.host.written(crate::machine::Stream::Out);
        let (function, values) = (m.program.name(body).into(), self.values(m, spot));
        self.steps.push_back(Step { line, span, function, values, printed, is_wrong });
    }

    fn values(&self, m: &mut Machine<'_>, spot: &Spot<'_>) -> Vec<(Rc<str>, String)> {
        let live = self.live.get(&spot.base).map(Vec::as_slice).unwrap_or_default();
        let mut vars: Vec<u16> = live.to_vec();
        order::sort(&mut vars);
        let vars = vars.into_iter().filter_map(|var| spot.code.vars.get(usize::from(var)));
        let told = vars.take(VARIABLES).map(|var| {
            let at = Lies::Stack(spot.base.saturating_add(to_usize(var.at)));
            let at = match (var.is_boxed, at) {
                (true, Lies::Stack(at)) => Lies::Behind(crate::machine::bits::low64(super::mark::bits(m, at, 8))),
                _ => at,
            };
            (var.name.clone(), show(m, var.ty, at))
        });
        told.collect()
    }
}

impl Trace {
    /// Tells the recorder, if there is one.
    pub(super) fn record(&mut self, m: &mut Machine<'_>, spot: &Spot<'_>, instr: Instr) {
        let (taken, is_wrong) = (self.taken, self.first.is_some());
        if let Some(recorder) = self.recorder.as_mut().filter(|recorder| !recorder.is_done()) {
            recorder.tell(m, spot, instr, taken, is_wrong);
        }
    }
}
