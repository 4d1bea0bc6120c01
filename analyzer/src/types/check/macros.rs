//! Macro calls: std's by what they expand to.

use super::super::infer::Infer;
use super::super::method::Found;
use super::super::ty::{Kind, Ty};
use super::Expect;
use crate::hir::{BinOp, ExprId, MacroCall, MacroKind, Select};

impl Infer<'_, '_> {
    pub(crate) fn check_macro(&mut self, expr: ExprId, call: &MacroCall, expect: Expect) -> Ty {
        let common = self.types.common;
        let name = call.path.last();
        match call.kind {
            MacroKind::Format => {
                self.check_each(&call.args);
                let def = if name == "format_args" { self.lang.arguments } else { self.lang.string };
                self.named(def)
            }
            MacroKind::Print => {
                self.check_each(&call.args);
                common.unit
            }
            MacroKind::Write => self.check_write(expr, &call.args),
            MacroKind::Panic => {
                self.check_each(&call.args);
                common.never
            }
            MacroKind::Assert | MacroKind::DebugAssert => {
                self.check_assert(expr, name, &call.args);
                common.unit
            }
            MacroKind::Vec { repeat } => self.check_vec(&call.args, repeat, expect),
            MacroKind::Matches => {
                if let [scrutinee, guard @ ..] = &*call.args {
                    let ty = self.check(*scrutinee, Expect::None);
                    let ty = self.select_if_open(ty);
                    if let Some(pat) = call.pat {
                        self.check_pat(pat, ty);
                    }
                    for &guard in guard {
                        self.check_to(guard, common.bool);
                    }
                }
                common.bool
            }
            MacroKind::Dbg => match *call.args {
                [] => common.unit,
                [only] => self.check(only, expect),
                _ => {
                    let types: Vec<Ty> = call.args.iter().map(|&arg| self.check(arg, Expect::None)).collect();
                    self.types.tuple(&types)
                }
            },
            MacroKind::Join => self.check_join(name, &call.args),
            MacroKind::Select => match &call.select {
                Some(select) => self.check_select(select, expect),
                None => self.unknown(),
            },
            MacroKind::Cfg => common.bool,
            MacroKind::Constant => self.constant_macro(name),
            MacroKind::Expanded => match *call.args {
                [root] => {
                    let ty = self.check(root, expect);
                    match expect.only() {
                        Some(wanted) if self.coerce(root, ty, wanted) => wanted,
                        _ => ty,
                    }
                }
                _ => self.unknown(),
            },
            MacroKind::Unknown => {
                self.check_each_loose(&call.args);
                // It may return.
                if let Some(ret) = self.body.ret {
                    self.taint(ret);
                }
                self.unknown()
            }
        }
    }

    fn check_each(&mut self, args: &[ExprId]) {
        for &arg in args {
            self.check(arg, Expect::None);
        }
    }

    fn check_each_loose(&mut self, args: &[ExprId]) {
        for &arg in args {
            self.check_loose(arg);
        }
    }

    /// A type without arguments.
    fn named(&mut self, def: Option<super::super::ty::Def>) -> Ty {
        let Some(def) = def else { return self.unknown() };
        let args: Vec<Ty> = (0..self.decls.param_count(def)).map(|_| self.types.common.erased).collect();
        self.types.adt(def, &args)
    }

    /// `write!(to, …)` is `to.write_fmt(…)`.
    fn check_write(&mut self, expr: ExprId, args: &[ExprId]) -> Ty {
        let Some((&to, rest)) = args.split_first() else { return self.unknown() };
        let ty = self.check(to, Expect::None);
        self.check_each(rest);
        let ty = self.select_if_open(ty);
        match self.probe_method(ty, "write_fmt") {
            Found::One(pick) => {
                self.adjust_receiver(to, ty, &pick);
                let (confirmed, callable) = self.confirm_method(&pick, &[]);
                let args = self.types.list(&confirmed.args);
                self.write_call(expr, super::super::results::Callee { def: confirmed.member, args });
                callable.map_or(self.unknown(), |callable| callable.output)
            }
            _ => self.unknown(),
        }
    }

