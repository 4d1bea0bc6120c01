//! The names that modules and blocks declare and import, and what a path of names leads to from there.

use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use super::super::{Arena, Externs, Hir, ItemId, ItemKind, Name, Res, Scope, ScopeId};
use crate::report::Edition;

/// Imports that lead to imports: followed so far and no further.
pub(super) const MAX_HOPS: u32 = 32;
/// Modules looked into for one name because of globs that lead to modules with globs.
const MAX_GLOBBED: usize = 64;

/// The names of every module and block seen.
#[derive(Debug)]
pub(super) struct Tables<'a> {
    tables: Arena<ScopeId, Table>,
    /// The table of each inline module.
    of_module: FxHashMap<ItemId, ScopeId>,
    /// The variants of each enum.
    variants: FxHashMap<ItemId, FxHashSet<Name>>,
    /// Globs of which it is not known yet what they lead to: their table and path.
    unsettled: Vec<(ScopeId, Vec<Name>)>,
    /// What other crates declare.
    externs: &'a Externs,
    /// Whether paths of imports begin at the root of the crate.
    is_2015: bool,
}

/// Items and imports of a module or block.
#[derive(Debug, Default)]
struct Table {
    items: FxHashMap<Name, ItemId>,
    imports: FxHashMap<Name, Vec<Name>>,
    /// Every path imported by name, also as `_`.
    imported: Vec<Vec<Name>>,
    /// Whether there are globs.
    has_globs: bool,
    /// Whether one of them leads to no one knows what.
    has_unknown_globs: bool,
    /// What those globs lead to that stay inside this text, or lead to a module that `externs` knows.
    reached: Vec<Reach>,
    /// Modules of other crates that globs lead to.
    globs: Vec<Name>,
    /// The table of the module or block around it.
    parent: Option<ScopeId>,
    is_module: bool,
}

/// What the names of a glob are taken from.
#[derive(Debug, Clone)]
enum Reach {
    /// The module with this table.
    Module(ScopeId),
    Enum(ItemId),
    /// A module outside this text.
    Extern(Name),
}

/// What a path of names leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// `rest` segments are left after the item.
    Item {
        item: ItemId,
        rest: usize,
    },
    Extern(String),
    Unknown,
}

