//! Analyses texts with a model of std that is read once.

use crate::annotate;
use crate::check::check;
use crate::fix::apply_fixes;
use crate::hir::{self, Hir};
use crate::report::{Config, Document, Fix, Report, TypesReport};
use crate::source::{Source, to_usize};
use crate::stage::Stage;
use crate::syntax;
use crate::types::{self, Model};

/// Ambiguities whose candidates are each tried on the whole text.
const MOST_VERIFIED: usize = 8;

/// Analyses any number of texts.
#[derive(Debug)]
pub struct Analyzer {
    model: Model,
}

impl Default for Analyzer {
    fn default() -> Self {
        Analyzer::new()
    }
}

impl Analyzer {
    /// Reads the model of std.
    pub fn new() -> Analyzer {
        Analyzer { model: Model::new() }
    }

    /// Checks one document. Never fails: what could not be read is among the report's syntax errors.
    pub fn check(&self, document: &Document, config: &Config) -> Report {
        self.check_observed(document, config, &mut |_| {})
    }

    /// Checks one document as `check` does, and tells `ended` of each stage at its end.
    ///
    /// Whoever wants times brings the clock: here is none. Manifests and workflows have no stage but the last.
    pub fn check_observed(&self, document: &Document, config: &Config, ended: &mut dyn FnMut(Stage)) -> Report {
        check(&self.model, document, config, ended)
    }

    /// The types of a Rust text. Never fails: what does not parse or is not known has no type.
    pub fn types(&self, document: &Document, config: &Config) -> TypesReport {
        let source = Source::new(&document.text);
        let hir = self.read(&source, config);
        let typed = types::infer(&self.model, &hir, config.edition);
        let mut report = annotate::report(&source, &hir, &typed);
        for found in report.ambiguities.iter_mut().take(MOST_VERIFIED) {
            let start = found.start;
            found.fixes.retain(|fix| self.settles(document, config, fix, start));
        }
        report.ambiguities.iter_mut().skip(MOST_VERIFIED).for_each(|found| found.fixes.clear());
        report
    }

    /// Whether a fix makes what is ambiguous at a place clear.
    fn settles(&self, document: &Document, config: &Config, fix: &Fix, start: usize) -> bool {
        let (text, applied) = apply_fixes(&document.text, [fix]);
        let before = fix.edits.iter().filter(|edit| edit.end <= start);
        let start = before.fold(start, |start, edit| start + edit.text.len() - (edit.end - edit.start));
        let source = Source::new(&text);
        let hir = self.read(&source, config);
        let typed = types::infer(&self.model, &hir, config.edition);
        let still = typed.results.ambiguities.iter().any(|found| to_usize(typed.place(&hir, found.at).start) == start);
        applied == 1 && !still
    }

    fn read(&self, source: &Source<'_>, config: &Config) -> Hir {
        let parsed = syntax::scan(source).parse(config.edition);
        let hir = hir::lower_with(&parsed, source, &self.model.externs);
        // proc-macro2 keeps every text parsed on this thread until told otherwise.
        proc_macro2::extra::invalidate_current_thread_spans();
        hir
    }
}
