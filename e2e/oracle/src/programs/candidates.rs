//! Finds texts in the corpus that may be programs by themselves, going by what they import.

use std::fs;
use std::path::Path;

use syn::visit::{self, Visit};
use syn::{File, ItemExternCrate, ItemMod, ItemUse, UseTree};

use super::{Candidate, Kind};
use crate::ambiguity::inline;
use crate::corpus::packages::{Library, Package, libraries, packages};
use crate::corpus::sources::sources;

/// Larger texts are mostly tables.
const MAX_BYTES: usize = 200_000;

/// Every candidate among the dependencies of `manifest`, in order of package and path.
///
/// # Errors
/// When cargo can't be run, or a folder not be read.
pub(super) fn candidates(manifest: &Path) -> Result<Vec<Candidate>, String> {
    let mut found = Vec::new();
    for package in packages(manifest)? {
        found.extend(files(&package)?);
    }
    let alone = libraries(manifest)?.into_iter().filter(|library| library.is_alone);
    found.extend(alone.filter_map(|library| whole(&library)));
    Ok(found)
}

fn files(package: &Package) -> Result<Vec<Candidate>, String> {
    let candidate = |file: crate::corpus::sources::SourceFile| {
        let is_example = file.name.starts_with("examples/");
        let text = fs::read_to_string(&file.path).ok().filter(|text| text.len() <= MAX_BYTES)?;
        let marker = if is_example { "fn main()" } else { "#[test]" };
        if !file.name.ends_with(".rs") || !text.contains(marker) || !stands_alone(&text) {
            return None;
        }
        Some(Candidate {
            package: file.package,
            path: file.name,
            kind: if is_example { Kind::Example } else { Kind::File },
            edition: file.edition,
            text,
            options: Vec::new(),
        })
    };
    Ok(sources(package)?.into_iter().filter_map(candidate).collect())
}

/// A crate of one text, if it has tests in it.
fn whole(library: &Library) -> Option<Candidate> {
    let text = inline(&library.root).filter(|text| text.len() <= MAX_BYTES && text.contains("#[test]"))?;
    Some(Candidate {
        package: library.title(),
        path: "src/lib.rs".to_owned(),
        kind: Kind::Crate,
        edition: library.edition,
        text,
        options: library.options(),
    })
}

/// Whether a text that is a file declares no module elsewhere and imports from std and itself only, as far as that shows.
fn stands_alone(text: &str) -> bool {
    let Ok(file) = syn::parse_file(text) else { return false };
    let mut imports = Imports { own: names(&file), alone: true };
    imports.visit_file(&file);
    imports.alone
}

fn names(file: &File) -> Vec<String> {
    let name = |item: &syn::Item| match item {
        syn::Item::Mod(item) => Some(item.ident.to_string()),
        syn::Item::Enum(item) => Some(item.ident.to_string()),
        _ => None,
    };
    file.items.iter().filter_map(name).collect()
}

struct Imports {
    own: Vec<String>,
    alone: bool,
}

impl Visit<'_> for Imports {
    fn visit_item_use(&mut self, item: &ItemUse) {
        self.alone &= self.is_near(&item.tree);
    }

    fn visit_item_extern_crate(&mut self, item: &ItemExternCrate) {
        self.alone &= ["std", "core", "alloc"].iter().any(|name| item.ident == name);
    }

    fn visit_item_mod(&mut self, item: &ItemMod) {
        self.alone &= item.content.is_some();
        visit::visit_item_mod(self, item);
    }
}

impl Imports {
    fn is_near(&self, tree: &UseTree) -> bool {
        let is_near = |name: String| {
            let is_root = matches!(name.as_str(), "std" | "core" | "alloc" | "self" | "super" | "Self");
            is_root || self.own.contains(&name) || name.starts_with(char::is_uppercase)
        };
        match tree {
            UseTree::Path(path) => is_near(path.ident.to_string()),
            UseTree::Name(name) => is_near(name.ident.to_string()),
            UseTree::Rename(rename) => is_near(rename.ident.to_string()),
            UseTree::Group(group) => group.items.iter().all(|tree| self.is_near(tree)),
            UseTree::Glob(_) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_imports_from_elsewhere_does_not_stand_alone() {
        assert!(stands_alone("use std::fmt; use core::{mem, ptr}; mod a { pub fn f() {} } use a::f; use super::*;"));
        assert!(!stands_alone("use crate::a;"));
        assert!(!stands_alone("use serde::Serialize;"));
        assert!(!stands_alone("extern crate rand;"));
        assert!(!stands_alone("mod a;"));
    }
}
