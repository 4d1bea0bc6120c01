//! Lowers what stands in impls, traits and extern blocks.

use super::super::{Const, Generics, Item, ItemId, ItemKind, Name};
use super::Lower;
use super::cfg::Attributed;
use super::expansion::all;
use super::item::Node;
use super::ty::{abi_name, with_attrs};

impl Lower<'_> {
    pub(super) fn extern_block(&mut self, item: &syn::ItemForeignMod, id: ItemId) -> Node {
        let items = self.children(id);
        let outer = std::mem::replace(&mut self.associated_parent, self.item);
        for (item, &id) in item.items.iter().zip(&items) {
            if self.stays(item) {
                self.foreign_member(item, id);
            }
        }
        self.associated_parent = outer;
        let first = item.unsafety.map_or(item.abi.extern_token.span, |token| token.span);
        let span = self.spans.between(first, item.brace_token.span.close());
        let is_unsafe = item.unsafety.is_some();
        let kind = ItemKind::ExternBlock { abi: Some(abi_name(&item.abi)), is_unsafe, items };
        Node { name: Name::default(), name_span: self.spans.of(item.abi.extern_token.span), span, kind }
    }

    /// Lowers the items of an impl or trait, and those that macro calls among them became.
    pub(super) fn associated<T: Member>(&mut self, items: &[T]) -> Vec<ItemId> {
        let outer = std::mem::replace(&mut self.associated_parent, self.item);
        let mut ids = Vec::with_capacity(items.len());
        self.members(items, &mut ids);
        self.associated_parent = outer;
        ids
    }

    fn members<T: Member>(&mut self, items: &[T], ids: &mut Vec<ItemId>) {
        for item in items {
            if !self.stays(item) {
                continue;
            }
            let id = self.reserve_item();
            item.lower(self, id);
            ids.push(id);
            if let Some(expansion) = item.call().and_then(|call| self.expand(call, all::<T>)) {
                self.inside(&expansion, |lower, items| lower.members(items, ids));
            }
        }
    }

    pub(super) fn member(
        &mut self,
        id: ItemId,
        attrs: &[syn::Attribute],
        is_pub: bool,
        node: impl FnOnce(&mut Self) -> Node,
    ) {
        let outer = self.item.replace(id);
        let node = node(self);
        self.item = outer;
        let attrs = self.attrs(attrs);
        let span = with_attrs(&attrs, node.span);
        let (name, name_span, kind) = (node.name, node.name_span, node.kind);
        self.hir.items[id] = Item {
            name,
            name_span,
            span,
            attrs,
            parent: outer,
            is_pub,
            kind,
            expanded: self.spans.expanding().is_some(),
        };
    }

    /// Something that `syn` keeps as tokens: it parses, but is not an item that compiles by itself.
    pub(super) fn unparsed(&mut self, id: ItemId, tokens: &proc_macro2::TokenStream) {
        self.member(id, &[], false, |lower| Node::nameless(lower.spans.tokens(tokens), ItemKind::Unknown));
    }

    pub(super) fn impl_member(&mut self, item: &syn::ImplItem, id: ItemId) {
        match item {
            syn::ImplItem::Fn(item) => {
                let is_pub = !matches!(item.vis, syn::Visibility::Inherited);
                self.member(id, &item.attrs, is_pub, |lower| {
                    lower.function(id, &item.vis, &item.sig, Some(&item.block), None)
                });
            }
            syn::ImplItem::Const(item) => {
                let is_pub = !matches!(item.vis, syn::Visibility::Inherited);
                self.member(id, &item.attrs, is_pub, |lower| {
                    let value = lower.const_value(id, &item.ty, Some(&item.expr));
                    let span = lower.spans.between(item.const_token.span, item.semi_token.span);
                    lower.named(&item.ident, span, ItemKind::Const(value))
                });
            }
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

    pub(super) fn trait_member(&mut self, item: &syn::TraitItem, id: ItemId) {
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

    pub(super) fn foreign_member(&mut self, item: &syn::ForeignItem, id: ItemId) {
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

/// An item of an impl or trait.
pub(super) trait Member: syn::parse::Parse + Attributed {
    fn lower(&self, lower: &mut Lower<'_>, id: ItemId);

    /// The macro call that it is.
    fn call(&self) -> Option<&syn::Macro>;
}

impl Member for syn::ImplItem {
    fn lower(&self, lower: &mut Lower<'_>, id: ItemId) {
        lower.impl_member(self, id);
    }

    fn call(&self) -> Option<&syn::Macro> {
        match self {
            syn::ImplItem::Macro(item) => Some(&item.mac),
            _ => None,
        }
    }
}

impl Member for syn::TraitItem {
    fn lower(&self, lower: &mut Lower<'_>, id: ItemId) {
        lower.trait_member(self, id);
    }

    fn call(&self) -> Option<&syn::Macro> {
        match self {
            syn::TraitItem::Macro(item) => Some(&item.mac),
            _ => None,
        }
    }
}
