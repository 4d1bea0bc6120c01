//! Lowers blocks and statements.

use super::super::{BindingKind, Block, BlockKind, ExprId, ExprKind, ItemId, Stmt};
use super::{At, Lower};
use crate::source::Span;

impl Lower<'_> {
    /// Lowers `{ … }` as an expression.
    pub(super) fn block_expr(&mut self, block: &syn::Block, at: At) -> ExprId {
        let id = self.reserve(at);
        let span = self.spans.delimited(&block.brace_token.span);
        let block = self.block(block, at.inside(id));
        self.fill(id, ExprKind::Block { block, kind: BlockKind::Plain, label: None }, span)
    }

    /// Lowers the inside of a block in a scope of its own.
    pub(super) fn block(&mut self, block: &syn::Block, at: At) -> Block {
        self.scopes.push_block();
        let block = self.stmts(&block.stmts, at);
        self.scopes.pop();
        block
    }

    /// Lowers statements into the scope on top.
    pub(super) fn stmts(&mut self, stmts: &[syn::Stmt], at: At) -> Block {
        let mut items = self.declare_block(stmts).into_iter();
        let mut block = Block::default();
        let last = stmts.len().saturating_sub(1);
        for (index, stmt) in stmts.iter().enumerate() {
            match stmt {
                syn::Stmt::Local(local) => block.stmts.push(self.local(local, at)),
                syn::Stmt::Item(item) => {
                    if let Some(id) = items.next() {
                        self.item(item, id);
                        block.stmts.push(Stmt::Item(id));
                    }
                }
                syn::Stmt::Expr(expr, semi) => {
                    let expr = self.expr(expr, at);
                    match semi {
                        None if index == last => block.tail = Some(expr),
                        _ => block.stmts.push(Stmt::Expr(expr)),
                    }
                }
                syn::Stmt::Macro(mac) => {
                    let expr = self.mac_stmt(mac, at);
                    match mac.semi_token {
                        None if index == last => block.tail = Some(expr),
                        _ => block.stmts.push(Stmt::Expr(expr)),
                    }
                }
            }
        }
        block
    }

    /// Declares the items of a block before any of its code is lowered.
    fn declare_block(&mut self, stmts: &[syn::Stmt]) -> Vec<ItemId> {
        let items: Vec<&syn::Item> = stmts
            .iter()
            .filter_map(|stmt| match stmt {
                syn::Stmt::Item(item) => Some(item),
                _ => None,
            })
            .collect();
        if items.is_empty() {
            return Vec::new();
        }
        let table = self.scopes.top_table();
        let ids = items.into_iter().map(|item| self.declare_item(item, table)).collect::<Vec<_>>();
        self.scopes.tables.settle_globs();
        ids
    }

    fn mac_stmt(&mut self, stmt: &syn::StmtMacro, at: At) -> ExprId {
        let expr = self.mac(&stmt.mac, at);
        self.node_attrs(&stmt.attrs, self.hir.span(expr));
        expr
    }

    fn local(&mut self, local: &syn::Local, at: At) -> Stmt {
        let span = self.spans.between(local.let_token.span, local.semi_token.span);
        self.node_attrs(&local.attrs, span);
        let (pat, ty) = match &local.pat {
            syn::Pat::Type(pat) => (&*pat.pat, Some(self.ty(&pat.ty))),
            pat => (pat, None),
        };
        let init = local.init.as_ref().map(|init| self.expr(&init.expr, at));
        let otherwise = local.init.as_ref().and_then(|init| init.diverge.as_ref());
        let otherwise = otherwise.map(|(_, expr)| self.expr(expr, at));
        let pat = self.pat_in(pat, at.body, BindingKind::Let, ty, init);
        Stmt::Let { pat, ty, init, otherwise, span: Span::new(span.start, span.end) }
    }
}
