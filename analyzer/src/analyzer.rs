//! Analyses texts with a model of std that is read once.

use crate::annotate;
use crate::check::check;
use crate::hir::{self, Hir};
use crate::report::{Config, Document, Report, TypesReport};
use crate::source::Source;
use crate::stage::Stage;
use crate::syntax;
use crate::types::{self, Model};

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
        annotate::report(&source, &hir, &typed)
    }

    fn read(&self, source: &Source<'_>, config: &Config) -> Hir {
        let parsed = syntax::scan(source).parse(config.edition);
        let hir = hir::lower_with(&parsed, source, &self.model.externs);
        // proc-macro2 keeps every text parsed on this thread until told otherwise.
        proc_macro2::extra::invalidate_current_thread_spans();
        hir
    }
}
