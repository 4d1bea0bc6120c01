//! What `#[derive(…)]` and other attributes of a type implement.

use super::super::names::Names;
use super::super::ty::Def;
use crate::hir::{Attr, Name};

/// Derives of std, by name.
const DERIVES: &[(&str, &str)] = &[
    ("Clone", "std::clone::Clone"),
    ("Copy", "std::marker::Copy"),
    ("Debug", "std::fmt::Debug"),
    ("Default", "std::default::Default"),
    ("Eq", "std::cmp::Eq"),
    ("Hash", "std::hash::Hash"),
    ("Ord", "std::cmp::Ord"),
    ("PartialEq", "std::cmp::PartialEq"),
    ("PartialOrd", "std::cmp::PartialOrd"),
];

/// Attributes that implement nothing.
const INERT: &[&str] = &[
    "allow",
    "cfg",
    "cold",
    "default",
    "deny",
    "deprecated",
    "derive",
    "doc",
    "expect",
    "forbid",
    "must_use",
    "non_exhaustive",
    "repr",
    "rustfmt::skip",
    "warn",
    "clippy",
    "serde",
    "error",
    "for_each",
    "intrinsic",
];

/// The traits that attributes implement, and the names of attributes and derives of which that is not known.
pub(super) fn of(attrs: &[Attr], names: &Names) -> (Vec<Def>, Vec<Name>) {
    let mut derives = Vec::new();
    let mut open = Vec::new();
    for attr in attrs {
        let derived = match attr.name.as_str() {
            "derive" => Some(&*attr.text),
            // What is derived under some configuration may be.
            "cfg_attr" => attr.text.split_once("derive(").map(|(_, rest)| rest.split(')').next().unwrap_or(rest)),
            name => {
                if !INERT.contains(&name) {
                    open.push(Name::new(last_of(name)));
                }
                None
            }
        };
        for name in derived.into_iter().flat_map(|list| list.split(',')) {
            let last = last_of(name);
            match DERIVES.iter().find(|(derive, _)| *derive == last).and_then(|(_, path)| names.get(path)) {
                Some(def) => derives.push(def),
                None if last.is_empty() => {}
                None => open.push(Name::new(last)),
            }
        }
    }
    (derives, open)
}

fn last_of(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path).trim()
}

/// Traits of std that nothing derives unless it has their name.
const NEVER_DERIVED: &[&str] = &[
    "BufRead",
    "Deref",
    "DerefMut",
    "DoubleEndedIterator",
    "ExactSizeIterator",
    "Fn",
    "FnMut",
    "FnOnce",
    "FromResidual",
    "Future",
    "Index",
    "IndexMut",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "Read",
    "Try",
    "Write",
];

/// Whether attributes and derives of these names may implement a trait of std.
pub(crate) fn may_implement(open: &[Name], name: &str) -> bool {
    open.iter().any(|attr| attr == name) || !open.is_empty() && !NEVER_DERIVED.contains(&name)
}
