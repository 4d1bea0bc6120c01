//! Writes the operation at which the builds part in another way, as a change of the text.

use crate::hir::{BindingKind, ExprId, ExprKind, Hir, Id as _, ItemId, Lit, UnOp};
use crate::report::Edit;
use crate::source::{Source, Span, to_usize};
use crate::types::{Int, Kind, Typing};

use super::family::{Family, of_message, operation};

/// What a change is made from.
pub(crate) struct Repair<'r, 'x, 'a> {
    pub(crate) hir: &'r Hir,
    pub(crate) typing: &'r Typing<'x, 'a>,
    pub(crate) source: &'r Source<'r>,
    pub(crate) family: Family,
}

impl Repair<'_, '_, '_> {
    /// The changes for a panic with this message at this byte of the text.
    pub(crate) fn edits(&self, at: u32, message: &str) -> Option<Vec<Edit>> {
        let asserted = self.source.text().get(to_usize(at)..).is_some_and(|rest| rest.starts_with("debug_assert"));
        if asserted && self.family == Family::Checked {
            return Some(vec![edit(Span::new(at, at.checked_add(6)?), String::new())]);
        }
        let wanted = of_message(message)?;
        let sites = self.hir.exprs.iter().filter(|(_, expr)| !expr.expanded);
        let site = sites.map(|(id, _)| id).find(|&id| self.is_site(id, at, wanted))?;
        if self.family == Family::Give && !self.gives_option(site) {
            return None;
        }
        match self.family {
            Family::Midpoint | Family::Distance => self.midpoint(site),
            Family::Wider => self.wider(site),
            _ => self.method(site),
        }
    }

    /// Whether an expression is the operation at a place: rustc points at its first byte, or at a method's name.
    fn is_site(&self, id: ExprId, at: u32, wanted: &str) -> bool {
        // rustc takes brackets around an operation for a part of it.
        let is_bracket = |id: &ExprId| matches!(self.hir.kind(*id), ExprKind::Paren(_));
        let mut around = std::iter::once(id).chain(self.hir.ancestors(id).take_while(is_bracket));
        let starts = around.any(|id| self.hir.span(id).start == at);
        match self.hir.kind(id) {
            ExprKind::Binary { op, .. } | ExprKind::AssignOp { op, .. } => {
                starts && operation(*op) == Some(wanted) && self.int(id).is_some()
            }
            ExprKind::Unary { op: UnOp::Neg, .. } => starts && wanted == "neg",
            ExprKind::MethodCall { method, method_span, receiver, .. } => {
                method_span.start == at && matches!(method.as_str(), "pow" | "abs") && self.int(*receiver).is_some()
            }
            _ => false,
        }
    }

    /// The integer type of an expression, of an assignment that of its left side.
    fn int(&self, id: ExprId) -> Option<Int> {
        let id = match self.hir.kind(id) {
            ExprKind::AssignOp { lhs, .. } => *lhs,
            _ => id,
        };
        match self.typing.kind(self.typing.results(true).exprs.get(id.index()).copied().flatten()?) {
            Kind::Int(int) => Some(int),
            _ => None,
        }
    }

    fn text(&self, id: ExprId) -> &str {
        self.source.slice(self.hir.span(id))
    }

    fn method(&self, site: ExprId) -> Option<Vec<Edit>> {
        let span = self.hir.span(site);
        match self.hir.kind(site) {
            ExprKind::Binary { .. } | ExprKind::Unary { .. } => {
                // A call needs no brackets.
                let around = self.hir.parent(site).filter(|&id| matches!(self.hir.kind(id), ExprKind::Paren(_)));
                Some(vec![edit(around.map_or(span, |id| self.hir.span(id)), self.rewritten(site)?)])
            }
            ExprKind::AssignOp { op, lhs, rhs, .. } => {
                if !self.is_place(*lhs) {
                    return None;
                }
                let call = self.call(operation(*op)?, *lhs, self.text(*lhs).to_owned(), Some(*rhs))?;
                Some(vec![edit(span, format!("{} = {call}", self.text(*lhs)))])
            }
            ExprKind::MethodCall { method, method_span, .. } => {
                let (name, behind) = self.family.method(method)?;
                Some(vec![edit(*method_span, name), edit(span.after(), behind)])
            }
            _ => None,
        }
    }

    /// An operation as a call; those on its left that do the same are calls too.
    fn rewritten(&self, id: ExprId) -> Option<String> {
        match self.hir.kind(id) {
            ExprKind::Binary { op, lhs, rhs, .. } => {
                let inner = match self.hir.kind(*lhs) {
                    ExprKind::Binary { op: same, .. } if same == op => self.rewritten(*lhs)?,
                    _ => self.text(*lhs).to_owned(),
                };
                self.call(operation(*op)?, *lhs, inner, Some(*rhs))
            }
            ExprKind::Unary { expr, .. } => self.call("neg", *expr, self.text(*expr).to_owned(), None),
            _ => None,
        }
    }

    /// `lhs.saturating_add(rhs)`, or `u8::saturating_add(lhs, rhs)` where the type of `lhs` is not clear before.
    fn call(&self, operation: &str, lhs: ExprId, left: String, rhs: Option<ExprId>) -> Option<String> {
        let (method, behind) = self.family.method(operation)?;
        let int = self.int(lhs)?;
        let by = match rhs {
            None => String::new(),
            Some(rhs) if matches!(operation, "shl" | "shr") => {
                let is_u32 = self.int(rhs) == Some(Int::U32) || self.is_bare(rhs);
                is_u32.then(|| self.text(rhs).to_owned())?
            }
            Some(rhs) => self.operand(rhs, int)?,
        };
        if self.is_clear(lhs) {
            let is_plain = matches!(
                self.hir.kind(lhs),
                ExprKind::Path(_)
                    | ExprKind::Field { .. }
                    | ExprKind::Paren(_)
                    | ExprKind::Index { .. }
                    | ExprKind::Call { .. }
                    | ExprKind::MethodCall { .. }
            );
            let is_called = left != self.text(lhs);
            let left = if is_plain || is_called { left } else { format!("({left})") };
            return Some(format!("{left}.{method}({by}){behind}"));
        }
        let by = if by.is_empty() { by } else { format!(", {by}") };
        Some(format!("{}::{method}({left}{by}){behind}", int.name()))
    }

    /// An operand of the type, or behind a reference.
    fn operand(&self, id: ExprId, int: Int) -> Option<String> {
        let ty = self.typing.results(true).exprs.get(id.index()).copied().flatten()?;
        match self.typing.kind(ty) {
            Kind::Int(own) if own == int => Some(self.text(id).to_owned()),
            Kind::Ref(_, _, to) if self.typing.kind(to) == Kind::Int(int) => {
                let is_plain = matches!(self.hir.kind(id), ExprKind::Path(_) | ExprKind::Field { .. });
                Some(if is_plain { format!("*{}", self.text(id)) } else { format!("*({})", self.text(id)) })
            }
            _ => None,
        }
    }

    /// Whether a literal has no suffix.
    fn is_bare(&self, id: ExprId) -> bool {
        matches!(self.hir.kind(self.hir.peel(id)), ExprKind::Lit(Lit::Int { suffix, .. }) if suffix.is_empty())
    }

    /// Whether rustc knows the type before it comes to the expression: parameters, fields, casts, calls.
    fn is_clear(&self, id: ExprId) -> bool {
        match self.hir.kind(id) {
            ExprKind::Field { .. } | ExprKind::Cast { .. } | ExprKind::Call { .. } => true,
            ExprKind::Paren(inner) => self.is_clear(*inner),
            ExprKind::Unary { expr, .. } | ExprKind::Index { base: expr, .. } => self.is_clear(*expr),
            ExprKind::Binary { lhs, .. } => self.is_clear(*lhs),
            ExprKind::MethodCall { receiver, .. } => self.int(*receiver).is_none() || self.is_clear(*receiver),
            ExprKind::Path(_) => match self.hir.local(id) {
                Some(binding) => matches!(self.hir.bindings[binding].kind, BindingKind::Param),
                None => true,
            },
            _ => false,
        }
    }

    /// Whether an expression can be written twice: it is a place, and finding it does nothing.
    fn is_place(&self, id: ExprId) -> bool {
        match self.hir.kind(id) {
            ExprKind::Path(_) => true,
            ExprKind::Field { base, .. } => self.is_place(*base),
            ExprKind::Paren(inner) | ExprKind::Unary { op: UnOp::Deref, expr: inner } => self.is_place(*inner),
            ExprKind::Index { base, index } => {
                self.is_place(*base) && matches!(self.hir.kind(*index), ExprKind::Path(_) | ExprKind::Lit(_))
            }
            _ => false,
        }
    }

    /// A sum that is halved.
    fn midpoint(&self, site: ExprId) -> Option<Vec<Edit>> {
        let ExprKind::Binary { op: crate::hir::BinOp::Add, lhs, rhs, .. } = self.hir.kind(site) else { return None };
        let paren = self.hir.parent(site).filter(|&id| matches!(self.hir.kind(id), ExprKind::Paren(_)))?;
        let halved = self.hir.parent(paren)?;
        let ExprKind::Binary { op, lhs: sum, rhs: by, .. } = self.hir.kind(halved) else { return None };
        let number = match self.hir.kind(*by) {
            ExprKind::Lit(Lit::Int { value, .. }) => *value,
            _ => None,
        };
        let is_half = matches!((op, number), (crate::hir::BinOp::Div, Some(2)) | (crate::hir::BinOp::Shr, Some(1)));
        if *sum != paren || !is_half || !self.is_place(*lhs) || !self.is_place(*rhs) {
            return None;
        }
        let (a, b) = (self.text(*lhs), self.text(*rhs));
        let int = self.int(*lhs)?;
        let text = match (self.family, self.is_clear(*lhs)) {
            (Family::Midpoint, true) => format!("{a}.midpoint({b})"),
            (Family::Midpoint, false) => format!("{}::midpoint({a}, {b})", int.name()),
            _ => {
                let text = format!("{a} + ({b} - {a}) / 2");
                let is_inside = self.hir.parent(halved).is_some_and(|id| {
                    matches!(
                        self.hir.kind(id),
                        ExprKind::Binary { .. } | ExprKind::Cast { .. } | ExprKind::Unary { .. }
                    )
                });
                if is_inside { format!("({text})") } else { text }
            }
        };
        Some(vec![edit(self.hir.span(halved), text)])
    }

    /// An operation that is all a function does, in the next wider type.
    fn wider(&self, site: ExprId) -> Option<Vec<Edit>> {
        let item = self.hir.enclosing_fn(site)?;
        let crate::hir::ItemKind::Fn(function) = &self.hir.items[item].kind else { return None };
        let int = self.int(site)?;
        let wide = wider(int)?;
        let (ret, body) = (function.ret?, self.hir.bodies[function.body?].root);
        let is_whole = match self.hir.kind(body) {
            ExprKind::Block { block, .. } => block.stmts.is_empty() && block.tail == Some(self.top(site)),
            _ => false,
        };
        let is_called = self.source.text().matches(self.hir.items[item].name.as_str()).count() > 1;
        if !is_whole || is_called || self.source.slice(self.hir.types[ret].span) != int.name() || !self.is_free(item) {
            return None;
        }
        let top = self.top(site);
        Some(vec![
            edit(self.hir.types[ret].span, wide.name().to_owned()),
            edit(self.hir.span(top), self.widened(top, wide)?),
        ])
    }

    /// Whether `?` on an `Option` may stand where an expression does.
    fn gives_option(&self, site: ExprId) -> bool {
        let owner = self.hir.bodies[self.hir.exprs[site].body].owner;
        let crate::hir::BodyOwner::Item(item) = owner else { return false };
        let crate::hir::ItemKind::Fn(function) = &self.hir.items[item].kind else { return false };
        function.ret.is_some_and(|ret| self.source.slice(self.hir.types[ret].span).starts_with("Option<"))
    }

    /// Whether nobody else says what a function returns.
    fn is_free(&self, item: ItemId) -> bool {
        self.hir.items[item].parent.is_none()
    }

    /// The outermost of the operations around one.
    fn top(&self, site: ExprId) -> ExprId {
        let is_part = |id: &ExprId| matches!(self.hir.kind(*id), ExprKind::Binary { .. } | ExprKind::Paren(_));
        let mut around = self.hir.ancestors(site).take_while(is_part);
        std::iter::from_fn(|| around.next()).last().unwrap_or(site)
    }

    fn widened(&self, id: ExprId, wide: Int) -> Option<String> {
        match self.hir.kind(id) {
            ExprKind::Binary { op, lhs, rhs, .. } if !op.is_comparison() && !op.is_lazy() => {
                let by = match op {
                    crate::hir::BinOp::Shl | crate::hir::BinOp::Shr => return None,
                    _ => self.widened(*rhs, wide)?,
                };
                Some(format!("{} {} {by}", self.widened(*lhs, wide)?, op.as_str()))
            }
            ExprKind::Paren(inner) => Some(format!("({})", self.widened(*inner, wide)?)),
            _ if self.is_bare(id) => Some(self.text(id).to_owned()),
            _ => Some(match self.int(id)? {
                Int::Usize | Int::Isize => format!("({} as {})", self.text(id), wide.name()),
                _ => format!("{}::from({})", wide.name(), self.text(id)),
            }),
        }
    }
}

