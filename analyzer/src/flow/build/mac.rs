//! Macros by what they expand to.

use super::super::ir::*;
use super::Builder;
use super::node::Node;
use super::pat::Phase;
use super::scope::Holds;
use crate::cfg::Build;
use crate::hir::{BinOp, ExprId, ExprKind, Lit, MacroCall, MacroKind};
use crate::report::Edition;
use crate::types::Kind;

impl Builder<'_, '_, '_, '_> {
    pub(super) fn macro_call(&mut self, dest: &Place, expr: ExprId, call: &MacroCall) {
        match call.kind {
            MacroKind::Format => self.format_macro(dest, expr, call),
            MacroKind::Print => self.print_macro(expr, call),
            MacroKind::Write => self.write_macro(dest, expr, call),
            MacroKind::Panic => self.panic_macro(expr, call),
            MacroKind::Assert => self.assert_macro(expr, call),
            MacroKind::DebugAssert => self.debug_assert_macro(expr, call),
            MacroKind::Vec { repeat } => self.vec_macro(dest, expr, call, repeat),
            MacroKind::Matches => self.matches_macro(dest, call),
            MacroKind::Dbg => self.dbg_macro(dest, expr, call),
            MacroKind::Join => self.join_macro(dest, expr, call),
            MacroKind::Select => match &call.select {
                Some(select) => self.select_macro(dest, expr, select),
                None => self.unsupported("select!"),
            },
            MacroKind::Cfg => self.unsupported("cfg! of something that is not known"),
            MacroKind::Constant => self.unsupported("a constant that only the compiler knows"),
            MacroKind::Expanded | MacroKind::Unknown => self.unsupported("a macro that is not known"),
        }
    }

    /// Runs code that only some runs reach, and then goes on where it was.
    fn aside(&mut self, block: BlockId, run: impl FnOnce(&mut Self)) {
        let at = std::mem::replace(&mut self.at, block);
        run(self);
        self.end(TerminatorKind::Unreachable);
        self.at = at;
    }

    fn assert_macro(&mut self, expr: ExprId, call: &MacroCall) {
        let name = call.path.last();
        if name.ends_with("_eq") || name.ends_with("_ne") {
            return self.assert_same(expr, call, name.ends_with("_eq"));
        }
        let Some(&cond) = call.args.first() else { return self.unsupported("assert! without a condition") };
        let fail = self.block();
        self.condition(cond, fail, self.scopes.len());
        self.aside(fail, |builder| match (&call.format, call.args.len()) {
            (Some(_), _) => builder.panic_formatted(expr, call, ""),
            (None, 1) => match &call.shown {
                Some(text) => builder.panic_with(expr, &format!("assertion failed: {text}")),
                None => builder.unsupported("an assertion whose text is not known"),
            },
            _ => builder.unsupported("assert! with a message that is not written"),
        });
    }

    /// `assert_eq!`, `assert_ne!`.
    fn assert_same(&mut self, expr: ExprId, call: &MacroCall, is_eq: bool) {
        let [left, right, ..] = *call.args.as_slice() else {
            return self.unsupported("assert_eq! without two sides");
        };
        let (left, right) = (Node::whole(self, left), Node::whole(self, right));
        let types = (self.ty(left), self.ty(right));
        let is_builtin = self.is_builtin_op(BinOp::Eq, types.0, types.1);
        let left = self.as_settled_place(left, false);
        let right = self.as_settled_place(right, false);
        let bool = self.unit.query.types().common.bool;
        let same = self.local(bool);
        if is_builtin {
            let sides = (Operand::Copy(left.clone()), Operand::Copy(right.clone()));
            self.builtin(&same.into(), BinOp::Eq, types.0, sides.0, sides.1);
        } else {
            let lang = self.unit.query.lang();
            let (Some(eq), Some(member)) = (self.unit.query.method(lang.partial_eq, "eq"), self.callee_of(expr)) else {
                return self.unsupported("== that is not known");
            };
            let sides = vec![self.borrowed(left.clone(), false), self.borrowed(right.clone(), false)];
            self.call(Callee::Def(eq, member.args), sides, &same.into(), Some(expr));
        }
        let (fail, passes) = (self.block(), self.block());
        let (zero, one) = if is_eq { (fail, passes) } else { (passes, fail) };
        let value = Operand::Copy(same.into());
        self.end(TerminatorKind::Switch { value, targets: vec![(0, zero)], otherwise: one });
        self.at = passes;
        self.aside(fail, |builder| builder.assert_failed(expr, call, is_eq, (left, right)));
    }

