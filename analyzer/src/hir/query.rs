//! Questions that rules ask of the arenas: parents, loops, bodies, items.

use super::{
    Binding, BindingId, Block, BodyId, BodyOwner, Expr, ExprId, ExprKind, Hir, Item, ItemId, ItemKind, MacroCall, Name,
    Parent, PatId, PatKind, Stmt,
};
use crate::order;
use crate::source::Span;

impl Hir {
    /// The expression's span.
    pub(crate) fn span(&self, expr: ExprId) -> Span {
        self.exprs[expr].span
    }

    /// The expression's kind.
    pub(crate) fn kind(&self, expr: ExprId) -> &ExprKind {
        &self.exprs[expr].kind
    }

    /// All expressions that are written in the text, in the order of lowering; those that expansions made are left out.
    pub(crate) fn exprs(&self) -> impl Iterator<Item = (ExprId, &Expr)> {
        self.exprs.iter().filter(|(_, expr)| !expr.expanded)
    }

    /// All items that are written in the text.
    pub(crate) fn items(&self) -> impl Iterator<Item = (ItemId, &Item)> {
        self.items.iter().filter(|(_, item)| !item.expanded)
    }

    /// All local variables that are written in the text.
    pub(crate) fn bindings(&self) -> impl Iterator<Item = (BindingId, &Binding)> {
        self.bindings.iter().filter(|(_, binding)| !binding.expanded)
    }

    /// The expression that directly holds this one.
    pub(crate) fn parent(&self, expr: ExprId) -> Option<ExprId> {
        match self.exprs[expr].parent {
            Parent::Expr(parent) => Some(parent),
            Parent::Body | Parent::Detached => None,
        }
    }

    /// The expressions around this one, innermost first, across closures and async blocks, up to the function.
    pub(crate) fn ancestors(&self, expr: ExprId) -> impl Iterator<Item = ExprId> {
        std::iter::successors(self.parent(expr), |&at| self.parent(at))
    }

    /// Which statement of a block the byte `offset` inside the block belongs to; the last one for its tail.
    pub(crate) fn stmt_at(&self, block: &Block, offset: u32) -> Option<usize> {
        block.stmts.partition_point(|stmt| self.stmt_start(stmt) <= offset).checked_sub(1)
    }

    /// Where a statement starts; statements stand in order of position.
    fn stmt_start(&self, stmt: &Stmt) -> u32 {
        match stmt {
            Stmt::Let { span, .. } => span.start,
            Stmt::Expr(expr) => self.span(*expr).start,
            Stmt::Item(item) => self.items[*item].span.start,
        }
    }

    /// The statement that an expression is, or that it initialises, with its block and its place in that.
    pub(crate) fn stmt_of(&self, expr: ExprId) -> Option<(&Block, usize, &Stmt)> {
        let ExprKind::Block { block, .. } = self.kind(self.parent(expr)?) else { return None };
        let index = self.stmt_at(block, self.span(expr).start)?;
        let stmt = block.stmts.get(index)?;
        let is_it = match stmt {
            Stmt::Let { init, .. } => *init == Some(expr),
            Stmt::Expr(at) => *at == expr,
            Stmt::Item(_) => false,
        };
        is_it.then_some((block, index, stmt))
    }

    /// Pattern and span of `let … = expr;`.
    pub(crate) fn plain_let_of(&self, expr: ExprId) -> Option<(PatId, Span)> {
        match self.stmt_of(expr)?.2 {
            Stmt::Let { pat, otherwise: None, span, .. } => Some((*pat, *span)),
            _ => None,
        }
    }

    /// Whether an expression is a whole statement or the last expression of a block.
    pub(crate) fn is_standing(&self, expr: ExprId) -> bool {
        let block = self.parent(expr).map(|parent| self.kind(parent));
        matches!(block, Some(ExprKind::Block { block, .. }) if block.tail == Some(expr)) || self.is_stmt(expr)
    }

    /// How many variables are called `name` in the function around a body.
    pub(crate) fn namesakes(&self, body: BodyId, name: &str) -> u32 {
        self.namesakes.get(&(self.fn_of_body(body), Name::new(name))).copied().unwrap_or(0)
    }

    /// An expression and all inside it that is written in the text, in time proportional to their number.
    pub(crate) fn within(&self, expr: ExprId) -> impl Iterator<Item = (ExprId, &Expr)> {
        self.exprs.range(expr, self.exprs[expr].last).filter(|(_, expr)| !expr.expanded)
    }

