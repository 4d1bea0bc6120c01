//! Types of expressions.

use super::{Known, Types, iter, known};
use crate::hir::{
    Arm, BinOp, Block, BlockKind, ExprId, ExprKind, GenericArg, ItemId, ItemKind, Lit, MacroCall, MacroKind, Name,
    Path, Res, Stmt, TyKind, UnOp,
};

/// How deep the search for the end of a branch goes.
const BRANCH_DEPTH: u32 = 32;

impl Types<'_> {
    /// Computes the type of an expression.
    pub(super) fn expr(&self, expr: ExprId) -> Known {
        match self.hir.kind(expr) {
            ExprKind::Path(path) => self.value_path(path),
            ExprKind::Lit(lit) => literal(lit),
            ExprKind::Paren(inner) => self.of(*inner),
            ExprKind::Call { callee, args } => self.call(*callee, args),
            ExprKind::MethodCall { receiver, method, turbofish, args, .. } => {
                self.method(*receiver, method, turbofish, args)
            }
            ExprKind::Field { base, name, .. } => self.field(&self.of(*base), name),
            ExprKind::Index { base, index } => index_of(&self.of(*base), &self.of(*index)),
            ExprKind::Unary { op, expr } => unary(*op, self.of(*expr)),
            ExprKind::Binary { op, lhs, rhs, .. } => self.binary(*op, *lhs, *rhs),
            ExprKind::Assign { .. } | ExprKind::AssignOp { .. } | ExprKind::While { .. } | ExprKind::For { .. } => {
                Known::unit()
            }
            ExprKind::Ref { raw: true, .. } => Known::RawPtr,
            ExprKind::Ref { mutable, expr, .. } => Known::Ref { mutable: *mutable, to: Box::new(self.of(*expr)) },
            ExprKind::Cast { expr, ty } => self.cast(*expr, *ty),
            ExprKind::Range { start, end, inclusive } => self.range(*start, *end, *inclusive),
            ExprKind::Array(elems) => Known::Array(Box::new(self.join(elems))),
            ExprKind::Repeat { value, .. } => Known::Array(Box::new(self.of(*value))),
            ExprKind::Tuple(parts) => Known::Tuple(parts.iter().map(|&part| self.of(part)).collect()),
            ExprKind::Struct { path, .. } => self.struct_literal(path),
            ExprKind::Block { block, kind, label: None } => self.block(block, *kind),
            ExprKind::Async { body, .. } => Known::named(known::FUTURE, vec![self.of(self.hir.bodies[*body].root)]),
            ExprKind::Closure { .. } => Known::Closure,
            ExprKind::If { then, otherwise: Some(otherwise), .. } => self.branches(&[*then, *otherwise]),
            ExprKind::If { .. } => Known::unit(),
            ExprKind::Let { .. } => Known::bool(),
            ExprKind::Match { arms, .. } => self.arms(arms),
            ExprKind::Await(future) => awaited(&self.of(*future)),
            ExprKind::Try(tried) => tried_value(&self.of(*tried)),
            ExprKind::Macro(call) => self.macro_call(call),
            ExprKind::Block { .. }
            | ExprKind::Loop { .. }
            | ExprKind::Break { .. }
            | ExprKind::Continue { .. }
            | ExprKind::Return(_)
            | ExprKind::Yield(_)
            | ExprKind::Infer
            | ExprKind::Unknown => Known::Unknown,
        }
    }

    /// The type that all of some expressions have.
    pub(super) fn join(&self, exprs: &[ExprId]) -> Known {
        let mut types = exprs.iter().map(|&expr| self.of(expr));
        let first = types.next().unwrap_or(Known::Unknown);
        types.fold(first, |known, next| known.join(&next))
    }

    /// The type of a field, through references and smart pointers.
    pub(crate) fn field(&self, base: &Known, name: &Name) -> Known {
        match base {
            Known::Item(item) => self.item_field(*item, name),
            Known::Tuple(parts) => {
                name.parse::<usize>().ok().and_then(|at| parts.get(at)).cloned().unwrap_or(Known::Unknown)
            }
            other => other.deref().map_or(Known::Unknown, |inner| self.field(inner, name)),
        }
    }

    fn item_field(&self, item: ItemId, name: &Name) -> Known {
        match &self.hir.items[item].kind {
            ItemKind::Struct(data) | ItemKind::Union(data) => data
                .fields
                .iter()
                .find(|field| field.name == *name)
                .map_or(Known::Unknown, |field| self.of_ty(field.ty)),
            _ => Known::Unknown,
        }
    }

    fn value_path(&self, path: &Path) -> Known {
        if path.qself.is_some() {
            return Known::Unknown;
        }
        match &path.res {
            Res::Local(binding) => self.of_binding(*binding),
            Res::Item { item, rest } => self.item_value(*item, *rest, path),
            Res::SelfType => self.self_value(path),
            Res::Extern(name) => outside_value(name),
            Res::Primitive(name) => primitive_value(name),
            Res::Generic { .. } | Res::Unknown => Known::Unknown,
        }
    }

    fn item_value(&self, item: ItemId, rest: usize, path: &Path) -> Known {
        match &self.hir.items[item].kind {
            ItemKind::Const(value) | ItemKind::Static { value, .. } if rest == 0 => self.of_ty(value.ty),
            ItemKind::Struct(data) if rest == 0 && data.fields.is_empty() => Known::Item(item),
            ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union(_) if rest <= 1 => {
                self.associated_value(item, path.last())
            }
            _ => Known::Unknown,
        }
    }

    fn self_value(&self, path: &Path) -> Known {
        let Known::Item(item) = self.self_type(path.span) else { return Known::Unknown };
        match path.segments.len() {
            1 => self.item_value(item, 0, path),
            2 => self.associated_value(item, path.last()),
            _ => Known::Unknown,
        }
    }

    /// `Type::NAME`: a unit variant or an associated constant.
    fn associated_value(&self, item: ItemId, name: &str) -> Known {
        if let Some(variant) = self.index.variant(self.hir, item, name) {
            return if variant.is_tuple { Known::Unknown } else { Known::Item(item) };
        }
        let found = self.index.methods(item, &Name::new(name)).first();
        match found.map(|&id| &self.hir.items[id].kind) {
            Some(ItemKind::Const(value)) => self.of_ty(value.ty),
            _ => Known::Unknown,
        }
    }

    fn struct_literal(&self, path: &Path) -> Known {
        match &path.res {
            Res::Item { item, .. } => match &self.hir.items[*item].kind {
                ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union(_) => Known::Item(*item),
                _ => self.type_path(path),
            },
            Res::SelfType => self.self_type(path.span),
            _ => Known::Unknown,
        }
    }

    fn cast(&self, expr: ExprId, ty: crate::hir::TyId) -> Known {
        match self.hir.types[ty].kind {
            TyKind::Infer => self.of(expr),
            _ => self.of_ty(ty),
        }
    }

    fn range(&self, start: Option<ExprId>, end: Option<ExprId>, inclusive: bool) -> Known {
        let ends: Vec<ExprId> = start.into_iter().chain(end).collect();
        let path = match (start, end, inclusive) {
            (Some(_), Some(_), false) => "std::ops::Range",
            (Some(_), Some(_), true) => "std::ops::RangeInclusive",
            (Some(_), None, _) => "std::ops::RangeFrom",
            (None, Some(_), false) => "std::ops::RangeTo",
            (None, Some(_), true) => "std::ops::RangeToInclusive",
            (None, None, _) => return Known::plain("std::ops::RangeFull"),
        };
        Known::named(path, vec![self.join(&ends)])
    }

    fn binary(&self, op: BinOp, lhs: ExprId, rhs: ExprId) -> Known {
        if op.is_comparison() || matches!(op, BinOp::And | BinOp::Or) {
            return Known::bool();
        }
        let (lhs, rhs) = (self.of(lhs), self.of(rhs));
        let (left, right) = (lhs.peel_refs(), rhs.peel_refs());
        if matches!(op, BinOp::Shl | BinOp::Shr) && left.is_int() && right.is_int() {
            return left.clone();
        }
        match (left, right) {
            (l, r) if is_number(l) && is_number(r) => l.clone().join(r),
            (l, r) if l.is("bool") && r.is("bool") => Known::bool(),
            (l, r) if op == BinOp::Add && lhs.is(known::STRING) && r.is_text() => l.clone(),
            (l, r) if l.is("std::time::Instant") => instant(op, r),
            (l, r) if l.is("std::time::Duration") && (r.is_int() || r == l) && op != BinOp::Rem => l.clone(),
            _ => Known::Unknown,
        }
    }

    fn block(&self, block: &Block, kind: BlockKind) -> Known {
        match (kind, block.tail) {
            (BlockKind::Try, _) => Known::Unknown,
            (_, Some(tail)) => self.of(tail),
            (_, None) if block.stmts.is_empty() => Known::unit(),
            _ => Known::Unknown,
        }
    }

    fn arms(&self, arms: &[Arm]) -> Known {
        let bodies: Vec<ExprId> = arms.iter().map(|arm| arm.body).collect();
        self.branches(&bodies)
    }

    /// The type of the branches that come back.
    fn branches(&self, branches: &[ExprId]) -> Known {
        let live: Vec<ExprId> =
            branches.iter().copied().filter(|&branch| !self.diverges(branch, BRANCH_DEPTH)).collect();
        self.join(&live)
    }

    /// Whether an expression certainly does not come back, seen from its form.
    fn diverges(&self, expr: ExprId, fuel: u32) -> bool {
        let Some(fuel) = fuel.checked_sub(1) else { return false };
        match self.hir.kind(expr) {
            ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Continue { .. } => true,
            ExprKind::Macro(call) => call.kind == MacroKind::Panic,
            ExprKind::Paren(inner) => self.diverges(*inner, fuel),
            ExprKind::Block { block, label: None, .. } => match (&block.tail, block.stmts.last()) {
                (Some(tail), _) | (None, Some(Stmt::Expr(tail))) => self.diverges(*tail, fuel),
                _ => false,
            },
            ExprKind::Call { .. } => {
                matches!(self.hir.callee(expr), Some("std::process::exit" | "std::process::abort"))
            }
            _ => false,
        }
    }

    fn macro_call(&self, call: &MacroCall) -> Known {
        match call.kind {
            MacroKind::Format => Known::string(),
            MacroKind::Print | MacroKind::Assert | MacroKind::DebugAssert => Known::unit(),
            MacroKind::Vec { repeat: true } => Known::vec(call.args.first().map_or(Known::Unknown, |&a| self.of(a))),
            MacroKind::Vec { repeat: false } => Known::vec(self.join(&call.args)),
            MacroKind::Matches | MacroKind::Cfg => Known::bool(),
            MacroKind::Dbg => match call.args.as_slice() {
                [one] => self.of(*one),
                _ => Known::Unknown,
            },
            MacroKind::Constant => constant_macro(call.path.last()),
            MacroKind::Write
            | MacroKind::Panic
            | MacroKind::Join
            | MacroKind::Select
            | MacroKind::Expanded
            | MacroKind::Unknown => Known::Unknown,
        }
    }

    /// The type given by a turbofish, when it has exactly one type.
    pub(super) fn single(&self, turbofish: &[GenericArg]) -> Known {
        match turbofish {
            [GenericArg::Type(ty)] => self.of_ty(*ty),
            _ => Known::Unknown,
        }
    }
}

