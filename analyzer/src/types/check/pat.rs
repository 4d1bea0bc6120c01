//! Patterns, with default binding modes (<https://doc.rust-lang.org/reference/patterns.html#binding-modes>).

use super::super::infer::Infer;
use super::super::intern::TyVec;
use super::super::ty::{Kind, Ty};
use super::Expect;
use crate::hir::{BindingId, Lit, Name, PatId, PatKind, Path};

/// How names bind what they match.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Move,
    Ref(bool),
}

impl Infer<'_, '_> {
    /// Checks a pattern against the type it is to match.
    pub(crate) fn check_pat(&mut self, pat: PatId, ty: Ty) {
        self.check_pat_in(pat, ty, Mode::Move);
    }

    fn check_pat_in(&mut self, pat: PatId, ty: Ty, mode: Mode) {
        let hir = self.hir;
        let kind = &hir.pats[pat].kind;
        if self.is_detailed {
            self.body.detailed_pats.push(pat);
        }
        let (ty, mode) = if self.peels(kind) { self.peel(pat, ty, mode) } else { (ty, mode) };
        self.write_pat(pat, ty);
        match kind {
            PatKind::Wild | PatKind::Rest => {}
            PatKind::Binding { binding, sub } => {
                let bound = self.bind_local(*binding, ty, mode);
                self.write_bind_mode(pat, *binding, mode);
                self.write_pat(pat, bound);
                if let Some(sub) = sub {
                    self.check_pat_in(*sub, ty, mode);
                }
            }
            PatKind::Path(path) => self.check_path_pat(pat, path, ty),
            PatKind::Lit { lit, .. } => self.check_lit_pat(lit, ty),
            PatKind::Range { start, end, .. } => {
                for side in start.iter().chain(end) {
                    let side_ty = self.check(*side, Expect::Has(ty));
                    self.eq(side_ty, ty);
                }
            }
            PatKind::ConstBlock(block) => {
                self.check_to(*block, ty);
            }
            PatKind::Ref { mutable, pat } => {
                let ty = self.select_if_open(ty);
                let inner = match (self.kind(ty), mode) {
                    (Kind::Ref(_, _, to), _) => to,
                    // `&x` against what a default mode made a reference.
                    (_, Mode::Ref(_)) => {
                        self.check_pat_in(*pat, ty, Mode::Move);
                        return;
                    }
                    _ => {
                        let inner = self.fresh();
                        let wanted = self.types.reference(*mutable, inner);
                        self.eq(ty, wanted);
                        inner
                    }
                };
                self.check_pat_in(*pat, inner, Mode::Move);
            }
            PatKind::Tuple(pats) => self.check_tuple_pat(pats, ty, mode),
            PatKind::Slice(pats) => self.check_slice_pat(pats, ty, mode),
            PatKind::TupleStruct { path, pats } => self.check_tuple_struct_pat(pat, path, pats, ty, mode),
            PatKind::Struct { path, fields, .. } => self.check_struct_pat(pat, path, fields, ty, mode),
            PatKind::Or(pats) => {
                for &pat in pats {
                    self.check_pat_in(pat, ty, mode);
                }
            }
            PatKind::Guard { pat, guard } => {
                self.check_pat_in(*pat, ty, mode);
                let bool = self.types.common.bool;
                self.check_to(*guard, bool);
            }
            PatKind::Unknown => {
                for binding in self.hir.bindings_in(pat) {
                    let unknown = self.unknown();
                    self.bind_local(binding, unknown, Mode::Move);
                }
            }
        }
    }

    /// Whether a pattern looks through references.
    fn peels(&mut self, kind: &PatKind) -> bool {
        match kind {
            PatKind::Tuple(_) | PatKind::Slice(_) | PatKind::TupleStruct { .. } | PatKind::Struct { .. } => true,
            PatKind::Range { .. } => true,
            PatKind::Lit { lit, .. } => !matches!(lit, Lit::Str(_) | Lit::ByteStr(_) | Lit::CStr(_)),
            PatKind::Path(path) => !self.is_const_path(path),
            _ => false,
        }
    }

