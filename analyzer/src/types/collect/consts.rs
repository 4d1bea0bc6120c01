//! Values of constants in types, as far as literals, arithmetic, sizes of primitives, and constants and simple functions of
//! the same text tell.

use crate::hir::{
    BinOp, BindingId, Expr, ExprId, ExprKind, GenericArg, Hir, ItemKind, Lit, PatKind, Path, Res, TyId, TyKind, UnOp,
};

/// Constants that name constants, and calls inside calls: followed so far and no further.
const MAX_DEPTH: u32 = 32;

/// The value of a constant expression.
pub(crate) fn value(hir: &Hir, expr: ExprId) -> Option<i128> {
    Evaluation { hir, given: &[], depth: 0 }.value(expr)
}

/// The value of the constant that an argument names, which is written like a type.
pub(crate) fn named(hir: &Hir, ty: TyId) -> Option<i128> {
    match &hir.types[ty].kind {
        TyKind::Path(path) if matches!(path.res, Res::Item { rest: 0, .. }) => {
            Evaluation { hir, given: &[], depth: 0 }.path(path)
        }
        _ => None,
    }
}

/// An expression being evaluated.
#[derive(Clone, Copy)]
struct Evaluation<'h> {
    hir: &'h Hir,
    /// The parameters of the function around, with their values.
    given: &'h [(BindingId, i128)],
    depth: u32,
}

