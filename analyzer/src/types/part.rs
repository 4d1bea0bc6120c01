//! Tells texts that are a part of a crate, and bodies that are rewritten: what is not seen may settle what looks open.

use super::names::Names;
use crate::hir::{Hir, ItemId, ItemKind, Name};

/// Attributes that leave a function as it is, or make something of it that has the same types in it
/// (<https://doc.rust-lang.org/reference/attributes.html#built-in-attributes-index>).
const KEEPING: &[&str] = &[
    "allow",
    "bench",
    "cfg",
    "cfg_attr",
    "clippy",
    "cold",
    "deny",
    "deprecated",
    "derive",
    "doc",
    "expect",
    "export_name",
    "forbid",
    "ignore",
    "inline",
    "instrument",
    "link_section",
    "macro_use",
    "main",
    "must_use",
    "naked",
    "no_mangle",
    "path",
    "proc_macro",
    "proc_macro_attribute",
    "proc_macro_derive",
    "rustfmt",
    "should_panic",
    "target_feature",
    "test",
    "track_caller",
    "unsafe",
    "warn",
];

/// Whether names come from elsewhere: from other files of the crate, or from crates that the model does not know.
pub(super) fn is_part(hir: &Hir, names: &Names) -> bool {
    hir.items().any(|(_, item)| match &item.kind {
        ItemKind::Mod { inline: false, .. } | ItemKind::ExternCrate => true,
        ItemKind::Use(imports) => {
            imports.iter().any(|import| !is_known(hir, names, &import.path, item.parent.is_some()))
        }
        _ => false,
    })
}

fn is_known(hir: &Hir, names: &Names, path: &[Name], is_nested: bool) -> bool {
    let is_root = |name: &Name| hir.roots.iter().any(|&item| hir.items[item].name == *name);
    match path {
        [first, second, ..] if first == "crate" => is_root(second),
        [first, ..] if first == "super" => is_nested,
        [first, ..] if first == "self" || is_root(first) => true,
        [first, ..] => is_nested || knows_crate(names, first),
        [] => true,
    }
}

/// Whether the model declares a crate: std under any of its names, or one of the others.
pub(super) fn knows_crate(names: &Names, name: &str) -> bool {
    matches!(name, "core" | "alloc") || names.has_crate(name)
}

/// Whether an attribute of an item, or of one around it, may put other code in its place.
pub(super) fn is_rewritten(hir: &Hir, item: ItemId) -> bool {
    std::iter::successors(Some(item), |&at| hir.items[at].parent).any(|at| {
        hir.items[at].attrs.iter().any(|attr| {
            let (first, last) = (attr.name.split("::").next(), attr.name.rsplit("::").next());
            !first.into_iter().chain(last).any(|name| KEEPING.contains(&name))
        })
    })
}