    fn assert_failed(&mut self, expr: ExprId, call: &MacroCall, is_eq: bool, (left, right): (Place, Place)) {
        let lang = self.unit.query.lang();
        let failed = self.unit.query.path("std::panicking::assert_failed");
        let (Some(def), Some(option)) = (failed, lang.option) else {
            return self.unsupported("assert_eq! without a model");
        };
        let types = [self.place_ty(&left), self.place_ty(&right)];
        if call.has_unknown_format() {
            return self.unsupported("a format that is not known");
        }
        let message = match call.format {
            Some(_) => self.arguments(call, "", ""),
            None => None,
        };
        let arguments = self.arguments_ty();
        let ty = self.unit.query.types().adt(option, &[arguments]);
        let given = self.local(ty);
        match message {
            Some(message) => self.make(&given.into(), "Some", vec![message]),
            None => self.make(&given.into(), "None", Vec::new()),
        }
        let is_eq = self.bool_const(is_eq);
        let sides = (self.borrowed(left, false), self.borrowed(right, false));
        let never = self.unit.query.types().common.never;
        self.call_for(def, &types, vec![is_eq, sides.0, sides.1, Operand::Move(given.into())], never, expr);
    }

    /// `if cfg!(debug_assertions) { assert!(…) }`.
    fn debug_assert_macro(&mut self, expr: ExprId, call: &MacroCall) {
        let after = self.block();
        let bool = self.unit.query.types().common.bool;
        let value = Operand::Const(Const { kind: ConstKind::DebugAssertions, ty: bool });
        let around = self.enter(Holds::Both);
        self.unless(value, after);
        self.assert_macro(expr, call);
        self.leave(around);
        self.join(after);
    }

    fn vec_macro(&mut self, dest: &Place, expr: ExprId, call: &MacroCall, repeat: bool) {
        let ty = self.ty(Node::bare(expr));
        let Kind::Adt(_, generics) = self.kind(ty) else { return self.unsupported("vec! without a model") };
        let of = self.unit.query.types().nth(generics, 0);
        let path = if repeat { "std::vec::from_elem" } else { "std::vec::from_array" };
        let Some(def) = self.unit.query.path(path) else { return self.unsupported("vec! without a model") };
        let args = self.wholes(&call.args);
        let parts = self.as_operands(&args);
        if repeat {
            let generics = self.list(&[of]);
            return self.call(Callee::Def(def, generics), parts, dest, Some(expr));
        }
        let len = self.intern(Kind::Value(i128::try_from(parts.len()).unwrap_or(i128::MAX)));
        let array = self.intern(Kind::Array(of, len));
        let local = self.local(array);
        self.aggregate(&local.into(), Aggregate::Array(of), parts);
        let generics = self.list(&[of, len]);
        self.call(Callee::Def(def, generics), vec![Operand::Move(local.into())], dest, Some(expr));
    }

    /// `match value { pat if guard => true, _ => false }`.
    fn matches_macro(&mut self, dest: &Place, call: &MacroCall) {
        let (Some(pat), Some(&scrutinee)) = (call.pat, call.args.first()) else {
            return self.unsupported("matches! without a pattern");
        };
        let mutable = self.binds_mutably(pat);
        let place = self.as_settled_place(Node::whole(self, scrutinee), mutable);
        let (fail, other, after) = (self.block(), self.block(), self.block());
        let around = self.enter(Holds::Both);
        self.declare_all(pat);
        self.test(pat, &place, fail);
        self.detour(fail, around.depth, other);
        match call.args.get(1) {
            Some(&guard) => self.check_guard(pat, &place, guard, other, around.depth),
            None => self.bind(pat, &place, Phase::All),
        }
        self.schedule_bound(pat);
        let yes = self.bool_const(true);
        self.assign(dest, Rvalue::Use(yes));
        self.leave(around);
        self.goto(after);
        self.at = other;
        let no = self.bool_const(false);
        self.assign(dest, Rvalue::Use(no));
        self.join(after);
    }

