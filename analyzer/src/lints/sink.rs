//! Gathers what rules find.

use super::Rule;
use crate::report::Severity;
use crate::source::Span;

/// What a rule found, before configuration and positions.
#[derive(Debug)]
pub(crate) struct Draft {
    /// Set by the sink.
    pub(crate) rule: Option<&'static Rule>,
    /// Where it is not the rule's own.
    pub(crate) severity: Option<Severity>,
    pub(crate) span: Span,
    pub(crate) what: String,
    pub(crate) why: String,
    pub(crate) instead: String,
    pub(crate) labels: Vec<(Span, String)>,
    pub(crate) fix: Option<DraftFix>,
}

/// Edits that remove a finding.
#[derive(Debug)]
pub(crate) struct DraftFix {
    pub(crate) title: String,
    pub(crate) edits: Vec<(Span, String)>,
    pub(crate) safe: bool,
}

impl Draft {
    /// A finding at `span`: what happens, why it matters, what to write instead. Each is one or two plain sentences.
    pub(crate) fn new(
        span: Span,
        what: impl Into<String>,
        why: impl Into<String>,
        instead: impl Into<String>,
    ) -> Draft {
        Draft {
            rule: None,
            severity: None,
            span,
            what: what.into(),
            why: why.into(),
            instead: instead.into(),
            labels: Vec::new(),
            fix: None,
        }
    }

    /// Adds a secondary place.
    pub(crate) fn label(mut self, span: Span, text: impl Into<String>) -> Draft {
        self.labels.push((span, text.into()));
        self
    }

    /// Offers a fix that keeps the program's meaning.
    pub(crate) fn safe_fix(self, title: impl Into<String>, edits: Vec<(Span, String)>) -> Draft {
        self.fix(title, edits, true)
    }

    /// Offers a fix that wants a look first.
    pub(crate) fn suggestion(self, title: impl Into<String>, edits: Vec<(Span, String)>) -> Draft {
        self.fix(title, edits, false)
    }

    fn fix(mut self, title: impl Into<String>, mut edits: Vec<(Span, String)>, safe: bool) -> Draft {
        crate::order::sort_by_key(&mut edits, |(span, _)| *span);
        self.fix = Some(DraftFix { title: title.into(), edits, safe });
        self
    }
}

/// Where rules push what they find.
#[derive(Debug, Default)]
pub(crate) struct Sink {
    rule: Option<&'static Rule>,
    drafts: Vec<Draft>,
}

impl Sink {
    /// Everything pushed from now on is `rule`'s.
    pub(crate) fn enter(&mut self, rule: &'static Rule) {
        self.rule = Some(rule);
    }

    /// Reports a finding of the current rule.
    pub(crate) fn push(&mut self, mut draft: Draft) {
        draft.rule = self.rule;
        self.drafts.push(draft);
    }

    /// What was found.
    pub(crate) fn finish(self) -> Vec<Draft> {
        self.drafts
    }
}
