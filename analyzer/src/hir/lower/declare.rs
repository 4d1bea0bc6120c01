//! Declares the names of a module or block before anything in it is lowered.

use rustc_hash::FxHashSet;

use super::super::{Import, Item, ItemId, ItemKind, Name, ScopeId};
use super::Lower;
use crate::source::Span;

impl Lower<'_> {
    /// Lowers the items of a file.
    pub(super) fn module(&mut self, items: &[syn::Item]) -> Vec<ItemId> {
        self.scopes.push_module(None);
        let table = self.scopes.top_table();
        let ids = self.declare(items, table);
        self.scopes.tables.settle_globs();
        self.scopes.macros.leave(0);
        self.lower_items(items, &ids);
        self.scopes.pop();
        self.with_brought(ids)
    }

    /// Reserves an id for every item and declares its name, in nested modules too.
    pub(super) fn declare(&mut self, items: &[syn::Item], table: ScopeId) -> Vec<ItemId> {
        items.iter().map(|item| self.declare_item(item, table)).collect()
    }

    pub(super) fn declare_item(&mut self, item: &syn::Item, table: ScopeId) -> ItemId {
        let id = self.reserve_item();
        if !self.stays(item) {
            return id;
        }
        match item {
            syn::Item::Use(item) => {
                let mut imports = Vec::new();
                self.declare_use(&item.tree, &mut Vec::new(), table, &mut imports);
                self.hir.items[id].kind = ItemKind::Use(imports);
            }
            syn::Item::ExternCrate(item) if item.ident != "self" => {
                let name = self.spans.name(&item.ident);
                let declared = item.rename.as_ref().map_or(name.clone(), |(_, rename)| self.spans.name(rename));
                self.scopes.tables.declare_import(table, declared, vec![name]);
            }
            syn::Item::Macro(item) => {
                self.declare_macro(item, id, table);
            }
            syn::Item::Mod(item) => self.declare_mod(item, id, table),
            syn::Item::Enum(item) => {
                let variants = item.variants.iter().filter(|variant| self.stays(*variant));
                let names = variants.map(|variant| self.spans.name(&variant.ident)).collect::<FxHashSet<_>>();
                self.scopes.tables.declare_variants(id, names);
            }
            syn::Item::ForeignMod(item) => self.declare_foreign(item, id, table),
            _ => {}
        }
        if let Some(ident) = ident(item) {
            let name = self.spans.name(ident);
            self.scopes.tables.declare_item(table, name, id);
        }
        id
    }

    /// Defines a macro, or declares what a call of one became.
    fn declare_macro(&mut self, item: &syn::ItemMacro, id: ItemId, table: ScopeId) {
        let Some(name) = &item.ident else { return self.declare_expanded(&item.mac, id, table) };
        let name = self.spans.name(name);
        let def = self.scopes.macros.define(&name, item.mac.tokens.clone());
        if item.attrs.iter().any(|attr| attr.path().is_ident("macro_export")) {
            self.scopes.macros.export(&name);
        }
        self.definitions.insert(id, def);
        self.scopes.macros.show(name, def);
    }

    /// Whether what a module defines is seen behind it: `#[macro_use]`.
    pub(super) fn keeps_macros(&self, item: &syn::ItemMod) -> bool {
        let mut keeps = false;
        self.configured(&item.attrs, &mut |attr| keeps |= self.is_called(attr, "macro_use"));
        keeps
    }

    pub(super) fn declare_mod(&mut self, item: &syn::ItemMod, id: ItemId, table: ScopeId) {
        let Some((_, items)) = &item.content else { return };
        let inner = self.scopes.tables.add(Some(table), true);
        self.scopes.tables.declare_module(id, inner);
        let entered = self.scopes.macros.enter();
        let children = self.declare(items, inner);
        if !self.keeps_macros(item) {
            self.scopes.macros.leave(entered);
        }
        self.hir.items[id].kind = ItemKind::Mod { items: children, inline: true };
    }

    /// Names of foreign items are those of the module around.
    pub(super) fn declare_foreign(&mut self, item: &syn::ItemForeignMod, id: ItemId, table: ScopeId) {
        let mut ids = Vec::with_capacity(item.items.len());
        for item in &item.items {
            let member = self.reserve_item();
            self.hir.items[member].parent = Some(id);
            ids.push(member);
            if !self.stays(item) {
                continue;
            }
            let ident = match item {
                syn::ForeignItem::Fn(item) => Some(&item.sig.ident),
                syn::ForeignItem::Static(item) => Some(&item.ident),
                syn::ForeignItem::Type(item) => Some(&item.ident),
                _ => None,
            };
            if let Some(ident) = ident {
                self.scopes.tables.declare_item(table, self.spans.name(ident), member);
            }
        }
        self.hir.items[id].kind = ItemKind::ExternBlock { abi: None, is_unsafe: false, items: ids };
    }

    pub(super) fn declare_use(
        &mut self,
        tree: &syn::UseTree,
        prefix: &mut Vec<Name>,
        table: ScopeId,
        imports: &mut Vec<Import>,
    ) {
        match tree {
            syn::UseTree::Path(path) => {
                prefix.push(self.spans.name(&path.ident));
                self.declare_use(&path.tree, prefix, table, imports);
                prefix.pop();
            }
            syn::UseTree::Name(leaf) => {
                let name = self.spans.name(&leaf.ident);
                imports.extend(self.declare_import(name.clone(), name, prefix, table));
            }
            syn::UseTree::Rename(leaf) => {
                let (name, rename) = (self.spans.name(&leaf.ident), self.spans.name(&leaf.rename));
                imports.extend(self.declare_import(name, rename, prefix, table));
            }
            syn::UseTree::Glob(_) => {
                imports.push(Import { name: None, path: prefix.clone() });
                self.scopes.tables.declare_glob(table, prefix.clone());
            }
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.declare_use(tree, prefix, table, imports);
                }
            }
        }
    }

    pub(super) fn declare_import(
        &mut self,
        name: Name,
        declared: Name,
        prefix: &[Name],
        table: ScopeId,
    ) -> Option<Import> {
        let mut path = prefix.to_vec();
        let is_self = name == "self";
        if !is_self {
            path.push(name.clone());
        }
        let declared =
            if is_self && declared == "self" { prefix.last().cloned().unwrap_or(declared) } else { declared };
        // `use serde;` alone says nothing new.
        if path.len() == 1 && declared == name && !self.scopes.tables.is_brought(table) {
            return None;
        }
        self.scopes.tables.declare_import(table, declared.clone(), path.clone());
        Some(Import { name: Some(declared), path })
    }

    pub(super) fn reserve_item(&mut self) -> ItemId {
        self.hir.items.push(Item {
            name: Name::default(),
            name_span: Span::default(),
            span: Span::default(),
            attrs: Vec::new(),
            parent: self.item,
            is_pub: false,
            kind: ItemKind::Unknown,
            expanded: self.spans.expanding().is_some(),
        })
    }

    /// The items of a module or extern block, as they were declared.
    pub(super) fn children(&mut self, id: ItemId) -> Vec<ItemId> {
        match &mut self.hir.items[id].kind {
            ItemKind::Mod { items, .. } | ItemKind::ExternBlock { items, .. } => std::mem::take(items),
            _ => Vec::new(),
        }
    }
}

fn ident(item: &syn::Item) -> Option<&syn::Ident> {
    match item {
        syn::Item::Const(item) => Some(&item.ident),
        syn::Item::Enum(item) => Some(&item.ident),
        syn::Item::Fn(item) => Some(&item.sig.ident),
        syn::Item::Mod(item) => Some(&item.ident),
        syn::Item::Static(item) => Some(&item.ident),
        syn::Item::Struct(item) => Some(&item.ident),
        syn::Item::Trait(item) => Some(&item.ident),
        syn::Item::Type(item) => Some(&item.ident),
        syn::Item::Union(item) => Some(&item.ident),
        _ => None,
    }
}