    fn peel(&mut self, pat: PatId, ty: Ty, mode: Mode) -> (Ty, Mode) {
        let (mut ty, mut mode) = (self.select_if_open(ty), mode);
        while let Kind::Ref(_, mutable, to) = self.kind(ty) {
            mode = match mode {
                Mode::Ref(false) => mode,
                Mode::Move | Mode::Ref(true) => Mode::Ref(mutable),
            };
            if self.is_detailed {
                self.out.details.pat_derefs.entry(pat).or_default().push(ty);
            }
            ty = self.select_if_open(to);
        }
        (ty, mode)
    }

    /// Gives a variable its type.
    fn bind_local(&mut self, binding: BindingId, matched: Ty, mode: Mode) -> Ty {
        let declared = &self.hir.bindings[binding];
        let ty = match (declared.by_ref, mode) {
            (true, _) => self.types.reference(declared.mutable, matched),
            (false, Mode::Ref(mutable)) => self.types.reference(mutable, matched),
            (false, Mode::Move) => matched,
        };
        // A macro that is not known may say what it is.
        let is_mentioned = declared.mentions.iter().any(|&mention| self.is_in_unknown_macro(mention));
        if is_mentioned || declared.mentioned_in_expansion {
            self.taint(ty);
        }
        match self.locals.get(&binding).copied() {
            // Another alternative of the same pattern.
            Some(known) => {
                self.eq(known, ty);
            }
            None => {
                self.locals.insert(binding, ty);
            }
        }
        ty
    }

    fn eq_pat(&mut self, of_pat: Ty, matched: Ty) {
        if !self.eq(of_pat, matched) {
            self.mismatch(of_pat, matched);
        }
    }

    fn is_in_unknown_macro(&self, span: crate::source::Span) -> bool {
        let after = self.unknown_macros.partition_point(|call| call.start <= span.start);
        let call = after.checked_sub(1).and_then(|at| self.unknown_macros.get(at));
        call.is_some_and(|call| span.end <= call.end)
    }

    fn check_lit_pat(&mut self, lit: &Lit, ty: Ty) {
        // `b"…"` matches slices as well as arrays.
        let expect = Expect::Has(ty);
        let of_lit = self.check_lit(lit, expect);
        self.eq(of_lit, ty);
    }

    fn check_tuple_pat(&mut self, pats: &[PatId], ty: Ty, mode: Mode) {
        let ty = self.shallow(ty);
        let rest = self.rest_at(pats);
        let types = match self.kind(ty) {
            Kind::Tuple(parts) => self.types.vec(parts),
            Kind::Var(_) if rest.is_none() => {
                let fresh: TyVec = pats.iter().map(|_| self.fresh()).collect();
                let tuple = self.types.tuple(&fresh);
                self.eq(ty, tuple);
                fresh
            }
            _ => {
                self.taint(ty);
                TyVec::new()
            }
        };
        self.check_positions(pats, rest, &types, mode);
    }

    fn rest_at(&self, pats: &[PatId]) -> Option<usize> {
        pats.iter().position(|&pat| matches!(self.hir.pats[pat].kind, PatKind::Rest))
    }

    /// Sub-patterns by position, with `..` somewhere.
    fn check_positions(&mut self, pats: &[PatId], rest: Option<usize>, types: &[Ty], mode: Mode) {
        let unknown = self.unknown();
        let skipped = (types.len() + 1).saturating_sub(pats.len());
        for (at, &pat) in pats.iter().enumerate() {
            let index = match rest {
                Some(rest) if at == rest => continue,
                Some(rest) if at > rest => at - 1 + skipped,
                _ => at,
            };
            let ty = types.get(index).copied().unwrap_or(unknown);
            self.check_pat_in(pat, ty, mode);
        }
    }

