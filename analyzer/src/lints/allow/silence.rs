//! Takes away what directives silence, and says which of them met nothing.

use std::collections::HashMap;

use super::{Directive, Directives, Reach};
use crate::lints::{Draft, Rule};
use crate::report::Severity;
use crate::source::{Source, Span};

/// What is left of the drafts.
#[derive(Debug, Default)]
pub(crate) struct Silenced {
    /// Those that nothing silenced, and those about the directives themselves.
    pub(crate) drafts: Vec<Draft>,
    /// How many were silenced.
    pub(crate) count: usize,
}

/// Takes away what is silenced. `judge` says whether an unmet expectation of a rule can be held against the text:
/// not when the rule is switched off, nor when part of the text was not read.
pub(crate) fn silence(
    mut drafts: Vec<Draft>,
    directives: Directives,
    source: &Source<'_>,
    judge: impl Fn(&Rule) -> bool,
) -> Silenced {
    if directives.list.is_empty() {
        return Silenced { drafts, count: 0 };
    }
    crate::order::sort_by_key(&mut drafts, |draft| draft.span);
    let mut sweep = Sweep::new(directives.list, source);
    let before = drafts.len();
    drafts.retain(|draft| !draft.rule.is_some_and(|rule| sweep.silences(rule, draft.span)));
    let count = before.saturating_sub(drafts.len());
    drafts.extend(sweep.about_directives(judge));
    Silenced { drafts, count }
}

/// Goes through the text from start to end, beside the drafts.
struct Sweep<'s, 'a> {
    source: &'s Source<'a>,
    directives: Vec<Directive>,
    met: Vec<bool>,
    /// By rule: directives with a span, the last to start on top. `later` holds those that have not started.
    open: HashMap<&'static str, Stack>,
    /// By line and rule.
    lines: HashMap<(usize, &'static str), usize>,
}

/// Directives by start of their span: those ahead, the nearest last, and those begun.
#[derive(Default)]
struct Stack {
    later: Vec<(Span, usize)>,
    begun: Vec<(Span, usize)>,
}

impl<'s, 'a> Sweep<'s, 'a> {
    fn new(directives: Vec<Directive>, source: &'s Source<'a>) -> Self {
        let met = vec![false; directives.len()];
        let (mut open, mut lines) = (HashMap::<_, Stack>::new(), HashMap::new());
        for (index, directive) in directives.iter().enumerate() {
            for rule in &directive.rules {
                match directive.reach {
                    Reach::Line(line) => drop(lines.entry((line, rule.id)).or_insert(index)),
                    Reach::Within(span) | Reach::Before(span) => {
                        open.entry(rule.id).or_default().later.push((span, index))
                    }
                }
            }
        }
        for stack in open.values_mut() {
            crate::order::sort_by_key(&mut stack.later, |(span, _)| {
                std::cmp::Reverse((span.start, u32::MAX.saturating_sub(span.end)))
            });
        }
        Sweep { source, directives, met, open, lines }
    }

    /// Whether a finding is silenced; asked in order of position.
    fn silences(&mut self, rule: &Rule, span: Span) -> bool {
        let by_line = |offset: u32| self.lines.get(&(self.source.line(offset), rule.id)).copied();
        let last = span.end.saturating_sub(1).max(span.start);
        let found = by_line(span.start).or_else(|| by_line(last));
        let found = found.or_else(|| self.open.get_mut(rule.id)?.at(span.start));
        if let Some(met) = found.and_then(|index| self.met.get_mut(index)) {
            *met = true;
        }
        found.is_some()
    }

    fn about_directives(self, judge: impl Fn(&Rule) -> bool) -> Vec<Draft> {
        let Sweep { source, directives, met, .. } = self;
        let about = directives.iter().zip(met).filter_map(|(directive, met)| {
            let rule = directive.rules.first()?;
            let draft = match met {
                true if directive.lacks_reason => no_reason(directive, rule),
                false if directive.expects && judge(rule) => unmet(directive, rule, source),
                _ => return None,
            };
            Some(Draft { rule: Some(rule), ..draft })
        });
        about.collect()
    }
}

impl Stack {
    /// The innermost directive around `offset`.
    fn at(&mut self, offset: u32) -> Option<usize> {
        while self.later.last().is_some_and(|(span, _)| span.start <= offset) {
            self.begun.extend(self.later.pop());
        }
        while self.begun.last().is_some_and(|(span, _)| span.end <= offset) {
            self.begun.pop();
        }
        self.begun.last().map(|(_, index)| *index)
    }
}

fn no_reason(directive: &Directive, rule: &Rule) -> Draft {
    let draft = Draft::new(
        directive.span,
        format!("`{}` is silenced here, and nothing says why.", rule.id),
        "Whoever changes this code next can't tell whether the reason still holds.",
        "Add the reason to the comment: `because …`.",
    );
    Draft { severity: Some(Severity::Note), ..draft }
}

fn unmet(directive: &Directive, rule: &Rule, source: &Source<'_>) -> Draft {
    let draft = Draft::new(
        directive.span,
        format!("`{}` is expected here, and nothing of the kind is found.", rule.id),
        "The code changed and the comment did not: it now says something untrue.",
        "Remove the expectation.",
    );
    let draft = Draft { severity: Some(Severity::Warn), ..draft };
    match whole_comment(directive, source) {
        Some(span) => draft.safe_fix("Remove the comment", vec![(span, String::new())]),
        None => draft,
    }
}

/// The comment with the blanks before it, and with its line break when nothing else is on the line.
fn whole_comment(directive: &Directive, source: &Source<'_>) -> Option<Span> {
    let text = source.slice(directive.span);
    let is_line_comment = text.starts_with("//") || (text.starts_with('#') && !text.starts_with("#["));
    if !is_line_comment || text.contains(',') {
        return None;
    }
    let line = source.line(directive.span.start);
    let before = source.slice(Span::new(source.line_start(line), directive.span.start));
    let code = crate::source::to_u32(before.trim_end_matches([' ', '\t']).len());
    Some(match code {
        0 => Span::new(source.line_start(line), source.line_start(line.saturating_add(1))),
        _ => Span::new(source.line_start(line).saturating_add(code), directive.span.end),
    })
}