fn wider(int: Int) -> Option<Int> {
    Some(match int {
        Int::U8 => Int::U16,
        Int::U16 => Int::U32,
        Int::U32 => Int::U64,
        Int::U64 | Int::Usize => Int::U128,
        Int::I8 => Int::I16,
        Int::I16 => Int::I32,
        Int::I32 => Int::I64,
        Int::I64 | Int::Isize => Int::I128,
        Int::U128 | Int::I128 => return None,
    })
}

fn edit(span: Span, text: String) -> Edit {
    Edit { start: to_usize(span.start), end: to_usize(span.end), text }
}

/// The changes that make one text of another, line by line where both have as many.
pub(crate) fn difference(old: &str, new: &str) -> Vec<Edit> {
    let (before, after): (Vec<&str>, Vec<&str>) = (old.split('\n').collect(), new.split('\n').collect());
    if before.len() != after.len() {
        return change(0, old, new).into_iter().collect();
    }
    let mut edits = Vec::new();
    let mut start = 0usize;
    for (one, other) in before.into_iter().zip(after) {
        edits.extend(change(start, one, other));
        start = start.saturating_add(one.len()).saturating_add(1);
    }
    edits
}

/// The change from one text to another without what both begin and end with.
fn change(start: usize, old: &str, new: &str) -> Option<Edit> {
    if old == new {
        return None;
    }
    let same = |(one, other): &(char, char)| one == other;
    let front: usize = old.chars().zip(new.chars()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    let (old, new) = (old.get(front..)?, new.get(front..)?);
    let back: usize = old.chars().rev().zip(new.chars().rev()).take_while(same).map(|(c, _)| c.len_utf8()).sum();
    let (old, new) = (old.len().checked_sub(back)?, new.get(..new.len().checked_sub(back)?)?);
    let start = start.saturating_add(front);
    Some(Edit { start, end: start.saturating_add(old), text: new.to_owned() })
}
