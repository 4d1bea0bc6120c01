//! Macros that format: what is done with the arguments.

use super::super::ir::*;
use super::Builder;
use super::node::Node;
use crate::hir::{ExprId, ExprKind, Lit, MacroCall};
use crate::types::Kind;

impl Builder<'_, '_, '_, '_> {
    pub(super) fn format_macro(&mut self, dest: &Place, expr: ExprId, call: &MacroCall) {
        let Some(arguments) = self.arguments(call, "", "") else {
            return self.unsupported("a format that is not known");
        };
        if call.path.last() == "format_args" {
            return self.assign(dest, Rvalue::Use(arguments));
        }
        match self.unit.query.path("std::fmt::format") {
            Some(def) => {
                let generics = self.lifetimes(def);
                self.call(Callee::Def(def, generics), vec![arguments], dest, Some(expr));
            }
            None => self.unsupported("format! without a model"),
        }
    }

    /// Arguments for a function of the model that has only lifetimes.
    fn lifetimes(&mut self, def: crate::types::Def) -> crate::types::List {
        let erased = self.unit.query.types().common.erased;
        let count = self.unit.query.decls().param_count(def);
        self.list(&vec![erased; count])
    }

    pub(super) fn print_macro(&mut self, expr: ExprId, call: &MacroCall) {
        let name = call.path.last();
        let path = match name {
            "print" | "println" => "std::io::_print",
            "eprint" | "eprintln" => "std::io::_eprint",
            _ => return self.unsupported("a macro of a crate that logs"),
        };
        let end = if name.ends_with("ln") { "\n" } else { "" };
        self.print_to(expr, call, path, end);
    }

    fn print_to(&mut self, expr: ExprId, call: &MacroCall, path: &str, end: &str) {
        let arguments = self.arguments(call, "", end);
        let (Some(arguments), Some(def)) = (arguments, self.unit.query.path(path)) else {
            return self.unsupported("a format that is not known");
        };
        self.call_unit(def, vec![arguments], expr);
    }

    pub(super) fn call_unit(&mut self, def: crate::types::Def, args: Vec<Operand>, expr: ExprId) {
        let unit = self.unit_ty();
        let nothing = self.local(unit);
        let generics = self.lifetimes(def);
        self.call(Callee::Def(def, generics), args, &nothing.into(), Some(expr));
    }

    /// `write!(to, …)`: `to.write_fmt(…)`.
    pub(super) fn write_macro(&mut self, dest: &Place, expr: ExprId, call: &MacroCall) {
        let (Some(member), Some(&to)) = (self.callee_of(expr), call.args.first()) else {
            return self.unsupported("write! to something that is not known");
        };
        let end = if call.path.last() == "writeln" { "\n" } else { "" };
        let receiver = self.as_operand(Node::whole(self, to));
        match self.arguments(call, "", end) {
            Some(arguments) => {
                self.call(Callee::Def(member.def, member.args), vec![receiver, arguments], dest, Some(expr));
            }
            None => self.unsupported("a format that is not known"),
        }
    }

    /// `panic!`, `unreachable!`, `todo!`, `unimplemented!`.
    pub(super) fn panic_macro(&mut self, expr: ExprId, call: &MacroCall) {
        let (alone, before) = match call.path.last() {
            "unreachable" => ("internal error: entered unreachable code", "internal error: entered unreachable code: "),
            "todo" => ("not yet implemented", "not yet implemented: "),
            "unimplemented" => ("not implemented", "not implemented: "),
            _ => ("explicit panic", ""),
        };
        match (&call.format, &*call.args) {
            (_, []) => self.panic_with(expr, alone),
            // Before the 2021 edition a text alone is not read as a format.
            (Some(_), [text]) if before.is_empty() && !self.is_2021() => match self.hir.kind(*text) {
                ExprKind::Lit(Lit::Str(text)) => self.panic_with(expr, text),
                _ => self.panic_formatted(expr, call, before),
            },
            (Some(_), _) => self.panic_formatted(expr, call, before),
            (None, _) => self.unsupported("panic! with a value"),
        }
    }

    pub(super) fn panic_with(&mut self, expr: ExprId, text: &str) {
        match self.plain_arguments(text) {
            Some(arguments) => self.panic_fmt(expr, arguments),
            None => self.unsupported("panic! without a model"),
        }
    }

    pub(super) fn panic_formatted(&mut self, expr: ExprId, call: &MacroCall, before: &str) {
        match self.arguments(call, before, "") {
            Some(arguments) => self.panic_fmt(expr, arguments),
            None => self.unsupported("a format that is not known"),
        }
    }

    fn panic_fmt(&mut self, expr: ExprId, arguments: Operand) {
        let Some(def) = self.unit.query.path("std::panicking::panic_fmt") else {
            return self.unsupported("panic! without a model");
        };
        let never = self.unit.query.types().common.never;
        let nothing = self.local(never);
        let generics = self.lifetimes(def);
        self.call(Callee::Def(def, generics), vec![arguments], &nothing.into(), Some(expr));
    }

    /// `dbg!(value)`: says the value on standard error and gives it back; of several, a tuple.
    pub(super) fn dbg_macro(&mut self, dest: &Place, expr: ExprId, call: &MacroCall) {
        if let [arg] = *call.args.as_slice() {
            return self.dbg_value(dest, expr, arg);
        }
        let ty = self.ty(Node::bare(expr));
        let Kind::Tuple(types) = self.kind(ty) else { return self.unsupported("dbg! of nothing") };
        let types = self.unit.query.types().vec(types);
        let mut parts = Vec::new();
        for (&arg, &ty) in call.args.iter().zip(&types) {
            let part = self.local(ty);
            self.dbg_value(&part.into(), expr, arg);
            parts.push(self.consume(part.into(), ty));
        }
        self.aggregate(dest, Aggregate::Tuple, parts);
    }

    fn dbg_value(&mut self, dest: &Place, expr: ExprId, arg: ExprId) {
        let (line, column) = self.unit.source.line_column(self.hir.span(expr).start);
        let (Some(text), Some(def)) = (self.written(arg), self.unit.query.path("std::io::_eprint")) else {
            return self.unsupported("dbg! in a macro");
        };
        let before = format!("[{}:{line}:{column}] {text} = ", crate::flow::FILE);
        let value = self.as_temp(Node::whole(self, arg));
        match self.debug_arguments(&before, &value.into()) {
            Some(arguments) => self.call_unit(def, vec![arguments], expr),
            None => return self.unsupported("dbg! without a model"),
        }
        let ty = self.graph.locals[value].ty;
        let moved = self.consume(value.into(), ty);
        self.assign(dest, Rvalue::Use(moved));
        self.forget(&[value]);
    }
}
