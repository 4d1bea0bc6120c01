//! Finds the items of the model of std by their paths, re-exports included.

use rustc_hash::FxHashMap;

use super::ty::Def;
use crate::hir::{Hir, ItemId, ItemKind, Name};

/// Re-exports of re-exports: followed so far and no further.
const MAX_HOPS: usize = 8;

/// Items of the model by path, and their shortest paths.
#[derive(Debug, Default)]
pub(crate) struct Names {
    by_path: FxHashMap<String, Def>,
    shortest: FxHashMap<Def, Name>,
    /// Items by their names alone; of equal ones that with the shortest path.
    named: FxHashMap<Name, Def>,
    /// The traits in each module.
    traits: FxHashMap<String, Vec<Def>>,
}

impl Names {
    /// Reads the modules of the model.
    pub(crate) fn new(hir: &Hir) -> Names {
        let mut walk = Walk { hir, names: Names::default(), aliases: Vec::new(), globs: Vec::new() };
        walk.module("", &hir.roots);
        walk.settle();
        let mut names = walk.names;
        names.find_shortest();
        for (path, &def) in &names.by_path {
            if let (ItemKind::Trait(_), Some((module, _))) = (&hir.items[def.item()].kind, path.rsplit_once("::")) {
                names.traits.entry(module.to_owned()).or_default().push(def);
            }
        }
        names
    }

    /// The item a path leads to, and how many of its segments come after it.
    pub(crate) fn find(&self, path: &str) -> Option<(Def, usize)> {
        let mut path = path;
        let mut rest = 0;
        loop {
            if let Some(&def) = self.by_path.get(path) {
                return Some((def, rest));
            }
            path = path.rsplit_once("::")?.0;
            rest += 1;
        }
    }

    /// The item with exactly this path.
    pub(crate) fn get(&self, path: &str) -> Option<Def> {
        self.by_path.get(path).copied()
    }

    /// The item of this name, wherever it is.
    pub(crate) fn named(&self, name: &str) -> Option<Def> {
        self.named.get(name).copied()
    }

    /// Whether the first segment is a crate of the model.
    pub(crate) fn has_crate(&self, path: &str) -> bool {
        let first = path.split("::").next().unwrap_or(path);
        self.by_path.contains_key(first)
    }

    /// The shortest public path of an item.
    pub(crate) fn path(&self, def: Def) -> Option<&Name> {
        self.shortest.get(&def)
    }

    /// The traits that a glob import of a module brings.
    pub(crate) fn traits_in(&self, module: &str) -> &[Def] {
        self.traits.get(module).map_or(&[], Vec::as_slice)
    }

    /// Every path and its item.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, Def)> {
        self.by_path.iter().map(|(path, &def)| (path.as_str(), def))
    }

    fn find_shortest(&mut self) {
        let ranked = self.iter().map(|(path, def)| (path.matches("::").count(), path.len(), path, def));
        let mut paths: Vec<(usize, usize, &str, Def)> = ranked.collect();
        crate::order::sort(&mut paths);
        let mut shortest: FxHashMap<Def, Name> = FxHashMap::default();
        let mut named: FxHashMap<Name, Def> = FxHashMap::default();
        for (_, _, path, def) in paths {
            shortest.entry(def).or_insert_with(|| Name::new(path));
            named.entry(Name::new(path.rsplit("::").next().unwrap_or(path))).or_insert(def);
        }
        (self.shortest, self.named) = (shortest, named);
    }
}

/// A walk over the modules.
struct Walk<'h> {
    hir: &'h Hir,
    names: Names,
    /// A path and the path it stands for.
    aliases: Vec<(String, String)>,
    /// A module and the module or enum whose names it takes over.
    globs: Vec<(String, String)>,
}

impl Walk<'_> {
    fn module(&mut self, prefix: &str, items: &[ItemId]) {
        for &id in items {
            let item = &self.hir.items[id];
            let path = join(prefix, &item.name);
            match &item.kind {
                ItemKind::Use(imports) if item.is_pub => {
                    for import in imports {
                        let target = import.path.join("::");
                        match &import.name {
                            Some(name) => self.aliases.push((join(prefix, name), target)),
                            None => self.globs.push((prefix.to_owned(), target)),
                        }
                    }
                }
                ItemKind::Mod { items, .. } => {
                    self.names.by_path.insert(path.clone(), Def::model(id));
                    self.module(&path, items);
                }
                ItemKind::Use(_) | ItemKind::Impl(_) | ItemKind::Unknown | ItemKind::ExternBlock { .. } => {}
                _ => {
                    self.names.by_path.entry(path).or_insert(Def::model(id));
                }
            }
        }
    }

    fn settle(&mut self) {
        for _ in 0..MAX_HOPS {
            let before = self.names.by_path.len();
            for (path, target) in &self.aliases {
                if let Some(&def) = self.names.by_path.get(target) {
                    self.names.by_path.entry(path.clone()).or_insert(def);
                }
            }
            self.settle_modules();
            if self.names.by_path.len() == before {
                break;
            }
        }
    }

    /// Names below re-exported modules and behind globs.
    fn settle_modules(&mut self) {
        let is_module = |def: Def| matches!(self.hir.items[def.item()].kind, ItemKind::Mod { .. });
        let renamed = self.aliases.iter().filter(|(_, target)| self.names.get(target).is_some_and(is_module));
        let moved: Vec<(String, String)> = renamed.chain(&self.globs).cloned().collect();
        let mut known: Vec<(String, Def)> = self.names.iter().map(|(path, def)| (path.to_owned(), def)).collect();
        crate::order::sort(&mut known);
        for (path, target) in moved {
            let below = format!("{target}::");
            let first = known.partition_point(|(name, _)| *name < below);
            for (name, def) in known.iter().skip(first) {
                let Some(name) = name.strip_prefix(&below) else { break };
                self.names.by_path.entry(join(&path, name)).or_insert(*def);
            }
        }
    }
}

fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() { name.to_owned() } else { format!("{prefix}::{name}") }
}
