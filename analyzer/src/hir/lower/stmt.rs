//! Lowers blocks and statements.

use super::super::{BindingKind, Block, BlockKind, ExprId, ExprKind, Stmt};
use super::expansion::Declared;
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
        let entered = self.scopes.macros.enter();
        let declared = self.declare_stmts(stmts);
        self.scopes.macros.leave(entered);
        self.scopes.tables.settle_globs();
        let block = self.lower_stmts(stmts, declared, at);
        self.scopes.macros.leave(entered);
        block
    }

    /// Lowers statements whose items are declared.
    pub(super) fn lower_stmts(&mut self, stmts: &[syn::Stmt], declared: Vec<Declared>, at: At) -> Block {
        let mut declared = declared.into_iter();
        let mut block = Block::default();
        let last = stmts.iter().rposition(|stmt| self.stays(stmt));
        for (index, stmt) in stmts.iter().enumerate() {
            let declared = declared.next().unwrap_or(Declared::Nothing);
            if !self.stays(stmt) {
                continue;
            }
            let (expr, has_semi) = match stmt {
                syn::Stmt::Local(local) => {
                    block.stmts.push(self.local(local, at));
                    continue;
                }
                syn::Stmt::Item(item) => {
                    if let Declared::Item(id) = declared {
                        self.item(item, id);
                        block.stmts.push(Stmt::Item(id));
                        if let Some(&def) = self.definitions.get(&id) {
                            self.scopes.declare_definition(def);
                        }
                    }
                    continue;
                }
                // A semicolon alone.
                syn::Stmt::Expr(syn::Expr::Verbatim(tokens), Some(_)) if tokens.is_empty() => continue,
                syn::Stmt::Expr(expr, semi) => (self.expr(expr, at), semi.is_some()),
                syn::Stmt::Macro(mac) => (self.mac_stmt(mac, declared, at), mac.semi_token.is_some()),
            };
            match has_semi {
                false if Some(index) == last => block.tail = Some(expr),
                _ => block.stmts.push(Stmt::Expr(expr)),
            }
        }
        block
    }

    /// Declares the items among statements, and those that macro calls become, before any code is lowered.
    ///
    /// There is one for each statement, or none at all where nothing is declared.
    pub(super) fn declare_stmts(&mut self, stmts: &[syn::Stmt]) -> Vec<Declared> {
        if !stmts.iter().any(|stmt| matches!(stmt, syn::Stmt::Item(_) | syn::Stmt::Macro(_))) {
            return Vec::new();
        }
        let declare = |stmt: &syn::Stmt| match stmt {
            _ if !self.stays(stmt) => Declared::Nothing,
            syn::Stmt::Item(item) => {
                let table = self.scopes.top_table();
                Declared::Item(self.declare_item(item, table))
            }
            syn::Stmt::Macro(mac) => self.declare_stmt(&mac.mac),
            syn::Stmt::Local(_) | syn::Stmt::Expr(..) => Declared::Nothing,
        };
        stmts.iter().map(declare).collect()
    }

    fn mac_stmt(&mut self, stmt: &syn::StmtMacro, declared: Declared, at: At) -> ExprId {
        let expr = match declared {
            Declared::Expanded(expansion) => self.expanded_stmt(&stmt.mac, *expansion, at),
            Declared::Nothing | Declared::Item(_) => self.mac(&stmt.mac, at),
        };
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
