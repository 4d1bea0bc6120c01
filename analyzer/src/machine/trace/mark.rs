//! What is told of a wrapped value: the code of the text that uses it, once for each way of using it.

use std::rc::Rc;

use super::{MARKS, Spot, Trace};
use crate::machine::bits::number;
use crate::machine::instance::Body;
use crate::machine::{Machine, Position};
pub(crate) use crate::report::TrailUse as Use;
use crate::source::{Span, to_usize};

/// Code that uses a wrapped value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Mark {
    pub(crate) used: Use,
    pub(crate) span: Span,
    pub(crate) position: Position,
    /// The value at the first time, if it is one number.
    pub(crate) value: Option<String>,
    /// What is called.
    pub(crate) callee: Option<Rc<str>>,
    /// Of `Printed`: how many bytes there were on standard output before.
    pub(crate) printed: usize,
    /// The same, the last time.
    pub(super) last_printed: usize,
    pub(crate) times: u64,
}

/// Code of the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Site {
    pub(super) body: Body,
    pub(super) span: Span,
    /// Whether it is the frame that runs, not one that waits for it.
    pub(super) is_own: bool,
}

impl Trace {
    /// The code of the text that runs, or waits for what runs.
    pub(super) fn site(&mut self, m: &Machine<'_>, spot: &Spot<'_>) -> Option<Site> {
        if self.is_text(m, spot.code.body) {
            let span = spot.code.span(u32::try_from(spot.pc).unwrap_or(u32::MAX));
            return Some(Site { body: spot.code.body, span, is_own: true });
        }
        self.waiting(m)
    }

    /// The code of the text that waits for a call.
    pub(super) fn waiting(&mut self, m: &Machine<'_>) -> Option<Site> {
        let frame = m.thread.frames.iter().rev().find(|frame| self.is_text(m, frame.code.body))?;
        let span = frame.code.span(frame.pc.saturating_sub(1));
        Some(Site { body: frame.code.body, span, is_own: false })
    }

    /// The caller, if it is code of the text.
    pub(super) fn caller(&mut self, m: &Machine<'_>) -> Option<Site> {
        let frame = m.thread.frames.last().filter(|frame| self.is_text(m, frame.code.body))?;
        let span = frame.code.span(frame.pc.saturating_sub(1));
        Some(Site { body: frame.code.body, span, is_own: false })
    }

    pub(super) fn is_text(&mut self, m: &Machine<'_>, body: Body) -> bool {
        *self.of_text.entry(body).or_insert_with(|| m.program.position(body, Span::default()).is_some())
    }

    /// Tells of a use, or counts it.
    pub(super) fn mark(&mut self, m: &Machine<'_>, site: Site, used: Use) -> Option<&mut Mark> {
        let key = (site.body, site.span, used);
        if let Some(&known) = self.known.get(&key) {
            let mark = self.marks.get_mut(known)?;
            // What one call prints goes out in pieces: a line counts once.
            if used != Use::Printed || m.host.has_ended_line(crate::machine::Stream::Out, mark.last_printed) {
                mark.times = mark.times.saturating_add(1);
            }
            if used == Use::Printed {
                mark.last_printed = m.host.written(crate::machine::Stream::Out);
            }
            return None;
        }
        if self.marks.len() >= MARKS {
            return None;
        }
        let position = m.program.position(site.body, site.span)?;
        self.known.insert(key, self.marks.len());
        let printed = m.host.written(crate::machine::Stream::Out);
        let span = site.span;
        self.marks.push(Mark {
            used,
            span,
            position,
            value: None,
            callee: None,
            printed,
            last_printed: printed,
            times: 1,
        });
        self.marks.last_mut()
    }
}

/// So many bytes of the stack as an integer's bits.
pub(super) fn bits(m: &Machine<'_>, at: usize, size: u64) -> u128 {
    let end = at.saturating_add(to_usize(u32::try_from(size).unwrap_or(16)));
    let bytes = m.memory.stack.get(at..end).unwrap_or_default();
    number(bytes)
}
