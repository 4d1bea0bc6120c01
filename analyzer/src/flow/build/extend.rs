//! Temporaries that live as long as the block that a `let` stands in
//! (<https://doc.rust-lang.org/reference/destructors.html#temporary-lifetime-extension>).

use super::Builder;
use crate::hir::{BindingKind, ExprId, ExprKind, MacroKind, PatId, PatKind, UnOp};
use crate::types::Kind;

impl Builder<'_, '_, '_, '_> {
    /// Extends what a `let` of this pattern extends.
    pub(super) fn extend_let(&mut self, pat: PatId, init: ExprId) {
        let scope = Some(self.vars);
        if self.is_extending(pat) {
            self.extend_operand(init, scope);
        }
        self.extend(init, scope);
    }

    /// Whether a pattern borrows what it matches: `ref` in it, behind nothing but patterns that own.
    fn is_extending(&self, pat: PatId) -> bool {
        match &self.hir.pats[pat].kind {
            PatKind::Binding { binding, sub } => {
                let declared = &self.hir.bindings[*binding];
                declared.by_ref && declared.kind != BindingKind::Param || sub.is_some_and(|sub| self.is_extending(sub))
            }
            PatKind::Tuple(pats) | PatKind::Slice(pats) | PatKind::TupleStruct { pats, .. } | PatKind::Or(pats) => {
                pats.iter().any(|&pat| self.is_extending(pat))
            }
            PatKind::Struct { fields, .. } => fields.iter().any(|(_, pat)| self.is_extending(*pat)),
            _ => false,
        }
    }

    /// Extends the operands of borrows that end up in a value.
    pub(super) fn extend(&mut self, expr: ExprId, scope: Option<usize>) {
        match self.hir.kind(expr) {
            ExprKind::Paren(inner) | ExprKind::Cast { expr: inner, .. } => self.extend(*inner, scope),
            ExprKind::Ref { expr: inner, .. } => {
                self.extend(*inner, scope);
                self.extend_operand(*inner, scope);
            }
            ExprKind::Struct { fields, .. } => fields.iter().for_each(|field| self.extend(field.value, scope)),
            ExprKind::Array(parts) | ExprKind::Tuple(parts) => parts.iter().for_each(|&part| self.extend(part, scope)),
            ExprKind::Call { callee, args } => {
                let ty = self.expr_ty(*callee);
                if matches!(self.kind(ty), Kind::Ctor(..)) {
                    args.iter().for_each(|&arg| self.extend(arg, scope));
                }
            }
            ExprKind::Block { block, .. } => block.tail.iter().for_each(|&tail| self.extend(tail, scope)),
            ExprKind::If { then, otherwise, .. } => {
                std::iter::once(then).chain(otherwise).for_each(|&branch| self.extend(branch, scope));
            }
            ExprKind::Match { arms, .. } => arms.iter().for_each(|arm| self.extend(arm.body, scope)),
            ExprKind::Macro(call) => match call.kind {
                MacroKind::Expanded => call.args.iter().for_each(|&root| self.extend(root, scope)),
                MacroKind::Format if call.path.last() == "format_args" => {
                    self.extended.insert(expr, scope);
                    call.args.iter().for_each(|&arg| self.extend_operand(arg, scope));
                }
                _ => {}
            },
            _ => {}
        }
    }

    /// The temporary that an operand becomes, and those that it is a part of.
    fn extend_operand(&mut self, expr: ExprId, scope: Option<usize>) {
        self.extended.insert(expr, scope);
        match self.hir.kind(expr) {
            ExprKind::Paren(inner)
            | ExprKind::Ref { expr: inner, .. }
            | ExprKind::Unary { op: UnOp::Deref, expr: inner }
            | ExprKind::Field { base: inner, .. }
            | ExprKind::Index { base: inner, .. } => self.extend_operand(*inner, scope),
            ExprKind::Macro(call) if call.kind == MacroKind::Expanded => {
                call.args.iter().for_each(|&root| self.extend_operand(root, scope));
            }
            _ => {}
        }
    }
}
