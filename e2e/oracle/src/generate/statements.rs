//! Writes statements.

use super::numbers::Int;
use super::scope::{Ty, Var};
use super::writer::Writer;

/// How deep statements may be nested.
const DEPTH: usize = 4;

impl Writer {
    /// Writes some statements.
    pub(super) fn statements(&mut self, count: usize) {
        (0..count).for_each(|_| self.statement());
    }

    fn statement(&mut self) {
        if !self.affords(4) {
            return self.declare_variable();
        }
        let is_shallow = self.depth < DEPTH;
        match self.rng.below(40) {
            0..=8 => self.declare_variable(),
            9..=13 => self.assign(),
            14..=17 => self.print(),
            18..=20 if is_shallow => self.branch(),
            21..=23 if is_shallow => self.match_statement(),
            24..=28 if is_shallow => self.a_loop(),
            29..=31 => self.collection(),
            32 if is_shallow => self.closure(),
            33 if is_shallow => self.reference(),
            34 if is_shallow => self.guard(),
            35 => self.assertion(),
            36 if is_shallow => self.let_else(),
            37 => drop(self.call_mut()),
            38 => self.shadow(),
            _ => self.assign(),
        }
    }

    /// `let`, with or without a type.
    pub(super) fn declare_variable(&mut self) {
        let ty = self.any_ty();
        let depth = self.rng.within(1, 3);
        let (name, value) = (self.name("v"), self.value(ty, depth));
        self.declare(&name, ty, &value);
        if self.rng.chance(30) {
            self.line(&format!("println!(\"{name} {{:?}}\", {name});"));
        }
    }

    pub(super) fn declare_as(&mut self, ty: Ty) -> String {
        let (name, value) = (self.name("v"), self.value(ty, 2));
        self.line(&format!("#[allow(unused_mut)]\nlet mut {name}: {} = {value};", ty.name()));
        self.scope.add(&name, ty, true);
        name
    }

    fn declare(&mut self, name: &str, ty: Ty, value: &str) {
        let mutable = self.rng.chance(60);
        let keyword = if mutable { "#[allow(unused_mut)]\nlet mut" } else { "let" };
        let annotated = self.rng.chance(60);
        let ty_name = if annotated { format!(": {}", ty.name()) } else { String::new() };
        self.line(&format!("{keyword} {name}{ty_name} = {value};"));
        self.scope.add(name, ty, mutable);
    }

    fn shadow(&mut self) {
        let Some(var) = self.var(|var| matches!(var.ty, Ty::Int(_)) && !var.name.starts_with('*')) else { return };
        let int = self.any_int();
        let value = self.int(int, 2);
        self.line(&format!("let {} = {value};", var.name));
        // What stood under this name can't be reached any more.
        self.scope.hide(&var.name, true);
        self.scope.add(&var.name, Ty::Int(int), false);
    }

    fn assign(&mut self) {
        let Some(var) = self.var(|var| var.mutable) else { return self.declare_variable() };
        let name = &var.name;
        match var.ty {
            Ty::Int(int) => self.assign_int(name, int),
            Ty::Array(int, len) => {
                let index = self.index(&len.to_string());
                self.assign_int(&format!("{name}[{index}]"), int);
            }
            Ty::Pair(a, _) => self.assign_int(&format!("{name}.0"), a),
            Ty::Struct(at) => self.assign_field(name, at),
            Ty::Str => {
                let value = self.string(1);
                self.line(&format!("{name}.push_str(&{value});"));
            }
            Ty::Vec(int) => {
                let value = self.int(int, 2);
                self.line(&format!("{name}.push({value});"));
            }
            ty => {
                let value = self.value(ty, 2);
                self.line(&format!("{name} = {value};"));
            }
        }
    }

    fn assign_field(&mut self, name: &str, at: usize) {
        let fields = self.structs.get(at).map(|own| own.fields.clone()).unwrap_or_default();
        let field = self.rng.below(fields.len());
        let int = fields.get(field).copied().unwrap_or_default();
        self.assign_int(&format!("{name}.f{field}"), int);
    }