    fn check_assert(&mut self, expr: ExprId, name: &str, args: &[ExprId]) {
        let bool = self.types.common.bool;
        if !name.ends_with("_eq") && !name.ends_with("_ne") {
            if let Some((&cond, rest)) = args.split_first() {
                self.check_to(cond, bool);
                self.check_each(rest);
            }
            return;
        }
        if let [left, right, rest @ ..] = args {
            let left = self.check(*left, Expect::None);
            let right = self.check(*right, Expect::None);
            self.check_each(rest);
            let left = self.select_if_open(left);
            self.binary_on(expr, BinOp::Eq, left, right);
        } else {
            self.check_each(args);
        }
    }

    fn check_vec(&mut self, args: &[ExprId], repeat: bool, expect: Expect) -> Ty {
        let Some(def) = self.lang.vec else { return self.unknown() };
        let hint = expect.only().and_then(|ty| match self.shallow_kind(ty) {
            Kind::Adt(other, args) if other == def => self.types.types(args).first().copied(),
            _ => None,
        });
        let elem = match (repeat, args) {
            (true, [value, count]) => {
                let elem = match hint {
                    Some(hint) => self.check_to(*value, hint),
                    None => self.check(*value, Expect::None),
                };
                let usize = self.types.common.usize;
                self.check_to(*count, usize);
                elem
            }
            _ => {
                let hint = match hint {
                    Some(hint) => hint,
                    None => self.fresh_param(def, 0),
                };
                self.check_elements(args, Some(hint))
            }
        };
        self.types.adt(def, &[elem])
    }

    fn check_join(&mut self, name: &str, args: &[ExprId]) -> Ty {
        let await_each = |&arg: &ExprId| {
            let ty = self.check(arg, Expect::None);
            self.awaited(ty)
        };
        let outputs: Vec<Ty> = args.iter().map(await_each).collect();
        if name == "join" {
            return self.types.tuple(&outputs);
        }
        let Some(result) = self.lang.result else { return self.unknown() };
        let error = self.fresh();
        let values = outputs.into_iter().map(|output| {
            let value = self.fresh();
            let wanted = self.types.adt(result, &[value, error]);
            self.eq(output, wanted);
            value
        });
        let values: Vec<Ty> = values.collect();
        let values = self.types.tuple(&values);
        self.types.adt(result, &[values, error])
    }

    /// `select!` has the type of its handlers, of which each sees what its future gave.
    fn check_select(&mut self, select: &Select, expect: Expect) -> Ty {
        let bool = self.types.common.bool;
        for branch in &select.branches {
            let ty = self.check(branch.future, Expect::None);
            let output = self.awaited(ty);
            let output = self.select_if_open(output);
            self.check_pat(branch.pat, output);
            if let Some(precondition) = branch.precondition {
                self.check_to(precondition, bool);
            }
        }
        let outer = std::mem::take(&mut self.body.diverges);
        let hint = self.branch_hint(expect);
        let mut merge = self.branches(expect);
        let (mut all_diverge, mut all_never) = (true, true);
        let handlers = select.branches.iter().map(|branch| branch.handler);
        for handler in handlers.chain(select.otherwise.iter().copied()) {
            self.body.diverges = false;
            let ty = self.check(handler, hint);
            all_diverge &= self.body.diverges;
            all_never &= self.is_never(self.shallow(ty));
            self.merge(&mut merge, handler, ty);
        }
        self.body.diverges = outer || all_diverge;
        if all_never { self.types.common.never } else { merge.merged.unwrap_or(merge.wanted) }
    }

    fn constant_macro(&mut self, name: &str) -> Ty {
        let common = self.types.common;
        match name {
            "line" | "column" => common.u32,
            "is_x86_feature_detected" | "is_aarch64_feature_detected" => common.bool,
            "option_env" => {
                let text = self.types.reference(false, common.str);
                match self.lang.option {
                    Some(def) => self.types.adt(def, &[text]),
                    None => common.unknown,
                }
            }
            "include_bytes" => {
                let bytes = self.types.ty(Kind::Array(common.u8, common.unknown));
                self.types.reference(false, bytes)
            }
            _ => self.types.reference(false, common.str),
        }
    }
}
