//! Asks interval analysis about a function before any input is tried: what holds for all inputs, and where to look first.

use crate::interval::{self, Analysis};
use crate::report::{Document, Edition, Proved};
use crate::runner::Runner;
use crate::types::Def;

use super::goals;
use super::run::DEBUG;
use super::shape::Value;
use super::subject::Subject;

/// What is known before a search.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) proved: Option<Proved>,
    /// Inputs on which an operation may fail.
    pub(super) first: Vec<Vec<Value>>,
}

impl Runner {
    /// Looks at a function without running it.
    pub(super) fn known(&self, document: &Document, edition: Edition, subject: &Subject) -> Known {
        let mut known = Known::default();
        self.with_text(document, edition, DEBUG, |_, text| {
            let Ok(text) = text else { return };
            let analysis = interval::analyse(text, Def::text(subject.item));
            known = Known { proved: proved(document, subject, &analysis), first: goals::inputs(&analysis, subject) };
        });
        known
    }
}

/// What was proved, if the text is one about which this can be: what unsafe code does is not looked into, and code that only
/// some builds have is not there for the analysis.
fn proved(document: &Document, subject: &Subject, analysis: &Analysis) -> Option<Proved> {
    let is_open = ["unsafe", "debug_assertions"].iter().any(|word| document.text.contains(word));
    if is_open || subject.ambiguities > 0 {
        return None;
    }
    match analysis.proof? {
        interval::Proof::Same => Some(Proved::Same),
        interval::Proof::Returns => Some(Proved::NoPanic),
    }
}
