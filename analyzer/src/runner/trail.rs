//! The corruption trail of a release run that parts from the debug run: a trace, in the report's terms.

use super::Entry;
use crate::machine::{self, Mark, Recorder, Text, Trace, Wrapped};
use crate::report::{
    BuildProfile, Overflow, ProfileRun, RunConfig, Step, Steps, Trail, TrailCode, TrailStep, TrailUse as Use,
};
use crate::source::{Span, to_usize};

/// Instructions before the point of interest at which recording begins.
const BEFORE: u64 = 50_000;

/// Instructions of runs that are recorded.
const RECORDED: u64 = 2_000_000;

/// How many characters of a printed line are kept.
const LINE: usize = 120;

/// Whether a run without overflow checks may owe its end to a value that wrapped, where another, checked one, is beside it.
pub(super) fn may_differ(checked: &ProfileRun, unchecked: &ProfileRun) -> bool {
    let overflowed = checked.panic.as_ref().is_some_and(|panic| panic.message.ends_with(" with overflow"));
    overflowed && unchecked.steps > 0
}

/// What is recorded of a run.
#[derive(Debug, Clone, Copy)]
pub(super) enum Record {
    /// Only where something wraps, and the end.
    Places,
    /// Steps from this instruction on.
    From(u64),
}

/// A run that is traced, and perhaps recorded, if it is not too long for that.
pub(super) fn traced(
    text: &mut Text<'_, '_>,
    entry: Entry,
    profile: BuildProfile,
    config: &RunConfig,
    record: Option<Record>,
) -> Option<Box<Trace>> {
    let instance = super::start(text, entry).ok()?;
    let mut machine = super::machine(text, profile, config);
    machine.follow_wrapped();
    if record.is_some() {
        machine.trace_at_most(RECORDED);
    }
    if let Some(Record::From(from)) = record {
        machine.record(from);
    }
    machine.run(instance, &[]);
    machine.take_trace()
}

/// The steps of a run around where something first wraps, or at its end.
pub(super) fn steps(text: &mut Text<'_, '_>, entry: Entry, profile: BuildProfile, config: &RunConfig) -> Option<Steps> {
    // A run is the same each time: the first one finds out where to look.
    let first = traced(text, entry, profile, config, Some(Record::Places))?;
    if first.is_too_long() && first.wrapped_at.is_none() {
        return None;
    }
    let until = first.wrapped_at.unwrap_or(first.taken);
    let from = Record::From(until.saturating_sub(BEFORE));
    let recorder = traced(text, entry, profile, config, Some(from))?.recorder?;
    let Recorder { steps, dropped, is_cut, .. } = recorder;
    Some(Steps { steps: steps.into_iter().map(told).collect(), dropped, cut: is_cut })
}

fn told(step: machine::Step) -> Step {
    Step {
        line: to_usize(step.line),
        function: step.function.to_string(),
        values: step.values.into_iter().map(|(name, value)| (name.to_string(), value)).collect(),
        printed: step.printed,
        wrapped: step.is_wrong,
    }
}

/// What a trace found; `None` if nothing wrapped.
pub(super) fn trail(trace: Trace, stdout: &str) -> Option<Trail> {
    let cut = trace.is_cut();
    let Wrapped { operation, of, exact, wrapped, span, position } = trace.first?;
    let code = code(span, position.line, position.column);
    let first = Overflow { operation, ty: of.to_owned(), exact, wrapped, code };
    let marks = &trace.marks;
    let steps = marks.iter().filter(|mark| !is_told(mark, marks)).map(|mark| step(mark, stdout)).collect();
    Some(Trail { first, count: trace.wraps, steps, cut })
}

/// Whether another mark says more: of the same code, or of arithmetic that this one is a part of.
fn is_told(mark: &Mark, all: &[Mark]) -> bool {
    all.iter().any(|other| match (mark.used, other.used) {
        (Use::Passed, Use::Stored | Use::Printed | Use::Indexed | Use::Allocated | Use::Panicked | Use::Exited)
        | (Use::Stored | Use::Allocated | Use::Returned, Use::Printed | Use::Panicked) => other.span == mark.span,
        (Use::Computed, Use::Computed) => other.span != mark.span && other.span.contains(mark.span),
        _ => false,
    })
}

fn step(mark: &Mark, stdout: &str) -> TrailStep {
    let value = match mark.used {
        Use::Printed => line(stdout, mark.printed),
        _ => mark.value.clone(),
    };
    TrailStep {
        used: mark.used,
        value,
        callee: mark.callee.as_deref().map(str::to_owned),
        times: mark.times,
        code: code(mark.span, mark.position.line, mark.position.column),
    }
}

fn code(span: Span, line: u32, column: u32) -> TrailCode {
    TrailCode { start: to_usize(span.start), end: to_usize(span.end), line: to_usize(line), column: to_usize(column) }
}

/// The line around a byte of a text.
fn line(text: &str, at: usize) -> Option<String> {
    let at = text.floor_char_boundary(at);
    let (before, after) = text.split_at_checked(at)?;
    let start = before.rfind('\n').map_or(0, |newline| newline.saturating_add(1));
    let end = after.find('\n').map_or(text.len(), |newline| at.saturating_add(newline));
    Some(text.get(start..end)?.chars().take(LINE).collect())
}
