//! Types of literals and arrays.

use super::super::infer::Infer;
use super::super::ty::{Head, Kind, Ty, VarKind, primitive};
use super::Expect;
use super::merge::Merge;
use crate::hir::{ExprId, Lit};

impl Infer<'_, '_> {
    pub(crate) fn check_lit(&mut self, lit: &Lit, expect: Expect) -> Ty {
        match lit {
            Lit::Int { suffix, .. } => self.number(suffix, expect, VarKind::Int),
            Lit::Float { suffix, .. } => self.number(suffix, expect, VarKind::Float),
            Lit::Str(_) => {
                let text = self.types.common.str;
                self.types.reference(false, text)
            }
            Lit::ByteStr(bytes) => {
                let len = i128::try_from(bytes.len()).unwrap_or(i128::MAX);
                let (byte, len) = (self.types.common.u8, self.types.ty(Kind::Value(len)));
                // Where a slice is wanted, it is one.
                let slice = expect.only().is_some_and(|ty| match self.shallow_kind(ty) {
                    Kind::Ref(_, _, to) => matches!(self.shallow_kind(to), Kind::Slice(_)),
                    _ => false,
                });
                let to = match slice {
                    true => self.types.ty(Kind::Slice(byte)),
                    false => self.types.ty(Kind::Array(byte, len)),
                };
                self.types.reference(false, to)
            }
            Lit::CStr(_) => match self.lang.c_str {
                Some(def) => {
                    let text = self.types.adt(def, &[]);
                    self.types.reference(false, text)
                }
                None => self.unknown(),
            },
            Lit::Char(_) => self.types.common.char,
            Lit::Byte(_) => self.types.common.u8,
            Lit::Bool(_) => self.types.common.bool,
            Lit::Unknown => self.unknown(),
        }
    }

    fn number(&mut self, suffix: &str, expect: Expect, kind: VarKind) -> Ty {
        if let Some(kind) = primitive(suffix) {
            return self.types.ty(kind);
        }
        let hint = expect.hint().map(|ty| self.shallow(ty));
        match (kind, hint.and_then(|ty| Some((ty, self.types.own_head(ty)?)))) {
            (VarKind::Int, Some((ty, Head::Int(_)))) | (VarKind::Float, Some((ty, Head::Float(_)))) => return ty,
            _ => {}
        }
        match (kind, hint.map(|ty| (ty, self.kind(ty)))) {
            // `65 as char` takes a byte, `0 as *const u8` an address.
            (VarKind::Int, Some((_, Kind::Char))) if matches!(expect, Expect::Cast(_)) => self.types.common.u8,
            (VarKind::Int, Some((_, Kind::Ptr(..) | Kind::FnPtr(_) | Kind::FnDef(..))))
                if matches!(expect, Expect::Cast(_)) =>
            {
                self.types.common.usize
            }
            _ => self.table.fresh(self.types, kind),
        }
    }

    pub(crate) fn check_array(&mut self, elems: &[ExprId], expect: Expect) -> Ty {
        let hint = self.element_hint(expect);
        let elem = self.check_elements(elems, hint);
        let len = i128::try_from(elems.len()).unwrap_or(i128::MAX);
        let len = self.types.ty(Kind::Value(len));
        self.types.ty(Kind::Array(elem, len))
    }

    /// The common type of the elements of an array or of `vec![…]`.
    pub(crate) fn check_elements(&mut self, elems: &[ExprId], hint: Option<Ty>) -> Ty {
        let wanted = match hint {
            Some(hint) => hint,
            None => self.fresh_sized(),
        };
        let mut merge = Merge::new(wanted);
        for &elem in elems {
            let ty = self.check(elem, Expect::Has(wanted));
            self.merge(&mut merge, elem, ty);
        }
        merge.merged.unwrap_or(wanted)
    }

    /// A variable for a type that needs a size and is no parameter of an item.
    pub(crate) fn fresh_sized(&mut self) -> Ty {
        let var = self.fresh();
        if let Kind::Var(id) = self.kind(var) {
            let (at, order) = (self.at(), self.required);
            self.body.instantiated.push(super::Instantiated { var: id, param: None, may_be_unsized: false, order, at });
        }
        var
    }

    pub(crate) fn element_hint(&mut self, expect: Expect) -> Option<Ty> {
        let hint = expect.hint()?;
        match self.shallow_kind(hint) {
            Kind::Array(of, _) | Kind::Slice(of) => Some(of),
            _ => None,
        }
    }

    pub(crate) fn check_repeat(&mut self, value: ExprId, len: ExprId, expect: Expect) -> Ty {
        let elem = match self.element_hint(expect) {
            Some(hint) => self.check_to(value, hint),
            None => self.check(value, Expect::None),
        };
        let outer = std::mem::take(&mut self.body.diverges);
        let usize = self.types.common.usize;
        self.check_to(len, usize);
        self.body.diverges = outer;
        let len = self.constant(len);
        self.types.ty(Kind::Array(elem, len))
    }

    /// The value of a length.
    fn constant(&mut self, expr: ExprId) -> Ty {
        if let crate::hir::ExprKind::Path(path) = self.hir.kind(expr)
            && let super::super::collect::Target::Param(index) =
                super::super::collect::target(self.decls, self.names, self.is_text, path)
        {
            return self.types.ty(Kind::Param(index));
        }
        match super::super::collect::const_value(self.hir, expr) {
            Some(value) => self.types.ty(Kind::Value(value)),
            None => self.unknown(),
        }
    }
}
