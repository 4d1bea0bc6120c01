//! Lowers `syn`'s tree to the arenas, resolving names on the way.

mod builtin;
mod cfg;
mod declare;
mod eager;
mod expansion;
mod expr;
mod format;
mod function;
mod item;
mod literal;
mod mac;
mod member;
mod pat;
mod prelude;
mod printed;
mod scope;
mod select;
mod span;
mod stmt;
mod table;
#[cfg(test)]
mod tests;
mod ty;

use rustc_hash::FxHashMap;

use self::expansion::ItemExpansion;
use self::scope::Scopes;
use self::span::Spans;
use self::table::Tables;
use super::expand::{DefId, plain};
use super::{
    Attr, BlockKind, Body, BodyId, BodyOwner, Expr, ExprId, ExprKind, Externs, Hir, Id as _, ItemId, Name, Parent,
    ScopeId, Stmt,
};
use crate::cfg::Build;
use crate::order;
use crate::source::{Source, Span};
use crate::syntax::{Parsed, Tree};

/// Lowers a parsed text, of which other crates are known by name only.
#[cfg(test)]
pub(crate) fn lower(parsed: &Parsed, source: &Source<'_>) -> Hir {
    lower_with(parsed, source, &Externs::default())
}

/// Lowers a parsed text that uses the crates of `externs`.
pub(crate) fn lower_with(parsed: &Parsed, source: &Source<'_>, externs: &Externs) -> Hir {
    lower_parts(parsed, source, externs, Parts { has_bodies: true, build: None })
}

/// Lowers what a build has of a parsed text that uses the crates of `externs`.
pub(crate) fn lower_for(parsed: &Parsed, source: &Source<'_>, externs: &Externs, build: Build<'_>) -> Hir {
    lower_parts(parsed, source, externs, Parts { has_bodies: true, build: Some(build) })
}

/// Lowers a parsed text as if its functions had no bodies.
pub(crate) fn lower_signatures(parsed: &Parsed, source: &Source<'_>) -> Hir {
    lower_parts(parsed, source, &Externs::default(), Parts { has_bodies: false, build: None })
}

/// What is lowered of a text.
#[derive(Debug, Clone, Copy)]
struct Parts<'a> {
    has_bodies: bool,
    /// The build that says which nodes are there; all are if there is none.
    build: Option<Build<'a>>,
}

fn lower_parts(parsed: &Parsed, source: &Source<'_>, externs: &Externs, parts: Parts<'_>) -> Hir {
    let mut lower = Lower {
        hir: Hir { is_narrow: parts.build.is_some_and(|build| build.is_narrow), ..Hir::default() },
        spans: Spans::new(source, parsed.base),
        source,
        scopes: Scopes::new(Tables::new(externs, parsed.edition), source.text().len()),
        expansions: FxHashMap::default(),
        brought: FxHashMap::default(),
        definitions: FxHashMap::default(),
        item: None,
        associated_parent: None,
        has_bodies: parts.has_bodies,
        build: parts.build,
    };
    match &parsed.tree {
        Tree::File(file) => lower.file(file),
        Tree::Loose(stmts) => lower.loose(stmts),
    }
    lower.keep_scopes();
    lower.order_uses();
    lower.count_names();
    lower.hir
}

/// The state of a lowering.
struct Lower<'a> {
    hir: Hir,
    spans: Spans<'a>,
    source: &'a Source<'a>,
    scopes: Scopes<'a>,
    /// What macro calls in item position became, until it is lowered.
    expansions: FxHashMap<ItemId, ItemExpansion>,
    /// The items of those that were lowered.
    brought: FxHashMap<ItemId, Vec<ItemId>>,
    /// The macros that items define.
    definitions: FxHashMap<ItemId, DefId>,
    /// The innermost item around.
    item: Option<ItemId>,
    /// The impl, trait or extern block whose members are being lowered.
    associated_parent: Option<ItemId>,
    /// Whether the bodies of functions are lowered.
    has_bodies: bool,
    /// The build that the text is lowered for.
    build: Option<Build<'a>>,
}