fn literal(lit: &Lit) -> Known {
    match lit {
        Lit::Int { suffix, .. } if suffix.is_empty() => Known::IntLit,
        Lit::Float { suffix, .. } if suffix.is_empty() => Known::FloatLit,
        Lit::Int { suffix, .. } | Lit::Float { suffix, .. } => Known::Extern(suffix.clone(), Vec::new()),
        Lit::Str(_) => Known::str_ref(),
        Lit::ByteStr(_) => Known::Array(Box::new(Known::plain("u8"))).reference(),
        Lit::CStr(_) => Known::plain("std::ffi::CStr").reference(),
        Lit::Char(_) => Known::plain("char"),
        Lit::Byte(_) => Known::plain("u8"),
        Lit::Bool(_) => Known::bool(),
        Lit::Unknown => Known::Unknown,
    }
}

fn constant_macro(name: &str) -> Known {
    match name {
        "env" | "concat" | "include_str" | "stringify" | "file" | "module_path" => Known::str_ref(),
        "line" | "column" => Known::plain("u32"),
        "option_env" => Known::option(Known::str_ref()),
        _ => Known::Unknown,
    }
}

fn outside_value(path: &Name) -> Known {
    match path.as_str() {
        "std::option::Option::None" | "std::option::None" => Known::option(Known::Unknown),
        "std::time::Duration::ZERO" | "std::time::Duration::MAX" => Known::plain("std::time::Duration"),
        path => match path.strip_prefix("std::").and_then(|rest| rest.split_once("::")) {
            Some((name, "MAX" | "MIN")) if known::is_int_name(name) => Known::Extern(Name::new(name), Vec::new()),
            Some((name @ ("f32" | "f64"), _)) => Known::Extern(Name::new(name), Vec::new()),
            _ => Known::Unknown,
        },
    }
}