    fn check_slice_pat(&mut self, pats: &[PatId], ty: Ty, mode: Mode) {
        let ty = self.shallow(ty);
        let elem = match self.kind(ty) {
            Kind::Array(of, len) => {
                // `let [a, b] = …`: an array of two.
                if self.is_open_var(len) && !self.has_rest(pats) {
                    let count = self.count(pats);
                    self.eq(len, count);
                }
                of
            }
            Kind::Slice(of) => of,
            Kind::Var(_) if !self.has_rest(pats) => {
                let (of, len) = (self.fresh(), self.count(pats));
                let array = self.types.ty(Kind::Array(of, len));
                self.eq(ty, array);
                of
            }
            _ => {
                self.taint(ty);
                self.unknown()
            }
        };
        let count = pats.len();
        for &pat in pats {
            match &self.hir.pats[pat].kind {
                PatKind::Rest => {}
                PatKind::Binding { binding, sub: Some(sub) } if matches!(self.hir.pats[*sub].kind, PatKind::Rest) => {
                    let rest = self.rest_of(ty, elem, count);
                    let bound = self.bind_local(*binding, rest, mode);
                    self.write_bind_mode(pat, *binding, mode);
                    self.write_pat(pat, bound);
                }
                _ => self.check_pat_in(pat, elem, mode),
            }
        }
    }

    fn count(&mut self, pats: &[PatId]) -> Ty {
        let count = i128::try_from(pats.len()).unwrap_or(i128::MAX);
        self.types.ty(Kind::Value(count))
    }

    /// Whether one of the patterns of a slice stands for several elements: `..` or `rest @ ..`.
    fn has_rest(&self, pats: &[PatId]) -> bool {
        let is_rest = |pat: PatId| matches!(self.hir.pats[pat].kind, PatKind::Rest);
        pats.iter().any(|&pat| match self.hir.pats[pat].kind {
            PatKind::Binding { sub: Some(sub), .. } => is_rest(sub),
            _ => is_rest(pat),
        })
    }

    /// What `rest @ ..` stands for.
    fn rest_of(&mut self, ty: Ty, elem: Ty, count: usize) -> Ty {
        match self.kind(ty) {
            Kind::Array(_, len) => {
                let len = match self.shallow_kind(len) {
                    Kind::Value(len) => {
                        let others = i128::try_from(count).unwrap_or(i128::MAX) - 1;
                        self.types.ty(Kind::Value(len - others))
                    }
                    _ => self.unknown(),
                };
                self.types.ty(Kind::Array(elem, len))
            }
            _ => self.types.ty(Kind::Slice(elem)),
        }
    }

    fn check_tuple_struct_pat(&mut self, pat: PatId, path: &Path, pats: &[PatId], ty: Ty, mode: Mode) {
        let rest = self.rest_at(pats);
        let types: TyVec = match self.variant_of(path, Some(ty)) {
            Some(variant) => {
                self.write_pat_variant(pat, &variant);
                self.eq_pat(variant.ty, ty);
                variant.fields.into_iter().map(|(_, ty)| ty).collect()
            }
            None => {
                self.taint(ty);
                TyVec::new()
            }
        };
        self.check_positions(pats, rest, &types, mode);
    }

    fn check_struct_pat(&mut self, of: PatId, path: &Path, fields: &[(Name, PatId)], ty: Ty, mode: Mode) {
        let variant = self.variant_of(path, Some(ty));
        if let Some(variant) = &variant {
            self.write_pat_variant(of, variant);
            self.eq_pat(variant.ty, ty);
        } else {
            self.taint(ty);
        }
        for (name, pat) in fields {
            let found = variant.as_ref().and_then(|variant| variant.fields.iter().find(|(field, _)| field == name));
            let ty = found.map_or(self.unknown(), |(_, ty)| *ty);
            self.check_pat_in(*pat, ty, mode);
        }
    }

    fn check_path_pat(&mut self, pat: PatId, path: &Path, ty: Ty) {
        if let Some(variant) = self.variant_of(path, Some(ty)) {
            self.write_pat_variant(pat, &variant);
            self.eq_pat(variant.ty, ty);
            return;
        }
        self.body.last_value = None;
        let of_path = self.value_of_path(path, None);
        if let Some(callee) = self.body.last_value.filter(|_| self.is_detailed) {
            self.out.details.pat_paths.insert(pat, super::super::results::PatPath::Const(callee));
        }
        if !self.eq(of_path, ty) {
            // A constant `&str` against `str` behind a default mode.
            self.taint(ty);
        }
    }
}
