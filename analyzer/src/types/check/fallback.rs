//! Ends a body: literals without a type get theirs, and what was found is written down.

use super::super::infer::{ClosureSig, Infer};
use super::super::intern::Interner;
use super::super::results::Fixed;
use super::super::table::Table;
use super::super::ty::{Kind, Ty, VarKind, flag};
use crate::hir::Id as _;

impl Infer<'_, '_> {
    /// Settles what is left of a body and writes down its types.
    pub(crate) fn finish(&mut self) {
        self.table.at = None;
        self.select();
        self.fall_back();
        self.select();
        self.check_casts();
        self.select();
        self.fall_back();
        self.select();
        self.report_ambiguities();
        self.write_back();
    }

    /// `i32` for integers, `f64` for floats, `()` for values that never come
    /// (<https://doc.rust-lang.org/reference/expressions/literal-expr.html#integer-literal-expressions>).
    fn fall_back(&mut self) {
        let (int, float) = (self.types.common.i32, self.types.common.f64);
        let never = match self.never_falls_back_to_never {
            true => self.types.common.never,
            false => self.types.common.unit,
        };
        for id in 0..crate::source::to_u32(self.table.len()) {
            if self.table.root(id) != id || self.table.value(id).is_some() {
                continue;
            }
            match self.table.kind(id) {
                _ if self.table.is_tainted(id) => {}
                VarKind::Int => self.table.bind(id, int),
                VarKind::Float => self.table.bind(id, float),
                VarKind::General if self.table.is_diverging(id) => self.table.bind(id, never),
                VarKind::General => {}
            }
        }
    }

    fn check_casts(&mut self) {
        for (expr, from, to) in std::mem::take(&mut self.body.casts) {
            let from = self.shallow(from);
            let to = self.shallow(to);
            // `x as _` and casts to `*const _` learn from what they cast.
            let is_open = self.types.flags(to) & flag::VAR != 0 || self.types.flags(from) & flag::VAR != 0;
            if is_open || self.is_detailed && self.is_coercion(from, to) {
                self.coerce(expr, from, to);
            }
        }
    }

    /// Whether a cast does no more than a coercion would.
    fn is_coercion(&self, from: Ty, to: Ty) -> bool {
        let is_number = |kind| matches!(kind, Kind::Int(_) | Kind::Float(_) | Kind::Bool | Kind::Char);
        let (from, to) = (self.kind(from), self.kind(to));
        let is_between_pointers = matches!((from, to), (Kind::Ptr(..), Kind::Ptr(..)));
        from != to && !is_number(from) && !is_number(to) && !is_between_pointers
    }

    fn write_back(&mut self) {
        let written = std::mem::take(&mut self.body.written);
        for expr in written {
            let ty = self.out.exprs.get(expr.index()).copied().flatten();
            if let Some(ty) = ty {
                let ty = self.last_word(ty);
                self.write_final(expr, ty);
            }
        }
        for pat in std::mem::take(&mut self.body.written_pats) {
            let ty = self.out.pats.get(pat.index()).copied().flatten();
            if let Some(ty) = ty {
                let ty = self.last_word(ty);
                if let Some(slot) = self.out.pats.get_mut(pat.index()) {
                    *slot = Some(ty);
                }
            }
        }
        for (binding, ty) in std::mem::take(&mut self.locals) {
            if let Some(by) = self.fixed_elsewhere(binding, ty) {
                let ty = self.text_of(ty);
                self.out.fixed_by.insert(binding, Fixed { by, ty });
            }
            let ty = self.last_word(ty);
            if let Some(slot) = self.out.bindings.get_mut(binding.index()) {
                *slot = Some(ty);
            }
        }
        for expr in std::mem::take(&mut self.body.called) {
            if let Some(mut callee) = self.out.calls.get(&expr).copied() {
                callee.args = self.last_words(callee.args);
                self.out.calls.insert(expr, callee);
            }
            if let Some(mut callee) = self.out.paths.get(&expr).copied() {
                callee.args = self.last_words(callee.args);
                self.out.paths.insert(expr, callee);
            }
        }
        self.write_back_details();
        let closures = std::mem::take(&mut self.closures);
        for (id, sig) in closures {
            let inputs: Vec<Ty> = sig.inputs.iter().map(|&ty| self.last_word(ty)).collect();
            let output = self.last_word(sig.output);
            if self.is_detailed {
                self.known_closures.insert(id, ClosureSig { inputs: inputs.iter().copied().collect(), output });
            }
            self.out.closures.insert(id, (inputs, output));
        }
    }

    /// The expression that settled something in a variable's type, unless that is the variable's own initialiser or
    /// around it.
    fn fixed_elsewhere(&self, binding: crate::hir::BindingId, ty: Ty) -> Option<crate::hir::ExprId> {
        let init = self.hir.bindings[binding].init?;
        let own = self.hir.span(init);
        let mut found = None;
        self.visit_vars(ty, &mut |id| {
            if let (_, Some(by)) = self.table.causes(id)
                && found.is_none()
            {
                let span = self.hir.span(by);
                found = (span.start >= own.end).then_some(by);
            }
        });
        found
    }

    /// Visits the variables in a type, and those in what they stand for, each once.
    fn visit_vars(&self, ty: Ty, visit: &mut dyn FnMut(u32)) {
        let mut seen = rustc_hash::FxHashSet::default();
        let mut left = vec![ty];
        while let Some(ty) = left.pop() {
            if self.types.flags(ty) & flag::VAR == 0 {
                continue;
            }
            let mut values = Vec::new();
            super::super::fold::walk(self.types, ty, &mut |_, kind| {
                if let Kind::Var(id) = kind
                    && seen.insert(id)
                {
                    visit(id);
                    values.extend(self.table.value(id));
                }
                true
            });
            left.extend(values.into_iter().rev());
        }
    }

    pub(super) fn last_words(&mut self, list: super::super::ty::List) -> super::super::ty::List {
        let mut parts = self.types.vec(list);
        for part in &mut parts {
            *part = self.last_word(*part);
        }
        self.types.list(&parts)
    }

    /// A type with nothing open in it: what was not found is unknown.
    pub(super) fn last_word(&mut self, ty: Ty) -> Ty {
        if self.types.flags(ty) & flag::VAR == 0 {
            return ty;
        }
        super::super::fold::fold(self.types, ty, &mut LastWord { table: &self.table, memo: Default::default() })
    }
}

struct LastWord<'t> {
    table: &'t Table,
    memo: super::super::fold::Memo,
}

impl super::super::fold::Fold for LastWord<'_> {
    fn flags(&self) -> u8 {
        flag::VAR
    }

    fn replace(&mut self, types: &mut Interner<'_>, _: Ty, kind: Kind) -> Option<Ty> {
        let Kind::Var(id) = kind else { return None };
        match self.table.value(id) {
            Some(value) => Some(super::super::fold::fold(types, value, self)),
            None => Some(types.common.unknown),
        }
    }

    fn memo(&mut self) -> Option<&mut super::super::fold::Memo> {
        Some(&mut self.memo)
    }
}