impl Evaluation<'_> {
    fn deeper(self) -> Option<Self> {
        Some(Evaluation { depth: self.depth.checked_add(1).filter(|depth| *depth < MAX_DEPTH)?, ..self })
    }

    fn value(self, expr: ExprId) -> Option<i128> {
        let inner = self.deeper()?;
        match self.hir.kind(expr) {
            ExprKind::Lit(Lit::Int { value, .. }) => i128::try_from((*value)?).ok(),
            ExprKind::Lit(Lit::Bool(value)) => Some(i128::from(*value)),
            ExprKind::Lit(Lit::Char(value)) => Some(i128::from(u32::from(*value))),
            ExprKind::Paren(expr) => inner.value(*expr),
            ExprKind::Cast { expr, ty } => self.wrapped(inner.value(*expr)?, self.primitive(*ty)?),
            ExprKind::Unary { op: UnOp::Neg, expr } => inner.value(*expr)?.checked_neg(),
            ExprKind::Binary { op, lhs, rhs, .. } => binary(*op, inner.value(*lhs)?, inner.value(*rhs)?),
            ExprKind::Block { block, .. } if block.stmts.is_empty() => inner.value(block.tail?),
            ExprKind::If { cond, then, otherwise } => {
                inner.value(if inner.value(*cond)? == 0 { (*otherwise)? } else { *then })
            }
            ExprKind::Path(path) => inner.path(path),
            ExprKind::Call { callee, args } => inner.call(*callee, args),
            ExprKind::MethodCall { receiver, method, args, .. } if method == "len" && args.is_empty() => {
                inner.len(*receiver)
            }
            _ => None,
        }
    }

    fn path(self, path: &Path) -> Option<i128> {
        match &path.res {
            Res::Item { item, rest: 0 } => {
                let ItemKind::Const(value) = &self.hir.items[*item].kind else { return None };
                Evaluation { given: &[], ..self }.value(self.hir.bodies[value.body?].root)
            }
            Res::Local(binding) => self.given.iter().find(|(of, _)| of == binding).map(|(_, value)| *value),
            Res::Primitive(path) => {
                let (name, constant) = path.split_once("::")?;
                let (bits, is_signed) = self.integer(name)?;
                let shift = if is_signed { bits.checked_sub(1)? } else { bits };
                match constant {
                    "BITS" => Some(bits.into()),
                    "MAX" if shift < 127 => 1_i128.checked_shl(shift)?.checked_sub(1),
                    "MIN" if is_signed && shift < 127 => 1_i128.checked_shl(shift)?.checked_neg(),
                    "MIN" if !is_signed => Some(0),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// A call of a function of the text whose body is an expression, or of `size_of` and its like.
    fn call(self, callee: ExprId, args: &[ExprId]) -> Option<i128> {
        let ExprKind::Path(path) = self.hir.kind(callee) else { return None };
        match &path.res {
            Res::Item { item, rest: 0 } => {
                let ItemKind::Fn(function) = &self.hir.items[*item].kind else { return None };
                let body = &self.hir.bodies[function.body?];
                let given = body.params.iter().zip(args).map(|((pat, _), &arg)| {
                    let PatKind::Binding { binding, sub: None } = self.hir.pats[*pat].kind else { return None };
                    Some((binding, self.value(arg)?))
                });
                let given: Vec<(BindingId, i128)> = given.collect::<Option<_>>()?;
                Evaluation { given: &given, ..self }.value(body.root)
            }
            // A primitive is aligned to its size.
            Res::Extern(name) if matches!(name.as_str(), "std::mem::size_of" | "std::mem::align_of") => {
                let [GenericArg::Type(ty)] = path.segments.last()?.args.as_slice() else { return None };
                self.size(*ty, name.ends_with("align_of"))
            }
            _ => None,
        }
    }

    /// The bits of an integer type, and whether it has a sign.
    fn integer(self, name: &str) -> Option<(u32, bool)> {
        let (sign, bits) = name.split_at_checked(1)?;
        let bits = match bits {
            "size" if self.hir.is_narrow => 32,
            "size" => 64,
            bits => bits.parse().ok().filter(|bits| [8, 16, 32, 64, 128].contains(bits))?,
        };
        matches!(sign, "u" | "i").then_some((bits, sign == "i"))
    }

    /// A value cast to a primitive type.
    fn wrapped(self, value: i128, name: &str) -> Option<i128> {
        let (bits, is_signed) = self.integer(name)?;
        if bits == 128 {
            return (is_signed || value >= 0).then_some(value);
        }
        let modulus = 1_i128.checked_shl(bits)?;
        let rest = value.rem_euclid(modulus);
        Some(if is_signed && rest >= modulus / 2 { rest.checked_sub(modulus)? } else { rest })
    }

    /// The size of a primitive, or of an array of them.
    fn size(self, ty: TyId, is_align: bool) -> Option<i128> {
        let inner = self.deeper()?;
        match &self.hir.types[ty].kind {
            TyKind::Array { elem, .. } if is_align => inner.size(*elem, true),
            TyKind::Array { elem, len } => inner.size(*elem, false)?.checked_mul(inner.value(*len)?),
            _ => {
                let name = self.primitive(ty)?;
                match name {
                    "bool" => Some(1),
                    "char" | "f32" => Some(4),
                    "f64" => Some(8),
                    name => self.integer(name).map(|(bits, _)| i128::from(bits / 8)),
                }
            }
        }
    }

    /// The name of a primitive type, behind aliases.
    fn primitive(&self, ty: TyId) -> Option<&str> {
        let mut ty = ty;
        for _ in 0..MAX_DEPTH {
            let TyKind::Path(Path { res, qself: None, .. }) = &self.hir.types[ty].kind else { return None };
            match res {
                Res::Primitive(name) => return Some(name),
                Res::Item { item, rest: 0 } => match &self.hir.items[*item].kind {
                    ItemKind::TypeAlias { ty: Some(of), .. } => ty = *of,
                    _ => return None,
                },
                _ => return None,
            }
        }
        None
    }

    /// The length of a literal, or of an array or a slice that a constant is.
    fn len(self, expr: ExprId) -> Option<i128> {
        let inner = self.deeper()?;
        let length = |count: usize| i128::try_from(count).ok();
        match &self.hir.exprs[expr] {
            Expr { kind: ExprKind::Lit(Lit::Str(text)), .. } => length(text.len()),
            Expr { kind: ExprKind::Lit(Lit::ByteStr(bytes)), .. } => length(bytes.len()),
            Expr { kind: ExprKind::Array(parts), .. } => length(parts.len()),
            Expr { kind: ExprKind::Repeat { len, .. }, .. } => inner.value(*len),
            Expr { kind: ExprKind::Paren(inside) | ExprKind::Ref { expr: inside, .. }, .. } => inner.len(*inside),
            Expr { kind: ExprKind::Path(Path { res: Res::Item { item, rest: 0 }, .. }), .. } => {
                let ItemKind::Const(value) = &self.hir.items[*item].kind else { return None };
                Evaluation { given: &[], ..inner }.len(self.hir.bodies[value.body?].root)
            }
            _ => None,
        }
    }
}

fn binary(op: BinOp, lhs: i128, rhs: i128) -> Option<i128> {
    match op {
        BinOp::Add => lhs.checked_add(rhs),
        BinOp::Sub => lhs.checked_sub(rhs),
        BinOp::Mul => lhs.checked_mul(rhs),
        BinOp::Div => lhs.checked_div(rhs),
        BinOp::Rem => lhs.checked_rem(rhs),
        // What is lost above depends on the type.
        BinOp::Shl => lhs.checked_shl(u32::try_from(rhs).ok()?).filter(|value| lhs == 1 || (0..128).contains(value)),
        BinOp::Shr => lhs.checked_shr(u32::try_from(rhs).ok()?),
        BinOp::BitAnd => Some(lhs & rhs),
        BinOp::BitOr => Some(lhs | rhs),
        BinOp::BitXor => Some(lhs ^ rhs),
        BinOp::And => Some(i128::from(lhs != 0 && rhs != 0)),
        BinOp::Or => Some(i128::from(lhs != 0 || rhs != 0)),
        BinOp::Eq => Some(i128::from(lhs == rhs)),
        BinOp::Ne => Some(i128::from(lhs != rhs)),
        BinOp::Lt => Some(i128::from(lhs < rhs)),
        BinOp::Le => Some(i128::from(lhs <= rhs)),
        BinOp::Gt => Some(i128::from(lhs > rhs)),
        BinOp::Ge => Some(i128::from(lhs >= rhs)),
    }
}
