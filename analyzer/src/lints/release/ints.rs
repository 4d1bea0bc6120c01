//! How many bits an integer expression can need, as far as its own text tells.

use crate::hir::{BinOp, BodyId, ExprId, ExprKind, Hir, ItemKind, Lit, Res};
use crate::lints::Context;
use crate::types::Known;

/// How far definitions are followed.
const DEPTH: u32 = 8;

/// A primitive integer type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Int {
    /// `usize` and `isize` count as 64.
    pub(super) bits: u32,
    pub(super) signed: bool,
}

/// The primitive integer type that `known` is.
pub(super) fn int(known: &Known) -> Option<Int> {
    let (signed, bits) = match known.path()? {
        "u8" => (false, 8),
        "u16" => (false, 16),
        "u32" => (false, 32),
        "u64" | "usize" => (false, 64),
        "u128" => (false, 128),
        "i8" => (true, 8),
        "i16" => (true, 16),
        "i32" => (true, 32),
        "i64" | "isize" => (true, 64),
        "i128" => (true, 128),
        _ => return None,
    };
    Some(Int { bits, signed })
}

impl Int {
    /// The bits that hold a magnitude.
    pub(super) fn magnitude(self) -> u32 {
        self.bits.saturating_sub(u32::from(self.signed))
    }
}

/// The most bits that the magnitude of `expr` can have: a mask, a remainder, a narrower origin or a constant bounds
/// it, else its type does; 128 when even that is not known.
pub(super) fn magnitude(cx: &Context<'_>, expr: ExprId) -> u32 {
    Bound { cx, depth: DEPTH }.of(expr)
}

#[derive(Clone, Copy)]
struct Bound<'c, 'a> {
    cx: &'c Context<'a>,
    depth: u32,
}

impl Bound<'_, '_> {
    fn of(self, expr: ExprId) -> u32 {
        let Some(depth) = self.depth.checked_sub(1) else { return self.of_type(expr) };
        let inner = Bound { depth, ..self };
        self.of_type(expr).min(inner.of_kind(expr))
    }

    fn of_type(self, expr: ExprId) -> u32 {
        match self.cx.types.of(expr) {
            known if known.is("bool") => 1,
            known if known.is("char") => 21,
            known => int(known.peel_refs()).map_or(128, Int::magnitude),
        }
    }

    fn of_kind(self, expr: ExprId) -> u32 {
        match self.cx.hir.kind(expr) {
            ExprKind::Lit(Lit::Int { value: Some(value), .. }) => length(*value),
            ExprKind::Lit(Lit::Byte(_)) => 8,
            ExprKind::Paren(inner) | ExprKind::Ref { expr: inner, .. } | ExprKind::Cast { expr: inner, .. } => {
                self.of(*inner)
            }
            ExprKind::Try(inner) => self.of(*inner),
            ExprKind::Unary { op: crate::hir::UnOp::Neg | crate::hir::UnOp::Deref, expr } => self.of(*expr),
            ExprKind::Binary { op, lhs, rhs, .. } => self.binary(*op, *lhs, *rhs),
            ExprKind::Call { args, .. } => self.call(expr, args),
            ExprKind::MethodCall { receiver, method, args, .. } => self.method(*receiver, method, args),
            ExprKind::Path(path) => self.path(&path.res),
            ExprKind::If { then, otherwise: Some(otherwise), .. } => self.of(*then).max(self.of(*otherwise)),
            ExprKind::Block { block, .. } => block.tail.map_or(128, |tail| self.of(tail)),
            _ => 128,
        }
    }

    fn binary(self, op: BinOp, lhs: ExprId, rhs: ExprId) -> u32 {
        let (left, right) = (|| self.of(lhs), || self.of(rhs));
        match op {
            BinOp::BitAnd => left().min(right()),
            BinOp::BitOr | BinOp::BitXor => left().max(right()),
            BinOp::Rem => left().min(right()),
            BinOp::Shr => left().saturating_sub(self.literal(rhs).unwrap_or(0)),
            BinOp::Div => {
                let divisor = self.constant(rhs).map_or(1, length);
                left().saturating_sub(divisor.saturating_sub(1))
            }
            BinOp::Add => left().max(right()).saturating_add(1),
            BinOp::Mul => left().saturating_add(right()),
            _ => 128,
        }
    }

    fn literal(self, expr: ExprId) -> Option<u32> {
        u32::try_from(self.constant(expr)?).ok()
    }

    /// The value of a literal or of a constant that is one.
    fn constant(self, expr: ExprId) -> Option<u128> {
        constant(self.cx.hir, expr)
    }

    fn call(self, expr: ExprId, args: &[ExprId]) -> u32 {
        match (self.cx.hir.callee(expr), args) {
            (Some(path), [arg]) if path.ends_with("::from") => self.of(*arg),
            _ => 128,
        }
    }

    fn method(self, receiver: ExprId, method: &str, args: &[ExprId]) -> u32 {
        match (method, args) {
            ("min", [limit]) => self.of(receiver).min(self.of(*limit)),
            ("clamp", [low, high]) => self.of(*low).max(self.of(*high)),
            ("max", [other]) => self.of(receiver).max(self.of(*other)),
            ("into" | "abs" | "clone" | "unwrap" | "to_owned", []) => self.of(receiver),
            ("rem_euclid", [limit]) => self.of(*limit),
            (
                "leading_zeros" | "trailing_zeros" | "count_ones" | "count_zeros" | "leading_ones" | "trailing_ones",
                [],
            ) => 8,
            ("to_digit", [_]) => 6,
            _ => 128,
        }
    }

    /// A local that is never assigned again, or a constant of this text.
    fn path(self, res: &Res) -> u32 {
        let hir = self.cx.hir;
        match res {
            Res::Local(binding) => {
                let binding = &hir.bindings[*binding];
                let init = binding.init.filter(|_| binding.whole && !binding.mutable);
                match (init, binding.kind) {
                    (Some(init), crate::hir::BindingKind::Let) => self.of(init),
                    (Some(init), crate::hir::BindingKind::For) => self.range(init),
                    _ => 128,
                }
            }
            Res::Item { item, rest: 0 } => {
                body_of(&hir.items[*item].kind).map_or(128, |body| self.of(hir.bodies[body].root))
            }
            _ => 128,
        }
    }

    /// A variable of `for i in a..b` is below `b`.
    fn range(self, iterated: ExprId) -> u32 {
        match self.cx.hir.kind(self.cx.hir.peel(iterated)) {
            ExprKind::Range { end: Some(end), .. } => self.of(*end),
            ExprKind::MethodCall { receiver, method, args, .. } if method == "rev" && args.is_empty() => {
                self.range(*receiver)
            }
            _ => 128,
        }
    }
}

/// The value of a literal or of a constant of this text that is one.
pub(super) fn constant(hir: &Hir, expr: ExprId) -> Option<u128> {
    match hir.kind(hir.peel(expr)) {
        ExprKind::Lit(Lit::Int { value, .. }) => *value,
        ExprKind::Path(path) => match path.res {
            Res::Item { item, rest: 0 } => {
                let root = hir.bodies[body_of(&hir.items[item].kind)?].root;
                match hir.kind(hir.peel(root)) {
                    ExprKind::Lit(Lit::Int { value, .. }) => *value,
                    _ => None,
                }
            }
            _ => None,
        },
        _ => None,
    }
}

fn body_of(kind: &ItemKind) -> Option<BodyId> {
    match kind {
        ItemKind::Const(value) => value.body,
        _ => None,
    }
}

fn length(value: u128) -> u32 {
    128_u32.saturating_sub(value.leading_zeros())
}
