//! Turns the model of std, tokio and futures into a table of what each of its modules declares.

use rustc_hash::FxHashMap;

use super::{Hir, ItemId, ItemKind, Name};

/// Re-exports that lead to re-exports: followed so far and no further.
const MAX_HOPS: u32 = 16;

/// What the modules of other crates declare. The empty table knows no module.
#[derive(Debug, Default)]
pub(crate) struct Externs {
    modules: FxHashMap<Name, Module>,
    /// The shortest public path of each thing, by the path it is declared at.
    shortest: FxHashMap<Name, Name>,
}

/// A module, or an enum as the home of its variants.
#[derive(Debug, Default)]
struct Module {
    /// Each name's own path, or the path that a re-export leads to.
    names: FxHashMap<Name, Entry>,
    /// Modules all of whose names are re-exported.
    globs: Vec<Name>,
}

#[derive(Debug)]
enum Entry {
    Declared,
    Alias(Name),
}

impl Externs {
    /// Reads a model, whose roots are the crates as inline modules.
    pub(crate) fn new(model: &Hir) -> Externs {
        let mut externs = Externs::default();
        for &root in &model.roots {
            let item = &model.items[root];
            if let ItemKind::Mod { items, .. } = &item.kind {
                externs.module(model, item.name.clone(), items);
            }
        }
        externs.shortest = externs.shortest_paths();
        externs
    }

    /// Whether the table has the module (or enum) of this canonical path.
    pub(crate) fn knows(&self, module: &str) -> bool {
        self.modules.contains_key(module)
    }

    /// The path of what a module declares or re-exports by a name: the shortest public one.
    pub(crate) fn find(&self, module: &str, name: &str) -> Option<&str> {
        let at = self.declaration_in(module, name, MAX_HOPS)?;
        self.shortest.get(&at).map(Name::as_str)
    }

    fn module(&mut self, model: &Hir, path: Name, items: &[ItemId]) {
        let mut module = Module::default();
        for &id in items {
            let item = &model.items[id];
            match &item.kind {
                ItemKind::Use(imports) if item.is_pub => {
                    for import in imports {
                        let target = joined(&import.path);
                        match &import.name {
                            Some(name) => drop(module.names.insert(name.clone(), Entry::Alias(target))),
                            None => module.globs.push(target),
                        }
                    }
                }
                ItemKind::Mod { items, .. } => self.module(model, inside(&path, &item.name), items),
                ItemKind::Enum(item_enum) => {
                    let names = item_enum.variants.iter().map(|variant| (variant.name.clone(), Entry::Declared));
                    let variants = Module { names: names.collect(), globs: Vec::new() };
                    self.modules.insert(inside(&path, &item.name), variants);
                }
                _ => {}
            }
            let is_named = !item.name.is_empty() && !matches!(item.kind, ItemKind::Macro { .. });
            if is_named {
                module.names.entry(item.name.clone()).or_insert(Entry::Declared);
            }
        }
        self.modules.insert(path, module);
    }

    /// Where a name of a module is declared.
    fn declaration_in(&self, module: &str, name: &str, hops: u32) -> Option<Name> {
        let hops = hops.checked_sub(1)?;
        let names = self.modules.get(module)?;
        match names.names.get(name) {
            Some(Entry::Declared) => Some(inside(module, name)),
            Some(Entry::Alias(path)) => Some(self.declaration(path, hops)),
            None => names.globs.iter().find_map(|glob| self.declaration_in(&self.declaration(glob, hops), name, hops)),
        }
    }

    /// Where what a path leads to is declared; the path itself when that is not known.
    fn declaration(&self, path: &Name, hops: u32) -> Name {
        let found = path.rsplit_once("::").and_then(|(module, name)| {
            let module = if self.knows(module) { Name::new(module) } else { self.declaration(&module.into(), hops) };
            self.declaration_in(&module, name, hops)
        });
        found.unwrap_or_else(|| path.clone())
    }

    fn shortest_paths(&self) -> FxHashMap<Name, Name> {
        let mut shortest: FxHashMap<Name, Name> = FxHashMap::default();
        let mut offer = |declared: Name, path: Name| {
            let rank = |path: &Name| (path.matches("::").count(), *path != declared, path.clone());
            let best = match shortest.get(&declared) {
                Some(known) if rank(known) <= rank(&path) => return,
                _ => path,
            };
            shortest.insert(declared, best);
        };
        for (path, module) in &self.modules {
            for (name, entry) in &module.names {
                let public = inside(path, name);
                match entry {
                    Entry::Declared => offer(public.clone(), public),
                    Entry::Alias(target) => offer(self.declaration(target, MAX_HOPS), public),
                }
            }
            for glob in module.globs.iter().filter_map(|glob| self.modules.get(&self.declaration(glob, MAX_HOPS))) {
                for name in glob.names.keys() {
                    if let Some(declared) = self.declaration_in(path, name, MAX_HOPS) {
                        offer(declared, inside(path, name));
                    }
                }
            }
        }
        shortest
    }
}

fn inside(module: &str, name: &str) -> Name {
    Name::new(format!("{module}::{name}"))
}

/// The canonical path: `core` and `alloc` are facades of `std`.
fn joined(path: &[Name]) -> Name {
    let mut names = path.iter().map(Name::as_str);
    let first = match names.next() {
        Some("core" | "alloc") => "std",
        first => first.unwrap_or_default(),
    };
    Name::new(names.fold(first.to_owned(), |path, name| path + "::" + name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;
    use crate::syntax;

    #[test]
    fn names_of_modules_lead_to_the_shortest_public_path() {
        let source = Source::new(
            "mod std {
                pub mod collections { pub use std::collections::hash_map::HashMap; pub mod hash_map { pub struct HashMap; } }
                pub mod cmp { pub enum Ordering { Less, Equal } }
                pub mod io { pub trait Read {} pub mod prelude { pub use std::io::Read; use std::cmp::Ordering; } }
                pub mod all { pub use core::cmp::*; pub use self::loops::*; }
                pub mod turn { pub use std::turn::here; pub use std::turn::there as here; pub use std::turn::here as there; }
            }",
        );
        let externs = Externs::new(&crate::hir::lower(&syntax::parse(&source), &source));
        assert_eq!(externs.find("std::collections", "HashMap"), Some("std::collections::HashMap"));
        assert_eq!(externs.find("std::collections::hash_map", "HashMap"), Some("std::collections::HashMap"));
        assert_eq!(externs.find("std::collections", "hash_map"), Some("std::collections::hash_map"));
        assert_eq!(externs.find("std::cmp::Ordering", "Less"), Some("std::cmp::Ordering::Less"));
        assert_eq!(externs.find("std::io::prelude", "Read"), Some("std::io::Read"));
        assert_eq!(externs.find("std::io::prelude", "Ordering"), None);
        assert_eq!(externs.find("std::all", "Ordering"), Some("std::cmp::Ordering"));
        assert_eq!(externs.find("std::collections", "Vec"), None);
        assert!(!externs.knows("tokio"));
    }
}
