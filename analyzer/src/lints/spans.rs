//! Answers whether a place lies inside any of many spans.

use std::cmp::Reverse;

use crate::source::Span;

/// The outermost of some spans, apart and in order.
#[derive(Debug)]
pub(crate) struct Outermost(Vec<Span>);

impl Outermost {
    /// Those of `spans` that no other contains; spans nest or stand apart.
    pub(crate) fn of(spans: impl Iterator<Item = Span>) -> Outermost {
        let mut spans: Vec<Span> = spans.collect();
        crate::order::sort_by_key(&mut spans, |span| (span.start, Reverse(span.end)));
        let mut end = 0;
        spans.retain(|span| {
            let is_outer = span.end > end;
            end = end.max(span.end);
            is_outer
        });
        Outermost(spans)
    }

    /// Whether one of them contains `span`.
    pub(crate) fn contain(&self, span: Span) -> bool {
        let after = self.0.partition_point(|around| around.start <= span.start);
        after.checked_sub(1).and_then(|at| self.0.get(at)).is_some_and(|around| around.contains(span))
    }
}