    /// The uses of a variable that start inside a span.
    pub(crate) fn uses_in(&self, binding: BindingId, span: Span) -> &[ExprId] {
        let uses = &self.bindings[binding].uses;
        let from = uses.partition_point(|&at| self.span(at).start < span.start);
        let to = uses.partition_point(|&at| self.span(at).start < span.end);
        uses.get(from..to).unwrap_or(&[])
    }

    /// The mentions of a variable, in macros that were not expanded, that start inside a span.
    pub(crate) fn mentions_in(&self, binding: BindingId, span: Span) -> &[Span] {
        let mentions = &self.bindings[binding].mentions;
        let from = mentions.partition_point(|at| at.start < span.start);
        let to = mentions.partition_point(|at| at.start < span.end);
        mentions.get(from..to).unwrap_or(&[])
    }

    /// Whether an expression stands alone before a semicolon, so that its value is dropped at once.
    pub(crate) fn is_stmt(&self, expr: ExprId) -> bool {
        matches!(self.stmt_of(expr), Some((_, _, Stmt::Expr(_))))
    }

    /// The expression inside any brackets.
    pub(crate) fn peel(&self, expr: ExprId) -> ExprId {
        match self.exprs[expr].kind {
            ExprKind::Paren(inner) => self.peel(inner),
            _ => expr,
        }
    }

    /// The expression inside any brackets and `&`s.
    pub(crate) fn peel_refs(&self, expr: ExprId) -> ExprId {
        match self.exprs[expr].kind {
            ExprKind::Paren(inner) | ExprKind::Ref { expr: inner, .. } => self.peel_refs(inner),
            _ => expr,
        }
    }

    /// The local variable an expression names, inside any brackets.
    pub(crate) fn local(&self, expr: ExprId) -> Option<BindingId> {
        match self.kind(self.peel(expr)) {
            ExprKind::Path(path) => path.local(),
            _ => None,
        }
    }

    /// The canonical path of what a call calls: `std::fs::read` for `fs::read(p)` after `use std::fs`.
    pub(crate) fn callee(&self, expr: ExprId) -> Option<&str> {
        match self.kind(expr) {
            ExprKind::Call { callee, .. } => match self.kind(self.peel(*callee)) {
                ExprKind::Path(path) => path.canonical(),
                _ => None,
            },
            _ => None,
        }
    }

    /// The innermost loop of the same body around an expression; its iterated expression and a `while`'s condition
    /// count as inside only for `while`.
    pub(crate) fn enclosing_loop(&self, expr: ExprId) -> Option<ExprId> {
        let body = self.exprs[expr].body;
        let mut child = expr;
        for parent in self.ancestors(expr) {
            if self.exprs[parent].body != body {
                return None;
            }
            match self.exprs[parent].kind {
                ExprKind::Loop { .. } | ExprKind::While { .. } => return Some(parent),
                ExprKind::For { iter, .. } if iter != child => return Some(parent),
                _ => child = parent,
            }
        }
        None
    }

    /// The function (or method) an expression is written in, through closures and async blocks.
    pub(crate) fn enclosing_fn(&self, expr: ExprId) -> Option<ItemId> {
        self.fn_of_body(self.exprs[expr].body)
    }

    /// The function a body belongs to, through closures and async blocks.
    pub(crate) fn fn_of_body(&self, body: BodyId) -> Option<ItemId> {
        match self.bodies[body].owner {
            BodyOwner::Item(item) => matches!(self.items[item].kind, ItemKind::Fn(_)).then_some(item),
            BodyOwner::Loose => None,
            BodyOwner::Closure(_) | BodyOwner::AsyncBlock(_) => {
                self.bodies[body].parent.and_then(|outer| self.fn_of_body(outer))
            }
        }
    }

    /// Whether an expression runs as part of an async fn, block or closure (and not of a plain closure inside it).
    pub(crate) fn is_in_async(&self, expr: ExprId) -> bool {
        self.bodies[self.exprs[expr].body].is_async
    }

    /// Whether an expression or any item around it is test code: `#[test]`, `#[tokio::test]`, `#[bench]`, `#[cfg(test)]`.
    pub(crate) fn is_in_test(&self, expr: ExprId) -> bool {
        let mut body = Some(self.exprs[expr].body);
        while let Some(at) = body {
            if let BodyOwner::Item(item) = self.bodies[at].owner {
                return self.is_test_item(item);
            }
            body = self.bodies[at].parent;
        }
        self.is_test
    }

