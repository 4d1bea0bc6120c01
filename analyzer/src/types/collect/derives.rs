//! What `#[derive(…)]` and other attributes of a type implement.

use super::super::names::Names;
use super::super::ty::Def;
use crate::hir::Attr;

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

/// The traits that attributes implement, and whether some are not known.
pub(super) fn of(attrs: &[Attr], names: &Names) -> (Vec<Def>, bool) {
    let mut derives = Vec::new();
    let mut is_open = false;
    for attr in attrs {
        if attr.name != "derive" {
            is_open |= !INERT.contains(&attr.name.as_str());
            continue;
        }
        for name in attr.text.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            let last = name.rsplit("::").next().unwrap_or(name).trim();
            match DERIVES.iter().find(|(derive, _)| *derive == last).and_then(|(_, path)| names.get(path)) {
                Some(def) => derives.push(def),
                None => is_open = true,
            }
        }
    }
    (derives, is_open)
}
