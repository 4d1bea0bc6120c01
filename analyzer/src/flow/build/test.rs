//! Tests whether a pattern matches what is in a place.

use super::super::ir::*;
use super::Builder;
use super::node::Node;
use crate::hir::{self, ExprId, Lit, PatId, PatKind};
use crate::types::{AdtKind, Callee as Member, Def, Kind, PatPath, Ty};

impl Builder<'_, '_, '_, '_> {
    /// Goes on if the pattern matches, else to the other block.
    pub(super) fn test(&mut self, pat: PatId, place: &Place, fail: BlockId) {
        let place = &self.through(pat, place);
        let outer = self.at_span(self.hir.pats[pat].span);
        match &self.hir.pats[pat].kind {
            PatKind::Wild | PatKind::Rest | PatKind::Binding { .. } | PatKind::Ref { .. } | PatKind::Tuple(_) => {}
            PatKind::Path(_) | PatKind::TupleStruct { .. } | PatKind::Struct { .. } => self.test_path(pat, place, fail),
            PatKind::Lit { lit, negative } => self.test_literal(lit, *negative, place, fail),
            PatKind::Range { start, end, inclusive } => self.test_range(*start, *end, *inclusive, place, fail),
            PatKind::Slice(pats) => self.test_length(pats, place, fail),
            PatKind::Or(pats) => {
                self.test_alternatives(pat, pats, place, fail);
                self.span = outer;
                return;
            }
            PatKind::ConstBlock(block) => {
                let value = self.as_operand(Node::whole(self, *block));
                self.test_equal(value, place, fail);
            }
            PatKind::Guard { .. } => self.unsupported("a guard inside a pattern"),
            PatKind::Unknown => self.unsupported("a pattern that is not known"),
        }
        for (sub, place) in self.parts(pat, place) {
            self.test(sub, &place, fail);
        }
        self.span = outer;
    }

    fn test_path(&mut self, pat: PatId, place: &Place, fail: BlockId) {
        match self.pat_path(pat) {
            Some(PatPath::Variant { def, index, .. }) => {
                if self.has_choice(def) {
                    self.test_variant(place, index, fail);
                }
            }
            Some(PatPath::Const(Member { def, args })) => {
                let ty = self.pat_ty(pat);
                let value = Operand::Const(Const { kind: ConstKind::Item(def, args), ty });
                self.test_equal(value, place, fail);
            }
            None => self.unsupported("a pattern that is not known"),
        }
    }

    /// Whether an enum has more than one variant.
    pub(super) fn has_choice(&self, def: Def) -> bool {
        let adt = self.unit.query.decls().adt(def);
        adt.is_some_and(|adt| adt.kind == AdtKind::Enum && adt.variants.len() > 1)
    }

    pub(super) fn test_variant(&mut self, place: &Place, index: usize, fail: BlockId) {
        let u32 = self.unit.query.types().common.u32;
        let variant = self.held(u32, Rvalue::Variant(place.clone()));
        let bits = u128::try_from(index).unwrap_or(u128::MAX);
        self.only(Operand::Copy(variant.into()), bits, fail);
    }

    fn test_literal(&mut self, lit: &Lit, negative: bool, place: &Place, fail: BlockId) {
        let ty = self.place_ty(place);
        let of_literal = match (lit, self.kind(ty)) {
            // A literal of bytes is an array, also where it is matched against a slice.
            (Lit::ByteStr(bytes), Kind::Ref(..)) => self.bytes_ty(bytes.len()),
            _ => ty,
        };
        let Some(kind) = self.literal(lit, negative, ty) else {
            return self.unsupported("a literal that is not known");
        };
        let value = Operand::Const(Const { kind, ty: of_literal });
        if of_literal == ty {
            return self.test_equal(value, place, fail);
        }
        let value = self.held(ty, Rvalue::Cast(CastKind::Unsize, value, ty));
        self.test_equal(Operand::Copy(value.into()), place, fail);
    }

    fn bytes_ty(&mut self, len: usize) -> Ty {
        let u8 = self.unit.query.types().common.u8;
        let len = self.intern(Kind::Value(i128::try_from(len).unwrap_or(i128::MAX)));
        let array = self.intern(Kind::Array(u8, len));
        self.reference(false, array)
    }

    /// `place == value`: scalars by themselves, all else by its `PartialEq`.
    pub(super) fn test_equal(&mut self, value: Operand, place: &Place, fail: BlockId) {
        let ty = self.place_ty(place);
        match (&value, self.kind(ty)) {
            (Operand::Const(Const { kind: ConstKind::Bits(bits), .. }), Kind::Int(_) | Kind::Bool | Kind::Char) => {
                self.only(Operand::Copy(place.clone()), *bits, fail);
            }
            (_, Kind::Int(_) | Kind::Bool | Kind::Char | Kind::Float(_)) => {
                self.compare(BinOp::Eq, Operand::Copy(place.clone()), value, fail);
            }
            (_, Kind::Ref(_, _, to)) => self.test_same(to, Operand::Copy(place.clone()), value, fail),
            _ => {
                let constant = self.held(ty, Rvalue::Use(value));
                let value = self.borrowed(constant.into(), false);
                let place = self.borrowed(place.clone(), false);
                self.test_same(ty, place, value, fail);
            }
        }
    }

