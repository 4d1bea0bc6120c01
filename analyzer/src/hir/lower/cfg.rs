//! Leaves out what a build's configuration leaves out, and puts in place of `cfg_attr` what it stands for
//! (<https://doc.rust-lang.org/reference/conditional-compilation.html>).

use proc_macro2::{TokenStream, TokenTree};
use syn::Attribute;
use syn::parse::Parser;

use super::{Lower, printed};
use crate::cfg::Build;

/// `cfg_attr` deeper than this stands for nothing.
const MAX_DEPTH: u32 = 16;

impl Lower<'_> {
    /// Whether a node is there: always, unless the text is lowered for a build.
    pub(super) fn stays(&self, node: &impl Attributed) -> bool {
        self.build.is_none() || self.stays_with(node.attrs())
    }

    /// What `lower` makes of each node that is there.
    pub(super) fn each<'n, N: Attributed + 'n, R>(
        &mut self,
        nodes: impl IntoIterator<Item = &'n N>,
        mut lower: impl FnMut(&mut Self, &'n N) -> R,
    ) -> Vec<R> {
        let mut lowered = Vec::new();
        for node in nodes {
            if self.stays(node) {
                lowered.push(lower(self, node));
            }
        }
        lowered
    }

    pub(super) fn stays_with(&self, attrs: &[Attribute]) -> bool {
        let Some(build) = self.build else { return true };
        let mut is_out = false;
        self.configured(attrs, &mut |attr| is_out |= self.is_called(attr, "cfg") && !holds(build, attr));
        !is_out
    }

    /// Calls `each` with the attributes, and in place of a build's `cfg_attr`s with those that they stand for.
    pub(super) fn configured(&self, attrs: &[Attribute], each: &mut dyn FnMut(&Attribute)) {
        attrs.iter().for_each(|attr| self.configure(attr, 0, each));
    }

    fn configure(&self, attr: &Attribute, depth: u32, each: &mut dyn FnMut(&Attribute)) {
        let Some(build) = self.build.filter(|_| self.is_called(attr, "cfg_attr")) else { return each(attr) };
        let Ok(list) = attr.meta.require_list() else { return };
        let mut tokens = list.tokens.clone().into_iter();
        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(sign) if sign.as_char() == ',');
        let predicate: TokenStream = tokens.by_ref().take_while(|token| !is_comma(token)).collect();
        if depth >= MAX_DEPTH || !build.holds(&printed(predicate)) {
            return;
        }
        let metas = syn::punctuated::Punctuated::<syn::Meta, syn::Token![,]>::parse_terminated;
        for meta in metas.parse2(tokens.collect()).into_iter().flatten() {
            let (pound_token, style, bracket_token) = (attr.pound_token, attr.style, attr.bracket_token);
            let attr = Attribute { pound_token, style, bracket_token, meta };
            self.configure(&attr, depth.saturating_add(1), each);
        }
    }

    /// Names in expansions carry marks.
    pub(super) fn is_called(&self, attr: &Attribute, name: &str) -> bool {
        self.spans.dotted(attr.path()) == name
    }

    /// What `cfg!(…)` is in the build that the text is lowered for.
    pub(super) fn cfg_holds(&self, predicate: &TokenStream) -> Option<bool> {
        Some(self.build?.holds(&printed(predicate.clone())))
    }
}

fn holds(build: Build<'_>, attr: &Attribute) -> bool {
    attr.meta.require_list().is_ok_and(|list| build.holds(&printed(list.tokens.clone())))
}

/// A node that may stand under a `#[cfg(…)]`.
pub(super) trait Attributed {
    fn attrs(&self) -> &[Attribute];
}

/// Nodes that keep their attributes in a field.
macro_rules! attributed {
    ($($node:ident),+ $(,)?) => {
        $(impl Attributed for syn::$node {
            fn attrs(&self) -> &[Attribute] {
                &self.attrs
            }
        })+
    };
}

/// Nodes that are one of several that keep their attributes in a field.
macro_rules! attributed_enum {
    ($node:ident: $($variant:ident),+ $(,)?) => {
        impl Attributed for syn::$node {
            fn attrs(&self) -> &[Attribute] {
                match self {
                    $(syn::$node::$variant(node) => &node.attrs,)+
                    _ => &[],
                }
            }
        }
    };
}

attributed!(Arm, Field, FieldPat, FieldValue, Variant);
attributed_enum!(ImplItem: Const, Fn, Type, Macro);
attributed_enum!(TraitItem: Const, Fn, Type, Macro);
attributed_enum!(ForeignItem: Fn, Static, Type, Macro);
attributed_enum!(
    Item: Const, Enum, ExternCrate, Fn, ForeignMod, Impl, Macro, Mod, Static, Struct, Trait, TraitAlias, Type, Union, Use,
);
attributed_enum!(
    Expr: Array, Assign, Async, Await, Binary, Block, Break, Call, Cast, Closure, Const, Continue, Field, ForLoop, If,
    Index, Let, Lit, Loop, Macro, Match, MethodCall, Paren, Path, Range, RawAddr, Reference, Repeat, Return, Struct, Try,
    TryBlock, Tuple, Unary, Unsafe, While, Yield,
);

impl Attributed for syn::FnArg {
    fn attrs(&self) -> &[Attribute] {
        match self {
            syn::FnArg::Receiver(arg) => &arg.attrs,
            syn::FnArg::Typed(arg) => &arg.attrs,
        }
    }
}

impl Attributed for syn::GenericParam {
    fn attrs(&self) -> &[Attribute] {
        match self {
            syn::GenericParam::Lifetime(param) => &param.attrs,
            syn::GenericParam::Type(param) => &param.attrs,
            syn::GenericParam::Const(param) => &param.attrs,
        }
    }
}

impl Attributed for syn::Stmt {
    fn attrs(&self) -> &[Attribute] {
        match self {
            syn::Stmt::Local(stmt) => &stmt.attrs,
            syn::Stmt::Item(item) => item.attrs(),
            syn::Stmt::Expr(expr, _) => expr.attrs(),
            syn::Stmt::Macro(stmt) => &stmt.attrs,
        }
    }
}
