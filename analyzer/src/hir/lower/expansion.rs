//! Lowers what calls of the text's own macros stand for, in every position a macro may be called in.

use syn::parse::{Parse, ParseStream, Parser};

use super::super::expand::DefId;
use super::super::{BlockKind, ExprId, ExprKind, ItemId, MacroCall, MacroKind, Res, Segment};
use super::mac::is_of_std;
use super::scope::Scopes;
use super::{At, Lower, builtin};
use crate::source::Span;

/// What a call stands for, parsed.
pub(super) struct Expansion<T> {
    pub(super) tree: T,
    /// How deep its tokens nest.
    links: u32,
    /// The call: where it is itself part of an expansion, the outermost call.
    call: Span,
}

/// Items that a call in item position became.
pub(super) struct ItemExpansion {
    items: Expansion<Vec<syn::Item>>,
    ids: Vec<ItemId>,
}

/// What a statement declared before the code of its block is lowered.
pub(super) enum Declared {
    Nothing,
    Item(ItemId),
    Expanded(Box<StmtExpansion>),
}

/// Statements that a call in statement position became.
pub(super) struct StmtExpansion {
    stmts: Expansion<Vec<syn::Stmt>>,
    declared: Vec<Declared>,
}

impl Lower<'_> {
    /// The rules that a call is expanded by: of a macro of this text, or of a known one that is read as rules.
    fn macro_of(&mut self, path: &syn::Path) -> Option<DefId> {
        self.own_macro(path).or_else(|| self.builtin(path))
    }

    fn builtin(&mut self, path: &syn::Path) -> Option<DefId> {
        let last = self.spans.name(&path.segments.last()?.ident);
        if !builtin::may_be(&last) || (path.segments.len() == 1 && self.may_be_own(&last)) {
            return None;
        }
        let path = self.path(None, path);
        let rules = match (&path.res, path.segments.as_slice()) {
            (Res::Extern(canonical), _) => builtin::rules(canonical)?,
            (Res::Unknown | Res::Local(_), [_]) => builtin::rules(&last)?,
            _ => return None,
        };
        self.scopes.macros.builtin(rules)
    }

    /// The macro of this text that a call means.
    fn own_macro(&mut self, path: &syn::Path) -> Option<DefId> {
        let last = self.spans.name(&path.segments.last()?.ident);
        let macros = &self.scopes.macros;
        if path.segments.len() == 1 {
            return if self.may_be_own(&last) { macros.find(&last) } else { None };
        }
        let def = macros.by_path(&last)?;
        let first = self.spans.name(&path.segments.first()?.ident);
        let in_this_crate = matches!(first.as_str(), "crate" | "self" | "super") || {
            let span = Span::default();
            let module = Segment { name: first.clone(), span, parenthesized: false, args: Vec::new() };
            matches!(self.scopes.resolve(&[module], Some(&first), false), Res::Item { .. })
        };
        in_this_crate.then_some(def)
    }

    /// Whether a name of one segment may mean a macro of this text. One that std has too means std's where that of the text is
    /// out of scope: defined behind, or inside of a module.
    pub(super) fn may_be_own(&self, name: &str) -> bool {
        let Scopes { macros, tables, .. } = &self.scopes;
        macros.has(name) && (!is_of_std(name) || macros.is_seen(name) || tables.imports_anywhere(name))
    }

    /// Expands a call of one of the text's own macros; none where that fails, and the call stays unknown.
    pub(super) fn expand<T>(
        &mut self,
        mac: &syn::Macro,
        parse: fn(ParseStream<'_>) -> syn::Result<T>,
    ) -> Option<Expansion<T>> {
        let def = self.macro_of(&mac.path)?;
        let written = self.scopes.macros.expand(def, mac.tokens.clone())?;
        let tree = parse.parse2(written.tokens).ok()?;
        let call = self.spans.mac(mac);
        Some(Expansion { tree, links: written.links, call })
    }

    /// Does something with the nodes of an expansion.
    pub(super) fn inside<T, R>(&mut self, expansion: &Expansion<T>, act: impl FnOnce(&mut Self, &T) -> R) -> R {
        let outer = self.spans.expand(Some(expansion.call));
        self.scopes.macros.open(expansion.links);
        let result = act(self, &expansion.tree);
        self.scopes.macros.close();
        self.spans.expand(outer);
        result
    }

    /// Declares the items that a call stands for.
    pub(super) fn declare_expanded(&mut self, mac: &syn::Macro, id: ItemId, table: super::ScopeId) {
        let Some(items) = self.expand(mac, all::<syn::Item>) else { return };
        let ids = self.inside(&items, |lower, items| lower.declare(items, table));
        self.expansions.insert(id, ItemExpansion { items, ids });
    }

    /// Lowers the items that were declared for a call.
    pub(super) fn lower_expanded(&mut self, id: ItemId) {
        let Some(ItemExpansion { items, ids }) = self.expansions.remove(&id) else { return };
        self.inside(&items, |lower, items| lower.lower_items(items, &ids));
        self.brought.insert(id, ids);
    }

    /// Items with those that calls among them became, behind each call.
    pub(super) fn with_brought(&mut self, ids: Vec<ItemId>) -> Vec<ItemId> {
        if self.brought.is_empty() {
            return ids;
        }
        let mut all = Vec::with_capacity(ids.len());
        for id in ids {
            all.push(id);
            if let Some(ids) = self.brought.remove(&id) {
                all.extend(self.with_brought(ids));
            }
        }
        all
    }

    /// Declares what a call in statement position stands for.
    pub(super) fn declare_stmt(&mut self, mac: &syn::Macro) -> Declared {
        let Some(mut stmts) = self.expand(mac, syn::Block::parse_within) else { return Declared::Nothing };
        self.end_in_statement(&mut stmts.tree);
        let declared = self.inside(&stmts, |lower, stmts| lower.declare_stmts(stmts));
        Declared::Expanded(Box::new(StmtExpansion { stmts, declared }))
    }

    /// A call at the end of an expansion is a statement: it may become several, where in a block it would have to be an
    /// expression.
    fn end_in_statement(&mut self, stmts: &mut Vec<syn::Stmt>) {
        let Some(syn::Stmt::Expr(syn::Expr::Macro(call), None)) = stmts.last() else { return };
        if self.own_macro(&call.mac.path).is_none() || self.expand(&call.mac, expression).is_some() {
            return;
        }
        if let Some(syn::Stmt::Expr(syn::Expr::Macro(syn::ExprMacro { attrs, mac, .. }), None)) = stmts.pop() {
            stmts.push(syn::Stmt::Macro(syn::StmtMacro { attrs, mac, semi_token: None }));
        }
    }

    /// Lowers a call in statement position with what it became.
    pub(super) fn expanded_stmt(&mut self, mac: &syn::Macro, expansion: StmtExpansion, at: At) -> ExprId {
        let id = self.reserve(at);
        let path = self.path(None, &mac.path);
        let span = self.spans.mac(mac);
        self.mention(mac.tokens.clone());
        let StmtExpansion { stmts, declared } = expansion;
        let inner = at.inside(id);
        let root = self.inside(&stmts, |lower, stmts| match stmts.as_slice() {
            [syn::Stmt::Expr(expr, None)] => lower.expr(expr, inner),
            _ => {
                let root = lower.reserve(inner);
                let block = lower.lower_stmts(stmts, declared, inner.inside(root));
                let span = lower.spans.expanding().unwrap_or(span);
                lower.fill(root, ExprKind::Block { block, kind: BlockKind::Expansion, label: None }, span)
            }
        });
        self.fill(id, ExprKind::Macro(MacroCall::new(path, MacroKind::Expanded, vec![root])), span)
    }
}

/// An expression, perhaps with the semicolon that a macro may leave behind it.
pub(super) fn expression(input: ParseStream<'_>) -> syn::Result<syn::Expr> {
    let expr = input.parse()?;
    input.parse::<Option<syn::Token![;]>>()?;
    Ok(expr)
}

/// Everything up to the end.
pub(super) fn all<T: Parse>(input: ParseStream<'_>) -> syn::Result<Vec<T>> {
    let mut found = Vec::new();
    while !input.is_empty() {
        found.push(input.parse()?);
    }
    Ok(found)
}
