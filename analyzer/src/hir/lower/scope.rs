//! Resolves names: local variables, items of this text, imports, the prelude.
//!
//! Follows the Reference's chapters "Scopes" and "Name resolution" as far as one file can tell.

use std::collections::{HashMap, HashSet};

use super::super::{BindingId, BodyId, ItemId, Name, Res, Segment};
use super::prelude::{is_primitive, prelude};

/// Imports that lead to imports: followed so far and no further.
const MAX_HOPS: u32 = 32;
/// Variables of one scope that are found faster one by one than by a table.
const MANY_LOCALS: usize = 32;
/// Modules looked into for one name because of globs that lead to modules with globs.
const MAX_GLOBBED: usize = 64;

/// The scopes around the node being lowered, and the names of every module seen.
#[derive(Debug, Default)]
pub(super) struct Scopes {
    stack: Vec<Scope>,
    tables: Vec<Table>,
    /// The table of each inline module.
    of_module: HashMap<ItemId, usize>,
    /// The variants of each enum.
    variants: HashMap<ItemId, HashSet<Name>>,
    /// Globs of which it is not known yet what they lead to: their table and path.
    unsettled: Vec<(usize, Vec<Name>)>,
    /// Names of `macro_rules!` in this text.
    macros: HashSet<Name>,
    /// Variables of an or-pattern's first alternative while the others are lowered.
    shared: Shared,
}

/// Variables by name.
pub(super) type Shared = HashMap<Name, BindingId>;

/// One scope on the stack.
#[derive(Debug, Default)]
struct Scope {
    /// Outer local variables and generics cannot be seen from here.
    barrier: bool,
    /// Names of outer modules cannot be seen from here.
    module: bool,
    locals: Vec<(Name, BindingId)>,
    /// The same by name, once there are many.
    by_name: HashMap<Name, BindingId>,
    /// Generic parameters: the item they are of, and their place among its parameters.
    generics: Vec<(Name, ItemId, usize)>,
    /// Items and imports declared in this module or block.
    table: Option<usize>,
    body: Option<BodyId>,
}

/// Items and imports of a module or block.
#[derive(Debug, Default)]
struct Table {
    items: HashMap<Name, ItemId>,
    imports: HashMap<Name, Vec<Name>>,
    /// Whether there are globs.
    has_globs: bool,
    /// What those globs lead to that stay inside this text.
    reached: Vec<Reach>,
    /// The table of the module or block around it.
    parent: Option<usize>,
    is_module: bool,
}

/// What the names of a glob are taken from.
#[derive(Debug, Clone, Copy)]
enum Reach {
    /// The module with this table.
    Module(usize),
    Enum(ItemId),
}

/// What a path of names leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Target {
    /// `rest` segments are left after the item.
    Item {
        item: ItemId,
        rest: usize,
    },
    Extern(String),
    Unknown,
}

impl Scopes {
    /// Enters a module's scope; its names are those of [`Scopes::new_table`] or none yet.
    pub(super) fn push_module(&mut self, module: Option<ItemId>) {
        let known = module.and_then(|module| self.of_module.get(&module).copied());
        let table = known.unwrap_or_else(|| self.new_table(None, true));
        self.stack.push(Scope { barrier: true, module: true, table: Some(table), ..Scope::default() });
    }

    /// Enters an item: outer local variables and generics are out of reach. Associated items keep the impl's generics.
    pub(super) fn push_item(&mut self, is_associated: bool) {
        self.stack.push(Scope { barrier: !is_associated, ..Scope::default() });
    }

    /// Enters a body, whose code is lowered next.
    pub(super) fn push_body(&mut self, body: BodyId) {
        self.stack.push(Scope { body: Some(body), ..Scope::default() });
    }

    /// Enters a block or another place where local variables may be declared.
    pub(super) fn push_block(&mut self) {
        self.stack.push(Scope::default());
    }

    pub(super) fn pop(&mut self) {
        self.stack.pop();
    }

    /// The innermost body.
    pub(super) fn body(&self) -> Option<BodyId> {
        self.stack.iter().rev().take_while(|scope| !scope.module).find_map(|scope| scope.body)
    }

