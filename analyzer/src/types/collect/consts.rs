//! Values of constants in types, as far as literals, simple arithmetic and constants of the same text tell.

use crate::hir::{BinOp, ExprId, ExprKind, Hir, ItemKind, Lit, Res, UnOp};

/// Constants that name constants: followed so far and no further.
const MAX_DEPTH: u32 = 16;

/// The value of a constant expression.
pub(crate) fn value(hir: &Hir, expr: ExprId) -> Option<i128> {
    value_at(hir, expr, 0)
}

fn value_at(hir: &Hir, expr: ExprId, depth: u32) -> Option<i128> {
    if depth > MAX_DEPTH {
        return None;
    }
    let depth = depth + 1;
    match hir.kind(expr) {
        ExprKind::Lit(Lit::Int { value, .. }) => i128::try_from((*value)?).ok(),
        ExprKind::Lit(Lit::Bool(value)) => Some(i128::from(*value)),
        ExprKind::Lit(Lit::Char(value)) => Some(i128::from(u32::from(*value))),
        ExprKind::Paren(inner) => value_at(hir, *inner, depth),
        ExprKind::Cast { expr, .. } => value_at(hir, *expr, depth),
        ExprKind::Unary { op: UnOp::Neg, expr } => value_at(hir, *expr, depth)?.checked_neg(),
        ExprKind::Binary { op, lhs, rhs, .. } => binary(*op, value_at(hir, *lhs, depth)?, value_at(hir, *rhs, depth)?),
        ExprKind::Block { block, .. } if block.stmts.is_empty() => value_at(hir, block.tail?, depth),
        ExprKind::Path(path) => {
            let Res::Item { item, rest: 0 } = path.res else { return None };
            let ItemKind::Const(value) = &hir.items[item].kind else { return None };
            value_at(hir, hir.bodies[value.body?].root, depth)
        }
        _ => None,
    }
}

fn binary(op: BinOp, lhs: i128, rhs: i128) -> Option<i128> {
    match op {
        BinOp::Add => lhs.checked_add(rhs),
        BinOp::Sub => lhs.checked_sub(rhs),
        BinOp::Mul => lhs.checked_mul(rhs),
        BinOp::Div => lhs.checked_div(rhs),
        BinOp::Rem => lhs.checked_rem(rhs),
        BinOp::Shl => lhs.checked_shl(u32::try_from(rhs).ok()?),
        BinOp::Shr => lhs.checked_shr(u32::try_from(rhs).ok()?),
        BinOp::BitAnd => Some(lhs & rhs),
        BinOp::BitOr => Some(lhs | rhs),
        BinOp::BitXor => Some(lhs ^ rhs),
        _ => None,
    }
}
