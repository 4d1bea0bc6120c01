//! Lowers items whose names were declared with those of the module.

use super::super::{BodyId, BodyOwner, Const, Enum, Field, Impl, Item, ItemId, ItemKind, Name, Struct, Trait, Variant};
use super::Lower;
use super::ty::with_attrs;
use crate::source::Span;

impl Lower<'_> {
    pub(super) fn lower_items(&mut self, items: &[syn::Item], ids: &[ItemId]) {
        for (item, &id) in items.iter().zip(ids) {
            if self.stays(item) {
                self.item(item, id);
                self.lower_expanded(id);
            }
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
            expanded: self.spans.expanding().is_some(),
        };
    }

    pub(super) fn item_node<'s>(
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
            syn::Item::ForeignMod(item) => (&item.attrs, None, self.extern_block(item, id)),
            syn::Item::Const(item) => (&item.attrs, Some(&item.vis), self.constant(id, item)),
            syn::Item::Static(item) => (&item.attrs, Some(&item.vis), self.static_item(id, item)),
            syn::Item::Type(item) => (&item.attrs, Some(&item.vis), self.alias(item)),
            syn::Item::Use(item) => {
                let span = self.spans.between(item.use_token.span, item.semi_token.span);
                // Its names were declared with those of the module.
                let kind = std::mem::replace(&mut self.hir.items[id].kind, ItemKind::Unknown);
                (&item.attrs, Some(&item.vis), Node::nameless(span, kind))
            }
            syn::Item::Macro(item) => (&item.attrs, None, self.macro_item(item, id)),
            syn::Item::ExternCrate(item) => {
                let span = self.spans.between(item.extern_token.span, item.semi_token.span);
                (&item.attrs, Some(&item.vis), Node::nameless(span, ItemKind::ExternCrate))
            }
            syn::Item::Verbatim(tokens) => (&[], None, Node::nameless(self.spans.tokens(tokens), ItemKind::Unknown)),
            _ => (&[], None, Node::nameless(Span::default(), ItemKind::Unknown)),
        }
    }

    pub(super) fn structure(&mut self, item: &syn::ItemStruct) -> Node {
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

    pub(super) fn union(&mut self, item: &syn::ItemUnion) -> Node {
        self.scopes.push_item(false);
        let generics = self.generics(&item.generics);
        let fields = self.fields_of(item.fields.named.iter());
        self.scopes.pop();
        let span = self.spans.between(item.union_token.span, item.fields.brace_token.span.close());
        self.named(&item.ident, span, ItemKind::Union(Struct { generics, fields, is_tuple: false }))
    }

    pub(super) fn fields(&mut self, fields: &syn::Fields) -> Vec<Field> {
        self.fields_of(fields.iter())
    }

    fn fields_of<'s>(&mut self, fields: impl Iterator<Item = &'s syn::Field>) -> Vec<Field> {
        let mut index = 0..;
        self.each(fields, |lower, field| lower.field(index.next().unwrap_or_default(), field))
    }

    pub(super) fn field(&mut self, index: usize, field: &syn::Field) -> Field {
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

    pub(super) fn enumeration(&mut self, item: &syn::ItemEnum) -> Node {
        self.scopes.push_item(false);
        let generics = self.generics(&item.generics);
        let variants = self.each(&item.variants, Self::variant);
        self.scopes.pop();
        let start = self.vis_start(&item.vis).unwrap_or(self.spans.of(item.enum_token.span));
        let span = start.to(self.spans.sign(item.brace_token.span.close()));
        self.named(&item.ident, span, ItemKind::Enum(Enum { generics, variants }))
    }

    pub(super) fn variant(&mut self, variant: &syn::Variant) -> Variant {
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

    pub(super) fn trait_item(&mut self, item: &syn::ItemTrait) -> Node {
        self.scopes.push_item(false);
        let generics = self.generics(&item.generics);
        let supertraits = self.bounds(&item.supertraits);
        let items = self.associated(&item.items);
        self.scopes.pop();
        let keyword = item.unsafety.map_or(item.trait_token.span, |token| token.span);
        let start = self.vis_start(&item.vis).unwrap_or(self.spans.of(keyword));
        let span = start.to(self.spans.sign(item.brace_token.span.close()));
        let is_unsafe = item.unsafety.is_some();
        self.named(&item.ident, span, ItemKind::Trait(Trait { generics, is_unsafe, supertraits, items }))
    }

    pub(super) fn implementation(&mut self, item: &syn::ItemImpl) -> Node {
        self.scopes.push_item(false);
        let generics = self.generics(&item.generics);
        let trait_path = item.trait_.as_ref().map(|(path, _)| self.path(None, path));
        let self_ty = self.ty(&item.self_ty);
        let items = self.associated(&item.items);
        self.scopes.pop();
        let first = item.unsafety.map_or(item.impl_token.span, |token| token.span);
        let span = self.spans.between(first, item.brace_token.span.close());
        let negative = item.modifiers.polarity.is_some();
        let is_unsafe = item.unsafety.is_some();
        let kind = ItemKind::Impl(Impl { generics, is_unsafe, negative, trait_path, self_ty, items });
        Node { name: Name::default(), name_span: self.spans.of(item.impl_token.span), span, kind }
    }

    pub(super) fn module_item(&mut self, item: &syn::ItemMod, id: ItemId) -> Node {
        let keyword = self.vis_start(&item.vis).unwrap_or(self.spans.of(item.mod_token.span));
        let Some((brace, items)) = &item.content else {
            let end = item.semi.map_or(keyword, |semi| self.spans.sign(semi.span));
            return self.named(&item.ident, keyword.to(end), ItemKind::Mod { items: Vec::new(), inline: false });
        };
        let ids = self.children(id);
        self.scopes.push_module(Some(id));
        let entered = self.scopes.macros.enter();
        self.lower_items(items, &ids);
        if !self.keeps_macros(item) {
            self.scopes.macros.leave(entered);
        }
        self.scopes.pop();
        let ids = self.with_brought(ids);
        let span = keyword.to(self.spans.of(brace.span.close()));
        self.named(&item.ident, span, ItemKind::Mod { items: ids, inline: true })
    }

    pub(super) fn constant(&mut self, id: ItemId, item: &syn::ItemConst) -> Node {
        let value = self.const_value(id, &item.ty, Some(&item.expr));
        let start = self.vis_start(&item.vis).unwrap_or(self.spans.of(item.const_token.span));
        let span = start.to(self.spans.sign(item.semi_token.span));
        self.named(&item.ident, span, ItemKind::Const(value))
    }

    pub(super) fn static_item(&mut self, id: ItemId, item: &syn::ItemStatic) -> Node {
        let value = self.const_value(id, &item.ty, Some(&item.expr));
        let mutable = matches!(item.mutability, syn::StaticMutability::Mut(_));
        let start = self.vis_start(&item.vis).unwrap_or(self.spans.of(item.static_token.span));
        let span = start.to(self.spans.sign(item.semi_token.span));
        self.named(&item.ident, span, ItemKind::Static { value, mutable })
    }

    pub(super) fn const_value(&mut self, id: ItemId, ty: &syn::Type, value: Option<&syn::Expr>) -> Const {
        let ty = self.ty(ty);
        Const { ty, body: value.map(|value| self.const_body(Some(id), value)) }
    }

    pub(super) fn const_body(&mut self, item: Option<ItemId>, value: &syn::Expr) -> BodyId {
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

    pub(super) fn alias(&mut self, item: &syn::ItemType) -> Node {
        self.scopes.push_item(false);
        let generics = self.generics(&item.generics);
        let ty = Some(self.ty(&item.ty));
        self.scopes.pop();
        let start = self.vis_start(&item.vis).unwrap_or(self.spans.of(item.type_token.span));
        let span = start.to(self.spans.sign(item.semi_token.span));
        self.named(&item.ident, span, ItemKind::TypeAlias { generics, ty, bounds: Vec::new() })
    }

    pub(super) fn macro_item(&mut self, item: &syn::ItemMacro, id: ItemId) -> Node {
        let mut node = self.macro_node(&item.mac);
        if let Some(ident) = &item.ident {
            node.name = self.spans.name(ident);
            if let Some(def) = self.definitions.get(&id) {
                self.scopes.macros.show(node.name.clone(), *def);
            }
        }
        if let Some(semi) = item.semi_token {
            node.span = node.span.to(self.spans.sign(semi.span));
        }
        node
    }

    pub(super) fn macro_node(&mut self, mac: &syn::Macro) -> Node {
        let path = self.path(None, &mac.path);
        Node::nameless(self.spans.mac(mac), ItemKind::Macro { path })
    }

    pub(super) fn named(&self, ident: &syn::Ident, span: Span, kind: ItemKind) -> Node {
        let (name, name_span) = self.spans.ident(ident);
        Node { name, name_span, span, kind }
    }

    /// The span of `pub` or `pub(…)`.
    pub(super) fn vis_start(&self, vis: &syn::Visibility) -> Option<Span> {
        match vis {
            syn::Visibility::Public(token) => Some(self.spans.of(token.span)),
            syn::Visibility::Restricted(vis) => Some(self.spans.of(vis.pub_token.span)),
            _ => None,
        }
    }
}

/// An item without what its attributes and visibility say.
pub(super) struct Node {
    pub(super) name: Name,
    pub(super) name_span: Span,
    pub(super) span: Span,
    pub(super) kind: ItemKind,
}

impl Node {
    pub(super) fn nameless(span: Span, kind: ItemKind) -> Node {
        Node { name: Name::default(), name_span: span, span, kind }
    }
}