    /// `PartialEq::eq` of references to values of this type.
    fn test_same(&mut self, ty: Ty, left: Operand, right: Operand, fail: BlockId) {
        let lang = self.unit.query.lang();
        let Some(eq) = self.unit.query.method(lang.partial_eq, "eq") else {
            return self.unsupported("== without a model");
        };
        let bool = self.unit.query.types().common.bool;
        let dest = self.local(bool);
        let args = self.list(&[ty, ty]);
        self.call(Callee::Def(eq, args), vec![left, right], &dest.into(), None);
        self.unless(Operand::Copy(dest.into()), fail);
    }

    fn compare(&mut self, op: BinOp, left: Operand, right: Operand, fail: BlockId) {
        let bool = self.unit.query.types().common.bool;
        let holds = self.held(bool, Rvalue::Binary(op, Overflow::Never, left, right));
        self.unless(Operand::Copy(holds.into()), fail);
    }

    fn test_range(
        &mut self,
        start: Option<ExprId>,
        end: Option<ExprId>,
        inclusive: bool,
        place: &Place,
        fail: BlockId,
    ) {
        if let Some(start) = start {
            let start = self.as_operand(Node::whole(self, start));
            self.compare(BinOp::Ge, Operand::Copy(place.clone()), start, fail);
        }
        if let Some(end) = end {
            let end = self.as_operand(Node::whole(self, end));
            let op = if inclusive { BinOp::Le } else { BinOp::Lt };
            self.compare(op, Operand::Copy(place.clone()), end, fail);
        }
    }

    /// Slices have to be as long as the pattern says; arrays are.
    fn test_length(&mut self, pats: &[PatId], place: &Place, fail: BlockId) {
        let ty = self.place_ty(place);
        match self.kind(ty) {
            Kind::Array(..) => {}
            Kind::Slice(_) => {
                let rest = self.slice_rest(pats);
                let least = pats.len().saturating_sub(usize::from(rest.is_some()));
                let usize = self.unit.query.types().common.usize;
                let length = self.held(usize, Rvalue::Len(place.clone()));
                let least = self.usize_const(u64::try_from(least).unwrap_or(u64::MAX));
                let op = if rest.is_some() { BinOp::Ge } else { BinOp::Eq };
                self.compare(op, Operand::Copy(length.into()), least, fail);
            }
            _ => self.unsupported("a slice pattern of something else"),
        }
    }

    /// The first alternative that matches, and which it is if variables depend on that.
    fn test_alternatives(&mut self, pat: PatId, pats: &[PatId], place: &Place, fail: BlockId) {
        if let Some(&chosen) = self.chosen.get(&pat) {
            if let Some(&sub) = pats.get(chosen) {
                self.test(sub, place, fail);
            }
            return;
        }
        let which = (!self.hir.bindings_in(pat).is_empty()).then(|| {
            let u32 = self.unit.query.types().common.u32;
            self.local(u32)
        });
        which.map(|which| self.which.insert(pat, which));
        let matched = self.block();
        for (index, &sub) in pats.iter().enumerate() {
            let next = self.block();
            self.test(sub, place, next);
            if let Some(which) = which {
                let u32 = self.graph.locals[which].ty;
                let value = self.bits(u128::try_from(index).unwrap_or(u128::MAX), u32);
                self.assign(&which.into(), Rvalue::Use(value));
            }
            self.goto(matched);
            self.at = next;
        }
        self.goto(fail);
        self.at = matched;
    }

    /// Whether a pattern matches whatever there is.
    pub(super) fn is_irrefutable(&mut self, pat: PatId) -> bool {
        match &self.hir.pats[pat].kind {
            PatKind::Wild | PatKind::Rest => true,
            PatKind::Path(_) | PatKind::TupleStruct { .. } | PatKind::Struct { .. } => match self.pat_path(pat) {
                Some(PatPath::Variant { def, .. }) => !self.has_choice(def) && self.all_irrefutable(pat),
                _ => false,
            },
            PatKind::Binding { .. } | PatKind::Ref { .. } | PatKind::Tuple(_) => self.all_irrefutable(pat),
            PatKind::Or(pats) => pats.iter().any(|&sub| self.is_irrefutable(sub)),
            PatKind::Slice(_) => {
                let ty = self.pat_ty(pat);
                matches!(self.kind(ty), Kind::Array(..)) && self.all_irrefutable(pat)
            }
            _ => false,
        }
    }

    pub(super) fn all_irrefutable(&mut self, pat: PatId) -> bool {
        self.subpatterns(pat).into_iter().all(|sub| self.is_irrefutable(sub))
    }

    /// Whether a pattern is a plain literal, a range of them or a path: no two such alternatives need another look.
    pub(super) fn is_flat(&self, pat: PatId) -> bool {
        let kind = &self.hir.pats[pat].kind;
        matches!(kind, hir::PatKind::Lit { .. } | hir::PatKind::Range { .. } | hir::PatKind::Path(_))
    }
}
