//! Blocks and statements.

use super::super::infer::Infer;
use super::super::ty::Ty;
use super::merge::Merge;
use super::{Breakable, Expect};
use crate::hir::{Block, ExprId, Id as _, Name, PatId, Stmt, TyId};

impl Infer<'_, '_> {
    pub(crate) fn check_block(&mut self, block: &Block, label: Option<&Name>, expect: Expect) -> Ty {
        let wanted = expect.only();
        if label.is_some() {
            let target = wanted.unwrap_or_else(|| self.fresh());
            self.body.breaks.push(Breakable {
                label: label.cloned(),
                merge: Some(Merge::new(target)),
                is_block: true,
                breaks: false,
            });
        }
        let before = self.body.diverges;
        for stmt in &block.stmts {
            self.check_stmt(stmt);
        }
        let ty = match block.tail {
            Some(tail) => {
                let ty = self.check(tail, expect);
                match wanted {
                    Some(wanted) if self.coerce(tail, ty, wanted) => wanted,
                    _ => ty,
                }
            }
            None if self.body.diverges => self.types.common.never,
            None => self.types.common.unit,
        };
        if label.is_none() {
            return ty;
        }
        let Some(done) = self.body.breaks.pop() else { return ty };
        let Some(mut merge) = done.merge else { return ty };
        if !done.breaks {
            return ty;
        }
        self.body.diverges = before;
        match block.tail {
            Some(tail) => self.merge(&mut merge, tail, ty),
            None if self.is_never(ty) => {}
            None => self.merge_unit(&mut merge),
        }
        merge.merged.unwrap_or(merge.wanted)
    }

    fn check_stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let { pat, ty, init, otherwise, span } => {
                let bound = self.check_let(*pat, *ty, *init, *otherwise);
                // The same name may be bound by another statement, which is there when this one is not.
                if self.conditional.contains(span) {
                    self.taint(bound);
                    init.iter().for_each(|&init| self.taint_parts(init));
                }
            }
            Stmt::Expr(expr) => {
                self.check(*expr, Expect::None);
                // A block's value, if the configuration makes it the last of its kind.
                if self.conditional.contains(&self.hir.span(*expr)) {
                    self.taint_parts(*expr);
                }
            }
            Stmt::Item(_) => {}
        }
    }

    fn check_let(&mut self, pat: PatId, ty: Option<TyId>, init: Option<ExprId>, otherwise: Option<ExprId>) -> Ty {
        let ty = match (ty, init) {
            (Some(ty), init) => {
                let outer = std::mem::replace(&mut self.table.at, init);
                let ty = self.written(ty);
                self.table.at = outer;
                if let Some(init) = init {
                    self.check_to(init, ty);
                }
                ty
            }
            (None, Some(init)) if let Some(said) = self.said_pat(pat) => self.check_to(init, said),
            (None, Some(init)) => {
                let ty = self.check(init, Expect::None);
                // `let x = panic!()` has the type that is wanted of `x`.
                if self.is_never(self.shallow(ty)) { self.diverging() } else { ty }
            }
            (None, None) => self.fresh(),
        };
        let outer = self.table.at.take();
        self.table.at = init.or(outer);
        self.check_pat(pat, ty);
        self.table.at = outer;
        if let Some(otherwise) = otherwise {
            let outer = self.body.diverges;
            let never = self.types.common.never;
            self.check(otherwise, Expect::Has(never));
            self.body.diverges = outer;
        }
        ty
    }

    /// Nothing is said of what an expression and its parts leave open.
    fn taint_parts(&mut self, expr: ExprId) {
        let last = self.hir.exprs[expr].last.index();
        for index in expr.index()..=last {
            if let Some(ty) = self.out.exprs.get(index).copied().flatten() {
                self.taint(ty);
            }
        }
    }

    /// A variable for the value of code that never ends.
    pub(crate) fn diverging(&mut self) -> Ty {
        let var = self.fresh();
        if let super::super::ty::Kind::Var(id) = self.kind(var) {
            self.table.set_diverging(id);
        }
        var
    }
}