    pub(super) fn declare_local(&mut self, name: Name, binding: BindingId) {
        let Some(scope) = self.stack.last_mut() else { return };
        scope.locals.push((name, binding));
        match scope.locals.len() {
            ..MANY_LOCALS => {}
            MANY_LOCALS => scope.by_name.extend(scope.locals.iter().cloned()),
            _ => scope.by_name.extend(scope.locals.last().cloned()),
        }
    }

    pub(super) fn declare_generic(&mut self, name: Name, owner: ItemId, index: usize) {
        if let Some(scope) = self.stack.last_mut() {
            scope.generics.push((name, owner, index));
        }
    }

    /// The variable that a name in a pattern stands for because an earlier alternative binds it.
    pub(super) fn shared(&self, name: &str) -> Option<BindingId> {
        self.shared.get(name).copied()
    }

    /// Sets the variables that alternatives share, and gives those of before.
    pub(super) fn share(&mut self, shared: Shared) -> Shared {
        std::mem::replace(&mut self.shared, shared)
    }

    pub(super) fn declare_macro(&mut self, name: Name) {
        self.macros.insert(name);
    }

    pub(super) fn is_own_macro(&self, name: &str) -> bool {
        self.macros.contains(name)
    }

    /// Makes the table of a module or block.
    pub(super) fn new_table(&mut self, parent: Option<usize>, is_module: bool) -> usize {
        self.tables.push(Table { parent, is_module, ..Table::default() });
        self.tables.len().saturating_sub(1)
    }

    /// The table of the scope on top, made when there is none.
    pub(super) fn top_table(&mut self) -> usize {
        let parent = self.stack.iter().rev().skip(1).find_map(|scope| scope.table);
        match self.stack.last().and_then(|scope| scope.table) {
            Some(table) => table,
            None => {
                let table = self.new_table(parent, false);
                if let Some(scope) = self.stack.last_mut() {
                    scope.table = Some(table);
                }
                table
            }
        }
    }

    pub(super) fn declare_item(&mut self, table: usize, name: Name, item: ItemId) {
        if let Some(table) = self.tables.get_mut(table) {
            table.items.entry(name).or_insert(item);
        }
    }

    pub(super) fn declare_module(&mut self, item: ItemId, table: usize) {
        self.of_module.insert(item, table);
    }

    pub(super) fn declare_variants(&mut self, item: ItemId, names: HashSet<Name>) {
        self.variants.insert(item, names);
    }

    pub(super) fn declare_import(&mut self, table: usize, name: Name, path: Vec<Name>) {
        if let Some(table) = self.tables.get_mut(table) {
            table.imports.insert(name, path);
        }
    }

    pub(super) fn declare_glob(&mut self, table: usize, path: Vec<Name>) {
        if let Some(names) = self.tables.get_mut(table) {
            names.has_globs = true;
            self.unsettled.push((table, path));
        }
    }

    /// Finds what the globs declared since the last time lead to; to be called before names are looked up.
    ///
    /// A glob's path may need what another glob brings, so this goes on for as long as it finds something.
    pub(super) fn settle_globs(&mut self) {
        let mut unsettled = std::mem::take(&mut self.unsettled);
        for _ in 0..MAX_HOPS {
            let before = unsettled.len();
            unsettled.retain(|(table, path)| {
                let reach = self.reach(*table, path);
                if let Some(names) = self.tables.get_mut(*table) {
                    names.reached.extend(reach);
                }
                reach.is_none()
            });
            if unsettled.is_empty() || unsettled.len() == before {
                break;
            }
        }
    }

