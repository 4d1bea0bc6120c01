//! Reads the model of std, tokio and futures: once, for all analyses to come.

use super::collect::collect;
use super::decl::Krate;
use super::intern::{Interner, Store};
use super::lang::Lang;
use super::names::Names;
use super::ty::Def;
use crate::hir::{self, Externs, Hir};
use crate::report::Edition;
use crate::source::Source;
use crate::syntax;

/// The model's text, its files as nested modules.
const TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/sysroot.rs.txt"));

/// The bodies that belong where the text has `{;}`, each ended by a zero.
const BODIES: &str = include_str!(concat!(env!("OUT_DIR"), "/bodies.rs.txt"));

/// Traits whose methods need no import (<https://doc.rust-lang.org/std/prelude/>).
const PRELUDE: &[&str] = &[
    "std::borrow::ToOwned",
    "std::clone::Clone",
    "std::cmp::Eq",
    "std::cmp::Ord",
    "std::cmp::PartialEq",
    "std::cmp::PartialOrd",
    "std::convert::AsMut",
    "std::convert::AsRef",
    "std::convert::From",
    "std::convert::Into",
    "std::convert::TryFrom",
    "std::convert::TryInto",
    "std::default::Default",
    "std::future::Future",
    "std::future::IntoFuture",
    "std::iter::DoubleEndedIterator",
    "std::iter::ExactSizeIterator",
    "std::iter::Extend",
    "std::iter::FromIterator",
    "std::iter::IntoIterator",
    "std::iter::Iterator",
    "std::ops::AsyncFn",
    "std::ops::AsyncFnMut",
    "std::ops::AsyncFnOnce",
    "std::ops::Fn",
    "std::ops::FnMut",
    "std::ops::FnOnce",
    "std::string::ToString",
];

/// What is known of std before any text is read.
#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) hir: Hir,
    pub(crate) krate: Krate,
    pub(crate) store: Store,
    pub(crate) names: Names,
    pub(crate) lang: Lang,
    pub(crate) externs: Externs,
    pub(crate) prelude: rustc_hash::FxHashSet<Def>,
    /// What could not be read; empty, as a test makes sure.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the test"))]
    pub(crate) errors: Vec<String>,
}

impl Model {
    /// Parses and lowers the model's signatures.
    pub(crate) fn new() -> Model {
        Model::read(TEXT, hir::lower_signatures)
    }

    /// Parses and lowers the model with the bodies that it has, to run them.
    pub(crate) fn with_bodies() -> Model {
        let mut text = String::with_capacity(TEXT.len() + BODIES.len());
        let mut bodies = BODIES.split('\0');
        for (index, part) in TEXT.split("{;}").enumerate() {
            if index > 0 {
                text.push_str(bodies.next().unwrap_or("{}"));
            }
            text.push_str(part);
        }
        Model::read(&text, |parsed, source| hir::lower_with(parsed, source, &Externs::default()))
    }

    fn read(text: &str, lower: impl FnOnce(&syntax::Parsed, &Source<'_>) -> Hir) -> Model {
        let source = Source::new(text);
        let parsed = syntax::scan(&source).parse(Edition::E2024);
        let hir = lower(&parsed, &source);
        let errors = parsed.errors.iter().map(|error| {
            let line = source.slice(error.span);
            format!("{}: {line}", error.message)
        });
        let errors = errors.collect();
        drop(parsed);
        proc_macro2::extra::invalidate_current_thread_spans();
        let names = Names::new(&hir);
        let nothing = Store::default();
        let mut types = Interner::new(&nothing);
        let krate = collect(&hir, None, &names, &mut types).own;
        let store = types.into_store();
        let lang = Lang::new(&names);
        let prelude = PRELUDE.iter().filter_map(|path| names.get(path)).collect();
        let externs = Externs::new(&hir);
        Model { hir, krate, store, names, lang, externs, prelude, errors }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_model_is_read_whole() {
        for model in [Model::new(), Model::with_bodies()] {
            assert_eq!(model.errors, [""; 0]);
            assert_eq!(model.lang.missing(), [""; 0]);
        }
    }
}
