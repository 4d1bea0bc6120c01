//! Finds the best place to write down a type that is missing: the cheapest of all that mention it, the first of equals.
//!
//! The costs are rustc's (`rustc_trait_selection`'s `need_type_info`), so that both point at the same place.

use super::super::infer::Infer;
use super::super::results::Place;
use super::super::ty::{Def, Kind, List, Ty};
use crate::hir::{Block, ExprId, ExprKind, Id as _, MacroKind, PatId, Stmt};
use crate::source::to_usize;

/// A place where an annotation would help.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source {
    pub(crate) at: Place,
    cost: usize,
}

/// The search.
struct Search {
    target: Ty,
    attempts: usize,
    best: Option<Source>,
}

impl Infer<'_, '_> {
    /// The best place to annotate so that `target` becomes known.
    pub(crate) fn find_source(&mut self, target: Ty) -> Option<Source> {
        let root = self.body.root?;
        let mut search = Search { target: self.resolve(target), attempts: 0, best: None };
        self.search_expr(root, &mut search);
        search.best
    }

    fn offer(&self, search: &mut Search, at: Place, cost: usize) {
        let cost = cost + search.attempts;
        search.attempts += 1;
        if search.best.is_none_or(|best| cost < best.cost) {
            search.best = Some(Source { at, cost });
        }
    }

    fn mentions(&mut self, ty: Ty, search: &Search) -> bool {
        let ty = self.resolve(ty);
        let mut found = false;
        super::super::fold::walk(self.types, ty, &mut |ty, kind| {
            found |= ty == search.target;
            !found && !matches!(kind, Kind::Opaque(..) | Kind::Closure(..) | Kind::Async(..))
        });
        found
    }

    fn search_expr(&mut self, expr: ExprId, search: &mut Search) {
        self.search_parts(expr, search);
        if self.hir.exprs[expr].expanded {
            return;
        }
        match self.hir.kind(expr) {
            ExprKind::Path(path) => self.offer_path(expr, path, search),
            ExprKind::Struct { .. } => {
                if let Some(callee) = self.out.paths.get(&expr).copied() {
                    self.offer_args(Place::Expr(expr), callee.def, callee.args, 10, search);
                }
            }
            ExprKind::MethodCall { .. } => self.offer_method(expr, search),
            ExprKind::Closure { .. } => self.offer_result(expr, search),
            _ => {}
        }
    }

    fn search_parts(&mut self, expr: ExprId, search: &mut Search) {
        let hir = self.hir;
        match hir.kind(expr) {
            ExprKind::Call { callee, args } => {
                self.search_all(args, search);
                self.search_expr(*callee, search);
            }
            ExprKind::MethodCall { receiver, args, .. } => {
                self.search_expr(*receiver, search);
                self.search_all(args, search);
            }
            ExprKind::Block { block, .. } => self.search_block(block, search),
            ExprKind::Closure { body, .. } => {
                for (pat, written) in &hir.bodies[*body].params {
                    if written.is_none() {
                        self.offer_param(*pat, search);
                    }
                }
                self.search_expr(hir.bodies[*body].root, search);
            }
            ExprKind::Async { body, .. } => self.search_expr(hir.bodies[*body].root, search),
            ExprKind::Macro(call) if call.kind != MacroKind::Expanded => self.search_all(&call.args, search),
            _ => {
                for part in self.parts_of(expr) {
                    self.search_expr(part, search);
                }
            }
        }
    }

    fn search_all(&mut self, exprs: &[ExprId], search: &mut Search) {
        for &expr in exprs {
            self.search_expr(expr, search);
        }
    }

    /// The direct parts of an expression, in order.
    fn parts_of(&self, expr: ExprId) -> Vec<ExprId> {
        let parent = crate::hir::Parent::Expr(expr);
        let mut parts = Vec::new();
        let last = self.hir.exprs[expr].last;
        let mut at = expr.index() + 1;
        while at <= last.index() {
            let id = ExprId::from_index(at);
            let part = &self.hir.exprs[id];
            if part.parent == parent {
                parts.push(id);
            }
            at = part.last.index().max(at) + 1;
        }
        parts
    }

    fn search_block(&mut self, block: &Block, search: &mut Search) {
        for stmt in &block.stmts {
            match stmt {
                Stmt::Let { pat, ty, init, otherwise, .. } => {
                    for expr in init.iter().chain(otherwise) {
                        self.search_expr(*expr, search);
                    }
                    if ty.is_none() && otherwise.is_none() {
                        self.offer_param(*pat, search);
                    }
                }
                Stmt::Expr(expr) => self.search_expr(*expr, search),
                Stmt::Item(_) => {}
            }
        }
        if let Some(tail) = block.tail {
            self.search_expr(tail, search);
        }
    }

    /// A pattern without a type: of a `let` or of a closure's parameter.
    fn offer_param(&mut self, pat: PatId, search: &mut Search) {
        let ty = self.out.pats.get(pat.index()).copied().flatten();
        let Some(ty) = ty else { return };
        if self.mentions(ty, search) {
            let cost = self.cost(ty);
            self.offer(search, Place::Pat(pat), cost);
        }
    }

