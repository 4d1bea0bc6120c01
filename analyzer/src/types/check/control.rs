//! Branches, loops and jumps.

use super::super::infer::Infer;
use super::super::ty::{Kind, Ty};
use super::merge::Merge;
use super::{Breakable, Expect};
use crate::hir::{Arm, ExprId, Name, PatId};

impl Infer<'_, '_> {
    /// The type that branches are to have: the one wanted, unless that says nothing.
    pub(super) fn branches(&mut self, expect: Expect) -> Merge {
        let wanted = expect.only().map(|ty| self.shallow(ty));
        match wanted {
            Some(ty) if ty != self.types.common.unit => Merge::new(ty),
            _ => Merge::new(self.fresh()),
        }
    }

    /// What is wanted of a branch.
    pub(super) fn branch_hint(&mut self, expect: Expect) -> Expect {
        match expect {
            Expect::Has(ty) if self.is_open_var(ty) => Expect::None,
            other => other,
        }
    }

    pub(crate) fn check_if(&mut self, cond: ExprId, then: ExprId, otherwise: Option<ExprId>, expect: Expect) -> Ty {
        let bool = self.types.common.bool;
        self.check_to(cond, bool);
        let cond_diverges = std::mem::take(&mut self.body.diverges);
        let hint = self.branch_hint(expect);
        let Some(otherwise) = otherwise else {
            let unit = self.types.common.unit;
            let ty = self.check(then, Expect::Has(unit));
            self.coerce(then, ty, unit);
            self.body.diverges = cond_diverges;
            return unit;
        };
        let mut merge = self.branches(expect);
        let ty = self.check(then, hint);
        self.merge(&mut merge, then, ty);
        let then_diverges = std::mem::take(&mut self.body.diverges);
        let other = self.check(otherwise, hint);
        let both_diverge = then_diverges && self.body.diverges;
        let never = self.is_never(self.shallow(ty)) && self.is_never(self.shallow(other));
        self.merge(&mut merge, otherwise, other);
        self.body.diverges = cond_diverges || both_diverge;
        if never { self.types.common.never } else { merge.merged.unwrap_or(merge.wanted) }
    }

    pub(crate) fn check_match(&mut self, scrutinee: ExprId, arms: &[Arm], expect: Expect) -> Ty {
        let ty = self.check(scrutinee, Expect::None);
        let outer = std::mem::take(&mut self.body.diverges);
        let ty = self.select_if_open(ty);
        for arm in arms {
            self.check_pat(arm.pat, ty);
        }
        let hint = self.branch_hint(expect);
        let mut merge = self.branches(expect);
        let mut all_diverge = true;
        let mut all_never = true;
        let bool = self.types.common.bool;
        for arm in arms {
            if let Some(guard) = arm.guard {
                self.body.diverges = false;
                self.check_to(guard, bool);
            }
            self.body.diverges = false;
            let ty = self.check(arm.body, hint);
            all_diverge &= self.body.diverges;
            all_never &= self.is_never(self.shallow(ty));
            self.merge(&mut merge, arm.body, ty);
        }
        self.body.diverges = outer || all_diverge;
        if all_never { self.types.common.never } else { merge.merged.unwrap_or(merge.wanted) }
    }

    pub(crate) fn check_loop(&mut self, body: ExprId, label: Option<&Name>, expect: Expect) -> Ty {
        let merge = match expect.only() {
            Some(ty) => Merge::new(ty),
            None => Merge::new(self.fresh()),
        };
        let done = self.in_loop(label, Some(merge), |infer| {
            let unit = infer.types.common.unit;
            infer.check(body, Expect::Has(unit));
        });
        match done {
            Some(Breakable { breaks: true, merge: Some(merge), .. }) => {
                self.body.diverges = false;
                merge.merged.unwrap_or(merge.wanted)
            }
            _ => {
                self.body.diverges = true;
                self.types.common.never
            }
        }
    }

    fn in_loop(
        &mut self,
        label: Option<&Name>,
        merge: Option<Merge>,
        run: impl FnOnce(&mut Self),
    ) -> Option<Breakable> {
        self.body.breaks.push(Breakable { label: label.cloned(), merge, is_block: false, breaks: false });
        run(self);
        self.body.breaks.pop()
    }

