//! Turns comments and attributes that silence rules into what they reach, and takes away what they silence.
//!
//! Comments (`#` instead of `//` in TOML and YAML):
//! - `// friction: allow(area/rule) because …` silences a rule; `allow(area)` a whole area; names may be a list.
//! - `// friction: expect(area/rule) because …` silences it too, and an expectation that is not met is a finding.
//! - `// friction: allow-file(area/rule) because …` silences it in the whole text.
//!
//! A comment after code on its line reaches findings that start or end on that line. A comment before code reaches
//! the item, statement, field, match arm or expression that starts next, with all that is inside; where none starts
//! there (`.collect()` on its own line), the next line with code. In TOML it reaches the table under the next header,
//! or the next key with its value; in YAML the next line and all that is indented deeper.
//!
//! Attributes: `#[allow(clippy::name)]` and `#[expect(clippy::name)]` for a lint of Clippy's or rustc's that finds the same,
//! and `#[cfg_attr(friction, allow(friction::rule_name))]` (or `expect`) reach what they stand on; as inner
//! attributes, what they stand in. rustc knows no `cfg(friction)` until a package's
//! `[lints.rust] unexpected_cfgs = { level = "warn", check-cfg = ["cfg(friction)"] }` names it.
//!
//! There is no ninth area for findings about these comments. An unmet expectation is a finding of the rule that was
//! expected; a finding silenced without `because` leaves a note of the rule that was silenced; a name that is no rule
//! or area is a syntax error.

mod attribute;
mod comment;
mod names;
mod reach;
mod silence;

pub use names::closest_rule;
pub(crate) use silence::silence;

use crate::hir::Hir;
use crate::lints::Rule;
use crate::source::{Source, Span};
use crate::syntax::Comment;

/// One name in one comment or attribute.
#[derive(Debug)]
pub(crate) struct Directive {
    /// The rule named, or all of the area named.
    rules: Vec<&'static Rule>,
    reach: Reach,
    expects: bool,
    /// A comment that gives no reason.
    lacks_reason: bool,
    /// The comment or attribute.
    span: Span,
}

/// What a directive silences.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Findings that start or end on the line.
    Line(usize),
    /// Findings that start in the span.
    Within(Span),
    /// Findings in what stands after the span; only until it is known where that ends.
    Before(Span),
}

/// What a text says about silencing.
#[derive(Debug, Default)]
pub(crate) struct Directives {
    list: Vec<Directive>,
    /// Names that are no rule or area.
    pub(crate) errors: Vec<(Span, String)>,
}

/// The whole text, whatever its length.
const FILE: Span = Span { start: 0, end: u32::MAX };

impl Directives {
    /// Those of a Rust text.
    pub(crate) fn of_rust(source: &Source<'_>, comments: &[Comment], hir: &Hir) -> Directives {
        let mut directives = Directives::default();
        let says = |word: &str| memchr::memmem::find(source.text().as_bytes(), word.as_bytes()).is_some();
        if !says("friction") && !says("clippy::") && !names::RUSTC.iter().any(|(lint, _)| says(lint)) {
            return directives;
        }
        let mut anchors = reach::Anchors::default();
        for comment in comments.iter().filter(|comment| !comment.is_doc) {
            if let Some(said) = comment::parse(source.slice(comment.span)) {
                let reach = reach::of_comment(source, comment.span, &mut anchors);
                directives.add_comment(&said, comment.span, reach);
            }
        }
        attribute::gather(source, &mut anchors, &mut directives);
        anchors.resolve(source, hir, &mut directives.list);
        directives
    }

    /// Those of a text whose comments begin with `#`.
    pub(crate) fn of_lines(source: &Source<'_>, is_yaml: bool) -> Directives {
        let mut directives = Directives::default();
        let mut lines = reach::Lines::new(source, is_yaml);
        for line in 1..=source.line_count() {
            let span = source.line_span(line);
            let Some((at, said)) = comment::parse_line(source.slice(span)) else { continue };
            let is_trailing = source.slice(span).get(..at).is_some_and(|before| !before.trim().is_empty());
            let comment = Span::new(span.start.saturating_add(crate::source::to_u32(at)), span.end);
            let reach = if is_trailing { Reach::Line(line) } else { lines.after(line) };
            directives.add_comment(&said, comment, reach);
        }
        directives
    }

    fn add_comment(&mut self, said: &comment::Said<'_>, span: Span, reach: Reach) {
        let reach = if said.whole_file { Reach::Within(FILE) } else { reach };
        for name in &said.names {
            match names::rules(name, said.expects) {
                Ok(rules) => {
                    let lacks_reason = !said.has_reason;
                    self.list.push(Directive { rules, reach, expects: said.expects, lacks_reason, span });
                }
                Err(message) => self.errors.push((span, message)),
            }
        }
    }

    fn add_attribute(&mut self, rules: Vec<&'static Rule>, span: Span, reach: Reach, expects: bool) {
        self.list.push(Directive { rules, reach, expects, lacks_reason: false, span });
    }
}
