//! Resolves names: local variables, items of this text, imports, the prelude.
//!
//! Follows the Reference's chapters "Scopes" and "Name resolution" as far as one file can tell.

use std::borrow::Cow;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::super::expand::{DefId, Macros};
use super::super::{BindingId, BodyId, ItemId, Name, Res, ScopeId, Segment};
use super::prelude::{is_primitive, prelude};
use super::table::{MAX_HOPS, Tables, Target, canonical};

/// Variables of one scope that are found faster one by one than by a table.
const MANY_LOCALS: usize = 32;

/// The scopes around the node being lowered, and the names of every module seen.
#[derive(Debug)]
pub(super) struct Scopes<'a> {
    stack: Vec<Scope>,
    pub(super) tables: Tables<'a>,
    /// Blocks that declare something, and the body each stands in.
    blocks: Vec<(BodyId, ScopeId)>,
    /// The `macro_rules!` of this text.
    pub(super) macros: Macros,
    /// Variables of an or-pattern's first alternative while the others are lowered.
    shared: Shared,
}

/// Variables by name.
pub(super) type Shared = FxHashMap<Name, BindingId>;

/// One scope on the stack.
#[derive(Debug, Default)]
struct Scope {
    /// Outer local variables and generics cannot be seen from here.
    barrier: bool,
    /// Names of outer modules cannot be seen from here.
    module: bool,
    locals: Vec<(Name, BindingId)>,
    /// The same by name, once there are many.
    by_name: FxHashMap<Name, BindingId>,
    /// Generic parameters: the item they are of, and their place among its parameters.
    generics: Vec<(Name, ItemId, usize)>,
    /// Items and imports declared in this module or block.
    table: Option<ScopeId>,
    body: Option<BodyId>,
    labels: Vec<Name>,
    /// Macros defined here, in order, each with how many variables were declared before.
    definitions: Vec<(DefId, usize)>,
}