    pub(crate) fn check_while(&mut self, cond: ExprId, body: ExprId, label: Option<&Name>) -> Ty {
        let (bool, unit) = (self.types.common.bool, self.types.common.unit);
        self.in_loop(label, None, |infer| {
            infer.check_to(cond, bool);
            let outer = infer.body.diverges;
            infer.check(body, Expect::Has(unit));
            infer.body.diverges = outer;
        });
        unit
    }

    pub(crate) fn check_for(&mut self, pat: PatId, iter: ExprId, body: ExprId, label: Option<&Name>) -> Ty {
        let unit = self.types.common.unit;
        let iterated = self.check(iter, Expect::None);
        let iterated = self.select_if_open(iterated);
        let into = self.assoc_of(self.lang.into_iterator, "IntoIter", &[iterated]);
        let item = self.assoc_of(self.lang.iterator, "Item", &[into]);
        self.select_if_open(item);
        let outer = self.body.diverges;
        self.check_pat(pat, item);
        self.in_loop(label, None, |infer| {
            infer.check(body, Expect::Has(unit));
        });
        self.body.diverges = outer;
        unit
    }

    pub(crate) fn check_break(&mut self, label: Option<&Name>, value: Option<ExprId>) -> Ty {
        let found = self.body.breaks.iter().rposition(|around| match label {
            Some(label) => around.label.as_ref() == Some(label),
            None => !around.is_block,
        });
        let never = self.types.common.never;
        let Some(at) = found else {
            if let Some(value) = value {
                self.check_loose(value);
            }
            return never;
        };
        let merge = self.body.breaks.get(at).and_then(|around| around.merge.clone());
        let merge = merge.map(|mut merge| {
            match value {
                Some(value) => {
                    let ty = self.check(value, Expect::Has(merge.wanted));
                    self.merge(&mut merge, value, ty);
                }
                None => self.merge_unit(&mut merge),
            }
            merge
        });
        if let Some(around) = self.body.breaks.get_mut(at) {
            around.merge = merge;
            around.breaks = true;
        }
        never
    }

    pub(crate) fn check_return(&mut self, value: Option<ExprId>) -> Ty {
        let ret = self.body.ret;
        match (value, ret) {
            (Some(value), Some(ret)) => {
                self.check_to(value, ret);
            }
            (Some(value), None) => {
                self.check_loose(value);
            }
            (None, Some(ret)) => {
                let unit = self.types.common.unit;
                self.eq(ret, unit);
            }
            (None, None) => {}
        }
        self.types.common.never
    }

    /// `?`: goes on with the output, or returns what is made of the residual
    /// (<https://doc.rust-lang.org/std/ops/trait.Try.html>).
    pub(crate) fn check_try(&mut self, inner: ExprId) -> Ty {
        let ty = self.check(inner, Expect::None);
        let ty = self.select_if_open(ty);
        if self.is_unknown(ty) || self.lang.try_trait.is_none() {
            // What it returns early is not known either.
            if let Some(ret) = self.body.ret {
                self.taint(ret);
            }
            return self.unknown();
        }
        if let Kind::Adt(def, args) = self.kind(ty)
            && (Some(def) == self.lang.option || Some(def) == self.lang.result)
        {
            let output = self.types.nth(args, 0);
            self.residual(ty);
            // `Err(x)?;` goes nowhere: nothing else says what it would have been.
            if let Kind::Var(id) = self.shallow_kind(output)
                && self.is_open_var(output)
            {
                self.table.set_diverging(id);
            }
            return output;
        }
        let output = self.assoc_of(self.lang.try_trait, "Output", &[ty]);
        self.residual(ty);
        output
    }

    fn residual(&mut self, ty: Ty) {
        let residual = self.assoc_of(self.lang.try_trait, "Residual", &[ty]);
        if let Some(ret) = self.body.ret {
            self.require_trait(self.lang.from_residual, &[ret, residual]);
        }
    }
}