    fn offer_path(&mut self, expr: ExprId, path: &crate::hir::Path, search: &mut Search) {
        let Some(callee) = self.out.paths.get(&expr).copied() else { return };
        let at = Place::Expr(expr);
        let is_enum =
            |infer: &Self, def| infer.decls.adt(def).is_some_and(|adt| adt.kind == super::super::decl::AdtKind::Enum);
        if self.decls.adt(callee.def).is_some() {
            let of_enum = is_enum(self, callee.def);
            if of_enum && path.segments.len() > 1 {
                self.offer_args(at, callee.def, callee.args, 10, search);
            }
            self.offer_args(at, callee.def, callee.args, if of_enum { 15 } else { 10 }, search);
            return;
        }
        let parent = self.decls.generics(callee.def).parent;
        if let Some(parent) = parent {
            if let Some(decl) = self.decls.impl_decl(parent) {
                let declared = decl.self_ty;
                let args = self.types.vec(callee.args);
                let own = super::super::fold::subst(self.types, declared, &args);
                if let Kind::Adt(def, adt_args) = self.kind(own)
                    && !matches!(path.res, crate::hir::Res::SelfType)
                {
                    // rustc looks at the type's name and once more at the whole of its path.
                    self.offer_args(at, def, adt_args, 10, search);
                    self.offer_args(at, def, adt_args, 10, search);
                }
            } else if self.decls.trait_decl(parent).is_some() {
                self.offer_args(at, parent, callee.args, 10, search);
            }
        }
        self.offer_args(at, callee.def, callee.args, 10, search);
    }

    /// The arguments of an item's own parameters, if one of them is what is missing.
    fn offer_args(&mut self, at: Place, def: Def, args: List, base: usize, search: &mut Search) {
        let generics = self.decls.generics(def);
        if generics.written < generics.params.len() {
            return;
        }
        let before = to_usize(generics.before);
        let own_self = usize::from(self.decls.trait_decl(def).is_some());
        let all = self.types.vec(args);
        let own: Vec<Ty> = all.iter().copied().skip(before + own_self).take(generics.params.len() - own_self).collect();
        let mentioned = own.iter().any(|&arg| self.mentions(arg, search));
        if mentioned {
            let cost = base + self.costs(def, &own, own_self);
            self.offer(search, at, cost);
        }
    }

    fn offer_method(&mut self, expr: ExprId, search: &mut Search) {
        let Some(callee) = self.out.calls.get(&expr).copied() else { return };
        let at = Place::Method(expr);
        self.offer_args(at, callee.def, callee.args, 10, search);
        let has_impl_trait = self.decls.generics(callee.def).written < self.decls.generics(callee.def).params.len();
        if self.decls.trait_of(callee.def).is_none() || has_impl_trait {
            return;
        }
        let args = self.types.vec(callee.args);
        let mentioned = args.iter().any(|&arg| self.mentions(arg, search));
        if mentioned {
            let cost: usize = args.iter().map(|&arg| self.cost(arg)).sum();
            self.offer(search, at, 20 + cost);
        }
    }

    /// The result of a closure.
    fn offer_result(&mut self, expr: ExprId, search: &mut Search) {
        let origin = super::super::ty::Origin::Expr { expr, is_text: self.is_text };
        let Some(output) = self.closures.get(&origin).map(|sig| sig.output) else { return };
        let ExprKind::Closure { body, .. } = self.hir.kind(expr) else { return };
        if self.mentions(output, search) {
            let is_block = matches!(self.hir.kind(self.hir.bodies[*body].root), ExprKind::Block { .. });
            let cost = 30 + self.cost(output) + if is_block { 0 } else { 10 };
            self.offer(search, Place::Expr(expr), cost);
        }
    }

    /// What it costs to write a type.
    fn cost(&mut self, ty: Ty) -> usize {
        let ty = self.resolve(ty);
        match self.kind(ty) {
            Kind::Closure(..) => 1000,
            Kind::FnDef(..) | Kind::Ctor(..) => 150,
            Kind::FnPtr(_) => 30,
            Kind::Adt(def, args) => {
                let args = self.types.vec(args);
                5 + self.costs(def, &args, 0)
            }
            Kind::Tuple(parts) => {
                let parts = self.types.vec(parts);
                5 + parts.into_iter().map(|part| self.cost(part)).sum::<usize>()
            }
            Kind::Ref(_, _, to) => 2 + self.cost(to),
            Kind::Var(_) | Kind::Region(_) => 0,
            Kind::Value(_) => 3,
            _ => 1,
        }
    }

    /// What it costs to write arguments, without those at the end that are the defaults.
    fn costs(&mut self, def: Def, own: &[Ty], skipped: usize) -> usize {
        let params: Vec<_> = self.decls.generics(def).params.iter().skip(skipped).map(|param| param.kind).collect();
        let mut count = own.len();
        while count > 0 {
            let default = match params.get(count - 1) {
                Some(super::super::decl::ParamKind::Type { default: Some(default) }) => *default,
                _ => break,
            };
            let default = super::super::fold::subst(self.types, default, own);
            let given = own.get(count - 1).map(|&arg| self.resolve(arg));
            if given != Some(default) {
                break;
            }
            count -= 1;
        }
        own.iter().take(count).map(|&arg| self.cost(arg)).sum()
    }
}