/// Where an expression stands.
#[derive(Debug, Clone, Copy)]
struct At {
    parent: Parent,
    body: BodyId,
}

impl At {
    fn inside(self, parent: ExprId) -> At {
        At { parent: Parent::Expr(parent), body: self.body }
    }
}

impl Lower<'_> {
    fn file(&mut self, file: &syn::File) {
        self.hir.file_attrs = self.attrs(&file.attrs);
        if self.stays_with(&file.attrs) {
            self.hir.roots = self.module(&file.items);
        }
    }

    fn loose(&mut self, stmts: &[syn::Stmt]) {
        self.scopes.push_module(self.item);
        let (body, at) = self.open_body(BodyOwner::Loose, None, false);
        self.scopes.set_body(body);
        let span = Span::new(0, crate::source::to_u32(self.source.text().len()));
        let root = self.reserve(at);
        self.hir.bodies[body].root = root;
        let block = self.stmts(stmts, at.inside(root));
        self.scopes.pop();
        self.hir.roots = block
            .stmts
            .iter()
            .filter_map(|stmt| match stmt {
                Stmt::Item(item) => Some(*item),
                _ => None,
            })
            .collect();
        let awaits = self.hir.exprs().any(|(_, expr)| expr.body == body && is_await(&expr.kind));
        self.hir.bodies[body].is_async = awaits;
        self.fill(root, ExprKind::Block { block, kind: BlockKind::Plain, label: None }, span);
    }

    /// Adds a body whose root is filled in later.
    fn open_body(&mut self, owner: BodyOwner, parent: Option<BodyId>, is_async: bool) -> (BodyId, At) {
        let placeholder = self.next_expr();
        let scope = self.scopes.innermost_table().unwrap_or_else(|| self.scopes.tables.add(None, true));
        let body = self.hir.bodies.push(Body {
            owner,
            parent,
            params: Vec::new(),
            ret: None,
            root: placeholder,
            is_async,
            scope,
            blocks: Vec::new(),
        });
        (body, At { parent: Parent::Body, body })
    }

    /// Adds an expression whose kind and span are filled in when its parts are lowered.
    fn reserve(&mut self, at: At) -> ExprId {
        let id = self.next_expr();
        let (parent, body) = (at.parent, at.body);
        let expanded = self.spans.expanding().is_some();
        self.hir.exprs.push(Expr { kind: ExprKind::Unknown, span: Span::default(), parent, body, last: id, expanded })
    }

    fn next_expr(&self) -> ExprId {
        ExprId::from_index(self.hir.exprs.len())
    }

    fn fill(&mut self, id: ExprId, kind: ExprKind, span: Span) -> ExprId {
        let last = ExprId::from_index(self.hir.exprs.len().saturating_sub(1));
        let expr = &mut self.hir.exprs[id];
        expr.kind = kind;
        expr.span = span;
        expr.last = last;
        id
    }

    /// Keeps what modules and blocks bring into scope.
    fn keep_scopes(&mut self) {
        self.hir.scopes = self.scopes.tables.scopes(&self.hir);
        for &(body, block) in self.scopes.blocks() {
            let body = self.hir.outermost(body);
            self.hir.bodies[body].blocks.push(block);
        }
    }

    /// Uses are gathered in the order of lowering, which is almost that of position.
    fn order_uses(&mut self) {
        let exprs = &self.hir.exprs;
        for binding in self.hir.bindings.values_mut() {
            order::sort_by_key(&mut binding.uses, |&at| exprs[at].span.start);
            let assigned = |&at: &ExprId| match exprs[at].parent {
                Parent::Expr(parent) => matches!(exprs[parent].kind, ExprKind::Assign { lhs, .. } if lhs == at),
                Parent::Body | Parent::Detached => false,
            };
            binding.reassigned = binding.uses.iter().any(assigned);
        }
    }

    fn count_names(&mut self) {
        let names = self.hir.bindings().map(|(_, binding)| (binding.body, binding.name.clone()));
        let names = names.map(|(body, name)| (self.hir.fn_of_body(body), name)).collect::<Vec<_>>();
        for name in names {
            let count = self.hir.namesakes.entry(name).or_default();
            *count = count.saturating_add(1);
        }
    }

    fn attrs(&self, attrs: &[syn::Attribute]) -> Vec<Attr> {
        let mut all = Vec::new();
        self.configured(attrs, &mut |attr| all.push(self.attr(attr)));
        all
    }

    fn attr(&self, attr: &syn::Attribute) -> Attr {
        let open = self.spans.of(attr.pound_token.span);
        let span = open.to(self.spans.sign(attr.bracket_token.span.close()));
        let (path, text) = match &attr.meta {
            syn::Meta::Path(path) => (path, String::new()),
            syn::Meta::List(list) if self.spans.expanding().is_some() => (&list.path, printed(list.tokens.clone())),
            syn::Meta::List(list) => (&list.path, self.source.slice(self.spans.inside(&list.delimiter)).to_owned()),
            syn::Meta::NameValue(pair) => (&pair.path, self.attr_value(&pair.value)),
        };
        // The name of `/// text` has the span of the whole comment.
        let name = if path.is_ident("doc") { Name::new_static("doc") } else { self.spans.dotted(path) };
        Attr { name, text, span }
    }

    fn attr_value(&self, value: &syn::Expr) -> String {
        match value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) if self.spans.expanding().is_none() => {
                let written = self.source.slice(self.spans.of(text.span()));
                comment(written).map_or_else(|| text.value(), str::to_owned)
            }
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => text.value(),
            _ if self.spans.expanding().is_some() => String::new(),
            other => self.source.slice(self.spans.expr(other)).to_owned(),
        }
    }

    /// Keeps the attributes of a statement, expression or other node that is not an item.
    fn node_attrs(&mut self, attrs: &[syn::Attribute], span: Span) {
        if self.spans.expanding().is_some() {
            let is_cfg = attrs.iter().any(|attr| self.spans.dotted(attr.path()) == "cfg");
            self.hir.expanded_cfgs.extend(is_cfg.then_some(span));
            return;
        }
        for attr in attrs {
            let attr = self.attr(attr);
            self.hir.node_attrs.push((span, attr));
        }
    }
}

