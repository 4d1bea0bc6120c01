//! Arguments of calls: closures last, when the others have said what they can.

use super::super::infer::Infer;
use super::super::intern::TyVec;
use super::super::solve::Callable;
use super::super::ty::{Kind, Ty, flag};
use super::Expect;
use crate::hir::{ExprId, ExprKind};

impl Infer<'_, '_> {
    /// Checks the arguments of a call; its result.
    pub(crate) fn check_args(
        &mut self,
        _: ExprId,
        callable: &Callable,
        args: &[ExprId],
        expect: Expect,
        is_variadic: bool,
    ) -> Ty {
        let expected = match expect {
            Expect::Loose => self.loose_inputs(callable),
            _ => self.expected_inputs(callable, expect),
        };
        let has_closures = args.iter().any(|&arg| self.is_closure(arg));
        for closures in [false, true] {
            if closures {
                if !has_closures {
                    break;
                }
                self.select();
            }
            for (index, &arg) in args.iter().enumerate() {
                if self.is_closure(arg) != closures {
                    continue;
                }
                match callable.inputs.get(index) {
                    Some(&formal) => {
                        let expected = expected.get(index).copied().unwrap_or(formal);
                        self.check_arg(arg, formal, expected);
                    }
                    None if is_variadic => {
                        self.check(arg, Expect::None);
                    }
                    None => {
                        self.check_loose(arg);
                    }
                }
            }
        }
        callable.output
    }

    fn check_arg(&mut self, arg: ExprId, formal: Ty, expected: Ty) {
        let hint = self.rvalue_hint(expected);
        let ty = self.check(arg, hint);
        if self.is_unknown(expected) {
            // Where the result goes may say what this is.
            self.taint(formal);
        } else if expected != formal && hint.only().is_some() && self.coerce(arg, ty, expected) {
            self.eq(expected, formal);
            return;
        }
        if !self.coerce(arg, ty, formal) {
            self.mismatch(ty, formal);
        }
    }

    pub(crate) fn is_closure(&self, arg: ExprId) -> bool {
        matches!(self.hir.kind(self.hir.peel(arg)), ExprKind::Closure { .. })
    }

    /// What a parameter is known to be; itself, with all that is required of it, if nothing is known.
    fn resolve_known(&mut self, input: Ty) -> Ty {
        let known = self.resolve(input);
        match self.is_open_var(known) {
            true if self.is_tainted(known) => self.unknown(),
            true => input,
            false => known,
        }
    }

    /// What the parameters are where nobody knows what becomes of the result: those that it holds are not known either,
    /// unless something is required of them that says what they are called with.
    fn loose_inputs(&mut self, callable: &Callable) -> TyVec {
        let output = self.resolve(callable.output);
        if self.types.flags(output) & flag::VAR == 0 {
            return TyVec::new();
        }
        let mut inputs = callable.inputs.clone();
        for input in &mut inputs {
            let Kind::Var(id) = self.shallow_kind(*input) else { continue };
            let open = self.resolve(*input);
            if self.has_part(output, open) && self.required_signature(id).0.is_none() {
                *input = self.unknown();
            }
        }
        inputs
    }

    /// Whether a resolved type has another in it.
    pub(super) fn has_part(&self, ty: Ty, part: Ty) -> bool {
        let mut found = false;
        super::super::fold::walk(self.types, ty, &mut |ty, _| {
            found |= ty == part;
            !found
        });
        found
    }

    /// What the type wanted of a call's result says of its parameters.
    fn expected_inputs(&mut self, callable: &Callable, expect: Expect) -> TyVec {
        let Some(wanted) = expect.only() else { return TyVec::new() };
        if callable.inputs.is_empty() || self.is_open_var(wanted) || self.is_unknown(self.shallow(wanted)) {
            return TyVec::new();
        }
        let snapshot = self.table.snapshot();
        let fits = super::super::unify::unify(self.types, &mut self.table, callable.output, wanted);
        let inputs = match fits {
            true => callable.inputs.iter().map(|&input| self.resolve_known(input)).collect(),
            false => TyVec::new(),
        };
        self.table.rollback(snapshot);
        inputs
    }
}