fn primitive_value(path: &Name) -> Known {
    match path.split_once("::") {
        Some((_, "BITS")) => Known::plain("u32"),
        Some((name, "MAX" | "MIN")) => Known::Extern(Name::new(name), Vec::new()),
        Some((name @ ("f32" | "f64"), "EPSILON" | "INFINITY" | "NEG_INFINITY" | "NAN" | "MIN_POSITIVE")) => {
            Known::Extern(Name::new(name), Vec::new())
        }
        _ => Known::Unknown,
    }
}

fn is_number(known: &Known) -> bool {
    known.is_int() || known.is_float()
}

fn instant(op: BinOp, right: &Known) -> Known {
    match op {
        BinOp::Sub if right.is("std::time::Instant") => Known::plain("std::time::Duration"),
        BinOp::Sub | BinOp::Add if right.is("std::time::Duration") => Known::plain("std::time::Instant"),
        _ => Known::Unknown,
    }
}

fn unary(op: UnOp, operand: Known) -> Known {
    match op {
        UnOp::Deref => match operand.deref() {
            Some(inner) => inner.clone(),
            None if operand.is(known::STRING) => Known::plain("str"),
            None if operand.is(known::VEC) => Known::slice(operand.arg().clone()),
            None => Known::Unknown,
        },
        UnOp::Not | UnOp::Neg => {
            let value = operand.peel_refs();
            if is_number(value) || value.is("bool") { value.clone() } else { Known::Unknown }
        }
    }
}

