//! What a rule declares about itself.

use super::{Context, Sink};
use crate::build::{Manifest, Workflow};
use crate::report::{Area, Severity};

/// A rule: its name, what it says about itself, and its check.
#[derive(Debug)]
pub struct Rule {
    /// `area/rule-name`.
    pub id: &'static str,
    /// The area named in `id`.
    pub area: Area,
    /// The level unless configured otherwise.
    pub severity: Severity,
    /// Whether it offers fixes.
    pub fix: FixKind,
    /// Clippy's lints that find the same; `#[allow(clippy::name)]` silences the rule too.
    pub clippy: &'static [&'static str],
    /// Markdown with the headings *What it does*, *Why it matters*, *Example*, *Write instead*, *Fix safety*.
    /// Empty without the feature `docs`.
    pub docs: &'static str,
    pub(crate) check: Check,
}

impl Rule {
    /// The part of `id` after the area.
    pub fn name(&self) -> &'static str {
        self.id.split_once('/').map_or(self.id, |(_, name)| name)
    }

    /// The first sentence under *What it does*, on one line.
    pub fn summary(&self) -> String {
        let mut lines = self.docs.lines().map(str::trim).skip_while(|line| !line.ends_with("What it does")).skip(1);
        let first = lines.find(|line| !line.is_empty()).into_iter();
        let paragraph = first.chain(lines.take_while(|line| !line.is_empty())).collect::<Vec<_>>().join(" ");
        // A full stop inside backquotes ends no sentence.
        let ends = |at: &usize| paragraph.get(..*at).is_some_and(|before| before.matches('`').count() % 2 == 0);
        let end = paragraph.match_indices(". ").map(|(at, _)| at).find(ends);
        end.and_then(|at| paragraph.get(..=at)).unwrap_or(&paragraph).to_owned()
    }

    /// The rule's page, relative to the site's root.
    pub fn page(&self) -> String {
        format!("rules/{}.html", self.id)
    }
}

/// What kind of fix a rule offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FixKind {
    /// None: the change is the author's decision.
    None,
    /// Sometimes or always one that keeps the meaning.
    Safe,
    /// One that may change meaning or needs a look.
    Suggested,
}

/// What a rule reads.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Check {
    Rust(fn(&Context<'_>, &mut Sink)),
    Manifest(fn(&Manifest<'_>, &mut Sink)),
    Workflow(fn(&Workflow<'_>, &mut Sink)),
}

/// Declares a rule: its doc comment becomes the rule's page.
macro_rules! rule {
    (
        $(#[doc = $doc:literal])*
        $name:ident = $id:literal, $area:ident, $severity:ident, fix: $fix:ident,
        clippy: [$($clippy:literal),* $(,)?], $kind:ident($check:path) $(,)?
    ) => {
        $(#[doc = $doc])*
        pub(crate) static $name: $crate::lints::Rule = $crate::lints::Rule {
            id: $id,
            area: $crate::report::Area::$area,
            severity: $crate::report::Severity::$severity,
            fix: $crate::lints::FixKind::$fix,
            clippy: &[$($clippy),*],
            docs: if cfg!(feature = "docs") { concat!($($doc, "\n"),*) } else { "" },
            check: $crate::lints::Check::$kind($check),
        };
    };
}

pub(crate) use rule;