impl<'a> Tables<'a> {
    pub(super) fn new(externs: &'a Externs, edition: Edition) -> Tables<'a> {
        Tables {
            tables: Arena::default(),
            of_module: FxHashMap::default(),
            variants: FxHashMap::default(),
            unsettled: Vec::new(),
            externs,
            is_2015: edition == Edition::E2015,
        }
    }

    /// Makes the table of a module or block.
    pub(super) fn add(&mut self, parent: Option<ScopeId>, is_module: bool) -> ScopeId {
        self.tables.push(Table { parent, is_module, ..Table::default() })
    }

    /// The table of an inline module.
    pub(super) fn of_module(&self, module: ItemId) -> Option<ScopeId> {
        self.of_module.get(&module).copied()
    }

    pub(super) fn declare_item(&mut self, table: ScopeId, name: Name, item: ItemId) {
        self.tables[table].items.entry(name).or_insert(item);
    }

    pub(super) fn declare_module(&mut self, item: ItemId, table: ScopeId) {
        self.of_module.insert(item, table);
    }

    pub(super) fn declare_variants(&mut self, item: ItemId, names: FxHashSet<Name>) {
        self.variants.insert(item, names);
    }

    pub(super) fn declare_import(&mut self, table: ScopeId, name: Name, path: Vec<Name>) {
        let table = &mut self.tables[table];
        table.imported.push(path.clone());
        if name != "_" {
            table.imports.insert(name, path);
        }
    }

    pub(super) fn declare_glob(&mut self, table: ScopeId, path: Vec<Name>) {
        self.tables[table].has_globs = true;
        self.unsettled.push((table, path));
    }

    /// Finds what the globs declared since the last time lead to; to be called before names are looked up.
    ///
    /// A glob's path may need what another glob brings, so this goes on for as long as it finds something.
    pub(super) fn settle_globs(&mut self) {
        let mut unsettled = std::mem::take(&mut self.unsettled);
        for _ in 0..MAX_HOPS {
            let before = unsettled.len();
            unsettled.retain(|(table, path)| !self.settle(*table, path));
            if unsettled.len() == before {
                unsettled.retain(|(table, path)| !self.settle_crate(*table, path));
            }
            if unsettled.len() == before {
                break;
            }
        }
        for (table, path) in unsettled {
            let is_path = path.first().is_some_and(|first| !matches!(first.as_str(), "self" | "super" | "crate"));
            let table = &mut self.tables[table];
            table.has_unknown_globs = true;
            table.globs.extend(is_path.then(|| canonical(path.iter().map(Name::as_str)).into()));
        }
    }

    /// Settles a glob whose path leads to a module or enum of this text, or through an import out of it.
    fn settle(&mut self, table: ScopeId, path: &[Name]) -> bool {
        let Some(reach) = self.reach(table, path) else { return false };
        self.add_reach(table, reach);
        true
    }

    /// Settles a glob whose path begins with a known crate.
    fn settle_crate(&mut self, table: ScopeId, path: &[Name]) -> bool {
        let module = canonical(path.iter().map(Name::as_str));
        let known = self.externs.knows(&module);
        if known {
            self.add_reach(table, Reach::Extern(module.into()));
        }
        known
    }

    fn add_reach(&mut self, table: ScopeId, reach: Reach) {
        let known = match &reach {
            Reach::Extern(module) => self.externs.knows(module),
            Reach::Module(_) | Reach::Enum(_) => true,
        };
        let table = &mut self.tables[table];
        if let Reach::Extern(module) = &reach {
            table.globs.push(module.clone());
        }
        table.has_unknown_globs |= !known;
        table.reached.push(reach);
    }

    /// What the path of a glob in `table` leads to.
    fn reach(&self, table: ScopeId, path: &[Name]) -> Option<Reach> {
        let Some((first, rest)) = path.split_first() else { return Some(Reach::Module(table)) };
        match first.as_str() {
            "self" => return self.reach(self.module_of(table), rest),
            "super" => return self.reach(self.parent_module(table)?, rest),
            "crate" => return self.reach(self.root_of(table), rest),
            _ => {}
        }
        let names: Vec<&str> = path.iter().map(Name::as_str).collect();
        // In a block, what the blocks and the module around it have is seen too.
        let around = self.around(table).map(|table| self.lookup_path(table, &names, MAX_HOPS));
        let found = match self.is_2015 {
            true => self.lookup_path(self.root_of(table), &names, MAX_HOPS),
            false => around.into_iter().find(|target| *target != Target::Unknown).unwrap_or(Target::Unknown),
        };
        match found {
            Target::Item { item, rest: 0 } => match self.of_module.get(&item) {
                Some(&module) => Some(Reach::Module(module)),
                None => self.variants.contains_key(&item).then_some(Reach::Enum(item)),
            },
            Target::Extern(module) => Some(Reach::Extern(module.into())),
            Target::Item { .. } | Target::Unknown => None,
        }
    }

    /// Resolves `names` as seen from inside `table`, without looking outwards.
    pub(super) fn lookup_path(&self, table: ScopeId, names: &[&str], hops: u32) -> Target {
        let Some((&first, rest)) = names.split_first() else { return Target::Unknown };
        let Some(hops) = hops.checked_sub(1) else { return Target::Unknown };
        match first {
            "self" => return self.lookup_path(self.module_of(table), rest, hops),
            "super" => return self.parent_module(table).map_or(Target::Unknown, |up| self.lookup_path(up, rest, hops)),
            "crate" => return self.lookup_path(self.root_of(table), rest, hops),
            _ => {}
        }
        let names_here = &self.tables[table];
        if let Some(&item) = names_here.items.get(first) {
            return self.descend(item, rest, hops);
        }
        if let Some(path) = names_here.imports.get(first) {
            return self.follow_import(table, path, rest, hops);
        }
        self.lookup_globs(table, names, hops)
    }

    /// Goes on from an item with the names after it.
    fn descend(&self, item: ItemId, rest: &[&str], hops: u32) -> Target {
        match (rest.is_empty(), self.of_module.get(&item)) {
            (false, Some(&module)) => self.lookup_path(module, rest, hops),
            _ => Target::Item { item, rest: rest.len() },
        }
    }

    fn follow_import(&self, table: ScopeId, path: &[Name], rest: &[&str], hops: u32) -> Target {
        let full: SmallVec<[&str; 6]> = path.iter().map(Name::as_str).chain(rest.iter().copied()).collect();
        let Some(&first) = full.first() else { return Target::Unknown };
        if matches!(first, "self" | "super" | "crate") {
            return self.lookup_path(table, &full, hops);
        }
        // `use sync::Mutex` after `use std::sync`, perhaps outside the block; an import never leads to itself.
        let has = |table: &ScopeId| {
            let names = &self.tables[*table];
            names.items.contains_key(first) || names.imports.get(first).is_some_and(|other| other != path)
        };
        let own = if self.is_2015 { Some(self.root_of(table)).filter(has) } else { self.around(table).find(has) };
        match own {
            Some(table) => self.lookup_path(table, &full, hops),
            None => Target::Extern(canonical(full.iter().copied())),
        }
    }

    /// What a path with a leading `::` leads to in the 2015 edition, where it begins at the root of the crate.
    pub(super) fn lookup_global(&self, table: ScopeId, names: &[&str]) -> Target {
        let root = self.root_of(table);
        match names.first() {
            Some(first) if self.is_2015 && self.declares(root, first) => self.lookup_path(root, names, MAX_HOPS),
            _ => Target::Unknown,
        }
    }

    /// Whether `use name;` brings a name into a module that it did not see before.
    pub(super) fn is_brought(&self, table: ScopeId) -> bool {
        self.is_2015 && self.root_of(table) != table
    }

    /// A table and those of the blocks and the module around it.
    fn around(&self, table: ScopeId) -> impl Iterator<Item = ScopeId> {
        std::iter::successors(Some(table), |&at| match &self.tables[at] {
            Table { is_module: false, parent, .. } => *parent,
            _ => None,
        })
    }

    /// Goes through the modules and enums that `table` has globs of, and those that these have globs of.
    fn lookup_globs(&self, table: ScopeId, names: &[&str], hops: u32) -> Target {
        let Some((&first, rest)) = names.split_first() else { return Target::Unknown };
        let mut seen = vec![table];
        let mut at = 0;
        while let Some(&table) = seen.get(at) {
            for reach in &self.tables[table].reached {
                match reach {
                    Reach::Module(module) if seen.contains(module) => {}
                    Reach::Module(module) if self.declares(*module, first) => {
                        return self.lookup_path(*module, names, hops);
                    }
                    Reach::Module(module) if seen.len() < MAX_GLOBBED => seen.push(*module),
                    Reach::Enum(item) if self.variants.get(item).is_some_and(|names| names.contains(first)) => {
                        return Target::Item { item: *item, rest: names.len() };
                    }
                    Reach::Extern(module) => {
                        if let Some(found) = self.externs.find(module, first) {
                            return Target::Extern(canonical(std::iter::once(found).chain(rest.iter().copied())));
                        }
                    }
                    Reach::Module(_) | Reach::Enum(_) => {}
                }
            }
            at = at.saturating_add(1);
        }
        Target::Unknown
    }

    pub(super) fn declares(&self, table: ScopeId, name: &str) -> bool {
        let names = &self.tables[table];
        names.items.contains_key(name) || names.imports.contains_key(name)
    }

    /// Whether any module or block imports something of a name.
    pub(super) fn imports_anywhere(&self, name: &str) -> bool {
        self.tables.iter().any(|(_, table)| table.imports.contains_key(name))
    }

    pub(super) fn has_globs(&self, table: ScopeId) -> bool {
        self.tables[table].has_globs
    }

    /// Whether globs bring names that nobody knows: of `table` or of modules that its globs lead to.
    pub(super) fn has_unknown_names(&self, table: ScopeId) -> bool {
        let mut seen = vec![table];
        let mut at = 0;
        while let Some(&table) = seen.get(at) {
            let names = &self.tables[table];
            if names.has_unknown_globs || seen.len() > MAX_GLOBBED {
                return true;
            }
            for reach in &names.reached {
                match reach {
                    Reach::Module(module) if !seen.contains(module) => seen.push(*module),
                    _ => {}
                }
            }
            at = at.saturating_add(1);
        }
        false
    }

    /// The innermost module's table, from a module's or block's.
    fn module_of(&self, table: ScopeId) -> ScopeId {
        self.around(table).last().unwrap_or(table)
    }

    fn parent_module(&self, table: ScopeId) -> Option<ScopeId> {
        self.tables[self.module_of(table)].parent.map(|up| self.module_of(up))
    }

    fn root_of(&self, table: ScopeId) -> ScopeId {
        std::iter::successors(Some(table), |&at| self.tables[at].parent).last().unwrap_or(table)
    }

    /// The scopes of the lowered text, one for each table.
    pub(super) fn scopes(&self, hir: &Hir) -> Arena<ScopeId, Scope> {
        let mut scopes = Arena::default();
        for (id, _) in self.tables.iter() {
            scopes.push(self.scope(id, hir));
        }
        scopes
    }

    fn scope(&self, id: ScopeId, hir: &Hir) -> Scope {
        let table = &self.tables[id];
        let is_trait = |&&item: &&ItemId| matches!(hir.items[item].kind, ItemKind::Trait(_));
        let mut traits: Vec<ItemId> = table.items.values().filter(is_trait).copied().collect();
        crate::order::sort(&mut traits);
        let declared = traits.into_iter().map(|item| Res::Item { item, rest: 0 });
        let imported = table.imported.iter().filter_map(|path| match self.follow_import(id, path, &[], MAX_HOPS) {
            Target::Item { item, rest } => Some(Res::Item { item, rest }),
            Target::Extern(path) => Some(Res::Extern(path.into())),
            Target::Unknown => None,
        });
        let reached = table.reached.iter().filter_map(|reach| match reach {
            Reach::Module(module) => Some(*module),
            Reach::Enum(_) | Reach::Extern(_) => None,
        });
        Scope {
            parent: if table.is_module { None } else { table.parent },
            named: declared.chain(imported).collect(),
            reached: reached.collect(),
            globs: table.globs.clone(),
        }
    }
}

/// Joins names with `::`; `core` and `alloc` are facades of `std`.
pub(super) fn canonical<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let mut path = String::new();
    for (index, name) in names.enumerate() {
        if index > 0 {
            path.push_str("::");
        }
        path.push_str(if index == 0 && matches!(name, "core" | "alloc") { "std" } else { name });
    }
    path
}