fn index_of(base: &Known, index: &Known) -> Known {
    let by_range = index.path().is_some_and(|path| path.starts_with("std::ops::Range"));
    let by_number = index.is_int();
    match base {
        Known::Slice(elem) | Known::Array(elem) if by_number => (**elem).clone(),
        Known::Slice(elem) | Known::Array(elem) if by_range => Known::slice((**elem).clone()),
        base if base.is(known::VEC) && by_number => base.arg().clone(),
        base if base.is(known::VEC) && by_range => Known::slice(base.arg().clone()),
        base if base.is("std::collections::VecDeque") && by_number => base.arg().clone(),
        base if base.is_text() && by_range => Known::plain("str"),
        base if base.is("std::collections::HashMap") || base.is("std::collections::BTreeMap") => {
            base.nth_arg(1).clone()
        }
        base => base.deref().map_or(Known::Unknown, |inner| index_of(inner, index)),
    }
}

/// What `.await` gives.
fn awaited(future: &Known) -> Known {
    match future.path() {
        Some(known::FUTURE) => future.arg().clone(),
        Some("tokio::task::JoinHandle") => Known::result(future.arg().clone(), Known::plain("tokio::task::JoinError")),
        _ => Known::Unknown,
    }
}

/// What `?` gives.
fn tried_value(tried: &Known) -> Known {
    match tried.path() {
        Some(known::OPTION | known::RESULT) => tried.arg().clone(),
        _ => Known::Unknown,
    }
}

/// What a `for` loop over the value binds.
pub(super) fn element(iterated: &Known) -> Known {
    iter::item(&iter::into_iter(iterated))
}
