//! Lowers expressions.

use super::super::{Arm, BindingKind, BlockKind, BodyOwner, ExprId, ExprKind, FieldInit, Name, Path, Res, UnOp};
use super::cfg::Attributed as _;
use super::literal::operator;
use super::{At, Lower};
use crate::source::Span;

type Exprs = syn::punctuated::Punctuated<syn::Expr, syn::Token![,]>;

impl Lower<'_> {
    pub(super) fn expr(&mut self, expr: &syn::Expr, at: At) -> ExprId {
        let id = self.reserve(at);
        let inner = at.inside(id);
        let (kind, span) = self.expr_kind(expr, id, inner);
        self.fill(id, kind, span);
        self.node_attrs(expr.attrs(), span);
        id
    }

    fn exprs(&mut self, exprs: &Exprs, at: At) -> Vec<ExprId> {
        self.each(exprs, |lower, expr| lower.expr(expr, at))
    }

    fn optional(&mut self, expr: Option<&syn::Expr>, at: At) -> Option<ExprId> {
        expr.map(|expr| self.expr(expr, at))
    }

    fn expr_kind(&mut self, expr: &syn::Expr, id: ExprId, at: At) -> (ExprKind, Span) {
        match expr {
            syn::Expr::Path(expr) => self.path_expr(expr, id),
            syn::Expr::Lit(expr) => self.lit_expr(&expr.lit, at),
            syn::Expr::Paren(expr) => {
                (ExprKind::Paren(self.expr(&expr.expr, at)), self.spans.delimited(&expr.paren_token.span))
            }
            syn::Expr::Group(expr) => self.expr_kind(&expr.expr, id, at),
            syn::Expr::Call(expr) => {
                let callee = self.expr(&expr.func, at);
                let args = self.exprs(&expr.args, at);
                let span = self.hir.span(callee).to(self.spans.sign(expr.paren_token.span.close()));
                (ExprKind::Call { callee, args }, span)
            }
            syn::Expr::MethodCall(expr) => self.method_call(expr, at),
            syn::Expr::Field(expr) => self.field_expr(expr, at),
            syn::Expr::Index(expr) => {
                let base = self.expr(&expr.expr, at);
                let index = self.expr(&expr.index, at);
                let span = self.hir.span(base).to(self.spans.sign(expr.bracket_token.span.close()));
                (ExprKind::Index { base, index }, span)
            }
            syn::Expr::Unary(expr) => self.unary(expr, at),
            syn::Expr::Binary(expr) => self.binary(expr, at),
            syn::Expr::Assign(expr) => {
                let lhs = self.expr(&expr.left, at);
                let rhs = self.expr(&expr.right, at);
                let span = self.hir.span(lhs).to(self.hir.span(rhs));
                (ExprKind::Assign { lhs, rhs }, self.spans.around(span, expr.eq_token.span))
            }
            syn::Expr::Reference(expr) => {
                let inner = self.expr(&expr.expr, at);
                let span = self.spans.sign(expr.and_token.span).to(self.hir.span(inner));
                (ExprKind::Ref { mutable: expr.mutability.is_some(), raw: false, expr: inner }, span)
            }
            syn::Expr::RawAddr(expr) => {
                let inner = self.expr(&expr.expr, at);
                let span = self.spans.sign(expr.and_token.span).to(self.hir.span(inner));
                let mutable = matches!(expr.mutability, syn::PointerMutability::Mut(_));
                (ExprKind::Ref { mutable, raw: true, expr: inner }, span)
            }
            syn::Expr::Cast(expr) => {
                let inner = self.expr(&expr.expr, at);
                let ty = self.ty(&expr.ty);
                let span = self.spans.around(self.hir.span(inner).to(self.hir.types[ty].span), expr.as_token.span);
                (ExprKind::Cast { expr: inner, ty }, span)
            }
            syn::Expr::Range(expr) => self.range(expr, at),
            syn::Expr::Array(expr) => {
                (ExprKind::Array(self.exprs(&expr.elems, at)), self.spans.delimited(&expr.bracket_token.span))
            }
            syn::Expr::Repeat(expr) => {
                let value = self.expr(&expr.expr, at);
                let len = self.expr(&expr.len, at);
                (ExprKind::Repeat { value, len }, self.spans.delimited(&expr.bracket_token.span))
            }
            syn::Expr::Tuple(expr) => {
                (ExprKind::Tuple(self.exprs(&expr.elems, at)), self.spans.delimited(&expr.paren_token.span))
            }
            syn::Expr::Struct(expr) => self.struct_expr(expr, at),
            syn::Expr::Macro(expr) => self.mac_kind(&expr.mac, at),
            syn::Expr::Await(expr) => {
                let base = self.expr(&expr.base, at);
                (ExprKind::Await(base), self.hir.span(base).to(self.spans.of(expr.await_token.span)))
            }
            syn::Expr::Try(expr) => {
                let inner = self.expr(&expr.expr, at);
                (ExprKind::Try(inner), self.hir.span(inner).to(self.spans.sign(expr.question_token.span)))
            }
            syn::Expr::Infer(expr) => (ExprKind::Infer, self.spans.sign(expr.underscore_token.span)),
            syn::Expr::Verbatim(tokens) => (ExprKind::Unknown, self.spans.tokens(tokens)),
            syn::Expr::Break(_) | syn::Expr::Continue(_) | syn::Expr::Return(_) | syn::Expr::Yield(_) => {
                self.jump(expr, at)
            }
            _ => self.blocks(expr, id, at),
        }
    }

    /// Expressions made of blocks.
    fn blocks(&mut self, expr: &syn::Expr, id: ExprId, at: At) -> (ExprKind, Span) {
        match expr {
            syn::Expr::Block(expr) => {
                let span = self.spans.delimited(&expr.block.brace_token.span);
                let start = expr.label.as_ref().map_or(span, |label| self.spans.lifetime_span(&label.name));
                let label = self.enter_label(expr.label.as_ref());
                let block = self.block(&expr.block, at);
                self.scopes.pop();
                (ExprKind::Block { block, kind: BlockKind::Plain, label }, start.to(span))
            }
            syn::Expr::Unsafe(expr) => self.keyword_block(expr.unsafe_token.span, &expr.block, BlockKind::Unsafe, at),
            syn::Expr::Const(expr) => self.keyword_block(expr.const_token.span, &expr.block, BlockKind::Const, at),
            syn::Expr::TryBlock(expr) => self.keyword_block(expr.try_token.span, &expr.block, BlockKind::Try, at),
            syn::Expr::Async(expr) => self.async_block(expr, id, at),
            syn::Expr::Closure(expr) => self.closure(expr, id, at),
            syn::Expr::If(expr) => self.if_expr(expr, at),
            syn::Expr::Let(expr) => {
                let value = self.expr(&expr.expr, at);
                let pat = self.pat_in(&expr.pat, at.body, BindingKind::LetExpr, None, Some(value));
                let span = self.spans.of(expr.let_token.span).to(self.hir.span(value));
                (ExprKind::Let { pat, expr: value }, span)
            }
            syn::Expr::Match(expr) => self.match_expr(expr, at),
            syn::Expr::Loop(expr) => {
                let label = self.enter_label(expr.label.as_ref());
                let body = self.block_expr(&expr.body, at);
                self.scopes.pop();
                let start = self.loop_start(expr.label.as_ref(), expr.loop_token.span);
                (ExprKind::Loop { body, label }, start.to(self.hir.span(body)))
            }
            syn::Expr::While(expr) => {
                let label = self.enter_label(expr.label.as_ref());
                let cond = self.expr(&expr.cond, at);
                let body = self.block_expr(&expr.body, at);
                self.scopes.pop();
                let start = self.loop_start(expr.label.as_ref(), expr.while_token.span);
                (ExprKind::While { cond, body, label }, start.to(self.hir.span(body)))
            }
            syn::Expr::ForLoop(expr) => self.for_loop(expr, at),
            _ => (ExprKind::Unknown, Span::default()),
        }
    }

    fn path_expr(&mut self, expr: &syn::ExprPath, id: ExprId) -> (ExprKind, Span) {
        let path = self.path(expr.qself.as_ref(), &expr.path);
        self.record_use(&path, id);
        let span = path.span;
        (ExprKind::Path(path), span)
    }

    /// Tells a local variable that `id` names it.
    pub(super) fn record_use(&mut self, path: &Path, id: ExprId) {
        if let Res::Local(binding) = path.res
            && self.spans.expanding().is_none()
        {
            self.hir.bindings[binding].uses.push(id);
        }
    }

    fn method_call(&mut self, expr: &syn::ExprMethodCall, at: At) -> (ExprKind, Span) {
        let receiver = self.expr(&expr.receiver, at);
        let turbofish = expr.turbofish.as_ref().map(|args| self.generic_args(args)).unwrap_or_default();
        let args = self.exprs(&expr.args, at);
        let (method, method_span) = self.spans.ident(&expr.method);
        let span = self.hir.span(receiver).to(self.spans.sign(expr.paren_token.span.close()));
        (ExprKind::MethodCall { receiver, method, method_span, turbofish, args }, span)
    }

    fn field_expr(&mut self, expr: &syn::ExprField, at: At) -> (ExprKind, Span) {
        let base = self.expr(&expr.base, at);
        let (name, name_span) = match &expr.member {
            syn::Member::Named(ident) => self.spans.ident(ident),
            syn::Member::Unnamed(index) => (Name::new(index.index.to_string()), self.spans.of(index.span)),
        };
        let span = self.spans.around(self.hir.span(base).to(name_span), expr.dot_token.span);
        (ExprKind::Field { base, name, name_span }, span)
    }

    fn unary(&mut self, expr: &syn::ExprUnary, at: At) -> (ExprKind, Span) {
        let inner = self.expr(&expr.expr, at);
        let (op, token) = match &expr.op {
            syn::UnOp::Deref(token) => (UnOp::Deref, token.span),
            syn::UnOp::Not(token) => (UnOp::Not, token.span),
            syn::UnOp::Neg(token) => (UnOp::Neg, token.span),
            _ => return (ExprKind::Unknown, self.hir.span(inner)),
        };
        (ExprKind::Unary { op, expr: inner }, self.spans.of(token).to(self.hir.span(inner)))
    }

    fn binary(&mut self, expr: &syn::ExprBinary, at: At) -> (ExprKind, Span) {
        let lhs = self.expr(&expr.left, at);
        let rhs = self.expr(&expr.right, at);
        let span = self.hir.span(lhs).to(self.hir.span(rhs));
        let Some((op, assigns, first, last)) = operator(&expr.op) else { return (ExprKind::Unknown, span) };
        let op_span = self.spans.between(first, last);
        let span = span.to(op_span);
        let kind = match assigns {
            true => ExprKind::AssignOp { op, op_span, lhs, rhs },
            false => ExprKind::Binary { op, op_span, lhs, rhs },
        };
        (kind, span)
    }

    fn range(&mut self, expr: &syn::ExprRange, at: At) -> (ExprKind, Span) {
        let start = self.optional(expr.start.as_deref(), at);
        let end = self.optional(expr.end.as_deref(), at);
        let (inclusive, dots) = match &expr.limits {
            syn::RangeLimits::HalfOpen(dots) => (false, self.spans.between(dots.spans[0], dots.spans[1])),
            syn::RangeLimits::Closed(dots) => (true, self.spans.between(dots.spans[0], dots.spans[2])),
        };
        let span = start.into_iter().chain(end).fold(dots, |span, side| span.to(self.hir.span(side)));
        (ExprKind::Range { start, end, inclusive }, span)
    }

    fn struct_expr(&mut self, expr: &syn::ExprStruct, at: At) -> (ExprKind, Span) {
        let path = self.path(expr.qself.as_ref(), &expr.path);
        let fields = self.each(&expr.fields, |lower, field| lower.field_init(field, at));
        let rest = self.optional(expr.rest.as_deref(), at);
        let span = path.span.to(self.spans.sign(expr.brace_token.span.close()));
        (ExprKind::Struct { path, fields, rest }, span)
    }

    fn field_init(&mut self, field: &syn::FieldValue, at: At) -> FieldInit {
        let name = match &field.member {
            syn::Member::Named(ident) => self.spans.name(ident),
            syn::Member::Unnamed(index) => Name::new(index.index.to_string()),
        };
        FieldInit { name, value: self.expr(&field.expr, at) }
    }

    fn jump(&mut self, expr: &syn::Expr, at: At) -> (ExprKind, Span) {
        let (keyword, label, value) = match expr {
            syn::Expr::Break(expr) => (expr.break_token.span, expr.label.as_ref(), expr.expr.as_deref()),
            syn::Expr::Continue(expr) => (expr.continue_token.span, expr.label.as_ref(), None),
            syn::Expr::Return(expr) => (expr.return_token.span, None, expr.expr.as_deref()),
            syn::Expr::Yield(expr) => (expr.yield_token.span, None, expr.expr.as_deref()),
            _ => return (ExprKind::Unknown, Span::default()),
        };
        let value = self.optional(value, at);
        let label_span = label.map(|label| self.spans.lifetime_span(label));
        let ends = label_span.into_iter().chain(value.map(|value| self.hir.span(value)));
        let span = ends.fold(self.spans.of(keyword), Span::to);
        let label = label.map(|label| {
            let key = self.spans.key(&label.ident);
            self.scopes.label(&key).unwrap_or(key)
        });
        let kind = match expr {
            syn::Expr::Break(_) => ExprKind::Break { label, value },
            syn::Expr::Continue(_) => ExprKind::Continue { label },
            syn::Expr::Return(_) => ExprKind::Return(value),
            _ => ExprKind::Yield(value),
        };
        (kind, span)
    }

    pub(super) fn keyword_block(
        &mut self,
        keyword: proc_macro2::Span,
        block: &syn::Block,
        kind: BlockKind,
        at: At,
    ) -> (ExprKind, Span) {
        let span = self.spans.between(keyword, block.brace_token.span.close());
        let block = self.block(block, at);
        (ExprKind::Block { block, kind, label: None }, span)
    }

    fn async_block(&mut self, expr: &syn::ExprAsync, id: ExprId, at: At) -> (ExprKind, Span) {
        let span = self.spans.between(expr.async_token.span, expr.block.brace_token.span.close());
        let (body, inner) = self.open_body(BodyOwner::AsyncBlock(id), Some(at.body), true);
        self.scopes.push_body(body);
        let root = self.block_expr(&expr.block, At { body: inner.body, ..at });
        self.scopes.pop();
        self.hir.bodies[body].root = root;
        (ExprKind::Async { body, is_move: expr.capture.is_some() }, span)
    }

    fn closure(&mut self, expr: &syn::ExprClosure, id: ExprId, at: At) -> (ExprKind, Span) {
        let is_async = expr.asyncness.is_some();
        let (body, inner) = self.open_body(BodyOwner::Closure(id), Some(at.body), is_async);
        self.scopes.push_body(body);
        for input in &expr.inputs {
            let (pat, ty) = match input {
                syn::Pat::Type(pat) => (&*pat.pat, Some(self.ty(&pat.ty))),
                pat => (pat, None),
            };
            let pat = self.pat_in(pat, body, BindingKind::ClosureParam, ty, None);
            self.hir.bodies[body].params.push((pat, ty));
        }
        let ret = self.ret(&expr.output);
        let root = self.expr(&expr.body, At { body: inner.body, ..at });
        self.scopes.pop();
        self.hir.bodies[body].ret = ret;
        self.hir.bodies[body].root = root;
        let keywords = [
            expr.constness.map(|token| token.span),
            expr.asyncness.map(|token| token.span),
            expr.capture.map(|token| token.span),
        ];
        let start = keywords.into_iter().flatten().next().unwrap_or(expr.inputs_begin.span);
        let kind = ExprKind::Closure { body, is_move: expr.capture.is_some(), is_async };
        (kind, self.spans.of(start).to(self.hir.span(root)))
    }

    fn if_expr(&mut self, expr: &syn::ExprIf, at: At) -> (ExprKind, Span) {
        self.scopes.push_block();
        let cond = self.expr(&expr.cond, at);
        let then = self.block_expr(&expr.then_branch, at);
        self.scopes.pop();
        let otherwise = self.optional(expr.else_branch.as_ref().map(|(_, expr)| &**expr), at);
        let last = otherwise.unwrap_or(then);
        let span = self.spans.of(expr.if_token.span).to(self.hir.span(last));
        (ExprKind::If { cond, then, otherwise }, span)
    }

    fn match_expr(&mut self, expr: &syn::ExprMatch, at: At) -> (ExprKind, Span) {
        let scrutinee = self.expr(&expr.expr, at);
        let arms = self.each(&expr.arms, |lower, arm| lower.arm(arm, scrutinee, at));
        let span = self.spans.between(expr.match_token.span, expr.brace_token.span.close());
        (ExprKind::Match { scrutinee, arms }, span)
    }

    fn arm(&mut self, arm: &syn::Arm, scrutinee: ExprId, at: At) -> Arm {
        self.scopes.push_block();
        let (pat, guard) = match &arm.pat {
            syn::Pat::Guard(pat) => (&*pat.pat, Some(&*pat.guard)),
            pat => (pat, None),
        };
        let pat = self.pat_in(pat, at.body, BindingKind::Arm, None, Some(scrutinee));
        let guard = self.optional(guard, at);
        let body = self.expr(&arm.body, at);
        self.scopes.pop();
        self.node_attrs(&arm.attrs, self.hir.pats[pat].span.to(self.hir.span(body)));
        Arm { pat, guard, body }
    }

    fn for_loop(&mut self, expr: &syn::ExprForLoop, at: At) -> (ExprKind, Span) {
        let iter = self.expr(&expr.expr, at);
        let label = self.enter_label(expr.label.as_ref());
        let pat = self.pat_in(&expr.pat, at.body, BindingKind::For, None, Some(iter));
        let body = self.block_expr(&expr.body, at);
        self.scopes.pop();
        let start = self.loop_start(expr.label.as_ref(), expr.for_token.span);
        (ExprKind::For { pat, iter, body, label }, start.to(self.hir.span(body)))
    }

    /// Enters a scope in which a label is seen.
    fn enter_label(&mut self, label: Option<&syn::Label>) -> Option<Name> {
        self.scopes.push_block();
        let key = self.spans.key(&label?.name.ident);
        self.scopes.declare_label(key.clone());
        Some(key)
    }

    fn loop_start(&self, label: Option<&syn::Label>, keyword: proc_macro2::Span) -> Span {
        let keyword = self.spans.of(keyword);
        label.map_or(keyword, |label| self.spans.lifetime_span(&label.name).to(keyword))
    }
}
