//! Constants: literals, functions' names, `const` items, constant parameters.

use super::super::ir::*;
use super::Builder;
use super::node::{Node, Shape};
use crate::hir::{ExprId, ExprKind, Lit, MacroKind, UnOp};
use crate::types::{Int, Kind, Ty};

impl Builder<'_, '_, '_, '_> {
    /// The constant that a node is.
    pub(super) fn as_const(&mut self, node: Node) -> Option<Const> {
        let node = self.peel(node);
        let Shape::Plain(kind) = self.shape(node) else { return None };
        let ty = self.ty(node);
        let kind = match kind {
            ExprKind::Lit(lit) => self.literal(lit, false, ty)?,
            ExprKind::Unary { op: UnOp::Neg, expr } => match self.hir.kind(self.hir.peel(*expr)) {
                ExprKind::Lit(lit) if self.is_builtin_unary(node.expr, UnOp::Neg, Node::bare(*expr)) => {
                    self.literal(lit, true, ty)?
                }
                _ => return None,
            },
            ExprKind::Path(_) => self.named_const(node.expr, ty)?,
            ExprKind::Tuple(parts) if parts.is_empty() => ConstKind::Unit,
            ExprKind::Macro(call) if matches!(call.kind, MacroKind::Constant | MacroKind::Cfg) => {
                self.constant_macro(node.expr, call)?
            }
            _ => return None,
        };
        Some(Const { kind, ty })
    }

    fn named_const(&mut self, expr: ExprId, ty: Ty) -> Option<ConstKind> {
        if matches!(self.kind(ty), Kind::FnDef(..) | Kind::Ctor(..)) {
            return Some(ConstKind::Unit);
        }
        if let Some(value) = self.unit.results.details.values.get(&expr).copied() {
            return self.static_of(expr).is_none().then_some(ConstKind::Item(value.def, value.args));
        }
        self.const_param(expr).map(ConstKind::Param)
    }

    /// A literal of this type, with a minus sign before it or not.
    pub(super) fn literal(&mut self, lit: &Lit, negative: bool, ty: Ty) -> Option<ConstKind> {
        Some(match lit {
            Lit::Int { value, .. } => match self.scalar_kind(ty) {
                // Whoever runs it knows the width.
                Kind::Int(_) if self.kind(ty) != self.scalar_kind(ty) => {
                    ConstKind::Bits(in_width((*value)?, negative, Int::I128))
                }
                Kind::Float(_) => ConstKind::Float(signed(negative, &(*value)?.to_string())),
                Kind::Int(int) => ConstKind::Bits(in_width((*value)?, negative, int)),
                _ => return None,
            },
            Lit::Float { text, .. } => ConstKind::Float(signed(negative, text)),
            Lit::Str(text) => ConstKind::Str(text.as_str().into()),
            Lit::ByteStr(bytes) => ConstKind::Bytes(bytes.as_slice().into()),
            Lit::CStr(bytes) => ConstKind::CStr(bytes.as_slice().into()),
            Lit::Char(char) => ConstKind::Bits(u128::from(u32::from(*char))),
            Lit::Byte(byte) => ConstKind::Bits(u128::from(*byte)),
            Lit::Bool(value) => ConstKind::Bits(u128::from(*value)),
            Lit::Unknown => return None,
        })
    }

    pub(super) fn bits(&mut self, bits: u128, ty: Ty) -> Operand {
        Operand::Const(Const { kind: ConstKind::Bits(bits), ty })
    }

    pub(super) fn bool_const(&mut self, value: bool) -> Operand {
        let ty = self.unit.query.types().common.bool;
        self.bits(u128::from(value), ty)
    }

    pub(super) fn usize_const(&mut self, value: u64) -> Operand {
        let ty = self.unit.query.types().common.usize;
        self.bits(u128::from(value), ty)
    }

    pub(super) fn str_const(&mut self, text: &str) -> Operand {
        let str = self.unit.query.types().common.str;
        let ty = self.reference(false, str);
        Operand::Const(Const { kind: ConstKind::Str(text.into()), ty })
    }
}

fn signed(negative: bool, digits: &str) -> crate::hir::Name {
    if negative { crate::hir::Name::new(format!("-{digits}")) } else { crate::hir::Name::new(digits) }
}

/// Two's complement in the type's width; `isize` has 64 bits here.
fn in_width(value: u128, negative: bool, int: Int) -> u128 {
    let value = if negative { value.wrapping_neg() } else { value };
    match int.bits() {
        128 => value,
        bits => value & (1_u128 << bits).wrapping_sub(1),
    }
}
