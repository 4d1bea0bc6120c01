//! Blocks and statements (<https://doc.rust-lang.org/reference/statements.html>).

use super::super::ir::*;
use super::Builder;
use super::node::Node;
use super::pat::Phase;
use super::scope::{Holds, Target};
use crate::hir::{Block, BlockKind, ExprId, ExprKind, Name, PatId, PatKind, Stmt};
use crate::report::Edition;

impl Builder<'_, '_, '_, '_> {
    pub(super) fn block_expr(&mut self, dest: &Place, block: &Block, kind: BlockKind, label: Option<&Name>) {
        let Some(label) = label else { return self.block_into(dest, block, kind) };
        let after = self.block();
        let depth = self.scopes.len();
        let label = Some(label.clone());
        self.targets.push(Target { label, after, again: None, depth, dest: Some(dest.clone()) });
        self.block_into(dest, block, kind);
        self.targets.pop();
        self.join(after);
    }

    fn block_into(&mut self, dest: &Place, block: &Block, kind: BlockKind) {
        // What a macro in statement position became stands in the block around.
        let around = (kind != BlockKind::Expansion).then(|| self.enter(Holds::Vars));
        for stmt in &block.stmts {
            self.stmt(stmt);
        }
        match block.tail {
            Some(tail) if self.unit.edition >= Edition::E2024 => self.eval_alone(dest, tail),
            Some(tail) => self.eval(dest, Node::whole(self, tail)),
            None => {}
        }
        if let Some(around) = around {
            self.leave(around);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Expr(expr) => self.stmt_expr(*expr),
            Stmt::Let { pat, init: None, .. } => {
                for binding in self.hir.bindings_in(*pat) {
                    let local = self.begin(binding);
                    self.schedule_variable(local);
                }
            }
            Stmt::Let { pat, init: Some(init), otherwise, span, .. } => {
                let outer = self.at_span(*span);
                match otherwise {
                    None => self.let_stmt(*pat, *init),
                    Some(otherwise) => self.let_else(*pat, *init, *otherwise),
                }
                self.span = outer;
            }
            Stmt::Item(_) => {}
        }
    }

    /// An expression whose value is dropped at the semicolon.
    fn stmt_expr(&mut self, expr: ExprId) {
        if let ExprKind::Block { block, kind: BlockKind::Expansion, .. } =
            self.hir.kind(self.peel(Node::whole(self, expr)).expr)
        {
            return self.expansion(block);
        }
        let around = self.enter(Holds::Temps);
        let node = Node::whole(self, expr);
        if self.is_place(node) {
            // Named, not read.
            self.as_place(node, false);
        } else {
            self.as_temp(node);
        }
        self.leave(around);
    }

    /// What a macro in statement position became: statements like those around it.
    fn expansion(&mut self, block: &Block) {
        for stmt in &block.stmts {
            self.stmt(stmt);
        }
        if let Some(tail) = block.tail {
            self.stmt_expr(tail);
        }
    }

    fn let_stmt(&mut self, pat: PatId, init: ExprId) {
        let around = self.enter(Holds::Temps);
        self.extend_let(pat, init);
        let node = Node::whole(self, init);
        match (self.plain_binding(pat), &self.hir.pats[pat].kind) {
            (Some(binding), _) => {
                let local = self.begin(binding);
                self.eval(&local.into(), node);
                self.schedule_variable(local);
            }
            // A place that `_` is matched against is left alone.
            (None, PatKind::Wild) if self.is_place(node) => {
                self.as_place(node, false);
            }
            _ => {
                let mutable = self.binds_mutably(pat);
                let place = self.as_settled_place(node, mutable);
                self.declare_all(pat);
                self.bind(pat, &place, Phase::All);
                self.schedule_bound(pat);
            }
        }
        self.leave(around);
    }

    /// `let pat = init else { … };`
    fn let_else(&mut self, pat: PatId, init: ExprId, otherwise: ExprId) {
        let (fail, other, after) = (self.block(), self.block(), self.block());
        let around = self.enter(Holds::Temps);
        self.extend_let(pat, init);
        let mutable = self.binds_mutably(pat);
        let place = self.as_settled_place(Node::whole(self, init), mutable);
        self.test(pat, &place, fail);
        self.detour(fail, around.depth, other);
        self.declare_all(pat);
        self.bind(pat, &place, Phase::All);
        self.leave(around);
        self.goto(after);
        self.at = other;
        let never = self.unit.query.types().common.never;
        let nothing = self.local(never);
        self.eval_alone(&nothing.into(), otherwise);
        self.end(TerminatorKind::Unreachable);
        self.at = after;
        self.schedule_bound(pat);
    }
}
