//! Lowers items: first the names of a whole module, then the items.

use std::collections::HashSet;

use super::super::BindingKind;
use super::super::{
    BodyId, BodyOwner, Const, Enum, Field, FnItem, Generics, Impl, Import, Item, ItemId, ItemKind, Name, Param,
    SelfParam, Struct, Trait, Variant,
};
use super::Lower;
use super::ty::{abi_name, with_attrs};
use crate::source::Span;

impl Lower<'_> {
    /// Lowers the items of a file.
    pub(super) fn module(&mut self, items: &[syn::Item]) -> Vec<ItemId> {
        self.scopes.push_module(None);
        let table = self.scopes.top_table();
        let ids = self.declare(items, table);
        self.scopes.settle_globs();
        self.lower_items(items, &ids);
        self.scopes.pop();
        ids
    }

    /// Reserves an id for every item and declares its name, in nested modules too.
    pub(super) fn declare(&mut self, items: &[syn::Item], table: usize) -> Vec<ItemId> {
        items.iter().map(|item| self.declare_item(item, table)).collect()
    }

    pub(super) fn declare_item(&mut self, item: &syn::Item, table: usize) -> ItemId {
        let id = self.reserve_item();
        match item {
            syn::Item::Use(item) => {
                let mut imports = Vec::new();
                self.declare_use(&item.tree, &mut Vec::new(), table, &mut imports);
                self.hir.items[id].kind = ItemKind::Use(imports);
            }
            syn::Item::Macro(item) => {
                if let Some(name) = &item.ident {
                    let name = self.spans.name(name);
                    self.scopes.declare_macro(name);
                }
            }
            syn::Item::Mod(item) => self.declare_mod(item, id, table),
            syn::Item::Enum(item) => {
                let names = item.variants.iter().map(|variant| self.spans.name(&variant.ident)).collect::<HashSet<_>>();
                self.scopes.declare_variants(id, names);
            }
            _ => {}
        }
        if let Some(ident) = ident(item) {
            let name = self.spans.name(ident);
            self.scopes.declare_item(table, name, id);
        }
        id
    }

    fn declare_mod(&mut self, item: &syn::ItemMod, id: ItemId, table: usize) {
        let Some((_, items)) = &item.content else { return };
        let inner = self.scopes.new_table(Some(table), true);
        self.scopes.declare_module(id, inner);
        let children = self.declare(items, inner);
        self.hir.items[id].kind = ItemKind::Mod { items: children, inline: true };
    }

    fn declare_use(&mut self, tree: &syn::UseTree, prefix: &mut Vec<Name>, table: usize, imports: &mut Vec<Import>) {
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
                self.scopes.declare_glob(table, prefix.clone());
            }
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.declare_use(tree, prefix, table, imports);
                }
            }
        }
    }

    fn declare_import(&mut self, name: Name, declared: Name, prefix: &[Name], table: usize) -> Option<Import> {
        let mut path = prefix.to_vec();
        let is_self = name == "self";
        if !is_self {
            path.push(name.clone());
        }
        let declared =
            if is_self && declared == "self" { prefix.last().cloned().unwrap_or(declared) } else { declared };
        // `use serde;` alone says nothing new.
        if path.len() == 1 && declared == name {
            return None;
        }
        self.scopes.declare_import(table, declared.clone(), path.clone());
        Some(Import { name: Some(declared), path })
    }

    fn reserve_item(&mut self) -> ItemId {
        self.hir.items.push(Item {
            name: Name::default(),
            name_span: Span::default(),
            span: Span::default(),
            attrs: Vec::new(),
            parent: self.item,
            is_pub: false,
            kind: ItemKind::Unknown,
        })
    }

    pub(super) fn lower_items(&mut self, items: &[syn::Item], ids: &[ItemId]) {
        for (item, &id) in items.iter().zip(ids) {
            self.item(item, id);
        }
    }

    /// Lowers an item into its reserved place.
    pub(super) fn item(&mut self, item: &syn::Item, id: ItemId) {
        let outer = self.item.replace(id);
        let (attrs, vis, node) = self.item_node(item, id);
        self.item = outer;
        let attrs = self.attrs(attrs);
        let span = with_attrs(&attrs, node.span);
        let slot = &mut self.hir.items[id];
        *slot = Item {
            name: node.name,
            name_span: node.name_span,
            span,
            attrs,
            parent: outer,
            is_pub: vis.is_some_and(|vis| !matches!(vis, syn::Visibility::Inherited)),
            kind: node.kind,
        };
    }

    fn item_node<'s>(
        &mut self,
        item: &'s syn::Item,
        id: ItemId,
    ) -> (&'s [syn::Attribute], Option<&'s syn::Visibility>, Node) {
        match item {
            syn::Item::Fn(item) => {
                (&item.attrs, Some(&item.vis), self.function(id, &item.vis, &item.sig, Some(&item.block), None))
            }
            syn::Item::Struct(item) => (&item.attrs, Some(&item.vis), self.structure(item)),
            syn::Item::Union(item) => (&item.attrs, Some(&item.vis), self.union(item)),
            syn::Item::Enum(item) => (&item.attrs, Some(&item.vis), self.enumeration(item)),
            syn::Item::Trait(item) => (&item.attrs, Some(&item.vis), self.trait_item(item)),
            syn::Item::Impl(item) => (&item.attrs, None, self.implementation(item)),
            syn::Item::Mod(item) => (&item.attrs, Some(&item.vis), self.module_item(item, id)),
            syn::Item::ForeignMod(item) => (&item.attrs, None, self.extern_block(item)),
            syn::Item::Const(item) => (&item.attrs, Some(&item.vis), self.constant(id, item)),
            syn::Item::Static(item) => (&item.attrs, Some(&item.vis), self.static_item(id, item)),
            syn::Item::Type(item) => (&item.attrs, Some(&item.vis), self.alias(item)),
            syn::Item::Use(item) => {
                let span = self.spans.between(item.use_token.span, item.semi_token.span);
                // Its names were declared with those of the module.
                let kind = std::mem::replace(&mut self.hir.items[id].kind, ItemKind::Unknown);
                (&item.attrs, Some(&item.vis), Node::nameless(span, kind))
            }
            syn::Item::Macro(item) => (&item.attrs, None, self.macro_item(item)),
            syn::Item::ExternCrate(item) => {
                let span = self.spans.between(item.extern_token.span, item.semi_token.span);
                (&item.attrs, Some(&item.vis), Node::nameless(span, ItemKind::ExternCrate))
            }
            syn::Item::Verbatim(tokens) => (&[], None, Node::nameless(self.spans.tokens(tokens), ItemKind::Unknown)),
            _ => (&[], None, Node::nameless(Span::default(), ItemKind::Unknown)),
        }
    }

    fn function(
        &mut self,
        id: ItemId,
        vis: &syn::Visibility,
        sig: &syn::Signature,
        block: Option<&syn::Block>,
        end: Option<proc_macro2::Span>,
    ) -> Node {
        self.scopes.push_item(self.is_associated(id));
        let generics = self.generics(&sig.generics);
        let is_async = sig.asyncness.is_some();
        let body = block.map(|_| self.open_body(BodyOwner::Item(id), None, is_async));
        if let Some((body, _)) = body {
            self.scopes.push_body(body);
        }
        let self_param = sig.receiver().map(|receiver| self.receiver(receiver, body.map(|(body, _)| body)));
        let params = self.params(sig, body.map(|(body, _)| body));
        let ret = self.ret(&sig.output);
        if let (Some((body, at)), Some(block)) = (body, block) {
            let root = self.block_expr(block, at);
            self.hir.bodies[body].root = root;
            self.scopes.pop();
        }
        self.scopes.pop();
        let sig_span = self.sig_span(sig, ret);
        let last = block.map(|block| block.brace_token.span.close()).or(end);
        let start = self.vis_start(vis).unwrap_or(sig_span);
        let span = last.map_or(sig_span, |last| sig_span.to(self.spans.of(last)));
        let item = FnItem {
            generics,
            self_param,
            params,
            ret,
            is_async,
            is_unsafe: matches!(sig.safety, syn::Safety::Unsafe(_)),
            is_const: sig.constness.is_some(),
            abi: sig.abi.as_ref().map(abi_name),
            variadic: sig.variadic.is_some(),
            sig_span,
            body: body.map(|(body, _)| body),
        };
        self.named(&sig.ident, start.to(span), ItemKind::Fn(item))
    }

    fn is_associated(&self, id: ItemId) -> bool {
        let parent = self.hir.items[id].parent;
        parent.is_some() && parent == self.associated_parent
    }

    fn sig_span(&self, sig: &syn::Signature, ret: Option<super::super::TyId>) -> Span {
        let keyword = self.spans.of(sig.fn_token.span);
        let qualifiers = [
            sig.constness.map(|token| token.span),
            sig.asyncness.map(|token| token.span),
            match &sig.safety {
                syn::Safety::Unsafe(token) => Some(token.span),
                syn::Safety::Safe(token) => Some(token.span),
                syn::Safety::Default => None,
            },
            sig.abi.as_ref().map(|abi| abi.extern_token.span),
        ];
        let start = qualifiers.into_iter().flatten().fold(keyword, |span, token| span.to(self.spans.of(token)));
        let span = start.to(self.spans.delimited(&sig.paren_token.span));
        ret.map_or(span, |ret| span.to(self.hir.types[ret].span))
    }

    fn receiver(&mut self, receiver: &syn::Receiver, body: Option<BodyId>) -> SelfParam {
        let (by_ref, mutable, ty) = match &receiver.kind {
            syn::ReceiverKind::Value => (false, receiver.mutability.is_some(), None),
            syn::ReceiverKind::Reference(_, _, mutability) => (true, mutability.is_some(), None),
            syn::ReceiverKind::Typed(_, ty) => (false, receiver.mutability.is_some(), Some(self.ty(ty))),
            _ => (false, false, None),
        };
        if let Some(body) = body {
            let span = self.spans.of(receiver.self_token.span);
            let pat = self.self_binding(body, span, by_ref, mutable, ty);
            self.hir.bodies[body].params.push((pat, ty));
        }
        SelfParam { by_ref, mutable, ty }
    }

    fn params(&mut self, sig: &syn::Signature, body: Option<BodyId>) -> Vec<Param> {
        sig.inputs
            .iter()
            .filter_map(|arg| match arg {
                syn::FnArg::Typed(arg) => Some(self.param(arg, body)),
                syn::FnArg::Receiver(_) => None,
            })
            .collect()
    }

    fn param(&mut self, arg: &syn::PatType, body: Option<BodyId>) -> Param {
        let ty = self.ty(&arg.ty);
        let pat = body.map(|body| {
            let pat = self.pat_in(&arg.pat, body, BindingKind::Param, Some(ty), None);
            self.hir.bodies[body].params.push((pat, Some(ty)));
            self.node_attrs(&arg.attrs, self.hir.pats[pat].span.to(self.hir.types[ty].span));
            pat
        });
        Param { pat, ty }
    }

    fn structure(&mut self, item: &syn::ItemStruct) -> Node {
        self.scopes.push_item(false);
        let generics = self.generics(&item.generics);
        let fields = self.fields(&item.fields);
        self.scopes.pop();
        let last = match (&item.fields, item.semi_token) {
            (syn::Fields::Named(fields), _) => fields.brace_token.span.close(),
            (_, Some(semi)) => semi.span,
            _ => item.ident.span(),
        };
        let span = self.vis_start(&item.vis).unwrap_or(self.spans.of(item.struct_token.span)).to(self.spans.of(last));
        let is_tuple = matches!(item.fields, syn::Fields::Unnamed(_));
        self.named(&item.ident, span, ItemKind::Struct(Struct { generics, fields, is_tuple }))
    }

    fn union(&mut self, item: &syn::ItemUnion) -> Node {
        self.scopes.push_item(false);
        let generics = self.generics(&item.generics);
        let fields =
            item.fields.named.iter().enumerate().map(|(index, field)| self.field(index, field)).collect::<Vec<_>>();
        self.scopes.pop();
        let span = self.spans.between(item.union_token.span, item.fields.brace_token.span.close());
        self.named(&item.ident, span, ItemKind::Union(Struct { generics, fields, is_tuple: false }))
    }

    fn fields(&mut self, fields: &syn::Fields) -> Vec<Field> {
        fields.iter().enumerate().map(|(index, field)| self.field(index, field)).collect()
    }

    fn field(&mut self, index: usize, field: &syn::Field) -> Field {
        let ty = self.ty(&field.ty);
        let attrs = self.attrs(&field.attrs);
        let ty_span = self.hir.types[ty].span;
        let name_span = field.ident.as_ref().map_or(ty_span, |ident| self.spans.of(ident.span()));
        let name = field.ident.as_ref().map_or_else(|| Name::new(index.to_string()), |ident| self.spans.name(ident));
        let start = self.vis_start(&field.vis).unwrap_or(name_span);
        self.node_attrs(&field.attrs, start.to(ty_span));
        let is_pub = !matches!(field.vis, syn::Visibility::Inherited);
        Field { name, ty, attrs, span: start.to(ty_span), is_pub }
    }

    fn enumeration(&mut self, item: &syn::ItemEnum) -> Node {
        self.scopes.push_item(false);
        let generics = self.generics(&item.generics);
        let variants = item.variants.iter().map(|variant| self.variant(variant)).collect::<Vec<_>>();
        self.scopes.pop();
        let start = self.vis_start(&item.vis).unwrap_or(self.spans.of(item.enum_token.span));
        let span = start.to(self.spans.of(item.brace_token.span.close()));
        self.named(&item.ident, span, ItemKind::Enum(Enum { generics, variants }))
    }

    fn variant(&mut self, variant: &syn::Variant) -> Variant {
        let fields = self.fields(&variant.fields);
        let discriminant = variant.discriminant.as_ref().map(|(_, value)| self.const_body(None, value));
        let name_span = self.spans.of(variant.ident.span());
        let span = match &variant.fields {
            syn::Fields::Named(fields) => name_span.to(self.spans.delimited(&fields.brace_token.span)),
            syn::Fields::Unnamed(fields) => name_span.to(self.spans.delimited(&fields.paren_token.span)),
            syn::Fields::Unit => name_span,
        };
        let is_tuple = matches!(variant.fields, syn::Fields::Unnamed(_));
        Variant { name: self.spans.name(&variant.ident), fields, is_tuple, discriminant, span }
    }

    fn trait_item(&mut self, item: &syn::ItemTrait) -> Node {
        self.scopes.push_item(false);
        let generics = self.generics(&item.generics);
        let supertraits = self.bounds(&item.supertraits);
        let items = self.associated(&item.items, Self::trait_member);
        self.scopes.pop();
        let keyword = item.unsafety.map_or(item.trait_token.span, |token| token.span);
        let start = self.vis_start(&item.vis).unwrap_or(self.spans.of(keyword));
        let span = start.to(self.spans.of(item.brace_token.span.close()));
        let is_unsafe = item.unsafety.is_some();
        self.named(&item.ident, span, ItemKind::Trait(Trait { generics, is_unsafe, supertraits, items }))
    }

    fn implementation(&mut self, item: &syn::ItemImpl) -> Node {
        self.scopes.push_item(false);
        let generics = self.generics(&item.generics);
        let trait_path = item.trait_.as_ref().map(|(path, _)| self.path(None, path));
        let self_ty = self.ty(&item.self_ty);
        let items = self.associated(&item.items, Self::impl_member);
        self.scopes.pop();
        let first = item.unsafety.map_or(item.impl_token.span, |token| token.span);
        let span = self.spans.between(first, item.brace_token.span.close());
        let negative = item.modifiers.polarity.is_some();
        let is_unsafe = item.unsafety.is_some();
        let kind = ItemKind::Impl(Impl { generics, is_unsafe, negative, trait_path, self_ty, items });
        Node { name: Name::default(), name_span: self.spans.of(item.impl_token.span), span, kind }
    }

    /// Lowers the items of an impl, trait or extern block.
    fn associated<T>(&mut self, items: &[T], lower: fn(&mut Self, &T, ItemId)) -> Vec<ItemId> {
        let outer = std::mem::replace(&mut self.associated_parent, self.item);
        let ids = items
            .iter()
            .map(|item| {
                let id = self.reserve_item();
                lower(self, item, id);
                id
            })
            .collect::<Vec<_>>();
        self.associated_parent = outer;
        ids
    }

    fn member(&mut self, id: ItemId, attrs: &[syn::Attribute], is_pub: bool, node: impl FnOnce(&mut Self) -> Node) {
        let outer = self.item.replace(id);
        let node = node(self);
        self.item = outer;
        let attrs = self.attrs(attrs);
        let span = with_attrs(&attrs, node.span);
        let (name, name_span, kind) = (node.name, node.name_span, node.kind);
        self.hir.items[id] = Item { name, name_span, span, attrs, parent: outer, is_pub, kind };
    }

    /// Something that `syn` keeps as tokens: it parses, but is not an item that compiles by itself.
    fn unparsed(&mut self, id: ItemId, tokens: &proc_macro2::TokenStream) {
        self.member(id, &[], false, |lower| Node::nameless(lower.spans.tokens(tokens), ItemKind::Unknown));
    }

    fn impl_member(&mut self, item: &syn::ImplItem, id: ItemId) {
        match item {
            syn::ImplItem::Fn(item) => {
                let is_pub = !matches!(item.vis, syn::Visibility::Inherited);
                self.member(id, &item.attrs, is_pub, |lower| {
                    lower.function(id, &item.vis, &item.sig, Some(&item.block), None)
                });
            }
            syn::ImplItem::Const(item) => self.member(id, &item.attrs, false, |lower| {
                let value = lower.const_value(id, &item.ty, Some(&item.expr));
                let span = lower.spans.between(item.const_token.span, item.semi_token.span);
                lower.named(&item.ident, span, ItemKind::Const(value))
            }),
            syn::ImplItem::Type(item) => self.member(id, &item.attrs, false, |lower| {
                lower.scopes.push_item(true);
                let generics = lower.generics(&item.generics);
                let ty = Some(lower.ty(&item.ty));
                lower.scopes.pop();
                let span = lower.spans.between(item.type_token.span, item.semi_token.span);
                lower.named(&item.ident, span, ItemKind::TypeAlias { generics, ty, bounds: Vec::new() })
            }),
            syn::ImplItem::Macro(item) => self.member(id, &item.attrs, false, |lower| lower.macro_node(&item.mac)),
            // A function without a body: the model of std has many.
            syn::ImplItem::Verbatim(tokens) => match syn::parse2::<Bodiless>(tokens.clone()) {
                Ok(Bodiless { is_pub, item }) => self.member(id, &item.attrs, is_pub, |lower| {
                    let end = item.semi_token.map(|semi| semi.span);
                    lower.function(id, &syn::Visibility::Inherited, &item.sig, None, end)
                }),
                Err(_) => self.unparsed(id, tokens),
            },
            _ => {}
        }
    }

    fn trait_member(&mut self, item: &syn::TraitItem, id: ItemId) {
        match item {
            syn::TraitItem::Fn(item) => self.member(id, &item.attrs, true, |lower| {
                let end = item.semi_token.map(|semi| semi.span);
                lower.function(id, &syn::Visibility::Inherited, &item.sig, item.default.as_ref(), end)
            }),
            syn::TraitItem::Const(item) => self.member(id, &item.attrs, true, |lower| {
                let value = lower.const_value(id, &item.ty, item.default.as_ref().map(|(_, value)| value));
                let span = lower.spans.between(item.const_token.span, item.semi_token.span);
                lower.named(&item.ident, span, ItemKind::Const(value))
            }),
            syn::TraitItem::Type(item) => self.member(id, &item.attrs, true, |lower| {
                lower.scopes.push_item(true);
                let generics = lower.generics(&item.generics);
                let bounds = lower.bounds(&item.bounds);
                let ty = item.default.as_ref().map(|(_, ty)| lower.ty(ty));
                lower.scopes.pop();
                let span = lower.spans.between(item.type_token.span, item.semi_token.span);
                lower.named(&item.ident, span, ItemKind::TypeAlias { generics, ty, bounds })
            }),
            syn::TraitItem::Macro(item) => self.member(id, &item.attrs, true, |lower| lower.macro_node(&item.mac)),
            syn::TraitItem::Verbatim(tokens) => self.unparsed(id, tokens),
            _ => {}
        }
    }

    fn foreign_member(&mut self, item: &syn::ForeignItem, id: ItemId) {
        match item {
            syn::ForeignItem::Fn(item) => {
                let is_pub = !matches!(item.vis, syn::Visibility::Inherited);
                let end = Some(item.semi_token.span);
                self.member(id, &item.attrs, is_pub, |lower| lower.function(id, &item.vis, &item.sig, None, end));
            }
            syn::ForeignItem::Static(item) => self.member(id, &item.attrs, false, |lower| {
                let value = Const { ty: lower.ty(&item.ty), body: None };
                let mutable = matches!(item.mutability, syn::StaticMutability::Mut(_));
                let span = lower.spans.between(item.static_token.span, item.semi_token.span);
                lower.named(&item.ident, span, ItemKind::Static { value, mutable })
            }),
            syn::ForeignItem::Type(item) => self.member(id, &item.attrs, false, |lower| {
                let span = lower.spans.between(item.type_token.span, item.semi_token.span);
                let kind = ItemKind::TypeAlias { generics: Generics::default(), ty: None, bounds: Vec::new() };
                lower.named(&item.ident, span, kind)
            }),
            syn::ForeignItem::Macro(item) => self.member(id, &item.attrs, false, |lower| lower.macro_node(&item.mac)),
            syn::ForeignItem::Verbatim(tokens) => self.unparsed(id, tokens),
            _ => {}
        }
    }

    fn extern_block(&mut self, item: &syn::ItemForeignMod) -> Node {
        let items = self.associated(&item.items, Self::foreign_member);
        self.declare_foreign(&items);
        let first = item.unsafety.map_or(item.abi.extern_token.span, |token| token.span);
        let span = self.spans.between(first, item.brace_token.span.close());
        let is_unsafe = item.unsafety.is_some();
        let kind = ItemKind::ExternBlock { abi: Some(abi_name(&item.abi)), is_unsafe, items };
        Node { name: Name::default(), name_span: self.spans.of(item.abi.extern_token.span), span, kind }
    }

    /// Names of foreign items are seen in the module around; code before the block sees them as unknown.
    fn declare_foreign(&mut self, items: &[ItemId]) {
        let table = self.scopes.top_table();
        for &item in items {
            let name = self.hir.items[item].name.clone();
            self.scopes.declare_item(table, name, item);
        }
    }

    fn module_item(&mut self, item: &syn::ItemMod, id: ItemId) -> Node {
        let keyword = self.vis_start(&item.vis).unwrap_or(self.spans.of(item.mod_token.span));
        let Some((brace, items)) = &item.content else {
            let end = item.semi.map_or(keyword, |semi| self.spans.of(semi.span));
            return self.named(&item.ident, keyword.to(end), ItemKind::Mod { items: Vec::new(), inline: false });
        };
        let ids = match &mut self.hir.items[id].kind {
            ItemKind::Mod { items, .. } => std::mem::take(items),
            _ => Vec::new(),
        };
        self.scopes.push_module(Some(id));
        self.lower_items(items, &ids);
        self.scopes.pop();
        let span = keyword.to(self.spans.of(brace.span.close()));
        self.named(&item.ident, span, ItemKind::Mod { items: ids, inline: true })
    }

    fn constant(&mut self, id: ItemId, item: &syn::ItemConst) -> Node {
        let value = self.const_value(id, &item.ty, Some(&item.expr));
        let start = self.vis_start(&item.vis).unwrap_or(self.spans.of(item.const_token.span));
        let span = start.to(self.spans.of(item.semi_token.span));
        self.named(&item.ident, span, ItemKind::Const(value))
    }

    fn static_item(&mut self, id: ItemId, item: &syn::ItemStatic) -> Node {
        let value = self.const_value(id, &item.ty, Some(&item.expr));
        let mutable = matches!(item.mutability, syn::StaticMutability::Mut(_));
        let start = self.vis_start(&item.vis).unwrap_or(self.spans.of(item.static_token.span));
        let span = start.to(self.spans.of(item.semi_token.span));
        self.named(&item.ident, span, ItemKind::Static { value, mutable })
    }

    fn const_value(&mut self, id: ItemId, ty: &syn::Type, value: Option<&syn::Expr>) -> Const {
        let ty = self.ty(ty);
        Const { ty, body: value.map(|value| self.const_body(Some(id), value)) }
    }

    fn const_body(&mut self, item: Option<ItemId>, value: &syn::Expr) -> BodyId {
        let owner = item.map_or(BodyOwner::Loose, BodyOwner::Item);
        let (body, at) = self.open_body(owner, None, false);
        self.scopes.push_item(true);
        self.scopes.push_body(body);
        let root = self.expr(value, at);
        self.hir.bodies[body].root = root;
        self.scopes.pop();
        self.scopes.pop();
        body
    }

    fn alias(&mut self, item: &syn::ItemType) -> Node {
        self.scopes.push_item(false);
        let generics = self.generics(&item.generics);
        let ty = Some(self.ty(&item.ty));
        self.scopes.pop();
        let start = self.vis_start(&item.vis).unwrap_or(self.spans.of(item.type_token.span));
        let span = start.to(self.spans.of(item.semi_token.span));
        self.named(&item.ident, span, ItemKind::TypeAlias { generics, ty, bounds: Vec::new() })
    }

    fn macro_item(&mut self, item: &syn::ItemMacro) -> Node {
        let mut node = self.macro_node(&item.mac);
        if let Some(ident) = &item.ident {
            node.name = self.spans.name(ident);
        }
        if let Some(semi) = item.semi_token {
            node.span = node.span.to(self.spans.of(semi.span));
        }
        node
    }

    fn macro_node(&mut self, mac: &syn::Macro) -> Node {
        let path = self.path(None, &mac.path);
        Node::nameless(self.spans.mac(mac), ItemKind::Macro { path })
    }

    fn named(&self, ident: &syn::Ident, span: Span, kind: ItemKind) -> Node {
        Node { name: self.spans.name(ident), name_span: self.spans.of(ident.span()), span, kind }
    }

    /// The span of `pub` or `pub(…)`.
    fn vis_start(&self, vis: &syn::Visibility) -> Option<Span> {
        match vis {
            syn::Visibility::Public(token) => Some(self.spans.of(token.span)),
            syn::Visibility::Restricted(vis) => Some(self.spans.of(vis.pub_token.span)),
            _ => None,
        }
    }
}

/// A function of an impl without a body.
struct Bodiless {
    is_pub: bool,
    item: syn::TraitItemFn,
}

impl syn::parse::Parse for Bodiless {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Bodiless> {
        let attrs = input.call(syn::Attribute::parse_outer)?;
        let vis: syn::Visibility = input.parse()?;
        let mut item: syn::TraitItemFn = input.parse()?;
        item.attrs = attrs;
        Ok(Bodiless { is_pub: !matches!(vis, syn::Visibility::Inherited), item })
    }
}

/// An item without what its attributes and visibility say.
struct Node {
    name: Name,
    name_span: Span,
    span: Span,
    kind: ItemKind,
}

impl Node {
    fn nameless(span: Span, kind: ItemKind) -> Node {
        Node { name: Name::default(), name_span: span, span, kind }
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