    /// What the path of a glob in `table` leads to.
    fn reach(&self, table: usize, path: &[Name]) -> Option<Reach> {
        let Some((first, rest)) = path.split_first() else { return Some(Reach::Module(table)) };
        match first.as_str() {
            "self" => return self.reach(self.module_of(table), rest),
            "super" => return self.reach(self.parent_module(table)?, rest),
            "crate" => return self.reach(self.root_of(table), rest),
            _ => {}
        }
        let names: Vec<&str> = path.iter().map(Name::as_str).collect();
        let Target::Item { item, rest: 0 } = self.lookup_path(table, &names, MAX_HOPS) else { return None };
        match self.of_module.get(&item) {
            Some(&module) => Some(Reach::Module(module)),
            None => self.variants.contains_key(&item).then_some(Reach::Enum(item)),
        }
    }

    /// The local variable called `name`.
    pub(super) fn local(&self, name: &str) -> Option<BindingId> {
        for scope in self.stack.iter().rev() {
            if let Some(binding) = scope.local(name) {
                return Some(binding);
            }
            if scope.barrier {
                return None;
            }
        }
        None
    }

    fn generic(&self, name: &str) -> Option<Res> {
        for scope in self.stack.iter().rev() {
            if let Some(&(_, owner, index)) = scope.generics.iter().find(|(generic, ..)| generic == name) {
                return Some(Res::Generic { owner, index });
            }
            if scope.barrier {
                return None;
            }
        }
        None
    }

    /// What a path means here.
    pub(super) fn resolve(&self, segments: &[Segment], leading_colon: bool) -> Res {
        let Some(first) = segments.first() else { return Res::Unknown };
        if leading_colon {
            return Res::Extern(canonical(segments.iter().map(|segment| segment.name.as_str())).into());
        }
        if segments.len() == 1
            && let Some(binding) = self.local(&first.name)
        {
            return Res::Local(binding);
        }
        if first.name == "Self" {
            return Res::SelfType;
        }
        if let Some(generic) = self.generic(&first.name) {
            return generic;
        }
        if let Some(res) = self.resolve_single(segments) {
            return res;
        }
        let names: Vec<&str> = segments.iter().map(|segment| segment.name.as_str()).collect();
        match self.target(&names) {
            Target::Item { item, rest } => Res::Item { item, rest },
            Target::Extern(path) => Res::Extern(path.into()),
            Target::Unknown => self.implicit(&names),
        }
    }

    /// Short cut for a single name that no table knows: most are of the prelude.
    fn resolve_single(&self, segments: &[Segment]) -> Option<Res> {
        let [only] = segments else { return None };
        let name = only.name.as_str();
        let declared = self.visible_tables().any(|table| table.declares(name) || table.has_globs);
        (!declared && !matches!(name, "self" | "super" | "crate")).then(|| self.implicit(&[name]))
    }

    /// Tables of the blocks around and of the module, innermost first.
    fn visible_tables(&self) -> impl Iterator<Item = &Table> {
        let depth =
            self.stack.iter().rev().position(|scope| scope.module).map_or(self.stack.len(), |at| at.saturating_add(1));
        self.stack.iter().rev().take(depth).filter_map(|scope| self.tables.get(scope.table?))
    }

    /// Names that need no declaration: primitives, the prelude, other crates.
    fn implicit(&self, names: &[&str]) -> Res {
        let Some((first, rest)) = names.split_first() else { return Res::Unknown };
        if is_primitive(first) {
            return Res::Primitive(canonical(names.iter().copied()).into());
        }
        if let Some(path) = prelude(first) {
            let shadowed = *first == "Result" && self.visible_tables().any(|table| table.has_globs);
            let full = std::iter::once(path).chain(rest.iter().copied());
            return if shadowed { Res::Unknown } else { Res::Extern(canonical(full).into()) };
        }
        if !rest.is_empty()
            && first.starts_with(|c: char| c.is_lowercase())
            && !matches!(*first, "self" | "super" | "crate")
        {
            return Res::Extern(canonical(names.iter().copied()).into());
        }
        Res::Unknown
    }

    fn target(&self, names: &[&str]) -> Target {
        let depth =
            self.stack.iter().rev().position(|scope| scope.module).map_or(self.stack.len(), |at| at.saturating_add(1));
        for scope in self.stack.iter().rev().take(depth) {
            let Some(table) = scope.table else { continue };
            let found = self.lookup_path(table, names, MAX_HOPS);
            if found != Target::Unknown {
                return found;
            }
        }
        Target::Unknown
    }