impl<'a> Scopes<'a> {
    pub(super) fn new(tables: Tables<'a>, bytes: usize) -> Scopes<'a> {
        Scopes { stack: Vec::new(), tables, blocks: Vec::new(), macros: Macros::new(bytes), shared: Shared::default() }
    }

    /// Enters a module's scope; its names are those declared before, or none yet.
    pub(super) fn push_module(&mut self, module: Option<ItemId>) {
        let known = module.and_then(|module| self.tables.of_module(module));
        let table = known.unwrap_or_else(|| self.tables.add(None, true));
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

    /// Makes the scope on top that of a body: a module's, for loose statements.
    pub(super) fn set_body(&mut self, body: BodyId) {
        if let Some(scope) = self.stack.last_mut() {
            scope.body = Some(body);
        }
    }

    /// Enters a block or another place where local variables may be declared.
    pub(super) fn push_block(&mut self) {
        self.stack.push(Scope::default());
    }

    /// Leaves the innermost scope that was entered.
    pub(super) fn pop(&mut self) {
        self.stack.pop();
    }

    /// From here to the end of the block, a macro is defined: names of its body mean what they meant here.
    pub(super) fn declare_definition(&mut self, def: DefId) {
        if let Some(scope) = self.stack.last_mut() {
            scope.definitions.push((def, scope.locals.len()));
        }
    }

    pub(super) fn declare_label(&mut self, key: Name) {
        if let Some(scope) = self.stack.last_mut() {
            scope.labels.push(key);
        }
    }

    /// The label that a key means: as it was declared.
    pub(super) fn label(&self, key: &str) -> Option<Name> {
        self.outwards(key, |scope, key, _| scope.labels.iter().rfind(|label| *label == key).cloned())
    }

    /// Searches the scopes from the innermost to where variables are out of reach, for what `find` finds by the key that
    /// the name has in each, among the first so many of its variables.
    fn outwards<T>(&self, key: &str, find: impl Fn(&Scope, &str, usize) -> Option<T>) -> Option<T> {
        let mut key = Cow::Borrowed(key);
        for scope in self.stack.iter().rev() {
            let mut count = scope.locals.len();
            loop {
                let found = find(scope, &key, count);
                if found.is_some() {
                    return found;
                }
                let Some((outside, before)) = self.before_definition(scope, &key) else { break };
                (key, count) = (Cow::Owned(outside), before);
            }
            if scope.barrier {
                return None;
            }
        }
        None
    }

    /// The key that a name had where the macro was defined that marked it, if that is in `scope`, and how many variables
    /// were declared before.
    fn before_definition(&self, scope: &Scope, key: &str) -> Option<(String, usize)> {
        if scope.definitions.is_empty() {
            return None;
        }
        let (def, outside) = self.macros.outside(key)?;
        let at = scope.definitions.binary_search_by_key(&def, |(def, _)| *def).ok()?;
        scope.definitions.get(at).map(|(_, before)| (outside, *before))
    }

    /// The innermost body.
    pub(super) fn body(&self) -> Option<BodyId> {
        let inner = self.stack.iter().rev().find(|scope| scope.module || scope.body.is_some());
        inner.and_then(|scope| scope.body)
    }

    /// The table of the innermost block or module that has one.
    pub(super) fn innermost_table(&self) -> Option<ScopeId> {
        self.stack.iter().rev().find_map(|scope| scope.table)
    }

    /// The tables of blocks inside bodies, in the order of lowering.
    pub(super) fn blocks(&self) -> &[(BodyId, ScopeId)] {
        &self.blocks
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

    /// The table of the scope on top, made when there is none.
    pub(super) fn top_table(&mut self) -> ScopeId {
        if let Some(table) = self.stack.last().and_then(|scope| scope.table) {
            return table;
        }
        let table = self.tables.add(self.innermost_table(), false);
        self.blocks.extend(self.body().map(|body| (body, table)));
        if let Some(scope) = self.stack.last_mut() {
            scope.table = Some(table);
        }
        table
    }

    /// The local variable that a key means.
    pub(super) fn local(&self, key: &str) -> Option<BindingId> {
        self.outwards(key, Scope::local)
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

    /// What a path means here; `key` is its first name with the mark of its expansion, if it may be a variable.
    pub(super) fn resolve(&self, segments: &[Segment], key: Option<&str>, leading_colon: bool) -> Res {
        let Some(first) = segments.first() else { return Res::Unknown };
        if leading_colon {
            return self.global(segments);
        }
        if segments.len() == 1
            && let Some(binding) = key.and_then(|key| self.local(key))
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
        let names: SmallVec<[&str; 4]> = segments.iter().map(|segment| segment.name.as_str()).collect();
        match self.target(&names) {
            Target::Item { item, rest } => Res::Item { item, rest },
            Target::Extern(path) => Res::Extern(path.into()),
            Target::Unknown => self.implicit(&names),
        }
    }

    /// A path with a leading `::`: of a crate, or in the 2015 edition of this one.
    fn global(&self, segments: &[Segment]) -> Res {
        let names: SmallVec<[&str; 4]> = segments.iter().map(|segment| segment.name.as_str()).collect();
        match self.visible_tables().last().map(|table| self.tables.lookup_global(table, &names)) {
            Some(Target::Item { item, rest }) => Res::Item { item, rest },
            Some(Target::Extern(path)) => Res::Extern(path.into()),
            Some(Target::Unknown) | None => Res::Extern(canonical(names.iter().copied()).into()),
        }
    }

    /// Short cut for a single name that no table knows: most are of the prelude.
    fn resolve_single(&self, segments: &[Segment]) -> Option<Res> {
        let [only] = segments else { return None };
        let name = only.name.as_str();
        let declared =
            self.visible_tables().any(|table| self.tables.declares(table, name) || self.tables.has_globs(table));
        (!declared && !matches!(name, "self" | "super" | "crate")).then(|| self.implicit(&[name]))
    }

    /// Tables of the blocks around and of the module, innermost first.
    fn visible_tables(&self) -> impl Iterator<Item = ScopeId> {
        let depth =
            self.stack.iter().rev().position(|scope| scope.module).map_or(self.stack.len(), |at| at.saturating_add(1));
        self.stack.iter().rev().take(depth).filter_map(|scope| scope.table)
    }

    /// Names that need no declaration: primitives, the prelude, other crates.
    fn implicit(&self, names: &[&str]) -> Res {
        let Some((first, rest)) = names.split_first() else { return Res::Unknown };
        if is_primitive(first) {
            return Res::Primitive(canonical(names.iter().copied()).into());
        }
        if let Some(path) = prelude(first) {
            let shadowed =
                *first == "Result" && self.visible_tables().any(|table| self.tables.has_unknown_names(table));
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
        let found = self.visible_tables().map(|table| self.tables.lookup_path(table, names, MAX_HOPS));
        found.into_iter().find(|target| *target != Target::Unknown).unwrap_or(Target::Unknown)
    }
}

impl Scope {
    /// The last variable of a name among the first `count`.
    fn local(&self, name: &str, count: usize) -> Option<BindingId> {
        if self.by_name.is_empty() || count < self.locals.len() {
            let first = self.locals.get(..count).unwrap_or(&self.locals);
            return first.iter().rev().find(|(local, _)| local == name).map(|(_, binding)| *binding);
        }
        self.by_name.get(name).copied()
    }
}
