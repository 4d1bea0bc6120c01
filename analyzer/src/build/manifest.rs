//! Reads `Cargo.toml`.

use crate::source::Source;

/// A parsed manifest.
#[derive(Debug)]
pub(crate) struct Manifest<'a> {
    pub(crate) source: &'a Source<'a>,
}