    /// Whether an item or one around it is test code.
    pub(crate) fn is_test_item(&self, item: ItemId) -> bool {
        self.is_test
            || std::iter::successors(Some(item), |&at| self.items[at].parent).any(|at| is_test(&self.items[at]))
    }

    /// The impl an item stands in.
    pub(crate) fn enclosing_impl(&self, item: ItemId) -> Option<ItemId> {
        let parent = self.items[item].parent?;
        matches!(self.items[parent].kind, ItemKind::Impl(_)).then_some(parent)
    }

    /// The macro call an expression is.
    pub(crate) fn macro_call(&self, expr: ExprId) -> Option<&MacroCall> {
        match self.kind(expr) {
            ExprKind::Macro(call) => Some(call),
            _ => None,
        }
    }

    /// The local variables a pattern binds, in order of position.
    pub(crate) fn bindings_in(&self, pat: PatId) -> Vec<BindingId> {
        let mut found = Vec::new();
        self.gather_bindings(pat, &mut found);
        found
    }

    fn gather_bindings(&self, pat: PatId, found: &mut Vec<BindingId>) {
        match &self.pats[pat].kind {
            PatKind::Binding { binding, sub } => {
                found.push(*binding);
                sub.iter().for_each(|&sub| self.gather_bindings(sub, found));
            }
            PatKind::Ref { pat, .. } | PatKind::Guard { pat, .. } => self.gather_bindings(*pat, found),
            PatKind::Tuple(pats) | PatKind::Slice(pats) | PatKind::TupleStruct { pats, .. } => {
                pats.iter().for_each(|&pat| self.gather_bindings(pat, found));
            }
            PatKind::Struct { fields, .. } => fields.iter().for_each(|(_, pat)| self.gather_bindings(*pat, found)),
            PatKind::Or(pats) => pats.first().iter().for_each(|&&pat| self.gather_bindings(pat, found)),
            PatKind::Wild
            | PatKind::Rest
            | PatKind::Path(_)
            | PatKind::Lit { .. }
            | PatKind::Range { .. }
            | PatKind::ConstBlock(_)
            | PatKind::Unknown => {}
        }
    }

    /// Whether an item or one around it is there under some configurations only, tests aside.
    pub(crate) fn is_conditional(&self, item: ItemId) -> bool {
        let mut around = Some(item);
        while let Some(item) = around {
            if self.attrs(item, "cfg").any(|attr| !is_test_cfg(&attr.text)) {
                return true;
            }
            around = self.items[item].parent;
        }
        false
    }

    /// The spans of calls of macros that are not known, in order.
    pub(crate) fn unknown_macros(&self) -> Vec<Span> {
        let is_unknown =
            |expr: &super::Expr| matches!(&expr.kind, ExprKind::Macro(call) if call.kind == super::MacroKind::Unknown);
        let mut spans: Vec<Span> =
            self.exprs.iter().map(|(_, expr)| expr).filter(|expr| is_unknown(expr)).map(|expr| expr.span).collect();
        order::sort(&mut spans);
        spans
    }

    /// The spans of statements and other nodes that are there under some configurations only.
    pub(crate) fn conditional_nodes(&self) -> impl Iterator<Item = Span> {
        let written = self.node_attrs.iter().filter(|(_, attr)| attr.name == "cfg").map(|(span, _)| *span);
        written.chain(self.expanded_cfgs.iter().copied())
    }

    /// An item's attributes called `name`.
    pub(crate) fn attrs<'a>(&'a self, item: ItemId, name: &'a str) -> impl Iterator<Item = &'a super::Attr> {
        self.items[item].attrs.iter().filter(move |attr| attr.name == name)
    }
}

fn is_test(item: &Item) -> bool {
    item.attrs.iter().any(|attr| match attr.name.as_str() {
        "cfg" => is_test_cfg(&attr.text),
        // `tokio::test`, `rocket::async_test`, `wasm_bindgen_test`, `test_log::test`, `rstest`, …
        name => name == "bench" || name.rsplit("::").next().is_some_and(|last| last.contains("test")),
    })
}

/// Whether a `cfg` holds only in tests: `test`, `all(test, unix)`, `all(feature = "a", test)`.
fn is_test_cfg(text: &str) -> bool {
    let text: String = text.split_whitespace().collect();
    let mut words = text.split(['(', ')', ',']);
    !text.contains("not(") && words.any(|word| word == "test")
}