/// What a comment that is documentation says, which as a literal would have to be read again.
fn comment(written: &str) -> Option<&str> {
    let line = written.strip_prefix("///").or_else(|| written.strip_prefix("//!"));
    let block = || written.strip_prefix("/**").or_else(|| written.strip_prefix("/*!"))?.strip_suffix("*/");
    line.or_else(block)
}

/// The text of an expansion's tokens.
fn printed(tokens: proc_macro2::TokenStream) -> String {
    let mut text = String::new();
    for token in tokens {
        let part = match token {
            proc_macro2::TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    proc_macro2::Delimiter::Parenthesis => ("(", ")"),
                    proc_macro2::Delimiter::Brace => ("{", "}"),
                    proc_macro2::Delimiter::Bracket => ("[", "]"),
                    proc_macro2::Delimiter::None => ("", ""),
                };
                [open, &printed(group.stream()), close].concat()
            }
            proc_macro2::TokenTree::Ident(word) => plain(&word.to_string()).to_owned(),
            other => other.to_string(),
        };
        if !text.is_empty()
            && !matches!(part.as_str(), "," | "=" | ":")
            && !part.starts_with('(')
            && !text.ends_with(':')
        {
            text.push(' ');
        }
        text.push_str(&part);
    }
    text
}

fn is_await(kind: &ExprKind) -> bool {
    matches!(kind, ExprKind::Await(_))
}