    /// The text of an expression as panics show it; none inside expansions, whose text is nowhere.
    pub(super) fn written(&self, expr: ExprId) -> Option<String> {
        if self.hir.exprs[expr].expanded {
            return None;
        }
        Some(on_one_line(self.unit.source.slice(self.hir.span(expr))))
    }

    /// What stands between the brackets of a macro call.
    fn macro_text(&self, expr: ExprId) -> Option<&str> {
        if self.hir.exprs[expr].expanded {
            return None;
        }
        let text = self.unit.source.slice(self.hir.span(expr));
        let (_, inside) = text.split_once('!')?;
        let inside = inside.trim().strip_prefix(['(', '[', '{'])?;
        inside.strip_suffix([')', ']', '}'])
    }

    /// `line!()`, `stringify!(…)`, `cfg!(…)` and their like.
    pub(super) fn constant_macro(&mut self, expr: ExprId, call: &MacroCall) -> Option<ConstKind> {
        if call.kind == MacroKind::Cfg {
            return cfg(self.macro_text(expr)?);
        }
        let (line, column) = self.unit.source.line_column(self.hir.span(expr).start);
        let number = |number: usize| u128::try_from(number).ok().map(ConstKind::Bits);
        match call.path.last() {
            "line" => number(line),
            "column" => number(column),
            "file" => Some(ConstKind::Str(crate::flow::FILE.into())),
            "stringify" => Some(ConstKind::Str(on_one_line(self.macro_text(expr)?).into())),
            "concat" if !call.args.is_empty() => self.concatenated(call).map(|text| ConstKind::Str(text.into())),
            _ => None,
        }
    }

    fn concatenated(&self, call: &MacroCall) -> Option<String> {
        let mut text = String::new();
        for &arg in &call.args {
            match self.hir.kind(self.hir.peel(arg)) {
                ExprKind::Lit(Lit::Str(part)) => text.push_str(part),
                ExprKind::Lit(Lit::Char(part)) => text.push(*part),
                ExprKind::Lit(Lit::Bool(part)) => text.push_str(if *part { "true" } else { "false" }),
                ExprKind::Lit(Lit::Int { value: Some(value), .. }) => text.push_str(&value.to_string()),
                _ => return None,
            }
        }
        Some(text)
    }

    pub(super) fn is_2021(&self) -> bool {
        self.unit.edition >= Edition::E2021
    }
}

/// Code on one line, as rustc prints it: without the breaks before a method's dot.
fn on_one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.trim().lines() {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if !out.is_empty() && !line.starts_with('.') && !out.ends_with(['(', '[']) {
            out.push(' ');
        }
        out.push_str(&line);
    }
    out
}

/// What is known of a configuration, whoever builds it: only debug assertions are told apart here.
fn cfg(text: &str) -> Option<ConstKind> {
    let build =
        |is_test, debug_assertions| Build { is_test, debug_assertions, aborts: false, is_narrow: false, cfg: &[] };
    let holds = |is_test, debug_assertions| build(is_test, debug_assertions).holds(text);
    let usual = build(false, false);
    let others = [Build { aborts: true, ..usual }, Build { is_narrow: true, ..usual }];
    if others.iter().any(|other| other.holds(text) != usual.holds(text)) {
        return None;
    }
    match [holds(false, false), holds(false, true), holds(true, false), holds(true, true)] {
        [no, debug, test_no, test_debug] if (no, debug) != (test_no, test_debug) => None,
        [false, true, ..] => Some(ConstKind::DebugAssertions),
        [no, debug, ..] => (no == debug).then_some(ConstKind::Bits(no.into())),
    }
}