    /// Resolves `names` as seen from inside `table`, without looking outwards.
    fn lookup_path(&self, table: usize, names: &[&str], hops: u32) -> Target {
        let Some((&first, rest)) = names.split_first() else { return Target::Unknown };
        let Some(hops) = hops.checked_sub(1) else { return Target::Unknown };
        match first {
            "self" => return self.lookup_path(self.module_of(table), rest, hops),
            "super" => return self.parent_module(table).map_or(Target::Unknown, |up| self.lookup_path(up, rest, hops)),
            "crate" => return self.lookup_path(self.root_of(table), rest, hops),
            _ => {}
        }
        let Some(names_here) = self.tables.get(table) else { return Target::Unknown };
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

    fn follow_import(&self, table: usize, path: &[Name], rest: &[&str], hops: u32) -> Target {
        let full: Vec<&str> = path.iter().map(Name::as_str).chain(rest.iter().copied()).collect();
        let Some(&first) = full.first() else { return Target::Unknown };
        if matches!(first, "self" | "super" | "crate") {
            return self.lookup_path(table, &full, hops);
        }
        // `use sync::Mutex` after `use std::sync`; an import never leads to itself.
        let own = self.tables.get(table).is_some_and(|names| {
            names.items.contains_key(first) || names.imports.get(first).is_some_and(|other| other != path)
        });
        if own {
            return self.lookup_path(table, &full, hops);
        }
        Target::Extern(canonical(full.iter().copied()))
    }

    /// Goes through the modules and enums that `table` has globs of, and those that these have globs of.
    fn lookup_globs(&self, table: usize, names: &[&str], hops: u32) -> Target {
        let Some(&first) = names.first() else { return Target::Unknown };
        let mut seen = vec![table];
        let mut at = 0;
        while let Some(names_here) = seen.get(at).and_then(|&table| self.tables.get(table)) {
            for &reach in &names_here.reached {
                match reach {
                    Reach::Module(module) if seen.contains(&module) => {}
                    Reach::Module(module) if self.declares(module, first) => {
                        return self.lookup_path(module, names, hops);
                    }
                    Reach::Module(module) if seen.len() < MAX_GLOBBED => seen.push(module),
                    Reach::Enum(item) if self.variants.get(&item).is_some_and(|names| names.contains(first)) => {
                        return Target::Item { item, rest: names.len() };
                    }
                    _ => {}
                }
            }
            at = at.saturating_add(1);
        }
        Target::Unknown
    }

    fn declares(&self, table: usize, name: &str) -> bool {
        self.tables.get(table).is_some_and(|names| names.declares(name))
    }

    /// The innermost module's table, from a module's or block's.
    fn module_of(&self, table: usize) -> usize {
        match self.tables.get(table) {
            Some(Table { is_module: false, parent: Some(up), .. }) => self.module_of(*up),
            _ => table,
        }
    }

    fn parent_module(&self, table: usize) -> Option<usize> {
        let up = self.tables.get(self.module_of(table))?.parent?;
        Some(self.module_of(up))
    }

    fn root_of(&self, table: usize) -> usize {
        self.tables.get(table).and_then(|names| names.parent).map_or(table, |up| self.root_of(up))
    }
}

impl Scope {
    fn local(&self, name: &str) -> Option<BindingId> {
        match self.by_name.is_empty() {
            true => self.locals.iter().rev().find(|(local, _)| local == name).map(|(_, binding)| *binding),
            false => self.by_name.get(name).copied(),
        }
    }
}

impl Table {
    fn declares(&self, name: &str) -> bool {
        self.items.contains_key(name) || self.imports.contains_key(name)
    }
}

/// Joins names with `::`; `core` and `alloc` are facades of `std`.
fn canonical<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let mut path = String::new();
    for (index, name) in names.enumerate() {
        if index > 0 {
            path.push_str("::");
        }
        path.push_str(if index == 0 && matches!(name, "core" | "alloc") { "std" } else { name });
    }
    path
}