    /// An assignment to a place of an integer type, plain or compound.
    pub(super) fn assign_int(&mut self, place: &str, int: Int) {
        let plain = self.temper.plain;
        let statement = match self.rng.below(5) {
            0 if self.rng.chance(plain) => {
                let op = self.rng.word("+= -= *=");
                format!("{place} {op} {};", self.int(int, 2))
            }
            1 => {
                let op = self.rng.word("^= |= &=");
                format!("{place} {op} {};", self.int(int, 2))
            }
            2 => {
                let op = self.rng.word("<<= >>=");
                format!("{place} {op} {};", self.rng.below(8))
            }
            3 => {
                let op = self.rng.word("/= %=");
                format!("{place} {op} {};", self.rng.within(2, 9))
            }
            _ => format!("{place} = {};", self.int(int, 2)),
        };
        self.line(&statement);
    }

    fn print(&mut self) {
        let Some(var) = self.var(|_| true) else { return };
        self.print_var(&var);
    }

    /// Prints every variable in scope.
    pub(super) fn print_all(&mut self) {
        let vars: Vec<Var> = self.scope.all(|_| true).into_iter().cloned().collect();
        vars.iter().for_each(|var| self.print_var(var));
    }

    fn print_var(&mut self, var: &Var) {
        let name = &var.name;
        let shown = name.trim_start_matches('*');
        let format = match var.ty {
            Ty::Int(int) => {
                let format = self.number_format();
                // Hexadecimal digits of negative numbers are those of the unsigned type.
                if int.signed && format.contains('e') { "{}" } else { format }
            }
            Ty::Bool | Ty::Char | Ty::Str => self.rng.word("{} {:?} {:>4} {:<4}"),
            _ => self.rng.word("{:?} {:?} {:?} {:#?} {:02x?}"),
        };
        if format == "{}" && self.rng.chance(40) && shown == name {
            return self.line(&format!("println!(\"{shown} = {{{name}}}\");"));
        }
        self.line(&format!("println!(\"{shown} = {format}\", {name});"));
    }

    fn branch(&mut self) {
        let condition = self.boolean(2);
        self.block(&format!("if {condition} {{"), "}", |w| w.inner());
        if self.rng.chance(30) {
            let condition = self.boolean(2);
            self.block(&format!("else if {condition} {{"), "}", |w| w.inner());
        }
        if self.rng.chance(60) {
            self.block("else {", "}", |w| w.inner());
        }
    }

    /// One to three statements.
    pub(super) fn inner(&mut self) {
        let count = if self.rng.chance(30) { 2 } else { 1 };
        self.statements(count);
    }

    fn let_else(&mut self) {
        let int = self.any_int();
        let (name, option) = (self.name("v"), self.option(int, 2));
        if self.rng.chance(50) {
            self.block(&format!("if let Some({name}) = {option} {{"), "}", |w| {
                w.scope.add(&name, Ty::Int(int), false);
                w.line(&format!("println!(\"some {{}}\", {name});"));
                w.inner();
            });
            return self.block("else {", "}", |w| w.line(&format!("println!(\"no {name}\");")));
        }
        let Some(label) = self.labels.last().cloned() else { return };
        self.block(&format!("let Some({name}) = {option} else {{"), "};", |w| w.line(&format!("continue {label};")));
        self.scope.add(&name, Ty::Int(int), false);
    }

    fn assertion(&mut self) {
        let fault = self.temper.fault;
        if !self.rng.chance(fault.saturating_mul(3)) {
            return self.print();
        }
        let int = self.any_int();
        let (a, b) = (self.int(int, 2), self.int(int, 2));
        let statement = match self.rng.below(8) {
            0 => format!("assert!({});", self.boolean(2)),
            1 => format!("assert!({a} != {b}, \"equal: {{}}\", {b});"),
            2 => format!("assert_eq!({a}, {b});"),
            3 => format!("assert_ne!({a}, {b}, \"at {{}}\", line!());"),
            4 => format!("debug_assert!({});", self.boolean(2)),
            5 => format!("if {} {{ panic!(\"stopped with {{:?}}\", {a}); }}", self.boolean(2)),
            6 => format!("let _ = {}.expect(\"a value\");", self.option(int, 2)),
            _ => format!("if {} {{ unreachable!(); }}", self.boolean(1)),
        };
        self.line(&statement);
    }
}
