//! Runs every rule over one lowered text and turns what they find into findings.

pub(crate) mod allow;
mod registry;
mod rule;
mod sink;
mod spans;
mod usage;

mod r#async;
mod build;
mod cost;
mod ffi;
mod inference;
mod ownership;
mod release;
mod sharing;

pub use registry::{find_rule, rules};
pub use rule::{FixKind, Rule};

pub(crate) use rule::{Check, rule};
pub(crate) use sink::{Draft, DraftFix, Sink};

use crate::build::{Manifest, Workflow};
use crate::hir::Hir;
use crate::report::Edition;
use crate::source::{Source, Span};
use crate::stage::Stage;
use crate::syntax::Comment;
use crate::types::Facts;

/// What a rule over Rust may ask.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) source: &'a Source<'a>,
    pub(crate) hir: &'a Hir,
    pub(crate) types: &'a Facts<'a>,
    /// Every comment, doc comments too, in order of position.
    pub(crate) comments: &'a [Comment],
    pub(crate) edition: Edition,
    /// Whether all of the text parsed.
    pub(crate) is_whole: bool,
    /// Whether the text names tokio at all; fixes write its names only then.
    pub(crate) names_tokio: bool,
    /// Whether the text names the crate `futures`.
    pub(crate) names_futures: bool,
}

impl<'a> Context<'a> {
    pub(crate) fn new(
        source: &'a Source<'a>,
        hir: &'a Hir,
        types: &'a Facts<'a>,
        comments: &'a [Comment],
        edition: Edition,
        is_whole: bool,
    ) -> Context<'a> {
        let names = |text: &str| memchr::memmem::find(source.text().as_bytes(), text.as_bytes()).is_some();
        let (names_tokio, names_futures) = (names("tokio"), names("futures::"));
        Context { source, hir, types, comments, edition, is_whole, names_tokio, names_futures }
    }

    /// Whether a comment lies inside a span.
    pub(crate) fn has_comment(&self, span: Span) -> bool {
        let from = self.comments.partition_point(|comment| comment.span.start < span.start);
        self.comments.get(from).is_some_and(|comment| comment.span.end <= span.end)
    }
}

/// Runs the rules for Rust that are on, telling `ended` of each; drafts come in order of rule.
pub(crate) fn check_rust(cx: &Context<'_>, is_on: impl Fn(&Rule) -> bool, ended: &mut dyn FnMut(Stage)) -> Vec<Draft> {
    let mut sink = Sink::default();
    for rule in rules().iter().filter(|rule| is_on(rule)) {
        if let Check::Rust(check) = rule.check {
            sink.enter(rule);
            check(cx, &mut sink);
            ended(Stage::Rule(rule.id));
        }
    }
    sink.finish()
}

/// Runs the rules for Cargo manifests that are on; drafts come in order of rule.
pub(crate) fn check_manifest(manifest: &Manifest<'_>, is_on: impl Fn(&Rule) -> bool) -> Vec<Draft> {
    let mut sink = Sink::default();
    for rule in rules().iter().filter(|rule| is_on(rule)) {
        if let Check::Manifest(check) = rule.check {
            sink.enter(rule);
            check(manifest, &mut sink);
        }
    }
    sink.finish()
}

/// Runs the rules for workflows that are on; drafts come in order of rule.
pub(crate) fn check_workflow(workflow: &Workflow<'_>, is_on: impl Fn(&Rule) -> bool) -> Vec<Draft> {
    let mut sink = Sink::default();
    for rule in rules().iter().filter(|rule| is_on(rule)) {
        if let Check::Workflow(check) = rule.check {
            sink.enter(rule);
            check(workflow, &mut sink);
        }
    }
    sink.finish()
}
