//! Reads a workflow in GitHub's YAML format.

use crate::source::Source;

/// A parsed workflow.
#[derive(Debug)]
pub(crate) struct Workflow<'a> {
    pub(crate) source: &'a Source<'a>,
}
