//! Turns the syntax tree into arenas of items, bodies and expressions with resolved names and a span on every node.

mod expand;
// The machine that reads the rest of these is being built.
#[allow(dead_code)]
mod expr;
mod externs;
#[allow(dead_code)]
mod format;
mod ids;
#[allow(dead_code)]
mod item;
mod lower;
#[allow(dead_code)]
mod mac;
mod op;
#[allow(dead_code)]
mod pat;
#[allow(dead_code)]
mod path;
mod query;
mod scope;
#[allow(dead_code)]
mod ty;

pub(crate) use expr::{Arm, Block, BlockKind, Body, BodyOwner, Expr, ExprKind, FieldInit, Lit, Parent, Stmt};
pub(crate) use externs::Externs;
#[allow(unused_imports)]
pub(crate) use format::{Count, Format, Piece, Placeholder};
pub(crate) use ids::{Arena, BindingId, BodyId, ExprId, Id, ItemId, PatId, ScopeId, TyId};
pub(crate) use item::{
    Attr, Const, Enum, Field, FnItem, GenericParam, GenericParamKind, Generics, Impl, Import, Item, ItemKind, Param,
    SelfParam, Struct, Trait, Variant, WherePredicate,
};
#[cfg(test)]
pub(crate) use lower::lower;
pub(crate) use lower::{lower_for, lower_signatures, lower_with};
pub(crate) use mac::{Branch, MacroCall, MacroKind, Select};
pub(crate) use op::{BinOp, UnOp};
pub(crate) use pat::{Binding, BindingKind, Pat, PatKind};
pub(crate) use path::{GenericArg, Path, Res, Segment};
pub(crate) use scope::Scope;
pub(crate) use ty::{Bound, Ty, TyKind};

use rustc_hash::FxHashMap;

use crate::source::Span;

/// An identifier as written, without `r#`.
pub(crate) type Name = smol_str::SmolStr;

/// One text, lowered.
#[derive(Debug, Default)]
pub(crate) struct Hir {
    pub(crate) items: Arena<ItemId, Item>,
    pub(crate) bodies: Arena<BodyId, Body>,
    pub(crate) exprs: Arena<ExprId, Expr>,
    pub(crate) pats: Arena<PatId, Pat>,
    pub(crate) types: Arena<TyId, Ty>,
    pub(crate) bindings: Arena<BindingId, Binding>,
    /// What each module and block brings into scope.
    pub(crate) scopes: Arena<ScopeId, Scope>,
    /// Items at the top of the file, in order.
    pub(crate) roots: Vec<ItemId>,
    /// `#![…]` at the top of the file.
    pub(crate) file_attrs: Vec<Attr>,
    /// Whether all of it is test code: a file under `tests/` or `benches/`.
    pub(crate) is_test: bool,
    /// Attributes of statements, expressions, fields, parameters and arms, each with its node's span.
    pub(crate) node_attrs: Vec<(Span, Attr)>,
    /// Spans of what expansions made with a `#[cfg]`.
    pub(crate) expanded_cfgs: Vec<Span>,
    /// Whether `usize` has 32 bits where it is run.
    pub(crate) is_narrow: bool,
    /// How many variables of a function, its closures included, have a name.
    pub(crate) namesakes: FxHashMap<(Option<ItemId>, Name), u32>,
}
